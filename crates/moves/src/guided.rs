//! Steps of a guide that I follow, with those people for whom they are meant.

use hearten_domain::{Evidence, GiftDirection, Habit, Medium, MoveId, PersonId, ReasonKind};
use hearten_speech::{Said, say};
use hearten_ties::dormant;
use jiff::civil::Date;

use crate::{
    PersonFacts, draft,
    guide::StepWho,
    proposal::{ScoreTerms, Sketch, move_id},
    view::{Scene, days},
    why::{bare, fact, for_days, inline, of_belonging, of_gift, of_moment, of_thanks, on_day},
};

/// A meeting or call counts as lately within so many days.
const LATELY_DAYS: i32 = 21;
/// For one step so many people are proposed on a day.
const A_DAY: usize = 3;

/// A step of a guide that is due and not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidedStep {
    /// The run of the guide it belongs to, as the evidence names it.
    pub run: String,
    /// What the guide is called.
    pub guide: String,
    /// Which step, counted from 1.
    pub number: usize,
    /// What is to be done.
    pub title: String,
    /// The first day of the guide, and the one on which the step is due.
    pub started: Date,
    /// The day on which the step is due.
    pub due: Date,
    /// With whom; never [`StepWho::Nobody`].
    pub who: StepWho,
    /// With how many people it is still to be done.
    pub left: usize,
    /// Which habit it is of.
    pub habit: Habit,
    /// A draft to start from.
    pub draft: Option<String>,
    /// With whom it was done.
    pub with: Vec<PersonId>,
}

/// The move by which a step is done with a person.
pub fn guided_move(run: &str, step: usize, habit: Habit, person: PersonId) -> MoveId {
    move_id(habit, ReasonKind::Guide, &[person], &season(run, step))
}

fn season(run: &str, step: usize) -> String {
    format!("{run} {step}")
}

pub(crate) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    scene.facts.guided.iter().filter(|step| step.due <= scene.today).flat_map(|step| of_step(scene, open, step)).collect()
}

fn of_step<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts], step: &GuidedStep) -> Vec<Sketch<'a>> {
    let fit = |person: &&&PersonFacts| {
        person.hard_season(scene.today).is_none() && !person.is_just_contacted(scene.today) && !step.with.contains(&person.id)
    };
    let fitting = open.iter().filter(fit).filter_map(|person| Some((*person, because(scene, open, person, step.who)?)));
    let mut found: Vec<(&PersonFacts, Because)> = fitting.collect();
    found.sort_by(|one, other| other.1.weight.total_cmp(&one.1.weight).then(one.0.id.cmp(&other.0.id)));
    found.truncate(step.left.min(A_DAY));
    found.into_iter().map(|(person, because)| sketch(scene, step, person, because)).collect()
}

/// Why a step is for somebody.
struct Because {
    /// `Ana López was close, and for 2 years there has been no word.`
    said: Said,
    evidence: Evidence,
    weight: f64,
    medium: Medium,
    /// What the draft begins with: of them, before the words of the guide.
    opening: Option<String>,
}

fn because(scene: &Scene<'_>, open: &[&PersonFacts], person: &PersonFacts, who: StepWho) -> Option<Because> {
    let near = scene.nearness(person);
    let with = |said: Said, evidence: Evidence, weight: f64, medium: Medium| {
        Some(Because { said: said.with("name", &person.name), evidence, weight, medium, opening: between_us(scene, person) })
    };
    match who {
        StepWho::Nobody => None,
        StepWho::Helped => helped(scene, person),
        StepWho::Colleagues => colleague(scene, person),
        StepWho::Nearest => {
            let last = person.recent.iter().find(|moment| moment.is_own())?;
            with(
                say("grateful-guided-nearest").with("day", bare(last.day, scene.today)),
                of_moment(last),
                near,
                scene.richer_medium(person),
            )
        }
        StepWho::Dormant => {
            let ties: Vec<_> = open.iter().filter_map(|person| person.tie).collect();
            dormant(&ties, scene.now).into_iter().find(|silent| silent.person_id == person.id)?;
            let last = person.recent.iter().find(|moment| moment.is_own())?;
            let said = say("grateful-guided-dormant").with("silent", for_days(i64::from(days(last.day, scene.today))));
            with(said, of_moment(last), person.strength(scene.now), Medium::Call)
        }
        StepWho::Lately => {
            let is_talk = |moment: &&crate::MomentFacts| {
                moment.medium.is_voice_or_face() && (0..=LATELY_DAYS).contains(&days(moment.day, scene.today))
            };
            let met = person.recent.iter().find(is_talk)?;
            let said = say("grateful-guided-lately").with("day", bare(met.day, scene.today));
            with(said, of_moment(met), near, person.usual_text_medium())
        }
    }
}

/// The last matter between the two of us.
fn between_us(scene: &Scene<'_>, person: &PersonFacts) -> Option<String> {
    scene.best_topic(person).map(|topic| say("grateful-between-us").with("topic", topic.text).into())
}

fn helped(scene: &Scene<'_>, person: &PersonFacts) -> Option<Because> {
    let received = person.gifts.iter().filter(|gift| gift.direction == GiftDirection::Received);
    let gift = received.max_by_key(|gift| (gift.on, gift.id));
    let thanks = person.thanks.iter().max_by_key(|thanks| (thanks.owed_on, thanks.id));
    let (what, day, evidence) = match (gift, thanks) {
        (Some(gift), _) => (&gift.what, gift.on, of_gift(gift)),
        (None, Some(thanks)) => (&thanks.deed, thanks.owed_on, of_thanks(thanks)),
        (None, None) => return None,
    };
    Some(Because {
        said: say("grateful-guided-helped").with("name", &person.name).with("what", inline(what)),
        evidence,
        weight: scene.nearness(person),
        medium: scene.richer_medium(person),
        opening: Some(draft::thanks_for(what, &on_day(day, scene.today))),
    })
}

fn colleague(scene: &Scene<'_>, person: &PersonFacts) -> Option<Because> {
    let mine = |name: &str| scene.facts.me.organizations.iter().any(|own| own.current && own.organization == name);
    let shared = person.organizations.iter().filter(|belonging| belonging.current && mine(&belonging.organization));
    let belonging = shared.min_by_key(|belonging| (belonging.size, belonging.id))?;
    let named = |key: &'static str| say(key).with("organization", &belonging.organization);
    Some(Because {
        said: named("grateful-guided-colleague").with("name", &person.name),
        evidence: of_belonging(belonging, scene.today, named("grateful-guided-colleague-fact")),
        weight: scene.nearness(person),
        medium: scene.richer_medium(person),
        opening: between_us(scene, person).or_else(|| Some(named("grateful-guided-colleague-draft").into())),
    })
}

fn sketch<'a>(scene: &Scene<'a>, step: &GuidedStep, person: &'a PersonFacts, because: Because) -> Sketch<'a> {
    let title = inline(&step.title);
    let words = step.draft.clone().unwrap_or_else(|| say("grateful-guided-draft").into());
    let step_said = say("grateful-guided-fact").with("guide", &step.guide).with("title", &title);
    let said = say("grateful-guided").with("guide", &step.guide).with("number", step.number).with("title", &title);
    Sketch {
        habit: step.habit,
        kind: ReasonKind::Guide,
        people: vec![person],
        season: season(&step.run, step.number),
        reason: format!("{} {said}", because.said),
        evidence: vec![because.evidence, fact("guide_run", &step.run, step.started, step_said)],
        bring: None,
        medium: because.medium,
        draft: draft::letter(person, &because.opening.into_iter().chain([words]).collect::<Vec<_>>().join("\n\n")),
        score: ScoreTerms { reason: 0.6, closeness: 0.5 * scene.nearness(person), urgency: 0.15, substance: 0.15, ..ScoreTerms::default() },
    }
}
