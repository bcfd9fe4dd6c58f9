# Was mehrere Verben sagen.
verb-undo-hint = hearten undo nimmt den letzten Schritt zurück
    .page = Den letzten Schritt nimmst du unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück.
verb-trip-undo-hint = hearten undo nimmt das zurück
    .page = Zurücknehmen kannst du das unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a>.
verb-nobody-named = es ist niemand genannt
verb-before-said = der { $day } liegt vor dem { $first }, dem Tag, an dem es gesagt wurde
verb-before-began = der { $day } liegt vor dem { $first }, dem Tag, an dem es begann
verb-import-of = Import von { $sources }

# Texte und Tage, die angegeben werden.
verb-text-and = { $first } und { $last }
verb-text-and-i = { $first } und { $last }
verb-text-empty = { $what } fehlt
verb-text-empty-hint = ein paar Wörter genügen
verb-text-long = { $what } ist länger als { $longest } Zeichen
verb-text-long-hint = behalte den Kern davon
verb-text-mail = „{ $text }“ ist keine E-Mail-Adresse
verb-text-mail-hint = schreib sie wie name@example.org
verb-text-layer = es gibt keine Schicht { $size }
verb-text-layer-hint = die Schichten sind 5, 15, 50 und 150: ungefähr so viele Menschen sind so nah
verb-date-no-day = „{ $text }“ nennt keinen bestimmten Tag
verb-date-no-day-hint = ergänze den Tag: 5. März 2024 oder 2024-03-05
verb-date-not-understood = „{ $text }“ ist kein Datum, das ich verstehe; { $forms }
verb-date-two-ways = „{ $text }“ lässt sich auf zwei Arten lesen, mit dem Tag oder mit dem Monat zuerst; { $forms }
verb-date-no-such-day = „{ $text }“ nennt einen Tag, den es in dem Monat nicht gibt; { $forms }
verb-date-strange = in „{ $text }“ steht „{ $word }“, womit ich nichts anfangen kann; { $forms }
verb-date-forms = schreib es wie 2024-05-01, 5. März 2020, 5. März, im März, 2019, gestern, letzten Dienstag, nächsten Freitag, in zwei Wochen, vor 3 Tagen oder 05.03.2024
verb-what-a-piece-of-the-keepsake = ein Teil des Andenkens
verb-what-the-address = die Adresse
verb-what-the-answer = die Antwort
verb-what-the-applications-token = das Token der Anwendung
verb-what-the-concern = was den Menschen beschäftigt,
verb-what-the-deed = was getan wurde,
verb-what-the-draft = der Entwurf
verb-what-the-feeds-address = die Adresse des Feeds
verb-what-the-find = das Fundstück
verb-what-the-goal = das Ziel
verb-what-the-interest = das Interesse
verb-what-the-minutes = das Protokoll
verb-what-the-name = der Name
verb-what-the-note = die Notiz
verb-what-the-notes = das Aufgeschriebene
verb-what-the-organizations-name = der Name der Organisation
verb-what-the-outcome = was daraus wurde,
verb-what-the-place = der Ort
verb-what-the-postal-address = die Postanschrift
verb-what-the-promise = das Versprechen
verb-what-the-purpose = der Zweck
verb-what-the-reason = der Grund
verb-what-the-step = der Schritt
verb-what-the-story = die Geschichte
verb-what-the-telephone-number = die Telefonnummer
verb-what-the-theme = das Thema
verb-what-the-title = der Titel
verb-what-the-title-of-a-piece = der Titel eines Teils
verb-what-the-words-under-the-picture = der Text unter dem Bild
verb-what-what-came = was kam,
verb-what-what-came-of-it = was daraus wurde,
verb-what-what-is-on-their-mind = was den Menschen beschäftigt,
verb-what-what-it-is = worum es geht,
verb-what-what-it-leads-to = wohin es führt,
verb-what-what-it-was = was es war,
verb-what-what-they-did = was für dich getan wurde,
verb-what-what-you-ask = worum du bittest,
verb-what-what-you-asked = worum du gebeten hast,
verb-what-whom-you-want-to-reach = wen du erreichen willst,
verb-what-your-name = dein Name

# Was an einem Tag geschah, der erst noch kommt.
verb-later-birth = { $day } kommt erst noch; geboren wird niemand an einem künftigen Tag
verb-later-death = { $day } kommt erst noch; gestorben ist niemand an einem künftigen Tag
verb-later-hint = heute ist der { $today }; nenne diesen Tag oder einen früheren
verb-later-it-began = es begann am { $day }, und dieser Tag kommt erst noch
verb-later-it-came = es kam am { $day }, und dieser Tag kommt erst noch
verb-later-it-ended = es endete am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-answered = beantwortet am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-asked = gebeten am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-begun = begonnen am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-called-off = abgesagt am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-done = getan am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-found = gefunden am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-given = geschenkt am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-held = stattgefunden am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-kept = gehalten am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-promised = versprochen am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-said = gesagt am { $day }, und dieser Tag kommt erst noch
verb-later-it-was-told = erzählt am { $day }, und dieser Tag kommt erst noch
verb-later-story = { $day } kommt erst noch, und eine Geschichte erzählt, was gewesen ist
verb-later-that-was-so = so war es am { $day }, und dieser Tag kommt erst noch
verb-later-the-help-came = die Hilfe kam am { $day }, und dieser Tag kommt erst noch
verb-later-they-answered = die Antwort kam am { $day }, und dieser Tag kommt erst noch
verb-later-they-joined = dazugekommen am { $day }, und dieser Tag kommt erst noch
verb-later-they-left = gegangen am { $day }, und dieser Tag kommt erst noch
verb-later-they-were-invited = eingeladen am { $day }, und dieser Tag kommt erst noch
verb-later-you-thought-of-it = der Gedanke kam dir am { $day }, und dieser Tag kommt erst noch

# Über wen etwas notiert oder wem geschrieben wird.
verb-no-person = es gibt keinen Menschen { $id }
verb-no-person-hint = hearten people listet alle auf
    .page = Alle stehen unter <a href="/people">Menschen</a>.
verb-unnoted = du wolltest, dass über { $name } nichts notiert wird
verb-unnoted-hint = um Notizen wieder zu erlauben: hearten unmute { $name } --do-not-note
    .page = Um Notizen wieder zu erlauben, wähle „Das aufheben“ auf <a href="/people/{ $id }">ihrer Seite</a>.
verb-has-died = { $name } ist gestorben
verb-has-died-hint = eine Geschichte bewahrt das Andenken: hearten tell
    .page = Eine Geschichte bewahrt das Andenken. Erzähl eine auf <a href="/people/{ $id }">ihrer Seite</a>.
verb-uncontacted = du wolltest, dass { $name } nicht angeschrieben oder angerufen wird
verb-uncontacted-hint = um es wieder zu erlauben: hearten unmute { $name } --do-not-contact
    .page = Um es wieder zu erlauben, wähle „Das aufheben“ auf <a href="/people/{ $id }">ihrer Seite</a>.
verb-muted = du lässt es mit { $name } vorerst ruhen
verb-muted-hint = um es zu wecken: hearten unmute { $name }
    .page = Um es zu wecken, wähle „Das aufheben“ auf <a href="/people/{ $id }">ihrer Seite</a>.
verb-is-partner = { $name } gehört zu deinen Weggefährten

# Bilder.
verb-picture-unread = das Bild konnte nicht gelesen werden
verb-picture-unread-hint = speichere es neu als JPEG und nimm diese Datei
verb-picture-heavy = das Bild hat { $has } MB, und höchstens { $most } MB werden genommen
verb-picture-smaller = speichere es kleiner: 1600 Pixel an der längeren Seite sind reichlich
verb-picture-heic = das ist ein HEIC- oder AVIF-Bild, das Hearten nicht liest
verb-picture-heic-hint = speichere es zuerst als JPEG; ein Telefon tut das, wenn es das Bild per E-Mail verschickt
verb-picture-none = das ist kein Bild, das Hearten lesen kann
verb-picture-none-hint = nimm eine JPEG-, PNG- oder WebP-Datei
verb-picture-pixels = das Bild hat { $width } mal { $height } Pixel, mehr als genommen werden
verb-picture-large = das Bild ist größer, als genommen wird
verb-picture-damaged = das Bild kann nicht gelesen werden: { $cause }
verb-picture-damaged-hint = öffne es in einem Bildprogramm, speichere es neu als JPEG und nimm diese Datei

# Der Tresor.
verb-vault-no-demo = es gibt noch keinen Tresor zum Ausprobieren
verb-vault-no-demo-hint = leg ihn an mit: hearten demo
    .page = Leg ihn auf der Kommandozeile an: <code>hearten demo</code>
verb-vault-past = die Vergangenheit lässt sich nicht ändern: hier würde geschrieben, und --at { $day } schaut nur
verb-vault-past-hint = lass --at weg; um etwas für einen früheren Tag festzuhalten, nimm --on
    .page = Hearten wurde gestartet, um in die Vergangenheit zu schauen. Ohne <code>--at</code> gestartet, schreibt es wieder.
verb-vault-name = „{ $name }“ kann kein Tresor heißen
verb-vault-name-hint = nimm höchstens 64 Buchstaben, Ziffern, - und _
verb-vault-not-empty = dieser Tresor ist nicht leer, und ein Export wird nur in einen leeren gelesen
verb-vault-not-empty-hint = nenne einen neuen Tresor mit --vault NAME oder einen neuen Ordner mit HEARTEN_HOME
    .page = Lies ihn auf der Kommandozeile in einen neuen Tresor: <code>hearten import DATEI --vault NAME</code>
verb-export-unread = der Export kann nicht gelesen werden: { $cause }
verb-export-unread-hint = nichts wurde geändert
verb-export-cut = der Export ist abgeschnitten: er bricht in Zeile { $line } ab
verb-export-miscounted = der Export ist nicht ganz: Einträge laut seiner letzten Zeile: { $counted }, Einträge darin: { $found }
verb-export-in-part = der Export ist nicht ganz: etwas darin verweist auf etwas, das nicht darin ist
verb-export-in-part-hint = nichts wurde importiert; schreib den Export noch einmal oder kopier ihn neu, und importiere ihn ganz
verb-export-among = { $path } ist ein Export von Hearten, ein ganzer Tresor, und kommt nicht neben anderen Dateien herein
verb-export-among-hint = nichts wurde importiert; importiere ihn zuerst, für sich und in einen leeren Tresor, und danach die anderen Dateien
verb-export-unwritten = der Export kann nicht geschrieben werden: { $cause }
verb-export-unwritten-hint = schaff Platz oder nenne eine andere Datei
verb-undo-forgotten = was vergessen wurde, lässt sich nicht zurückholen
verb-undo-erased = was gelöscht wurde, lässt sich nicht zurückholen
verb-undo-before-hint = um etwas von davor zurückzunehmen, nenne es: hearten undo --list
    .page = Um etwas von davor zurückzunehmen, wähle es unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a>.
verb-undo-no-change = es gibt keine Änderung { $id }
verb-undo-no-change-hint = hearten undo --list zeigt die letzten Änderungen
    .page = Was zuletzt geändert wurde, steht unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a>.
verb-undo-already = „{ $what }“ ist schon zurückgenommen
verb-undo-already-import = dieser Import ist schon zurückgenommen
verb-undo-rested-on = „{ $what }“ kam später und baut darauf auf; nimm erst das zurück
verb-undo-come-or-gone = ein Eintrag ({ $kind } { $id }) ist seither gegangen oder wiedergekommen; es lässt sich nicht zurücknehmen
undo-kind-address = Adresse
undo-kind-ask = Bitte
undo-kind-chain = Kette der Hilfe
undo-kind-chain-step = Schritt einer Kette
undo-kind-circle = Kreis
undo-kind-circle-ask = Bitte im Kreis
undo-kind-circle-meeting = Treffen des Kreises
undo-kind-circle-member = Mitglied eines Kreises
undo-kind-circle-pair = Paar im Kreis
undo-kind-commitment = Vorhaben im Kreis
undo-kind-concern = Sache, die beschäftigt
undo-kind-contact-point = Weg der Verbindung
undo-kind-feed = Feed
undo-kind-find = Fundstück
undo-kind-gathering = Treffen
undo-kind-gift = Geschenk
undo-kind-goal = Ziel
undo-kind-goal-step = Schritt zu einem Ziel
undo-kind-guest = Platz auf einer Liste
undo-kind-guide-run = begonnener Leitfaden
undo-kind-guide-step = Schritt eines Leitfadens
undo-kind-import = Import
undo-kind-important-date = wichtiges Datum
undo-kind-interest = Interesse
undo-kind-introduction = Vorstellung
undo-kind-keepsake = Andenken
undo-kind-keepsake-item = Teil eines Andenkens
undo-kind-kept-apart = auseinandergehaltenes Paar
undo-kind-listing = Eintrag in einer Liste
undo-kind-membership = Zugehörigkeit
undo-kind-merge = Zusammenführung
undo-kind-moment = Moment
undo-kind-move-answer = beantworteter Schritt
undo-kind-news = Neuigkeit
undo-kind-nudge = Anstoß
undo-kind-organization = Organisation
undo-kind-pairing = Paar von Gästen
undo-kind-passing-note = Notiz auf Zeit
undo-kind-person = Mensch
undo-kind-photo = Bild
undo-kind-promise = Versprechen
undo-kind-raw-record = Original einer Karte oder eines Kalendereintrags
undo-kind-relation = Beziehung
undo-kind-source = Quelle
undo-kind-standing = Angabe zum Kontakt
undo-kind-story = Geschichte
undo-kind-story-person = Rolle in einer Geschichte
undo-kind-story-photo = Bild einer Geschichte
undo-kind-thanks = Dank
undo-kind-trip = Reise
undo-kind-trip-visit = Besuch auf einer Reise
verb-undo-nothing = es gibt nichts zurückzunehmen

# Konten.
verb-account-none = es gibt kein Konto „{ $name }“
verb-account-none-hint = `hearten account` listet sie auf
    .page = Die Konten stehen unter <a href="/settings">Einstellungen</a>.
verb-account-name-empty = der Name fehlt
verb-account-name-long = der Name ist länger als { $longest } Bytes
verb-account-name-sign = im Namen steht { $sign }; erlaubt sind Buchstaben, Ziffern und . _ - @ +
verb-account-taken = ein Konto „{ $name }“ gibt es schon
verb-account-taken-hint = nimm einen anderen Namen, oder gib jenem ein anderes Passwort
verb-account-tries = es gab zu viele Versuche
verb-account-tries-hint = { $count ->
    [one] warte { $count } Minute
   *[other] warte { $count } Minuten
}
verb-account-wrong = das bisherige Passwort ist ein anderes
verb-account-wrong-hint = nichts wurde geändert; geh zurück und versuch es noch einmal
verb-password-short = das Passwort hat weniger als { $fewest } Zeichen
verb-password-long = das Passwort ist länger als { $longest } Bytes
verb-password-easy = das Passwort ist leicht zu erraten
verb-password-hint = drei oder vier Wörter, die nichts miteinander zu tun haben, merkt man sich leicht
verb-password-unhashed = das Passwort konnte nicht verschlüsselt abgelegt werden: { $cause }

# Kreise: wer dazugehört.
verb-circle-kind-job-club = Job-Club
verb-circle-kind-peer-board = Rat unter Gleichen
verb-circle-kind-brainstorm = Ideenrunde
verb-circle-kind-partners = Weggefährten
verb-circle-begins = Ein Kreis beginnt ({ $kind }): { $circle }.
verb-circle-begins-with = Ein Kreis beginnt ({ $kind }): { $circle } mit { $names }.
verb-circle-weeks = ein Kreis kann sich nicht alle { $weeks } Wochen treffen
verb-circle-weeks-hint = möglich sind 1 bis { $most } Wochen: --every 2w
    .page = Es dürfen 1 bis { $most } Wochen sein.
verb-circle-joins-hint = nenne, wer dazukommt
verb-circle-in-already = { $name } gehört schon zu { $circle }
verb-circle-joined = Neu dabei in { $circle }: { $names }.
verb-circle-before-joined = der { $day } liegt vor dem { $first }, dem Tag des Beitritts
verb-circle-left = { $name } hat { $circle } verlassen.
verb-circle-you-left = Du hast { $circle } verlassen.
verb-circle-ends = { $circle } ist zu Ende gegangen.
verb-circle-ended = { $circle } ist am { $day } zu Ende gegangen
verb-circle-none = es gibt keinen Kreis { $id }
verb-circle-none-hint = hearten circle listet sie auf
    .page = Was es gibt, steht unter <a href="/circles">Kreise</a>.
verb-circle-not-in = { $name } gehört nicht zu { $circle }
verb-circle-join-hint = nimm sie zuerst auf: hearten circle join { $circle } { $name }
    .page = Nimm sie zuerst auf, auf <a href="/circles/{ $id }#members">der Seite des Kreises</a>.
verb-circle-pairs-named = die Paare von heute sind schon genannt
verb-circle-pairs-named-hint = hearten undo nimmt sie zurück
    .page = Zurücknehmen kannst du sie unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a>.
verb-circle-too-few = { $circle } hat zu wenige Mitglieder für Paare
verb-circle-too-few-hint = zwei sind genug
verb-circle-pair = { $one } mit { $other }
verb-circle-pairs = Die Paare von { $circle }: { $pairs }.

# Worum Mitglieder bitten und was sie anbieten.
verb-circle-asks = { $name } bittet { $circle }: { $text }.
verb-circle-offers = { $name } bietet { $circle } an: { $text }.
verb-circle-you-ask = Du bittest { $circle }: { $text }.
verb-circle-you-offer = Du bietest { $circle } an: { $text }.
verb-circle-self-help = hier hilft niemand sich selbst
verb-circle-self-help-hint = nenne den anderen von beiden
verb-circle-rests = Es darf ruhen: { $text }.
verb-circle-helped-you = { $helper } hat dir in { $circle } geholfen: { $text }. Danken kannst du, wann du magst.
verb-circle-you-helped = Du hast { $helped } in { $circle } geholfen: { $text }.
verb-circle-helped = { $helper } hat { $helped } in { $circle } geholfen: { $text }.
verb-circle-came = { $helper } hat { $helped } geholfen: { $text }
verb-circle-came-to-you = { $helper } hat dir geholfen: { $text }
verb-circle-came-to-somebody = { $helper } hat jemandem geholfen: { $text }
verb-circle-came-you = Du hast { $helped } geholfen: { $text }
verb-circle-came-you-somebody = Du hast jemandem geholfen: { $text }
verb-circle-came-somebody = Jemand hat { $helped } geholfen: { $text }
verb-circle-came-somebody-you = Jemand hat dir geholfen: { $text }
verb-circle-no-ask = es gibt keine Bitte und kein Angebot { $id }
verb-circle-show-hint = hearten circle show WHICH listet sie auf
    .page = Die Seite des Kreises listet sie auf; alle Kreise stehen unter <a href="/circles">Kreise</a>.
verb-circle-ask-is-open = diese Bitte ist noch offen
verb-circle-ask-is-helped = mit dieser Bitte hat schon jemand geholfen
verb-circle-ask-is-let-go = diese Bitte ruht schon
verb-circle-offer-is-open = dieses Angebot ist noch offen
verb-circle-offer-is-helped = dieses Angebot hat schon geholfen
verb-circle-offer-is-let-go = dieses Angebot ruht schon

# Eine Runde: was nach dem Namen über jemanden gesagt wird.
verb-round-offers = bietet an: { $text }
verb-round-you-offer = bietest an: { $text }
verb-round-cares = interessiert sich für { $topic }
verb-round-you-care = interessierst dich für { $topic }

# Was bei einer Bitte hilft.
verb-circle-on-shelf = du hast „{ $title }“ in deinem Regal
verb-circle-cares = { $name } interessiert sich für { $topic }
verb-circle-you-know = du kennst { $name }, und { $topic } liegt { $name } am Herzen

# Was Mitglieder sich vornehmen.
verb-circle-due-before = es wäre vor dem { $day } fällig, dem Tag, an dem es gesagt wurde
verb-circle-means = { $name } hat sich etwas vorgenommen und es { $circle } gesagt: { $text }.
verb-circle-you-mean = Du hast dir etwas vorgenommen und es { $circle } gesagt: { $text }.
verb-circle-kept = { $name } hat Wort gehalten: { $text }.
verb-circle-you-kept = Du hast Wort gehalten: { $text }.
verb-circle-goes = Es darf gehen: { $text }.
verb-circle-no-commitment = es gibt keinen Vorsatz { $id }
verb-circle-commitment-is-not-yet = es ist noch zu tun: { $text }
verb-circle-commitment-is-kept = es ist schon getan: { $text }
verb-circle-commitment-is-let-go = es ist schon losgelassen: { $text }

# Treffen von Kreisen.
verb-circle-before-began = der { $day } liegt vor dem { $first }, dem Tag, an dem der Kreis begann
verb-circle-meets = { $circle } trifft sich am { $day }.
verb-circle-met = { $circle } hat sich am { $day } getroffen.
verb-circle-called-off = { $circle } trifft sich am { $day } nicht.
verb-circle-minutes = { $circle }: Das Protokoll vom { $day } ist festgehalten.
verb-circle-not-held = dieses Treffen hat noch nicht stattgefunden
verb-circle-not-held-hint = notiere das zuerst: hearten circle held WHICH
    .page = Notiere zuerst auf der Seite des Kreises, dass es stattgefunden hat.
verb-circle-subject = { $circle } ({ $kind })
verb-circle-subject-partners = Weggefährten: { $circle }
verb-circle-no-meeting = es gibt kein Treffen { $id }
verb-circle-meeting-is-planned = das Treffen vom { $day } steht noch bevor
verb-circle-meeting-is-held = das Treffen vom { $day } hat schon stattgefunden
verb-circle-meeting-is-called-off = das Treffen vom { $day } ist abgesagt
verb-circle-no-meeting-planned = es ist kein Treffen geplant
verb-circle-plan-hint = plane eines: hearten circle meet WHICH DATE
    .page = Plane eines auf der Seite des Kreises, indem du den Tag nennst.
verb-circle-none-held = { $circle } hat sich noch nicht getroffen
verb-circle-none-planned = { $circle } hat kein Treffen geplant
verb-circle-next-ended = Er ist zu Ende gegangen.
verb-circle-next-join = Nimm jemanden auf: Zwei sind genug, um anzufangen.
verb-circle-next-day = Nenne den Tag des nächsten Treffens.
verb-circle-next-day-fits = Nenne den Tag des nächsten Treffens; der { $day } würde passen.
verb-circle-next-been = Das Treffen vom { $day } ist vorbei: Notiere, dass es stattgefunden hat.
verb-circle-next-today-agenda = Er trifft sich heute. Worüber soll gesprochen werden?
verb-circle-next-agenda = Er trifft sich am { $day }. Worüber soll gesprochen werden?
verb-circle-next-today-gather = Er trifft sich heute. Sammle, worum jede und jeder bittet.
verb-circle-next-gather = Er trifft sich am { $day }. Sammle, worum jede und jeder bittet.
verb-circle-next-today = { $count ->
    [one] Er trifft sich heute; eine Bitte ist offen.
   *[other] Er trifft sich heute; { $count } Bitten sind offen.
}
verb-circle-next-meets = { $count ->
    [one] Er trifft sich am { $day }; eine Bitte ist offen.
   *[other] Er trifft sich am { $day }; { $count } Bitten sind offen.
}

# Die E-Mail an einen Kreis, die alle Mitglieder lesen.
verb-letter-subject = { $circle } trifft sich am { $day }
verb-letter-hello = Hallo zusammen,
verb-letter-meet = wir treffen uns am { $day }{ $place }.
verb-letter-meet-at = wir treffen uns am { $day } um { $time }{ $place }.
verb-letter-agenda = Worüber wir sprechen werden: { $agenda }
verb-letter-shall-we = wollen wir uns am { $day } treffen?
verb-letter-i = Ich
verb-letter-asks = Was helfen würde:
verb-letter-offers = Was angeboten wird:
verb-letter-line = - { $name }: { $text }
verb-letter-line-by = - { $name }: { $text } (bis { $day })
verb-letter-to-do = Was wir uns vorgenommen haben, im eigenen Tempo:
verb-letter-end = Wer jemanden kennt, der jemanden kennt: Eine Zeile an die, die bitten, genügt.

# Reisen.
verb-trip-visit-in = ein Besuch in { $town }
verb-trip-subject = In { $town }
verb-trip-days-of-month = { $first }. bis { $last }
verb-trip-days = { $first } bis { $last }
verb-trip-planned = Eine Reise ist geplant: { $place }, { $days }.
verb-trip-changed = Die Reise ist jetzt: { $place }, { $days }.
verb-trip-ended = Du bist zurück aus { $town }.
verb-trip-let-go = Die Reise nach { $town } ist aufgegeben.
verb-trip-past = der { $day } ist vorbei
verb-trip-past-hint = eine Reise wird geplant, bevor sie vorbei ist; ein Besuch, der war, wird aufgeschrieben mit: hearten log visit NAME
    .page = Eine Reise wird geplant, bevor sie vorbei ist; ein Besuch, der war, wird auf der Seite des Menschen aufgeschrieben.
verb-trip-was-let-go = diese Reise wurde aufgegeben
verb-trip-was-let-go-hint = hearten undo nimmt das zurück; oder plane sie neu
    .page = Nimm das unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück, oder plane sie unter <a href="/trips">Reisen</a> neu.
verb-trip-is-planned = die Reise nach { $town } ist geplant und hat nicht begonnen, kann also nicht zu Ende sein
verb-trip-is-under-way = die Reise nach { $town } ist schon im Gange
verb-trip-is-ended = die Reise nach { $town } ist schon zu Ende
verb-trip-is-let-go = die Reise nach { $town } ist schon aufgegeben
verb-trip-closed-ended = die Reise nach { $town } ist beendet, ihre Liste ist also geschlossen
verb-trip-closed-let-go = die Reise nach { $town } ist aufgegeben, ihre Liste ist also geschlossen
verb-trip-show-hint = hearten trip show WHICH zeigt, wie es steht; hearten undo nimmt den letzten Schritt zurück
    .page = Die Seite der Reise zeigt, wie es steht. Den letzten Schritt nimmst du unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück.
verb-trip-backwards = der { $last } liegt vor dem { $first }
verb-trip-backwards-hint = nenne den ersten Tag, dann den letzten
verb-trip-long = das ist länger als ein Jahr
verb-trip-long-hint = schreib ihre Teile einzeln auf
verb-trip-radius = ein Umkreis von { $km } km ist nicht möglich
verb-trip-radius-hint = gib 1 bis { $most } Kilometer an
verb-trip-not-in-region = kein Ort namens { $place } ist in { $region } bekannt
verb-trip-no-place = kein Ort heißt so; lass die Region weg, um ihn so zu behalten, wie du ihn schreibst
verb-trip-places = es gibt: { $places }
verb-trip-none = es gibt keine Reise { $id }
verb-trip-none-hint = hearten trip listet sie auf
    .page = Was es gibt, steht unter <a href="/trips">Reisen</a>.

# Was bei einer Reise als Nächstes kommt.
verb-trip-next-let-go = Sie wurde aufgegeben.
verb-trip-next-over = Sie ist vorbei.
verb-trip-next-call = Du bist nicht dazu gekommen, { $names } zu sehen: Ruf an.
verb-trip-next-met = Du hast { $names } getroffen.
verb-trip-next-today = Heute: { $names }.
verb-trip-next-write = Schreib { $names } und schlag den Tag vor.
verb-trip-next-wrote = Du hast { $names } geschrieben. Notiere die Antwort.
verb-trip-next-agreed = Alles ist abgemacht. Als Nächstes: { $name } am { $day }.
verb-trip-next-nobody = Von niemandem ist bekannt, dass er bei { $town } wohnt. Wer kommt dir dazu in den Sinn?
verb-trip-next-near = { $count ->
    [one] { $count } Mensch, den du kennst, wohnt bei { $town }. Such aus, wen du sehen willst.
   *[other] { $count } Menschen, die du kennst, wohnen bei { $town }. Such aus, wen du sehen willst.
}

# Besuche auf Reisen.
verb-trip-nobody-hint = nenne, wen du sehen willst
verb-trip-see = Du willst { $names } in { $town } sehen.
verb-trip-listed = { $name } steht schon auf der Liste
verb-trip-you = das bist du
verb-trip-you-hint = nenne, wen du dort sehen willst
verb-trip-wrote = Du hast { $name } geschrieben, dass du nach { $town } kommst.
verb-trip-agreed = Du und { $name } habt abgemacht, euch am { $day } in { $town } zu treffen.
verb-trip-met = Du hast { $name } in { $town } getroffen.
verb-trip-missed = Du bist nicht dazu gekommen, { $name } in { $town } zu sehen.
verb-trip-called = Du hast { $name } nach { $town } angerufen.
verb-trip-why-not = { $name }: { $why }
verb-trip-not-let-go = die Reise wurde aufgegeben
verb-trip-not-listed = nicht auf der Liste
verb-trip-stands-meant = der Besuch ist noch ein Vorhaben, mehr ist nicht notiert
verb-trip-stands-wrote = du hast schon geschrieben
verb-trip-stands-agreed = es ist schon abgemacht
verb-trip-stands-met = ihr habt euch schon gesehen
verb-trip-stands-missed = es kam nicht dazu; es bleibt, anzurufen
verb-trip-stands-called = du hast schon angerufen
verb-trip-unlisted = { $name } steht nicht auf der Liste
verb-trip-unlisted-hint = hearten trip show listet sie auf
    .page = Die Seite der Reise listet auf, wer dabei ist.
verb-trip-met-there = du hast { $name } dort getroffen
verb-trip-dropped = { $name } steht nicht mehr auf der Liste für { $town }.
verb-trip-no-day = der { $day } ist kein Tag der Reise nach { $town }
verb-trip-no-day-hint = sie geht vom { $first } bis zum { $last }

# Ziele.
verb-goal-begun = Auf dem Weg zu: { $goal }.
verb-goal-ask-word = Frag { $name }, ob ein Wort an { $next } recht wäre
verb-goal-ask = Bitte { $name } um eine Meinung oder zehn Minuten
verb-goal-bring = Bring { $name } etwas Nützliches, bevor du um etwas bittest
verb-goal-speak = Sprich mit { $name }, mit einer Frage, die nur { $name } beantworten kann
verb-goal-thank = Danke { $name } für den Weg, was immer daraus wurde
verb-goal-ask-nearest = Frag { $name }, wen du fragen kannst: niemand kommt näher heran
verb-goal-door = Eine andere Tür zu { $name }: antworte auf etwas Veröffentlichtes, lade zum Sprechen oder Urteilen ein, geh dorthin, wo { $name } ohnehin ist
verb-goal-reached = Erreicht: { $goal }.
verb-goal-reached-thanks = { $count ->
    [one] Erreicht: { $goal }. Ein Mensch, der daran Anteil hatte, hat Dank verdient.
   *[other] Erreicht: { $goal }. { $count } Menschen, die daran Anteil hatten, haben Dank verdient.
}
verb-goal-deed = hat mir auf dem Weg zu „{ $goal }“ geholfen
verb-goal-let-go = Losgelassen: { $goal }.
verb-goal-none = es gibt kein Ziel { $id }
verb-goal-none-hint = hearten goal listet sie auf
    .page = Was es gibt, steht unter <a href="/goals">Ziele</a>.
verb-goal-step = Ein Schritt zu „{ $goal }“: { $step }.
verb-goal-step-was-done = dieser Schritt wurde am { $day } getan
verb-goal-step-before = der { $day } liegt vor dem { $first }, dem Tag, an dem der Schritt aufgeschrieben wurde
verb-goal-step-done = Getan: { $step }.
verb-goal-step-out = Weggelassen: { $step }.
verb-goal-reached-already = „{ $goal }“ ist schon erreicht
verb-goal-was-let-go = „{ $goal }“ wurde losgelassen
verb-goal-no-step = es gibt keinen Schritt { $id }
verb-goal-no-step-hint = hearten goal show GOAL listet die Schritte auf
    .page = Die Seite des Ziels listet seine Schritte auf; alle Ziele stehen unter <a href="/goals">Ziele</a>.

# Leitfäden.
verb-guide-begun = Du folgst dem Leitfaden „{ $guide }“.
verb-guide-ended = Du folgst dem Leitfaden „{ $guide }“ nicht mehr.
verb-guide-followed = du folgst „{ $guide }“ schon
verb-guide-followed-hint = sieh, wie weit du bist: hearten guide show { $name }
    .page = Sieh auf <a href="/guides/{ $place }">seiner Seite</a>, wie weit du bist.
verb-guide-not-followed = du folgst „{ $guide }“ nicht
verb-guide-not-followed-hint = beginne mit: hearten guide start { $name }
    .page = Beginne ihn auf <a href="/guides/{ $place }">seiner Seite</a>.
verb-guide-all-done = jeder Schritt von „{ $guide }“ ist getan
verb-guide-no-step = „{ $guide }“ hat keinen Schritt { $number }
verb-guide-no-step-hint = seine Schritte sind 1 bis { $last }
verb-guide-step-was-done = Schritt { $number } von „{ $guide }“ ist schon getan
verb-guide-before = der { $day } liegt vor dem { $first }, dem Tag, an dem du begonnen hast
verb-guide-step-done = Getan, Schritt { $number } von „{ $guide }“: { $step }.
verb-guide-last-step-done = Getan, Schritt { $number } von „{ $guide }“: { $step }. Der Leitfaden ist am Ende.
verb-guide-none = es gibt keinen Leitfaden „{ $text }“
verb-guide-none-hint = hearten guide listet sie auf
    .page = Was es gibt, steht unter <a href="/guides">Leitfäden</a>.
verb-guide-several = „{ $text }“ passt auf mehrere Leitfäden: { $titles }
verb-guide-several-hint = nenne mehr vom Titel

# Anstöße: was verschickt wird und was eingerichtet ist.
verb-nudge-title = Heute: { $names }
verb-nudge-line = { $names } ({ $medium }): { $reason }
verb-nudge-foot = Hearten, auf deinem eigenen Rechner. Es schreibt höchstens einmal am Tag; hearten nudge end beendet es.
verb-nudge-nothing-title = Hearten: heute nichts
verb-nudge-nothing = An einem Tag wie diesem würde nichts verschickt. Dies kam, weil du es ausprobiert hast.
verb-nudge-calendar = Ein Kalender deiner Schritte kann ab jetzt abonniert werden.
verb-nudge-mail = Deine Schritte gehen ab { $at } Uhr per E-Mail an { $to }, höchstens einmal am Tag.
verb-nudge-out = Deine Schritte gehen ab { $at } Uhr per { $kind } ({ $url }) hinaus, höchstens einmal am Tag.
verb-nudge-ended = Per { $kind } geht nichts mehr hinaus.
verb-nudge-given-up = das wurde schon aufgegeben
verb-nudge-none = es gibt keinen Anstoß { $id }
verb-nudge-list-hint = hearten nudge listet auf, was eingerichtet ist
    .page = Was eingerichtet ist, steht unter <a href="/nudges">Anstöße</a>.
verb-nudge-set-up-already = das ist schon eingerichtet
verb-nudge-calendar-unsent = ein Kalender wird nicht verschickt
verb-nudge-calendar-unsent-hint = öffne seine Adresse in einem Kalenderprogramm
verb-nudge-server-hint = zum Beispiel smtps://ana@mail.example.org oder smtp://ana%40example.org@mail.example.org:587
verb-nudge-password = { $server } nennt jemanden zum Anmelden, und ein Passwort ist nötig
verb-nudge-password-hint = gib es an, oder lass den Namen weg, wenn der Server keinen verlangt
verb-nudge-no-topic = die Adresse nennt kein Thema
verb-nudge-no-topic-hint = zum Beispiel https://ntfy.sh/ein-name-den-niemand-errät
verb-nudge-no-address = „{ $address }“ ist keine Webadresse
verb-nudge-no-address-hint = sie beginnt mit https:// oder http://
verb-nudge-not-kept = Adresse und Passwort sind hier nicht hinterlegt
verb-nudge-unreadable = was dafür hinterlegt ist, kann nicht gelesen werden
sealing-no-key = es gibt keinen Schlüssel { $path } für das, was in der Datenbank versiegelt ist
sealing-wrong-key = was in der Datenbank versiegelt ist, lässt sich mit dem Schlüssel { $path } nicht öffnen
verb-nudge-lost-hint = beende ihn und richte ihn neu ein: sein Geheimnis ist nicht hier

# What goes wrong elsewhere: on the web, with mail servers, mailboxes and commands.
failed-at = { $place }: { $cause }
web-no-address = das ist keine Webadresse
web-not-of-it = eine Webadresse beginnt mit https:// oder http://
web-no-document = dieses Dokument gibt es auf dem Server nicht
web-only-signed-in = der Server gibt es nur denen, die sich anmelden
web-answered = der Server antwortet mit Fehler { $code }
web-no-server = diesen Server gibt es nicht, oder es ist kein Netz da
web-late = der Server antwortet nicht rechtzeitig
web-unreached = keine Verbindung ({ $error })
web-too-large = es ist größer als 5 MB
feed-not-one = das ist kein RSS- oder Atom-Feed ({ $error })
delivery-not-let-in = der Server lässt Hearten nicht hinein: das Token fehlt oder ist falsch
delivery-takes-none = der Server nimmt unter dieser Adresse keine Nachrichten an
delivery-not-taken = der Server nimmt die Nachricht nicht an (Fehler { $code })
delivery-sent-elsewhere = der Server verweist auf eine andere Adresse; nenne die
mail-server-beginning = das ist keine Adresse eines Mailservers: sie beginnt weder mit smtps:// noch mit smtp://
mail-server-password = das ist keine Adresse eines Mailservers: sie scheint ein Passwort zu enthalten; lass es weg, du wirst danach gefragt
mail-server-ending = das ist keine Adresse eines Mailservers: nach dem Server darf nichts mehr folgen
mail-server-nameless = das ist keine Adresse eines Mailservers: sie nennt keinen Server
mail-server-user = das ist keine Adresse eines Mailservers: der Name darin lässt sich nicht lesen
sealing-file = { $path } ist nicht zu gebrauchen: { $error }
sealing-no-randomness = der Rechner gibt keine Zufallszahlen her
command-not-run = der Befehl „{ $command }“ lässt sich nicht ausführen: { $error }
command-late = der Befehl „{ $command }“ hat länger als zwei Minuten gebraucht
command-unreadable = was der Befehl „{ $command }“ schreibt, lässt sich nicht lesen: { $error }
command-failed = der Befehl „{ $command }“ ist gescheitert ({ $status })
command-no-text = der Befehl „{ $command }“ hat etwas geschrieben, das kein Text ist
command-nothing = der Befehl „{ $command }“ hat nichts geschrieben
mailbox-beginning = das ist keine Adresse eines Postfachs: sie beginnt weder mit imaps:// noch mit imap://
mailbox-no-user = das ist keine Adresse eines Postfachs: vor dem @ steht nicht, wem es gehört
mailbox-password = das ist keine Adresse eines Postfachs: sie scheint ein Passwort zu enthalten; lass es weg, du wirst danach gefragt
mailbox-way = das ist keine Adresse eines Postfachs: nach dem Namen wird nur ;AUTH=XOAUTH2 verstanden
mailbox-server = das ist keine Adresse eines Postfachs: Server oder Port lassen sich nicht lesen
mailbox-user = das ist keine Adresse eines Postfachs: der Name darin lässt sich nicht lesen
mailbox-folder = das ist keine Adresse eines Postfachs: der Ordner darin lässt sich nicht lesen
mailbox-no-server-name = { $host } kann kein Server heißen
mailbox-line-break = ein Name oder Passwort enthält einen Zeilenumbruch
mailbox-no-folder = in diesem Postfach gibt es keinen Ordner „{ $folder }“
mailbox-address-hint = schreib sie so: imaps://du@example.org@imap.example.org
mailbox-unconnected = { $host } ist auf Port { $port } nicht zu erreichen: { $error }
mailbox-silent = { $host } antwortet auf Port { $port } nicht
mailbox-unencrypted = mit { $host } kam keine Verschlüsselung zustande: { $error }
mailbox-no-answer = der Server antwortet nicht
mailbox-ended = der Server hat die Verbindung beendet
mailbox-bye = der Server hat die Verbindung beendet: { $words }
mailbox-broke = die Verbindung ist abgerissen: { $error }
mailbox-unreachable-hint = prüfe den Namen des Servers und deine Verbindung, und versuch es noch einmal
mailbox-no-encryption = Verschlüsselung steht hier nicht zur Verfügung: { $error }
mailbox-not-trusted = mit { $host } kam keine vertrauenswürdige Verschlüsselung zustande: { $error }
mailbox-not-offered = { $host } bietet auf Port { $port } keine Verschlüsselung an; ohne sie könnte dein Passwort unterwegs gelesen werden
mailbox-not-safe-hint = die meisten Server nehmen imaps:// auf Port 993 an; imap:// verlangt STARTTLS, außer auf diesem Rechner
mailbox-not-let-in = { $server } lässt { $user } nicht hinein: { $words }
mailbox-not-let-in-hint = prüfe Name und Passwort; Gmail, iCloud, Fastmail und Yahoo wollen ein App-Passwort, das in den Sicherheitseinstellungen des Kontos gemacht wird, nicht das, mit dem du dich anmeldest
mailbox-refused-abilities = der Server weigert sich zu sagen, was er kann: { $words }
mailbox-refused-folders = der Server weigert sich, seine Ordner aufzuzählen: { $words }
mailbox-refused-open = der Server weigert sich, einen Ordner zu öffnen: { $words }
mailbox-refused-search = der Server weigert sich, einen Ordner zu durchsuchen: { $words }
mailbox-refused-letters = der Server weigert sich, E-Mails herauszugeben: { $words }
mailbox-refused-wait = der Server weigert sich, auf E-Mails zu warten: { $words }
mailbox-refused-end = der Server weigert sich aufzuhören: { $words }
mailbox-refused-understand = der Server weigert sich zu verstehen: { $words }
mailbox-refused-something = der Server weigert sich, das zu tun: { $words }

# What is wrong with a file that should be a guide.
guide-problem-no-text = die Datei enthält etwas, das kein Text in UTF-8 ist
