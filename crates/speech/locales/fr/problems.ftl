# Pourquoi quelque chose n’a pas pu être lu, ou pas entièrement. L’anglais reste mot pour mot ce que gardent les rapports (ProblemCause), avec ses blancs.

# Fichiers et dossiers.
problem-no-such-file = ce fichier ou ce dossier n’existe pas
problem-no-file = il ne contient aucun fichier ; les fichiers cachés, dont le nom commence par un point, ne sont pas lus
problem-may-not-read = vous n’avez pas le droit de lire ceci ; changez ses droits ou copiez-le
problem-cannot-open = impossible à ouvrir : { $error }
problem-folders-too-deep = les dossiers sont trop profondément imbriqués
problem-archives-too-deep = trop d’archives sont imbriquées ; décompressez d’abord celles de l’extérieur
problem-inner-zip-too-large = ce zip intérieur est trop gros ; décompressez d’abord l’archive extérieure
problem-reading-stopped = la lecture s’est interrompue : { $error }
problem-zip-unopened = ce zip ne peut pas être ouvert : { $error }
problem-zip-file-unopened = le fichier { $number } qu’il contient ne peut pas être ouvert : { $error }
problem-packed-damaged = le fichier est abîmé ou tronqué, comme après un téléchargement interrompu ; récupérez-le de nouveau, en entier
problem-office-document = c’est un document bureautique ; enregistrez ce dont vous avez besoin en .vcf, .ics ou .csv
problem-archive-too-many-files = l’archive contient plus de { $count } fichiers ; le reste a été laissé de côté
problem-archive-too-many-bytes = décompressée, l’archive dépasse { $count } octets ; le reste a été laissé de côté
problem-archive-too-many-times = décompressée, l’archive fait plus de { $count } fois sa taille ; le reste a été laissé de côté
problem-file-empty = le fichier est vide
problem-file-too-large = le fichier dépasse 1 Gio ; divisez-le et importez les morceaux
problem-hearten-export = c’est un export de Hearten parmi d’autres fichiers ; importez-le seul, comme simple fichier

# Ce qu’est un fichier qui n’est pas lu.
problem-looks-like-pdf = cela ressemble à un PDF
problem-looks-like-picture = cela ressemble à une image
problem-looks-like-database = cela ressemble à une base de données
problem-looks-like-seven-zip = cela ressemble à une archive 7-Zip ; décompressez-la d’abord
problem-looks-like-rar = cela ressemble à une archive RAR ; décompressez-la d’abord
problem-looks-like-bzip2 = cela ressemble à une archive bzip2 ; décompressez-la d’abord
problem-looks-like-xz = cela ressemble à une archive xz ; décompressez-la d’abord
problem-looks-like-outlook = cela ressemble à un fichier de données d’Outlook (.pst) ; faites exporter par Outlook les contacts en CSV et enregistrer l’agenda en .ics ; le courrier est lu sur son serveur, ou converti en mbox par readpst
problem-looks-like-office = cela ressemble à un fichier d’Outlook ou d’Office (.msg, .doc) ; enregistrez-le d’abord en .eml, .vcf ou .ics
problem-looks-like-monica-dump = cela ressemble à l’export SQL de Monica, qui ne peut pas être lu ; dans Monica, choisissez Settings, Export, puis JSON
problem-looks-like-json = cela ressemble à du JSON, mais pas à un export de Hearten, de Monica ou d’une messagerie
problem-looks-like-html = cela ressemble à du HTML ou du XML ; s’il a été téléchargé, c’est peut-être une page de connexion qui a été enregistrée à sa place
problem-looks-like-table = cela ressemble à un tableau sans les colonnes d’un carnet d’adresses
problem-not-recognised = non reconnu : Hearten lit les vCards, les carnets d’adresses en CSV ou LDIF, les calendriers, le courrier (mbox, Maildir, .eml), les conversations (WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore), les exports de Monica en JSON, son propre export, et tout cela en zip, gz et tar

# Tableaux.
problem-row-unreadable = la ligne ne peut pas être lue : { $error }
problem-row-too-long = la ligne est trop longue ; peut-être un guillemet n’est-il pas fermé
problem-row-too-many-cells = cellules de cette ligne : { $cells }, noms de colonnes : { $names } ; celles qui n’ont pas de nom sont gardées telles quelles
problem-date-unreadable = la date « { $date } » ne peut pas être lue ; écrivez-la comme 1985-04-12
problem-date-of-two-months = la date « { $date } » pourrait être de deux mois différents ; écrivez-la comme 1985-04-12
problem-not-a-date = « { $date } » n’est pas une date ; écrivez-la comme 2019-03-05, 2019-03, 2019, ou --03-05 si l’année est inconnue
problem-time-unreadable = l’heure « { $time } » ne peut pas être lue
problem-no-mail-address = « { $address } » n’est pas une adresse de courriel
problem-direction-unknown = la direction « { $direction } » n’est ni OUTGOING ni INCOMING
problem-recommendations-of-whom = des recommandations, mais seul le nom du fichier dit qui les a écrites : appelez-le Recommendations_Given.csv ou Recommendations_Received.csv, comme le fait LinkedIn
problem-columns-unnamed = la première ligne ne nomme pas les colonnes, et ses cellules ne les révèlent pas sûrement ; dites par numéro ce qu’elles contiennent, par exemple --map name=1 --map email=2 (--show-map les montre)
    .page = La première ligne ne nomme pas les colonnes, et ses cellules ne les révèlent pas sûrement. <a href="/sources">Faites entrer le fichier à nouveau</a> et dites ce que ses colonnes contiennent.
problem-columns-unknown = pas un carnet d’adresses : ses colonnes ({ $columns }…) ne donnent pas de noms avec une adresse de courriel, un numéro de téléphone ou une entreprise ; si elles le font, dites-le, par exemple --map name="Full Name" --map email=Mail (--show-map les montre)
    .page = Pas un carnet d’adresses : ses colonnes ({ $columns }…) ne donnent pas de noms avec une adresse de courriel, un numéro de téléphone ou une entreprise. Si elles le font, <a href="/sources">faites entrer le fichier à nouveau</a> et dites ce qu’elles contiennent.
problem-table-is-calendar = c’est un agenda sous forme de tableau ; enregistrez-le plutôt en iCalendar (.ics) : dans Outlook, Fichier, Enregistrer le calendrier
problem-no-list-of-members = ce n’est pas une liste de membres : la première ligne doit nommer une colonne pour la personne et une pour l’organisation, par exemple : person,organization,role,from,to
problem-list-too-large = plus de { $size } Mio, trop pour une liste de membres
problem-row-names-nobody = la ligne ne nomme personne
problem-row-names-no-organization = la ligne ne nomme aucune organisation
problem-row-quote-open = un guillemet n’est pas fermé dans la ligne, qui a donc été laissée de côté ; fermez-le et importez le fichier à nouveau
problem-membership-kind-unknown = « { $kind } » n’est pas un type d’appartenance connu, et la ligne a été prise sans lui ; écrivez employer, board, club, school, association ou other
problem-membership-reversed = le début ({ $from }) viendrait après la fin ({ $to }) : la ligne a donc été laissée de côté ; corrigez ses dates et importez le fichier à nouveau
problem-seats-nameless = sièges sans nom : { $count } sur { $total } ; importez les fichiers des personnes et des entreprises avec celui-ci

# Carnets d’adresses.
problem-no-card = il n’y a aucune carte dans ce fichier
problem-card-unreadable = la carte ne peut pas être lue
problem-card-unreadable-at = la carte ne peut pas être lue : { $line }
problem-card-empty = la carte est vide
problem-card-too-large = la carte est trop grande ; elle a été laissée de côté
problem-card-open = la carte ne finit pas par END:VCARD ; ce qu’il y en a a été lu
problem-card-nameless = la carte n’a ni nom, ni adresse, ni numéro pour la désigner ; elle est gardée telle quelle
problem-card-no-mail-address = « { $address } » n’est pas une adresse de courriel ; elle reste dans la carte telle qu’elle est venue
problem-card-picture-too-large = son image dépasse 8 Mio et a été laissée de côté
problem-card-picture-of-no-kind = son image n’est d’aucun type que les navigateurs affichent et a été laissée de côté
problem-card-birthday-no-date = son anniversaire « { $date } » n’est pas une date ; le reste de la carte est pris
problem-card-anniversary-no-date = sa date de mariage « { $date } » n’est pas une date ; le reste de la carte est pris
problem-card-death-no-date = son jour de décès « { $date } » n’est pas une date ; le reste de la carte est pris
problem-card-date-no-date = ce qui y figure comme date, « { $date } », n’en est pas une ; le reste de la carte est pris
problem-no-entry = il n’y a aucune entrée dans ce fichier : aucune de ses lignes ne commence par dn:
problem-entry-too-large = l’entrée dépasse 32 Mio et a été laissée de côté
problem-entry-is-change = c’est une modification ({ $kind }) d’une entrée qui est ailleurs ; seules les entrées entières sont lues
problem-line-without-colon = la ligne « { $line } » n’a pas de deux-points
problem-value-no-base64 = la valeur de « { $attribute } » n’est pas en base64, bien que ses deux signes deux-points le disent
problem-value-elsewhere = la valeur de « { $attribute } » est dans un autre fichier et n’a pas été lue

# Courrier.
problem-no-mail = ce n’est pas un courriel : il n’a aucun des en-têtes qu’a un courriel
problem-mail-very-long = le courriel est très long ; seul son début a été lu
problem-mail-date-after-arrival = sa date est postérieure au jour de son arrivée ; c’est le jour d’arrivée qui a été pris
problem-mail-date-guessed = sa date ne peut pas être lue ; c’est le jour d’arrivée qui a été pris
problem-mail-date-unreadable = sa date ne peut pas être lue
problem-mail-dateless = il n’a pas de date
problem-folder-unopened = le dossier ne peut pas être ouvert : { $error }
problem-folder-name-unsaid = son nom contient des caractères de contrôle
problem-letter-left-away = le courriel { $number } est laissé de côté : { $error }
problem-answer-not-understood = la réponse du serveur est incompréhensible
problem-server-says-not-why = il ne dit pas pourquoi
problem-answer-of-no-mail-server = ce n’est pas un serveur de courriel qui demande de s’identifier
problem-answer-too-large = la réponse du serveur est trop longue

# Calendriers.
problem-no-event = il n’y a aucun événement dans ce calendrier
problem-no-event-but-others = il n’y a aucun événement dans ce calendrier, seulement des tâches ou choses semblables ({ $count }), qui ne sont pas lues
problem-event-open = l’événement ne finit pas par END:VEVENT ; ce qu’il y en a a été lu
problem-event-unreadable = l’événement ne peut pas être lu
problem-event-dateless = l’événement n’a pas de date lisible
problem-series-long = la série a { $count } occurrences ; les { $last } dernières ont été lues
problem-event-startless = l’événement n’a pas de début (DTSTART)
problem-event-start-no-date = le début de l’événement (DTSTART) n’est pas une date
problem-event-end-no-date = la fin de l’événement (DTEND) n’est pas une date
problem-event-length-unreadable = la durée de l’événement (DURATION) ne peut pas être lue
problem-series-rule = la règle de la série (RRULE) ne peut pas être suivie : { $error }

# Conversations.
problem-no-chat-export = ce n’est pas un export de conversations que Hearten connaît : WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore
problem-chat-empty = il n’y a ni message ni appel dans ce fichier
problem-chat-unreadable = il n’y a là aucun message lisible ; exportez de nouveau la conversation, en texte ou en Markdown
problem-chat-untimed = aucune ligne ne commence par une date et une heure comme WhatsApp les écrit ; exportez de nouveau la discussion depuis le téléphone
problem-chat-only-notices = il n’y a là aucun message, seulement des lignes de WhatsApp même
problem-broken-off = le fichier est abîmé ici, ou finit trop tôt ; ce qui précède a été lu. Exportez-le encore une fois depuis { $program }, et importez le résultat
problem-broken-off-meta = le fichier est abîmé ici, ou finit trop tôt ; ce qui précède a été lu. Exportez-le encore une fois depuis Instagram ou Facebook, et importez le résultat
problem-more-problems = il y a d’autres problèmes dans ce fichier, qui ne sont pas énumérés
problem-chat-line-too-long = la ligne dépasse 1 Mio, trop pour un message ; seul son début est lu
problem-message-senderless = le message n’a pas d’expéditeur ou pas d’heure lisible ; il est laissé de côté
problem-message-dateless = le message n’a pas de date lisible
problem-message-or-call-dateless = le message ou l’appel n’a pas de date lisible
problem-no-such-day = ce jour n’existe pas dans le calendrier ; le message est laissé de côté
problem-islamic-dates = les dates sont celles du calendrier islamique ; elles sont calculées et peuvent s’écarter d’un jour
problem-owner-unknown = on ne sait pas qui vous êtes ({ $names }), si bien que rien de cette conversation n’a été pris ; importez-la de nouveau avec --me "{ $example }" si c’est vous
    .page = On ne sait pas qui vous êtes ({ $names }), si bien que rien de cette conversation n’a été pris. <a href="/sources">Faites entrer le fichier à nouveau</a> et écrivez alors lequel de ces noms est le vôtre.
problem-owner-unknown-nameless = on ne sait pas qui vous êtes, si bien que rien de cette conversation n’a été pris ; importez-la de nouveau avec --me "Votre nom"
    .page = On ne sait pas qui vous êtes, si bien que rien de cette conversation n’a été pris. <a href="/sources">Faites entrer le fichier à nouveau</a> et écrivez alors sous quel nom vous y figurez.

# Monica.
problem-monica-without-account = ce n’est pas un export de Monica : il n’a pas de compte ; dans Monica, choisissez Settings, Export, puis JSON
problem-monica-unreadable = l’export ne peut pas être lu comme du JSON ({ $error }) ; exportez-le de nouveau depuis Monica
problem-monica-contact-nameless = le contact { $number } n’a ni identifiant ni nom
problem-monica-picture-missing = l’image de { $name } n’est pas dans l’export ; le reste du contact est pris
problem-monica-picture-undecoded = l’image de { $name } ne peut pas être décodée ; le reste du contact est pris
problem-monica-picture-too-large = l’image de { $name } dépasse 8 Mio ; le reste du contact est pris
problem-monica-picture-of-no-kind = l’image de { $name } n’est d’aucun type que les navigateurs affichent ; le reste du contact est pris
problem-monica-call-dateless = un appel avec { $name } n’a pas de date lisible
problem-monica-message-dateless = un message avec { $name } n’a pas de date lisible
problem-monica-activity-dateless = l’activité « { $activity } » n’a pas de date lisible
problem-monica-activity-nameless = une activité sans nom n’a pas de date lisible
problem-somebody-nameless = quelqu’un sans nom

# Qui vous êtes.
problem-positions-of-unknown = ce sont vos propres postes, et on ne sait pas encore qui vous êtes ; importez de nouveau avec --me ADRESSE
    .page = Ce sont vos propres postes, et on ne sait pas encore qui vous êtes. <a href="/sources">Faites entrer le fichier à nouveau</a> avec votre adresse.
problem-no-address-of-mine = aucune de vos adresses n’est connue, si bien qu’aucune personne n’a été reprise de ces courriels : annulez avec `hearten undo` et dites votre adresse avec --me
    .page = Aucune de vos adresses n’est connue, si bien qu’aucune personne n’a été reprise de ces courriels. Annulez cet import ci-dessous, puis importez à nouveau les fichiers avec votre adresse.
problem-no-mail-of-mine = aucun des courriels ne vient de { $addresses } ni ne lui est adressé, si bien qu’aucune personne n’en a été reprise : si une autre adresse est la vôtre, annulez avec `hearten undo` et dites-la avec --me
    .page = Aucun des courriels ne vient de { $addresses } ni ne lui est adressé, si bien qu’aucune personne n’en a été reprise. Si une autre adresse est la vôtre, annulez cet import ci-dessous, puis importez à nouveau les fichiers avec elle.

# Une adresse ou une autre.
problem-either-or = { $one } ou { $other }
