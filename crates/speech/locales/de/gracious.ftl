# Tage, von heute aus gesehen. Ein Wochentag ist einer der sechs Tage davor oder danach, ein Datum liegt innerhalb des Jahres, ein Monat weiter weg.
gracious-on-today = heute
gracious-on-yesterday = gestern
gracious-on-tomorrow = morgen
gracious-on-weekday = am { $weekday }
gracious-on-date = am { $day }. { $month }
gracious-on-month = im { $month } { $year }

# Dasselbe in Klammern oder zwischen Kommas.
gracious-day-today = heute
gracious-day-yesterday = gestern
gracious-day-tomorrow = morgen
gracious-day-weekday = am { $weekday }
gracious-day-date = am { $day }. { $month }
gracious-day-month = im { $month } { $year }

# Seit wann.
gracious-since-today = seit heute
gracious-since-yesterday = seit gestern
gracious-since-tomorrow = seit morgen
gracious-since-weekday = seit { $weekday }
gracious-since-date = seit dem { $day }. { $month }
gracious-since-month = seit { $month } { $year }

# Seit wie langer Zeit.
gracious-for-days = { $count ->
    [one] seit { $count } Tag
   *[other] seit { $count } Tagen
}
gracious-for-weeks = { $count ->
    [one] seit { $count } Woche
   *[other] seit { $count } Wochen
}
gracious-for-months = { $count ->
    [one] seit { $count } Monat
   *[other] seit { $count } Monaten
}
gracious-for-years = { $count ->
    [one] seit { $count } Jahr
   *[other] seit { $count } Jahren
}

# Wie oft.
gracious-every-day = fast jeden Tag
gracious-every-days = { $count ->
    [one] etwa jeden Tag
   *[other] etwa alle { $count } Tage
}
gracious-every-weeks = { $count ->
    [one] etwa jede Woche
   *[other] etwa alle { $count } Wochen
}
gracious-every-months = { $count ->
    [one] etwa jeden Monat
   *[other] etwa alle { $count } Monate
}
gracious-every-years = { $count ->
    [one] etwa jedes Jahr
   *[other] etwa alle { $count } Jahre
}

# Belege. Wo im Englischen „: “ steht, steht es in jeder Sprache: Die Rangfolge liest, was folgt, als Betreff.
gracious-moment-visit = Besuch
gracious-moment-video = Videoanruf
gracious-moment-call = Anruf
gracious-moment-letter = Brief
gracious-moment-message = Nachricht
gracious-moment-mail = E-Mail
gracious-moment-group-mail = E-Mail an mehrere
gracious-moment-post = Beitrag
gracious-moment-about = { $medium }: { $what }
gracious-concern-until = { $what } (bis { $day })
gracious-role-at = { $role } bei { $place }
gracious-and = { $one } und { $other }

# Wie ein Entwurf beginnt.
gracious-hi = Hallo { $short },
gracious-dear = Hallo { $short },
gracious-hello = Hallo,

# Was jemand getan hat, wie es notiert ist.
gracious-thanks-did = Danke für das, was du { $when } getan hast: { $done }.
gracious-thanks-for = Danke für deine Hilfe { $when }: { $deed }.
gracious-they-did = { $when } hat dir { $name } geholfen: { $done }.
gracious-they-to-thank = Das verdankst du { $name } ({ $when }): { $deed }.
gracious-praised-did = { $name } hat mir geholfen: { $done }.
gracious-praised = Das verdanke ich { $name }: { $deed }.
gracious-you-did = Du hast mir geholfen ({ $done })
gracious-you-helped = Du hast mir geholfen ({ $deed })

# Viel Post und kaum eine Stimme.
gracious-voice-never = Du und { $name }, ihr habt euch in drei Monaten { $mails } E-Mails oder mehr geschrieben, und hier ist kein Anruf oder Treffen bekannt. Zehn Minuten über „{ $subject }“ ersparen { $short } vielleicht die nächsten fünf.
gracious-voice-lately = Du und { $name }, ihr habt euch in drei Monaten { $mails } E-Mails oder mehr geschrieben, und seit Monaten gab es keinen Anruf und kein Treffen. Zehn Minuten über „{ $subject }“ ersparen { $short } vielleicht die nächsten fünf.
gracious-voice-count = { $mails } E-Mails in drei Monaten, insgesamt { $voice }-mal gesprochen
gracious-voice-bring = „{ $subject }“, und eine Frage, wie es { $short } geht
gracious-voice-draft-1 =
    Du und ich, wir füllen einander die Postfächer. „{ $subject }“ geht mündlich vielleicht leichter.

    Soll ich dich für zehn Minuten anrufen, zu einer Zeit, die du aussuchst?
gracious-voice-draft-2 =
    Du hast genug über „{ $subject }“ geschrieben; das Tippen würde ich dir gern ersparen.

    Wann würden dir zehn Minuten am Telefon passen?
gracious-voice-draft-3 =
    Deine E-Mails zu „{ $subject }“ sind gut, und deine Stimme wäre noch besser.

    Gibt es diese Woche eine ruhige Viertelstunde, in der ich anrufen darf?

# Was sie beschäftigt.
gracious-concern-near = „{ $what }“ beschäftigt { $name }, und { $day } ist es so weit.
gracious-concern-past = „{ $what }“ hat { $name } beschäftigt, und { $day } war es so weit: Zeit zu fragen, wie es gelaufen ist.
gracious-concern-fresh = „{ $what }“ beschäftigt { $name }; notiert hast du es { $since }.
gracious-concern-bring = Zeit zum Zuhören, und das Angebot einer kleinen Sache, die hilft
gracious-concern-near-draft =
    Du hast { $day } „{ $what }“ vor dir, und du sollst wissen, dass jemand an dich denkt.

    Was würde es dir leichter machen?
gracious-concern-past-draft =
    Du hattest { $day } „{ $what }“, und ich habe an dich gedacht.

    Wie ist es für dich gelaufen?
gracious-concern-fresh-draft =
    Deine Worte zu „{ $what }“ gehen mir nach.

    Wie steht es jetzt für dich damit?

# Nichts Neues ist von ihnen bekannt.
gracious-draw-out = Du und { $name }, ihr steht euch nahe, aber was { $short } jetzt beschäftigt, ist hier nicht bekannt; { $medium ->
    [visit] euer letzter Besuch war
    [video] euer letzter Videoanruf war
    [call] euer letzter Anruf war
    [letter] euer letzter Brief war
    [message] eure letzte Nachricht war
    [post] euer letzter Beitrag war
   *[mail] eure letzte E-Mail war
} { $ago }. Eine offene Frage würde es dir sagen, und sie zeigt, dass es dir wichtig ist.
gracious-draw-out-bring = Eine offene Frage, und Zeit für die Antwort
gracious-draw-out-draft =
    { $medium ->
        [visit] Unser letzter Besuch war
        [video] Unser letzter Videoanruf war
        [call] Unser letzter Anruf war
        [letter] Unser letzter Brief war
        [message] Unsere letzte Nachricht war
        [post] Unser letzter Beitrag war
       *[mail] Unsere letzte E-Mail war
    } { $ago }, und ich wüsste so gern, was deine Tage jetzt füllt.

    Worum kreisen deine Gedanken am meisten?

# Sie haben geschrieben und warten.
gracious-question = { $name } hat dir { $when } über „{ $subject }“ geschrieben. Hier ist keine Antwort von dir bekannt; ein Wort, und { $short } kann weitermachen.
gracious-question-bring = Deine Antwort zu „{ $subject }“, oder ein Tag, bis zu dem sie kommt
gracious-question-draft-1 = Deine Zeilen ({ $day }) zu „{ $subject }“ verdienen mehr als Schweigen. Das kann ich bisher sagen: …
gracious-question-draft-2 =
    Du hast { $when } über „{ $subject }“ geschrieben. Das kann ich dazu sagen: …

    Was würde dir dabei noch helfen?
gracious-question-draft-3 =
    Du solltest noch von mir hören zu „{ $subject }“ ({ $day }), und hier ist meine Antwort: …

    Wenn etwas offen bleibt, frag einfach noch einmal.
gracious-question-draft-4 =
    Du hast { $when } „{ $subject }“ angesprochen. Kurz gesagt: …

    Wenn du lieber darüber reden möchtest, ruf mich an, wann immer es dir passt.

# Ich habe geschrieben, und nichts kam zurück.
gracious-follow-up = Du hast { $name } { $when } über „{ $subject }“ geschrieben, und { $waited } lang ist nichts dazu zurückgekommen.
gracious-follow-up-answered = { $short } hat auf { $answered } von { $opened } geantwortet, die du früher begonnen hast
gracious-follow-up-bring = Eine leichtere Frage zu „{ $subject }“: eine, auf die ein Ja, ein Nein oder ein Name genügt
gracious-follow-up-closing-1 = Ein freundliches Wort, zu dem man leicht Nein sagen kann, lässt { $short } antworten oder es gut sein lassen.
gracious-follow-up-closing-2 = Vielleicht kam es in einem vollen Moment; eine leichtere Frage ist dann die freundlichere.
gracious-follow-up-closing-3 = Vielleicht ist es untergegangen; eine kleinere Bitte erspart { $short } die lange Antwort.
gracious-follow-up-draft-1 =
    Du hattest vielleicht keinen Platz für „{ $subject }“, als ich { $when } geschrieben habe, und das ist ganz in Ordnung.

    Würde eine Zeile genügen: ja, nein, oder wen ich sonst fragen kann?
gracious-follow-up-draft-2 =
    Du musst für mich nicht auf alles an „{ $subject }“ eingehen. Das eine, was mir helfen würde: …

    Wenn es sich { $since } von selbst erledigt hat, umso besser.
gracious-follow-up-draft-3 =
    Deine Zeit ist knapp, also mache ich „{ $subject }“ kleiner: …

    Kannst du das in einem Wort sagen? Wenn nicht, überlass es mir.
gracious-follow-up-draft-4 =
    Du hattest sicher Dringenderes als meine Zeilen zu „{ $subject }“, { $when }.

    Soll ich es ruhen lassen, oder passt eine andere Woche besser?

# Die ersten Worte zwischen uns.
gracious-new-tie = { $name } ist neu unter deinen Menschen: bisher { $count } Momente, { $day } ging es um „{ $subject }“. Ein zweites, freundliches Wort macht eine Bekanntschaft daraus; { $short } hat dann jemanden zum Fragen.
gracious-new-tie-each = { $name } ist neu unter deinen Menschen: bisher eine E-Mail von jeder Seite, { $day } ging es um „{ $subject }“. Ein zweites, freundliches Wort macht eine Bekanntschaft daraus; { $short } hat dann jemanden zum Fragen.
gracious-new-tie-bring = Etwas, das { $short } bei „{ $subject }“ hilft
gracious-new-tie-draft-1 =
    Du und ich haben uns { $day } zum ersten Mal geschrieben, über „{ $subject }“, und es war schön, dich so kennenzulernen.

    Was beschäftigt dich sonst in diesen Wochen?
gracious-new-tie-draft-2 =
    Deine Zeilen über „{ $subject }“ { $day } waren ein guter Anfang. Wenn dir hier etwas nützen kann, sag es jederzeit.

    Wie ist es weitergegangen?
gracious-new-tie-draft-3 =
    Du hast „{ $subject }“ leicht gemacht, obwohl wir uns vorher nie geschrieben hatten; es ist schön, dich zu kennen.

    Gibt es etwas, womit ich es dir zurückgeben kann?

# Länger als sonst zwischen den beiden still.
gracious-silence = Du und { $name }, ihr habt sonst { $every } Kontakt; jetzt sind es { $lasting }.
gracious-silence-rhythm = { $moments } Momente; sonst { $every }, neun von zehn Pausen kürzer als { $longest }
gracious-silence-rhythm-few = { $moments } Momente; sonst { $every }, und die längste von nur { $gaps } Pausen war { $longest }
gracious-silence-received = { $medium ->
    [visit] Beim letzten Besuch von { $short }
    [video] Beim letzten Videoanruf von { $short }
    [call] Beim letzten Anruf von { $short }
    [letter] Im letzten Brief von { $short }
    [message] In der letzten Nachricht von { $short }
    [post] Im letzten Beitrag von { $short }
   *[mail] In der letzten E-Mail von { $short }
} { $when } ging es um „{ $topic }“.
gracious-silence-sent = { $medium ->
    [visit] Bei deinem Besuch bei { $short }
    [video] Bei deinem Videoanruf bei { $short }
    [call] Bei deinem Anruf bei { $short }
    [letter] In deinem Brief an { $short }
    [message] In deiner Nachricht an { $short }
    [post] In deinem Beitrag für { $short }
   *[mail] In deiner E-Mail an { $short }
} { $when } ging es um „{ $topic }“.
gracious-silence-mutual = { $medium ->
    [visit] Euer Besuch
    [video] Euer Videoanruf
    [call] Euer Anruf
    [letter] Euer Brief
    [message] Eure Nachricht
    [post] Euer Beitrag
   *[mail] Eure E-Mail
} { $when } war „{ $topic }“.
gracious-silence-bring = Wie es auf deiner Seite um „{ $topic }“ steht
gracious-silence-bring-mutual = Was dir von „{ $topic }“ geblieben ist, und was für dich danach kam
gracious-silence-bring-current = Etwas für das, was jetzt beschäftigt: { $what }
gracious-silence-draft-1-received =
    { $medium ->
        [visit] Dein Besuch { $when } mit „{ $topic }“ geht
        [video] Dein Videoanruf { $when } über „{ $topic }“ geht
        [call] Dein Anruf { $when } über „{ $topic }“ geht
        [letter] Dein Brief { $when } über „{ $topic }“ geht
        [message] Deine Nachricht { $when } über „{ $topic }“ geht
        [post] Dein Beitrag { $when } über „{ $topic }“ geht
       *[mail] Deine E-Mail { $when } über „{ $topic }“ geht
    } mir noch durch den Kopf. Wie ging es für dich weiter?

    Wenn ein paar Minuten Reden leichter sind als Tippen, ist mir jede Stunde recht.
gracious-silence-draft-1-sent =
    Du bist der Mensch, dem ich { $when } über „{ $topic }“ geschrieben habe. Wie ging es für dich weiter?

    Wenn ein paar Minuten Reden leichter sind als Tippen, ist mir jede Stunde recht.
gracious-silence-draft-2 = Du hast eine Weile nichts von mir gehört, obwohl ich bei „{ $topic }“ an dich gedacht habe (das war { $day }). Was ist auf deiner Seite daraus geworden?
gracious-silence-draft-3 =
    Du und ich haben zuletzt { $day } über „{ $topic }“ geschrieben, und seither hat sich sicher viel bewegt.

    Wie siehst du es heute?
gracious-silence-draft-4 =
    Du weißt vielleicht, wie es mit „{ $topic }“ weiterging; das letzte Wort dazu kam { $day }.

    Was ist daraus geworden?
gracious-silence-draft-5 =
    Du und ich sind { $day } bei „{ $topic }“ stehen geblieben. Ist es inzwischen geklärt, oder füllt es deine Tage immer noch?

    Zwei Zeilen würden genügen, oder zehn Minuten am Telefon.
gracious-silence-draft-6 =
    Du kommst mir mit „{ $topic }“ in den Sinn, und ich merke, wie lange wir nicht geredet haben.

    Wie geht es dir, und wo sind deine Gedanken in diesen Tagen?
gracious-silence-met-draft-1 =
    Du und ich hatten { $when } „{ $topic }“, und ich denke noch gern daran.

    Wie waren die Wochen seither für dich? Für einen Anruf ist jeder Abend gut.
gracious-silence-met-draft-2 =
    Du bist mir heute in den Sinn gekommen, mit „{ $topic }“ ({ $day }).

    Was hat dir die Zeit seither gebracht? Ich würde es gern von dir selbst hören.
gracious-silence-met-draft-3 =
    Du fehlst hier seit „{ $topic }“, { $day }.

    Welcher Abend würde dir für eine halbe Stunde passen, am Telefon oder bei einem Kaffee?

# Die Jahresrunde mit Weggefährten.
gracious-partner-story = { $name } gehört zu deinen Weggefährten. Dieses Jahr hast du { $short } noch keine Geschichte erzählt: Damit beginnt die Runde. Es hat keine Eile.
gracious-partner-gift = { $name } gehört zu deinen Weggefährten. { $short } hat dieses Jahr eine Geschichte von dir gehört ({ $day }); als Nächstes kommt ein Geschenk, groß oder klein. Es hat keine Eile.
gracious-partner-visit = { $name } gehört zu deinen Weggefährten. Geschichte und Geschenk sind dieses Jahr bei { $short } angekommen (zuletzt { $day }); ein Besuch macht die Runde ganz. Es hat keine Eile.
gracious-partner-story-bring = Eine Geschichte, die { $short } von dir noch nicht kennt
gracious-partner-gift-bring = Etwas Kleines, das sagt: Ich habe an dich gedacht
gracious-partner-visit-bring = Ein oder zwei Tage, und nichts, was erledigt werden muss
gracious-partner-between = Du und ich hatten zuletzt „{ $about }“ miteinander, und es ist mir geblieben.
gracious-partner-for-life = Du gehörst zu den wenigen Menschen, die ich ein Leben lang behalten möchte.
gracious-partner-story-draft-1 =
    Nun ist hier etwas geschehen, woran du deine Freude gehabt hättest.

    (die Geschichte)

    Wie hat dein Jahr begonnen?
gracious-partner-story-draft-2 =
    Es gibt eine Geschichte, die ich dir noch nicht erzählt habe.

    (die Geschichte)

    Was gibt es von deiner Seite zu erzählen?
gracious-partner-gift-draft-1 =
    Das hier hat mich an dich denken lassen, also gehört es jetzt dir; zurückzugeben gibt es nichts.

    (was es ist, und warum du)
gracious-partner-gift-draft-2 =
    Du hast einmal von so etwas gesprochen, und jetzt habe ich eines gefunden. Es ist auf dem Weg zu dir.

    (was es ist, und warum du)
gracious-partner-visit-draft-1 = Wir sollten wieder einmal an einem Tisch sitzen. Ich könnte dieses Jahr für ein, zwei Tage zu dir kommen, wann immer es dir passt; wäre dir das recht?
gracious-partner-visit-draft-2 = Es wird Zeit, dass ich dich sehe, und einen Anlass braucht es nicht. Welche Wochen wären gut für dich? Ich komme zu dir.

# Eine Bindung, die eng war und still wurde.
gracious-dormant-world-role = Du und { $name }, ihr habt { $moments } Momente geteilt, dann wurde es still, { $ago }. Altes Vertrauen hält, und { $short } sieht die Dinge jetzt von { $world } aus ({ $role }); wem du aus Gewohnheit schreibst, weiß meist, was du weißt.
gracious-dormant-world = Du und { $name }, ihr habt { $moments } Momente geteilt, dann wurde es still, { $ago }. Altes Vertrauen hält, und { $short } sieht die Dinge jetzt von { $world } aus; wem du aus Gewohnheit schreibst, weiß meist, was du weißt.
gracious-dormant-role = Du und { $name }, ihr habt { $moments } Momente geteilt, dann wurde es still, { $ago }. Altes Vertrauen hält, und { $short } sieht weiter als die meisten ({ $role }); wem du aus Gewohnheit schreibst, weiß meist, was du weißt.
gracious-dormant = Du und { $name }, ihr habt { $moments } Momente geteilt, dann wurde es still, { $ago }. Altes Vertrauen hält, und hinter { $short } liegen { $lasting }, von denen du nichts weißt; wem du aus Gewohnheit schreibst, weiß meist, was du weißt.
gracious-dormant-span = { $moments } Momente von { $from } bis { $to }
gracious-dormant-bring = Was dir von „{ $what }“ geblieben ist
gracious-dormant-bring-question = Eine Frage zu { $what }
gracious-dormant-thread = Du bist mir mit „{ $topic }“ in den Sinn gekommen; das hatten wir { $when } miteinander.
gracious-dormant-must-see = Du siehst bei { $world } sicher vieles, was ich nie sehe.
gracious-dormant-draft =
    { $opening } Es ist zu lange her, und das macht nichts: Ich würde einfach gern hören, wie es dir geht.

    Woran arbeitest du zurzeit? Ein Anruf, zu jeder Stunde, die dir leichtfällt, wäre mir eine Freude.

# Ein Tag, der ihnen wichtig ist.
gracious-birthday = Geburtstag
gracious-anniversary = Jahrestag
gracious-remembrance = Gedenktag ({ $whose })
gracious-date-turns = { $short } wird { $when } { $years }.
gracious-date-birthday = { $short } hat { $when } Geburtstag.
gracious-date-anniversary = Für { $short } jährt sich { $when } zum { $time } Mal: { $what }.
gracious-date-other = Für { $short } kehrt { $when } ein Tag wieder: { $what }.
gracious-ordinal-st = { $number }.
gracious-ordinal-nd = { $number }.
gracious-ordinal-rd = { $number }.
gracious-ordinal-th = { $number }.
gracious-date-bring = Ein Wort zu einem Herzensthema: { $topic }
gracious-date-remembrance-draft = Du bist { $when } in meinen Gedanken, zu diesem Tag: { $what }. Du musst nichts antworten.
gracious-date-birthday-draft-1 =
    Alles Gute zum Geburtstag! Möge das Jahr, das vor dir liegt, ein gutes sein.

    Wie verbringst du den Tag?
gracious-date-birthday-draft-1-topic =
    Alles Gute zum Geburtstag! Möge das Jahr, das vor dir liegt, ein gutes sein und dir viel Freude bringen ({ $topic }).

    Wie verbringst du den Tag?
gracious-date-birthday-draft-2 =
    Dein Geburtstag ist ein guter Tag, es zu sagen: die besten Wünsche für dein neues Jahr.

    Worauf freust du dich am meisten?
gracious-date-birthday-draft-2-topic =
    Dein Geburtstag ist ein guter Tag, es zu sagen: die besten Wünsche für dein neues Jahr und viel Freude darin ({ $topic }).

    Worauf freust du dich am meisten?
gracious-date-other-draft =
    Dein Tag kommt { $when } wieder ({ $what }), und ich denke an dich. Möge es ein guter Tag für dich sein.

    Wie wirst du ihn begehen?

# Eine Sache, die vor ein paar Wochen zu Ende ging.
gracious-how-it-went-a-word = „{ $subject }“ war zwischen dir und { $name }, ein Wort von jeder Seite.
gracious-how-it-went-a-day = „{ $subject }“ ging { $count }-mal zwischen dir und { $name } hin und her, alles an einem Tag.
gracious-how-it-went-days = „{ $subject }“ ging { $count }-mal zwischen dir und { $name } hin und her, über { $lasting }.
gracious-how-it-went-last = Das letzte Wort fiel { $ago }.
gracious-how-it-went-closing-1 = Wer fragt, wie es ausging, zeigt { $short }, dass es mehr als ein Geschäft war.
gracious-how-it-went-closing-2 = { $short } hat inzwischen sicher gesehen, was daraus wurde; kaum jemand fragt danach.
gracious-how-it-went-closing-3 = Wie es ausging, ist hier nicht bekannt, und die Frage ist jetzt willkommen.
gracious-how-it-went-closing-4 = Seither ist genug geschehen, dass { $short } etwas zu erzählen hat.
gracious-how-it-went-bring = Was auf deiner Seite aus „{ $subject }“ geworden ist
gracious-how-it-went-draft-1 = Du und ich hatten „{ $subject }“ miteinander, zuletzt { $day }. Wie ist es am Ende ausgegangen?
gracious-how-it-went-draft-2 =
    Deine Seite von „{ $subject }“ geht mir nicht aus dem Kopf. Ist es so gekommen, wie du wolltest?

    Hier hat es zu … geführt
gracious-how-it-went-draft-3 =
    Du hattest deinen Anteil an „{ $subject }“, und ich habe nie gehört, wie es zu Ende ging.

    Was ist für dich daraus geworden?
gracious-how-it-went-draft-4 = Du warst mit „{ $subject }“ beschäftigt, als wir zuletzt davon schrieben ({ $when }). Liegt es jetzt hinter dir?
gracious-how-it-went-draft-5 =
    Deine Sicht auf „{ $subject }“ ist mir geblieben; seither ging es hier so weiter: …

    Und auf deiner Seite?

# Neues von ihnen.
gracious-news-kind-job = Arbeit
gracious-news-kind-title = Stelle
gracious-news-kind-city = Ort
gracious-news-kind-address = Adresse
gracious-news-kind-name = Name
gracious-news-kind-post = Beitrag
gracious-news-is = { $kind }: { $after } (seit { $day })
gracious-news-was = { $kind }: { $after }, vorher { $before } (seit { $day })
gracious-news-known = { $told } (bekannt { $since }).
gracious-news-role-at = { $name } ist jetzt { $role } bei { $place }
gracious-news-works-at = { $name } arbeitet jetzt bei { $place }
gracious-news-role = { $name } ist jetzt { $role }
gracious-news-town = { $name } ist von { $from } nach { $to } gezogen
gracious-news-address = { $name } hat eine neue Adresse
gracious-news-post = { $name } hat „{ $title }“ veröffentlicht
gracious-news-noted-work = Bei { $name } gibt es etwas Neues in der Arbeit: „{ $what }“
gracious-news-noted-move = { $name } ist umgezogen: „{ $what }“
gracious-news-job-bring = Jemand rund um { $place }, den { $short } kennen sollte, oder ein offenes Ohr für die ersten Wochen
gracious-news-title-bring = Was du { $short } hast tun sehen, das dorthin geführt hat
gracious-news-town-bring = Jemand oder etwas, das in { $to } zu kennen lohnt
gracious-news-address-bring = Eine Karte fürs neue Zuhause, oder eine Hand für die Kisten
gracious-news-post-bring = Was du beim Lesen gedacht hast: „{ $title }“
gracious-news-noted-bring = Ein offenes Ohr dafür, wie es { $short } damit geht
gracious-news-closing-1 = Ein Wort jetzt zeigt { $short }, dass es jemand bemerkt hat, und kostet nichts.
gracious-news-closing-2 = Am Anfang tut { $short } eine vertraute Stimme am meisten gut.
gracious-news-closing-3 = Die Frage, wie es geht, lässt { $short } so viel erzählen, wie es zu erzählen gibt.
gracious-news-job-draft-1 =
    Du bist jetzt { $role } bei { $place }, wie ich sehe: herzlichen Glückwunsch. Mögen die ersten Monate gut für dich sein.

    Was hat dich dorthin gezogen?
gracious-news-job-draft-1-place =
    Du bist jetzt bei { $place }, wie ich sehe: herzlichen Glückwunsch. Mögen die ersten Monate gut für dich sein.

    Was hat dich dorthin gezogen?
gracious-news-job-draft-2 =
    Deine neue Arbeit bei { $place } ist eine gute Nachricht. Wenn hier jemand ist, der dir beim Ankommen helfen kann, sag es.

    Wie hat es begonnen?
gracious-news-job-draft-3 =
    Du hast bei { $place } angefangen, und dort können sie sich glücklich schätzen.

    Was ist anders, als du dachtest?
gracious-news-title-draft-1 =
    Du bist jetzt { $role }: herzlichen Glückwunsch, und wohlverdient.

    Was machst du damit als Erstes?
gracious-news-title-draft-2 =
    Deine neue Stelle ({ $role }) hat mich beim Lesen gefreut; sie sagt laut, was du schon die ganze Zeit getan hast.

    Was ändert sich für dich?
gracious-news-town-draft-1 =
    Du bist nach { $to } gezogen, und ich würde gern hören, wie du dich einlebst.

    Was gefällt dir dort bisher am besten?
gracious-news-town-draft-2 =
    Dein Umzug von { $from } nach { $to } war sicher viel Arbeit. Wenn dir dort ein, zwei Namen helfen, sag es jederzeit.

    Wie ist der neue Ort?
gracious-news-town-draft-3 =
    Du bist jetzt in { $to }! Möge es sich bald wie zu Hause anfühlen.

    Was hast du dort als Erstes entdeckt?
gracious-news-address-draft =
    Du bist umgezogen; mögen die neuen Räume gut zu dir sein. Wenn ein Regal anzubringen ist: Hier ist eine Hand dafür.

    Wie ist die neue Adresse?
gracious-news-post-draft-1 =
    Dein Text „{ $title }“ ist hier gern gelesen worden.

    Was hat dich dazu gebracht, ihn zu schreiben?
gracious-news-post-draft-2 =
    Du hast „{ $title }“ veröffentlicht, und ich habe es gelesen.

    Was antworten die Leute darauf?
gracious-news-noted-work-draft =
    Du hast etwas Neues in der Arbeit („{ $what }“), und es war schön, davon zu hören.

    Wie waren die ersten Wochen?
gracious-news-noted-move-draft =
    Du bist umgezogen („{ $what }“), und ich denke an dich.

    Wie ist der neue Ort?

# Eine schwere Zeit.
gracious-hard-season = { $name } macht { $since } eine schwere Zeit durch ({ $what }). Eine Stimme oder ein Brief, der um nichts bittet, tut jetzt gut.
gracious-hard-season-bring = Eine Hand für etwas Praktisches, oder nur deine Zeit; erwartet wird nichts
gracious-hard-season-draft-1 =
    Du bist in meinen Gedanken, mit dem, was du jetzt trägst ({ $what }). Du musst nichts antworten und nichts tun.

    Wann immer du Gesellschaft möchtest oder eine Hand für etwas Praktisches: Ich bin da, bei Tag und bei Nacht. Wenn du lieber Ruhe hast, ist das genauso gut.
gracious-hard-season-draft-1-again =
    Du bist weiter in meinen Gedanken, mit dem, was du trägst ({ $what }). Du musst nichts antworten und nichts tun.

    Wann immer du Gesellschaft möchtest oder eine Hand für etwas Praktisches: Ich bin da, bei Tag und bei Nacht. Wenn du lieber Ruhe hast, ist das genauso gut.
gracious-hard-season-draft-2 =
    Du musst hierauf nicht antworten. Du sollst nur wissen, dass hier nicht vergessen ist, was du trägst ({ $what }).

    Wenn dir jemand einen Gang, ein Essen oder ein Formular abnehmen kann, mache ich es gern. Und wenn du jemanden möchtest, der bei dir sitzt und wenig sagt, komme ich.

# Eine kleine Bitte, und andere Türen als das Bitten.
gracious-ask-interest = { $name } ist die richtige Adresse für { $about }: { $topic } ist dort ein Herzensthema.
gracious-ask-interest-said = Dir liegt etwas daran ({ $topic }), also bist du mir zuerst eingefallen
gracious-ask-spoke = { $name } ist die richtige Adresse für { $about }: Ihr habt { $when } über „{ $topic }“ gesprochen.
gracious-ask-spoke-said = Du und ich haben { $when } über „{ $topic }“ gesprochen, also bist du mir zuerst eingefallen
gracious-ask-helped = { $name } ist die richtige Adresse für { $about }: Von dort kam schon einmal Hilfe („{ $what }“).
gracious-ask-helped-said = Du hast mir schon einmal geholfen ({ $what }), und das ist mir geblieben
gracious-ask-place = { $name } ist die richtige Adresse für { $about }, von einem eigenen Standort aus: { $role }.
gracious-ask-place-said = Du siehst das von deinem Platz aus ({ $role })
gracious-ask-judgement = { $name } ist die richtige Adresse für { $about }: Dieses Urteil ist dir viel wert.
gracious-ask-judgement-said = Deinem Urteil vertraue ich
gracious-ask-bring = Was du selbst versucht oder gelesen hast, in einer Zeile
gracious-ask-opinion =
    { $because }. Wie denkst du über { $about }? Zwei Zeilen genügen.

    Ein Nein ist völlig in Ordnung; es hängt nichts daran.
gracious-ask-ten-minutes =
    { $because }. Hättest du in den nächsten Wochen zehn Minuten für { $about }? Ich komme vorbereitet und halte mich daran.

    Ein Nein ist völlig in Ordnung; es hängt nichts daran.
gracious-ask-a-name =
    { $because }. Gibt es einen Menschen, an den du dich wegen { $about } wenden würdest? Der Name genügt, und deiner bleibt aus dem Spiel, solange du nichts anderes sagst.

    Ein Nein ist völlig in Ordnung; es hängt nichts daran.
gracious-ask-of = „{ $question }“
gracious-ask-opinion-question =
    { $because }. { $question } Zwei Zeilen genügen.

    Ein Nein ist völlig in Ordnung; es hängt nichts daran.
gracious-ask-ten-minutes-question =
    { $because }. { $question } Zehn Minuten in den nächsten Wochen reichen dafür: Ich komme vorbereitet und halte mich daran.

    Ein Nein ist völlig in Ordnung; es hängt nichts daran.
gracious-ask-a-name-question =
    { $because }. { $question } Der Name eines Menschen, an den ich mich wenden kann, genügt, und deiner bleibt aus dem Spiel, solange du nichts anderes sagst.

    Ein Nein ist völlig in Ordnung; es hängt nichts daran.
gracious-door-answer = Antworte auf die Frage, die { $when } kam: „{ $topic }“.
gracious-door-concern = Bring etwas mit für das, was jetzt beschäftigt: { $what }.
gracious-door-both-go = Ein Treffen dort, wo ihr beide hingeht: { $place }.
gracious-door-they-go = Ein Treffen dort, wo dieser Mensch hingeht: { $place }.
gracious-door-stage = Biete eine Bühne an, einen Vortrag oder einen Platz in einer Jury, wo du einlädst oder kennst, wer einlädt: zu { $topic }.

# Was jemand unter Freunden zu einem Entwurf sagen würde.
gracious-check-no-greeting = Der Entwurf beginnt nicht mit dem Namen.
gracious-check-no-reason = Nichts darin meint gerade diesen Menschen: Nenne, was dich schreiben lässt.
gracious-check-me-first = Der Entwurf spricht von dir, bevor er von deinem Gegenüber spricht.
gracious-check-ask-in-hard-season = In einer schweren Zeit ist es freundlicher, um nichts zu bitten, nicht einmal um eine Antwort.
gracious-check-many-asks = Der Entwurf bittet um { $count } Dinge; eine leichte Bitte genügt.
gracious-check-too-long = { $count } Wörter; unter { $most } wird sofort gelesen.
gracious-check-worn = „{ $phrase }“ hat man zu oft gelesen; lass es weg oder sag, was du meinst.
gracious-check-thin-thanks = Dank wird wärmer mit { $what }.
gracious-check-thin-thanks-word = einem Wort des Dankes
gracious-check-thin-thanks-result = dem, was daraus wurde
gracious-check-thin-thanks-them = dem, was es über den anderen Menschen zeigt
gracious-check-cheerful = Der Entwurf klingt fröhlich; zu einer schweren Zeit passt ein leiser Ton.
gracious-check-short-letter = Für einen Brief ist er kurz; mit zwei oder drei Sätzen mehr würde man ihn aufheben.
gracious-check-poor-medium = Eine Stimme, ein Besuch oder ein Brief passt besser.

# Was aus früheren Schritten gelernt wurde.
gracious-lesson-kind = { $count ->
    [one] Von { $count } früheren Schritt
   *[other] Von { $count } früheren Schritten
} mit dieser Art von Anlass ({ $kind }) hast du { $good } aufgegriffen; { $answers }.
gracious-lesson-habit = { $count ->
    [one] Von { $count } früheren Schritt
   *[other] Von { $count } früheren Schritten
} aus dieser Gewohnheit ({ $habit }) hast du { $good } aufgegriffen; { $answers }.
gracious-lesson-none-answered = keiner ist alt genug, um zu sagen, ob eine Antwort kam
gracious-lesson-answered = auf { $good } von { $count } kam eine Antwort oder ein Treffen
gracious-lesson-forward = Das rückt diesen ein wenig nach vorn.
gracious-lesson-back = Das rückt diesen ein wenig nach hinten; er kommt wieder an die Reihe.
gracious-habit-gracious = zugewandt
gracious-habit-grateful = dankbar
gracious-habit-giving = großzügig
gracious-habit-generative = verbindend
gracious-kind-date = wichtiger Tag
gracious-kind-silence = Stille
gracious-kind-dormant = ruhende Bindung
gracious-kind-concern = was beschäftigt
gracious-kind-hard-season = schwere Zeit
gracious-kind-thanks-owed = offener Dank
gracious-kind-outcome = was daraus wurde
gracious-kind-meeting = Treffen
gracious-kind-answer = Antwort
gracious-kind-question = Frage
gracious-kind-find = Fundstück
gracious-kind-keepsake = Andenken
gracious-kind-promise = Versprechen
gracious-kind-brief = Vorbereitung
gracious-kind-introduction = Vorstellung
gracious-kind-introduction-under-way = laufende Vorstellung
gracious-kind-draw-out = offene Frage
gracious-kind-follow-up = Nachfassen
gracious-kind-how-it-went = wie es ausging
gracious-kind-work-together = gemeinsame Arbeit
gracious-kind-new-tie = neue Bindung
gracious-kind-voice = Stimme
gracious-kind-gathering = Gespräch zu dritt
gracious-kind-news = Neuigkeit
gracious-kind-goal = Ziel
gracious-kind-circle-meets = Kreis trifft sich
gracious-kind-word-to-a-circle = Wort an einen Kreis
gracious-kind-ask-in-a-circle = Bitte im Kreis
gracious-kind-step-in-a-circle = Schritt im Kreis
gracious-kind-guide = Leitfaden
gracious-kind-partner = Weggefährten
gracious-kind-trip = Reise
