# The frame around every page.
skip = Skip to the page
demo-label = About this demo
demo-notice = This is a demo. Everyone in it is invented, and nothing of yours is touched.
pages-label = Pages
way-today = Today
way-people = People
way-review = Review
way-sources = Sources
way-settings = Settings
search-everything-label = Everything
search-everything = Search everything
search-placeholder = Search
foot-all-pages = All pages
foot-circles = Circles
foot-thanks = Thanks
foot-introductions = Introductions
foot-gatherings = Gatherings
foot-trips = Trips
foot-chronicle = The chronicle
foot-shelf = The shelf
foot-goals = Goals
foot-guides = Guides
foot-partners = Partners
foot-network = The network
foot-paths = Paths to somebody
foot-support = Who would stand by you
foot-duplicates = Duplicates
foot-backtest = Your past replayed
foot-kept-here = Kept on this machine. Nothing leaves it.
key-go-anywhere = go anywhere
key-search = search
key-today = today
key-new = new

# What was just done.
undo = Undo
dismiss = Dismiss

# Errors, by their kind.
error-invalid = That could not be read
error-missing = Not here
error-conflict = That does not fit with what is here
error-stale = Something changed in the meantime
error-refused = That is not allowed
error-unavailable = Not reachable just now
error-internal = Something went wrong in Hearten
to-today = To today
to-people = To people
closed-title = Come in by the link
closed-message = Hearten opens by a link that works once. It was printed in the terminal when Hearten started.
closed-hint = If it was used already, start Hearten again for a new one, or make one under Settings in the browser that is let in.
try-again = Try again
no-such-page = there is no such page
no-such-page-hint = it may have moved, or the address has a slip in it
fault = this page met a fault of the program
fault-hint = nothing was lost; the fault is in the log

# A page that is being worked out.
waiting-text = This is being worked out from all that is between you and your people. It takes a few seconds now, and none the next time.
waiting-again = Look again

# What the scripts say. "#" stands for a number, "@" for a time.
script-copied = Copied
script-close = Close
script-see-them = See them
script-nothing-now = Nothing can be asked just now.
script-no-map = The map could not be fetched; the list below tells the same.
script-not-on-map = Nobody of that name is on the map.
script-refused-one = A line that you logged without a connection could not be kept.
script-refused-many = # lines that you logged without a connection could not be kept.
script-sent-one = A line that you logged without a connection is written down now.
script-sent-many = # lines that you logged without a connection are written down now.
script-as-of = No connection. This is as it was @.
script-as-last-seen = No connection. This is as it was when you last saw it.
script-refused = refused
script-waits = waits for a connection
script-try-again = Try again
script-throw-away = Throw away

# Without a connection.
offline-title = Without a connection
offline-about = What you read lately can be read here: <a href="/">Today</a>, <a href="/people">People</a>, and the people you opened or met on them. A line that you log is kept by this device and sent when there is a connection.
offline-not-sent = Not sent yet
offline-nothing = Nothing waits.

# Going anywhere.
palette-title = Go to
palette-label = Where to go
palette-label-for = Where to go for { $query }
palette-field = A person, a page, something to begin
palette-find = Find
palette-search-for = Search everything for “{ $query }”

# Signing in.
sign-in = Sign in
sign-in-name = Name
sign-in-password = Password
sign-in-by-link = On the machine where Hearten runs, the link that it printed opens it too.
sign-in-forgotten = Forgotten? On the machine where Hearten runs, <code>hearten account password NAME</code> sets another.

# The language of the pages.
language = Language
language-of-browser = As the browser asks
