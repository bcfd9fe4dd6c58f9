# Ce que les verbes disent des personnes, de moi, des moments, des doublons, des sources et des imports.

# La proximité, et d’où elle vient.
closeness-none = Aucun moment n’est encore connu ; le premier sera le début.
closeness-from-one = Tout vient de là : { $what }.
closeness-from-most = L’essentiel vient de là : { $first } et { $second }.
closeness-sent = { $what } de votre part
closeness-received = { $what } vers vous
closeness-visits = { $count ->
    [one] { $count } visite
   *[other] { $count } visites
}
closeness-videos = { $count ->
    [one] { $count } appel vidéo
   *[other] { $count } appels vidéo
}
closeness-calls = { $count ->
    [one] { $count } appel
   *[other] { $count } appels
}
closeness-letters = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
}
closeness-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
closeness-mails = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
}
closeness-group-mails = { $count ->
    [one] { $count } courriel à plusieurs
   *[other] { $count } courriels à plusieurs
}
closeness-posts = { $count ->
    [one] { $count } publication
   *[other] { $count } publications
}

# Depuis quand dure le silence. $since est l’un des deux premiers.
silence-within-a-day = Vous étiez en contact il y a moins d’un jour
silence-since = Votre dernier contact a eu lieu { $ago }
silence-usual-unknown = { $since } ; il y a encore trop peu pour dire ce qui est habituel entre vous deux.
silence-longer-than-few = { $since } ; d’habitude, c’est { $usual }, et c’est plus du double de la plus longue des { $gaps } pauses connues.
silence-longer = { $since } ; c’est plus long que d’habitude entre vous ({ $usual }).
silence-usual = { $since } ; d’habitude, c’est { $usual } entre vous.
silence-usual-by-few = { $since } ; d’habitude, c’est { $usual } entre vous, autant que { $gaps } pauses puissent le dire (quelque part entre { $low } et { $high }).

# Comment nous nous écrivons.
exchange-you-begin = C’est vous qui commencez le plus souvent ({ $times } fois sur { $all }).
exchange-they-begin = Le plus souvent, le premier mot ne vient pas de vous ({ $times } fois sur { $all }).
exchange-both-begin = Vous commencez tous les deux (vous, { $times } fois sur { $all }).
exchange-within-a-day = en moins d’un jour
exchange-about-days = { $count ->
    [one] au bout d’environ { $count } jour
   *[other] au bout d’environ { $count } jours
}
exchange-about-weeks = { $count ->
    [one] au bout d’environ { $count } semaine
   *[other] au bout d’environ { $count } semaines
}
exchange-about-months = { $count ->
    [one] au bout d’environ { $count } mois
   *[other] au bout d’environ { $count } mois
}
exchange-about-years = { $count ->
    [one] au bout d’environ { $count } an
   *[other] au bout d’environ { $count } ans
}
exchange-both-answer = Les réponses vous arrivent d’ordinaire { $theirs } ; les vôtres, { $mine }.
exchange-they-answer = Les réponses vous arrivent d’ordinaire { $theirs }.
exchange-you-answer = Vos réponses arrivent d’ordinaire { $mine }.
exchange-in-bursts = Cela vient par vagues, avec de longs calmes entre elles.
exchange-regular = Cela vient avec la régularité d’un calendrier.

# Ce qui est allé dans chaque sens.
balance-none = Aucun cadeau n’est encore noté, ni de vous ni pour vous.
balance-more-given = { $given ->
    [one] Un cadeau
   *[other] { $given } cadeaux
} de votre part, { $received } vers vous : peut-être y a-t-il quelque chose que l’on vous donnerait volontiers.
balance-more-received = { $received ->
    [one] Un cadeau
   *[other] { $received } cadeaux
} vers vous, { $given } de votre part : un retour ferait plaisir, le moment venu.
balance-only-received = { $received ->
    [one] Un cadeau
   *[other] { $received } cadeaux
} vers vous.
balance-only-given = { $given ->
    [one] Un cadeau
   *[other] { $given } cadeaux
} de votre part.
balance-both = { $given ->
    [one] Un cadeau
   *[other] { $given } cadeaux
} de votre part, { $received } vers vous ; cela va et vient à son rythme.

# Ce qui s’est passé, comme le raconte l’histoire des deux.
timeline-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
timeline-brought = Vous avez apporté : { $what }.
timeline-medium-visit = visite
timeline-medium-video = appel vidéo
timeline-medium-call = appel
timeline-medium-letter = lettre
timeline-medium-message = message
timeline-medium-mail = courriel
timeline-medium-group-mail = courriel à plusieurs
timeline-medium-post = publication
timeline-no-place = « { $place } » n’est pas un endroit de l’histoire
timeline-no-place-hint = recommencez sans lui
timeline-concern-problem = Une préoccupation : un problème.
timeline-concern-hope = À l’esprit : un espoir.
timeline-concern-project = À l’esprit : un projet.
timeline-concern-hard-season = Une préoccupation : une période difficile.
timeline-concern-over = Ce n’est plus une préoccupation.
timeline-promise-due = Pour le { $day }.
timeline-promised = Vous avez promis : { $what }
timeline-promise-kept = Vous avez tenu votre promesse : { $what }
timeline-thanked = Vous avez dit merci : { $what }
timeline-thanks-told = Vous avez raconté ce qui en est sorti : { $what }
timeline-news-something-else = autre chose
timeline-news-work = Nouveau travail : { $what }
timeline-news-at-work = Du nouveau au travail : { $what }
timeline-news-position = Nouveau poste : { $what }
timeline-news-moved-to = Déménagement : { $what }
timeline-news-moved = A déménagé : { $what }
timeline-news-address = Nouvelle adresse : { $what }
timeline-news-name = Nouveau nom : { $what }
timeline-news-published = Publié : { $what }
timeline-news-before = Avant : { $what }

# Tout ce qui est conservé, fiche par fiche.
held-pair = { $what } : { $text }
held-contact = { $kind ->
    [phone] téléphone
    [url] page web
    [postal] adresse postale
    [handle] compte
   *[other] { $kind }
} : { $text }
held-date = { $kind ->
    [birthday] anniversaire
    [anniversary] date anniversaire
    [death] décès
    [other] un jour important
   *[another] { $kind }
}
held-listing = { $name }, dans { $source }
held-picture = une image ({ $type }, { $size } Ko)
held-no-words = aucun mot n’est conservé
held-with-others = { $what }, avec { $others ->
    [one] { $others } autre personne
   *[other] { $others } autres personnes
}
held-picture-without-words = une image sans paroles
held-story-undated = { $title } (notée le { $day })
held-gift = { $way ->
    [given] donné
    [received] reçu
   *[other] { $way }
} : { $what }
held-ask-asked = demandé
held-ask-answered = répondu
held-ask-declined = refusé
held-ask-no-answer = sans réponse
held-introduction-idea = une idée
held-introduction-asked-one = une personne interrogée
held-introduction-asked-both = les deux interrogées
held-introduction-agreed = d’accord
held-introduction-made = faite
held-introduction-met = rencontre
held-introduction-outcome = suite
held-introduction-declined = non souhaitée
held-introduction-let-go = laissée
held-guest-listed = sur la liste
held-guest-invited = invitation envoyée
held-guest-yes = oui
held-guest-maybe = peut-être
held-guest-no = non
held-guest-came = était là
held-visit-meant = envisagée
held-visit-wrote = message envoyé
held-visit-agreed = convenue
held-visit-met = faite
held-visit-missed = manquée
held-visit-called = appel passé
held-visit-for = { $state }, pour le { $day }
held-member = dans le cercle depuis le { $since }
held-member-until = dans le cercle depuis le { $since } jusqu’au { $until }
held-pair-in-circle = un duo dans un cercle
held-circle-word = { $kind ->
    [ask] demande
    [offer] offre
   *[other] { $kind }
} : { $text }
held-commitment-not-yet = pas encore
held-commitment-kept = tenu
held-commitment-let-go = laissé
held-until = jusqu’au { $day } : { $text }
held-standing-muted = au repos
held-standing-do-not-contact = ne pas contacter
held-standing-do-not-note = ne rien noter
held-standing-dead = n’est plus
held-standing-partner = parmi vos compagnons de route
held-news = { $kind ->
    [job] travail
    [title] poste
    [city] ville
    [address] adresse
    [name] nom
    [post] publication
   *[other] { $kind }
} : { $change }
held-move-offered = proposé
held-move-taken = accepté
held-move-snoozed = remis
held-move-dismissed = écarté
held-move-done = fait
held-move-outcome = suite
held-raw = { $kind ->
    [card] fiche
    [calendar] entrée de calendrier
    [row] ligne
    [object] objet
   *[other] { $kind }
} de { $source }
held-apart = n’est pas la même personne qu’une autre
held-mention = { $kind ->
    [person] personne
    [moment] moment
    [story] histoire
    [story_photo] image d’une histoire
    [gift] cadeau
    [concern] préoccupation
    [interest] intérêt
    [find] trouvaille
    [promise] promesse
    [thanks] merci
    [keepsake] souvenir
    [keepsake_item] partie d’un souvenir
    [ask] demande
    [chain] chaîne d’entraide
    [circle] cercle
    [circle_meeting] réunion d’un cercle
    [circle_ask] demande dans un cercle
    [commitment] engagement
    [gathering] rencontre
    [goal] objectif
    [goal_step] pas vers un objectif
    [guide_step] étape d’un guide
    [introduction] présentation
    [news] nouvelle
    [passing_note] note passagère
    [trip] voyage
   *[other] { $kind }
} : { $text }

# Oublier quelqu’un pour de bon. Un nombre précède chaque sorte.
that-is-you = c’est vous
that-is-you-hint = hearten me change ce qui est connu de vous
    .page = Ce que l’on sait de vous se change dans <a href="/settings">Réglages</a>.
forget-me-hint = pour repartir de zéro, enlevez le fichier du coffre : hearten doctor dit où il est
    .page = Pour tout recommencer, retirez le fichier du coffre. La ligne de commande dit où il est : <code>hearten doctor</code>
forget-done = Quelqu’un a été oublié pour de bon.
forget-told = Oublié pour de bon. Cela ne peut pas être repris.
forget-kind-person = { $count ->
    [one] personne
   *[other] personnes
}
forget-kind-address = { $count ->
    [one] adresse
   *[other] adresses
}
forget-kind-contact-point = { $count ->
    [one] moyen de contact
   *[other] moyens de contact
}
forget-kind-important-date = { $count ->
    [one] date
   *[other] dates
}
forget-kind-membership = { $count ->
    [one] appartenance
   *[other] appartenances
}
forget-kind-organization = { $count ->
    [one] organisation à laquelle personne d’autre n’appartenait
   *[other] organisations auxquelles personne d’autre n’appartenait
}
forget-kind-listing = { $count ->
    [one] entrée dans une liste
   *[other] entrées dans des listes
}
forget-kind-photo = { $count ->
    [one] image
   *[other] images
}
forget-kind-moment = { $count ->
    [one] moment
   *[other] moments
}
forget-kind-story = { $count ->
    [one] histoire
   *[other] histoires
}
forget-kind-story-person = { $count ->
    [one] rôle dans une histoire
   *[other] rôles dans des histoires
}
forget-kind-story-photo = { $count ->
    [one] image d’une histoire
   *[other] images d’histoires
}
forget-kind-gift = { $count ->
    [one] cadeau
   *[other] cadeaux
}
forget-kind-keepsake = { $count ->
    [one] souvenir
   *[other] souvenirs
}
forget-kind-keepsake-item = { $count ->
    [one] partie d’un souvenir
   *[other] parties de souvenirs
}
forget-kind-thanks = { $count ->
    [one] remerciement
   *[other] remerciements
}
forget-kind-promise = { $count ->
    [one] promesse
   *[other] promesses
}
forget-kind-guest = { $count ->
    [one] place sur une liste
   *[other] places sur des listes
}
forget-kind-pairing = { $count ->
    [one] duo d’invités
   *[other] duos d’invités
}
forget-kind-introduction = { $count ->
    [one] présentation
   *[other] présentations
}
forget-kind-interest = { $count ->
    [one] intérêt
   *[other] intérêts
}
forget-kind-concern = { $count ->
    [one] préoccupation
   *[other] préoccupations
}
forget-kind-standing = { $count ->
    [one] indication sur le contact
   *[other] indications sur le contact
}
forget-kind-news = { $count ->
    [one] nouvelle
   *[other] nouvelles
}
forget-kind-relation = { $count ->
    [one] relation
   *[other] relations
}
forget-kind-move-answer = { $count ->
    [one] geste avec réponse
   *[other] gestes avec réponse
}
forget-kind-merge = { $count ->
    [one] réunion de fiches
   *[other] réunions de fiches
}
forget-kind-kept-apart = { $count ->
    [one] paire tenue séparée
   *[other] paires tenues séparées
}
forget-kind-raw-record = { $count ->
    [one] fiche ou entrée de calendrier telle qu’elle est arrivée
   *[other] fiches et entrées de calendrier telles qu’elles sont arrivées
}

# Ce qui est noté sur quelqu’un dont rien ne doit être noté.
noted-note = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
noted-interest = { $count ->
    [one] { $count } intérêt
   *[other] { $count } intérêts
}
noted-thing-on-their-mind = { $count ->
    [one] { $count } préoccupation
   *[other] { $count } préoccupations
}
noted-story-of-them-alone = { $count ->
    [one] { $count } histoire où il n’y a personne d’autre
   *[other] { $count } histoires où il n’y a personne d’autre
}
noted-text-of-a-moment = { $count ->
    [one] { $count } texte d’un moment
   *[other] { $count } textes de moments
}
noted-card-or-entry-with-words-on-it = { $count ->
    [one] { $count } fiche ou entrée avec des mots
   *[other] { $count } fiches ou entrées avec des mots
}
noted-may-be = on peut écrire sur { $name }, donc rien n’est effacé
noted-may-be-hint = pour dire que rien ne doit être noté et effacer ce qui l’est : hearten mute { $name } --do-not-note --erase
    .page = Choisissez d’abord « Ne rien noter » sur sa page ; ce qui est noté peut ensuite y être effacé.
noted-no-later = ce qui est noté est effacé le jour à partir duquel rien ne doit être noté
noted-no-later-hint = n’indiquez pas de jour après aujourd’hui
noted-nothing = rien n’est noté sur { $name }
noted-erased = Ce qui était noté sur { $name } est effacé pour de bon.

# Si l’on peut contacter quelqu’un et noter sur quelqu’un.
standing-not-after = le { $until } ne vient pas après le { $since }
standing-not-after-hint = indiquez le premier jour où ce ne sera plus le cas
standing-begun-muted = Rien n’est proposé pour { $name }.
standing-begun-do-not-contact = Il ne faut pas contacter { $name }.
standing-begun-do-not-note = Rien n’est noté sur { $name }.
standing-begun-dead = { $name } n’est plus, et son souvenir demeure.
standing-begun-partner = { $name } fait partie de vos compagnons de route.
standing-until-muted = Rien n’est proposé pour { $name } jusqu’au { $until }.
standing-until-do-not-contact = Il ne faut pas contacter { $name } jusqu’au { $until }.
standing-until-do-not-note = Rien n’est noté sur { $name } jusqu’au { $until }.
standing-until-dead = { $name } n’est plus, et son souvenir demeure jusqu’au { $until }.
standing-until-partner = { $name } fait partie de vos compagnons de route jusqu’au { $until }.
standing-already-muted = rien n’est déjà proposé pour { $name }
standing-already-do-not-contact = il est déjà dit qu’il ne faut pas contacter { $name }
standing-already-do-not-note = il est déjà dit que rien n’est noté sur { $name }
standing-already-dead = il est déjà noté que { $name } n’est plus
standing-already-partner = { $name } fait déjà partie de vos compagnons de route
standing-not-muted = { $name } n’est pas au repos
standing-not-do-not-contact = on peut contacter { $name }
standing-not-do-not-note = on peut écrire sur { $name }
standing-not-dead = il n’est pas noté que { $name } n’est plus
standing-not-partner = { $name } ne fait pas partie de vos compagnons de route
standing-ended-muted = { $name } n’est plus au repos.
standing-ended-do-not-contact = On peut de nouveau contacter { $name }.
standing-ended-do-not-note = On peut de nouveau écrire sur { $name }.
standing-ended-dead = Il n’est plus noté que { $name } nous a quittés.
standing-ended-partner = { $name } ne fait plus partie de vos compagnons de route.

# Une personne est ajoutée, changée, retirée.
person-verb-added = Ajout : { $name }.
person-verb-changed = Modification : { $name }.
person-verb-removed = Retrait : { $name }.
person-verb-picture = { $name } a maintenant une image.
person-verb-nameless = une personne a besoin d’un nom ou d’une adresse
person-verb-no-phone = « { $text } » n’est pas un numéro de téléphone
person-verb-no-contact-point = ce moyen de contact n’existe pas ici : { $id }
person-verb-no-membership = cette appartenance n’existe pas ici : { $id }
person-verb-no-interest = cet intérêt n’existe pas ici : { $id }
person-verb-no-concern = cette préoccupation n’existe pas ici : { $id }
person-verb-no-important-date = cette date n’existe pas ici : { $id }
address-not-of = { $address } n’est pas une adresse de { $name }
address-is-yours = { $address } est votre propre adresse
address-is-yours-hint = si ce n’est pas le cas : hearten me --remove-address ADRESSE
    .page = Si ce n’est pas le cas, retirez-la de vos adresses dans <a href="/settings">Réglages</a>.
address-belongs-to = { $address } appartient à { $name }
address-belongs-to-hint = si ce n’est pas le cas : hearten edit { $name } --remove-email { $address }
    .page = Si ce n’est pas la sienne, retirez-la en ligne de commande : <code>hearten edit { $name } --remove-email { $address }</code>
membership-ends-before = { $to } vient avant { $from }
noted-already = { $what } est déjà noté
noted-already-interest = « { $what } » est déjà noté
cards-unwritable = les fiches ne peuvent pas être écrites : { $error }
cards-unwritable-hint = faites de la place, ou indiquez un autre fichier

# De qui parle un nom.
find-no-name = aucun nom n’a été donné
find-no-name-hint = donnez un nom, une partie d’un nom, ou une adresse de courriel
find-no-person = il n’y a pas de personne { $id }
find-ambiguous = « { $text } » peut désigner { $count } personnes
find-ambiguous-hint = donnez davantage du nom, l’adresse de courriel ou l’identifiant
find-no-address = personne n’a l’adresse { $address }
find-no-address-hint = pour l’ajouter : hearten add { $address }
    .page = Pour l’ajouter : <a href="/people/new">Ajouter quelqu’un</a>
find-only-known = { $address } est connue, mais n’est encore à personne
find-only-known-hint = pour en faire une personne : hearten add { $address }
    .page = Faites-en une personne dans <a href="/people/left-out">Qui a été laissé de côté</a>.
find-nobody = personne ici ne s’appelle « { $text } »
find-nobody-hint = hearten people montre tout le monde ; pour ajouter : hearten add { $text }
    .page = Tout le monde est dans <a href="/people">Personnes</a> ; une nouvelle personne s’ajoute dans <a href="/people/new">Ajouter quelqu’un</a>.
find-near-one = vouliez-vous dire { $first } ?
find-near-two = vouliez-vous dire { $first } ou { $second } ?
find-near-three = vouliez-vous dire { $first }, { $second } ou { $third } ?

# Ce qui est noté sur quelqu’un.
note-interest = Noté, ce qui tient à cœur à { $name } : { $what }.
note-concern = Noté, ce qui préoccupe { $name } : { $what }.
note-membership = Noté, à quoi appartient { $name } : { $what }.
note-date = Noté, une date pour { $name } : { $date }.
note-passing = Quelque chose est noté sur { $name } jusqu’au { $until }.
note-passing-erased = Quelque chose est noté sur { $name } jusqu’au { $until } ; c’est effacé après ce jour.
note-text = Quelque chose est noté sur { $name }.
note-no-concern = il n’y a pas de préoccupation { $id }
note-answered-already = cela s’est réglé le { $day } : { $what }
note-concern-over = Ne préoccupe plus { $name } : { $what }.
note-before-it-began = le { $day } vient avant le { $since }, le jour où cela a commencé
note-passing-over = le { $day } est passé ; une note passagère a besoin d’un jour à venir
note-date-nameless = une date a besoin d’un nom
note-date-nameless-hint = dites ce que c’est : le jour où la boutique a ouvert

# Pourquoi une adresse connue n’est pas parmi les personnes.
left-out-no-sign = rien ne dit que ce n’est pas un être humain
left-out-headers-list = les en-têtes de ses courriels disent que c’est une liste de diffusion
left-out-mail-system = un système qui renvoie des courriels
left-out-mostly-returned = la plupart de ses courriels sont des retours
left-out-for-returned = une adresse faite pour les retours
left-out-no-answers = son adresse n’accepte pas de réponses
left-out-address-list = son adresse est de celles que font les programmes de listes
left-out-domain-list = son domaine est celui de listes de diffusion, et elle n’a jamais écrit elle-même
left-out-address-newsletter = son adresse nomme une lettre d’information
left-out-address-program = son adresse est celle d’un programme
left-out-address-made = un programme a fait son adresse
left-out-mostly-program = la plupart de ses courriels sont écrits par un programme
left-out-messages-program = la plupart de ses messages sont écrits par un programme
left-out-mostly-bulk = la plupart de ses courriels sont envoyés en masse
left-out-address-office = son adresse est celle d’un service
left-out-name-program = son nom est celui d’un programme
left-out-name-publication = son nom est celui d’une publication
left-out-name-office = son nom est celui d’un service
left-out-name-house = son nom est celui de sa maison
left-out-is-list = une liste de diffusion
left-out-is-program = un programme ou un service
left-out-is-newsletter = une lettre d’information
left-out-is-mail-system = un système de messagerie
left-out-in-address-book = est dans le carnet d’adresses
left-out-both-ways = des courriels sont allés dans les deux sens
left-out-often = vous a écrit personnellement au moins trois fois
left-out-you-wrote = vous lui avez écrit
left-out-came-back = ce que vous avez écrit est revenu
left-out-seldom = vous a écrit personnellement moins de trois fois
left-out-only-lists = n’apparaît que sur des listes de diffusion
left-out-only-others = n’apparaît que parmi d’autres

# Moi.
me-changed = Ce qui est connu de vous a été changé.
me-no-membership = vous n’avez pas d’appartenance { $id }
me-no-interest = « { $topic } » n’est pas parmi vos intérêts
me-moves = { $moves } gestes par jour, ce n’est pas possible
me-moves-hint = indiquez de 1 à 20
me-hours = { $hours } heures par semaine, ce n’est pas possible
me-hours-hint = indiquez de 0 à 80
me-language = les pages ne parlent pas « { $language } »
me-language-hint = indiquez { $languages }, ou { $browser }

# Moments.
moment-logged = Noté : { $what } { $way ->
    [sent] à
    [received] de la part de
   *[mutual] avec
} { $names }.
moment-logged-on = Noté : { $what } { $way ->
    [sent] à
    [received] de la part de
   *[mutual] avec
} { $names }, le { $day }.
moment-planned = Prévu : { $what } { $way ->
    [sent] à
    [received] de la part de
   *[mutual] avec
} { $names }, le { $day }.
moment-a-visit = une rencontre
moment-a-video = un appel vidéo
moment-a-call = un appel
moment-a-letter = une lettre
moment-a-message = un message
moment-a-mail = un courriel
moment-a-group-mail = un courriel à plusieurs
moment-a-post = une publication
moment-nobody = un moment a besoin de quelqu’un
moment-nobody-hint = nommez les personnes avec qui c’était
moment-with-you = { $name }, c’est vous
moment-with-you-hint = nommez les autres ; vous êtes dans chaque moment
moment-minutes = { $minutes } minutes, ce n’est pas possible
moment-minutes-hint = indiquez de 1 à { $longest } minutes
moment-day-impossible = { $day } ne peut pas être gardé : { $error }
moment-to-come = le { $day } est encore à venir ; ce qui en sortira n’est pas connu
moment-promise-before = la promesse serait due avant le { $day }, jour où elle a été faite

# Chercher.
search-no-word = il n’y a aucun mot à chercher
search-no-word-hint = donnez un mot ou deux, ou une partie d’un nom

# Deux qui ne sont qu’un, et un qui est deux.
apart-one = { $name } est une seule personne
apart-one-hint = pour séparer ce qui a été réuni : hearten unmerge NOM ; pour enlever une adresse : hearten edit NOM --remove-email ADRESSE
    .page = Ce qui a été fusionné se sépare à nouveau sur <a href="/people/{ $id }">sa page</a>. Une adresse se retire en ligne de commande : <code>hearten edit NOM --remove-email ADRESSE</code>
apart-already = il est déjà noté que { $one } et { $other } sont deux personnes
apart-noted = Noté : { $one } et { $other } sont deux personnes.
apart-noted-alike = Noté : les deux qui s’appellent { $name } sont deux personnes.
merge-done = { $one } et { $other } sont maintenant une seule personne.
merge-done-alike = Les deux qui s’appellent { $name } sont maintenant une seule personne.
merge-apart = vous avez dit que { $one } et { $other } sont deux personnes
merge-apart-hint = si c’est bien une seule personne : hearten merge { $one } { $other } --anyway
    .page = Si elles n’en font finalement qu’une, fusionnez-les dans <a href="/people/{ $id }/merge">Fusionner avec quelqu’un</a>.
merge-same = { $name } est déjà une seule personne
merge-same-hint = nommez deux personnes
merge-you = l’une des deux, c’est vous
merge-you-hint = pour faire vôtre une adresse, avec tout ce qui est venu par elle : hearten me --add-address ADRESSE
    .page = Pour faire vôtre une adresse, avec tout ce qui est venu par elle, ajoutez-la dans <a href="/settings">Réglages</a>.
merge-keep-neither = la personne à garder n’est aucune des deux
unmerge-done = { $one } et { $other } sont de nouveau deux personnes.
unmerge-done-alike = Les deux qui s’appellent { $name } sont de nouveau deux personnes.
unmerge-nobody = personne n’a été réuni à { $name }
unmerge-nobody-hint = pour enlever une adresse : hearten edit NOM --remove-email ADRESSE
    .page = Une adresse se retire en ligne de commande : <code>hearten edit NOM --remove-email ADRESSE</code>
unmerge-not-that = cette fiche n’a pas été réunie à { $name }
unmerge-those = celles qui l’ont été : { $names }
doubles-failed = la recherche de doublons a échoué : { $error }
double-role-at = { $role }, { $organization }
double-by-hand = à la main
double-seen = vu dans des courriels ou des messages

# Boîtes aux lettres et dossiers lus encore et encore.
source-password-again = donnez-le de nouveau avec : hearten sync { $url }
    .page = Redonnez-le en ligne de commande : <code>hearten sync { $url }</code>
source-no-password = aucun mot de passe n’est gardé pour { $url }
source-password-sealed = le mot de passe gardé pour { $url } ne peut pas être ouvert : { $error }
source-password-unknown = aucun mot de passe n’est connu pour { $url }
source-password-unknown-hint = hearten sync le demande dans un terminal
    .page = La ligne de commande le demande : <code>hearten sync</code>
source-command-hint = la commande doit écrire le mot de passe sur sa première ligne, et rien avant
source-by-token = cette boîte s’ouvre par un jeton, non par un mot de passe
source-by-token-hint = utilisez --token-command, ou enlevez ;AUTH=XOAUTH2
source-taken-back = ce qui en est venu en dernier a été repris ; elle est lue de nouveau quand vous le demandez
source-not-read = { $url } n’est pas parmi ce qui est lu encore et encore
source-not-read-hint = à voir avec : hearten sync --list
    .page = Ce qui est lu se trouve dans <a href="/sources">Sources</a>.
source-given-up = Abandon : { $url }.
source-no-longer-read = { $url } n’est plus lu, et aucun mot de passe n’est gardé pour cela. Ce qui en est venu reste.
source-no-folder = aucun dossier n’est indiqué
source-folder-missing = il n’y a pas de dossier { $path }
source-path-hint = vérifiez l’écriture du chemin
source-is-a-file = { $path } est un fichier ; seuls les dossiers sont surveillés
source-is-a-file-hint = pour importer un fichier : hearten import
    .page = Importez le fichier dans <a href="/sources">Sources</a>.

# Imports.
intake-nothing = rien à importer
intake-nothing-hint = indiquez des fichiers ou des dossiers : hearten import ~/Mail contacts.vcf calendar.ics
    .page = Choisissez des fichiers dans <a href="/sources">Sources</a>.
intake-missing = il n’y a ni fichier ni dossier { $path }
intake-unreadable = { $path } ne peut pas être lu : { $error }
intake-reading-failed = la lecture a échoué : { $error }
intake-look-failed = le premier regard a échoué : { $error }
intake-unsure = on ne sait pas clairement quelle adresse est la vôtre : { $reason }
intake-unsure-hint = dites-le avec --me, par exemple --me { $address }
    .page = Dites laquelle est la vôtre, par exemple { $address }.
intake-owner-unsure = on ne sait pas qui vous êtes parmi { $names }
intake-owner-unnamed = on ne sait pas qui vous êtes dans ces conversations
intake-owner-hint = dites-le avec --me, par exemple --me "{ $argument }" ; si vous n’êtes aucun d’eux et ne faites que lire, avec --only-read
    .page = Dites lequel de ces noms est le vôtre, par exemple { $name }.
intake-owner-example = Votre nom
intake-not-me = « { $text } » n’est ni une adresse de courriel, ni un numéro de téléphone, ni un nom
intake-not-me-hint = donnez à --me une de vos propres adresses, comme --me ana@example.org
    .page = Donnez une de vos propres adresses, comme ana@example.org.
intake-addresses-known = Vos adresses, telles que le coffre les connaît : { $addresses }.
intake-address-taken = Pris pour votre propre adresse : { $addresses } ({ $reason }).
intake-addresses-yours = Vos propres adresses : { $addresses }.
intake-why-counted = { $address } a écrit { $wrote } et reçu { $received } courriels sur { $mails } ; l’adresse suivante prend part à { $next }
intake-why-account = elle figure dans le compte Monica d’où vient l’export
intake-why-calendar = un agenda du Takeout porte ce nom
intake-unnamed-me = Moi
intake-recommendation = une recommandation sur LinkedIn
intake-endorsement = un mot chaleureux sur LinkedIn pour { $skills }
intake-of-card = sa fiche
intake-gift-for = Pour { $name }
intake-gift-for-with = Pour { $name } : { $text }
intake-childs-birthday = anniversaire de son enfant
intake-birthday-of = anniversaire de { $name } ({ $kind })
intake-met-title = Comment j’ai rencontré { $name }
intake-met-through = Nous nous sommes rencontrés grâce à { $name }.
intake-met-day = Le jour de notre rencontre.
intake-food = Alimentation : { $food }
intake-owes-me = Me doit { $what }
intake-tags = Étiquettes : { $tags }
intake-give-back = Rendre { $what }
intake-day-badly = Une journée qui s’est mal passée
intake-day-so-so = Une journée en demi-teinte
intake-day-well = Une journée qui s’est bien passée
intake-something-happened = Il s’est passé quelque chose
columns-no-table-in = il n’y a pas de tableau dans { $path }
columns-no-table = il n’y a pas de tableau dans ce qui a été donné
columns-no-table-hint = un tableau est un fichier texte avec des virgules, des points-virgules ou des tabulations entre ses colonnes, comme .csv
columns-no-table-here = il n’y a pas de tableau parmi ces fichiers
columns-look-failed = le regard sur les tableaux a échoué : { $error }
columns-no-such = aucun tableau n’a la colonne { $columns }
columns-table-has = { $source } a { $columns }

# Several people at once.
many-nobody = personne n’a été nommé
many-nobody-hint = cochez les personnes concernées
many-so-already = c’est déjà le cas pour toutes
many-until-over = le { $day } n’est pas à venir
many-until-over-hint = indiquez le premier jour où c’est fini
many-any-layer = { $count ->
    [one] 1 personne est là où les moments la placent.
   *[other] { $count } personnes sont là où les moments les placent.
}
many-layer = { $count ->
    [one] 1 personne doit être parmi vos { $size }.
   *[other] { $count } personnes doivent être parmi vos { $size }.
}
many-muted = { $count ->
    [one] Rien n’est proposé pour 1 personne.
   *[other] Rien n’est proposé pour { $count } personnes.
}
many-muted-until = { $count ->
    [one] Rien n’est proposé pour 1 personne jusqu’au { $until }.
   *[other] Rien n’est proposé pour { $count } personnes jusqu’au { $until }.
}
many-interest = { $count ->
    [one] 1 personne s’intéresse à { $topic }.
   *[other] { $count } personnes s’intéressent à { $topic }.
}
