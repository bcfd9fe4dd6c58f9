//! What the demo vault must be, for any anchor.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{DateKind, Direction, Medium, MembershipKind, MomentId, PartialDate, PersonId, StandingKind, ThanksState};
use jiff::{
    ToSpan,
    civil::{Date, date},
    tz::TimeZone,
};

use super::*;

const ANCHORS: [Date; 4] = [date(2026, 11, 23), date(2026, 5, 4), date(2028, 2, 27), date(2027, 1, 1)];

fn last_moment(made: &DemoVault, person: PersonId, anchor: Date) -> Option<Date> {
    let at = made.participants.iter().filter(|p| p.person_id == person).map(|p| p.at.to_zoned(TimeZone::UTC).date());
    at.filter(|day| *day < anchor).max()
}

#[test]
fn the_same_anchor_gives_the_same_bytes_and_another_gives_others() {
    let bytes = |anchor| serde_json::to_vec(&invent(anchor)).unwrap();
    assert_eq!(bytes(ANCHORS[0]), bytes(ANCHORS[0]));
    assert_ne!(bytes(ANCHORS[0]), bytes(ANCHORS[1]));
    assert_ne!(bytes(ANCHORS[0]), bytes(ANCHORS[0].tomorrow().unwrap()));
}

#[test]
fn the_tables_name_only_people_and_organizations_that_exist() {
    assert_eq!(draft(ANCHORS[0]).unknown, Vec::<String>::new());
    let keys: Vec<&str> = cast::everybody().map(|(_, sketch)| sketch.key).collect();
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "every key once");
    for (key, _) in cast::NICKNAMES.iter().chain(cast::NOTES).chain(cast::SECOND_ADDRESSES) {
        assert!(keys.contains(key), "{key}");
    }
}

#[test]
fn there_is_as_much_of_everything_as_a_stranger_should_see() {
    for anchor in ANCHORS {
        let made = invent(anchor);
        let others = made.people.len() - 1;
        assert!((140..=165).contains(&others), "{others} people");
        assert!((6000..=9000).contains(&made.moments.len()), "{} moments", made.moments.len());
        assert!(made.stories.len() >= 25 && made.gifts.len() >= 40 && made.finds.len() >= 12);
        assert!(made.concerns.len() >= 25 && made.promises.len() >= 12 && made.thanks.len() >= 15 && made.memberships.len() >= 150);
        let topics: BTreeSet<_> = made.interests.iter().map(|interest| interest.topic.as_str()).collect();
        assert!(topics.len() >= 30, "{} topics", topics.len());
        for medium in [Medium::Visit, Medium::Video, Medium::Call, Medium::Letter, Medium::Message, Medium::Mail, Medium::GroupMail] {
            assert!(made.moments.iter().any(|moment| moment.medium == medium), "{medium}");
        }
    }
}

#[test]
fn nothing_points_to_a_record_that_is_not_there() {
    let made = invent(ANCHORS[0]);
    let people: BTreeSet<_> = made.people.iter().map(|person| person.id).collect();
    let moments: BTreeMap<MomentId, _> = made.moments.iter().map(|moment| (moment.id, moment)).collect();
    let is_person = |id: &PersonId| assert!(people.contains(id), "{id}");
    for participant in &made.participants {
        is_person(&participant.person_id);
        assert_eq!(moments[&participant.moment_id].at, participant.at);
    }
    made.interests.iter().for_each(|record| is_person(&record.person_id));
    made.concerns.iter().for_each(|record| is_person(&record.person_id));
    made.contact_points.iter().for_each(|record| is_person(&record.person_id));
    made.important_dates.iter().for_each(|record| is_person(&record.person_id));
    made.promises.iter().for_each(|record| is_person(&record.person_id));
    made.standings.iter().for_each(|record| is_person(&record.person_id));
    made.gifts.iter().for_each(|record| is_person(&record.person_id));
    made.thanks.iter().for_each(|record| is_person(&record.person_id));
    made.news.iter().for_each(|record| is_person(&record.person_id));
    made.relations.iter().for_each(|record| {
        is_person(&record.person_id);
        record.other_id.iter().for_each(is_person);
    });
    made.memberships.iter().for_each(|record| {
        is_person(&record.person_id);
        assert!(made.organizations.iter().any(|organization| organization.id == record.organization_id));
    });
    for record in &made.story_people {
        is_person(&record.person_id);
        assert!(made.stories.iter().any(|story| story.id == record.story_id));
    }
    for gift in &made.gifts {
        assert!(gift.came_from.is_none_or(|from| made.gifts.iter().any(|other| other.id == from && other.on <= gift.on)), "{}", gift.what);
        assert!(
            gift.find_id.is_none_or(|find| made.finds.iter().any(|known| known.id == find && known.kept_on <= gift.on)),
            "{}",
            gift.what
        );
    }
    for item in &made.keepsake_items {
        assert!(made.keepsakes.iter().any(|keepsake| keepsake.id == item.keepsake_id && keepsake.person_id == item.person_id));
        assert!(made.stories.iter().any(|story| Some(story.id.0) == item.record), "{:?}", item.title);
    }
    for thanks in &made.thanks {
        assert!(thanks.gift_id.is_none_or(|gift| made.gifts.iter().any(|known| known.id == gift && known.person_id == thanks.person_id)));
    }
    for step in &made.chain_steps {
        assert!(made.chains.iter().any(|chain| chain.id == step.chain_id && chain.begun_on <= step.on));
        assert!(made.thanks.iter().any(|thanks| thanks.id == step.thanks_id && thanks.person_id == step.person_id));
    }
    assert!(made.chains.iter().all(|chain| made.chain_steps.iter().filter(|step| step.chain_id == chain.id).count() >= 2));
    for (address, _) in &made.tallies {
        assert!(made.addresses.iter().any(|known| known.id == *address));
    }
}

#[test]
fn a_moment_has_each_person_once_and_never_me_and_a_source_of_its_own() {
    for anchor in ANCHORS {
        let made = invent(anchor);
        let me = made.people.iter().find(|person| person.is_me).unwrap().id;
        let mut people: BTreeMap<MomentId, BTreeSet<PersonId>> = BTreeMap::new();
        for participant in &made.participants {
            assert_ne!(participant.person_id, me);
            assert!(people.entry(participant.moment_id).or_default().insert(participant.person_id));
        }
        let mut sources = BTreeSet::new();
        for moment in &made.moments {
            assert_eq!(people[&moment.id].len() as i64, moment.others);
            assert!(moment.source.as_ref().is_none_or(|source| sources.insert(source.clone())));
            assert!(moment.subject.as_ref().is_some_and(|subject| !subject.trim().is_empty() && !subject.contains(['{', '}'])));
            assert!(moment.text.as_ref().is_none_or(|text| !text.contains(['{', '}'])));
            assert_eq!(moment.direction == Direction::Mutual, moment.medium.is_voice_or_face());
            assert_eq!(moment.medium == Medium::GroupMail, moment.others >= 6 && !moment.medium.is_voice_or_face());
        }
    }
}

#[test]
fn every_day_is_within_the_eight_years_but_for_what_lies_ahead() {
    for anchor in ANCHORS {
        let made = invent(anchor);
        let (first, last) = (anchor.saturating_sub(2925.days()), anchor.saturating_add(366.days()));
        let in_past = |day: Date| assert!(day <= anchor, "{day} is after {anchor}");
        for moment in &made.moments {
            let day = moment.day(&TimeZone::UTC);
            assert!(day >= first && day <= last && day != anchor, "{day}");
            assert!(day < anchor || moment.medium.is_voice_or_face(), "only meetings and calls are planned");
        }
        made.gifts.iter().for_each(|gift| in_past(gift.on));
        made.concerns.iter().for_each(|concern| {
            in_past(concern.since);
            assert!(concern.until.is_none_or(|until| until > concern.since));
            concern.answered_on.into_iter().for_each(in_past);
        });
        made.stories.iter().for_each(|story| {
            in_past(story.told_on);
            assert!(story.date.and_then(PartialDate::earliest).is_some_and(|day| day <= story.told_on), "{}", story.title);
        });
        made.story_people.iter().filter_map(|heard| heard.heard_on).for_each(in_past);
        made.interests.iter().filter_map(|interest| interest.learnt_on).for_each(in_past);
        made.finds.iter().for_each(|find| {
            in_past(find.kept_on);
            find.dropped_on.into_iter().for_each(in_past);
        });
        for promise in &made.promises {
            in_past(promise.made_on);
            promise.kept_on.into_iter().for_each(in_past);
            assert!(promise.due_on.is_none_or(|due| due >= promise.made_on), "{}", promise.text);
        }
        for thanks in &made.thanks {
            let steps = [Some(thanks.owed_on), thanks.sent_on, thanks.told_on];
            assert!(steps.into_iter().flatten().is_sorted(), "{}", thanks.deed);
            steps.into_iter().flatten().chain(thanks.outcome_on).for_each(in_past);
            assert!(thanks.told_on.is_none_or(|told| thanks.outcome_on.is_some_and(|known| known <= told)), "{}", thanks.deed);
        }
        for membership in &made.memberships {
            let ends = [membership.from, membership.to].into_iter().flatten().filter_map(PartialDate::earliest);
            assert!(ends.clone().is_sorted());
            ends.for_each(in_past);
        }
    }
}

#[test]
fn hours_are_those_at_which_people_are_awake() {
    let made = invent(ANCHORS[0]);
    for moment in &made.moments {
        let hour = moment.at.to_zoned(TimeZone::UTC).hour();
        assert!((5..=22).contains(&hour), "{:?} at {hour}", moment.subject);
    }
}

#[test]
fn mails_of_a_thread_follow_each_other() {
    let made = invent(ANCHORS[0]);
    let mut last = BTreeMap::new();
    for moment in made.moments.iter().filter(|moment| moment.medium == Medium::Mail) {
        let is_reply = moment.subject.as_ref().is_some_and(|subject| subject.starts_with("Re: "));
        let thread = moment.thread.clone().unwrap();
        assert_eq!(is_reply, moment.source.as_ref() != Some(&thread));
        let earlier = last.insert(thread, moment.at);
        assert_eq!(is_reply, earlier.is_some(), "an answer comes after its question");
    }
}

#[test]
fn one_to_three_birthdays_fall_in_the_week_after_the_anchor() {
    for anchor in ANCHORS {
        let made = invent(anchor);
        let birthdays = made.important_dates.iter().filter(|date| date.kind == DateKind::Birthday);
        let coming =
            birthdays.filter_map(|birthday| birthday.date.next_after(anchor)).filter(|day| *day <= anchor.saturating_add(7.days())).count();
        assert!((1..=3).contains(&coming), "{coming} after {anchor}");
    }
}

#[test]
fn two_meetings_lie_in_the_last_three_days_and_plans_ahead() {
    for anchor in ANCHORS {
        let made = invent(anchor);
        let meetings = |from: i64, to: i64| {
            let (from, to) = (anchor.saturating_add(from.days()), anchor.saturating_add(to.days()));
            let face = made.moments.iter().filter(|moment| matches!(moment.medium, Medium::Visit | Medium::Video));
            face.filter(|moment| (from..=to).contains(&moment.day(&TimeZone::UTC))).count()
        };
        assert!(meetings(-3, -1) >= 2 && meetings(1, 14) >= 5 && meetings(15, 366) >= 15);
    }
}

#[test]
fn only_the_deliberate_mails_wait_for_an_answer() {
    for anchor in ANCHORS {
        let made = invent(anchor);
        let mut open: BTreeMap<String, (Direction, String)> = BTreeMap::new();
        let recent = made
            .moments
            .iter()
            .filter(|moment| moment.medium == Medium::Mail && moment.day(&TimeZone::UTC) > anchor.saturating_sub(45.days()));
        for moment in recent {
            open.insert(moment.thread.clone().unwrap(), (moment.direction, moment.subject.clone().unwrap()));
        }
        let waiting: Vec<_> =
            open.into_values().filter(|(direction, _)| *direction == Direction::Received).map(|(_, subject)| subject).collect();
        assert_eq!(waiting.len(), 3, "{waiting:?}");
    }
}

#[test]
fn the_dead_friend_is_remembered_and_has_no_moment_since() {
    let made = invent(ANCHORS[0]);
    let dead = made.standings.iter().find(|standing| standing.kind == StandingKind::Dead).unwrap();
    assert!(made.story_people.iter().filter(|part| part.person_id == dead.person_id).count() >= 2);
    assert!(last_moment(&made, dead.person_id, ANCHORS[0]).unwrap() <= dead.since);
    for kind in [StandingKind::Muted, StandingKind::DoNotContact] {
        assert!(made.standings.iter().any(|standing| standing.kind == kind && standing.holds_on(ANCHORS[0])), "{kind}");
    }
}

#[test]
fn some_ties_were_close_and_have_been_silent_for_a_year() {
    let anchor = ANCHORS[0];
    let made = draft(anchor);
    for key in ["freya", "marek", "carlos", "rasmus", "camille", "caroline", "henrik", "noemi"] {
        let person = made.keys[key];
        assert!(last_moment(&made.made, person, anchor).unwrap() < anchor.saturating_sub(365.days()), "{key}");
        assert!(made.made.participants.iter().filter(|part| part.person_id == person).count() >= 30, "{key}");
    }
}

#[test]
fn regular_pairs_keep_their_gap_and_some_are_quiet_for_longer_now() {
    let anchor = ANCHORS[0];
    let made = draft(anchor);
    for (key, gap) in [("dagny", 21), ("giulia", 30), ("margit", 31), ("kerstin", 45)] {
        let silent = (anchor - last_moment(&made.made, made.keys[key], anchor).unwrap()).get_days();
        assert!(silent > 2 * gap, "{key} is silent for {silent} days");
    }
}

#[test]
fn thanks_stand_in_every_state_and_an_outcome_waits_to_be_told() {
    let made = invent(ANCHORS[0]);
    for state in ThanksState::ALL {
        assert!(made.thanks.iter().any(|thanks| thanks.state_on(ANCHORS[0]) == Some(*state)), "{state}");
    }
    assert!(made.thanks.iter().filter(|thanks| thanks.outcome_on.is_some() && thanks.told_on.is_none()).count() >= 2);
}

#[test]
fn two_seasons_are_hard_and_one_concern_has_expired() {
    use hearten_domain::ConcernKind::HardSeason;
    for anchor in ANCHORS {
        let made = invent(anchor);
        assert_eq!(made.concerns.iter().filter(|concern| concern.kind == HardSeason && concern.is_open_on(anchor)).count(), 2);
        assert_eq!(made.concerns.iter().filter(|concern| concern.until.is_some_and(|until| until < anchor)).count(), 1);
        assert!(made.concerns.iter().filter(|concern| concern.is_open_on(anchor)).count() >= 20);
    }
}

#[test]
fn the_owner_shared_boards_and_employers_with_others() {
    let made = draft(ANCHORS[0]);
    let me = made.keys["me"];
    let mine: BTreeSet<_> = made.made.memberships.iter().filter(|line| line.person_id == me).map(|line| line.organization_id).collect();
    let shared = |kind| {
        made.made
            .memberships
            .iter()
            .filter(|line| line.person_id != me && line.kind == kind && mine.contains(&line.organization_id))
            .count()
    };
    assert!(shared(MembershipKind::Board) >= 12 && shared(MembershipKind::Employer) >= 50 && shared(MembershipKind::School) >= 10);
}

#[test]
fn nobodies_are_left_out_by_what_they_are() {
    let made = invent(ANCHORS[0]);
    let people: BTreeSet<_> = made.people.iter().map(|person| person.id).collect();
    let nobodies: Vec<_> = made.addresses.iter().filter(|address| !people.contains(&address.person_id)).collect();
    assert!(nobodies.len() >= 8);
    for host in made.addresses.iter().map(|address| address.value.rsplit('@').next().unwrap_or_default()) {
        assert!(host.ends_with(".example") && host.is_ascii(), "{host} is kept free for examples (RFC 2606)");
    }
}
