# What is undone.
verb-settled-undo-hint = hearten undo nimmt die letzte Änderung zurück
    .page = Zurücknehmen kannst du das unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a>.
verb-chain-undo-hint = hearten undo nimmt das zurück
    .page = Zurücknehmen kannst du das unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a>.

# Moves and the answers to them.
verb-move-changed = { $answer ->
    [taken] Angenommen
    [snoozed] Später
    [dismissed] Das nicht
    [done] Getan
    [not-yet] Noch nichts
   *[outcome] Notiert, was daraus wurde
}: { $act ->
    [introduction] { $people } einander vorstellen
    [visit] { $people } treffen
    [video] per Video mit { $people } sprechen
    [call] { $people } anrufen
    [letter] einen Brief an { $people } schreiben
   *[other] an { $people } schreiben
}.
verb-move-undo-hint = hearten undo nimmt die letzte Antwort zurück
    .page = Die letzte Antwort nimmst du unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück.
verb-move-not-yet = Noch nichts. Ab dem { $day } wirst du wieder gefragt.
verb-move-day-past = der { $day } liegt nicht nach heute
verb-move-day-hint = nenn einen späteren Tag
verb-move-outcome-empty = was daraus wurde, braucht ein paar Worte
verb-move-outcome-hint = zum Beispiel: hearten move ID outcome "Wir haben zusammen gegessen"
    .page = Ein paar Worte genügen, etwa „Wir haben zusammen gegessen“.
verb-move-several = mehrere Schritte beginnen mit { $id }
verb-move-several-hint = gib mehr von der Kennung an
verb-move-missing = heute gibt es keinen Schritt { $id }
verb-move-missing-hint = hearten today zeigt die Schritte mit ihren Kennungen
    .page = Die Schritte des Tages stehen unter <a href="/">Heute</a>.
verb-move-already-outcome = was aus diesem Schritt wurde, ist schon notiert
verb-move-already-done = dieser Schritt ist schon getan
verb-move-already-dismissed = dieser Schritt wurde beiseitegelegt
verb-move-already-other = dieser Schritt nimmt diese Antwort jetzt nicht an
verb-move-taken = Angenommen. Er wartet, bis du sagst, wie es war.
verb-move-back-on = Er kommt am { $day } wieder.
verb-move-back-later = Er kommt später wieder.
verb-move-dismissed = Beiseitegelegt. Er wird nicht wieder angeboten.
verb-move-done = Getan. Was daraus wird, kannst du später erzählen.
verb-move-noted = Was daraus wurde, ist notiert.
verb-move-offered = Er wird angeboten.

# The brief before a meeting.
verb-brief-none = kein Treffen mit irgendwem ist geplant
verb-brief-none-hint = Treffen kommen aus Kalendern: hearten import calendar.ics
    .page = Treffen kommen aus Kalendern: Hol einen unter <a href="/sources">Quellen</a> herein.
verb-brief-ask-concern = Wie steht es damit: { $what }?
verb-brief-ask-story = Was ist seither daraus geworden: { $what }?
verb-brief-ask-interest = Was ist gerade neu daran: { $what }?
verb-brief-ask-thoughts = Was nimmt in diesen Tagen die meisten Gedanken ein?
verb-brief-ask-glad = Worüber ist die Freude groß, und was ist schwer?
verb-brief-note = { $text } (bis { $day })
verb-brief-share = Was euch verbindet: { $what }
verb-brief-thanks = Dank dafür: { $deed }
verb-brief-ear = Zeit und ein offenes Ohr; nichts, was vorzubereiten wäre, und nichts, worum du bittest
verb-brief-find = „{ $title }“ aus deinem Regal, denn dieser Mensch { $why }

# What is coming up.
verb-coming-date-birthday = Geburtstag
verb-coming-date-anniversary = Jahrestag
verb-coming-date-death = Todestag
verb-coming-date-other = ein besonderer Tag
verb-coming-promised = versprochen: { $what }
verb-coming-concern = was gerade beschäftigt: { $what }

# A moment by its medium, where nothing else is known of it.
verb-medium-visit = Besuch
verb-medium-video = Videoanruf
verb-medium-call = Anruf
verb-medium-letter = Brief
verb-medium-message = Nachricht
verb-medium-mail = E-Mail
verb-medium-group-mail = E-Mail an mehrere
verb-medium-post = öffentlicher Beitrag

# What came of a move.
verb-question-seen = { $name } und du hattet wieder Kontakt: { $seen }. Ist etwas daraus geworden?
verb-question-meant = Du wolltest dich bei { $name } melden. Ist etwas daraus geworden?
verb-question-evidence = { $what } am { $date }

# Thanks.
verb-thanks-deed-empty = was { $name } getan hat, ist leer
verb-thanks-deed-hint = nenn, was getan wurde: Dank, der es nennt, wird aufgehoben
verb-thanks-nothing-known = über { $name } ist nichts bekannt
verb-thanks-hearer-employer = wer bei { $place } das Sagen hat, und die Kolleginnen und Kollegen dort
verb-thanks-hearer-board = die anderen im Vorstand von { $place }
verb-thanks-hearer-other = die anderen von { $place }
verb-thanks-missing = es gibt keinen Dank { $id } an { $name }
verb-thanks-none-waits = nichts von { $name } wartet auf deinen Dank
verb-thanks-none-waits-hint = sag, was getan wurde, und es wird mit dem Dank aufgeschrieben
verb-thanks-before = der { $on } liegt vor dem { $day }, dem Tag dessen, wofür du dankst
verb-thanks-told-already = du hast schon erzählt, was daraus wurde: { $deed }
verb-thanks-thanked-already = du hast dich dafür schon bedankt: { $deed }
verb-thanks-another-hint = nenn etwas anderes, um dafür zu danken
verb-thanks-told = { $name } weiß nun, was daraus wurde: { $deed }.
verb-thanks-thanked = Dank an { $name } gesagt: { $deed }.
verb-thanks-noted = Notiert, was aus der Hilfe von { $name } wurde: { $deed }.

# Gifts.
verb-gift-gave = { $name } gegeben: { $what }.
verb-gift-received = Von { $name } bekommen: { $what }. Dank sagst du, wann du magst.
verb-gift-source-missing = es gibt kein Geschenk { $id }, von dem dieses kommen könnte

# Promises.
verb-promise-missing = es gibt kein Versprechen { $id }
verb-promise-kept-already = dieses Versprechen wurde am { $day } gehalten: { $text }
verb-promise-before = der { $on } liegt vor dem { $day }, dem Tag des Versprechens
verb-promise-kept = Das Versprechen an { $name } ist gehalten: { $text }.
verb-promise-made = { $name } versprochen: { $text }.
verb-promise-made-by = { $name } versprochen: { $text }, bis zum { $day }.

# Small asks.
verb-ask-give-first = Von dir an { $name } ist noch nichts notiert. Eine Bitte wiegt leichter, wenn vorher etwas gegeben wurde: ein paar Worte zu dem, was am Herzen liegt, oder ein offenes Ohr. Es eilt nicht.
verb-ask-give-first-shelf = Von dir an { $name } ist noch nichts notiert. Eine Bitte wiegt leichter, wenn vorher etwas gegeben wurde: etwas aus deinem Regal. Es eilt nicht.
verb-ask-empty = worum du bittest, ist leer
verb-ask-me = { $name } bist du
verb-ask-hard-season = { $name } macht eine schwere Zeit durch ({ $concern }); da wird jetzt um nichts gebeten
verb-ask-hard-season-hint = eine Stimme, ein Besuch oder ein Brief, der um nichts bittet, tut gut; die Bitte kann warten
verb-ask-twice = darum hast du { $name } schon gebeten: { $text }
verb-ask-twice-hint = einmal genügt; lass es ruhen
verb-ask-asked = { $name } gebeten: { $text }.
verb-ask-missing = es gibt keine Bitte { $id }
verb-ask-missing-hint = hearten ask --list zeigt sie
    .page = Was es gibt, steht unter <a href="/asks">Worum du gebeten hast</a>.
verb-ask-before = der { $on } liegt vor dem { $day }, dem Tag der Bitte
verb-ask-settled = das ist schon erledigt ({ $state ->
    [asked] gebeten
    [answered] beantwortet
    [declined] abgelehnt
   *[no-answer] ohne Antwort
}): { $text }
verb-ask-deed-opinion = hat mir eine Meinung dazu gesagt: { $what }
verb-ask-deed-ten-minutes = hat mir zehn Minuten dafür geschenkt: { $what }
verb-ask-deed-name = hat mir jemanden genannt, den ich danach fragen kann: { $what }
verb-ask-answered = { $name } hat geantwortet: { $text }. Dank sagst du, wann du magst.
verb-ask-declined = { $name } hat Nein gesagt, und das ist gut so: { $text }.
verb-ask-rest = Es darf ruhen, worum du { $name } gebeten hast: { $text }.

# Chains of help.
verb-chain-begun = Eine Kette der Hilfe ist begonnen: { $event }.
verb-chain-was-let-be = diese Kette hast du gut sein lassen: { $event }
verb-chain-joined = { $name } gehört nun dazu: { $event }.
verb-chain-in-already = diese Hilfe von { $name } gehört schon dazu: { $deed }
verb-chain-no-help = von { $name } ist noch keine Hilfe notiert
verb-chain-no-help-hint = sag, was getan wurde, und es wird mit der Kette aufgehoben
verb-chain-came = Es ist gekommen: { $outcome }. { $count ->
    [one] { $count } Mensch soll
   *[other] { $count } Menschen sollen
} davon hören.
verb-chain-let-be = Gut sein gelassen: { $event }.
verb-chain-before = der { $on } liegt vor dem { $day }, dem Tag, an dem die Kette begann
verb-chain-already-came = was daraus wurde, ist schon notiert: { $event }
verb-chain-already-let-be = du hast es gut sein lassen: { $event }
verb-chain-next-heard = Alle, die dabei waren, haben gehört, was kam.
verb-chain-next-tell = Erzähl { $names }, was kam.
verb-chain-next-let-be = Es wurde nichts daraus; der Dank für die Hilfe gilt trotzdem.
verb-chain-next-open = Wenn es gekommen ist, sag es, und alle, die dabei waren, können davon hören.
verb-chain-next-owed = { $count ->
    [one] { $count } Dank ist
   *[other] { $count } Mal ist Dank
} zu sagen, solange es unterwegs ist.
verb-chain-missing = es gibt keine Kette { $id }
verb-chain-missing-hint = hearten chain zählt sie auf
    .page = Was es gibt, steht unter <a href="/chains">Ketten der Hilfe</a>.

# Stories.
verb-story-same = so steht die Geschichte schon da
verb-story-same-hint = sag, was anders erzählt werden soll
verb-story-nobody-left = niemand bliebe in der Geschichte
verb-story-nobody-left-hint = füg jemanden hinzu, oder nimm die Geschichte weg
verb-story-told-anew = Neu erzählt: { $title }.
verb-story-removed = Die Geschichte ist weggenommen: { $title }.
verb-story-heard-nobody = niemand ist genannt, der sie gehört hat
verb-story-heard-nobody-hint = nenn einen Menschen oder mehrere
verb-story-heard-already = es steht schon da, dass „{ $title }“ am { $day } erzählt wurde
verb-story-heard = { $names } kennt nun die Geschichte: { $title }.
verb-story-kept = Die Geschichte ist aufgehoben: { $title }.
verb-story-kept-with = Die Geschichte mit { $names } ist aufgehoben: { $title }.
verb-story-missing = es gibt keine Geschichte { $id }
verb-story-missing-hint = hearten chronicle --stories zählt sie auf
    .page = Die Geschichten stehen unter <a href="/chronicle">Die Chronik</a>.

# Pictures of stories.
verb-photo-there = „{ $title }“ hat dieses Bild schon
verb-photo-there-hint = wähl ein anderes
verb-photo-put = Ein Bild liegt bei der Geschichte: { $title }.
verb-photo-same = das steht schon bei dem Bild
verb-photo-same-hint = sag es mit anderen Worten
verb-photo-worded = Ein Bild der Geschichte hat neue Worte: { $title }.
verb-photo-removed = Ein Bild ist von der Geschichte weggenommen: { $title }.
verb-photo-most = eine Geschichte fasst { $count } Bilder
verb-photo-most-hint = nimm erst eines weg, oder erzähl eine andere Geschichte
verb-photo-missing = es gibt kein Bild { $id }
verb-photo-missing-hint = hearten story TITLE zeigt die Bilder einer Geschichte
    .page = Die Seite der Geschichte zeigt ihre Bilder.

# Which story to tell next, and why.
verb-story-why-round = { $count ->
    [one] am { $day } ist es { $count } Jahr her
   *[other] am { $day } ist es { $count } Jahre her
}
verb-story-why-last-told = zuletzt habt ihr sie euch am { $day } erzählt
verb-story-why-written = ihr kommt beide darin vor und habt sie nicht erzählt, seit du sie am { $day } aufgeschrieben hast
verb-story-why-interest = sie handelt von etwas, das diesem Menschen am Herzen liegt ({ $topic }), der sie noch nicht kennt
verb-story-why-known = { $name } kommt darin vor; dieser Mensch kennt { $name } aus „{ $title }“, aber die Geschichte noch nicht

# Questions that bring a story to mind.
verb-prompt-met = Wie habt ihr euch kennengelernt, { $name } und du?
verb-prompt-met-since = Wie habt ihr euch kennengelernt, { $name } und du? Das Erste, was hier aufgehoben ist, stammt vom { $month }.
verb-prompt-shared = Was ist bei { $place } geschehen, das nur ihr beide erzählen würdet?
verb-prompt-gift = Wie kam es zu „{ $what }“, und was wurde daraus?
verb-prompt-help = Als { $name } dir half, wo es darauf ankam.
verb-prompt-learnt = Was hast du von { $name } gelernt?
verb-prompt-dead = Was von { $name } sollte nicht vergessen werden?
verb-prompt-laugh = Worüber lacht ihr noch heute, { $name } und du?

# The chronicle.
verb-chronicle-brought = Mitgebracht: { $what }.
verb-chronicle-mails = { $count ->
    [one] { $count } E-Mail
   *[other] { $count } E-Mails
}
verb-chronicle-messages = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
verb-chronicle-posts = { $count ->
    [one] { $count } öffentlicher Beitrag
   *[other] { $count } öffentliche Beiträge
}
verb-chronicle-more-subjects = und { $count } weitere
verb-chronicle-no-year = { $when } hat kein Jahr
verb-chronicle-no-year-hint = nenn ein Jahr oder einen Monat: 2019 oder 2019-03
verb-chronicle-no-word = es gibt kein Wort, nach dem zu suchen wäre
verb-chronicle-no-word-hint = gib ein, zwei Wörter von dem an, was gesagt oder getan wurde

# Keepsakes.
verb-keepsake-gift = ein Andenken, „{ $title }“
verb-keepsake-gave = { $name } hat das Andenken bekommen: { $title }.
verb-keepsake-not-made = „{ $title }“ ist noch nicht angefertigt
verb-keepsake-not-made-hint = fertige es erst an, dann übergib es
verb-keepsake-given-already = „{ $title }“ ist schon übergeben
verb-keepsake-given-already-hint = „Rückgängig“ nimmt das zurück
verb-keepsake-before = der { $day } liegt vor dem Tag, an dem es angefertigt wurde
verb-keepsake-before-hint = nenn diesen Tag oder einen späteren
verb-keepsake-me = das bist du
verb-keepsake-me-hint = ein Andenken wird zu Ehren eines anderen Menschen gemacht
verb-keepsake-began = Das Andenken für { $name } ist begonnen: { $title }.
verb-keepsake-worded = Das Andenken für { $name } ist formuliert: { $title }.
verb-keepsake-made = Das Andenken für { $name } ist angefertigt: { $title }.
verb-keepsake-worded-anew = Das Andenken für { $name } ist neu formuliert: { $title }.
verb-keepsake-removed = Das Andenken für { $name } ist weggenommen: { $title }.
verb-keepsake-other = dieses Andenken ehrt einen anderen Menschen
verb-keepsake-other-hint = beginn dafür ein neues
verb-keepsake-stays = „{ $title }“ ist übergeben und bleibt, wie es war
verb-keepsake-stays-hint = beginn ein neues
verb-keepsake-most = ein Andenken fasst höchstens { $count } Stücke
verb-keepsake-most-hint = wähl die besten; weniger sagen mehr
verb-keepsake-blank = außer dem Titel steht noch nichts darauf
verb-keepsake-blank-hint = wähl ein Stück, oder schreib ein, zwei Zeilen
verb-keepsake-missing = es gibt kein Andenken { $id }
verb-keepsake-missing-hint = hearten keepsake --list zeigt, was es gibt
    .page = Was es gibt, steht unter <a href="/keepsakes">Andenken</a>.

# What a keepsake says at first; it speaks to the person in whose honour it is.
verb-keepsake-title = Für { $name }
verb-keepsake-title-memory = In Erinnerung an { $name }
verb-keepsake-opening = Ein paar der Dinge, die ich nicht vergessen habe.
verb-keepsake-opening-years = { $years }, und ein paar der Dinge, die ich nicht vergessen habe.
verb-keepsake-opening-memory = Ein paar der Dinge, die nicht vergessen werden sollten.
verb-keepsake-opening-memory-years = { $years }, und ein paar der Dinge, die nicht vergessen werden sollten.
verb-keepsake-dear = Hallo { $name },
verb-keepsake-letter = ich habe zurückgeschaut auf das, was zwischen uns war, und wollte, dass du etwas davon in der Hand hältst. Vieles von dem, was gut ist in meinen Tagen, ist durch dich gekommen; hier sind ein paar Stücke davon, aufgeschrieben, damit sie bleiben.
verb-keepsake-letter-years = ich habe zurückgeschaut auf die { $years }, seit wir uns zum ersten Mal geschrieben haben, und wollte, dass du etwas davon in der Hand hältst. Vieles von dem, was gut ist in meinen Tagen, ist durch dich gekommen; hier sind ein paar Stücke davon, aufgeschrieben, damit sie bleiben.
verb-keepsake-yours = Herzlich
verb-keepsake-years = { $count ->
    [2] zwei Jahre
    [3] drei Jahre
    [4] vier Jahre
    [5] fünf Jahre
    [6] sechs Jahre
    [7] sieben Jahre
    [8] acht Jahre
    [9] neun Jahre
    [10] zehn Jahre
    [11] elf Jahre
    [12] zwölf Jahre
    [13] dreizehn Jahre
    [14] vierzehn Jahre
    [15] fünfzehn Jahre
    [16] sechzehn Jahre
    [17] siebzehn Jahre
    [18] achtzehn Jahre
    [19] neunzehn Jahre
    [20] zwanzig Jahre
   *[other] { $count } Jahre
}

# The pieces of a keepsake, and why each is proposed.
verb-piece-met-at = Wir haben uns bei „{ $subject }“ kennengelernt.
verb-piece-met = Wir haben uns kennengelernt.
verb-piece-first-letter = In dem ersten Brief zwischen uns ging es um „{ $subject }“.
verb-piece-wrote = Von da an haben wir uns geschrieben.
verb-piece-began = Wie es begann
verb-piece-why-first = es ist das Erste, was aufgehoben ist
verb-piece-why-visit = ihr habt euch von Angesicht zu Angesicht gesehen
verb-piece-why-alone = sie gehört euch beiden allein
verb-piece-why-together = ihr kommt beide darin vor
verb-piece-why-gift = es wurde dir geschenkt
verb-piece-why-came = es ist etwas daraus geworden
verb-piece-deed = Ich denke daran: { $what }.
verb-piece-thing = Du hast mir geschenkt: { $what }.
verb-piece-thanks = Danke dafür: { $deed }.

# The shelf.
verb-find-missing = es gibt kein Fundstück { $id }
verb-find-missing-hint = hearten shelf zeigt, was es gibt
    .page = Was es gibt, steht unter <a href="/shelf">Das Regal</a>.
verb-find-off = „{ $title }“ wurde aus dem Regal genommen
verb-find-off-hint = mach das erst rückgängig, oder gib es, ohne das Fundstück zu nennen
verb-find-off-on = „{ $title }“ wurde am { $day } aus dem Regal genommen
verb-find-given = „{ $title }“ hast du diesem Menschen schon gegeben
verb-find-there = { $url } liegt schon im Regal: { $title }
verb-find-kept = Im Regal aufgehoben: { $title }.
verb-find-dropped = Aus dem Regal genommen: { $title }.
verb-find-not-on-shelf = im Regal liegt kein Fundstück { $id }
verb-find-not-on-shelf-hint = siehe: hearten shelf
    .page = Was es gibt, steht unter <a href="/shelf">Das Regal</a>.
verb-shelf-no-address = es gibt keine Webadresse, die zu lesen wäre
verb-shelf-no-address-hint = sie beginnt mit https:// oder http://
verb-shelf-unread-hint = du kannst es ungelesen aufheben, mit deinen eigenen Worten dazu
verb-shelf-mails = { $count ->
    [one] { $count } E-Mail kam ins Regal.
   *[other] { $count } E-Mails kamen ins Regal.
}
verb-shelf-mails-known = { $count ->
    [one] { $count } E-Mail kam
   *[other] { $count } E-Mails kamen
} ins Regal, { $known } waren schon bekannt.
verb-shelf-mails-most = darin sind mehr als { $count } E-Mails
verb-shelf-mails-most-hint = nenn den Ordner, in den du legst, was jemandem nützen kann, nicht das ganze Postfach
verb-shelf-mails-none = darin ist keine E-Mail
verb-shelf-mails-none-hint = nenn gespeicherte Nachrichten, eine mbox oder ein Maildir

# Why a find would serve somebody: what follows their name ("Ana cares for tides"), and stands after "for one who".
verb-serves-interest = interessiert sich für { $topic }
verb-serves-concern = denkt gerade viel an dies: { $concern }
verb-serves-given = hat „{ $title }“ von dir bekommen
verb-shelf-near = { $kind ->
    [concern] denkt gerade viel an etwas, das dem Sinn nach nahe liegt: { $topic }
   *[interest] interessiert sich für etwas, das dem Sinn nach nahe liegt: { $topic }
}

# The model that tells what texts mean.
verb-model-unreadable = das Modell ist nicht zu gebrauchen, denn { $path } lässt sich nicht lesen: { $cause }
verb-model-too-large = sie hat mehr als { $most } Bytes
verb-model-unreadable-hint = HEARTEN_MODEL nennt einen Ordner mit model.safetensors, tokenizer.json und config.json, alle von einem Modell; ohne ihn werden Fundstücke nach ihren Worten zugeordnet

# Feeds.
verb-feed-added = „{ $title }“ wird von nun an gelesen.
verb-feed-added-of = „{ $title }“ von { $name } wird von nun an gelesen.
verb-feed-twice = „{ $title }“ wird schon gelesen
verb-feed-list-hint = hearten feed zählt auf, was gelesen wird
    .page = Was gelesen wird, steht unter <a href="/feeds">Feeds</a>.
verb-feed-missing = es gibt keinen Feed { $id }
verb-feed-ended-on = „{ $title }“ wurde am { $day } aufgegeben
verb-feed-ended = „{ $title }“ wird nicht mehr gelesen.
verb-feed-broken-hint = der Feed einer Website liegt oft unter /feed, /rss.xml oder /atom.xml
verb-feeds-read-change = Die Feeds sind gelesen.
verb-feeds-read = { $feeds ->
    [one] { $feeds } Feed
   *[other] { $feeds } Feeds
} gelesen: { $news ->
    [one] { $news } Neuigkeit
   *[other] { $news } Neuigkeiten
}, { $finds ->
    [one] { $finds } Fundstück
   *[other] { $finds } Fundstücke
}.
verb-feeds-passed-over = { $count ->
    [one] { $count } Eintrag würde
   *[other] { $count } Einträge würden
} niemandem nützen, von dem du Hearten erzählt hast.
verb-quiet-unread = „{ $text }“ nennt keine Stunden; schreib sie wie 21:00-7:00
verb-quiet-empty = „{ $text }“ endet, wann es beginnt
