# Why something could not be read, or not wholly. English stays word for word what reports keep (ProblemCause), with its places.

# Files and folders.
problem-no-such-file = there is no such file or folder
problem-no-file = there is no file in it; hidden ones, whose names begin with a dot, are not read
problem-may-not-read = you may not read this; change its permissions or copy it
problem-cannot-open = cannot be opened: { $error }
problem-folders-too-deep = folders lie too deep inside one another
problem-archives-too-deep = too many archives lie inside one another; unpack the outer ones first
problem-inner-zip-too-large = this inner zip is too large; unpack the outer archive first
problem-reading-stopped = reading stopped: { $error }
problem-zip-unopened = this zip cannot be opened: { $error }
problem-zip-file-unopened = file { $number } in it cannot be opened: { $error }
problem-packed-damaged = the file is damaged or cut short, as when a download breaks off; get it again, whole
problem-office-document = this is an office document; save what you need of it as .vcf, .ics or .csv
problem-archive-too-many-files = it holds more than { $count } files; the rest was left away
problem-archive-too-many-bytes = it unpacks to more than { $count } bytes; the rest was left away
problem-archive-too-many-times = it unpacks to more than { $count } times its size; the rest was left away
problem-file-empty = the file is empty
problem-file-too-large = the file is larger than 1 GiB; split it and import the parts
problem-hearten-export = this is an export of Hearten among other files; import it by itself, as a plain file

# What a file is that is not read.
problem-looks-like-pdf = this looks like a PDF
problem-looks-like-picture = this looks like a picture
problem-looks-like-database = this looks like a database
problem-looks-like-seven-zip = this looks like a 7-Zip archive; unpack it first
problem-looks-like-rar = this looks like a RAR archive; unpack it first
problem-looks-like-bzip2 = this looks like a bzip2 archive; unpack it first
problem-looks-like-xz = this looks like an xz archive; unpack it first
problem-looks-like-outlook = this looks like an Outlook data file (.pst); let Outlook export the contacts as CSV and save the calendar as .ics; the mail is read from its server, or turned into mbox by readpst
problem-looks-like-office = this looks like an Outlook or Office file (.msg, .doc); save it as .eml, .vcf or .ics first
problem-looks-like-monica-dump = this looks like the SQL export of Monica, which cannot be read; in Monica choose Settings, Export, and there JSON
problem-looks-like-json = this looks like JSON, but no export of Hearten, Monica or a chat network
problem-looks-like-html = this looks like HTML or XML; if it was downloaded, perhaps a page to sign in was saved in its place
problem-looks-like-table = this looks like a table without an address book's columns
problem-not-recognised = not recognised: Hearten reads vCards, address books as CSV or LDIF, calendars, mail (mbox, Maildir, .eml), conversations (WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore), exports of Monica as JSON, its own export, and zip, gz and tar of them

# Tables.
problem-row-unreadable = the row cannot be read: { $error }
problem-row-too-long = the row is too long; perhaps a quotation mark is not closed
problem-row-too-many-cells = the row has { $cells } cells under { $names } names of columns; those without a name are kept as they are
problem-date-unreadable = the date "{ $date }" cannot be read; write it as 1985-04-12
problem-date-of-two-months = the date "{ $date }" could be of two months; write it as 1985-04-12
problem-not-a-date = "{ $date }" is not a date; write it as 2019-03-05, 2019-03, 2019, or --03-05 where the year is unknown
problem-time-unreadable = the time "{ $time }" cannot be read
problem-no-mail-address = "{ $address }" is no mail address
problem-direction-unknown = the direction "{ $direction }" is neither OUTGOING nor INCOMING
problem-recommendations-of-whom = recommendations, but only the file's name tells who wrote them: call it Recommendations_Given.csv or Recommendations_Received.csv, as LinkedIn does
problem-columns-unnamed = the first row does not name the columns, and its cells do not tell them surely; say what they hold by number, such as --map name=1 --map email=2 (--show-map shows them)
    .page = The first row does not name the columns, and its cells do not tell them surely. <a href="/sources">Bring the file in again</a>, and say what its columns hold.
problem-columns-unknown = no address book: its columns ({ $columns }…) do not give names with a mail address, a phone number or a company; where they do, say so, such as --map name="Full Name" --map email=Mail (--show-map shows them)
    .page = No address book: its columns ({ $columns }…) do not give names with a mail address, a phone number or a company. Where they do, <a href="/sources">bring the file in again</a>, and say what they hold.
problem-table-is-calendar = this is a calendar as a table; save it as iCalendar (.ics) instead: in Outlook, File, Save Calendar
problem-no-list-of-members = this is no list of members: its first row must name a column for the person and one for the organization, such as: person,organization,role,from,to
problem-list-too-large = larger than { $size } MiB, which no list of members is
problem-row-names-nobody = the row names nobody
problem-row-names-no-organization = the row names no organization
problem-row-quote-open = a quotation mark in the row is not closed, so that the row was left out; close it, and import the file again
problem-membership-kind-unknown = "{ $kind }" is no kind of membership that is known, and the row was taken without it; write employer, board, club, school, association or other
problem-membership-reversed = it would begin ({ $from }) after its end ({ $to }), so that the row was left out; put its dates right, and import the file again
problem-seats-nameless = { $count } of { $total } seats have no name; import the files of people and companies together with this one

# Address books.
problem-no-card = there is no card in this file
problem-card-unreadable = the card cannot be read
problem-card-unreadable-at = the card cannot be read: { $line }
problem-card-empty = the card is empty
problem-card-too-large = the card is too large; it was left away
problem-card-open = the card is not ended by END:VCARD; what there is of it was read
problem-card-nameless = the card has no name, address or number to call it by; it is kept as it is
problem-card-no-mail-address = "{ $address }" is no mail address; it was left in the raw card
problem-card-picture-too-large = its picture is larger than 8 MiB and was left away
problem-card-picture-of-no-kind = its picture is of no kind that browsers show and was left away
problem-card-birthday-no-date = its birthday "{ $date }" is no date; the rest of the card stands
problem-card-anniversary-no-date = its anniversary "{ $date }" is no date; the rest of the card stands
problem-card-death-no-date = its day of death "{ $date }" is no date; the rest of the card stands
problem-card-date-no-date = its date "{ $date }" is no date; the rest of the card stands
problem-no-entry = there is no entry in this file: none of its lines begins with dn:
problem-entry-too-large = the entry is larger than 32 MiB and was left away
problem-entry-is-change = this is a change ({ $kind }) of an entry elsewhere; only whole entries are read
problem-line-without-colon = the line "{ $line }" has no colon
problem-value-no-base64 = the value of "{ $attribute }" is not base64, as its two colons say
problem-value-elsewhere = the value of "{ $attribute }" lies in another file and was not read

# Mail.
problem-no-mail = this is no mail: it has none of the headers that mail has
problem-mail-very-long = the mail is very long; only its beginning was read
problem-mail-date-after-arrival = its date lies after the day it arrived; the day it arrived was taken
problem-mail-date-guessed = its date cannot be read; the day it arrived was taken
problem-mail-date-unreadable = its date cannot be read
problem-mail-dateless = it has no date
problem-folder-unopened = the folder cannot be opened: { $error }
problem-folder-name-unsaid = its name has control characters
problem-letter-left-away = letter { $number } is left away: { $error }
problem-answer-not-understood = the server's answer cannot be understood
problem-server-says-not-why = it says not why
problem-answer-of-no-mail-server = this is no mail server that asks one to sign in
problem-answer-too-large = the server's answer is too large

# Calendars.
problem-no-event = there is no event in this calendar
problem-no-event-but-others = there is no event in this calendar, only { $count } tasks or the like, which are not read
problem-event-open = the event is not ended by END:VEVENT; what there is of it was read
problem-event-unreadable = the event cannot be read
problem-event-dateless = the event has no date that can be read
problem-series-long = the series has { $count } instances; the last { $last } were read
problem-event-startless = the event has no start (DTSTART)
problem-event-start-no-date = the event's start (DTSTART) is no date
problem-event-end-no-date = the event's end (DTEND) is no date
problem-event-length-unreadable = the event's length (DURATION) cannot be read
problem-series-rule = the rule of the series (RRULE) cannot be followed: { $error }

# Conversations.
problem-no-chat-export = this is no export of conversations that Hearten knows: WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore
problem-chat-empty = there is no message and no call in this file
problem-chat-unreadable = there is no message in it that can be read; export the conversation again, as text or Markdown
problem-chat-untimed = no line begins with a date and a time as WhatsApp writes them; export the chat again from the phone
problem-chat-only-notices = there is no message in it, only lines of WhatsApp's own
problem-broken-off = the file is damaged here, or ends too early; what stands above was read. Export it once more from { $program }, and import that
problem-broken-off-meta = the file is damaged here, or ends too early; what stands above was read. Export it once more from Instagram or Facebook, and import that
problem-more-problems = there are more problems in this file, which are not listed
problem-chat-line-too-long = the line is longer than 1 MiB, which no message is; only its beginning is read
problem-message-senderless = the message has no sender or no time that can be read; it is left out
problem-message-dateless = the message has no date that can be read
problem-message-or-call-dateless = the message or call has no date that can be read
problem-no-such-day = there is no such day in the calendar; the message is left out
problem-islamic-dates = the dates are of the Islamic calendar; they are read by computation and may be one day off
problem-owner-unknown = it is not clear who of { $names } is you, so that nothing of this conversation was taken in; import it again with --me "{ $example }" if that is you
    .page = It is not clear who of { $names } is you, so that nothing of this conversation was taken in. <a href="/sources">Bring the file in again</a>, and write there by which of these names you go.
problem-owner-unknown-nameless = it is not clear who of  is you, so that nothing of this conversation was taken in; import it again with --me "Your Name" if that is you
    .page = It is not clear who is you, so that nothing of this conversation was taken in. <a href="/sources">Bring the file in again</a>, and write there by which name you go in it.

# Monica.
problem-monica-without-account = this is no export of Monica: it has no account; in Monica choose Settings, Export, and there JSON
problem-monica-unreadable = the export cannot be read as JSON ({ $error }); export it again from Monica
problem-monica-contact-nameless = contact { $number } has no identity and no name
problem-monica-picture-missing = the picture of { $name } is not in the export; the rest of the contact stands
problem-monica-picture-undecoded = the picture of { $name } cannot be decoded; the rest of the contact stands
problem-monica-picture-too-large = the picture of { $name } is larger than 8 MiB; the rest of the contact stands
problem-monica-picture-of-no-kind = the picture of { $name } is of no kind that browsers show; the rest of the contact stands
problem-monica-call-dateless = a call with { $name } has no date that can be read
problem-monica-message-dateless = a message with { $name } has no date that can be read
problem-monica-activity-dateless = the activity "{ $activity }" has no date that can be read
problem-monica-activity-nameless = the activity "without a name" has no date that can be read
problem-somebody-nameless = somebody without a name

# Who I am.
problem-positions-of-unknown = these are your own positions, and it is not known yet who you are; import again with --me ADDRESS
    .page = These are your own positions, and it is not known yet who you are. <a href="/sources">Bring the file in again</a> with your address.
problem-no-address-of-mine = no address of yours is known, so that nobody became one of your people by the mails: take it back with `hearten undo` and say your address with --me
    .page = No address of yours is known, so that nobody became one of your people by the mails. Take this import back below, and bring the files in again with your address.
problem-no-mail-of-mine = none of the mails is from or to { $addresses }, so that nobody became one of your people by them: if another address is yours, take it back with `hearten undo` and say that address with --me
    .page = None of the mails is from or to { $addresses }, so that nobody became one of your people by them. If another address is yours, take this import back below, and bring the files in again with it.

# One address or another.
problem-either-or = { $one } or { $other }
