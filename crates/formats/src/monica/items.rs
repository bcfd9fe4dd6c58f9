//! What hangs on a contact: calls, messages, gifts, debts, tasks, reminders, life events.

use hearten_domain::{LeftOutReason, PartialDate, Problem, ProblemCause};
use serde_json::Value;

use super::{
    GiftStatus, LifeEventKind, MonicaCall, MonicaContact, MonicaDate, MonicaDuty, MonicaGift, MonicaLifeEvent, MonicaMessage,
    MonicaPromise,
    account::beginning,
    contact::Names,
    json::{day, flag, get, instant, keyed, line, members, records, whole},
};

/// Reads everything that hangs on the contact `uuid`.
pub(super) fn read(value: &Value, uuid: &str, names: &Names, source: &str, contact: &mut MonicaContact, left_out: &mut Vec<LeftOutReason>) {
    let all = |kind: &str| keyed(uuid, records(value, kind));
    let mut undated = |cause: ProblemCause| {
        let name = contact.card.name.as_deref().unwrap_or(ProblemCause::SomebodyNameless.template());
        let cause = cause.with(&[("name", name)]);
        contact.card.problems.push(Problem { source: source.to_owned(), line: 0, cause });
    };
    for (key, call) in all("call") {
        match instant(call, "called_at") {
            Some(at) => contact.calls.push(MonicaCall {
                key,
                at,
                by_them: flag(call, "contact_called") == Some(true),
                text: whole(call, "content"),
            }),
            None => undated(ProblemCause::MonicaCallDateless),
        }
    }
    for (key, conversation) in all("conversation") {
        let is_mail = line(conversation, "contact_field_type").is_some_and(|reference| names.is_mail(&reference.to_lowercase()));
        for (message_key, message) in keyed(&key, members(get(conversation, "messages"))) {
            match instant(message, "written_at").or_else(|| instant(conversation, "happened_at")) {
                Some(at) => contact.messages.push(MonicaMessage {
                    key: message_key,
                    conversation: key.clone(),
                    at,
                    by_me: flag(message, "written_by_me") == Some(true),
                    is_mail,
                    text: whole(message, "content"),
                }),
                None => undated(ProblemCause::MonicaMessageDateless),
            }
        }
    }
    contact.gifts = all("gift").into_iter().filter_map(|(key, gift)| self::gift(key, gift)).collect();
    contact.promises = all("task").into_iter().filter_map(|(key, it)| task(key, it)).collect();
    contact.promises.extend(all("debt").into_iter().filter_map(|(key, it)| debt_of_mine(key, it)));
    for (key, it) in all("reminder") {
        reminder(key, it, contact, left_out);
    }
    contact.life_events = all("life_event").into_iter().map(|(key, it)| life_event(key, it, names)).collect();
}

fn gift(key: String, value: &Value) -> Option<MonicaGift> {
    let status = match line(value, "status").unwrap_or_default().to_lowercase().as_str() {
        "received" => GiftStatus::Received,
        "offered" | "given" => GiftStatus::Given,
        _ => GiftStatus::Idea,
    };
    let on = day(value, "date").or_else(|| day(value, "created_at"));
    Some(MonicaGift { key, name: line(value, "name")?, text: whole(value, "comment"), url: line(value, "url"), status, on })
}

fn task(key: String, value: &Value) -> Option<MonicaPromise> {
    let title = line(value, "title")?;
    let text = line(value, "description").map_or_else(|| title.clone(), |more| format!("{title}: {more}"));
    let made_on = day(value, "created_at");
    let is_done = flag(value, "completed") == Some(true);
    let kept_on = is_done.then(|| day(value, "completed_at").or_else(|| day(value, "updated_at")).or(made_on)).flatten();
    Some(MonicaPromise { key, what: MonicaDuty::Words(text), made_on, due_on: None, kept_on, is_reminder: false })
}

/// What is owed, as `20 EUR (the tickets)`.
fn owed(value: &Value) -> Option<String> {
    let amount = line(value, "amount");
    let currency = line(value, "currency").or_else(|| get(value, "currency").and_then(|currency| line(currency, "iso")));
    let reason = line(value, "reason").map(|reason| format!("({reason})"));
    let text = [amount, currency, reason].into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

fn is_settled(debt: &Value) -> bool {
    line(debt, "status").is_some_and(|status| status.starts_with("complete"))
}

fn debt_of_mine(key: String, value: &Value) -> Option<MonicaPromise> {
    if flag(value, "in_debt") != Some(true) {
        return None;
    }
    let made_on = day(value, "created_at");
    let kept_on = is_settled(value).then(|| day(value, "updated_at").or(made_on)).flatten();
    Some(MonicaPromise { key, what: MonicaDuty::GiveBack(owed(value)?), made_on, due_on: None, kept_on, is_reminder: false })
}

/// What they still owe me.
pub(super) fn debts_of_theirs(contact: &Value) -> Vec<String> {
    let open = |debt: &&Value| flag(debt, "in_debt") == Some(false) && !is_settled(debt);
    records(contact, "debt").into_iter().filter(open).filter_map(owed).collect()
}

/// A reminder of each year is a date; one that comes once is something to do; the rest are rhythms, which are told from what happens.
fn reminder(key: String, value: &Value, contact: &mut MonicaContact, left_out: &mut Vec<LeftOutReason>) {
    let (Some(on), Some(title)) = (day(value, "initial_date"), line(value, "title")) else { return };
    let date = PartialDate::from(on);
    // Monica makes one for each birthday by itself.
    let is_birthday = contact.card.birthday.is_some_and(|birthday| birthday.month() == date.month() && birthday.day() == date.day());
    let frequency = line(value, "frequency_type").unwrap_or_default();
    if flag(value, "inactive") == Some(true) {
        left_out.push(LeftOutReason::ReminderPutAway);
        return;
    }
    match frequency.as_str() {
        "year" if is_birthday => {}
        "year" => contact.dates.push(MonicaDate { key, label: title, date }),
        "one_time" | "once" | "" => {
            let text = line(value, "description").map_or_else(|| title.clone(), |more| format!("{title}: {more}"));
            let made_on = day(value, "created_at");
            contact.promises.push(MonicaPromise {
                key,
                what: MonicaDuty::Words(text),
                made_on,
                due_on: Some(on),
                kept_on: None,
                is_reminder: true,
            });
        }
        _ => left_out.push(LeftOutReason::RhythmReminder),
    }
}

fn life_event(key: String, value: &Value, names: &Names) -> MonicaLifeEvent {
    let reference = line(value, "type").unwrap_or_default().to_lowercase();
    let word = names.event(&reference).unwrap_or(&reference).replace(' ', "_");
    let has = |parts: &[&str]| parts.iter().any(|part| word.contains(part));
    let kind = if has(&["new_job", "promotion"]) {
        LifeEventKind::Job
    } else if word.ends_with("moved") || has(&["bought_a_home"]) {
        LifeEventKind::Moved
    } else if has(&["marriage", "anniversary", "wedding"]) {
        LifeEventKind::Wedding
    } else if has(&["new_child"]) {
        LifeEventKind::Birth
    } else {
        LifeEventKind::Other
    };
    let text = whole(value, "note");
    let spoken = word.rsplit("type_").next().unwrap_or(&word).replace('_', " ");
    // A reference that the account does not explain is no word to call it by.
    let spoken = Some(spoken).filter(|spoken| !spoken.is_empty() && names.event(&reference).is_some());
    let title = line(value, "name").or(spoken).or_else(|| text.as_deref().map(beginning));
    let on = day(value, "happened_at").or_else(|| day(value, "created_at"));
    MonicaLifeEvent { key, kind, title, text, on }
}
