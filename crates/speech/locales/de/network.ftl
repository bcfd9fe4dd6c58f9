# Das Netz: wer wen kennt.
network-title = Das Netz
network-about = Wer unter deinen Menschen wen kennt.
network-blank = Noch ist niemand hier. E-Mails und Kalender erzählen, wer wen trifft: Hol sie herein, und die Karte zeichnet sich von selbst.
network-bring = Hol deine Menschen herein
network-maps = Karten
network-who-knows-whom = Wer wen kennt
network-where-they-live = Wo sie wohnen
network-search = Wege auf der Karte
network-to = Die Wege zu einem Menschen, einer Organisation oder einer Rolle aufleuchten lassen
network-light = Wege aufleuchten lassen
network-no-way = Noch führt kein Weg zu { $name }.
network-lit = Die Wege, die leuchten
network-why-each = Warum jeder von ihnen, und wen du fragen kannst
network-find = Auf der Karte finden
network-coloured-by = Gefärbt nach
network-colour-cluster = Wer zusammengehört
network-colour-organization = Organisation
network-colour-circle = Kreis
network-nearer = Näher
network-farther = Weiter weg
network-whole = Ganze Karte
network-canvas = Eine Karte deiner Menschen: Punkte, die nahe beieinander liegen, kennen einander. Die Pfeiltasten bewegen sie, + und − holen sie näher heran oder rücken sie weiter weg. Die Liste darunter sagt dasselbe in Worten.
network-key = Was die Farben bedeuten
network-drawn = { $people ->
    [one] { $people } Mensch
   *[other] { $people } Menschen
} von dir und { $ties ->
    [one] { $ties } Bindung
   *[other] { $ties } Bindungen
} zwischen ihnen, soweit gemeinsame Begegnungen, Geschichten und Mitgliedschaften es erzählen. Du bist nicht darauf: Alle kennen dich.
network-left-out = { $count ->
    [one] { $count } weiterer, der dir weniger nah ist, ist
   *[other] { $count } weitere, die dir weniger nah sind, sind
} nicht eingezeichnet.
network-words = Dasselbe in Worten
network-people = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
network-alone = Soweit bekannt, { $count ->
    [one] kennt { $count } Mensch
   *[other] kennen { $count } Menschen
} sonst niemanden von deinen.
network-who-should-meet = Wer sollte einander kennenlernen?
network-knows = Kennt
network-and-more = und { $count } weitere

# Wo sie wohnen.
places-none = Noch nennt keine Postanschrift einen Ort.
places-about = Deine Menschen nach ihren Postanschriften.
places-world = Auf der ganzen Erde
places-map = Die Karte
places-map-about = Eine Karte mit einem Punkt für jeden Ort; die Liste darunter nennt sie alle.
places-town = { $town }: { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
places-outside = Auf der ganzen Erde { $count ->
    [one] liegt { $count } weiterer ihrer Orte
   *[other] liegen { $count } weitere ihrer Orte
}.
places-dots = Jeder kleine Punkt ist ein Quadrat der Erde, in dem Menschen leben. Orte von GeoNames (geonames.org), CC BY 4.0; aus dem Netz wurde nichts abgefragt.
places-blank = Ein Adressbuch oder eine Kontaktdatei sagt, wo Menschen wohnen; auf der Seite eines Menschen genügt ein Ort.
places-bring = Ein Adressbuch hereinholen
places-look-up = Jemanden nachschlagen
places-elsewhere = Anderswo
places-by-town = Ort für Ort
places-fewer = { $count ->
    [one] { $count } weiterer Ort hat
   *[other] { $count } weitere Orte haben
} weniger Menschen.
places-left-out = { $count ->
    [one] { $count } Mensch hat
   *[other] { $count } Menschen haben
} eine Anschrift, die nicht nachgeschlagen wurde, weil andere dir näher sind.
places-not-found = { $count ->
    [one] { $count } Mensch hat
   *[other] { $count } Menschen haben
} eine Anschrift, zu der kein Ort gefunden wurde.
places-without = { $count ->
    [one] { $count } Mensch hat
   *[other] { $count } Menschen haben
} keine Postanschrift; mit „Bearbeiten“ auf der Seite eines Menschen schreibst du eine auf.
places-trip = Fährst du irgendwohin? <a href="/trips">Eine Reise</a> sagt dir, wer in der Nähe wohnt, und plant, wen du siehst.

# Die Wege zu jemandem.
paths-title = Wege
paths-about = Wen möchtest du erreichen? Die Wege dorthin führen über Menschen, die Menschen kennen.
paths-search = Wege zu jemandem
paths-field = Ein Mensch, eine Organisation oder eine Rolle wie „CFO of Northwind“
paths-find = Wege finden
paths-ways = Wege
paths-heading = { $count ->
    [0] Noch kein Weg zu { $name }
    [one] Ein Weg zu { $name }
   *[other] { $count } Wege zu { $name }
}
paths-to = zu
paths-hop = { $from } → { $to }
paths-weakest = das schwächste Glied
paths-by-name = { $name } wird allein wegen des Namens für den Menschen gehalten, der bei { $organizations } aufgeführt ist.
paths-together = Alles zusammen: { $chance }
paths-rough = Die Aussichten sind grob: Sie taugen zum Vergleichen der Wege, nicht zum Verlassen darauf. Wer stumm geschaltet ist oder in Ruhe gelassen werden will, liegt auf keinem Weg.
paths-nearest = Am nächsten von denen, die du erreichen kannst
paths-widen = Listen von Mitgliedern und Vorständen weiten den Blick über die Menschen hinaus, die du kennst. Sie kommen auf der Kommandozeile herein: <code>hearten import --organizations FILE</code>

# Wer mir beistünde.
support-title = Beistand
support-near = Nah bei dir
support-nobody = Noch ist von niemandem bekannt, dass er dir nah ist. Was zwischen dir und anderen geschieht, wird es zeigen: Das meiste davon erzählen deine E-Mails und dein Kalender.
support-bring = Hol sie herein
support-without = Ohne { $what }
support-what-if = Was, wenn es wegfällt?
support-field = Ein Arbeitgeber, eine Branche, ein Ort, ein Land, ein Kreis oder ein Mensch
support-who-is-left = Wer bleibt?
support-layer = Deine { $size }
support-left = { $left } von { $now } bleiben
support-loosened = Sonst ist nichts bekannt, was hält:
support-loosened-would = Eine Geschichte, ein Geschenk oder ein Besuch täte es.
support-held = Würde trotzdem halten
support-help = Hilfe käme von
support-back = Zurück zum Ganzen
support-no-two = Von keinen zwei deiner nahen Bindungen ist bekannt, dass sie an derselben Sache hängen.
support-if-held = { $touched } von deinen Nahen; jede dieser Bindungen hält noch etwas anderes.
support-if-loosened = { $touched } von deinen Nahen; bei { $loosened } ist nichts anderes bekannt, was hielte.
support-fading = Es wird still
support-quiet = Länger als sonst zwischen euch beiden
support-dormant = Einst nah, jetzt ruhend
support-dormant-why = Altes Vertrauen hält, und sie haben gesehen, was die nicht gesehen haben, die du jede Woche triffst.

# Woran nahe Bindungen hängen.
spread-title = Woran deine nahen Bindungen hängen
spread-why = Warum?
spread-of-industry = Branche
spread-of-employer = Arbeitgeber
spread-of-place = Ort
spread-of-circle = Kreis
spread-index = Herfindahl-Index { $index }, die Wahrscheinlichkeit, dass zwei zufällig gezogene von ihnen am selben hängen; als wären es { $equal } von gleichem Gewicht. Wer zu mehreren gehört, zählt für jedes zu gleichen Teilen.
spread-industry-finance = Finanzwesen
spread-industry-education = Bildung
spread-industry-health = Gesundheit
spread-industry-law = Recht
spread-industry-the-press-and-books = Presse und Bücher
spread-industry-software = Software
spread-industry-energy = Energie
spread-industry-the-arts = Kunst
spread-industry-transport = Verkehr
spread-industry-public-service = öffentlicher Dienst
spread-industry-building = Bau
spread-industry-trade = Handel
spread-industry-foundations-and-charity = Stiftungen und Wohltätigkeit
spread-industry-consulting = Beratung

# Der Rückblick.
review-about = Was gewirkt hat und wie es war: { $from } bis { $until }.
review-how-far = Wie weit zurück
review-last-year = Das letzte Jahr
review-three-years = Drei Jahre
review-all = Alles
review-over-time = Im Lauf der Zeit
review-people = Menschen, mit denen du in Verbindung warst
review-by-voice = mit Stimme oder von Angesicht
review-in-writing = nur schriftlich
review-people-column = { $when }: { $people ->
    [one] { $people } Mensch
   *[other] { $people } Menschen
}, { $voice } mit Stimme oder von Angesicht
review-columns-about = Säulen von { $from } bis { $until }; die Tabelle darunter hat die Zahlen.
review-voice = Anteil von Stimme und Angesicht
review-voice-about = Von hundert Momenten waren so viele ein Besuch oder ein Anruf.
review-voice-plot = Anteil von Stimme und Angesicht, auf 100 Momente
review-voice-point = { $when }: { $share } von 100 mit Stimme oder von Angesicht
review-line-about = Eine Linie von { $from } bis { $until }; die Tabelle darunter hat die Zahlen.
review-times = Wie oft ihr euch gesehen oder gesprochen habt
review-brought = du hast etwas mitgebracht
review-not-brought = davon steht nichts da
review-brought-plot = Wie oft ihr euch gesehen oder gesprochen habt, und wozu du etwas mitgebracht hast
review-brought-column = { $when }: { $times }-mal, zu { $brought } davon hast du etwas mitgebracht
review-numbers = Die Zahlen
review-numbers-of = Die Zahlen jedes Zeitraums
review-when = Wann
review-column-people = Menschen
review-column-voice = Mit Stimme oder von Angesicht
review-column-moments = Momente
review-column-share = Stimme auf 100
review-column-brought = Du hast etwas mitgebracht
review-worked = Was gewirkt hat
review-of-reason = Nach Anlass
review-of-medium = Nach Medium
review-of-gap = Nach der Länge der Stille davor
review-why-these = Warum diese?
review-prior-fitted = Der Punkt ist, was von den nächsten zu erwarten ist, der Strich, wo die wahre Quote mit acht von zehn Chancen liegt. Kleine Zahlen werden zu dem hingezogen, was allen gemeinsam ist ({ $common } von 100) und so viel wiegt wie { $weight } Antworten: an deinen eigenen Zahlen ermittelt.
review-prior-stated = Der Punkt ist, was von den nächsten zu erwarten ist, der Strich, wo die wahre Quote mit acht von zehn Chancen liegt. Kleine Zahlen werden zu dem hingezogen, was allen gemeinsam ist ({ $common } von 100) und so viel wiegt wie { $weight } Antworten: ein gesetztes Gewicht, denn es sind wenige.
review-gifts = Gegeben und bekommen
review-gifts-above = von dir, oben
review-gifts-below = an dich, unten
review-gifts-column = { $year }: { $given } gegeben, { $received } bekommen
review-gifts-about = Säulen von { $from } bis { $until }: über der Linie, was du gegeben hast, darunter, was du bekommen hast.
review-gifts-none = Noch ist kein Geschenk aufgeschrieben, weder in die eine noch in die andere Richtung.
review-gifts-balance = { $given } gegeben und { $received } bekommen über die Jahre; es geht hin und her, zu seiner Zeit.
review-year = Jahr
review-from-you = Von dir
review-to-you = An dich
review-learnt = Was die Rangfolge gelernt hat
review-learnt-lines = Was gelernt wurde, Zeile für Zeile
review-learnt-of = Worüber
review-learnt-answers = Deine Antworten
review-learnt-term = Vor oder zurück
review-learn-anew = Vergiss das und lerne neu
review-learn-all = Wieder aus allen meinen Antworten lernen
review-learns-all = Die Rangfolge lernt aus allen deinen Antworten.
review-learns-anew = Vergessen. Die Rangfolge lernt neu, ab deiner nächsten Antwort.

# Anlässe von Schritten.
review-reason-date = Datum
review-reason-silence = Stille
review-reason-dormant = ruhende Bindung
review-reason-concern = was sie beschäftigt
review-reason-hard-season = schwere Zeit
review-reason-thanks-owed = geschuldeter Dank
review-reason-outcome = was daraus wurde
review-reason-meeting = Begegnung
review-reason-answer = Antwort
review-reason-question = Frage
review-reason-find = Fundstück
review-reason-keepsake = Andenken
review-reason-promise = Versprechen
review-reason-brief = Vorbereitung
review-reason-introduction = Vorstellung
review-reason-introduction-under-way = Vorstellung im Gange
review-reason-draw-out = sich erkundigen
review-reason-follow-up = wieder aufgreifen
review-reason-how-it-went = wie es lief
review-reason-work-together = gemeinsame Arbeit
review-reason-new-tie = neue Bindung
review-reason-voice = Stimme
review-reason-gathering = Treffen
review-reason-news = Neuigkeit
review-reason-goal = Ziel
review-reason-circle-meets = Kreis kommt zusammen
review-reason-word-to-a-circle = Wort an einen Kreis
review-reason-ask-in-a-circle = Bitte in einem Kreis
review-reason-step-in-a-circle = Schritt in einem Kreis
review-reason-guide = Leitfaden
review-reason-partner = Weggefährte
review-reason-trip = Reise

# Medien.
review-medium-visit = Besuch
review-medium-video = Videoanruf
review-medium-call = Anruf
review-medium-letter = Brief
review-medium-message = Nachricht
review-medium-mail = E-Mail
review-medium-group-mail = E-Mail an mehrere
review-medium-post = öffentlicher Beitrag
review-lesson-by-visit = mit einem Besuch
review-lesson-by-video = mit einem Videoanruf
review-lesson-by-call = mit einem Anruf
review-lesson-by-letter = mit einem Brief
review-lesson-by-message = mit einer Nachricht
review-lesson-by-mail = mit einer E-Mail
review-lesson-by-group-mail = mit einer E-Mail an mehrere
review-lesson-by-post = mit einem öffentlichen Beitrag

# Stille vor einem Schritt.
review-gap-nothing-before = nichts davor
review-gap-under-two-weeks = unter zwei Wochen
review-gap-two-weeks-to-two-months = zwei Wochen bis zwei Monate
review-gap-two-to-six-months = zwei bis sechs Monate
review-gap-over-half-a-year = über ein halbes Jahr

# Die Vergangenheit nachgespielt.
backtest-too-little = Noch gibt es zu wenig Vergangenheit zum Nachspielen: Es braucht einige Wochen mit Momenten und danach einen Monat, in dem du dich jemandem zugewandt hast.
backtest-opening = { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}, { $from } bis { $until }. Jeder Monat wird nach dem geordnet, was vor seinem Beginn bekannt war; in ihnen hast du dich { $times }-mal jemandem zugewandt, den du kanntest.
backtest-blank = E-Mails, Anrufe und Kalender einiger Monate genügen: Jeder Monat wird nach dem geordnet, was vor seinem Beginn bekannt war, und mit dem verglichen, wem du dich dann zugewandt hast.
backtest-bring = Ältere E-Mails hereinholen
backtest-right = Hätte es gestimmt?
backtest-by-month = Genauigkeit nach Monat
backtest-best = 1 wäre: alle, denen du dich zugewandt hast, vor allen anderen.
backtest-few = Das ist wenig, um zu urteilen: Nimm die Zahlen als einen ersten Blick.
backtest-over-all = Über alle Monate
backtest-in-numbers = Die Rangfolgen in Zahlen
backtest-column-ranking = Rangfolge
backtest-column-precision = Genauigkeit
backtest-column-first-ten = Unter den ersten zehn
backtest-column-revived = Wiederbelebt
backtest-column-new = Neu
backtest-published-weights = Hearten richtet sich nach den veröffentlichten Gewichten.
backtest-own-weights = Hearten richtet sich nach Gewichten, die am { $day } an deiner eigenen Vergangenheit ermittelt wurden und diese Monate gesehen haben: in den Monaten, die beurteilt wurden, bevor sie gesehen waren, { $after } statt { $before }.
backtest-explained = Genauigkeit ist die mittlere durchschnittliche Genauigkeit (MAP). Die anderen: von denen, denen du dich zugewandt hast (bekannt, ruhend, neu), der Anteil unter den ersten zehn. ± ist ein Standardfehler über die Monate. Neben Hearten stehen Rangfolgen, die jeder zuerst versuchen würde: wie oft (Häufigkeit), wie kürzlich (Aktualität), beides zugleich (Abklingen) und Nähe allein.
backtest-month-by-month = Monat für Monat
backtest-column-month = Monat
backtest-column-reached = Menschen, denen du dich zugewandt hast
backtest-back = Zurück zum Rückblick
backtest-plot-title = Genauigkeit jeder Rangfolge nach Monat
backtest-plot-about = Linien von { $from } bis { $until }, 1 ist das Beste, was sein könnte; die Tabelle hat die Mittelwerte.
backtest-point = { $month }, { $ranking }: { $share }
backtest-ranking-closeness = Nähe
backtest-ranking-frequency = Häufigkeit
backtest-ranking-recency = Aktualität
backtest-ranking-decay = Abklingen

# Diagramme.
plot-decimal = { $whole },{ $fraction }

# Suche.
search-title = Suche
search-all = Alles, was aufgeschrieben ist
search-field = Menschen, Momente, Geschichten, Notizen
search-button = Suchen
search-hint = Ein Name, ein Ort, ein Wort, an das du dich erinnerst.
search-nothing = Noch nichts mit „{ $query }“.
search-first = Die ersten { $count }
search-found = { $count } gefunden
search-day = { $day }, { $ago }
search-add = Einen Menschen hinzufügen
search-left-out = Ausgelassene Adressen
search-kind-person = Mensch
search-kind-moment = Moment
search-kind-story = Geschichte
search-kind-gift = Geschenk
search-kind-concern = was sie beschäftigt
search-kind-interest = Interesse
search-kind-find = Fundstück
search-kind-promise = Versprechen
search-kind-thanks = Dank
search-kind-keepsake = Andenken
search-kind-ask = Bitte
search-kind-chain = Kette
search-kind-circle = Kreis
search-kind-circle-meeting = Zusammenkunft eines Kreises
search-kind-circle-ask = Bitte in einem Kreis
search-kind-commitment = Zusage
search-kind-gathering = Treffen
search-kind-goal = Ziel
search-kind-goal-step = Schritt zu einem Ziel
search-kind-guide-step = Schritt eines Leitfadens
search-kind-introduction = Vorstellung
search-kind-news = Neuigkeit
search-kind-passing-note = Notiz auf Zeit
search-kind-trip = Reise

# Jemanden erreichen.
reach-call = { $number } anrufen
reach-mail = Im Mailprogramm öffnen
reach-no-number = Von { $name } ist noch keine Telefonnummer bekannt. Wenn du sie hast, <a href="/people/{ $id }/edit#phone">schreib sie auf</a>; sonst <a href="{ $mail }">frag in einer Mail danach</a>.
reach-no-number-no-mail = Von { $name } ist noch keine Telefonnummer bekannt. Sobald du sie hast, <a href="/people/{ $id }/edit#phone">schreib sie auf</a>.
reach-ask-subject = Ein Anruf
reach-ask-words = Ich würde gern deine Stimme hören. Wann passt dir ein Anruf, und unter welcher Nummer?
