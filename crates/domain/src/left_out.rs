//! Why an import leaves something out on purpose.

use crate::text_enum::text_enum;

text_enum! {
    /// Why an import left something out on purpose. Reports count by the words, and keep them: words that once were here stand in old ones.
    /// In the order of the words, which is the order in which reports list them.
    LeftOutReason, "reason" {
        /// An invitation that came without words.
        InvitationWithoutWord = "LinkedIn invitation without a personal word",
        /// A message that LinkedIn took for spam.
        LinkedInSpam = "LinkedIn message among the spam",
        /// A message that a company paid for.
        LinkedInAdvertising = "LinkedIn message that was advertising",
        /// A message of which the export does not tell who wrote it.
        LinkedInWithoutSender = "LinkedIn message without a sender",
        /// A message whose writer has no profile.
        LinkedInWithoutProfile = "LinkedIn message without a sender's profile (advertising, or a closed account)",
        /// An activity in Monica at which I was by myself.
        ActivityAlone = "activity without other people",
        /// A birthday in a calendar, which has a name only.
        CalendarBirthday = "birthday in a calendar: a name alone joins nobody",
        /// A call without a conversation.
        UnansweredCall = "call that nobody answered",
        /// A call of whom nobody knows.
        WithheldCall = "call whose number is withheld",
        /// A card that gathers other cards.
        CardOfGroup = "card of a group",
        /// A card of a room, a device or a place.
        CardOfThing = "card of a thing or place",
        /// A card of a company or the like.
        CardOfOrganization = "card of an organization",
        /// A channel of Telegram.
        Channel = "channel, which is a publication",
        /// A contact in Monica that nobody can tell apart.
        ContactWithoutName = "contact without a name",
        /// A contact that Monica keeps beside another.
        ContactWithoutPage = "contact without a page of its own: kept as a relation of whom it belongs to",
        /// A conversation with a bot, or with the network itself.
        ConversationWithProgram = "conversation with a program",
        /// What Telegram calls saved messages.
        ConversationWithMyself = "conversation with myself",
        /// A file that was kept with a contact.
        Document = "document in an export of Monica",
        /// A message that was never sent.
        LinkedInDraft = "draft of a LinkedIn message",
        /// A mail that was never sent, or was thrown away.
        DraftMail = "draft or deleted mail",
        /// An event to which I did not go.
        DeclinedEvent = "event that I declined",
        /// An event that did not take place.
        CancelledEvent = "event that was cancelled",
        /// An event in which I cannot be told from the guests.
        EventWithoutMe = "event with other people while no address of mine is known (import it again with --me ADDRESS)",
        /// An event of mine alone.
        EventAlone = "event without other people",
        /// What an export of LinkedIn holds besides: articles, and dozens of tables.
        OtherFileOfLinkedIn = "file of a LinkedIn export that holds no people or messages",
        /// What a Takeout holds besides; there can be thousands.
        OtherFileOfTakeout = "file of a Takeout that holds no mail, contacts or calendar",
        /// Anything of somebody who was forgotten.
        Forgotten = "from or about somebody you asked to forget",
        /// A line of a chat that Gmail keeps as a mail.
        ChatLine = "line of a chat kept among the mail",
        /// What I wrote under posts of channels.
        ChannelReplies = "list of replies in channels",
        /// A mail that Gmail took for spam.
        SpamMail = "mail among the spam",
        /// A mail to everybody on a list.
        ListMail = "mail by way of a mailing list",
        /// A mail that was thrown away.
        BinnedMail = "mail in the bin",
        /// A word that a mail could not be delivered.
        ReturnedMail = "mail returned by a mail system",
        /// A mail from me to me.
        MailToMyself = "mail to nobody but myself",
        /// A mail of which nobody can tell when it was.
        MailWithoutDate = "mail without a date that can be read",
        /// A mail of which nobody can tell who wrote it.
        MailWithoutSender = "mail without a sender",
        /// A receipt, a notice, a reminder.
        ProgramMail = "mail written by a program",
        /// A message that no person signed.
        MessageOfChannel = "message in the name of a channel or group",
        /// A message of mine to so many that it was to nobody.
        MessageToCrowd = "message of mine to a crowd",
        /// A message whose writer has neither a name nor an account.
        MessageOfUnknown = "message of somebody unknown",
        /// A message that its writer deleted.
        TakenBack = "message that was taken back",
        /// A message from me to me.
        MessageToMyself = "message to nobody but myself",
        /// A message of which nobody can tell when it was.
        MessageWithoutDate = "message without a date that can be read",
        /// A message of which the export does not tell who wrote it.
        MessageWithoutSender = "message without a sender",
        /// A mail to very many at once.
        Newsletter = "newsletter or other bulk mail",
        /// The note of a card; the card itself is taken in.
        UnnotedNote = "note on the card of somebody about whom nothing is to be noted",
        /// A message in a conversation in which nobody else is.
        NoteToMyself = "note to myself",
        /// A line that the network wrote.
        Notice = "notice in a conversation, such as who joined",
        /// A recommendation or an endorsement of somebody unknown.
        PraiseOfStranger = "praise on LinkedIn by or for somebody who is not among your people",
        /// A thumb or a heart.
        Reaction = "reaction to a message",
        /// A reminder in Monica that comes again and again.
        RhythmReminder = "reminder of each week or month: rhythms are told from what happens",
        /// A reminder in Monica that is not in use.
        ReminderPutAway = "reminder that was put away",
        /// A reminder in Monica that came once.
        PastReminder = "reminder whose day is past",
        /// A row of a table that names nobody.
        RowWithoutName = "row without a name",
        /// A story from the journal or the life of such a person.
        UnnotedStory = "story with somebody about whom nothing is to be noted",
        /// A table that names no people.
        OtherTable = "table in an archive that is no address book",
        /// A text message of which nobody can tell who of the group wrote it.
        TextWithoutSender = "text message in a group without a sender",
        /// A draft, or a text message that failed.
        UnsentText = "text message that was not sent",
        /// A text message of which nobody can tell whose it is.
        TextWithoutNumber = "text message without a number",
        /// The text of a moment; the moment itself is taken in.
        UnnotedText = "text of somebody about whom nothing is to be noted",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_stand_in_the_order_of_their_words_and_each_once() {
        assert!(LeftOutReason::ALL.is_sorted_by(|one, other| one.as_str() < other.as_str()));
    }
}
