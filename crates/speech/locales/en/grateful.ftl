# What several of these moves say. A subject in brackets stands after the meeting it belongs to.
grateful-about = (“{ $topic }”)
grateful-led-to = It led to this: { $what }.
grateful-between-us = You and I last had “{ $topic }” between us.

# They answered what I asked.
grateful-answer = You wrote to { $name } { $when } about “{ $subject }”, and { $short } answered { $pace }.
grateful-answer-pace = { $count ->
    [0] the same day
    [1] within a day
   *[other] after { $count } days
}
grateful-answer-closing-1 = A line to say it arrived, and what it makes possible, closes the circle.
grateful-answer-closing-2 = { $short } does not know yet whether it was of use.
grateful-answer-closing-3 = Two sentences about what it changed would be gladly read.
grateful-answer-bring = What their answer lets you do next
grateful-answer-draft-1 =
    Thank you for your answer about “{ $subject }”: you wrote back { $pace }, and now I can go on with it.

    You make it easy to ask, and I am glad of it. Nothing more for you to do.
grateful-answer-draft-2 =
    You answered on “{ $subject }” { $pace }, and it helped: because of it I can now …

    Thank you for taking the time when yours is short. No need to reply.
grateful-answer-draft-3 =
    Your words on “{ $subject }” were what I needed. They led me to …

    Thank you: it is good to know that you are there to ask.
grateful-answer-draft-4 =
    You may like to know what your answer on “{ $subject }” led to: …

    Thank you for it. You said it so that I could use it at once.

# We met or spoke these days.
grateful-meeting = You had { $medium ->
    [visit] a visit
    [video] a video call
   *[call] a call
} with { $name } { $when }{ $about }. Two lines while it is fresh tell { $short } that the time was well spent.
grateful-meeting-family = You and { $name } had { $medium ->
    [visit] a visit
    [video] a video call
   *[call] a call
} { $when }{ $about }. A word on what you liked best gladdens more than thanks.
grateful-meeting-bring = One thing that was said and stayed with you, and what you will do with it
grateful-meeting-family-draft =
    You made our { $medium ->
        [visit] visit
        [video] video call
       *[call] call
    } a good time { $when }, thank you. What I liked best: …

    More of that soon.
grateful-meeting-family-draft-topic =
    You made “{ $topic }” a good time { $when }, thank you. What I liked best: …

    More of that soon.
grateful-meeting-draft-1 =
    Thank you for your time { $when }, and for { $medium ->
        [visit] seeing me. What you said during our visit
        [video] talking with me. What you said during our video call
       *[call] talking with me. What you said during our call
    }{ $about } stays with me: … It led me to …

    You listened well, and I am glad of it.
grateful-meeting-draft-2 =
    You gave me your time { $when }, and I came away from our { $medium ->
        [visit] visit
        [video] video call
       *[call] call
    }{ $about } with more than I brought: … It led me to …

    Thank you. You asked well.
grateful-meeting-draft-3 =
    Your time { $when } did me good. Of our { $medium ->
        [visit] visit
        [video] video call
       *[call] call
    }{ $about } one thing stays: … Because of it I will …

    Thank you for the way you listened.

# What came of their help, which they do not know yet.
grateful-outcome-open = You thanked { $name } { $when } for “{ $deed }”. { $short } was never told what came of it.
grateful-outcome-known = There is an outcome where { $name } helped (“{ $deed }”): { $outcome }. { $short } has not heard it yet.
grateful-outcome-unheard = { $short } has not heard it yet: { $outcome }.
grateful-outcome-part-whole = What { $name } did (“{ $deed }”) led to { $event }.
grateful-outcome-part-first = It began with { $name } (“{ $deed }”), and it led to { $event }.
grateful-outcome-part-last = What { $name } did (“{ $deed }”) was the last step to { $event }.
grateful-outcome-part-one = What { $name } did (“{ $deed }”) was one of { $count } steps that led to { $event }.
grateful-outcome-bring = The news itself, told as partly theirs
grateful-outcome-to-tell = Here is what it led to: …
grateful-outcome-draft =
    { $did }, and you should be among the first to hear what became of it. { $result }

    Thank you: you have a part in it, and it would not have gone this way without you.

# They passed things on, or kept me posted.
grateful-passed-on = { $name } has passed { $count } things on to you in the last weeks, “{ $subject }” among them, with no word back that is known here. { $short } would be glad to hear what one of them was good for.
grateful-passed-on-bring = What “{ $subject }” led to on your side
grateful-passed-on-draft-1 =
    Thank you for passing on “{ $subject }”. It helped me because …

    You think of others when you come across something, and it is noticed here. No need to answer.
grateful-passed-on-draft-2 =
    You sent me “{ $subject }”, and I never told you what it was good for: because of it I …

    Thank you. Whatever you pass on is looked at here.
grateful-passed-on-draft-3 =
    Your “{ $subject }” came at the right time: it led to …

    Thank you for thinking of me when you saw it.
grateful-kept-posted = { $name } has kept you posted { $count } times in the last weeks unasked, on “{ $subject }” among others, and no word on them is known here. Thanks for the habit itself would do { $short } good.
grateful-kept-posted-draft-1 =
    You keep me posted without being asked, lately on “{ $subject }”. Because of it I could …

    Thank you; it spares me many a question. No need to answer.
grateful-kept-posted-draft-2 =
    Your note on “{ $subject }” was read, and it helped: …

    Thank you for keeping me in the picture. You do it so quietly that one could overlook it.
grateful-kept-posted-draft-3 =
    You were the one from whom I heard of “{ $subject }”, and it led me to …

    Thank you for telling me in good time.

# They answer again and again, and quickly.
grateful-steady = { $name } answered you within a day { $count } times in the last three months, on “{ $one }” and “{ $other }” among others. Steadiness like { $short }'s is seldom thanked.
grateful-steady-bring = What the answer on “{ $subject }” made possible
grateful-steady-draft =
    Your answers come quickly and I lean on them, lately on “{ $one }” and “{ $other }”. Because of them I could go on where I would have waited.

    Thank you: you are somebody one can count on. No need to reply.

# Help that is not thanked yet.
grateful-thanks-owed = Thanks that name it would gladden { $short }.
grateful-thanks-owed-bring = What it led to, in one sentence
grateful-thanks-owed-bring-led-to = What it led to: { $what }
grateful-thanks-owed-bring-meaning = What it means to you: { $what }
grateful-thanks-owed-meaning = What it means to me: { $what }. Because of it I …
grateful-thanks-owed-helped = It helped me because …
grateful-thanks-owed-shows = It shows what I value in you: { $what }.
grateful-thanks-owed-trouble = You took the trouble when you need not have, and that is like you.

# Praise that others may hear.
grateful-praise-shows = It shows what I value in { $short }: { $what }.
grateful-praise-trouble = { $short } need not have done it, and that should be known.

# A matter that we carried together. The span is a length of time: "3 weeks".
grateful-together = { $name } and you worked on “{ $subject }” together: { $count } moments in { $span }, { $theirs } of them from { $short }.
grateful-together-closing-1 = Say what { $short }'s part was good for; work of this kind is seldom praised.
grateful-together-closing-2 = Thanks that name it, now that it is fresh, will be kept.
grateful-together-closing-3 = { $short } would be glad to hear what it made possible.
grateful-together-bring = The one thing in “{ $subject }” that would not have come about without { $short }
grateful-together-draft-1 =
    You carried a good part of “{ $subject }”, and I would not have got through it alone. What helped most: …

    Thank you: you stayed with it where others would have let it lie.
grateful-together-draft-2 =
    Your hand in “{ $subject }” made the difference, above all when you …

    Thank you. You are good to work with, and it should be said now and then.
grateful-together-draft-3 =
    You stayed patient through all of “{ $subject }”. Because of you it is now …

    Thank you for that, and for the tone in which you did it.
grateful-together-draft-4 =
    You should hear what “{ $subject }” led to: …

    A good piece of it is your doing. Thank you for the care you put into it.

# A meeting ahead.
grateful-brief = You have { $medium ->
    [visit] a visit
    [video] a video call
    [call] a call
    [letter] a letter
    [message] a message
    [post] a post
   *[mail] a mail
} with { $name } { $when }{ $about }.
grateful-brief-last = Last time it was “{ $topic }”.
grateful-brief-worth = A minute now lets you come with something for { $short }.
grateful-brief-plan-today = { $medium } later today
grateful-brief-plan = { $medium } { $when } ({ $date })
grateful-brief-bring-thanks = Thanks for: { $what }
grateful-brief-bring-concern = A thought on what is on their mind: { $what }
grateful-brief-bring-interest = Something about { $topic }
grateful-brief-bring-both = { $one }; { $other }
grateful-brief-bring-question = One good question about what occupies them now
grateful-brief-draft =
    Our { $medium ->
        [visit] visit
        [video] video call
        [call] call
        [letter] letter
        [message] message
        [post] post
       *[mail] mail
    } { $when }{ $about } is a good place for it, if you like.
grateful-brief-draft-concern = You have had “{ $what }” on your mind. How does it stand?
grateful-brief-draft-last = You and I last had “{ $topic }” between us. How did it turn out for you?
grateful-brief-draft-useful =
    What would make our { $medium ->
        [visit] visit
        [video] video call
        [call] call
        [letter] letter
        [message] message
        [post] post
       *[mail] mail
    } { $when }{ $about } most useful for you?
grateful-brief-draft-grave =
    Your { $medium ->
        [visit] visit
        [video] video call
        [call] call
        [letter] letter
        [message] message
        [post] post
       *[mail] mail
    } with me { $when } can be as short or quiet as you like, with all that is now ({ $what }). There is nothing to prepare.

# A find for somebody. The link begins with a new line of its own, or is empty.
grateful-find-kind-link = link
grateful-find-kind-tool = tool
grateful-find-kind-idea = idea
grateful-find-kind-event = event
grateful-find-kind-opening = opening
grateful-find-kind-person = person
grateful-find-concern = “{ $title }” ({ $kind }) from your shelf fits what { $name } has on their mind: { $what }. It would reach { $short } with no string attached.
grateful-find-interest = “{ $title }” ({ $kind }) from your shelf fits what { $name } cares for: { $what }. It would reach { $short } with no string attached.
grateful-find-given = “{ $title }” ({ $kind }) from your shelf is of a kind with “{ $what }”, which you gave { $name }. It would reach { $short } with no string attached.
grateful-find-concern-draft =
    You have “{ $what }” on your mind, so this is for you: { $title }.{ $link }

    It may save you a step or give you an idea. No need to answer.
grateful-find-concern-draft-person =
    You have “{ $what }” on your mind, and this is somebody you may like to know of: { $title }.{ $link }

    It may save you a step or give you an idea. No need to answer.
grateful-find-interest-draft =
    You care for { $what }, so this is for you: { $title }.{ $link }

    It may save you a step or give you an idea. No need to answer.
grateful-find-interest-draft-person =
    You care for { $what }, and this is somebody you may like to know of: { $title }.{ $link }

    It may save you a step or give you an idea. No need to answer.
grateful-find-given-draft =
    You have “{ $what }” from me, so this may be for you too: { $title }.{ $link }

    It may save you a step or give you an idea. No need to answer.
grateful-find-given-draft-person =
    You have “{ $what }” from me, and this is somebody you may like to know of: { $title }.{ $link }

    It may save you a step or give you an idea. No need to answer.

# A keepsake in their honour.
grateful-keepsake-ready = Your keepsake for { $name }, “{ $title }”, made { $when }, lies ready. { $short } has not seen it yet.
grateful-keepsake-ready-bring = The keepsake itself: “{ $title }”
grateful-keepsake-ready-draft =
    You should have this in your hand: a few pieces of what you have been to me, set down so that they stay.

    It is yours to keep. No need to answer.
grateful-keepsake-enough = { $stories ->
    [one] { $stories } story
   *[other] { $stories } stories
} and { $kindnesses ->
    [one] { $kindnesses } kindness of theirs
   *[other] { $kindnesses } kindnesses of theirs
} are written down here: enough for a keepsake, a page or a card of what you share.
grateful-keepsake-bring = A keepsake, with “{ $story }” on it
grateful-keepsake-draft =
    You have given me more than fits on a page, so here is a page of it: “{ $story }”, and a little more, set down so that it stays.

    It is yours to keep. No need to answer.
grateful-keepsake-birthday = { $short } turns { $years } { $when }.
grateful-keepsake-years = It will be { $years } years { $when } since you and { $name } first met, as far as is kept here.
grateful-keepsake-years-first = the first between you that is kept here
grateful-keepsake-season = { $name } has a hard season behind them; what is good between you would do good now.
grateful-keepsake-told = Much of what you have with { $name } has been told.

# What I promised.
grateful-promise = { $when } you promised { $name }: “{ $what }”.
grateful-promise-due = The day you named is { $when }.
grateful-promise-gone-by = The day you named has gone by; it is as welcome now.
grateful-promise-bring = What you promised: { $what }
grateful-promise-draft =
    You have not been forgotten. My promise to you, { $made }, was “{ $what }”, and here is how it stands: …

    If something else would serve you better by now, that is just as easy.

# Two who have the same in hand.
grateful-gathering = { $one } and { $other } each have “{ $what }” in hand with you, in separate mails. In one short talk of three { $first } would hear what { $second } knows, and { $second } what { $first } does.
grateful-gathering-bring = The question to each of them, { $first } first; a talk only after two yeses
grateful-gathering-draft-1 =
    You and I have “{ $what }” in hand, and { $name } has written to me about it as well. A quarter of an hour of three might spare you a round of mails.

    Would you like that? If so, I will ask { $second }; if not, all stays as it is.
grateful-gathering-draft-2 =
    Your question on “{ $what }” has a neighbour: { $name } is busy with it too, in mails with me alone.

    Shall I bring the two of you together for a short talk? Only if it helps you; then I will ask { $second }.

# Two who might know each other. What the network says begins with a comma or a semicolon of its own.
grateful-introduction-interest = { $one } and { $other } both care for { $what }{ $network }. { $first } would meet somebody who cares as much for it; so would { $second }.
grateful-introduction-membership = { $one } and { $other } both belong to { $what }{ $network }. { $first } would have a friend more there; so would { $second }.
grateful-introduction-moment = { $one } and { $other } have both written with you about “{ $what }”{ $network }. { $first } would hear how { $second } sees it, and { $second } how { $first } does.
grateful-introduction-strangers = , and nothing shows that they know each other
grateful-introduction-clause = ; { $clause }
grateful-introduction-bring = The question to each of them, { $first } first; an introduction only after two yeses
grateful-introduction-belongs = { $kind ->
    [employer] employer
    [board] board
    [club] club
    [school] school
    [association] association
   *[other] other
}: { $organization }
grateful-introduction-interest-draft =
    You care for { $what }, and so does { $name }. The two of you might enjoy a talk.

    Would you like to meet { $second }? If so, I will ask { $second } as well; if not, that is quite all right.
grateful-introduction-membership-draft =
    You belong to { $what }, and so does { $name }. The two of you might enjoy a talk.

    Would you like to meet { $second }? If so, I will ask { $second } as well; if not, that is quite all right.
grateful-introduction-moment-draft =
    You and I wrote about “{ $what }”, and { $name } is busy with the same. The two of you might enjoy a talk.

    Would you like to meet { $second }? If so, I will ask { $second } as well; if not, that is quite all right.

# An introduction under way.
grateful-introducing-ask = You thought of bringing { $asked } and { $other } together: “{ $why }”. { $asked } is the one to ask first.
grateful-introducing-ask-fact = { $asked } and { $other }: { $why }
grateful-introducing-ask-bring = The question to { $asked }; { $other } is asked only after a yes
grateful-introducing-ask-other = { $other } said yes { $when } to meeting { $asked }, who is not asked yet: “{ $why }”.
grateful-introducing-ask-other-fact = { $other } said yes
grateful-introducing-ask-other-bring = The question to { $asked }; a no is as welcome
grateful-introducing-again = { $when } you asked { $asked } about meeting { $other }, and no answer is noted. One light word, and then it may rest.
grateful-introducing-again-fact = you asked { $asked }
grateful-introducing-again-bring = An easy way to say no
grateful-introducing-make = { $one } and { $other } have both said yes, the last { $when }. They wait for you to bring them together.
grateful-introducing-make-fact = both said yes
grateful-introducing-make-bring = One mail to both, with what each would have of it
grateful-introducing-met = { $ago } you brought { $asked } and { $other } together. Ask whether they found each other, without pressing.
grateful-introducing-outcome = { $ago } you brought { $asked } and { $other } together. Ask what has become of it.
grateful-introducing-made-fact = you brought { $asked } and { $other } together
grateful-introducing-made-bring = Your gladness, whatever came of it
grateful-introducing-not-now = You asked { $asked } about meeting { $other }, and it will not come about. A kind word keeps the door open.
grateful-introducing-not-now-fact = it will not come about
grateful-introducing-not-now-bring = That it has nothing to do with them; no more than that

# Letters of an introduction. The reason is a sentence of its own.
grateful-introducing-draft-tell =
    { $full } came to my mind, and so did you. { $reason }

    Nothing to do about it; it only seemed good for you to know of { $short }.
grateful-introducing-draft-ask =
    You came to my mind together with { $full }. { $reason }

    Would you like to meet? { $short } is asked only if you like the thought. And a no is quite all right; it stays with me.
grateful-introducing-draft-ask-other =
    You came to my mind together with { $full }. { $reason }

    Would you like to meet? { $short } would be glad of it. And a no is quite all right; it stays with me.
grateful-introducing-draft-again =
    You need not answer in haste about { $full }; my question is only here so that it does not get lost. { $reason }

    If you would rather not, or not now, one word is enough and all is well.
grateful-introducing-draft-not-now =
    You need no longer think about meeting { $short }. It will not come about for now, which has nothing to do with you; the time is not right.

    I keep my eyes open for you.
grateful-introducing-draft-not-now-agreed =
    Thank you for being open to meet { $short }. It will not come about for now, which has nothing to do with you; the time is not right.

    I keep my eyes open for you.
grateful-introducing-draft-met =
    How are you? Have you and { $short } found each other?

    If it has to wait, that is fine; there is no hurry on my side.
grateful-introducing-draft-outcome =
    You came to my mind, and { $short } too. Has something grown out of your talks?

    I would love to hear, whatever it is.
grateful-introducing-draft-part = { $short }, this is { $full }. { $reason }
grateful-introducing-draft-make =
    Hi { $first } and { $second },

    You both said yes, so here you are.

    { $for-first }

    { $for-second }

    { $first }, would you make the first move? From here it is yours; you need not keep me among the addressees.

# What is open in a circle.
grateful-circle-meets = { $circle } meets { $when }: { $asks ->
    [0] nobody has said yet what would help them
    [1] one ask is open
   *[other] { $asks } asks are open
}.
grateful-circle-meets-open = { $circle } meets { $when }: { $asks ->
    [0] what you will speak of is open
    [1] what you will speak of is open, and one ask
   *[other] what you will speak of is open, and { $asks } asks
}.
grateful-circle-asks-for = { $name } asks for: { $text }.
grateful-circle-promised = You told { $circle } that you would do this by { $day }: { $text }. However far it is, { $name } will be glad to hear of it.
grateful-circle-promised-past = You told { $circle } that you would do this for { $day }: { $text }. However far it is, { $name } will be glad to hear of it.
grateful-circle-asked = { $name } asked { $circle } for this: { $text }. And { $why }.
grateful-circle-asked-bring = What may help: { $what }
grateful-circle-kept = { $name } did what { $circle } was told: { $text }. Every step is worth a word; tell them that you saw it.
grateful-circle-helped = { $name } helped { $whom } in { $circle }: { $text }. Tell them that you saw it.
grateful-circle-fact = { $circle }: { $text }
grateful-circle-fact-meets = { $circle } meets
grateful-circle-fact-meets-agenda = { $circle } meets: { $agenda }
grateful-circle-fact-helped = { $circle }: for { $whom }, { $text }
grateful-circle-draft-asked-for = You asked for this: { $text }.
grateful-circle-draft-meets = What would make { $day } worth your while? Then { $circle } meets, and there is room for it.
grateful-circle-draft-promised =
    You heard me say it in { $circle }: { $text }. Here is how far I am: …

    It helped that you listened.
grateful-circle-draft-asked =
    You asked for this in { $circle }: { $text }. I may have something for you: …

    Shall I send it?
grateful-circle-draft-kept = You said it, and you did it: { $text }. I saw it, and it gave me heart. How was it?
grateful-circle-draft-helped = You helped { $whom } along: { $text }. I saw it, and it is what makes { $circle } worth coming to. Thank you.

# A trip. How far they live comes in two forms: after their name, and by itself.
grateful-trip-lives-near = lives in or near { $town }
grateful-trip-lives-here = lives in the town itself
grateful-trip-lives-away = lives { $km } km away
grateful-trip-they-live-near = they live in or near { $town }
grateful-trip-they-live-here = they live in the town itself
grateful-trip-they-live-away = they live { $km } km away
grateful-trip-fact = trip to { $town }, { $stay }: { $home }
grateful-trip-stay-day = { $until } { $until-month }
grateful-trip-stay-month = { $from } to { $until } { $until-month }
grateful-trip-stay = { $from } { $from-month } to { $until } { $until-month }
grateful-trip-day = { $weekday }, { $day } { $month }
grateful-trip-seen = you last saw each other { $when }
grateful-trip-not-seen = no visit between you is on record
grateful-trip-write = You will be in { $town } ({ $stay }). { $name } { $home }, and { $seen }. Write, and propose { $day }: you come to { $short }, who need not travel for it.
grateful-trip-visit-agreed = Today you see { $name } in { $town }, as you agreed; { $seen }.
grateful-trip-visit = Today is the day you had in mind for { $name }, who { $home }; { $seen }. A word in the morning is enough to ask.
grateful-trip-call = You did not get to see { $name } in { $town } ({ $stay }). A call tells { $short } that you would have liked to.
grateful-trip-visit-bring = Something small from where you live, and a question about what is on their mind
grateful-trip-draft-grave = You are on my mind. I shall be in { $town } ({ $stay }), and could come by for an hour: { $day }, or whenever you like. If you would rather have quiet, that is just as well; there is no need to answer.
grateful-trip-draft-write =
    You came to my mind at once: I shall be in { $town } ({ $stay }). Would { $day } suit you, for an hour, wherever it is easy for you?

    If it does not fit this time, that is quite all right.
grateful-trip-draft-write-since =
    You came to my mind at once: I shall be in { $town } ({ $stay }). It was { $when } that we last sat together. Would { $day } suit you, for an hour, wherever it is easy for you?

    If it does not fit this time, that is quite all right.
grateful-trip-draft-visit-agreed = You kept today free for us, and I am in { $town } and looking forward to it. If anything has come up on your side, just say so.
grateful-trip-draft-visit = You are near, for I am in { $town } today. Would an hour suit you, wherever it is easy for you? If not, another time is just as good.
grateful-trip-draft-call = You and I did not get to meet while I was in { $town }, and I would have liked to. How are you, and what has kept you busy of late?

# A step to a goal of mine.
grateful-goal = The next step to your goal “{ $goal }”: { $text }, with { $name }.
grateful-goal-fact = step: { $text }
grateful-goal-give = { $short } has something of you before you ask for anything.
grateful-goal-give-bring = Something for what { $short } cares for; your shelf knows what fits
grateful-goal-give-draft =
    You came to my mind when I found this, and it may be of use to you: …

    No need to answer.
grateful-goal-ask = A small question honours what { $short } knows, and is easy to refuse.
grateful-goal-ask-draft =
    You know this better than anybody I could ask. I am working on “{ $goal }”, and one question is open: …

    Ten minutes by telephone would be plenty, and a no is a perfectly good answer.
grateful-goal-thank = { $short } hears what the help led to.
grateful-goal-thank-draft = Thank you: you … It led to … for “{ $goal }”, and it shows how readily you help others along.
grateful-goal-door = It is a way to { $short } that costs { $short } little.
grateful-goal-door-draft =
    You are busy with something that I follow with interest: …

    May I send you what I think of it?

# A step of a guide.
grateful-guided = Your guide “{ $guide }” says at step { $number }: { $title }.
grateful-guided-fact = { $guide }: { $title }
grateful-guided-nearest = { $name } is among the people nearest to you, last { $day }.
grateful-guided-dormant = { $name } was close, and { $silent } there has been no word.
grateful-guided-lately = { $name } spoke with you { $day }.
grateful-guided-helped = { $name } did this for you: { $what }.
grateful-guided-colleague = { $name } belongs to { $organization } like you.
grateful-guided-colleague-fact = also of { $organization }
grateful-guided-colleague-draft = You and I both belong to { $organization }.
grateful-guided-draft =
    You are in my thoughts these days.

    How are things with you?

# What is wrong with a guide's file. Words such as title:, day and gracious are written so in every language.
grateful-guide-too-long = a guide is at most { $count } KB long
grateful-guide-no-beginning = a guide begins with its title between two lines of three hyphens
grateful-guide-no-title-nor-for = { $line } is neither title: nor for:
grateful-guide-step-no-title = a step needs a title
grateful-guide-too-many-steps = a guide has at most { $count } steps
grateful-guide-no-empty-line = an empty line belongs between the keys of a step and its text
grateful-guide-no-days = { $value } is no number of days
grateful-guide-day-range = the day of a step is from { $before }, the one of the step before, to { $last }
grateful-guide-no-who = who is one of { $words }, not { $value }
grateful-guide-no-count = count is a number from 1 to { $most }
grateful-guide-no-habit = { $value } is no habit: gracious, grateful, giving or generative
grateful-guide-no-key = { $key } is none of day, who, count, habit and draft
grateful-guide-whom = “{ $title }” asks for people and does not say whom
grateful-guide-no-title = a guide needs a title between two lines of three hyphens
grateful-guide-no-step = a guide needs a step, which begins with ##
