# What several verbs say.
verb-undo-hint = hearten undo takes the last step back
    .page = The last step can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-trip-undo-hint = hearten undo takes that back
    .page = It can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-nobody-named = nobody is named
verb-before-said = { $day } is before { $first }, the day it was said
verb-before-began = { $day } is before { $first }, the day it began
verb-import-of = import of { $sources }

# Texts and days that are given.
verb-text-and = { $first } and { $last }
verb-text-and-i = { $first } and { $last }
verb-text-empty = { $what } is empty
verb-text-empty-hint = a few words are enough
verb-text-long = { $what } is longer than { $longest } characters
verb-text-long-hint = keep the heart of it
verb-text-mail = "{ $text }" is not a mail address
verb-text-mail-hint = write it as name@example.org
verb-text-layer = there is no layer { $size }
verb-text-layer-hint = the layers are 5, 15, 50 and 150: about how many people are that close
verb-date-no-day = "{ $text }" names no single day
verb-date-no-day-hint = add the day: 5 March 2024, or 2024-03-05
verb-date-not-understood = "{ $text }" is not a date I understand; { $forms }
verb-date-two-ways = "{ $text }" can be read in two ways, by day or by month first; { $forms }
verb-date-no-such-day = "{ $text }" names a day that its month does not have; { $forms }
verb-date-strange = "{ $text }" has "{ $word }" in it, which I cannot place; { $forms }
verb-date-forms = write it as 2024-05-01, 5 March 2020, March 5, in March, 2019, yesterday, last Tuesday, next Friday, in two weeks, 3 days ago, or 05.03.2024
verb-what-a-piece-of-the-keepsake = a piece of the keepsake
verb-what-the-address = the address
verb-what-the-answer = the answer
verb-what-the-applications-token = the application's token
verb-what-the-concern = the concern
verb-what-the-deed = the deed
verb-what-the-draft = the draft
verb-what-the-feeds-address = the feed's address
verb-what-the-find = the find
verb-what-the-goal = the goal
verb-what-the-interest = the interest
verb-what-the-minutes = the minutes
verb-what-the-name = the name
verb-what-the-note = the note
verb-what-the-notes = the notes
verb-what-the-organizations-name = the organization's name
verb-what-the-outcome = the outcome
verb-what-the-place = the place
verb-what-the-postal-address = the postal address
verb-what-the-promise = the promise
verb-what-the-purpose = the purpose
verb-what-the-reason = the reason
verb-what-the-step = the step
verb-what-the-story = the story
verb-what-the-telephone-number = the telephone number
verb-what-the-theme = the theme
verb-what-the-title = the title
verb-what-the-title-of-a-piece = the title of a piece
verb-what-the-words-under-the-picture = the words under the picture
verb-what-what-came = what came
verb-what-what-came-of-it = what came of it
verb-what-what-is-on-their-mind = what is on their mind
verb-what-what-it-is = what it is
verb-what-what-it-leads-to = what it leads to
verb-what-what-it-was = what it was
verb-what-what-they-did = what they did
verb-what-what-you-ask = what you ask
verb-what-what-you-asked = what you asked
verb-what-whom-you-want-to-reach = whom you want to reach
verb-what-your-name = your name

# What happened on a day that is still to come.
verb-later-birth = { $day } is still to come; nobody was born on a day to come
verb-later-death = { $day } is still to come; nobody has died on a day to come
verb-later-hint = today is { $today }; name that day or an earlier one
verb-later-it-began = it began on { $day }, and that day is still to come
verb-later-it-came = it came on { $day }, and that day is still to come
verb-later-it-ended = it ended on { $day }, and that day is still to come
verb-later-it-was-answered = it was answered on { $day }, and that day is still to come
verb-later-it-was-asked = it was asked on { $day }, and that day is still to come
verb-later-it-was-begun = it was begun on { $day }, and that day is still to come
verb-later-it-was-called-off = it was called off on { $day }, and that day is still to come
verb-later-it-was-done = it was done on { $day }, and that day is still to come
verb-later-it-was-found = it was found on { $day }, and that day is still to come
verb-later-it-was-given = it was given on { $day }, and that day is still to come
verb-later-it-was-held = it was held on { $day }, and that day is still to come
verb-later-it-was-kept = it was kept on { $day }, and that day is still to come
verb-later-it-was-promised = it was promised on { $day }, and that day is still to come
verb-later-it-was-said = it was said on { $day }, and that day is still to come
verb-later-it-was-told = it was told on { $day }, and that day is still to come
verb-later-story = { $day } is still to come, and a story tells what has been
verb-later-that-was-so = that was so on { $day }, and that day is still to come
verb-later-the-help-came = the help came on { $day }, and that day is still to come
verb-later-they-answered = they answered on { $day }, and that day is still to come
verb-later-they-joined = they joined on { $day }, and that day is still to come
verb-later-they-left = they left on { $day }, and that day is still to come
verb-later-they-were-invited = they were invited on { $day }, and that day is still to come
verb-later-you-thought-of-it = you thought of it on { $day }, and that day is still to come

# Whom something is noted of or written to.
verb-no-person = there is no person { $id }
verb-no-person-hint = hearten people lists everybody
    .page = Everybody is under <a href="/people">People</a>.
verb-unnoted = you asked that nothing be noted about { $name }
verb-unnoted-hint = to allow notes again: hearten unmute { $name } --do-not-note
    .page = To allow notes again, choose “Lift this” on <a href="/people/{ $id }">their page</a>.
verb-has-died = { $name } has died
verb-has-died-hint = a story about them keeps them: hearten tell
    .page = A story about them keeps them. Tell one on <a href="/people/{ $id }">their page</a>.
verb-uncontacted = you asked that { $name } not be contacted
verb-uncontacted-hint = to allow it again: hearten unmute { $name } --do-not-contact
    .page = To allow it again, choose “Lift this” on <a href="/people/{ $id }">their page</a>.
verb-muted = you let { $name } rest for now
verb-muted-hint = to wake it: hearten unmute { $name }
    .page = To wake it, choose “Lift this” on <a href="/people/{ $id }">their page</a>.
verb-is-partner = { $name } is one of your partners

# Pictures.
verb-picture-unread = the picture could not be read
verb-picture-unread-hint = save it anew as JPEG, and give that file
verb-picture-heavy = the picture has { $has } MB, and { $most } MB is the most that is taken
verb-picture-smaller = save it smaller: 1600 pixels on the longer side are plenty
verb-picture-heic = that is a HEIC or AVIF picture, which Hearten does not read
verb-picture-heic-hint = save it as JPEG first; a telephone does so when it sends the picture by mail
verb-picture-none = that is not a picture Hearten can read
verb-picture-none-hint = give a JPEG, PNG or WebP file
verb-picture-pixels = the picture has { $width } by { $height } pixels, more than are taken
verb-picture-large = the picture is larger than what is taken
verb-picture-damaged = the picture cannot be read: { $cause }
verb-picture-damaged-hint = open it in a picture program, save it anew as JPEG, and give that file

# The vault.
verb-vault-no-demo = there is no demo vault yet
verb-vault-no-demo-hint = make it with: hearten demo
    .page = Make it on the command line: <code>hearten demo</code>
verb-vault-past = the past cannot be changed: this command writes, and --at { $day } only looks
verb-vault-past-hint = leave out --at; to record something for an earlier day use --on
    .page = Hearten was started to look at the past. Started without <code>--at</code>, it writes again.
verb-vault-name = "{ $name }" cannot be a vault's name
verb-vault-name-hint = use up to 64 letters, digits, - and _
verb-vault-not-empty = this vault is not empty, and an export is read only into an empty one
verb-vault-not-empty-hint = name a new vault with --vault NAME, or a new home with HEARTEN_HOME
    .page = Read it into a new vault on the command line: <code>hearten import FILE --vault NAME</code>
verb-export-unread = the export cannot be read: { $cause }
verb-export-unread-hint = nothing was changed
verb-export-cut = the export is cut short: it breaks off at line { $line }
verb-export-miscounted = the export is not whole: records counted in its last line: { $counted }, records in it: { $found }
verb-export-in-part = the export is not whole: something in it refers to what is not in it
verb-export-in-part-hint = nothing was imported; write the export once more, or copy it anew, and import it whole
verb-export-among = { $path } is an export of Hearten, a whole vault, which does not come in beside other files
verb-export-among-hint = nothing was imported; import it first, by itself and into an empty vault, and the other files after it
verb-export-unwritten = the export cannot be written: { $cause }
verb-export-unwritten-hint = make room, or name another file
verb-undo-forgotten = what was forgotten cannot be brought back
verb-undo-erased = what was erased cannot be brought back
verb-undo-before-hint = to take back something from before it, name that: hearten undo --list
    .page = To take back something from before it, choose that under <a href="/settings#changes">Settings, Recent changes</a>.
verb-undo-no-change = there is no change { $id }
verb-undo-no-change-hint = hearten undo --list shows the last changes
    .page = The last changes are under <a href="/settings#changes">Settings, Recent changes</a>.
verb-undo-already = "{ $what }" is taken back already
verb-undo-already-import = this import is taken back already
verb-undo-rested-on = "{ $what }" came later and rests on it; take that back first
verb-undo-come-or-gone = the { $kind } { $id } has gone or come back since; it cannot be taken back
undo-kind-address = address
undo-kind-ask = ask
undo-kind-chain = chain
undo-kind-chain-step = chain step
undo-kind-circle = circle
undo-kind-circle-ask = circle ask
undo-kind-circle-meeting = circle meeting
undo-kind-circle-member = circle member
undo-kind-circle-pair = circle pair
undo-kind-commitment = commitment
undo-kind-concern = concern
undo-kind-contact-point = contact point
undo-kind-feed = feed
undo-kind-find = find
undo-kind-gathering = gathering
undo-kind-gift = gift
undo-kind-goal = goal
undo-kind-goal-step = goal step
undo-kind-guest = guest
undo-kind-guide-run = guide run
undo-kind-guide-step = guide step
undo-kind-import = import
undo-kind-important-date = important date
undo-kind-interest = interest
undo-kind-introduction = introduction
undo-kind-keepsake = keepsake
undo-kind-keepsake-item = keepsake item
undo-kind-kept-apart = kept apart
undo-kind-listing = listing
undo-kind-membership = membership
undo-kind-merge = merge
undo-kind-moment = moment
undo-kind-move-answer = move answer
undo-kind-news = news
undo-kind-nudge = nudge
undo-kind-organization = organization
undo-kind-pairing = pairing
undo-kind-passing-note = passing note
undo-kind-person = person
undo-kind-photo = photo
undo-kind-promise = promise
undo-kind-raw-record = raw record
undo-kind-relation = relation
undo-kind-source = source
undo-kind-standing = standing
undo-kind-story = story
undo-kind-story-person = story person
undo-kind-story-photo = story photo
undo-kind-thanks = thanks
undo-kind-trip = trip
undo-kind-trip-visit = trip visit
verb-undo-nothing = there is nothing to take back

# Accounts.
verb-account-none = there is no account "{ $name }"
verb-account-none-hint = `hearten account` lists them
    .page = The accounts are under <a href="/settings">Settings</a>.
verb-account-name-empty = the name is empty
verb-account-name-long = the name is longer than { $longest } bytes
verb-account-name-sign = the name has { $sign } in it; letters, digits and . _ - @ + are fine
verb-account-taken = there is an account "{ $name }" already
verb-account-taken-hint = take another name, or give that one another password
verb-account-tries = there were too many tries
verb-account-tries-hint = wait { $count } minutes
verb-account-wrong = the password until now is another
verb-account-wrong-hint = nothing was changed; go back and try again
verb-password-short = the password has fewer than { $fewest } characters
verb-password-long = the password is longer than { $longest } bytes
verb-password-easy = the password is easy to guess
verb-password-hint = three or four words that have nothing to do with each other are easy to keep
verb-password-unhashed = the password could not be hashed: { $cause }

# Circles: who is in them.
verb-circle-kind-job-club = job club
verb-circle-kind-peer-board = peer board
verb-circle-kind-brainstorm = brainstorm
verb-circle-kind-partners = partners
verb-circle-begins = A { $kind } begins: { $circle }.
verb-circle-begins-with = A { $kind } begins: { $circle } with { $names }.
verb-circle-weeks = a circle cannot meet every { $weeks } weeks
verb-circle-weeks-hint = it may be 1 to { $most } weeks: --every 2w
    .page = It may be 1 to { $most } weeks.
verb-circle-joins-hint = name who joins
verb-circle-in-already = { $name } is in { $circle } already
verb-circle-joined = Joined { $circle }: { $names }.
verb-circle-before-joined = { $day } is before { $first }, the day they joined
verb-circle-left = { $name } left { $circle }.
verb-circle-you-left = You left { $circle }.
verb-circle-ends = { $circle } came to its end.
verb-circle-ended = { $circle } came to its end on { $day }
verb-circle-none = there is no circle { $id }
verb-circle-none-hint = hearten circle lists them
    .page = See what there is under <a href="/circles">Circles</a>.
verb-circle-not-in = { $name } is not in { $circle }
verb-circle-join-hint = let them join first: hearten circle join { $circle } { $name }
    .page = Let them join first, on <a href="/circles/{ $id }#members">the circle’s page</a>.
verb-circle-pairs-named = the pairs of today are named already
verb-circle-pairs-named-hint = hearten undo takes them back
    .page = They can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-circle-too-few = { $circle } has too few members for pairs
verb-circle-too-few-hint = two are enough
verb-circle-pair = { $one } with { $other }
verb-circle-pairs = The pairs of { $circle }: { $pairs }.

# What members ask for and offer.
verb-circle-asks = { $name } asks { $circle }: { $text }.
verb-circle-offers = { $name } offers { $circle }: { $text }.
verb-circle-you-ask = You ask { $circle }: { $text }.
verb-circle-you-offer = You offer { $circle }: { $text }.
verb-circle-self-help = nobody is helped by themselves here
verb-circle-self-help-hint = name the other of the two
verb-circle-rests = It may rest: { $text }.
verb-circle-helped-you = { $helper } helped you in { $circle }: { $text }. Thanks are yours to say when you like.
verb-circle-you-helped = You helped { $helped } in { $circle }: { $text }.
verb-circle-helped = { $helper } helped { $helped } in { $circle }: { $text }.
verb-circle-came = { $helper } helped { $helped }: { $text }
verb-circle-came-to-you = { $helper } helped you: { $text }
verb-circle-came-to-somebody = { $helper } helped somebody: { $text }
verb-circle-came-you = You helped { $helped }: { $text }
verb-circle-came-you-somebody = You helped somebody: { $text }
verb-circle-came-somebody = Somebody helped { $helped }: { $text }
verb-circle-came-somebody-you = Somebody helped you: { $text }
verb-circle-no-ask = there is no ask or offer { $id }
verb-circle-show-hint = hearten circle show WHICH lists them
    .page = The circle’s page lists them; every circle is under <a href="/circles">Circles</a>.
verb-circle-ask-is-open = this ask is still open
verb-circle-ask-is-helped = somebody has helped with this ask already
verb-circle-ask-is-let-go = this ask was let go already
verb-circle-offer-is-open = this offer is still open
verb-circle-offer-is-helped = this offer has been of help already
verb-circle-offer-is-let-go = this offer was let go already

# A round: what is said of somebody after their name.
verb-round-offers = offers: { $text }
verb-round-you-offer = offer: { $text }
verb-round-cares = cares for { $topic }
verb-round-you-care = care for { $topic }

# What helps with an ask.
verb-circle-on-shelf = you have “{ $title }” on your shelf
verb-circle-cares = { $name } cares for { $topic }
verb-circle-you-know = you know { $name }, who cares for { $topic }

# What members mean to do.
verb-circle-due-before = it would be due before { $day }, the day it was said
verb-circle-means = { $name } means to do, and told { $circle }: { $text }.
verb-circle-you-mean = You mean to do, and told { $circle }: { $text }.
verb-circle-kept = { $name } kept their word: { $text }.
verb-circle-you-kept = You kept your word: { $text }.
verb-circle-goes = It may go: { $text }.
verb-circle-no-commitment = there is no commitment { $id }
verb-circle-commitment-is-not-yet = it is still to be done: { $text }
verb-circle-commitment-is-kept = it is kept already: { $text }
verb-circle-commitment-is-let-go = it is let go already: { $text }

# Meetings of circles.
verb-circle-before-began = { $day } is before { $first }, the day the circle began
verb-circle-meets = { $circle } meets on { $day }.
verb-circle-met = { $circle } met on { $day }.
verb-circle-called-off = { $circle } does not meet on { $day }.
verb-circle-minutes = { $circle }: the minutes of { $day } are kept.
verb-circle-not-held = this meeting was not held yet
verb-circle-not-held-hint = note that first: hearten circle held WHICH
    .page = Note first, on the circle’s page, that it was held.
verb-circle-subject = { $circle } ({ $kind })
verb-circle-subject-partners = Partners: { $circle }
verb-circle-no-meeting = there is no meeting { $id }
verb-circle-meeting-is-planned = the meeting of { $day } is still to come
verb-circle-meeting-is-held = the meeting of { $day } was held already
verb-circle-meeting-is-called-off = the meeting of { $day } was called off
verb-circle-no-meeting-planned = no meeting is planned
verb-circle-plan-hint = plan one: hearten circle meet WHICH DATE
    .page = Plan one on the circle’s page, by naming the day.
verb-circle-none-held = { $circle } has held no meeting yet
verb-circle-none-planned = { $circle } has no meeting planned
verb-circle-next-ended = It came to its end.
verb-circle-next-join = Let somebody join: two are enough to begin.
verb-circle-next-day = Name the day of the next meeting.
verb-circle-next-day-fits = Name the day of the next meeting; { $day } would fit.
verb-circle-next-been = Its meeting of { $day } has been: note that it was held.
verb-circle-next-today-agenda = It meets today. What is to be spoken of?
verb-circle-next-agenda = It meets on { $day }. What is to be spoken of?
verb-circle-next-today-gather = It meets today. Gather what each of you asks for.
verb-circle-next-gather = It meets on { $day }. Gather what each of you asks for.
verb-circle-next-today = { $count ->
    [one] It meets today, with one ask open.
   *[other] It meets today, with { $count } asks open.
}
verb-circle-next-meets = { $count ->
    [one] It meets on { $day }, with one ask open.
   *[other] It meets on { $day }, with { $count } asks open.
}

# The mail to a circle, which all members read.
verb-letter-subject = { $circle } meets on { $day }
verb-letter-hello = Hello all,
verb-letter-meet = we meet on { $day }{ $place }.
verb-letter-meet-at = we meet on { $day } at { $time }{ $place }.
verb-letter-agenda = What we will speak of: { $agenda }
verb-letter-shall-we = shall we meet on { $day }?
verb-letter-i = I
verb-letter-asks = What would help:
verb-letter-offers = What is on offer:
verb-letter-line = - { $name }: { $text }
verb-letter-line-by = - { $name }: { $text } (by { $day })
verb-letter-to-do = What we mean to do, in our own time:
verb-letter-end = Whoever knows somebody who knows somebody: a line to the one who asks is enough.

# Trips.
verb-trip-visit-in = a visit in { $town }
verb-trip-subject = In { $town }
verb-trip-days-of-month = { $first } to { $last }
verb-trip-days = { $first } to { $last }
verb-trip-planned = A trip is planned: { $place }, { $days }.
verb-trip-changed = The trip is now: { $place }, { $days }.
verb-trip-ended = You are back from { $town }.
verb-trip-let-go = The trip to { $town } is let go.
verb-trip-past = { $day } is past
verb-trip-past-hint = a trip is planned before it is over; a visit that was is written down with: hearten log visit NAME
    .page = A trip is planned before it is over; a visit that was is written down on the page of the person.
verb-trip-was-let-go = this trip was let go
verb-trip-was-let-go-hint = hearten undo takes that back; or plan it anew
    .page = Take that back under <a href="/settings#changes">Settings, Recent changes</a>, or plan it anew under <a href="/trips">Trips</a>.
verb-trip-is-planned = the trip to { $town } is planned and has not begun, so it cannot have ended
verb-trip-is-under-way = the trip to { $town } is under way already
verb-trip-is-ended = the trip to { $town } has ended already
verb-trip-is-let-go = the trip to { $town } was let go already
verb-trip-closed-ended = the trip to { $town } is ended, so its list is closed
verb-trip-closed-let-go = the trip to { $town } is let go, so its list is closed
verb-trip-show-hint = hearten trip show WHICH shows how it stands; hearten undo takes the last step back
    .page = The trip’s page shows how it stands. The last step can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-trip-backwards = { $last } is before { $first }
verb-trip-backwards-hint = name the first day, then the last
verb-trip-long = that is longer than a year
verb-trip-long-hint = write its parts down one by one
verb-trip-radius = within { $km } km cannot be
verb-trip-radius-hint = give 1 to { $most } kilometres
verb-trip-not-in-region = no place called { $place } is known in { $region }
verb-trip-no-place = no place is called so; leave the region away to keep it as you write it
verb-trip-places = there is: { $places }
verb-trip-none = there is no trip { $id }
verb-trip-none-hint = hearten trip lists them
    .page = See what there is under <a href="/trips">Trips</a>.

# What is next on a trip.
verb-trip-next-let-go = It was let go.
verb-trip-next-over = It is over.
verb-trip-next-call = You did not get to see { $names }: call.
verb-trip-next-met = You met { $names }.
verb-trip-next-today = Today: { $names }.
verb-trip-next-write = Write to { $names }, and propose the day.
verb-trip-next-wrote = You wrote to { $names }. Note what they answer.
verb-trip-next-agreed = All is agreed. Next: { $name } on { $day }.
verb-trip-next-nobody = Nobody is known to live near { $town }. Whom does it bring to your mind?
verb-trip-next-near = { $count ->
    [one] { $count } person you know lives near { $town }. Choose whom you mean to see.
   *[other] { $count } people you know live near { $town }. Choose whom you mean to see.
}

# Visits on trips.
verb-trip-nobody-hint = name whom you mean to see
verb-trip-see = You mean to see { $names } in { $town }.
verb-trip-listed = { $name } is on the list already
verb-trip-you = that is you
verb-trip-you-hint = name whom you mean to see there
verb-trip-wrote = You wrote to { $name } that you come to { $town }.
verb-trip-agreed = You and { $name } agreed to meet in { $town } on { $day }.
verb-trip-met = You met { $name } in { $town }.
verb-trip-missed = You did not get to see { $name } in { $town }.
verb-trip-called = You called { $name } after { $town }.
verb-trip-why-not = { $name }: { $why }
verb-trip-not-let-go = the trip was let go
verb-trip-not-listed = not on the list
verb-trip-stands-meant = you mean to see them, and no more is noted yet
verb-trip-stands-wrote = you wrote to them already
verb-trip-stands-agreed = it is agreed already
verb-trip-stands-met = you met them already
verb-trip-stands-missed = you did not get to see them; what is left is to call
verb-trip-stands-called = you called them already
verb-trip-unlisted = { $name } is not on the list
verb-trip-unlisted-hint = hearten trip show lists them
    .page = The trip’s page lists who is on it.
verb-trip-met-there = you met { $name } there
verb-trip-dropped = { $name } is no longer on the list for { $town }.
verb-trip-no-day = { $day } is not a day of the trip to { $town }
verb-trip-no-day-hint = it is from { $first } to { $last }

# Goals.
verb-goal-begun = Set out for: { $goal }.
verb-goal-ask-word = Ask { $name } whether a word to { $next } would be right
verb-goal-ask = Ask { $name } for an opinion or ten minutes
verb-goal-bring = Bring { $name } something of use before anything is asked
verb-goal-speak = Speak with { $name }, with one question only { $name } can answer
verb-goal-thank = Thank { $name } for the way, whatever came of it
verb-goal-ask-nearest = Ask { $name }, who comes nearest, whom to ask
verb-goal-door = Another door to { $name }: answer something they published, invite them to speak or judge, go where they already go
verb-goal-reached = Reached: { $goal }.
verb-goal-reached-thanks = { $count ->
    [one] Reached: { $goal }. Thanks are owed to one who was part of it.
   *[other] Reached: { $goal }. Thanks are owed to { $count } who were part of it.
}
verb-goal-deed = helped me on the way to “{ $goal }”
verb-goal-let-go = Let go: { $goal }.
verb-goal-none = there is no goal { $id }
verb-goal-none-hint = hearten goal lists them
    .page = See what there is under <a href="/goals">Goals</a>.
verb-goal-step = A step to “{ $goal }”: { $step }.
verb-goal-step-was-done = this step was done on { $day }
verb-goal-step-before = { $day } is before { $first }, the day the step was written down
verb-goal-step-done = Done: { $step }.
verb-goal-step-out = Left out: { $step }.
verb-goal-reached-already = “{ $goal }” is reached already
verb-goal-was-let-go = “{ $goal }” was let go
verb-goal-no-step = there is no step { $id }
verb-goal-no-step-hint = hearten goal show GOAL lists the steps
    .page = The page of the goal lists its steps; every goal is under <a href="/goals">Goals</a>.

# Guides.
verb-guide-begun = Follows the guide “{ $guide }”.
verb-guide-ended = Follows the guide “{ $guide }” no more.
verb-guide-followed = you follow “{ $guide }” already
verb-guide-followed-hint = see how far you are with: hearten guide show { $name }
    .page = See on <a href="/guides/{ $place }">its page</a> how far you are.
verb-guide-not-followed = you do not follow “{ $guide }”
verb-guide-not-followed-hint = begin it with: hearten guide start { $name }
    .page = Begin it on <a href="/guides/{ $place }">its page</a>.
verb-guide-all-done = every step of “{ $guide }” is done
verb-guide-no-step = “{ $guide }” has no step { $number }
verb-guide-no-step-hint = its steps are 1 to { $last }
verb-guide-step-was-done = step { $number } of “{ $guide }” is done already
verb-guide-before = { $day } is before { $first }, the day on which you began
verb-guide-step-done = Done, step { $number } of “{ $guide }”: { $step }.
verb-guide-last-step-done = Done, step { $number } of “{ $guide }”: { $step }. The guide is at its end.
verb-guide-none = there is no guide "{ $text }"
verb-guide-none-hint = hearten guide lists them
    .page = See what there is under <a href="/guides">Guides</a>.
verb-guide-several = "{ $text }" fits several guides: { $titles }
verb-guide-several-hint = give more of the title

# Nudges: what is sent, and what is set up.
verb-nudge-title = Today: { $names }
verb-nudge-line = { $names } ({ $medium }): { $reason }
verb-nudge-foot = Hearten, on your own machine. It writes once a day at most; hearten nudge end stops it.
verb-nudge-nothing-title = Hearten: nothing today
verb-nudge-nothing = On a day like this nothing would be sent. This came because you tried it.
verb-nudge-calendar = A calendar of your moves can be subscribed to from now on.
verb-nudge-mail = Your moves go to { $to } by mail from { $at } on, once a day at most.
verb-nudge-out = Your moves go out by { $kind } ({ $url }) from { $at } on, once a day at most.
verb-nudge-ended = Nothing goes out by { $kind } any more.
verb-nudge-given-up = this was given up already
verb-nudge-none = there is no nudge { $id }
verb-nudge-list-hint = hearten nudge lists what is set up
    .page = What is set up stands under <a href="/nudges">Nudges</a>.
verb-nudge-set-up-already = this is set up already
verb-nudge-calendar-unsent = a calendar is not sent
verb-nudge-calendar-unsent-hint = open its address in a calendar program
verb-nudge-server-hint = for example smtps://ana@mail.example.org, or smtp://ana%40example.org@mail.example.org:587
verb-nudge-password = { $server } names a user, and a password is needed
verb-nudge-password-hint = give it, or leave the user out where the server asks nobody
verb-nudge-no-topic = the address names no topic
verb-nudge-no-topic-hint = for example https://ntfy.sh/a-name-that-nobody-guesses
verb-nudge-no-address = "{ $address }" is no web address
verb-nudge-no-address-hint = it begins with https:// or http://
verb-nudge-not-kept = its address and password are not kept here
verb-nudge-unreadable = what is kept for it cannot be read
sealing-no-key = there is no key { $path } for what is sealed in the database
sealing-wrong-key = what is sealed in the database cannot be opened with the key { $path }
verb-nudge-lost-hint = end it and set it up again: its secret is not here

# What goes wrong elsewhere: on the web, with mail servers, mailboxes and commands.
failed-at = { $place }: { $cause }
web-no-address = this is no web address
web-not-of-it = a web address begins with https:// or http://
web-no-document = there is no such document on the server
web-only-signed-in = the server gives it only to those who sign in
web-answered = the server answers with error { $code }
web-no-server = there is no such server, or no network
web-late = the server does not answer in time
web-unreached = { $error }
web-too-large = it is larger than 5 MB
feed-not-one = this is no RSS or Atom feed ({ $error })
delivery-not-let-in = the server does not let Hearten in: the token is missing or wrong
delivery-takes-none = the server takes no messages at this address
delivery-not-taken = the server does not take the message (error { $code })
delivery-sent-elsewhere = the server sends one elsewhere; name the address it sends to
mail-server-beginning = this is no address of a mail server: it begins neither with smtps:// nor with smtp://
mail-server-password = this is no address of a mail server: it seems to hold a password; leave that out, you are asked for it
mail-server-ending = this is no address of a mail server: after the server nothing may follow
mail-server-nameless = this is no address of a mail server: it names no server
mail-server-user = this is no address of a mail server: its user cannot be read
sealing-file = { $path } cannot be used: { $error }
sealing-no-randomness = the machine gives no random bytes
command-not-run = the command "{ $command }" cannot be run: { $error }
command-late = the command "{ $command }" took longer than two minutes
command-unreadable = the command "{ $command }" cannot be read: { $error }
command-failed = the command "{ $command }" failed ({ $status })
command-no-text = the command "{ $command }" wrote something that is no text
command-nothing = the command "{ $command }" wrote nothing
mailbox-beginning = this is no address of a mailbox: it begins neither with imaps:// nor with imap://
mailbox-no-user = this is no address of a mailbox: it names no user before the @
mailbox-password = this is no address of a mailbox: it seems to hold a password; leave that out, you are asked for it
mailbox-way = this is no address of a mailbox: after the user only ;AUTH=XOAUTH2 is understood
mailbox-server = this is no address of a mailbox: its server or port cannot be read
mailbox-user = this is no address of a mailbox: its user cannot be read
mailbox-folder = this is no address of a mailbox: its folder cannot be read
mailbox-no-server-name = { $host } cannot be a server's name
mailbox-line-break = a name or password holds a line break
mailbox-no-folder = there is no folder "{ $folder }" in this mailbox
mailbox-address-hint = write it as imaps://you@example.org@imap.example.org
mailbox-unconnected = { $host } cannot be reached on port { $port }: { $error }
mailbox-silent = { $host } does not answer on port { $port }
mailbox-unencrypted = no encryption with { $host }: { $error }
mailbox-no-answer = the server does not answer
mailbox-ended = the server ended the connection
mailbox-bye = the server ended the connection: { $words }
mailbox-broke = the connection broke: { $error }
mailbox-unreachable-hint = check the server's name and your connection, and try again
mailbox-no-encryption = no encryption is to be had: { $error }
mailbox-not-trusted = no trusted encryption with { $host }: { $error }
mailbox-not-offered = { $host } offers no encryption on port { $port }; without it your password could be read on the way
mailbox-not-safe-hint = most servers take imaps:// on port 993; imap:// wants STARTTLS, except on this machine
mailbox-not-let-in = { $server } does not let { $user } in: { $words }
mailbox-not-let-in-hint = check user and password; Gmail, iCloud, Fastmail and Yahoo want an app password, made in the account's security settings, not the one you sign in with
mailbox-refused-abilities = the server refuses to say what it can do: { $words }
mailbox-refused-folders = the server refuses to list its folders: { $words }
mailbox-refused-open = the server refuses to open a folder: { $words }
mailbox-refused-search = the server refuses to search a folder: { $words }
mailbox-refused-letters = the server refuses to give letters: { $words }
mailbox-refused-wait = the server refuses to wait for letters: { $words }
mailbox-refused-end = the server refuses to end: { $words }
mailbox-refused-understand = the server refuses to understand: { $words }
mailbox-refused-something = the server refuses to do that: { $words }

# What is wrong with a file that should be a guide.
guide-problem-no-text = stream did not contain valid UTF-8
