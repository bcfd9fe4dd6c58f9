//! The stories told in the demo vault: those at work and on the way. Those of home are in `stories_home`.

use hearten_domain::{PartialDate, Story, StoryId, StoryPerson, StoryRole};
use jiff::{ToSpan, civil::Date};

use super::{dice::Dice, stories_home::HOME_STORIES, vault::Draft};

/// A story: title, place, (years ago, month, day; 0 months or days are unknown, 0 years is shortly before it was written down), who is in it, who has heard it, days since it was written down, text.
pub(super) type Tale = (&'static str, &'static str, (i16, i8, i8), &'static [&'static str], &'static [&'static str], i64, &'static str);

const WORK_STORIES: &[Tale] = &[
    (
        "The night the herring thawed",
        "Cold store two, Gothenburg",
        (4, 7, 0),
        &["jamal", "linnea", "samuel", "abebe"],
        &["saoirse", "ingemar", "rikard"],
        1300,
        "The compressor died at ten past two on the hottest night of the year, with eleven hundred crates of herring behind the door. Jamal rang \
         every ice cream van in the telephone book and four of them came. By morning we had sold nothing, lost nothing, and Linnea had run her \
         first night shift without anybody having told her that it was one.",
    ),
    (
        "Standing still for an hour",
        "Brunnby Pumps, hall three",
        (19, 5, 0),
        &["kerstin"],
        &["linnea", "chiamaka", "dimitra"],
        2400,
        "On my first day Kerstin put me in the middle of hall three and told me to stand still for an hour and touch nothing. After forty minutes I \
         saw that everybody walked round the same pallet. Nobody knew whose it was. I have moved that pallet in every company since.",
    ),
    (
        "Nobody remembers the slide",
        "Stockholm",
        (21, 0, 0),
        &["margareta", "anjali"],
        &["seun", "katarzyna"],
        2000,
        "The projector failed in front of nine directors. Margareta closed the lid, asked the oldest of them what he was afraid of, and we talked for \
         two hours. In the taxi Anjali wanted to send the slides after all. 'Nobody remembers the slide,' said Margareta. 'He will remember that \
         you asked.'",
    ),
    (
        "Two snowstorms and a stocktake",
        "Tarnholm, the old terminal",
        (7, 1, 0),
        &["dimitra", "fatou", "patrick", "henrik"],
        &["tomas", "jamal"],
        2100,
        "We were to count for one night and stayed for three, because the road closed twice. Fatou taught us a round in Wolof, and by the second \
         evening the forklift drivers had the tenor line. The count was off by one pallet. It was the one we had been sitting on.",
    ),
    (
        "The audit that found a birthday",
        "Norrvik, the dispatch office",
        (3, 11, 0),
        &["ulrika", "farah", "mariam"],
        &["harriet"],
        900,
        "The auditor wanted to see the log of the night of the fourteenth. Farah turned the page and there, between two temperatures, somebody had \
         written 'Mariam is thirty-four today, cake at four a.m.' He read it twice, signed, and asked whether there was any left.",
    ),
    (
        "Forty pallets of the wrong yoghurt",
        "Harbour Food Bank",
        (5, 3, 0),
        &["harriet", "amadou", "monique"],
        &["esther", "clara"],
        1500,
        "I sent forty pallets where we had agreed on four. Harriet looked at the lorry, then at me, and said 'Well, then the town shall have \
         breakfast.' Amadou cycled from school to school with samples, Monique invented nine puddings, and by Friday it was gone. That is how I \
         came onto the board.",
    ),
    (
        "Eleven borrowed vans",
        "Nairobi",
        (6, 0, 0),
        &["esther"],
        &["harriet", "amadou"],
        1900,
        "Esther met me at the airport in a van that belonged to a florist and smelled of lilies. By evening we had changed vans three times, because \
         each owner needed his own back for an hour. 'Other people's empty hours,' she said, 'are the only fleet I could ever afford.'",
    ),
    (
        "The lathe from the estate",
        "The Open Workshop",
        (8, 10, 0),
        &["gosta", "bilal", "ragnhild"],
        &["tomas", "oskar"],
        2200,
        "The widow wanted nothing for the lathe but that it should be used within the week. It weighed nine hundred kilos and the stairs had a bend. \
         Gösta measured for a whole day and then took out the window. On Friday a girl of eleven turned a spinning top on it, and Ragnhild sent \
         that to the widow.",
    ),
    (
        "What Ulrika said at the door",
        "Norrvik, fourth floor",
        (0, 0, 0),
        &["ulrika"],
        &["tomas", "saoirse", "barbro"],
        146,
        "She could have let the letter do it. Instead she came down herself, closed the door, and said: 'I am going to say the bad part first, so \
         that you can listen to the rest.' I have thought since that this is all there is to know about telling people hard things.",
    ),
    (
        "Wiebke and the harbour pilot",
        "Bremen",
        (9, 6, 0),
        &["wiebke", "signe"],
        &["hugo"],
        2500,
        "We missed the last ferry because Wiebke would not leave before the pilot had finished explaining the tide. He ended by taking us across \
         himself, in silence, at five knots. Signe slept; Wiebke steered the last mile and has mentioned it in every talk since.",
    ),
    (
        "Ten good questions",
        "The market hall",
        (2, 2, 0),
        &["linnea", "chiamaka"],
        &["ngozi", "desta"],
        600,
        "Linnea was afraid of her first appraisal, so Chiamaka played the difficult man and I played the wall. After an hour we had ten questions on \
         a paper bag, and the fourth made both of them cry with laughter. The bag hangs framed in the shift leads' room.",
    ),
    (
        "The boat was the interview",
        "Polhav, the slip",
        (0, 0, 0),
        &["rikard", "ingemar"],
        &["tomas"],
        26,
        "Ingemar had told me that Rikard would show me the boat before the company, and that the boat was the interview. I asked what he does with a \
         plank that has already split. 'You make it the shortest one,' he said, and then we went to look at the cold store.",
    ),
];

/// Puts the stories on the sheet, with who is in them and who has heard them.
pub(super) fn put_stories(draft: &mut Draft) {
    let mut dice = Dice::named("who heard the stories when");
    for (title, place, (years, month, day), about, heard, told, text) in WORK_STORIES.iter().chain(HOME_STORIES) {
        let story_id = StoryId(draft.id());
        let date = match years {
            0 => month_of(draft.before(*told + 4)),
            _ => draft.ago(*years, *month, *day),
        };
        // Written down some time after it happened, whatever the day of the year on which the eight years end.
        let after =
            date.and_then(PartialDate::earliest).map_or(draft.anchor, |happened| happened.saturating_add(9.days()).min(draft.anchor));
        let told_on = draft.before(*told).max(after);
        draft.made.stories.push(Story {
            id: story_id,
            title: (*title).to_owned(),
            text: (*text).to_owned(),
            date,
            place: Some((*place).to_owned()),
            told_on,
            import_id: Some(draft.import),
        });
        for key in *about {
            put_person(draft, story_id, key, StoryRole::About, None);
        }
        for key in *heard {
            let ago = dice.between(6, *told);
            put_person(draft, story_id, key, StoryRole::Heard, Some(ago));
        }
    }
}

fn month_of(day: Date) -> Option<PartialDate> {
    PartialDate::new(Some(day.year()), Some(day.month()), None).ok()
}

fn put_person(draft: &mut Draft, story_id: StoryId, key: &str, role: StoryRole, heard: Option<i64>) {
    let Some(person_id) = draft.who(key) else { return };
    let (id, heard_on) = (draft.id().into(), heard.map(|ago| draft.before(ago)));
    draft.made.story_people.push(StoryPerson { id, story_id, person_id, role, heard_on, import_id: Some(draft.import) });
}
