# What several of these pages say.
stories-when = Wann
stories-title = Titel
stories-if-you-like = (wenn du magst)
stories-keep-so = So behalten
stories-choose = Jemanden wählen
stories-put-into-words = In Worte fassen
stories-words = Worte für den Anfang
stories-deed = Was wurde für dich getan?
stories-deed-example = die Vorstellung bei Ben

# The chronicle.
chronicle-with = Du und { $name }
chronicle-lead = Was erzählt, geschenkt und getan wurde, das Neueste zuerst.
chronicle-lead-words = Mit „{ $words }“.
chronicle-lead-words-when = Mit „{ $words }“ ({ $when }).
chronicle-words = Wörter darin
chronicle-when-hint = (2019, 2019-03)
chronicle-look = Suchen
chronicle-shown = Was gezeigt wird
chronicle-everything = Alles
chronicle-stories = Geschichten
chronicle-moments = Momente
chronicle-gifts = Geschenke
chronicle-years = Jahre
chronicle-months = Monate
chronicle-blank = Hier steht noch nichts. Die Chronik füllt sich aus dem, was du importierst; die Geschichten erzählst du.
chronicle-blank-of-that = Davon steht hier nichts.
chronicle-import = E-Mails, Kalender, Kontakte hereinholen
chronicle-choose = Jemanden wählen, über den du schreibst
chronicle-some-time = Irgendwann { $year }
chronicle-given = Du hast geschenkt: { $what }
chronicle-received = Du hast bekommen: { $what }
chronicle-thanked = Du hast dich bedankt: { $what }
chronicle-told = Du hast erzählt, was daraus wurde: { $what }

# People who are not named: after names, and alone.
chronicle-and-more = { $count ->
    [one] und { $count } weitere Person
   *[other] und { $count } weitere
}
chronicle-more = { $count ->
    [one] { $count } weitere Person
   *[other] { $count } weitere
}
chronicle-pages = Seiten der Chronik
chronicle-newest = Zum Neuesten
chronicle-earlier = Früheres

# A story.
story-who = Wer darin vorkommt
story-who-hint = (Namen, durch Semikolons getrennt)
story-heard = Wer sie gehört hat
story-heard-none = Noch niemand, soweit es hier steht.
story-written = Aufgeschrieben
story-ways = Was du damit tun kannst
story-told-to = Wem ich sie erzählt habe
story-keep-heard = Festhalten
story-pictures = Ihre Bilder
story-pictures-none = Ein Bild dazulegen
story-picture-alt = Ein Bild zur Geschichte
story-picture-seen = Was darauf zu sehen ist
story-picture-keep-words = Die Worte behalten
story-picture-remove = Wegnehmen
story-picture-remove-label = Wegnehmen: { $picture }
story-picture-first = Ein Bild
story-picture-another = Noch ein Bild
story-picture-formats = (JPEG, PNG oder WebP)
story-picture-caption = Was zu sehen ist
story-picture-keep = Das Bild behalten
story-picture-about = Es liegt in deinem Tresor, aufrecht und in einer Größe zum Ansehen. Wo und wann es aufgenommen wurde, wie Kameras es vermerken, wird nicht aufbewahrt.
story-picture-missing = mit dem Formular kam kein Bild
story-picture-missing-hint = wähle eine Datei im Format JPEG, PNG oder WebP
story-better = Besser erzählen
story-text = Die Geschichte
story-when-hint = (ein Jahr genügt)
story-where = Wo
story-remove = Die Geschichte wegnehmen
story-remove-label = Die Geschichte wegnehmen: { $title }

# Keepsakes.
keepsakes-title = Andenken
keepsakes-lead = Zu Ehren eines Menschen gemacht, aus dem, was dich mit ihm verbindet.
keepsakes-lead-none = Eine Seite, eine Karte oder ein Brief zu Ehren eines Menschen, gemacht aus dem, was dich mit ihm verbindet.
keepsakes-none = Noch ist keines gemacht. Wähl jemanden, und ein erster Entwurf entsteht aus euren Geschichten, dem, was für dich getan wurde, und deinem Dank.
keepsake-for = Ein Andenken für { $name }
keepsake-lead-proposed = Ein erster Entwurf aus dem, was euch verbindet. Nichts davon wird behalten, bis du es sagst.
keepsake-lead-begun = So weit bist du damit gekommen.
keepsake-lead-made = Es ist fertig und noch nicht übergeben: Seine Worte dürfen sich noch ändern.
keepsake-to-be = Was es werden soll
keepsake-form-page = Eine Seite (A4)
keepsake-form-letter = Ein Brief (A5, gefaltet)
keepsake-form-card = Eine Karte (A6)
keepsake-with-photo = Mit einem Bild der Person
keepsake-opening = Worte zu Beginn
keepsake-letter = Brief
keepsake-letter-hint = (eine leere Zeile trennt Absätze; du kannst ihn auch weglassen)
keepsake-shared = Was euch verbindet
keepsake-nothing = Noch ist nichts aufgeschrieben, was darauf stehen könnte: keine Geschichte, kein Geschenk, kein Dank. Ein paar eigene Zeilen oben genügen; oder <a href="/people/{ $person }">schreib erst eine Geschichte auf</a>.
keepsake-tick = Kreuz an, was darauf stehen soll. Die Worte darfst du ändern; woher sie stammen, bleibt, wie es ist.
keepsake-piece-words = Die Worte dazu
keepsake-piece-head = Darüber
keepsake-piece-text = Worte
keepsake-kind-meeting = Wie ihr euch kennengelernt habt
keepsake-kind-story = Eine Geschichte
keepsake-kind-moment = Eine Begegnung
keepsake-kind-gift = Was dir geschenkt wurde
keepsake-kind-thanks = Dein Dank
keepsake-kind-words = Deine Worte
keepsake-make = Anfertigen
keepsake-keep-draft = Als Entwurf behalten
keepsake-about-draft = { $form ->
    [page] Eine Seite
    [letter] Ein Brief
   *[card] Eine Karte
}, { $ago } begonnen
keepsake-about-made = { $form ->
    [page] Eine Seite
    [letter] Ein Brief
   *[card] Eine Karte
}, { $ago } angefertigt
keepsake-about-given = { $form ->
    [page] Eine Seite
    [letter] Ein Brief
   *[card] Eine Karte
}, { $ago } übergeben
keepsake-choose = Auswählen und formulieren
keepsake-given-day = Der Tag, an dem es übergeben wurde
keepsake-given = Ich habe es übergeben
keepsake-word-anew = Neu formulieren
keepsake-remove = Wegnehmen
keepsake-remove-label = Wegnehmen: das Andenken
keepsake-printed-as = Als was es gedruckt wird
keepsake-print = Zum Drucken, oder um es als PDF zu behalten: Druck diese Seite. Nur das Blatt darunter wird gedruckt.
keepsake-print-pdf = Zum Drucken: Druck diese Seite. Nur das Blatt darunter wird gedruckt. Das PDF ist sorgfältiger gesetzt; als Brief wird es beidseitig gedruckt, über die kurze Kante gewendet, und einmal gefaltet.
keepsake-not-set = das Andenken ließ sich nicht setzen
keepsake-not-written = das Andenken ließ sich nicht schreiben: { $error }
keepsake-letters-hint = ein Browser druckt sie: öffne das Andenken dort und druck die Seite; oder hearten keepsake NAME --out FILE.html
    .page = Ein Browser druckt sie: Öffne das Andenken und druck seine Seite.
keepsake-stopped-hint = ein Browser druckt es: hearten keepsake NAME --out FILE.html
    .page = Ein Browser druckt es: Öffne das Andenken und druck seine Seite.

# Thanks that are open.
thanks-none = Kein Dank steht aus.
thanks-lead = Für das, was Menschen für dich getan haben. Später Dank ist so willkommen wie früher.
thanks-blank = Was Menschen für dich tun, steht auf ihrer Seite unter „Geschenk“. Von dort kommt es hierher, bis dafür gedankt ist, und noch einmal, wenn etwas daraus geworden ist.
thanks-to-tell = Zu erzählen, was daraus wurde
thanks-to-tell-about = Aus ihrer Hilfe ist etwas geworden, und sie haben ihren Anteil daran.
thanks-tell = Davon erzählen
thanks-owed = Zu sagen
thanks-owed-about = Eine Zeile, die nennt, was sie getan haben, wird länger aufgehoben als eine schöne, die es nicht tut.
thanks-find-words = Die Worte finden
thanks-sent = Gesagt, und was wurde daraus?
thanks-sent-about = Wo seither etwas daraus geworden ist, würden sie gern davon hören.
thanks-what-came = Was daraus wurde
thanks-led-to = Es führte zu: { $outcome }
thanks-thanked = Du hast dich { $ago } bedankt
thanks-part-of = Teil von „{ $event }“
thanks-way = { $doing }: { $name }, { $deed }

# Words of thanks.
thank-title = { $name } danken
thank-heading = <a href="/people/{ $person }">{ $name }</a> danken
thank-what = Was hat { $name } getan, das genannt werden sollte?
thank-which = Wofür?
thank-something-else = Etwas anderes, unten genannt
thank-deed-hint = (wenn es etwas anderes ist, oder in besseren Worten)
thank-led-to = Wozu hat es geführt?
thank-led-to-example = wir haben gesprochen, und ich fange im Mai an
thank-shows = Was zeigt es über diesen Menschen?
thank-shows-example = wie du ungefragt an andere denkst
thank-told = Ich habe davon erzählt
thank-thanked = Ich habe mich bedankt
thank-thanked-told = Ich habe mich bedankt und erzählt, wie es ausging
thank-praise = Vor anderen
thank-praise-about = Gutes, das gesagt wird, wo andere es hören, tut { $name } besser als ein Brief.
thank-copy = Diese Worte kopieren

# Chains of help.
chains-title = Ketten der Hilfe
chains-lead = Wer geholfen hat, was geschah, was kam. Wenn es kommt, können alle, die dabei waren, davon hören.
chains-lead-none = Wo mehrere Menschen zu einer Sache beitragen, halt sie hier zusammen. Wenn sie kommt, können alle, die dabei waren, davon hören.
chains-kept = Festgehalten
chains-begin = Eine beginnen
chains-all = Alle Ketten
chain-event = Wozu führt sie?
chain-event-example = das Angebot von Northwind
chain-first = Mit wessen Hilfe begann sie?
chain-deed-hint = (leer: die Hilfe, die du zuletzt notiert hast)
chain-begin = Die Kette beginnen
chain-helped = Wer geholfen hat
chain-helped-none = Noch niemand.
chain-outcome = Was kam
chain-has-come = Ist es gekommen?
chain-what-came = Was wurde daraus?
chain-what-came-example = Ich fange im Mai an
chain-came = Es ist gekommen
chain-more = Noch jemand hat geholfen
chain-who = Wer?
chain-add = Diese Hilfe hinzufügen
chain-let-be = Es wurde nichts daraus; gut sein lassen
chain-nobody = niemand ist genannt
chain-nobody-hint = schreib, wessen Hilfe es war
chain-open-ago = Unterwegs, { $ago } begonnen
chain-came-ago = Gekommen { $ago }
chain-let-be-ago = Gut sein gelassen { $ago }
chain-step-told = hat gehört, was kam
chain-step-unheard = hat es noch nicht gehört
chain-step-thanked = Dank gesagt
chain-step-owed = Dank zu sagen
chain-way = { $doing }: { $name }

# Small asks.
asks-title = Worum du gebeten hast
asks-lead = Eine Antwort wird zu ihrer Hilfe, für die Dank zu sagen ist. Ein Nein ist genauso gut.
asks-none = Noch hast du um nichts gebeten. Eine kleine Bitte beginnt auf der Seite eines Menschen, und die Antwort wird hier aufgehoben, mit dem Dank, der zu sagen ist.
asks-open = Offen
asks-settled = Erledigt
asks-line-asked = { $kind } · { $ago } erbeten
asks-line-answered = { $kind } · { $ago } beantwortet
asks-line-declined = { $kind } · { $ago } abgelehnt
asks-line-no-answer = { $kind } · ohne Antwort, { $ago }
ask-small = Etwas Kleines, leicht abzuschlagen: eine Meinung, zehn Minuten, ein Name.
ask-kind-opinion = Eine Meinung
ask-kind-ten-minutes = Zehn Minuten
ask-kind-name = Ein Name
ask-what-said = Was war die Antwort?
ask-what-said-hint = (falls eine kam)
ask-answered = Eine Antwort kam
ask-declined = Es war ein Nein
ask-let-rest = Ruhen lassen
ask-title = { $name } um etwas bitten
ask-heading = <a href="/people/{ $person }">{ $name }</a> um etwas bitten
ask-what-for = Worum?
ask-about-what = Worüber?
ask-about-what-example = das erste Kapitel des Handbuchs
ask-asked = Ich habe gefragt
ask-so-far = Bisher zwischen euch
ask-no-gift = Kein Geschenk ist notiert, weder hin noch her.
ask-from-you = Von dir
ask-from = Von { $name }
ask-on-shelf = In deinem Regal für { $name }
ask-doors = Andere Türen
ask-before = Früher erbeten
