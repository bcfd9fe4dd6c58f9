# Aujourd’hui.
today-for-nobody = C’est ici que vous attendront quelques gestes qui en valent la peine.
today-none = Rien n’attend.
today-one = Un geste qui en vaut la peine, si la journée le permet.
today-several = { $number } gestes qui en valent la peine, si la journée le permet.
today-bring-title = Faites venir les vôtres
today-bring-where = Votre carnet d’adresses, votre courrier et votre agenda contiennent déjà les vôtres et ce qu’il y a entre vous. Hearten les lit là où ils sont ; rien ne sort de cette machine.
today-bring-then = Ensuite, chaque jour, quelques gestes vous attendent ici : vers qui, pourquoi maintenant, quoi apporter, et des mots pour commencer.
today-bring-in = Les faire venir
today-add-by-hand = En ajouter une à la main
today-known-title = { $count ->
    [one] { $count } adresse, et encore personne parmi les vôtres
   *[other] { $count } adresses, et encore personne parmi les vôtres
}
today-known-why = Ce qui est arrivé a été laissé de côté : des listes, des programmes et peut-être des personnes qui n’ont écrit qu’une ou deux fois.
today-known-then = Si quelqu’un parmi elles compte pour vous, un geste du doigt suffit pour l’ajouter aux vôtres.
today-known-look = Voir les adresses
today-known-more = En importer d’autres
today-well-title = Tout va bien pour aujourd’hui
today-well-reason = Aucune raison n’attend auprès de personne, et sans raison, rien ne presse.
today-well-anyway = Si quelqu’un vous vient tout de même à l’esprit, cherchez cette personne : ce dont vous avez parlé la dernière fois s’y trouve.
today-look-up = Chercher quelqu’un
today-bring-in-mail = Importer du courrier ou un agenda
today-for-beginners = Les vôtres sont là. Ce qu’il y a entre vous reste à venir.
today-begin-title = Une première page, presque blanche
today-begin-why = Un carnet d’adresses connaît des noms, pas ce qu’il y a entre vous. Votre courrier, votre agenda et vos discussions le savent : importez-les, et les raisons viendront d’elles-mêmes.
today-begin-then = Ou racontez un peu vous-même : une ligne sur une personne, c’est un début.
today-tell = Parlez-moi de quelqu’un
today-tell-about = Une ligne sur la dernière fois suffit. Demain, d’autres seront ici.
today-tell-last = Quand vous êtes-vous parlé pour la dernière fois, et de quoi ?
today-tell-mind = Qu’est-ce qui l’occupe ces jours-ci ?
today-tell-how = Comment vous connaissez-vous ?
today-taken = Ce que vous avez prévu de faire
today-taken-done = C’est fait
today-taken-let-go = Laisser aller
today-taken-more = { $count ->
    [one] { $count } autre geste prévu
   *[other] { $count } autres gestes prévus
}
today-went = Comment cela s’est-il passé ?
today-answered = Une réponse est venue
today-met = Nous nous sommes vus ou parlé
today-helped = Cela a aidé
today-let-it-be = Laisser ainsi
today-nothing-yet = Rien pour l’instant
today-coming = À venir
today-coming-more = { $count } de plus dans les deux prochaines semaines
coming-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}

# Un geste, comme une lettre dans « Aujourd’hui ».
letter-and = et
letter-gracious = Bienveillant
letter-grateful = Reconnaissant
letter-giving = Généreux
letter-generative = Fécond
letter-rests-on = Sur quoi cela repose
letter-what-was-learnt = Ce qui a été appris
letter-bring = Ce que vous apportez :
letter-take = Je m’en charge
letter-done = Déjà fait
letter-later = Plus tard
letter-tomorrow = Demain
letter-in-a-week = Dans une semaine
letter-in-a-month = Dans un mois
letter-on-a-day = Un jour précis
letter-set-aside = Mettre de côté
letter-not-this = Pas celui-ci
letter-introduction-on = Poursuivre cette présentation
letter-introduction-begin = Commencer cette présentation
letter-keepsake-look = Voir ce souvenir
letter-keepsake-make = Préparer ce souvenir
letter-trip-look = Voir ce voyage
letter-talk-plan = Préparer cette conversation

# Sur quoi repose un geste, selon le genre d’entrée.
evidence-kind-ask = demande
evidence-kind-chain = chaîne
evidence-kind-circle-ask = demande dans le cercle
evidence-kind-circle-meeting = réunion du cercle
evidence-kind-commitment = engagement
evidence-kind-concern = préoccupation
evidence-kind-date = date
evidence-kind-find = trouvaille
evidence-kind-gift = cadeau
evidence-kind-goal = objectif
evidence-kind-goal-step = étape d’un objectif
evidence-kind-guide-run = guide
evidence-kind-interest = intérêt
evidence-kind-introduction = présentation
evidence-kind-keepsake = souvenir
evidence-kind-membership = appartenance
evidence-kind-moment = moment
evidence-kind-news = nouvelle
evidence-kind-person = personne
evidence-kind-promise = promesse
evidence-kind-standing = place auprès de vous
evidence-kind-story = histoire
evidence-kind-thanks = merci
evidence-kind-tie = lien
evidence-kind-trip = voyage

# Le brouillon d’un geste.
draft-label = Brouillon
draft-copy = Copier le brouillon
letter-taken-words = Les mots pour le dire
draft-own-words = Avec vos propres mots
draft-best = De préférence { $medium }
draft-glad = Aurais-je plaisir à recevoir cela ?
draft-glad-yes = Oui : rien ne demande à être changé. Là où il y a « … », complétez par ce que vous seul savez.
draft-to = À { $names }.
draft-field = Ce que vous écririez ou diriez
draft-as-it-stands = Tel quel
draft-sent = C’est envoyé
draft-back = Retour à aujourd’hui
draft-nobody = personne n’a ce geste

# Réponses à un geste.
answer-no-outcome = le résultat est vide
answer-unknown = « { $given } » n’est pas une réponse
answer-until = jusqu’à quand, ce n’est pas clair
answer-until-hint = choisissez un jour après aujourd’hui

# Après le premier import.
begin-title = Pour commencer
begin-is-this-you = Est-ce bien vous ?
begin-who-are-you = Qui êtes-vous ?
begin-about = Deux questions, et vos premiers gestes sont devant vous.
begin-name = Mon nom
begin-name-hint = (vos brouillons se terminent par lui)
begin-addresses = Mes adresses de courriel
begin-addresses-hint = (une par ligne)
begin-not-you = Ce n’est pas vous ? <a href="/sources/imports/{ $import }#back">Annulez l’import</a> et refaites-le avec votre propre adresse.
begin-pace = Quelle mesure vous convient ?
begin-pace-hint = Cela se change à tout moment dans Réglages.
begin-pace-one = Un par jour
begin-pace-one-about = Un quart d’heure, pour une vie bien remplie
begin-pace-three = Trois par jour
begin-pace-three-about = Une demi-heure, amplement pour la plupart
begin-pace-five = Cinq par jour
begin-pace-five-about = Une heure, quand les gens sont votre métier
begin-show = Montrez-moi mes premiers gestes
begin-moves-no-number = les gestes par jour ne sont pas un nombre
begin-moves-hint = de 1 à 20
begin-done-none = C’est noté. Les raisons viendront avec votre courrier, votre agenda ou une ligne de vous.
begin-done = Prenez-en un, mettez-le de côté ou dites qu’il n’est pas pour vous : chaque réponse apprend quoi vous apporter.
begin-came-people = { $people ->
    [one] { $people } personne est arrivée.
   *[other] { $people } personnes sont arrivées.
}
begin-came-moments = { $moments ->
    [one] { $moments } moment est arrivé.
   *[other] { $moments } moments sont arrivés.
}
begin-came = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} et { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
} sont arrivés.

# Avant une rencontre.
brief-title = Avant de vous voir
brief-before = Avant de voir { $name }
brief-about = Une minute avec ces lignes, et vous n’arriverez pas les mains vides.
brief-none = Aucun rendez-vous n’est prévu dans le mois qui vient. Les rendez-vous viennent des agendas ; avant un rendez-vous qui n’y figure pas, ouvrez la page de la personne.
brief-bring-in = Importer un agenda
brief-look-up = Chercher quelqu’un
brief-none-with = Aucun rendez-vous avec cette personne n’est prévu dans le mois qui vient.
brief-last = La dernière fois
brief-concerns = Ce qui la préoccupe
brief-promised = Ce que vous avez promis
brief-bring = Quoi apporter
brief-ask = Quoi demander
brief-more = { $count ->
    [one] Et { $count } autre personne sera là.
   *[other] Et { $count } autres personnes seront là.
}
brief-all = Tous les rendez-vous à venir
brief-medium-visit = Visite
brief-medium-video = Visioconférence
brief-medium-call = Appel
brief-medium-letter = Lettre
brief-medium-message = Message
brief-medium-mail = Courriel
brief-medium-group-mail = Courriel à plusieurs
brief-medium-post = Publication

# Personnes.
people-field = Nom, adresse ou organisation
people-sort = Dans l’ordre de
people-sort-closeness = Proximité
people-sort-name = Nom
people-sort-last = Dernier moment
people-sort-moments = Moments
people-sort-next = Prochain probable
people-narrow = Affiner encore
people-organization = Organisation
people-interest = Intérêt
people-layer = À quel point proche
people-layer-any = Tout le monde
people-layer-5 = Les cinq plus proches
people-layer-15 = Les quinze
people-layer-50 = Les cinquante
people-layer-150 = Les cent cinquante
people-silent = Silence depuis
people-silent-any = Peu importe
people-silent-30 = Un mois
people-silent-90 = Trois mois
people-silent-180 = Six mois
people-silent-365 = Un an
people-silent-1095 = Trois ans
people-show = Afficher
people-add = Ajouter une personne
people-to-left-out = Adresses laissées de côté
people-to-duplicates = Ici en double ?
people-blank = Votre carnet d’adresses, votre courrier et votre agenda contiennent déjà les vôtres. Hearten les lit là où ils sont, et chaque personne vient avec ce qu’il y a entre vous.
people-more = Plus de personnes
people-before = Précédentes
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
people-found = { $count ->
    [one] { $count } personne trouvée
   *[other] { $count } personnes trouvées
}
people-moments = { $count ->
    [one] { $count } moment
   *[other] { $count } moments
}
people-nobody-fits = Personne ne correspond. Avec moins de lettres ou moins de filtres, on trouvera peut-être.
people-nobody = Il n’y a encore personne ici.
people-no-order = « { $given } » n’est pas un ordre
people-no-order-hint = closeness, name, last, moments ou next
people-no-number = « { $given } » n’est pas un nombre entier

# Adresses qui ne sont pas des personnes.
people-left-out = Laissées de côté
people-left-out-about = Des adresses qui ont été vues et ne sont pas encore des personnes. Un geste du doigt suffit pour en faire une.
people-left-out-none = Personne n’a été laissé de côté.
people-left-out-blank = Les listes, les programmes et les personnes qui n’ont écrit qu’une fois apparaissent ici après l’import du courrier.
people-left-out-bring-in = Importer du courrier
people-left-out-most = Les { $count } qui ont le plus de courrier
people-left-out-count = { $count ->
    [one] { $count } adresse
   *[other] { $count } adresses
}
people-left-out-mails = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
}
people-left-out-add = Ajouter
people-left-out-add-name = Ajouter { $name }
people-left-out-back = Retour aux personnes
people-left-out-added = { $name } fait maintenant partie des vôtres.

# Pourquoi des entrées ont été laissées de côté à l’import, et ce qu’on peut faire.
left-out-list = Une liste écrit à tout le monde : son courrier dit peu de chose de vous et d’une personne en particulier.
left-out-list-remedy = Quelqu’un que vous ne connaissez que par une liste ?
left-out-newsletter = C’est parti à des milliers de gens ; personne ne vous l’a écrit à vous.
left-out-person-behind = Une personne derrière ?
left-out-program = Reçus, avis et rappels : aucun être humain ne les a écrits.
left-out-returned = Une lettre qui n’a pas pu être remise. Ce qu’elle dit de l’adresse est retenu.
left-out-mail-no-sender = Nul ne peut dire qui l’a écrit.
left-out-no-date = Sans jour, il n’a pas de place dans votre histoire.
left-out-notes = Les notes à vous-même restent entre vous et vous.
left-out-spam = Votre logiciel de courrier l’a pris pour du spam, et Hearten aussi.
left-out-spam-remedy = Ce n’est pas du spam ? Sortez-le du dossier et importez de nouveau la boîte.
left-out-bin = Vous l’aviez jeté.
left-out-draft = Il n’a jamais été envoyé, ou a été jeté.
left-out-chat-line = Les vieilles discussions d’une boîte ne contiennent qu’une ligne chacune.
left-out-birthday = Il n’y a là qu’un nom, et bien des gens portent le même.
left-out-birthday-remedy = Importez le carnet d’adresses ; les anniversaires qu’il contient sont gardés.
left-out-cancelled = Il n’a jamais eu lieu.
left-out-declined = Vous n’y étiez pas.
left-out-event-alone = Personne d’autre n’y figure avec une adresse de courriel.
left-out-event-alone-remedy = Vous avez vu quelqu’un ? Notez-le en une ligne sur sa page.
left-out-without-me = Sans votre propre adresse, Hearten ne peut pas vous distinguer de vos invités.
left-out-without-me-remedy = Annulez l’import, puis importez le fichier avec votre adresse dans le champ prévu.
left-out-row-nameless = La ligne ne contient ni nom ni adresse.
left-out-row-nameless-remedy = Si le nom est dans une colonne à part, regardez d’abord les colonnes et dites laquelle.
left-out-organization = Une entreprise n’est pas une personne ; ceux qui en font partie y sont reliés.
left-out-group = Un groupe de contacts, pas une personne.
left-out-thing = Une salle ou un appareil, pas une personne.
left-out-table = Les archives contiennent beaucoup de tables ; celles qui ne nomment personne sont ignorées.
left-out-table-remedy = Si celle-ci nomme des personnes, importez-la seule et dites ce que contiennent ses colonnes.
left-out-linkedin = Outre des personnes et des messages, LinkedIn remet des articles, de la publicité et bien d’autres choses.
left-out-takeout = Les Takeout contiennent photos, cartes et bien d’autres choses ; les personnes se trouvent dans le courrier, les contacts et les agendas.
left-out-with-yourself = Une conversation avec vous-même n’est pas un moment avec quelqu’un.
left-out-bot = Un robot ou le réseau lui-même l’a écrit.
left-out-writer-unknown = L’export ne dit pas qui l’a écrit : le compte a été fermé, ou n’a pas de nom.
left-out-crowd = Ce que vous avez écrit à un grand groupe dit peu de chose de chacun de ses membres.
left-out-taken-back = La personne qui l’a écrit l’a effacé.
left-out-message-no-sender = L’export ne dit pas qui l’a écrit.
left-out-channel-spoke = C’est une chaîne qui parle, pas une personne.
left-out-notice = Qui est arrivé, qui est parti, qui a changé la photo : personne n’a rien dit.
left-out-reaction = Un pouce ou un cœur à côté d’un message ; le message est gardé.
left-out-channel = Elle publie ; personne ne vous y écrit.
left-out-channel-replies = Ce que vous avez écrit sous des publications publiques n’est pas une conversation.
left-out-unanswered = Vous ne vous êtes pas parlé.
left-out-withheld = Nul ne peut dire qui a appelé.
left-out-text-message = Il n’a pas été envoyé, ou aucun numéro ne dit de qui il vient.
left-out-contact-nameless = Nul ne peut dire qui c’est.
left-out-contact-nameless-remedy = Donnez-lui un nom dans Monica, exportez de nouveau et importez-le encore.
left-out-contact-without-page = Monica garde ces personnes auprès de celles à qui elles sont liées ; elles y figurent sous « Autour ».
left-out-by-yourself = Personne n’était avec vous.
left-out-reminder = Hearten rappelle d’après ce qui se passe entre vous, pas d’après une minuterie.
left-out-reminder-remedy = Un jour qui compte ? Inscrivez-le sur sa page.
left-out-document = Hearten ne garde pas de fichiers.
left-out-forgotten = Vous avez demandé à Hearten d’oublier cette personne, et il ne ramène rien d’elle de lui-même.
left-out-forgotten-remedy = Vous avez changé d’avis ? Ajoutez vous-même cette personne avec son adresse, et importez de nouveau.
left-out-unnoted = Vous ne voulez rien noter sur cette personne : ces mots restent donc dehors.
left-out-praise = Les éloges sont gardés auprès de quelqu’un que vous connaissez ici.
left-out-praise-remedy = Importez vos relations de LinkedIn, ou ajoutez la personne, et importez de nouveau l’export.
left-out-advertising = Quelqu’un a payé pour l’envoyer ; personne ne vous l’a écrit à vous.
left-out-linkedin-spam = LinkedIn l’a pris pour du spam, et Hearten aussi.
left-out-invitation = Une invitation sans un mot à elle est un clic, pas un message.

# Les raisons elles-mêmes. En anglais, ce sont lettre pour lettre les mots que garde un rapport (LeftOutReason).
left-out-reason-invitation-without-word = invitation sur LinkedIn sans un mot personnel
left-out-reason-linkedin-spam = message de LinkedIn parmi le spam
left-out-reason-linkedin-advertising = message de LinkedIn qui était de la publicité
left-out-reason-linkedin-without-sender = message de LinkedIn sans expéditeur
left-out-reason-linkedin-without-profile = message de LinkedIn dont l’expéditeur n’a pas de profil (publicité ou compte fermé)
left-out-reason-activity-alone = activité sans autres personnes
left-out-reason-calendar-birthday = anniversaire dans un agenda : un nom seul ne dit pas de qui il s’agit
left-out-reason-unanswered-call = appel auquel personne n’a répondu
left-out-reason-withheld-call = appel dont le numéro est masqué
left-out-reason-card-of-group = fiche d’un groupe
left-out-reason-card-of-thing = fiche d’une chose ou d’un lieu
left-out-reason-card-of-organization = fiche d’une organisation
left-out-reason-channel = chaîne, qui est une publication
left-out-reason-contact-without-name = contact sans nom
left-out-reason-contact-without-page = contact sans page à lui : gardé auprès de la personne à qui il est lié
left-out-reason-conversation-with-program = conversation avec un programme
left-out-reason-conversation-with-myself = conversation avec vous-même
left-out-reason-document = document dans un export de Monica
left-out-reason-linkedin-draft = brouillon d’un message de LinkedIn
left-out-reason-draft-mail = brouillon ou courriel supprimé
left-out-reason-declined-event = événement que vous avez décliné
left-out-reason-cancelled-event = événement qui a été annulé
left-out-reason-event-without-me = événement avec d’autres personnes, alors qu’aucune de vos adresses n’est connue
    .page = Événement avec d’autres personnes, alors qu’aucune de vos adresses n’est connue
left-out-reason-event-alone = événement sans autres personnes
left-out-reason-other-file-of-linkedin = fichier d’un export de LinkedIn sans personnes ni messages
left-out-reason-other-file-of-takeout = fichier d’un Takeout sans courrier, contacts ni agenda
left-out-reason-forgotten = d’une personne que vous avez demandé d’oublier, ou à son sujet
left-out-reason-chat-line = ligne d’une discussion gardée parmi le courrier
left-out-reason-channel-replies = liste de réponses dans des chaînes
left-out-reason-spam-mail = courriel parmi le spam
left-out-reason-list-mail = courriel passé par une liste de diffusion
left-out-reason-binned-mail = courriel à la corbeille
left-out-reason-returned-mail = courriel renvoyé par un système de messagerie
left-out-reason-mail-to-myself = courriel à personne d’autre que vous-même
left-out-reason-mail-without-date = courriel sans date lisible
left-out-reason-mail-without-sender = courriel sans expéditeur
left-out-reason-program-mail = courriel écrit par un programme
left-out-reason-message-of-channel = message au nom d’une chaîne ou d’un groupe
left-out-reason-message-to-crowd = message de vous à une foule
left-out-reason-message-of-unknown = message d’une personne inconnue
left-out-reason-taken-back = message qui a été retiré
left-out-reason-message-to-myself = message à personne d’autre que vous-même
left-out-reason-message-without-date = message sans date lisible
left-out-reason-message-without-sender = message sans expéditeur
left-out-reason-newsletter = lettre d’information ou autre courriel envoyé en masse
left-out-reason-unnoted-note = note sur la fiche d’une personne sur qui rien ne doit être noté
left-out-reason-note-to-myself = note à vous-même
left-out-reason-notice = avis dans une conversation, par exemple qui est arrivé
left-out-reason-praise-of-stranger = éloge sur LinkedIn par ou pour une personne qui n’est pas parmi les vôtres
left-out-reason-reaction = réaction à un message
left-out-reason-rhythm-reminder = rappel de chaque semaine ou de chaque mois : les rythmes se voient à ce qui se passe
left-out-reason-reminder-put-away = rappel qui a été mis de côté
left-out-reason-past-reminder = rappel dont le jour est passé
left-out-reason-row-without-name = ligne sans nom
left-out-reason-unnoted-story = histoire avec une personne sur qui rien ne doit être noté
left-out-reason-other-table = table d’une archive qui n’est pas un carnet d’adresses
left-out-reason-text-without-sender = SMS dans un groupe sans expéditeur
left-out-reason-unsent-text = SMS qui n’a pas été envoyé
left-out-reason-text-without-number = SMS sans numéro
left-out-reason-unnoted-text = texte d’une personne sur qui rien ne doit être noté

# Un moment en une ligne.
log-medium-visit = En personne
log-medium-call = Téléphone
log-medium-video = Visioconférence
log-medium-message = Message
log-medium-mail = Courriel
log-medium-letter = Lettre
log-empty = ce qui s’est passé entre vous est vide
log-empty-hint = quelques mots suffisent
log-already = C’est déjà inscrit.

# Annuler, et formulaires.
undo-done = Annulé : { $what }
undo-done-nothing = Annulé : { $what }. Il n’avait rien apporté de nouveau.
undo-parted = Vous aviez réuni { $pair } en une seule personne, dont une part venait de cet import : elles sont de nouveau deux.
undo-still-mine = Restent connues comme vôtres : { $addresses }. Celles qui ne le sont pas se retirent sous Réglages.
undo-still-one = Vous aviez réuni { $pair } en une seule personne, dont une part venait de cet import. Des changements ultérieurs s’appuient là-dessus : elles n’en font donc toujours qu’une.
visitor-no-session = cette page demande une session
visitor-other-session = ce formulaire appartient à une autre session
visitor-other-session-hint = rouvrez la page et renvoyez-le ; rien n’a été changé
visitor-unreadable = un champ du formulaire manquait, ou contenait autre chose que ce qui était demandé
visitor-send-again = revenez en arrière et renvoyez le formulaire
visitor-no-day = « { $given } » n’est pas un jour
visitor-no-day-hint = écrivez-le comme 2026-03-05
visitor-no-choice = « { $given } » ne fait pas partie des choix possibles ici
visitor-nothing-there = rien n’a cette adresse
visitor-too-large = ce qui a été envoyé est trop gros
visitor-too-large-hint = revenez en arrière et envoyez-en moins à la fois
visitor-too-long = cela a pris trop de temps et a été abandonné
visitor-too-long-hint = réessayez dans un instant

# Several people at once, on the list.
people-many = Plusieurs à la fois
people-many-about = Cochez des personnes dans la liste, puis dites ce qui vaut pour toutes. Cela peut être repris.
people-many-what = Ce qui vaut pour elles
people-many-layer = À compter parmi : { $layer }
people-many-any-layer = Là où les moments les placent
people-many-mute = Ne rien proposer à leur sujet
people-many-interest = Elles s’intéressent à …
people-many-circle = Elles sont du cercle { $name }
people-many-topic = Ce qui leur tient à cœur
people-many-until = Rien jusqu’au
people-many-until-hint = (sans jour : sans fin)
people-many-save = Le dire pour toutes
people-many-pick = Choisir { $name }
people-circle = Cercle
people-any-circle = N’importe lequel ou aucun
people-place = Lieu
people-many-unknown = « { $given } » ne peut pas être dit de plusieurs personnes
people-many-unknown-hint = choisissez dans la liste
