//! The links that begin a mail or a call.

use hearten_domain::Medium;
use hearten_verbs::Reach;

use crate::{
    page::Link,
    phrase,
    say::{Markup, markup, say},
};

/// The links with which a draft is on its way: a call where it is to be spoken, a mail with the draft in it elsewhere.
pub(crate) fn ways_to(people: &[&Reach], medium: Medium, draft: &str) -> Vec<Link> {
    let phone = people.first().and_then(|person| person.phone.as_deref()).and_then(telephone);
    let emails: Vec<&str> = people.iter().filter_map(|person| person.email.as_deref()).collect();
    let mail = (!emails.is_empty() && emails.len() == people.len()).then(|| mail_link(&emails, draft));
    let spoken = matches!(medium, Medium::Call | Medium::Video | Medium::Message | Medium::Visit);
    phone.filter(|_| spoken).into_iter().chain(mail.filter(|_| medium != Medium::Post)).collect()
}

/// What to do where somebody is to be called and no number of theirs is known: how it is written down, and how it is asked for.
pub(crate) fn without_number(person: &Reach, name: &str, medium: Medium) -> Option<Markup> {
    let is_by_voice = matches!(medium, Medium::Call | Medium::Video);
    if !is_by_voice || person.phone.as_deref().and_then(telephone).is_some() {
        return None;
    }
    let said = match &person.email {
        Some(email) => {
            let words = format!("Subject: {}\n\n{}", say("reach-ask-subject"), say("reach-ask-words"));
            markup("reach-no-number").with("mail", mail_link(&[email], &words).href)
        }
        None => markup("reach-no-number-no-mail"),
    };
    Some(said.with("name", name).with("id", person.id))
}

/// A link that calls the number; none where there is no digit in it.
pub(crate) fn telephone(number: &str) -> Option<Link> {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let usable = dialled.bytes().any(|b| b.is_ascii_digit());
    usable.then(|| Link::to(format!("tel:{dialled}"), say("reach-call").with("number", number)).with_icon("call"))
}

/// A link that begins a mail (RFC 6068): to whom, and the draft as its body; a first line `Subject: …` becomes the subject.
pub(crate) fn mail_link(addresses: &[&str], draft: &str) -> Link {
    let to = addresses.iter().map(|address| phrase::percent(address).replace("%40", "@")).collect::<Vec<_>>().join(",");
    let (subject, body) = match draft.trim().strip_prefix("Subject:").and_then(|rest| rest.split_once('\n')) {
        Some((subject, body)) => (Some(subject.trim()), body.trim()),
        None => (None, draft.trim()),
    };
    let body = (!body.is_empty()).then(|| format!("body={}", phrase::percent(&body.replace('\n', "\r\n"))));
    let fields: Vec<String> = subject.map(|text| format!("subject={}", phrase::percent(text))).into_iter().chain(body).collect();
    let href = if fields.is_empty() { format!("mailto:{to}") } else { format!("mailto:{to}?{}", fields.join("&")) };
    Link::to(href, say("reach-mail")).with_icon("mail")
}

#[cfg(test)]
mod tests {
    use hearten_domain::PersonId;

    use super::*;

    fn ana(phone: Option<&str>) -> Reach {
        Reach { id: PersonId(uuid::Uuid::nil()), photo: None, email: Some("ana@example.org".into()), phone: phone.map(str::to_owned) }
    }

    #[test]
    fn a_mail_begins_with_the_draft() {
        let link = mail_link(&["ana+x@example.org"], "Subject: The river & you\n\nDear Ana,\nhow are you?");
        assert_eq!(link.href, "mailto:ana%2Bx@example.org?subject=The%20river%20%26%20you&body=Dear%20Ana%2C%0D%0Ahow%20are%20you%3F");
    }

    #[test]
    fn a_call_is_offered_where_the_medium_is_spoken_and_a_number_known() {
        let hrefs = |medium, person: &Reach| ways_to(&[person], medium, "Hi").into_iter().map(|link| link.href).collect::<Vec<_>>();
        assert_eq!(hrefs(Medium::Call, &ana(Some("+1 (555) 010-2000"))), ["tel:+15550102000", "mailto:ana@example.org?body=Hi"]);
        assert_eq!(hrefs(Medium::Video, &ana(Some("555")))[0], "tel:555");
        assert_eq!(hrefs(Medium::Mail, &ana(Some("555"))), ["mailto:ana@example.org?body=Hi"]);
        assert!(hrefs(Medium::Post, &ana(None)).is_empty());
    }

    #[test]
    fn where_no_number_is_known_it_can_be_written_down_or_asked_for() {
        let said = |medium, person: &Reach| without_number(person, "Ana & Co", medium).map(|said| said.to_string());
        let video = said(Medium::Video, &ana(None)).unwrap();
        assert!(video.contains("of Ana &#38; Co is known yet") && video.contains("/edit#phone\">"), "{video}");
        assert!(video.contains("href=\"mailto:ana@example.org?subject=A%20call&#38;body=I%20would"), "{video}");
        let unmailed = said(Medium::Call, &Reach { email: None, ..ana(None) }).unwrap();
        assert!(unmailed.contains("When you learn it") && !unmailed.contains("mailto:"), "{unmailed}");
        assert_eq!((said(Medium::Call, &ana(Some("555"))), said(Medium::Mail, &ana(None))), (None, None));
    }
}
