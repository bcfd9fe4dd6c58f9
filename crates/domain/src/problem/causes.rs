//! The causes, as they are said in English.

/// Defines the causes with their templates.
macro_rules! causes {
    ($($(#[$meta:meta])* $variant:ident = $template:literal),+ $(,)?) => {
        /// A cause that Hearten knows, whose text is a template with places in braces. Reports keep texts made of these: what once was here
        /// stands in old ones, and is shown there as it was written.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum ProblemCause { $($(#[$meta])* $variant),+ }

        impl ProblemCause {
            /// Every cause, in the order of definition.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text in English, with its places in braces.
            pub const fn template(self) -> &'static str {
                match self { $(Self::$variant => $template),+ }
            }
        }
    };
}

causes! {
    // Files and folders.
    /// A path leads nowhere.
    NoSuchFile = "there is no such file or folder",
    /// A folder holds nothing to read.
    NoFile = "there is no file in it; hidden ones, whose names begin with a dot, are not read",
    /// The system does not let it be read.
    MayNotRead = "you may not read this; change its permissions or copy it",
    /// The system cannot open it.
    CannotOpen = "cannot be opened: {error}",
    /// Folders are not followed that deep.
    FoldersTooDeep = "folders lie too deep inside one another",
    /// Archives are not opened that deep.
    ArchivesTooDeep = "too many archives lie inside one another; unpack the outer ones first",
    /// A zip in an archive does not fit into memory.
    InnerZipTooLarge = "this inner zip is too large; unpack the outer archive first",
    /// A file breaks off while it is read.
    ReadingStopped = "reading stopped: {error}",
    /// A zip is damaged.
    ZipUnopened = "this zip cannot be opened: {error}",
    /// One file in a zip is damaged.
    ZipFileUnopened = "file {number} in it cannot be opened: {error}",
    /// What is packed ends too early or does not unpack.
    PackedDamaged = "the file is damaged or cut short, as when a download breaks off; get it again, whole",
    /// A zip that is a document.
    OfficeDocument = "this is an office document; save what you need of it as .vcf, .ics or .csv",
    /// An archive holds more files than any honest one.
    ArchiveTooManyFiles = "it holds more than {count} files; the rest was left away",
    /// An archive unpacks to more than is taken.
    ArchiveTooManyBytes = "it unpacks to more than {count} bytes; the rest was left away",
    /// An archive unpacks to so much that it is meant to harm.
    ArchiveTooManyTimes = "it unpacks to more than {count} times its size; the rest was left away",
    /// Nothing is in it.
    FileEmpty = "the file is empty",
    /// A file does not fit into memory.
    FileTooLarge = "the file is larger than 1 GiB; split it and import the parts",
    /// What has a command of its own.
    HeartenExport = "this is an export of Hearten among other files; import it by itself, as a plain file",
    // What a file is that is not read.
    /// A PDF.
    LooksLikePdf = "this looks like a PDF",
    /// A picture.
    LooksLikePicture = "this looks like a picture",
    /// A database.
    LooksLikeDatabase = "this looks like a database",
    /// An archive of 7-Zip.
    LooksLikeSevenZip = "this looks like a 7-Zip archive; unpack it first",
    /// An archive of RAR.
    LooksLikeRar = "this looks like a RAR archive; unpack it first",
    /// An archive of bzip2.
    LooksLikeBzip2 = "this looks like a bzip2 archive; unpack it first",
    /// An archive of xz.
    LooksLikeXz = "this looks like an xz archive; unpack it first",
    /// Outlook's own file.
    LooksLikeOutlook = "this looks like an Outlook data file (.pst); let Outlook export the contacts as CSV and save the calendar as .ics; \
        the mail is read from its server, or turned into mbox by readpst",
    /// A file of Outlook or of an older Office.
    LooksLikeOffice = "this looks like an Outlook or Office file (.msg, .doc); save it as .eml, .vcf or .ics first",
    /// Monica's other export.
    LooksLikeMonicaDump = "this looks like the SQL export of Monica, which cannot be read; in Monica choose Settings, Export, and there \
        JSON",
    /// JSON of somebody else.
    LooksLikeJson = "this looks like JSON, but no export of Hearten, Monica or a chat network",
    /// HTML or XML.
    LooksLikeHtml = "this looks like HTML or XML; if it was downloaded, perhaps a page to sign in was saved in its place",
    /// A table of other things than people.
    LooksLikeTable = "this looks like a table without an address book's columns",
    /// Anything else.
    NotRecognised = "not recognised: Hearten reads vCards, address books as CSV or LDIF, calendars, mail (mbox, Maildir, .eml), \
        conversations (WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore), exports of Monica as JSON, its own export, \
        and zip, gz and tar of them",
    // Tables.
    /// A row is no CSV.
    RowUnreadable = "the row cannot be read: {error}",
    /// A row swallows those below it.
    RowTooLong = "the row is too long; perhaps a quotation mark is not closed",
    /// A row has more cells than its table has columns.
    RowTooManyCells = "the row has {cells} cells under {names} names of columns; those without a name are kept as they are",
    /// A date that nobody can read.
    DateUnreadable = "the date \"{date}\" cannot be read; write it as 1985-04-12",
    /// A date of which nobody can tell what is the day.
    DateOfTwoMonths = "the date \"{date}\" could be of two months; write it as 1985-04-12",
    /// Year, month and day, in columns of their own, make no date.
    NotADate = "\"{date}\" is not a date; write it as 2019-03-05, 2019-03, 2019, or --03-05 where the year is unknown",
    /// A time that nobody can read.
    TimeUnreadable = "the time \"{time}\" cannot be read",
    /// What stands under addresses is none.
    NoMailAddress = "\"{address}\" is no mail address",
    /// An invitation on LinkedIn that neither came nor went.
    DirectionUnknown = "the direction \"{direction}\" is neither OUTGOING nor INCOMING",
    /// A table of praise that does not tell which way it went.
    RecommendationsOfWhom = "recommendations, but only the file's name tells who wrote them: call it Recommendations_Given.csv or \
        Recommendations_Received.csv, as LinkedIn does",
    /// A table without a first row of titles.
    ColumnsUnnamed = "the first row does not name the columns, and its cells do not tell them surely; say what they hold by number, such \
        as --map name=1 --map email=2 (--show-map shows them)",
    /// A table that names no people, as far as its titles tell.
    ColumnsUnknown = "no address book: its columns ({columns}…) do not give names with a mail address, a phone number or a company; where \
        they do, say so, such as --map name=\"Full Name\" --map email=Mail (--show-map shows them)",
    /// A table of meetings.
    TableIsCalendar = "this is a calendar as a table; save it as iCalendar (.ics) instead: in Outlook, File, Save Calendar",
    /// A table that lists nobody anywhere.
    NoListOfMembers = "this is no list of members: its first row must name a column for the person and one for the organization, such as: \
        person,organization,role,from,to",
    /// A list of members that is none by its size.
    ListTooLarge = "larger than {size} MiB, which no list of members is",
    /// An organization without a person.
    RowNamesNobody = "the row names nobody",
    /// A person without an organization.
    RowNamesNoOrganization = "the row names no organization",
    /// A row whose cell is opened by a quotation mark and closed by none.
    RowQuoteOpen = "a quotation mark in the row is not closed, so that the row was left out; close it, and import the file again",
    /// A membership of no kind that is known.
    MembershipKindUnknown = "\"{kind}\" is no kind of membership that is known, and the row was taken without it; write employer, board, \
        club, school, association or other",
    /// A membership that ends before it begins.
    MembershipReversed = "it would begin ({from}) after its end ({to}), so that the row was left out; put its dates right, and import the \
        file again",
    /// Seats on boards whose people or companies stand in files that are not there.
    SeatsNameless = "{count} of {total} seats have no name; import the files of people and companies together with this one",
    // Address books.
    /// A file of cards that holds none.
    NoCard = "there is no card in this file",
    /// A card that is none.
    CardUnreadable = "the card cannot be read",
    /// A card that is none, as one of its lines tells.
    CardUnreadableAt = "the card cannot be read: {line}",
    /// A card that says nothing.
    CardEmpty = "the card is empty",
    /// A card that is too large.
    CardTooLarge = "the card is too large; it was left away",
    /// A card whose last line is missing.
    CardOpen = "the card is not ended by END:VCARD; what there is of it was read",
    /// A card that calls nobody anything.
    CardNameless = "the card has no name, address or number to call it by; it is kept as it is",
    /// What stands under a card's addresses is none.
    CardNoMailAddress = "\"{address}\" is no mail address; it was left in the raw card",
    /// A card's picture is too large.
    CardPictureTooLarge = "its picture is larger than 8 MiB and was left away",
    /// A card's picture is of a kind that no page can show.
    CardPictureOfNoKind = "its picture is of no kind that browsers show and was left away",
    /// A card's birthday is none.
    CardBirthdayNoDate = "its birthday \"{date}\" is no date; the rest of the card stands",
    /// A card's anniversary is none.
    CardAnniversaryNoDate = "its anniversary \"{date}\" is no date; the rest of the card stands",
    /// A card's day of death is none.
    CardDeathNoDate = "its day of death \"{date}\" is no date; the rest of the card stands",
    /// Another date of a card is none.
    CardDateNoDate = "its date \"{date}\" is no date; the rest of the card stands",
    /// A file of LDIF that holds no entry.
    NoEntry = "there is no entry in this file: none of its lines begins with dn:",
    /// An entry of LDIF that is too large.
    EntryTooLarge = "the entry is larger than 32 MiB and was left away",
    /// An entry of LDIF that changes another.
    EntryIsChange = "this is a change ({kind}) of an entry elsewhere; only whole entries are read",
    /// A line of LDIF that names nothing.
    LineWithoutColon = "the line \"{line}\" has no colon",
    /// A value of LDIF is not written as it says.
    ValueNoBase64 = "the value of \"{attribute}\" is not base64, as its two colons say",
    /// A value of LDIF lies elsewhere.
    ValueElsewhere = "the value of \"{attribute}\" lies in another file and was not read",
    // Mail.
    /// What stands among mails is none.
    NoMail = "this is no mail: it has none of the headers that mail has",
    /// Only the beginning of a mail is kept.
    MailVeryLong = "the mail is very long; only its beginning was read",
    /// A mail was sent after it came.
    MailDateAfterArrival = "its date lies after the day it arrived; the day it arrived was taken",
    /// A mail whose date nobody can read, but when it came.
    MailDateGuessed = "its date cannot be read; the day it arrived was taken",
    /// A mail whose date nobody can read.
    MailDateUnreadable = "its date cannot be read",
    /// A mail without a date.
    MailDateless = "it has no date",
    /// A mail server does not open a folder.
    FolderUnopened = "the folder cannot be opened: {error}",
    /// Why a folder cannot be opened: no command can hold its name.
    FolderNameUnsaid = "its name has control characters",
    /// A mail server cannot give a letter.
    LetterLeftAway = "letter {number} is left away: {error}",
    /// Why a letter cannot be given: the server speaks otherwise.
    AnswerNotUnderstood = "the server's answer cannot be understood",
    /// Why a folder cannot be opened: the server does not tell.
    ServerSaysNotWhy = "it says not why",
    /// Why a letter cannot be given: another kind of server speaks.
    AnswerOfNoMailServer = "this is no mail server that asks one to sign in",
    /// Why a letter cannot be given: it is too large.
    AnswerTooLarge = "the server's answer is too large",
    // Calendars.
    /// A calendar in which nothing is.
    NoEvent = "there is no event in this calendar",
    /// A calendar of tasks, notes or times that are free.
    NoEventButOthers = "there is no event in this calendar, only {count} tasks or the like, which are not read",
    /// An event whose last line is missing.
    EventOpen = "the event is not ended by END:VEVENT; what there is of it was read",
    /// An event that is none.
    EventUnreadable = "the event cannot be read",
    /// An event of which nobody can tell when it is.
    EventDateless = "the event has no date that can be read",
    /// A series of which only the newest instances are taken.
    SeriesLong = "the series has {count} instances; the last {last} were read",
    /// An event that does not say when it begins.
    EventStartless = "the event has no start (DTSTART)",
    /// An event whose beginning is no date.
    EventStartNoDate = "the event's start (DTSTART) is no date",
    /// An event whose end is no date.
    EventEndNoDate = "the event's end (DTEND) is no date",
    /// An event whose length nobody can read.
    EventLengthUnreadable = "the event's length (DURATION) cannot be read",
    /// A series that cannot be worked out.
    SeriesRule = "the rule of the series (RRULE) cannot be followed: {error}",
    // Conversations.
    /// A text that no network wrote.
    NoChatExport = "this is no export of conversations that Hearten knows: WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & \
        Restore",
    /// An export in which nothing is said.
    ChatEmpty = "there is no message and no call in this file",
    /// An export in which nothing can be read.
    ChatUnreadable = "there is no message in it that can be read; export the conversation again, as text or Markdown",
    /// A text that WhatsApp did not write.
    ChatUntimed = "no line begins with a date and a time as WhatsApp writes them; export the chat again from the phone",
    /// An export of what WhatsApp itself says.
    ChatOnlyNotices = "there is no message in it, only lines of WhatsApp's own",
    /// An export that ends before its end.
    BrokenOff = "the file is damaged here, or ends too early; what stands above was read. Export it once more from {program}, and import \
        that",
    /// An export of Instagram or Facebook that ends before its end.
    BrokenOffMeta = "the file is damaged here, or ends too early; what stands above was read. Export it once more from Instagram or \
        Facebook, and import that",
    /// Too many problems to list.
    MoreProblems = "there are more problems in this file, which are not listed",
    /// A line that no message fills.
    ChatLineTooLong = "the line is longer than 1 MiB, which no message is; only its beginning is read",
    /// A message of which nobody can tell whose it is, or when.
    MessageSenderless = "the message has no sender or no time that can be read; it is left out",
    /// A message of which nobody can tell when it was.
    MessageDateless = "the message has no date that can be read",
    /// A message or call of which nobody can tell when it was.
    MessageOrCallDateless = "the message or call has no date that can be read",
    /// A message of a day that never was.
    NoSuchDay = "there is no such day in the calendar; the message is left out",
    /// Dates that are worked out rather than seen.
    IslamicDates = "the dates are of the Islamic calendar; they are read by computation and may be one day off",
    /// A conversation in which I cannot be told from the others.
    OwnerUnknown = "it is not clear who of {names} is you, so that nothing of this conversation was taken in; import it again with --me \
        \"{example}\" if that is you",
    /// A conversation in which nobody has a name.
    OwnerUnknownNameless = "it is not clear who of  is you, so that nothing of this conversation was taken in; import it again with --me \
        \"Your Name\" if that is you",
    // Monica.
    /// A file of JSON that Monica did not write.
    MonicaWithoutAccount = "this is no export of Monica: it has no account; in Monica choose Settings, Export, and there JSON",
    /// An export of Monica that is damaged.
    MonicaUnreadable = "the export cannot be read as JSON ({error}); export it again from Monica",
    /// A contact that nobody can tell apart.
    MonicaContactNameless = "contact {number} has no identity and no name",
    /// A contact's picture is not there.
    MonicaPictureMissing = "the picture of {name} is not in the export; the rest of the contact stands",
    /// A contact's picture is damaged.
    MonicaPictureUndecoded = "the picture of {name} cannot be decoded; the rest of the contact stands",
    /// A contact's picture is too large.
    MonicaPictureTooLarge = "the picture of {name} is larger than 8 MiB; the rest of the contact stands",
    /// A contact's picture is of a kind that no page can show.
    MonicaPictureOfNoKind = "the picture of {name} is of no kind that browsers show; the rest of the contact stands",
    /// A call of which nobody can tell when it was.
    MonicaCallDateless = "a call with {name} has no date that can be read",
    /// A message of which nobody can tell when it was.
    MonicaMessageDateless = "a message with {name} has no date that can be read",
    /// An activity of which nobody can tell when it was.
    MonicaActivityDateless = "the activity \"{activity}\" has no date that can be read",
    /// An activity of which nobody can tell when it was, and what.
    MonicaActivityNameless = "the activity \"without a name\" has no date that can be read",
    /// What stands for the name of a contact that has none; in other languages as it follows *of* and *with*.
    SomebodyNameless = "somebody without a name",
    // Who I am.
    /// My positions came before I did.
    PositionsOfUnknown = "these are your own positions, and it is not known yet who you are; import again with --me ADDRESS",
    /// Mails came before it was known which are mine.
    NoAddressOfMine = "no address of yours is known, so that nobody became one of your people by the mails: take it back with `hearten \
        undo` and say your address with --me",
    /// None of the mails names me.
    NoMailOfMine = "none of the mails is from or to {addresses}, so that nobody became one of your people by them: if another address is \
        yours, take it back with `hearten undo` and say that address with --me",
}
