# Bringing files in.
sources-first-title = Bring your people
sources-first-about = Hearten reads what you already have. You type nothing.
sources-about = What came in, what was left out, and the way back.
sources-bring-label = Bring files in
sources-files = Files to bring in
sources-files-hint = Address books, mailboxes, calendars, exports of chats and networks, tables, archives of any of these; any mix. The format is recognised. Up to { $limit } GB together; for more, use <em>hearten import</em> on the command line.
sources-me = Who am I in them?
sources-me-only = (only if it cannot be guessed)
sources-me-hint = Your mail addresses or, for chats, your name as it stands there; several with commas between.
sources-keep-words = Keep the words of mails too, not only who wrote when
sources-show-columns = Show me the columns of tables first
sources-bring = Bring them in
sources-cancel = Cancel
sources-reading = Reading.
sources-reading-long = Reading. A big mailbox takes a minute or two; you may leave this page open.
upload-no-file = no file came with the form
upload-no-file-hint = choose one or more files first
upload-other-session = this form was made for another session
upload-other-session-hint = open the page again; nothing was changed
upload-broke-off = the import broke off: { $error }
upload-server-ended = the server was stopped in the midst of it; bring the files in again

# What is read again and again.
sources-kept = Read again and again
sources-kept-last = Last { $when }
sources-kept-nothing = Nothing has come from it yet
sources-folders-read = { $count ->
    [one] { $count } folder read
   *[other] { $count } folders read
}
sources-files-read = { $count ->
    [one] { $count } file read
   *[other] { $count } files read
}
sources-held-up = Held up: { $cause }
sources-forget = Forget
sources-forget-it = Forget { $source }

# What came in.
sources-came = What came in
sources-earlier = { $count } earlier
sources-known = Known addresses
sources-known-about = Addresses that were seen and count as nobody yet: lists, programs, and people who wrote once.
sources-known-see = See them

# How to get what each program or network keeps.
export-ways = How do I get my data out of…?
export-google-contacts = Google contacts
export-google-contacts-way = contacts.google.com, Export, “vCard (for iOS Contacts)” or Google CSV.
export-google = Google mail, contacts and calendar at once
export-google-way = takeout.google.com: choose Mail, Contacts and Calendar only. Bring the archive in as it comes.
export-apple = iPhone and Mac
export-apple-way = Contacts on a Mac or icloud.com: select all, Export vCard. Calendars: File, Export, in the Calendar app.
export-outlook = Outlook
export-outlook-way = People, Manage contacts, Export contacts: a CSV file. Calendars: publish or save as iCalendar (.ics). Mail: from its server (see “Any mailbox on a server”); .pst files cannot be read.
export-thunderbird = Thunderbird
export-thunderbird-way = Address Book, Tools, Export, vCard or LDIF. Mail: bring in the Mail folder of your profile (Help, Troubleshooting, Profile Folder).
export-linkedin = LinkedIn
export-linkedin-way = Settings, Data privacy, “Get a copy of your data”: the whole archive is best; it holds connections, messages and your own positions.
export-whatsapp = WhatsApp
export-whatsapp-way = In a chat: More, Export chat, without media. One file per chat; many can be brought in at once.
export-telegram = Telegram
export-telegram-way = Telegram Desktop: Settings, Advanced, Export Telegram data, as JSON.
export-signal = Signal
export-signal-way = Signal keeps no plain export. Bring in what signal-export, sigtop or signalbackup-tools (--exporttxt) write on your own computer.
export-facebook = Instagram and Facebook
export-facebook-way = Accounts Centre, Your information and permissions, Export your information: messages, in JSON rather than HTML. Bring the archive in as it comes.
export-android = Text messages and calls (Android)
export-android-way = The app “SMS Backup & Restore”: its XML files.
export-monica = Monica
export-monica-way = Settings, Export, JSON.
export-calendars = Calendars
export-calendars-way = Any calendar program: export as iCalendar (.ics).
export-mailbox = Any mailbox on a server
export-mailbox-way = In a terminal: hearten sync imaps://you@mail.example.org. It only looks; nothing on the server is changed. It is then read again and again by itself.
export-table = Any table
export-table-way = A spreadsheet saved as CSV. Where the columns are not known, Hearten shows them and asks.

# One import.
import-sources-more = { $names } and { $count } more
import-brought-nothing = Nothing new came in.
import-brought-nothing-unread = Nothing new came in, and not all of it could be read: the import below says why.
import-people-new = { $count ->
    [one] { $count } new person
   *[other] { $count } new people
}
import-people-known = { $count ->
    [one] { $count } card of somebody known
   *[other] { $count } cards of people known
}
import-moments-new = { $count ->
    [one] { $count } new moment
   *[other] { $count } new moments
}
import-moments-known = { $count ->
    [one] { $count } moment known already
   *[other] { $count } moments known already
}
import-left-out = { $count } left out on purpose
import-not-wholly = { $count } not read wholly
import-taken-back = taken back
import-line-back = take it back
import-no-such = there is no such import
import-nothing = Nothing new: all of it was known, or left out.
import-files = The files
import-left-out-sum = Left out on purpose: { $number }
import-add-from-known = Add them from the <a href="/people/left-out">known addresses</a>.
import-wrong = Not read, or not wholly
import-times = { $number } times
import-place = { $source }, line { $line }
import-more-places = and { $count } more
import-back = Take it back
import-takes-both = { $people ->
    [one] { $people } person
   *[other] { $people } people
} and { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
} will be gone, with all that these files told of people who were here before.
import-takes-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
} will be gone, with all that these files told of people who were here before.
import-takes-moments = { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
} will be gone, with all that these files told of people who were here before.
import-takes-rest = What this import brought will be gone, with all that these files told of people who were here before.
import-files-stay = Your files stay as they are, and can be brought in again.
import-take-back = Take the whole import back
import-all-sources = All sources

# What the columns of tables hold.
columns-page = What the columns hold
columns-title = What do the columns hold?
columns-about = { $count ->
    [one] Not every column of this table is known. Say what it holds, or leave it out.
   *[other] Not every column of these tables is known. Say what they hold, or leave them out.
}
columns-program = an export of { $program }
columns-count = { $count } columns
columns-commas = commas between them
columns-semicolons = semicolons between them
columns-tabs = tabs between them
columns-another-sign = another sign between them
columns-column = Column { $number }
columns-samples = From this column
columns-empty = empty
columns-bring = { $count ->
    [one] Bring it in
   *[other] Bring them in
}
columns-others = { $count ->
    [one] with { $count } other file
   *[other] with { $count } other files
}
columns-gone = these files are no longer kept
columns-gone-hint = files wait here for an hour; choose them again under Sources
    .page = Files wait here for an hour; choose them again under <a href="/sources">Sources</a>.
columns-leave-out = leave it out
columns-field-name = the whole name
columns-field-given = the given (first) name
columns-field-middle = further given names
columns-field-family = the family (last) name
columns-field-nickname = what friends call them
columns-field-email = a mail address, or several
columns-field-email-home = a mail address at home
columns-field-email-work = a mail address at work
columns-field-phone = a telephone number
columns-field-phone-cell = a mobile number
columns-field-phone-home = a telephone number at home
columns-field-phone-work = a telephone number at work
columns-field-url = a web page or profile
columns-field-handle = a name in a chat network
columns-field-organization = where they work or belong
columns-field-department = the department there
columns-field-role = as what they work there
columns-field-birthday = the day of birth
columns-field-birth-year = the year of birth, in a column of its own
columns-field-birth-month = the month of birth, in a column of its own
columns-field-birth-day = the day of the month, in a column of its own
columns-field-anniversary = the day of a wedding
columns-field-date = any other day that matters
columns-field-note = a note
columns-field-category = groups and tags
columns-field-interest = what they care for
columns-field-related = a person close to them
columns-field-address = a whole postal address
columns-field-city = a part of the postal address: street, city, country
columns-field-since = since when you are connected

# Whose the files are.
whose-title = Who are you in these files?
whose-wait = The files wait here for an hour.
whose-me = That is me
whose-none = None of them: I only read along
whose-otherwise = Or what else you go by

# Who may be here twice.
duplicates-title = Here twice?
duplicates-about = One person often stands in several address books. You decide; every answer can be taken back.
duplicates-waiting = { $count ->
    [one] { $count } person may be here twice
   *[other] { $count } people may be here twice
}
duplicates-left = { $count } left
duplicates-aside = { $count } put aside
duplicates-likely-almost-surely = Almost surely one person
duplicates-likely-probably = Probably one person
duplicates-likely-perhaps = Perhaps one person
duplicates-twice = { $name }, twice
duplicates-two = { $one } and { $other }
duplicates-for = For it:
duplicates-against = Against it:
duplicates-same = Same person
duplicates-different = Different people
duplicates-not-now = Not now
duplicates-why = Why?
duplicates-weights = What each field weighs, in bits: one bit more doubles the odds that they are one person, one less halves them.
duplicates-compared = What was compared
duplicates-values = As it was compared
duplicates-bits = Bits
duplicates-all-for-now = That was all for now
duplicates-look-aside = Look at those put aside
duplicates-nobody = Nobody waits to be decided
duplicates-nobody-about = As far as can be told, everybody is here once. After each import Hearten looks again: what is sure it joins by itself, and what is not it brings here.
duplicates-to-sources = To sources
duplicates-no-answer = "{ $answer }" is not an answer
duplicates-no-answer-hint = same or different

# What speaks for and against it.
doubles-and = { $first } and { $last }
doubles-same = { $field ->
    [given-name] the same given name
    [family-name] the same family name
    [email] the same mail address
    [phone] the same telephone number
    [profile] the same account on a network
    [city] the same town
   *[other] the same { $field }
}
doubles-close = { $field ->
    [given-name] nearly the same given name
    [family-name] nearly the same family name
    [email] nearly the same mail address
    [phone] nearly the same telephone number
    [profile] nearly the same account on a network
    [city] nearly the same town
   *[other] nearly the same { $field }
}
doubles-swapped = { $field ->
    [birthday] day and month of birth the other way round
    [given-name] the given name in the other’s place
    [family-name] the family name in the other’s place
   *[other] the { $field } in the other’s place
}
doubles-similar = { $field ->
    [given-name] a similar given name
    [family-name] a similar family name
    [email] a similar mail address
    [phone] a similar telephone number
    [profile] a similar account on a network
    [city] a similar town
   *[other] a similar { $field }
}
doubles-in-part = { $field ->
    [given-name] a given name that fits as far as it is written
    [family-name] a family name that fits as far as it is written
    [email] a mail address that spells the name
    [phone] a telephone number that fits in part
    [profile] an account on a network that fits in part
    [city] a town that fits in part
   *[other] a { $field } that fits in part
}
doubles-different = { $field ->
    [given-name] a different given name
    [family-name] a different family name
    [email] a different mail address
    [phone] a different telephone number
    [profile] a different account on a network
    [city] a different town
   *[other] a different { $field }
}

# Settings.
settings-me = Me
settings-name = My name
settings-addresses = My mail addresses
settings-one-a-line = (one a line)
settings-interests = What I care for
settings-memberships = Where I belong
settings-hours = Hours a week for people
settings-hours-hint = How much time you mean to give; half hours are fine.
settings-hours-no-number = the hours a week are not a number
settings-hours-range = 0 to 80
settings-moves = Moves a day
settings-moves-hint = Three to five is plenty for most. Your capacity is your own. Leave it empty to be offered as many as fit the hours above.
settings-moves-no-number = the moves a day are not a number
settings-moves-range = 1 to 20
settings-save = Save
settings-nothing-different = Nothing was different, so nothing was changed.
settings-nudges = Nudges
settings-nudges-none = Nothing is sent: you open Hearten when you like. The moves of the day can also reach you by mail, ntfy, Gotify, a webhook or your calendar.
settings-nudges-some = The moves of the day reach you, once a day at most.
settings-nudges-let = Let them reach me
settings-nudges-see = See how
settings-learning = What the ranking has learnt
settings-learning-see = See it
settings-learning-forget = Forget it
settings-learning-all = Learn from all my answers again
settings-changes = Recent changes
settings-changes-none = Nothing has been changed yet.
settings-taken-back = taken back
settings-undo-it = Undo: { $change }
settings-export = Take it with you
settings-export-about = Everything Hearten keeps, in one file of plain lines of JSON. Import it anywhere Hearten runs.
settings-export-download = Download the export
settings-parts = On this page
settings-part-learning = Learning
settings-part-export = Export
settings-part-sign-in = Signing in
settings-layers = Layers of closeness
settings-layers-about = Closeness has room for about 5, 15, 50 and 150 people, each number counting those further in. Whom you place in a layer stays there when it grows quiet, and comes forward in the moves of the day; the room that is left goes to others by what there was between you. You place somebody where you change their facts, under “How close you want to be”, or several at once under <a href="/people">People</a>.
settings-layer-5 = those you could wake at night
settings-layer-15 = those whose loss would change your days
settings-layer-50 = those you would ask to a long table
settings-layer-150 = those you would gladly join when you meet by chance
settings-layer-placed = { $count ->
    [0] nobody placed
    [one] { $count } person placed
   *[other] { $count } people placed
}
settings-capacity-follows = { $moves ->
    [one] Your capacity: one move a day, which fits { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } a week. <a href="#moves">Say how many you want</a>
   *[other] Your capacity: at most { $moves } moves a day, which fits { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } a week. <a href="#moves">Say how many you want</a>
}
settings-capacity-chosen = { $moves ->
    [one] Your capacity: one move a day, as you said. <a href="#moves">Change it</a>
   *[other] Your capacity: at most { $moves } moves a day, as you said. <a href="#moves">Change it</a>
}
settings-copies = Copies
settings-copies-before = Before an upgrade changes the database, Hearten puts a copy of it into this folder. To go back to one, stop Hearten and put the copy in the database’s place.
settings-copies-none = No upgrade has needed one yet.
settings-copies-others = { $count ->
    [one] and { $count } older one
   *[other] and { $count } older ones
}
settings-copies-dump = Everything lies in a PostgreSQL database. Copies of it are yours to make with pg_dump; before an upgrade Hearten waits until you have.
settings-copies-keep = A copy for another disk is <a href="#export">an export</a>: download one now and then. Any Hearten reads it back.
settings-forget = Forgetting somebody
settings-forget-about = Forgetting a person erases everything held about them for good, from the history too. Neither undo nor a later import brings it back. Exports and copies made before still hold them, so throw those away as well.
settings-forget-where = It is done on the person’s own page, under “Everything held about” them, and asks once more before it does anything.
settings-forget-find = Find the person
export-unwritable = the export could not be written: { $error }

# Coming in from elsewhere.
settings-elsewhere = Your phone, and other machines
settings-reached-at = Hearten is reached at <a href="{ $origin }">{ $origin }</a> by name and password.
settings-only-here = Hearten answers only to this machine until it is served behind a proxy with TLS; the guide says how.
settings-only-here-no-account = Hearten answers only to this machine. To have it on your phone, make an account, and serve Hearten behind a proxy with TLS; the guide says how.
settings-signed-in-nowhere = Signed in nowhere.
settings-browser-seen = { $browser }, seen { $when }
settings-this-browser = this browser
settings-offline = What this browser keeps for when there is no connection
settings-sign-out = Sign out
settings-sign-out-all = Sign out everywhere
settings-password-change = Change the password
settings-password-now = The password until now
settings-password-new = The new one
settings-password-length = (ten characters or more)
settings-password-new-again = The new one again
settings-password-save = Change it
settings-account-first = Make an account
settings-account-another = Make another account
settings-password-hint = Three or four words that have nothing to do with each other are easy to keep.
settings-password-again = The password again
settings-account-save = Make it
settings-keys = Keys
settings-keys-about = <kbd>Ctrl</kbd> <kbd>K</kbd> goes anywhere. On every page <kbd>/</kbd> searches and <kbd>n</kbd> begins something new; <kbd>g</kbd> and then <kbd>t</kbd> opens Today, <kbd>g</kbd> and then <kbd>p</kbd> People. If you speak to your computer, or single keys are in your way, turn them off; this browser remembers it.
settings-keys-single = Single keys do something
settings-browser = Another browser
settings-link = This link opens Hearten once, on this machine:
settings-link-copy = Copy the link
settings-link-about = Hearten opens by a link that works once.
settings-link-make = Make a link
settings-no-link = the machine gave no random bytes for a link
session-no-random-bytes = the machine gave no random bytes
account-browser-on = { $system ->
    [iPhone] { $browser } on an iPhone
    [iPad] { $browser } on an iPad
    [Mac] { $browser } on a Mac
   *[other] { $browser } on { $system }
}
account-some-browser-on = { $system ->
    [iPhone] A browser on an iPhone
    [iPad] A browser on an iPad
    [Mac] A browser on a Mac
   *[other] A browser on { $system }
}
account-some-browser = A browser
account-made = There is an account { $name } now.
account-by-link = this browser came in by a link, not by an account
account-passwords-differ = the two passwords differ
account-passwords-differ-hint = go back and write the same one twice
account-password-changed = The password is changed. Other browsers were signed out.
sign-in-wrong = That name and password do not belong together.
sign-in-wait = { $minutes ->
    [one] There were too many tries. The next one is looked at in a minute.
   *[other] There were too many tries. The next one is looked at in { $minutes } minutes.
}

# What stands before every page.
guard-other-name = Hearten does not answer to that name
guard-open-at = open it at { $address }
guard-open-by-link = open it by the link it printed
guard-other-site = another site asked for this change
guard-other-site-hint = nothing was changed; use Hearten's own pages
guard-signed-out = you are signed out
guard-signed-out-hint = go back, copy what you wrote, and sign in again; nothing was changed

# Where one can go, each with other words that people look for.
place-today = Today
place-today-words = moves home start
place-people = People
place-people-words = contacts list address book
place-person-new = Add somebody
place-person-new-words = new person contact
place-brief = Before a meeting
place-brief-words = brief calendar prepare
place-thanks = Thanks
place-thanks-words = grateful gratitude thank owed
place-asks = What I asked for
place-asks-words = asks favour favor help
place-chains = How help went on
place-chains-words = chains outcome job
place-chronicle = The chronicle
place-chronicle-words = archive history stories moments
place-keepsakes = Keepsakes
place-keepsakes-words = letter card pdf print
place-shelf = The shelf
place-shelf-words = finds give gifts links articles
place-shelf-new = Put something on the shelf
place-shelf-new-words = new find link article
place-feeds = Feeds
place-feeds-words = rss atom news subscribe
place-introductions = Introductions
place-introductions-words = introduce match connect
place-introduction-new = Introduce two people
place-introduction-new-words = new introduction
place-gatherings = Gatherings
place-gatherings-words = dinner party talk brainstorm event
place-gathering-new = Plan a gathering
place-gathering-new-words = new dinner party invite
place-trips = Trips
place-trips-words = travel visit town who is near
place-circles = Circles
place-circles-words = group job club peer board
place-circle-new = Begin a circle
place-circle-new-words = new group
place-partners = Partners
place-partners-words = mentor year round
place-goals = Goals
place-goals-words = target plan steps
place-guides = Guides
place-guides-words = playbook transition
place-network = The network
place-network-words = map graph who knows whom
place-where = Where they live
place-where-words = map towns earth geography
place-paths = A path to somebody
place-paths-words = route reach leader role
place-support = Who would stand by you
place-support-words = support spread inner circle
place-review = Review
place-review-words = statistics plots year
place-backtest = Your past replayed
place-backtest-words = backtest accuracy
place-sources = Sources
place-sources-words = import mail calendar vcard csv upload
place-duplicates = People who may be here twice
place-duplicates-words = duplicates merge double
place-left-out = Who was left out
place-left-out-words = senders newsletters robots
place-nudges = Nudges
place-nudges-words = mail ntfy notification calendar quiet
place-settings = Settings
place-settings-words = me capacity export account password sign out undo
