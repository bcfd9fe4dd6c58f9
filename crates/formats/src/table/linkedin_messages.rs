//! Messages and invitations of LinkedIn's data export: `messages.csv` and `Invitations.csv`.

use std::collections::HashMap;

use hearten_domain::{Cause, LeftOutReason, Problem, ProblemCause};

use super::{
    html_text::plain,
    linkedin::{is_credential, profile_key, tidy_name},
    sheet::{Sheet, SheetRow},
    times::read_time,
};
use crate::{
    chat::{ChatReading, ChatTime, Conversation, Message, MessageKind, Party, Service},
    text::one_line,
};

/// A row that is a message.
struct Sent {
    conversation: String,
    title: Option<String>,
    from: Party,
    to: String,
    profiles: Vec<String>,
    at: ChatTime,
    text: Option<String>,
    line: u64,
}

/// Reads `messages.csv`.
pub(super) fn read_messages(sheet: &Sheet<'_>) -> ChatReading {
    let mut reading = ChatReading::default();
    let mut all = Vec::new();
    for row in sheet.rows() {
        match row.and_then(|row| sent(sheet, &row)) {
            Ok(Ok(message)) => all.push(message),
            Ok(Err(reason)) => *reading.left_out.entry(reason).or_default() += 1,
            Err(problem) => reading.problems.push(problem),
        }
    }
    let names = known_names(&all);
    let mut places: HashMap<String, usize> = HashMap::new();
    for message in all {
        let at = *places.entry(message.conversation.clone()).or_insert_with(|| {
            reading.conversations.push(conversation(message.title.clone()));
            reading.conversations.len() - 1
        });
        if let Some(conversation) = reading.conversations.get_mut(at) {
            add(conversation, message, &names);
        }
    }
    find_me(&mut reading.conversations);
    reading
}

/// What a row says; the reason where it is left out.
fn sent(sheet: &Sheet<'_>, row: &SheetRow<'_, '_>) -> Result<Result<Sent, LeftOutReason>, Problem> {
    let is_yes = |wanted: &str| row.text(wanted).is_some_and(|text| ["yes", "true"].contains(&text.to_lowercase().as_str()));
    let folder = row.text("folder").unwrap_or_default().to_lowercase();
    if is_yes("ismessagedraft") || is_yes("isconversationdraft") || folder.contains("draft") {
        return Ok(Err(LeftOutReason::LinkedInDraft));
    }
    if folder.contains("sponsored")
        || row.text("conversationtitle").is_some_and(|title| title.eq_ignore_ascii_case("sponsored conversation"))
    {
        return Ok(Err(LeftOutReason::LinkedInAdvertising));
    }
    if folder.contains("spam") {
        return Ok(Err(LeftOutReason::LinkedInSpam));
    }
    let profile = row.cell("senderprofileurl");
    if profile.is_none() && sheet.has("senderprofileurl") {
        return Ok(Err(LeftOutReason::LinkedInWithoutProfile));
    }
    let name = row.text("from").and_then(tidy_name);
    if name.is_none() && profile.is_none() {
        return Ok(Err(LeftOutReason::LinkedInWithoutSender));
    }
    let at = read_time(row.text("date").unwrap_or_default()).map_err(|cause| sheet.problem(row.line(), cause))?;
    let words = row.text("content").or_else(|| row.text("subject")).and_then(plain);
    let text = words.or_else(|| row.text("attachments").map(|_| "attachment".to_owned()));
    let profiles: Vec<String> = row.text("recipientprofileurls").unwrap_or_default().split(',').filter_map(one_line).collect();
    let to = row.cell("to").unwrap_or_default();
    let conversation = row.cell("conversationid").unwrap_or_else(|| without_id(row, &to));
    let title = row.text("conversationtitle").and_then(plain);
    let from = Party { name, profile, ..Party::default() };
    Ok(Ok(Sent { conversation, title, from, to, profiles, at, text, line: row.line() }))
}

/// A conversation without an identity is the one among the same people.
fn without_id(row: &SheetRow<'_, '_>, to: &str) -> String {
    let mut both = [row.cell("from").unwrap_or_default(), to.to_owned()];
    both.sort();
    format!("among {}", both.join(", "))
}

fn conversation(title: Option<String>) -> Conversation {
    let (parties, messages) = (Vec::new(), Vec::new());
    Conversation { service: Service::LinkedIn, title, is_group: Some(false), parties, me: None, messages }
}

/// Names by profile, from rows in which only one can be meant.
fn known_names(all: &[Sent]) -> HashMap<String, String> {
    let mut names = HashMap::new();
    for message in all {
        if let (Some(profile), Some(name)) = (&message.from.profile, &message.from.name) {
            names.entry(same(profile)).or_insert_with(|| name.clone());
        }
        if let ([profile], Some(name)) = (message.profiles.as_slice(), tidy_name(&message.to)) {
            names.entry(same(profile)).or_insert(name);
        }
    }
    names
}

/// A profile as it is compared.
fn same(profile: &str) -> String {
    profile_key(profile).unwrap_or_else(|| profile.to_lowercase())
}

fn identity(party: &Party) -> Option<String> {
    party.profile.as_deref().map(same).or_else(|| party.name.as_deref().map(str::to_lowercase))
}

fn add(conversation: &mut Conversation, message: Sent, names: &HashMap<String, String>) {
    let recipients = recipients(&message.to, message.profiles, names);
    let from = place(&mut conversation.parties, message.from);
    for party in recipients {
        place(&mut conversation.parties, party);
    }
    conversation.is_group = Some(conversation.parties.len() > 2);
    let (kind, to) = (MessageKind::Message, Vec::new());
    conversation.messages.push(Message { at: message.at, from: Some(from), to, kind, text: message.text, line: message.line });
}

/// The place of a party among those of a conversation.
fn place(parties: &mut Vec<Party>, party: Party) -> usize {
    let wanted = identity(&party);
    match parties.iter().position(|known| identity(known) == wanted) {
        Some(at) => at,
        None => {
            parties.push(party);
            parties.len() - 1
        }
    }
}

/// Who the recipients are: names in a list in which names may hold commas, beside the profiles in the same order.
fn recipients(to: &str, profiles: Vec<String>, names: &HashMap<String, String>) -> Vec<Party> {
    let pieces = pieces(to);
    if profiles.is_empty() {
        let named = pieces.iter().filter_map(|name| tidy_name(name));
        return named.map(|name| Party { name: Some(name), ..Party::default() }).collect();
    }
    let is_paired = pieces.len() == profiles.len();
    let alone = profiles.len() == 1;
    let named = profiles.into_iter().enumerate().map(|(at, profile)| {
        let known = names.get(&same(&profile)).cloned();
        let paired = pieces.get(at).filter(|_| is_paired).and_then(|name| tidy_name(name));
        let name = known.or(paired).or_else(|| tidy_name(to).filter(|_| alone));
        Party { name, profile: Some(profile), ..Party::default() }
    });
    named.collect()
}

/// A list at its commas, where what follows one is no mere title.
fn pieces(to: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in to.split(',').filter_map(one_line) {
        match pieces.last_mut() {
            Some(before) if is_credential(&piece) => {
                before.push_str(", ");
                before.push_str(&piece);
            }
            _ => pieces.push(piece),
        }
    }
    pieces
}

/// I am the one who is in every conversation, where there are two at least and nobody else is.
fn find_me(conversations: &mut [Conversation]) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for identity in conversations.iter().flat_map(|it| it.parties.iter().filter_map(identity)) {
        *counts.entry(identity).or_default() += 1;
    }
    let mut everywhere = counts.into_iter().filter(|(_, count)| *count == conversations.len()).map(|(identity, _)| identity);
    let (Some(me), None, true) = (everywhere.next(), everywhere.next(), conversations.len() > 1) else { return };
    for conversation in conversations {
        conversation.me = conversation.parties.iter().position(|party| identity(party).as_ref() == Some(&me));
    }
}

/// Reads `Invitations.csv`: one that came with words is a message, any other is left out.
pub(super) fn read_invitations(sheet: &Sheet<'_>) -> ChatReading {
    let mut reading = ChatReading::default();
    for row in sheet.rows() {
        let row = match row {
            Ok(row) => row,
            Err(problem) => {
                reading.problems.push(problem);
                continue;
            }
        };
        let Some(text) = row.text("message").and_then(plain) else {
            *reading.left_out.entry(LeftOutReason::InvitationWithoutWord).or_default() += 1;
            continue;
        };
        match invitation(sheet, &row, text) {
            Ok(conversation) => reading.conversations.push(conversation),
            Err(problem) => reading.problems.push(problem),
        }
    }
    reading
}

fn invitation(sheet: &Sheet<'_>, row: &SheetRow<'_, '_>, text: String) -> Result<Conversation, Problem> {
    let problem = |cause: Cause| sheet.problem(row.line(), cause);
    let at = read_time(row.text("sentat").unwrap_or_default()).map_err(problem)?;
    let party =
        |name: &str, profile: &str| Party { name: row.text(name).and_then(tidy_name), profile: row.cell(profile), ..Party::default() };
    let parties = vec![party("from", "inviterprofileurl"), party("to", "inviteeprofileurl")];
    let me = match row.text("direction").unwrap_or_default().to_uppercase().as_str() {
        "OUTGOING" => 0,
        "INCOMING" => 1,
        other => return Err(problem(ProblemCause::DirectionUnknown.with(&[("direction", &Cause::quoted(other))]))),
    };
    let (kind, line) = (MessageKind::Message, row.line());
    let message = Message { at, from: Some(0), to: Vec::new(), kind, text: Some(text), line };
    Ok(Conversation { parties, me: Some(me), messages: vec![message], ..conversation(None) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_names_holds_titles_that_are_no_names() {
        assert_eq!(pieces("Ana López, MBA,Ben Ode, PhD, CFA,Cy Li"), ["Ana López, MBA", "Ben Ode, PhD, CFA", "Cy Li"]);
    }
}
