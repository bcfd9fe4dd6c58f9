# Der Rückblick.
verb-review-to-come = der { $day } kommt erst noch
verb-review-to-come-hint = nenn einen Tag, der schon war: --since 2024-01-01
    .page = Nenn einen Tag, der schon war, etwa 2024-01-01.
verb-review-none-done = In dieser Zeit wurde kein Schritt getan, also lässt sich noch nicht sagen, was wirkt.
verb-review-early = Für { $count } weitere ist es noch zu früh.
verb-review-did = { $count ->
    [one] Du hast { $count } Schritt getan.
   *[other] Du hast { $count } Schritte getan.
}
verb-review-few = Das sind wenige: Nimm sie als Fingerzeig.
verb-review-came = { $count ->
    [one] Von { $count } Schritt, den du getan hast,
   *[other] Von { $count } Schritten, die du getan hast,
} wurde aus { $answered } etwas ({ $rate }); nach { $met } davon habt ihr gesprochen oder euch gesehen.
verb-review-in-ten-none = kaum einer
verb-review-in-ten-all = fast alle
verb-review-in-ten = etwa { $tenths } von 10
verb-review-rate = { $good } von { $of }, zu erwarten: { $expected }

# Was die Rangfolge gelernt hat.
verb-review-taken = { $good } von { $of } aufgegriffen
verb-review-taken-answered = { $good } von { $of } aufgegriffen, { $answered } von { $answers } beantwortet
verb-review-nothing-learnt = Noch keine Antworten, aus denen sich lernen ließe: Die Schritte stehen, wo ihre Gründe sie hinstellen.
verb-review-learnt = { $answers ->
    [one] Aus { $answers } beantwortetem Schritt
   *[other] Aus { $answers } beantworteten Schritten
}: Was du aufgreifst und was beantwortet wird, rückt ein wenig nach vorn, höchstens um { $most } bei einer Wertung von etwa 1. Verborgen wird dadurch nie etwas.
verb-review-forgotten = Was vor dem { $day } war, ist vergessen.

# Die nachgespielte Vergangenheit.
verb-backtest-no-months = kein einziger Monat: Das zeigt nichts
verb-backtest-no-months-hint = lass --months weg, dann sind es die letzten 24
    .page = Ohne eine Zahl sind es die letzten 24.

# Wer dir beistünde.
verb-family = Familie
verb-support-kept-close = du hältst die Verbindung unter deinen { $layer }
verb-support-story = eine gemeinsame Geschichte
verb-support-gifts = Geschenke hin und her
verb-support-helped = half dir im { $month }: { $what }
verb-support-helped-times = half dir { $count }-mal, zuletzt im { $month }: { $what }
verb-support-spoke = zuletzt gesprochen oder gesehen im { $month }
verb-support-in-touch = zuletzt in Verbindung im { $month }, nie mit der Stimme
verb-support-placed = du hast diese Bindung selbst so nah eingeordnet; noch ist kein Moment aufgeschrieben
verb-support-no-moment = Noch ist mit niemandem ein Moment bekannt; die ersten werden zeigen, wer dir nah ist.
verb-support-measure = In den letzten { $days } Tagen warst du mit { $touched } von deinen { $of } Nächsten in Verbindung, mit { $voice } davon mit der Stimme oder von Angesicht zu Angesicht; du hast { $given ->
    [one] { $given } Sache
   *[other] { $given } Dinge
} gegeben und { $moves ->
    [one] { $moves } Schritt
   *[other] { $moves } Schritte
} getan.

# Woran nahe Bindungen hängen. „$facet“ ist employer, industry, place oder circle.
verb-spread-little = Zu wenig ist bekannt über ihre { $facet ->
    [employer] Arbeitgeber
    [industry] Branchen
    [place] Orte
   *[circle] Kreise
}: { $known } von { $of }.
verb-spread = Bekannt von { $known } von { $of }. Als wären sie gleichmäßig verteilt auf { $facet ->
    [employer] { $evenly ->
        [one] einen Arbeitgeber
       *[other] etwa { $evenly } Arbeitgeber
    }
    [industry] { $evenly ->
        [one] eine Branche
       *[other] etwa { $evenly } Branchen
    }
    [place] { $evenly ->
        [one] einen Ort
       *[other] etwa { $evenly } Orte
    }
   *[circle] { $evenly ->
        [one] einen Kreis
       *[other] etwa { $evenly } Kreise
    }
}; die meisten, { $people ->
    [one] { $people } Mensch
   *[other] { $people } Menschen
}: { $name }.

# Was, wenn es wegfällt?
verb-without-nothing = es ist nichts genannt, was wegfallen könnte
verb-without-nothing-hint = nenn eine Organisation, eine Branche, einen Ort, ein Land oder einen Menschen
verb-without-unknown = nichts, wozu deine nahen Bindungen gehören, heißt „{ $text }“, und auch kein Mensch
verb-without-unknown-hint = hearten support zeigt, woran sie hängen; hearten people zählt alle auf
    .page = Woran sie hängen, steht unter <a href="/support">Beistand</a>; alle stehen unter <a href="/people">Menschen</a>.
verb-without-several = „{ $text }“ kann { $names } sein
verb-without-or = { $first } oder { $last }
verb-without-more = { $first } oder { $more ->
    [one] { $more } anderes
   *[other] { $more } andere
}
verb-without-person-alone = Ohne { $name } bleiben { $left } von deinen { $all } nahen Bindungen; von keiner ist notiert, dass sie zur Familie oder zum Freundeskreis dieses Menschen gehört.
verb-without-person = Ohne { $name } bleiben { $left } von deinen { $all } nahen Bindungen; { $theirs ->
    [one] { $theirs } davon gehört
   *[other] { $theirs } davon gehören
} zur selben Familie oder zum selben Umfeld.
verb-without-none = Keine deiner nahen Bindungen hängt an „{ $what }“.
verb-without-all-held = { $touched ->
    [one] Von { $all } nahen Bindungen hängt { $touched }
   *[other] Von { $all } nahen Bindungen hängen { $touched }
} an „{ $what }“, und jede hält noch etwas anderes.
verb-without-all-loosened = { $touched ->
    [one] Von { $all } nahen Bindungen hängt { $touched }
   *[other] Von { $all } nahen Bindungen hängen { $touched }
} an „{ $what }“, und nichts anderes ist bekannt, was sie hielte.
verb-without-some = { $touched ->
    [one] Von { $all } nahen Bindungen hängt { $touched }
   *[other] Von { $all } nahen Bindungen hängen { $touched }
} an „{ $what }“; { $held } hielten durch etwas anderes, für { $loosened } ist nichts anderes bekannt.

# Was zwei gemeinsam haben.
verb-both-at = beide bei { $organization }
verb-both-belong = { $kind ->
    [board] beide im Vorstand von { $organization }
   *[other] beide bei { $organization }
}{ $years ->
    [different] , in verschiedenen Jahren
   *[same] {""}
}{ $told ->
    [by-name] , nach einer Liste mit diesem Namen
   *[known] {""}
}
verb-both-story = beide in der Geschichte „{ $title }“
verb-both-care = beiden liegt am Herzen: { $topic }
verb-both-know = beide kennen { $name }
verb-both-in = beide in { $town }
verb-common-same = das ist ein und derselbe Mensch
verb-common-same-hint = nenn zwei Menschen, oder einen, um ihn mit dir zu vergleichen
verb-common-nothing-with-you = Noch ist nichts bekannt, was du und { $name } gemeinsam habt.
verb-common-nothing = Noch ist nichts bekannt, was { $one } und { $other } gemeinsam haben.
verb-common-with-you-are = Das verbindet dich mit { $name }: { $shared }.
verb-common-with-you-do = Das verbindet dich mit { $name }: { $shared }.
verb-common-are = Das verbindet { $one } und { $other }: { $shared }.
verb-common-do = Das verbindet { $one } und { $other }: { $shared }.

# Das Netz auf einer Karte.
verb-network-around = Um { $name }
verb-network-not-drawn = die Karte konnte nicht gezeichnet werden: { $error }
verb-network-no-towns = die Orte konnten nicht nachgeschlagen werden: { $error }
verb-network-absent = { $name } steht nicht auf der Karte
verb-network-absent-hint = wer gestorben oder stumm geschaltet ist, nie kontaktiert werden soll oder dir weniger nah ist als { $most } andere, bleibt weg

# Die Wege zu jemandem.
verb-path-you = du
verb-path-no-target = es ist kein Ziel genannt
verb-path-no-target-hint = nenn einen Menschen, eine Organisation oder eine Rolle wie „CFO of Northwind“
verb-path-ways = { $count } Wege lassen sich nicht nennen
verb-path-ways-hint = frag nach 1 bis { $most }
verb-path-nobody = es ist niemand bekannt, auf den das passt: { $name }
verb-path-nobody-hint = vielleicht bist es nur du selbst; Listen von Mitgliedern: hearten import --organizations
    .page = Vielleicht bist es nur du selbst. Listen von Mitgliedern kommen auf der Kommandozeile herein: <code>hearten import --organizations DATEI</code>
verb-path-roles-hint = { $more ->
    [0] dort bekannt: { $roles }; irgendjemand dort: hearten path { $organization }
   *[other] dort bekannt: { $roles } und { $more } weitere; irgendjemand dort: hearten path { $organization }
}
    .page = { $more ->
        [0] Dort bekannt: { $roles }. Wenn dir jeder dort recht ist, suche nur nach { $name }.
       *[other] Dort bekannt: { $roles } und { $more } weitere. Wenn dir jeder dort recht ist, suche nur nach { $name }.
    }
verb-path-unknown = niemand ist als „{ $text }“ bekannt oder aufgeführt, und auch keine Organisation oder Rolle
verb-path-unknown-hint = nenn einen Menschen, eine Organisation oder eine Rolle wie „CFO of Northwind“; Listen von Mitgliedern weiten den Blick: hearten import --organizations FILE
    .page = Nenn einen Menschen, eine Organisation oder eine Rolle wie „CFO of Northwind“. Listen von Mitgliedern weiten den Blick; sie kommen auf der Kommandozeile herein: <code>hearten import --organizations DATEI</code>
verb-path-organizations = „{ $text }“ kann { $count } Organisationen meinen: { $names }
verb-path-people = „{ $text }“ kann { $count } aufgeführte Menschen meinen: { $names }
verb-path-role = { $role } bei { $organization }
verb-path-dead = { $name } ist gestorben; hier bleibt die Erinnerung, nicht der Kontakt
verb-path-left-in-peace = du wolltest, dass { $name } nie kontaktiert wird
verb-path-left-in-peace-hint = wenn sich das geändert hat: hearten unmute { $name } --do-not-contact
    .page = Wenn sich das geändert hat, wähle „Das aufheben“ auf <a href="/people/{ $id }">ihrer Seite</a>.
verb-path-muted = { $name } ist stumm geschaltet; die Wege stehen hier, weil du gefragt hast.
verb-path-no-way = Über die Menschen, die du kennst, führt kein Weg dorthin.
verb-path-fitting = { $more ->
    [0] Infrage kommen: { $names }.
   *[other] Infrage kommen: { $names } und { $more } weitere.
}
verb-path-several-fit = Es passen { $count } Menschen; ein Weg endet bei der ersten Person, die er erreicht.
verb-path-one-hop = Es ist ein einziger Schritt, und er ruht auf dem, was zwischen euch beiden ist.
verb-path-weakest-from-you = Das schwächste Glied führt von dir zu { $to }, { $chance }: { $reason }.
verb-path-weakest = Das schwächste Glied führt von { $from } zu { $to }, { $chance }: { $reason }.
verb-path-call = ruf an unter { $number }
verb-path-write = schreib an { $address }
verb-path-meet = frag, wenn ihr euch das nächste Mal seht
verb-path-listed = aufgeführt bei { $organization }; schreib dorthin
verb-path-listed-somewhere = aufgeführt bei einer Organisation, die du kennst; schreib dorthin
verb-path-nobody-asked = Du brauchst niemanden zu fragen: { $how }.
verb-path-ask-for-word = Bitte { $first } um ein Wort bei { $next }, und mach es leicht, Nein zu sagen: { $how }.
verb-path-ask-whether = Frag { $first }, ob { $next } die richtige Person wäre, um nach { $last } zu fragen: { $how }.
verb-path-under-chance = unter { $percent } %
verb-path-chance = { $percent } %

# Wer am nächsten kommt.
verb-path-near-with = bei { $organization }, gemeinsam mit { $name }
verb-path-near-word = bei { $organization }: „{ $word }“ steht in beiden Namen
verb-path-near-town = bei { $organization }, ebenfalls in { $town }

# Warum jemand mich weiterbringen kann.
verb-path-closest = von deinen Menschen am nächsten ({ $moments ->
    [one] { $moments } Moment
   *[other] { $moments } Momente
})
verb-path-close = unter deinen Menschen an { $place } Stelle in der Nähe ({ $moments ->
    [one] { $moments } Moment
   *[other] { $moments } Momente
})
verb-path-layer = du möchtest sie unter deinen { $layer } haben
verb-path-card = du hast die Adresse, und kein Moment zwischen euch ist bekannt
verb-path-met = zusammen in { $moments ->
    [one] { $moments } Moment
   *[other] { $moments } Momenten
}
verb-path-relation = { $kind }, nach dem Adressbuch
verb-path-member = { $kind ->
    [board] beide im Vorstand von
   *[other] beide bei
} { $organization } ({ $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
} bekannt)
verb-path-member-briefly = { $kind ->
    [board] beide im Vorstand von
   *[other] beide bei
} { $organization } ({ $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
} bekannt, weniger als ein Jahr gemeinsam)
verb-path-member-years = { $kind ->
    [board] beide im Vorstand von
   *[other] beide bei
} { $organization } ({ $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
} bekannt, { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
} gemeinsam)
verb-ordinal-st = { $number }.
verb-ordinal-nd = { $number }.
verb-ordinal-rd = { $number }.
verb-ordinal-th = { $number }.

# Was mehrere sagen.
verb-more-of-name = schreib mehr von dem Namen
verb-closed = { $name } soll nicht kontaktiert werden
verb-closed-hint = hearten person { $name } zeigt, wie es steht
    .page = Wie es steht, siehst du auf <a href="/people/{ $id }">ihrer Seite</a>.

# Vorstellungen.
verb-introduce-begun = { $one } und { $other } könnten sich kennenlernen; noch ist niemand gefragt.
verb-introduce-two = eine Vorstellung braucht zwei Menschen
verb-introduce-two-hint = nenn zwei, die sich nicht kennen
verb-introduce-you = das bist du
verb-introduce-you-hint = wen du selbst kennenlernen könntest: hearten introduce --with-me
    .page = Wen du selbst kennenlernen könntest, steht unter <a href="/introductions?with=me">Vorstellungen</a>.
verb-introduce-reason-for = der Grund für { $name }
verb-introduce-reason-hint = sag, was { $name } von { $other } hätte, so wie du es selbst sagen würdest
verb-introduce-declined = { $one } und { $other } wurden gefragt, und es war nicht gewünscht
verb-introduce-declined-hint = es ist freundlicher, nicht noch einmal zu fragen; was versehentlich notiert wurde, nimmt hearten undo zurück
    .page = Es ist freundlicher, nicht noch einmal zu fragen. Was versehentlich notiert wurde, nimmst du unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück.
verb-introduce-there = eine Vorstellung von { $one } und { $other } gibt es schon: { $state }
verb-introduce-there-hint = hearten introduce zeigt sie
    .page = Sie steht unter <a href="/introductions">Vorstellungen</a>.
verb-introduce-missing = es gibt keine Vorstellung { $id }
verb-introduce-missing-hint = hearten introduce zählt sie auf
    .page = Was es gibt, steht unter <a href="/introductions">Vorstellungen</a>.
verb-introduce-both-yes = beide müssen Ja sagen, bevor du sie zusammenbringst
verb-introduce-both-yes-hint = frag beide und notiere, was sie sagen
verb-introduce-stands-idea = noch ist niemand von beiden gefragt; zuerst kommt eine Frage an eine Seite
verb-introduce-stands-asked-one = eine Seite ist gefragt; zuerst müssen beide antworten
verb-introduce-stands-asked-both = beide sind gefragt; zuerst müssen sie antworten
verb-introduce-stands-agreed = beide haben Ja gesagt; als Nächstes bringst du sie zusammen
verb-introduce-stands-made = du hast sie schon zusammengebracht; als Nächstes kommt, ob sie sich getroffen haben
verb-introduce-stands-met = sie haben sich schon kennengelernt; als Nächstes kommt, was daraus wurde
verb-introduce-stands-outcome = was daraus wurde, ist notiert; nur das lässt sich neu erzählen
verb-introduce-stands-declined = eine Seite möchte lieber nicht, und damit ist es vorbei
verb-introduce-stands-let-go = du lässt es ruhen, und damit ist es vorbei
verb-introduce-out-of-turn-hint = hearten introduce ID zeigt, wie weit sie ist; hearten undo nimmt den letzten Schritt zurück
    .page = Ihre Seite zeigt, wie weit sie ist. Den letzten Schritt nimmst du unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück.
verb-introduce-done-before = das war schon am { $day }
verb-introduce-done-before-hint = hearten undo nimmt einen Schritt zurück
    .page = Einen Schritt nimmst du unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück.
verb-introduce-too-early = das wäre vor dem { $day }, dem Tag des Schritts davor
verb-introduce-too-early-hint = nenn diesen Tag oder einen späteren
verb-introduce-state-idea = ein Gedanke
verb-introduce-state-asked-one = eine Seite gefragt
verb-introduce-state-asked-both = beide gefragt
verb-introduce-state-agreed = beide einverstanden
verb-introduce-state-made = zusammengebracht
verb-introduce-state-met = kennengelernt
verb-introduce-state-outcome = bekannt, was daraus wurde
verb-introduce-state-declined = nicht gewünscht
verb-introduce-state-let-go = ruht

# Warum zwei sich kennenlernen sollten.
verb-introduce-unknown-why = beide haben mit dir zu tun; mehr ist nicht bekannt, also frag beide erst, was sie beschäftigt
verb-introduce-together = beide waren in { $count ->
    [one] einer deiner Nachrichten
   *[other] { $count } deiner Nachrichten
}, zuletzt am { $day }
verb-introduce-triangle = beide hatten in letzter Zeit viel mit dir zu tun, und nichts zeigt, dass sie sich kennen: zwei Seiten eines Dreiecks, das sich gern schließt
verb-introduce-both-care = Euch beiden liegt am Herzen: { $topic }
verb-introduce-at-home = { $name } kennt sich hier gut aus: { $topic }
verb-introduce-way = { $count ->
    [one] { $names } hat euch beiden geschrieben; eine Frage dorthin ist der Weg
   *[other] { $names } haben euch beiden geschrieben; eine Frage an jemanden davon ist der Weg
}

# Die Schritte einer Vorstellung, und was als Nächstes kommt.
verb-introduce-gift = eine Vorstellung bei { $name }
verb-introduce-did-tell = { $name } hat von dir von { $other } gehört.
verb-introduce-did-ask = { $name } ist gefragt, ob ein Kennenlernen mit { $other } recht wäre.
verb-introduce-did-yes = { $name } würde { $other } gern kennenlernen.
verb-introduce-did-no = { $name } möchte { $other } jetzt lieber nicht kennenlernen; das ist in Ordnung, und es wird nicht noch einmal angeboten.
verb-introduce-did-make = { $one } und { $other } sind zusammengebracht.
verb-introduce-did-meet = { $one } und { $other } haben sich kennengelernt.
verb-introduce-did-outcome = Was daraus wurde für { $one } und { $other }: { $outcome }
verb-introduce-did-let-go = Die Vorstellung von { $one } und { $other } ruht.
verb-introduce-next-ask-other = { $agreed } hat Ja gesagt. Frag { $name }.
verb-introduce-next-ask = Frag zuerst { $name }; { $other } wird erst nach einem Ja gefragt.
verb-introduce-next-await = Warte ab, was { $name } sagt; es eilt nicht.
verb-introduce-next-make = Beide haben Ja gesagt: Bring sie zusammen, mit einer E-Mail an beide.
verb-introduce-next-met = Hör von { $one } oder { $other }, ob sie sich getroffen haben, zwei Wochen danach oder wann immer ihr sprecht.
verb-introduce-next-outcome = Hör, was daraus wurde, nach drei Monaten oder wann immer ihr sprecht.
verb-introduce-over-declined = Es war nicht gewünscht, und das ist eine genauso gute Antwort. Es wird nicht noch einmal angeboten.
verb-introduce-over-let-go = Du hast es ruhen lassen.
verb-introduce-past-begun = du hattest den Gedanken
verb-introduce-past-told = { $name } von { $other } erzählt
verb-introduce-past-asked = { $name } gefragt
verb-introduce-past-agreed = { $name } hat Ja gesagt
verb-introduce-past-declined = { $name } möchte lieber nicht
verb-introduce-past-made = du hast sie zusammengebracht
verb-introduce-past-met = sie haben sich getroffen
verb-introduce-past-outcome = was daraus wurde: { $outcome }
verb-introduce-past-let-go = du hast es ruhen lassen

# Treffen. „$kind“ ist gathering, talk oder brainstorm.
verb-gather-planned = { $kind ->
    [talk] Ein Gespräch
    [brainstorm] Eine Denkrunde
   *[gathering] Ein Treffen
} ist angedacht: { $theme }.
verb-gather-placed = { $theme }, von jetzt an: { $details }.
verb-gather-unplaced = { $theme } hat vorerst weder Tag noch Stunde noch Ort.
verb-gather-noted = Notiert, was gesagt wurde: { $theme }.
verb-gather-outcome = Notiert, was daraus wurde: { $theme }.
verb-gather-called-off = Abgesagt: { $theme }.
verb-gather-listed = Auf der Liste von „{ $theme }“: { $names }.
verb-gather-dropped = { $name } steht nicht mehr auf der Liste von „{ $theme }“.
verb-gather-invited = Eingeladen zu „{ $theme }“: { $names }.
verb-gather-comes = { $name } kommt zu „{ $theme }“.
verb-gather-may-come = { $name } kommt vielleicht zu „{ $theme }“.
verb-gather-cannot-come = { $name } kann nicht zu „{ $theme }“ kommen.
verb-gather-held = „{ $theme }“ hat stattgefunden, mit { $names }.
verb-gather-met = { $one } und { $other } haben sich bei „{ $theme }“ kennengelernt.
verb-gather-should-meet = { $one } und { $other } sollten sich kennenlernen.
verb-gather-found-each-other = sie haben sich gefunden
verb-gather-capacity = { $count } Gäste können es nicht sein
verb-gather-capacity-hint = es dürfen 1 bis { $most } sein
verb-gather-missing = es gibt kein Treffen { $id }
verb-gather-missing-hint = hearten gather zählt sie auf
    .page = Was es gibt, steht unter <a href="/gatherings">Treffen</a>.
verb-gather-not-held = es hat noch nicht stattgefunden
verb-gather-not-held-hint = notiere zuerst, wer da war
verb-gather-is-off = { $kind ->
    [talk] dieses Gespräch
    [brainstorm] diese Denkrunde
   *[gathering] dieses Treffen
} wurde am { $day } abgesagt
verb-gather-is-off-hint = hearten undo nimmt das zurück; oder plane es neu: hearten gather plan THEMA
    .page = Nimm das unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück, oder plane es neu unter <a href="/gatherings">Treffen</a>.
verb-gather-is-held = { $kind ->
    [talk] dieses Gespräch
    [brainstorm] diese Denkrunde
   *[gathering] dieses Treffen
} hat am { $day } schon stattgefunden
verb-gather-is-held-hint = hearten gather note und hearten gather outcome bewahren, was gesagt wurde und was daraus wurde; hearten undo nimmt den letzten Schritt zurück
    .page = Die Seite dazu bewahrt, was gesagt wurde und was daraus wurde. Den letzten Schritt nimmst du unter <a href="/settings#changes">Einstellungen, Letzte Änderungen</a> zurück.
verb-gather-before = der { $day } ist vor dem { $last }, dem Tag des Schritts davor
verb-gather-nobody = es ist niemand genannt
verb-gather-nobody-came-hint = nenn, wer da war; oder sag es ab
verb-gather-nobody-listed-hint = nenn die Menschen, die auf die Liste sollen
verb-gather-you = das bist du
verb-gather-you-came-hint = nenn die anderen; du warst ja dabei
verb-gather-you-listed-hint = du bist ohnehin dabei; nenn die anderen
verb-gather-was-not-there = { $name } war nicht dabei
verb-gather-was-not-there-hint = hearten gather show WHICH zeigt, wer da war
    .page = Die Seite dazu zeigt, wer da war.
verb-gather-met-before = dass sie sich kennengelernt haben, ist schon notiert
verb-gather-on-list = { $name } steht schon auf der Liste
verb-gather-full = alle { $count } Plätze sind vergeben
verb-gather-full-hint = nimm jemanden von der Liste, oder plane einen zweiten Abend
verb-gather-full-by-now = alle { $count } Plätze sind inzwischen vergeben
verb-gather-nobody-to-invite = es ist niemand mehr einzuladen
verb-gather-nobody-to-invite-hint = hearten gather show WHICH zeigt die Liste
    .page = Die Seite dazu zeigt die Liste.
verb-gather-off-first = nimm den Namen zuerst von der Liste
verb-gather-noted-before = das ist schon notiert: { $name }, { $state }
verb-gather-guest-listed = auf der Liste
verb-gather-guest-invited = eingeladen
verb-gather-guest-yes = ja
verb-gather-guest-maybe = vielleicht
verb-gather-guest-no = nein
verb-gather-guest-came = war dabei
verb-gather-not-on-list = { $name } steht nicht auf der Liste
verb-gather-not-on-list-hint = setz den Namen zuerst darauf
verb-gather-same = das ist ein und derselbe Mensch
verb-gather-same-hint = nenn zwei der Gäste
verb-gather-pair-noted = dass sich diese beiden kennenlernen sollten, steht schon da
verb-gather-was-called-off = es wurde abgesagt
verb-gather-no-day = es hat noch keinen Tag
verb-gather-no-day-hint = leg einen fest: hearten gather set WHICH --day DATE
    .page = Leg auf der Seite dazu einen fest.
verb-gather-seats = ein Tisch braucht Plätze
verb-gather-seats-hint = sag, wie viele: mit 4 bis 6 spricht es sich gut

# Warum jemand kommen könnte, so wie man es der Person sagen würde, und warum zwei sich kennenlernen sollten.
verb-gather-you-care = Dir liegt das am Herzen: { $topic }
verb-gather-on-your-mind = Es berührt etwas, das dich beschäftigt
verb-gather-you-belong = Du gehörst zu { $organization }
verb-gather-you-know = Du kennst es aus deiner Arbeit: { $role }, { $organization }
verb-gather-both-come = Beide kommen wegen „{ $theme }“, jeder von einer anderen Seite
verb-gather-both-care = Beiden liegt am Herzen: { $topic }

# Was bei einem Treffen als Nächstes kommt.
verb-gather-next-called-off = Es wurde abgesagt.
verb-gather-next-brainstorm = Halte fest, was gesagt wurde, und erzähl allen, die mitgedacht haben, was daraus wurde.
verb-gather-next-held = Notiere, wer wen kennengelernt hat, und später, was daraus wurde.
verb-gather-next-past = Sein Tag ist vorbei: Notiere, wer da war.
verb-gather-next-list = Setz Menschen auf die Liste.
verb-gather-next-day = Wähl einen Tag, dann lade ein.
verb-gather-next-invite = { $count ->
    [one] Lade { $count } Menschen ein, der auf der Liste steht.
   *[other] Lade { $count } Menschen ein, die auf der Liste stehen.
}
verb-gather-next-answers = Alle sind eingeladen. Notiere ihre Antworten, und wer wen kennenlernen sollte.

# Die Worte einer Einladung. „$place“ ist nichts oder ein Komma und der Ort; „$reason“ ist nichts oder ein Satz mit einem Leerzeichen davor.
verb-gather-when = am { $day }{ $place }
verb-gather-when-hour = am { $day } um { $hour } Uhr{ $place }
verb-gather-some-week = in einer der nächsten Wochen{ $place }
verb-gather-draft = Ein paar Leute kommen zusammen, { $when }: { $theme }. Du bist mir gleich eingefallen.{ $reason }
verb-gather-draft-ask = Magst du kommen? Ein Nein ist völlig in Ordnung.
verb-gather-talk = Du und ich sitzen beide an „{ $theme }“, und nicht nur wir zwei.{ $reason } Ein kurzes Gespräch mit allen könnte dir eine Runde E-Mails ersparen.
verb-gather-talk-open = Wann würde es dir passen?
verb-gather-talk-when = Würde es dir passen, { $when }?
verb-gather-brainstorm = Deine Art zu denken täte dieser Frage gut: „{ $theme }“{ $end }{ $reason } Ich frage ein paar Leute, für höchstens anderthalb Stunden; was dabei herauskommt, gehört auch dir.
verb-gather-brainstorm-open = Wärst du dabei?
verb-gather-brainstorm-when = Wärst du dabei, { $when }?

# Weggefährten.
verb-partner-many = du hast { $count } Weggefährten; etwa { $many } lassen sich gut bewahren
verb-partner-many-hint = beende zuerst eine dieser Bindungen: hearten partner end NAME
    .page = Beende zuerst eine dieser Bindungen, unter <a href="/partners">Weggefährten</a>.
verb-partner-standing = gehört zu deinen Weggefährten
