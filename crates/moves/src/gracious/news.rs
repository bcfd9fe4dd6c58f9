//! News of them: another job, another town, something they published. A word on it shows that somebody noticed.

use hearten_domain::{Direction, Habit, News, NewsKind, ReasonKind};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{bare, fact, inline, on_day, plain_day},
};

/// Later it is news no more.
const UNTIL: i32 = 45;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    if person.hard_season(scene.today).is_some() || person.is_just_contacted(scene.today) {
        return None;
    }
    let fresh = person.news.iter().filter(|news| is_fresh(scene, person, news));
    let news = fresh.max_by_key(|news| (news.on_day, std::cmp::Reverse(news.kind), news.id))?;
    let told = Told::of(news)?;
    let age = days(news.on_day, scene.today);
    let season = format!("{} {}", news.kind, hearten_words::fold(news.after.as_deref().unwrap_or_default()));
    let nearness = scene.nearness(person);
    // Of somebody with whom there never was a word it is polite, and little more.
    let is_known = person.tie.is_some() || person.kin || person.layer.is_some();
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::News,
        people: vec![person],
        reason: format!(
            "{} (known since {}). {}",
            told.sentence(&person.name),
            bare(&on_day(news.on_day, scene.today)),
            draft::wording(&season, &closings(&person.short_name()))
        ),
        evidence: vec![evidence(news)],
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

fn evidence(news: &News) -> hearten_domain::Evidence {
    let after = news.after.as_deref().map(inline).unwrap_or_default();
    let before = news.before.as_deref().map(|before| format!(", before: {}", inline(before))).unwrap_or_default();
    fact("news", news.id, news.on_day, format!("{}: {after}{before} (since {})", news.kind, plain_day(news.on_day)))
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
    fn of(news: &News) -> Option<Self> {
        let after = news.after.as_deref().map(inline).filter(|after| !after.is_empty())?;
        let parts = after.split_once(" at ").map(|(role, place)| (role.to_owned(), place.to_owned()));
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

    fn sentence(&self, name: &str) -> String {
        match self {
            Self::Job { role: Some(role), place } | Self::Title { role, place: Some(place) } => format!("{name} is now {role} at {place}"),
            Self::Job { role: None, place } => format!("{name} now works at {place}"),
            Self::Title { role, place: None } => format!("{name} is now {role}"),
            Self::Town { to, from } => format!("{name} moved from {from} to {to}"),
            Self::Address => format!("{name} moved to another address"),
            Self::Post { title, .. } => format!("{name} published “{title}”"),
            Self::Noted { is_work: true, what } => format!("There is something new at work for {name}: “{what}”"),
            Self::Noted { is_work: false, what } => format!("{name} moved: “{what}”"),
        }
    }

    fn bring(&self, name: &str) -> String {
        match self {
            Self::Job { place, .. } => format!("Somebody {name} should know around {place}, or an ear for the first weeks"),
            Self::Title { .. } => format!("What you have seen {name} do that led there"),
            Self::Town { to, .. } => format!("Somebody or something worth knowing in {to}"),
            Self::Address => "A card for the new house, or a hand with the boxes".to_owned(),
            Self::Post { title, link } => {
                let link = link.as_deref().map(|link| format!(" <{link}>")).unwrap_or_default();
                format!("What you thought when you read “{title}”{link}")
            }
            Self::Noted { .. } => format!("An ear for how it goes with {name}"),
        }
    }

    fn wordings(&self) -> Vec<String> {
        match self {
            Self::Job { role, place } => of_job(role.as_deref(), place),
            Self::Title { role, .. } => vec![
                format!("You are {role} now: congratulations, and well earned.\n\nWhat will you do first with it?"),
                format!("Your new title ({role}) was good to read; it says aloud what you have been doing all along.\n\nWhat changes for you?"),
            ],
            Self::Town { to, from } => vec![
                format!("You have moved to {to}, and it would be good to hear how you are settling in.\n\nWhat do you like best there so far?"),
                format!(
                    "Your move from {from} to {to} must have been a great deal of work. If a name or two there would help, say so at any time.\n\nHow is the new place?"
                ),
                format!("You are in {to} now! May it soon feel like home.\n\nWhat was the first thing you found there?"),
            ],
            Self::Address => vec![
                "You have moved house; may the new rooms be good to you. If there is a shelf to put up, a hand for it is here.\n\nHow is the new address?"
                    .to_owned(),
            ],
            Self::Post { title, .. } => vec![
                format!("Your piece “{title}” found a reader here.\n\nWhat made you write it?"),
                format!("You published “{title}”, and I read it.\n\nWhat do people answer to it?"),
            ],
            Self::Noted { is_work: true, what } => {
                vec![format!("You have something new at work (“{what}”), and it was good to hear.\n\nHow were the first weeks?")]
            }
            Self::Noted { is_work: false, what } => vec![format!("You have moved (“{what}”), and you are in my thoughts.\n\nHow is the new place?")],
        }
    }
}

fn of_job(role: Option<&str>, place: &str) -> Vec<String> {
    let what = role.map_or_else(|| format!("at {place}"), |role| format!("{role} at {place}"));
    vec![
        format!("You are {what} now, I see: congratulations. May the first months be good to you.\n\nWhat drew you there?"),
        format!(
            "Your new work at {place} is good news. If there is somebody here who can help you find your feet, say so.\n\nHow has it begun?"
        ),
        format!("You have begun at {place}, and they are lucky to have you.\n\nWhat is different from what you thought?"),
    ]
}

fn closings(name: &str) -> [String; 3] {
    [
        format!("A word now shows {name} that somebody noticed, and costs nothing."),
        format!("Beginnings are when a familiar voice does {name} most good."),
        format!("To ask how it goes leaves {name} free to tell as much as there is."),
    ]
}
