# Today.
today-for-nobody = This is where a few moves worth making will wait for you.
today-none = Nothing is waiting.
today-one = One move worth making, if the day allows.
today-several = { $number } moves worth making, if the day allows.
today-bring-title = Bring your people
today-bring-where = Your address book, mail and calendar already hold your people and what is between you. Hearten reads them where they are; nothing leaves this machine.
today-bring-then = Then each day a few moves wait here: to whom, why now, what to bring, and words to begin with.
today-bring-in = Bring them in
today-add-by-hand = Add one by hand
today-known-title = { $count ->
    [one] { $count } address, and nobody of yours yet
   *[other] { $count } addresses, and nobody of yours yet
}
today-known-why = What came in was left out: lists, programs, and perhaps people who wrote only once or twice.
today-known-then = If somebody among them matters to you, one tap makes them one of your people.
today-known-look = Look at the addresses
today-known-more = Bring in more
today-well-title = All is well for today
today-well-reason = No one has a reason waiting, and without a reason there is no nudge.
today-well-anyway = If someone comes to mind anyway, look them up: what you last talked about is there.
today-look-up = Look someone up
today-bring-in-mail = Bring in mail or a calendar
today-for-beginners = Your people are here. What is between you is still to come.
today-begin-title = A first page, nearly blank
today-begin-why = An address book knows names, not what is between you. Your mail, your calendar and your chats know that: bring them in, and reasons come by themselves.
today-begin-then = Or tell a little yourself: a line about one person is a beginning.
today-tell = Tell of somebody
today-tell-about = A line about the last time is enough. Tomorrow others stand here.
today-tell-last = When did you last talk, and of what?
today-tell-mind = What is on their mind these days?
today-tell-how = How do you know each other?
today-taken = You took on
today-taken-done = Done
today-taken-let-go = Let it go
today-taken-more = { $count } more that you took on
today-went = How did it go?
today-answered = They answered
today-met = We met or talked
today-helped = It helped them
today-let-it-be = Let it be
today-nothing-yet = Nothing yet
today-coming = Coming up
today-coming-more = { $count } more in the next two weeks
coming-others = and { $count } more

# A move, as a letter on Today.
letter-and = and
letter-gracious = Gracious
letter-grateful = Grateful
letter-giving = Giving
letter-generative = Generative
letter-rests-on = What this rests on
letter-what-was-learnt = What was learnt
letter-bring = What to bring:
letter-take = I’ll do this
letter-done = Done already
letter-later = Later
letter-tomorrow = Tomorrow
letter-in-a-week = In a week
letter-in-a-month = In a month
letter-on-a-day = On a day
letter-set-aside = Set aside
letter-not-this = Not this
letter-introduction-on = Go on with this introduction
letter-introduction-begin = Begin this introduction
letter-keepsake-look = Look at this keepsake
letter-keepsake-make = Make this keepsake
letter-trip-look = Look at this trip
letter-talk-plan = Plan this talk

# What a move rests on, by the kind of record.
evidence-kind-ask = ask
evidence-kind-chain = chain
evidence-kind-circle-ask = circle_ask
evidence-kind-circle-meeting = circle_meeting
evidence-kind-commitment = commitment
evidence-kind-concern = concern
evidence-kind-date = date
evidence-kind-find = find
evidence-kind-gift = gift
evidence-kind-goal = goal
evidence-kind-goal-step = goal_step
evidence-kind-guide-run = guide_run
evidence-kind-interest = interest
evidence-kind-introduction = introduction
evidence-kind-keepsake = keepsake
evidence-kind-membership = membership
evidence-kind-moment = moment
evidence-kind-news = news
evidence-kind-person = person
evidence-kind-promise = promise
evidence-kind-standing = standing
evidence-kind-story = story
evidence-kind-thanks = thanks
evidence-kind-tie = tie
evidence-kind-trip = trip

# The draft of a move.
draft-label = Draft
draft-copy = Copy the draft
letter-taken-words = The words for it
draft-own-words = In your own words
draft-best = Best { $medium }
draft-glad = Would I be glad to get this?
draft-glad-yes = Yes: nothing in it asks to be changed. Fill in what only you know where it says “…”.
draft-to = To { $names }.
draft-field = What you would write or say
draft-as-it-stands = As it stands
draft-sent = It is sent
draft-back = Back to today
draft-nobody = nobody has this move

# Answers to a move.
answer-no-outcome = the outcome is empty
answer-unknown = "{ $given }" is not an answer
answer-until = until when is not clear
answer-until-hint = choose a day after today

# After the first import.
begin-title = First things
begin-is-this-you = Is this you?
begin-who-are-you = Who are you?
begin-about = Two questions, and your first moves are before you.
begin-name = My name
begin-name-hint = (your drafts end with it)
begin-addresses = My mail addresses
begin-addresses-hint = (one a line)
begin-not-you = Not you? <a href="/sources/imports/{ $import }#back">Take the import back</a> and bring it in again with your own address.
begin-pace = How much is right for you?
begin-pace-hint = It can be changed at any time under Settings.
begin-pace-one = One a day
begin-pace-one-about = A quarter of an hour, for a full life
begin-pace-three = Three a day
begin-pace-three-about = Half an hour, plenty for most
begin-pace-five = Five a day
begin-pace-five-about = An hour, when people are your work
begin-show = Show me my first moves
begin-moves-no-number = the moves a day are not a number
begin-moves-hint = 1 to 20
begin-done-none = It is written down. Reasons to reach out come with your mail, your calendar, or a line from you.
begin-done = Take one, set it aside, or say that it is not for you: each answer teaches what to bring you.
begin-came-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
} came in.
begin-came-moments = { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
} came in.
begin-came = { $people ->
    [one] { $people } person
   *[other] { $people } people
} and { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
} came in.

# Before a meeting.
brief-title = Before you meet
brief-before = Before you meet { $name }
brief-about = A minute with these lines, and you come with something for them.
brief-none = No meeting with anybody is planned in the next month. Meetings come from calendars; before one that stands in none, open the person’s page.
brief-bring-in = Bring in a calendar
brief-look-up = Look somebody up
brief-none-with = No meeting with them is planned in the next month.
brief-last = Last time
brief-concerns = On their mind
brief-promised = What you promised
brief-bring = What to bring
brief-ask = What to ask
brief-more = And { $count } more will be there.
brief-all = All meetings ahead
brief-medium-visit = Visit
brief-medium-video = Video
brief-medium-call = Call
brief-medium-letter = Letter
brief-medium-message = Message
brief-medium-mail = Mail
brief-medium-group-mail = Group mail
brief-medium-post = Post

# People.
people-field = Name, address or organization
people-sort = In order of
people-sort-closeness = Closeness
people-sort-name = Name
people-sort-last = Last moment
people-sort-moments = Moments
people-sort-next = Likely next
people-narrow = More ways to narrow it
people-organization = Organization
people-interest = Interest
people-layer = How close
people-layer-any = Anyone
people-layer-5 = The closest five
people-layer-15 = The fifteen
people-layer-50 = The fifty
people-layer-150 = The hundred and fifty
people-silent = Quiet for
people-silent-any = Any time
people-silent-30 = A month
people-silent-90 = Three months
people-silent-180 = Half a year
people-silent-365 = A year
people-silent-1095 = Three years
people-show = Show
people-add = Add a person
people-to-left-out = Addresses left out
people-to-duplicates = Here twice?
people-blank = Your address book, mail and calendar already hold your people. Hearten reads them where they are, and each comes with what is between you.
people-more = More people
people-before = Before
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
people-found = { $count ->
    [one] { $count } person found
   *[other] { $count } people found
}
people-moments = { $count ->
    [one] { $count } moment
   *[other] { $count } moments
}
people-nobody-fits = Nobody fits. Fewer letters, or fewer filters, may find them.
people-nobody = Nobody is here yet.
people-no-order = "{ $given }" is not an order
people-no-order-hint = closeness, name, last, moments or next
people-no-number = "{ $given }" is not a whole number

# Addresses that are not people.
people-left-out = Left out
people-left-out-about = Addresses that have been seen and are not people yet. One tap makes one a person.
people-left-out-none = Nobody was left out.
people-left-out-blank = Lists, programs and people who wrote once stand here after mail was brought in.
people-left-out-bring-in = Bring in mail
people-left-out-most = The { $count } with the most mail
people-left-out-count = { $count ->
    [one] { $count } address
   *[other] { $count } addresses
}
people-left-out-mails = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
people-left-out-add = Add
people-left-out-add-name = Add { $name }
people-left-out-back = Back to people
people-left-out-added = { $name } is one of your people now.

# Why records were left out of an import, and what can be done.
left-out-list = A list writes to everybody, so its mail says little about you and one person.
left-out-list-remedy = Somebody you know only from a list?
left-out-newsletter = It went to thousands; nobody wrote it to you.
left-out-person-behind = A person behind it?
left-out-program = Receipts, notices and reminders: no human being wrote them.
left-out-returned = A letter that could not be delivered. What it says of the address is kept in mind.
left-out-mail-no-sender = Nobody can tell who wrote it.
left-out-no-date = Without a day it has no place in your story.
left-out-notes = Notes to yourself are between you and yourself.
left-out-spam = Your mail program took it for spam, and so does Hearten.
left-out-spam-remedy = Not spam? Move it out of the folder and bring the mailbox in again.
left-out-bin = You had thrown it away.
left-out-draft = It was never sent, or was thrown away.
left-out-chat-line = Old chats in a mailbox hold no more than a line each.
left-out-birthday = Only a name stands there, and names are shared by many.
left-out-birthday-remedy = Bring in the address book; birthdays in it are kept.
left-out-cancelled = It never took place.
left-out-declined = You were not there.
left-out-event-alone = Nobody else stands in it by a mail address.
left-out-event-alone-remedy = Met somebody? Log it on their page in a line.
left-out-without-me = Without your own address Hearten cannot tell you from your guests.
left-out-without-me-remedy = Take the import back, and bring the file in with your address in the field for it.
left-out-row-nameless = Neither a name nor an address stands in the row.
left-out-row-nameless-remedy = If the name stands in a column of its own, look at the columns first, and say which.
left-out-organization = A company is no person; people who belong to it are linked to it.
left-out-group = A group of contacts, not a person.
left-out-thing = A room or a device, not a person.
left-out-table = Archives hold many tables; those that name no people are passed over.
left-out-table-remedy = If this one names people, bring it in by itself, and say what its columns hold.
left-out-linkedin = Beside people and messages, LinkedIn hands out articles, advertising and much else.
left-out-takeout = Takeouts hold photos, maps and much else; people stand in mail, contacts and calendars.
left-out-with-yourself = A conversation with yourself is no moment with somebody.
left-out-bot = A bot or the network itself wrote it.
left-out-writer-unknown = The export does not tell who wrote it: the account was closed, or has no name.
left-out-crowd = What you wrote to a big group says little about any one of them.
left-out-taken-back = Its writer deleted it.
left-out-message-no-sender = The export does not tell who wrote it.
left-out-channel-spoke = A channel spoke, not a person.
left-out-notice = Who joined, who left, who changed the picture: nobody said anything.
left-out-reaction = A thumb or a heart beside a message; the message is kept.
left-out-channel = It publishes; nobody there writes to you.
left-out-channel-replies = What you wrote under public posts is no conversation.
left-out-unanswered = You did not speak.
left-out-withheld = Nobody can tell who called.
left-out-text-message = It was not sent, or has no number to tell whose it is.
left-out-contact-nameless = Nobody can tell who it is.
left-out-contact-nameless-remedy = Give it a name in Monica, export again, and bring it in again.
left-out-contact-without-page = Monica keeps such people with those they belong to; they stand there under “Around them”.
left-out-by-yourself = You were by yourself.
left-out-reminder = Hearten reminds by what happens between you, not by a timer.
left-out-reminder-remedy = A day that matters? Write it on their page.
left-out-document = Hearten keeps no files.
left-out-forgotten = You asked Hearten to forget them, and it brings nothing of them back by itself.
left-out-forgotten-remedy = Changed your mind? Add them yourself with their address, and bring it in again.
left-out-unnoted = You want nothing noted about them, so these words stay outside.
left-out-praise = Praise is kept with somebody you know here.
left-out-praise-remedy = Bring in your connections on LinkedIn, or add the person, and bring the export in again.
left-out-advertising = Somebody paid to have it sent; nobody wrote it to you.
left-out-linkedin-spam = LinkedIn took it for spam, and so does Hearten.
left-out-invitation = An invitation without a word of its own is a click, not a message.

# The reasons themselves. In English they are the words that a report keeps, letter by letter (LeftOutReason).
left-out-reason-invitation-without-word = LinkedIn invitation without a personal word
left-out-reason-linkedin-spam = LinkedIn message among the spam
left-out-reason-linkedin-advertising = LinkedIn message that was advertising
left-out-reason-linkedin-without-sender = LinkedIn message without a sender
left-out-reason-linkedin-without-profile = LinkedIn message without a sender's profile (advertising, or a closed account)
left-out-reason-activity-alone = activity without other people
left-out-reason-calendar-birthday = birthday in a calendar: a name alone joins nobody
left-out-reason-unanswered-call = call that nobody answered
left-out-reason-withheld-call = call whose number is withheld
left-out-reason-card-of-group = card of a group
left-out-reason-card-of-thing = card of a thing or place
left-out-reason-card-of-organization = card of an organization
left-out-reason-channel = channel, which is a publication
left-out-reason-contact-without-name = contact without a name
left-out-reason-contact-without-page = contact without a page of its own: kept as a relation of whom it belongs to
left-out-reason-conversation-with-program = conversation with a program
left-out-reason-conversation-with-myself = conversation with myself
left-out-reason-document = document in an export of Monica
left-out-reason-linkedin-draft = draft of a LinkedIn message
left-out-reason-draft-mail = draft or deleted mail
left-out-reason-declined-event = event that I declined
left-out-reason-cancelled-event = event that was cancelled
left-out-reason-event-without-me = event with other people while no address of mine is known (import it again with --me ADDRESS)
    .page = Event with other people while no address of mine is known
left-out-reason-event-alone = event without other people
left-out-reason-other-file-of-linkedin = file of a LinkedIn export that holds no people or messages
left-out-reason-other-file-of-takeout = file of a Takeout that holds no mail, contacts or calendar
left-out-reason-forgotten = from or about somebody you asked to forget
left-out-reason-chat-line = line of a chat kept among the mail
left-out-reason-channel-replies = list of replies in channels
left-out-reason-spam-mail = mail among the spam
left-out-reason-list-mail = mail by way of a mailing list
left-out-reason-binned-mail = mail in the bin
left-out-reason-returned-mail = mail returned by a mail system
left-out-reason-mail-to-myself = mail to nobody but myself
left-out-reason-mail-without-date = mail without a date that can be read
left-out-reason-mail-without-sender = mail without a sender
left-out-reason-program-mail = mail written by a program
left-out-reason-message-of-channel = message in the name of a channel or group
left-out-reason-message-to-crowd = message of mine to a crowd
left-out-reason-message-of-unknown = message of somebody unknown
left-out-reason-taken-back = message that was taken back
left-out-reason-message-to-myself = message to nobody but myself
left-out-reason-message-without-date = message without a date that can be read
left-out-reason-message-without-sender = message without a sender
left-out-reason-newsletter = newsletter or other bulk mail
left-out-reason-unnoted-note = note on the card of somebody about whom nothing is to be noted
left-out-reason-note-to-myself = note to myself
left-out-reason-notice = notice in a conversation, such as who joined
left-out-reason-praise-of-stranger = praise on LinkedIn by or for somebody who is not among your people
left-out-reason-reaction = reaction to a message
left-out-reason-rhythm-reminder = reminder of each week or month: rhythms are told from what happens
left-out-reason-reminder-put-away = reminder that was put away
left-out-reason-past-reminder = reminder whose day is past
left-out-reason-row-without-name = row without a name
left-out-reason-unnoted-story = story with somebody about whom nothing is to be noted
left-out-reason-other-table = table in an archive that is no address book
left-out-reason-text-without-sender = text message in a group without a sender
left-out-reason-unsent-text = text message that was not sent
left-out-reason-text-without-number = text message without a number
left-out-reason-unnoted-text = text of somebody about whom nothing is to be noted

# A moment in one line.
log-medium-visit = Face to face
log-medium-call = Telephone
log-medium-video = Video call
log-medium-message = Message
log-medium-mail = Mail
log-medium-letter = Letter
log-empty = what passed between you is empty
log-empty-hint = a few words are enough
log-already = It is written down already.

# Undoing, and forms.
undo-done = Taken back: { $what }
undo-done-nothing = Taken back: { $what }. It had brought nothing new.
undo-parted = You had made one person of { $pair }, of whom a part came by it: they are two again.
undo-still-mine = Still known as yours: { $addresses }. What is not yours goes under Settings.
undo-still-one = You had made one person of { $pair }, of whom a part came by it. Later changes rest on that, so that they stay one.
visitor-no-session = this page needs a session
visitor-other-session = this form was made for another session
visitor-other-session-hint = open the page again and send it once more; nothing was changed
visitor-unreadable = a field of the form was missing, or held something else than was asked for
visitor-send-again = go back, and send the form again
visitor-no-day = "{ $given }" is not a day
visitor-no-day-hint = write it as 2026-03-05
visitor-no-choice = "{ $given }" is not one of the choices here
visitor-nothing-there = nothing has that address
visitor-too-large = what was sent is too large
visitor-too-large-hint = go back, and send less at once
visitor-too-long = this took too long, and was given up
visitor-too-long-hint = try again in a moment

# Several people at once, on the list.
people-many = Several at once
people-many-about = Tick people in the list, then say what holds for all of them. It can be taken back.
people-many-what = What holds for them
people-many-layer = Wanted among: { $layer }
people-many-any-layer = Where the moments put them
people-many-mute = Suggest nothing about them
people-many-interest = They care for …
people-many-circle = They belong to the circle { $name }
people-many-topic = What they care for
people-many-until = Nothing until
people-many-until-hint = (open without a day)
people-many-save = Say it of all
people-many-pick = Pick { $name }
people-circle = Circle
people-any-circle = Any or none
people-place = Place
people-many-unknown = "{ $given }" is nothing that can be said of several people
people-many-unknown-hint = choose from the list
