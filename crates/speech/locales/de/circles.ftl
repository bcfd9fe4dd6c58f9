# Kreise und Treffen und der Weg hinein.

# Der Weg hinein.
stages-label = Der Weg hinein
stages-people = Deine Menschen
stages-you = Du
stages-moves = Deine ersten Schritte

# Was mehrere dieser Seiten sagen.
circles-over = Vorbei
circles-to-people = Zurück zu den Menschen
circles-cancel = Abbrechen
circles-next = Als Nächstes
circles-in-the-end = Am Ende
circles-who-came = Wer gekommen ist
circles-on = Am
circles-was-held = Es hat stattgefunden
circles-said = Was gesagt wurde
circles-day = Tag
circles-begins-at = Beginnt um
circles-if-you-know = (wenn du es weißt)
circles-set-it = Festlegen
circles-keep-it = Festhalten
circles-note-it = Notieren
circles-copy-draft = Entwurf kopieren
circles-something-else = Etwas anderes
circles-in-digits = schreib sie in Ziffern

# Alle Kreise.
circles-title = Kreise
circles-none = Es gibt noch keinen Kreis. Zwei Menschen, die sich immer wieder treffen und sagen, was ihnen helfen würde, sind genug.
circles-about = Ein paar Menschen, die sich immer wieder treffen und einander weiterhelfen.
circles-begin = Einen Kreis beginnen
circles-now = Jetzt
circles-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}

# Die Arten von Kreisen: ihre Namen und was sie sind.
circle-kind-job-club = Job-Club
circle-kind-peer-board = Rat unter Gleichen
circle-kind-brainstorm = Ideenrunde
circle-kind-partners = Weggefährten
circle-kind-about-job-club = Job-Club: Menschen zwischen zwei Stellen finden gemeinsam die nächste
circle-kind-about-peer-board = Rat unter Gleichen: Menschen beraten einander bei dem, was sie leiten oder schaffen
circle-kind-about-brainstorm = Ideenrunde: Reihum bringt jemand eine Frage mit, und alle denken nach
circle-kind-about-partners = Weggefährten: Zwei oder drei erinnern einander an das, was sie sich vorgenommen haben

# Ein neuer Kreis.
circle-new-title = Ein Kreis
circle-new-about = Ein paar Menschen, die sich immer wieder treffen. Du gehörst dazu.
circle-new-name = Wie heißt er?
circle-new-kind = Welcher Art?
circle-new-purpose = Wofür ist er da?
circle-new-purpose-hint = (eine Zeile)
circle-new-with = Wer gehört mit dir dazu?
circle-new-with-hint = (Namen, durch Kommas getrennt)
circle-new-weeks = Wochen von einem Treffen zum nächsten
circle-new-begin = Beginnen
circle-weeks-no-number = die Anzahl der Wochen ist keine Zahl

# Ein Kreis.
circle-you = Du
circle-every-weeks = { $count ->
    [one] jede Woche
   *[other] alle { $weeks } Wochen
}
circle-said-ago = gesagt { $ago }
circle-by = bis { $day }
circle-own-time = im eigenen Tempo
circle-all = Alle Kreise
circle-back = Zurück zum Kreis

# Seine Treffen.
circle-now-or-later = (jetzt oder später)
circle-agenda = Worüber gesprochen werden soll
circle-write-to-all = Allen schreiben
circle-change-meeting = Uhrzeit, Ort oder Themen ändern
circle-place = Ort oder Link
circle-name-the-day = Den Tag nennen
circle-been = Was war
circle-meeting-off = { $day }, abgesagt
circle-add-minutes = Das Protokoll des letzten Treffens ergänzen
circle-no-day = das Treffen hat keinen Tag
circle-no-day-hint = wähle einen
circle-no-step = ein Kreis kennt keinen Schritt „{ $step }“

# Worum gebeten und was angeboten wird.
circle-asked = Erbeten
circle-asked-none = Noch hat niemand gesagt, welche eine Sache helfen würde.
circle-round = An wen sich jede und jeder wenden kann
circle-turn-to = { $name } { $why }
circle-listens = { $name } hört zuerst zu und überlegt, wen es angehen könnte.
circle-listens-you = Du hörst zuerst zu und überlegst, wen es angehen könnte.
circle-offered = Angeboten
circle-offered-none = Noch wird nichts angeboten. Eine Stunde, ein Name, ein Werkzeug: Auch Kleines ist gut.
circle-write-word = Eine Bitte oder ein Angebot aufschreiben
circle-who = Wer?
circle-word-kind = Bittet oder bietet an?
circle-word-ask = Bittet um
circle-word-offer = Bietet an
circle-word-text = Was, so genau wie möglich
circle-write-down = Aufschreiben
circle-somebody-helped = Jemand hat geholfen
circle-taken-up = Jemand hat es angenommen
circle-who-helped = Wer hat geholfen?
circle-whom-helped = Wem hat es geholfen?
circle-help-note = Womit, und was daraus wurde
circle-let-rest = Ruhen lassen
circle-rests = Es ruht: { $text }

# Was getan werden soll.
circle-to-do = Vorgenommen
circle-to-do-none = Nichts ist offen. Ein kleiner Schritt von jedem ist reichlich.
circle-done = Getan
circle-done-of = Getan: { $text }
circle-let-it-go = Loslassen
circle-let-it-go-of = Loslassen: { $text }
circle-commit = Jemand nimmt sich etwas vor
circle-commit-what = Was?
circle-commit-by = Bis wann
circle-commit-by-hint = (wenn es gesagt wurde)
circle-let-go-of = { $name } hat es losgelassen: { $text }
circle-let-go-you = Du hast es losgelassen: { $text }
circle-did = { $name } hat es getan: { $text }
circle-did-you = Du hast es getan: { $text }

# Wer dazugehört.
circle-members = Dabei
circle-leaves = Geht
circle-leaves-who = { $name } geht
circle-somebody-joins = Jemand kommt dazu
circle-joins = Kommt dazu
circle-buddies = Wer nach wem schaut
circle-buddies-none = Paare, die einander zwischen zwei Treffen fragen, wie es läuft. Sie wechseln reihum.
circle-pair = { $one } und { $other }
circle-pair-with-you = { $one } und du
circle-next-pairs = Die nächsten Paare nennen

# Was sonst noch geht.
circle-sheet-way = Blatt zum Drucken
circle-calendar = Treffen für Kalender
circle-mail = E-Mail an alle
circle-draft-label = Entwurf an den Kreis
circle-begin-mail = Die E-Mail beginnen
circle-call-off = Das Treffen absagen
circle-ends = Der Kreis endet

# Das Blatt zum nächsten Treffen, das alle Mitglieder lesen.
circle-sheet-agenda = Worüber wir sprechen werden
circle-sheet-asks = Was helfen würde
circle-sheet-asks-none = Welche eine Sache würde dir helfen? Sag es beim nächsten Treffen.
circle-sheet-offers = Was angeboten wird
circle-sheet-to-do = Was wir uns vornehmen, im eigenen Tempo
circle-sheet-word = { $name }: { $text }
circle-sheet-word-by = { $name }: { $text }, bis { $day }

# Alle Treffen.
gatherings-title = Treffen
gatherings-none = Nichts ist geplant. Ein Thema und ein paar Menschen aus verschiedenen Welten sind genug.
gatherings-about = Menschen zusammengebracht: ein Tisch, ein Spaziergang, ein kurzes Gespräch, eine durchdachte Frage.
gatherings-bring = Menschen zusammenbringen
gatherings-ahead = Steht bevor
gatherings-over = Vorbei
gatherings-guests = { $count ->
    [one] { $count } Gast
   *[other] { $count } Gäste
}
gatherings-no-hour = „{ $text }“ ist keine Uhrzeit
gatherings-no-hour-hint = schreib sie wie 19:00

# Ein neues Treffen.
gathering-new-title = Ein Treffen
gathering-new-about = Durch das Aufschreiben wird niemand eingeladen.
gathering-new-with = Mit
gathering-new-kind = Was ist es?
gathering-kind-about-gathering = Zusammenkommen: ein Tisch, ein Spaziergang, ein Abend
gathering-kind-about-talk = Ein kurzes Gespräch unter Menschen, die an derselben Sache sitzen
gathering-kind-about-brainstorm = Gemeinsam über eine Frage nachdenken
gathering-new-theme = Das Thema oder die Frage
gathering-new-theme-hint = Seine Wörter werden mit dem verglichen, was deinen Menschen am Herzen liegt.
gathering-new-day-hint = (wenn es einen hat)
gathering-place = Ort
gathering-new-capacity = Für wie viele Gäste Platz ist
gathering-new-keep = Den Gedanken festhalten
gathering-guests-no-number = die Anzahl der Gäste ist keine Zahl

# Ein Treffen.
gathering-kind-talk = Ein kurzes Gespräch
gathering-kind-brainstorm = Eine Frage zum gemeinsamen Nachdenken
gathering-open = Tag und Ort sind offen
gathering-add-suggested = Die unten auf die Liste setzen
gathering-invited-all = Ich habe alle eingeladen
gathering-thought = Was gedacht wurde
gathering-came-of = Was daraus wurde
gathering-no-step = ein Treffen kennt keinen Schritt „{ $step }“
gathering-calendar = Einladung für Kalender
gathering-card = Liste und Tische zum Drucken
gathering-held-already = Es hat schon stattgefunden
gathering-day-and-place = Tag, Uhrzeit und Ort
gathering-call-off = Absagen
gathering-all = Alle Treffen

# Seine Liste.
gathering-ideas = Wer kommen könnte
gathering-put-on = { $name } auf die Liste setzen
gathering-reason = „{ $reason }“
gathering-on-list = Auf die Liste
gathering-list = Die Liste
gathering-places-left = { $count ->
    [0] Kein Platz ist mehr frei
    [one] 1 Platz ist frei
   *[other] { $count } Plätze sind frei
}
gathering-invite = Einladen
gathering-answer = Die Antwort
gathering-draft-for = Entwurf für { $name }
gathering-invited-them = Habe ich eingeladen
gathering-invited-who = Habe ich eingeladen: { $name }
gathering-comes = Kommt
gathering-comes-who = { $name } kommt
gathering-may-come = Kommt vielleicht
gathering-may-come-who = { $name } kommt vielleicht
gathering-cannot = Kann nicht
gathering-cannot-who = { $name } kann nicht kommen
gathering-off-list = Von der Liste
gathering-off-list-who = { $name } von der Liste nehmen
gathering-somebody-else = Jemand anderes

# Wie es um einen Gast steht.
gathering-guest-listed = auf der Liste
gathering-guest-invited = eingeladen
gathering-guest-yes = kommt
gathering-guest-maybe = kommt vielleicht
gathering-guest-no = kann nicht kommen
gathering-guest-came = war dabei

# Wer sich kennenlernen sollte.
gathering-pairs = Wer wen kennenlernen sollte
gathering-pair-linked = <a href="/people/{ $one-id }">{ $one }</a> und <a href="/people/{ $other-id }">{ $other }</a>
gathering-pair = { $one } und { $other }
gathering-have-met = sie haben sich kennengelernt
gathering-they-met = Kennengelernt
gathering-they-met-who = Kennengelernt: { $one } und { $other }
gathering-keep-in-mind = Im Sinn behalten
gathering-keep-in-mind-who = Im Sinn behalten: { $one } und { $other }

# Seine Liste und Tische zum Drucken.
gathering-table = Tisch { $count }
gathering-at-table = Am Tisch
gathering-seats = Plätze an einem Tisch
gathering-seat-so = So setzen
gathering-back = Zurück
