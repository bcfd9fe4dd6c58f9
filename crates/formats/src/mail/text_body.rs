//! What the writer of a mail wrote: its plain text without what it quotes.

use mail_parser::MessageParser;

/// The most characters of text kept.
const CHARACTERS: usize = 20_000;

/// The mail's plain text without quoted parts and signature; none where nothing is left.
pub(super) fn own_words(message: &[u8]) -> Option<String> {
    let parsed = MessageParser::default().parse(message)?;
    let body = parsed.body_text(0)?;
    let mut kept: Vec<&str> = Vec::new();
    for line in body.lines() {
        if line.trim_end() == "--" || ends_own_words(line) {
            break;
        }
        if line.starts_with('>') {
            drop_attribution(&mut kept);
        } else {
            kept.push(line.trim_end());
        }
    }
    let text: String = kept.join("\n").trim().chars().take(CHARACTERS).collect();
    (!text.is_empty()).then_some(text)
}

/// A line below which programs put the whole mail that is answered.
fn ends_own_words(line: &str) -> bool {
    let bare = line.trim();
    let is_rule = bare.starts_with("-----") && bare.ends_with("-----") && bare.contains(' ');
    is_rule || (bare.len() >= 30 && bare.bytes().all(|byte| byte == b'_'))
}

/// Takes back the line `On Monday, Ann wrote:` that stands before a quotation.
fn drop_attribution(kept: &mut Vec<&str>) {
    while kept.last().is_some_and(|line| line.is_empty()) {
        kept.pop();
    }
    if kept.last().is_some_and(|line| line.ends_with(':') && line.len() < 200) {
        kept.pop();
    }
}
