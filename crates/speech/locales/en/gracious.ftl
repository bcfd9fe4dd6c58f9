# Days seen from today. A weekday is one of the six days before or after; a date is within the year; a month is farther.
gracious-on-today = today
gracious-on-yesterday = yesterday
gracious-on-tomorrow = tomorrow
gracious-on-weekday = on { $weekday }
gracious-on-date = on { $day } { $month }
gracious-on-month = in { $month } { $year }

# The same in brackets or between commas, without a preposition. A language that cannot say it so has the words of "gracious-on-…".
gracious-day-today = today
gracious-day-yesterday = yesterday
gracious-day-tomorrow = tomorrow
gracious-day-weekday = { $weekday }
gracious-day-date = { $day } { $month }
gracious-day-month = { $month } { $year }

# Since when.
gracious-since-today = since today
gracious-since-yesterday = since yesterday
gracious-since-tomorrow = since tomorrow
gracious-since-weekday = since { $weekday }
gracious-since-date = since { $day } { $month }
gracious-since-month = since { $month } { $year }

# For how long up to now.
gracious-for-days = { $count ->
    [one] for { $count } day
   *[other] for { $count } days
}
gracious-for-weeks = { $count ->
    [one] for { $count } week
   *[other] for { $count } weeks
}
gracious-for-months = { $count ->
    [one] for { $count } month
   *[other] for { $count } months
}
gracious-for-years = { $count ->
    [one] for { $count } year
   *[other] for { $count } years
}

# How often.
gracious-every-day = nearly every day
gracious-every-days = { $count ->
    [one] about every { $count } day
   *[other] about every { $count } days
}
gracious-every-weeks = { $count ->
    [one] about every { $count } week
   *[other] about every { $count } weeks
}
gracious-every-months = { $count ->
    [one] about every { $count } month
   *[other] about every { $count } months
}
gracious-every-years = { $count ->
    [one] about every { $count } year
   *[other] about every { $count } years
}

# Evidence. Where English has ": ", every language has it too: the ranking reads what follows it as the subject.
gracious-moment-visit = visit
gracious-moment-video = video
gracious-moment-call = call
gracious-moment-letter = letter
gracious-moment-message = message
gracious-moment-mail = mail
gracious-moment-group-mail = group mail
gracious-moment-post = post
gracious-moment-about = { $medium }: { $what }
gracious-concern-until = { $what } (until { $day })
gracious-role-at = { $role } at { $place }
gracious-and = { $one } and { $other }

# How a draft begins.
gracious-hi = Hi { $short },
gracious-dear = Dear { $short },
gracious-hello = Hello,

# What somebody did, as it was noted ("carried the piano", "the advice on roofs").
gracious-thanks-did = Thank you: { $when } you { $done }.
gracious-thanks-for = Thank you for { $deed }, { $when }.
gracious-they-did = { $when } { $name } { $done }.
gracious-they-to-thank = You have { $name } to thank for { $deed } ({ $when }).
gracious-praised-did = { $name } { $done }.
gracious-praised = I have { $name } to thank for { $deed }.
gracious-you-did = You { $done }
gracious-you-helped = You helped me ({ $deed })

# Much mail and hardly a voice.
gracious-voice-never = You and { $name } wrote each other { $mails } mails or more in three months, and no call or meeting is known here. Ten minutes on “{ $subject }” may spare { $short } the next five.
gracious-voice-lately = You and { $name } wrote each other { $mails } mails or more in three months, and no call or meeting for months. Ten minutes on “{ $subject }” may spare { $short } the next five.
gracious-voice-count = { $mails } mails in three months, { $voice } times by voice ever
gracious-voice-bring = “{ $subject }”, and one question about how things are with { $short }
gracious-voice-draft-1 =
    You and I fill each other's mailboxes. “{ $subject }” may be easier by voice.

    Shall I ring you for ten minutes, at an hour of your choosing?
gracious-voice-draft-2 =
    You have written enough about “{ $subject }”; let me spare you the typing.

    When would ten minutes on the phone suit you?
gracious-voice-draft-3 =
    Your mails on “{ $subject }” are good, and your voice would be better.

    Is there a quiet quarter of an hour this week in which I may call?

# What is on their mind.
gracious-concern-near = “{ $what }” is on { $name }'s mind, and its day is { $day }.
gracious-concern-past = “{ $what }” was on { $name }'s mind, and its day was { $day }: time to ask how it went.
gracious-concern-fresh = “{ $what }” has been on { $name }'s mind; you noted it { $since }.
gracious-concern-bring = Time to listen, and an offer of one small thing that would help
gracious-concern-near-draft =
    You have “{ $what }” before you { $day }, and I wanted you to know that somebody is thinking of you.

    What would make it easier for you?
gracious-concern-past-draft =
    You had “{ $what }” behind or before you { $day }, and I have been thinking of you.

    How did it go for you?
gracious-concern-fresh-draft =
    Your words about “{ $what }” have stayed with me.

    How does it stand with you now?

# Nothing current is known of them.
gracious-draw-out = You and { $name } are close, but what occupies { $short } now is not known here; your last { $medium ->
    [visit] visit
    [video] video call
    [call] call
    [letter] letter
    [message] message
    [post] post
   *[mail] mail
} was { $ago }. An open question would tell you, and shows you care.
gracious-draw-out-bring = One open question, and time for the answer
gracious-draw-out-draft =
    You and I had our last { $medium ->
        [visit] visit
        [video] video call
        [call] call
        [letter] letter
        [message] message
        [post] post
       *[mail] mail
    } { $ago }, and I would love to know what fills your days now.

    What is taking up most of your thoughts?

# They wrote and wait.
gracious-question = { $name } wrote to you { $when } about “{ $subject }”. No answer from you is known here; a word would let { $short } go on.
gracious-question-bring = Your answer on “{ $subject }”, or a day by which it will come
gracious-question-draft-1 = Your note of { $day } on “{ $subject }” deserves more than silence. Here is what I can say so far: …
gracious-question-draft-2 =
    You wrote { $when } about “{ $subject }”. Here is what I can say: …

    What else would help you with it?
gracious-question-draft-3 =
    You were to have my word on “{ $subject }” ({ $day }), and here it is: …

    If something is left open, ask again.
gracious-question-draft-4 =
    You raised “{ $subject }” { $when }. In short: …

    If you would rather talk it through, ring me whenever it suits you.

# I wrote and nothing came back.
gracious-follow-up = You wrote to { $name } { $when } about “{ $subject }”, and nothing on it has come back in { $waited }.
gracious-follow-up-answered = { $short } answered { $answered } of { $opened } you began before
gracious-follow-up-bring = An easier question on “{ $subject }”: one that a yes, a no or a name answers
gracious-follow-up-closing-1 = A gentle word that is easy to refuse gives { $short } a way to answer, or to let it go.
gracious-follow-up-closing-2 = Perhaps it came at a full moment; an easier question may be the kinder one.
gracious-follow-up-closing-3 = It may have slipped by; a lighter ask spares { $short } the long answer.
gracious-follow-up-draft-1 =
    You may have had no room for “{ $subject }” when I wrote { $when }, and that is quite all right.

    Would one line do: yes, no, or whom else to ask?
gracious-follow-up-draft-2 =
    You need not go into all of “{ $subject }” for me. The one thing that would help is: …

    If it has settled itself { $since }, so much the better.
gracious-follow-up-draft-3 =
    Your time is short, so let me make “{ $subject }” smaller: …

    Is that something you can say in a word? If not, leave it with me.
gracious-follow-up-draft-4 =
    You have surely had more pressing things than my lines on “{ $subject }”, { $when }.

    Shall I let it rest, or is another week better?

# The first words between us.
gracious-new-tie = { $name } is new among your people: { $count } moments so far, about “{ $subject }” { $day }. A second, friendly word makes an acquaintance of it; { $short } gains somebody to ask.
gracious-new-tie-each = { $name } is new among your people: a mail each way so far, about “{ $subject }” { $day }. A second, friendly word makes an acquaintance of it; { $short } gains somebody to ask.
gracious-new-tie-bring = Something that would help { $short } with “{ $subject }”
gracious-new-tie-draft-1 =
    You and I wrote for the first time { $day }, about “{ $subject }”, and it was good to meet you that way.

    What else are you busy with these weeks?
gracious-new-tie-draft-2 =
    Your lines about “{ $subject }” { $day } were a good beginning. If something here can be of use to you, say so at any time.

    How has it gone on?
gracious-new-tie-draft-3 =
    You made “{ $subject }” easy, though we had never written before; it is good to know you.

    Is there something on which I could return it?

# Longer than the pair's own usual silence.
gracious-silence = You and { $name } are usually in touch { $every }; it has been { $lasting }.
gracious-silence-rhythm = { $moments } moments; usually { $every }, nine gaps in ten under { $longest }
gracious-silence-rhythm-few = { $moments } moments; usually { $every }, and the longest of only { $gaps } gaps was { $longest }
gracious-silence-received = { $short }'s { $medium ->
    [visit] visit
    [video] video call
    [call] call
    [letter] letter
    [message] message
    [post] post
   *[mail] mail
} { $when } was about “{ $topic }”.
gracious-silence-sent = Your { $medium ->
    [visit] visit
    [video] video call
    [call] call
    [letter] letter
    [message] message
    [post] post
   *[mail] mail
} to { $short } { $when } was about “{ $topic }”.
gracious-silence-mutual = Your { $medium ->
    [visit] visit
    [video] video call
    [call] call
    [letter] letter
    [message] message
    [post] post
   *[mail] mail
} { $when } was “{ $topic }”.
gracious-silence-bring = Where “{ $topic }” stands on your side
gracious-silence-bring-mutual = What you remember of “{ $topic }”, and what came after it for you
gracious-silence-bring-current = Something for what is on their mind: { $what }
gracious-silence-draft-1-received =
    Your { $medium ->
        [visit] visit
        [video] video call
        [call] call
        [letter] letter
        [message] message
        [post] post
       *[mail] mail
    } { $when } about “{ $topic }” is still in my mind. How did it go on for you?

    If a few minutes of talk are easier than typing, any hour of yours will do.
gracious-silence-draft-1-sent =
    You were the one to whom I wrote { $when } about “{ $topic }”. How did it go on for you?

    If a few minutes of talk are easier than typing, any hour of yours will do.
gracious-silence-draft-2 = You have not heard from me for a while, though I thought of you over “{ $topic }” (that was { $day }). What has become of it on your side?
gracious-silence-draft-3 =
    You and I last wrote about “{ $topic }”, { $day }, and much will have moved since.

    How do you see it today?
gracious-silence-draft-4 =
    You may know how “{ $topic }” went on; the last word here is of { $day }.

    What came of it?
gracious-silence-draft-5 =
    You and I left off at “{ $topic }”, { $day }. Is it settled by now, or does it still take up your days?

    Two lines would do, or ten minutes on the phone.
gracious-silence-draft-6 =
    You come to my mind with “{ $topic }”, and I notice how long we have not talked.

    How are you, and where are your thoughts these days?
gracious-silence-met-draft-1 =
    You and I had “{ $topic }” { $when }, and I still think of it with pleasure.

    How have the weeks since been for you? Any evening is good for a call.
gracious-silence-met-draft-2 =
    You came to mind today, with “{ $topic }” ({ $day }).

    What has the time since then brought you? I would like to hear it in your voice.
gracious-silence-met-draft-3 =
    Your company has been missing here since “{ $topic }”, { $day }.

    Which evening would suit you for half an hour, by phone or over a coffee?

# The year's round with a chosen partner.
gracious-partner-story = { $name } is one of your partners. This year you have told { $short } no story yet: with that the round begins. There is no hurry.
gracious-partner-gift = { $name } is one of your partners. { $short } has heard a story of yours this year ({ $day }); next comes a gift, large or small. There is no hurry.
gracious-partner-visit = { $name } is one of your partners. Story and gift have gone to { $short } this year (last { $day }); a visit makes the round whole. There is no hurry.
gracious-partner-story-bring = A story that { $short } has not heard from you
gracious-partner-gift-bring = Something small that says you thought of them
gracious-partner-visit-bring = A day or two, and nothing to be settled
gracious-partner-between = You and I last had “{ $about }” between us, and it has stayed with me.
gracious-partner-for-life = You are one of the few partners I mean to keep for life.
gracious-partner-story-draft-1 =
    Now something has happened here that you would have enjoyed.

    (the story)

    How has your year begun?
gracious-partner-story-draft-2 =
    There is a story that I have not told you yet.

    (the story)

    What is there to tell from your side?
gracious-partner-gift-draft-1 =
    This made me think of you, so it is yours now; there is nothing to return.

    (what it is, and why you)
gracious-partner-gift-draft-2 =
    You once spoke of such a thing, and now I have found one. It is on its way to you.

    (what it is, and why you)
gracious-partner-visit-draft-1 = We should sit at one table again. I could come to you for a day or two this year, whenever it suits you; would that be welcome?
gracious-partner-visit-draft-2 = It is time that I saw you, and no occasion is needed. Which weeks would be good ones for you? I come to you.

# A tie that was close and fell silent.
gracious-dormant-world-role = You and { $name } shared { $moments } moments, then it went quiet, { $ago }. Old trust keeps, and { $short } now sees things from { $world } ({ $role }); those you write to out of habit mostly know what you know.
gracious-dormant-world = You and { $name } shared { $moments } moments, then it went quiet, { $ago }. Old trust keeps, and { $short } now sees things from { $world }; those you write to out of habit mostly know what you know.
gracious-dormant-role = You and { $name } shared { $moments } moments, then it went quiet, { $ago }. Old trust keeps, and { $short } sees further than most ({ $role }); those you write to out of habit mostly know what you know.
gracious-dormant = You and { $name } shared { $moments } moments, then it went quiet, { $ago }. Old trust keeps, and { $short } has lived { $lasting } of which you know nothing; those you write to out of habit mostly know what you know.
gracious-dormant-span = { $moments } moments from { $from } to { $to }
gracious-dormant-bring = What you remember of “{ $what }”
gracious-dormant-bring-question = A question about { $what }
gracious-dormant-thread = You came to mind with “{ $topic }”, which we shared { $when }.
gracious-dormant-must-see = You must see much at { $world } that I never do.
gracious-dormant-draft =
    { $opening } It has been too long since, and that is no matter: I would simply like to hear how you are.

    What are you working on these days? A call at any hour that is easy for you would be a pleasure.

# A date that matters to them.
gracious-birthday = birthday
gracious-anniversary = anniversary
gracious-remembrance = day of remembrance ({ $whose })
gracious-date-turns = { $short } turns { $years } { $when }.
gracious-date-birthday = { $short } has a birthday { $when }.
gracious-date-anniversary = { $short }'s { $what } comes round { $when }, for the { $time } time.
gracious-date-other = { $short }'s { $what } comes round { $when }.
gracious-ordinal-st = { $number }st
gracious-ordinal-nd = { $number }nd
gracious-ordinal-rd = { $number }rd
gracious-ordinal-th = { $number }th
gracious-date-bring = A word on { $topic }, which they care for
gracious-date-remembrance-draft = You will be in my thoughts { $when }, on your { $what }. There is nothing you need to answer.
gracious-date-birthday-draft-1 =
    Happy birthday! May the year ahead be a good one for you.

    How will you spend the day?
gracious-date-birthday-draft-1-topic =
    Happy birthday! May the year ahead be a good one for you, and much joy with { $topic } in it.

    How will you spend the day?
gracious-date-birthday-draft-2 =
    Your birthday is a good day to say it: the best of wishes for your new year.

    What are you looking forward to most?
gracious-date-birthday-draft-2-topic =
    Your birthday is a good day to say it: the best of wishes for your new year, and much joy with { $topic } in it.

    What are you looking forward to most?
gracious-date-other-draft =
    Your { $what } comes round { $when }, and you are in my thoughts. May it be a good day for you.

    How will you keep it?

# A matter that ended some weeks ago.
gracious-how-it-went-a-word = “{ $subject }” was between you and { $name }, a word from each.
gracious-how-it-went-a-day = “{ $subject }” went back and forth { $count } times between you and { $name }, all in a day.
gracious-how-it-went-days = “{ $subject }” went back and forth { $count } times between you and { $name }, over { $lasting }.
gracious-how-it-went-last = The last word fell { $ago }.
gracious-how-it-went-closing-1 = To ask how it turned out shows { $short } that it was more than business.
gracious-how-it-went-closing-2 = { $short } will have seen since what came of it; few people ask.
gracious-how-it-went-closing-3 = How it ended is not known here, and the asking is welcome now.
gracious-how-it-went-closing-4 = Enough has happened since for { $short } to have something to tell.
gracious-how-it-went-bring = What came of “{ $subject }” on your side
gracious-how-it-went-draft-1 = You and I had “{ $subject }” between us until { $day }. How did it turn out in the end?
gracious-how-it-went-draft-2 =
    Your side of “{ $subject }” has been on my mind. Did it come out as you wanted?

    Here it led to …
gracious-how-it-went-draft-3 =
    You had your part in “{ $subject }”, and I never heard the end of it.

    What came of it for you?
gracious-how-it-went-draft-4 = You were busy with “{ $subject }” when we last wrote of it ({ $when }). Is it behind you now?
gracious-how-it-went-draft-5 =
    Your view on “{ $subject }” has stayed with me; since then it has gone like this here: …

    And on your side?

# News of them.
gracious-news-kind-job = job
gracious-news-kind-title = title
gracious-news-kind-city = city
gracious-news-kind-address = address
gracious-news-kind-name = name
gracious-news-kind-post = post
gracious-news-is = { $kind }: { $after } (since { $day })
gracious-news-was = { $kind }: { $after }, before: { $before } (since { $day })
gracious-news-known = { $told } (known { $since }).
gracious-news-role-at = { $name } is now { $role } at { $place }
gracious-news-works-at = { $name } now works at { $place }
gracious-news-role = { $name } is now { $role }
gracious-news-town = { $name } moved from { $from } to { $to }
gracious-news-address = { $name } moved to another address
gracious-news-post = { $name } published “{ $title }”
gracious-news-noted-work = There is something new at work for { $name }: “{ $what }”
gracious-news-noted-move = { $name } moved: “{ $what }”
gracious-news-job-bring = Somebody { $short } should know around { $place }, or an ear for the first weeks
gracious-news-title-bring = What you have seen { $short } do that led there
gracious-news-town-bring = Somebody or something worth knowing in { $to }
gracious-news-address-bring = A card for the new house, or a hand with the boxes
gracious-news-post-bring = What you thought when you read “{ $title }”
gracious-news-noted-bring = An ear for how it goes with { $short }
gracious-news-closing-1 = A word now shows { $short } that somebody noticed, and costs nothing.
gracious-news-closing-2 = Beginnings are when a familiar voice does { $short } most good.
gracious-news-closing-3 = To ask how it goes leaves { $short } free to tell as much as there is.
gracious-news-job-draft-1 =
    You are { $role } at { $place } now, I see: congratulations. May the first months be good to you.

    What drew you there?
gracious-news-job-draft-1-place =
    You are at { $place } now, I see: congratulations. May the first months be good to you.

    What drew you there?
gracious-news-job-draft-2 =
    Your new work at { $place } is good news. If there is somebody here who can help you find your feet, say so.

    How has it begun?
gracious-news-job-draft-3 =
    You have begun at { $place }, and they are lucky to have you.

    What is different from what you thought?
gracious-news-title-draft-1 =
    You are { $role } now: congratulations, and well earned.

    What will you do first with it?
gracious-news-title-draft-2 =
    Your new title ({ $role }) was good to read; it says aloud what you have been doing all along.

    What changes for you?
gracious-news-town-draft-1 =
    You have moved to { $to }, and it would be good to hear how you are settling in.

    What do you like best there so far?
gracious-news-town-draft-2 =
    Your move from { $from } to { $to } must have been a great deal of work. If a name or two there would help, say so at any time.

    How is the new place?
gracious-news-town-draft-3 =
    You are in { $to } now! May it soon feel like home.

    What was the first thing you found there?
gracious-news-address-draft =
    You have moved house; may the new rooms be good to you. If there is a shelf to put up, a hand for it is here.

    How is the new address?
gracious-news-post-draft-1 =
    Your piece “{ $title }” found a reader here.

    What made you write it?
gracious-news-post-draft-2 =
    You published “{ $title }”, and I read it.

    What do people answer to it?
gracious-news-noted-work-draft =
    You have something new at work (“{ $what }”), and it was good to hear.

    How were the first weeks?
gracious-news-noted-move-draft =
    You have moved (“{ $what }”), and you are in my thoughts.

    How is the new place?

# A hard season of theirs.
gracious-hard-season = { $name } is in a hard season ({ $what }), { $since }. A voice or a letter that asks for nothing does good now.
gracious-hard-season-bring = A hand with something practical, or only your time; nothing is expected back
gracious-hard-season-draft-1 =
    You are in my thoughts, with what you carry now ({ $what }). There is nothing you need to answer or to do.

    Whenever you want company, or a hand with something practical, mine is there, by day or night. If you would rather have quiet, that is just as good.
gracious-hard-season-draft-1-again =
    You are still in my thoughts, with what you carry ({ $what }). There is nothing you need to answer or to do.

    Whenever you want company, or a hand with something practical, mine is there, by day or night. If you would rather have quiet, that is just as good.
gracious-hard-season-draft-2 =
    You need not answer this. I only want you to know that what you carry ({ $what }) is not forgotten here.

    If there is an errand, a meal or a form to be taken off your hands, it is done gladly. And if you would like somebody to sit with you and say little, I come.

# A small ask, and other doors than asking.
gracious-ask-interest = { $name } is the one to ask about { $about }: they care for { $topic }.
gracious-ask-interest-said = You care for { $topic }, so you came to mind first
gracious-ask-spoke = { $name } is the one to ask about { $about }: you two spoke of “{ $topic }” { $when }.
gracious-ask-spoke-said = You and I spoke of “{ $topic }” { $when }, so you came to mind first
gracious-ask-helped = { $name } is the one to ask about { $about }: they helped before (“{ $what }”).
gracious-ask-helped-said = You helped me once before ({ $what }), and it stayed with me
gracious-ask-place = { $name } is the one to ask about { $about }: they see it as { $role }.
gracious-ask-place-said = You see this from where you stand ({ $role })
gracious-ask-judgement = { $name } is the one to ask about { $about }: you value their judgement.
gracious-ask-judgement-said = Your judgement is one I trust
gracious-ask-bring = What you have tried or read yourself, in one line
gracious-ask-opinion =
    { $because }. What do you think of { $about }? Two lines are plenty.

    A no is quite all right; nothing hangs on it.
gracious-ask-ten-minutes =
    { $because }. Would you have ten minutes in the next weeks for { $about }? I come prepared and keep to them.

    A no is quite all right; nothing hangs on it.
gracious-ask-a-name =
    { $because }. Is there one person whom you would turn to about { $about }? The name is all, and yours stays out of it unless you say otherwise.

    A no is quite all right; nothing hangs on it.
gracious-ask-of = “{ $question }”
gracious-ask-opinion-question =
    { $because }. { $question } Two lines are plenty.

    A no is quite all right; nothing hangs on it.
gracious-ask-ten-minutes-question =
    { $because }. { $question } Ten minutes in the next weeks are all it takes: I come prepared and keep to them.

    A no is quite all right; nothing hangs on it.
gracious-ask-a-name-question =
    { $because }. { $question } The name of one person to turn to is all, and yours stays out of it unless you say otherwise.

    A no is quite all right; nothing hangs on it.
gracious-door-answer = Answer what they asked { $when }: “{ $topic }”.
gracious-door-concern = Bring something toward what is on their mind: { $what }.
gracious-door-both-go = Meet them where you both go: { $place }.
gracious-door-they-go = Meet them where they go: { $place }.
gracious-door-stage = Invite them to speak or to judge where you host, or know the host: on { $topic }.

# What a friend would say of a draft.
gracious-check-no-greeting = It does not begin with their name.
gracious-check-no-reason = Nothing in it is about them in particular: name what makes you write.
gracious-check-me-first = It speaks of you before it speaks of them.
gracious-check-ask-in-hard-season = In a hard season it is kinder to ask for nothing, not even an answer.
gracious-check-many-asks = It asks { $count } things; one easy one is enough.
gracious-check-too-long = { $count } words; under { $most } are read at once.
gracious-check-worn = “{ $phrase }” has been read too often; leave it out or say what you mean.
gracious-check-thin-thanks = Thanks are warmer with { $what }.
gracious-check-thin-thanks-word = a word of thanks
gracious-check-thin-thanks-result = what it led to
gracious-check-thin-thanks-them = what it shows about them
gracious-check-cheerful = It sounds cheerful; a quiet tone fits a hard season.
gracious-check-short-letter = For a letter it is short; two or three sentences more would be kept.
gracious-check-poor-medium = A voice, a visit or a letter fits better.

# What was learnt from earlier moves.
gracious-lesson-kind = { $count ->
    [one] Of { $count } earlier move
   *[other] Of { $count } earlier moves
} for this kind of reason ({ $kind }) you took up { $good }; { $answers }.
gracious-lesson-habit = { $count ->
    [one] Of { $count } earlier move
   *[other] Of { $count } earlier moves
} of the { $habit } habit you took up { $good }; { $answers }.
gracious-lesson-none-answered = none is old enough to say whether it was answered
gracious-lesson-answered = { $good } of { $count } were answered, by them or by a meeting
gracious-lesson-forward = That brings this one forward a little.
gracious-lesson-back = That puts this one back a little; it comes round again.
gracious-habit-gracious = gracious
gracious-habit-grateful = grateful
gracious-habit-giving = giving
gracious-habit-generative = generative
gracious-kind-date = date
gracious-kind-silence = silence
gracious-kind-dormant = dormant
gracious-kind-concern = concern
gracious-kind-hard-season = hard season
gracious-kind-thanks-owed = thanks owed
gracious-kind-outcome = outcome
gracious-kind-meeting = meeting
gracious-kind-answer = answer
gracious-kind-question = question
gracious-kind-find = find
gracious-kind-keepsake = keepsake
gracious-kind-promise = promise
gracious-kind-brief = brief
gracious-kind-introduction = introduction
gracious-kind-introduction-under-way = introduction under way
gracious-kind-draw-out = draw out
gracious-kind-follow-up = follow up
gracious-kind-how-it-went = how it went
gracious-kind-work-together = work together
gracious-kind-new-tie = new tie
gracious-kind-voice = voice
gracious-kind-gathering = gathering
gracious-kind-news = news
gracious-kind-goal = goal
gracious-kind-circle-meets = circle meets
gracious-kind-word-to-a-circle = word to a circle
gracious-kind-ask-in-a-circle = ask in a circle
gracious-kind-step-in-a-circle = step in a circle
gracious-kind-guide = guide
gracious-kind-partner = partner
gracious-kind-trip = trip
