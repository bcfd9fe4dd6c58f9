//! Whom a find would serve: those who care for what it is about, have it on their minds, or were given the like before; the nearer first
//! where it says the same. After them come, with a model, those who care for something near in meaning, in whatever words.

use std::{
    cmp::Ordering,
    collections::{BTreeSet, HashMap},
};

use hearten_domain::{Concern, ConcernKind, Dated, Evidence, Find, FindId, Gift, Interest, Person, PersonId, StandingKind, Tie};
use hearten_moves::{Need, Served};
use hearten_speech::say;
use hearten_store::Tx;
use hearten_ties::{Audience, Fit, FitTerm, OccasionNumber};
use hearten_words::{Meaning, Model, TermCounts};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use crate::{Result, Vault, model::meaning_of, moves::all_on_day};

/// A find that has so many words of something they care for is said to fit; of what is said in one or two words, one is enough.
const SHARED: usize = 2;
/// Who fits less than this share of the best is left out.
const BESIDE_BEST: f64 = 0.3;
/// A title says as much as its words thrice in the text.
const TITLE_COUNTS: f64 = 3.0;
/// What an open concern says beside an interest: it is of now.
const CONCERN_COUNTS: f64 = 1.5;
/// What having been given the like says: I thought of them before.
const GIVEN_COUNTS: f64 = 0.5;
/// A find that is so near in meaning to something they care for is said to be so, where it has too few of its words. Of a hundred pairs of
/// a topic and a find on something else hardly one is as near by chance.
const NEAR: f64 = 0.35;
/// By so much the nearest of all people come before somebody of whom as much is known.
const NEARNESS_COUNTS: f64 = 0.3;

/// Somebody whom a find would serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServedView {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Why it would serve them, after the name: `cares for tides`.
    pub why: String,
}

/// What people care for, as far as the vault knows on its day.
pub(crate) struct Whom {
    audience: Audience<PersonId>,
    model: Option<Model>,
    /// How many different words each thing that is cared for has, by how it is told.
    lengths: HashMap<String, usize>,
    /// What of somebody is told so, and the record that tells it.
    needs: HashMap<(PersonId, String), (Need, Evidence)>,
    names: HashMap<PersonId, String>,
    nearness: HashMap<PersonId, f64>,
    given: HashMap<FindId, Vec<PersonId>>,
    closed: BTreeSet<PersonId>,
    now: Timestamp,
}

/// Somebody whom a find would serve, and how well.
pub(super) struct Scored {
    /// Whether the find has the words of what they care for, and is not only near in meaning.
    by_words: bool,
    /// How well it fits; it compares people by words with one another, and people by meaning.
    score: f64,
    /// How it is told what they care for.
    title: String,
    pub(super) served: ServedView,
}

impl Scored {
    /// The better first; what fits by words before what fits by meaning.
    pub(super) fn before(&self, other: &Self) -> Ordering {
        other.by_words.cmp(&self.by_words).then(other.score.total_cmp(&self.score))
    }
}

impl Whom {
    /// Reads what everybody cares for. Those who are dead, muted or not to be contacted are never proposed.
    pub(crate) async fn read(vault: &Vault, tx: &mut Tx) -> Result<Self> {
        let ties = crate::ties::ties_now(vault, tx).await?;
        let model = vault.loaded_model().await?;
        Self::with(vault, tx, &ties, model).await
    }

    /// The same by words alone, for what comes by itself: of hundreds of things that are cared for one is always near in meaning by chance.
    pub(crate) async fn by_words(vault: &Vault, tx: &mut Tx, ties: &[Tie]) -> Result<Self> {
        Self::with(vault, tx, ties, None).await
    }

    /// What one person cares for. What everybody else cares for is only counted, since it tells how common words are: for that their
    /// records need not be read one by one, nor how near each of them is.
    pub(super) async fn of_one(vault: &Vault, tx: &mut Tx, person: &Person) -> Result<Self> {
        let today = vault.today_date();
        let mut whom = Self::nobody(vault.loaded_model().await?, vault.now());
        let interests = all_on_day(tx.of_person::<Interest>(person.id).await?, today);
        let mut topics = HashMap::new();
        for interest in &interests {
            whom.cares_for(&mut topics, interest, today);
        }
        for (topic, times) in tx.topics(today).await? {
            let own = interests.iter().filter(|interest| interest.topic == topic).count();
            let others = usize::try_from(times).unwrap_or(0).saturating_sub(own);
            whom.audience.count_beside(&TermCounts::of(&topic), others);
        }
        for concern in open_concerns(tx, today).await? {
            if concern.person_id == person.id {
                whom.has_in_mind(&concern);
            } else {
                whom.audience.count_beside(&TermCounts::of(&concern.text), 1);
            }
        }
        for (gift, find) in given_finds(tx, today).await? {
            if gift.person_id == person.id {
                whom.was_given(&gift, &find);
            } else {
                whom.audience.count_beside(&words_of(&find), 1);
            }
        }
        whom.closed = closed(vault, tx).await?;
        whom.names.insert(person.id, person.name.clone());
        Ok(whom)
    }

    async fn with(vault: &Vault, tx: &mut Tx, ties: &[Tie], model: Option<Model>) -> Result<Self> {
        let today = vault.today_date();
        let mut whom = Self::nobody(model, vault.now());
        let mut topics = HashMap::new();
        for interest in all_on_day(tx.all::<Interest>().await?, today) {
            whom.cares_for(&mut topics, &interest, today);
        }
        for concern in open_concerns(tx, today).await? {
            whom.has_in_mind(&concern);
        }
        for (gift, find) in given_finds(tx, today).await? {
            whom.was_given(&gift, &find);
        }
        whom.closed = closed(vault, tx).await?;
        whom.names = tx.people_index().await?.into_iter().map(|entry| (entry.id, entry.name)).collect();
        whom.nearness = nearness(vault, tx, ties).await?;
        Ok(whom)
    }

    fn nobody(model: Option<Model>, now: Timestamp) -> Self {
        Self {
            audience: Audience::default(),
            model,
            lengths: HashMap::new(),
            needs: HashMap::new(),
            names: HashMap::new(),
            nearness: HashMap::new(),
            given: HashMap::new(),
            closed: BTreeSet::new(),
            now,
        }
    }

    fn cares_for(&mut self, topics: &mut HashMap<String, Topic>, interest: &Interest, today: Date) {
        let topic = topics.entry(interest.topic.clone()).or_insert_with(|| {
            let topic = Topic::of(&interest.topic, self.model.as_ref());
            self.lengths.insert(topic.title.clone(), length_of(&topic.words));
            topic
        });
        let known = evidence("interest", interest.id, interest.learnt_on.unwrap_or(today), &interest.topic);
        let need = || (Need::Interest(interest.topic.clone()), known);
        self.needs.entry((interest.person_id, topic.title.clone())).or_insert_with(need);
        let occasion = take_up(&mut self.audience, interest.person_id, &topic.title, &topic.words, self.now, 1.0);
        if let Some(meaning) = &topic.meaning {
            self.audience.meaning(occasion, meaning.clone());
        }
    }

    fn has_in_mind(&mut self, concern: &Concern) {
        let title: String = say("verb-serves-concern").with("concern", &concern.text).into();
        let words = TermCounts::of(&concern.text);
        self.lengths.insert(title.clone(), length_of(&words));
        let occasion = take_up(&mut self.audience, concern.person_id, &title, &words, self.now, CONCERN_COUNTS);
        if let Some(model) = &self.model {
            self.audience.meaning(occasion, model.meaning(&concern.text));
        }
        let known = evidence("concern", concern.id, concern.since, &concern.text);
        self.needs.entry((concern.person_id, title)).or_insert_with(|| (Need::Concern(concern.text.clone()), known));
    }

    fn was_given(&mut self, gift: &Gift, find: &Find) {
        self.given.entry(find.id).or_default().push(gift.person_id);
        let title: String = say("verb-serves-given").with("title", &find.title).into();
        take_up(&mut self.audience, gift.person_id, &title, &words_of(find), self.now, GIVEN_COUNTS);
        let known = evidence("gift", gift.id, gift.on, &gift.what);
        self.needs.entry((gift.person_id, title)).or_insert_with(|| (Need::Given(find.title.clone()), known));
    }

    /// To whom a find was given.
    pub(crate) fn given_to(&self, find: FindId) -> &[PersonId] {
        self.given.get(&find).map(Vec::as_slice).unwrap_or_default()
    }

    /// The name of somebody, where they are a person.
    pub(super) fn name(&self, person: PersonId) -> Option<&str> {
        self.names.get(&person).map(String::as_str)
    }

    /// Whom a find would serve, best first.
    pub(crate) fn served_by(&self, find: &Find, most: usize) -> Vec<ServedView> {
        let mut found = self.scored(find, |_| true);
        found.truncate(most);
        found.into_iter().map(|it| it.served).collect()
    }

    /// The same for a move: with what it fits, and the record that tells so.
    pub(crate) fn serving(&self, find: &Find, most: usize) -> Vec<Served> {
        let found = self.scored(find, |_| true);
        let best = found.first().map_or(1.0, |it| it.score);
        let served = |it: &Scored| {
            let (need, evidence) = self.needs.get(&(it.served.id, it.title.clone()))?.clone();
            Some(Served { person: it.served.id, need, evidence, fit: it.score / best })
        };
        found.iter().filter_map(served).take(most).collect()
    }

    /// How well a find would serve one person, and why; none where it would not.
    pub(super) fn serves(&self, find: &Find, person: PersonId) -> Option<Scored> {
        self.scored(find, |who| *who == person).pop()
    }

    fn scored(&self, find: &Find, may: impl Fn(&PersonId) -> bool) -> Vec<Scored> {
        let text = words_of(find);
        let meaning = self.model.as_ref().map(|model| meaning_of(model, &find.title, find.text.as_deref().unwrap_or_default()));
        let had: &[PersonId] = self.given_to(find.id);
        let may = |who: &PersonId| may(who) && !self.closed.contains(who) && self.names.contains_key(who) && !had.contains(who);
        let fits = self.audience.who_took_up_the_like(&text, meaning.as_ref(), self.now, may);
        let mut found: Vec<Scored> = fits.iter().filter_map(|fit| self.with_its_words(fit).or_else(|| self.near_in_meaning(fit))).collect();
        found.sort_by(|one, other| one.before(other).then(one.served.id.cmp(&other.served.id)));
        let best = |by_words: bool| found.iter().find(|it| it.by_words == by_words).map_or(0.0, |it| it.score);
        let (by_words, by_meaning) = (best(true) * BESIDE_BEST, best(false) * BESIDE_BEST);
        found.retain(|it| it.score >= if it.by_words { by_words } else { by_meaning });
        found
    }

    /// Somebody who cares for something whose words are in the find.
    fn with_its_words(&self, fit: &Fit<PersonId>) -> Option<Scored> {
        let fitting: Vec<(&String, f64)> = fit.terms.iter().filter_map(|term| self.fitting(term)).collect();
        let (title, _) = *fitting.first()?;
        let amount = fitting.iter().map(|(_, amount)| amount).sum::<f64>();
        self.scored_as(fit.who, true, amount, title, title.clone())
    }

    /// What somebody cares for, with what it says for them, where enough of its words are in the find.
    fn fitting<'t>(&self, term: &'t FitTerm) -> Option<(&'t String, f64)> {
        let FitTerm::Like { title, shared, amount, .. } = term else { return None };
        let length = self.lengths.get(title).copied().unwrap_or(usize::MAX);
        (shared.len() >= SHARED || (!shared.is_empty() && length <= SHARED)).then_some((title, *amount))
    }

    /// Somebody who cares for something that is only near the find in meaning.
    fn near_in_meaning(&self, fit: &Fit<PersonId>) -> Option<Scored> {
        let (title, amount) = fit.terms.iter().find_map(|term| match term {
            FitTerm::Near { title, nearness, amount, .. } if *nearness >= NEAR => Some((title, *amount)),
            _ => None,
        })?;
        let (kind, topic) = match self.needs.get(&(fit.who, title.clone()))? {
            (Need::Interest(topic), _) => ("interest", topic),
            (Need::Concern(text), _) => ("concern", text),
            (Need::Given(_), _) => return None,
        };
        let why = say("verb-shelf-near").with("kind", kind).with("topic", topic);
        self.scored_as(fit.who, false, amount, title, why.into())
    }

    fn scored_as(&self, who: PersonId, by_words: bool, amount: f64, title: &str, why: String) -> Option<Scored> {
        let near = self.nearness.get(&who).copied().unwrap_or(0.0);
        let served = ServedView { id: who, name: self.name(who)?.to_owned(), why };
        Some(Scored { by_words, score: amount * (1.0 + NEARNESS_COUNTS * near), title: title.to_owned(), served })
    }
}

/// A topic that people care for: how that is told, and what its words are and mean. Worked out once, however many care for it.
struct Topic {
    title: String,
    words: TermCounts,
    meaning: Option<Meaning>,
}

impl Topic {
    fn of(topic: &str, model: Option<&Model>) -> Self {
        let title = say("verb-serves-interest").with("topic", topic).into();
        Self { title, words: TermCounts::of(topic), meaning: model.map(|model| model.meaning(topic)) }
    }
}

/// What is on people's minds, hard seasons left out: there is no find for those.
async fn open_concerns(tx: &mut Tx, today: Date) -> Result<Vec<Concern>> {
    let mut concerns = all_on_day(tx.all::<Concern>().await?, today);
    concerns.retain(|it| it.is_open_on(today) && it.kind != ConcernKind::HardSeason);
    Ok(concerns)
}

/// The gifts that came from the shelf, each with the find that was given.
async fn given_finds(tx: &mut Tx, today: Date) -> Result<Vec<(Gift, Find)>> {
    let finds: HashMap<FindId, Find> = tx.all::<Find>().await?.into_iter().map(|find| (find.id, find)).collect();
    let with_find = |gift: Gift| {
        let find = finds.get(&gift.find_id?)?.clone();
        Some((gift, find))
    };
    Ok(all_on_day(tx.all::<Gift>().await?, today).into_iter().filter_map(with_find).collect())
}

/// Those who are dead, muted or not to be contacted, and me.
async fn closed(vault: &Vault, tx: &mut Tx) -> Result<BTreeSet<PersonId>> {
    let kinds = [StandingKind::Dead, StandingKind::DoNotContact, StandingKind::Muted];
    let mut closed: BTreeSet<PersonId> = tx.people_standing(&kinds, vault.today_date()).await?;
    closed.extend(vault.me_id(tx).await?);
    Ok(closed)
}

fn take_up(
    audience: &mut Audience<PersonId>,
    who: PersonId,
    title: &str,
    words: &TermCounts,
    at: Timestamp,
    weight: f64,
) -> OccasionNumber {
    let occasion = audience.occasion(title);
    audience.text(occasion, words);
    audience.take_up(occasion, &who, at, weight);
    occasion
}

fn evidence(kind: &str, id: impl ToString, at: Date, text: &str) -> Evidence {
    Evidence { kind: kind.to_owned(), id: id.to_string(), at, known: Dated::Day, text: text.to_owned() }
}

/// How many different content words a text has.
fn length_of(words: &TermCounts) -> usize {
    words.iter().count()
}

/// What a find is about.
fn words_of(find: &Find) -> TermCounts {
    TermCounts::of(find.text.as_deref().unwrap_or_default()).and(&find.title, TITLE_COUNTS)
}

/// How near everybody is: the share of people who are less close, from 0 to 1.
async fn nearness(vault: &Vault, tx: &mut Tx, ties: &[Tie]) -> Result<HashMap<PersonId, f64>> {
    let kin = tx.kin().await?;
    let closeness = |tie: &Tie| hearten_ties::closeness(tie, vault.now(), kin.contains(&tie.person_id));
    let mut close: Vec<(f64, PersonId)> = ties.iter().map(|tie| (closeness(tie), tie.person_id)).collect();
    close.sort_by(|one, other| one.0.total_cmp(&other.0));
    let last = close.len().saturating_sub(1).max(1) as f64;
    Ok(close.into_iter().enumerate().map(|(place, (_, person))| (person, place as f64 / last)).collect())
}
