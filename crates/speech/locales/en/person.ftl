# Somebody new.
person-new-title = Someone new
person-new-about = A name is enough. The rest can come with time.
person-name = Name
person-email = Mail address
person-phone = Telephone
person-organization = Organization
person-role = As what
person-birthday = Birthday
person-birthday-hint = 5 March 1970, or 5 March where the year is unknown
person-how-known = How you know them, or anything worth keeping
person-add = Add
person-cancel = Cancel
person-added = { $name } is one of your people now.

# The card of a person.
person-edit-title = Edit { $name }
person-nickname = Name friends use
person-another-email = Another mail address
person-another-phone = Another telephone
person-another-address = Another address, or the town where they live
person-birthday-hint-short = 5 March 1970, or 5 March
person-layer = How close you want to be
person-layer-undecided = Undecided
person-family = Family
person-note = Note
person-save = Save
person-photo = Photo
person-photo-hint = (JPEG, PNG or WebP; where it was taken is not kept)
person-photo-keep = Keep the photo
person-remove-hint = Removing takes { $name } off the list of people. It can be undone.
person-remove = Remove { $name }
person-forget-link = <a href="/people/{ $id }/forget">Forget { $name } for good</a>, with everything held about them.
person-nothing-different = Nothing was different, so nothing was changed.
person-layer-no-number = the layer is not a number

# A person.
person-before-meeting = Before you meet
person-ask-small = Ask something small
person-story-title = You and { $person }
person-story-earlier = Earlier with { $person }
person-story-blank = Nothing is written here yet. A line about how you met is a good beginning.
person-no-story = No story of you two is written down yet.
person-tell-next = Which story to tell { $person } next
person-told-today = Told today
person-told-today-label = Told today: { $story }
person-all-of-it = All of it, by year and month
person-story-pages = The story’s pages
person-to-newest = To the newest
person-earlier = Earlier

# What an entry of the story is.
person-manner-planned = planned, { $by }
person-manner-sent = from you, { $by }
person-manner-received = from { $person }, { $by }
person-manner-gift-given = a gift from you
person-manner-gift-received = a gift from { $person }
person-manner-gift = gift
person-manner-story = a story
person-manner-promise = a promise of yours
person-manner-news = news of { $person }
person-manner-concern = on { $person }’s mind
person-manner-thanks = thanks
person-manner-moment = moment

# A line that is kept: a moment.
person-keep-something = Keep something
person-log-text = What passed between you?
person-log-example = Coffee by the river; talked about the move
person-log-how = How
person-log-who = Who
person-log-mutual = Both of us
person-log-sent = From me
person-log-received = From them
person-when = When
person-log-it = Log it
person-log-after = What came out of it
person-log-brought = What I brought
person-log-concern = On their mind
person-log-thanks = What they did for me
person-log-find = For the shelf
person-log-promise = I said I would
person-by-when = By when
person-by-when-hint = (if a day was named)
person-if-you-like = (if you like)

# A note.
person-note-kind = What is it?
person-note-text = A note
person-note-interest = Something they care for
person-note-problem = A problem on their mind
person-note-hope = A hope of theirs
person-note-project = A project of theirs
person-note-hard-season = A hard season
person-note-until = Holds until
person-note-until-hint = (if it ends)
person-note-words = In a few words
person-note-erase = Erase a note for good after its day
person-note-keep = Keep the note

# A story.
person-story = Story
person-story-prompts = What may bring one to mind
person-story-text = The story
person-story-name = Title
person-story-when-hint = (a year is enough)
person-story-where = Where
person-story-who = Who else is in it
person-story-who-hint = (names, parted by semicolons)
person-story-keep = Keep the story

# A gift.
person-gift = Gift
person-gift-way = Which way?
person-gift-given = I gave
person-gift-received = They gave
person-gift-sort = What sort?
person-gift-kind-thing = Thing
person-gift-kind-article = Article
person-gift-kind-tool = Tool
person-gift-kind-idea = Idea
person-gift-kind-help = Help
person-gift-kind-advice = Advice
person-gift-kind-introduction = Introduction
person-gift-kind-time = Time
person-gift-what = What was it?
person-gift-meaning = What it meant
person-gift-keep = Keep the gift
person-gift-way-unknown = "{ $way }" is not a way a gift can go

# Thanks.
person-thanks = Thanks
person-thanks-deed = What did they do?
person-thanks-which = For what?
person-thanks-other = Something else, named below
person-thanks-other-deed = Something else they did
person-thanks-other-hint = (if so)
person-thanks-led = What it led to
person-thanks-shows = What it shows about them
person-thanks-told = I told them how it came out
person-thanks-said = I thanked them

# A promise.
person-promise = Promise
person-promise-text = What did you say you would do?
person-promise-keep = Keep the promise in mind

# What is so now.
person-now = Now
person-still-held = Still held from before: { $kinds }.
person-erase-for-good = Erase it for good
person-now-blank = I do not know yet what is on { $person }’s mind. Something to ask: what are they glad about these days, and what is hard?
person-ahead = Ahead
person-for-now = For now
person-on-their-mind = On their mind
person-settled = Settled
person-settled-label = Settled: { $concern }
person-promised = What I said I would do
person-kept = Kept
person-kept-label = Kept: { $promise }
person-thanks-owed = Thanks to say
person-find-words = Find the words
person-find-words-label = Find the words: { $deed }
person-cares-for = Cares for
person-from-shelf = From your shelf
person-gave-it = I gave it
person-gave-it-label = I gave it: { $find }
person-shared = What you share
person-concern-problem = A problem
person-concern-hope = A hope
person-concern-project = A project
person-concern-hard-season = A hard season: soothe, inform, support; ask nothing
person-concern-since = { $kind } · since { $day }
person-concern-since-until = { $kind } · since { $day } · { $until } ({ $distance })
person-passing-until = Until { $day }
person-passing-until-erased = Until { $day }, then erased
person-promise-said = Said { $ago }
person-promise-said-for = Said { $ago } · for { $day }
person-thanks-since = Since { $day }
person-thanks-sent = Thanked; they may like to hear how it came out

# How they stand to being contacted.
person-standing-muted = Nothing is suggested for { $person }.
person-standing-muted-until = Nothing is suggested for { $person } until { $day }.
person-standing-do-not-contact = { $person } is not to be contacted.
person-standing-do-not-contact-until = { $person } is not to be contacted until { $day }.
person-standing-do-not-note = Nothing is noted about { $person }.
person-standing-do-not-note-until = Nothing is noted about { $person } until { $day }.
person-standing-dead = { $person } has died, and is remembered.
person-standing-dead-until = { $person } has died, and is remembered until { $day }.
person-standing-partner = { $person } is one of your partners.
person-standing-partner-until = { $person } is one of your partners until { $day }.

# Over the years.
person-years = Over the years
person-years-first = by voice or face
person-years-second = in writing
person-years-numbers = The numbers
person-years-year = Year
person-years-by-voice = By voice or face
person-years-in-writing = In writing
person-years-says = { $count ->
    [one] { $year }: { $count } moment, { $voice } by voice or face
   *[other] { $year }: { $count } moments, { $voice } by voice or face
}
person-years-about = Columns from { $first } to { $last }; the table below has the numbers.
person-years-title = Moments over the years

# Facts.
person-facts = Facts
person-fact-belongs = Belongs to
person-fact-around = Around them
person-fact-days = Days
person-fact-mail = Mail
person-fact-lives = Lives
person-fact-elsewhere = Elsewhere
person-fact-layer = How close I want us
person-fact-moments = Moments
person-yes = Yes
person-on-board = on the board
person-school = school
person-day-birthday = Birthday
person-day-anniversary = Anniversary
person-day-died = Died
person-day-other = A day that matters
person-day = { $name }: { $date }
person-day-near = { $name }: { $date } ({ $distance })
person-edit = Edit
person-in-circle = In a circle with you:
person-merged-count = { $count ->
    [one] Merged from { $count } other
   *[other] Merged from { $count } others
}
person-where-from = Where this comes from
person-held-about = Everything held about { $person }
person-why-closeness = Why this closeness?
person-term = What it is made of
person-term-times = Times
person-term-share = Share
person-care = Care
person-make-keepsake = Make a keepsake
person-merge-with = Merge with somebody
person-rest = Let { $person } rest
person-rest-how = How
person-rest-muted = Suggest nothing
person-rest-do-not-contact = Do not contact
person-rest-do-not-note = Do not note anything
person-rest-dead = Remembered: they have died
person-rest-until = Until
person-rest-until-hint = (leave empty for good)
person-rest-them = Let them rest
person-rest-lift = Lift this

# Forgetting for good.
person-forget-title = Forget { $name }?
person-forget-about = Everything held about them is erased for good. Neither undo nor a later import brings it back.
person-what-goes = What goes
person-what-stays = What stays
person-forget-kind = { $kind }: { $count }
person-forget-stays = Moments and stories with others stay, without them. Their name and addresses are blotted out of what you wrote about others; where you called them by their first name only, look yourself. Of their addresses and cards a salted hash is kept, so that an import leaves them out and says so. Exports and backups that you made still hold them.
person-forget-sure = I am sure that { $name } is to be forgotten for good
person-forget-yes = Forget for good
person-forget-no = Keep them
person-nothing-erased = nothing was erased
person-forget-tick = tick that you are sure: forgetting cannot be taken back
person-forgotten-title = Forgotten for good
person-forgotten-about = This cannot be taken back.
person-what-erased = What was erased
person-forgotten-without = Moments and stories with others that stay without them: { $count }.
person-forgotten-blotted = Records about others in which they were named, now without that: { $count }.
person-forgotten-unmarked = They had no address or card by which an import could know to leave them out.
person-forgotten-marked = Salted hashes by which a later import leaves them out: { $count }.
person-forgotten-copies = Copies from before an upgrade still hold them, until you delete these files:
person-to-your-people = To your people

# Everything that is held, kind by kind.
person-held-title = Everything held about { $name }
person-held-lead = All that this vault keeps about them, kind by kind, newest first.
person-held-namesake = Somebody else has the same name, so that what only names them is not listed.
person-held-more = and { $count } more. On the command line, <code>hearten person --held --json</code> has them all.
person-back-to = Back to { $name }
person-held-forget = Forget them for good
person-held-kind-person = Who they are
person-held-kind-address = Addresses, numbers and accounts they are known by
person-held-kind-contact-point = Ways to reach them
person-held-kind-important-date = Dates that matter to them
person-held-kind-membership = Where they belong
person-held-kind-listing = Lists of organizations with their name
person-held-kind-photo = Pictures
person-held-kind-moment = Moments
person-held-kind-story = Stories they are in or have heard
person-held-kind-story-photo = Pictures of those stories
person-held-kind-gift = Gifts, either way
person-held-kind-thanks = Thanks
person-held-kind-chain = Chains of help they are part of
person-held-kind-ask = What you asked of them
person-held-kind-keepsake = Keepsakes in their honour
person-held-kind-keepsake-item = Pieces of those keepsakes
person-held-kind-promise = Promises
person-held-kind-introduction = Introductions
person-held-kind-guest = Places on lists of gatherings
person-held-kind-pairing = Whom they should meet at gatherings
person-held-kind-trip-visit = Visits on trips of yours
person-held-kind-circle-member = Circles they are or were in
person-held-kind-circle-pair = Whom they looked after in circles
person-held-kind-circle-ask = Asks and offers in circles
person-held-kind-commitment = What they told circles they would do
person-held-kind-interest = What they care for
person-held-kind-concern = What is or was on their mind
person-held-kind-passing-note = Notes for a time
person-held-kind-standing = How they stand
person-held-kind-news = News of them
person-held-kind-goal-step = Steps to goals of yours
person-held-kind-feed = Feeds of theirs that are read
person-held-kind-relation = Who is who to them
person-held-kind-move-answer = Moves that were answered
person-held-kind-raw-record = Cards and rows as they came
person-held-kind-merge = Records merged into theirs
person-held-kind-kept-apart = Told apart from others
person-held-kind-mention = What is about others and names them

# What is noted about somebody of whom nothing is to be noted.
person-noted-title = Noted about { $name }
person-noted-erased-title = Erased for good
person-noted-erased = Nothing is noted about { $name } any more, and this cannot be taken back.
person-noted-may = { $name } may be written about. To erase what is noted, say first that nothing is to be noted.
person-noted-held = Nothing is to be noted about { $name }. What was noted before is still held until you erase it.
person-what-held = What is held
person-noted-nothing = Nothing is noted.
person-noted-stays = Who they are, how they are reached, what passed between you and what you owe or promised each other.
person-noted-shared = { $count ->
    [one] One story that they share with others stays too; look yourself what it says.
   *[other] { $count } stories that they share with others stay too; look yourself what they say.
}
person-noted-exports = Exports and backups that you made still hold what is erased here.
person-noted-copies = So do copies from before an upgrade, until you delete these files:
person-noted-sure = I am sure that it is to be erased for good
person-noted-keep = Keep it
person-noted-tick = tick that you are sure: it cannot be taken back

# Where each thing that is known comes from.
person-sources-title = What is known of { $name }
person-sources-blank = Nothing is known yet beside the name.
person-sources-agree = Each thing that is known, with what told it.
person-sources-differ = Each thing that is known, with what told it. Where sources differ, all stand here.
person-sources-known = What is known
person-sources-mark = sources differ
person-sources-unshown = · not shown on the page
person-field-name = Name
person-field-nickname = Nickname
person-field-birthday = Birthday
person-field-address = Address
person-field-phone = Phone
person-field-handle = Handle
person-field-url = Url
person-field-postal = Postal
person-field-organization = Organization
person-field-anniversary = Anniversary
person-field-death = Death
person-field-note = Note
person-merged-from = Merged from
person-merged-by-program = { $day }, found by Hearten
person-merged-by-you = { $day }, by you
person-part-again = Part again
person-part-again-label = Part again: { $name } and this person

# One person of two.
person-merge-page = { $name } and somebody else
person-merge-title = { $name }, twice?
person-merge-about = Who is the same person as { $name }? You see both side by side before anything is joined.
person-merge-search-label = Whom to join
person-merge-field = Name, address or organization
person-merge-search = Search
person-merge-perhaps = Perhaps one of these:
person-merge-nobody = Nobody else fits. Fewer letters may find them.
person-merge-found = { $count ->
    [one] { $count } person found
   *[other] { $count } people found
}
person-merge-same = { $name } is one person already
person-merge-other = choose somebody else
person-last-moment = last { $ago }
person-likely-almost-surely = almost surely
person-likely-probably = probably
person-likely-perhaps = perhaps
person-one = One person?
person-one-about = Look once more. It can be undone, and the two can be parted later too.
person-one-yes = They are one person
person-one-after-all = They are one after all

# Two people side by side.
sides-label = The two side by side
sides-stays = stays
sides-unknown = not known
sides-hint = Whoever stays, all that is known of both is kept; who stays gives the name.
sides-also-called = Also called
sides-comes-from = Comes from
sides-same = the same
sides-shared = in common
sides-near = alike
sides-partly = in part
sides-different = different
sides-moments = { $count ->
    [0] none yet
    [one] { $count } moment
   *[other] { $count } moments
}
sides-moments-last = { $count ->
    [0] none yet, the last { $ago }
    [one] { $count } moment, the last { $ago }
   *[other] { $count } moments, the last { $ago }
}

# Pictures and files that a browser sends.
person-no-picture = there is no such picture
person-picture-missing = no picture came with the form
person-picture-choose = choose a JPEG, PNG or WebP file
upload-too-long = a field of the form is too long
upload-no-text = a field of the form is not text
upload-by-command = files too large for the browser come in on the command line: hearten import PATH
upload-disk = the upload could not be kept while it is read: { $error }
upload-disk-full = see whether the disk is full

# Words on cards for numbers and places, and for who somebody is to them. Others stay as they were written.
person-label-home = home
person-label-work = work
person-label-cell = cell
person-label-mobile = mobile
person-label-fax = fax
person-label-pager = pager
person-label-school = school
person-label-other = other
person-relation-spouse = spouse
person-relation-husband = husband
person-relation-wife = wife
person-relation-partner = partner
person-relation-child = child
person-relation-son = son
person-relation-daughter = daughter
person-relation-parent = parent
person-relation-mother = mother
person-relation-father = father
person-relation-sibling = sibling
person-relation-brother = brother
person-relation-sister = sister
person-relation-grandparent = grandparent
person-relation-grandmother = grandmother
person-relation-grandfather = grandfather
person-relation-grandchild = grandchild
person-relation-grandson = grandson
person-relation-granddaughter = granddaughter
person-relation-uncle = uncle
person-relation-aunt = aunt
person-relation-cousin = cousin
person-relation-nephew = nephew
person-relation-niece = niece
person-relation-kin = kin
person-relation-friend = friend
person-relation-colleague = colleague
person-relation-neighbor = neighbor
person-relation-acquaintance = acquaintance
person-relation-manager = manager
person-relation-assistant = assistant
person-relation-secretary = secretary
person-relation-agent = agent
person-relation-boss = boss
person-relation-mentor = mentor
person-relation-contact = contact
person-relation-emergency = emergency
person-relation-pet = pet
person-relation-related = related
