# Was mehrere dieser Schritte sagen. Ein Betreff in Klammern steht hinter dem Treffen, zu dem er gehört.
grateful-about = („{ $topic }“)
grateful-led-to = Daraus wurde: { $what }.
grateful-between-us = Zuletzt ging es zwischen dir und mir um „{ $topic }“.

# Eine Antwort auf das, was ich gefragt habe.
grateful-answer = Du hast { $name } { $when } wegen „{ $subject }“ geschrieben, und { $short } hat { $pace } geantwortet.
grateful-answer-pace = { $count ->
    [0] noch am selben Tag
    [1] innerhalb eines Tages
   *[other] nach { $count } Tagen
}
grateful-answer-closing-1 = Eine Zeile, dass es angekommen ist und was es möglich macht, rundet es ab.
grateful-answer-closing-2 = { $short } weiß noch nicht, ob es geholfen hat.
grateful-answer-closing-3 = Zwei Sätze darüber, was sich dadurch geändert hat, wären eine Freude.
grateful-answer-bring = Was du dank der Antwort als Nächstes tun kannst
grateful-answer-draft-1 =
    Danke für deine Antwort zu „{ $subject }“: Du hast { $pace } zurückgeschrieben, und jetzt kann ich damit weitermachen.

    Dich zu fragen ist leicht, und darüber bin ich froh. Du brauchst nichts weiter zu tun.
grateful-answer-draft-2 =
    Du hast zu „{ $subject }“ { $pace } geantwortet, und es hat geholfen: Deswegen kann ich jetzt …

    Danke, dass du dir die Zeit genommen hast, obwohl du wenig davon hast. Du brauchst nicht zu antworten.
grateful-answer-draft-3 =
    Deine Worte zu „{ $subject }“ waren genau das, was ich gebraucht habe. Sie haben mich dazu gebracht, …

    Danke dir: Es tut gut zu wissen, dass ich dich fragen kann.
grateful-answer-draft-4 =
    Du möchtest vielleicht wissen, was aus deiner Antwort zu „{ $subject }“ geworden ist: …

    Danke dafür. Du hast es so gesagt, dass ich gleich etwas damit anfangen konnte.

# Wir haben uns dieser Tage gesehen oder gesprochen.
grateful-meeting = { $medium ->
    [visit] Du und { $name }, ihr habt euch { $when } gesehen
    [video] Du und { $name }, ihr habt { $when } per Video gesprochen
   *[call] Du und { $name }, ihr habt { $when } telefoniert
}{ $about }. Zwei Zeilen, solange es frisch ist, zeigen { $short }, dass die Zeit gut angelegt war.
grateful-meeting-family = { $medium ->
    [visit] Du und { $name }, ihr habt euch { $when } gesehen
    [video] Du und { $name }, ihr habt { $when } per Video gesprochen
   *[call] Du und { $name }, ihr habt { $when } telefoniert
}{ $about }. Ein Wort darüber, was dir am besten gefallen hat, freut mehr als ein Dank.
grateful-meeting-bring = Etwas, das gesagt wurde und bei dir geblieben ist, und was du daraus machst
grateful-meeting-family-draft =
    Du hast { $medium ->
        [visit] unser Treffen
        [video] unseren Videoanruf
       *[call] unser Telefonat
    } { $when } schön gemacht, danke. Was mir am besten gefallen hat: …

    Bald mehr davon.
grateful-meeting-family-draft-topic =
    Du hast „{ $topic }“ { $when } schön gemacht, danke. Was mir am besten gefallen hat: …

    Bald mehr davon.
grateful-meeting-draft-1 =
    Danke für deine Zeit { $when }. Was du { $medium ->
        [visit] bei unserem Treffen
        [video] in unserem Videoanruf
       *[call] am Telefon
    }{ $about } gesagt hast, begleitet mich: … Es hat mich dazu gebracht, …

    Du hast gut zugehört, und darüber bin ich froh.
grateful-meeting-draft-2 =
    Du hast mir { $when } deine Zeit geschenkt, und { $medium ->
        [visit] unser Treffen
        [video] unser Videoanruf
       *[call] unser Telefonat
    }{ $about } hat mir mehr mitgegeben, als ich mitgebracht hatte: … Es hat mich dazu gebracht, …

    Danke dir. Du hast gut gefragt.
grateful-meeting-draft-3 =
    Deine Zeit { $when } hat mir gutgetan. Von { $medium ->
        [visit] unserem Treffen
        [video] unserem Videoanruf
       *[call] unserem Telefonat
    }{ $about } bleibt eines: … Deswegen werde ich …

    Danke dafür, wie du zugehört hast.

# Was aus einer Hilfe wurde, ohne dass sie es schon wissen.
grateful-outcome-open = Du hast { $name } { $when } für „{ $deed }“ gedankt. Was daraus wurde, hat { $short } nie erfahren.
grateful-outcome-known = Aus dem, wobei { $name } geholfen hat („{ $deed }“), ist etwas geworden: { $outcome }. { $short } hat es noch nicht gehört.
grateful-outcome-unheard = { $short } hat es noch nicht gehört: { $outcome }.
grateful-outcome-part-whole = Aus dem, was { $name } getan hat („{ $deed }“), wurde dies: { $event }.
grateful-outcome-part-first = Mit { $name } fing es an („{ $deed }“), und es führte hierhin: { $event }.
grateful-outcome-part-last = Was { $name } getan hat („{ $deed }“), war der letzte Schritt dahin: { $event }.
grateful-outcome-part-one = Was { $name } getan hat („{ $deed }“), war einer von { $count } Schritten dahin: { $event }.
grateful-outcome-bring = Die Neuigkeit selbst, erzählt als etwas Gemeinsames
grateful-outcome-to-tell = Das ist daraus geworden: …
grateful-outcome-draft =
    { $did }. Und du sollst unter den Ersten sein, die hören, was daraus geworden ist. { $result }

    Danke dir: Du hast deinen Anteil daran, und ohne dich wäre es nicht so gekommen.

# Sie haben etwas weitergegeben oder mich auf dem Laufenden gehalten.
grateful-passed-on = { $name } hat dir in den letzten Wochen { $count }-mal etwas weitergegeben, darunter „{ $subject }“, und von einem Wort zurück ist hier nichts bekannt. { $short } würde gern hören, wozu eines davon gut war.
grateful-passed-on-bring = Was aus „{ $subject }“ bei dir geworden ist
grateful-passed-on-draft-1 =
    Danke, dass du mir „{ $subject }“ weitergegeben hast. Es hat mir geholfen, weil …

    Du denkst an andere, wenn dir etwas unterkommt, und das wird hier bemerkt. Du brauchst nicht zu antworten.
grateful-passed-on-draft-2 =
    Du hast mir „{ $subject }“ geschickt, und ich habe dir nie gesagt, wozu es gut war: Deswegen habe ich …

    Danke dir. Was du weitergibst, wird hier angeschaut.
grateful-passed-on-draft-3 =
    Dein „{ $subject }“ kam zur rechten Zeit: Daraus wurde …

    Danke, dass du dabei an mich gedacht hast.
grateful-kept-posted = { $name } hat dich in den letzten Wochen { $count }-mal ungefragt auf dem Laufenden gehalten, unter anderem über „{ $subject }“, und ein Wort dazu ist hier nicht bekannt. Ein Dank für diese Gewohnheit würde { $short } guttun.
grateful-kept-posted-draft-1 =
    Du hältst mich auf dem Laufenden, ohne dass ich fragen muss, zuletzt über „{ $subject }“. Deswegen konnte ich …

    Danke dir; das erspart mir so manche Frage. Du brauchst nicht zu antworten.
grateful-kept-posted-draft-2 =
    Deine Zeilen zu „{ $subject }“ wurden gelesen und haben geholfen: …

    Danke, dass du mich im Bild hältst. Du tust es so still, dass man es übersehen könnte.
grateful-kept-posted-draft-3 =
    Von dir habe ich von „{ $subject }“ erfahren, und es hat mich dazu gebracht, …

    Danke, dass du es mir rechtzeitig gesagt hast.

# Sie antworten immer wieder und schnell.
grateful-steady = { $name } hat dir in den letzten drei Monaten { $count }-mal innerhalb eines Tages geantwortet, unter anderem zu „{ $one }“ und „{ $other }“. Für so viel Verlässlichkeit bekommt { $short } wohl selten Dank.
grateful-steady-bring = Was die Antwort zu „{ $subject }“ möglich gemacht hat
grateful-steady-draft =
    Deine Antworten kommen schnell, und ich verlasse mich darauf, zuletzt bei „{ $one }“ und „{ $other }“. Deswegen konnte ich weitermachen, wo ich sonst gewartet hätte.

    Danke dir: Auf dich ist Verlass. Du brauchst nicht zu antworten.

# Hilfe, für die noch nicht gedankt wurde.
grateful-thanks-owed = Ein Dank, der das beim Namen nennt, würde { $short } freuen.
grateful-thanks-owed-bring = Was daraus geworden ist, in einem Satz
grateful-thanks-owed-bring-led-to = Was daraus geworden ist: { $what }
grateful-thanks-owed-bring-meaning = Was es dir bedeutet: { $what }
grateful-thanks-owed-meaning = Was es mir bedeutet: { $what }. Deswegen habe ich …
grateful-thanks-owed-helped = Es hat mir geholfen, weil …
grateful-thanks-owed-shows = Es zeigt, was ich an dir schätze: { $what }.
grateful-thanks-owed-trouble = Du hast dir die Mühe gemacht, ohne dass du es musstest, und das passt zu dir.

# Lob, das andere hören dürfen.
grateful-praise-shows = Es zeigt, was ich an { $short } schätze: { $what }.
grateful-praise-trouble = { $short } hätte das nicht tun müssen, und das soll man wissen.

# Etwas, das wir zusammen getragen haben. Die Spanne ist eine Zeitspanne: „3 Wochen“.
grateful-together = { $name } und du habt zusammen an „{ $subject }“ gearbeitet: { $count } Momente über { $span } hinweg, davon { $theirs } von { $short }.
grateful-together-closing-1 = Sag, wozu der Anteil von { $short } gut war; solche Arbeit wird selten gelobt.
grateful-together-closing-2 = Ein Dank, der das jetzt beim Namen nennt, solange es frisch ist, bleibt in Erinnerung.
grateful-together-closing-3 = { $short } würde gern hören, was es möglich gemacht hat.
grateful-together-bring = Das eine in „{ $subject }“, das es ohne { $short } nicht gegeben hätte
grateful-together-draft-1 =
    Du hast ein gutes Stück von „{ $subject }“ getragen, und ich wäre allein nicht durchgekommen. Was am meisten geholfen hat: …

    Danke dir: Du bist drangeblieben, wo andere es hätten liegen lassen.
grateful-together-draft-2 =
    Dein Beitrag zu „{ $subject }“ hat den Unterschied gemacht, vor allem als du …

    Danke. Mit dir arbeitet man gern, und das soll ab und zu gesagt sein.
grateful-together-draft-3 =
    Du hast bei „{ $subject }“ die ganze Zeit Geduld behalten. Dank dir ist es jetzt …

    Danke dafür, und für den Ton, in dem du es getan hast.
grateful-together-draft-4 =
    Du sollst hören, was aus „{ $subject }“ geworden ist: …

    Ein gutes Stück davon ist dein Werk. Danke für die Sorgfalt, die du hineingesteckt hast.

# Ein Treffen, das bevorsteht.
grateful-brief = { $medium ->
    [visit] Du siehst { $name } { $when }
    [video] Du sprichst { $when } per Video mit { $name }
    [call] Du telefonierst { $when } mit { $name }
   *[mail] Du hast { $when } etwas mit { $name } vor
}{ $about }.
grateful-brief-last = Letztes Mal ging es um „{ $topic }“.
grateful-brief-worth = Eine Minute jetzt, und du kommst mit etwas für { $short }.
grateful-brief-plan-today = { $medium }, heute noch
grateful-brief-plan = { $medium } { $when } ({ $date })
grateful-brief-bring-thanks = Dank für: { $what }
grateful-brief-bring-concern = Ein Gedanke zu dem, was sie beschäftigt: { $what }
grateful-brief-bring-interest = Etwas zum Thema { $topic }
grateful-brief-bring-both = { $one }; { $other }
grateful-brief-bring-question = Eine gute Frage nach dem, was sie jetzt beschäftigt
grateful-brief-draft = { $medium ->
    [visit] Unser Treffen
    [video] Unser Videoanruf
    [call] Unser Telefonat
   *[mail] Unser Austausch
} { $when }{ $about } ist ein guter Ort dafür, wenn du magst.
grateful-brief-draft-concern = Dich hat „{ $what }“ beschäftigt. Wie steht es damit?
grateful-brief-draft-last = Zuletzt ging es zwischen dir und mir um „{ $topic }“. Wie ist es für dich ausgegangen?
grateful-brief-draft-useful =
    Was würde { $medium ->
        [visit] unser Treffen
        [video] unseren Videoanruf
        [call] unser Telefonat
       *[mail] unseren Austausch
    } { $when }{ $about } für dich besonders nützlich machen?
grateful-brief-draft-grave = { $medium ->
    [visit] Unser Treffen
    [video] Unser Videoanruf
    [call] Unser Telefonat
   *[mail] Unser Austausch
} { $when } darf so kurz oder so still sein, wie du magst, bei allem, was jetzt ist ({ $what }). Du brauchst nichts vorzubereiten.

# Ein Fundstück für jemanden. Der Link beginnt mit einer eigenen neuen Zeile oder ist leer.
grateful-find-kind-link = Link
grateful-find-kind-tool = Werkzeug
grateful-find-kind-idea = Idee
grateful-find-kind-event = Veranstaltung
grateful-find-kind-opening = offene Stelle
grateful-find-kind-person = Mensch
grateful-find-concern = „{ $title }“ ({ $kind }) aus deinem Regal passt zu dem, was { $name } beschäftigt: { $what }. Es käme bei { $short } ganz ohne Hintergedanken an.
grateful-find-interest = „{ $title }“ ({ $kind }) aus deinem Regal passt zu dem, was { $name } am Herzen liegt: { $what }. Es käme bei { $short } ganz ohne Hintergedanken an.
grateful-find-given = „{ $title }“ ({ $kind }) aus deinem Regal ist von derselben Art wie „{ $what }“, das du { $name } gegeben hast. Es käme bei { $short } ganz ohne Hintergedanken an.
grateful-find-concern-draft =
    Dich beschäftigt „{ $what }“, darum ist das hier für dich: { $title }.{ $link }

    Vielleicht erspart es dir einen Weg oder bringt dich auf eine Idee. Du brauchst nicht zu antworten.
grateful-find-concern-draft-person =
    Dich beschäftigt „{ $what }“, und hier ist jemand, von dem du vielleicht gern weißt: { $title }.{ $link }

    Vielleicht erspart es dir einen Weg oder bringt dich auf eine Idee. Du brauchst nicht zu antworten.
grateful-find-interest-draft =
    Dir liegt das Thema { $what } am Herzen, darum ist das hier für dich: { $title }.{ $link }

    Vielleicht erspart es dir einen Weg oder bringt dich auf eine Idee. Du brauchst nicht zu antworten.
grateful-find-interest-draft-person =
    Dir liegt das Thema { $what } am Herzen, und hier ist jemand, von dem du vielleicht gern weißt: { $title }.{ $link }

    Vielleicht erspart es dir einen Weg oder bringt dich auf eine Idee. Du brauchst nicht zu antworten.
grateful-find-given-draft =
    Du hast „{ $what }“ von mir, darum ist vielleicht auch das hier etwas für dich: { $title }.{ $link }

    Vielleicht erspart es dir einen Weg oder bringt dich auf eine Idee. Du brauchst nicht zu antworten.
grateful-find-given-draft-person =
    Du hast „{ $what }“ von mir, und hier ist jemand, von dem du vielleicht gern weißt: { $title }.{ $link }

    Vielleicht erspart es dir einen Weg oder bringt dich auf eine Idee. Du brauchst nicht zu antworten.

# Ein Andenken zu ihren Ehren.
grateful-keepsake-ready = Dein Andenken für { $name }, „{ $title }“, liegt bereit; gemacht hast du es { $when }. { $short } hat es noch nicht gesehen.
grateful-keepsake-ready-bring = Das Andenken selbst: „{ $title }“
grateful-keepsake-ready-draft =
    Du sollst das hier in der Hand haben: ein paar Stücke davon, was du mir gewesen bist, festgehalten, damit sie bleiben.

    Es gehört dir. Du brauchst nicht zu antworten.
grateful-keepsake-enough = Hier stehen { $stories ->
    [one] { $stories } Geschichte
   *[other] { $stories } Geschichten
} und { $kindnesses ->
    [one] { $kindnesses } gute Tat für dich
   *[other] { $kindnesses } gute Taten für dich
} aufgeschrieben: genug für ein Andenken, eine Seite oder eine Karte mit dem, was ihr teilt.
grateful-keepsake-bring = Ein Andenken, auf dem „{ $story }“ steht
grateful-keepsake-draft =
    Du hast mir mehr gegeben, als auf eine Seite passt, und so ist hier eine Seite davon: „{ $story }“ und ein wenig mehr, festgehalten, damit es bleibt.

    Es gehört dir. Du brauchst nicht zu antworten.
grateful-keepsake-birthday = { $short } wird { $when } { $years }.
grateful-keepsake-years = Soweit es hier steht, ist es { $when } { $years } Jahre her, dass du und { $name } einander zum ersten Mal begegnet seid.
grateful-keepsake-years-first = das Erste zwischen euch, das hier aufbewahrt ist
grateful-keepsake-season = { $name } hat eine schwere Zeit hinter sich; was zwischen euch gut ist, täte jetzt gut.
grateful-keepsake-told = Vieles von dem, was dich mit { $name } verbindet, ist erzählt.

# Was ich versprochen habe.
grateful-promise = { $when } hast du { $name } versprochen: „{ $what }“.
grateful-promise-due = Der Tag, den du genannt hast: { $when }.
grateful-promise-gone-by = Der Tag, den du genannt hast, ist vorbei; es ist jetzt genauso willkommen.
grateful-promise-bring = Was du versprochen hast: { $what }
grateful-promise-draft =
    Du bist nicht vergessen. Ich habe dir { $made } „{ $what }“ versprochen, und so steht es damit: …

    Wenn dir inzwischen etwas anderes mehr hilft, ist das genauso gut.

# Zwei, die dasselbe in Arbeit haben.
grateful-gathering = { $one } und { $other } haben beide „{ $what }“ mit dir in Arbeit, in getrennten E-Mails. In einem kurzen Gespräch zu dritt würde { $first } hören, was { $second } weiß, und { $second }, was { $first } weiß.
grateful-gathering-bring = Die Frage an beide, zuerst an { $first }; ein Gespräch erst nach zweimal Ja
grateful-gathering-draft-1 =
    Du und ich, wir haben „{ $what }“ in Arbeit, und { $name } hat mir deswegen auch geschrieben. Eine Viertelstunde zu dritt könnte euch eine Runde E-Mails ersparen.

    Wäre dir das recht? Wenn ja, frage ich { $second }; wenn nicht, bleibt alles, wie es ist.
grateful-gathering-draft-2 =
    Deine Frage zu „{ $what }“ steht nicht allein: { $name } ist auch damit beschäftigt, in E-Mails nur mit mir.

    Soll ich euch zwei zu einem kurzen Gespräch zusammenbringen? Nur, wenn es dir hilft; dann frage ich { $second }.

# Zwei, die einander kennen könnten. Was das Netz dazu sagt, beginnt mit eigenem Komma oder Strichpunkt.
grateful-introduction-interest = { $one } und { $other } liegt dasselbe am Herzen ({ $what }){ $network }. { $first } würde jemanden mit derselben Freude daran kennenlernen, und { $second } auch.
grateful-introduction-membership = { $one } und { $other } gehören beide dazu ({ $what }){ $network }. { $first } hätte dort ein vertrautes Gesicht mehr, und { $second } auch.
grateful-introduction-moment = { $one } und { $other } haben sich beide mit dir über „{ $what }“ geschrieben{ $network }. { $first } würde hören, wie { $second } es sieht, und { $second }, wie { $first } es sieht.
grateful-introduction-strangers = , und nichts zeigt, dass sie sich kennen
grateful-introduction-clause = ; { $clause }
grateful-introduction-bring = Die Frage an beide, zuerst an { $first }; eine Vorstellung erst nach zweimal Ja
grateful-introduction-belongs = { $kind ->
    [employer] Arbeit
    [board] Vorstand
    [club] Verein
    [school] Schule
    [association] Verband
   *[other] Sonstiges
}: { $organization }
grateful-introduction-interest-draft =
    Dir liegt das Thema { $what } am Herzen, und { $name } geht es genauso. Ein Gespräch könnte euch beiden Freude machen.

    Möchtest du { $second } kennenlernen? Wenn ja, frage ich auch { $second }; wenn nicht, ist das völlig in Ordnung.
grateful-introduction-membership-draft =
    Du gehörst dazu ({ $what }), und { $name } auch. Ein Gespräch könnte euch beiden Freude machen.

    Möchtest du { $second } kennenlernen? Wenn ja, frage ich auch { $second }; wenn nicht, ist das völlig in Ordnung.
grateful-introduction-moment-draft =
    Du und ich, wir haben uns über „{ $what }“ geschrieben, und { $name } beschäftigt dasselbe. Ein Gespräch könnte euch beiden Freude machen.

    Möchtest du { $second } kennenlernen? Wenn ja, frage ich auch { $second }; wenn nicht, ist das völlig in Ordnung.

# Eine Vorstellung, die im Gange ist.
grateful-introducing-ask = Du hattest den Gedanken, { $asked } und { $other } zusammenzubringen: „{ $why }“. Frag { $asked } zuerst.
grateful-introducing-ask-fact = { $asked } und { $other }: { $why }
grateful-introducing-ask-bring = Die Frage an { $asked }; { $other } wird erst nach einem Ja gefragt
grateful-introducing-ask-other = { $other } hat { $when } Ja dazu gesagt, { $asked } kennenzulernen; { $asked } ist noch nicht gefragt: „{ $why }“.
grateful-introducing-ask-other-fact = { $other } hat Ja gesagt
grateful-introducing-ask-other-bring = Die Frage an { $asked }; ein Nein ist genauso willkommen
grateful-introducing-again = { $when } hast du { $asked } gefragt, ob ein Kennenlernen mit { $other } recht wäre, und keine Antwort ist notiert. Ein leichtes Wort, und dann darf es ruhen.
grateful-introducing-again-fact = du hast { $asked } gefragt
grateful-introducing-again-bring = Ein leichter Weg, Nein zu sagen
grateful-introducing-make = { $one } und { $other } haben beide Ja gesagt, das letzte Ja kam { $when }. Sie warten darauf, dass du sie zusammenbringst.
grateful-introducing-make-fact = beide haben Ja gesagt
grateful-introducing-make-bring = Eine E-Mail an beide, mit dem, was sie aneinander hätten
grateful-introducing-met = { $ago } hast du { $asked } und { $other } zusammengebracht. Frag ohne Drängen, ob sie zueinander gefunden haben.
grateful-introducing-outcome = { $ago } hast du { $asked } und { $other } zusammengebracht. Frag, was daraus geworden ist.
grateful-introducing-made-fact = du hast { $asked } und { $other } zusammengebracht
grateful-introducing-made-bring = Deine Freude, was auch daraus geworden ist
grateful-introducing-not-now = Du hast { $asked } gefragt, ob ein Kennenlernen mit { $other } recht wäre, und es kommt nicht zustande. Ein freundliches Wort hält die Tür offen.
grateful-introducing-not-now-fact = es kommt nicht zustande
grateful-introducing-not-now-bring = Dass es nicht an der Person liegt; mehr nicht

# Briefe einer Vorstellung. Der Grund ist ein eigener Satz.
grateful-introducing-draft-tell =
    Mir ist { $full } eingefallen, und du auch. { $reason }

    Du brauchst nichts zu tun; es schien mir nur gut, dass du von { $short } weißt.
grateful-introducing-draft-ask =
    Du bist mir zusammen mit { $full } eingefallen. { $reason }

    Möchtest du, dass ihr euch kennenlernt? { $short } wird nur gefragt, wenn dir der Gedanke gefällt. Und ein Nein ist völlig in Ordnung; es bleibt bei mir.
grateful-introducing-draft-ask-other =
    Du bist mir zusammen mit { $full } eingefallen. { $reason }

    Möchtest du, dass ihr euch kennenlernt? { $short } würde sich freuen. Und ein Nein ist völlig in Ordnung; es bleibt bei mir.
grateful-introducing-draft-again =
    Du brauchst wegen { $full } nichts zu überstürzen; meine Frage steht hier nur, damit sie nicht verloren geht. { $reason }

    Wenn du lieber nicht möchtest, oder nicht jetzt, genügt ein Wort, und alles ist gut.
grateful-introducing-draft-not-now =
    Du brauchst nicht länger darüber nachzudenken, { $short } kennenzulernen. Vorerst wird nichts daraus, und das hat nichts mit dir zu tun; es ist nicht die rechte Zeit.

    Ich halte die Augen für dich offen.
grateful-introducing-draft-not-now-agreed =
    Danke, dass du offen dafür warst, { $short } kennenzulernen. Vorerst wird nichts daraus, und das hat nichts mit dir zu tun; es ist nicht die rechte Zeit.

    Ich halte die Augen für dich offen.
grateful-introducing-draft-met =
    Wie geht es dir? Habt ihr zueinander gefunden, { $short } und du?

    Wenn es noch warten muss, ist das gut so; ich habe es nicht eilig.
grateful-introducing-draft-outcome =
    Du bist mir eingefallen, und { $short } auch. Ist aus euren Gesprächen etwas geworden?

    Ich würde es gern hören, was es auch ist.
grateful-introducing-draft-part = { $short }, das ist { $full }. { $reason }
grateful-introducing-draft-make =
    Hallo { $first } und { $second },

    Ihr habt beide Ja gesagt, und hier seid ihr.

    { $for-first }

    { $for-second }

    { $first }, magst du den Anfang machen? Von hier an gehört es euch; ihr braucht mich nicht im Verteiler zu lassen.

# Was in einem Kreis offen ist.
grateful-circle-meets = Der Kreis „{ $circle }“ trifft sich { $when }: { $asks ->
    [0] Noch hat niemand gesagt, was helfen würde
    [1] Eine Bitte ist offen
   *[other] { $asks } Bitten sind offen
}.
grateful-circle-meets-open = Der Kreis „{ $circle }“ trifft sich { $when }: { $asks ->
    [0] Worüber ihr sprechen werdet, ist offen
    [1] Worüber ihr sprechen werdet, ist offen, dazu eine Bitte
   *[other] Worüber ihr sprechen werdet, ist offen, dazu { $asks } Bitten
}.
grateful-circle-asks-for = Die Bitte von { $name }: { $text }.
grateful-circle-promised = Du hast im Kreis „{ $circle }“ gesagt, dass du dies tun würdest (fällig { $day }): { $text }. Wie weit du auch bist, { $name } freut sich, davon zu hören.
grateful-circle-promised-past = Du hast im Kreis „{ $circle }“ gesagt, dass du dies tun würdest (fällig war es { $day }): { $text }. Wie weit du auch bist, { $name } freut sich, davon zu hören.
grateful-circle-asked = { $name } hat den Kreis „{ $circle }“ hierum gebeten: { $text }. Und { $why }.
grateful-circle-asked-bring = Was helfen könnte: { $what }
grateful-circle-kept = { $name } hat getan, was im Kreis „{ $circle }“ gesagt war: { $text }. Jeder Schritt ist ein Wort wert; sag, dass du ihn gesehen hast.
grateful-circle-helped = { $name } hat im Kreis „{ $circle }“ { $whom } geholfen: { $text }. Sag, dass du es gesehen hast.
grateful-circle-fact = { $circle }: { $text }
grateful-circle-fact-meets = { $circle } trifft sich
grateful-circle-fact-meets-agenda = { $circle } trifft sich: { $agenda }
grateful-circle-fact-helped = { $circle }: für { $whom }, { $text }
grateful-circle-draft-asked-for = Du hast hierum gebeten: { $text }.
grateful-circle-draft-meets = Was würde das nächste Treffen ({ $day }) für dich lohnend machen? Dann kommt der Kreis „{ $circle }“ zusammen, und es ist Platz dafür.
grateful-circle-draft-promised =
    Du hast es mich im Kreis „{ $circle }“ sagen hören: { $text }. So weit bin ich: …

    Es hat geholfen, dass du zugehört hast.
grateful-circle-draft-asked =
    Du hast im Kreis „{ $circle }“ hierum gebeten: { $text }. Vielleicht habe ich etwas für dich: …

    Soll ich es dir schicken?
grateful-circle-draft-kept = Du hast es gesagt, und du hast es getan: { $text }. Ich habe es gesehen, und es hat mir Mut gemacht. Wie war es?
grateful-circle-draft-helped = Du hast { $whom } weitergeholfen: { $text }. Ich habe es gesehen, und genau dafür lohnt es sich, in den Kreis „{ $circle }“ zu kommen. Danke dir.

# Eine Reise. Wie weit weg sie wohnen, gibt es in zwei Formen: hinter dem Namen, und für sich.
grateful-trip-lives-near = wohnt in { $town } oder in der Nähe
grateful-trip-lives-here = wohnt direkt in der Stadt
grateful-trip-lives-away = wohnt { $km } km entfernt
grateful-trip-they-live-near = wohnt in { $town } oder in der Nähe
grateful-trip-they-live-here = wohnt direkt in der Stadt
grateful-trip-they-live-away = wohnt { $km } km entfernt
grateful-trip-fact = Reise nach { $town }, { $stay }: { $home }
grateful-trip-stay-day = { $until }. { $until-month }
grateful-trip-stay-month = { $from }. bis { $until }. { $until-month }
grateful-trip-stay = { $from }. { $from-month } bis { $until }. { $until-month }
grateful-trip-day = { $weekday }, { $day }. { $month }
grateful-trip-seen = ihr habt euch { $when } zuletzt gesehen
grateful-trip-not-seen = von einem Besuch zwischen euch ist hier nichts verzeichnet
grateful-trip-write = Du bist bald in { $town } ({ $stay }). { $name } { $home }, und { $seen }. Schreib und schlag einen Tag vor ({ $day }): Du kommst zu { $short }, niemand muss dafür verreisen.
grateful-trip-visit-agreed = Heute siehst du { $name } in { $town }, wie ihr es abgemacht habt; { $seen }.
grateful-trip-visit = Heute ist der Tag, den du für { $name } vorgesehen hattest. { $name } { $home }; { $seen }. Ein Wort am Morgen genügt, um zu fragen.
grateful-trip-call = In { $town } ({ $stay }) hast du { $name } nicht sehen können. Ein Anruf sagt { $short }, dass du es gern getan hättest.
grateful-trip-visit-bring = Etwas Kleines von dort, wo du wohnst, und eine Frage nach dem, was sie beschäftigt
grateful-trip-draft-grave = Du bist in meinen Gedanken. Ich bin in { $town } ({ $stay }) und könnte für eine Stunde vorbeikommen: { $day }, oder wann immer du magst. Wenn du lieber Ruhe hast, ist das genauso gut; du brauchst nicht zu antworten.
grateful-trip-draft-write =
    Du bist mir gleich eingefallen: Ich bin in { $town } ({ $stay }). Würde es dir für eine Stunde passen, { $day }, wo immer es für dich leicht ist?

    Wenn es diesmal nicht geht, ist das völlig in Ordnung.
grateful-trip-draft-write-since =
    Du bist mir gleich eingefallen: Ich bin in { $town } ({ $stay }). Das letzte Mal saßen wir { $when } beisammen. Würde es dir für eine Stunde passen, { $day }, wo immer es für dich leicht ist?

    Wenn es diesmal nicht geht, ist das völlig in Ordnung.
grateful-trip-draft-visit-agreed = Du hast dir heute Zeit für uns genommen, und ich bin in { $town } und freue mich darauf. Wenn bei dir etwas dazwischengekommen ist, sag es einfach.
grateful-trip-draft-visit = Du bist ganz in der Nähe, denn ich bin heute in { $town }. Hättest du eine Stunde, wo immer es für dich leicht ist? Wenn nicht, ist ein andermal genauso gut.
grateful-trip-draft-call = Du und ich, wir haben es nicht geschafft, uns zu sehen, als ich in { $town } war; dabei hätte ich dich gern getroffen. Wie geht es dir, und was hat dich in letzter Zeit beschäftigt?

# Ein Schritt zu einem Ziel von mir.
grateful-goal = Der nächste Schritt zu deinem Ziel „{ $goal }“: { $text }, mit { $name }.
grateful-goal-fact = Schritt: { $text }
grateful-goal-give = { $short } hat etwas von dir, bevor du um etwas bittest.
grateful-goal-give-bring = Etwas für das, was { $short } am Herzen liegt; dein Regal weiß, was passt
grateful-goal-give-draft =
    Du bist mir eingefallen, als ich das hier gefunden habe, und vielleicht nützt es dir: …

    Du brauchst nicht zu antworten.
grateful-goal-ask = Eine kleine Frage ehrt, was { $short } weiß, und lässt sich leicht ablehnen.
grateful-goal-ask-draft =
    Du weißt darüber mehr als alle, die ich fragen könnte. Ich arbeite an „{ $goal }“, und eine Frage ist offen: …

    Zehn Minuten am Telefon wären reichlich, und ein Nein ist eine völlig gute Antwort.
grateful-goal-thank = { $short } hört, was aus der Hilfe geworden ist.
grateful-goal-thank-draft = Danke dir: Du hast … Daraus wurde … für „{ $goal }“, und es zeigt, wie gern du anderen weiterhilfst.
grateful-goal-door = Es ist ein Weg zu { $short }, der { $short } wenig kostet.
grateful-goal-door-draft =
    Du bist mit etwas beschäftigt, das ich mit Interesse verfolge: …

    Darf ich dir schicken, was ich darüber denke?

# Ein Schritt eines Leitfadens.
grateful-guided = Dein Leitfaden „{ $guide }“ sagt bei Schritt { $number }: { $title }.
grateful-guided-fact = { $guide }: { $title }
grateful-guided-nearest = { $name } gehört zu den Menschen, die dir am nächsten sind (zuletzt { $day }).
grateful-guided-dormant = { $name } stand dir nah, und { $silent } gab es kein Wort.
grateful-guided-lately = { $name } hat mit dir gesprochen ({ $day }).
grateful-guided-helped = { $name } hat dies für dich getan: { $what }.
grateful-guided-colleague = { $name } gehört wie du dazu ({ $organization }).
grateful-guided-colleague-fact = auch bei { $organization }
grateful-guided-colleague-draft = Du und ich, wir gehören beide dazu ({ $organization }).
grateful-guided-draft =
    Du bist dieser Tage in meinen Gedanken.

    Wie geht es dir?

# Was an der Datei eines Leitfadens nicht stimmt. Wörter wie title:, day und gracious schreibt man in jeder Sprache so.
grateful-guide-too-long = ein Leitfaden ist höchstens { $count } KB lang
grateful-guide-no-beginning = ein Leitfaden beginnt mit seinem Titel zwischen zwei Zeilen aus drei Bindestrichen
grateful-guide-no-title-nor-for = { $line } ist weder title: noch for:
grateful-guide-step-no-title = ein Schritt braucht einen Titel
grateful-guide-too-many-steps = ein Leitfaden hat höchstens { $count } Schritte
grateful-guide-no-empty-line = zwischen die Angaben eines Schritts und seinen Text gehört eine leere Zeile
grateful-guide-no-days = { $value } ist keine Zahl von Tagen
grateful-guide-day-range = der Tag eines Schritts liegt zwischen { $before }, dem des Schritts davor, und { $last }
grateful-guide-no-who = who ist eines von { $words }, nicht { $value }
grateful-guide-no-count = count ist eine Zahl von 1 bis { $most }
grateful-guide-no-habit = { $value } ist keine Gewohnheit: gracious, grateful, giving oder generative
grateful-guide-no-key = { $key } ist keines von day, who, count, habit und draft
grateful-guide-whom = „{ $title }“ braucht Menschen und sagt nicht, welche
grateful-guide-no-title = ein Leitfaden braucht einen Titel zwischen zwei Zeilen aus drei Bindestrichen
grateful-guide-no-step = ein Leitfaden braucht einen Schritt, der mit ## beginnt
