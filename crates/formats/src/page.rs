//! Pages of the web: their title and readable text.

use dom_smoothie::Readability;

use crate::text::decode;

/// A page as one reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadPage {
    /// Its title.
    pub title: Option<String>,
    /// Its main text without markup.
    pub text: Option<String>,
}

/// The longest text that is kept of a page, in bytes.
const TEXT_BYTES: usize = 20_000;

/// Reads a page: what its title and main text say (after Mozilla's Readability). A page without a main text has only its title.
pub fn read_page(bytes: &[u8], url: &str) -> ReadPage {
    let html = decode(bytes);
    let article = Readability::new(html.as_ref(), Some(url), None).and_then(|mut reading| reading.parse());
    match article {
        Ok(article) => ReadPage { title: tidied(&article.title), text: tidied(&article.text_content) },
        Err(_) => ReadPage { title: title_of(&html), text: None },
    }
}

/// The words of a piece of markup.
pub(crate) fn words_of(markup: &str) -> String {
    dom_smoothie::Readability::new(format!("<html><body>{markup}</body></html>"), None, None)
        .map_or_else(|_| markup.to_owned(), |reading| reading.doc.text().to_string())
}

fn title_of(html: &str) -> Option<String> {
    let lower = html.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let open = start + lower.get(start..)?.find('>')? + 1;
    let end = open + lower.get(open..)?.find("</title")?;
    tidied(&words_of(html.get(open..end)?))
}

/// Lines without empty ones and space around them, cut at a line or word.
fn tidied(text: &str) -> Option<String> {
    let mut kept = String::new();
    for line in text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|line| !line.is_empty()) {
        if kept.len() + line.len() > TEXT_BYTES {
            break;
        }
        if !kept.is_empty() {
            kept.push('\n');
        }
        kept.push_str(&line);
    }
    (!kept.is_empty()).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_without_its_menus() {
        let paragraph = "The tide tables of the harbour were printed each year, and the fishermen knew them by heart, for a boat that came late lay in the mud. ";
        let html = format!(
            "<html><head><title>Tide tables</title></head><body><nav><a href='/'>Home</a><a href='/x'>Shop</a></nav><article><h1>Tide tables</h1>{}</article>\
             <script>track()</script></body></html>",
            format!("<p>{paragraph}</p>").repeat(8)
        );
        let page = read_page(html.as_bytes(), "https://tide.example/tables");
        assert_eq!(page.title.as_deref(), Some("Tide tables"));
        let text = page.text.unwrap();
        assert!(text.contains("knew them by heart") && !text.contains("Shop") && !text.contains("track()"), "{text}");
    }

    #[test]
    fn a_page_without_a_main_text_has_its_title() {
        let page = read_page(b"<html><head><title>Only &amp; alone</title></head><body></body></html>", "https://a.example");
        assert_eq!(page, ReadPage { title: Some("Only & alone".into()), text: None });
    }
}
