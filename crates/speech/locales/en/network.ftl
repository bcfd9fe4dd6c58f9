# The network: who knows whom.
network-title = The network
network-about = Who knows whom among your people.
network-blank = Nobody is here yet. Mail and calendars tell who meets whom: bring them in, and the map draws itself.
network-bring = Bring your people
network-maps = Maps
network-who-knows-whom = Who knows whom
network-where-they-live = Where they live
network-search = Ways on the map
network-to = Light the ways to a person, an organization, or a role
network-light = Light the ways
network-no-way = No way leads to { $name } yet.
network-lit = The ways that are lit
network-why-each = Why each of them, and whom to ask
network-find = Find on the map
network-coloured-by = Coloured by
network-colour-cluster = Who hangs together
network-colour-organization = Organization
network-colour-circle = Circle
network-nearer = Nearer
network-farther = Farther
network-whole = Whole map
network-canvas = A map of your people: dots near each other know each other. Arrow keys move it, + and − bring it nearer. The list below tells the same in words.
network-key = What the colours mean
network-drawn = { $people ->
    [one] { $people } person
   *[other] { $people } people
} of yours, and { $ties ->
    [one] { $ties } tie
   *[other] { $ties } ties
} between them as far as shared meetings, stories and memberships tell. You are not on it: all of them know you.
network-left-out = { $count ->
    [one] { $count } other
   *[other] { $count } others
} less close are not drawn.
network-words = The same in words
network-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
network-alone = { $count ->
    [one] { $count } person knows
   *[other] { $count } people know
} nobody else of yours, as far as is known.
network-who-should-meet = Who should meet?
network-knows = Knows
network-and-more = and { $count } more

# Where they live.
places-none = No postal address of anybody names a town yet.
places-about = Your people by their postal addresses.
places-world = On the whole earth
places-map = The map
places-map-about = A map with a dot for each town; the list below names them all.
places-town = { $town }: { $count ->
    [one] { $count } person
   *[other] { $count } people
}
places-outside = The whole earth has { $count } more of their towns.
places-dots = Each small dot is a square of the earth in which people live. Places by GeoNames (geonames.org), CC BY 4.0; nothing was asked of a network.
places-blank = An address book or a contacts file tells where people live; on a person’s page a town is enough.
places-bring = Bring in an address book
places-look-up = Look somebody up
places-elsewhere = Elsewhere
places-by-town = Town by town
places-fewer = { $count ->
    [one] { $count } town
   *[other] { $count } towns
} more have fewer people.
places-left-out = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} an address that was not looked up, since others are closer.
places-not-found = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} an address of which no town was found.
places-without = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} no postal address; “Edit” on the page of somebody writes one down.
places-trip = Going somewhere? <a href="/trips">A trip</a> tells who lives near, and plans whom to see.

# The ways to somebody.
paths-title = Paths
paths-about = Whom would you like to reach? The ways there lead through people who know people.
paths-search = Ways to somebody
paths-field = A person, an organization, or a role such as “CFO of Northwind”
paths-find = Find ways
paths-ways = Ways
paths-heading = { $count ->
    [0] No way to { $name } yet
    [one] One way to { $name }
   *[other] { $count } ways to { $name }
}
paths-to = to
paths-hop = { $from } to { $to }
paths-weakest = the weakest hop
paths-by-name = { $name } is taken for the one listed at { $organizations } by the name alone.
paths-together = All of it together: { $chance }
paths-rough = The chances are rough: they are for comparing ways, not for counting on. Nobody who is muted or wants to be left in peace is on a way.
paths-nearest = Nearest of those you can reach
paths-widen = Lists of members and boards widen the view beyond the people you know. They come in on the command line: <code>hearten import --organizations FILE</code>

# Who would stand by me.
support-title = Support
support-near = Near you
support-nobody = Nobody is known to be near yet. What passes between you and others will show it: your mail and calendar tell most of it.
support-bring = Bring them in
support-without = Without { $what }
support-what-if = What if it falls away?
support-field = An employer, a line of work, a town, a country, a circle or a person
support-who-is-left = Who is left?
support-layer = Your { $size }
support-left = { $left } of { $now } left
support-loosened = Nothing else is known that holds
support-loosened-would = A story, a gift or a visit would.
support-held = Would hold all the same
support-help = Help would come from
support-back = Back to the whole
support-no-two = No two of your close ties are known to hang on the same thing.
support-if-held = { $touched } of your close; something else holds every one.
support-if-loosened = { $touched } of your close; for { $loosened } nothing else is known that would hold.
support-fading = Growing quiet
support-quiet = Longer than usual for you two
support-dormant = Once close, now dormant
support-dormant-why = Old trust keeps, and they have seen what those you meet weekly have not.

# On what close ties hang.
spread-title = On what your close ties hang
spread-why = Why?
spread-of-industry = Line of work
spread-of-employer = Employer
spread-of-place = Place
spread-of-circle = Circle
spread-index = Herfindahl index { $index }, the chance that two of them drawn at random hang on the same; as if { $equal } of equal weight. Who belongs to several counts in equal parts for each.
spread-industry-finance = finance
spread-industry-education = education
spread-industry-health = health
spread-industry-law = law
spread-industry-the-press-and-books = the press and books
spread-industry-software = software
spread-industry-energy = energy
spread-industry-the-arts = the arts
spread-industry-transport = transport
spread-industry-public-service = public service
spread-industry-building = building
spread-industry-trade = trade
spread-industry-foundations-and-charity = foundations and charity
spread-industry-consulting = consulting

# The review.
review-about = What worked, and how it has been: { $from } to { $until }.
review-how-far = How far back
review-last-year = The last year
review-three-years = Three years
review-all = All of it
review-over-time = Over time
review-people = People you were in touch with
review-by-voice = by voice or face
review-in-writing = in writing only
review-people-column = { $when }: { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { $voice } by voice or face
review-columns-about = Columns from { $from } to { $until }; the table below has the numbers.
review-voice = Share of voice and face
review-voice-about = Of a hundred moments, so many were a visit or a call.
review-voice-plot = Share of voice and face, in 100 moments
review-voice-point = { $when }: { $share } in 100 by voice or face
review-line-about = A line from { $from } to { $until }; the table below has the numbers.
review-times = Times you met or spoke
review-brought = you brought something
review-not-brought = nothing is written of it
review-brought-plot = Times you met or spoke, and those to which you brought something
review-brought-column = { $when }: { $times ->
    [one] { $times } time
   *[other] { $times } times
}, to { $brought } of them you brought something
review-numbers = The numbers
review-numbers-of = The numbers of each stretch
review-when = When
review-column-people = People
review-column-voice = By voice or face
review-column-moments = Moments
review-column-share = Voice in 100
review-column-brought = You brought something
review-worked = What worked
review-of-reason = By reason
review-of-medium = By medium
review-of-gap = By how long it had been silent
review-why-these = Why these?
review-prior-fitted = The dot is what to expect of the next ones, the stroke where the true rate lies with eight chances in ten. Small counts are drawn towards what all have in common ({ $common } in 100), which weighs { $weight } answers: fitted on your own counts.
review-prior-stated = The dot is what to expect of the next ones, the stroke where the true rate lies with eight chances in ten. Small counts are drawn towards what all have in common ({ $common } in 100), which weighs { $weight } answers: a stated weight, for there are few.
review-gifts = Given and received
review-gifts-above = from you, above
review-gifts-below = to you, below
review-gifts-column = { $year }: { $given } given, { $received } received
review-gifts-about = Columns from { $from } to { $until }: what you gave above the line, what you received below.
review-gifts-none = No gift either way is written down yet.
review-gifts-balance = { $given } given and { $received } received over the years; it goes back and forth in its own time.
review-year = Year
review-from-you = From you
review-to-you = To you
review-learnt = What the ranking has learnt
review-learnt-lines = What was learnt, line by line
review-learnt-of = Of
review-learnt-answers = Your answers
review-learnt-term = Forward or back
review-learn-anew = Forget this and learn anew
review-learn-all = Learn from all my answers again
review-learns-all = The ranking learns from all your answers.
review-learns-anew = Forgotten. The ranking learns anew from your next answer.

# Reasons of moves.
review-reason-date = date
review-reason-silence = silence
review-reason-dormant = dormant
review-reason-concern = concern
review-reason-hard-season = hard season
review-reason-thanks-owed = thanks owed
review-reason-outcome = outcome
review-reason-meeting = meeting
review-reason-answer = answer
review-reason-question = question
review-reason-find = find
review-reason-keepsake = keepsake
review-reason-promise = promise
review-reason-brief = brief
review-reason-introduction = introduction
review-reason-introduction-under-way = introduction under way
review-reason-draw-out = draw out
review-reason-follow-up = follow up
review-reason-how-it-went = how it went
review-reason-work-together = work together
review-reason-new-tie = new tie
review-reason-voice = voice
review-reason-gathering = gathering
review-reason-news = news
review-reason-goal = goal
review-reason-circle-meets = circle meets
review-reason-word-to-a-circle = word to a circle
review-reason-ask-in-a-circle = ask in a circle
review-reason-step-in-a-circle = step in a circle
review-reason-guide = guide
review-reason-partner = partner
review-reason-trip = trip

# Media.
review-medium-visit = visit
review-medium-video = video
review-medium-call = call
review-medium-letter = letter
review-medium-message = message
review-medium-mail = mail
review-medium-group-mail = group mail
review-medium-post = post
review-lesson-by-visit = by visit
review-lesson-by-video = by video
review-lesson-by-call = by call
review-lesson-by-letter = by letter
review-lesson-by-message = by message
review-lesson-by-mail = by mail
review-lesson-by-group-mail = by group mail
review-lesson-by-post = by post

# Silence before a move.
review-gap-nothing-before = nothing before
review-gap-under-two-weeks = under two weeks
review-gap-two-weeks-to-two-months = two weeks to two months
review-gap-two-to-six-months = two to six months
review-gap-over-half-a-year = over half a year

# The past replayed.
backtest-too-little = There is too little past to replay yet: it takes some weeks of moments, and a month after them in which you turned to somebody.
backtest-opening = { $months ->
    [one] { $months } month
   *[other] { $months } months
}, { $from } to { $until }. Each month is ranked by what was known before it began; in them you turned to somebody you knew { $times ->
    [one] { $times } time
   *[other] { $times } times
}.
backtest-blank = Mail, calls and calendars of some months are enough: each month is ranked by what was known before it began, and told against whom you then turned to.
backtest-bring = Bring in older mail
backtest-right = Would it have been right?
backtest-by-month = Precision by month
backtest-best = 1 would be everybody you turned to before everybody else.
backtest-few = That is little to judge by: take the figures as a first look.
backtest-over-all = Over all months
backtest-in-numbers = The rankings in numbers
backtest-column-ranking = Ranking
backtest-column-precision = Precision
backtest-column-first-ten = In the first ten
backtest-column-revived = Revived
backtest-column-new = New
backtest-published-weights = Hearten goes by the published weights.
backtest-own-weights = Hearten goes by weights fitted on your own past on { $day }, which have seen these months: on the months judged before they were seen, { $after } instead of { $before }.
backtest-explained = Precision is the mean average precision (MAP). The others: of those you turned to (known, dormant, new), the share among the first ten. ± is one standard error over the months. Beside Hearten stand rankings that anybody would try first: how often (frequency), how lately (recency), both at once (decay), and closeness alone.
backtest-month-by-month = Month by month
backtest-column-month = Month
backtest-column-reached = People you turned to
backtest-back = Back to the review
backtest-plot-title = Precision of each ranking by month
backtest-plot-about = Lines from { $from } to { $until }, 1 is the best there could be; the table has the means.
backtest-point = { $month }, { $ranking }: { $share }
backtest-ranking-closeness = closeness
backtest-ranking-frequency = frequency
backtest-ranking-recency = recency
backtest-ranking-decay = decay

# Plots.
plot-decimal = { $whole }.{ $fraction }

# Search.
search-title = Search
search-all = All that is written down
search-field = People, moments, stories, notes
search-button = Search
search-hint = A name, a place, a word you remember.
search-nothing = Nothing with “{ $query }” yet.
search-first = The first { $count }
search-found = { $count } found
search-day = { $day }, { $ago }
search-add = Add a person
search-left-out = Addresses left out
search-kind-person = person
search-kind-moment = moment
search-kind-story = story
search-kind-gift = gift
search-kind-concern = concern
search-kind-interest = interest
search-kind-find = find
search-kind-promise = promise
search-kind-thanks = thanks
search-kind-keepsake = keepsake
search-kind-ask = ask
search-kind-chain = chain
search-kind-circle = circle
search-kind-circle-meeting = circle meeting
search-kind-circle-ask = circle ask
search-kind-commitment = commitment
search-kind-gathering = gathering
search-kind-goal = goal
search-kind-goal-step = goal step
search-kind-guide-step = guide step
search-kind-introduction = introduction
search-kind-news = news
search-kind-passing-note = passing note
search-kind-trip = trip

# Reaching somebody.
reach-call = Call { $number }
reach-mail = Open in mail
reach-no-number = No telephone number of { $name } is known yet. If you have it, <a href="/people/{ $id }/edit#phone">write it down</a>; else <a href="{ $mail }">ask for it in a mail</a>.
reach-no-number-no-mail = No telephone number of { $name } is known yet. When you learn it, <a href="/people/{ $id }/edit#phone">write it down</a>.
reach-ask-subject = A call
reach-ask-words = I would like to hear your voice. When would a call suit you, and on which number?
