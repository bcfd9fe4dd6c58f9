# Le réseau : qui connaît qui.
network-title = Le réseau
network-about = Qui connaît qui parmi vos proches.
network-blank = Il n’y a encore personne ici. Les courriels et les agendas disent qui rencontre qui : faites-les entrer, et la carte se dessine d’elle-même.
network-bring = Faites entrer vos proches
network-maps = Cartes
network-who-knows-whom = Qui connaît qui
network-where-they-live = Où ils vivent
network-search = Chemins sur la carte
network-to = Éclairer les chemins vers une personne, une organisation ou une fonction
network-light = Éclairer les chemins
network-no-way = Aucun chemin ne mène encore à { $name }.
network-lit = Les chemins éclairés
network-why-each = Pourquoi chacun d’eux, et à qui demander
network-find = Trouver sur la carte
network-coloured-by = Coloré selon
network-colour-cluster = Qui va ensemble
network-colour-organization = Organisation
network-colour-circle = Cercle
network-nearer = Plus près
network-farther = Plus loin
network-whole = Carte entière
network-canvas = Une carte de vos proches : les points voisins se connaissent. Les flèches la déplacent, + et − la rapprochent ou l’éloignent. La liste ci-dessous dit la même chose en mots.
network-key = Ce que disent les couleurs
network-drawn = { $people } de vos proches et { $ties ->
    [one] { $ties } lien
   *[other] { $ties } liens
} entre eux, pour autant que les rendez-vous, les histoires et les appartenances partagés le disent. Vous n’y êtes pas : tous vous connaissent.
network-left-out = { $count ->
    [one] { $count } autre, moins proche, n’est pas dessiné.
   *[other] { $count } autres, moins proches, ne sont pas dessinés.
}
network-words = La même chose en mots
network-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
network-alone = Pour autant qu’on sache, { $count ->
    [one] { $count } personne ne connaît
   *[other] { $count } personnes ne connaissent
} aucun autre de vos proches.
network-who-should-meet = Qui devrait se rencontrer ?
network-knows = Connaît
network-and-more = et { $count } de plus

# Où ils vivent.
places-none = Aucune adresse postale ne nomme encore de ville.
places-about = Vos proches d’après leurs adresses postales.
places-world = Sur toute la Terre
places-map = La carte
places-map-about = Une carte avec un point pour chaque ville ; la liste ci-dessous les nomme toutes.
places-town = { $town } : { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
places-outside = La Terre entière compte { $count } de leurs villes en plus.
places-dots = Chaque petit point est un carré de la Terre où des gens vivent. Lieux de GeoNames (geonames.org), CC BY 4.0 ; rien n’a été demandé au réseau.
places-blank = Un carnet d’adresses ou un fichier de contacts dit où vivent les gens ; sur la page d’une personne, une ville suffit.
places-bring = Faire entrer un carnet d’adresses
places-look-up = Chercher quelqu’un
places-elsewhere = Ailleurs
places-by-town = Ville par ville
places-fewer = { $count ->
    [one] { $count } autre ville compte
   *[other] { $count } autres villes comptent
} moins de personnes.
places-left-out = { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
} une adresse qui n’a pas été cherchée, car d’autres vous sont plus proches.
places-not-found = { $count ->
    [one] { $count } personne a
   *[other] { $count } personnes ont
} une adresse dont la ville n’a pas été trouvée.
places-without = { $count ->
    [one] { $count } personne n’a
   *[other] { $count } personnes n’ont
} pas d’adresse postale ; « Modifier », sur la page de quelqu’un, permet d’en noter une.
places-trip = Vous partez quelque part ? <a href="/trips">Un voyage</a> dit qui vit près de là et prévoit qui voir.

# Les chemins vers quelqu’un.
paths-title = Chemins
paths-about = Qui aimeriez-vous joindre ? Les chemins passent par des personnes qui connaissent des personnes.
paths-search = Chemins vers quelqu’un
paths-field = Une personne, une organisation ou une fonction, par exemple « CFO of Northwind »
paths-find = Trouver des chemins
paths-ways = Chemins
paths-heading = { $count ->
    [0] Pas encore de chemin vers { $name }
    [one] Un chemin vers { $name }
   *[other] { $count } chemins vers { $name }
}
paths-to = vers
paths-hop = { $from } → { $to }
paths-weakest = le maillon le plus faible
paths-by-name = { $name } est pris, par le seul nom, pour la personne qui figure chez { $organizations }.
paths-together = Le tout ensemble : { $chance }
paths-rough = Les chances sont approximatives : elles servent à comparer les chemins, pas à compter dessus. Qui est en sourdine ou veut qu’on le laisse en paix n’est sur aucun chemin.
paths-nearest = Les plus proches de ceux que vous pouvez joindre
paths-widen = Des listes de membres et de conseils élargissent la vue au-delà des personnes que vous connaissez. Elles s’importent en ligne de commande : <code>hearten import --organizations FILE</code>

# Qui me soutiendrait.
support-title = Soutien
support-near = Près de vous
support-nobody = On ne sait encore de personne qu’il vous soit proche. Ce qui se passe entre vous et les autres le montrera : vos courriels et votre agenda en disent l’essentiel.
support-bring = Les faire entrer
support-without = Sans { $what }
support-what-if = Et si cela disparaît ?
support-field = Un employeur, un métier, une ville, un pays, un cercle ou une personne
support-who-is-left = Qui reste ?
support-layer = Vos { $size }
support-left = il en reste { $left } sur { $now }
support-loosened = On ne sait rien d’autre qui maintienne le lien avec
support-loosened-would = Une histoire, un cadeau ou une visite le ferait.
support-held = Tiendraient quand même
support-help = L’aide viendrait de
support-back = Revenir à l’ensemble
support-no-two = On ne sait pas que deux de vos liens proches dépendent de la même chose.
support-if-held = { $touched } de vos proches ; autre chose retient chacun d’eux.
support-if-loosened = { $touched } de vos proches ; pour { $loosened }, on ne sait rien d’autre qui tiendrait.
support-fading = Le silence s’installe
support-quiet = Plus longtemps que d’habitude entre vous deux
support-dormant = Proches autrefois, endormis aujourd’hui
support-dormant-why = La confiance ancienne demeure, et ils ont vu ce que n’ont pas vu ceux que vous croisez chaque semaine.

# À quoi tiennent les liens proches.
spread-title = À quoi tiennent vos liens proches
spread-why = Pourquoi ?
spread-of-industry = Métier
spread-of-employer = Employeur
spread-of-place = Lieu
spread-of-circle = Cercle
spread-index = Indice de Herfindahl { $index }, la chance que deux d’entre eux tirés au hasard tiennent à la même chose ; comme s’il y en avait { $equal } de poids égal. Qui appartient à plusieurs compte à parts égales pour chacun.
spread-industry-finance = finance
spread-industry-education = éducation
spread-industry-health = santé
spread-industry-law = droit
spread-industry-the-press-and-books = presse et édition
spread-industry-software = logiciel
spread-industry-energy = énergie
spread-industry-the-arts = arts
spread-industry-transport = transports
spread-industry-public-service = service public
spread-industry-building = bâtiment
spread-industry-trade = commerce
spread-industry-foundations-and-charity = fondations et bienfaisance
spread-industry-consulting = conseil

# Le bilan.
review-about = Ce qui a marché, et comment c’était : du { $from } au { $until }.
review-how-far = Jusqu’où en arrière
review-last-year = La dernière année
review-three-years = Trois ans
review-all = Tout
review-over-time = Au fil du temps
review-people = Personnes avec qui vous étiez en contact
review-by-voice = de vive voix ou en personne
review-in-writing = par écrit seulement
review-people-column = { $when } : { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}, { $voice } de vive voix ou en personne
review-columns-about = Colonnes, { $from } – { $until } ; le tableau ci-dessous donne les chiffres.
review-voice = Part de la voix et du face-à-face
review-voice-about = Sur cent moments, autant furent une visite ou un appel.
review-voice-plot = Part de la voix et du face-à-face, sur 100 moments
review-voice-point = { $when } : { $share } sur 100 de vive voix ou en personne
review-line-about = Une ligne, { $from } – { $until } ; le tableau ci-dessous donne les chiffres.
review-times = Fois où vous vous êtes vus ou parlé
review-brought = vous avez apporté quelque chose
review-not-brought = rien n’en est écrit
review-brought-plot = Fois où vous vous êtes vus ou parlé, et celles où vous avez apporté quelque chose
review-brought-column = { $when } : { $times } fois, dont { $brought } où vous avez apporté quelque chose
review-numbers = Les chiffres
review-numbers-of = Les chiffres de chaque période
review-when = Quand
review-column-people = Personnes
review-column-voice = De vive voix ou en personne
review-column-moments = Moments
review-column-share = Voix sur 100
review-column-brought = Vous avez apporté quelque chose
review-worked = Ce qui a marché
review-of-reason = Par raison
review-of-medium = Par moyen de contact
review-of-gap = Par durée du silence
review-why-these = Pourquoi ceux-ci ?
review-prior-fitted = Le point est ce qu’on peut attendre des prochains, le trait l’endroit où se trouve le vrai taux avec huit chances sur dix. Les petits nombres sont tirés vers ce que tous ont en commun ({ $common } sur 100), qui pèse autant que { $weight } réponses : ajusté sur vos propres chiffres.
review-prior-stated = Le point est ce qu’on peut attendre des prochains, le trait l’endroit où se trouve le vrai taux avec huit chances sur dix. Les petits nombres sont tirés vers ce que tous ont en commun ({ $common } sur 100), qui pèse autant que { $weight } réponses : un poids fixé, car il y en a peu.
review-gifts = Donné et reçu
review-gifts-above = de vous, en haut
review-gifts-below = à vous, en bas
review-gifts-column = { $year } : { $given } donnés, { $received } reçus
review-gifts-about = Colonnes de { $from } à { $until } : ce que vous avez donné au-dessus de la ligne, ce que vous avez reçu en dessous.
review-gifts-none = Aucun cadeau n’est encore noté, dans un sens ni dans l’autre.
review-gifts-balance = { $given } donnés et { $received } reçus au fil des ans ; cela va et vient en son temps.
review-year = Année
review-from-you = De vous
review-to-you = À vous
review-learnt = Ce que le classement a appris
review-learnt-lines = Ce qui a été appris, ligne par ligne
review-learnt-of = De quoi
review-learnt-answers = Vos réponses
review-learnt-term = En avant ou en arrière
review-learn-anew = Oublier cela et apprendre à nouveau
review-learn-all = Apprendre à nouveau de toutes mes réponses
review-learns-all = Le classement apprend de toutes vos réponses.
review-learns-anew = Oublié. Le classement apprend à nouveau dès votre prochaine réponse.

# Raisons des gestes.
review-reason-date = date
review-reason-silence = silence
review-reason-dormant = lien endormi
review-reason-concern = préoccupation
review-reason-hard-season = période difficile
review-reason-thanks-owed = merci à dire
review-reason-outcome = ce qui en est venu
review-reason-meeting = rendez-vous
review-reason-answer = réponse
review-reason-question = question
review-reason-find = trouvaille
review-reason-keepsake = souvenir
review-reason-promise = promesse
review-reason-brief = préparation
review-reason-introduction = présentation
review-reason-introduction-under-way = présentation en cours
review-reason-draw-out = prendre des nouvelles
review-reason-follow-up = relance
review-reason-how-it-went = comment cela s’est passé
review-reason-work-together = travail commun
review-reason-new-tie = nouveau lien
review-reason-voice = voix
review-reason-gathering = rencontre
review-reason-news = nouvelle
review-reason-goal = objectif
review-reason-circle-meets = réunion d’un cercle
review-reason-word-to-a-circle = parole donnée à un cercle
review-reason-ask-in-a-circle = demande dans un cercle
review-reason-step-in-a-circle = pas dans un cercle
review-reason-guide = guide
review-reason-partner = compagnon de route
review-reason-trip = voyage

# Moyens.
review-medium-visit = visite
review-medium-video = visioconférence
review-medium-call = appel
review-medium-letter = lettre
review-medium-message = message
review-medium-mail = courriel
review-medium-group-mail = courriel à plusieurs
review-medium-post = publication
review-lesson-by-visit = par une visite
review-lesson-by-video = par une visioconférence
review-lesson-by-call = par un appel
review-lesson-by-letter = par une lettre
review-lesson-by-message = par un message
review-lesson-by-mail = par un courriel
review-lesson-by-group-mail = par un courriel à plusieurs
review-lesson-by-post = par une publication

# Silence avant un geste.
review-gap-nothing-before = rien avant
review-gap-under-two-weeks = moins de deux semaines
review-gap-two-weeks-to-two-months = de deux semaines à deux mois
review-gap-two-to-six-months = de deux à six mois
review-gap-over-half-a-year = plus de six mois

# Le passé rejoué.
backtest-too-little = Il y a encore trop peu de passé à rejouer : il faut quelques semaines de moments, puis un mois où vous avez fait signe à quelqu’un.
backtest-opening = { $months } mois, { $from } – { $until }. Chaque mois est classé d’après ce qu’on savait avant qu’il commence ; vous y avez fait signe { $times } fois à quelqu’un que vous connaissiez.
backtest-blank = Les courriels, les appels et les agendas de quelques mois suffisent : chaque mois est classé d’après ce qu’on savait avant qu’il commence, puis comparé à ceux à qui vous avez ensuite fait signe.
backtest-bring = Faire entrer des courriels plus anciens
backtest-right = Aurait-il vu juste ?
backtest-by-month = Précision par mois
backtest-best = 1, ce serait tous ceux à qui vous avez fait signe avant tous les autres.
backtest-few = C’est peu pour juger : prenez les chiffres comme un premier regard.
backtest-over-all = Sur tous les mois
backtest-in-numbers = Les classements en chiffres
backtest-column-ranking = Classement
backtest-column-precision = Précision
backtest-column-first-ten = Parmi les dix premiers
backtest-column-revived = Ravivés
backtest-column-new = Nouveaux
backtest-published-weights = Hearten se fie aux poids publiés.
backtest-own-weights = Hearten se fie à des poids ajustés sur votre propre passé le { $day }, qui ont vu ces mois : sur les mois jugés avant d’être vus, { $after } au lieu de { $before }.
backtest-explained = La précision est la moyenne des précisions moyennes (MAP). Les autres : de ceux à qui vous avez fait signe (connus, endormis, nouveaux), la part parmi les dix premiers. ± est une erreur type sur les mois. À côté de Hearten figurent les classements que chacun essaierait d’abord : combien souvent (fréquence), depuis quand (récence), les deux à la fois (déclin) et la proximité seule.
backtest-month-by-month = Mois par mois
backtest-column-month = Mois
backtest-column-reached = Personnes à qui vous avez fait signe
backtest-back = Revenir au bilan
backtest-plot-title = Précision de chaque classement par mois
backtest-plot-about = Lignes, { $from } – { $until } ; 1 est le mieux possible ; le tableau donne les moyennes.
backtest-point = { $month }, { $ranking } : { $share }
backtest-ranking-closeness = proximité
backtest-ranking-frequency = fréquence
backtest-ranking-recency = récence
backtest-ranking-decay = déclin

# Graphiques.
plot-decimal = { $whole },{ $fraction }

# Recherche.
search-title = Recherche
search-all = Tout ce qui est écrit
search-field = Personnes, moments, histoires, notes
search-button = Chercher
search-hint = Un nom, un lieu, un mot dont vous vous souvenez.
search-nothing = Rien encore avec « { $query } ».
search-first = Les { $count } premiers
search-found = { $count ->
    [one] { $count } trouvé
   *[other] { $count } trouvés
}
search-day = { $day }, { $ago }
search-add = Ajouter une personne
search-left-out = Adresses laissées de côté
search-kind-person = personne
search-kind-moment = moment
search-kind-story = histoire
search-kind-gift = cadeau
search-kind-concern = préoccupation
search-kind-interest = intérêt
search-kind-find = trouvaille
search-kind-promise = promesse
search-kind-thanks = merci
search-kind-keepsake = souvenir
search-kind-ask = demande
search-kind-chain = chaîne
search-kind-circle = cercle
search-kind-circle-meeting = réunion d’un cercle
search-kind-circle-ask = demande dans un cercle
search-kind-commitment = engagement
search-kind-gathering = rencontre
search-kind-goal = objectif
search-kind-goal-step = pas vers un objectif
search-kind-guide-step = étape d’un guide
search-kind-introduction = présentation
search-kind-news = nouvelle
search-kind-passing-note = note passagère
search-kind-trip = voyage

# Joindre quelqu’un.
reach-call = Appeler le { $number }
reach-mail = Ouvrir dans la messagerie
reach-no-number = Aucun numéro de téléphone de { $name } n’est encore connu. Si vous l’avez, <a href="/people/{ $id }/edit#phone">notez-le</a> ; sinon, <a href="{ $mail }">demandez-le par courriel</a>.
reach-no-number-no-mail = Aucun numéro de téléphone de { $name } n’est encore connu. Quand vous l’aurez, <a href="/people/{ $id }/edit#phone">notez-le</a>.
reach-ask-subject = Un appel
reach-ask-words = J’aimerais entendre ta voix. Quand un appel te conviendrait-il, et à quel numéro ?
