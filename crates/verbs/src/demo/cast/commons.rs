//! The boards of two associations, the running club, and the house.

use super::{
    Bond::{Close, Faint, Good, Silent, Wide},
    HOME, Sketch, who,
};

/// The board of the Harbour Food Bank.
pub(super) const FOOD_BANK: &[Sketch] = &[
    who(
        "harriet",
        "Harriet Lundmark",
        "harriet.lundmark@matbanken.example",
        Close,
        HOME,
        62,
        &["food waste", "choral singing", "public libraries"],
    ),
    who("monique", "Monique Adjovi", "monique.adjovi@matbanken.example", Good, HOME, 50, &["food waste", "sourdough"]),
    who("torbjorn", "Torbjörn Falk", "torbjorn.falk@matbanken.example", Wide, HOME, 65, &["heat pumps", "maps"]),
    who("rebecka", "Rebecka Stein", "rebecka.stein@matbanken.example", Good, HOME, 44, &["data privacy", "school governance"]),
    who("amadou", "Amadou Konaté", "amadou.konate@matbanken.example", Good, HOME, 39, &["cycling", "food waste", "urban beekeeping"]),
    who("siv", "Siv Hallberg", "siv.hallberg@matbanken.example", Wide, HOME, 70, &["knitting", "hospice volunteering"]),
    who("daniel", "Daniel Okwu", "daniel.okwu@matbanken.example", Wide, HOME, 47, &["circular economy", "chess"]),
    who("kim", "Kim Nyberg", "kim.nyberg@matbanken.example", Wide, HOME, 34, &["sign language", "board games"]),
    who("padma", "Padma Iyer", "padma.iyer@banyan.example", Faint, "Oslo", 55, &["school governance"]),
];

/// The board of the Open Workshop.
pub(super) const WORKSHOP: &[Sketch] = &[
    who("ragnhild", "Ragnhild Sæther", "ragnhild@saether.example", Good, "Oslo", 57, &["wooden boats", "folk dance"]),
    who("bilal", "Bilal Chaudhry", "bilal.chaudhry@oppenverkstad.example", Good, HOME, 42, &["robotics", "sign language"]),
    who("gosta", "Gösta Pihl", "", Good, HOME, 79, &["wooden boats", "cider making"]),
    who("noemi", "Noemi Fischer", "noemi.fischer@werkbank.example", Silent(760), "Basel", 45, &["letterpress", "ceramics", "robotics"]),
    who("teodor", "Teodor Balan", "teodor.balan@oppenverkstad.example", Wide, HOME, 38, &["cycling", "robotics"]),
    who(
        "majbritt",
        "Maj-Britt Östlund",
        "majbritt.ostlund@kusten.example",
        Good,
        HOME,
        72,
        &["sourdough", "knitting", "allotment gardening"],
    ),
    who("keiko", "安藤 恵子", "keiko.ando@kaede.example", Wide, HOME, 51, &["ceramics", "letterpress"]),
    who("lucas", "Lucas Almeida Prado", "lucas.prado@jacaranda.example", Faint, "Recife", 36, &["circular economy", "wooden boats"]),
];

/// The Tuesday Harriers, who run whatever the weather.
pub(super) const RUNNERS: &[Sketch] = &[
    who("anneli", "Anneli Kask", "anneli.kask@sinilind.example", Close, HOME, 43, &["trail running", "mushroom foraging", "heat pumps"]),
    who("mohammed", "Mohammed Rahimi", "mohammed.rahimi@anar.example", Good, HOME, 37, &["trail running", "Persian poetry"]),
    who("robban", "Robert Svedberg", "", Good, HOME, 54, &["trail running", "cider making", "board games"]),
    who("sinead", "Sinéad Galvin", "sinead.galvin@fernhill.example", Good, HOME, 41, &["trail running", "detective novels"]),
    who("frida", "Frida Holmqvist", "frida.holmqvist@fjarden.example", Wide, HOME, 32, &["trail running", "astronomy"]),
    who("sasha", "Олександр Ткачук", "o.tkachuk@kalyna.example", Good, HOME, 45, &["trail running", "chess", "migration history"]),
    who("bianca", "Bianca Moretti-Lund", "bianca.moretti@vigna.example", Wide, HOME, 48, &["trail running", "sourdough"]),
    who("pelle", "Pelle Norén", "", Wide, HOME, 50, &["trail running", "birdwatching"]),
    who(
        "zanele",
        "Zanele Mkhabela",
        "zanele.mkhabela@umthombo.example",
        Good,
        HOME,
        35,
        &["trail running", "robotics", "first-time managers"],
    ),
];

/// Almgatan 14 and its courtyard.
pub(super) const NEIGHBOURS: &[Sketch] = &[
    who("gunbritt", "Gun-Britt Aronsson", "", Close, HOME, 84, &["detective novels", "birdwatching", "tea"]),
    who("khalid", "Khalid Nasser", "khalid.nasser@almgatan.example", Good, HOME, 46, &["sourdough", "chess", "allotment gardening"]),
    who("rana", "Rana Nasser", "rana.nasser@almgatan.example", Good, HOME, 42, &["school governance", "sign language"]),
    who("filip", "Filip Wester", "filip.wester@almgatan.example", Wide, HOME, 30, &["board games", "film photography"]),
    who("mirja", "Mirja Laitala", "mirja.laitala@almgatan.example", Wide, HOME, 66, &["allotment gardening", "folk dance"]),
    who("goran", "Göran Tell", "goran.tell@almgatan.example", Faint, HOME, 69, &["maps"]),
    who("svetlana", "Светлана Озерова", "s.ozerova@almgatan.example", Wide, HOME, 48, &["amateur theatre", "knitting"]),
    who("jesper", "Jesper Mark", "jesper.mark@almgatan.example", Wide, HOME, 40, &["heat pumps"]),
    who("anh", "Trần Anh", "anh.tran@almgatan.example", Wide, HOME, 33, &["urban beekeeping", "robotics"]),
];
