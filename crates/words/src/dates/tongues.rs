//! Dates in German, Spanish and French: their words become those of English, whose forms alone are read.

use super::telling;
use crate::{Language, fold};

/// The languages that dates are read in, each where none before it could make sense of the text.
pub(super) const TONGUES: [Language; 4] = [Language::English, Language::German, Language::Spanish, Language::French];

/// A longer text is no date.
const MOST_WORDS: usize = 12;

/// So many words a phrase has at most.
const LONGEST: usize = 4;

/// Words of English, each with the phrases that mean it, folded; what a date can do without is put into no words.
type Table = &'static [(&'static str, &'static str)];

const GERMAN: Table = &[
    ("", "am, an, den, dem, der, des, die, das, dies, vom, zum, um, gegen, seit, ab"),
    ("in", "im, in, im jahr, im jahre, wahrend, waehrend, innerhalb von"),
    ("early", "anfang, mitte, ende"),
    ("last", "letzten, letzte, letzter, letztes, letztem, vorigen, vorige, voriger, voriges"),
    ("last", "vergangenen, vergangene, vergangener, vergangenes"),
    ("next", "nachsten, nachste, nachster, nachstes, nachstem, naechsten, naechste, naechster, naechstes"),
    ("next", "kommenden, kommende, kommender, kommendes"),
    ("this", "diesen, diese, dieser, dieses, diesem"),
    ("ago", "vor"),
    ("today", "heute, jetzt, heute fruh, heute morgen, heute mittag, heute nachmittag, heute abend, heute nacht"),
    ("yesterday", "gestern, letzte nacht"),
    ("tomorrow", "morgen"),
    ("day before yesterday", "vorgestern"),
    ("day after tomorrow", "ubermorgen, uebermorgen"),
    ("day", "tag, tage, tagen"),
    ("week", "woche, wochen"),
    ("month", "monat, monate, monaten"),
    ("year", "jahr, jahre, jahren"),
    ("a", "ein, eine, einem, einen, einer"),
    ("1", "eins, erster, ersten"),
    ("2", "zwei"),
    ("3", "drei"),
    ("4", "vier"),
    ("5", "funf, fuenf"),
    ("6", "sechs"),
    ("7", "sieben"),
    ("8", "acht"),
    ("9", "neun"),
    ("10", "zehn"),
    ("11", "elf"),
    ("12", "zwolf, zwoelf"),
    ("14", "vierzehn"),
    ("january", "januar, janner, jaenner"),
    ("february", "februar, feber"),
    ("march", "marz, maerz, mrz"),
    ("may", "mai"),
    ("june", "juni"),
    ("july", "juli"),
    ("october", "oktober, okt"),
    ("december", "dezember, dez"),
    ("monday", "montag, mo"),
    ("tuesday", "dienstag, di"),
    ("wednesday", "mittwoch, mi"),
    ("thursday", "donnerstag, do"),
    ("friday", "freitag, fr"),
    ("saturday", "samstag, sonnabend, sa"),
    ("sunday", "sonntag, so"),
];

const SPANISH: Table = &[
    ("", "el, la, los, las, de, del, a, al, desde, sobre, hacia"),
    ("in", "en, dentro de, durante, en el ano"),
    ("early", "principios, mediados, finales, fines"),
    ("last", "pasado, pasada, ultimo, ultima"),
    ("next", "proximo, proxima, siguiente, que viene"),
    ("this", "este, esta"),
    ("ago", "hace"),
    ("today", "hoy, ahora, esta manana, esta tarde, esta noche, hoy por la manana, hoy por la tarde, hoy por la noche"),
    ("yesterday", "ayer, anoche"),
    ("tomorrow", "manana"),
    ("morning", "por la manana, por la tarde, por la noche"),
    ("day before yesterday", "anteayer, antier, antes de ayer"),
    ("day after tomorrow", "pasado manana"),
    ("day", "dia, dias"),
    ("week", "semana, semanas"),
    ("month", "mes, meses"),
    ("year", "ano, anos"),
    ("a", "un, una"),
    ("1", "uno, primero, 1o"),
    ("2", "dos, un par de"),
    ("3", "tres"),
    ("4", "cuatro"),
    ("5", "cinco"),
    ("6", "seis"),
    ("7", "siete"),
    ("8", "ocho"),
    ("9", "nueve"),
    ("10", "diez"),
    ("11", "once"),
    ("12", "doce"),
    ("15", "quince"),
    ("january", "enero, ene"),
    ("february", "febrero"),
    ("march", "marzo"),
    ("april", "abril, abr"),
    ("may", "mayo"),
    ("june", "junio"),
    ("july", "julio"),
    ("august", "agosto, ago"),
    ("september", "septiembre, setiembre"),
    ("october", "octubre"),
    ("november", "noviembre"),
    ("december", "diciembre, dic"),
    ("monday", "lunes, lun"),
    ("tuesday", "martes"),
    ("wednesday", "miercoles, mie"),
    ("thursday", "jueves, jue"),
    ("friday", "viernes, vie"),
    ("saturday", "sabado, sab"),
    ("sunday", "domingo, dom"),
];

const FRENCH: Table = &[
    ("", "le, la, les, de, du, des, au, a, vers, depuis"),
    ("in", "en, dans, ici, pendant, au mois de"),
    ("early", "debut, mi, fin"),
    ("last", "dernier, derniere, passe, passee"),
    ("next", "prochain, prochaine"),
    ("this", "ce, cet, cette"),
    ("ago", "il y a"),
    ("today", "aujourd'hui, aujourdhui, maintenant, ce matin, ce soir, cette nuit, cet apres-midi, cet apres midi"),
    ("yesterday", "hier, nuit derniere"),
    ("tomorrow", "demain"),
    ("day before yesterday", "avant-hier, avant hier"),
    ("day after tomorrow", "apres-demain, apres demain"),
    ("day", "jour, jours"),
    ("week", "semaine, semaines"),
    ("month", "mois"),
    ("year", "an, ans, annee, annees"),
    ("a", "un, une"),
    ("1", "1er, premier"),
    ("2", "deux"),
    ("3", "trois"),
    ("4", "quatre"),
    ("5", "cinq"),
    ("7 day", "sept jours"),
    ("7 week", "sept semaines"),
    ("7 month", "sept mois"),
    ("7 year", "sept ans"),
    ("8", "huit"),
    ("9", "neuf"),
    ("10", "dix"),
    ("11", "onze"),
    ("12", "douze"),
    ("15", "quinze"),
    ("january", "janvier, janv"),
    ("february", "fevrier, fevr, fev"),
    ("march", "mars"),
    ("april", "avril, avr"),
    ("may", "mai"),
    ("june", "juin"),
    ("july", "juillet, juil"),
    ("august", "aout"),
    ("september", "septembre"),
    ("october", "octobre"),
    ("november", "novembre"),
    ("december", "decembre"),
    ("monday", "lundi, lun"),
    ("tuesday", "mardi"),
    ("wednesday", "mercredi, mer"),
    ("thursday", "jeudi, jeu"),
    ("friday", "vendredi, ven"),
    ("saturday", "samedi, sam"),
    ("sunday", "dimanche, dim"),
];

/// Whether a text with these words is none of another language for whoever speaks `own`: `3 ago` is no August to whom it lacks its days,
/// nor `hier` yesterday to whom it is here.
pub(super) fn is_own(words: &[&str], own: Language) -> bool {
    let own_word = match own {
        Language::English => "ago",
        Language::German => "hier",
        _ => return false,
    };
    words.contains(&own_word)
}

/// Whether a text names a week and no day of it, such as `last week`. `parse_date` takes it for the day of that week on which today falls: whoever
/// wrote it should be told so.
pub fn names_a_week(text: &str) -> bool {
    let cleaned = fold(text).replace(',', " ");
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    let is_week = |english: Vec<&str>| matches!(telling(&english).as_slice(), ["last" | "this" | "next", "week"]);
    TONGUES.into_iter().any(|language| in_english(&words, language).is_some_and(is_week))
}

/// The words of a text in a language as English has them and in its order; none where it is no date of that language.
pub(super) fn in_english<'a>(words: &[&'a str], language: Language) -> Option<Vec<&'a str>> {
    let table = match language {
        Language::English => return Some(words.to_vec()),
        Language::German => GERMAN,
        Language::Spanish => SPANISH,
        Language::French => FRENCH,
        _ => return None,
    };
    // A word of two letters is a day only beside its date: `so` alone is no Sunday.
    let is_too_short = matches!(words, [word] if word.trim_end_matches('.').len() < 3);
    if is_too_short || words.len() > MOST_WORDS {
        return None;
    }
    let apart: Vec<&'a str> = words.iter().copied().flat_map(taken_apart).collect();
    let mut english: Vec<&'a str> = Vec::new();
    let mut rest = apart.as_slice();
    while let Some((first, others)) = rest.split_first() {
        let longest = (1..=LONGEST).rev().find_map(|count| Some((meaning(table, rest.get(..count)?)?, rest.get(count..)?)));
        if let Some((meant, after)) = longest {
            english.extend(meant.split_whitespace());
            rest = after;
        } else {
            english.push(*first);
            rest = others;
        }
    }
    Some(in_order(english))
}

/// A word without the article that French writes before it (`l'an`, `d'août`); `mi-mars` is two words.
fn taken_apart(word: &str) -> impl Iterator<Item = &str> {
    let (before, after) = match word.split_once(['\'', '-']) {
        Some(("l" | "d", after)) => (None, after),
        Some(("mi", after)) => (Some("mi"), after),
        _ => (None, word),
    };
    before.into_iter().chain([after])
}

fn meaning(table: Table, phrase: &[&str]) -> Option<&'static str> {
    let written = phrase.join(" ");
    let written = written.trim_end_matches('.');
    table.iter().find(|(_, phrases)| phrases.split(", ").any(|known| known == written)).map(|(english, _)| *english)
}

/// English says first which one (`martes pasado`, `mars dernier`), and last that it counts back (`hace dos días`, `il y a deux jours`).
fn in_order(mut english: Vec<&str>) -> Vec<&str> {
    if matches!(english.as_slice(), [.., "last" | "next"]) {
        english.rotate_right(1);
    }
    if matches!(english.as_slice(), ["in", "last" | "next" | "this", ..]) {
        english.remove(0);
    }
    if matches!(english.as_slice(), ["ago", ..]) {
        english.rotate_left(1);
    }
    english
}
