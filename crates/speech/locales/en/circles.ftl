# Circles and gatherings, and the way in.

# The way in.
stages-label = The way in
stages-people = Your people
stages-you = You
stages-moves = Your first moves

# What several of these pages say.
circles-over = Over
circles-to-people = Back to people
circles-cancel = Cancel
circles-next = Next
circles-in-the-end = In the end
circles-who-came = Who came
circles-on = On
circles-was-held = It was held
circles-said = What was said
circles-day = Day
circles-begins-at = Begins at
circles-if-you-know = (if you know)
circles-set-it = Set it
circles-keep-it = Keep it
circles-note-it = Note it
circles-copy-draft = Copy the draft
circles-something-else = Something else
circles-in-digits = write it in digits

# All circles.
circles-title = Circles
circles-none = There is no circle yet. Two people who meet again and again, and say what would help, are enough.
circles-about = A few people who meet again and again and help each other along.
circles-begin = Begin a circle
circles-now = Now
circles-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}

# The kinds of circle: their names, and what they are.
circle-kind-job-club = Job club
circle-kind-peer-board = Peer board
circle-kind-brainstorm = Brainstorm
circle-kind-partners = Partners
circle-kind-about-job-club = Job club: people between posts find the next one together
circle-kind-about-peer-board = Peer board: people advise each other on what they lead or make
circle-kind-about-brainstorm = Brainstorm: each in turn brings a question, all think
circle-kind-about-partners = Partners: two or three hold each other to what they mean to do

# A new circle.
circle-new-title = A circle
circle-new-about = A few people who meet again and again. You are one of them.
circle-new-name = What is it called?
circle-new-kind = What sort?
circle-new-purpose = What is it for?
circle-new-purpose-hint = (a line)
circle-new-with = Who is in it with you?
circle-new-with-hint = (names, apart by commas)
circle-new-weeks = Weeks from one meeting to the next
circle-new-begin = Begin
circle-weeks-no-number = the number of weeks is not a number

# A circle.
circle-you = You
circle-every-weeks = { $count ->
    [one] every week
   *[other] every { $weeks } weeks
}
circle-said-ago = said { $ago }
circle-by = by { $day }
circle-own-time = in their own time
circle-all = All circles
circle-back = Back to the circle

# Its meetings.
circle-now-or-later = (now or later)
circle-agenda = What is to be spoken of
circle-write-to-all = Write to all of them
circle-change-meeting = Change the hour, the place or the agenda
circle-place = Place or link
circle-name-the-day = Name the day
circle-been = What has been
circle-meeting-off = { $day }, called off
circle-add-minutes = Add to the minutes of the last meeting
circle-no-day = the meeting has no day
circle-no-day-hint = choose one
circle-no-step = a circle has no step "{ $step }"

# What is asked and offered.
circle-asked = Asked
circle-asked-none = Nobody has said yet what one thing would help.
circle-round = To whom each may turn
circle-turn-to = { $name } { $why }
circle-listens = { $name } listens first, and thinks whom it may concern.
circle-listens-you = You listen first, and think whom it may concern.
circle-offered = Offered
circle-offered-none = Nothing is on offer yet. An hour, a name, a tool: small is good.
circle-write-word = Write an ask or an offer down
circle-who = Who?
circle-word-kind = Asks or offers?
circle-word-ask = Asks for
circle-word-offer = Offers
circle-word-text = What, as exactly as can be
circle-write-down = Write it down
circle-somebody-helped = Somebody helped
circle-taken-up = Somebody took it up
circle-who-helped = Who helped?
circle-whom-helped = Whom did it help?
circle-help-note = With what, and what came of it
circle-let-rest = Let it rest
circle-rests = It rests: { $text }

# What is meant to be done.
circle-to-do = Meant to be done
circle-to-do-none = Nothing is open. One small step each is plenty.
circle-done = Done
circle-done-of = Done: { $text }
circle-let-it-go = Let it go
circle-let-it-go-of = Let it go: { $text }
circle-commit = Somebody means to do something
circle-commit-what = What?
circle-commit-by = By when
circle-commit-by-hint = (if they said)
circle-let-go-of = { $name } let go of it: { $text }
circle-let-go-you = You let go of it: { $text }
circle-did = { $name } did it: { $text }
circle-did-you = You did it: { $text }

# Who is in it.
circle-members = In it
circle-leaves = Leaves
circle-leaves-who = { $name } leaves
circle-somebody-joins = Somebody joins
circle-joins = Joins
circle-buddies = Who looks after whom
circle-buddies-none = Pairs who ask each other how it goes between two meetings. They change by turns.
circle-pair = { $one } and { $other }
circle-pair-with-you = { $one } and you
circle-next-pairs = Name the next pairs

# What else can be done.
circle-sheet-way = Sheet to print
circle-calendar = Meeting for calendars
circle-mail = Mail to all of them
circle-draft-label = Draft to the circle
circle-begin-mail = Begin the mail
circle-call-off = Call the meeting off
circle-ends = The circle ends

# The sheet of the next meeting, which all members read.
circle-sheet-agenda = What we will speak of
circle-sheet-asks = What would help
circle-sheet-asks-none = What one thing would help you? Say it at the next meeting.
circle-sheet-offers = What is on offer
circle-sheet-to-do = What we mean to do, in our own time
circle-sheet-word = { $name }: { $text }
circle-sheet-word-by = { $name }: { $text }, by { $day }

# All gatherings.
gatherings-title = Gatherings
gatherings-none = Nothing is planned. A theme and a few people from different worlds are enough.
gatherings-about = People brought together: a table, a walk, a short talk, a question thought over.
gatherings-bring = Bring people together
gatherings-ahead = Ahead
gatherings-over = Over
gatherings-guests = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
}
gatherings-no-hour = "{ $text }" is not an hour
gatherings-no-hour-hint = write it as 19:00

# A new gathering.
gathering-new-title = A gathering
gathering-new-about = Nobody is invited by writing it down.
gathering-new-with = With
gathering-new-kind = What is it?
gathering-kind-about-gathering = Coming together: a table, a walk, an evening
gathering-kind-about-talk = One short talk, of people who have the same in hand
gathering-kind-about-brainstorm = Thinking over a question together
gathering-new-theme = The theme, or the question
gathering-new-theme-hint = Its words are matched to what your people care for.
gathering-new-day-hint = (if it has one)
gathering-place = Place
gathering-new-capacity = How many guests there is room for
gathering-new-keep = Keep the thought
gathering-guests-no-number = the number of guests is not a number

# A gathering.
gathering-kind-talk = A short talk
gathering-kind-brainstorm = A question to think over together
gathering-open = Day and place are open
gathering-add-suggested = Put those below on the list
gathering-invited-all = I invited all of them
gathering-thought = What was thought
gathering-came-of = What came of it
gathering-no-step = a gathering has no step "{ $step }"
gathering-calendar = Invitation for calendars
gathering-card = List and tables to print
gathering-held-already = It was held already
gathering-day-and-place = The day, the hour and the place
gathering-call-off = Call it off
gathering-all = All gatherings

# Its list.
gathering-ideas = Who might come
gathering-put-on = Put { $name } on the list
gathering-reason = “{ $reason }”
gathering-on-list = On the list
gathering-list = The list
gathering-places-left = { $count ->
    [one] 1 place is left
   *[other] { $count } places are left
}
gathering-invite = Invite
gathering-answer = Their answer
gathering-draft-for = Draft for { $name }
gathering-invited-them = I invited them
gathering-invited-who = I invited them: { $name }
gathering-comes = Comes
gathering-comes-who = { $name } comes
gathering-may-come = May come
gathering-may-come-who = { $name } may come
gathering-cannot = Cannot
gathering-cannot-who = { $name } cannot come
gathering-off-list = Off the list
gathering-off-list-who = Take { $name } off the list
gathering-somebody-else = Somebody else

# How it stands with a guest.
gathering-guest-listed = on the list
gathering-guest-invited = invited
gathering-guest-yes = comes
gathering-guest-maybe = may come
gathering-guest-no = cannot come
gathering-guest-came = was there

# Who should meet.
gathering-pairs = Who should meet whom
gathering-pair-linked = <a href="/people/{ $one-id }">{ $one }</a> and <a href="/people/{ $other-id }">{ $other }</a>
gathering-pair = { $one } and { $other }
gathering-have-met = they met
gathering-they-met = They met
gathering-they-met-who = They met: { $one } and { $other }
gathering-keep-in-mind = Keep in mind
gathering-keep-in-mind-who = Keep in mind: { $one } and { $other }

# Its list and tables, to print.
gathering-table = Table { $count }
gathering-at-table = At the table
gathering-seats = Seats at a table
gathering-seat-so = Seat them so
gathering-back = Back
