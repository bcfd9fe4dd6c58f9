//! Text that was written for a page.

/// Text freed of HTML's entities and of the tags that some messages have; none where nothing is left.
pub(super) fn plain(written: &str) -> Option<String> {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = rest.find(['&', '<']) {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        match mark(from) {
            Some((meant, length)) => {
                text.push_str(&meant);
                rest = from.get(length..).unwrap_or_default();
            }
            None => {
                text.extend(from.chars().next());
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    text.push_str(rest);
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// What an entity or a tag at the beginning means, and how long it is.
fn mark(from: &str) -> Option<(String, usize)> {
    if let Some(tag) = from.strip_prefix('<') {
        let end = tag.find('>').filter(|end| *end <= 300)?;
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let known = ["p", "br", "a", "b", "i", "u", "em", "strong", "span", "div", "ul", "ol", "li"];
        known.contains(&name.as_str()).then_some(())?;
        let meant = if matches!(name.as_str(), "p" | "br" | "div" | "li") { "\n" } else { "" };
        return Some((meant.to_owned(), end + 2));
    }
    let name = from.get(1..)?.split(';').next().filter(|name| name.len() <= 8)?;
    from.as_bytes().get(name.len() + 1).filter(|byte| **byte == b';')?;
    let named = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => None,
    };
    let numbered = || {
        let digits = name.strip_prefix('#')?;
        let number = match digits.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => digits.parse().ok()?,
        };
        char::from_u32(number)
    };
    Some((named.or_else(numbered)?.to_string(), name.len() + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_and_tags_become_text() {
        assert_eq!(plain("Ann &amp; I&#39;m &#x2019; a < b & c &x; <br>new").as_deref(), Some("Ann & I'm ’ a < b & c &x; \nnew"));
        assert_eq!(plain("<p class=\"spinmail\"> </p>"), None);
    }
}
