# Somebody new.
person-new-title = Une nouvelle personne
person-new-about = Un nom suffit. Le reste peut venir avec le temps.
person-name = Nom
person-email = Adresse de courriel
person-phone = Téléphone
person-organization = Organisation
person-role = À quel titre
person-birthday = Anniversaire
person-birthday-hint = 5 mars 1970, ou 5 mars si l’année est inconnue
person-how-known = Comment vous vous connaissez, ou tout ce qui mérite d’être gardé
person-add = Ajouter
person-cancel = Annuler
person-added = { $name } fait maintenant partie de vos personnes.

# The card of a person.
person-edit-title = Modifier { $name }
person-nickname = Le nom que disent les amis
person-another-email = Une autre adresse de courriel
person-another-phone = Un autre téléphone
person-another-address = Une autre adresse, ou la ville de résidence
person-birthday-hint-short = 5 mars 1970, ou 5 mars
person-layer = La proximité que vous souhaitez
person-layer-undecided = Pas encore décidé
person-family = Famille
person-note = Note
person-save = Enregistrer
person-photo = Photo
person-photo-hint = (JPEG, PNG ou WebP ; le lieu de la prise de vue n’est pas conservé)
person-photo-keep = Garder la photo
person-remove-hint = Retirer { $name } l’enlève de la liste des personnes. On peut revenir en arrière.
person-remove = Retirer { $name }
person-forget-link = <a href="/people/{ $id }/forget">Oublier { $name } pour de bon</a>, avec tout ce qui est conservé sur cette personne.
person-nothing-different = Rien n’était différent, donc rien n’a été changé.
person-layer-no-number = la proximité souhaitée n’est pas un nombre

# A person.
person-before-meeting = Avant de vous voir
person-ask-small = Demander une petite chose
person-story-title = Vous et { $person }
person-story-earlier = Plus tôt avec { $person }
person-story-blank = Rien n’est encore écrit ici. Une ligne sur votre rencontre est un bon début.
person-no-story = Aucune histoire de vous deux n’est encore écrite.
person-tell-next = Quelle histoire raconter ensuite à { $person }
person-told-today = Racontée aujourd’hui
person-told-today-label = Racontée aujourd’hui : { $story }
person-all-of-it = Tout, par année et par mois
person-story-pages = Les pages de l’histoire
person-to-newest = Au plus récent
person-earlier = Plus tôt

# What an entry of the story is.
person-manner-planned = prévu, { $by }
person-manner-sent = de votre part, { $by }
person-manner-received = { $person } vers vous, { $by }
person-manner-gift-given = un cadeau de votre part
person-manner-gift-received = un cadeau offert par { $person }
person-manner-gift = cadeau
person-manner-story = une histoire
person-manner-promise = une promesse de votre part
person-manner-news = du nouveau chez { $person }
person-manner-concern = ce qui occupe { $person }
person-manner-thanks = merci
person-manner-moment = moment

# A line that is kept: a moment.
person-keep-something = Garder quelque chose
person-log-text = Que s’est-il passé entre vous ?
person-log-example = Café au bord de la rivière ; parlé du déménagement
person-log-how = Comment
person-log-who = Qui
person-log-mutual = Nous deux
person-log-sent = De ma part
person-log-received = De sa part
person-when = Quand
person-log-it = Noter
person-log-after = Ce qui en est sorti
person-log-brought = Ce que j’ai apporté
person-log-concern = Ce qui l’occupe
person-log-thanks = Ce qui a été fait pour moi
person-log-find = Pour l’étagère
person-log-promise = J’ai dit que je ferais
person-by-when = Pour quand
person-by-when-hint = (si un jour a été dit)
person-if-you-like = (si vous voulez)

# A note.
person-note-kind = Qu’est-ce que c’est ?
person-note-text = Une note
person-note-interest = Quelque chose qui lui tient à cœur
person-note-problem = Un problème qui l’occupe
person-note-hope = Un espoir
person-note-project = Un projet
person-note-hard-season = Une période difficile
person-note-until = Valable jusqu’au
person-note-until-hint = (si cela prend fin)
person-note-words = En quelques mots
person-note-erase = Effacer une note pour de bon après son jour
person-note-keep = Garder la note

# A story.
person-story = Histoire
person-story-prompts = Ce qui peut en rappeler une
person-story-text = L’histoire
person-story-name = Titre
person-story-when-hint = (une année suffit)
person-story-where = Où
person-story-who = Qui d’autre y figure
person-story-who-hint = (des noms, séparés par des points-virgules)
person-story-keep = Garder l’histoire

# A gift.
person-gift = Cadeau
person-gift-way = Dans quel sens ?
person-gift-given = De ma part
person-gift-received = Pour moi
person-gift-sort = De quelle sorte ?
person-gift-kind-thing = Objet
person-gift-kind-article = À lire, à voir ou à écouter
person-gift-kind-tool = Outil
person-gift-kind-idea = Idée
person-gift-kind-help = Aide
person-gift-kind-advice = Conseil
person-gift-kind-introduction = Présentation
person-gift-kind-time = Temps
person-gift-what = Qu’était-ce ?
person-gift-meaning = Ce que cela signifiait
person-gift-keep = Garder le cadeau
person-gift-way-unknown = « { $way } » n’est pas un sens dans lequel un cadeau peut aller

# Thanks.
person-thanks = Merci
person-thanks-deed = Qu’a fait cette personne ?
person-thanks-which = Pour quoi ?
person-thanks-other = Autre chose, indiqué ci-dessous
person-thanks-other-deed = Autre chose qui a été fait
person-thanks-other-hint = (le cas échéant)
person-thanks-led = Ce que cela a permis
person-thanks-shows = Ce que cela montre de cette personne
person-thanks-told = J’ai raconté comment cela a tourné
person-thanks-said = J’ai dit merci

# A promise.
person-promise = Promesse
person-promise-text = Qu’avez-vous dit que vous feriez ?
person-promise-keep = Garder la promesse à l’esprit

# What is so now.
person-now = En ce moment
person-still-held = Encore conservé d’avant : { $kinds }.
person-erase-for-good = L’effacer pour de bon
person-now-blank = Je ne sais pas encore ce qui occupe { $person }. Une question à poser : qu’est-ce qui réjouit ces jours-ci, et qu’est-ce qui est difficile ?
person-ahead = À venir
person-for-now = Pour l’instant
person-on-their-mind = Ce qui l’occupe
person-settled = Réglé
person-settled-label = Réglé : { $concern }
person-promised = Ce que j’ai dit que je ferais
person-kept = Tenue
person-kept-label = Tenue : { $promise }
person-thanks-owed = Des mercis à dire
person-find-words = Trouver les mots
person-find-words-label = Trouver les mots : { $deed }
person-cares-for = Ce qui lui tient à cœur
person-from-shelf = De votre étagère
person-gave-it = Je l’ai offert
person-gave-it-label = Je l’ai offert : { $find }
person-shared = Ce que vous partagez
person-concern-problem = Un problème
person-concern-hope = Un espoir
person-concern-project = Un projet
person-concern-hard-season = Une période difficile : apaisez, informez, soutenez ; ne demandez rien
person-concern-since = { $kind } · depuis le { $day }
person-concern-since-until = { $kind } · depuis le { $day } · { $until } ({ $distance })
person-passing-until = Jusqu’au { $day }
person-passing-until-erased = Jusqu’au { $day }, puis effacé
person-promise-said = Dit { $ago }
person-promise-said-for = Dit { $ago } · pour le { $day }
person-thanks-since = Depuis le { $day }
person-thanks-sent = Merci dit ; apprendre la suite ferait sans doute plaisir

# How they stand to being contacted.
person-standing-muted = Rien n’est proposé pour { $person }.
person-standing-muted-until = Rien n’est proposé pour { $person } jusqu’au { $day }.
person-standing-do-not-contact = Il ne faut pas contacter { $person }.
person-standing-do-not-contact-until = Il ne faut pas contacter { $person } jusqu’au { $day }.
person-standing-do-not-note = Rien n’est noté sur { $person }.
person-standing-do-not-note-until = Rien n’est noté sur { $person } jusqu’au { $day }.
person-standing-dead = { $person } n’est plus, et son souvenir demeure.
person-standing-dead-until = { $person } n’est plus, et son souvenir demeure jusqu’au { $day }.
person-standing-partner = { $person } fait partie de vos compagnons de route.
person-standing-partner-until = { $person } fait partie de vos compagnons de route jusqu’au { $day }.

# Over the years.
person-years = Au fil des ans
person-years-first = de vive voix ou en personne
person-years-second = par écrit
person-years-numbers = Les chiffres
person-years-year = Année
person-years-by-voice = De vive voix ou en personne
person-years-in-writing = Par écrit
person-years-says = { $count ->
    [one] { $year } : { $count } moment, { $voice } de vive voix ou en personne
   *[other] { $year } : { $count } moments, { $voice } de vive voix ou en personne
}
person-years-about = Colonnes de { $first } à { $last } ; le tableau ci-dessous donne les chiffres.
person-years-title = Les moments au fil des ans

# Facts.
person-facts = Faits
person-fact-belongs = Fait partie de
person-fact-around = Autour
person-fact-days = Dates
person-fact-mail = Courriel
person-fact-lives = Habite
person-fact-elsewhere = Ailleurs
person-fact-layer = La proximité que je souhaite
person-fact-moments = Moments
person-yes = Oui
person-on-board = au conseil d’administration
person-school = école
person-day-birthday = Anniversaire
person-day-anniversary = Jour anniversaire
person-day-died = Décès
person-day-other = Un jour qui compte
person-day = { $name } : { $date }
person-day-near = { $name } : { $date } ({ $distance })
person-edit = Modifier
person-in-circle = Dans un cercle avec vous :
person-merged-count = { $count ->
    [one] Fusionnée avec { $count } autre fiche
   *[other] Fusionnée avec { $count } autres fiches
}
person-where-from = D’où cela vient
person-held-about = Tout ce qui est conservé sur { $person }
person-why-closeness = Pourquoi cette proximité ?
person-term = De quoi elle est faite
person-term-times = Fois
person-term-share = Part
person-care = Prendre soin
person-make-keepsake = Créer un souvenir
person-merge-with = Fusionner avec quelqu’un
person-rest = Laisser { $person } en paix
person-rest-how = Comment
person-rest-muted = Ne rien proposer
person-rest-do-not-contact = Ne pas contacter
person-rest-do-not-note = Ne rien noter
person-rest-dead = En mémoire : la personne est décédée
person-rest-until = Jusqu’au
person-rest-until-hint = (laissez vide pour toujours)
person-rest-them = Laisser en paix
person-rest-lift = Lever cela

# Forgetting for good.
person-forget-title = Oublier { $name } ?
person-forget-about = Tout ce qui est conservé sur cette personne est effacé pour de bon. Ni l’annulation ni une importation ultérieure ne le ramènent.
person-what-goes = Ce qui part
person-what-stays = Ce qui reste
person-forget-kind = { $kind } : { $count }
person-forget-stays = Les moments et les histoires avec d’autres restent, sans cette personne. Son nom et ses adresses sont effacés de ce que vous avez écrit sur d’autres ; là où vous n’avez mis que le prénom, regardez vous-même. De ses adresses et de ses fiches, une empreinte salée est gardée, pour qu’une importation la laisse de côté et le dise. Les exports et les sauvegardes que vous avez faits la contiennent encore.
person-forget-sure = Je confirme vouloir oublier { $name } pour de bon
person-forget-yes = Oublier pour de bon
person-forget-no = Garder cette personne
person-nothing-erased = rien n’a été effacé
person-forget-tick = cochez pour confirmer : l’oubli ne peut pas être repris
person-forgotten-title = Oubli définitif
person-forgotten-about = Cela ne peut pas être repris.
person-what-erased = Ce qui a été effacé
person-forgotten-without = Moments et histoires avec d’autres qui restent sans cette personne : { $count }.
person-forgotten-blotted = Notices sur d’autres où son nom figurait, désormais sans lui : { $count }.
person-forgotten-unmarked = Il n’y avait ni adresse ni fiche par laquelle une importation saurait la laisser de côté.
person-forgotten-marked = Empreintes salées par lesquelles une importation ultérieure la laisse de côté : { $count }.
person-forgotten-copies = Les copies d’avant une mise à niveau la contiennent encore, jusqu’à ce que vous supprimiez ces fichiers :
person-to-your-people = Vers vos personnes

# Everything that is held, kind by kind.
person-held-title = Tout ce qui est conservé sur { $name }
person-held-lead = Tout ce que ce coffre garde sur cette personne, genre par genre, le plus récent d’abord.
person-held-namesake = Quelqu’un d’autre porte le même nom, si bien que ce qui ne fait que le citer n’est pas listé.
person-held-more = et { $count } de plus. En ligne de commande, <code>hearten person --held --json</code> les donne tous.
person-back-to = Revenir à { $name }
person-held-forget = Oublier pour de bon
person-held-kind-person = Qui est cette personne
person-held-kind-address = Adresses, numéros et comptes connus
person-held-kind-contact-point = Moyens de la joindre
person-held-kind-important-date = Dates qui comptent pour elle
person-held-kind-membership = Ses appartenances
person-held-kind-listing = Listes d’organisations où figure son nom
person-held-kind-photo = Images
person-held-kind-moment = Moments
person-held-kind-story = Histoires où elle figure ou qu’elle a entendues
person-held-kind-story-photo = Images de ces histoires
person-held-kind-gift = Cadeaux, dans les deux sens
person-held-kind-thanks = Mercis
person-held-kind-chain = Chaînes d’entraide dont elle fait partie
person-held-kind-ask = Ce que vous lui avez demandé
person-held-kind-keepsake = Souvenirs en son honneur
person-held-kind-keepsake-item = Pièces de ces souvenirs
person-held-kind-promise = Promesses
person-held-kind-introduction = Présentations
person-held-kind-guest = Places sur des listes de rencontres
person-held-kind-pairing = Qui elle devrait croiser lors de rencontres
person-held-kind-trip-visit = Visites lors de vos voyages
person-held-kind-circle-member = Cercles dont elle fait ou faisait partie
person-held-kind-circle-pair = De qui elle a pris soin dans les cercles
person-held-kind-circle-ask = Demandes et offres dans les cercles
person-held-kind-commitment = Ce qu’elle a dit dans les cercles qu’elle ferait
person-held-kind-interest = Ce qui lui tient à cœur
person-held-kind-concern = Ce qui l’occupe ou l’a occupée
person-held-kind-passing-note = Notes pour un temps
person-held-kind-standing = Ce qui vaut pour elle
person-held-kind-news = De ses nouvelles
person-held-kind-goal-step = Étapes vers vos objectifs
person-held-kind-feed = Ses flux qui sont lus
person-held-kind-relation = Qui est qui pour elle
person-held-kind-move-answer = Gestes auxquels vous avez répondu
person-held-kind-raw-record = Fiches et lignes telles qu’elles sont arrivées
person-held-kind-merge = Fiches fusionnées avec la sienne
person-held-kind-kept-apart = Distinguée d’autres personnes
person-held-kind-mention = Ce qui parle d’autres et la nomme

# What is noted about somebody of whom nothing is to be noted.
person-noted-title = Noté sur { $name }
person-noted-erased-title = Effacé pour de bon
person-noted-erased = Plus rien n’est noté sur { $name }, et cela ne peut pas être repris.
person-noted-may = On peut écrire sur { $name }. Pour effacer ce qui est noté, dites d’abord que rien ne doit être noté.
person-noted-held = Rien ne doit être noté sur { $name }. Ce qui a été noté avant reste conservé jusqu’à ce que vous l’effaciez.
person-what-held = Ce qui est conservé
person-noted-nothing = Rien n’est noté.
person-noted-stays = Qui est cette personne, comment la joindre, ce qui s’est passé entre vous et ce que vous vous devez ou vous êtes promis.
person-noted-shared = { $count ->
    [one] Une histoire partagée avec d’autres reste aussi ; regardez vous-même ce qu’elle dit.
   *[other] { $count } histoires partagées avec d’autres restent aussi ; regardez vous-même ce qu’elles disent.
}
person-noted-exports = Les exports et les sauvegardes que vous avez faits contiennent encore ce qui est effacé ici.
person-noted-copies = De même les copies d’avant une mise à niveau, jusqu’à ce que vous supprimiez ces fichiers :
person-noted-sure = Je confirme vouloir l’effacer pour de bon
person-noted-keep = Le garder
person-noted-tick = cochez pour confirmer : cela ne peut pas être repris

# Where each thing that is known comes from.
person-sources-title = Ce que l’on sait sur { $name }
person-sources-blank = Rien n’est encore connu en dehors du nom.
person-sources-agree = Chaque chose connue, avec ce qui l’a dite.
person-sources-differ = Chaque chose connue, avec ce qui l’a dite. Là où les sources diffèrent, toutes figurent ici.
person-sources-known = Ce qui est connu
person-sources-mark = les sources diffèrent
person-sources-unshown = · non affiché sur la page
person-field-name = Nom
person-field-nickname = Surnom
person-field-birthday = Anniversaire
person-field-address = Adresse de courriel
person-field-phone = Téléphone
person-field-handle = Compte
person-field-url = Adresse web
person-field-postal = Adresse postale
person-field-organization = Organisation
person-field-anniversary = Jour anniversaire
person-field-death = Décès
person-field-note = Note
person-merged-from = Fusionnée à partir de
person-merged-by-program = { $day }, trouvé par Hearten
person-merged-by-you = { $day }, par vous
person-part-again = Séparer à nouveau
person-part-again-label = Séparer à nouveau : { $name } et cette personne

# One person of two.
person-merge-page = { $name } et quelqu’un d’autre
person-merge-title = { $name }, deux fois ?
person-merge-about = Qui est la même personne que { $name } ? Vous voyez les deux côte à côte avant que rien ne soit réuni.
person-merge-search-label = Qui réunir
person-merge-field = Nom, adresse ou organisation
person-merge-search = Chercher
person-merge-perhaps = Peut-être l’une de ces personnes :
person-merge-nobody = Personne d’autre ne correspond. Moins de lettres donneront peut-être un résultat.
person-merge-found = { $count ->
    [one] { $count } personne trouvée
   *[other] { $count } personnes trouvées
}
person-merge-same = { $name } est déjà une seule personne
person-merge-other = choisissez quelqu’un d’autre
person-last-moment = dernière fois { $ago }
person-likely-almost-surely = presque sûrement
person-likely-probably = probablement
person-likely-perhaps = peut-être
person-one = Une seule personne ?
person-one-about = Regardez encore une fois. On peut revenir en arrière, et séparer les deux plus tard aussi.
person-one-yes = C’est une seule personne
person-one-after-all = C’est bien une seule personne

# Two people side by side.
sides-label = Les deux côte à côte
sides-stays = reste
sides-unknown = inconnu
sides-hint = Quelle que soit celle qui reste, tout ce que l’on sait des deux est gardé ; celle qui reste donne le nom.
sides-also-called = Aussi appelée
sides-comes-from = Vient de
sides-same = identique
sides-shared = en commun
sides-near = semblable
sides-partly = en partie
sides-different = différent
sides-moments = { $count ->
    [0] aucun encore
    [one] { $count } moment
   *[other] { $count } moments
}
sides-moments-last = { $count ->
    [0] aucun encore, le dernier { $ago }
    [one] { $count } moment, le dernier { $ago }
   *[other] { $count } moments, le dernier { $ago }
}

# Pictures and files that a browser sends.
person-no-picture = cette image n’existe pas
person-picture-missing = aucune image n’est arrivée avec le formulaire
person-picture-choose = choisissez un fichier JPEG, PNG ou WebP
upload-too-long = un champ du formulaire est trop long
upload-no-text = un champ du formulaire n’est pas du texte
upload-by-command = les fichiers trop gros pour le navigateur s’importent en ligne de commande : hearten import CHEMIN
upload-disk = l’envoi n’a pas pu être gardé pendant sa lecture : { $error }
upload-disk-full = voyez si le disque est plein

# Mots des fiches pour les numéros et les lieux, et pour ce que quelqu’un est pour elles. Les autres restent tels qu’ils ont été écrits.
person-label-home = domicile
person-label-work = travail
person-label-cell = portable
person-label-mobile = portable
person-label-fax = fax
person-label-pager = bipeur
person-label-school = école
person-label-other = autre
person-relation-spouse = époux ou épouse
person-relation-husband = mari
person-relation-wife = épouse
person-relation-partner = compagnon ou compagne
person-relation-child = enfant
person-relation-son = fils
person-relation-daughter = fille
person-relation-parent = père ou mère
person-relation-mother = mère
person-relation-father = père
person-relation-sibling = frère ou sœur
person-relation-brother = frère
person-relation-sister = sœur
person-relation-grandparent = grand-père ou grand-mère
person-relation-grandmother = grand-mère
person-relation-grandfather = grand-père
person-relation-grandchild = petit-fils ou petite-fille
person-relation-grandson = petit-fils
person-relation-granddaughter = petite-fille
person-relation-uncle = oncle
person-relation-aunt = tante
person-relation-cousin = cousin ou cousine
person-relation-nephew = neveu
person-relation-niece = nièce
person-relation-kin = famille
person-relation-friend = ami ou amie
person-relation-colleague = collègue
person-relation-neighbor = voisin ou voisine
person-relation-acquaintance = connaissance
person-relation-manager = responsable
person-relation-assistant = assistant ou assistante
person-relation-secretary = secrétariat
person-relation-agent = agent ou agente
person-relation-boss = chef ou cheffe
person-relation-mentor = mentor ou mentore
person-relation-contact = contact
person-relation-emergency = en cas d’urgence
person-relation-pet = animal de compagnie
person-relation-related = lien
