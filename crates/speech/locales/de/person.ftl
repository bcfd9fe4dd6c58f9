# Somebody new.
person-new-title = Jemand Neues
person-new-about = Ein Name genügt. Der Rest kann mit der Zeit kommen.
person-name = Name
person-email = E-Mail-Adresse
person-phone = Telefon
person-organization = Organisation
person-role = Als was
person-birthday = Geburtstag
person-birthday-hint = 5. März 1970, oder 5. März, wenn das Jahr unbekannt ist
person-how-known = Woher ihr euch kennt, oder was sonst zu behalten lohnt
person-add = Hinzufügen
person-cancel = Abbrechen
person-added = { $name } gehört jetzt zu deinen Menschen.

# The card of a person.
person-edit-title = { $name } bearbeiten
person-nickname = Wie Freunde sagen
person-another-email = Noch eine E-Mail-Adresse
person-another-phone = Noch ein Telefon
person-another-address = Noch eine Anschrift, oder der Wohnort
person-birthday-hint-short = 5. März 1970, oder 5. März
person-layer = Wie nah ihr euch sein sollt
person-layer-undecided = Noch offen
person-family = Familie
person-note = Notiz
person-save = Speichern
person-photo = Foto
person-photo-hint = (JPEG, PNG oder WebP; wo es aufgenommen wurde, wird nicht behalten)
person-photo-keep = Foto behalten
person-remove-hint = Entfernen nimmt { $name } von der Liste der Menschen. Das lässt sich rückgängig machen.
person-remove = { $name } entfernen
person-forget-link = <a href="/people/{ $id }/forget">{ $name } für immer vergessen</a>, mit allem, was gespeichert ist.
person-nothing-different = Nichts war anders, also wurde nichts geändert.
person-layer-no-number = die gewünschte Nähe ist keine Zahl

# A person.
person-before-meeting = Bevor ihr euch trefft
person-ask-small = Um etwas Kleines bitten
person-story-title = Du und { $person }
person-story-earlier = Früher mit { $person }
person-story-blank = Hier steht noch nichts. Eine Zeile darüber, wie ihr euch kennengelernt habt, ist ein guter Anfang.
person-no-story = Noch ist keine Geschichte von euch beiden aufgeschrieben.
person-tell-next = Welche Geschichte du { $person } als nächste erzählen kannst
person-told-today = Heute erzählt
person-told-today-label = Heute erzählt: { $story }
person-all-of-it = Alles, nach Jahr und Monat
person-story-pages = Die Seiten der Geschichte
person-to-newest = Zum Neuesten
person-earlier = Früher

# What an entry of the story is.
person-manner-planned = geplant, { $by }
person-manner-sent = von dir, { $by }
person-manner-received = von { $person }, { $by }
person-manner-gift-given = ein Geschenk von dir
person-manner-gift-received = ein Geschenk von { $person }
person-manner-gift = Geschenk
person-manner-story = eine Geschichte
person-manner-promise = ein Versprechen von dir
person-manner-news = Neues von { $person }
person-manner-concern = was { $person } beschäftigt
person-manner-thanks = Dank
person-manner-moment = Moment

# A line that is kept: a moment.
person-keep-something = Etwas festhalten
person-log-text = Was war zwischen euch?
person-log-example = Kaffee am Fluss; über den Umzug geredet
person-log-how = Wie
person-log-who = Wer
person-log-mutual = Wir beide
person-log-sent = Von mir
person-log-received = Vom anderen
person-when = Wann
person-log-it = Festhalten
person-log-after = Was daraus wurde
person-log-brought = Was ich mitgebracht habe
person-log-concern = Was gerade beschäftigt
person-log-thanks = Was für mich getan wurde
person-log-find = Fürs Regal
person-log-promise = Was ich zugesagt habe
person-by-when = Bis wann
person-by-when-hint = (wenn ein Tag genannt wurde)
person-if-you-like = (wenn du magst)

# A note.
person-note-kind = Was ist es?
person-note-text = Eine Notiz
person-note-interest = Etwas, das am Herzen liegt
person-note-problem = Ein Problem, das beschäftigt
person-note-hope = Eine Hoffnung
person-note-project = Ein Vorhaben
person-note-hard-season = Eine schwere Zeit
person-note-until = Gilt bis
person-note-until-hint = (wenn es endet)
person-note-words = In wenigen Worten
person-note-erase = Eine Notiz nach ihrem Tag für immer löschen
person-note-keep = Notiz behalten

# A story.
person-story = Geschichte
person-story-prompts = Was eine in Erinnerung rufen mag
person-story-text = Die Geschichte
person-story-name = Titel
person-story-when-hint = (ein Jahr genügt)
person-story-where = Wo
person-story-who = Wer noch darin vorkommt
person-story-who-hint = (Namen, durch Semikolon getrennt)
person-story-keep = Geschichte behalten

# A gift.
person-gift = Geschenk
person-gift-way = In welche Richtung?
person-gift-given = Von mir
person-gift-received = An mich
person-gift-sort = Welcher Art?
person-gift-kind-thing = Gegenstand
person-gift-kind-article = Etwas zum Lesen, Sehen oder Hören
person-gift-kind-tool = Werkzeug
person-gift-kind-idea = Idee
person-gift-kind-help = Hilfe
person-gift-kind-advice = Rat
person-gift-kind-introduction = Vorstellung
person-gift-kind-time = Zeit
person-gift-what = Was war es?
person-gift-meaning = Was es bedeutet hat
person-gift-keep = Geschenk behalten
person-gift-way-unknown = „{ $way }“ ist keine Richtung, in die ein Geschenk gehen kann

# Thanks.
person-thanks = Dank
person-thanks-deed = Was wurde für dich getan?
person-thanks-which = Wofür?
person-thanks-other = Etwas anderes, unten genannt
person-thanks-other-deed = Etwas anderes, das getan wurde
person-thanks-other-hint = (falls ja)
person-thanks-led = Wozu es geführt hat
person-thanks-shows = Was es über diesen Menschen zeigt
person-thanks-told = Ich habe erzählt, wie es ausging
person-thanks-said = Ich habe mich bedankt

# A promise.
person-promise = Versprechen
person-promise-text = Was hast du zugesagt?
person-promise-keep = An das Versprechen denken

# What is so now.
person-now = Jetzt
person-still-held = Noch von früher gespeichert: { $kinds }.
person-erase-for-good = Für immer löschen
person-now-blank = Ich weiß noch nicht, was { $person } beschäftigt. Etwas zum Fragen: Was macht in diesen Tagen Freude, und was ist schwer?
person-ahead = Was kommt
person-for-now = Vorläufig
person-on-their-mind = Was gerade beschäftigt
person-settled = Erledigt
person-settled-label = Erledigt: { $concern }
person-promised = Was ich zugesagt habe
person-kept = Gehalten
person-kept-label = Gehalten: { $promise }
person-thanks-owed = Wofür ich danken will
person-find-words = Worte finden
person-find-words-label = Worte finden: { $deed }
person-cares-for = Was am Herzen liegt
person-from-shelf = Aus deinem Regal
person-gave-it = Habe ich geschenkt
person-gave-it-label = Habe ich geschenkt: { $find }
person-shared = Was euch verbindet
person-concern-problem = Ein Problem
person-concern-hope = Eine Hoffnung
person-concern-project = Ein Vorhaben
person-concern-hard-season = Eine schwere Zeit: tröste, berichte, steh bei; bitte um nichts
person-concern-since = { $kind } · seit dem { $day }
person-concern-since-until = { $kind } · seit dem { $day } · { $until } ({ $distance })
person-passing-until = Bis zum { $day }
person-passing-until-erased = Bis zum { $day }, dann gelöscht
person-promise-said = Zugesagt { $ago }
person-promise-said-for = Zugesagt { $ago } · für den { $day }
person-thanks-since = Seit dem { $day }
person-thanks-sent = Bedankt; wie es ausging, würde sicher gern gehört

# How they stand to being contacted.
person-standing-muted = Für { $person } wird nichts vorgeschlagen.
person-standing-muted-until = Für { $person } wird bis zum { $day } nichts vorgeschlagen.
person-standing-do-not-contact = { $person } soll nicht kontaktiert werden.
person-standing-do-not-contact-until = { $person } soll bis zum { $day } nicht kontaktiert werden.
person-standing-do-not-note = Über { $person } wird nichts notiert.
person-standing-do-not-note-until = Über { $person } wird bis zum { $day } nichts notiert.
person-standing-dead = { $person } ist gestorben und bleibt in Erinnerung.
person-standing-dead-until = { $person } ist gestorben und bleibt bis zum { $day } in Erinnerung.
person-standing-partner = { $person } gehört zu deinen Weggefährten.
person-standing-partner-until = { $person } gehört bis zum { $day } zu deinen Weggefährten.

# Over the years.
person-years = Über die Jahre
person-years-first = mit Stimme oder Gesicht
person-years-second = schriftlich
person-years-numbers = Die Zahlen
person-years-year = Jahr
person-years-by-voice = Mit Stimme oder Gesicht
person-years-in-writing = Schriftlich
person-years-says = { $count ->
    [one] { $year }: { $count } Moment, { $voice } mit Stimme oder Gesicht
   *[other] { $year }: { $count } Momente, { $voice } mit Stimme oder Gesicht
}
person-years-about = Säulen von { $first } bis { $last }; die Zahlen stehen in der Tabelle darunter.
person-years-title = Momente über die Jahre

# Facts.
person-facts = Fakten
person-fact-belongs = Gehört zu
person-fact-around = Im Umfeld
person-fact-days = Tage
person-fact-mail = E-Mail
person-fact-lives = Wohnt
person-fact-elsewhere = Anderswo
person-fact-layer = Wie nah wir uns sein sollen
person-fact-moments = Momente
person-yes = Ja
person-on-board = im Vorstand
person-school = Schule
person-day-birthday = Geburtstag
person-day-anniversary = Jahrestag
person-day-died = Gestorben
person-day-other = Ein wichtiger Tag
person-day = { $name }: { $date }
person-day-near = { $name }: { $date } ({ $distance })
person-edit = Bearbeiten
person-in-circle = Mit dir in einem Kreis:
person-merged-count = { $count ->
    [one] Mit { $count } weiteren Eintrag zusammengeführt
   *[other] Mit { $count } weiteren Einträgen zusammengeführt
}
person-where-from = Woher das stammt
person-held-about = Alles, was über { $person } gespeichert ist
person-why-closeness = Warum diese Nähe?
person-term = Woraus sie besteht
person-term-times = Male
person-term-share = Anteil
person-care = Fürsorge
person-make-keepsake = Ein Andenken machen
person-merge-with = Mit jemandem zusammenführen
person-rest = { $person } in Ruhe lassen
person-rest-how = Wie
person-rest-muted = Nichts vorschlagen
person-rest-do-not-contact = Nicht kontaktieren
person-rest-do-not-note = Nichts notieren
person-rest-dead = In Erinnerung: verstorben
person-rest-until = Bis
person-rest-until-hint = (leer lassen für immer)
person-rest-them = In Ruhe lassen
person-rest-lift = Das aufheben

# Forgetting for good.
person-forget-title = { $name } vergessen?
person-forget-about = Alles, was über diesen Menschen gespeichert ist, wird für immer gelöscht. Weder Rückgängig noch ein späterer Import bringt es zurück.
person-what-goes = Was verschwindet
person-what-stays = Was bleibt
person-forget-kind = { $kind }: { $count }
person-forget-stays = Momente und Geschichten mit anderen bleiben, ohne diesen Menschen. Name und Adressen werden in dem geschwärzt, was du über andere geschrieben hast; wo nur der Vorname steht, sieh selbst nach. Von den Adressen und Karten bleibt ein gesalzener Hash, damit ein Import diesen Menschen auslässt und es sagt. Exporte und Sicherungen, die du gemacht hast, enthalten ihn noch.
person-forget-sure = Ich bin sicher, dass { $name } für immer vergessen werden soll
person-forget-yes = Für immer vergessen
person-forget-no = Behalten
person-nothing-erased = nichts wurde gelöscht
person-forget-tick = kreuze an, dass du sicher bist: Vergessen lässt sich nicht zurücknehmen
person-forgotten-title = Für immer vergessen
person-forgotten-about = Das lässt sich nicht zurücknehmen.
person-what-erased = Was gelöscht wurde
person-forgotten-without = Momente und Geschichten mit anderen, die ohne diesen Menschen bleiben: { $count }.
person-forgotten-blotted = Einträge über andere, in denen der Name stand, jetzt ohne ihn: { $count }.
person-forgotten-unmarked = Es gab keine Adresse oder Karte, an der ein Import erkennen könnte, wen er auslassen soll.
person-forgotten-marked = Gesalzene Hashes, an denen ein späterer Import erkennt, wen er auslässt: { $count }.
person-forgotten-copies = Kopien aus der Zeit vor einem Upgrade enthalten diesen Menschen noch, bis du diese Dateien löschst:
person-to-your-people = Zu deinen Menschen

# Everything that is held, kind by kind.
person-held-title = Alles, was über { $name } gespeichert ist
person-held-lead = Alles, was dieser Tresor über diesen Menschen aufbewahrt, Art für Art, das Neueste zuerst.
person-held-namesake = Jemand anderes heißt genauso, deshalb ist nicht aufgeführt, was nur den Namen nennt.
person-held-more = und { $count } weitere. Auf der Kommandozeile hat <code>hearten person --held --json</code> sie alle.
person-back-to = Zurück zu { $name }
person-held-forget = Für immer vergessen
person-held-kind-person = Wer das ist
person-held-kind-address = Adressen, Nummern und Konten, an denen man sie erkennt
person-held-kind-contact-point = Wege, sie zu erreichen
person-held-kind-important-date = Tage, die ihr wichtig sind
person-held-kind-membership = Wo sie dazugehört
person-held-kind-listing = Listen von Organisationen mit ihrem Namen
person-held-kind-photo = Bilder
person-held-kind-moment = Momente
person-held-kind-story = Geschichten, in denen sie vorkommt oder die sie gehört hat
person-held-kind-story-photo = Bilder zu diesen Geschichten
person-held-kind-gift = Geschenke, hin und her
person-held-kind-thanks = Dank
person-held-kind-chain = Ketten der Hilfe, zu denen sie gehört
person-held-kind-ask = Worum du sie gebeten hast
person-held-kind-keepsake = Andenken zu ihren Ehren
person-held-kind-keepsake-item = Stücke dieser Andenken
person-held-kind-promise = Versprechen
person-held-kind-introduction = Vorstellungen
person-held-kind-guest = Plätze auf Listen von Treffen
person-held-kind-pairing = Wen sie bei Treffen kennenlernen sollte
person-held-kind-trip-visit = Besuche auf deinen Reisen
person-held-kind-circle-member = Kreise, in denen sie ist oder war
person-held-kind-circle-pair = Um wen sie sich in Kreisen gekümmert hat
person-held-kind-circle-ask = Bitten und Angebote in Kreisen
person-held-kind-commitment = Was sie in Kreisen zugesagt hat
person-held-kind-interest = Was ihr am Herzen liegt
person-held-kind-concern = Was sie beschäftigt oder beschäftigt hat
person-held-kind-passing-note = Notizen auf Zeit
person-held-kind-standing = Wie es mit ihr steht
person-held-kind-news = Neues von ihr
person-held-kind-goal-step = Schritte zu deinen Zielen
person-held-kind-feed = Feeds von ihr, die gelesen werden
person-held-kind-relation = Wer ihr wer ist
person-held-kind-move-answer = Beantwortete Schritte
person-held-kind-raw-record = Karten und Zeilen, wie sie kamen
person-held-kind-merge = Einträge, die mit ihrem zusammengeführt wurden
person-held-kind-kept-apart = Von anderen unterschieden
person-held-kind-mention = Was von anderen handelt und sie nennt

# What is noted about somebody of whom nothing is to be noted.
person-noted-title = Notiert über { $name }
person-noted-erased-title = Für immer gelöscht
person-noted-erased = Über { $name } ist nichts mehr notiert, und das lässt sich nicht zurücknehmen.
person-noted-may = Über { $name } darf geschrieben werden. Um Notiertes zu löschen, sage zuerst, dass nichts notiert werden soll.
person-noted-held = Über { $name } soll nichts notiert werden. Was vorher notiert wurde, bleibt gespeichert, bis du es löschst.
person-what-held = Was gespeichert ist
person-noted-nothing = Nichts ist notiert.
person-noted-stays = Wer das ist, die Wege der Verbindung, was zwischen euch war und was ihr einander schuldet oder versprochen habt.
person-noted-shared = { $count ->
    [one] Auch eine Geschichte, die noch andere teilen, bleibt; sieh selbst nach, was darin steht.
   *[other] Auch { $count } Geschichten, die noch andere teilen, bleiben; sieh selbst nach, was darin steht.
}
person-noted-exports = Exporte und Sicherungen, die du gemacht hast, enthalten noch, was hier gelöscht wird.
person-noted-copies = Ebenso Kopien aus der Zeit vor einem Upgrade, bis du diese Dateien löschst:
person-noted-sure = Ich bin sicher, dass es für immer gelöscht werden soll
person-noted-keep = Behalten
person-noted-tick = kreuze an, dass du sicher bist: es lässt sich nicht zurücknehmen

# Where each thing that is known comes from.
person-sources-title = Was von { $name } bekannt ist
person-sources-blank = Außer dem Namen ist noch nichts bekannt.
person-sources-agree = Alles, was bekannt ist, mit dem, was es gesagt hat.
person-sources-differ = Alles, was bekannt ist, mit dem, was es gesagt hat. Wo Quellen sich widersprechen, stehen alle hier.
person-sources-known = Was bekannt ist
person-sources-mark = Quellen widersprechen sich
person-sources-unshown = · auf der Seite nicht gezeigt
person-field-name = Name
person-field-nickname = Rufname
person-field-birthday = Geburtstag
person-field-address = E-Mail-Adresse
person-field-phone = Telefon
person-field-handle = Konto
person-field-url = Webadresse
person-field-postal = Postanschrift
person-field-organization = Organisation
person-field-anniversary = Jahrestag
person-field-death = Tod
person-field-note = Notiz
person-merged-from = Zusammengeführt aus
person-merged-by-program = { $day }, von Hearten gefunden
person-merged-by-you = { $day }, von dir
person-part-again = Wieder trennen
person-part-again-label = Wieder trennen: { $name } und dieser Mensch

# One person of two.
person-merge-page = { $name } und jemand anderes
person-merge-title = { $name }, zweimal?
person-merge-about = Wer ist derselbe Mensch wie { $name }? Du siehst beide nebeneinander, bevor irgendetwas zusammenkommt.
person-merge-search-label = Wer dazugehört
person-merge-field = Name, Adresse oder Organisation
person-merge-search = Suchen
person-merge-perhaps = Vielleicht jemand von diesen:
person-merge-nobody = Sonst passt niemand. Mit weniger Buchstaben findet sich vielleicht jemand.
person-merge-found = { $count ->
    [one] { $count } Mensch gefunden
   *[other] { $count } Menschen gefunden
}
person-merge-same = { $name } ist schon ein und derselbe Mensch
person-merge-other = wähle jemand anderen
person-last-moment = zuletzt { $ago }
person-likely-almost-surely = fast sicher
person-likely-probably = wahrscheinlich
person-likely-perhaps = vielleicht
person-one = Ein Mensch?
person-one-about = Sieh noch einmal hin. Es lässt sich rückgängig machen, und die beiden lassen sich auch später trennen.
person-one-yes = Es ist ein Mensch
person-one-after-all = Es ist doch ein Mensch

# Two people side by side.
sides-label = Die beiden nebeneinander
sides-stays = bleibt
sides-unknown = nicht bekannt
sides-hint = Wer auch bleibt, alles, was von beiden bekannt ist, wird behalten; wer bleibt, gibt den Namen.
sides-also-called = Auch genannt
sides-comes-from = Stammt aus
sides-same = gleich
sides-shared = gemeinsam
sides-near = ähnlich
sides-partly = teilweise
sides-different = verschieden
sides-moments = { $count ->
    [0] noch keine
    [one] { $count } Moment
   *[other] { $count } Momente
}
sides-moments-last = { $count ->
    [0] noch keine, der letzte { $ago }
    [one] { $count } Moment, der letzte { $ago }
   *[other] { $count } Momente, der letzte { $ago }
}

# Pictures and files that a browser sends.
person-no-picture = dieses Bild gibt es nicht
person-picture-missing = mit dem Formular kam kein Bild
person-picture-choose = wähle eine JPEG-, PNG- oder WebP-Datei
upload-too-long = ein Feld des Formulars ist zu lang
upload-no-text = ein Feld des Formulars ist kein Text
upload-by-command = Dateien, die für den Browser zu groß sind, kommen auf der Kommandozeile herein: hearten import PFAD
upload-disk = was hochgeladen wurde, ließ sich nicht aufbewahren, während es gelesen wird: { $error }
upload-disk-full = sieh nach, ob die Festplatte voll ist

# Worte auf Karten für Nummern und Orte, und dafür, wer jemand für sie ist. Andere bleiben, wie sie geschrieben wurden.
person-label-home = privat
person-label-work = Arbeit
person-label-cell = mobil
person-label-mobile = mobil
person-label-fax = Fax
person-label-pager = Pager
person-label-school = Schule
person-label-other = sonstige
person-relation-spouse = Ehemann oder Ehefrau
person-relation-husband = Ehemann
person-relation-wife = Ehefrau
person-relation-partner = Partner oder Partnerin
person-relation-child = Kind
person-relation-son = Sohn
person-relation-daughter = Tochter
person-relation-parent = Vater oder Mutter
person-relation-mother = Mutter
person-relation-father = Vater
person-relation-sibling = Bruder oder Schwester
person-relation-brother = Bruder
person-relation-sister = Schwester
person-relation-grandparent = Großvater oder Großmutter
person-relation-grandmother = Großmutter
person-relation-grandfather = Großvater
person-relation-grandchild = Enkelkind
person-relation-grandson = Enkel
person-relation-granddaughter = Enkelin
person-relation-uncle = Onkel
person-relation-aunt = Tante
person-relation-cousin = Cousin oder Cousine
person-relation-nephew = Neffe
person-relation-niece = Nichte
person-relation-kin = Familie
person-relation-friend = Freund oder Freundin
person-relation-colleague = Kollege oder Kollegin
person-relation-neighbor = Nachbar oder Nachbarin
person-relation-acquaintance = bekannt miteinander
person-relation-manager = Führungskraft
person-relation-assistant = Assistenz
person-relation-secretary = Sekretariat
person-relation-agent = Vertretung
person-relation-boss = Chef oder Chefin
person-relation-mentor = Mentor oder Mentorin
person-relation-contact = Kontakt
person-relation-emergency = im Notfall
person-relation-pet = Haustier
person-relation-related = verbunden
