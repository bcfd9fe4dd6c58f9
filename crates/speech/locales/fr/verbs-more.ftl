# Ce que disent plusieurs verbes.
verb-undo-hint = hearten undo annule la dernière étape
    .page = La dernière étape s’annule dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-trip-undo-hint = hearten undo annule cela
    .page = Vous pouvez l’annuler dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-nobody-named = personne n’est nommé
verb-before-said = le { $day } est avant le { $first }, le jour où cela a été dit
verb-before-began = le { $day } est avant le { $first }, le jour du début
verb-import-of = import depuis { $sources }

# Textes et jours que l’on donne.
verb-text-and = { $first } et { $last }
verb-text-and-i = { $first } et { $last }
verb-text-empty = il manque { $what }
verb-text-empty-hint = quelques mots suffisent
verb-text-long = { $what } : cela dépasse { $longest } caractères
verb-text-long-hint = gardez-en le cœur
verb-text-mail = « { $text } » n’est pas une adresse de courriel
verb-text-mail-hint = écrivez-la comme nom@example.org
verb-text-layer = il n’y a pas de niveau { $size }
verb-text-layer-hint = les niveaux sont 5, 15, 50 et 150 : à peu près le nombre de personnes aussi proches
verb-date-no-day = « { $text } » ne désigne pas un jour précis
verb-date-no-day-hint = ajoutez le jour : 5 mars 2024 ou 2024-03-05
verb-date-not-understood = « { $text } » n’est pas une date que je comprends ; { $forms }
verb-date-two-ways = « { $text } » peut se lire de deux façons, le jour ou le mois d’abord ; { $forms }
verb-date-no-such-day = « { $text } » désigne un jour que ce mois n’a pas ; { $forms }
verb-date-strange = « { $text } » contient « { $word } », que je ne sais pas interpréter ; { $forms }
verb-date-forms = écrivez-la comme 2024-05-01, 5 mars 2020, 5 mars, en mars, 2019, hier, mardi dernier, vendredi prochain, dans deux semaines, il y a 3 jours ou 05.03.2024
verb-what-a-piece-of-the-keepsake = une partie du souvenir
verb-what-the-address = l’adresse
verb-what-the-answer = la réponse
verb-what-the-applications-token = le jeton de l’application
verb-what-the-concern = la préoccupation
verb-what-the-deed = ce qui a été fait
verb-what-the-draft = le brouillon
verb-what-the-feeds-address = l’adresse du flux
verb-what-the-find = la trouvaille
verb-what-the-goal = l’objectif
verb-what-the-interest = le centre d’intérêt
verb-what-the-minutes = le compte rendu
verb-what-the-name = le nom
verb-what-the-note = la note
verb-what-the-notes = ce qui est noté
verb-what-the-organizations-name = le nom de l’organisation
verb-what-the-outcome = ce qui en est sorti
verb-what-the-place = le lieu
verb-what-the-postal-address = l’adresse postale
verb-what-the-promise = la promesse
verb-what-the-purpose = le but
verb-what-the-reason = la raison
verb-what-the-step = l’étape
verb-what-the-story = l’histoire
verb-what-the-telephone-number = le numéro de téléphone
verb-what-the-theme = le thème
verb-what-the-title = le titre
verb-what-the-title-of-a-piece = le titre d’une partie
verb-what-the-words-under-the-picture = le texte sous l’image
verb-what-what-came = ce qui est venu
verb-what-what-came-of-it = ce qui en est sorti
verb-what-what-is-on-their-mind = ce qui préoccupe cette personne
verb-what-what-it-is = ce dont il s’agit
verb-what-what-it-leads-to = ce à quoi cela mène
verb-what-what-it-was = ce que c’était
verb-what-what-they-did = ce qui a été fait pour vous
verb-what-what-you-ask = ce que vous demandez
verb-what-what-you-asked = ce que vous avez demandé
verb-what-whom-you-want-to-reach = qui vous voulez atteindre
verb-what-your-name = votre nom

# Ce qui s’est passé un jour qui est encore à venir.
verb-later-birth = { $day } est encore à venir ; personne n’est né un jour qui n’est pas encore venu
verb-later-death = { $day } est encore à venir ; personne n’est mort un jour qui n’est pas encore venu
verb-later-hint = nous sommes le { $today } ; indiquez ce jour ou un jour antérieur
verb-later-it-began = cela a commencé le { $day }, et ce jour est encore à venir
verb-later-it-came = c’est venu le { $day }, et ce jour est encore à venir
verb-later-it-ended = cela s’est terminé le { $day }, et ce jour est encore à venir
verb-later-it-was-answered = la réponse est venue le { $day }, et ce jour est encore à venir
verb-later-it-was-asked = cela a été demandé le { $day }, et ce jour est encore à venir
verb-later-it-was-begun = cela a été commencé le { $day }, et ce jour est encore à venir
verb-later-it-was-called-off = cela a été annulé le { $day }, et ce jour est encore à venir
verb-later-it-was-done = cela a été fait le { $day }, et ce jour est encore à venir
verb-later-it-was-found = cela a été trouvé le { $day }, et ce jour est encore à venir
verb-later-it-was-given = cela a été donné le { $day }, et ce jour est encore à venir
verb-later-it-was-held = cela a eu lieu le { $day }, et ce jour est encore à venir
verb-later-it-was-kept = cela a été tenu le { $day }, et ce jour est encore à venir
verb-later-it-was-promised = cela a été promis le { $day }, et ce jour est encore à venir
verb-later-it-was-said = cela a été dit le { $day }, et ce jour est encore à venir
verb-later-it-was-told = cela a été raconté le { $day }, et ce jour est encore à venir
verb-later-story = { $day } est encore à venir, et une histoire raconte ce qui a été
verb-later-that-was-so = il en était ainsi le { $day }, et ce jour est encore à venir
verb-later-the-help-came = l’aide est venue le { $day }, et ce jour est encore à venir
verb-later-they-answered = la réponse est venue le { $day }, et ce jour est encore à venir
verb-later-they-joined = l’arrivée a eu lieu le { $day }, et ce jour est encore à venir
verb-later-they-left = le départ a eu lieu le { $day }, et ce jour est encore à venir
verb-later-they-were-invited = l’invitation est partie le { $day }, et ce jour est encore à venir
verb-later-you-thought-of-it = l’idée vous est venue le { $day }, et ce jour est encore à venir

# De qui l’on note quelque chose ou à qui l’on écrit.
verb-no-person = il n’y a pas de personne { $id }
verb-no-person-hint = hearten people donne la liste complète
    .page = Tout le monde est dans <a href="/people">Personnes</a>.
verb-unnoted = vous avez demandé que rien ne soit noté sur { $name }
verb-unnoted-hint = pour permettre à nouveau les notes : hearten unmute { $name } --do-not-note
    .page = Pour permettre à nouveau les notes, choisissez « Lever cela » sur <a href="/people/{ $id }">sa page</a>.
verb-has-died = { $name } nous a quittés
verb-has-died-hint = une histoire garde son souvenir : hearten tell
    .page = Une histoire garde son souvenir. Racontez-en une sur <a href="/people/{ $id }">sa page</a>.
verb-uncontacted = vous avez demandé que { $name } ne soit plus sollicité
verb-uncontacted-hint = pour le permettre à nouveau : hearten unmute { $name } --do-not-contact
    .page = Pour le permettre à nouveau, choisissez « Lever cela » sur <a href="/people/{ $id }">sa page</a>.
verb-muted = vous laissez reposer le lien avec { $name } pour l’instant
verb-muted-hint = pour le réveiller : hearten unmute { $name }
    .page = Pour le réveiller, choisissez « Lever cela » sur <a href="/people/{ $id }">sa page</a>.
verb-is-partner = { $name } est l’un de vos compagnons de route

# Images.
verb-picture-unread = l’image n’a pas pu être lue
verb-picture-unread-hint = enregistrez-la de nouveau en JPEG et donnez ce fichier
verb-picture-heavy = l’image fait { $has } Mo, et { $most } Mo sont le maximum accepté
verb-picture-smaller = enregistrez-la plus petite : 1600 pixels sur le grand côté suffisent largement
verb-picture-heic = c’est une image HEIC ou AVIF, que Hearten ne lit pas
verb-picture-heic-hint = enregistrez-la d’abord en JPEG ; un téléphone le fait en envoyant l’image par courriel
verb-picture-none = ce n’est pas une image que Hearten sait lire
verb-picture-none-hint = donnez un fichier JPEG, PNG ou WebP
verb-picture-pixels = l’image fait { $width } sur { $height } pixels, plus que ce qui est accepté
verb-picture-large = l’image est plus grande que ce qui est accepté
verb-picture-damaged = l’image ne peut pas être lue : { $cause }
verb-picture-damaged-hint = ouvrez-la dans un logiciel d’images, enregistrez-la de nouveau en JPEG et donnez ce fichier

# Le coffre.
verb-vault-no-demo = il n’y a pas encore de coffre de démonstration
verb-vault-no-demo-hint = créez-le avec : hearten demo
    .page = Créez-le en ligne de commande : <code>hearten demo</code>
verb-vault-past = le passé ne se change pas : ceci écrit, et --at { $day } ne fait que regarder
verb-vault-past-hint = enlevez --at ; pour noter quelque chose à un jour antérieur, utilisez --on
    .page = Hearten a été lancé pour regarder le passé. Lancé sans <code>--at</code>, il écrit à nouveau.
verb-vault-name = un coffre ne peut pas s’appeler « { $name } »
verb-vault-name-hint = utilisez jusqu’à 64 lettres, chiffres, - et _
verb-vault-not-empty = ce coffre n’est pas vide, et un export ne se lit que dans un coffre vide
verb-vault-not-empty-hint = nommez un nouveau coffre avec --vault NAME, ou un nouveau dossier avec HEARTEN_HOME
    .page = Lisez-le dans un nouveau coffre depuis la ligne de commande : <code>hearten import FICHIER --vault NOM</code>
verb-export-unread = l’export ne peut pas être lu : { $cause }
verb-export-unread-hint = rien n’a été changé
verb-export-cut = l’export est tronqué : il s’interrompt à la ligne { $line }
verb-export-miscounted = l’export n’est pas entier : enregistrements selon sa dernière ligne : { $counted }, enregistrements présents : { $found }
verb-export-in-part = l’export n’est pas entier : quelque chose y renvoie à ce qui n’y est pas
verb-export-in-part-hint = rien n’a été importé ; refaites l’export, ou copiez-le à nouveau, et importez-le en entier
verb-export-among = { $path } est un export de Hearten, un coffre entier, qui n’entre pas à côté d’autres fichiers
verb-export-among-hint = rien n’a été importé ; importez-le d’abord, seul et dans un coffre vide, puis les autres fichiers
verb-export-unwritten = l’export ne peut pas être écrit : { $cause }
verb-export-unwritten-hint = faites de la place, ou indiquez un autre fichier
verb-undo-forgotten = ce qui a été oublié ne peut pas revenir
verb-undo-erased = ce qui a été effacé ne peut pas revenir
verb-undo-before-hint = pour annuler quelque chose d’antérieur, nommez-le : hearten undo --list
    .page = Pour annuler quelque chose d’antérieur, choisissez-le dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-undo-no-change = il n’y a pas de changement { $id }
verb-undo-no-change-hint = hearten undo --list montre les derniers changements
    .page = Ce qui a changé en dernier est dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-undo-already = « { $what } » est déjà annulé
verb-undo-already-import = cet import est déjà annulé
verb-undo-rested-on = « { $what } » est venu ensuite et repose dessus ; annulez d’abord cela
verb-undo-come-or-gone = une entrée ({ $kind } { $id }) a disparu ou est revenue depuis ; il n’est plus possible d’annuler
undo-kind-address = adresse
undo-kind-ask = demande
undo-kind-chain = chaîne d’entraide
undo-kind-chain-step = étape d’une chaîne
undo-kind-circle = cercle
undo-kind-circle-ask = demande dans un cercle
undo-kind-circle-meeting = réunion d’un cercle
undo-kind-circle-member = membre d’un cercle
undo-kind-circle-pair = duo d’un cercle
undo-kind-commitment = engagement dans un cercle
undo-kind-concern = préoccupation
undo-kind-contact-point = moyen de contact
undo-kind-feed = flux
undo-kind-find = trouvaille
undo-kind-gathering = rencontre
undo-kind-gift = cadeau
undo-kind-goal = objectif
undo-kind-goal-step = étape vers un objectif
undo-kind-guest = place sur une liste
undo-kind-guide-run = guide en cours
undo-kind-guide-step = étape d’un guide
undo-kind-import = import
undo-kind-important-date = date importante
undo-kind-interest = intérêt
undo-kind-introduction = présentation
undo-kind-keepsake = souvenir
undo-kind-keepsake-item = partie d’un souvenir
undo-kind-kept-apart = paire tenue séparée
undo-kind-listing = entrée dans une liste
undo-kind-membership = appartenance
undo-kind-merge = réunion de fiches
undo-kind-moment = moment
undo-kind-move-answer = geste avec réponse
undo-kind-news = nouvelle
undo-kind-nudge = coup de pouce
undo-kind-organization = organisation
undo-kind-pairing = duo d’invités
undo-kind-passing-note = note passagère
undo-kind-person = personne
undo-kind-photo = image
undo-kind-promise = promesse
undo-kind-raw-record = original d’une fiche ou d’une entrée de calendrier
undo-kind-relation = relation
undo-kind-source = source
undo-kind-standing = indication sur le contact
undo-kind-story = histoire
undo-kind-story-person = rôle dans une histoire
undo-kind-story-photo = image d’une histoire
undo-kind-thanks = remerciement
undo-kind-trip = voyage
undo-kind-trip-visit = visite pendant un voyage
verb-undo-nothing = il n’y a rien à annuler

# Comptes.
verb-account-none = il n’y a pas de compte « { $name } »
verb-account-none-hint = `hearten account` en donne la liste
    .page = Les comptes sont dans <a href="/settings">Réglages</a>.
verb-account-name-empty = il manque le nom
verb-account-name-long = le nom dépasse { $longest } octets
verb-account-name-sign = le nom contient { $sign } ; lettres, chiffres et . _ - @ + conviennent
verb-account-taken = il y a déjà un compte « { $name } »
verb-account-taken-hint = prenez un autre nom, ou donnez un autre mot de passe à celui-là
verb-account-tries = il y a eu trop d’essais
verb-account-tries-hint = { $count ->
    [one] attendez { $count } minute
   *[other] attendez { $count } minutes
}
verb-account-wrong = le mot de passe actuel est un autre
verb-account-wrong-hint = rien n’a été changé ; revenez en arrière et réessayez
verb-password-short = le mot de passe a moins de { $fewest } caractères
verb-password-long = le mot de passe dépasse { $longest } octets
verb-password-easy = le mot de passe est facile à deviner
verb-password-hint = trois ou quatre mots sans rapport entre eux se retiennent facilement
verb-password-unhashed = le mot de passe n’a pas pu être chiffré : { $cause }

# Cercles : qui en fait partie.
verb-circle-kind-job-club = club d’emploi
verb-circle-kind-peer-board = conseil entre pairs
verb-circle-kind-brainstorm = remue-méninges
verb-circle-kind-partners = compagnons de route
verb-circle-begins = Un cercle commence ({ $kind }) : { $circle }.
verb-circle-begins-with = Un cercle commence ({ $kind }) : { $circle } avec { $names }.
verb-circle-weeks = un cercle ne peut pas se réunir toutes les { $weeks } semaines
verb-circle-weeks-hint = cela peut aller de 1 à { $most } semaines : --every 2w
    .page = Cela peut aller de 1 à { $most } semaines.
verb-circle-joins-hint = dites qui rejoint le cercle
verb-circle-in-already = { $name } fait déjà partie de { $circle }
verb-circle-joined = Du nouveau dans { $circle } : { $names }.
verb-circle-before-joined = le { $day } est avant le { $first }, le jour de l’arrivée
verb-circle-left = { $name } a quitté { $circle }.
verb-circle-you-left = Vous avez quitté { $circle }.
verb-circle-ends = { $circle } a pris fin.
verb-circle-ended = { $circle } a pris fin le { $day }
verb-circle-none = il n’y a pas de cercle { $id }
verb-circle-none-hint = hearten circle en donne la liste
    .page = Voyez ce qu’il y a dans <a href="/circles">Cercles</a>.
verb-circle-not-in = { $name } ne fait pas partie de { $circle }
verb-circle-join-hint = faites-lui d’abord rejoindre le cercle : hearten circle join { $circle } { $name }
    .page = Faites-lui d’abord rejoindre le cercle, sur <a href="/circles/{ $id }#members">la page du cercle</a>.
verb-circle-pairs-named = les paires d’aujourd’hui sont déjà nommées
verb-circle-pairs-named-hint = hearten undo les annule
    .page = Vous pouvez les annuler dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-circle-too-few = { $circle } a trop peu de membres pour former des paires
verb-circle-too-few-hint = deux suffisent
verb-circle-pair = { $one } avec { $other }
verb-circle-pairs = Les paires de { $circle } : { $pairs }.

# Ce que les membres demandent et proposent.
verb-circle-asks = { $name } demande à { $circle } : { $text }.
verb-circle-offers = { $name } propose à { $circle } : { $text }.
verb-circle-you-ask = Vous demandez à { $circle } : { $text }.
verb-circle-you-offer = Vous proposez à { $circle } : { $text }.
verb-circle-self-help = ici personne ne s’aide soi-même
verb-circle-self-help-hint = nommez l’autre des deux
verb-circle-rests = Cela peut reposer : { $text }.
verb-circle-helped-you = { $helper } vous a aidé dans { $circle } : { $text }. Vous pouvez dire merci quand vous voulez.
verb-circle-you-helped = Vous avez aidé { $helped } dans { $circle } : { $text }.
verb-circle-helped = { $helper } a aidé { $helped } dans { $circle } : { $text }.
verb-circle-came = { $helper } a aidé { $helped } : { $text }
verb-circle-came-to-you = { $helper } vous a aidé : { $text }
verb-circle-came-to-somebody = { $helper } a aidé quelqu’un : { $text }
verb-circle-came-you = Vous avez aidé { $helped } : { $text }
verb-circle-came-you-somebody = Vous avez aidé quelqu’un : { $text }
verb-circle-came-somebody = Quelqu’un a aidé { $helped } : { $text }
verb-circle-came-somebody-you = Quelqu’un vous a aidé : { $text }
verb-circle-no-ask = il n’y a ni demande ni offre { $id }
verb-circle-show-hint = hearten circle show WHICH en donne la liste
    .page = La page du cercle en donne la liste ; tous les cercles sont dans <a href="/circles">Cercles</a>.
verb-circle-ask-is-open = cette demande est encore ouverte
verb-circle-ask-is-helped = quelqu’un a déjà répondu à cette demande
verb-circle-ask-is-let-go = cette demande repose déjà
verb-circle-offer-is-open = cette offre est encore ouverte
verb-circle-offer-is-helped = cette offre a déjà servi
verb-circle-offer-is-let-go = cette offre repose déjà

# Un tour de table : ce qui est dit de quelqu’un après son nom.
verb-round-offers = propose : { $text }
verb-round-you-offer = proposez : { $text }
verb-round-cares = s’intéresse à { $topic }
verb-round-you-care = vous intéressez à { $topic }

# Ce qui aide pour une demande.
verb-circle-on-shelf = vous avez « { $title } » sur votre étagère
verb-circle-cares = { $name } s’intéresse à { $topic }
verb-circle-you-know = vous connaissez { $name }, qui s’intéresse à { $topic }

# Ce que les membres se proposent de faire.
verb-circle-due-before = l’échéance serait avant le { $day }, le jour où cela a été dit
verb-circle-means = { $name } se propose de le faire, et l’a dit à { $circle } : { $text }.
verb-circle-you-mean = Vous vous proposez de le faire, et l’avez dit à { $circle } : { $text }.
verb-circle-kept = { $name } a tenu parole : { $text }.
verb-circle-you-kept = Vous avez tenu parole : { $text }.
verb-circle-goes = Cela peut s’en aller : { $text }.
verb-circle-no-commitment = il n’y a pas d’engagement { $id }
verb-circle-commitment-is-not-yet = cela reste à faire : { $text }
verb-circle-commitment-is-kept = c’est déjà fait : { $text }
verb-circle-commitment-is-let-go = c’est déjà abandonné : { $text }

# Réunions de cercles.
verb-circle-before-began = le { $day } est avant le { $first }, le jour où le cercle a commencé
verb-circle-meets = { $circle } se réunit le { $day }.
verb-circle-met = { $circle } s’est réuni le { $day }.
verb-circle-called-off = { $circle } ne se réunit pas le { $day }.
verb-circle-minutes = { $circle } : le compte rendu du { $day } est gardé.
verb-circle-not-held = cette réunion n’a pas encore eu lieu
verb-circle-not-held-hint = notez-le d’abord : hearten circle held WHICH
    .page = Notez d’abord, sur la page du cercle, qu’elle a eu lieu.
verb-circle-subject = { $circle } ({ $kind })
verb-circle-subject-partners = Compagnons de route : { $circle }
verb-circle-no-meeting = il n’y a pas de réunion { $id }
verb-circle-meeting-is-planned = la réunion du { $day } est encore à venir
verb-circle-meeting-is-held = la réunion du { $day } a déjà eu lieu
verb-circle-meeting-is-called-off = la réunion du { $day } est annulée
verb-circle-no-meeting-planned = aucune réunion n’est prévue
verb-circle-plan-hint = prévoyez-en une : hearten circle meet WHICH DATE
    .page = Prévoyez-en une sur la page du cercle, en choisissant le jour.
verb-circle-none-held = { $circle } ne s’est pas encore réuni
verb-circle-none-planned = { $circle } n’a aucune réunion prévue
verb-circle-next-ended = Il a pris fin.
verb-circle-next-join = Faites venir quelqu’un : deux suffisent pour commencer.
verb-circle-next-day = Dites le jour de la prochaine réunion.
verb-circle-next-day-fits = Dites le jour de la prochaine réunion ; le { $day } conviendrait.
verb-circle-next-been = La réunion du { $day } est passée : notez qu’elle a eu lieu.
verb-circle-next-today-agenda = Il se réunit aujourd’hui. De quoi faut-il parler ?
verb-circle-next-agenda = Il se réunit le { $day }. De quoi faut-il parler ?
verb-circle-next-today-gather = Il se réunit aujourd’hui. Rassemblez ce que chacun demande.
verb-circle-next-gather = Il se réunit le { $day }. Rassemblez ce que chacun demande.
verb-circle-next-today = { $count ->
    [one] Il se réunit aujourd’hui, avec une demande ouverte.
   *[other] Il se réunit aujourd’hui, avec { $count } demandes ouvertes.
}
verb-circle-next-meets = { $count ->
    [one] Il se réunit le { $day }, avec une demande ouverte.
   *[other] Il se réunit le { $day }, avec { $count } demandes ouvertes.
}

# Le courriel à un cercle, que lisent tous les membres.
verb-letter-subject = { $circle } se réunit le { $day }
verb-letter-hello = Bonjour à tous,
verb-letter-meet = nous nous retrouvons le { $day }{ $place }.
verb-letter-meet-at = nous nous retrouvons le { $day } à { $time }{ $place }.
verb-letter-agenda = Ce dont nous parlerons : { $agenda }
verb-letter-shall-we = si nous nous retrouvions le { $day } ?
verb-letter-i = Moi
verb-letter-asks = Ce qui aiderait :
verb-letter-offers = Ce qui est proposé :
verb-letter-line = - { $name } : { $text }
verb-letter-line-by = - { $name } : { $text } (d’ici le { $day })
verb-letter-to-do = Ce que nous nous proposons, à notre rythme :
verb-letter-end = Qui connaît quelqu’un qui connaît quelqu’un : une ligne à la personne qui demande suffit.

# Voyages.
verb-trip-visit-in = une visite à { $town }
verb-trip-subject = À { $town }
verb-trip-days-of-month = du { $first } au { $last }
verb-trip-days = du { $first } au { $last }
verb-trip-planned = Un voyage est prévu : { $place }, { $days }.
verb-trip-changed = Le voyage est maintenant : { $place }, { $days }.
verb-trip-ended = Vous voilà de retour de { $town }.
verb-trip-let-go = Le voyage à { $town } est abandonné.
verb-trip-past = le { $day } est passé
verb-trip-past-hint = un voyage se prépare avant d’être fini ; une visite passée se note avec : hearten log visit NAME
    .page = Un voyage se prépare avant d’être fini ; une visite passée se note sur la page de la personne.
verb-trip-was-let-go = ce voyage a été abandonné
verb-trip-was-let-go-hint = hearten undo annule cela ; ou préparez-le à nouveau
    .page = Annulez cela dans <a href="/settings#changes">Réglages, Changements récents</a>, ou préparez-le à nouveau dans <a href="/trips">Voyages</a>.
verb-trip-is-planned = le voyage à { $town } est prévu et n’a pas commencé, il ne peut donc pas être terminé
verb-trip-is-under-way = le voyage à { $town } est déjà en cours
verb-trip-is-ended = le voyage à { $town } est déjà terminé
verb-trip-is-let-go = le voyage à { $town } est déjà abandonné
verb-trip-closed-ended = le voyage à { $town } est terminé, sa liste est donc close
verb-trip-closed-let-go = le voyage à { $town } est abandonné, sa liste est donc close
verb-trip-show-hint = hearten trip show WHICH montre où cela en est ; hearten undo annule la dernière étape
    .page = La page du voyage montre où il en est. La dernière étape s’annule dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-trip-backwards = le { $last } est avant le { $first }
verb-trip-backwards-hint = indiquez le premier jour, puis le dernier
verb-trip-long = cela dure plus d’un an
verb-trip-long-hint = notez ses parties une à une
verb-trip-radius = un rayon de { $km } km n’est pas possible
verb-trip-radius-hint = donnez de 1 à { $most } kilomètres
verb-trip-not-in-region = aucun lieu appelé { $place } n’est connu dans { $region }
verb-trip-no-place = aucun lieu ne s’appelle ainsi ; enlevez la région pour le garder tel que vous l’écrivez
verb-trip-places = il y a : { $places }
verb-trip-none = il n’y a pas de voyage { $id }
verb-trip-none-hint = hearten trip en donne la liste
    .page = Voyez ce qu’il y a dans <a href="/trips">Voyages</a>.

# Ce qui vient ensuite dans un voyage.
verb-trip-next-let-go = Il a été abandonné.
verb-trip-next-over = Il est fini.
verb-trip-next-call = Vous n’avez pas pu voir { $names } : appelez.
verb-trip-next-met = Vous avez vu { $names }.
verb-trip-next-today = Aujourd’hui : { $names }.
verb-trip-next-write = Écrivez à { $names }, et proposez le jour.
verb-trip-next-wrote = Vous avez écrit à { $names }. Notez la réponse.
verb-trip-next-agreed = Tout est convenu. Ensuite : { $name } le { $day }.
verb-trip-next-nobody = On ne connaît personne qui habite près de { $town }. À qui cela vous fait-il penser ?
verb-trip-next-near = { $count ->
    [one] { $count } personne que vous connaissez habite près de { $town }. Choisissez qui vous voulez voir.
   *[other] { $count } personnes que vous connaissez habitent près de { $town }. Choisissez qui vous voulez voir.
}

# Visites en voyage.
verb-trip-nobody-hint = dites qui vous voulez voir
verb-trip-see = Vous voulez voir { $names } à { $town }.
verb-trip-listed = { $name } est déjà sur la liste
verb-trip-you = c’est vous
verb-trip-you-hint = dites qui vous voulez voir là-bas
verb-trip-wrote = Vous avez écrit à { $name } que vous venez à { $town }.
verb-trip-agreed = Vous êtes convenus, { $name } et vous, de vous voir à { $town } le { $day }.
verb-trip-met = Vous avez vu { $name } à { $town }.
verb-trip-missed = Vous n’avez pas pu voir { $name } à { $town }.
verb-trip-called = Vous avez appelé { $name } après { $town }.
verb-trip-why-not = { $name } : { $why }
verb-trip-not-let-go = le voyage a été abandonné
verb-trip-not-listed = pas sur la liste
verb-trip-stands-meant = la visite n’est encore qu’un projet, rien de plus n’est noté
verb-trip-stands-wrote = vous avez déjà écrit
verb-trip-stands-agreed = c’est déjà convenu
verb-trip-stands-met = vous vous êtes déjà vus
verb-trip-stands-missed = cela ne s’est pas fait ; il reste à appeler
verb-trip-stands-called = vous avez déjà appelé
verb-trip-unlisted = { $name } n’est pas sur la liste
verb-trip-unlisted-hint = hearten trip show en donne la liste
    .page = La page du voyage montre qui est sur la liste.
verb-trip-met-there = vous y avez vu { $name }
verb-trip-dropped = { $name } n’est plus sur la liste pour { $town }.
verb-trip-no-day = le { $day } n’est pas un jour du voyage à { $town }
verb-trip-no-day-hint = il va du { $first } au { $last }

# Objectifs.
verb-goal-begun = En route vers : { $goal }.
verb-goal-ask-word = Demander à { $name } si un mot à { $next } serait bienvenu
verb-goal-ask = Demander à { $name } un avis ou dix minutes
verb-goal-bring = Apporter à { $name } quelque chose d’utile avant de demander quoi que ce soit
verb-goal-speak = Parler avec { $name }, avec une question à laquelle seul { $name } peut répondre
verb-goal-thank = Remercier { $name } pour le chemin, quoi qu’il en soit sorti
verb-goal-ask-nearest = Demander à { $name }, le plus proche du but, à qui s’adresser
verb-goal-door = Une autre porte vers { $name } : répondre à une de ses publications, inviter à parler ou à juger, aller là où { $name } va déjà
verb-goal-reached = Atteint : { $goal }.
verb-goal-reached-thanks = { $count ->
    [one] Atteint : { $goal }. Un merci est dû à une personne qui y a eu part.
   *[other] Atteint : { $goal }. Un merci est dû à { $count } personnes qui y ont eu part.
}
verb-goal-deed = m’a aidé sur le chemin vers « { $goal } »
verb-goal-let-go = Abandonné : { $goal }.
verb-goal-none = il n’y a pas d’objectif { $id }
verb-goal-none-hint = hearten goal en donne la liste
    .page = Voyez ce qu’il y a dans <a href="/goals">Objectifs</a>.
verb-goal-step = Une étape vers « { $goal } » : { $step }.
verb-goal-step-was-done = cette étape a été faite le { $day }
verb-goal-step-before = le { $day } est avant le { $first }, le jour où l’étape a été notée
verb-goal-step-done = Fait : { $step }.
verb-goal-step-out = Laissé de côté : { $step }.
verb-goal-reached-already = « { $goal } » est déjà atteint
verb-goal-was-let-go = « { $goal } » a été abandonné
verb-goal-no-step = il n’y a pas d’étape { $id }
verb-goal-no-step-hint = hearten goal show GOAL donne la liste des étapes
    .page = La page de l’objectif en montre les étapes ; tous les objectifs sont dans <a href="/goals">Objectifs</a>.

# Guides.
verb-guide-begun = Vous suivez le guide « { $guide } ».
verb-guide-ended = Vous ne suivez plus le guide « { $guide } ».
verb-guide-followed = vous suivez déjà « { $guide } »
verb-guide-followed-hint = voyez où vous en êtes avec : hearten guide show { $name }
    .page = Voyez sur <a href="/guides/{ $place }">sa page</a> où vous en êtes.
verb-guide-not-followed = vous ne suivez pas « { $guide } »
verb-guide-not-followed-hint = commencez-le avec : hearten guide start { $name }
    .page = Commencez-le sur <a href="/guides/{ $place }">sa page</a>.
verb-guide-all-done = toutes les étapes de « { $guide } » sont faites
verb-guide-no-step = « { $guide } » n’a pas d’étape { $number }
verb-guide-no-step-hint = ses étapes vont de 1 à { $last }
verb-guide-step-was-done = l’étape { $number } de « { $guide } » est déjà faite
verb-guide-before = le { $day } est avant le { $first }, le jour où vous avez commencé
verb-guide-step-done = Faite, l’étape { $number } de « { $guide } » : { $step }.
verb-guide-last-step-done = Faite, l’étape { $number } de « { $guide } » : { $step }. Le guide est à son terme.
verb-guide-none = il n’y a pas de guide « { $text } »
verb-guide-none-hint = hearten guide en donne la liste
    .page = Voyez ce qu’il y a dans <a href="/guides">Guides</a>.
verb-guide-several = « { $text } » correspond à plusieurs guides : { $titles }
verb-guide-several-hint = donnez-en davantage du titre

# Coups de pouce : ce qui est envoyé et ce qui est en place.
verb-nudge-title = Aujourd’hui : { $names }
verb-nudge-line = { $names } ({ $medium }) : { $reason }
verb-nudge-foot = Hearten, sur votre propre machine. Il écrit une fois par jour au plus ; hearten nudge end l’arrête.
verb-nudge-nothing-title = Hearten : rien aujourd’hui
verb-nudge-nothing = Un jour comme celui-ci, rien ne serait envoyé. Ceci est venu parce que vous l’avez essayé.
verb-nudge-calendar = On peut désormais s’abonner à un calendrier de vos gestes.
verb-nudge-mail = Vos gestes partent par courriel vers { $to } à partir de { $at }, une fois par jour au plus.
verb-nudge-out = Vos gestes partent par { $kind } ({ $url }) à partir de { $at }, une fois par jour au plus.
verb-nudge-ended = Plus rien ne part par { $kind }.
verb-nudge-given-up = ceci a déjà été abandonné
verb-nudge-none = il n’y a pas de coup de pouce { $id }
verb-nudge-list-hint = hearten nudge donne la liste de ce qui est en place
    .page = Ce qui est en place se trouve dans <a href="/nudges">Coups de pouce</a>.
verb-nudge-set-up-already = ceci est déjà en place
verb-nudge-calendar-unsent = un calendrier ne s’envoie pas
verb-nudge-calendar-unsent-hint = ouvrez son adresse dans un logiciel d’agenda
verb-nudge-server-hint = par exemple smtps://ana@mail.example.org, ou smtp://ana%40example.org@mail.example.org:587
verb-nudge-password = { $server } nomme un utilisateur, et un mot de passe est nécessaire
verb-nudge-password-hint = donnez-le, ou enlevez l’utilisateur si le serveur n’en demande pas
verb-nudge-no-topic = l’adresse ne nomme aucun sujet
verb-nudge-no-topic-hint = par exemple https://ntfy.sh/un-nom-que-personne-ne-devine
verb-nudge-no-address = « { $address } » n’est pas une adresse web
verb-nudge-no-address-hint = elle commence par https:// ou http://
verb-nudge-not-kept = son adresse et son mot de passe ne sont pas gardés ici
verb-nudge-unreadable = ce qui est gardé pour lui ne peut pas être lu
sealing-no-key = il n’y a pas de clé { $path } pour ce qui est scellé dans la base de données
sealing-wrong-key = ce qui est scellé dans la base de données ne s’ouvre pas avec la clé { $path }
verb-nudge-lost-hint = arrêtez-le et remettez-le en place : son secret n’est pas ici

# What goes wrong elsewhere: on the web, with mail servers, mailboxes and commands.
failed-at = { $place } : { $cause }
web-no-address = ce n’est pas une adresse web
web-not-of-it = une adresse web commence par https:// ou http://
web-no-document = ce document n’existe pas sur le serveur
web-only-signed-in = le serveur ne le donne qu’à ceux qui s’identifient
web-answered = le serveur répond par l’erreur { $code }
web-no-server = ce serveur n’existe pas, ou il n’y a pas de réseau
web-late = le serveur ne répond pas à temps
web-unreached = la connexion ne s’établit pas ({ $error })
web-too-large = cela dépasse 5 Mo
feed-not-one = ce n’est pas un flux RSS ou Atom ({ $error })
delivery-not-let-in = le serveur ne laisse pas entrer Hearten : le jeton manque ou n’est pas le bon
delivery-takes-none = le serveur n’accepte pas de messages à cette adresse
delivery-not-taken = le serveur n’accepte pas le message (erreur { $code })
delivery-sent-elsewhere = le serveur renvoie vers une autre adresse ; indiquez celle-là
mail-server-beginning = ce n’est pas l’adresse d’un serveur de courriel : elle ne commence ni par smtps:// ni par smtp://
mail-server-password = ce n’est pas l’adresse d’un serveur de courriel : elle semble contenir un mot de passe ; enlevez-le, il vous sera demandé
mail-server-ending = ce n’est pas l’adresse d’un serveur de courriel : rien ne peut suivre le serveur
mail-server-nameless = ce n’est pas l’adresse d’un serveur de courriel : elle ne nomme aucun serveur
mail-server-user = ce n’est pas l’adresse d’un serveur de courriel : son utilisateur est illisible
sealing-file = { $path } est inutilisable : { $error }
sealing-no-randomness = la machine ne donne pas d’octets aléatoires
command-not-run = la commande « { $command } » ne peut pas être lancée : { $error }
command-late = la commande « { $command } » a pris plus de deux minutes
command-unreadable = ce qu’écrit la commande « { $command } » ne peut pas être lu : { $error }
command-failed = la commande « { $command } » a échoué ({ $status })
command-no-text = la commande « { $command } » a écrit quelque chose qui n’est pas du texte
command-nothing = la commande « { $command } » n’a rien écrit
mailbox-beginning = ce n’est pas l’adresse d’une boîte : elle ne commence ni par imaps:// ni par imap://
mailbox-no-user = ce n’est pas l’adresse d’une boîte : elle ne nomme aucun utilisateur avant le @
mailbox-password = ce n’est pas l’adresse d’une boîte : elle semble contenir un mot de passe ; enlevez-le, il vous sera demandé
mailbox-way = ce n’est pas l’adresse d’une boîte : après l’utilisateur, seul ;AUTH=XOAUTH2 est compris
mailbox-server = ce n’est pas l’adresse d’une boîte : son serveur ou son port est illisible
mailbox-user = ce n’est pas l’adresse d’une boîte : son utilisateur est illisible
mailbox-folder = ce n’est pas l’adresse d’une boîte : son dossier est illisible
mailbox-no-server-name = { $host } ne peut pas être le nom d’un serveur
mailbox-line-break = un nom ou un mot de passe contient un saut de ligne
mailbox-no-folder = il n’y a pas de dossier « { $folder } » dans cette boîte
mailbox-address-hint = écrivez-la ainsi : imaps://vous@example.org@imap.example.org
mailbox-unconnected = { $host } est injoignable sur le port { $port } : { $error }
mailbox-silent = { $host } ne répond pas sur le port { $port }
mailbox-unencrypted = pas de chiffrement avec { $host } : { $error }
mailbox-no-answer = le serveur ne répond pas
mailbox-ended = le serveur a mis fin à la connexion
mailbox-bye = le serveur a mis fin à la connexion : { $words }
mailbox-broke = la connexion s’est rompue : { $error }
mailbox-unreachable-hint = vérifiez le nom du serveur et votre connexion, et réessayez
mailbox-no-encryption = aucun chiffrement n’est disponible : { $error }
mailbox-not-trusted = pas de chiffrement de confiance avec { $host } : { $error }
mailbox-not-offered = { $host } n’offre pas de chiffrement sur le port { $port } ; sans lui, votre mot de passe pourrait être lu en chemin
mailbox-not-safe-hint = la plupart des serveurs acceptent imaps:// sur le port 993 ; imap:// exige STARTTLS, sauf sur cette machine
mailbox-not-let-in = { $server } ne laisse pas entrer { $user } : { $words }
mailbox-not-let-in-hint = vérifiez l’utilisateur et le mot de passe ; Gmail, iCloud, Fastmail et Yahoo veulent un mot de passe d’application, créé dans les réglages de sécurité du compte, et non celui avec lequel vous vous connectez
mailbox-refused-abilities = le serveur refuse de dire ce qu’il sait faire : { $words }
mailbox-refused-folders = le serveur refuse d’énumérer ses dossiers : { $words }
mailbox-refused-open = le serveur refuse d’ouvrir un dossier : { $words }
mailbox-refused-search = le serveur refuse de chercher dans un dossier : { $words }
mailbox-refused-letters = le serveur refuse de donner les courriels : { $words }
mailbox-refused-wait = le serveur refuse d’attendre des courriels : { $words }
mailbox-refused-end = le serveur refuse de terminer : { $words }
mailbox-refused-understand = le serveur refuse de comprendre : { $words }
mailbox-refused-something = le serveur refuse de faire cela : { $words }

# What is wrong with a file that should be a guide.
guide-problem-no-text = le fichier contient autre chose que du texte en UTF-8
