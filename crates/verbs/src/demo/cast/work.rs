//! Colleagues of the first three employers.

use super::{
    Bond::{Close, Faint, Good, Regular, Silent, Wide},
    HOME, Sketch, who,
};

/// From four years as a consultant at Halden Roos.
pub(super) const HALDEN_ROOS: &[Sketch] = &[
    who(
        "margareta",
        "Margareta Roos",
        "margareta@roos.example",
        Good,
        "Stockholm",
        66,
        &["first-time managers", "choral singing", "public libraries"],
    ),
    who("philip", "Philip Ekström", "philip.ekstrom@fyrbaken.example", Wide, "Stockholm", 50, &["remote teams", "rowing"]),
    who("anjali", "Anjali Deshpande", "anjali.deshpande@banyan.example", Good, "Pune", 47, &["first-time managers", "astronomy"]),
    who("klaus", "Klaus-Dieter Vogt", "kd.vogt@werkbank.example", Faint, "Hamburg", 61, &["maps", "jazz piano"]),
    who("yael", "Yael Tzur", "yael.tzur@olivepress.example", Wide, "Haifa", 48, &["data privacy", "detective novels"]),
    who("bo", "Bo Rundgren", "bo.rundgren@haldenroos.example", Faint, "Stockholm", 63, &["cider making"]),
    who(
        "camille",
        "Camille Lefort",
        "camille.lefort@passerelle.example",
        Silent(620),
        "Nantes",
        46,
        &["night trains", "circular economy", "food waste"],
    ),
    who("fikret", "Fikret Halilović", "fikret@halilovic.example", Wide, "Sarajevo", 49, &["chess", "migration history"]),
];

/// From seven years at Brunnby Pumps, where she ran her first factory floor.
pub(super) const BRUNNBY: &[Sketch] = &[
    who("gunilla", "Gunilla Sjöstrand", "gunilla.sjostrand@brunnby.example", Good, "Jönköping", 60, &["first-time managers", "knitting"]),
    who("ivan", "Ivan Dragomirov", "ivan.dragomirov@struma.example", Wide, "Plovdiv", 52, &["robotics", "chess"]),
    who("rosa", "Rosa Ntuli", "rosa.ntuli@umthombo.example", Good, "Durban", 46, &["heat pumps", "choral singing"]),
    who("stefan", "Stefan Kjellberg", "stefan.kjellberg@brunnby.example", Wide, "Jönköping", 55, &["mushroom foraging", "cycling"]),
    who("meera", "Meera Pillai", "meera.pillai@kayal.example", Good, "Kochi", 44, &["robotics", "remote teams", "Persian poetry"]),
    who("anders", "Anders Nordqvist", "anders.nordqvist@brunnby.example", Faint, "Jönköping", 57, &["birdwatching"]),
    who("ola", "Aleksandra Nowicka", "ola.nowicka@poczta.example", Wide, "Poznań", 43, &["letterpress", "cycling"]),
    who("tomase", "Tomás Echeverría", "tomas.echeverria@aitona.example", Wide, "Bilbao", 49, &["rowing", "sourdough"]),
    who(
        "kerstin",
        "Kerstin Hallgren",
        "kerstin.hallgren@brunnby.example",
        Regular(45, 128),
        "Jönköping",
        64,
        &["allotment gardening", "hospice volunteering"],
    ),
    who("jorge", "Jorge Sandoval Ruiz", "jorge.sandoval@agave.example", Faint, "Monterrey", 47, &["circular economy"]),
    who("ulf", "Ulf Brandt", "ulf.brandt@brunnby.example", Faint, "Jönköping", 59, &["wooden boats"]),
    who("hyunwoo", "서현우", "hyunwoo.seo@hangang.example", Wide, "Busan", 42, &["robotics", "film photography"]),
];

/// From seven years at Tarnholm Freight.
pub(super) const TARNHOLM: &[Sketch] = &[
    who("dimitra", "Dimitra Kallas", "dimitra.kallas@tarnholm.example", Close, HOME, 45, &["trail running", "first-time managers"]),
    who("patrick", "Patrick Mbasogo", "patrick.mbasogo@tarnholm.example", Good, HOME, 41, &["chess", "cycling"]),
    who(
        "wiebke",
        "Wiebke Janssen",
        "wiebke.janssen@kaispeicher.example",
        Good,
        "Bremen",
        50,
        &["cold chain", "rowing", "circular economy"],
    ),
    who("sergio", "Sergio Bonfanti", "sergio.bonfanti@lago.example", Wide, "Bergamo", 53, &["cycling", "cider making"]),
    who("fatou", "Fatou Ndiaye", "fatou.ndiaye@tarnholm.example", Close, HOME, 44, &["choral singing", "sourdough"]),
    who("mikael", "Mikael Stenlund", "mikael.stenlund@tarnholm.example", Wide, HOME, 56, &["wooden boats", "maps"]),
    who("ngozi", "Ngozi Umeh", "ngozi.umeh@palmgrove.example", Good, "Manchester", 40, &["first-time managers", "data privacy"]),
    who("arvid", "Arvid Blomgren", "arvid.blomgren@tarnholm.example", Wide, HOME, 38, &["board games", "robotics"]),
    who(
        "caroline",
        "Caroline Ashby-Okoro",
        "caroline@ashby-okoro.example",
        Silent(455),
        "Bristol",
        47,
        &["remote teams", "school governance", "first-time managers"],
    ),
    who("radu", "Radu Ionașcu", "radu.ionascu@carpat.example", Wide, "Cluj-Napoca", 43, &["mushroom foraging", "data privacy"]),
    who("hamza", "Hamza Trabelsi", "hamza.trabelsi@jasmin.example", Wide, "Tunis", 39, &["cold chain", "food waste"]),
    who("signe", "Signe Mortensen", "signe.mortensen@sundet.example", Good, "Copenhagen", 48, &["open-water swimming", "remote teams"]),
    who("luca", "Luca Bernasconi", "luca.bernasconi@lago.example", Faint, "Lugano", 45, &["film photography"]),
    who("paulina", "Paulina Grabowska", "paulina.grabowska@poczta.example", Wide, HOME, 37, &["amateur theatre", "cycling"]),
    who("daniyar", "Данияр Ахметжанов", "daniyar@steppe.example", Faint, "Almaty", 42, &["astronomy", "chess"]),
    who("henrik", "Henrik Ljungström", "henrik.ljungstrom@tarnholm.example", Silent(930), HOME, 58, &["jazz piano", "cold chain"]),
    who("ximena", "Ximena Villalobos", "ximena.villalobos@mirador.example", Wide, "Valparaíso", 43, &["migration history", "ceramics"]),
    who("desta", "Desta Haile", "desta.haile@tarnholm.example", Good, HOME, 36, &["trail running", "public libraries"]),
    who("rolf", "Rolf Bengtzon", "rolf.bengtzon@tarnholm.example", Silent(1400), HOME, 61, &[]),
];
