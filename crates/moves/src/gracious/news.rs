//! News of them: another job, another town, something they published. A word on it shows that somebody noticed.

use hearten_domain::{Direction, Habit, News, NewsKind, ReasonKind};
use hearten_speech::{Said, say};
use hearten_words::fold;

use crate::{
    Belonging, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{fact, inline, plain_day, role_at, said_of, since_day},
};

/// Later it is news no more.
const UNTIL: i32 = 45;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    if person.hard_season(scene.today).is_some() || person.is_just_contacted(scene.today) {
        return None;
    }
    let fresh = person.news.iter().filter(|news| is_fresh(scene, person, news));
    let news = fresh.max_by_key(|news| (news.on_day, std::cmp::Reverse(news.kind), news.id))?;
    let told = Told::of(news, &person.organizations)?;
    let age = days(news.on_day, scene.today);
    let season = format!("{} {}", news.kind, fold(news.after.as_deref().unwrap_or_default()));
    let nearness = scene.nearness(person);
    // Of somebody with whom there never was a word it is polite, and little more.
    let is_known = person.tie.is_some() || person.kin || person.layer.is_some();
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::News,
        people: vec![person],
        reason: format!(
            "{} {}",
            say("gracious-news-known").with("told", told.sentence(&person.name)).with("since", since_day(news.on_day, scene.today)),
            draft::wording(&season, &closings(&person.short_name()))
        ),
        evidence: vec![evidence(news, &person.organizations)],
        bring: Some(told.bring(&person.short_name())),
        medium: scene.richer_medium(person),
        draft: draft::letters(person, &season, &told.wordings()),
        score: ScoreTerms {
            reason: if is_known { 0.7 } else { 0.35 },
            closeness: 0.5 * nearness,
            urgency: if is_known { 0.3 } else { 0.1 } * (1.0 - f64::from(age) / f64::from(UNTIL)),
            substance: if news.before.is_some() { 0.2 } else { 0.1 },
            ..ScoreTerms::default()
        },
        season,
    })
}

/// Whether it is recent and nothing of mine has reached them since it was known.
fn is_fresh(scene: &Scene<'_>, person: &PersonFacts, news: &News) -> bool {
    let is_mine_since =
        |moment: &crate::MomentFacts| moment.direction != Direction::Received && moment.day > news.on_day && moment.is_own();
    (0..=UNTIL).contains(&days(news.on_day, scene.today)) && !person.recent.iter().any(is_mine_since)
}

fn evidence(news: &News, theirs: &[Belonging]) -> hearten_domain::Evidence {
    let is_place = news.before.is_some() && matches!(news.kind, NewsKind::Job | NewsKind::Title);
    let shown = |text: &str| {
        let text = inline(text);
        match role_and_place(&text, theirs).filter(|_| is_place) {
            Some((role, place)) => role_at(role, place),
            None => text,
        }
    };
    let said = match news.before.as_deref() {
        Some(before) => say("gracious-news-was").with("before", shown(before)),
        None => say("gracious-news-is"),
    };
    let after = news.after.as_deref().map(shown).unwrap_or_default();
    let said = said.with("kind", said_of("news-kind", news.kind.as_str())).with("after", after).with("day", plain_day(news.on_day));
    fact("news", news.id, news.on_day, said)
}

/// The parts of `director at the museum`, as imports keep it. A title or a name may have an ` at ` of its own: their memberships tell which
/// one parts the two.
fn role_and_place<'a>(text: &'a str, theirs: &[Belonging]) -> Option<(&'a str, &'a str)> {
    let is_theirs = |place: &str| theirs.iter().any(|it| fold(&inline(&it.organization)) == fold(place));
    if is_theirs(text) {
        return None;
    }
    let mut parted = text.match_indices(" at ").filter_map(|(begins, at)| Some((text.get(..begins)?, text.get(begins + at.len()..)?)));
    parted.find(|(_, place)| is_theirs(place)).or_else(|| text.split_once(" at "))
}

/// News in the forms that one speaks of.
enum Told {
    /// They work elsewhere: as what, where they are told apart, and where.
    Job { role: Option<String>, place: String },
    /// Another position at the same place.
    Title { role: String, place: Option<String> },
    /// Another town, and the one before.
    Town { to: String, from: String },
    /// Another address.
    Address,
    /// Something they published, and where.
    Post { title: String, link: Option<String> },
    /// Something new at work or at home, in the words in which it was noted.
    Noted { is_work: bool, what: String },
}

impl Told {
    /// None for what is better left unsaid by others: another name.
    fn of(news: &News, theirs: &[Belonging]) -> Option<Self> {
        let after = news.after.as_deref().map(inline).filter(|after| !after.is_empty())?;
        let parts = role_and_place(&after, theirs).map(|(role, place)| (role.to_owned(), place.to_owned()));
        Some(match (news.kind, &news.before, parts) {
            (NewsKind::Name, ..) => return None,
            (NewsKind::Job | NewsKind::City, None, _) => Self::Noted { is_work: news.kind == NewsKind::Job, what: after },
            (NewsKind::Job, Some(_), Some((role, place))) => Self::Job { role: Some(role), place },
            (NewsKind::Job, Some(_), None) => Self::Job { role: None, place: after },
            (NewsKind::Title, _, Some((role, place))) => Self::Title { role, place: Some(place) },
            (NewsKind::Title, _, None) => Self::Title { role: after, place: None },
            (NewsKind::City, Some(before), _) => Self::Town { to: after, from: inline(before) },
            (NewsKind::Address, ..) => Self::Address,
            (NewsKind::Post, ..) => Self::Post { title: after, link: news.source.clone() },
        })
    }

    fn sentence(&self, name: &str) -> Said {
        let said = match self {
            Self::Job { role: Some(role), place } | Self::Title { role, place: Some(place) } => {
                say("gracious-news-role-at").with("role", role).with("place", place)
            }
            Self::Job { role: None, place } => say("gracious-news-works-at").with("place", place),
            Self::Title { role, place: None } => say("gracious-news-role").with("role", role),
            Self::Town { to, from } => say("gracious-news-town").with("from", from).with("to", to),
            Self::Address => say("gracious-news-address"),
            Self::Post { title, .. } => say("gracious-news-post").with("title", title),
            Self::Noted { is_work: true, what } => say("gracious-news-noted-work").with("what", what),
            Self::Noted { is_work: false, what } => say("gracious-news-noted-move").with("what", what),
        };
        said.with("name", name)
    }

    fn bring(&self, name: &str) -> String {
        match self {
            Self::Job { place, .. } => say("gracious-news-job-bring").with("short", name).with("place", place).into(),
            Self::Title { .. } => say("gracious-news-title-bring").with("short", name).into(),
            Self::Town { to, .. } => say("gracious-news-town-bring").with("to", to).into(),
            Self::Address => say("gracious-news-address-bring").into(),
            Self::Post { title, link } => {
                let link = link.as_deref().map(|link| format!(" <{link}>")).unwrap_or_default();
                format!("{}{link}", say("gracious-news-post-bring").with("title", title))
            }
            Self::Noted { .. } => say("gracious-news-noted-bring").with("short", name).into(),
        }
    }

    fn wordings(&self) -> Vec<String> {
        match self {
            Self::Job { role: Some(role), place } => of_job("gracious-news-job-draft-1", role, place),
            Self::Job { role: None, place } => of_job("gracious-news-job-draft-1-place", "", place),
            Self::Title { role, .. } => vec![
                say("gracious-news-title-draft-1").with("role", role).into(),
                say("gracious-news-title-draft-2").with("role", role).into(),
            ],
            Self::Town { to, from } => ["gracious-news-town-draft-1", "gracious-news-town-draft-2", "gracious-news-town-draft-3"]
                .map(|key| say(key).with("to", to).with("from", from).to_string())
                .into(),
            Self::Address => vec![say("gracious-news-address-draft").into()],
            Self::Post { title, .. } => vec![
                say("gracious-news-post-draft-1").with("title", title).into(),
                say("gracious-news-post-draft-2").with("title", title).into(),
            ],
            Self::Noted { is_work: true, what } => vec![say("gracious-news-noted-work-draft").with("what", what).into()],
            Self::Noted { is_work: false, what } => vec![say("gracious-news-noted-move-draft").with("what", what).into()],
        }
    }
}

fn of_job(first: &'static str, role: &str, place: &str) -> Vec<String> {
    [first, "gracious-news-job-draft-2", "gracious-news-job-draft-3"]
        .map(|key| say(key).with("role", role).with("place", place).to_string())
        .into()
}

fn closings(name: &str) -> [String; 3] {
    ["gracious-news-closing-1", "gracious-news-closing-2", "gracious-news-closing-3"].map(|key| say(key).with("short", name).into())
}
