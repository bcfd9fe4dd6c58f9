# What several of these pages say.
giving-next-heading = Als Nächstes
giving-next = Als Nächstes: { $step }
giving-in-the-end = Am Ende
giving-something-else = Etwas anderes
giving-copy-draft = Entwurf kopieren
giving-what-came = Was daraus wurde
giving-what-came-if = Was daraus wurde <span class="hint">(wenn du magst)</span>
giving-call-it = Wie du es nennst <span class="hint">(wenn du magst)</span>
giving-what-sort = Welcher Art?
giving-it-is-done = Es ist getan
giving-it-is-done-label = Es ist getan: { $step }
giving-steps-done = { $count ->
    [one] { $done } von { $count } Schritt erledigt
   *[other] { $done } von { $count } Schritten erledigt
}
giving-now = Jetzt
giving-from-day = Ab dem { $day }
giving-cancel = Abbrechen
giving-back-to-people = Zurück zu den Menschen

# Introductions: who should meet, what is under way, whom I may come to know.
introductions-title = Vorstellungen
introductions-about = Frag erst beide, jeden für sich; vorgestellt wird erst nach zweimal Ja.
introductions-about-nothing = Noch ist zu wenig bekannt, wer mit wem zu tun hat; am meisten verraten E-Mails und Nachrichten an mehrere.
introductions-about-to-know = Menschen, die deine Menschen kennen und du noch nicht; der Weg ist eine Frage an jemanden, den du kennst.
introductions-about-nobody = Noch ist niemand zu sehen, den deine Menschen kennen und du nicht; am meisten verraten E-Mails an mehrere.
introductions-between = Zwischen wem
introductions-meet = Wer sich kennenlernen sollte
introductions-to-know = Wen du kennenlernen könntest
introductions-own = Zwei Menschen deiner Wahl
introductions-under-way = Im Gange
introductions-over = Abgeschlossen
introductions-why = Warum diese beiden?
introductions-terms = { $score } = { $terms }; 0 ist, was zwischen zweien deiner Menschen üblich ist
introductions-term-both-active-with-you-lately = beide in letzter Zeit mit dir in Kontakt
introductions-term-people-known-to-both = gemeinsame Bekannte
introductions-term-messages-that-reached-both = Nachrichten, die beide erreichten
introductions-begin = Beginnen
introductions-begin-label = Beginnen mit { $one } und { $other }

# One introduction.
introduction-pair = { $one } und { $other }
introduction-pair-linked = <a href="/people/{ $one-id }">{ $one }</a> und <a href="/people/{ $other-id }">{ $other }</a>
introduction-state-idea = Ein Gedanke von dir
introduction-state-asked-one = Eine Seite ist gefragt
introduction-state-asked-both = Beide sind gefragt
introduction-state-agreed = Beide haben Ja gesagt
introduction-state-made = Du hast sie zusammengebracht
introduction-state-met = Sie haben sich getroffen
introduction-state-outcome = Was daraus wurde
introduction-state-declined = Es war nicht gewünscht
introduction-state-let-go = Es ruht
introduction-draft = Entwurf
introduction-words-for = Worte für { $to }
introduction-on = Am
introduction-note-it = Notieren
introduction-why = Warum sie sich kennenlernen sollten
introduction-for = Für { $name }
introduction-so-far = Bisher
introduction-only-tell = { $to } nur von der anderen Person erzählen, ohne Frage
introduction-draft-tells = Entwurf, der nur erzählt
introduction-told = Ich habe { $to } davon erzählt
introduction-rest = Ruhen lassen
introduction-all = Alle Vorstellungen
introduction-asked = Ich habe { $name } gefragt
introduction-said-yes = { $name } hat Ja gesagt
introduction-rather-not = { $name } möchte lieber nicht
introduction-brought-together = Ich habe sie zusammengebracht
introduction-no-step = eine Vorstellung hat keinen Schritt „{ $step }“

# A new introduction.
introduction-new-title = Eine Vorstellung
introduction-new-about = Zwei Menschen, und was sie aneinander hätten. Solange du es nur aufschreibst, wird niemand gefragt.
introduction-new-for = Was { $name } davon hätte
introduction-new-first = Wen du zuerst fragen würdest
introduction-new-other = Die andere Person
introduction-new-for-first = Was die erste Person davon hätte
introduction-new-for-other = Was die andere Person davon hätte
introduction-new-hint = So, wie du es ihnen sagen würdest: Die Worte kommen in die Briefe.
introduction-new-keep = Den Gedanken behalten

# Trips.
trips-title = Reisen
trips-about = Wohin du fährst und wen du dort sehen könntest.
trips-about-none = Wohin du auch fährst, vielleicht wohnt jemand in der Nähe, den du kennst. Ein Ort und die Tage genügen.
trips-ahead = Was bevorsteht
trips-where-to = Wohin?
trips-another = Noch eine Reise
trips-place = Ort
trips-place-hint = Eine Stadt, wo nötig mit Region oder Land: Paris, TX.
trips-first-day = Erster Tag
trips-last-day = Letzter Tag
trips-last-day-if = Letzter Tag <span class="hint">(wenn es ein anderer ist)</span>
trips-note = Wozu <span class="hint">(wenn du magst)</span>
trips-see = Sehen, wer in der Nähe wohnt
trips-over = Vorbei
trips-all = Alle Reisen
trips-visits = { $count ->
    [one] { $count } Besuch
   *[other] { $count } Besuche
}
trips-no-kilometres = „{ $text }“ ist keine Zahl von Kilometern
trips-no-kilometres-hint = schreib sie in Ziffern
trips-no-first-day = der erste Tag fehlt
trips-no-first-day-hint = wähle den ersten und den letzten Tag

# How a trip stands.
trip-state-planned = geplant
trip-state-under-way = unterwegs
trip-state-ended = beendet
trip-state-let-go = aufgegeben

# One trip.
trip-wrote-to = Ich habe { $name } geschrieben
trip-called-them = Ich habe { $name } angerufen
trip-see-planned = Die im Plan will ich sehen
trip-plan = Ein Plan für die Tage
trip-plan-perhaps = vielleicht
trip-plan-agreed = (abgemacht)
trip-plan-about = Höchstens zwei am Tag: Was abgemacht ist, behält seinen Tag; dann kommt, wen du sehen willst, dann, wen du am wenigsten verpassen möchtest.
trip-visits = Wen du sehen willst
trip-call-them = Anrufen
trip-write-to-them = Schreiben
trip-what-became = Was daraus wurde
trip-draft-for = Entwurf für { $name }
trip-wrote = Ich habe geschrieben
trip-wrote-label = Ich habe geschrieben: { $name }
trip-met = Wir haben uns gesehen
trip-met-label = Wir haben uns gesehen: { $name }
trip-called = Ich habe angerufen
trip-called-label = Ich habe angerufen: { $name }
trip-missed = Diesmal nicht
trip-missed-label = Diesmal nicht: { $name }
trip-drop = Von der Liste
trip-drop-label = Von der Liste nehmen: { $name }
trip-day-agreed = Der Tag, den wir abgemacht haben
trip-agreed = Abgemacht
trip-agreed-label = Abgemacht mit { $name }
trip-near = Wer in der Nähe wohnt
trip-near-else = Wer noch in der Nähe wohnt
trip-near-nobody = Niemand sonst wohnt, soweit bekannt, im Umkreis von { $km } km.
trip-near-unknown = Das Ortsverzeichnis kennt keinen solchen Ort, und niemand sonst hat eine Stadt dieses Namens in der Adresse.
trip-near-about = Zuerst die Weggefährten, dann nach der Nähe, die du gewählt hast, dann, wen du am wenigsten verpassen möchtest: nah, oder einst nah, und lange nicht gesehen.
trip-near-more = { $count ->
    [one] { $count } weiterer Mensch
   *[other] { $count } weitere Menschen
}
trip-see = Will ich sehen
trip-see-label = Will ich sehen: { $name }
trip-somebody-else = Jemand anderes
trip-source = Orte von GeoNames (geonames.org), CC BY 4.0. Entfernungen in Luftlinie.
trip-another = Ein anderes { $town }?
trip-change = Ort oder Tage ändern oder was als nah gilt
trip-within = Nah ist im Umkreis von so vielen Kilometern
trip-change-it = Ändern
trip-end = Ich bin zurück
trip-let-go = Diese Reise aufgeben
trip-town = im Ort selbst
trip-away = { $km } km entfernt
trip-lives-away = { $town }, { $km } km entfernt
trip-one-of-partners = gehört zu deinen Weggefährten
trip-one-of-layer = gehört zu deinen { $layer }
trip-never-seen = kein Besuch vermerkt
trip-last-seen = zuletzt gesehen { $ago }
trip-no-agreed-day = der Tag fehlt
trip-no-agreed-day-hint = wähle den Tag, den ihr abgemacht habt
trip-no-step = eine Reise hat keinen Schritt „{ $step }“

# How it stands with somebody to be seen on a trip.
trip-visit-meant = du hast einen Besuch vor
trip-visit-wrote = du hast geschrieben
trip-visit-agreed = abgemacht
trip-visit-met = ihr habt euch gesehen
trip-visit-missed = es kam nicht dazu
trip-visit-called = du hast angerufen

# Goals.
goals-title = Ziele
goals-about = Wohin du willst oder wen du erreichen willst: mit Menschen, in kleinen Schritten, erst geben, dann bitten.
goals-on-the-way = Unterwegs
goals-new = Aufbrechen zu etwas
goals-text = Was willst du?
goals-target = Wen willst du dafür erreichen? <span class="hint">(falls jemanden)</span>
goals-target-hint = Ein Mensch, eine Organisation oder eine Rolle wie „CFO of Northwind“. Aus dem stärksten Weg dorthin entsteht dann ein Plan; du kannst ihn ändern.
goals-set-out = Aufbrechen
goals-ended = Am Ende angekommen
goals-ended-reached = Erreicht
goals-ended-dropped = Aufgegeben
goals-ended-reached-outcome = Erreicht: { $outcome }
goals-ended-dropped-outcome = Aufgegeben: { $outcome }

# One goal.
goal-state-open = Unterwegs
goal-state-reached = Erreicht
goal-state-dropped = Losgelassen
goal-about = { $state }.
goal-about-steps = { $count ->
    [one] { $state }, { $done } von { $count } Schritt erledigt.
   *[other] { $state }, { $done } von { $count } Schritten erledigt.
}
goal-ways-to = Die Wege zu { $target }
goal-no-step = Noch ist kein Schritt geplant.
goal-done = Erledigt { $ago }
goal-leave-out = Weglassen
goal-leave-out-label = Weglassen: { $step }
goal-another = Noch ein Schritt
goal-step-text = Was ist zu tun?
goal-step-person = Mit wem? <span class="hint">(falls mit jemandem)</span>
goal-step-due = Ab welchem Tag? <span class="hint">(leer heißt heute)</span>
goal-step-add = Hinzufügen
goal-step-kind-give = Etwas geben
goal-step-kind-ask = Um etwas Kleines bitten
goal-step-kind-door = Eine andere Tür
goal-step-kind-thank = Danken
goal-step-kind-other = Etwas anderes
goal-end = Am Ende
goal-reached = Ich bin am Ziel
goal-owed-thanks = Wer an einem erledigten Schritt beteiligt war, dem bist du dann Dank schuldig.
goal-let-go = Loslassen
goal-all = Alle Ziele

# Guides. A guide’s own text stands in its Markdown.
guides-title = Leitfäden
guides-about = Kurze Begleiter für einen Abschnitt deines Lebens. Was sie vorschlagen, wird zu Schritten deiner Tage, mit den Menschen, für die sie gedacht sind.
guides-running = Du folgst
guides-choose = Zur Auswahl
guides-others = Weitere
guides-for = Gedacht für: { $audience }.
guides-steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
guides-steps-own = { $count ->
    [one] { $count } Schritt, von dir geschrieben
   *[other] { $count } Schritte, von dir geschrieben
}
guides-steps-before = { $count ->
    [one] { $count } Schritt, schon einmal befolgt
   *[other] { $count } Schritte, schon einmal befolgt
}
guides-steps-own-before = { $count ->
    [one] { $count } Schritt, von dir geschrieben, schon einmal befolgt
   *[other] { $count } Schritte, von dir geschrieben, schon einmal befolgt
}
guides-problems = Nicht lesbar
guides-problem = { $source }, Zeile { $line }: { $cause }
guide-about = { $count ->
    [one] { $done } von { $count } Schritt erledigt. Was Menschen braucht, kommt von selbst in <a href="/">deine Tage</a>.
   *[other] { $done } von { $count } Schritten erledigt. Was Menschen braucht, kommt von selbst in <a href="/">deine Tage</a>.
}
guide-follow = Ab heute folgen
guide-follow-again = Noch einmal folgen
guide-follow-no-more = Nicht mehr folgen
guide-all = Alle Leitfäden
guide-when-with = { $when } · mit { $count } Menschen
guide-with = Mit
guide-done = Erledigt
guide-first-day = Am ersten Tag
guide-after-days = { $count ->
    [one] Nach { $count } Tag
   *[other] Nach { $count } Tagen
}

# Partners.
partners-title = Weggefährten
partners-about = Die Runde des Jahres { $year }: eine Geschichte, dann ein Geschenk, dann ein Besuch. Zu spät ist hier nie etwas.
partners-about-none = Die wenigen, die du ein Leben lang behalten willst, so weit weg sie auch wohnen. Etwa { $many } lassen sich gut bewahren: durch eine Geschichte, dann ein Geschenk, dann einen Besuch, ganz ohne Eile.
partners-yours = Deine Weggefährten
partners-since = Seit { $month }
partners-since-last = Seit { $month } · letzter Kontakt { $ago }
partners-story = Geschichte
partners-gift = Geschenk
partners-visit = Besuch
partners-saw = Ihr habt euch gesehen
partners-not-yet = noch nicht
partners-next-story = Als Nächstes: eine Geschichte
partners-next-gift = Als Nächstes: ein Geschenk
partners-next-visit = Als Nächstes: ein Besuch
partners-whole = Die Runde ist vollendet.
partners-end = Nicht mehr Weggefährte
partners-end-label = Nicht mehr Weggefährte: { $name }
partners-choose-first = Wähle den ersten Menschen
partners-choose-another = Wähle noch jemanden
partners-whom = Wen?
partners-keep = Nah bei mir halten

# Nudges: how the moves of the day reach me.
nudges-title = Anstöße
nudges-back = Zurück zu den Anstößen
nudges-about = Höchstens einmal am Tag, mit Namen und Gründen und sonst nichts. Ein Tag ohne Schritte schweigt, und was ausfiel, wird nicht nachgeholt.
nudges-about-none = Nichts wird gesendet: Du öffnest Hearten, wann du magst. Möchtest du lieber erreicht werden, wähle, wie.
nudges-set-up = Wie du erreicht wirst
nudges-calendar-secret = Wer diese Adresse kennt, kann den Kalender lesen. Er ist abrufbar, solange Hearten läuft.
nudges-try = Jetzt probieren
nudges-try-label = Jetzt probieren: { $what }
nudges-end = Aufgeben
nudges-end-label = Aufgeben: { $what }
nudges-first = Lass dich erreichen
nudges-another = Noch ein Weg
nudges-way = Auf welchem Weg
nudges-option-mail = E-Mail
nudges-option-webhook = Ein Webhook
nudges-option-calendar = Ein Kalender auf diesem Gerät
nudges-address = Die Adresse des Servers <span class="hint">(nicht für einen Kalender)</span>
nudges-address-hint = E-Mail: smtps://you@mail.example.org. ntfy: die Adresse des Themas. Gotify: die des Servers. Ein Webhook: die des Hooks.
nudges-secret = Passwort oder Token <span class="hint">(wo es eines braucht)</span>
nudges-secret-hint = Wird versiegelt aufbewahrt, unter einem Schlüssel, der nicht in der Datenbank liegt.
nudges-to = An wen <span class="hint">(für E-Mail)</span>
nudges-at = Ab welcher Uhrzeit
nudges-set-it-up = Einrichten
nudges-quiet = Ruhezeiten
nudges-quiet-hours = In diesen Stunden nichts senden <span class="hint">(leer für keine)</span>
nudges-quiet-save = Speichern
nudges-quiet-saved = In den Stunden { $hours } wird nichts gesendet.
nudges-quiet-none = Es gibt keine Ruhezeiten mehr.
nudges-when-calendar = dein Kalenderprogramm holt ihn, wann immer es nachsieht
nudges-when-never = ab { $time } · noch nicht gesendet
nudges-when-last = ab { $time } · zuletzt { $ago }
nudges-what-mail = Per E-Mail an { $to }, über { $url }
nudges-what-ntfy = Über ntfy, { $url }
nudges-what-gotify = Über Gotify, { $url }
nudges-what-webhook = Über einen Webhook, { $url }
nudges-what-calendar = In deinem Kalender
nudges-tried = Per { $way } gesendet: „{ $title }“. Sieh nach, ob es angekommen ist.
nudges-kind-mail = E-Mail
nudges-kind-ntfy = ntfy
nudges-kind-gotify = Gotify
nudges-kind-webhook = Webhook
nudges-kind-calendar = Kalender
nudges-no-time = „{ $text }“ ist keine Uhrzeit
nudges-no-time-hint = schreib sie wie 7:30
nudges-no-way = nirgends steht, auf welchem Weg
nudges-no-way-hint = wähle E-Mail, ntfy, Gotify, einen Webhook oder einen Kalender
nudges-no-calendar = diesen Kalender gibt es nicht
nudges-no-calendar-hint = seine Adresse steht in Hearten, unter Anstöße

# The shelf.
shelf-title = Das Regal
shelf-about = Was es wert ist, gegeben zu werden, bis es seinen Menschen findet. Ohne Absicht; zurück kommt vielleicht erst nach Jahren etwas.
shelf-about-none = Noch liegt nichts darin. Heb auf, was jemandem helfen könnte: einen Artikel, ein Werkzeug, eine Idee, eine Gelegenheit.
shelf-put = Etwas hineinlegen
shelf-feeds = Feeds
shelf-waiting = Wartet auf einen Menschen
shelf-serves = Wem es nützen würde
shelf-gave = Habe ich gegeben
shelf-gave-label = Habe ich gegeben: { $title }, an { $name }
shelf-serves-nobody = Noch ist niemand bekannt, dem daran liegt.
shelf-more = Jemand anderes, oder aus dem Regal
shelf-gave-to = Gegeben an
shelf-gave-keep = Festhalten
shelf-drop = Aus dem Regal nehmen
shelf-drop-label = Aus dem Regal nehmen: { $title }
shelf-given = Gegeben
shelf-given-to = an
shelf-kind-link = Link
shelf-kept-link = Link, aufgehoben { $ago }
shelf-kind-tool = Werkzeug
shelf-kept-tool = Werkzeug, aufgehoben { $ago }
shelf-kind-idea = Idee
shelf-kept-idea = Idee, aufgehoben { $ago }
shelf-kind-event = Veranstaltung
shelf-kept-event = Veranstaltung, aufgehoben { $ago }
shelf-kind-opening = Gelegenheit
shelf-kept-opening = Gelegenheit, aufgehoben { $ago }
shelf-kind-person = Mensch
shelf-kept-person = Mensch, vorgemerkt { $ago }

# Onto the shelf.
shelf-new-title = Ins Regal
shelf-new-about = Etwas, das jemandem helfen oder Freude machen könnte, auch wenn du noch nicht weißt, wem.
shelf-new-url = Webadresse <span class="hint">(wenn es eine hat)</span>
shelf-new-text = Worum es geht, und für wen es gut sein könnte
shelf-new-text-hint = Die Worte hier werden mit dem verglichen, was deinen Menschen am Herzen liegt.
shelf-new-kind-any = Wie es aussieht
shelf-new-fetch = Titel und Text von der Seite lesen
shelf-new-fetch-hint = Die Seite wird einmal abgerufen, jetzt. Sonst verlässt nichts dieses Gerät.
shelf-new-keep = Aufheben
shelf-new-bookmark = Von jeder Seite, die du liest
shelf-new-bookmark-about = Leg ein Lesezeichen an, dessen Adresse die Zeile unten ist. Auf einer Seite gewählt, öffnet es dieses Formular mit deren Adresse und Titel und dem, was du darin markiert hast. Nimm die Adresse von Hearten, die du gerade siehst.
shelf-new-bookmark-address = Die Adresse des Lesezeichens

# Feeds.
feeds-title = Feeds
feeds-back = Zurück zu den Feeds
feeds-about = Was deine Menschen veröffentlichen, wird zu Neuigkeiten von ihnen; das Übrige kommt in <a href="/shelf">dein Regal</a>, wo es jemandem nützen würde.
feeds-about-none = Auf dem Laufenden bleiben, ohne nachzusehen: Was jemand veröffentlicht, wird zu Neuigkeiten von diesem Menschen, und was zu einem Thema erscheint, kommt in dein Regal, wo es jemandem nützen würde.
feeds-read = Neues lesen
feeds-of-people = Von Menschen
feeds-for-shelf = Für das Regal
feeds-since = { $url } · hinzugefügt { $ago }
feeds-end = Nicht mehr lesen
feeds-end-label = Nicht mehr lesen: { $title }
feeds-first = Einem folgen
feeds-another = Noch einer
feeds-url = Die Adresse des Feeds
feeds-url-hint = RSS oder Atom; oft die Adresse der Website mit /feed. Er wird jetzt abgerufen und alle sechs Stunden, solange Hearten läuft.
feeds-person = Von wem ist er? <span class="hint">(leer lassen für ein Thema)</span>
feeds-add = Von jetzt an lesen
feeds-failed = { $title } konnte nicht gelesen werden: { $cause }.
