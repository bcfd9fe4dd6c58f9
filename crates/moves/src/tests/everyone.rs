//! One invented person for each reason there is.

use hearten_domain::{ConcernKind, DateKind, Direction, GiftKind, GoalStep, GoalStepKind, Habit, Introduction, Medium, NewsKind, PersonId};

use super::fixture::{
    ago, concern, facts, find, friend, gift, id, important, interest, keepsake, moment, news, promise, story, thanks, tied, writer,
};
use crate::{CircleMatter, CircleNext, Facts, GoalNext, GuidedStep, PartnerFacts, PersonFacts, StepWho, TripNext, TripStage};

/// Everyone: one person for each reason there is.
pub(super) fn everyone() -> Facts {
    let weekly = |last: i64| (0..12).map(|n| last + 7 * n).collect::<Vec<_>>();
    let mut birthday = friend(1, "Ana López", &weekly(12));
    birthday.dates = vec![important(101, &birthday, DateKind::Birthday, "1980-05-18")];
    birthday.interests = vec![interest(102, &birthday, "choral singing")];
    let silent = friend(2, "Ben Okafor", &weekly(41));
    let dormant = friend(3, "Chiara Rossi", &weekly(400));
    let mut near = friend(4, "Dov Levi", &weekly(12));
    near.concerns = vec![concern(103, &near, ConcernKind::Hope, "the interview at the museum", ago(20), Some(ago(-2)))];
    let mut grieving = friend(5, "Edith Moss", &weekly(12));
    grieving.concerns = vec![concern(104, &grieving, ConcernKind::HardSeason, "her father died", ago(9), None)];
    let mut asking = friend(6, "Farid Haddad", &weekly(12));
    asking.recent.push(moment(6100, 4, Medium::Mail, Direction::Received, "Which roofer would you take?"));
    let mut helper = friend(7, "Grace Kim", &weekly(12));
    helper.gifts = vec![gift(105, &helper, GiftKind::Introduction, "introduced me to the choir's director", ago(12))];
    let mut told = friend(8, "Hugo Brandt", &weekly(12));
    let thanked = thanks(106, &told, "read the grant proposal", ago(60));
    told.thanks = vec![hearten_domain::Thanks {
        sent_on: Some(ago(50)),
        outcome: Some("the grant came through".into()),
        outcome_on: Some(ago(2)),
        ..thanked
    }];
    let mut met = friend(9, "Ines Duarte", &weekly(12));
    met.recent.push(moment(9100, 1, Medium::Visit, Direction::Mutual, "Walk by the river"));
    let mut answered = friend(10, "Jonas Weber", &weekly(12));
    answered.recent.push(moment(10100, 3, Medium::Mail, Direction::Sent, "Where to buy seed potatoes?"));
    answered.recent.push(moment(10101, 2, Medium::Mail, Direction::Received, "Re: Where to buy seed potatoes?"));
    let mut beekeeper = friend(11, "Kamala Iyer", &weekly(12));
    beekeeper.interests = vec![interest(107, &beekeeper, "keeping bees")];
    let mut promised = friend(12, "Lena Holm", &weekly(12));
    promised.promises = vec![promise(108, &promised, "send the recipe for quince cheese", Some(ago(-1)))];
    let mut ahead = friend(13, "Milo Janda", &weekly(12));
    ahead.ahead = vec![moment(13100, -1, Medium::Visit, Direction::Mutual, "Greenhouse review")];
    let mut second_beekeeper = friend(14, "Nora Vance", &weekly(12));
    second_beekeeper.interests = vec![interest(109, &second_beekeeper, "bee keeping")];
    let mut quiet = friend(15, "Omar Sy", &[100, 107, 114, 121, 128, 135, 142, 149]);
    quiet.recent.iter_mut().for_each(|moment| moment.subject = Some("hi".into()));
    quiet.tie = quiet.tie.map(|tie| hearten_domain::Tie { gaps: 2, ..tie });
    let mut forwarder = friend(16, "Pia Lund", &weekly(12));
    forwarder.recent.push(moment(16100, 6, Medium::Mail, Direction::Received, "FW: Funding for small orchards"));
    forwarder.recent.push(moment(16101, 9, Medium::Mail, Direction::Received, "Fwd: Pruning course in Graz"));
    let mut moved = friend(17, "Quinn Reyes", &weekly(12));
    moved.news = vec![news(111, &moved, NewsKind::City, Some("Ghent"), "Lisbon", ago(5))];
    let mut honoured = friend(26, "Xenia Park", &weekly(12));
    honoured.stories = vec![story(116, "The flooded cellar"), story(117, "Two left boots")];
    honoured.gifts = vec![gift(118, &honoured, GiftKind::Help, "bailed out the cellar", ago(900))];
    honoured.first_day = Some(ago(3652 - 10));
    let mut waiting = friend(27, "Yusuf Demir", &weekly(12));
    waiting.keepsakes = vec![keepsake(119, &waiting, ago(20), Some(ago(9)))];
    let mut partner = friend(28, "Zora Kral", &weekly(12));
    let chosen = crate::why::fact("standing", id(130), ago(700), "one of your partners");
    partner.partner = Some(PartnerFacts { since: Some(chosen), ..PartnerFacts::default() });
    let bees = [&beekeeper, &second_beekeeper].map(|person| person.interests.clone()).concat();
    let (beekeeper_id, promised_id, near_id) = (beekeeper.id, promised.id, near.id);
    let changed = [asking, met, answered, forwarder].map(tied);
    let matters = of_one_matter();
    let mut people = vec![
        birthday,
        silent,
        dormant,
        near,
        grieving,
        helper,
        told,
        beekeeper,
        promised,
        ahead,
        second_beekeeper,
        quiet,
        moved,
        honoured,
        waiting,
        partner,
    ];
    people.extend(changed);
    people.extend(matters);
    let introduction = Introduction::new(
        id(112).into(),
        [beekeeper_id, promised_id],
        ["somebody who knows hives".into(), "somebody who knows quinces".into()],
        ago(3),
    );
    Facts {
        finds: vec![find(110, "How cities keep bees on their roofs", &bees)],
        introductions: vec![introduction],
        guided: vec![guided()],
        goals: vec![goal(near_id)],
        circles: circles(near_id),
        trips: trips(near_id),
        ..facts(people)
    }
}

/// A step of a guide for those who helped.
fn guided() -> GuidedStep {
    GuidedStep {
        run: id(113).to_string(),
        guide: "A season of thanks".into(),
        number: 3,
        title: "Those who helped this year".into(),
        started: ago(6),
        due: ago(2),
        who: StepWho::Helped,
        left: 2,
        habit: Habit::Grateful,
        draft: Some("It led to more than you saw.".into()),
        with: Vec::new(),
    }
}

/// What three trips give occasion for with somebody: one ahead, one today, one that was.
fn trips(person: PersonId) -> Vec<TripNext> {
    let next = |number: u128, days: [i64; 2], stage: TripStage| TripNext {
        person,
        trip_id: id(number).to_string(),
        town: "Tromsø".into(),
        days: days.map(ago),
        planned_on: ago(30),
        km: Some(12),
        seen_on: Some(ago(700)),
        stage,
    };
    vec![
        next(131, [-9, -12], TripStage::Write { day: ago(-10) }),
        next(132, [1, -2], TripStage::Visit { is_agreed: true }),
        next(133, [9, 4], TripStage::Call),
    ]
}

/// What is open in a circle with somebody.
fn circles(person: PersonId) -> Vec<CircleNext> {
    let next = |record: (&'static str, u128, i64), matter: CircleMatter| CircleNext {
        circle: "The bridge".into(),
        with: vec![person],
        record: (record.0, id(record.1).to_string(), ago(record.2)),
        matter,
    };
    let text = String::from;
    let shelf = crate::why::fact("find", id(110), ago(9), "How cities keep bees");
    vec![
        next(
            ("circle_meeting", 116, 11),
            CircleMatter::Meets {
                day: ago(-3),
                agenda: Some(text("Letters, then one round")),
                asks: 2,
                theirs: Some(text("A hive to look into")),
            },
        ),
        next(("commitment", 117, 11), CircleMatter::Promised { text: text("Write to one harbour a week"), due: ago(-2) }),
        next(
            ("circle_ask", 118, 11),
            CircleMatter::Asked {
                text: text("A hive to look into"),
                why: text("you have “How cities keep bees” on your shelf"),
                fact: shelf,
            },
        ),
        next(("commitment", 119, 2), CircleMatter::Kept { text: text("Count one week of bread by hand") }),
        next(("circle_ask", 120, 2), CircleMatter::Helped { whom: text("Ines Duarte"), text: text("He lent her his Thursday evening") }),
    ]
}

/// The next step to a goal, which is to give.
fn goal(person: PersonId) -> GoalNext {
    let step = GoalStep {
        id: id(115).into(),
        goal_id: id(114).into(),
        kind: GoalStepKind::Give,
        person_id: Some(person),
        text: "Bring something of use before anything is asked".into(),
        noted_on: ago(10),
        due_on: ago(10),
        done_on: None,
        note: None,
        import_id: None,
    };
    GoalNext { goal: "A word with the foundation".into(), goal_id: id(114).to_string(), begun_on: ago(10), step }
}

/// People with whom there is one matter: unanswered, ended, carried together, new, and two with the same in hand.
fn of_one_matter() -> Vec<PersonFacts> {
    use Direction::{Received, Sent};
    let again = |name: &str| format!("Re: {name}");
    let mut people = vec![
        writer(
            20,
            "Rana Aziz",
            &[
                (80, Sent, "Cherry harvest"),
                (79, Received, "Re: Cherry harvest"),
                (70, Sent, "Barn door hinges"),
                (69, Received, "Re: Barn door hinges"),
                (9, Sent, "Which wood for the new barn door?"),
            ],
        ),
        writer(
            21,
            "Sven Dahl",
            &[
                (20, Sent, "Drainage of the lower meadow"),
                (19, Received, &again("Drainage of the lower meadow")),
                (18, Sent, &again("Drainage of the lower meadow")),
            ],
        ),
        writer(23, "Ulla Berg", &[(12, Sent, "Swap of walnut seedlings"), (11, Received, &again("Swap of walnut seedlings"))]),
        writer(24, "Vito Serra", &[(6, Received, "Night frost and apricot blossom")]),
        writer(25, "Wanda Król", &[(5, Received, "Apricot blossom after night frost")]),
    ];
    let carried: Vec<(i64, Direction, &str)> =
        (0..6).map(|n| (10 + n, if n % 2 == 0 { Received } else { Sent }, "Re: Charter of the seed library")).collect();
    people.push(writer(22, "Timo Laine", &carried));
    people
}
