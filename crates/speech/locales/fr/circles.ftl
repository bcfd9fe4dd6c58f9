# Cercles et rencontres, et le chemin d’entrée.

# Le chemin d’entrée.
stages-label = Le chemin d’entrée
stages-people = Vos proches
stages-you = Vous
stages-moves = Vos premiers gestes

# Ce que disent plusieurs de ces pages.
circles-over = Passés
circles-to-people = Retour aux personnes
circles-cancel = Annuler
circles-next = La suite
circles-in-the-end = Pour finir
circles-who-came = Qui est venu
circles-on = Le
circles-was-held = Cela a eu lieu
circles-said = Ce qui s’est dit
circles-day = Jour
circles-begins-at = Commence à
circles-if-you-know = (si vous le savez)
circles-set-it = Fixer
circles-keep-it = Garder
circles-note-it = Noter
circles-copy-draft = Copier le brouillon
circles-something-else = Autre chose
circles-in-digits = écrivez-le en chiffres

# Tous les cercles.
circles-title = Cercles
circles-none = Il n’y a pas encore de cercle. Deux personnes qui se retrouvent régulièrement et disent ce qui les aiderait, cela suffit.
circles-about = Quelques personnes qui se retrouvent régulièrement et s’aident à avancer.
circles-begin = Commencer un cercle
circles-now = En ce moment
circles-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}

# Les sortes de cercle : leurs noms et ce qu’elles sont.
circle-kind-job-club = Club d’emploi
circle-kind-peer-board = Conseil entre pairs
circle-kind-brainstorm = Remue-méninges
circle-kind-partners = Compagnons de route
circle-kind-about-job-club = Club d’emploi : des personnes entre deux postes trouvent ensemble le prochain
circle-kind-about-peer-board = Conseil entre pairs : on se conseille sur ce que l’on dirige ou crée
circle-kind-about-brainstorm = Remue-méninges : à tour de rôle, chacun apporte une question et tous y réfléchissent
circle-kind-about-partners = Compagnons de route : à deux ou trois, on s’aide à tenir ce que l’on s’est promis

# Un nouveau cercle.
circle-new-title = Un cercle
circle-new-about = Quelques personnes qui se retrouvent régulièrement. Vous en faites partie.
circle-new-name = Comment s’appelle-t-il ?
circle-new-kind = De quelle sorte ?
circle-new-purpose = À quoi sert-il ?
circle-new-purpose-hint = (une ligne)
circle-new-with = Qui en fait partie avec vous ?
circle-new-with-hint = (des noms, séparés par des virgules)
circle-new-weeks = Semaines d’une réunion à l’autre
circle-new-begin = Commencer
circle-weeks-no-number = le nombre de semaines n’est pas un nombre

# Un cercle.
circle-you = Vous
circle-every-weeks = { $count ->
    [one] chaque semaine
   *[other] toutes les { $weeks } semaines
}
circle-said-ago = dit { $ago }
circle-by = d’ici au { $day }
circle-own-time = à son rythme
circle-all = Tous les cercles
circle-back = Retour au cercle

# Ses réunions.
circle-now-or-later = (maintenant ou plus tard)
circle-agenda = De quoi il sera question
circle-write-to-all = Écrire à tout le monde
circle-change-meeting = Changer l’heure, le lieu ou l’ordre du jour
circle-place = Lieu ou lien
circle-name-the-day = Choisir le jour
circle-been = Ce qui a été
circle-meeting-off = { $day }, annulée
circle-add-minutes = Compléter le compte rendu de la dernière réunion
circle-no-day = la réunion n’a pas de jour
circle-no-day-hint = choisissez-en un
circle-no-step = un cercle ne connaît pas l’étape « { $step } »

# Ce qui est demandé et proposé.
circle-asked = Demandé
circle-asked-none = Personne n’a encore dit quelle seule chose l’aiderait.
circle-round = Vers qui chacun peut se tourner
circle-turn-to = { $name } { $why }
circle-listens = { $name } écoute d’abord et se demande qui cela pourrait concerner.
circle-listens-you = Vous écoutez d’abord et vous demandez qui cela pourrait concerner.
circle-offered = Proposé
circle-offered-none = Rien n’est encore proposé. Une heure, un nom, un outil : peu suffit.
circle-write-word = Noter une demande ou une offre
circle-who = Qui ?
circle-word-kind = Demande ou offre ?
circle-word-ask = Demande
circle-word-offer = Offre
circle-word-text = Quoi, aussi précisément que possible
circle-write-down = Écrire
circle-somebody-helped = Quelqu’un a aidé
circle-taken-up = Quelqu’un en a profité
circle-who-helped = Qui a aidé ?
circle-whom-helped = Qui cela a-t-il aidé ?
circle-help-note = Avec quoi, et ce qui en est sorti
circle-let-rest = Laisser reposer
circle-rests = Cela repose : { $text }

# Ce que l’on compte faire.
circle-to-do = À faire
circle-to-do-none = Rien n’est en cours. Un petit pas chacun, c’est déjà beaucoup.
circle-done = Fait
circle-done-of = Fait : { $text }
circle-let-it-go = Laisser tomber
circle-let-it-go-of = Laisser tomber : { $text }
circle-commit = Quelqu’un compte faire quelque chose
circle-commit-what = Quoi ?
circle-commit-by = Pour quand
circle-commit-by-hint = (si c’est dit)
circle-let-go-of = { $name } y a renoncé : { $text }
circle-let-go-you = Vous y avez renoncé : { $text }
circle-did = { $name } l’a fait : { $text }
circle-did-you = Vous l’avez fait : { $text }

# Qui en fait partie.
circle-members = Qui en est
circle-leaves = S’en va
circle-leaves-who = { $name } s’en va
circle-somebody-joins = Quelqu’un s’y joint
circle-joins = S’y joint
circle-buddies = Qui veille sur qui
circle-buddies-none = Des paires qui se demandent comment ça va entre deux réunions. Elles changent à tour de rôle.
circle-pair = { $one } et { $other }
circle-pair-with-you = { $one } et vous
circle-next-pairs = Former les prochaines paires

# Ce que l’on peut faire d’autre.
circle-sheet-way = Feuille à imprimer
circle-calendar = Réunion pour agendas
circle-mail = Courriel à tout le monde
circle-draft-label = Brouillon au cercle
circle-begin-mail = Commencer le courriel
circle-call-off = Annuler la réunion
circle-ends = Le cercle prend fin

# La feuille de la prochaine réunion, que lisent tous les membres.
circle-sheet-agenda = De quoi nous parlerons
circle-sheet-asks = Ce qui aiderait
circle-sheet-asks-none = Quelle seule chose vous aiderait ? Dites-le à la prochaine réunion.
circle-sheet-offers = Ce qui est proposé
circle-sheet-to-do = Ce que nous comptons faire, à notre rythme
circle-sheet-word = { $name } : { $text }
circle-sheet-word-by = { $name } : { $text }, d’ici au { $day }

# Toutes les rencontres.
gatherings-title = Rencontres
gatherings-none = Rien n’est prévu. Un thème et quelques personnes de mondes différents suffisent.
gatherings-about = Des personnes réunies : une table, une promenade, une courte conversation, une question à laquelle réfléchir.
gatherings-bring = Réunir des personnes
gatherings-ahead = À venir
gatherings-over = Passées
gatherings-guests = { $count ->
    [one] { $count } invité
   *[other] { $count } invités
}
gatherings-no-hour = « { $text } » n’est pas une heure
gatherings-no-hour-hint = écrivez-la comme 19:00

# Une nouvelle rencontre.
gathering-new-title = Une rencontre
gathering-new-about = L’écrire n’invite encore personne.
gathering-new-with = Avec
gathering-new-kind = Qu’est-ce que c’est ?
gathering-kind-about-gathering = Se retrouver : une table, une promenade, une soirée
gathering-kind-about-talk = Une courte conversation, entre personnes qui ont la même chose en main
gathering-kind-about-brainstorm = Réfléchir ensemble à une question
gathering-new-theme = Le thème, ou la question
gathering-new-theme-hint = Ses mots sont rapprochés de ce qui tient à cœur à vos proches.
gathering-new-day-hint = (s’il y en a un)
gathering-place = Lieu
gathering-new-capacity = Pour combien d’invités il y a de la place
gathering-new-keep = Garder l’idée
gathering-guests-no-number = le nombre d’invités n’est pas un nombre

# Une rencontre.
gathering-kind-talk = Une courte conversation
gathering-kind-brainstorm = Une question à laquelle réfléchir ensemble
gathering-open = Le jour et le lieu restent à fixer
gathering-add-suggested = Mettre sur la liste ceux d’en dessous
gathering-invited-all = J’ai invité tout le monde
gathering-thought = Ce qui s’est pensé
gathering-came-of = Ce qui en est sorti
gathering-no-step = une rencontre ne connaît pas l’étape « { $step } »
gathering-calendar = Invitation pour agendas
gathering-card = Liste et tables à imprimer
gathering-held-already = Elle a déjà eu lieu
gathering-day-and-place = Le jour, l’heure et le lieu
gathering-call-off = Annuler la rencontre
gathering-all = Toutes les rencontres

# Sa liste.
gathering-ideas = Qui pourrait venir
gathering-put-on = Mettre { $name } sur la liste
gathering-reason = « { $reason } »
gathering-on-list = Sur la liste
gathering-list = La liste
gathering-places-left = { $count ->
    [0] Plus aucune place n’est libre
    [one] { $count } place est libre
   *[other] { $count } places sont libres
}
gathering-invite = Inviter
gathering-answer = Sa réponse
gathering-draft-for = Brouillon pour { $name }
gathering-invited-them = Invitation faite
gathering-invited-who = Invitation faite : { $name }
gathering-comes = Vient
gathering-comes-who = { $name } vient
gathering-may-come = Vient peut-être
gathering-may-come-who = { $name } vient peut-être
gathering-cannot = Ne peut pas
gathering-cannot-who = { $name } ne peut pas venir
gathering-off-list = Hors de la liste
gathering-off-list-who = Retirer { $name } de la liste
gathering-somebody-else = Quelqu’un d’autre

# Où en est un invité.
gathering-guest-listed = sur la liste
gathering-guest-invited = invitation envoyée
gathering-guest-yes = vient
gathering-guest-maybe = vient peut-être
gathering-guest-no = ne peut pas venir
gathering-guest-came = était là

# Qui devrait se rencontrer.
gathering-pairs = Qui devrait rencontrer qui
gathering-pair-linked = <a href="/people/{ $one-id }">{ $one }</a> et <a href="/people/{ $other-id }">{ $other }</a>
gathering-pair = { $one } et { $other }
gathering-have-met = ils se sont rencontrés
gathering-they-met = Ils se sont rencontrés
gathering-they-met-who = Ils se sont rencontrés : { $one } et { $other }
gathering-keep-in-mind = Garder en tête
gathering-keep-in-mind-who = Garder en tête : { $one } et { $other }

# Sa liste et ses tables, à imprimer.
gathering-table = Table { $count }
gathering-at-table = À table
gathering-seats = Places par table
gathering-seat-so = Placer ainsi
gathering-back = Retour
