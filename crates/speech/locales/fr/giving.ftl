# What several of these pages say.
giving-next-heading = Ensuite
giving-next = Ensuite : { $step }
giving-in-the-end = En fin de compte
giving-something-else = Autre chose
giving-copy-draft = Copier le brouillon
giving-what-came = Ce qui en est sorti
giving-what-came-if = Ce qui en est sorti <span class="hint">(si vous voulez)</span>
giving-call-it = Comment vous l’appelez <span class="hint">(si vous voulez)</span>
giving-what-sort = De quelle sorte ?
giving-it-is-done = C’est fait
giving-it-is-done-label = C’est fait : { $step }
giving-steps-done = { $done ->
    [one] { $done } étape sur { $count } faite
   *[other] { $done } étapes sur { $count } faites
}
giving-now = Maintenant
giving-from-day = À partir du { $day }
giving-cancel = Annuler
giving-back-to-people = Retour aux personnes

# Introductions: who should meet, what is under way, whom I may come to know.
introductions-title = Présentations
introductions-about = Demandez d’abord à chacune des deux personnes, séparément ; la présentation ne se fait qu’après deux oui.
introductions-about-nothing = On ne sait pas encore assez qui a affaire à qui ; ce sont les courriels et les messages à plusieurs qui en disent le plus.
introductions-about-to-know = Des personnes que les vôtres connaissent et vous pas encore ; le chemin passe par une question à l’un des vôtres.
introductions-about-nobody = On ne voit encore personne que les vôtres connaissent et vous pas ; ce sont les courriels à plusieurs qui en disent le plus.
introductions-between = Entre qui
introductions-meet = Qui devrait se rencontrer
introductions-to-know = Qui vous pourriez connaître
introductions-own = Deux personnes de votre choix
introductions-under-way = En cours
introductions-over = Terminées
introductions-why = Pourquoi ces deux-là ?
introductions-terms = { $score } = { $terms } ; 0 est l’habitude entre deux des vôtres
introductions-term-both-active-with-you-lately = toutes deux en contact récent avec vous
introductions-term-people-known-to-both = connaissances communes
introductions-term-messages-that-reached-both = messages reçus par les deux
introductions-begin = Commencer
introductions-begin-label = Commencer avec { $one } et { $other }

# One introduction.
introduction-pair = { $one } et { $other }
introduction-pair-linked = <a href="/people/{ $one-id }">{ $one }</a> et <a href="/people/{ $other-id }">{ $other }</a>
introduction-state-idea = Une idée à vous
introduction-state-asked-one = L’une des deux personnes est consultée
introduction-state-asked-both = Les deux personnes sont consultées
introduction-state-agreed = Les deux personnes ont dit oui
introduction-state-made = Vous avez fait les présentations
introduction-state-met = La rencontre a eu lieu
introduction-state-outcome = Ce qui en est sorti
introduction-state-declined = Ce n’était pas souhaité
introduction-state-let-go = En repos
introduction-draft = Brouillon
introduction-words-for = Des mots pour { $to }
introduction-on = Le
introduction-note-it = Le noter
introduction-why = Pourquoi les présenter
introduction-for = Pour { $name }
introduction-so-far = Jusqu’ici
introduction-only-tell = Seulement parler à { $to } de l’autre personne, sans question
introduction-draft-tells = Brouillon qui ne fait que raconter
introduction-told = J’en ai parlé à { $to }
introduction-rest = La laisser reposer
introduction-all = Toutes les présentations
introduction-asked = J’ai demandé à { $name }
introduction-said-yes = { $name } a dit oui
introduction-rather-not = { $name } préfère que non
introduction-brought-together = J’ai fait les présentations
introduction-no-step = une présentation n’a pas d’étape « { $step } »

# A new introduction.
introduction-new-title = Une présentation
introduction-new-about = Deux personnes, et ce que chacune trouverait en l’autre. L’écrire ne demande rien à personne.
introduction-new-for = Ce que { $name } y gagnerait
introduction-new-first = À qui vous demanderiez d’abord
introduction-new-other = L’autre personne
introduction-new-for-first = Ce que la première y gagnerait
introduction-new-for-other = Ce que l’autre y gagnerait
introduction-new-hint = Comme vous le leur diriez : ces mots iront dans les lettres.
introduction-new-keep = Garder l’idée

# Trips.
trips-title = Voyages
trips-about = Où vous allez, et qui vous pourriez y voir.
trips-about-none = Où que vous alliez, quelqu’un que vous connaissez habite peut-être tout près. Un lieu et des jours suffisent.
trips-ahead = À venir
trips-where-to = Vers où ?
trips-another = Un autre voyage
trips-place = Lieu
trips-place-hint = Une ville, avec sa région ou son pays s’il le faut : Paris, TX.
trips-first-day = Premier jour
trips-last-day = Dernier jour
trips-last-day-if = Dernier jour <span class="hint">(si c’en est un autre)</span>
trips-note = Pour quoi <span class="hint">(si vous voulez)</span>
trips-see = Voir qui habite à proximité
trips-over = Terminés
trips-all = Tous les voyages
trips-visits = { $count ->
    [one] { $count } visite
   *[other] { $count } visites
}
trips-no-kilometres = « { $text } » n’est pas un nombre de kilomètres
trips-no-kilometres-hint = écrivez-le en chiffres
trips-no-first-day = il manque le premier jour
trips-no-first-day-hint = choisissez le premier et le dernier jour

# How a trip stands.
trip-state-planned = prévu
trip-state-under-way = en cours
trip-state-ended = terminé
trip-state-let-go = abandonné

# One trip.
trip-wrote-to = J’ai écrit à { $name }
trip-called-them = J’ai appelé { $name }
trip-see-planned = Je compte voir ceux du plan
trip-plan = Un plan pour les jours
trip-plan-perhaps = peut-être
trip-plan-agreed = (convenu)
trip-plan-about = Deux par jour au plus : ce qui est convenu garde son jour, puis viennent ceux que vous comptez voir, puis ceux que vous regretteriez le plus de manquer.
trip-visits = Qui vous comptez voir
trip-call-them = Appeler
trip-write-to-them = Écrire
trip-what-became = Ce qu’il en est advenu
trip-draft-for = Brouillon pour { $name }
trip-wrote = J’ai écrit
trip-wrote-label = J’ai écrit à { $name }
trip-met = On s’est vus
trip-met-label = On s’est vus : { $name }
trip-called = J’ai appelé
trip-called-label = J’ai appelé { $name }
trip-missed = Pas cette fois
trip-missed-label = Pas cette fois : { $name }
trip-drop = Retirer de la liste
trip-drop-label = Retirer de la liste : { $name }
trip-day-agreed = Le jour convenu
trip-agreed = Convenu
trip-agreed-label = Convenu avec { $name }
trip-near = Qui habite à proximité
trip-near-else = Qui d’autre habite à proximité
trip-near-nobody = On ne connaît personne d’autre qui habite à moins de { $km } km.
trip-near-unknown = Le répertoire des lieux ne connaît pas cet endroit, et personne d’autre n’a de ville de ce nom dans son adresse.
trip-near-about = D’abord les compagnons de route, puis selon la proximité que vous avez choisie, puis ceux que vous regretteriez le plus de manquer : proches, ou proches autrefois, et pas revus depuis longtemps.
trip-near-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
trip-see = À voir
trip-see-label = À voir : { $name }
trip-somebody-else = Quelqu’un d’autre
trip-source = Lieux par GeoNames (geonames.org), CC BY 4.0. Distances à vol d’oiseau.
trip-another = Un autre { $town } ?
trip-change = Changer son lieu ou ses jours, ou ce qui compte comme proche
trip-within = Proche veut dire à moins de tant de kilomètres
trip-change-it = Le changer
trip-end = Je suis de retour
trip-let-go = Abandonner ce voyage
trip-town = dans la ville même
trip-away = à { $km } km
trip-lives-away = { $town }, à { $km } km
trip-one-of-partners = parmi vos compagnons de route
trip-one-of-layer = parmi vos { $layer }
trip-never-seen = aucune visite notée
trip-last-seen = dernière visite { $ago }
trip-no-agreed-day = il manque le jour
trip-no-agreed-day-hint = choisissez le jour convenu
trip-no-step = un voyage n’a pas d’étape « { $step } »

# How it stands with somebody to be seen on a trip.
trip-visit-meant = vous comptez voir cette personne
trip-visit-wrote = vous avez écrit
trip-visit-agreed = convenu
trip-visit-met = vous vous êtes vus
trip-visit-missed = vous n’avez pas pu vous voir
trip-visit-called = vous avez appelé

# Goals.
goals-title = Objectifs
goals-about = Où vous voulez aller, ou qui vous voulez atteindre : grâce aux personnes, un petit pas à la fois, en donnant avant de demander.
goals-on-the-way = En chemin
goals-new = Se mettre en route vers quelque chose
goals-text = Que voulez-vous ?
goals-target = Qui voulez-vous atteindre pour cela ? <span class="hint">(s’il y a quelqu’un)</span>
goals-target-hint = Une personne, une organisation ou une fonction comme « CFO of Northwind ». Un plan est alors tiré du chemin le plus solide ; vous pouvez le changer.
goals-set-out = Se mettre en route
goals-ended = Arrivés à leur terme
goals-ended-reached = Atteint
goals-ended-dropped = Abandonné
goals-ended-reached-outcome = Atteint : { $outcome }
goals-ended-dropped-outcome = Abandonné : { $outcome }

# One goal.
goal-state-open = En chemin
goal-state-reached = Atteint
goal-state-dropped = Laissé de côté
goal-about = { $state }.
goal-about-steps = { $done ->
    [one] { $state }, { $done } étape sur { $count } faite.
   *[other] { $state }, { $done } étapes sur { $count } faites.
}
goal-ways-to = Les chemins vers { $target }
goal-no-step = Aucune étape n’est encore prévue.
goal-done = Fait { $ago }
goal-leave-out = L’omettre
goal-leave-out-label = L’omettre : { $step }
goal-another = Une autre étape
goal-step-text = Que faut-il faire ?
goal-step-person = Avec qui ? <span class="hint">(s’il y a quelqu’un)</span>
goal-step-due = À partir de quel jour ? <span class="hint">(vide : aujourd’hui)</span>
goal-step-add = L’ajouter
goal-step-kind-give = Donner quelque chose
goal-step-kind-ask = Demander une petite chose
goal-step-kind-door = Une autre porte
goal-step-kind-thank = Remercier
goal-step-kind-other = Autre chose
goal-end = À la fin
goal-reached = J’y suis
goal-owed-thanks = Vous devrez alors un merci à quiconque a pris part à une étape faite.
goal-let-go = Y renoncer
goal-all = Tous les objectifs

# Guides. A guide’s own text stands in its Markdown.
guides-title = Guides
guides-about = De courts carnets de route pour une saison de votre vie. Leurs étapes deviennent des gestes de vos jours, avec les personnes à qui ils sont destinés.
guides-running = Vous suivez
guides-choose = Au choix
guides-others = Autres
guides-for = Pour : { $audience }.
guides-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
guides-steps-own = { $count ->
    [one] { $count } étape, écrit par vous
   *[other] { $count } étapes, écrit par vous
}
guides-steps-before = { $count ->
    [one] { $count } étape, déjà suivi
   *[other] { $count } étapes, déjà suivi
}
guides-steps-own-before = { $count ->
    [one] { $count } étape, écrit par vous, déjà suivi
   *[other] { $count } étapes, écrit par vous, déjà suivi
}
guides-problems = N’ont pas pu être lus
guides-problem = { $source }, ligne { $line } : { $cause }
guide-about = { $done ->
    [one] { $done } étape sur { $count } faite. Ce qui demande des personnes vient de soi-même dans <a href="/">vos jours</a>.
   *[other] { $done } étapes sur { $count } faites. Ce qui demande des personnes vient de soi-même dans <a href="/">vos jours</a>.
}
guide-follow = Le suivre dès aujourd’hui
guide-follow-again = Le suivre à nouveau
guide-follow-no-more = Ne plus le suivre
guide-all = Tous les guides
guide-when-with = { $when } · avec { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
guide-with = Avec
guide-done = Fait
guide-first-day = Le premier jour
guide-after-days = { $count ->
    [one] Après { $count } jour
   *[other] Après { $count } jours
}

# Partners.
partners-title = Compagnons de route
partners-about = Le tour de { $year } : une histoire, puis un cadeau, puis une visite. Ici, rien n’est jamais en retard.
partners-about-none = Les rares personnes que vous voulez garder toute la vie, si loin qu’elles habitent. On peut en garder bien { $many } environ : par une histoire, puis un cadeau, puis une visite, sans hâte.
partners-yours = Vos compagnons de route
partners-since = Depuis { $month }
partners-since-last = Depuis { $month } · dernier contact { $ago }
partners-story = Histoire
partners-gift = Cadeau
partners-visit = Visite
partners-saw = Vous vous êtes vus
partners-not-yet = pas encore
partners-next-story = Ensuite : une histoire
partners-next-gift = Ensuite : un cadeau
partners-next-visit = Ensuite : une visite
partners-whole = Le tour est complet.
partners-end = Plus un compagnon de route
partners-end-label = Plus un compagnon de route : { $name }
partners-choose-first = Choisissez la première personne
partners-choose-another = Choisissez-en une autre
partners-whom = Qui ?
partners-keep = Garder près de moi

# Nudges: how the moves of the day reach me.
nudges-title = Coups de pouce
nudges-back = Retour aux coups de pouce
nudges-about = Une fois par jour au plus, avec des noms, des raisons et rien d’autre. Un jour sans gestes ne dit rien, et ce qui a été manqué n’est pas rattrapé.
nudges-about-none = Rien n’est envoyé : vous ouvrez Hearten quand vous voulez. Si vous préférez être joint, choisissez comment.
nudges-set-up = Comment vous êtes joint
nudges-calendar-secret = Quiconque connaît cette adresse peut lire le calendrier. Il est servi tant que Hearten tourne.
nudges-try = Essayer maintenant
nudges-try-label = Essayer maintenant : { $what }
nudges-end = Y renoncer
nudges-end-label = Y renoncer : { $what }
nudges-first = Laissez-les venir à vous
nudges-another = Une autre voie
nudges-way = Par quelle voie
nudges-option-mail = Courriel
nudges-option-webhook = Un webhook
nudges-option-calendar = Un calendrier sur cette machine
nudges-address = L’adresse du serveur <span class="hint">(pas pour un calendrier)</span>
nudges-address-hint = Courriel : smtps://you@mail.example.org. ntfy : l’adresse du sujet. Gotify : celle du serveur. Un webhook : celle du hook.
nudges-secret = Mot de passe ou jeton <span class="hint">(là où il en faut un)</span>
nudges-secret-hint = Gardé scellé, sous une clé qui n’est pas dans la base de données.
nudges-to = À qui <span class="hint">(pour le courriel)</span>
nudges-at = À partir de quelle heure
nudges-set-it-up = Le mettre en place
nudges-quiet = Heures de silence
nudges-quiet-hours = Ne rien envoyer pendant ces heures <span class="hint">(vide pour aucune)</span>
nudges-quiet-save = Enregistrer
nudges-quiet-saved = Rien n’est envoyé pendant les heures { $hours }.
nudges-quiet-none = Il n’y a plus d’heures de silence.
nudges-when-calendar = votre programme de calendrier le récupère chaque fois qu’il regarde
nudges-when-never = dès { $time } · pas encore envoyé
nudges-when-last = dès { $time } · dernière fois { $ago }
nudges-what-mail = Par courriel à { $to }, via { $url }
nudges-what-ntfy = Par ntfy, { $url }
nudges-what-gotify = Par Gotify, { $url }
nudges-what-webhook = Par un webhook, { $url }
nudges-what-calendar = Dans votre calendrier
nudges-tried = Envoyé par { $way } : « { $title } ». Regardez s’il est arrivé.
nudges-kind-mail = courriel
nudges-kind-ntfy = ntfy
nudges-kind-gotify = Gotify
nudges-kind-webhook = webhook
nudges-kind-calendar = calendrier
nudges-no-time = « { $text } » n’est pas une heure du jour
nudges-no-time-hint = écrivez-la comme 7:30
nudges-no-way = rien ne dit par quelle voie
nudges-no-way-hint = choisissez le courriel, ntfy, Gotify, un webhook ou un calendrier
nudges-no-calendar = ce calendrier n’existe pas
nudges-no-calendar-hint = son adresse se trouve dans Hearten, sous Coups de pouce

# The shelf.
shelf-title = L’étagère
shelf-about = Ce qui mérite d’être donné, en attendant de trouver sa personne. Sans arrière-pensée ; le retour peut prendre des années.
shelf-about-none = Il n’y a encore rien. Gardez ce qui peut aider quelqu’un : un article, un outil, une idée, une occasion.
shelf-put = Y poser quelque chose
shelf-feeds = Flux
shelf-waiting = En attente d’une personne
shelf-serves = À qui cela servirait
shelf-gave = Je l’ai donné
shelf-gave-label = Je l’ai donné : { $title }, à { $name }
shelf-serves-nobody = On ne connaît encore personne que cela intéresse.
shelf-more = Quelqu’un d’autre, ou hors de l’étagère
shelf-gave-to = Je l’ai donné à
shelf-gave-keep = Le noter
shelf-drop = Le retirer de l’étagère
shelf-drop-label = Le retirer de l’étagère : { $title }
shelf-given = Donnés
shelf-given-to = à
shelf-kind-link = Lien
shelf-kept-link = Lien, gardé { $ago }
shelf-kind-tool = Outil
shelf-kept-tool = Outil, gardé { $ago }
shelf-kind-idea = Idée
shelf-kept-idea = Idée, gardée { $ago }
shelf-kind-event = Événement
shelf-kept-event = Événement, gardé { $ago }
shelf-kind-opening = Occasion
shelf-kept-opening = Occasion, gardée { $ago }
shelf-kind-person = Personne
shelf-kept-person = Personne, notée { $ago }

# Onto the shelf.
shelf-new-title = Sur l’étagère
shelf-new-about = Quelque chose qui peut aider quelqu’un ou lui faire plaisir, même si vous ne savez pas encore qui.
shelf-new-url = Adresse web <span class="hint">(s’il y en a une)</span>
shelf-new-text = De quoi il s’agit, et à qui cela pourrait convenir
shelf-new-text-hint = Ces mots sont rapprochés de ce qui tient à cœur aux vôtres.
shelf-new-kind-any = Selon l’apparence
shelf-new-fetch = Lire le titre et le texte de la page
shelf-new-fetch-hint = La page est demandée une fois, maintenant. Sinon, rien ne sort de cette machine.
shelf-new-keep = Le garder
shelf-new-bookmark = Depuis toute page que vous lisez
shelf-new-bookmark-about = Créez un signet dont l’adresse est la ligne ci-dessous. Choisi sur une page, il ouvre ce formulaire avec l’adresse et le titre de cette page, et ce que vous y avez sélectionné. Utilisez l’adresse de Hearten que vous voyez en ce moment.
shelf-new-bookmark-address = L’adresse du signet

# Feeds.
feeds-title = Flux
feeds-back = Retour aux flux
feeds-about = Ce que publient les vôtres vous donne de leurs nouvelles ; le reste vient sur <a href="/shelf">votre étagère</a> quand cela servirait à quelqu’un.
feeds-about-none = Restez au courant sans chercher : ce que quelqu’un publie devient de ses nouvelles, et ce qui paraît sur un sujet vient sur votre étagère quand cela servirait à quelqu’un.
feeds-read = Lire les nouveautés
feeds-of-people = De personnes
feeds-for-shelf = Pour l’étagère
feeds-since = { $url } · ajouté { $ago }
feeds-end = Ne plus lire
feeds-end-label = Ne plus lire : { $title }
feeds-first = En suivre un
feeds-another = Un autre
feeds-url = L’adresse du flux
feeds-url-hint = RSS ou Atom ; souvent l’adresse du site suivie de /feed. Il est demandé maintenant, puis toutes les six heures tant que Hearten tourne.
feeds-person = De qui est-il ? <span class="hint">(vide pour un sujet)</span>
feeds-add = Le lire désormais
feeds-failed = { $title } n’a pas pu être lu : { $cause }.
