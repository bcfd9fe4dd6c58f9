# Warum etwas nicht oder nicht ganz gelesen wurde. Das Englische bleibt Wort für Wort, was ein Bericht aufbewahrt (ProblemCause), mit seinen Lücken.

# Dateien und Ordner.
problem-no-such-file = diese Datei oder diesen Ordner gibt es nicht
problem-no-file = es liegt keine Datei darin; versteckte, deren Name mit einem Punkt beginnt, werden nicht gelesen
problem-may-not-read = du darfst das nicht lesen; ändere die Rechte oder kopiere es
problem-cannot-open = lässt sich nicht öffnen: { $error }
problem-folders-too-deep = die Ordner liegen zu tief ineinander
problem-archives-too-deep = zu viele Archive liegen ineinander; entpack zuerst die äußeren
problem-inner-zip-too-large = diese innere Zip-Datei ist zu groß; entpack zuerst das äußere Archiv
problem-reading-stopped = das Lesen brach ab: { $error }
problem-zip-unopened = diese Zip-Datei lässt sich nicht öffnen: { $error }
problem-zip-file-unopened = Datei { $number } darin lässt sich nicht öffnen: { $error }
problem-packed-damaged = die Datei ist beschädigt oder abgeschnitten, wie wenn ein Download abbricht; hol sie dir noch einmal, und zwar ganz
problem-office-document = das ist ein Office-Dokument; speichere daraus, was du brauchst, als .vcf, .ics oder .csv
problem-archive-too-many-files = es enthält mehr als { $count } Dateien; der Rest blieb weg
problem-archive-too-many-bytes = entpackt sind es mehr als { $count } Bytes; der Rest blieb weg
problem-archive-too-many-times = entpackt ist es mehr als { $count }-mal so groß; der Rest blieb weg
problem-file-empty = die Datei ist leer
problem-file-too-large = die Datei ist größer als 1 GiB; teile sie und importiere die Teile
problem-hearten-export = das ist ein Export von Hearten zwischen anderen Dateien; importiere ihn für sich, als einfache Datei

# Was eine Datei ist, die nicht gelesen wird.
problem-looks-like-pdf = das sieht nach einem PDF aus
problem-looks-like-picture = das sieht nach einem Bild aus
problem-looks-like-database = das sieht nach einer Datenbank aus
problem-looks-like-seven-zip = das sieht nach einem 7-Zip-Archiv aus; entpack es zuerst
problem-looks-like-rar = das sieht nach einem RAR-Archiv aus; entpack es zuerst
problem-looks-like-bzip2 = das sieht nach einem bzip2-Archiv aus; entpack es zuerst
problem-looks-like-xz = das sieht nach einem xz-Archiv aus; entpack es zuerst
problem-looks-like-outlook = das sieht nach einer Datendatei von Outlook aus (.pst); lass Outlook die Kontakte als CSV exportieren und den Kalender als .ics speichern; die E-Mails werden von ihrem Server gelesen oder von readpst in mbox verwandelt
problem-looks-like-office = das sieht nach einer Datei von Outlook oder Office aus (.msg, .doc); speichere sie zuerst als .eml, .vcf oder .ics
problem-looks-like-monica-dump = das sieht nach dem SQL-Export von Monica aus, der sich nicht lesen lässt; wähl in Monica Settings, Export und dort JSON
problem-looks-like-json = das sieht nach JSON aus, aber nach keinem Export von Hearten, Monica oder einem Chat-Netzwerk
problem-looks-like-html = das sieht nach HTML oder XML aus; wenn es aus einem Download stammt, wurde vielleicht stattdessen eine Anmeldeseite gespeichert
problem-looks-like-table = das sieht nach einer Tabelle ohne die Spalten eines Adressbuchs aus
problem-not-recognised = nicht erkannt: Hearten liest vCards, Adressbücher als CSV oder LDIF, Kalender, E-Mail (mbox, Maildir, .eml), Gespräche (WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore), Exporte von Monica als JSON, den eigenen Export, und das alles auch als zip, gz und tar

# Tabellen.
problem-row-unreadable = die Zeile lässt sich nicht lesen: { $error }
problem-row-too-long = die Zeile ist zu lang; vielleicht ist ein Anführungszeichen nicht geschlossen
problem-row-too-many-cells = Zellen in dieser Zeile: { $cells }, Namen von Spalten: { $names }; die ohne Namen bleiben, wie sie sind
problem-date-unreadable = das Datum „{ $date }“ lässt sich nicht lesen; schreib es als 1985-04-12
problem-date-of-two-months = das Datum „{ $date }“ könnte zwei verschiedene Monate meinen; schreib es als 1985-04-12
problem-not-a-date = „{ $date }“ ist kein Datum; schreib es als 2019-03-05, 2019-03, 2019, oder als --03-05, wenn das Jahr unbekannt ist
problem-time-unreadable = die Zeit „{ $time }“ lässt sich nicht lesen
problem-no-mail-address = „{ $address }“ ist keine E-Mail-Adresse
problem-direction-unknown = die Richtung „{ $direction }“ ist weder OUTGOING noch INCOMING
problem-recommendations-of-whom = Empfehlungen, aber nur der Name der Datei sagt, wer sie schrieb: nenn sie Recommendations_Given.csv oder Recommendations_Received.csv, wie LinkedIn es tut
problem-columns-unnamed = die erste Zeile nennt die Spalten nicht, und ihre Zellen verraten sie nicht sicher; sag mit Nummern, was sie enthalten, etwa --map name=1 --map email=2 (--show-map zeigt sie)
    .page = Die erste Zeile nennt die Spalten nicht, und ihre Zellen verraten sie nicht sicher. <a href="/sources">Hol die Datei noch einmal herein</a>, und sag, was in den Spalten steht.
problem-columns-unknown = kein Adressbuch: seine Spalten ({ $columns }…) ergeben keine Namen mit E-Mail-Adresse, Telefonnummer oder Firma; tun sie es doch, sag es, etwa --map name="Full Name" --map email=Mail (--show-map zeigt sie)
    .page = Kein Adressbuch: Seine Spalten ({ $columns }…) ergeben keine Namen mit E-Mail-Adresse, Telefonnummer oder Firma. Tun sie es doch, <a href="/sources">hol die Datei noch einmal herein</a>, und sag, was in ihnen steht.
problem-table-is-calendar = das ist ein Kalender als Tabelle; speichere ihn stattdessen als iCalendar (.ics): in Outlook unter Datei, Kalender speichern
problem-no-list-of-members = das ist keine Mitgliederliste: die erste Zeile muss eine Spalte für den Menschen und eine für die Organisation nennen, etwa: person,organization,role,from,to
problem-list-too-large = größer als { $size } MiB; so groß ist keine Mitgliederliste
problem-row-names-nobody = die Zeile nennt niemanden
problem-row-names-no-organization = die Zeile nennt keine Organisation
problem-row-quote-open = ein Anführungszeichen in der Zeile ist nicht geschlossen, darum blieb sie weg; schließ es und importiere die Datei noch einmal
problem-membership-kind-unknown = „{ $kind }“ ist keine bekannte Art von Mitgliedschaft, und die Zeile wurde ohne sie übernommen; schreib employer, board, club, school, association oder other
problem-membership-reversed = der Beginn ({ $from }) läge nach dem Ende ({ $to }), darum blieb die Zeile weg; berichtige die Daten und importiere die Datei noch einmal
problem-seats-nameless = Sitze ohne Namen: { $count } von { $total }; importiere die Dateien der Menschen und Firmen zusammen mit dieser

# Adressbücher.
problem-no-card = in dieser Datei ist keine Karte
problem-card-unreadable = die Karte lässt sich nicht lesen
problem-card-unreadable-at = die Karte lässt sich nicht lesen: { $line }
problem-card-empty = die Karte ist leer
problem-card-too-large = die Karte ist zu groß; sie blieb weg
problem-card-open = die Karte endet nicht mit END:VCARD; was von ihr da ist, wurde gelesen
problem-card-nameless = die Karte hat weder Namen noch Adresse noch Nummer, nach denen man sie nennen könnte; sie bleibt, wie sie ist
problem-card-no-mail-address = „{ $address }“ ist keine E-Mail-Adresse; sie bleibt in der Karte, wie sie kam
problem-card-picture-too-large = das Bild der Karte ist größer als 8 MiB und blieb weg
problem-card-picture-of-no-kind = das Bild der Karte ist von keiner Art, die Browser zeigen, und blieb weg
problem-card-birthday-no-date = der Geburtstag „{ $date }“ ist kein Datum; der Rest der Karte gilt
problem-card-anniversary-no-date = der Jahrestag „{ $date }“ ist kein Datum; der Rest der Karte gilt
problem-card-death-no-date = der Todestag „{ $date }“ ist kein Datum; der Rest der Karte gilt
problem-card-date-no-date = was dort als Datum steht, „{ $date }“, ist keines; der Rest der Karte gilt
problem-no-entry = in dieser Datei ist kein Eintrag: keine ihrer Zeilen beginnt mit dn:
problem-entry-too-large = der Eintrag ist größer als 32 MiB und blieb weg
problem-entry-is-change = das ist eine Änderung ({ $kind }) an einem Eintrag anderswo; nur ganze Einträge werden gelesen
problem-line-without-colon = die Zeile „{ $line }“ hat keinen Doppelpunkt
problem-value-no-base64 = der Wert von „{ $attribute }“ ist nicht base64, obwohl zwei Doppelpunkte es sagen
problem-value-elsewhere = der Wert von „{ $attribute }“ liegt in einer anderen Datei und wurde nicht gelesen

# E-Mail.
problem-no-mail = das ist keine E-Mail: es hat keine der Kopfzeilen, die E-Mails haben
problem-mail-very-long = die E-Mail ist sehr lang; nur ihr Anfang wurde gelesen
problem-mail-date-after-arrival = das Datum der E-Mail liegt nach dem Tag, an dem sie ankam; genommen wurde der Tag der Ankunft
problem-mail-date-guessed = das Datum der E-Mail lässt sich nicht lesen; genommen wurde der Tag der Ankunft
problem-mail-date-unreadable = das Datum der E-Mail lässt sich nicht lesen
problem-mail-dateless = die E-Mail hat kein Datum
problem-folder-unopened = der Ordner lässt sich nicht öffnen: { $error }
problem-folder-name-unsaid = sein Name enthält Steuerzeichen
problem-letter-left-away = E-Mail { $number } bleibt weg: { $error }
problem-answer-not-understood = die Antwort des Servers ist nicht zu verstehen
problem-server-says-not-why = er sagt nicht, warum
problem-answer-of-no-mail-server = das ist kein Mailserver, bei dem man sich anmeldet
problem-answer-too-large = die Antwort des Servers ist zu groß

# Kalender.
problem-no-event = in diesem Kalender ist kein Termin
problem-no-event-but-others = in diesem Kalender ist kein Termin, nur Aufgaben oder Ähnliches ({ $count }), was nicht gelesen wird
problem-event-open = der Termin endet nicht mit END:VEVENT; was von ihm da ist, wurde gelesen
problem-event-unreadable = der Termin lässt sich nicht lesen
problem-event-dateless = der Termin hat kein lesbares Datum
problem-series-long = die Serie hat { $count } Termine; die letzten { $last } wurden gelesen
problem-event-startless = der Termin hat keinen Anfang (DTSTART)
problem-event-start-no-date = der Anfang des Termins (DTSTART) ist kein Datum
problem-event-end-no-date = das Ende des Termins (DTEND) ist kein Datum
problem-event-length-unreadable = die Dauer des Termins (DURATION) lässt sich nicht lesen
problem-series-rule = der Regel der Serie (RRULE) lässt sich nicht folgen: { $error }

# Gespräche.
problem-no-chat-export = das ist kein Export von Gesprächen, den Hearten kennt: WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore
problem-chat-empty = in dieser Datei ist keine Nachricht und kein Anruf
problem-chat-unreadable = darin ist keine lesbare Nachricht; exportiere das Gespräch noch einmal, als Text oder Markdown
problem-chat-untimed = keine Zeile beginnt mit Datum und Uhrzeit, wie WhatsApp sie schreibt; exportiere den Chat noch einmal vom Telefon
problem-chat-only-notices = darin ist keine Nachricht, nur Zeilen von WhatsApp selbst
problem-broken-off = die Datei ist hier beschädigt oder endet zu früh; was darüber steht, wurde gelesen. Exportiere sie noch einmal aus { $program } und importiere das
problem-broken-off-meta = die Datei ist hier beschädigt oder endet zu früh; was darüber steht, wurde gelesen. Exportiere sie noch einmal aus Instagram oder Facebook und importiere das
problem-more-problems = in dieser Datei sind noch mehr Probleme, die nicht aufgezählt sind
problem-chat-line-too-long = die Zeile ist länger als 1 MiB, so lang ist keine Nachricht; nur ihr Anfang wird gelesen
problem-message-senderless = die Nachricht hat keinen Absender oder keine lesbare Zeit; sie bleibt draußen
problem-message-dateless = die Nachricht hat kein lesbares Datum
problem-message-or-call-dateless = die Nachricht oder der Anruf hat kein lesbares Datum
problem-no-such-day = diesen Tag gibt es im Kalender nicht; die Nachricht bleibt draußen
problem-islamic-dates = die Daten sind die des islamischen Kalenders; sie werden errechnet und können um einen Tag abweichen
problem-owner-unknown = es ist nicht klar, wer du bist ({ $names }), darum wurde von diesem Gespräch nichts aufgenommen; importiere es noch einmal mit --me "{ $example }", wenn du das bist
    .page = Es ist nicht klar, wer du bist ({ $names }), darum wurde von diesem Gespräch nichts aufgenommen. <a href="/sources">Hol die Datei noch einmal herein</a>, und schreib dort, welcher dieser Namen deiner ist.
problem-owner-unknown-nameless = es ist nicht klar, wer du bist, darum wurde von diesem Gespräch nichts aufgenommen; importiere es noch einmal mit --me "Dein Name"
    .page = Es ist nicht klar, wer du bist, darum wurde von diesem Gespräch nichts aufgenommen. <a href="/sources">Hol die Datei noch einmal herein</a>, und schreib dort, wie du in ihr heißt.

# Monica.
problem-monica-without-account = das ist kein Export von Monica: es fehlt das Konto; wähl in Monica Settings, Export und dort JSON
problem-monica-unreadable = der Export lässt sich nicht als JSON lesen ({ $error }); exportiere ihn noch einmal aus Monica
problem-monica-contact-nameless = Kontakt { $number } hat weder Kennung noch Namen
problem-monica-picture-missing = das Bild von { $name } fehlt im Export; der Rest des Kontakts gilt
problem-monica-picture-undecoded = das Bild von { $name } lässt sich nicht dekodieren; der Rest des Kontakts gilt
problem-monica-picture-too-large = das Bild von { $name } ist größer als 8 MiB; der Rest des Kontakts gilt
problem-monica-picture-of-no-kind = das Bild von { $name } ist von keiner Art, die Browser zeigen; der Rest des Kontakts gilt
problem-monica-call-dateless = ein Anruf mit { $name } hat kein lesbares Datum
problem-monica-message-dateless = eine Nachricht mit { $name } hat kein lesbares Datum
problem-monica-activity-dateless = die Aktivität „{ $activity }“ hat kein lesbares Datum
problem-monica-activity-nameless = eine Aktivität ohne Namen hat kein lesbares Datum
problem-somebody-nameless = jemandem ohne Namen

# Wer du bist.
problem-positions-of-unknown = das sind deine eigenen Stellen, und noch ist nicht bekannt, wer du bist; importiere noch einmal mit --me ADRESSE
    .page = Das sind deine eigenen Stellen, und noch ist nicht bekannt, wer du bist. <a href="/sources">Hol die Datei noch einmal herein</a>, mit deiner Adresse.
problem-no-address-of-mine = keine Adresse von dir ist bekannt, sodass durch die E-Mails niemand zu deinen Menschen dazukam: nimm es mit `hearten undo` zurück und sag deine Adresse mit --me
    .page = Keine Adresse von dir ist bekannt, sodass durch die E-Mails niemand zu deinen Menschen dazukam. Nimm diesen Import unten zurück, und hol die Dateien mit deiner Adresse noch einmal herein.
problem-no-mail-of-mine = keine der E-Mails ist von oder an { $addresses }, sodass durch sie niemand zu deinen Menschen dazukam: wenn eine andere Adresse deine ist, nimm es mit `hearten undo` zurück und sag sie mit --me
    .page = Keine der E-Mails ist von oder an { $addresses }, sodass durch sie niemand zu deinen Menschen dazukam. Wenn eine andere Adresse deine ist, nimm diesen Import unten zurück, und hol die Dateien mit ihr noch einmal herein.

# Eine Adresse oder eine andere.
problem-either-or = { $one } oder { $other }
