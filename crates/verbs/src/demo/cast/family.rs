//! The family, on both sides and in five countries.

use super::{
    Bond::{Close, Faint, Good, Heart, Regular, Wide},
    HOME, Sketch, who,
};

/// Family.
pub(super) const FAMILY: &[Sketch] = &[
    who("tomas", "Tomas Lindholm", "tomas@varga-lindholm.example", Heart, HOME, 49, &["wooden boats", "jazz piano", "cider making"]),
    who("elsa", "Elsa Lindholm", "elsa.lindholm@student.example", Heart, "Uppsala", 20, &["astronomy", "choral singing", "night trains"]),
    who("oskar", "Oskar Lindholm", "", Heart, HOME, 16, &["robotics", "chess", "board games"]),
    who("ilona", "Varga Ilona", "varga.ilona@posta.example", Heart, "Győr", 76, &["allotment gardening", "detective novels", "tea"]),
    who("gabor", "Varga Gábor", "gabor.varga@northlight.example", Close, "Toronto", 51, &["rowing", "film photography", "heat pumps"]),
    who("priya", "Priya Raman Varga", "priya.rv@northlight.example", Good, "Toronto", 48, &["public libraries", "knitting", "tea"]),
    who("kiran", "Kiran Varga", "kiran.v@student.example", Wide, "Toronto", 18, &["chess", "astronomy"]),
    who(
        "birgit",
        "Birgit Lindholm",
        "birgit.lindholm@kusten.example",
        Close,
        "Marstrand",
        74,
        &["birdwatching", "knitting", "open-water swimming"],
    ),
    who("larserik", "Lars-Erik Lindholm", "", Good, "Marstrand", 78, &["wooden boats", "maps"]),
    who("sofia", "Sofia Lindholm Berg", "sofia.berg@kusten.example", Good, "Malmö", 44, &["ceramics", "school governance"]),
    who("jonas", "Jonas Berg", "jonas.berg@kusten.example", Wide, "Malmö", 46, &["cycling", "cider making"]),
    who("margit", "Szűcs Margit", "", Regular(31, 96), "Sopron", 81, &["folk dance", "knitting"]),
    who("zoltan", "Szűcs Zoltán", "zoltan.szucs@posta.example", Wide, "Budapest", 45, &["maps", "migration history"]),
    who("eszter", "Eszter Szűcs-Moreau", "eszter@atelier-moreau.example", Good, "Lyon", 42, &["letterpress", "ceramics"]),
    who("etienne", "Étienne Moreau", "etienne@atelier-moreau.example", Faint, "Lyon", 47, &["letterpress", "cycling"]),
];
