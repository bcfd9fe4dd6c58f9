//! What lies ahead: dinners, visits, a conference, and the year's round.

use hearten_domain::{Direction, Medium};

use super::{Entry, write};
use crate::demo::vault::Draft;

/// A plan: days after the anchor, hour, minutes (0 is the whole day), what, with whom, by which medium.
type Plan = (i64, i8, i64, &'static str, &'static [&'static str], Medium);

const PLANS: &[Plan] = &[
    (1, 8, 60, "Coffee with Farah: her talk on data people can read", &["farah"], Medium::Visit),
    (2, 12, 90, "Lunch with Abebe at the market hall", &["abebe"], Medium::Visit),
    (4, 18, 180, "Dinner at ours: Saoirse and Meiling", &["saoirse", "mei"], Medium::Visit),
    (6, 15, 45, "Video with Nadia about consent forms", &["nadia"], Medium::Video),
    (7, 9, 90, "Group for people between posts: asks and offers", &["tariq", "sanna", "mariam"], Medium::Visit),
    (9, 13, 90, "Second talk with Rikard Sjöö: the three sites", &["rikard"], Medium::Visit),
    (11, 17, 120, "Board of the Food Bank: the lease", &["harriet", "monique", "rebecka", "amadou", "siv", "kim"], Medium::Visit),
    (12, 0, 0, "Northern Cold Chain Days, first day", &["wiebke", "viktor", "sunniva", "hugo"], Medium::Visit),
    (13, 0, 0, "Northern Cold Chain Days, second day", &["wiebke", "lindiwe", "ewan"], Medium::Visit),
    (14, 9, 120, "Long run round the lakes", &["anneli", "sasha", "zanele"], Medium::Visit),
    (19, 18, 150, "Elsa sings: concert of the student choir", &["elsa", "tomas", "birgit"], Medium::Visit),
    (23, 8, 75, "Breakfast with Ingemar", &["ingemar"], Medium::Visit),
    (26, 11, 180, "Lunch in Marstrand", &["birgit", "larserik", "tomas", "oskar"], Medium::Visit),
    (33, 0, 0, "Győr: a week with Mother", &["ilona", "zoltan"], Medium::Visit),
    (36, 10, 120, "Coffee in Sopron with Margit néni", &["margit"], Medium::Visit),
    (41, 14, 60, "Proposal for Polhav, read aloud to Barbro", &["barbro"], Medium::Call),
    (48, 18, 210, "Soup night, the long table", &["amina", "yusuf", "leila", "marcos"], Medium::Visit),
    (53, 17, 120, "Board of the Food Bank", &["harriet", "monique", "torbjorn", "rebecka", "daniel"], Medium::Visit),
    (61, 10, 45, "Video with Hạnh: vaccines in the delta", &["hanh"], Medium::Video),
    (74, 0, 0, "Three days in the cabin", &["lena", "karin"], Medium::Visit),
    (88, 19, 150, "Premiere: Amina's play, row three", &["amina", "leila", "paulina"], Medium::Visit),
    (97, 17, 120, "Board of the Food Bank: budget", &["harriet", "monique", "rebecka", "amadou", "padma"], Medium::Visit),
    (110, 0, 0, "Dagný comes for four days", &["dagny"], Medium::Visit),
    (124, 9, 60, "Panel for Clara: who feeds a port", &["clara", "esther"], Medium::Video),
    (139, 17, 120, "Board of the Food Bank", &["harriet", "siv", "kim", "daniel"], Medium::Visit),
    (152, 12, 120, "Cake with Gun-Britt, for the whole stairs", &["gunbritt", "khalid", "rana", "mirja"], Medium::Visit),
    (167, 8, 240, "Relay round the lakes", &["anneli", "mohammed", "robban", "sinead", "sasha"], Medium::Visit),
    (181, 0, 0, "Night train to Turin, with Giulia at the other end", &["giulia"], Medium::Visit),
    (196, 17, 120, "Board of the Food Bank: accounts", &["harriet", "monique", "torbjorn", "rebecka"], Medium::Visit),
    (214, 14, 180, "Oskar's school: the robots' final round", &["oskar", "tomas", "bilal"], Medium::Visit),
    (239, 0, 0, "A week by the sea with the whole family", &["tomas", "elsa", "oskar", "sofia", "jonas"], Medium::Visit),
    (268, 16, 300, "Feast on the rocks", &["saoirse", "mei", "yusuf", "amina", "dimitra", "jamal"], Medium::Visit),
    (293, 15, 480, "Reunion of the corridor", &["lena", "matti", "nadia", "joost", "karin"], Medium::Visit),
    (318, 0, 0, "Toronto: two weeks with Gábor and Priya", &["gabor", "priya", "kiran"], Medium::Visit),
    (352, 14, 420, "Everybody at ours", &["ilona", "birgit", "larserik", "elsa", "oskar"], Medium::Visit),
];

/// Writes the plans.
pub(super) fn put_plans(draft: &mut Draft) {
    for (ahead, hour, minutes, title, keys, medium) in PLANS {
        let mut entry = Entry::new(draft.ahead(*ahead), (*hour, 0), *medium, Direction::Mutual, *title);
        entry.all_day = *minutes == 0;
        entry.minutes = (*minutes > 0).then_some(*minutes);
        let people: Vec<_> = keys.iter().filter_map(|key| draft.who(key)).collect();
        write(draft, entry, &people);
    }
}
