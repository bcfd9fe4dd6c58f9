//! Gifts both ways, what some were passed on from, and the thanks they called for.

use hearten_domain::{FindId, Gift, GiftDirection, GiftId, GiftKind, Thanks};

use super::vault::Draft;
use GiftKind::{Advice, Article, Help, Idea, Introduction, Thing, Time, Tool};

/// A gift: short name (blank where nothing refers to it), person, kind, what, meaning, days since.
type Line = (&'static str, &'static str, GiftKind, &'static str, &'static str, i64);

const RECEIVED: &[Line] = &[
    ("whereto", "ingemar", Advice, "the advice to talk to Astrid first, and the use of a good name", "He spends his name rarely", 64),
    ("door", "astrid", Introduction, "the letter to Rikard Sjöö", "She asked what I would refuse, and listened", 36),
    ("sheds", "rikard", Time, "two hours in the boat shed and the cold store", "He showed me what does not work", 27),
    ("costsheet", "monique", Tool, "the loan of the kitchen's cost sheet", "Her own handwriting in the margins", 2),
    ("redpen", "viktor", Help, "the offer to read the Polhav proposal with a red pen", "Frank, at some risk to himself", 1),
    ("opinion", "lindiwe", Advice, "a frank answer on doors and docks, with a drawing", "Wrote it on a Sunday", 3),
    (
        "profile",
        "barbro",
        Help,
        "reading the one-page profile aloud until it was true",
        "Nobody else would have laughed at the right place",
        46,
    ),
    ("group", "tariq", Help, "a chair in the Thursday group from the first week", "It made a week out of days", 133),
    ("contract", "saoirse", Help, "going through the severance letter, line by line", "Twelve at night, with soup", 148),
    ("quiet", "ulrika", Help, "keeping the team together after the merger", "As she had promised at the door", 120),
    ("fieldguide", "beatriz", Thing, "a worn field guide, with pencil marks", "'You will need it more than my shelf does'", 700),
    ("starter", "majbritt", Thing, "a jar of sourdough older than the bridge", "On condition of passing it on", 1800),
    (
        "stand",
        "kerstin",
        Idea,
        "the rule to stand still for an hour before changing anything",
        "I have lived on it for nineteen years",
        2500,
    ),
    ("press", "eszter", Thing, "a broadside, printed for our twentieth", "The ink has a thumb in it, hers", 730),
    ("list", "mei", Help, "finding great-grandfather in the passenger lists", "She did it in her lunch hours", 1560),
    ("floor", "gabor", Help, "flying over when Father died, and doing the papers", "He hates papers", 2600),
    ("soup", "rana", Help, "soup at the door, the whole week of the merger", "Never asked", 155),
    ("vans", "esther", Time, "four days in eleven vans", "She taught me to count empty hours", 2190),
    ("novels", "gunbritt", Thing, "detective novels, tied with string", "One at a time, so that I come back", 400),
    ("lathe", "gosta", Advice, "how to sharpen anything", "An evening I was meant to spend on the accounts", 1200),
    ("talk", "wiebke", Introduction, "a place on the panel in Bremen", "My first talk in German", 980),
    ("ice", "jamal", Help, "four ice cream vans at three in the morning", "And never told it as his own story", 1470),
    ("doctor", "sinead", Introduction, "the name of a physiotherapist", "The knee has been silent since", 330),
    ("quinces", "khalid", Thing, "flat bread and quinces", "From his mother's recipe, by telephone", 260),
    ("poem", "leila", Thing, "a ghazal written out by hand", "Framed in the hall", 900),
    ("books", "margareta", Article, "a chapter on leading former peers", "With the sentence underlined twice", 210),
    ("interview", "clara", Article, "printing the letter on waste, uncut", "Three people wrote because of it", 190),
    ("chairs", "harriet", Help, "speaking up before the council", "She does not do that", 640),
];

const GIVEN: &[Line] = &[
    ("", "linnea", Thing, "a jar of starter, with the list of where it has been", "So that it goes on", 900),
    ("", "khalid", Thing, "a jar of starter, and a cloth", "The landing smelled of bread for a week", 1400),
    ("", "elsa", Thing, "Bea's field guide", "She should hear both warblers one day", 300),
    ("", "linnea", Idea, "the rule to stand still for an hour before changing anything", "Kerstin's, and I said so", 1500),
    ("", "chiamaka", Idea, "the hour of standing still", "She found a pallet too", 620),
    ("", "amadou", Idea, "counting other people's empty hours", "Two florists lend the Food Bank a van now", 1600),
    ("", "ngozi", Article, "a handbook in sixteen pages", "It cut her draft in half", 57),
    ("", "rosa", Tool, "alto lines to sing along", "For the nights in hotels", 271),
    ("", "zanele", Article, "the chapter on leading former peers", "From Margareta's hand to mine to hers", 70),
    ("", "desta", Help, "practising the interview, twice", "Desta played me; that was instructive", 120),
    ("", "sasha", Help, "forms, school office, bank, in that order", "He cooked for three days", 1500),
    ("", "harriet", Time, "Saturdays, five years of them", "I come home lighter", 200),
    ("", "clara", Introduction, "the introduction to Esther in Nairobi", "A whole page came of it", 124),
    ("", "hedda", Introduction, "the introduction to the house association on Kvarngatan", "They said perhaps", 240),
    ("", "joost", Help, "two days on his docks", "He still uses the drawing", 820),
    ("", "yusuf", Help, "carrying boxes for the opening", "And sixty chairs", 2210),
    ("", "marcos", Time, "walks on Thursdays, the first winter", "We hardly spoke; it was right", 330),
    ("", "saoirse", Thing, "a thermometer that tells the truth", "She keeps it in a drawer", 1100),
    ("", "gunbritt", Help, "shopping up two floors", "She pays in plots", 90),
    ("", "oskar", Thing, "motors from a broken printer", "The arm can wave now", 210),
    ("", "ilona", Thing, "a telephone with large keys", "She calls it the organ", 640),
    ("", "pavel", Thing, "larch offcuts and a plane iron", "For the bench at home", 520),
    ("", "meera", Idea, "returns in one drawing", "Hangs in Kochi, laminated", 204),
    ("", "dimitra", Help, "holding the fort in the first week as head", "She did not need it", 1850),
    ("", "michael", Article, "a note on what small cold stores earn", "He asked for two pages, I sent one", 350),
    ("", "bilal", Help, "books of the Open Workshop, in order", "Nine years of receipts in four shoe boxes", 1150),
];

/// What was passed on: the place in [`GIVEN`], and the received gift it came from.
const PASSED_ON: &[(usize, &str)] =
    &[(0, "starter"), (1, "starter"), (2, "fieldguide"), (3, "stand"), (4, "stand"), (5, "vans"), (8, "books")];

/// What came from the shelf: the place in [`GIVEN`] and the find.
const FROM_SHELF: &[(usize, &str)] = &[(6, "handbook"), (7, "choirset")];

/// Thanks: for which gift, what it led to, what it shows, days since sent (−1 is owed), outcome, days since the outcome (−1 is none), days since told (−1 is not).
type Answer = (&'static str, &'static str, &'static str, i64, &'static str, i64, i64);

const THANKS: &[Answer] = &[
    // A chain: Ingemar led to Astrid, Astrid to Rikard, and Rikard asked for a proposal; neither of the two has been told.
    (
        "whereto",
        "A first talk with Astrid within the fortnight",
        "He knows which door is the right one",
        62,
        "Rikard Sjöö has asked me for a proposal for his three sites",
        4,
        -1,
    ),
    (
        "door",
        "Two hours with Rikard Sjöö",
        "She gives people to each other with care",
        35,
        "Rikard Sjöö has asked me for a proposal for his three sites",
        4,
        -1,
    ),
    ("sheds", "I know now what the proposal has to be about", "showing what does not work before what does", -1, "", -1, -1),
    ("profile", "a page that I can read out without blushing", "hearing what people mean", -1, "", -1, -1),
    ("costsheet", "the first honest sum for the surplus kitchen", "lending even the pages with the mistakes", -1, "", -1, -1),
    ("redpen", "I rewrote the first page the same evening", "being frank when it is not free of charge", -1, "", -1, -1),
    ("opinion", "the proposal begins with the docks now", "thinking with a pencil in the hand", -1, "", -1, -1),
    ("group", "A week with a shape, and two of the talks I had since", "He believes in people before they do", 101, "", -1, -1),
    (
        "contract",
        "Three more months and a clean letter",
        "A friend who reads the small print",
        147,
        "The last payment came, as she had said",
        60,
        58,
    ),
    ("quiet", "Nobody of the old team had to go this year", "She keeps her word when it costs", 90, "Linnea was made site manager", 40, 39),
    ("soup", "I slept", "She sees what is needed", 149, "", -1, -1),
    ("books", "Zanele reads it now", "She still teaches", 205, "Zanele used it in her first appraisal", 48, 44),
    (
        "interview",
        "Three letters, one of them from a market",
        "Fair to the last comma",
        186,
        "Monique's kitchen grew out of one of the letters",
        25,
        -1,
    ),
    ("quinces", "Breakfast for a week", "Generous without noise", 259, "", -1, -1),
    ("doctor", "A knee that runs", "She notices", 320, "Ran the relay without pain", 170, 165),
    ("novels", "Winter evenings", "She plans for company", 395, "", -1, -1),
    ("chairs", "The council's grant", "Her word weighs", 630, "The second cold room was built of it", 410, 400),
    ("talk", "An invitation for every year since", "She makes room on the stage", 975, "", -1, -1),
    ("ice", "Eleven hundred crates saved", "Calm and funny at the worst hour", 1465, "The customer stayed, and says so", 1300, 1290),
    ("list", "A name with a voice", "Patience with the dead", 1550, "Gábor named his boat Sings", 700, 690),
    ("fieldguide", "Two warblers", "She gave while she could see it used", 698, "", -1, -1),
];

/// Puts gifts and thanks on the sheet.
pub(super) fn put_gifts(draft: &mut Draft, finds: &[(&'static str, FindId)]) {
    let mut received: Vec<(&'static str, GiftId)> = Vec::with_capacity(RECEIVED.len());
    for line in RECEIVED {
        if let Some(id) = put(draft, line, GiftDirection::Received, None, None) {
            received.push((line.0, id));
        }
    }
    for (place, line) in GIVEN.iter().enumerate() {
        let came_from = PASSED_ON.iter().find(|(given, _)| *given == place).and_then(|(_, key)| find(&received, key));
        let find_id = FROM_SHELF.iter().find(|(given, _)| *given == place).and_then(|(_, key)| find(finds, key));
        put(draft, line, GiftDirection::Given, came_from, find_id);
    }
    for answer in THANKS {
        match find(&received, answer.0) {
            Some(gift) => put_thanks(draft, answer, gift),
            None => draft.unknown.push(answer.0.to_owned()),
        }
    }
}

fn find<Id: Copy>(known: &[(&'static str, Id)], wanted: &str) -> Option<Id> {
    known.iter().find(|(key, _)| *key == wanted).map(|(_, id)| *id)
}

fn put(draft: &mut Draft, line: &Line, direction: GiftDirection, came_from: Option<GiftId>, find_id: Option<FindId>) -> Option<GiftId> {
    let (_, key, kind, what, meaning, ago) = line;
    let person_id = draft.who(key)?;
    let id = GiftId(draft.id());
    draft.made.gifts.push(Gift {
        id,
        person_id,
        direction,
        kind: *kind,
        what: (*what).to_owned(),
        meaning: Some((*meaning).to_owned()),
        on: draft.before(*ago),
        came_from,
        find_id,
        import_id: Some(draft.import),
    });
    Some(id)
}

fn put_thanks(draft: &mut Draft, answer: &Answer, gift_id: GiftId) {
    let (_, led_to, shows, sent, outcome, known, told) = answer;
    let Some(gift) = draft.made.gifts.iter().find(|gift| gift.id == gift_id).cloned() else { return };
    let words = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let day = |ago: i64| (ago >= 0).then(|| draft.before(ago));
    let thanks = Thanks {
        id: draft.id().into(),
        person_id: gift.person_id,
        gift_id: Some(gift_id),
        deed: gift.what,
        led_to: words(led_to),
        shows: words(shows),
        owed_on: gift.on,
        sent_on: day(*sent),
        outcome: words(outcome),
        outcome_on: day(*known),
        told_on: day(*told),
        import_id: Some(draft.import),
    };
    draft.made.thanks.push(thanks);
}
