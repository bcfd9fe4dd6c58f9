# Heute.
today-for-nobody = Hier werden ein paar Schritte auf dich warten, die sich lohnen.
today-none = Nichts wartet.
today-one = Ein Schritt, der sich lohnt, wenn der Tag es zulässt.
today-several = { $number } Schritte, die sich lohnen, wenn der Tag es zulässt.
today-bring-title = Hol deine Menschen herein
today-bring-where = In deinem Adressbuch, deiner Post und deinem Kalender stehen deine Menschen schon, und was zwischen euch ist. Hearten liest sie dort, wo sie sind; nichts verlässt dieses Gerät.
today-bring-then = Dann warten hier jeden Tag ein paar Schritte: auf wen du zugehst, warum jetzt, was du mitbringst, und Worte für den Anfang.
today-bring-in = Hereinholen
today-add-by-hand = Von Hand hinzufügen
today-known-title = { $count ->
    [one] { $count } Adresse, aber noch niemand von deinen Menschen
   *[other] { $count } Adressen, aber noch niemand von deinen Menschen
}
today-known-why = Was hereinkam, wurde ausgelassen: Verteiler, Programme und vielleicht Menschen, die nur ein- oder zweimal geschrieben haben.
today-known-then = Ist jemand darunter, der dir wichtig ist, gehört er mit einem Tipp zu deinen Menschen.
today-known-look = Die Adressen ansehen
today-known-more = Mehr hereinholen
today-well-title = Für heute ist alles gut
today-well-reason = Bei niemandem wartet ein Anlass, und ohne Anlass wird nicht gedrängt.
today-well-anyway = Kommt dir trotzdem jemand in den Sinn, schlag nach: Worüber ihr zuletzt gesprochen habt, steht da.
today-look-up = Jemanden nachschlagen
today-bring-in-mail = Post oder einen Kalender hereinholen
today-for-beginners = Deine Menschen sind da. Was zwischen euch ist, kommt noch.
today-begin-title = Eine erste Seite, fast noch leer
today-begin-why = Ein Adressbuch kennt Namen, nicht das, was zwischen euch ist. Deine Post, dein Kalender und deine Chats kennen es: Hol sie herein, dann kommen die Anlässe von selbst.
today-begin-then = Oder erzähl selbst ein wenig: Eine Zeile über einen Menschen ist ein Anfang.
today-tell = Erzähl von jemandem
today-tell-about = Eine Zeile über das letzte Mal genügt. Morgen stehen hier andere.
today-tell-last = Wann habt ihr zuletzt gesprochen, und worüber?
today-tell-mind = Was geht diesem Menschen zurzeit durch den Kopf?
today-tell-how = Woher kennt ihr euch?
today-taken = Das hast du dir vorgenommen
today-taken-done = Getan
today-taken-let-go = Loslassen
today-taken-more = { $count ->
    [one] { $count } weiteres, das du dir vorgenommen hast
   *[other] { $count } weitere, die du dir vorgenommen hast
}
today-went = Wie ist es gelaufen?
today-answered = Es kam eine Antwort
today-met = Wir haben uns gesehen oder gesprochen
today-helped = Es hat geholfen
today-let-it-be = Gut sein lassen
today-nothing-yet = Noch nichts
today-coming = Demnächst
today-coming-more = { $count ->
    [one] { $count } weiteres in den nächsten zwei Wochen
   *[other] { $count } weitere in den nächsten zwei Wochen
}
coming-others = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
}

# Ein Schritt, als Brief auf „Heute“.
letter-and = und
letter-gracious = Zugewandt
letter-grateful = Dankbar
letter-giving = Großzügig
letter-generative = Verbindend
letter-rests-on = Worauf das beruht
letter-what-was-learnt = Was gelernt wurde
letter-bring = Was du mitbringst:
letter-take = Das mache ich
letter-done = Schon getan
letter-later = Später
letter-tomorrow = Morgen
letter-in-a-week = In einer Woche
letter-in-a-month = In einem Monat
letter-on-a-day = An einem Tag
letter-set-aside = Beiseitelegen
letter-not-this = Das nicht
letter-introduction-on = Mit dieser Vorstellung weitermachen
letter-introduction-begin = Diese Vorstellung beginnen
letter-keepsake-look = Dieses Andenken ansehen
letter-keepsake-make = Dieses Andenken machen
letter-trip-look = Diese Reise ansehen
letter-talk-plan = Dieses Gespräch planen

# Worauf ein Schritt beruht, nach der Art des Eintrags.
evidence-kind-ask = Bitte
evidence-kind-chain = Kette
evidence-kind-circle-ask = Bitte im Kreis
evidence-kind-circle-meeting = Treffen des Kreises
evidence-kind-commitment = Zusage
evidence-kind-concern = was beschäftigt
evidence-kind-date = Tag
evidence-kind-find = Fundstück
evidence-kind-gift = Geschenk
evidence-kind-goal = Ziel
evidence-kind-goal-step = Etappe eines Ziels
evidence-kind-guide-run = Leitfaden
evidence-kind-interest = Interesse
evidence-kind-introduction = Vorstellung
evidence-kind-keepsake = Andenken
evidence-kind-membership = Zugehörigkeit
evidence-kind-moment = Moment
evidence-kind-news = Neuigkeit
evidence-kind-person = Mensch
evidence-kind-promise = Versprechen
evidence-kind-standing = Stellung
evidence-kind-story = Geschichte
evidence-kind-thanks = Dank
evidence-kind-tie = Bindung
evidence-kind-trip = Reise

# Der Entwurf zu einem Schritt.
draft-label = Entwurf
draft-copy = Entwurf kopieren
letter-taken-words = Die Worte dazu
draft-own-words = In deinen eigenen Worten
draft-best = Am besten { $medium }
draft-glad = Würde ich mich darüber freuen?
draft-glad-yes = Ja: Nichts darin müsste anders sein. Wo „…“ steht, ergänze, was nur du weißt.
draft-to = An { $names }.
draft-field = Was du schreiben oder sagen würdest
draft-as-it-stands = So, wie es dasteht
draft-sent = Es ist abgeschickt
draft-back = Zurück zu heute
draft-nobody = diesen Schritt hat niemand

# Antworten auf einen Schritt.
answer-no-outcome = was daraus wurde, ist leer
answer-unknown = „{ $given }“ ist keine Antwort
answer-until = bis wann, ist nicht klar
answer-until-hint = wähle einen Tag nach heute

# Nach dem ersten Import.
begin-title = Zuerst
begin-is-this-you = Bist du das?
begin-who-are-you = Wer bist du?
begin-about = Zwei Fragen, dann liegen deine ersten Schritte vor dir.
begin-name = Mein Name
begin-name-hint = (damit enden deine Entwürfe)
begin-addresses = Meine E-Mail-Adressen
begin-addresses-hint = (eine pro Zeile)
begin-not-you = Das bist nicht du? <a href="/sources/imports/{ $import }#back">Nimm den Import zurück</a> und hol alles mit deiner eigenen Adresse noch einmal herein.
begin-pace = Wie viel tut dir gut?
begin-pace-hint = Das lässt sich jederzeit unter Einstellungen ändern.
begin-pace-one = Einer am Tag
begin-pace-one-about = Eine Viertelstunde, für ein volles Leben
begin-pace-three = Drei am Tag
begin-pace-three-about = Eine halbe Stunde, für die meisten reichlich
begin-pace-five = Fünf am Tag
begin-pace-five-about = Eine Stunde, wenn Menschen deine Arbeit sind
begin-show = Zeig mir meine ersten Schritte
begin-moves-no-number = die Schritte am Tag sind keine Zahl
begin-moves-hint = 1 bis 20
begin-done-none = Es steht geschrieben. Anlässe kommen mit deiner Post, deinem Kalender oder einer Zeile von dir.
begin-done = Nimm einen, leg ihn beiseite oder sag, dass er nichts für dich ist: Jede Antwort lehrt, was dir gebracht werden soll.
begin-came-people = { $people ->
    [one] { $people } Mensch ist hereingekommen.
   *[other] { $people } Menschen sind hereingekommen.
}
begin-came-moments = { $moments ->
    [one] { $moments } Moment ist hereingekommen.
   *[other] { $moments } Momente sind hereingekommen.
}
begin-came = { $people ->
    [one] { $people } Mensch
   *[other] { $people } Menschen
} und { $moments ->
    [one] { $moments } Moment
   *[other] { $moments } Momente
} sind hereingekommen.

# Vor einem Treffen.
brief-title = Bevor ihr euch seht
brief-before = Bevor du { $name } siehst
brief-about = Eine Minute mit diesen Zeilen, und du kommst nicht mit leeren Händen.
brief-none = Im nächsten Monat ist kein Treffen geplant. Treffen kommen aus Kalendern; vor einem, das in keinem steht, öffne die Seite des Menschen.
brief-bring-in = Einen Kalender hereinholen
brief-look-up = Jemanden nachschlagen
brief-none-with = Im nächsten Monat ist kein Treffen miteinander geplant.
brief-last = Beim letzten Mal
brief-concerns = Was gerade beschäftigt
brief-promised = Was du versprochen hast
brief-bring = Was du mitbringen kannst
brief-ask = Was du fragen kannst
brief-more = { $count ->
    [one] Und { $count } weiterer Mensch wird da sein.
   *[other] Und { $count } weitere werden da sein.
}
brief-all = Alle Treffen, die anstehen
brief-medium-visit = Besuch
brief-medium-video = Videoanruf
brief-medium-call = Anruf
brief-medium-letter = Brief
brief-medium-message = Nachricht
brief-medium-mail = E-Mail
brief-medium-group-mail = E-Mail an mehrere
brief-medium-post = Öffentlicher Beitrag

# Menschen.
people-field = Name, Adresse oder Organisation
people-sort = Geordnet nach
people-sort-closeness = Nähe
people-sort-name = Name
people-sort-last = Letzter Moment
people-sort-moments = Momente
people-sort-next = Wohl als Nächstes
people-narrow = Weiter eingrenzen
people-organization = Organisation
people-interest = Interesse
people-layer = Wie nah
people-layer-any = Alle
people-layer-5 = Die nächsten fünf
people-layer-15 = Die fünfzehn
people-layer-50 = Die fünfzig
people-layer-150 = Die hundertfünfzig
people-silent = Still seit
people-silent-any = Egal wie lange
people-silent-30 = Einem Monat
people-silent-90 = Drei Monaten
people-silent-180 = Einem halben Jahr
people-silent-365 = Einem Jahr
people-silent-1095 = Drei Jahren
people-show = Zeigen
people-add = Einen Menschen hinzufügen
people-to-left-out = Ausgelassene Adressen
people-to-duplicates = Doppelt hier?
people-blank = In deinem Adressbuch, deiner Post und deinem Kalender stehen deine Menschen schon. Hearten liest sie dort, wo sie sind, und jeder kommt mit dem, was zwischen euch ist.
people-more = Mehr Menschen
people-before = Davor
people-count = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
people-found = { $count ->
    [one] { $count } Mensch gefunden
   *[other] { $count } Menschen gefunden
}
people-moments = { $count ->
    [one] { $count } Moment
   *[other] { $count } Momente
}
people-nobody-fits = Niemand passt. Mit weniger Buchstaben oder weniger Filtern findet sich vielleicht jemand.
people-nobody = Noch ist niemand hier.
people-no-order = „{ $given }“ ist keine Ordnung
people-no-order-hint = closeness, name, last, moments oder next
people-no-number = „{ $given }“ ist keine ganze Zahl

# Adressen, die keine Menschen sind.
people-left-out = Ausgelassen
people-left-out-about = Adressen, die vorgekommen und noch keine Menschen sind. Ein Tipp macht eine zum Menschen.
people-left-out-none = Niemand wurde ausgelassen.
people-left-out-blank = Verteiler, Programme und Menschen, die ein einziges Mal geschrieben haben, stehen hier, nachdem Post hereingeholt wurde.
people-left-out-bring-in = Post hereinholen
people-left-out-most = Die { $count } mit der meisten Post
people-left-out-count = { $count ->
    [one] { $count } Adresse
   *[other] { $count } Adressen
}
people-left-out-mails = { $count ->
    [one] { $count } E-Mail
   *[other] { $count } E-Mails
}
people-left-out-add = Hinzufügen
people-left-out-add-name = { $name } hinzufügen
people-left-out-back = Zurück zu den Menschen
people-left-out-added = { $name } gehört jetzt zu deinen Menschen.

# Warum Einträge beim Import ausgelassen wurden, und was sich tun lässt.
left-out-list = Ein Verteiler schreibt an alle, darum sagt seine Post wenig über dich und einen einzelnen Menschen.
left-out-list-remedy = Jemand, den du nur von einem Verteiler kennst?
left-out-newsletter = Das ging an Tausende; niemand hat es dir geschrieben.
left-out-person-behind = Steckt ein Mensch dahinter?
left-out-program = Belege, Hinweise und Erinnerungen: Kein Mensch hat sie geschrieben.
left-out-returned = Ein Brief, der nicht zugestellt werden konnte. Was er über die Adresse sagt, bleibt gemerkt.
left-out-mail-no-sender = Niemand kann sagen, wer sie geschrieben hat.
left-out-no-date = Ohne einen Tag hat sie keinen Platz in eurer Geschichte.
left-out-notes = Notizen an dich selbst bleiben zwischen dir und dir.
left-out-spam = Dein Mailprogramm hielt es für Spam, und Hearten tut es auch.
left-out-spam-remedy = Kein Spam? Verschieb es aus dem Ordner und hol das Postfach noch einmal herein.
left-out-bin = Du hattest es weggeworfen.
left-out-draft = Es wurde nie abgeschickt oder wurde weggeworfen.
left-out-chat-line = Alte Chats in einem Postfach enthalten je nur eine Zeile.
left-out-birthday = Dort steht nur ein Name, und Namen tragen viele.
left-out-birthday-remedy = Hol das Adressbuch herein; die Geburtstage darin werden behalten.
left-out-cancelled = Es hat nie stattgefunden.
left-out-declined = Du warst nicht dabei.
left-out-event-alone = Sonst steht niemand mit einer E-Mail-Adresse darin.
left-out-event-alone-remedy = Hast du jemanden getroffen? Halt es auf der Seite des Menschen in einer Zeile fest.
left-out-without-me = Ohne deine eigene Adresse kann Hearten dich nicht von deinen Gästen unterscheiden.
left-out-without-me-remedy = Nimm den Import zurück und hol die Datei mit deiner Adresse im Feld dafür herein.
left-out-row-nameless = In der Zeile steht weder ein Name noch eine Adresse.
left-out-row-nameless-remedy = Steht der Name in einer eigenen Spalte, sieh dir zuerst die Spalten an und sag, welche es ist.
left-out-organization = Eine Firma ist kein Mensch; wer zu ihr gehört, ist mit ihr verknüpft.
left-out-group = Eine Gruppe von Kontakten, kein Mensch.
left-out-thing = Ein Raum oder ein Gerät, kein Mensch.
left-out-table = Archive enthalten viele Tabellen; die keine Menschen nennen, werden übergangen.
left-out-table-remedy = Nennt diese doch Menschen, hol sie einzeln herein und sag, was ihre Spalten enthalten.
left-out-linkedin = Neben Menschen und Nachrichten gibt LinkedIn auch Artikel, Werbung und vieles mehr heraus.
left-out-takeout = Takeouts enthalten Fotos, Karten und vieles mehr; Menschen stehen in Post, Kontakten und Kalendern.
left-out-with-yourself = Ein Gespräch mit dir selbst ist kein Moment mit jemandem.
left-out-bot = Ein Bot oder das Netzwerk selbst hat es geschrieben.
left-out-writer-unknown = Der Export sagt nicht, wer es geschrieben hat: Das Konto wurde geschlossen oder hat keinen Namen.
left-out-crowd = Was du an eine große Gruppe geschrieben hast, sagt wenig über eine einzelne Person darin.
left-out-taken-back = Wer sie geschrieben hat, hat sie gelöscht.
left-out-message-no-sender = Der Export sagt nicht, wer sie geschrieben hat.
left-out-channel-spoke = Ein Kanal hat gesprochen, kein Mensch.
left-out-notice = Wer dazukam, wer ging, wer das Bild geändert hat: Niemand hat etwas gesagt.
left-out-reaction = Ein Daumen oder ein Herz neben einer Nachricht; die Nachricht wird behalten.
left-out-channel = Er veröffentlicht; niemand schreibt dir dort.
left-out-channel-replies = Was du unter öffentliche Beiträge geschrieben hast, ist kein Gespräch.
left-out-unanswered = Ihr habt nicht gesprochen.
left-out-withheld = Niemand kann sagen, wer angerufen hat.
left-out-text-message = Sie wurde nicht abgeschickt, oder keine Nummer sagt, von wem sie ist.
left-out-contact-nameless = Niemand kann sagen, wer das ist.
left-out-contact-nameless-remedy = Gib dem Kontakt in Monica einen Namen, exportier noch einmal und hol ihn wieder herein.
left-out-contact-without-page = Monica führt solche Menschen bei denen, zu denen sie gehören; dort stehen sie unter „Im Umfeld“.
left-out-by-yourself = Du warst allein.
left-out-reminder = Hearten erinnert durch das, was zwischen euch geschieht, nicht durch einen Wecker.
left-out-reminder-remedy = Ein Tag, der zählt? Schreib ihn auf die Seite des Menschen.
left-out-document = Hearten bewahrt keine Dateien auf.
left-out-forgotten = Du hast Hearten gebeten, diesen Menschen zu vergessen; von selbst holt es nichts zurück.
left-out-forgotten-remedy = Anders überlegt? Trag den Menschen selbst mit seiner Adresse ein und hol alles noch einmal herein.
left-out-unnoted = Du willst über diesen Menschen nichts festhalten, darum bleiben diese Worte draußen.
left-out-praise = Lob wird bei jemandem behalten, den du hier kennst.
left-out-praise-remedy = Hol deine Kontakte von LinkedIn herein oder trag den Menschen ein, und hol den Export noch einmal herein.
left-out-advertising = Jemand hat für den Versand bezahlt; niemand hat es dir geschrieben.
left-out-linkedin-spam = LinkedIn hielt es für Spam, und Hearten tut es auch.
left-out-invitation = Eine Einladung ohne eigenes Wort ist ein Klick, keine Nachricht.

# Die Gründe selbst. Das Englische bleibt Wort für Wort, was ein Bericht aufbewahrt (LeftOutReason).
left-out-reason-invitation-without-word = Einladung auf LinkedIn ohne ein persönliches Wort
left-out-reason-linkedin-spam = LinkedIn-Nachricht im Spam
left-out-reason-linkedin-advertising = LinkedIn-Nachricht, die Werbung war
left-out-reason-linkedin-without-sender = LinkedIn-Nachricht ohne Absender
left-out-reason-linkedin-without-profile = LinkedIn-Nachricht, deren Absender kein Profil hat (Werbung oder ein geschlossenes Konto)
left-out-reason-activity-alone = Aktivität ohne andere Menschen
left-out-reason-calendar-birthday = Geburtstag in einem Kalender: Ein Name allein sagt nicht, wer gemeint ist
left-out-reason-unanswered-call = Anruf, den niemand angenommen hat
left-out-reason-withheld-call = Anruf mit unterdrückter Nummer
left-out-reason-card-of-group = Karte einer Gruppe
left-out-reason-card-of-thing = Karte einer Sache oder eines Ortes
left-out-reason-card-of-organization = Karte einer Organisation
left-out-reason-channel = Kanal, also eine Veröffentlichung
left-out-reason-contact-without-name = Kontakt ohne Namen
left-out-reason-contact-without-page = Kontakt ohne eigene Seite: behalten bei dem Menschen, zu dem er gehört
left-out-reason-conversation-with-program = Gespräch mit einem Programm
left-out-reason-conversation-with-myself = Gespräch mit dir selbst
left-out-reason-document = Dokument in einem Export von Monica
left-out-reason-linkedin-draft = Entwurf einer LinkedIn-Nachricht
left-out-reason-draft-mail = Entwurf oder gelöschte E-Mail
left-out-reason-declined-event = Termin, zu dem du abgesagt hast
left-out-reason-cancelled-event = Termin, der abgesagt wurde
left-out-reason-event-without-me = Termin mit anderen Menschen, während keine Adresse von dir bekannt ist
    .page = Termin mit anderen Menschen, während keine Adresse von dir bekannt ist
left-out-reason-event-alone = Termin ohne andere Menschen
left-out-reason-other-file-of-linkedin = Datei eines LinkedIn-Exports, die weder Menschen noch Nachrichten enthält
left-out-reason-other-file-of-takeout = Datei eines Takeouts, die weder Post noch Kontakte noch Kalender enthält
left-out-reason-forgotten = von jemandem oder über jemanden, den Hearten vergessen sollte
left-out-reason-chat-line = Zeile eines Chats, der bei der Post liegt
left-out-reason-channel-replies = Liste von Antworten in Kanälen
left-out-reason-spam-mail = E-Mail im Spam
left-out-reason-list-mail = E-Mail über einen Verteiler
left-out-reason-binned-mail = E-Mail im Papierkorb
left-out-reason-returned-mail = E-Mail, die ein E-Mail-System zurückgeschickt hat
left-out-reason-mail-to-myself = E-Mail an niemanden außer dir selbst
left-out-reason-mail-without-date = E-Mail ohne lesbares Datum
left-out-reason-mail-without-sender = E-Mail ohne Absender
left-out-reason-program-mail = E-Mail, die ein Programm geschrieben hat
left-out-reason-message-of-channel = Nachricht im Namen eines Kanals oder einer Gruppe
left-out-reason-message-to-crowd = Nachricht von dir an sehr viele
left-out-reason-message-of-unknown = Nachricht von jemand Unbekanntem
left-out-reason-taken-back = Nachricht, die zurückgenommen wurde
left-out-reason-message-to-myself = Nachricht an niemanden außer dir selbst
left-out-reason-message-without-date = Nachricht ohne lesbares Datum
left-out-reason-message-without-sender = Nachricht ohne Absender
left-out-reason-newsletter = Newsletter oder andere Massenmail
left-out-reason-unnoted-note = Notiz auf der Karte von jemandem, über den nichts notiert werden soll
left-out-reason-note-to-myself = Notiz an dich selbst
left-out-reason-notice = Hinweis in einem Gespräch, etwa wer dazukam
left-out-reason-praise-of-stranger = Lob auf LinkedIn von jemandem oder für jemanden, der nicht zu deinen Menschen gehört
left-out-reason-reaction = Reaktion auf eine Nachricht
left-out-reason-rhythm-reminder = wöchentliche oder monatliche Erinnerung: Rhythmen zeigen sich an dem, was geschieht
left-out-reason-reminder-put-away = Erinnerung, die weggelegt wurde
left-out-reason-past-reminder = Erinnerung, deren Tag vorbei ist
left-out-reason-row-without-name = Zeile ohne Namen
left-out-reason-unnoted-story = Geschichte mit jemandem, über den nichts notiert werden soll
left-out-reason-other-table = Tabelle in einem Archiv, die kein Adressbuch ist
left-out-reason-text-without-sender = SMS in einer Gruppe ohne Absender
left-out-reason-unsent-text = SMS, die nicht abgeschickt wurde
left-out-reason-text-without-number = SMS ohne Nummer
left-out-reason-unnoted-text = Text von jemandem, über den nichts notiert werden soll

# Ein Moment in einer Zeile.
log-medium-visit = Von Angesicht zu Angesicht
log-medium-call = Telefon
log-medium-video = Videoanruf
log-medium-message = Nachricht
log-medium-mail = E-Mail
log-medium-letter = Brief
log-empty = was zwischen euch war, ist leer
log-empty-hint = ein paar Worte genügen
log-already = Es ist schon aufgeschrieben.

# Zurücknehmen, und Formulare.
undo-done = Zurückgenommen: { $what }
undo-done-nothing = Zurückgenommen: { $what }. Er hatte nichts Neues gebracht.
undo-parted = Du hattest { $pair } zu einem Menschen gemacht, und ein Teil davon kam mit diesem Import: Sie sind wieder zwei.
undo-still-mine = Weiterhin als deine bekannt: { $addresses }. Was nicht deine ist, nimmst du unter Einstellungen heraus.
undo-still-one = Du hattest { $pair } zu einem Menschen gemacht, und ein Teil davon kam mit diesem Import. Spätere Änderungen bauen darauf auf, darum bleiben sie einer.
visitor-no-session = diese Seite braucht eine Sitzung
visitor-other-session = dieses Formular gehörte zu einer anderen Sitzung
visitor-other-session-hint = öffne die Seite neu und schick es noch einmal ab; nichts wurde geändert
visitor-unreadable = ein Feld des Formulars fehlte oder enthielt etwas anderes als gefragt war
visitor-send-again = geh zurück und schick das Formular noch einmal ab
visitor-no-day = „{ $given }“ ist kein Tag
visitor-no-day-hint = schreib ihn wie 2026-03-05
visitor-no-choice = „{ $given }“ steht hier nicht zur Wahl
visitor-nothing-there = nichts hat diese Adresse
visitor-too-large = was gesendet wurde, ist zu groß
visitor-too-large-hint = geh zurück und schick weniger auf einmal
visitor-too-long = das hat zu lange gedauert und wurde aufgegeben
visitor-too-long-hint = versuch es gleich noch einmal

# Several people at once, on the list.
people-many = Mehrere auf einmal
people-many-about = Hake Menschen in der Liste an, dann sag, was für alle gilt. Es lässt sich zurücknehmen.
people-many-what = Was für sie gilt
people-many-layer = Sollen gehören zu: { $layer }
people-many-any-layer = Wo die Momente sie hinstellen
people-many-mute = Zu ihnen nichts vorschlagen
people-many-interest = Sie interessieren sich für …
people-many-circle = Sie gehören zum Kreis { $name }
people-many-topic = Was ihnen am Herzen liegt
people-many-until = Nichts bis
people-many-until-hint = (offen ohne Tag)
people-many-save = Für alle sagen
people-many-pick = { $name } auswählen
people-circle = Kreis
people-any-circle = Jeder oder keiner
people-place = Ort
people-many-unknown = „{ $given }“ lässt sich nicht von mehreren Menschen sagen
people-many-unknown-hint = wähle aus der Liste
