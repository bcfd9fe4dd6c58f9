# Faire entrer des fichiers.
sources-first-title = Amenez les vôtres
sources-first-about = Hearten lit ce que vous avez déjà. Vous ne saisissez rien.
sources-about = Ce qui est entré, ce qui a été laissé de côté, et le chemin du retour.
sources-bring-label = Faire entrer des fichiers
sources-files = Fichiers à faire entrer
sources-files-hint = Carnets d’adresses, boîtes aux lettres, agendas, exports de messageries et de réseaux, tableaux, archives de tout cela, en n’importe quel mélange. Le format est reconnu. Jusqu’à { $limit } Go en tout ; au-delà, utilisez <em>hearten import</em> en ligne de commande.
sources-me = Qui suis-je dans ces fichiers ?
sources-me-only = (seulement si cela ne peut être deviné)
sources-me-hint = Vos adresses de courriel ou, pour les messageries, votre nom tel qu’il y figure ; s’il y en a plusieurs, séparez-les par des virgules.
sources-keep-words = Garder aussi les mots des courriels, pas seulement qui a écrit et quand
sources-show-columns = Me montrer d’abord les colonnes des tableaux
sources-bring = Les faire entrer
sources-cancel = Annuler
sources-reading = Lecture en cours.
sources-reading-long = Lecture en cours. Une grande boîte aux lettres demande une minute ou deux ; vous pouvez laisser cette page ouverte.
upload-no-file = aucun fichier n’est arrivé avec le formulaire
upload-no-file-hint = choisissez d’abord un ou plusieurs fichiers
upload-other-session = ce formulaire a été fait pour une autre session
upload-other-session-hint = rouvrez la page ; rien n’a été changé
upload-broke-off = l’import s’est interrompu : { $error }
upload-server-ended = le serveur a été arrêté en cours de route ; faites entrer de nouveau les fichiers

# Ce qui est lu encore et encore.
sources-kept = Lu encore et encore
sources-kept-last = Dernière fois : { $when }
sources-kept-nothing = Rien n’en est encore venu
sources-folders-read = { $count ->
    [one] { $count } dossier lu
   *[other] { $count } dossiers lus
}
sources-files-read = { $count ->
    [one] { $count } fichier lu
   *[other] { $count } fichiers lus
}
sources-held-up = En attente : { $cause }
sources-forget = Oublier
sources-forget-it = Oublier { $source }

# Ce qui est entré.
sources-came = Ce qui est entré
sources-earlier = { $count ->
    [one] { $count } plus ancien
   *[other] { $count } plus anciens
}
sources-known = Adresses connues
sources-known-about = Des adresses qui ont été vues et ne sont encore personne : listes, programmes et gens qui ont écrit une fois.
sources-known-see = Les voir

# Comment obtenir ce que garde chaque programme ou réseau.
export-ways = Comment sortir mes données de… ?
export-google-contacts = Contacts Google
export-google-contacts-way = contacts.google.com, Exporter, « vCard (pour l’application Contacts d’iOS) » ou CSV Google.
export-google = Courriels, contacts et agenda de Google en une fois
export-google-way = takeout.google.com : choisissez seulement Gmail, Contacts et Agenda. Faites entrer l’archive telle qu’elle arrive.
export-apple = iPhone et Mac
export-apple-way = Contacts sur un Mac ou icloud.com : tout sélectionner, Exporter la vCard. Agendas : dans l’app Calendrier, Fichier, Exporter.
export-outlook = Outlook
export-outlook-way = Personnes, Gérer les contacts, Exporter les contacts : un fichier CSV. Agendas : publier ou enregistrer en iCalendar (.ics). Courrier : depuis son serveur (voir « N’importe quelle boîte aux lettres sur un serveur ») ; les fichiers .pst ne peuvent pas être lus.
export-thunderbird = Thunderbird
export-thunderbird-way = Carnet d’adresses, Outils, Exporter, vCard ou LDIF. Courriels : faites entrer le dossier Mail de votre profil (Aide, Informations de dépannage, Dossier de profil).
export-linkedin = LinkedIn
export-linkedin-way = Préférences, Confidentialité des données, « Obtenir une copie de vos données » : le mieux est l’archive entière ; elle contient relations, messages et vos propres postes.
export-whatsapp = WhatsApp
export-whatsapp-way = Dans une discussion : Plus, Exporter la discussion, sans médias. Un fichier par discussion ; on peut en faire entrer beaucoup à la fois.
export-telegram = Telegram
export-telegram-way = Telegram Desktop : Paramètres, Avancé, Exporter les données de Telegram, en JSON.
export-signal = Signal
export-signal-way = Signal n’a pas d’export lisible. Faites entrer ce que signal-export, sigtop ou signalbackup-tools (--exporttxt) écrivent sur votre propre ordinateur.
export-facebook = Instagram et Facebook
export-facebook-way = Espace Comptes, Vos informations et autorisations, Exporter vos informations : les messages, en JSON plutôt qu’en HTML. Faites entrer l’archive telle qu’elle arrive.
export-android = SMS et appels (Android)
export-android-way = L’app « SMS Backup & Restore » : ses fichiers XML.
export-monica = Monica
export-monica-way = Paramètres, Exporter, JSON.
export-calendars = Agendas
export-calendars-way = N’importe quel programme d’agenda : exporter en iCalendar (.ics).
export-mailbox = N’importe quelle boîte aux lettres sur un serveur
export-mailbox-way = Dans un terminal : hearten sync imaps://vous@mail.example.org. Il ne fait que regarder ; rien n’est changé sur le serveur. Elle est ensuite relue d’elle-même, encore et encore.
export-table = N’importe quel tableau
export-table-way = Une feuille de calcul enregistrée en CSV. Quand les colonnes ne sont pas connues, Hearten les montre et demande.

# Un import.
import-sources-more = { $names } et { $count } de plus
import-brought-nothing = Rien de nouveau n’est entré.
import-brought-nothing-unread = Rien de nouveau n’est entré, et tout n’a pas pu être lu : l’import ci-dessous dit pourquoi.
import-people-new = { $count ->
    [one] { $count } nouvelle personne
   *[other] { $count } nouvelles personnes
}
import-people-known = { $count ->
    [one] { $count } fiche d’une personne déjà connue
   *[other] { $count } fiches de personnes déjà connues
}
import-moments-new = { $count ->
    [one] { $count } nouveau moment
   *[other] { $count } nouveaux moments
}
import-moments-known = { $count ->
    [one] { $count } moment déjà connu
   *[other] { $count } moments déjà connus
}
import-left-out = { $count ->
    [one] { $count } laissé de côté à dessein
   *[other] { $count } laissés de côté à dessein
}
import-not-wholly = { $count ->
    [one] { $count } lu incomplètement
   *[other] { $count } lus incomplètement
}
import-taken-back = annulé
import-line-back = l’annuler
import-no-such = cet import n’existe pas
import-nothing = Rien de nouveau : tout était connu, ou a été laissé de côté.
import-files = Les fichiers
import-left-out-sum = Laissés de côté à dessein : { $number }
import-add-from-known = Ajoutez-les depuis les <a href="/people/left-out">adresses connues</a>.
import-wrong = Non lu, ou pas entièrement
import-times = { $number } fois
import-place = { $source }, ligne { $line }
import-more-places = et { $count } de plus
import-back = L’annuler
import-takes-both = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} et { $moments ->
    [one] { $moments } moment
   *[other] { $moments } moments
} disparaîtront, avec tout ce que ces fichiers disaient de personnes qui étaient déjà là.
import-takes-people = { $people ->
    [one] { $people } personne disparaîtra
   *[other] { $people } personnes disparaîtront
}, avec tout ce que ces fichiers disaient de personnes qui étaient déjà là.
import-takes-moments = { $moments ->
    [one] { $moments } moment disparaîtra
   *[other] { $moments } moments disparaîtront
}, avec tout ce que ces fichiers disaient de personnes qui étaient déjà là.
import-takes-rest = Ce que cet import a apporté disparaîtra, avec tout ce que ces fichiers disaient de personnes qui étaient déjà là.
import-files-stay = Vos fichiers restent tels quels, et vous pourrez les faire entrer à nouveau.
import-take-back = Annuler tout l’import
import-all-sources = Toutes les sources

# Ce que contiennent les colonnes des tableaux.
columns-page = Ce que contiennent les colonnes
columns-title = Que contiennent les colonnes ?
columns-about = { $count ->
    [one] Toutes les colonnes de ce tableau ne sont pas connues. Dites ce qu’elles contiennent, ou laissez-les de côté.
   *[other] Toutes les colonnes de ces tableaux ne sont pas connues. Dites ce qu’elles contiennent, ou laissez-les de côté.
}
columns-program = un export de { $program }
columns-count = { $count ->
    [one] { $count } colonne
   *[other] { $count } colonnes
}
columns-commas = des virgules entre elles
columns-semicolons = des points-virgules entre elles
columns-tabs = des tabulations entre elles
columns-another-sign = un autre signe entre elles
columns-column = Colonne { $number }
columns-samples = Dans cette colonne
columns-empty = vide
columns-bring = { $count ->
    [one] Le faire entrer
   *[other] Les faire entrer
}
columns-others = { $count ->
    [one] avec { $count } autre fichier
   *[other] avec { $count } autres fichiers
}
columns-gone = ces fichiers ne sont plus gardés
columns-gone-hint = les fichiers attendent ici une heure ; choisissez-les à nouveau dans Sources
    .page = Les fichiers attendent ici une heure ; choisissez-les à nouveau dans <a href="/sources">Sources</a>.
columns-leave-out = la laisser de côté
columns-field-name = le nom complet
columns-field-given = le prénom
columns-field-middle = d’autres prénoms
columns-field-family = le nom de famille
columns-field-nickname = comment ses amis l’appellent
columns-field-email = une adresse de courriel, ou plusieurs
columns-field-email-home = une adresse de courriel personnelle
columns-field-email-work = une adresse de courriel professionnelle
columns-field-phone = un numéro de téléphone
columns-field-phone-cell = un numéro de portable
columns-field-phone-home = un numéro de téléphone personnel
columns-field-phone-work = un numéro de téléphone professionnel
columns-field-url = une page web ou un profil
columns-field-handle = un nom dans une messagerie
columns-field-organization = où elle travaille, ou ce dont elle fait partie
columns-field-department = le service où elle y est
columns-field-role = ce qu’elle y fait
columns-field-birthday = la date de naissance
columns-field-birth-year = l’année de naissance, dans une colonne à part
columns-field-birth-month = le mois de naissance, dans une colonne à part
columns-field-birth-day = le jour du mois, dans une colonne à part
columns-field-anniversary = le jour d’un mariage
columns-field-date = un autre jour qui compte
columns-field-note = une note
columns-field-category = groupes et étiquettes
columns-field-interest = ce qui lui tient à cœur
columns-field-related = une personne qui lui est proche
columns-field-address = une adresse postale entière
columns-field-city = une partie de l’adresse postale : rue, ville, pays
columns-field-since = depuis quand vous êtes en lien

# À qui sont les fichiers.
whose-title = Qui êtes-vous dans ces fichiers ?
whose-wait = Les fichiers attendent ici une heure.
whose-me = C’est moi
whose-none = Aucun d’eux : je ne fais que lire
whose-otherwise = Ou sous quel autre nom vous apparaissez

# Qui est peut-être ici deux fois.
duplicates-title = Ici deux fois ?
duplicates-about = Une même personne figure souvent dans plusieurs carnets d’adresses. C’est vous qui décidez ; chaque réponse peut être annulée.
duplicates-waiting = { $count ->
    [one] { $count } personne est peut-être ici deux fois
   *[other] { $count } personnes sont peut-être ici deux fois
}
duplicates-left = { $count ->
    [one] encore { $count }
   *[other] encore { $count }
}
duplicates-aside = { $count ->
    [one] { $count } mise de côté
   *[other] { $count } mises de côté
}
duplicates-likely-almost-surely = Presque sûrement une seule personne
duplicates-likely-probably = Probablement une seule personne
duplicates-likely-perhaps = Peut-être une seule personne
duplicates-twice = { $name }, deux fois
duplicates-two = { $one } et { $other }
duplicates-for = Pour :
duplicates-against = Contre :
duplicates-same = Même personne
duplicates-different = Personnes différentes
duplicates-not-now = Pas maintenant
duplicates-why = Pourquoi ?
duplicates-weights = Ce que pèse chaque champ, en bits : un bit de plus double les chances qu’il s’agisse d’une seule personne, un de moins les divise par deux.
duplicates-compared = Ce qui a été comparé
duplicates-values = Comment cela a été comparé
duplicates-bits = Bits
duplicates-all-for-now = C’était tout pour l’instant
duplicates-look-aside = Regarder celles mises de côté
duplicates-nobody = Personne n’attend de décision
duplicates-nobody-about = Autant qu’on puisse le dire, chacun n’est ici qu’une fois. Après chaque import, Hearten regarde à nouveau : ce qui est sûr, il le réunit de lui-même, et ce qui ne l’est pas, il l’apporte ici.
duplicates-to-sources = Vers les sources
duplicates-no-answer = « { $answer } » n’est pas une réponse
duplicates-no-answer-hint = same ou different

# Ce qui parle pour et contre.
doubles-and = { $first } et { $last }
doubles-same = { $field ->
    [given-name] le même prénom
    [family-name] le même nom de famille
    [birthday] la même date de naissance
    [street] la même rue
    [city] la même ville
    [postcode] le même code postal
    [region] la même région
    [email] la même adresse de courriel
    [phone] le même numéro de téléphone
    [profile] le même compte sur un réseau
    [organization] la même organisation
   *[other] le même champ { $field }
}
doubles-close = { $field ->
    [given-name] presque le même prénom
    [family-name] presque le même nom de famille
    [birthday] presque la même date de naissance
    [street] presque la même rue
    [city] presque la même ville
    [postcode] presque le même code postal
    [region] presque la même région
    [email] presque la même adresse de courriel
    [phone] presque le même numéro de téléphone
    [profile] presque le même compte sur un réseau
    [organization] presque la même organisation
   *[other] presque le même champ { $field }
}
doubles-swapped = { $field ->
    [birthday] le jour et le mois de naissance intervertis
    [given-name] le prénom à la place du nom de famille
    [family-name] le nom de famille à la place du prénom
   *[other] { $field } à la place de l’autre
}
doubles-similar = { $field ->
    [given-name] un prénom semblable
    [family-name] un nom de famille semblable
    [birthday] une date de naissance semblable
    [street] une rue semblable
    [city] une ville semblable
    [postcode] un code postal semblable
    [region] une région semblable
    [email] une adresse de courriel semblable
    [phone] un numéro de téléphone semblable
    [profile] un compte semblable sur un réseau
    [organization] une organisation semblable
   *[other] un champ { $field } semblable
}
doubles-in-part = { $field ->
    [given-name] un prénom qui concorde, aussi loin qu’il est écrit
    [family-name] un nom de famille qui concorde, aussi loin qu’il est écrit
    [birthday] une date de naissance qui concorde en partie
    [street] une rue qui concorde en partie
    [city] une ville qui concorde en partie
    [postcode] un code postal qui concorde en partie
    [region] une région qui concorde en partie
    [email] une adresse de courriel qui épelle le nom
    [phone] un numéro de téléphone qui concorde en partie
    [profile] un compte sur un réseau qui concorde en partie
    [organization] une organisation qui concorde en partie
   *[other] un champ { $field } qui concorde en partie
}
doubles-different = { $field ->
    [given-name] un autre prénom
    [family-name] un autre nom de famille
    [birthday] une autre date de naissance
    [street] une autre rue
    [city] une autre ville
    [postcode] un autre code postal
    [region] une autre région
    [email] une autre adresse de courriel
    [phone] un autre numéro de téléphone
    [profile] un autre compte sur un réseau
    [organization] une autre organisation
   *[other] un autre champ { $field }
}

# Réglages.
settings-me = Moi
settings-name = Mon nom
settings-addresses = Mes adresses de courriel
settings-one-a-line = (une par ligne)
settings-interests = Ce qui me tient à cœur
settings-memberships = Ce dont je fais partie
settings-hours = Heures par semaine pour les personnes
settings-hours-hint = Le temps que vous voulez y consacrer ; les demi-heures comptent aussi.
settings-hours-no-number = les heures par semaine ne sont pas un nombre
settings-hours-range = de 0 à 80
settings-moves = Gestes par jour
settings-moves-hint = Trois à cinq suffisent largement à la plupart. Votre capacité n’appartient qu’à vous. Laissez le champ vide pour en recevoir autant qu’il en tient dans les heures ci-dessus.
settings-moves-no-number = les gestes par jour ne sont pas un nombre
settings-moves-range = de 1 à 20
settings-save = Enregistrer
settings-nothing-different = Rien n’était différent, donc rien n’a été changé.
settings-nudges = Coups de pouce
settings-nudges-none = Rien n’est envoyé : vous ouvrez Hearten quand vous voulez. Les gestes du jour peuvent aussi vous parvenir par courriel, ntfy, Gotify, un webhook ou votre agenda.
settings-nudges-some = Les gestes du jour vous parviennent, une fois par jour au plus.
settings-nudges-let = Les laisser me parvenir
settings-nudges-see = Voir comment
settings-learning = Ce que le classement a appris
settings-learning-see = Le voir
settings-learning-forget = L’oublier
settings-learning-all = Apprendre à nouveau de toutes mes réponses
settings-changes = Changements récents
settings-changes-none = Rien n’a encore été changé.
settings-taken-back = annulé
settings-undo-it = Annuler : { $change }
settings-export = Emportez-le avec vous
settings-export-about = Tout ce que garde Hearten, dans un fichier de simples lignes de JSON. Importez-le partout où tourne Hearten.
settings-export-download = Télécharger l’export
settings-parts = Sur cette page
settings-part-learning = Apprentissage
settings-part-export = Export
settings-part-sign-in = Connexion
settings-layers = Niveaux de proximité
settings-layers-about = La proximité a de la place pour environ 5, 15, 50 et 150 personnes, chaque nombre comptant celles qui sont plus proches encore. Qui vous placez à un niveau y reste même quand le silence s’installe, et passe devant dans les gestes du jour ; la place qui reste revient aux autres selon ce qu’il y a eu entre vous. Vous placez quelqu’un là où vous changez ses données, sous « La proximité que vous souhaitez », ou plusieurs à la fois sous <a href="/people">Personnes</a>.
settings-layer-5 = celles que vous pourriez réveiller la nuit
settings-layer-15 = celles dont la perte changerait vos jours
settings-layer-50 = celles que vous inviteriez à une grande table
settings-layer-150 = celles que vous rejoindriez volontiers si vous les croisiez
settings-layer-placed = { $count ->
    [0] encore personne
    [one] { $count } personne placée
   *[other] { $count } personnes placées
}
settings-capacity-follows = { $moves ->
    [one] Votre capacité : un geste par jour, ce qui convient à { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } par semaine. <a href="#moves">Dire combien vous en voulez</a>
   *[other] Votre capacité : { $moves } gestes par jour au plus, ce qui convient à { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } par semaine. <a href="#moves">Dire combien vous en voulez</a>
}
settings-capacity-chosen = { $moves ->
    [one] Votre capacité : un geste par jour, comme vous l’avez dit. <a href="#moves">La changer</a>
   *[other] Votre capacité : { $moves } gestes par jour au plus, comme vous l’avez dit. <a href="#moves">La changer</a>
}
settings-copies = Copies
settings-copies-before = Avant qu’une mise à niveau ne change la base de données, Hearten en dépose une copie dans ce dossier. Pour revenir à l’une d’elles, arrêtez Hearten et mettez la copie à la place de la base de données.
settings-copies-none = Aucune mise à niveau n’en a encore eu besoin.
settings-copies-others = { $count ->
    [one] et { $count } plus ancienne
   *[other] et { $count } plus anciennes
}
settings-copies-dump = Tout se trouve dans une base de données PostgreSQL. À vous d’en faire des copies avec pg_dump ; avant une mise à niveau, Hearten attend que ce soit fait.
settings-copies-keep = Une copie pour un autre disque, c’est <a href="#export">un export</a> : téléchargez-en un de temps en temps. Tout Hearten sait le relire.
settings-forget = Oublier quelqu’un
settings-forget-about = Oublier une personne efface pour de bon tout ce qui est conservé sur elle, aussi dans l’historique. Ni l’annulation ni une importation ultérieure ne le ramènent. Les exports et les copies d’avant la contiennent encore : jetez-les aussi.
settings-forget-where = Cela se fait sur la page de la personne, sous « Tout ce qui est conservé sur » elle, et la question vous est posée encore une fois avant.
settings-forget-find = Chercher la personne
export-unwritable = l’export n’a pas pu être écrit : { $error }

# Entrer d’ailleurs.
settings-elsewhere = Votre téléphone et d’autres machines
settings-reached-at = Hearten est joignable à <a href="{ $origin }">{ $origin }</a> par nom et mot de passe.
settings-only-here = Hearten ne répond qu’à cette machine tant qu’il n’est pas servi derrière un proxy avec TLS ; le guide dit comment.
settings-only-here-no-account = Hearten ne répond qu’à cette machine. Pour l’avoir sur votre téléphone, créez un compte et servez Hearten derrière un proxy avec TLS ; le guide dit comment.
settings-signed-in-nowhere = Connecté nulle part.
settings-browser-seen = { $browser }, vu { $when }
settings-this-browser = ce navigateur
settings-offline = Ce que ce navigateur garde pour les moments sans connexion
settings-sign-out = Se déconnecter
settings-sign-out-all = Se déconnecter partout
settings-password-change = Changer le mot de passe
settings-password-now = Le mot de passe jusqu’ici
settings-password-new = Le nouveau
settings-password-length = (dix caractères ou plus)
settings-password-new-again = Le nouveau encore une fois
settings-password-save = Le changer
settings-account-first = Créer un compte
settings-account-another = Créer un autre compte
settings-password-hint = Trois ou quatre mots sans rapport entre eux se retiennent facilement.
settings-password-again = Le mot de passe encore une fois
settings-account-save = Le créer
settings-keys = Touches
settings-keys-about = <kbd>Ctrl</kbd> <kbd>K</kbd> mène partout. Sur chaque page, <kbd>/</kbd> cherche et <kbd>n</kbd> commence quelque chose de nouveau ; <kbd>g</kbd> puis <kbd>t</kbd> ouvre Aujourd’hui, <kbd>g</kbd> puis <kbd>p</kbd> Personnes. Si vous parlez à votre ordinateur, ou si les touches seules vous gênent, désactivez-les ; ce navigateur s’en souviendra.
settings-keys-single = Les touches seules font quelque chose
settings-browser = Un autre navigateur
settings-link = Ce lien ouvre Hearten une fois, sur cette machine :
settings-link-copy = Copier le lien
settings-link-about = Hearten s’ouvre par un lien qui sert une fois.
settings-link-make = Créer un lien
settings-no-link = la machine n’a pas donné d’octets aléatoires pour un lien
session-no-random-bytes = la machine n’a pas donné d’octets aléatoires
account-browser-on = { $system ->
    [iPhone] { $browser } sur un iPhone
    [iPad] { $browser } sur un iPad
    [Mac] { $browser } sur un Mac
   *[other] { $browser } sur { $system }
}
account-some-browser-on = { $system ->
    [iPhone] Un navigateur sur un iPhone
    [iPad] Un navigateur sur un iPad
    [Mac] Un navigateur sur un Mac
   *[other] Un navigateur sur { $system }
}
account-some-browser = Un navigateur
account-made = Le compte { $name } existe maintenant.
account-by-link = ce navigateur est entré par un lien, pas par un compte
account-passwords-differ = les deux mots de passe diffèrent
account-passwords-differ-hint = revenez en arrière et écrivez deux fois le même
account-password-changed = Le mot de passe est changé. Les autres navigateurs ont été déconnectés.
sign-in-wrong = Ce nom et ce mot de passe ne vont pas ensemble.
sign-in-wait = { $minutes ->
    [one] Il y a eu trop d’essais. Le prochain sera examiné dans une minute.
   *[other] Il y a eu trop d’essais. Le prochain sera examiné dans { $minutes } minutes.
}

# Ce qui se tient devant chaque page.
guard-other-name = Hearten ne répond pas à ce nom
guard-open-at = ouvrez-le à { $address }
guard-open-by-link = ouvrez-le par le lien qu’il a affiché
guard-other-site = un autre site a demandé ce changement
guard-other-site-hint = rien n’a été changé ; utilisez les pages de Hearten lui-même
guard-signed-out = vous êtes déconnecté
guard-signed-out-hint = revenez en arrière, copiez ce que vous avez écrit, et reconnectez-vous ; rien n’a été changé

# Où l’on peut aller, avec d’autres mots que l’on cherche.
place-today = Aujourd’hui
place-today-words = gestes accueil début debut
place-people = Personnes
place-people-words = contacts liste carnet adresses gens
place-person-new = Ajouter quelqu’un
place-person-new-words = nouveau nouvelle personne contact
place-brief = Avant de vous voir
place-brief-words = rendez-vous préparer preparer préparation preparation agenda calendrier résumé resume réunion reunion rdv
place-thanks = Mercis
place-thanks-words = merci remercier remerciements gratitude reconnaissance dû
place-asks = Ce que j’ai demandé
place-asks-words = demande demandes service faveur aide
place-chains = Comment l’aide s’est prolongée
place-chains-words = aide chaîne chaine chaînes chaines suite résultat resultat emploi
place-chronicle = La chronique
place-chronicle-words = archive archives passé passe histoire histoires moments
place-keepsakes = Souvenirs
place-keepsakes-words = lettre carte pdf imprimer
place-shelf = L’étagère
place-shelf-words = étagère etagere trouvailles offrir donner cadeaux liens articles
place-shelf-new = Poser quelque chose sur l’étagère
place-shelf-new-words = étagère etagere nouvelle nouveau trouvaille lien article ajouter
place-feeds = Flux
place-feeds-words = rss atom actualités actualites nouvelles abonner abonnements
place-introductions = Présentations
place-introductions-words = presentations présenter presenter relier rencontre
place-introduction-new = Présenter deux personnes
place-introduction-new-words = presenter nouvelle présentation presentation
place-gatherings = Rencontres
place-gatherings-words = réunions reunions dîner diner fête fete discussion idées idees événement evenement
place-gathering-new = Préparer une rencontre
place-gathering-new-words = preparer nouvelle dîner diner fête fete inviter invitation réunion reunion
place-trips = Voyages
place-trips-words = voyager visite ville qui est près pres proche
place-circles = Cercles
place-circles-words = groupe groupes emploi club pairs conseil
place-circle-new = Commencer un cercle
place-circle-new-words = nouveau groupe
place-partners = Compagnons de route
place-partners-words = mentor mentore partenaire partenaires année annee
place-goals = Objectifs
place-goals-words = but buts cible plan étapes etapes
place-guides = Guides
place-guides-words = mode d’emploi manuel transition
place-network = Le réseau
place-network-words = reseau carte graphe qui connaît connait
place-where = Où ils vivent
place-where-words = ou carte villes terre géographie geographie habitent
place-paths = Un chemin vers quelqu’un
place-paths-words = chemins route itinéraire itineraire joindre atteindre dirigeant rôle role
place-support = Qui vous soutiendrait
place-support-words = soutien répartition repartition cercle intime
place-review = Bilan
place-review-words = statistiques graphiques courbes année annee revue
place-backtest = Votre passé rejoué
place-backtest-words = passe rejoue vérification verification précision precision backtest
place-sources = Sources
place-sources-words = import importer courriel mail agenda calendrier vcard csv envoyer fichiers
place-duplicates = Personnes peut-être ici deux fois
place-duplicates-words = doublons doublon doubles fusionner réunir reunir
place-left-out = Qui a été laissé de côté
place-left-out-words = ete laisse cote expéditeurs expediteurs infolettres newsletters robots
place-nudges = Coups de pouce
place-nudges-words = rappels rappel courriel mail ntfy notification notifications agenda calendrier silence
place-settings = Réglages
place-settings-words = reglages moi capacité capacite export exporter compte mot de passe déconnexion deconnexion annuler langue paramètres parametres
