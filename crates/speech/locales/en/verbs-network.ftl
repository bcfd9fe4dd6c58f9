# The review.
verb-review-to-come = { $day } is still to come
verb-review-to-come-hint = name a day that has been: --since 2024-01-01
    .page = Name a day that has been, such as 2024-01-01.
verb-review-none-done = No move was done in this time, so there is nothing yet to say of what works.
verb-review-early = For { $count } more it is too early to tell.
verb-review-did = { $count ->
    [one] You did { $count } move.
   *[other] You did { $count } moves.
}
verb-review-few = These are few: read them as hints.
verb-review-came = Of { $count ->
    [one] { $count } move
   *[other] { $count } moves
} you did, { $answered } came to something ({ $rate }); after { $met } of them you spoke or met.
verb-review-in-ten-none = hardly any
verb-review-in-ten-all = nearly all
verb-review-in-ten = about { $tenths } in 10
verb-review-rate = { $good } of { $of }, { $expected } expected

# What the ranking has learnt.
verb-review-taken = taken up { $good } of { $of }
verb-review-taken-answered = taken up { $good } of { $of }, answered { $answered } of { $answers }
verb-review-nothing-learnt = No answers yet to learn from: moves stand where their reasons put them.
verb-review-learnt = From { $answers ->
    [one] { $answers } answered move
   *[other] { $answers } answered moves
}: what you take up and what is answered comes forward a little, by at most { $most } of a score of about 1. Nothing is ever hidden by it.
verb-review-forgotten = What was before { $day } is forgotten.

# The past replayed.
verb-backtest-no-months = a replay of no months shows nothing
verb-backtest-no-months-hint = leave --months out for the last 24
    .page = Without a number it replays the last 24.

# Who would stand by me.
verb-family = family
verb-support-kept-close = you keep them among your { $layer }
verb-support-story = a story you share
verb-support-gifts = gifts both ways
verb-support-helped = helped you in { $month }: { $what }
verb-support-helped-times = helped you { $count } times, last in { $month }: { $what }
verb-support-spoke = last spoke or met in { $month }
verb-support-in-touch = last in touch in { $month }, never by voice
verb-support-placed = you placed them near; no moment is written down yet
verb-support-no-moment = No moment with anybody is known yet; the first ones will show who is near.
verb-support-measure = In the last { $days } days you were in touch with { $touched } of your closest { $of }, with { $voice } of them by voice or face to face; you gave { $given ->
    [one] { $given } thing
   *[other] { $given } things
} and did { $moves ->
    [one] { $moves } move
   *[other] { $moves } moves
}.

# On what close ties hang. "$facet" is employer, industry, place or circle.
verb-spread-little = Too little is known of their { $facet ->
    [employer] employers
    [industry] lines of work
    [place] places
   *[circle] circles
}: { $known } of { $of }.
verb-spread = Known of { $known } of { $of }. As if spread evenly over { $facet ->
    [employer] { $evenly ->
        [one] one employer
       *[other] about { $evenly } employers
    }
    [industry] { $evenly ->
        [one] one industry
       *[other] about { $evenly } lines of work
    }
    [place] { $evenly ->
        [one] one place
       *[other] about { $evenly } places
    }
   *[circle] { $evenly ->
        [one] one circle
       *[other] about { $evenly } circles
    }
}; the most, { $people ->
    [one] { $people } person
   *[other] { $people } people
}, at { $name }.

# What if it falls away?
verb-without-nothing = nothing is named that could fall away
verb-without-nothing-hint = name an organization, a line of work, a town, a country or a person
verb-without-unknown = nothing that your close ties belong to is called "{ $text }", and nobody is
verb-without-unknown-hint = hearten support shows on what they hang; hearten people lists everybody
    .page = On what they hang stands under <a href="/support">Support</a>; everybody is under <a href="/people">People</a>.
verb-without-several = "{ $text }" can mean { $names }
verb-without-or = { $first } or { $last }
verb-without-more = { $first } or { $more ->
    [one] { $more } other
   *[other] { $more } others
}
verb-without-person-alone = Without { $name }, { $left } of your { $all } close ties are left; none of them is noted as family or a friend of theirs.
verb-without-person = Without { $name }, { $left } of your { $all } close ties are left; { $theirs ->
    [one] { $theirs } of them is
   *[other] { $theirs } of them are
} of their family or circle.
verb-without-none = None of your close ties hang on { $what }.
verb-without-all-held = Of { $all } close ties, { $touched ->
    [one] { $touched } has
   *[other] { $touched } have
} to do with { $what }, and something else holds every one.
verb-without-all-loosened = Of { $all } close ties, { $touched ->
    [one] { $touched } has
   *[other] { $touched } have
} to do with { $what }, and nothing else is known that would hold them.
verb-without-some = Of { $all } close ties, { $touched ->
    [one] { $touched } has
   *[other] { $touched } have
} to do with { $what }; { $held } would hold by something else, for { $loosened } nothing else is known.

# What two people share.
verb-both-at = both at { $organization }
verb-both-belong = { $kind ->
    [board] both on the board of { $organization }
   *[other] both at { $organization }
}{ $years ->
    [different] , in different years
   *[same] {""}
}{ $told ->
    [by-name] , by a list that has the name
   *[known] {""}
}
verb-both-story = both in the story “{ $title }”
verb-both-care = both care for { $topic }
verb-both-know = both know { $name }
verb-both-in = both in { $town }
verb-common-same = these are one and the same person
verb-common-same-hint = name two people, or one to compare with you
verb-common-nothing-with-you = Nothing is known yet that you and { $name } share.
verb-common-nothing = Nothing is known yet that { $one } and { $other } share.
verb-common-with-you-are = You and { $name } are { $shared }.
verb-common-with-you-do = You and { $name } { $shared }.
verb-common-are = { $one } and { $other } are { $shared }.
verb-common-do = { $one } and { $other } { $shared }.

# The network on a map.
verb-network-around = Around { $name }
verb-network-not-drawn = the map could not be drawn: { $error }
verb-network-no-towns = the towns could not be looked up: { $error }
verb-network-absent = { $name } is not on the map
verb-network-absent-hint = the dead, the muted, those never to be contacted, and whoever { $most } others are closer than are left out

# The ways to somebody.
verb-path-you = you
verb-path-no-target = no target was given
verb-path-no-target-hint = name a person, an organization, or a role such as "CFO of Northwind"
verb-path-ways = { $count } ways cannot be told
verb-path-ways-hint = ask for 1 to { $most }
verb-path-nobody = nobody is known to be { $name }
verb-path-nobody-hint = it may be you alone; lists of members: hearten import --organizations
    .page = It may be you alone. Lists of members come in on the command line: <code>hearten import --organizations FILE</code>
verb-path-roles-hint = { $more ->
    [0] known there: { $roles }; anybody there: hearten path { $organization }
   *[other] known there: { $roles } and { $more } more; anybody there: hearten path { $organization }
}
    .page = { $more ->
        [0] Known there: { $roles }. For anybody there, look for { $name } alone.
       *[other] Known there: { $roles } and { $more } more. For anybody there, look for { $name } alone.
    }
verb-path-unknown = nobody is known or listed as "{ $text }", and no organization or role either
verb-path-unknown-hint = name a person, an organization, or a role such as "CFO of Northwind"; lists of members widen the view: hearten import --organizations FILE
    .page = Name a person, an organization, or a role such as “CFO of Northwind”. Lists of members widen the view; they come in on the command line: <code>hearten import --organizations FILE</code>
verb-path-organizations = "{ $text }" can mean { $count } organizations: { $names }
verb-path-people = "{ $text }" can mean { $count } people who are listed: { $names }
verb-path-role = { $role } of { $organization }
verb-path-dead = { $name } has died; here they are remembered, not contacted
verb-path-left-in-peace = you asked that { $name } never be contacted
verb-path-left-in-peace-hint = if that has changed: hearten unmute { $name } --do-not-contact
    .page = If that has changed, choose “Lift this” on <a href="/people/{ $id }">their page</a>.
verb-path-muted = { $name } is muted; the ways are told since you asked.
verb-path-no-way = No way through the people you know leads there.
verb-path-fitting = { $more ->
    [0] Known to fit: { $names }.
   *[other] Known to fit: { $names } and { $more } more.
}
verb-path-several-fit = { $count } people fit; a way ends at the first of them it reaches.
verb-path-one-hop = It is one hop, and rests on what is between you two.
verb-path-weakest-from-you = The weakest hop is from you to { $to }, { $chance }: { $reason }.
verb-path-weakest = The weakest hop is from { $from } to { $to }, { $chance }: { $reason }.
verb-path-call = call { $number }
verb-path-write = write to { $address }
verb-path-meet = ask when you next meet
verb-path-listed = they are listed at { $organization }; write to them there
verb-path-listed-somewhere = they are listed at an organization you know; write to them there
verb-path-nobody-asked = Nobody need be asked: { $how }.
verb-path-ask-for-word = Ask { $first } for a word with { $next }, and make it easy to say no: { $how }.
verb-path-ask-whether = Ask { $first } whether { $next } would be the one to ask about { $last }: { $how }.
verb-path-under-chance = under { $percent } %
verb-path-chance = { $percent } %

# Who comes nearest.
verb-path-near-with = at { $organization }, where { $name } is too
verb-path-near-word = at { $organization }: “{ $word }” is in both names
verb-path-near-town = at { $organization }, in { $town } as well

# Why one can bring me to another.
verb-path-closest = the closest of your people ({ $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
})
verb-path-close = { $place } of your people in closeness ({ $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
})
verb-path-layer = you want them among your { $layer }
verb-path-card = you have their card, and no moment between you is known
verb-path-met = together in { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
}
verb-path-relation = { $kind }, by the address book
verb-path-member = { $kind ->
    [board] both on the board of
   *[other] both at
} { $organization } ({ $members ->
    [one] { $members } member
   *[other] { $members } members
} known)
verb-path-member-briefly = { $kind ->
    [board] both on the board of
   *[other] both at
} { $organization } ({ $members ->
    [one] { $members } member
   *[other] { $members } members
} known, less than a year together)
verb-path-member-years = { $kind ->
    [board] both on the board of
   *[other] both at
} { $organization } ({ $members ->
    [one] { $members } member
   *[other] { $members } members
} known, { $years ->
    [one] { $years } year
   *[other] { $years } years
} together)
verb-ordinal-st = { $number }st
verb-ordinal-nd = { $number }nd
verb-ordinal-rd = { $number }rd
verb-ordinal-th = { $number }th

# What several verbs say.
verb-more-of-name = write more of the name
verb-closed = { $name } is not to be contacted
verb-closed-hint = hearten person { $name } shows how it stands
    .page = How it stands is shown on <a href="/people/{ $id }">their page</a>.

# Introductions.
verb-introduce-begun = { $one } and { $other } could meet; nobody is asked yet.
verb-introduce-two = an introduction needs two people
verb-introduce-two-hint = name two who do not know each other
verb-introduce-you = that is you
verb-introduce-you-hint = whom you may come to know: hearten introduce --with-me
    .page = Whom you may come to know yourself stands under <a href="/introductions?with=me">Introductions</a>.
verb-introduce-reason-for = the reason for { $name }
verb-introduce-reason-hint = say what { $name } would have of { $other }, as you would say it to them
verb-introduce-declined = { $one } and { $other } were asked, and it was not wished
verb-introduce-declined-hint = it is kinder not to ask again; undo takes back what was noted by mistake
    .page = It is kinder not to ask again. What was noted by mistake can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-introduce-there = an introduction of { $one } and { $other } is there already: { $state }
verb-introduce-there-hint = hearten introduce shows it
    .page = It stands under <a href="/introductions">Introductions</a>.
verb-introduce-missing = there is no introduction { $id }
verb-introduce-missing-hint = hearten introduce lists them
    .page = See what there is under <a href="/introductions">Introductions</a>.
verb-introduce-both-yes = both have to say yes before they are brought together
verb-introduce-both-yes-hint = ask each of them, and note what they say
verb-introduce-stands-idea = neither of the two was asked yet; first comes a question to one of them
verb-introduce-stands-asked-one = one of the two was asked; first both have to answer
verb-introduce-stands-asked-both = both were asked; first they have to answer
verb-introduce-stands-agreed = both said yes; what comes next is to bring them together
verb-introduce-stands-made = you brought them together already; what comes next is whether they met
verb-introduce-stands-met = they met already; what comes next is what came of it
verb-introduce-stands-outcome = what came of it is noted; only that can be told anew
verb-introduce-stands-declined = one of them would rather not, and with that it is over
verb-introduce-stands-let-go = you let it rest, and with that it is over
verb-introduce-out-of-turn-hint = hearten introduce ID shows how far it is; hearten undo takes the last step back
    .page = Its page shows how far it is. The last step can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-introduce-done-before = that was done on { $day }
verb-introduce-done-before-hint = hearten undo takes a step back
    .page = A step can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-introduce-too-early = it would be before { $day }, the day of the step before
verb-introduce-too-early-hint = name that day or a later one
verb-introduce-state-idea = idea
verb-introduce-state-asked-one = asked one
verb-introduce-state-asked-both = asked both
verb-introduce-state-agreed = agreed
verb-introduce-state-made = made
verb-introduce-state-met = met
verb-introduce-state-outcome = outcome
verb-introduce-state-declined = declined
verb-introduce-state-let-go = let go

# Why two should meet.
verb-introduce-unknown-why = both have to do with you; more is not known, so ask each what is on their mind first
verb-introduce-together = both were on { $count ->
    [one] one of your messages
   *[other] { $count } of your messages
}, last on { $day }
verb-introduce-triangle = both have had much to do with you lately and nothing shows that they know each other: two sides of a triangle that tends to close
verb-introduce-both-care = You both care for { $topic }
verb-introduce-at-home = { $name } is at home in { $topic }
verb-introduce-way = { $count ->
    [one] { $names } has written to both of you; a question to them is the way
   *[other] { $names } have written to both of you; a question to one of them is the way
}

# The steps of an introduction, and what is next.
verb-introduce-gift = an introduction to { $name }
verb-introduce-did-tell = Told { $name } of { $other }.
verb-introduce-did-ask = Asked { $name } about meeting { $other }.
verb-introduce-did-yes = { $name } would like to meet { $other }.
verb-introduce-did-no = { $name } would rather not meet { $other } now; that is all right, and it is not offered again.
verb-introduce-did-make = Brought { $one } and { $other } together.
verb-introduce-did-meet = { $one } and { $other } met.
verb-introduce-did-outcome = What came of it for { $one } and { $other }: { $outcome }
verb-introduce-did-let-go = The introduction of { $one } and { $other } rests.
verb-introduce-next-ask-other = { $agreed } said yes. Ask { $name }.
verb-introduce-next-ask = Ask { $name } first; { $other } is asked only after a yes.
verb-introduce-next-await = Wait for what { $name } says; there is no hurry.
verb-introduce-next-make = Both said yes: bring them together, in one mail to both.
verb-introduce-next-met = Hear from { $one } or { $other } whether they met, two weeks from then or whenever you talk.
verb-introduce-next-outcome = Hear what came of it, after three months or whenever you talk.
verb-introduce-over-declined = It was not wished, which is as good an answer. It is not offered again.
verb-introduce-over-let-go = You let it rest.
verb-introduce-past-begun = you thought of it
verb-introduce-past-told = told { $name } of { $other }
verb-introduce-past-asked = asked { $name }
verb-introduce-past-agreed = { $name } said yes
verb-introduce-past-declined = { $name } would rather not
verb-introduce-past-made = you brought them together
verb-introduce-past-met = they met
verb-introduce-past-outcome = what came of it: { $outcome }
verb-introduce-past-let-go = you let it rest

# Gatherings. "$kind" is gathering, talk or brainstorm.
verb-gather-planned = { $kind ->
    [talk] A talk
    [brainstorm] A brainstorm
   *[gathering] A gathering
} is thought of: { $theme }.
verb-gather-placed = { $theme }, from now on: { $details }.
verb-gather-unplaced = { $theme } has no day, hour or place for now.
verb-gather-noted = Noted what was said: { $theme }.
verb-gather-outcome = What came of it is noted: { $theme }.
verb-gather-called-off = Called off: { $theme }.
verb-gather-listed = On the list of { $theme }: { $names }.
verb-gather-dropped = { $name } is no longer on the list of { $theme }.
verb-gather-invited = Invited to { $theme }: { $names }.
verb-gather-comes = { $name } comes to { $theme }.
verb-gather-may-come = { $name } may come to { $theme }.
verb-gather-cannot-come = { $name } cannot come to { $theme }.
verb-gather-held = { $theme } was held with { $names }.
verb-gather-met = { $one } and { $other } met at { $theme }.
verb-gather-should-meet = { $one } and { $other } should meet.
verb-gather-found-each-other = they found each other
verb-gather-capacity = { $count } guests cannot be
verb-gather-capacity-hint = there may be 1 to { $most }
verb-gather-missing = there is no gathering { $id }
verb-gather-missing-hint = hearten gather lists them
    .page = See what there is under <a href="/gatherings">Gatherings</a>.
verb-gather-not-held = it was not held yet
verb-gather-not-held-hint = note who came first
verb-gather-is-off = { $kind ->
    [talk] this talk
    [brainstorm] this brainstorm
   *[gathering] this gathering
} was called off on { $day }
verb-gather-is-off-hint = hearten undo takes that back; or plan it anew: hearten gather plan THEME
    .page = Take that back under <a href="/settings#changes">Settings, Recent changes</a>, or plan it anew under <a href="/gatherings">Gatherings</a>.
verb-gather-is-held = { $kind ->
    [talk] this talk
    [brainstorm] this brainstorm
   *[gathering] this gathering
} was held on { $day } already
verb-gather-is-held-hint = hearten gather note and hearten gather outcome keep what was said and what came of it; hearten undo takes the last step back
    .page = Its page keeps what was said and what came of it. The last step can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-gather-before = { $day } is before { $last }, the day of the step before
verb-gather-nobody = nobody is named
verb-gather-nobody-came-hint = name those who came; or call it off
verb-gather-nobody-listed-hint = name the people to put on the list
verb-gather-you = that is you
verb-gather-you-came-hint = name the others; you were there
verb-gather-you-listed-hint = you are there anyway; name the others
verb-gather-was-not-there = { $name } was not there
verb-gather-was-not-there-hint = hearten gather show WHICH shows who came
    .page = Its page shows who came.
verb-gather-met-before = that they met is noted already
verb-gather-on-list = { $name } is on the list already
verb-gather-full = all { $count } places are taken
verb-gather-full-hint = take somebody off the list, or plan a second evening
verb-gather-full-by-now = all { $count } places are taken by now
verb-gather-nobody-to-invite = nobody is left to invite
verb-gather-nobody-to-invite-hint = hearten gather show WHICH shows the list
    .page = Its page shows the list.
verb-gather-off-first = take them off the list first
verb-gather-noted-before = that is noted already: { $name }, { $state }
verb-gather-guest-listed = listed
verb-gather-guest-invited = invited
verb-gather-guest-yes = yes
verb-gather-guest-maybe = maybe
verb-gather-guest-no = no
verb-gather-guest-came = came
verb-gather-not-on-list = { $name } is not on the list
verb-gather-not-on-list-hint = put them on it first
verb-gather-same = these are one and the same person
verb-gather-same-hint = name two of the guests
verb-gather-pair-noted = that these two should meet is written down already
verb-gather-was-called-off = it was called off
verb-gather-no-day = it has no day yet
verb-gather-no-day-hint = set one: hearten gather set WHICH --day DATE
    .page = Set one on its page.
verb-gather-seats = a table needs seats
verb-gather-seats-hint = say how many: 4 to 6 talk well

# Why somebody might come, as one would say it to them, and why two should meet.
verb-gather-you-care = You care for { $topic }
verb-gather-on-your-mind = It touches what is on your mind
verb-gather-you-belong = You belong to { $organization }
verb-gather-you-know = You know it as { $role } of { $organization }
verb-gather-both-come = Both come for { $theme }, each from another side
verb-gather-both-care = Both care for { $topic }

# What is next with a gathering.
verb-gather-next-called-off = It was called off.
verb-gather-next-brainstorm = Keep what was said, and tell all who thought along what came of it.
verb-gather-next-held = Note who met whom, and later what came of it.
verb-gather-next-past = Its day has been: note who came.
verb-gather-next-list = Put people on the list.
verb-gather-next-day = Choose a day, then invite.
verb-gather-next-invite = { $count ->
    [one] Invite { $count } who is on the list.
   *[other] Invite { $count } who are on the list.
}
verb-gather-next-answers = All are invited. Note their answers, and who should meet whom.

# The words of an invitation. "$place" is nothing, or a comma and the place; "$reason" is nothing, or a sentence with a space before it.
verb-gather-when = on { $day }{ $place }
verb-gather-when-hour = on { $day } at { $hour }{ $place }
verb-gather-some-week = one of these weeks{ $place }
verb-gather-draft = A few people come together { $when }: { $theme }. You came to my mind at once.{ $reason }
verb-gather-draft-ask = Would you like to come? A no is quite all right.
verb-gather-talk = You and I have “{ $theme }” in hand, and you are not the only one.{ $reason } One short talk of all of us might spare you a round of mails.
verb-gather-talk-open = When would suit you?
verb-gather-talk-when = Would it suit you { $when }?
verb-gather-brainstorm = Your way of thinking would do this question good: “{ $theme }”{ $end }{ $reason } I ask a few, for an hour and a half at most; whatever comes of it is yours as well.
verb-gather-brainstorm-open = Would you join in?
verb-gather-brainstorm-when = Would you join in { $when }?

# Partners.
verb-partner-many = you have { $count } partners; about { $many } can be kept well
verb-partner-many-hint = end one first: hearten partner end NAME
    .page = End one first, under <a href="/partners">Partners</a>.
verb-partner-standing = one of your partners
