//! The icons of the pages, drawn for Hearten on a grid of 24 units and put into the page itself.

use std::fmt;

use hearten_domain::Medium;

/// A picture of a word, drawn in the colour of the text around it and hidden from screen readers (the text says it).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Icon(&'static str);

impl askama::filters::HtmlSafe for Icon {}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{}</svg>"#, self.0)
    }
}

/// The icon of that name; an empty one where there is none.
pub(crate) fn icon(name: &str) -> Icon {
    Icon(strokes(name))
}

/// The icon of a medium.
pub(crate) fn of_medium(medium: Medium) -> Icon {
    icon(match medium {
        Medium::Visit => "visit",
        Medium::Video => "video",
        Medium::Call => "call",
        Medium::Letter => "letter",
        Medium::Message => "message",
        Medium::Mail => "mail",
        Medium::GroupMail => "group",
        Medium::Post => "post",
    })
}

fn strokes(name: &str) -> &'static str {
    match name {
        "ember" => {
            r#"<path d="M12 2.5c1.2 3.6 6.3 6 6.3 11.6a6.3 6.3 0 0 1-12.6 0c0-2.9 1.6-4.5 2.8-6.5.4 1.6 1.1 2.4 2 2.8.8-2.8.3-5.4 1.5-7.9z" fill="currentColor" stroke="none"/>"#
        }
        "today" => r#"<path d="M3.5 9.5 12 4l8.5 5.5V19a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1z"/><path d="m3.8 10 8.2 5.5L20.2 10"/>"#,
        "people" => {
            r#"<circle cx="9" cy="8" r="3.25"/><path d="M2.75 19.5c.3-3.6 2.9-5.5 6.25-5.5s5.95 1.9 6.25 5.5"/><path d="M15.5 5.2a3.25 3.25 0 0 1 0 5.8M17.8 14.6c2 .8 3.2 2.5 3.4 4.9"/>"#
        }
        "review" => r#"<path d="M4 20V11.5m5.3 8.5V5m5.4 15v-6m5.3 6V8.5"/>"#,
        "sources" => r#"<path d="M4 13.5V18a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 18v-4.5"/><path d="M12 4v10.5m-4-4 4 4 4-4"/>"#,
        "settings" => {
            r#"<path d="M4 7.5h8.5m4.5 0h3M4 16.5h3m4.5 0H20"/><circle cx="14.75" cy="7.5" r="2.25"/><circle cx="9.25" cy="16.5" r="2.25"/>"#
        }
        "search" => r#"<circle cx="10.75" cy="10.75" r="6.25"/><path d="m15.5 15.5 5 5"/>"#,
        "visit" => {
            r#"<path d="M5 9h11v5.5a4.5 4.5 0 0 1-4.5 4.5h-2A4.5 4.5 0 0 1 5 14.5z"/><path d="M16 10.5h1.5a2.25 2.25 0 0 1 0 4.5H16M8.5 3.5c-.8 1 .8 1.7 0 3M12.5 3.5c-.8 1 .8 1.7 0 3"/>"#
        }
        "video" => r#"<rect x="3" y="6.5" width="12.5" height="11" rx="2"/><path d="m15.5 11 5-3v8l-5-3"/>"#,
        "call" => {
            r#"<path d="M7.3 4 9.5 8.3 7.6 10.2a12 12 0 0 0 6.2 6.2l1.9-1.9 4.3 2.2v2.5a1.6 1.6 0 0 1-1.7 1.6A15.8 15.8 0 0 1 3.2 5.7 1.6 1.6 0 0 1 4.8 4z"/>"#
        }
        "letter" => {
            r#"<path d="M4.5 19.5c3.5-7 7.5-12.5 15-15-1 4.5-2.5 8-6 10.5-2 1.4-4.3 1.7-6.3 1.5"/><path d="M12 12.5 9.5 15M13 20h7"/>"#
        }
        "message" => {
            r#"<path d="M12 4.5c4.7 0 8.5 3.1 8.5 7s-3.8 7-8.5 7a10 10 0 0 1-3-.45L4.5 20l1.1-3.7a6.4 6.4 0 0 1-2.1-4.8c0-3.9 3.8-7 8.5-7z"/>"#
        }
        "mail" => r#"<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="m3.5 7.5 8.5 6 8.5-6"/>"#,
        "group" => {
            r#"<rect x="2.5" y="8.5" width="15.5" height="11" rx="1.75"/><path d="m3 10 7.25 5L17.5 10M6.5 5.5h13a2 2 0 0 1 2 2v8"/>"#
        }
        "post" => r#"<path d="M4 10v4h3l9 4.5v-13L7 10zM7.5 14l1.2 5.5h2.3l-1-4.3M19 9.5a4 4 0 0 1 0 5"/>"#,
        "story" => r#"<path d="M12 6.5C10 4.8 7 4.5 3.5 4.8v13c3.5-.3 6.5 0 8.5 1.7 2-1.7 5-2 8.5-1.7v-13C17 4.5 14 4.8 12 6.5zm0 0v13"/>"#,
        "gift" => {
            r#"<path d="M5 11.5V19a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-7.5M3.5 8h17v3.5h-17zM12 8v12"/><path d="M12 8C10 8 7.5 7.6 7.5 5.7 7.5 3.4 11 3.6 12 8zm0 0c2 0 4.5-.4 4.5-2.3C16.5 3.4 13 3.6 12 8z"/>"#
        }
        "thanks" => {
            r#"<path d="M12 20C7 16.5 3.5 13.3 3.5 9.4A4.4 4.4 0 0 1 7.9 5c1.7 0 3.2.9 4.1 2.3C12.9 5.9 14.4 5 16.1 5a4.4 4.4 0 0 1 4.4 4.4C20.5 13.3 17 16.5 12 20z"/>"#
        }
        "note" => r#"<path d="m5 19 .9-4L15.7 5.2a1.7 1.7 0 0 1 2.4 0l.7.7a1.7 1.7 0 0 1 0 2.4L9 18.1zM14 7l3 3"/>"#,
        "date" => r#"<rect x="3.5" y="5.5" width="17" height="14.5" rx="2"/><path d="M3.5 10h17M8 3.5v4m8-4v4"/>"#,
        "promise" => {
            r#"<path d="M9.5 14.5 7 17a3.2 3.2 0 0 1-4.5-4.5L6 9a3.2 3.2 0 0 1 4.5 0M14.5 9.5 17 7a3.2 3.2 0 0 1 4.5 4.5L18 15a3.2 3.2 0 0 1-4.5 0M9 15l6-6"/>"#
        }
        "concern" => {
            r#"<path d="M7.5 17.5h8a4 4 0 0 0 .8-7.9 5.2 5.2 0 0 0-10-.6A4.3 4.3 0 0 0 7.5 17.5z"/><path d="M6.5 20.5h.01M10 21h.01"/>"#
        }
        "bring" => r#"<path d="M4.5 10h15l-1.3 8.6a1.5 1.5 0 0 1-1.5 1.4H7.3a1.5 1.5 0 0 1-1.5-1.4zM8 10c0-3.5 1.5-6 4-6s4 2.5 4 6"/>"#,
        "check" => r#"<path d="m5 12.5 4.5 4.5L19 7.5"/>"#,
        "close" => r#"<path d="m6.5 6.5 11 11m0-11-11 11"/>"#,
        "undo" => r#"<path d="M4.5 9.5H14a5.25 5.25 0 0 1 0 10.5H9M4.5 9.5l4-4m-4 4 4 4"/>"#,
        "copy" => {
            r#"<rect x="8.5" y="8.5" width="11" height="11.5" rx="1.75"/><path d="M15.5 8.5V5.75A1.75 1.75 0 0 0 13.75 4h-8A1.75 1.75 0 0 0 4 5.75v8.5A1.75 1.75 0 0 0 5.75 16H8.5"/>"#
        }
        "plus" => r#"<path d="M12 5v14M5 12h14"/>"#,
        "link" => r#"<path d="M9 4.5H5.5a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h13a1 1 0 0 0 1-1V15M13.5 4.5h6v6M19 5l-8.5 8.5"/>"#,
        "place" => {
            r#"<path d="M12 21c4-4.5 6.5-7.8 6.5-11.2a6.5 6.5 0 0 0-13 0C5.5 13.2 8 16.5 12 21z"/><circle cx="12" cy="9.8" r="2.3"/>"#
        }
        "near" => r#"<path d="M4.5 10c2.5-3 5-2 7.5 0s5 3 7.5 0M4.5 16c2.5-3 5-2 7.5 0s5 3 7.5 0"/>"#,
        "differ" => r#"<path d="M5 9.5h14M5 14.5h14M16 5 8 19"/>"#,
        "merge" => r#"<path d="M5 4.5c0 6 7 5 7 10.5v5M19 4.5c0 6-7 5-7 10.5M8.5 16.5 12 20l3.5-3.5"/>"#,
        "table" => r#"<rect x="3.5" y="5" width="17" height="14" rx="1.75"/><path d="M3.5 9.75h17M3.5 14.5h17M9.5 5v14"/>"#,
        "folder" => {
            r#"<path d="M3.5 18V6.5A1.5 1.5 0 0 1 5 5h4.5l2 2.5H19A1.5 1.5 0 0 1 20.5 9v9a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18z"/>"#
        }
        "person" => r#"<circle cx="12" cy="8" r="3.75"/><path d="M4.75 20c.4-4.2 3.3-6.25 7.25-6.25s6.85 2.05 7.25 6.25"/>"#,
        _ => "",
    }
}
