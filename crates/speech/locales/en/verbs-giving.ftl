# What is undone.
verb-settled-undo-hint = hearten undo takes the last change back
    .page = It can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-chain-undo-hint = hearten undo takes that back
    .page = It can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.

# Moves and the answers to them.
verb-move-changed = { $answer ->
    [taken] Taken on
    [snoozed] Later
    [dismissed] Not this
    [done] Done
    [not-yet] Nothing yet
   *[outcome] Outcome noted
}: { $act ->
    [introduction] introduce { $people }
    [visit] see { $people }
    [video] video call with { $people }
    [call] call { $people }
    [letter] write a letter to { $people }
   *[other] write to { $people }
}.
verb-move-undo-hint = hearten undo takes the last answer back
    .page = The last answer can be taken back under <a href="/settings#changes">Settings, Recent changes</a>.
verb-move-not-yet = Not yet. You are asked again from { $day } on.
verb-move-day-past = { $day } is not after today
verb-move-day-hint = name a later day, such as "next monday"
verb-move-outcome-empty = an outcome needs a few words
verb-move-outcome-hint = for example: hearten move ID outcome "We met for lunch"
    .page = A few words are enough, such as “We met for lunch”.
verb-move-several = several moves begin with { $id }
verb-move-several-hint = give more of the id
verb-move-missing = there is no move { $id } today
verb-move-missing-hint = hearten today shows the moves with their ids
    .page = The moves of the day are under <a href="/">Today</a>.
verb-move-already-outcome = what came of this move is noted already
verb-move-already-done = this move is done already
verb-move-already-dismissed = this move was left aside
verb-move-already-other = this move does not take that answer now
verb-move-taken = Taken. It waits until you say how it went.
verb-move-back-on = It comes back on { $day }.
verb-move-back-later = It comes back later.
verb-move-dismissed = Left aside. It will not be offered again.
verb-move-done = Done. What comes of it can be told later.
verb-move-noted = The outcome is noted.
verb-move-offered = It is offered.

# The brief before a meeting.
verb-brief-none = no meeting with anybody is planned
verb-brief-none-hint = meetings come from calendars: hearten import calendar.ics
    .page = Meetings come from calendars: bring one in under <a href="/sources">Sources</a>.
verb-brief-ask-concern = How does it stand with this: { $what }?
verb-brief-ask-story = What became of it since: { $what }?
verb-brief-ask-interest = What is new to them in { $what }?
verb-brief-ask-thoughts = What is taking up most of their thoughts these days?
verb-brief-ask-glad = What are they glad about, and what is hard?
verb-brief-note = { $text } (until { $day })
verb-brief-share = What you share: { $what }
verb-brief-thanks = Thanks for this: { $deed }
verb-brief-ear = Time, and an open ear; nothing to prepare, and nothing to ask of them
verb-brief-find = “{ $title }” from your shelf, for one who { $why }

# What is coming up.
verb-coming-date-birthday = their birthday
verb-coming-date-anniversary = their anniversary
verb-coming-date-death = their death
verb-coming-date-other = their other
verb-coming-promised = promised: { $what }
verb-coming-concern = on their mind: { $what }

# A moment by its medium, where nothing else is known of it.
verb-medium-visit = visit
verb-medium-video = video
verb-medium-call = call
verb-medium-letter = letter
verb-medium-message = message
verb-medium-mail = mail
verb-medium-group-mail = group mail
verb-medium-post = post

# What came of a move.
verb-question-seen = { $name } and you were in touch again: { $seen }. Did it come to something?
verb-question-meant = You meant to reach { $name }. Did it come to something?
verb-question-evidence = { $what } on { $date }

# Thanks.
verb-thanks-deed-empty = what { $name } did is empty
verb-thanks-deed-hint = name the deed: thanks that name it are the ones that are kept
verb-thanks-nothing-known = nothing is known of { $name }
verb-thanks-hearer-employer = whoever leads at { $place }, and their colleagues there
verb-thanks-hearer-board = the others on the board of { $place }
verb-thanks-hearer-other = the others of { $place }
verb-thanks-missing = there are no thanks { $id } to { $name }
verb-thanks-none-waits = nothing of { $name } waits for your thanks
verb-thanks-none-waits-hint = say what they did, and it is written down with the thanks
verb-thanks-before = { $on } is before { $day }, the day of what you thank for
verb-thanks-told-already = you have told them what came of it already: { $deed }
verb-thanks-thanked-already = you have thanked them already: { $deed }
verb-thanks-another-hint = name another deed to thank for that one
verb-thanks-told = Told { $name } what came of it: { $deed }.
verb-thanks-thanked = Thanked { $name }: { $deed }.
verb-thanks-noted = Noted what came of the help of { $name }: { $deed }.

# Gifts.
verb-gift-gave = Gave { $name }: { $what }.
verb-gift-received = Received from { $name }: { $what }. Thanks are yours to say when you like.
verb-gift-source-missing = there is no gift { $id } that this one could come from

# Promises.
verb-promise-missing = there is no promise { $id }
verb-promise-kept-already = that promise was kept on { $day }: { $text }
verb-promise-before = { $on } is before { $day }, the day it was promised
verb-promise-kept = Kept the promise to { $name }: { $text }.
verb-promise-made = Promised { $name }: { $text }.
verb-promise-made-by = Promised { $name }: { $text }, by { $day }.

# Small asks.
verb-ask-give-first = Nothing from you to { $name } is noted yet. An ask is lighter after something given: a line on what they care for, or an ear. There is no hurry.
verb-ask-give-first-shelf = Nothing from you to { $name } is noted yet. An ask is lighter after something given: something of your shelf. There is no hurry.
verb-ask-empty = what you ask is empty
verb-ask-me = { $name } is you
verb-ask-hard-season = { $name } is in a hard season ({ $concern }); nothing is asked of them now
verb-ask-hard-season-hint = a voice, a visit or a letter that asks for nothing does good; the ask can wait
verb-ask-twice = you asked { $name } that already: { $text }
verb-ask-twice-hint = once is enough; let it rest
verb-ask-asked = Asked { $name }: { $text }.
verb-ask-missing = there is no ask { $id }
verb-ask-missing-hint = hearten ask --list shows them
    .page = See what there is under <a href="/asks">What you asked</a>.
verb-ask-before = { $on } is before { $day }, the day it was asked
verb-ask-settled = that is settled already ({ $state ->
    [asked] asked
    [answered] answered
    [declined] declined
   *[no-answer] no answer
}): { $text }
verb-ask-deed-opinion = gave me an opinion of { $what }
verb-ask-deed-ten-minutes = gave me ten minutes for { $what }
verb-ask-deed-name = gave me a name to ask about { $what }
verb-ask-answered = { $name } answered: { $text }. Thanks are yours to say when you like.
verb-ask-declined = { $name } said no, which was theirs to say: { $text }.
verb-ask-rest = Let rest: what you asked { $name }, { $text }.

# Chains of help.
verb-chain-begun = Began a chain of help: { $event }.
verb-chain-was-let-be = this chain was let be: { $event }
verb-chain-joined = { $name } is part of { $event } now.
verb-chain-in-already = that help of { $name } is in it already: { $deed }
verb-chain-no-help = no help of { $name } is noted yet
verb-chain-no-help-hint = say what they did, and it is kept with the chain
verb-chain-came = It came: { $outcome }. { $count ->
    [one] { $count } person is
   *[other] { $count } people are
} to hear of it.
verb-chain-let-be = Let be: { $event }.
verb-chain-before = { $on } is before { $day }, the day the chain was begun
verb-chain-already-came = what came of it is noted already: { $event }
verb-chain-already-let-be = it was let be: { $event }
verb-chain-next-heard = Everybody in it has heard what came.
verb-chain-next-tell = Tell { $names } what came.
verb-chain-next-let-be = It came to nothing; the thanks for the help hold all the same.
verb-chain-next-open = When it has come, say so, and everybody in it can hear of it.
verb-chain-next-owed = { $count ->
    [one] { $count } word of thanks is
   *[other] { $count } words of thanks are
} to say while it is under way.
verb-chain-missing = there is no chain { $id }
verb-chain-missing-hint = hearten chain lists them
    .page = See what there is under <a href="/chains">Chains of help</a>.

# Stories.
verb-story-same = that is how the story stands already
verb-story-same-hint = say what is to be told in another way
verb-story-nobody-left = nobody would be left in the story
verb-story-nobody-left-hint = add somebody as well, or remove the story
verb-story-told-anew = Told anew: { $title }.
verb-story-removed = Took the story away: { $title }.
verb-story-heard-nobody = nobody was named who heard it
verb-story-heard-nobody-hint = name one person or more
verb-story-heard-already = it is written already that they heard "{ $title }" on { $day }
verb-story-heard = Told { $names } the story: { $title }.
verb-story-kept = Kept the story: { $title }.
verb-story-kept-with = Kept the story with { $names }: { $title }.
verb-story-missing = there is no story { $id }
verb-story-missing-hint = hearten chronicle --stories lists them
    .page = The stories are in <a href="/chronicle">The chronicle</a>.

# Pictures of stories.
verb-photo-there = "{ $title }" has that picture already
verb-photo-there-hint = choose another
verb-photo-put = Put a picture to the story: { $title }.
verb-photo-same = that is what the picture says already
verb-photo-same-hint = say it in other words
verb-photo-worded = Worded a picture of the story: { $title }.
verb-photo-removed = Took a picture away from the story: { $title }.
verb-photo-most = a story takes { $count } pictures
verb-photo-most-hint = take one away first, or tell another story
verb-photo-missing = there is no picture { $id }
verb-photo-missing-hint = hearten story TITLE shows the pictures of a story
    .page = The page of the story shows its pictures.

# Which story to tell next, and why.
verb-story-why-round = { $count ->
    [one] it will be { $count } year on { $day }
   *[other] it will be { $count } years on { $day }
}
verb-story-why-last-told = you last told it to each other on { $day }
verb-story-why-written = you are in it together, and have not told it since you wrote it down on { $day }
verb-story-why-interest = it speaks of { $topic }, which they care for, and they have not heard it
verb-story-why-known = { $name } is in it, whom they know from “{ $title }”, and they have not heard it

# Questions that bring a story to mind.
verb-prompt-met = How did you and { $name } meet?
verb-prompt-met-since = How did you and { $name } meet? The first that is kept here is of { $month }.
verb-prompt-shared = What happened at { $place } that only you two would tell?
verb-prompt-gift = How did it come to “{ $what }”, and what became of it?
verb-prompt-help = The time { $name } helped you when it counted.
verb-prompt-learnt = What have you learnt from { $name }?
verb-prompt-dead = What of { $name } should not be forgotten?
verb-prompt-laugh = What do you and { $name } still laugh about?

# The chronicle.
verb-chronicle-brought = You brought { $what }.
verb-chronicle-mails = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
verb-chronicle-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
verb-chronicle-posts = { $count ->
    [one] { $count } public post
   *[other] { $count } public posts
}
verb-chronicle-more-subjects = and { $count } more
verb-chronicle-no-year = { $when } has no year
verb-chronicle-no-year-hint = name a year or a month: 2019, or march 2019
verb-chronicle-no-word = there is no word to look for
verb-chronicle-no-word-hint = give a word or two of what was said or done

# Keepsakes.
verb-keepsake-gift = a keepsake, “{ $title }”
verb-keepsake-gave = Gave { $name } the keepsake: { $title }.
verb-keepsake-not-made = "{ $title }" is not made yet
verb-keepsake-not-made-hint = make it first, then give it
verb-keepsake-given-already = "{ $title }" is given already
verb-keepsake-given-already-hint = undo takes that back
verb-keepsake-before = { $day } is before it was made
verb-keepsake-before-hint = name that day or a later one
verb-keepsake-me = that is you
verb-keepsake-me-hint = a keepsake is made in honour of somebody else
verb-keepsake-began = Began the keepsake for { $name }: { $title }.
verb-keepsake-worded = Worded the keepsake for { $name }: { $title }.
verb-keepsake-made = Made the keepsake for { $name }: { $title }.
verb-keepsake-worded-anew = Worded anew the keepsake for { $name }: { $title }.
verb-keepsake-removed = Took away the keepsake for { $name }: { $title }.
verb-keepsake-other = that keepsake is in somebody else's honour
verb-keepsake-other-hint = begin a new one for them
verb-keepsake-stays = "{ $title }" is given, and stays as it was given
verb-keepsake-stays-hint = begin a new one
verb-keepsake-most = a keepsake holds { $count } pieces at most
verb-keepsake-most-hint = choose the best; fewer say more
verb-keepsake-blank = there is nothing on it yet but its title
verb-keepsake-blank-hint = choose a piece, or write a line or two
verb-keepsake-missing = there is no keepsake { $id }
verb-keepsake-missing-hint = hearten keepsake --list shows what there is
    .page = See what there is under <a href="/keepsakes">Keepsakes</a>.

# What a keepsake says at first; it speaks to the person in whose honour it is.
verb-keepsake-title = For { $name }
verb-keepsake-title-memory = In memory of { $name }
verb-keepsake-opening = A few of the things I have not forgotten.
verb-keepsake-opening-years = { $years }, and a few of the things I have not forgotten.
verb-keepsake-opening-memory = A few of the things that should not be forgotten.
verb-keepsake-opening-memory-years = { $years }, and a few of the things that should not be forgotten.
verb-keepsake-dear = Dear { $name },
verb-keepsake-letter = I looked back at what there has been between us, and wanted you to have some of it in your hand. Much of what is good in my days has come by way of you; here are a few pieces of it, set down so that they stay.
verb-keepsake-letter-years = I looked back at the { $years } since we first wrote to each other, and wanted you to have some of it in your hand. Much of what is good in my days has come by way of you; here are a few pieces of it, set down so that they stay.
verb-keepsake-yours = Yours,
verb-keepsake-years = { $count ->
    [2] two years
    [3] three years
    [4] four years
    [5] five years
    [6] six years
    [7] seven years
    [8] eight years
    [9] nine years
    [10] ten years
    [11] eleven years
    [12] twelve years
    [13] thirteen years
    [14] fourteen years
    [15] fifteen years
    [16] sixteen years
    [17] seventeen years
    [18] eighteen years
    [19] nineteen years
    [20] twenty years
   *[other] { $count } years
}

# The pieces of a keepsake, and why each is proposed.
verb-piece-met-at = We met at “{ $subject }”.
verb-piece-met = We met.
verb-piece-first-letter = The first letter between us was about “{ $subject }”.
verb-piece-wrote = From then on we wrote to each other.
verb-piece-began = How it began
verb-piece-why-first = it is the first that is kept
verb-piece-why-visit = you were face to face
verb-piece-why-alone = it is of the two of you alone
verb-piece-why-together = you are in it together
verb-piece-why-gift = they gave it to you
verb-piece-why-came = something came of it
verb-piece-deed = I think of this: { $what }.
verb-piece-thing = You gave me { $what }.
verb-piece-thanks = Thank you for this: { $deed }.

# The shelf.
verb-find-missing = there is no find { $id }
verb-find-missing-hint = hearten shelf shows what there is
    .page = See what there is under <a href="/shelf">The shelf</a>.
verb-find-off = "{ $title }" was taken off the shelf
verb-find-off-hint = undo that first, or give it without naming the find
verb-find-off-on = "{ $title }" was taken off the shelf on { $day }
verb-find-given = you gave them "{ $title }" already
verb-find-there = { $url } is on the shelf already: { $title }
verb-find-kept = Kept on the shelf: { $title }.
verb-find-dropped = Took off the shelf: { $title }.
verb-find-not-on-shelf = there is no find { $id } on the shelf
verb-find-not-on-shelf-hint = see: hearten shelf
    .page = See what there is under <a href="/shelf">The shelf</a>.
verb-shelf-no-address = there is no web address to read
verb-shelf-no-address-hint = it begins with https:// or http://
verb-shelf-unread-hint = it can be kept without being read, with words of your own beside it
verb-shelf-mails = { $count ->
    [one] { $count } mail came onto the shelf.
   *[other] { $count } mails came onto the shelf.
}
verb-shelf-mails-known = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
} came onto the shelf, { $known } known already.
verb-shelf-mails-most = there are more than { $count } mails in it
verb-shelf-mails-most-hint = name the folder into which you save what may serve somebody, not the whole mailbox
verb-shelf-mails-none = there is no mail in it
verb-shelf-mails-none-hint = name saved messages, an mbox or a Maildir

# Why a find would serve somebody: what follows their name ("Ana cares for tides"), and stands after "for one who".
verb-serves-interest = cares for { $topic }
verb-serves-concern = has on their mind: { $concern }
verb-serves-given = got “{ $title }” from you
verb-shelf-near = { $kind ->
    [concern] has something close in meaning on their mind: { $topic }
   *[interest] cares for something close in meaning: { $topic }
}

# The model that tells what texts mean.
verb-model-unreadable = the model cannot be used, for { $path } cannot be read: { $cause }
verb-model-too-large = it holds more than { $most } bytes
verb-model-unreadable-hint = HEARTEN_MODEL names a folder with model.safetensors, tokenizer.json and config.json, all of one model; without it finds are matched by their words

# Feeds.
verb-feed-added = Reads “{ $title }” from now on.
verb-feed-added-of = Reads “{ $title }” of { $name } from now on.
verb-feed-twice = “{ $title }” is read already
verb-feed-list-hint = hearten feed lists what is read
    .page = What is read stands under <a href="/feeds">Feeds</a>.
verb-feed-missing = there is no feed { $id }
verb-feed-ended-on = “{ $title }” was given up on { $day }
verb-feed-ended = “{ $title }” is read no more.
verb-feed-broken-hint = a site's feed is often at /feed, /rss.xml or /atom.xml
verb-feeds-read-change = Read the feeds.
verb-feeds-read = Read { $feeds ->
    [one] { $feeds } feed
   *[other] { $feeds } feeds
}: { $news ->
    [one] { $news } piece of news
   *[other] { $news } pieces of news
}, { $finds ->
    [one] { $finds } find
   *[other] { $finds } finds
}.
verb-feeds-passed-over = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
} would serve nobody you told Hearten of.
verb-quiet-unread = "{ $text }" are no hours; write them like 21:00-7:00
verb-quiet-empty = "{ $text }" begin when they end
