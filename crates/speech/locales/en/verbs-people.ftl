# What the verbs say about people, about me, moments, doubles, sources and imports.

# How close we are, and what it comes from.
closeness-none = No moment is known yet; the first one begins it.
closeness-from-one = It all comes from { $what }.
closeness-from-most = Most of it comes from { $first } and { $second }.
closeness-sent = { $what } from you
closeness-received = { $what } from them
closeness-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}
closeness-videos = { $count ->
    [one] { $count } video call
   *[other] { $count } video calls
}
closeness-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
closeness-letters = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
closeness-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
closeness-mails = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
closeness-group-mails = { $count ->
    [one] { $count } group mail
   *[other] { $count } group mails
}
closeness-posts = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}

# How long we have been silent. $since is one of the first two.
silence-within-a-day = You were in touch within a day
silence-since = You were last in touch { $ago }
silence-usual-unknown = { $since }; there is too little yet to say what is usual for you two.
silence-longer-than-few = { $since }; { $usual } is usual, and it is more than twice the longest of the { $gaps } gaps there are.
silence-longer = { $since }; that is longer than your usual { $usual }.
silence-usual = { $since }; { $usual } between you is usual.
silence-usual-by-few = { $since }; { $usual } between you is usual, as far as { $gaps } gaps can tell (somewhere between { $low } and { $high }).

# How we write to each other.
exchange-you-begin = You begin most of the time ({ $times } of { $all }).
exchange-they-begin = They begin most of the time ({ $times } of { $all }).
exchange-both-begin = Both of you begin (you { $times } of { $all } times).
exchange-within-a-day = within a day
exchange-about-days = { $count ->
    [one] in about { $count } day
   *[other] in about { $count } days
}
exchange-about-weeks = { $count ->
    [one] in about { $count } week
   *[other] in about { $count } weeks
}
exchange-about-months = { $count ->
    [one] in about { $count } month
   *[other] in about { $count } months
}
exchange-about-years = { $count ->
    [one] in about { $count } year
   *[other] in about { $count } years
}
exchange-both-answer = When they answer it is usually { $theirs }, you { $mine }.
exchange-they-answer = When they answer it is usually { $theirs }.
exchange-you-answer = When you answer it is usually { $mine }.
exchange-in-bursts = It comes in bursts, with long quiet between.
exchange-regular = It comes as regularly as a calendar.

# What went each way.
balance-none = No gift either way is written down yet.
balance-more-given = { $given ->
    [one] One gift
   *[other] { $given } gifts
} from you, { $received } from them: perhaps there is something they would be glad to give.
balance-more-received = { $received ->
    [one] One gift
   *[other] { $received } gifts
} from them, { $given } from you: a return would be glad news, in its season.
balance-only-received = { $received ->
    [one] One gift
   *[other] { $received } gifts
} from them.
balance-only-given = { $given ->
    [one] One gift
   *[other] { $given } gifts
} from you.
balance-both = { $given ->
    [one] One gift
   *[other] { $given } gifts
} from you, { $received } from them; it goes back and forth in its own time.

# What happened, as the story of the two tells it.
timeline-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
timeline-brought = You brought { $what }.
timeline-medium-visit = visit
timeline-medium-video = video
timeline-medium-call = call
timeline-medium-letter = letter
timeline-medium-message = message
timeline-medium-mail = mail
timeline-medium-group-mail = group mail
timeline-medium-post = post
timeline-no-place = "{ $place }" is no place in a timeline
timeline-no-place-hint = begin again without it
timeline-concern-problem = On their mind: a problem.
timeline-concern-hope = On their mind: a hope.
timeline-concern-project = On their mind: a project.
timeline-concern-hard-season = On their mind: a hard season.
timeline-concern-over = No longer on their mind.
timeline-promise-due = By { $day }.
timeline-promised = You promised: { $what }
timeline-promise-kept = You kept your promise: { $what }
timeline-thanked = You thanked them: { $what }
timeline-thanks-told = You told them what came of it: { $what }
timeline-news-something-else = something else
timeline-news-work = New work: { $what }
timeline-news-at-work = New at work: { $what }
timeline-news-position = New position: { $what }
timeline-news-moved-to = Moved to { $what }
timeline-news-moved = Moved: { $what }
timeline-news-address = New address: { $what }
timeline-news-name = New name: { $what }
timeline-news-published = Published: { $what }
timeline-news-before = Before: { $what }

# Everything that is held, record by record. $kind, $way and $state are words of the records.
held-pair = { $what }: { $text }
held-contact = { $kind }: { $text }
held-date = { $kind }
held-listing = { $name }, from { $source }
held-picture = a picture ({ $type }, { $size } KB)
held-no-words = no words are kept
held-with-others = { $what }, with { $others ->
    [one] { $others } other
   *[other] { $others } others
}
held-picture-without-words = a picture without words
held-story-undated = { $title } (written down on { $day })
held-gift = { $way }: { $what }
held-ask-asked = asked
held-ask-answered = answered
held-ask-declined = declined
held-ask-no-answer = no answer
held-introduction-idea = idea
held-introduction-asked-one = asked one
held-introduction-asked-both = asked both
held-introduction-agreed = agreed
held-introduction-made = made
held-introduction-met = met
held-introduction-outcome = outcome
held-introduction-declined = declined
held-introduction-let-go = let go
held-guest-listed = listed
held-guest-invited = invited
held-guest-yes = yes
held-guest-maybe = maybe
held-guest-no = no
held-guest-came = came
held-visit-meant = meant
held-visit-wrote = wrote
held-visit-agreed = agreed
held-visit-met = met
held-visit-missed = missed
held-visit-called = called
held-visit-for = { $state }, for { $day }
held-member = a member since { $since }
held-member-until = a member since { $since } until { $until }
held-pair-in-circle = a pair in a circle
held-circle-word = { $kind }: { $text }
held-commitment-not-yet = not yet
held-commitment-kept = kept
held-commitment-let-go = let go
held-until = until { $day }: { $text }
held-standing-muted = muted
held-standing-do-not-contact = do not contact
held-standing-do-not-note = do not note
held-standing-dead = dead
held-standing-partner = partner
held-news = { $kind }: { $change }
held-move-offered = offered
held-move-taken = taken
held-move-snoozed = snoozed
held-move-dismissed = dismissed
held-move-done = done
held-move-outcome = outcome
held-raw = { $kind } from { $source }
held-apart = not the same as somebody else
held-mention = { $kind }: { $text }

# Forgetting somebody for good. A number stands before each kind.
that-is-you = that is you
that-is-you-hint = hearten me changes what is known of you
    .page = What is known of you is changed under <a href="/settings">Settings</a>.
forget-me-hint = to begin anew, take the vault's file away: hearten doctor says where it is
    .page = To begin anew, take the vault’s file away. Where it is, the command line says: <code>hearten doctor</code>
forget-done = Forgot somebody for good.
forget-told = Forgotten for good. This cannot be taken back.
forget-kind-person = { $count ->
    [one] person
   *[other] people
}
forget-kind-address = { $count ->
    [one] address
   *[other] addresses
}
forget-kind-contact-point = { $count ->
    [one] way to reach them
   *[other] ways to reach them
}
forget-kind-important-date = { $count ->
    [one] date
   *[other] dates
}
forget-kind-membership = { $count ->
    [one] membership
   *[other] memberships
}
forget-kind-organization = { $count ->
    [one] organization only they belonged to
   *[other] organizations only they belonged to
}
forget-kind-listing = { $count ->
    [one] entry in a list
   *[other] entries in lists
}
forget-kind-photo = { $count ->
    [one] picture
   *[other] pictures
}
forget-kind-moment = { $count ->
    [one] moment
   *[other] moments
}
forget-kind-story = { $count ->
    [one] story
   *[other] stories
}
forget-kind-story-person = { $count ->
    [one] part in a story
   *[other] parts in stories
}
forget-kind-story-photo = { $count ->
    [one] picture of a story
   *[other] pictures of stories
}
forget-kind-gift = { $count ->
    [one] gift
   *[other] gifts
}
forget-kind-keepsake = { $count ->
    [one] keepsake
   *[other] keepsakes
}
forget-kind-keepsake-item = { $count ->
    [one] piece of a keepsake
   *[other] pieces of keepsakes
}
forget-kind-thanks = { $count ->
    [one] thank-you
   *[other] thank-yous
}
forget-kind-promise = { $count ->
    [one] promise
   *[other] promises
}
forget-kind-guest = { $count ->
    [one] place on a list
   *[other] places on lists
}
forget-kind-pairing = { $count ->
    [one] pair of guests
   *[other] pairs of guests
}
forget-kind-introduction = { $count ->
    [one] introduction
   *[other] introductions
}
forget-kind-interest = { $count ->
    [one] interest
   *[other] interests
}
forget-kind-concern = { $count ->
    [one] concern
   *[other] concerns
}
forget-kind-standing = { $count ->
    [one] standing
   *[other] standings
}
forget-kind-news = { $count ->
    [one] piece of news
   *[other] pieces of news
}
forget-kind-relation = { $count ->
    [one] relation
   *[other] relations
}
forget-kind-move-answer = { $count ->
    [one] answered move
   *[other] answered moves
}
forget-kind-merge = { $count ->
    [one] merge
   *[other] merges
}
forget-kind-kept-apart = { $count ->
    [one] pair kept apart
   *[other] pairs kept apart
}
forget-kind-raw-record = { $count ->
    [one] card or calendar entry as it came
   *[other] cards and calendar entries as they came
}

# What is noted about somebody of whom nothing is to be noted.
noted-note = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
noted-interest = { $count ->
    [one] { $count } interest
   *[other] { $count } interests
}
noted-thing-on-their-mind = { $count ->
    [one] { $count } thing on their mind
   *[other] { $count } things on their mind
}
noted-story-of-them-alone = { $count ->
    [one] { $count } story of them alone
   *[other] { $count } stories of them alone
}
noted-text-of-a-moment = { $count ->
    [one] { $count } text of a moment
   *[other] { $count } texts of moments
}
noted-card-or-entry-with-words-on-it = { $count ->
    [one] { $count } card or entry with words on it
   *[other] { $count } cards or entries with words on them
}
noted-may-be = { $name } may be written about, so that nothing is erased
noted-may-be-hint = to say that nothing is to be noted and erase what is: hearten mute { $name } --do-not-note --erase
    .page = Choose “Do not note anything” on their page first; then what is noted can be erased there.
noted-no-later = what is noted is erased on the day from which nothing is to be noted
noted-no-later-hint = name no later day than today
noted-nothing = nothing is noted about { $name }
noted-erased = Erased for good what was noted about { $name }.

# How somebody stands to being contacted and noted.
standing-not-after = { $until } is not after { $since }
standing-not-after-hint = name the first day on which it is no longer so
standing-begun-muted = { $name } is muted.
standing-begun-do-not-contact = { $name } is not to be contacted.
standing-begun-do-not-note = { $name } is not to be noted about.
standing-begun-dead = { $name } is remembered as dead.
standing-begun-partner = { $name } is one of your partners.
standing-until-muted = { $name } is muted until { $until }.
standing-until-do-not-contact = { $name } is not to be contacted until { $until }.
standing-until-do-not-note = { $name } is not to be noted about until { $until }.
standing-until-dead = { $name } is remembered as dead until { $until }.
standing-until-partner = { $name } is one of your partners until { $until }.
standing-already-muted = { $name } is muted already
standing-already-do-not-contact = { $name } is not to be contacted already
standing-already-do-not-note = { $name } is not to be noted about already
standing-already-dead = { $name } is remembered as dead already
standing-already-partner = { $name } is one of your partners already
standing-not-muted = { $name } is not muted
standing-not-do-not-contact = { $name } is not not to be contacted
standing-not-do-not-note = { $name } is not not to be noted about
standing-not-dead = { $name } is not remembered as dead
standing-not-partner = { $name } is not one of your partners
standing-ended-muted = { $name } is no longer muted.
standing-ended-do-not-contact = { $name } may be contacted again.
standing-ended-do-not-note = { $name } may be written about again.
standing-ended-dead = { $name } is no longer held for dead.
standing-ended-partner = { $name } is no longer one of your partners.

# A person added, changed and removed.
person-verb-added = Added { $name }.
person-verb-changed = Changed { $name }.
person-verb-removed = Removed { $name }.
person-verb-picture = Gave { $name } a picture.
person-verb-nameless = a person needs a name or an address
person-verb-no-phone = "{ $text }" is not a telephone number
person-verb-no-contact-point = there is no contact point { $id } of theirs
person-verb-no-membership = there is no membership { $id } of theirs
person-verb-no-interest = there is no interest { $id } of theirs
person-verb-no-concern = there is no concern { $id } of theirs
person-verb-no-important-date = there is no important date { $id } of theirs
address-not-of = { $address } is not an address of { $name }
address-is-yours = { $address } is your own address
address-is-yours-hint = if it is not: hearten me --remove-address ADDRESS
    .page = If it is not, take it off your addresses under <a href="/settings">Settings</a>.
address-belongs-to = { $address } belongs to { $name }
address-belongs-to-hint = if it is not theirs: hearten edit { $name } --remove-email { $address }
    .page = If it is not theirs, take it away on the command line: <code>hearten edit { $name } --remove-email { $address }</code>
membership-ends-before = { $to } is before { $from }
noted-already = { $what } is noted already
noted-already-interest = "{ $what }" is noted already
cards-unwritable = the cards cannot be written: { $error }
cards-unwritable-hint = make room, or name another file

# Who is meant by a name.
find-no-name = no name was given
find-no-name-hint = give a name, part of one, or a mail address
find-no-person = there is no person { $id }
find-ambiguous = "{ $text }" can mean { $count } people
find-ambiguous-hint = give more of the name, the mail address, or the id
find-no-address = nobody has the address { $address }
find-no-address-hint = to add them: hearten add { $address }
    .page = To add them: <a href="/people/new">Add somebody</a>
find-only-known = { $address } is known, but is not a person's yet
find-only-known-hint = to make it one: hearten add { $address }
    .page = Make it one under <a href="/people/left-out">Who was left out</a>.
find-nobody = nobody here is called "{ $text }"
find-nobody-hint = hearten people lists everybody; to add them: hearten add { $text }
    .page = Everybody is under <a href="/people">People</a>; somebody new is added under <a href="/people/new">Add somebody</a>.
find-near-one = did you mean { $first }?
find-near-two = did you mean { $first } or { $second }?
find-near-three = did you mean { $first }, { $second } or { $third }?

# What is noted about somebody.
note-interest = Noted that { $name } cares for { $what }.
note-concern = Noted what is on { $name }'s mind: { $what }.
note-membership = Noted that { $name } belongs to { $what }.
note-date = Noted a date of { $name }: { $date }.
note-passing = Noted something about { $name } until { $until }.
note-passing-erased = Noted something about { $name } until { $until }; it is erased after that day.
note-text = Noted something about { $name }.
note-no-concern = there is no concern { $id }
note-answered-already = that was answered on { $day }: { $what }
note-concern-over = No longer on { $name }'s mind: { $what }.
note-before-it-began = { $day } is before { $since }, the day it began
note-passing-over = { $day } is over; a note that holds for a time needs a day to come
note-date-nameless = a date needs a name
note-date-nameless-hint = say what it is: the day they opened the shop

# Why a known address is not among the people.
left-out-no-sign = nothing says that it is not a human being
left-out-headers-list = the headers of its mail say that it is a mailing list
left-out-mail-system = a mail system that returns mail
left-out-mostly-returned = most of its mail is returned mail
left-out-for-returned = an address made for returned mail
left-out-no-answers = its address takes no answers
left-out-address-list = its address is one that list programs make
left-out-domain-list = its domain is one of mailing lists, and it has never written itself
left-out-address-newsletter = its address names a newsletter
left-out-address-program = its address is that of a program
left-out-address-made = a program made its address
left-out-mostly-program = most of its mail is written by a program
left-out-messages-program = most of its messages are written by a program
left-out-mostly-bulk = most of its mail is sent in bulk
left-out-address-office = its address is that of an office
left-out-name-program = its name is that of a program
left-out-name-publication = its name is that of a publication
left-out-name-office = its name is that of an office
left-out-name-house = its name is that of its house
left-out-is-list = a mailing list
left-out-is-program = a program or an office
left-out-is-newsletter = a newsletter
left-out-is-mail-system = a mail system
left-out-in-address-book = is in the address book
left-out-both-ways = mail went both ways
left-out-often = wrote to you personally at least three times
left-out-you-wrote = you wrote to them
left-out-came-back = what you wrote came back
left-out-seldom = wrote to you personally fewer than three times
left-out-only-lists = seen only on mailing lists
left-out-only-others = seen only among others

# Me.
me-changed = Changed what is known of you.
me-no-membership = you have no membership { $id }
me-no-interest = "{ $topic }" is not among your interests
me-moves = { $moves } moves a day cannot be
me-moves-hint = give 1 to 20
me-hours = { $hours } hours a week cannot be
me-hours-hint = give 0 to 80
me-language = the pages do not speak "{ $language }"
me-language-hint = give { $languages }, or { $browser }

# Moments. $what is one of those with "a".
moment-logged = Logged { $what } { $way ->
    [sent] to
    [received] from
   *[mutual] with
} { $names }.
moment-logged-on = Logged { $what } { $way ->
    [sent] to
    [received] from
   *[mutual] with
} { $names } on { $day }.
moment-planned = Planned { $what } { $way ->
    [sent] to
    [received] from
   *[mutual] with
} { $names } on { $day }.
moment-a-visit = a visit
moment-a-video = a video
moment-a-call = a call
moment-a-letter = a letter
moment-a-message = a message
moment-a-mail = a mail
moment-a-group-mail = a group mail
moment-a-post = a post
moment-nobody = a moment needs somebody
moment-nobody-hint = name the people it was with
moment-with-you = { $name } is you
moment-with-you-hint = name the others; you are in every moment
moment-minutes = { $minutes } minutes cannot be
moment-minutes-hint = give 1 to { $longest } minutes
moment-day-impossible = { $day } cannot be kept: { $error }
moment-to-come = { $day } is still to come; what comes out of it is not known
moment-promise-before = the promise would be due before { $day }, the day it was made

# Searching.
search-no-word = there is no word to look for
search-no-word-hint = give a word or two, or part of a name

# Two who are one, and one who is two.
apart-one = { $name } is one person
apart-one-hint = to part what was merged: hearten unmerge NAME; to take one address away: hearten edit NAME --remove-email ADDRESS
    .page = What was merged is parted again on <a href="/people/{ $id }">their page</a>. One address is taken away on the command line: <code>hearten edit NAME --remove-email ADDRESS</code>
apart-already = it is noted already that { $one } and { $other } are two people
apart-noted = Noted that { $one } and { $other } are two people.
apart-noted-alike = Noted that two called { $name } are two people.
merge-done = { $one } and { $other } are one person now.
merge-done-alike = Two called { $name } are one person now.
merge-apart = you said that { $one } and { $other } are two people
merge-apart-hint = if they are one after all: hearten merge { $one } { $other } --anyway
    .page = If they are one after all, merge them under <a href="/people/{ $id }/merge">Merge with somebody</a>.
merge-same = { $name } is one person already
merge-same-hint = name two people
merge-you = one of them is you
merge-you-hint = to make an address yours, with all that came by it: hearten me --add-address ADDRESS
    .page = To make an address yours, with all that came by it, add it under <a href="/settings">Settings</a>.
merge-keep-neither = the one to keep is neither of the two
unmerge-done = { $one } and { $other } are two people again.
unmerge-done-alike = Two called { $name } are two people again.
unmerge-nobody = nobody was merged into { $name }
unmerge-nobody-hint = to take an address away: hearten edit NAME --remove-email ADDRESS
    .page = One address is taken away on the command line: <code>hearten edit NAME --remove-email ADDRESS</code>
unmerge-not-that = that one was not merged into { $name }
unmerge-those = those who were: { $names }
doubles-failed = the look at doubles failed: { $error }
double-role-at = { $role } at { $organization }
double-by-hand = by hand
double-seen = seen in mail or messages

# Mailboxes and folders that are read again and again.
source-password-again = give it again with: hearten sync { $url }
    .page = Give it again on the command line: <code>hearten sync { $url }</code>
source-no-password = no password is kept for { $url }
source-password-sealed = the password kept for { $url } cannot be opened: { $error }
source-password-unknown = no password is known for { $url }
source-password-unknown-hint = hearten sync asks for it on a terminal
    .page = The command line asks for it: <code>hearten sync</code>
source-command-hint = the command must write the password on its first line, and nothing before it
source-by-token = this mailbox is opened by a token, not by a password
source-by-token-hint = use --token-command, or leave out ;AUTH=XOAUTH2
source-taken-back = what last came from it was taken back; it is read again when you ask for it
source-not-read = { $url } is not among what is read again and again
source-not-read-hint = see it with: hearten sync --list
    .page = What is read stands under <a href="/sources">Sources</a>.
source-given-up = Gave up { $url }.
source-no-longer-read = { $url } is no longer read, and no password is kept for it. What came from it stays.
source-no-folder = no folder is named
source-folder-missing = there is no folder { $path }
source-path-hint = check the spelling of the path
source-is-a-file = { $path } is a file; only folders are watched
source-is-a-file-hint = bring a file in with: hearten import
    .page = Bring the file in under <a href="/sources">Sources</a>.

# Imports.
intake-nothing = nothing to import
intake-nothing-hint = name files or folders: hearten import ~/Mail contacts.vcf calendar.ics
    .page = Choose files under <a href="/sources">Sources</a>.
intake-missing = there is no file or folder { $path }
intake-unreadable = { $path } cannot be read: { $error }
intake-reading-failed = the reading thread failed: { $error }
intake-look-failed = the first look failed: { $error }
intake-unsure = it is not clear which address is yours: { $reason }
intake-unsure-hint = say it with --me, for example --me { $address }
    .page = Say which one is yours, for example { $address }.
intake-owner-unsure = it is not clear who of { $names } is you
intake-owner-unnamed = it is not clear who you are in these conversations
intake-owner-hint = say it with --me, for example --me "{ $argument }"; if you are none of them and only read along, with --only-read
    .page = Say which of these names is yours, for example { $name }.
intake-owner-example = Your Name
intake-not-me = "{ $text }" is no mail address, telephone number or name
intake-not-me-hint = give --me one of your own addresses, such as --me ana@example.org
    .page = Give one of your own addresses, such as ana@example.org.
intake-addresses-known = Your addresses, as the vault knows them: { $addresses }.
intake-address-taken = Taken for your own address: { $addresses } ({ $reason }).
intake-addresses-yours = Your own addresses: { $addresses }.
intake-why-counted = { $address } wrote { $wrote } and received { $received } of { $mails } mails; the next address takes part in { $next }
intake-why-account = whoever made the export of Monica has it in the account there
intake-why-calendar = a calendar of the Takeout is called by it
intake-unnamed-me = Me
intake-recommendation = a recommendation on LinkedIn
intake-endorsement = a good word on LinkedIn for { $skills }
intake-of-card = their card
intake-gift-for = For { $name }
intake-gift-for-with = For { $name }: { $text }
intake-childs-birthday = child's birthday
intake-birthday-of = birthday of { $name } ({ $kind })
intake-met-title = How I met { $name }
intake-met-through = We met through { $name }.
intake-met-day = The day we met.
intake-food = Food: { $food }
intake-owes-me = Owes me { $what }
intake-tags = Tags: { $tags }
intake-give-back = Give back { $what }
intake-day-badly = A day that went badly
intake-day-so-so = A day that went so-so
intake-day-well = A day that went well
intake-something-happened = Something happened
columns-no-table-in = there is no table in { $path }
columns-no-table = there is no table in what was given
columns-no-table-hint = a table is a text file with commas, semicolons or tabs between its columns, such as .csv
columns-no-table-here = there is no table among these files
columns-look-failed = the look at the tables failed: { $error }
columns-no-such = no table has the column { $columns }
columns-table-has = { $source } has { $columns }

# Several people at once.
many-nobody = nobody was named
many-nobody-hint = tick whom it is about
many-so-already = it is so for all of them already
many-until-over = { $day } is not to come
many-until-over-hint = name the first day on which it is over
many-any-layer = { $count ->
    [one] 1 person stands where the moments put them.
   *[other] { $count } people stand where the moments put them.
}
many-layer = { $count ->
    [one] 1 person is wanted among your { $size }.
   *[other] { $count } people are wanted among your { $size }.
}
many-muted = { $count ->
    [one] Nothing is suggested for 1 person.
   *[other] Nothing is suggested for { $count } people.
}
many-muted-until = { $count ->
    [one] Nothing is suggested for 1 person until { $until }.
   *[other] Nothing is suggested for { $count } people until { $until }.
}
many-interest = { $count ->
    [one] 1 person cares for { $topic }.
   *[other] { $count } people care for { $topic }.
}
