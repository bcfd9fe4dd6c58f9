# What several of these pages say.
stories-when = When
stories-title = Title
stories-if-you-like = (if you like)
stories-keep-so = Keep it so
stories-choose = Choose somebody
stories-put-into-words = Put it into words
stories-words = Words to begin with
stories-deed = What did they do?
stories-deed-example = introduced me to Ben

# The chronicle.
chronicle-with = You and { $name }
chronicle-lead = What was told, given and done, the newest first.
chronicle-lead-words = With “{ $words }”.
chronicle-lead-words-when = With “{ $words }”, in { $when }.
chronicle-words = Words in it
chronicle-when-hint = (2019, march 2019)
chronicle-look = Look
chronicle-shown = What is shown
chronicle-everything = Everything
chronicle-stories = Stories
chronicle-moments = Moments
chronicle-gifts = Gifts
chronicle-years = Years
chronicle-months = Months
chronicle-blank = Nothing is written here yet. It fills itself from what you import; stories are yours to tell.
chronicle-blank-of-that = Nothing of that is written here.
chronicle-import = Bring in mail, calendars, cards
chronicle-choose = Choose somebody to write about
chronicle-some-time = Some time in { $year }
chronicle-given = You gave { $what }
chronicle-received = You were given { $what }
chronicle-thanked = You said thanks: { $what }
chronicle-told = You told what came of it: { $what }

# People who are not named: after names, and alone.
chronicle-and-more = and { $count } more
chronicle-more = { $count } more
chronicle-pages = Pages of the chronicle
chronicle-newest = To the newest
chronicle-earlier = Earlier

# A story.
story-who = Who is in it
story-who-hint = (names, parted by semicolons)
story-heard = Who has heard it
story-heard-none = Nobody yet, as far as is written here.
story-written = Written down
story-ways = What to do with it
story-told-to = I told it to
story-keep-heard = Keep that
story-pictures = Its pictures
story-pictures-none = Put a picture to it
story-picture-alt = A picture of the story
story-picture-seen = What is to be seen on it
story-picture-keep-words = Keep the words
story-picture-remove = Take it away
story-picture-remove-label = Take it away: { $picture }
story-picture-first = A picture
story-picture-another = Another picture
story-picture-formats = (JPEG, PNG or WebP)
story-picture-caption = What is to be seen
story-picture-keep = Keep the picture
story-picture-about = It is kept in your vault, upright and in a size for reading. Where and when it was taken, as cameras note it, is not kept.
story-picture-missing = no picture came with the form
story-picture-missing-hint = choose a JPEG, PNG or WebP file
story-better = Tell it better
story-text = The story
story-when-hint = (a year is enough)
story-where = Where
story-remove = Take the story away
story-remove-label = Take the story away: { $title }

# Keepsakes.
keepsakes-title = Keepsakes
keepsakes-lead = Made in somebody’s honour, from what you share with them.
keepsakes-lead-none = A page, a card or a letter in somebody’s honour, made of what you share with them.
keepsakes-none = None is made yet. Choose somebody, and a first draft is put together from your stories, what they did for you and your thanks.
keepsake-for = A keepsake for { $name }
keepsake-lead-proposed = A first draft from what you share. Nothing of it is kept until you say so.
keepsake-lead-begun = As far as you have come with it.
keepsake-lead-made = It is made, and not given yet: its words may still change.
keepsake-to-be = What it is to be
keepsake-form-page = A page (A4)
keepsake-form-letter = A letter (A5, folded)
keepsake-form-card = A card (A6)
keepsake-with-photo = With their picture
keepsake-opening = Opening words
keepsake-letter = Letter
keepsake-letter-hint = (an empty line parts paragraphs; leave it out if you like)
keepsake-shared = What you share
keepsake-nothing = Nothing is written yet that could stand on it: no story, no gift, no thanks. A few lines of your own above are enough; or <a href="/people/{ $person }">write a story down first</a>.
keepsake-tick = Tick what is to stand on it. The words are yours to change; what they come from stays as it is.
keepsake-piece-words = Its words
keepsake-piece-head = Over it
keepsake-piece-text = Words
keepsake-kind-meeting = How you met
keepsake-kind-story = A story
keepsake-kind-moment = A meeting
keepsake-kind-gift = What they gave you
keepsake-kind-thanks = Your thanks
keepsake-kind-words = Your words
keepsake-make = Make it
keepsake-keep-draft = Keep as a draft
keepsake-about-draft = { $form ->
    [page] A page
    [letter] A letter
   *[card] A card
}, begun { $ago }
keepsake-about-made = { $form ->
    [page] A page
    [letter] A letter
   *[card] A card
}, made { $ago }
keepsake-about-given = { $form ->
    [page] A page
    [letter] A letter
   *[card] A card
}, given { $ago }
keepsake-choose = Choose and word it
keepsake-given-day = The day it was given
keepsake-given = I gave it
keepsake-word-anew = Word it anew
keepsake-remove = Take it away
keepsake-remove-label = Take it away: the keepsake
keepsake-printed-as = As what it is printed
keepsake-print = To print it, or keep it as a PDF: print this page. Only the sheet below is printed.
keepsake-print-pdf = To print it: print this page. Only the sheet below is printed. The PDF is set with more care; as a letter it is printed on both sides, turned over the short edge, and folded once.
keepsake-not-set = the keepsake could not be set
keepsake-not-written = the keepsake could not be written: { $error }
keepsake-letters-hint = a browser prints them: open the keepsake there, and print the page; or hearten keepsake NAME --out FILE.html
    .page = A browser prints them: open the keepsake, and print its page.
keepsake-stopped-hint = a browser prints it: hearten keepsake NAME --out FILE.html
    .page = A browser prints it: open the keepsake, and print its page.

# Thanks that are open.
thanks-none = No thanks are open.
thanks-lead = For what people did for you. Late thanks are as welcome as early ones.
thanks-blank = What people do for you is kept on their page, under Gift. From there it comes here until it is thanked for, and again when something came of it.
thanks-to-tell = To tell what came
thanks-to-tell-about = Something came of their help, and they have a part in it.
thanks-tell = Tell them
thanks-owed = To say
thanks-owed-about = A line that names what they did is kept longer than a fine one that does not.
thanks-find-words = Find the words
thanks-sent = Said, and what came of it?
thanks-sent-about = Where something has come of it since, they would be glad to hear.
thanks-what-came = What came of it
thanks-led-to = It led to: { $outcome }
thanks-thanked = You thanked them { $ago }
thanks-part-of = part of { $event }
thanks-way = { $doing }: { $name }, { $deed }

# Words of thanks.
thank-title = Thank { $name }
thank-heading = Thank <a href="/people/{ $person }">{ $name }</a>
thank-what = What did { $name } do that should be named?
thank-which = For what?
thank-something-else = Something else, named below
thank-deed-hint = (if it is something else, or in better words)
thank-led-to = What did it lead to?
thank-led-to-example = we spoke, and I begin in May
thank-shows = What does it show about them?
thank-shows-example = how you think of others unasked
thank-told = I told them
thank-thanked = I thanked them
thank-thanked-told = I thanked them and told how it came out
thank-praise = In front of others
thank-praise-about = Good that is said where others hear it does { $name } more good than a letter.
thank-copy = Copy these words

# Chains of help.
chains-title = Chains of help
chains-lead = Who helped, what happened, what came. When it comes, everybody in it can hear of it.
chains-lead-none = Where several people help toward one thing, keep it together here. When it comes, everybody in it can hear of it.
chains-kept = Kept
chains-begin = Begin one
chains-all = All chains
chain-event = What does it lead to?
chain-event-example = the offer from Northwind
chain-first = Whose help did it begin with?
chain-deed-hint = (empty: the newest help you noted of them)
chain-begin = Begin the chain
chain-helped = Who helped
chain-helped-none = Nobody yet.
chain-outcome = What came
chain-has-come = Has it come?
chain-what-came = What came of it?
chain-what-came-example = I begin in May
chain-came = It came
chain-more = Somebody else helped
chain-who = Who?
chain-add = Add their help
chain-let-be = It came to nothing; let it be
chain-nobody = nobody is named
chain-nobody-hint = write whose help it was
chain-open-ago = Under way, begun { $ago }
chain-came-ago = Came { $ago }
chain-let-be-ago = Let be { $ago }
chain-step-told = has heard what came
chain-step-unheard = has not heard yet
chain-step-thanked = thanked
chain-step-owed = thanks to say
chain-way = { $doing }: { $name }

# Small asks.
asks-title = What you asked
asks-lead = An answer becomes help of theirs, with thanks to say. A no is as good.
asks-none = Nothing is asked yet. A small ask begins on a person’s page, and its answer is kept here, with thanks to say.
asks-open = Open
asks-settled = Settled
asks-line-asked = { $kind } · asked { $ago }
asks-line-answered = { $kind } · answered { $ago }
asks-line-declined = { $kind } · declined { $ago }
asks-line-no-answer = { $kind } · no answer { $ago }
ask-small = Something small, easy to refuse: an opinion, ten minutes, one name.
ask-kind-opinion = Their opinion
ask-kind-ten-minutes = Ten minutes
ask-kind-name = One name
ask-what-said = What did they say?
ask-what-said-hint = (if they answered)
ask-answered = They answered
ask-declined = They said no
ask-let-rest = Let it rest
ask-title = Ask { $name }
ask-heading = Ask <a href="/people/{ $person }">{ $name }</a>
ask-what-for = What for?
ask-about-what = About what?
ask-about-what-example = the first chapter of the handbook
ask-asked = I asked
ask-so-far = Between you so far
ask-no-gift = No gift either way is noted.
ask-from-you = From you
ask-from = From { $name }
ask-on-shelf = On your shelf for { $name }
ask-doors = Other doors
ask-before = Asked before
