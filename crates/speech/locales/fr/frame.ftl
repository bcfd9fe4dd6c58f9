# The frame around every page.
skip = Aller au contenu
demo-label = À propos de cette démonstration
demo-notice = Ceci est une démonstration. Tout le monde y est inventé, et rien de ce qui est à vous n’est touché.
pages-label = Pages
way-today = Aujourd’hui
way-people = Personnes
way-review = Bilan
way-sources = Sources
way-settings = Réglages
search-everything-label = Tout
search-everything = Tout chercher
search-placeholder = Chercher
foot-all-pages = Toutes les pages
foot-circles = Cercles
foot-thanks = Mercis
foot-introductions = Présentations
foot-gatherings = Rencontres
foot-trips = Voyages
foot-chronicle = La chronique
foot-shelf = L’étagère
foot-goals = Objectifs
foot-guides = Guides
foot-partners = Compagnons de route
foot-network = Le réseau
foot-paths = Chemins vers quelqu’un
foot-support = Qui vous soutiendrait
foot-duplicates = Doublons
foot-backtest = Votre passé rejoué
foot-kept-here = Gardé sur cette machine. Rien n’en sort.
key-go-anywhere = aller partout
key-search = chercher
key-today = aujourd’hui
key-new = nouveau

# What was just done.
undo = Annuler
dismiss = Fermer

# Errors, by their kind.
error-invalid = Cela n’a pas pu être lu
error-missing = Pas ici
error-conflict = Cela ne s’accorde pas avec ce qui est ici
error-stale = Quelque chose a changé entre-temps
error-refused = Cela n’est pas permis
error-unavailable = Injoignable pour le moment
error-internal = Quelque chose s’est mal passé dans Hearten
to-today = Vers aujourd’hui
to-people = Vers les personnes
closed-title = Entrez par le lien
closed-message = Hearten s’ouvre par un lien qui sert une fois. Il a été affiché dans le terminal au démarrage de Hearten.
closed-hint = S’il a déjà servi, redémarrez Hearten pour en avoir un autre, ou créez-en un dans Réglages depuis le navigateur déjà admis.
try-again = Réessayer
no-such-page = cette page n’existe pas
no-such-page-hint = elle a peut-être changé de place, ou l’adresse contient une erreur
fault = cette page a rencontré une erreur du programme
fault-hint = rien n’a été perdu ; l’erreur est dans le journal

# A page that is being worked out.
waiting-text = C’est calculé à partir de tout ce qu’il y a entre vous et les vôtres. Cela prend quelques secondes, et aucune la prochaine fois.
waiting-again = Regarder à nouveau

# What the scripts say. "#" stands for a number, "@" for a time.
script-copied = Copié
script-close = Fermer
script-see-them = Les voir
script-nothing-now = Rien ne peut être demandé pour le moment.
script-no-map = La carte n’a pas pu être chargée ; la liste ci-dessous dit la même chose.
script-not-on-map = Personne de ce nom n’est sur la carte.
script-refused-one = Une ligne notée sans connexion n’a pas pu être gardée.
script-refused-many = # lignes notées sans connexion n’ont pas pu être gardées.
script-sent-one = Une ligne notée sans connexion est maintenant inscrite.
script-sent-many = # lignes notées sans connexion sont maintenant inscrites.
script-as-of = Pas de connexion. État : @.
script-as-last-seen = Pas de connexion. Voici l’état de votre dernière visite.
script-refused = refusée
script-waits = attend une connexion
script-try-again = Réessayer
script-throw-away = Jeter

# Without a connection.
offline-title = Sans connexion
offline-about = Ce que vous avez lu récemment se lit ici : <a href="/">Aujourd’hui</a>, <a href="/people">Personnes</a> et celles que vous y avez ouvertes ou croisées. Une ligne que vous notez est gardée par cet appareil et envoyée dès qu’il y a une connexion.
offline-not-sent = Pas encore envoyé
offline-nothing = Rien n’attend.

# Going anywhere.
palette-title = Aller à
palette-label = Où aller
palette-label-for = Où aller pour { $query }
palette-field = Une personne, une page, quelque chose à commencer
palette-find = Trouver
palette-search-for = Chercher partout « { $query } »

# Signing in.
sign-in = Se connecter
sign-in-name = Nom
sign-in-password = Mot de passe
sign-in-by-link = Sur la machine où tourne Hearten, le lien affiché l’ouvre aussi.
sign-in-forgotten = Oublié ? Sur la machine où tourne Hearten, <code>hearten account password NAME</code> en met un autre.

# The language of the pages.
language = Langue
language-of-browser = Celle que demande le navigateur
