//! The line of work that an organization's own name tells, where nothing else is known of it.

use hearten_words::fold;

/// Words of names that tell the line of work; folded, whole words.
const TELLING: &[(&str, &[&str])] = &[
    (
        "finance",
        &[
            "bank",
            "banking",
            "bankers",
            "capital",
            "ventures",
            "finance",
            "financial",
            "insurance",
            "versicherung",
            "banque",
            "banco",
            "sparkasse",
            "assurances",
        ],
    ),
    (
        "education",
        &[
            "university",
            "college",
            "school",
            "academy",
            "universitat",
            "hochschule",
            "schule",
            "gymnasium",
            "universite",
            "ecole",
            "universidad",
            "escuela",
            "universitet",
            "universiteit",
        ],
    ),
    (
        "health",
        &[
            "hospital",
            "clinic",
            "medical",
            "health",
            "pharma",
            "pharmacy",
            "krankenhaus",
            "klinik",
            "hopital",
            "clinique",
            "clinica",
            "sjukhus",
        ],
    ),
    ("law", &["law", "legal", "attorneys", "solicitors", "notary", "rechtsanwalte", "kanzlei", "avocats", "abogados"]),
    (
        "the press and books",
        &[
            "press",
            "news",
            "newspaper",
            "magazine",
            "publishing",
            "publishers",
            "media",
            "verlag",
            "zeitung",
            "editions",
            "radio",
            "television",
        ],
    ),
    ("software", &["software", "technologies", "technology", "tech", "systems", "labs", "digital", "data", "informatik"]),
    ("energy", &["energy", "power", "gas", "oil", "petroleum", "solar", "wind", "energie", "energia", "electric"]),
    ("the arts", &["museum", "theatre", "theater", "gallery", "opera", "orchestra", "film", "films", "galerie", "musee", "museo"]),
    (
        "transport",
        &["shipping", "logistics", "maritime", "freight", "airlines", "airways", "railway", "railways", "rail", "port", "spedition"],
    ),
    (
        "public service",
        &[
            "council",
            "ministry",
            "municipality",
            "government",
            "city",
            "ministerium",
            "mairie",
            "ayuntamiento",
            "commission",
            "parliament",
            "agency",
        ],
    ),
    ("building", &["construction", "architects", "architecture", "builders", "engineering", "bau", "architekten"]),
    ("trade", &["store", "stores", "shop", "retail", "wholesale", "market", "trading", "bakery", "bookshop", "coop"]),
    ("foundations and charity", &["foundation", "charity", "fund", "stiftung", "fondation", "fundacion", "relief"]),
    ("consulting", &["consulting", "consultants", "advisory", "advisors", "partners", "beratung", "conseil"]),
];

/// The line of work told by the first telling word of an organization's name; none where no word tells.
pub fn industry(organization: &str) -> Option<&'static str> {
    let folded = fold(organization);
    let mut words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.find_map(|word| TELLING.iter().find(|(_, telling)| telling.contains(&word)).map(|(industry, _)| *industry))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_line_of_work_or_nothing() {
        let told = ["First Harbour Bank", "Universität Bergen", "St. Olav Hospital", "Northwind", ""].map(industry);
        assert_eq!(told, [Some("finance"), Some("education"), Some("health"), None, None]);
    }

    #[test]
    fn no_word_tells_two_lines_of_work() {
        let mut all: Vec<&str> = TELLING.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        assert!(all.iter().all(|word| hearten_words::fold(word) == *word), "words are compared folded");
    }
}
