//! The page of a form, written anew with what was typed in it. Every page comes from our own templates: attributes stand in double
//! quotes, and what is not ours is escaped, so that a tag ends at the first `>`.

use std::collections::BTreeSet;

use crate::{form_mistakes, say::escaped, visitor::without_fragment};

/// The names and values of what was sent, in its order.
type Fields = [(String, String)];

/// The page with the form that is sent by a method to an address, `sent_to`, filled in with `fields` and with `head` at its beginning;
/// none where no such form stands on it. The fields that `message` tells to be wrong are marked so.
pub(crate) fn refilled(page: &str, sent_to: (&str, &str), fields: &Fields, head: &str, message: &str) -> Option<String> {
    let left: Vec<_> = fields.iter().map(|(name, value)| (escaped(name), escaped(value))).collect();
    let (number, id) = form_of(page, (sent_to.0, escaped(sent_to.1).as_str()), &left)?;
    let quoted = form_mistakes::quoted(message);
    let mut writing = Writing { page: String::with_capacity(page.len()), number, id, head, quoted, left, ..Writing::default() };
    let mut rest = page;
    while let Some((text, from)) = rest.split_once('<') {
        let (tag, after) = from.split_once('>')?;
        writing.page.push_str(text);
        rest = writing.tag(tag, after)?;
    }
    writing.page.push_str(rest);
    Some(writing.page)
}

/// Which of the page's forms it is, counted from 0, and its id. Of several that could have been sent, the one with the button that was
/// pressed.
fn form_of<'a>(page: &'a str, sent_to: (&str, &str), fields: &Fields) -> Option<(usize, Option<&'a str>)> {
    let forms = page.split("<form").skip(1).enumerate();
    let ours = forms.filter(|(_, form)| is_sent_to(tag_of(form), sent_to) && fits(page, form, fields));
    let (number, form) = ours.min_by_key(|(_, form)| unknown(form, fields))?;
    Some((number, attribute(tag_of(form), "id")))
}

fn is_sent_to(tag: &str, (method, action): (&str, &str)) -> bool {
    attribute(tag, "action").map(without_fragment) == Some(action) && attribute(tag, "method") == Some(method)
}

/// Whether the form has a field for all that was sent, so that nothing of it is lost, and hides nothing else than what was sent, so that
/// what was typed about one thing is not put beside another. Where it leads back to says nothing of what it is about.
fn fits(page: &str, form: &str, fields: &Fields) -> bool {
    let id = attribute(tag_of(form), "id");
    let outside = page.split('<').map(tag_of).filter(|tag| id.is_some() && attribute(tag, "form") == id);
    let names: BTreeSet<_> = inside(form).split('<').map(tag_of).chain(outside).filter_map(|tag| attribute(tag, "name")).collect();
    let hidden = inside(form).split("<input").skip(1).map(tag_of).filter(|tag| attribute(tag, "type") == Some("hidden"));
    let was_sent = |tag: &str| {
        let (name, value) = (attribute(tag, "name"), attribute(tag, "value"));
        fields.iter().any(|field| name == Some(field.0.as_str()) && value == Some(field.1.as_str()))
    };
    let mut own = hidden.filter(|tag| !matches!(attribute(tag, "name"), Some("csrf" | "back")));
    fields.iter().all(|(name, _)| names.contains(name.as_str())) && own.all(was_sent)
}

/// How much of what was sent does not stand in the form already, as the value of a button does.
fn unknown(form: &str, fields: &Fields) -> usize {
    fields.iter().filter(|(name, value)| !inside(form).contains(&format!(" name=\"{name}\" value=\"{value}\""))).count()
}

/// The form up to its end.
fn inside(form: &str) -> &str {
    form.split_once("</form>").map_or(form, |(form, _)| form)
}

fn tag_of(text: &str) -> &str {
    text.split_once('>').map_or(text, |(tag, _)| tag)
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, from) = tag.split_once(&format!(" {name}=\""))?;
    from.split_once('"').map(|(value, _)| value)
}

/// A page on its way, tag by tag.
#[derive(Default)]
struct Writing<'a> {
    page: String,
    /// Which form is filled in, its id, and what is put at its beginning.
    number: usize,
    id: Option<&'a str>,
    head: &'a str,
    /// The values that are wrong, escaped.
    quoted: Vec<String>,
    /// What was sent and has not found its field, escaped.
    left: Vec<(String, String)>,
    /// How many forms have begun, and whether this is inside the one to fill in.
    forms: usize,
    is_inside: bool,
    /// Where a word would open each of the details around this place; none where it is open.
    closed: Vec<Option<usize>>,
    /// What was chosen of the list around this place.
    choice: Option<String>,
}

impl Writing<'_> {
    /// Writes a tag, and gives what of the page comes after it.
    fn tag<'p>(&mut self, tag: &str, after: &'p str) -> Option<&'p str> {
        let kind = tag.split_whitespace().next().unwrap_or_default();
        let is_ours = self.is_inside || (self.id.is_some() && attribute(tag, "form") == self.id);
        match kind {
            "details" => self.details(tag),
            "/details" => {
                self.closed.pop();
                self.put(tag);
            }
            "form" => self.form(tag),
            "/form" => {
                self.is_inside = false;
                self.put(tag);
            }
            "input" if is_ours => {
                let tag = self.input(tag);
                self.put(&tag);
            }
            "textarea" if is_ours => return self.textarea(tag, after),
            "select" => {
                self.choice = attribute(tag, "name").filter(|_| is_ours).and_then(|name| self.take(name));
                self.put(tag);
            }
            "/select" => {
                self.choice = None;
                self.put(tag);
            }
            "option" => self.option(tag),
            _ => self.put(tag),
        }
        Some(after)
    }

    fn put(&mut self, tag: &str) {
        self.page.push('<');
        self.page.push_str(tag);
        self.page.push('>');
    }

    /// The first value that was sent under the name and is left.
    fn take(&mut self, name: &str) -> Option<String> {
        let place = self.left.iter().position(|field| field.0 == name)?;
        Some(self.left.remove(place).1)
    }

    /// What is folded away in the form is unfolded: the mistake may be there.
    fn details(&mut self, tag: &str) {
        let is_open = tag.ends_with(" open");
        self.closed.push((!is_open).then_some(self.page.len() + "<details".len()));
        self.put(tag);
        if self.is_inside {
            self.open();
        }
    }

    /// Opens all details around this place, the innermost first: where the others begin then stays where it is.
    fn open(&mut self) {
        for place in self.closed.iter_mut().rev().filter_map(Option::take) {
            self.page.insert_str(place, " open");
        }
    }

    fn form(&mut self, tag: &str) {
        self.is_inside = self.forms == self.number;
        self.forms += 1;
        if self.is_inside {
            self.open();
        }
        self.put(tag);
        if self.is_inside {
            self.page.push_str(self.head);
        }
    }

    fn input(&mut self, tag: &str) -> String {
        let Some(name) = attribute(tag, "name") else { return tag.to_owned() };
        match attribute(tag, "type").unwrap_or("text") {
            "checkbox" | "radio" => self.ticked(tag, name),
            "hidden" => {
                self.take(name);
                tag.to_owned()
            }
            "file" | "password" => tag.to_owned(),
            _ => {
                self.take(name).map_or_else(|| tag.to_owned(), |value| form_mistakes::marked(with_value(tag, &value), &value, &self.quoted))
            }
        }
    }

    fn ticked(&mut self, tag: &str, name: &str) -> String {
        let value = attribute(tag, "value").unwrap_or("on");
        let is_ticked = self.left.iter().any(|field| field.0 == name && field.1 == value);
        let bare = tag.strip_suffix(" checked").unwrap_or(tag);
        if is_ticked { format!("{bare} checked") } else { bare.to_owned() }
    }

    fn option(&mut self, tag: &str) {
        let Some(is_chosen) = self.choice.as_deref().map(|choice| attribute(tag, "value") == Some(choice)) else {
            self.put(tag);
            return;
        };
        let bare = tag.strip_suffix(" selected").unwrap_or(tag);
        let tag = if is_chosen { format!("{bare} selected") } else { bare.to_owned() };
        self.put(&tag);
    }

    fn textarea<'p>(&mut self, tag: &str, after: &'p str) -> Option<&'p str> {
        let (text, rest) = after.split_once("</textarea>")?;
        let sent = attribute(tag, "name").and_then(|name| self.take(name));
        let marked = sent.as_ref().map_or_else(|| tag.to_owned(), |value| form_mistakes::marked(tag.to_owned(), value, &self.quoted));
        let value = sent.unwrap_or_else(|| text.to_owned());
        self.put(&marked);
        // A browser leaves out a line's end right after the tag, so that one there protects the text's own.
        self.page.push('\n');
        self.page.push_str(value.strip_prefix('\n').unwrap_or(&value));
        self.put("/textarea");
        Some(rest)
    }
}

fn with_value(tag: &str, value: &str) -> String {
    let new = format!(" value=\"{value}\"");
    match attribute(tag, "value") {
        Some(old) => tag.replacen(&format!(" value=\"{old}\""), &new, 1),
        None => format!("{tag}{new}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn every_kind_of_field_holds_again_what_was_sent() {
        let page = concat!(
            r#"<details name="a"><summary>More</summary><form class="x" method="post" action="/a">"#,
            r#"<input type="hidden" name="csrf" value="1"><input id="t" name="t" value="old" required><input name="u" type="date">"#,
            r#"<label><input type="checkbox" name="c" value="yes">C</label><input type="checkbox" name="d" value="yes" checked>"#,
            r#"<select name="s"><option value="1" selected>One</option><option value="2">Two</option></select>"#,
            r#"<textarea name="w"></textarea><details><summary>D</summary><input name="e"></details></form></details><p>after</p>"#,
        );
        let sent = fields(&[("t", "\"new\" <b>"), ("u", "soon"), ("c", "yes"), ("s", "2"), ("w", "one\r\n& two"), ("e", "")]);
        let shown = concat!(
            r#"<details open name="a"><summary>More</summary><form class="x" method="post" action="/a">HEAD"#,
            r#"<input type="hidden" name="csrf" value="1"><input id="t" name="t" value="&#34;new&#34; &#60;b&#62;" required>"#,
            r#"<input name="u" type="date" value="soon">"#,
            r#"<label><input type="checkbox" name="c" value="yes" checked>C</label><input type="checkbox" name="d" value="yes">"#,
            "<select name=\"s\"><option value=\"1\">One</option><option value=\"2\" selected>Two</option></select>",
            "<textarea name=\"w\">\none\r\n&#38; two</textarea><details open><summary>D</summary><input name=\"e\" value=\"\"></details>",
            "</form></details><p>after</p>",
        );
        assert_eq!(refilled(page, ("post", "/a"), &sent, "HEAD", "").as_deref(), Some(shown));
    }

    #[test]
    fn of_several_forms_with_one_address_the_one_that_was_sent_is_filled_in() {
        let form = |hidden: &str, field: &str| {
            format!(r#"<form method="post" action="/g"><input type="hidden" name="p" value="{hidden}"><input name="{field}"></form>"#)
        };
        let page =
            format!(r#"<form action="/g" method="get"><input name="y"></form>{}{}{}"#, form("1", "x"), form("1", "y"), form("2", "y"));
        let shown = refilled(&page, ("post", "/g"), &fields(&[("p", "2"), ("y", "typed")]), "!", "").unwrap();
        let filled = r#"action="/g">!<input type="hidden" name="p" value="2"><input name="y" value="typed"></form>"#;
        assert!(shown.ends_with(filled) && shown.matches("typed").count() == 1, "{shown}");
    }

    #[test]
    fn a_field_outside_of_its_form_is_filled_in_by_the_forms_id_and_another_form_is_none() {
        let page = concat!(
            r#"<form id="m" method="post" action="/m"><input name="topic"></form>"#,
            r#"<input type="checkbox" form="m" name="who-1" value="yes"><input type="checkbox" form="n" name="who-1" value="yes">"#,
        );
        let shown = refilled(page, ("post", "/m"), &fields(&[("topic", "x"), ("who-1", "yes")]), "", "").unwrap();
        assert!(shown.contains(r#"form="m" name="who-1" value="yes" checked"#) && shown.matches("checked").count() == 1, "{shown}");
        assert_eq!(refilled(page, ("post", "/other"), &[], "", ""), None);
    }

    #[test]
    fn a_form_about_something_else_or_without_a_field_for_all_that_was_sent_is_not_filled_in() {
        let hidden = r#"<input type="hidden" name="csrf" value="1"><input type="hidden" name="back" value="/b">"#;
        let page = format!(
            r#"<form method="post" action="/k#words">{hidden}<input type="hidden" name="record" value="1"><input name="text"></form>"#
        );
        let is_filled = |sent: &[(&str, &str)]| refilled(&page, ("post", "/k"), &fields(sent), "", "").is_some();
        assert!(is_filled(&[("record", "1"), ("text", "typed"), ("back", "/a")]));
        assert!(!is_filled(&[("record", "2"), ("text", "typed")]));
        assert!(!is_filled(&[("record", "1"), ("text", "typed"), ("more", "words")]));
    }

    #[test]
    fn of_forms_that_differ_in_their_buttons_the_one_whose_button_was_pressed_is_filled_in() {
        let form = |step: &str| format!(r#"<form method="post" action="/v"><button name="step" value="{step}">x</button></form>"#);
        let page = form("go") + &form("stay");
        let shown = refilled(&page, ("post", "/v"), &fields(&[("step", "stay")]), "!", "").unwrap();
        assert_eq!(shown, page.replace("<button name=\"step\" value=\"stay\"", "!<button name=\"step\" value=\"stay\""));
    }
}
