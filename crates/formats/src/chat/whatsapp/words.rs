//! Words that stand in times: halves of the day and eras, as phones of many languages write them (Unicode CLDR, `dayPeriods` and `eras`).

/// A half of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
}

/// An era that is named beside the year, or by a word of its calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    Buddhist,
    Reiwa,
    Heisei,
    Minguo,
    Persian,
    Islamic,
}

/// In which manner the half of the day is written, which suggests the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Manner {
    /// `AM`, `PM`.
    Capital,
    /// By Chinese, Japanese or Korean words.
    EastAsian,
    /// Otherwise or not at all.
    #[default]
    Other,
}

/// The manner of a word that names a half of the day.
pub(super) fn manner_of(word: &str) -> Manner {
    if matches!(word, "AM" | "PM") {
        return Manner::Capital;
    }
    let is_east_asian = word.chars().any(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'));
    if is_east_asian { Manner::EastAsian } else { Manner::Other }
}

const MORNING: &[&str] = &[
    "am",
    "오전",
    "上午",
    "凌晨",
    "清晨",
    "早上",
    "午前",
    "πμ",
    "ص",
    "قظ",
    "قبلازظهر",
    "öö",
    "de",
    "dop",
    "dopoledne",
    "fm",
    "ap",
    "vm",
    "sa",
    "pg",
    "nu",
    "לפנהצ",
    "पूर्वाह्न",
    "পূর্বাহ্ণ",
    "ก่อนเที่ยง",
    "முற்பகல்",
    "ಪೂರ್ವಾಹ್ನ",
    "ਪੂਦੁ",
    "मपू",
    "үө",
    "дп",
    "прпл",
    "преподне",
    "paradite",
    "eparadites",
    "priešpiet",
];

const AFTERNOON: &[&str] = &[
    "pm",
    "오후",
    "下午",
    "中午",
    "晚上",
    "傍晚",
    "午後",
    "μμ",
    "م",
    "بظ",
    "بعدازظهر",
    "ös",
    "du",
    "odp",
    "odpoledne",
    "em",
    "ip",
    "nm",
    "ch",
    "ptg",
    "petang",
    "malam",
    "tengahhari",
    "אחהצ",
    "अपराह्न",
    "অপরাহ্ণ",
    "หลังเที่ยง",
    "பிற்பகல்",
    "ಅಪರಾಹ್ನ",
    "ਬਾਦੁ",
    "मउ",
    "үх",
    "пп",
    "попл",
    "попладне",
    "pasdite",
    "epasdites",
    "popiet",
];

/// The half of the day that a word without its dots and blanks names.
pub(super) fn half_named(word: &str) -> Option<Half> {
    let folded = word.to_lowercase();
    if MORNING.contains(&folded.as_str()) {
        return Some(Half::Morning);
    }
    AFTERNOON.contains(&folded.as_str()).then_some(Half::Afternoon)
}

/// The era that a word names.
pub(super) fn era_named(word: &str) -> Option<Era> {
    match word {
        "BE" | "พศ" | "พ" => Some(Era::Buddhist),
        "R" | "令和" => Some(Era::Reiwa),
        "H" | "平成" => Some(Era::Heisei),
        "民國" | "民国" | "Minguo" => Some(Era::Minguo),
        "AP" | "هش" => Some(Era::Persian),
        "AH" | "هـ" | "ه" => Some(Era::Islamic),
        _ => None,
    }
}
