# The frame around every page.
skip = Zum Inhalt springen
demo-label = Über diese Demo
demo-notice = Das ist eine Demo. Alle darin sind erfunden, und nichts von dir wird angerührt.
pages-label = Seiten
way-today = Heute
way-people = Menschen
way-review = Rückblick
way-sources = Quellen
way-settings = Einstellungen
search-everything-label = Alles
search-everything = Alles durchsuchen
search-placeholder = Suchen
foot-all-pages = Alle Seiten
foot-circles = Kreise
foot-thanks = Dank
foot-introductions = Vorstellungen
foot-gatherings = Treffen
foot-trips = Reisen
foot-chronicle = Die Chronik
foot-shelf = Das Regal
foot-goals = Ziele
foot-guides = Leitfäden
foot-partners = Weggefährten
foot-network = Das Netz
foot-paths = Wege zu jemandem
foot-support = Wer dir beistünde
foot-duplicates = Doppelte
foot-backtest = Deine Vergangenheit nachgespielt
foot-kept-here = Liegt auf diesem Gerät. Nichts verlässt es.
key-go-anywhere = überallhin
key-search = suchen
key-today = heute
key-new = neu

# What was just done.
undo = Rückgängig
dismiss = Schließen

# Errors, by their kind.
error-invalid = Das war nicht zu lesen
error-missing = Nicht hier
error-conflict = Das passt nicht zu dem, was hier ist
error-stale = Inzwischen hat sich etwas geändert
error-refused = Das ist nicht erlaubt
error-unavailable = Gerade nicht erreichbar
error-internal = In Hearten ist etwas schiefgegangen
to-today = Zu heute
to-people = Zu den Menschen
closed-title = Komm über den Link herein
closed-message = Hearten öffnet sich durch einen Link, der einmal gilt. Er stand im Terminal, als Hearten startete.
closed-hint = Wurde er schon benutzt, starte Hearten neu für einen neuen, oder mach einen unter Einstellungen in dem Browser, der schon drin ist.
try-again = Noch einmal
no-such-page = diese Seite gibt es nicht
no-such-page-hint = sie ist vielleicht umgezogen, oder in der Adresse steckt ein Fehler
fault = diese Seite ist auf einen Fehler des Programms gestoßen
fault-hint = nichts ging verloren; der Fehler steht im Protokoll

# A page that is being worked out.
waiting-text = Das wird aus allem errechnet, was zwischen dir und deinen Menschen war. Jetzt dauert es ein paar Sekunden, beim nächsten Mal keine.
waiting-again = Noch einmal nachsehen

# What the scripts say. "#" stands for a number, "@" for a time.
script-copied = Kopiert
script-close = Schließen
script-see-them = Ansehen
script-nothing-now = Gerade lässt sich nichts fragen.
script-no-map = Die Karte ließ sich nicht laden; die Liste darunter sagt dasselbe.
script-not-on-map = Niemand mit diesem Namen steht auf der Karte.
script-refused-one = Eine Zeile, die du ohne Verbindung notiert hast, konnte nicht behalten werden.
script-refused-many = # Zeilen, die du ohne Verbindung notiert hast, konnten nicht behalten werden.
script-sent-one = Eine Zeile, die du ohne Verbindung notiert hast, ist jetzt aufgeschrieben.
script-sent-many = # Zeilen, die du ohne Verbindung notiert hast, sind jetzt aufgeschrieben.
script-as-of = Keine Verbindung. So war es: @.
script-as-last-seen = Keine Verbindung. So war es, als du es zuletzt sahst.
script-refused = abgelehnt
script-waits = wartet auf eine Verbindung
script-try-again = Noch einmal
script-throw-away = Wegwerfen

# Without a connection.
offline-title = Ohne Verbindung
offline-about = Was du zuletzt gelesen hast, ist hier lesbar: <a href="/">Heute</a>, <a href="/people">Menschen</a> und wen du dort geöffnet oder getroffen hast. Eine Zeile, die du notierst, behält dieses Gerät und sendet sie, sobald es eine Verbindung gibt.
offline-not-sent = Noch nicht gesendet
offline-nothing = Nichts wartet.

# Going anywhere.
palette-title = Gehe zu
palette-label = Wohin
palette-label-for = Wohin für { $query }
palette-field = Ein Mensch, eine Seite, etwas, das beginnt
palette-find = Finden
palette-search-for = Alles nach „{ $query }“ durchsuchen

# Signing in.
sign-in = Anmelden
sign-in-name = Name
sign-in-password = Passwort
sign-in-by-link = Auf dem Gerät, auf dem Hearten läuft, öffnet es auch der ausgegebene Link.
sign-in-forgotten = Vergessen? Auf dem Gerät, auf dem Hearten läuft, setzt <code>hearten account password NAME</code> ein neues.

# The language of the pages.
language = Sprache
language-of-browser = Wie der Browser es wünscht
