//! A peer board of five, me among them: two meetings that were, and one to come.

use hearten_domain::{
    Circle, CircleAsk, CircleAskKind, CircleId, CircleKind, CircleMeeting, CircleMeetingId, CircleMember, CirclePair, Commitment, PersonId,
};
use jiff::civil::{Date, time};
use serde::Serialize;

use super::vault::Draft;

/// A circle, and everything in it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Circles {
    /// The circles themselves.
    pub all: Vec<Circle>,
    /// Who is in it.
    pub members: Vec<CircleMember>,
    /// Who looks after whom.
    pub pairs: Vec<CirclePair>,
    /// When it met and meets.
    pub meetings: Vec<CircleMeeting>,
    /// What is asked and offered.
    pub asks: Vec<CircleAsk>,
    /// What members mean to do.
    pub commitments: Vec<Commitment>,
}

/// The table that says who is in it besides me.
const MEMBERS: &[&str] = &["harriet", "amadou", "esther", "tariq"];

/// Puts the peer board on the sheet.
pub(super) fn put_circle(draft: &mut Draft) {
    let circle = Circle {
        id: CircleId(draft.id()),
        name: "The kitchen board".to_owned(),
        kind: CircleKind::PeerBoard,
        purpose: Some("Five who each carry something small and would rather not carry it alone".to_owned()),
        every_weeks: 2,
        begun_on: draft.before(60),
        ended_on: None,
        import_id: Some(draft.import),
    };
    let id = circle.id;
    let me = draft.made.people.first().map(|person| person.id);
    draft.made.circles.all.push(circle);
    let others: Vec<PersonId> = MEMBERS.iter().filter_map(|key| draft.who(key)).collect();
    for person_id in me.into_iter().chain(others) {
        let member = CircleMember {
            id: draft.id().into(),
            circle_id: id,
            person_id,
            since: draft.before(60),
            until: None,
            import_id: Some(draft.import),
        };
        draft.made.circles.members.push(member);
    }
    put_meetings(draft, id);
    put_pairs(draft, id, me);
    put_words(draft, id, me);
}

fn put_meetings(draft: &mut Draft, circle: CircleId) {
    let (first, second, next) = (draft.before(25), draft.before(11), draft.ahead(3));
    let meeting = |draft: &Draft, on: Date, agenda: &str, minutes: Option<&str>| CircleMeeting {
        id: CircleMeetingId(draft.id()),
        circle_id: circle,
        on_day: on,
        begins_at: Some(time(18, 0, 0, 0)),
        place: Some("Harriet's kitchen".to_owned()),
        agenda: Some(agenda.to_owned()),
        minutes: minutes.map(str::to_owned),
        planned_on: on.min(draft.before(11)),
        held_on: minutes.map(|_| on),
        called_off_on: None,
        import_id: Some(draft.import),
    };
    let said = "Each said in two minutes what is heavy. Amadou's site needs a budget that a council reads in one breath; Esther counts crates that do not come back.";
    let one = meeting(draft, first, "Who we are, and what is heavy", Some(said));
    let said = "Tariq asked four questions and gave no advice, which helped most. We end at half past seven, whatever is left.";
    let two = meeting(draft, second, "One round: each one's ask", Some(said));
    let three = meeting(draft, next, "What became of the last round; then one question of Esther's", None);
    draft.made.circles.meetings.extend([one, two, three]);
}

fn put_pairs(draft: &mut Draft, circle: CircleId, me: Option<PersonId>) {
    let pairs = [(me, draft.who("tariq")), (draft.who("harriet"), draft.who("esther"))];
    for (one, other) in pairs {
        let Some((person_id, other_id)) = one.zip(other) else { continue };
        let (since, import_id) = (draft.before(11), Some(draft.import));
        draft.made.circles.pairs.push(CirclePair {
            id: draft.id().into(),
            circle_id: circle,
            person_id,
            other_id,
            since,
            until: None,
            import_id,
        });
    }
}

fn put_words(draft: &mut Draft, circle: CircleId, me: Option<PersonId>) {
    use CircleAskKind::{Ask, Offer};
    let met: Vec<CircleMeetingId> = draft.made.circles.meetings.iter().map(|meeting| meeting.id).collect();
    let (first, second) = (met.first().copied(), met.get(1).copied());
    let [harriet, amadou, esther, tariq] = ["harriet", "amadou", "esther", "tariq"].map(|key| draft.who(key));
    let asks = [
        (amadou, Ask, "A budget for a single site that fits one page", 11, second, None),
        (esther, Ask, "Whoever has got crates to come back, and how", 11, second, None),
        (me, Ask, "A reader for the first page of an application", 11, second, None),
        (
            harriet,
            Ask,
            "Somebody who can chair a meeting in two languages",
            25,
            first,
            Some((tariq, "He lent her his Thursday evening", 6)),
        ),
        (tariq, Offer, "An hour of questions for whoever leads for the first time", 25, first, None),
        (harriet, Offer, "A reader for applications, minutes and bylaws", 25, first, None),
    ];
    for (who, kind, text, ago, meeting_id, help) in asks {
        let Some(person_id) = who else { continue };
        let ask = CircleAsk {
            id: draft.id().into(),
            circle_id: circle,
            meeting_id,
            person_id,
            kind,
            text: text.to_owned(),
            said_on: draft.before(ago),
            other_id: help.and_then(|(helper, ..)| helper),
            helped_on: help.map(|(.., ago)| draft.before(ago)),
            outcome: help.map(|(_, outcome, _)| outcome.to_owned()),
            let_go_on: None,
            import_id: Some(draft.import),
        };
        draft.made.circles.asks.push(ask);
    }
    let commitments = [
        (me, "Write to one harbour a week, and say so", Some(draft.ahead(3)), None),
        (amadou, "Count one week of bread by hand", Some(draft.before(1)), Some(2)),
        (esther, "Ask three drivers what slows them", Some(draft.ahead(3)), None),
    ];
    for (who, text, due_on, kept) in commitments {
        let Some(person_id) = who else { continue };
        let commitment = Commitment {
            id: draft.id().into(),
            circle_id: circle,
            meeting_id: second,
            person_id,
            text: text.to_owned(),
            made_on: draft.before(11),
            due_on,
            kept_on: kept.map(|ago| draft.before(ago)),
            let_go_on: None,
            import_id: Some(draft.import),
        };
        draft.made.circles.commitments.push(commitment);
    }
}
