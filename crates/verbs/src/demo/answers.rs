//! How earlier moves were answered, and what came of them.

use hearten_domain::{Habit, Medium, MoveAnswer, MoveId, MoveState, ReasonKind};

use super::vault::{Draft, instant};
use MoveState::{Dismissed, Done, Outcome, Snoozed};

/// An answer: days since, habit, sort of reason, person, medium, state, the reason as it was shown, what came of it.
type Line = (i64, Habit, ReasonKind, &'static str, Medium, MoveState, &'static str, &'static str);

const ANSWERS: &[Line] = &[
    (6, Habit::Giving, ReasonKind::Promise, "ngozi", Medium::Mail, Done, "You promised Ngozi a comment on her first chapter.", ""),
    (10, Habit::Gracious, ReasonKind::Date, "katarzyna", Medium::Message, Done, "Katarzyna's birthday was near.", ""),
    (
        29,
        Habit::Gracious,
        ReasonKind::Silence,
        "ingemar",
        Medium::Visit,
        Outcome,
        "Longer than usual for you and Ingemar, and a question to bring.",
        "Breakfast; he offered to read the proposal",
    ),
    (
        44,
        Habit::Grateful,
        ReasonKind::Outcome,
        "margareta",
        Medium::Letter,
        Outcome,
        "Margareta's chapter helped Zanele, and Margareta did not know.",
        "She wrote back the same week and sent a second chapter",
    ),
    (
        57,
        Habit::Giving,
        ReasonKind::Find,
        "ngozi",
        Medium::Mail,
        Outcome,
        "A handbook in sixteen pages fits what Ngozi writes.",
        "She cut her draft in half and asked for a talk",
    ),
    (72, Habit::Gracious, ReasonKind::Dormant, "camille", Medium::Mail, Dismissed, "You and Camille were close once.", ""),
    (85, Habit::Generative, ReasonKind::Introduction, "hedda", Medium::Mail, Snoozed, "Hedda and Anh both think of hives.", ""),
    (
        124,
        Habit::Generative,
        ReasonKind::Introduction,
        "clara",
        Medium::Mail,
        Outcome,
        "Clara writes about who feeds a port, and Esther feeds a city.",
        "A whole page, and a panel next year",
    ),
    (
        151,
        Habit::Grateful,
        ReasonKind::ThanksOwed,
        "rana",
        Medium::Visit,
        Outcome,
        "Rana brought soup the whole week.",
        "Stayed for two hours; she told me about her exam",
    ),
    (18, Habit::Gracious, ReasonKind::Concern, "amina", Medium::Message, Done, "Amina's first night on the stage was near.", ""),
    (23, Habit::Grateful, ReasonKind::Meeting, "yusuf", Medium::Message, Done, "You and Yusuf met the day before.", ""),
    (37, Habit::Giving, ReasonKind::Find, "kolya", Medium::Mail, Done, "A book of endgames fits what Nikolai cares for.", ""),
    (51, Habit::Gracious, ReasonKind::Silence, "dagny", Medium::Call, Done, "Longer than usual for you and Dagný.", ""),
    (63, Habit::Giving, ReasonKind::Promise, "saoirse", Medium::Message, Done, "You promised Saoirse the name of the mechanic.", ""),
    (
        79,
        Habit::Gracious,
        ReasonKind::Voice,
        "mei",
        Medium::Call,
        Outcome,
        "Much mail and no voice between you and Meiling.",
        "An hour, and she laughed more than in ten mails",
    ),
    (94, Habit::Gracious, ReasonKind::Date, "ruth", Medium::Letter, Done, "Ruth's birthday was near.", ""),
    (103, Habit::Grateful, ReasonKind::ThanksOwed, "leila", Medium::Message, Done, "Leila lent you her hall for an evening.", ""),
    (117, Habit::Gracious, ReasonKind::Dormant, "marek", Medium::Mail, Dismissed, "You and Marek built a boat once.", ""),
    (133, Habit::Giving, ReasonKind::Find, "pavel", Medium::Mail, Dismissed, "A list of boat yards fits what Pavel cares for.", ""),
    (140, Habit::Gracious, ReasonKind::FollowUp, "seun", Medium::Mail, Done, "You wrote to Seun of the panel and nothing came back.", ""),
    (166, Habit::Gracious, ReasonKind::Silence, "marcos", Medium::Message, Done, "Longer than usual for you and Marcos.", ""),
    (188, Habit::Giving, ReasonKind::Promise, "chihiro", Medium::Letter, Done, "You promised Chihiro a page of the old type.", ""),
    (205, Habit::Gracious, ReasonKind::Voice, "kolya", Medium::Call, Done, "Much mail and no voice between you and Nikolai.", ""),
    (
        231,
        Habit::Gracious,
        ReasonKind::Concern,
        "yusuf",
        Medium::Message,
        Outcome,
        "Yusuf's library was to be closed that week.",
        "It stays open two days; he wants to tell the whole of it over chess",
    ),
    (262, Habit::Generative, ReasonKind::Introduction, "tendai", Medium::Mail, Dismissed, "Tendai and Hedda both think of hives.", ""),
    (290, Habit::Gracious, ReasonKind::Date, "saoirse", Medium::Visit, Done, "Saoirse's birthday was near.", ""),
];

/// Puts the answers on the sheet.
pub(super) fn put_answers(draft: &mut Draft) {
    for (nth, (ago, habit, reason_kind, key, medium, state, reason, outcome)) in ANSWERS.iter().enumerate() {
        let Some(person_id) = draft.who(key) else { continue };
        let other = match (*reason_kind, *key) {
            (ReasonKind::Introduction, "hedda") => draft.who("anh"),
            (ReasonKind::Introduction, "clara") => draft.who("esther"),
            _ => None,
        };
        let on = draft.before(*ago);
        let id = draft.id().into();
        draft.made.move_answers.push(MoveAnswer {
            id,
            move_id: MoveId(format!("de{nth:02}00000000{nth:04}")),
            habit: *habit,
            reason_kind: *reason_kind,
            person_id,
            other_id: other,
            reason: (*reason).to_owned(),
            medium: *medium,
            state: *state,
            at: instant(on, 7, 15),
            on,
            until: (*state == Snoozed).then(|| draft.before(*ago - 30)),
            outcome: (!outcome.is_empty()).then(|| (*outcome).to_owned()),
            import_id: Some(draft.import),
        });
    }
}
