//! Calls, as iPhones write them into an export: `Voice call, 4 min`, `Missed video call`.

use super::{
    super::MessageKind,
    stamp::{digit, is_mark},
};

/// How a language calls a voice call and a video call; what is longer or more special stands first.
const CALLS: &[(&str, bool)] = &[
    ("voice call", false),
    ("video call", true),
    ("sprachanruf", false),
    ("videoanruf", true),
    ("llamada de voz", false),
    ("videollamada", true),
    ("llamada", false),
    ("appel vocal", false),
    ("appel vidéo", true),
    ("videochiamata", true),
    ("chiamata vocale", false),
    ("chiamata", false),
    ("ligação de voz", false),
    ("ligação de vídeo", true),
    ("chamada de voz", false),
    ("chamada de vídeo", true),
    ("videochamada", true),
    ("spraakoproep", false),
    ("spraakgesprek", false),
    ("videogesprek", true),
    ("video-oproep", true),
    ("sesli arama", false),
    ("görüntülü arama", true),
    ("połączenie głosowe", false),
    ("połączenie wideo", true),
    ("аудиозвонок", false),
    ("видеозвонок", true),
    ("аудіодзвінок", false),
    ("відеодзвінок", true),
    ("röstsamtal", false),
    ("videosamtal", true),
    ("taleopkald", false),
    ("videoopkald", true),
    ("taleanrop", false),
    ("videoanrop", true),
    ("äänipuhelu", false),
    ("videopuhelu", true),
    ("hlasový hovor", false),
    ("videohovor", true),
    ("hanghívás", false),
    ("videohívás", true),
    ("apel vocal", false),
    ("apel video", true),
    ("panggilan suara", false),
    ("panggilan video", true),
    ("語音通話", false),
    ("语音通话", false),
    ("視像通話", true),
    ("視訊通話", true),
    ("视频通话", true),
    ("音声通話", false),
    ("ビデオ通話", true),
    ("음성 통화", false),
    ("영상 통화", true),
    ("영상통화", true),
    ("مكالمة صوتية", false),
    ("مكالمة فيديو", true),
    ("שיחה קולית", false),
    ("שיחת וידאו", true),
    ("φωνητική κλήση", false),
    ("βιντεοκλήση", true),
    ("تماس صوتی", false),
    ("تماس تصویری", true),
    ("वॉइस कॉल", false),
    ("वीडियो कॉल", true),
    ("cuộc gọi thoại", false),
    ("cuộc gọi video", true),
    ("การโทรด้วยเสียง", false),
    ("วิดีโอคอล", true),
    ("trucada de veu", false),
    ("videotrucada", true),
];

/// Words that make a call one that nobody answered.
const MISSED: &[&str] = &[
    "missed",
    "verpasst",
    "perdida",
    "perdido",
    "manqué",
    "persa",
    "gemist",
    "cevapsız",
    "nieodebran",
    "пропущен",
    "missat",
    "ubesvaret",
    "tapt",
    "vastaamaton",
    "zmeškan",
    "nem fogadott",
    "pierdut",
    "ratat",
    "nepreluat",
    "tak terjawab",
    "terlepas",
    "未接",
    "不在着信",
    "부재중",
    "فائتة",
    "שלא נענתה",
    "αναπάντητη",
    "پاسخ داده نشده",
    "بیپاسخ",
    "بی‌پاسخ",
    "मिस्ड",
    "nhỡ",
    "ที่ไม่ได้รับ",
    "silenced",
    "perduda",
    "declined",
];

const HOURS: &[&str] = &[
    "h", "hr", "hrs", "std", "uur", "u", "ч", "час", "год", "sa", "saat", "godz", "ora", "ore", "hora", "horas", "hod", "óra", "tim", "t",
    "ώρ", "שע", "ساعة", "ساعت", "时", "小时", "時間", "小時", "시간", "giờ", "jam",
];
const MINUTES: &[&str] = &[
    "min",
    "mins",
    "minute",
    "minutes",
    "minuten",
    "minuto",
    "minutos",
    "minuti",
    "minut",
    "m",
    "мин",
    "хв",
    "λ",
    "λεπ",
    "dk",
    "dak",
    "perc",
    "p",
    "דק",
    "د",
    "دقيقة",
    "دقائق",
    "دقیقه",
    "मि",
    "मिनट",
    "分",
    "分钟",
    "分鐘",
    "분",
    "phút",
    "menit",
    "mnt",
    "นาที",
];
const SECONDS: &[&str] = &[
    "s",
    "sec",
    "secs",
    "sek",
    "seg",
    "second",
    "seconds",
    "sekunden",
    "segundos",
    "secondi",
    "secondes",
    "с",
    "сек",
    "δ",
    "δευτ",
    "sn",
    "saniye",
    "mp",
    "שנ",
    "ث",
    "ثانية",
    "ثوان",
    "ثانیه",
    "सेकंड",
    "秒",
    "초",
    "giây",
    "dtk",
    "detik",
    "วินาที",
];

/// The longest line that tells of a call, in bytes, with WhatsApp's mark and without.
const LONGEST: usize = 160;
const LONGEST_UNMARKED: usize = 64;

/// What kind of call a text tells of; none where it is an ordinary message.
///
/// `is_led` says that WhatsApp put its mark before the text. Without it only a call with its length, or exactly the words for a missed call, is taken for one, since people write `video call` too.
pub(super) fn read_call(text: &str, is_led: bool) -> Option<MessageKind> {
    if text.len() > if is_led { LONGEST } else { LONGEST_UNMARKED } {
        return None;
    }
    let text: String = text.chars().filter(|c| !is_mark(*c)).collect::<String>().to_lowercase();
    let text = text.trim().trim_end_matches(['.', '。']);
    let (phrase, video) = CALLS.iter().filter(|(phrase, _)| text.contains(phrase)).max_by_key(|(phrase, _)| phrase.len())?;
    if MISSED.iter().any(|word| text.contains(word)) {
        return (is_led || is_only_missed(text, phrase)).then_some(MessageKind::MissedCall);
    }
    let rest = text.strip_prefix(phrase)?;
    if !rest.is_empty() && !rest.starts_with(|c: char| !c.is_alphanumeric()) {
        return None;
    }
    let length = seconds(rest);
    if length.is_none() && !is_led {
        return None;
    }
    let is_unanswered = length.is_none() && rest.chars().any(char::is_alphabetic) && !rest.chars().any(|c| digit(c).is_some());
    if is_unanswered {
        return Some(MessageKind::MissedCall);
    }
    Some(MessageKind::Call {
        video: *video,
        minutes: length.map(|seconds| seconds.div_ceil(60)).and_then(|minutes| i64::try_from(minutes).ok()),
    })
}

/// Whether a text is the words for a missed call and nothing else.
fn is_only_missed(text: &str, phrase: &str) -> bool {
    let other = text.replacen(phrase, "", 1);
    let other = other.trim();
    MISSED.iter().filter_map(|word| other.strip_prefix(word)).any(|ending| !ending.contains(char::is_whitespace))
}

/// The seconds of `4 min`, `1 hr 5 min`, `4:32`; none where there is no length.
fn seconds(text: &str) -> Option<u64> {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    if text.contains(':') {
        return text.split(':').try_fold(0, |sum: u64, part| sum.checked_mul(60)?.checked_add(number(part)?));
    }
    let mut sum: Option<u64> = None;
    let mut rest = text;
    while let Some(at) = rest.find(|c| digit(c).is_some()) {
        let from_number = rest.get(at..)?;
        let end = from_number.find(|c| digit(c).is_none()).unwrap_or(from_number.len());
        let (written, after) = from_number.split_at_checked(end)?;
        let after = after.trim_start();
        let end = after.find(|c: char| c.is_whitespace() || c == '.' || c == ',' || digit(c).is_some()).unwrap_or(after.len());
        let (unit, after) = after.split_at_checked(end)?;
        let unit = unit.trim_matches(['\'', '׳', '״', '"']);
        let factor = [(HOURS, 3_600), (MINUTES, 60), (SECONDS, 1)].iter().find(|(units, _)| units.contains(&unit))?.1;
        sum = Some(sum.unwrap_or(0).checked_add(number(written)?.checked_mul(factor)?)?);
        rest = after;
    }
    sum
}

fn number(written: &str) -> Option<u64> {
    if !(1..=12).contains(&written.len()) {
        return None;
    }
    written.chars().try_fold(0_u64, |sum, c| Some(sum * 10 + u64::from(digit(c)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_told_from_messages() {
        let call = |video, minutes| Some(MessageKind::Call { video, minutes });
        for (text, is_led, kind) in [
            ("Voice call, \u{200e}4 min", true, call(false, Some(4))),
            ("Voice call. \u{200e}12 sec", true, call(false, Some(1))),
            ("Videoanruf, 1 Std. 5 Min.", true, call(true, Some(65))),
            ("Appel vidéo, 3 min", false, call(true, Some(3))),
            ("Видеозвонок, 4 мин", true, call(true, Some(4))),
            ("مكالمة صوتية، ٤ د", true, call(false, Some(4))),
            ("语音通话，4 分钟", true, call(false, Some(4))),
            ("Video call, 4:32", true, call(true, Some(5))),
            ("Voice call, 8 joined", true, call(false, None)),
            ("Voice call", true, call(false, None)),
            ("Voice call. \u{200e}No answer", true, Some(MessageKind::MissedCall)),
            ("Missed voice call. \u{200e}Tap to call back", true, Some(MessageKind::MissedCall)),
            ("Verpasster Sprachanruf", false, Some(MessageKind::MissedCall)),
            ("未接视频通话", true, Some(MessageKind::MissedCall)),
            ("Video call", false, None),
            ("Video call at 5?", false, None),
            ("I missed your voice call", false, None),
            ("image omitted", true, None),
        ] {
            assert_eq!(read_call(text, is_led), kind, "{text}");
        }
    }
}
