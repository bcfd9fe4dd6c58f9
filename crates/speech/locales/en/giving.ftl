# What several of these pages say.
giving-next-heading = Next
giving-next = Next: { $step }
giving-in-the-end = In the end
giving-something-else = Something else
giving-copy-draft = Copy the draft
giving-what-came = What came of it
giving-what-came-if = What came of it <span class="hint">(if you like)</span>
giving-call-it = What you call it <span class="hint">(if you like)</span>
giving-what-sort = What sort?
giving-it-is-done = It is done
giving-it-is-done-label = It is done: { $step }
giving-steps-done = { $done } of { $count } steps done
giving-now = Now
giving-from-day = From { $day }
giving-cancel = Cancel
giving-back-to-people = Back to people

# Introductions: who should meet, what is under way, whom I may come to know.
introductions-title = Introductions
introductions-about = Ask each of the two first, on their own; it is made only after two yeses.
introductions-about-nothing = Not enough is known yet of who has to do with whom; mail and messages to several tell the most.
introductions-about-to-know = People whom your people know and you do not yet; a question to one of yours is the way.
introductions-about-nobody = Nobody is seen yet whom your people know and you do not; mail to several tells the most.
introductions-between = Between whom
introductions-meet = Who should meet
introductions-to-know = Whom you may come to know
introductions-own = Two people of your own
introductions-under-way = Under way
introductions-over = Over
introductions-why = Why these two?
introductions-terms = { $score } = { $terms }; 0 is what is usual among your pairs
introductions-term-both-active-with-you-lately = both active with you lately
introductions-term-people-known-to-both = people known to both
introductions-term-messages-that-reached-both = messages that reached both
introductions-begin = Begin
introductions-begin-label = Begin with { $one } and { $other }

# One introduction.
introduction-pair = { $one } and { $other }
introduction-pair-linked = <a href="/people/{ $one-id }">{ $one }</a> and <a href="/people/{ $other-id }">{ $other }</a>
introduction-state-idea = A thought of yours
introduction-state-asked-one = One of them is asked
introduction-state-asked-both = Both are asked
introduction-state-agreed = Both said yes
introduction-state-made = You brought them together
introduction-state-met = They met
introduction-state-outcome = What came of it
introduction-state-declined = It was not wished
introduction-state-let-go = At rest
introduction-draft = Draft
introduction-words-for = Words for { $to }
introduction-on = On
introduction-note-it = Note it
introduction-why = Why they should meet
introduction-for = For { $name }
introduction-so-far = So far
introduction-only-tell = Only tell { $to } of the other, without a question
introduction-draft-tells = Draft that only tells
introduction-told = I told { $to }
introduction-rest = Let it rest
introduction-all = All introductions
introduction-asked = I asked { $name }
introduction-said-yes = { $name } said yes
introduction-rather-not = { $name } would rather not
introduction-brought-together = I brought them together
introduction-no-step = an introduction has no step "{ $step }"

# A new introduction.
introduction-new-title = An introduction
introduction-new-about = Two people, and what each would have of the other. Nobody is asked by writing it down.
introduction-new-for = What { $name } would have of it
introduction-new-first = The one you would ask first
introduction-new-other = The other
introduction-new-for-first = What the first would have of it
introduction-new-for-other = What the other would have of it
introduction-new-hint = As you would say it to them: the words go into the letters.
introduction-new-keep = Keep the thought

# Trips.
trips-title = Trips
trips-about = Where you go, and whom you could see there.
trips-about-none = Wherever you go, somebody you know may live near. A place and its days are enough.
trips-ahead = Ahead
trips-where-to = Where to?
trips-another = Another trip
trips-place = Place
trips-place-hint = A town, with its region or country where it needs one: Paris, TX.
trips-first-day = First day
trips-last-day = Last day
trips-last-day-if = Last day <span class="hint">(if it is another)</span>
trips-note = What for <span class="hint">(if you like)</span>
trips-see = See who lives near
trips-over = Over
trips-all = All trips
trips-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}
trips-no-kilometres = "{ $text }" is no number of kilometres
trips-no-kilometres-hint = write it in digits
trips-no-first-day = the first day is missing
trips-no-first-day-hint = choose the first and the last day

# How a trip stands.
trip-state-planned = planned
trip-state-under-way = under way
trip-state-ended = ended
trip-state-let-go = let go

# One trip.
trip-wrote-to = I wrote to { $name }
trip-called-them = I called { $name }
trip-see-planned = I mean to see those in the plan
trip-plan = A plan for the days
trip-plan-perhaps = perhaps
trip-plan-agreed = (agreed)
trip-plan-about = At most two a day: what is agreed keeps its day, then whom you mean to see, then whom you would be sorriest to miss.
trip-visits = Whom you mean to see
trip-call-them = Call them
trip-write-to-them = Write to them
trip-what-became = What became of it
trip-draft-for = Draft for { $name }
trip-wrote = I wrote
trip-wrote-label = I wrote to { $name }
trip-met = We met
trip-met-label = We met: { $name }
trip-called = I called
trip-called-label = I called { $name }
trip-missed = Not this time
trip-missed-label = Not this time: { $name }
trip-drop = Off the list
trip-drop-label = Take { $name } off the list
trip-day-agreed = The day we agreed on
trip-agreed = Agreed
trip-agreed-label = Agreed with { $name }
trip-near = Who lives near
trip-near-else = Who else lives near
trip-near-nobody = Nobody else is known to live within { $km } km.
trip-near-unknown = The gazetteer knows no such place, and nobody else has a town of that name in their address.
trip-near-about = Partners first, then by the layer you chose, then those you would be sorriest to miss: close, or once close, and not seen for long.
trip-near-more = { $count } more
trip-see = See them
trip-see-label = See them: { $name }
trip-somebody-else = Somebody else
trip-source = Places by GeoNames (geonames.org), CC BY 4.0. Distances are as birds fly.
trip-another = Another { $town }?
trip-change = Change its place or days, or what counts as near
trip-within = Near is within so many kilometres
trip-change-it = Change it
trip-end = I am back
trip-let-go = Let this trip go
trip-town = in the town itself
trip-away = { $km } km away
trip-lives-away = { $town }, { $km } km away
trip-one-of-partners = one of your partners
trip-one-of-layer = one of your { $layer }
trip-never-seen = no visit on record
trip-last-seen = last seen { $ago }
trip-no-agreed-day = the day is missing
trip-no-agreed-day-hint = choose the day you agreed on
trip-no-step = a trip has no step "{ $step }"

# How it stands with somebody to be seen on a trip.
trip-visit-meant = you mean to see them
trip-visit-wrote = you wrote
trip-visit-agreed = agreed
trip-visit-met = you met
trip-visit-missed = you did not get to see them
trip-visit-called = you called

# Goals.
goals-title = Goals
goals-about = Where you want to go, or whom you want to reach: by people, a small step at a time, giving before asking.
goals-on-the-way = On the way
goals-new = Set out for something
goals-text = What do you want?
goals-target = Whom do you want to reach for it? <span class="hint">(if somebody)</span>
goals-target-hint = A person, an organization, or a role such as “CFO of Northwind”. A plan is then made from the strongest way there; you can change it.
goals-set-out = Set out
goals-ended = At their end
goals-ended-reached = Reached
goals-ended-dropped = Dropped
goals-ended-reached-outcome = Reached: { $outcome }
goals-ended-dropped-outcome = Dropped: { $outcome }

# One goal.
goal-state-open = On the way
goal-state-reached = Reached
goal-state-dropped = Let go
goal-about = { $state }.
goal-about-steps = { $state }, { $done } of { $count } steps done.
goal-ways-to = The ways to { $target }
goal-no-step = No step is planned yet.
goal-done = Done { $ago }
goal-leave-out = Leave it out
goal-leave-out-label = Leave it out: { $step }
goal-another = Another step
goal-step-text = What is to be done?
goal-step-person = With whom? <span class="hint">(if somebody)</span>
goal-step-due = From which day? <span class="hint">(empty is today)</span>
goal-step-add = Add it
goal-step-kind-give = Give something
goal-step-kind-ask = Ask something small
goal-step-kind-door = Another door
goal-step-kind-thank = Thank
goal-step-kind-other = Something else
goal-end = At the end
goal-reached = I am there
goal-owed-thanks = Whoever was part of a step that was done is then owed thanks.
goal-let-go = Let it go
goal-all = All goals

# Guides. A guide’s own text stands in its Markdown.
guides-title = Guides
guides-about = Short playbooks for a season of your life. Their steps become moves of your days, with the people they are meant for.
guides-running = You follow
guides-choose = To choose from
guides-others = Others
guides-for = For those { $audience }.
guides-steps = { $count } steps
guides-steps-own = { $count } steps, written by you
guides-steps-before = { $count } steps, followed before
guides-steps-own-before = { $count } steps, written by you, followed before
guides-problems = Could not be read
guides-problem = { $source }, line { $line }: { $cause }
guide-about = { $done } of { $count } steps done. What wants people comes into <a href="/">your days</a> by itself.
guide-follow = Follow it from today
guide-follow-again = Follow it again
guide-follow-no-more = Follow it no more
guide-all = All guides
guide-when-with = { $when } · with { $count ->
    [one] { $count } person
   *[other] { $count } people
}
guide-with = With
guide-done = Done
guide-first-day = On the first day
guide-after-days = After { $count } days

# Partners.
partners-title = Partners
partners-about = The round of { $year }: a story, then a gift, then a visit. Nothing here is ever late.
partners-about-none = The few you want to keep for life, however far away they live. About { $many } can be kept well: by a story, then a gift, then a visit, in no hurry.
partners-yours = Your partners
partners-since = Since { $month }
partners-since-last = Since { $month } · last contact { $ago }
partners-story = Story
partners-gift = Gift
partners-visit = Visit
partners-saw = You saw each other
partners-not-yet = not yet
partners-next-story = Next: a story
partners-next-gift = Next: a gift
partners-next-visit = Next: a visit
partners-whole = The round is whole.
partners-end = No longer a partner
partners-end-label = No longer a partner: { $name }
partners-choose-first = Choose the first
partners-choose-another = Choose another
partners-whom = Whom?
partners-keep = Keep them close

# Nudges: how the moves of the day reach me.
nudges-title = Nudges
nudges-back = Back to nudges
nudges-about = Once a day at most, with names and reasons and nothing else. A day without moves says nothing, and what was missed is not made up for.
nudges-about-none = Nothing is sent: you open Hearten when you like. If you would rather be reached, choose how.
nudges-set-up = How you are reached
nudges-calendar-secret = Whoever knows this address can read the calendar. It is served while Hearten runs.
nudges-try = Try now
nudges-try-label = Try now: { $what }
nudges-end = Give up
nudges-end-label = Give up: { $what }
nudges-first = Let it reach you
nudges-another = Another way
nudges-way = By which way
nudges-option-mail = Mail
nudges-option-webhook = A webhook
nudges-option-calendar = A calendar on this machine
nudges-address = The server’s address <span class="hint">(not for a calendar)</span>
nudges-address-hint = Mail: smtps://you@mail.example.org. ntfy: the topic’s address. Gotify: the server’s. A webhook: the hook’s.
nudges-secret = Password or token <span class="hint">(where one is needed)</span>
nudges-secret-hint = Kept sealed, under a key that is not in the database.
nudges-to = To whom <span class="hint">(for mail)</span>
nudges-at = From which time on
nudges-set-it-up = Set it up
nudges-quiet = Quiet hours
nudges-quiet-hours = Send nothing in these hours <span class="hint">(empty for none)</span>
nudges-quiet-save = Save
nudges-quiet-saved = Nothing is sent in the hours { $hours }.
nudges-quiet-none = No hours are quiet any more.
nudges-when-calendar = fetched by your calendar program whenever it looks
nudges-when-never = from { $time } on · not sent yet
nudges-when-last = from { $time } on · last { $ago }
nudges-what-mail = By mail to { $to }, by { $url }
nudges-what-ntfy = By ntfy, { $url }
nudges-what-gotify = By Gotify, { $url }
nudges-what-webhook = By a webhook, { $url }
nudges-what-calendar = In your calendar
nudges-tried = Sent by { $way }: “{ $title }”. Look whether it arrived.
nudges-kind-mail = mail
nudges-kind-ntfy = ntfy
nudges-kind-gotify = gotify
nudges-kind-webhook = webhook
nudges-kind-calendar = calendar
nudges-no-time = "{ $text }" is no time of the day
nudges-no-time-hint = write it like 7:30
nudges-no-way = nothing says by which way
nudges-no-way-hint = choose mail, ntfy, Gotify, a webhook or a calendar
nudges-no-calendar = there is no such calendar
nudges-no-calendar-hint = its address stands in Hearten, under Nudges

# The shelf.
shelf-title = The shelf
shelf-about = Things worth giving, until they have a person. No agenda; a return may take years.
shelf-about-none = Nothing is on it yet. Keep what may help somebody: an article, a tool, an idea, an opening.
shelf-put = Put something on it
shelf-feeds = Feeds
shelf-waiting = Waiting for a person
shelf-serves = Whom it would serve
shelf-gave = I gave it
shelf-gave-label = I gave it: { $title }, to { $name }
shelf-serves-nobody = Nobody is known to care for it yet.
shelf-more = Somebody else, or off the shelf
shelf-gave-to = I gave it to
shelf-gave-keep = Keep that
shelf-drop = Take it off the shelf
shelf-drop-label = Take it off the shelf: { $title }
shelf-given = Given
shelf-given-to = to
shelf-kind-link = Link
shelf-kept-link = Link, kept { $ago }
shelf-kind-tool = Tool
shelf-kept-tool = Tool, kept { $ago }
shelf-kind-idea = Idea
shelf-kept-idea = Idea, kept { $ago }
shelf-kind-event = Event
shelf-kept-event = Event, kept { $ago }
shelf-kind-opening = Opening
shelf-kept-opening = Opening, kept { $ago }
shelf-kind-person = Person
shelf-kept-person = Person, kept { $ago }

# Onto the shelf.
shelf-new-title = Onto the shelf
shelf-new-about = Something that may help or please somebody, even if you do not know yet whom.
shelf-new-url = Web address <span class="hint">(if it has one)</span>
shelf-new-text = What it is about, and for whom it may be good
shelf-new-text-hint = The words here are matched to what your people care for.
shelf-new-kind-any = As it looks
shelf-new-fetch = Read the page for its title and text
shelf-new-fetch-hint = The page is asked for once, now. Else nothing leaves this machine.
shelf-new-keep = Keep it
shelf-new-bookmark = From any page you read
shelf-new-bookmark-about = Make a bookmark whose address is the line below. Chosen on a page, it opens this form with that page’s address and title, and what you marked in it. Use the address of Hearten that you see now.
shelf-new-bookmark-address = The bookmark’s address

# Feeds.
feeds-title = Feeds
feeds-back = Back to feeds
feeds-about = What they publish becomes news of them; the rest comes onto <a href="/shelf">your shelf</a> where it would serve somebody.
feeds-about-none = Keep abreast without looking: what somebody publishes becomes news of them, and what is published on a topic comes onto your shelf where it would serve somebody.
feeds-read = Read what is new
feeds-of-people = Of people
feeds-for-shelf = For the shelf
feeds-since = { $url } · since { $ago }
feeds-end = Read no more
feeds-end-label = Read no more: { $title }
feeds-first = Follow one
feeds-another = Another one
feeds-url = The feed’s address
feeds-url-hint = RSS or Atom; often the site’s address with /feed. It is asked for now, and every six hours while Hearten runs.
feeds-person = Whose is it? <span class="hint">(leave empty for a topic)</span>
feeds-add = Read it from now on
feeds-failed = { $title } could not be read: { $cause }.
