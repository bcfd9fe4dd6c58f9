# What is undone.
verb-settled-undo-hint = hearten undo annule le dernier changement
    .page = Vous pouvez l’annuler dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-chain-undo-hint = hearten undo annule cela
    .page = Vous pouvez l’annuler dans <a href="/settings#changes">Réglages, Changements récents</a>.

# Moves and the answers to them.
verb-move-changed = { $answer ->
    [taken] C’est entendu
    [snoozed] Plus tard
    [dismissed] Pas celui-ci
    [done] Fait
    [not-yet] Rien pour l’instant
   *[outcome] Suite notée
} : { $act ->
    [introduction] mettre { $people } en relation
    [visit] voir { $people }
    [video] parler avec { $people } en visioconférence
    [call] appeler { $people }
    [letter] écrire une lettre à { $people }
   *[other] écrire à { $people }
}.
verb-move-undo-hint = hearten undo annule la dernière réponse
    .page = La dernière réponse s’annule dans <a href="/settings#changes">Réglages, Changements récents</a>.
verb-move-not-yet = Pas encore. La question vous sera reposée à partir du { $day }.
verb-move-day-past = le { $day } n’est pas après aujourd’hui
verb-move-day-hint = indiquez un jour plus tardif
verb-move-outcome-empty = la suite demande quelques mots
verb-move-outcome-hint = par exemple : hearten move ID outcome "Nous avons déjeuné ensemble"
    .page = Quelques mots suffisent, comme « Nous avons déjeuné ensemble ».
verb-move-several = plusieurs gestes commencent par { $id }
verb-move-several-hint = donnez davantage de l’identifiant
verb-move-missing = il n’y a pas de geste { $id } aujourd’hui
verb-move-missing-hint = hearten today montre les gestes avec leurs identifiants
    .page = Les gestes du jour sont dans <a href="/">Aujourd’hui</a>.
verb-move-already-outcome = ce qui est sorti de ce geste est déjà noté
verb-move-already-done = ce geste est déjà fait
verb-move-already-dismissed = ce geste a été laissé de côté
verb-move-already-other = ce geste n’admet pas cette réponse pour l’instant
verb-move-taken = C’est entendu. Il attend que vous disiez comment cela s’est passé.
verb-move-back-on = Il revient le { $day }.
verb-move-back-later = Il revient plus tard.
verb-move-dismissed = Laissé de côté. Il ne sera plus proposé.
verb-move-done = C’est fait. Ce qui en sort pourra se raconter plus tard.
verb-move-noted = Ce qui en est sorti est noté.
verb-move-offered = Il est proposé.

# The brief before a meeting.
verb-brief-none = aucune rencontre n’est prévue avec qui que ce soit
verb-brief-none-hint = les rencontres viennent des calendriers : hearten import calendar.ics
    .page = Les rencontres viennent des calendriers : importez-en un dans <a href="/sources">Sources</a>.
verb-brief-ask-concern = Où en est ceci : { $what } ?
verb-brief-ask-story = Qu’en est-il depuis : { $what } ?
verb-brief-ask-interest = Quoi de neuf pour cette personne de ce côté : { $what } ?
verb-brief-ask-thoughts = Qu’est-ce qui occupe le plus ses pensées ces jours-ci ?
verb-brief-ask-glad = Qu’est-ce qui lui donne de la joie, et qu’est-ce qui est dur ?
verb-brief-note = { $text } (jusqu’au { $day })
verb-brief-share = Ce que vous partagez : { $what }
verb-brief-thanks = Un merci pour ceci : { $deed }
verb-brief-ear = Du temps et une oreille attentive ; rien à préparer, et rien à lui demander
verb-brief-find = « { $title } », de votre étagère, car cette personne { $why }

# What is coming up.
verb-coming-date-birthday = son anniversaire
verb-coming-date-anniversary = sa date anniversaire
verb-coming-date-death = l’anniversaire de sa mort
verb-coming-date-other = une date importante
verb-coming-promised = promis : { $what }
verb-coming-concern = ce qui préoccupe : { $what }

# A moment by its medium, where nothing else is known of it.
verb-medium-visit = visite
verb-medium-video = visioconférence
verb-medium-call = appel
verb-medium-letter = lettre
verb-medium-message = message
verb-medium-mail = courriel
verb-medium-group-mail = courriel à plusieurs
verb-medium-post = publication

# What came of a move.
verb-question-seen = { $name } et vous avez repris contact : { $seen }. En est-il sorti quelque chose ?
verb-question-meant = Vous vouliez joindre { $name }. En est-il sorti quelque chose ?
verb-question-evidence = { $what }, le { $date }

# Thanks.
verb-thanks-deed-empty = ce qu’a fait { $name } est vide
verb-thanks-deed-hint = nommez ce qui a été fait : les mercis qui le nomment sont ceux que l’on garde
verb-thanks-nothing-known = rien n’est connu de { $name }
verb-thanks-hearer-employer = la direction chez { $place }, et ses collègues là-bas
verb-thanks-hearer-board = les autres membres du conseil de { $place }
verb-thanks-hearer-other = les autres membres de { $place }
verb-thanks-missing = il n’y a pas de merci { $id } à { $name }
verb-thanks-none-waits = il n’y a rien que { $name } ait fait et qui attende votre merci
verb-thanks-none-waits-hint = dites ce qui a été fait, et ce sera noté avec le merci
verb-thanks-before = le { $on } est avant le { $day }, jour de ce dont vous remerciez
verb-thanks-told-already = vous avez déjà raconté ce qui en est sorti : { $deed }
verb-thanks-thanked-already = vous avez déjà dit merci : { $deed }
verb-thanks-another-hint = nommez autre chose pour en remercier
verb-thanks-told = Vous avez raconté à { $name } ce qui en est sorti : { $deed }.
verb-thanks-thanked = Vous avez remercié { $name } : { $deed }.
verb-thanks-noted = Vous avez noté ce qui est sorti de l’aide de { $name } : { $deed }.

# Gifts.
verb-gift-gave = Vous avez offert à { $name } : { $what }.
verb-gift-received = Vous avez reçu de { $name } : { $what }. Le merci, vous le direz quand vous voudrez.
verb-gift-source-missing = il n’y a pas de cadeau { $id } dont celui-ci pourrait venir

# Promises.
verb-promise-missing = il n’y a pas de promesse { $id }
verb-promise-kept-already = cette promesse a été tenue le { $day } : { $text }
verb-promise-before = le { $on } est avant le { $day }, jour de la promesse
verb-promise-kept = Vous avez tenu la promesse faite à { $name } : { $text }.
verb-promise-made = Vous avez promis à { $name } : { $text }.
verb-promise-made-by = Vous avez promis à { $name } : { $text }, pour le { $day }.

# Small asks.
verb-ask-give-first = Rien de vous à { $name } n’est encore noté. Une demande est plus légère après un don : quelques mots sur ce qui lui tient à cœur, ou une oreille attentive. Rien ne presse.
verb-ask-give-first-shelf = Rien de vous à { $name } n’est encore noté. Une demande est plus légère après un don : quelque chose de votre étagère. Rien ne presse.
verb-ask-empty = ce que vous demandez est vide
verb-ask-me = { $name }, c’est vous
verb-ask-hard-season = { $name } traverse une période difficile ({ $concern }) ; rien ne lui est demandé en ce moment
verb-ask-hard-season-hint = une voix, une visite ou une lettre qui ne demande rien fait du bien ; la demande peut attendre
verb-ask-twice = vous l’avez déjà demandé à { $name } : { $text }
verb-ask-twice-hint = une fois suffit ; laissez-la reposer
verb-ask-asked = Vous avez demandé à { $name } : { $text }.
verb-ask-missing = il n’y a pas de demande { $id }
verb-ask-missing-hint = hearten ask --list les montre
    .page = Voyez ce qu’il y a dans <a href="/asks">Ce que vous avez demandé</a>.
verb-ask-before = le { $on } est avant le { $day }, jour de la demande
verb-ask-settled = c’est déjà réglé ({ $state ->
    [asked] demandé
    [answered] avec réponse
    [declined] décliné
   *[no-answer] sans réponse
}) : { $text }
verb-ask-deed-opinion = m’a donné son avis sur ceci : { $what }
verb-ask-deed-ten-minutes = m’a accordé dix minutes pour ceci : { $what }
verb-ask-deed-name = m’a donné un nom à qui demander ceci : { $what }
verb-ask-answered = { $name } a répondu : { $text }. Le merci, vous le direz quand vous voudrez.
verb-ask-declined = { $name } a dit non, et c’était son droit : { $text }.
verb-ask-rest = Vous laissez reposer ce que vous aviez demandé à { $name } : { $text }.

# Chains of help.
verb-chain-begun = Vous avez commencé une chaîne d’entraide : { $event }.
verb-chain-was-let-be = cette chaîne en est restée là : { $event }
verb-chain-joined = { $name } fait maintenant partie de ceci : { $event }.
verb-chain-in-already = cette aide de { $name } y est déjà : { $deed }
verb-chain-no-help = aucune aide de { $name } n’est encore notée
verb-chain-no-help-hint = dites ce qui a été fait, et ce sera gardé avec la chaîne
verb-chain-came = C’est venu : { $outcome }. { $count ->
    [one] { $count } personne doit
   *[other] { $count } personnes doivent
} l’apprendre.
verb-chain-let-be = Vous en restez là : { $event }.
verb-chain-before = le { $on } est avant le { $day }, jour où la chaîne a commencé
verb-chain-already-came = ce qui en est sorti est déjà noté : { $event }
verb-chain-already-let-be = on en est resté là : { $event }
verb-chain-next-heard = Tous ceux qui y ont part savent ce qui est venu.
verb-chain-next-tell = Dites à { $names } ce qui est venu.
verb-chain-next-let-be = Cela n’a rien donné ; les mercis pour l’aide valent tout autant.
verb-chain-next-open = Quand ce sera venu, dites-le, et tous ceux qui y ont part pourront l’apprendre.
verb-chain-next-owed = { $count ->
    [one] { $count } merci est
   *[other] { $count } mercis sont
} à dire pendant que c’est en chemin.
verb-chain-missing = il n’y a pas de chaîne { $id }
verb-chain-missing-hint = hearten chain les énumère
    .page = Voyez ce qu’il y a dans <a href="/chains">Chaînes d’entraide</a>.

# Stories.
verb-story-same = l’histoire est déjà écrite ainsi
verb-story-same-hint = dites ce qui doit être raconté autrement
verb-story-nobody-left = il ne resterait personne dans l’histoire
verb-story-nobody-left-hint = ajoutez quelqu’un, ou retirez l’histoire
verb-story-told-anew = Vous l’avez racontée à nouveau : { $title }.
verb-story-removed = Vous avez retiré l’histoire : { $title }.
verb-story-heard-nobody = personne n’est nommé qui l’ait entendue
verb-story-heard-nobody-hint = nommez une personne ou plusieurs
verb-story-heard-already = il est déjà écrit que « { $title } » a été entendue le { $day }
verb-story-heard = Vous avez raconté à { $names } l’histoire : { $title }.
verb-story-kept = Vous avez gardé l’histoire : { $title }.
verb-story-kept-with = Vous avez gardé l’histoire avec { $names } : { $title }.
verb-story-missing = il n’y a pas d’histoire { $id }
verb-story-missing-hint = hearten chronicle --stories les énumère
    .page = Les histoires sont dans <a href="/chronicle">La chronique</a>.

# Pictures of stories.
verb-photo-there = « { $title } » a déjà cette image
verb-photo-there-hint = choisissez-en une autre
verb-photo-put = Vous avez joint une image à l’histoire : { $title }.
verb-photo-same = c’est déjà ce que dit l’image
verb-photo-same-hint = dites-le en d’autres mots
verb-photo-worded = Vous avez mis des mots sur une image de l’histoire : { $title }.
verb-photo-removed = Vous avez retiré une image de l’histoire : { $title }.
verb-photo-most = une histoire reçoit { $count } images
verb-photo-most-hint = retirez-en une d’abord, ou racontez une autre histoire
verb-photo-missing = il n’y a pas d’image { $id }
verb-photo-missing-hint = hearten story TITLE montre les images d’une histoire
    .page = La page de l’histoire montre ses images.

# Which story to tell next, and why.
verb-story-why-round = { $count ->
    [one] cela fera { $count } an le { $day }
   *[other] cela fera { $count } ans le { $day }
}
verb-story-why-last-told = vous vous l’êtes racontée pour la dernière fois le { $day }
verb-story-why-written = vous y êtes tous les deux, et vous ne l’avez pas racontée depuis que vous l’avez écrite le { $day }
verb-story-why-interest = elle parle de ce qui lui tient à cœur ({ $topic }), et ne lui a pas encore été racontée
verb-story-why-known = { $name } y figure, que cette personne connaît de « { $title } », et l’histoire ne lui a pas encore été racontée

# Questions that bring a story to mind.
verb-prompt-met = Comment vous êtes-vous rencontrés, { $name } et vous ?
verb-prompt-met-since = Comment vous êtes-vous rencontrés, { $name } et vous ? Le premier moment gardé ici date de { $month }.
verb-prompt-shared = Que s’est-il passé chez { $place } que vous seuls raconteriez ?
verb-prompt-gift = Comment en est-on venu à « { $what } », et qu’en est-il sorti ?
verb-prompt-help = La fois où { $name } vous a aidé quand cela comptait.
verb-prompt-learnt = Qu’avez-vous appris de { $name } ?
verb-prompt-dead = Que ne faudrait-il pas oublier de { $name } ?
verb-prompt-laugh = De quoi riez-vous encore, { $name } et vous ?

# The chronicle.
verb-chronicle-brought = Vous avez apporté : { $what }.
verb-chronicle-mails = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
}
verb-chronicle-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
verb-chronicle-posts = { $count ->
    [one] { $count } publication
   *[other] { $count } publications
}
verb-chronicle-more-subjects = et { $count } de plus
verb-chronicle-no-year = { $when } n’a pas d’année
verb-chronicle-no-year-hint = indiquez une année ou un mois : 2019 ou 2019-03
verb-chronicle-no-word = il n’y a aucun mot à chercher
verb-chronicle-no-word-hint = donnez un ou deux mots de ce qui a été dit ou fait

# Keepsakes.
verb-keepsake-gift = un souvenir, « { $title } »
verb-keepsake-gave = Vous avez offert à { $name } le souvenir : { $title }.
verb-keepsake-not-made = « { $title } » n’est pas encore fait
verb-keepsake-not-made-hint = faites-le d’abord, puis offrez-le
verb-keepsake-given-already = « { $title } » est déjà offert
verb-keepsake-given-already-hint = « Annuler » le reprend
verb-keepsake-before = le { $day } est avant le jour où il a été fait
verb-keepsake-before-hint = indiquez ce jour ou un jour plus tardif
verb-keepsake-me = c’est vous
verb-keepsake-me-hint = un souvenir se fait en l’honneur de quelqu’un d’autre
verb-keepsake-began = Vous avez commencé le souvenir pour { $name } : { $title }.
verb-keepsake-worded = Vous avez rédigé le souvenir pour { $name } : { $title }.
verb-keepsake-made = Vous avez fait le souvenir pour { $name } : { $title }.
verb-keepsake-worded-anew = Vous avez reformulé le souvenir pour { $name } : { $title }.
verb-keepsake-removed = Vous avez retiré le souvenir pour { $name } : { $title }.
verb-keepsake-other = ce souvenir est en l’honneur de quelqu’un d’autre
verb-keepsake-other-hint = commencez-en un nouveau pour cette personne
verb-keepsake-stays = « { $title } » est offert, et reste tel qu’il a été offert
verb-keepsake-stays-hint = commencez-en un nouveau
verb-keepsake-most = un souvenir contient au plus { $count } morceaux
verb-keepsake-most-hint = choisissez les meilleurs ; moins en disent plus
verb-keepsake-blank = il n’y a encore rien dessus que son titre
verb-keepsake-blank-hint = choisissez un morceau, ou écrivez une ligne ou deux
verb-keepsake-missing = il n’y a pas de souvenir { $id }
verb-keepsake-missing-hint = hearten keepsake --list montre ce qu’il y a
    .page = Voyez ce qu’il y a dans <a href="/keepsakes">Souvenirs</a>.

# What a keepsake says at first; it speaks to the person in whose honour it is.
verb-keepsake-title = Pour { $name }
verb-keepsake-title-memory = En mémoire de { $name }
verb-keepsake-opening = Quelques-unes des choses que je n’ai pas oubliées.
verb-keepsake-opening-years = { $years }, et quelques-unes des choses que je n’ai pas oubliées.
verb-keepsake-opening-memory = Quelques-unes des choses qu’il ne faudrait pas oublier.
verb-keepsake-opening-memory-years = { $years }, et quelques-unes des choses qu’il ne faudrait pas oublier.
verb-keepsake-dear = Bonjour { $name },
verb-keepsake-letter = J’ai regardé en arrière, vers ce qu’il y a eu entre nous, et j’ai voulu que tu en tiennes un peu dans la main. Beaucoup de ce qui est bon dans mes jours est venu par toi ; en voici quelques morceaux, écrits pour qu’ils restent.
verb-keepsake-letter-years = J’ai regardé en arrière, vers les { $years } passés depuis que nous nous sommes écrit pour la première fois, et j’ai voulu que tu en tiennes un peu dans la main. Beaucoup de ce qui est bon dans mes jours est venu par toi ; en voici quelques morceaux, écrits pour qu’ils restent.
verb-keepsake-yours = Bien à toi,
verb-keepsake-years = { $count ->
    [2] deux ans
    [3] trois ans
    [4] quatre ans
    [5] cinq ans
    [6] six ans
    [7] sept ans
    [8] huit ans
    [9] neuf ans
    [10] dix ans
    [11] onze ans
    [12] douze ans
    [13] treize ans
    [14] quatorze ans
    [15] quinze ans
    [16] seize ans
    [17] dix-sept ans
    [18] dix-huit ans
    [19] dix-neuf ans
    [20] vingt ans
   *[other] { $count } ans
}

# The pieces of a keepsake, and why each is proposed.
verb-piece-met-at = Nous nous sommes rencontrés lors de « { $subject } ».
verb-piece-met = Nous nous sommes rencontrés.
verb-piece-first-letter = La première lettre entre nous parlait de « { $subject } ».
verb-piece-wrote = Depuis lors, nous nous sommes écrit.
verb-piece-began = Comment cela a commencé
verb-piece-why-first = c’est le premier moment gardé
verb-piece-why-visit = vous étiez face à face
verb-piece-why-alone = elle n’est que de vous deux
verb-piece-why-together = vous y êtes tous les deux
verb-piece-why-gift = cela vous a été offert
verb-piece-why-came = il en est sorti quelque chose
verb-piece-deed = Je pense à ceci : { $what }.
verb-piece-thing = Tu m’as offert { $what }.
verb-piece-thanks = Merci pour ceci : { $deed }.

# The shelf.
verb-find-missing = il n’y a pas de trouvaille { $id }
verb-find-missing-hint = hearten shelf montre ce qu’il y a
    .page = Voyez ce qu’il y a dans <a href="/shelf">L’étagère</a>.
verb-find-off = « { $title } » a été retiré de l’étagère
verb-find-off-hint = annulez cela d’abord, ou donnez-le sans nommer la trouvaille
verb-find-off-on = « { $title } » a été retiré de l’étagère le { $day }
verb-find-given = vous lui avez déjà donné « { $title } »
verb-find-there = { $url } est déjà sur l’étagère : { $title }
verb-find-kept = Gardé sur l’étagère : { $title }.
verb-find-dropped = Retiré de l’étagère : { $title }.
verb-find-not-on-shelf = il n’y a pas de trouvaille { $id } sur l’étagère
verb-find-not-on-shelf-hint = voyez : hearten shelf
    .page = Voyez ce qu’il y a dans <a href="/shelf">L’étagère</a>.
verb-shelf-no-address = il n’y a aucune adresse web à lire
verb-shelf-no-address-hint = elle commence par https:// ou http://
verb-shelf-unread-hint = vous pouvez la garder sans qu’elle soit lue, avec vos propres mots à côté
verb-shelf-mails = { $count ->
    [one] { $count } courriel est arrivé sur l’étagère.
   *[other] { $count } courriels sont arrivés sur l’étagère.
}
verb-shelf-mails-known = { $count ->
    [one] { $count } courriel est arrivé
   *[other] { $count } courriels sont arrivés
} sur l’étagère ; déjà connus : { $known }.
verb-shelf-mails-most = il y a plus de { $count } courriels dedans
verb-shelf-mails-most-hint = indiquez le dossier où vous gardez ce qui peut servir à quelqu’un, non toute la boîte
verb-shelf-mails-none = il n’y a aucun courriel dedans
verb-shelf-mails-none-hint = indiquez des messages enregistrés, un mbox ou un Maildir

# Why a find would serve somebody: what follows their name ("Ana cares for tides"), and stands after "for one who".
verb-serves-interest = s’intéresse à ceci : { $topic }
verb-serves-concern = a ceci en tête : { $concern }
verb-serves-given = a reçu « { $title } » de vous
verb-shelf-near = { $kind ->
    [concern] a en tête quelque chose de proche par le sens : { $topic }
   *[interest] s’intéresse à quelque chose de proche par le sens : { $topic }
}

# The model that tells what texts mean.
verb-model-unreadable = le modèle est inutilisable, car { $path } ne peut pas être lu : { $cause }
verb-model-too-large = il dépasse { $most } octets
verb-model-unreadable-hint = HEARTEN_MODEL indique un dossier avec model.safetensors, tokenizer.json et config.json, tous d’un même modèle ; sans lui, les trouvailles sont rapprochées par leurs mots

# Feeds.
verb-feed-added = « { $title } » est lu désormais.
verb-feed-added-of = « { $title } », de { $name }, est lu désormais.
verb-feed-twice = « { $title } » est déjà lu
verb-feed-list-hint = hearten feed énumère ce qui est lu
    .page = Ce qui est lu se trouve dans <a href="/feeds">Flux</a>.
verb-feed-missing = il n’y a pas de flux { $id }
verb-feed-ended-on = « { $title } » a été abandonné le { $day }
verb-feed-ended = « { $title } » n’est plus lu.
verb-feed-broken-hint = le flux d’un site se trouve souvent à /feed, /rss.xml ou /atom.xml
verb-feeds-read-change = Les flux ont été lus.
verb-feeds-read = { $feeds ->
    [one] { $feeds } flux lu
   *[other] { $feeds } flux lus
} : { $news ->
    [one] { $news } nouvelle
   *[other] { $news } nouvelles
}, { $finds ->
    [one] { $finds } trouvaille
   *[other] { $finds } trouvailles
}.
verb-feeds-passed-over = { $count ->
    [one] { $count } article ne servirait
   *[other] { $count } articles ne serviraient
} à personne dont vous ayez parlé à Hearten.
verb-quiet-unread = « { $text } » ne désigne pas des heures ; écrivez-les comme 21:00-7:00
verb-quiet-empty = « { $text } » finit à l’heure où cela commence
