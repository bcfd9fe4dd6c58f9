# Was die Verben über Menschen, über mich, Momente, Doppelte, Quellen und Importe sagen.

# Wie nah wir uns sind, und woher das kommt.
closeness-none = Noch ist kein Moment bekannt; der erste macht den Anfang.
closeness-from-one = Alles kommt von hier: { $what }.
closeness-from-most = Das meiste kommt von hier: { $first } und { $second }.
closeness-sent = { $what } von dir
closeness-received = { $what } an dich
closeness-visits = { $count ->
    [one] { $count } Besuch
   *[other] { $count } Besuche
}
closeness-videos = { $count ->
    [one] { $count } Videoanruf
   *[other] { $count } Videoanrufe
}
closeness-calls = { $count ->
    [one] { $count } Anruf
   *[other] { $count } Anrufe
}
closeness-letters = { $count ->
    [one] { $count } Brief
   *[other] { $count } Briefe
}
closeness-messages = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
closeness-mails = { $count ->
    [one] { $count } E-Mail
   *[other] { $count } E-Mails
}
closeness-group-mails = { $count ->
    [one] { $count } E-Mail an mehrere
   *[other] { $count } E-Mails an mehrere
}
closeness-posts = { $count ->
    [one] { $count } Beitrag
   *[other] { $count } Beiträge
}

# Wie lange es still ist. $since ist eines der ersten beiden.
silence-within-a-day = Ihr hattet innerhalb eines Tages Kontakt
silence-since = Ihr hattet { $ago } zuletzt Kontakt
silence-usual-unknown = { $since }; noch ist zu wenig da, um zu sagen, was für euch beide üblich ist.
silence-longer-than-few = { $since }; üblich wäre: { $usual }, und es ist mehr als doppelt so lang wie die längste der { $gaps } Pausen, die es gibt.
silence-longer = { $since }; das ist länger als bei euch üblich ({ $usual }).
silence-usual = { $since }; zwischen euch üblich: { $usual }.
silence-usual-by-few = { $since }; zwischen euch üblich: { $usual }, soweit { $gaps } Pausen es erkennen lassen (es können { $low } oder { $high } sein, oder etwas dazwischen).

# Wie wir einander schreiben.
exchange-you-begin = Meist fängst du an ({ $times } von { $all } Mal).
exchange-they-begin = Meist kommt das erste Wort von der anderen Seite ({ $times } von { $all } Mal).
exchange-both-begin = Ihr fangt beide an (du { $times } von { $all } Mal).
exchange-within-a-day = innerhalb eines Tages
exchange-about-days = { $count ->
    [one] nach etwa { $count } Tag
   *[other] nach etwa { $count } Tagen
}
exchange-about-weeks = { $count ->
    [one] nach etwa { $count } Woche
   *[other] nach etwa { $count } Wochen
}
exchange-about-months = { $count ->
    [one] nach etwa { $count } Monat
   *[other] nach etwa { $count } Monaten
}
exchange-about-years = { $count ->
    [one] nach etwa { $count } Jahr
   *[other] nach etwa { $count } Jahren
}
exchange-both-answer = Antworten an dich kommen meist { $theirs }, deine { $mine }.
exchange-they-answer = Antworten an dich kommen meist { $theirs }.
exchange-you-answer = Deine Antworten kommen meist { $mine }.
exchange-in-bursts = Es kommt in Schüben, mit langer Ruhe dazwischen.
exchange-regular = Es kommt so regelmäßig wie ein Kalender.

# Was in welche Richtung ging.
balance-none = Noch ist kein Geschenk aufgeschrieben, weder von dir noch an dich.
balance-more-given = { $given ->
    [one] Ein Geschenk
   *[other] { $given } Geschenke
} von dir, { $received } an dich: vielleicht gibt es etwas, das die andere Seite dir gern gäbe.
balance-more-received = { $received ->
    [one] Ein Geschenk
   *[other] { $received } Geschenke
} an dich, { $given } von dir: etwas zurückzugeben wäre schön, wenn die Zeit dafür da ist.
balance-only-received = { $received ->
    [one] Ein Geschenk
   *[other] { $received } Geschenke
} an dich.
balance-only-given = { $given ->
    [one] Ein Geschenk
   *[other] { $given } Geschenke
} von dir.
balance-both = { $given ->
    [one] Ein Geschenk
   *[other] { $given } Geschenke
} von dir, { $received } an dich; es geht hin und her, wie es sich ergibt.

# Was geschah, wie es die Geschichte der beiden erzählt.
timeline-messages = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
timeline-brought = Du hast mitgebracht: { $what }.
timeline-medium-visit = Besuch
timeline-medium-video = Videoanruf
timeline-medium-call = Anruf
timeline-medium-letter = Brief
timeline-medium-message = Nachricht
timeline-medium-mail = E-Mail
timeline-medium-group-mail = E-Mail an mehrere
timeline-medium-post = Beitrag
timeline-no-place = „{ $place }“ ist keine Stelle in einem Verlauf
timeline-no-place-hint = beginne ohne sie von vorn
timeline-concern-problem = Beschäftigt gerade: ein Problem.
timeline-concern-hope = Beschäftigt gerade: eine Hoffnung.
timeline-concern-project = Beschäftigt gerade: ein Vorhaben.
timeline-concern-hard-season = Beschäftigt gerade: eine schwere Zeit.
timeline-concern-over = Beschäftigt nicht mehr.
timeline-promise-due = Bis zum { $day }.
timeline-promised = Du hast versprochen: { $what }
timeline-promise-kept = Du hast dein Versprechen gehalten: { $what }
timeline-thanked = Du hast gedankt: { $what }
timeline-thanks-told = Du hast erzählt, was daraus wurde: { $what }
timeline-news-something-else = etwas anderes
timeline-news-work = Neue Arbeit: { $what }
timeline-news-at-work = Neu bei der Arbeit: { $what }
timeline-news-position = Neue Stelle: { $what }
timeline-news-moved-to = Umgezogen nach { $what }
timeline-news-moved = Umgezogen: { $what }
timeline-news-address = Neue Anschrift: { $what }
timeline-news-name = Neuer Name: { $what }
timeline-news-published = Veröffentlicht: { $what }
timeline-news-before = Vorher: { $what }

# Alles, was gespeichert ist, Eintrag für Eintrag.
held-pair = { $what }: { $text }
held-contact = { $kind ->
    [phone] Telefon
    [url] Webseite
    [postal] Anschrift
    [handle] Konto
   *[other] { $kind }
}: { $text }
held-date = { $kind ->
    [birthday] Geburtstag
    [anniversary] Jahrestag
    [death] Todestag
    [other] Ein wichtiger Tag
   *[another] { $kind }
}
held-listing = { $name }, aus { $source }
held-picture = ein Bild ({ $type }, { $size } KB)
held-no-words = keine Worte sind behalten
held-with-others = { $what }, mit { $others ->
    [one] einem anderen
   *[other] { $others } anderen
}
held-picture-without-words = ein Bild ohne Worte
held-story-undated = { $title } (aufgeschrieben am { $day })
held-gift = { $way ->
    [given] geschenkt
    [received] bekommen
   *[other] { $way }
}: { $what }
held-ask-asked = gefragt
held-ask-answered = beantwortet
held-ask-declined = abgelehnt
held-ask-no-answer = keine Antwort
held-introduction-idea = ein Gedanke
held-introduction-asked-one = einer gefragt
held-introduction-asked-both = beide gefragt
held-introduction-agreed = beide einverstanden
held-introduction-made = vorgestellt
held-introduction-met = getroffen
held-introduction-outcome = Ergebnis
held-introduction-declined = nicht gewünscht
held-introduction-let-go = losgelassen
held-guest-listed = vorgemerkt
held-guest-invited = eingeladen
held-guest-yes = ja
held-guest-maybe = vielleicht
held-guest-no = nein
held-guest-came = war da
held-visit-meant = vorgemerkt
held-visit-wrote = angeschrieben
held-visit-agreed = verabredet
held-visit-met = getroffen
held-visit-missed = verpasst
held-visit-called = angerufen
held-visit-for = { $state }, für den { $day }
held-member = dabei seit dem { $since }
held-member-until = dabei seit dem { $since } bis zum { $until }
held-pair-in-circle = ein Paar in einem Kreis
held-circle-word = { $kind ->
    [ask] Bitte
    [offer] Angebot
   *[other] { $kind }
}: { $text }
held-commitment-not-yet = noch nicht
held-commitment-kept = gehalten
held-commitment-let-go = losgelassen
held-until = bis zum { $day }: { $text }
held-standing-muted = ruht
held-standing-do-not-contact = nicht kontaktieren
held-standing-do-not-note = nichts notieren
held-standing-dead = gestorben
held-standing-partner = unter den Weggefährten
held-news = { $kind ->
    [job] Arbeit
    [title] Stelle
    [city] Wohnort
    [address] Anschrift
    [name] Name
    [post] Veröffentlichung
   *[other] { $kind }
}: { $change }
held-move-offered = vorgeschlagen
held-move-taken = angenommen
held-move-snoozed = verschoben
held-move-dismissed = verworfen
held-move-done = getan
held-move-outcome = Ergebnis
held-raw = { $kind ->
    [card] Karte
    [calendar] Kalendereintrag
    [row] Zeile
    [object] Objekt
   *[other] { $kind }
} aus { $source }
held-apart = nicht dieselbe Person wie jemand anderes
held-mention = { $kind ->
    [person] Mensch
    [moment] Moment
    [story] Geschichte
    [story_photo] Bild einer Geschichte
    [gift] Geschenk
    [concern] was beschäftigt
    [interest] Interesse
    [find] Fundstück
    [promise] Versprechen
    [thanks] Dank
    [keepsake] Andenken
    [keepsake_item] Teil eines Andenkens
    [ask] Bitte
    [chain] Kette der Hilfe
    [circle] Kreis
    [circle_meeting] Treffen eines Kreises
    [circle_ask] Bitte in einem Kreis
    [commitment] Zusage
    [gathering] Treffen
    [goal] Ziel
    [goal_step] Schritt zu einem Ziel
    [guide_step] Schritt eines Leitfadens
    [introduction] Vorstellung
    [news] Neuigkeit
    [passing_note] Notiz auf Zeit
    [trip] Reise
   *[other] { $kind }
}: { $text }

# Jemanden für immer vergessen. Vor jeder Art steht eine Zahl.
that-is-you = das bist du selbst
that-is-you-hint = hearten me ändert, was über dich bekannt ist
    .page = Was über dich bekannt ist, änderst du unter <a href="/settings">Einstellungen</a>.
forget-me-hint = um neu anzufangen, nimm die Datei des Tresors weg: hearten doctor sagt, wo sie liegt
    .page = Um neu anzufangen, nimm die Datei des Tresors weg. Wo sie liegt, sagt die Kommandozeile: <code>hearten doctor</code>
forget-done = Jemanden für immer vergessen.
forget-told = Für immer vergessen. Das lässt sich nicht zurücknehmen.
forget-kind-person = { $count ->
    [one] Mensch
   *[other] Menschen
}
forget-kind-address = { $count ->
    [one] Adresse
   *[other] Adressen
}
forget-kind-contact-point = { $count ->
    [one] Weg der Verbindung
   *[other] Wege der Verbindung
}
forget-kind-important-date = { $count ->
    [one] Datum
   *[other] Daten
}
forget-kind-membership = { $count ->
    [one] Zugehörigkeit
   *[other] Zugehörigkeiten
}
forget-kind-organization = { $count ->
    [one] Organisation, zu der sonst niemand gehörte
   *[other] Organisationen, zu denen sonst niemand gehörte
}
forget-kind-listing = { $count ->
    [one] Eintrag in einer Liste
   *[other] Einträge in Listen
}
forget-kind-photo = { $count ->
    [one] Bild
   *[other] Bilder
}
forget-kind-moment = { $count ->
    [one] Moment
   *[other] Momente
}
forget-kind-story = { $count ->
    [one] Geschichte
   *[other] Geschichten
}
forget-kind-story-person = { $count ->
    [one] Rolle in einer Geschichte
   *[other] Rollen in Geschichten
}
forget-kind-story-photo = { $count ->
    [one] Bild einer Geschichte
   *[other] Bilder von Geschichten
}
forget-kind-gift = { $count ->
    [one] Geschenk
   *[other] Geschenke
}
forget-kind-keepsake = { $count ->
    [one] Andenken
   *[other] Andenken
}
forget-kind-keepsake-item = { $count ->
    [one] Teil eines Andenkens
   *[other] Teile von Andenken
}
forget-kind-thanks = { $count ->
    [one] Dank
   *[other] Mal Dank
}
forget-kind-promise = { $count ->
    [one] Versprechen
   *[other] Versprechen
}
forget-kind-guest = { $count ->
    [one] Platz auf einer Liste
   *[other] Plätze auf Listen
}
forget-kind-pairing = { $count ->
    [one] Paar von Gästen
   *[other] Paare von Gästen
}
forget-kind-introduction = { $count ->
    [one] Vorstellung
   *[other] Vorstellungen
}
forget-kind-interest = { $count ->
    [one] Interesse
   *[other] Interessen
}
forget-kind-concern = { $count ->
    [one] Sache, die beschäftigte
   *[other] Sachen, die beschäftigten
}
forget-kind-standing = { $count ->
    [one] Angabe zum Kontakt
   *[other] Angaben zum Kontakt
}
forget-kind-news = { $count ->
    [one] Neuigkeit
   *[other] Neuigkeiten
}
forget-kind-relation = { $count ->
    [one] Beziehung
   *[other] Beziehungen
}
forget-kind-move-answer = { $count ->
    [one] beantworteter Schritt
   *[other] beantwortete Schritte
}
forget-kind-merge = { $count ->
    [one] Zusammenführung
   *[other] Zusammenführungen
}
forget-kind-kept-apart = { $count ->
    [one] auseinandergehaltenes Paar
   *[other] auseinandergehaltene Paare
}
forget-kind-raw-record = { $count ->
    [one] Karte oder Kalendereintrag, im Original
   *[other] Karten und Kalendereinträge, im Original
}

# Was über jemanden notiert ist, über den nichts notiert werden soll.
noted-note = { $count ->
    [one] { $count } Notiz
   *[other] { $count } Notizen
}
noted-interest = { $count ->
    [one] { $count } Interesse
   *[other] { $count } Interessen
}
noted-thing-on-their-mind = { $count ->
    [one] { $count } Sache, die beschäftigt
   *[other] { $count } Sachen, die beschäftigen
}
noted-story-of-them-alone = { $count ->
    [one] { $count } Geschichte, in der sonst niemand vorkommt
   *[other] { $count } Geschichten, in denen sonst niemand vorkommt
}
noted-text-of-a-moment = { $count ->
    [one] { $count } Text eines Moments
   *[other] { $count } Texte von Momenten
}
noted-card-or-entry-with-words-on-it = { $count ->
    [one] { $count } Karte oder Eintrag mit Worten darauf
   *[other] { $count } Karten oder Einträge mit Worten darauf
}
noted-may-be = über { $name } darf geschrieben werden, darum wird nichts gelöscht
noted-may-be-hint = um zu sagen, dass nichts notiert werden soll, und das Notierte zu löschen: hearten mute { $name } --do-not-note --erase
    .page = Wähle zuerst auf der Seite des Menschen „Nichts notieren“; dann lässt sich das Notierte dort löschen.
noted-no-later = was notiert ist, wird an dem Tag gelöscht, ab dem nichts notiert werden soll
noted-no-later-hint = nenne keinen späteren Tag als heute
noted-nothing = über { $name } ist nichts notiert
noted-erased = Was über { $name } notiert war, ist für immer gelöscht.

# Wie jemand dazu steht, kontaktiert und notiert zu werden.
standing-not-after = der { $until } liegt nicht nach dem { $since }
standing-not-after-hint = nenne den ersten Tag, an dem es nicht mehr so ist
standing-begun-muted = { $name } ruht: nichts wird vorgeschlagen.
standing-begun-do-not-contact = { $name } soll nicht kontaktiert werden.
standing-begun-do-not-note = Über { $name } soll nichts notiert werden.
standing-begun-dead = { $name } ist gestorben und bleibt in Erinnerung.
standing-begun-partner = { $name } gehört zu deinen Weggefährten.
standing-until-muted = { $name } ruht bis zum { $until }: nichts wird vorgeschlagen.
standing-until-do-not-contact = { $name } soll bis zum { $until } nicht kontaktiert werden.
standing-until-do-not-note = Über { $name } soll bis zum { $until } nichts notiert werden.
standing-until-dead = { $name } ist gestorben und bleibt bis zum { $until } in Erinnerung.
standing-until-partner = { $name } gehört bis zum { $until } zu deinen Weggefährten.
standing-already-muted = { $name } ruht schon
standing-already-do-not-contact = { $name } soll schon nicht kontaktiert werden
standing-already-do-not-note = über { $name } soll schon nichts notiert werden
standing-already-dead = dass { $name } gestorben ist, ist schon notiert
standing-already-partner = { $name } gehört schon zu deinen Weggefährten
standing-not-muted = { $name } ruht nicht
standing-not-do-not-contact = { $name } darf kontaktiert werden
standing-not-do-not-note = über { $name } darf notiert werden
standing-not-dead = dass { $name } gestorben ist, ist nicht notiert
standing-not-partner = { $name } gehört nicht zu deinen Weggefährten
standing-ended-muted = { $name } ruht nicht mehr.
standing-ended-do-not-contact = { $name } darf wieder kontaktiert werden.
standing-ended-do-not-note = Über { $name } darf wieder geschrieben werden.
standing-ended-dead = { $name } gilt nicht mehr als gestorben.
standing-ended-partner = { $name } gehört nicht mehr zu deinen Weggefährten.

# Ein Mensch wird hinzugefügt, geändert, entfernt.
person-verb-added = { $name } hinzugefügt.
person-verb-changed = { $name } geändert.
person-verb-removed = { $name } entfernt.
person-verb-picture = { $name } hat jetzt ein Bild.
person-verb-nameless = ein Mensch braucht einen Namen oder eine Adresse
person-verb-no-phone = „{ $text }“ ist keine Telefonnummer
person-verb-no-contact-point = diesen Weg der Verbindung gibt es hier nicht: { $id }
person-verb-no-membership = diese Zugehörigkeit gibt es hier nicht: { $id }
person-verb-no-interest = dieses Interesse gibt es hier nicht: { $id }
person-verb-no-concern = diese Sache, die beschäftigt, gibt es hier nicht: { $id }
person-verb-no-important-date = dieses Datum gibt es hier nicht: { $id }
address-not-of = { $address } ist keine Adresse von { $name }
address-is-yours = { $address } ist deine eigene Adresse
address-is-yours-hint = wenn nicht: hearten me --remove-address ADRESSE
    .page = Wenn nicht, nimm sie unter <a href="/settings">Einstellungen</a> von deinen Adressen weg.
address-belongs-to = { $address } gehört { $name }
address-belongs-to-hint = wenn nicht: hearten edit { $name } --remove-email { $address }
    .page = Wenn nicht, nimm sie auf der Kommandozeile weg: <code>hearten edit { $name } --remove-email { $address }</code>
membership-ends-before = { $to } liegt vor { $from }
noted-already = { $what } ist schon notiert
noted-already-interest = „{ $what }“ ist schon notiert
cards-unwritable = die Karten lassen sich nicht schreiben: { $error }
cards-unwritable-hint = schaffe Platz, oder nenne eine andere Datei

# Wer mit einem Namen gemeint ist.
find-no-name = es wurde kein Name genannt
find-no-name-hint = gib einen Namen, einen Teil davon oder eine E-Mail-Adresse an
find-no-person = es gibt keinen Menschen { $id }
find-ambiguous = „{ $text }“ kann { $count } Menschen meinen
find-ambiguous-hint = gib mehr vom Namen an, die E-Mail-Adresse oder die Kennung
find-no-address = niemand hat die Adresse { $address }
find-no-address-hint = zum Hinzufügen: hearten add { $address }
    .page = Zum Hinzufügen: <a href="/people/new">Jemanden hinzufügen</a>
find-only-known = { $address } ist bekannt, gehört aber noch keinem Menschen
find-only-known-hint = um einen daraus zu machen: hearten add { $address }
    .page = Mach unter <a href="/people/left-out">Wer weggelassen wurde</a> einen daraus.
find-nobody = niemand heißt hier „{ $text }“
find-nobody-hint = hearten people listet alle auf; zum Hinzufügen: hearten add { $text }
    .page = Alle stehen unter <a href="/people">Menschen</a>; jemand Neues kommt dazu unter <a href="/people/new">Jemanden hinzufügen</a>.
find-near-one = meintest du { $first }?
find-near-two = meintest du { $first } oder { $second }?
find-near-three = meintest du { $first }, { $second } oder { $third }?

# Was über jemanden notiert wird.
note-interest = Notiert, was { $name } am Herzen liegt: { $what }.
note-concern = Notiert, was { $name } beschäftigt: { $what }.
note-membership = Notiert, wohin { $name } gehört: { $what }.
note-date = Ein Datum von { $name } notiert: { $date }.
note-passing = Etwas über { $name } notiert, bis zum { $until }.
note-passing-erased = Etwas über { $name } notiert, bis zum { $until }; nach diesem Tag wird es gelöscht.
note-text = Etwas über { $name } notiert.
note-no-concern = es gibt nichts, was beschäftigt, mit der Kennung { $id }
note-answered-already = das hat sich am { $day } erledigt: { $what }
note-concern-over = Beschäftigt { $name } nicht mehr: { $what }.
note-before-it-began = der { $day } liegt vor dem { $since }, dem Tag, an dem es begann
note-passing-over = der { $day } ist vorbei; eine Notiz auf Zeit braucht einen Tag, der noch kommt
note-date-nameless = ein Datum braucht einen Namen
note-date-nameless-hint = sag, was es ist: der Tag, an dem der Laden eröffnet wurde

# Warum eine bekannte Adresse nicht zu den Menschen zählt.
left-out-no-sign = nichts spricht dagegen, dass es ein Mensch ist
left-out-headers-list = die Kopfzeilen der E-Mails sagen, dass es eine Mailingliste ist
left-out-mail-system = ein E-Mail-System, das E-Mails zurückschickt
left-out-mostly-returned = die meisten E-Mails von dort sind Rückläufer
left-out-for-returned = eine Adresse für Rückläufer
left-out-no-answers = die Adresse nimmt keine Antworten an
left-out-address-list = die Adresse ist von der Art, wie Listenprogramme sie bilden
left-out-domain-list = die Domain gehört zu Mailinglisten, und von der Adresse selbst kam nie etwas
left-out-address-newsletter = die Adresse nennt einen Newsletter
left-out-address-program = die Adresse ist die eines Programms
left-out-address-made = ein Programm hat die Adresse gebildet
left-out-mostly-program = die meisten E-Mails von dort schreibt ein Programm
left-out-messages-program = die meisten Nachrichten von dort schreibt ein Programm
left-out-mostly-bulk = die meisten E-Mails von dort gehen an viele zugleich
left-out-address-office = die Adresse ist die einer Stelle
left-out-name-program = der Name ist der eines Programms
left-out-name-publication = der Name ist der einer Publikation
left-out-name-office = der Name ist der einer Stelle
left-out-name-house = der Name ist der des Hauses
left-out-is-list = eine Mailingliste
left-out-is-program = ein Programm oder eine Stelle
left-out-is-newsletter = ein Newsletter
left-out-is-mail-system = ein E-Mail-System
left-out-in-address-book = steht im Adressbuch
left-out-both-ways = E-Mails gingen hin und her
left-out-often = hat dir mindestens dreimal persönlich geschrieben
left-out-you-wrote = du hast dorthin geschrieben
left-out-came-back = was du schriebst, kam zurück
left-out-seldom = hat dir weniger als dreimal persönlich geschrieben
left-out-only-lists = nur auf Mailinglisten gesehen
left-out-only-others = nur unter anderen gesehen

# Ich.
me-changed = Geändert, was über dich bekannt ist.
me-no-membership = du hast keine Zugehörigkeit { $id }
me-no-interest = „{ $topic }“ gehört nicht zu deinen Interessen
me-moves = { $moves } Schritte am Tag gehen nicht
me-moves-hint = gib 1 bis 20 an
me-hours = { $hours } Stunden in der Woche gehen nicht
me-hours-hint = gib 0 bis 80 an
me-language = die Seiten sprechen nicht „{ $language }“
me-language-hint = gib { $languages } an, oder { $browser }

# Momente.
moment-logged = Festgehalten: { $what } { $way ->
    [sent] an
    [received] von
   *[mutual] mit
} { $names }.
moment-logged-on = Festgehalten: { $what } { $way ->
    [sent] an
    [received] von
   *[mutual] mit
} { $names }, am { $day }.
moment-planned = Geplant: { $what } { $way ->
    [sent] an
    [received] von
   *[mutual] mit
} { $names }, am { $day }.
moment-a-visit = ein Treffen
moment-a-video = ein Videoanruf
moment-a-call = ein Anruf
moment-a-letter = ein Brief
moment-a-message = eine Nachricht
moment-a-mail = eine E-Mail
moment-a-group-mail = eine E-Mail an mehrere
moment-a-post = ein Beitrag
moment-nobody = ein Moment braucht jemanden
moment-nobody-hint = nenne die Menschen, mit denen er war
moment-with-you = { $name } bist du selbst
moment-with-you-hint = nenne die anderen; du bist in jedem Moment dabei
moment-minutes = { $minutes } Minuten gehen nicht
moment-minutes-hint = gib 1 bis { $longest } Minuten an
moment-day-impossible = { $day } lässt sich nicht behalten: { $error }
moment-to-come = der { $day } kommt erst noch; was daraus wird, ist nicht bekannt
moment-promise-before = das Versprechen wäre vor dem { $day } fällig, dem Tag, an dem es gegeben wurde

# Suchen.
search-no-word = es gibt kein Wort zu suchen
search-no-word-hint = gib ein, zwei Wörter an, oder einen Teil eines Namens

# Zwei, die eins sind, und eins, das zwei ist.
apart-one = { $name } ist ein Mensch
apart-one-hint = um Zusammengeführtes zu trennen: hearten unmerge NAME; um eine Adresse wegzunehmen: hearten edit NAME --remove-email ADRESSE
    .page = Zusammengeführtes trennst du wieder auf <a href="/people/{ $id }">ihrer Seite</a>. Eine einzelne Adresse nimmst du auf der Kommandozeile weg: <code>hearten edit NAME --remove-email ADRESSE</code>
apart-already = dass { $one } und { $other } zwei Menschen sind, ist schon notiert
apart-noted = Notiert: { $one } und { $other } sind zwei Menschen.
apart-noted-alike = Notiert: Die zwei mit dem Namen { $name } sind zwei Menschen.
merge-done = { $one } und { $other } sind jetzt ein Mensch.
merge-done-alike = Die zwei mit dem Namen { $name } sind jetzt ein Mensch.
merge-apart = du hast gesagt, dass { $one } und { $other } zwei Menschen sind
merge-apart-hint = wenn sie doch derselbe Mensch sind: hearten merge { $one } { $other } --anyway
    .page = Wenn sie doch derselbe Mensch sind, führ sie zusammen unter <a href="/people/{ $id }/merge">Mit jemandem zusammenführen</a>.
merge-same = { $name } ist schon ein und derselbe Mensch
merge-same-hint = nenne zwei Menschen
merge-you = das eine davon bist du selbst
merge-you-hint = um eine Adresse zu deiner zu machen, mit allem, was durch sie kam: hearten me --add-address ADRESSE
    .page = Um eine Adresse zu deiner zu machen, mit allem, was durch sie kam, trag sie unter <a href="/settings">Einstellungen</a> ein.
merge-keep-neither = wer bleiben soll, ist keiner von den beiden
unmerge-done = { $one } und { $other } sind wieder zwei Menschen.
unmerge-done-alike = Die zwei mit dem Namen { $name } sind wieder zwei Menschen.
unmerge-nobody = niemand wurde mit { $name } zusammengeführt
unmerge-nobody-hint = um eine Adresse wegzunehmen: hearten edit NAME --remove-email ADRESSE
    .page = Eine einzelne Adresse nimmst du auf der Kommandozeile weg: <code>hearten edit NAME --remove-email ADRESSE</code>
unmerge-not-that = dieser Eintrag wurde nicht mit { $name } zusammengeführt
unmerge-those = diese wurden es: { $names }
doubles-failed = der Blick auf Doppelte ist gescheitert: { $error }
double-role-at = { $role } bei { $organization }
double-by-hand = von Hand
double-seen = in E-Mails oder Nachrichten gesehen

# Postfächer und Ordner, die immer wieder gelesen werden.
source-password-again = gib es neu an mit: hearten sync { $url }
    .page = Gib es auf der Kommandozeile neu an: <code>hearten sync { $url }</code>
source-no-password = für { $url } ist kein Passwort hinterlegt
source-password-sealed = das für { $url } hinterlegte Passwort lässt sich nicht öffnen: { $error }
source-password-unknown = für { $url } ist kein Passwort bekannt
source-password-unknown-hint = hearten sync fragt im Terminal danach
    .page = Die Kommandozeile fragt danach: <code>hearten sync</code>
source-command-hint = der Befehl muss das Passwort in seine erste Zeile schreiben, und nichts davor
source-by-token = dieses Postfach öffnet ein Token, kein Passwort
source-by-token-hint = nimm --token-command, oder lass ;AUTH=XOAUTH2 weg
source-taken-back = was zuletzt von dort kam, wurde zurückgenommen; es wird wieder gelesen, wenn du darum bittest
source-not-read = { $url } gehört nicht zu dem, was immer wieder gelesen wird
source-not-read-hint = zu sehen mit: hearten sync --list
    .page = Was gelesen wird, steht unter <a href="/sources">Quellen</a>.
source-given-up = { $url } aufgegeben.
source-no-longer-read = { $url } wird nicht mehr gelesen, und kein Passwort ist mehr dafür hinterlegt. Was von dort kam, bleibt.
source-no-folder = es ist kein Ordner genannt
source-folder-missing = es gibt keinen Ordner { $path }
source-path-hint = prüfe, wie der Pfad geschrieben ist
source-is-a-file = { $path } ist eine Datei; beobachtet werden nur Ordner
source-is-a-file-hint = eine Datei einlesen: hearten import
    .page = Hol die Datei unter <a href="/sources">Quellen</a> herein.

# Importe.
intake-nothing = es gibt nichts zu importieren
intake-nothing-hint = nenne Dateien oder Ordner: hearten import ~/Mail contacts.vcf calendar.ics
    .page = Wähle Dateien unter <a href="/sources">Quellen</a>.
intake-missing = es gibt keine Datei und keinen Ordner { $path }
intake-unreadable = { $path } lässt sich nicht lesen: { $error }
intake-reading-failed = das Lesen ist gescheitert: { $error }
intake-look-failed = der erste Blick ist gescheitert: { $error }
intake-unsure = es ist nicht klar, welche Adresse deine ist: { $reason }
intake-unsure-hint = sag es mit --me, zum Beispiel --me { $address }
    .page = Sag, welche deine ist, zum Beispiel { $address }.
intake-owner-unsure = es ist nicht klar, wer von { $names } du bist
intake-owner-unnamed = es ist nicht klar, wer du in diesen Gesprächen bist
intake-owner-hint = sag es mit --me, zum Beispiel --me "{ $argument }"; bist du niemand davon und liest nur mit, dann mit --only-read
    .page = Sag, welcher dieser Namen deiner ist, zum Beispiel { $name }.
intake-owner-example = Dein Name
intake-not-me = „{ $text }“ ist keine E-Mail-Adresse, keine Telefonnummer und kein Name
intake-not-me-hint = gib --me eine deiner eigenen Adressen, etwa --me ana@example.org
    .page = Gib eine deiner eigenen Adressen an, etwa ana@example.org.
intake-addresses-known = Deine Adressen, wie der Tresor sie kennt: { $addresses }.
intake-address-taken = Für deine eigene Adresse gehalten: { $addresses } ({ $reason }).
intake-addresses-yours = Deine eigenen Adressen: { $addresses }.
intake-why-counted = { $address } schrieb { $wrote } und bekam { $received } von { $mails } E-Mails; die nächste Adresse ist an { $next } beteiligt
intake-why-account = sie steht im Monica-Konto, aus dem der Export stammt
intake-why-calendar = ein Kalender im Takeout heißt so
intake-unnamed-me = Ich
intake-recommendation = eine Empfehlung auf LinkedIn
intake-endorsement = ein gutes Wort auf LinkedIn für { $skills }
intake-of-card = die Kontaktkarte
intake-gift-for = Für { $name }
intake-gift-for-with = Für { $name }: { $text }
intake-childs-birthday = Geburtstag des Kindes
intake-birthday-of = Geburtstag von { $name } ({ $kind })
intake-met-title = Wie ich { $name } kennengelernt habe
intake-met-through = Wir haben uns durch { $name } kennengelernt.
intake-met-day = Der Tag, an dem wir uns kennengelernt haben.
intake-food = Essen: { $food }
intake-owes-me = Schuldet mir { $what }
intake-tags = Schlagwörter: { $tags }
intake-give-back = { $what } zurückgeben
intake-day-badly = Ein Tag, der schlecht lief
intake-day-so-so = Ein Tag, der so lala war
intake-day-well = Ein Tag, der gut lief
intake-something-happened = Es ist etwas geschehen
columns-no-table-in = in { $path } ist keine Tabelle
columns-no-table = in dem, was angegeben wurde, ist keine Tabelle
columns-no-table-hint = eine Tabelle ist eine Textdatei mit Kommas, Semikolons oder Tabulatoren zwischen den Spalten, wie .csv
columns-no-table-here = unter diesen Dateien ist keine Tabelle
columns-look-failed = der Blick auf die Tabellen ist gescheitert: { $error }
columns-no-such = keine Tabelle hat die Spalte { $columns }
columns-table-has = { $source } hat { $columns }

# Several people at once.
many-nobody = niemand wurde genannt
many-nobody-hint = hake an, um wen es geht
many-so-already = das gilt schon für alle
many-until-over = der { $day } liegt nicht in der Zukunft
many-until-over-hint = nenne den ersten Tag, an dem es vorbei ist
many-any-layer = { $count ->
    [one] 1 Mensch steht, wo die Momente ihn hinstellen.
   *[other] { $count } Menschen stehen, wo die Momente sie hinstellen.
}
many-layer = { $count ->
    [one] 1 Mensch soll zu deinen { $size } gehören.
   *[other] { $count } Menschen sollen zu deinen { $size } gehören.
}
many-muted = { $count ->
    [one] Zu 1 Menschen wird nichts vorgeschlagen.
   *[other] Zu { $count } Menschen wird nichts vorgeschlagen.
}
many-muted-until = { $count ->
    [one] Zu 1 Menschen wird bis zum { $until } nichts vorgeschlagen.
   *[other] Zu { $count } Menschen wird bis zum { $until } nichts vorgeschlagen.
}
many-interest = { $count ->
    [one] 1 Mensch interessiert sich für { $topic }.
   *[other] { $count } Menschen interessieren sich für { $topic }.
}
