# Le bilan.
verb-review-to-come = le { $day } est encore à venir
verb-review-to-come-hint = indiquez un jour passé : --since 2024-01-01
    .page = Indiquez un jour passé, comme 2024-01-01.
verb-review-none-done = Aucun geste n’a été fait pendant ce temps ; on ne peut donc pas encore dire ce qui marche.
verb-review-early = Pour { $count } de plus, il est trop tôt pour le dire.
verb-review-did = { $count ->
    [one] Vous avez fait { $count } geste.
   *[other] Vous avez fait { $count } gestes.
}
verb-review-few = C’est peu : n’y voyez que des indices.
verb-review-came = Sur { $count ->
    [one] { $count } geste que vous avez fait
   *[other] { $count } gestes que vous avez faits
}, quelque chose est venu de { $answered } ({ $rate }) ; après { $met } d’entre eux, vous vous êtes parlé ou vus.
verb-review-in-ten-none = presque aucun
verb-review-in-ten-all = presque tous
verb-review-in-ten = environ { $tenths } sur 10
verb-review-rate = { $good } sur { $of }, à attendre : { $expected }

# Ce que le classement a appris.
verb-review-taken = { $good } sur { $of } retenus
verb-review-taken-answered = { $good } sur { $of } retenus, { $answered } sur { $answers } suivis d’une réponse
verb-review-nothing-learnt = Pas encore de réponses dont apprendre : les gestes sont là où leurs raisons les placent.
verb-review-learnt = { $answers ->
    [one] D’après { $answers } geste répondu
   *[other] D’après { $answers } gestes répondus
} : ce que vous retenez et ce qui reçoit une réponse avance un peu, d’au plus { $most } sur un score d’environ 1. Rien n’est jamais caché pour autant.
verb-review-forgotten = Ce qui précède le { $day } est oublié.

# Le passé rejoué.
verb-backtest-no-months = rejouer zéro mois ne montre rien
verb-backtest-no-months-hint = laissez --months de côté pour les 24 derniers
    .page = Sans nombre, ce sont les 24 derniers.

# Qui vous soutiendrait.
verb-family = famille
verb-support-kept-close = vous gardez ce lien parmi vos { $layer }
verb-support-story = une histoire partagée
verb-support-gifts = des cadeaux dans les deux sens
verb-support-helped = vous a aidé en { $month } : { $what }
verb-support-helped-times = vous a aidé { $count } fois, la dernière en { $month } : { $what }
verb-support-spoke = vus ou parlé pour la dernière fois en { $month }
verb-support-in-touch = dernier contact en { $month }, jamais de vive voix
verb-support-placed = vous avez placé ce lien tout près ; aucun moment n’est encore noté
verb-support-no-moment = On ne connaît encore aucun moment avec personne ; les premiers montreront qui est proche.
verb-support-measure = Ces { $days } derniers jours, vous avez été en contact avec { $touched } de vos { $of } plus proches, dont { $voice } de vive voix ou en personne ; vous avez donné { $given ->
    [one] { $given } chose
   *[other] { $given } choses
} et fait { $moves ->
    [one] { $moves } geste
   *[other] { $moves } gestes
}.

# À quoi tiennent les liens proches. « $facet » est employer, industry, place ou circle.
verb-spread-little = On sait trop peu de { $facet ->
    [employer] leurs employeurs
    [industry] leurs métiers
    [place] leurs lieux
   *[circle] leurs cercles
} : { $known } sur { $of }.
verb-spread = Connu pour { $known } sur { $of }. Comme s’ils se répartissaient à parts égales sur { $facet ->
    [employer] { $evenly ->
        [one] un seul employeur
       *[other] environ { $evenly } employeurs
    }
    [industry] { $evenly ->
        [one] un seul métier
       *[other] environ { $evenly } métiers
    }
    [place] { $evenly ->
        [one] un seul lieu
       *[other] environ { $evenly } lieux
    }
   *[circle] { $evenly ->
        [one] un seul cercle
       *[other] environ { $evenly } cercles
    }
} ; le plus grand nombre, { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} : { $name }.

# Et si cela disparaît ?
verb-without-nothing = rien n’est nommé qui pourrait disparaître
verb-without-nothing-hint = nommez une organisation, un métier, une ville, un pays ou une personne
verb-without-unknown = rien de ce à quoi tiennent vos liens proches ne s’appelle « { $text } », et personne non plus
verb-without-unknown-hint = hearten support montre à quoi ils tiennent ; hearten people donne la liste de toutes les personnes
    .page = Ce dont ils dépendent est dans <a href="/support">Soutien</a> ; tout le monde est dans <a href="/people">Personnes</a>.
verb-without-several = « { $text } » peut désigner { $names }
verb-without-or = { $first } ou { $last }
verb-without-more = { $first } ou { $more ->
    [one] { $more } autre
   *[other] { $more } autres
}
verb-without-person-alone = Sans { $name }, il reste { $left } de vos { $all } liens proches ; pour aucun d’eux, il n’est noté qu’il s’agisse de sa famille ou de ses amis.
verb-without-person = Sans { $name }, il reste { $left } de vos { $all } liens proches ; { $theirs ->
    [one] { $theirs } d’entre eux est
   *[other] { $theirs } d’entre eux sont
} de sa famille ou de son cercle.
verb-without-none = Aucun de vos liens proches ne tient à « { $what } ».
verb-without-all-held = Sur { $all } liens proches, { $touched ->
    [one] { $touched } a
   *[other] { $touched } ont
} à voir avec « { $what } », et autre chose retient chacun d’eux.
verb-without-all-loosened = Sur { $all } liens proches, { $touched ->
    [one] { $touched } a
   *[other] { $touched } ont
} à voir avec « { $what } », et on ne sait rien d’autre qui les retiendrait.
verb-without-some = Sur { $all } liens proches, { $touched ->
    [one] { $touched } a
   *[other] { $touched } ont
} à voir avec « { $what } » ; { $held } tiendraient par autre chose, pour { $loosened } on ne sait rien d’autre.

# Ce que deux personnes partagent.
verb-both-at = tous deux chez { $organization }
verb-both-belong = { $kind ->
    [board] tous deux au conseil de { $organization }
   *[other] tous deux chez { $organization }
}{ $years ->
    [different] , à des années différentes
   *[same] {""}
}{ $told ->
    [by-name] , d’après une liste où figure ce nom
   *[known] {""}
}
verb-both-story = tous deux dans l’histoire « { $title } »
verb-both-care = un intérêt commun : { $topic }
verb-both-know = tous deux connaissent { $name }
verb-both-in = tous deux à { $town }
verb-common-same = c’est une seule et même personne
verb-common-same-hint = nommez deux personnes, ou une seule à comparer avec vous
verb-common-nothing-with-you = On ne sait encore rien que vous partagiez avec { $name }.
verb-common-nothing = On ne sait encore rien que { $one } et { $other } partagent.
verb-common-with-you-are = Ce qui vous lie à { $name } : { $shared }.
verb-common-with-you-do = Ce qui vous lie à { $name } : { $shared }.
verb-common-are = Ce qui lie { $one } et { $other } : { $shared }.
verb-common-do = Ce qui lie { $one } et { $other } : { $shared }.

# Le réseau sur une carte.
verb-network-around = Autour de { $name }
verb-network-not-drawn = la carte n’a pas pu être dessinée : { $error }
verb-network-no-towns = les villes n’ont pas pu être cherchées : { $error }
verb-network-absent = { $name } n’est pas sur la carte
verb-network-absent-hint = n’y figurent pas ceux qui ne sont plus, qui sont en sourdine ou qu’il ne faut jamais contacter, ni qui est moins proche que { $most } autres

# Les chemins vers quelqu’un.
verb-path-you = vous
verb-path-no-target = aucune destination n’est donnée
verb-path-no-target-hint = nommez une personne, une organisation ou une fonction, par exemple « CFO of Northwind »
verb-path-ways = on ne peut pas montrer { $count } chemins
verb-path-ways-hint = demandez-en de 1 à { $most }
verb-path-nobody = on ne connaît personne qui réponde à { $name }
verb-path-nobody-hint = ce n’est peut-être que vous ; listes de membres : hearten import --organizations
    .page = C’est peut-être vous seulement. Les listes de membres s’importent en ligne de commande : <code>hearten import --organizations FICHIER</code>
verb-path-roles-hint = { $more ->
    [0] connus là-bas : { $roles } ; n’importe qui là-bas : hearten path { $organization }
   *[other] connus là-bas : { $roles } et { $more } de plus ; n’importe qui là-bas : hearten path { $organization }
}
    .page = { $more ->
        [0] Connus là-bas : { $roles }. Pour joindre n’importe qui là-bas, cherchez seulement { $name }.
       *[other] Connus là-bas : { $roles } et { $more } de plus. Pour joindre n’importe qui là-bas, cherchez seulement { $name }.
    }
verb-path-unknown = personne n’est connu ni ne figure sous « { $text } », et aucune organisation ni fonction non plus
verb-path-unknown-hint = nommez une personne, une organisation ou une fonction, par exemple « CFO of Northwind » ; des listes de membres élargissent la vue : hearten import --organizations FILE
    .page = Indiquez une personne, une organisation ou un rôle comme « CFO of Northwind ». Les listes de membres élargissent la vue ; elles s’importent en ligne de commande : <code>hearten import --organizations FICHIER</code>
verb-path-organizations = « { $text } » peut désigner { $count } organisations : { $names }
verb-path-people = « { $text } » peut désigner { $count } personnes qui figurent sur des listes : { $names }
verb-path-role = { $role } chez { $organization }
verb-path-dead = { $name } n’est plus ; ici on s’en souvient, on n’écrit plus
verb-path-left-in-peace = vous avez demandé de ne jamais contacter { $name }
verb-path-left-in-peace-hint = si cela a changé : hearten unmute { $name } --do-not-contact
    .page = Si cela a changé, choisissez « Lever cela » sur <a href="/people/{ $id }">sa page</a>.
verb-path-muted = { $name } est en sourdine ; les chemins sont montrés parce que vous les avez demandés.
verb-path-no-way = Aucun chemin par les personnes que vous connaissez n’y mène.
verb-path-fitting = { $more ->
    [0] Correspondent, à ce que l’on sait : { $names }.
   *[other] Correspondent, à ce que l’on sait : { $names } et { $more } de plus.
}
verb-path-several-fit = { $count } personnes correspondent ; un chemin s’arrête à la première qu’il atteint.
verb-path-one-hop = C’est un seul maillon, et il repose sur ce qu’il y a entre vous deux.
verb-path-weakest-from-you = Le maillon le plus faible va de vous à { $to }, { $chance } : { $reason }.
verb-path-weakest = Le maillon le plus faible va de { $from } à { $to }, { $chance } : { $reason }.
verb-path-call = appelez le { $number }
verb-path-write = écrivez à { $address }
verb-path-meet = demandez la prochaine fois que vous vous voyez
verb-path-listed = figure chez { $organization } ; écrivez là-bas
verb-path-listed-somewhere = figure dans une organisation que vous connaissez ; écrivez là-bas
verb-path-nobody-asked = Pas besoin de demander à quiconque : { $how }.
verb-path-ask-for-word = Demandez à { $first } de dire un mot à { $next }, et qu’il soit facile de dire non : { $how }.
verb-path-ask-whether = Demandez à { $first } si { $next } serait la bonne personne à qui parler de { $last } : { $how }.
verb-path-under-chance = moins de { $percent } %
verb-path-chance = { $percent } %

# Qui s’en approche le plus.
verb-path-near-with = chez { $organization }, où se trouve aussi { $name }
verb-path-near-word = chez { $organization } : « { $word } » est dans les deux noms
verb-path-near-town = chez { $organization }, aussi à { $town }

# Pourquoi quelqu’un peut mener à quelqu’un d’autre.
verb-path-closest = la plus proche de vos personnes ({ $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
})
verb-path-close = la { $place } de vos personnes en proximité ({ $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
})
verb-path-layer = vous voulez garder ce lien parmi vos { $layer }
verb-path-card = vous avez ses coordonnées, et on ne connaît aucun moment entre vous
verb-path-met = ensemble lors de { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
}
verb-path-relation = { $kind }, d’après le carnet d’adresses
verb-path-member = { $kind ->
    [board] tous deux au conseil de
   *[other] tous deux chez
} { $organization } ({ $members ->
    [one] { $members } membre connu
   *[other] { $members } membres connus
})
verb-path-member-briefly = { $kind ->
    [board] tous deux au conseil de
   *[other] tous deux chez
} { $organization } ({ $members ->
    [one] { $members } membre connu
   *[other] { $members } membres connus
}, moins d’un an ensemble)
verb-path-member-years = { $kind ->
    [board] tous deux au conseil de
   *[other] tous deux chez
} { $organization } ({ $members ->
    [one] { $members } membre connu
   *[other] { $members } membres connus
}, { $years ->
    [one] { $years } an
   *[other] { $years } ans
} ensemble)
verb-ordinal-st = { $number }e
verb-ordinal-nd = { $number }e
verb-ordinal-rd = { $number }e
verb-ordinal-th = { $number }e

# Ce que disent plusieurs.
verb-more-of-name = écrivez davantage du nom
verb-closed = { $name } ne doit pas être contacté
verb-closed-hint = hearten person { $name } montre ce qu’il en est
    .page = Voyez ce qu’il en est sur <a href="/people/{ $id }">sa page</a>.

# Présentations.
verb-introduce-begun = { $one } et { $other } pourraient se rencontrer ; personne n’est encore consulté.
verb-introduce-two = une présentation demande deux personnes
verb-introduce-two-hint = nommez-en deux qui ne se connaissent pas
verb-introduce-you = c’est vous
verb-introduce-you-hint = qui vous pourriez connaître : hearten introduce --with-me
    .page = Ceux que vous pourriez rencontrer se trouvent dans <a href="/introductions?with=me">Présentations</a>.
verb-introduce-reason-for = la raison pour { $name }
verb-introduce-reason-hint = dites ce que { $name } trouverait en { $other }, comme vous le lui diriez
verb-introduce-declined = { $one } et { $other } ont été consultés, et ce n’était pas souhaité
verb-introduce-declined-hint = il est plus délicat de ne pas redemander ; hearten undo reprend ce qui a été noté par erreur
    .page = Il est plus délicat de ne pas redemander. Ce qui a été noté par erreur s’annule dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-introduce-there = il y a déjà une présentation de { $one } et { $other } : { $state }
verb-introduce-there-hint = hearten introduce la montre
    .page = Elle se trouve dans <a href="/introductions">Présentations</a>.
verb-introduce-missing = il n’y a pas de présentation { $id }
verb-introduce-missing-hint = hearten introduce en donne la liste
    .page = Voyez ce qu’il y a dans <a href="/introductions">Présentations</a>.
verb-introduce-both-yes = les deux doivent dire oui avant d’être présentés l’un à l’autre
verb-introduce-both-yes-hint = demandez à chacun, et notez sa réponse
verb-introduce-stands-idea = aucune des deux personnes n’a encore été sollicitée ; il faut d’abord demander à l’une d’elles
verb-introduce-stands-asked-one = l’une des deux a été sollicitée ; il faut d’abord la réponse des deux
verb-introduce-stands-asked-both = les deux ont été sollicitées ; il faut d’abord leurs réponses
verb-introduce-stands-agreed = les deux ont dit oui ; la suite est de les réunir
verb-introduce-stands-made = vous les avez déjà réunies ; la suite est de savoir si elles se sont vues
verb-introduce-stands-met = elles se connaissent déjà ; la suite est ce qui en est sorti
verb-introduce-stands-outcome = ce qui en est sorti est noté ; cela seul peut être raconté à nouveau
verb-introduce-stands-declined = l’une d’elles préfère que non, et l’affaire en reste là
verb-introduce-stands-let-go = vous laissez reposer, et l’affaire en reste là
verb-introduce-out-of-turn-hint = hearten introduce ID montre où elle en est ; hearten undo reprend la dernière étape
    .page = Sa page montre où elle en est. La dernière étape s’annule dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-introduce-done-before = c’était déjà fait le { $day }
verb-introduce-done-before-hint = hearten undo reprend une étape
    .page = Une étape s’annule dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-introduce-too-early = ce serait avant le { $day }, le jour de l’étape précédente
verb-introduce-too-early-hint = indiquez ce jour ou un jour plus tardif
verb-introduce-state-idea = une idée
verb-introduce-state-asked-one = une personne consultée
verb-introduce-state-asked-both = les deux consultés
verb-introduce-state-agreed = les deux d’accord
verb-introduce-state-made = présentation faite
verb-introduce-state-met = rencontre faite
verb-introduce-state-outcome = on sait ce qui en est sorti
verb-introduce-state-declined = pas souhaité
verb-introduce-state-let-go = en repos

# Pourquoi deux personnes devraient se rencontrer.
verb-introduce-unknown-why = les deux ont affaire à vous ; on n’en sait pas plus, demandez donc d’abord à chacun ce qui l’occupe
verb-introduce-together = les deux figuraient dans { $count ->
    [one] un de vos messages
   *[other] { $count } de vos messages
}, la dernière fois le { $day }
verb-introduce-triangle = les deux ont eu beaucoup affaire à vous ces derniers temps et rien ne montre qu’ils se connaissent : deux côtés d’un triangle qui tend à se fermer
verb-introduce-both-care = Vous avez un intérêt commun : { $topic }
verb-introduce-at-home = { $name } s’y connaît bien : { $topic }
verb-introduce-way = { $count ->
    [one] { $names } vous a écrit à tous les deux ; lui poser la question est le chemin
   *[other] { $names } vous ont écrit à tous les deux ; une question à l’un d’eux est le chemin
}

# Les étapes d’une présentation, et la suite.
verb-introduce-gift = une présentation à { $name }
verb-introduce-did-tell = Vous avez parlé de { $other } à { $name }.
verb-introduce-did-ask = Vous avez demandé à { $name } s’il y avait envie de rencontrer { $other }.
verb-introduce-did-yes = { $name } aimerait rencontrer { $other }.
verb-introduce-did-no = { $name } préfère ne pas rencontrer { $other } maintenant ; c’est très bien ainsi, et ce n’est plus proposé.
verb-introduce-did-make = Vous avez présenté { $one } et { $other } l’un à l’autre.
verb-introduce-did-meet = { $one } et { $other } se sont rencontrés.
verb-introduce-did-outcome = Ce qui en est sorti pour { $one } et { $other } : { $outcome }
verb-introduce-did-let-go = La présentation de { $one } et { $other } est en repos.
verb-introduce-next-ask-other = { $agreed } a dit oui. Demandez à { $name }.
verb-introduce-next-ask = Demandez d’abord à { $name } ; { $other } n’est consulté qu’après un oui.
verb-introduce-next-await = Attendez ce que dira { $name } ; rien ne presse.
verb-introduce-next-make = Les deux ont dit oui : présentez-les, dans un seul courriel pour les deux.
verb-introduce-next-met = Demandez à { $one } ou à { $other } s’ils se sont vus, deux semaines après ou quand vous vous parlerez.
verb-introduce-next-outcome = Apprenez ce qui en est sorti, au bout de trois mois ou quand vous vous parlerez.
verb-introduce-over-declined = Ce n’était pas souhaité, et c’est une aussi bonne réponse. Ce n’est plus proposé.
verb-introduce-over-let-go = Vous l’avez laissée reposer.
verb-introduce-past-begun = vous y avez pensé
verb-introduce-past-told = vous avez parlé de { $other } à { $name }
verb-introduce-past-asked = vous avez demandé à { $name }
verb-introduce-past-agreed = { $name } a dit oui
verb-introduce-past-declined = { $name } préfère que non
verb-introduce-past-made = vous avez fait les présentations
verb-introduce-past-met = la rencontre a eu lieu
verb-introduce-past-outcome = ce qui en est sorti : { $outcome }
verb-introduce-past-let-go = vous l’avez laissée reposer

# Rencontres. « $kind » est gathering, talk ou brainstorm.
verb-gather-planned = { $kind ->
    [talk] Une conversation
    [brainstorm] Un remue-méninges
   *[gathering] Une rencontre
} en vue : { $theme }.
verb-gather-placed = { $theme }, désormais : { $details }.
verb-gather-unplaced = { $theme } n’a pour l’instant ni jour, ni heure, ni lieu.
verb-gather-noted = Ce qui s’est dit est noté : { $theme }.
verb-gather-outcome = Ce qui en est sorti est noté : { $theme }.
verb-gather-called-off = Annulé : { $theme }.
verb-gather-listed = Sur la liste de « { $theme } » : { $names }.
verb-gather-dropped = { $name } n’est plus sur la liste de « { $theme } ».
verb-gather-invited = Invitations à « { $theme } » : { $names }.
verb-gather-comes = { $name } vient à « { $theme } ».
verb-gather-may-come = { $name } viendra peut-être à « { $theme } ».
verb-gather-cannot-come = { $name } ne peut pas venir à « { $theme } ».
verb-gather-held = « { $theme } » a eu lieu, avec { $names }.
verb-gather-met = { $one } et { $other } se sont rencontrés à « { $theme } ».
verb-gather-should-meet = { $one } et { $other } devraient se rencontrer.
verb-gather-found-each-other = ils se sont trouvés
verb-gather-capacity = il ne peut pas y avoir { $count } invités
verb-gather-capacity-hint = il peut y en avoir de 1 à { $most }
verb-gather-missing = il n’y a pas de rencontre { $id }
verb-gather-missing-hint = hearten gather en donne la liste
    .page = Voyez ce qu’il y a dans <a href="/gatherings">Rencontres</a>.
verb-gather-not-held = elle n’a pas encore eu lieu
verb-gather-not-held-hint = notez d’abord qui est venu
verb-gather-is-off = { $kind ->
    [talk] cette conversation
    [brainstorm] ce remue-méninges
   *[gathering] cette rencontre
} ne se tient pas : annulation du { $day }
verb-gather-is-off-hint = hearten undo reprend cela ; ou prévoyez-la de nouveau : hearten gather plan THÈME
    .page = Reprenez cela dans <a href="/settings#changes">Réglages, Changements récents</a>, ou prévoyez-la de nouveau sous <a href="/gatherings">Rencontres</a>.
verb-gather-is-held = { $kind ->
    [talk] cette conversation
    [brainstorm] ce remue-méninges
   *[gathering] cette rencontre
} a déjà eu lieu le { $day }
verb-gather-is-held-hint = hearten gather note et hearten gather outcome gardent ce qui a été dit et ce qui en est sorti ; hearten undo reprend la dernière étape
    .page = Sa page garde ce qui a été dit et ce qui en est sorti. La dernière étape s’annule dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-gather-before = le { $day } précède le { $last }, le jour de l’étape précédente
verb-gather-nobody = personne n’est nommé
verb-gather-nobody-came-hint = nommez ceux qui sont venus, ou annulez la rencontre
verb-gather-nobody-listed-hint = nommez les personnes à mettre sur la liste
verb-gather-you = c’est vous
verb-gather-you-came-hint = nommez les autres ; vous y étiez
verb-gather-you-listed-hint = vous y êtes de toute façon ; nommez les autres
verb-gather-was-not-there = { $name } n’y était pas
verb-gather-was-not-there-hint = hearten gather show WHICH montre qui est venu
    .page = Sa page montre qui est venu.
verb-gather-met-before = leur rencontre est déjà notée
verb-gather-on-list = { $name } est déjà sur la liste
verb-gather-full = les { $count } places sont prises
verb-gather-full-hint = retirez quelqu’un de la liste, ou prévoyez une seconde soirée
verb-gather-full-by-now = les { $count } places sont prises à présent
verb-gather-nobody-to-invite = il ne reste personne à inviter
verb-gather-nobody-to-invite-hint = hearten gather show WHICH montre la liste
    .page = Sa page montre la liste.
verb-gather-off-first = retirez d’abord ce nom de la liste
verb-gather-noted-before = c’est déjà noté : { $name }, { $state }
verb-gather-guest-listed = sur la liste
verb-gather-guest-invited = invitation envoyée
verb-gather-guest-yes = oui
verb-gather-guest-maybe = peut-être
verb-gather-guest-no = non
verb-gather-guest-came = était là
verb-gather-not-on-list = { $name } n’est pas sur la liste
verb-gather-not-on-list-hint = mettez-y d’abord ce nom
verb-gather-same = c’est une seule et même personne
verb-gather-same-hint = nommez deux des invités
verb-gather-pair-noted = que ces deux-là devraient se rencontrer est déjà noté
verb-gather-was-called-off = elle a été annulée
verb-gather-no-day = elle n’a pas encore de jour
verb-gather-no-day-hint = fixez-en un : hearten gather set WHICH --day DATE
    .page = Fixez-en un sur sa page.
verb-gather-seats = une table a besoin de places
verb-gather-seats-hint = dites combien : à 4 ou 6, on parle bien

# Pourquoi quelqu’un pourrait venir, comme on le lui dirait, et pourquoi deux personnes devraient se rencontrer.
verb-gather-you-care = Ce sujet te tient à cœur : { $topic }
verb-gather-on-your-mind = Cela touche à ce qui t’occupe
verb-gather-you-belong = Tu fais partie de { $organization }
verb-gather-you-know = Tu connais cela par ton travail : { $role }, { $organization }
verb-gather-both-come = Les deux viennent pour « { $theme } », chacun d’un autre côté
verb-gather-both-care = Un intérêt commun : { $topic }

# La suite d’une rencontre.
verb-gather-next-called-off = Elle a été annulée.
verb-gather-next-brainstorm = Gardez ce qui s’est dit, et racontez à tous ceux qui ont réfléchi avec vous ce qui en est sorti.
verb-gather-next-held = Notez qui a rencontré qui et, plus tard, ce qui en est sorti.
verb-gather-next-past = Son jour est passé : notez qui est venu.
verb-gather-next-list = Mettez des personnes sur la liste.
verb-gather-next-day = Choisissez un jour, puis invitez.
verb-gather-next-invite = { $count ->
    [one] Invitez { $count } personne qui est sur la liste.
   *[other] Invitez { $count } personnes qui sont sur la liste.
}
verb-gather-next-answers = Tout le monde est invité. Notez les réponses, et qui devrait rencontrer qui.

# Les mots d’une invitation. « $place » n’est rien, ou une virgule et le lieu ; « $reason » n’est rien, ou une phrase avec une espace devant.
verb-gather-when = le { $day }{ $place }
verb-gather-when-hour = le { $day } à { $hour }{ $place }
verb-gather-some-week = une de ces semaines{ $place }
verb-gather-draft = Nous serons quelques-uns à nous retrouver { $when } : { $theme }. J’ai tout de suite pensé à toi.{ $reason }
verb-gather-draft-ask = Tu aimerais venir ? Un non me va très bien.
verb-gather-talk = Toi et moi avons « { $theme } » en main, et nous ne sommes pas les seuls.{ $reason } Une courte conversation tous ensemble pourrait t’épargner une tournée de courriels.
verb-gather-talk-open = Quand est-ce que cela t’irait ?
verb-gather-talk-when = Est-ce que cela t’irait { $when } ?
verb-gather-brainstorm = Ta façon de penser ferait du bien à cette question : « { $theme } »{ $end }{ $reason } Je demande à quelques personnes, pour une heure et demie au plus ; ce qui en sortira est à toi aussi.
verb-gather-brainstorm-open = Tu te joins à nous ?
verb-gather-brainstorm-when = Tu te joins à nous { $when } ?

# Compagnons de route.
verb-partner-many = vous avez { $count } compagnons de route ; on peut en garder bien { $many } environ
verb-partner-many-hint = mettez d’abord fin à l’un d’eux : hearten partner end NAME
    .page = Mettez d’abord fin à l’un d’eux, dans <a href="/partners">Compagnons de route</a>.
verb-partner-standing = l’un de vos compagnons de route
