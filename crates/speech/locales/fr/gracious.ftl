# Jours vus d’aujourd’hui. Un jour de la semaine est l’un des six jours avant ou après ; une date est dans l’année ; un mois est plus loin.
gracious-on-today = aujourd’hui
gracious-on-yesterday = hier
gracious-on-tomorrow = demain
gracious-on-weekday = { $weekday }
gracious-on-date = le { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
gracious-on-month = en { $month } { $year }

# La même chose entre parenthèses ou entre virgules.
gracious-day-today = aujourd’hui
gracious-day-yesterday = hier
gracious-day-tomorrow = demain
gracious-day-weekday = { $weekday }
gracious-day-date = le { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
gracious-day-month = en { $month } { $year }

# Depuis quand.
gracious-since-today = depuis aujourd’hui
gracious-since-yesterday = depuis hier
gracious-since-tomorrow = depuis demain
gracious-since-weekday = depuis { $weekday }
gracious-since-date = depuis le { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
gracious-since-month = depuis { $month } { $year }

# Depuis combien de temps.
gracious-for-days = { $count ->
    [one] depuis { $count } jour
   *[other] depuis { $count } jours
}
gracious-for-weeks = { $count ->
    [one] depuis { $count } semaine
   *[other] depuis { $count } semaines
}
gracious-for-months = depuis { $count } mois
gracious-for-years = { $count ->
    [one] depuis { $count } an
   *[other] depuis { $count } ans
}

# À quel rythme.
gracious-every-day = presque chaque jour
gracious-every-days = { $count ->
    [one] environ chaque jour
   *[other] environ tous les { $count } jours
}
gracious-every-weeks = { $count ->
    [one] environ chaque semaine
   *[other] environ toutes les { $count } semaines
}
gracious-every-months = { $count ->
    [one] environ chaque mois
   *[other] environ tous les { $count } mois
}
gracious-every-years = { $count ->
    [one] environ chaque année
   *[other] environ tous les { $count } ans
}

# Preuves. Là où l’anglais a « : », toutes les langues l’ont : le classement lit la suite comme l’objet.
gracious-moment-visit = visite
gracious-moment-video = appel vidéo
gracious-moment-call = appel
gracious-moment-letter = lettre
gracious-moment-message = message
gracious-moment-mail = courriel
gracious-moment-group-mail = courriel à plusieurs
gracious-moment-post = publication
gracious-moment-about = { $medium } : { $what }
gracious-concern-until = { $what } (jusqu’au { $day })
gracious-role-at = { $role } chez { $place }
gracious-and = { $one } et { $other }

# Comment commence un brouillon.
gracious-hi = Bonjour { $short },
gracious-dear = Bonjour { $short },
gracious-hello = Bonjour,

# Ce que quelqu’un a fait, tel que c’est noté.
gracious-thanks-did = Merci pour ce que tu as fait { $when } : { $done }.
gracious-thanks-for = Merci pour ton aide { $when } : { $deed }.
gracious-they-did = { $when }, { $name } a fait ceci pour vous : { $done }.
gracious-they-to-thank = Vous devez ceci à { $name } ({ $when }) : { $deed }.
gracious-praised-did = { $name } a fait ceci pour moi : { $done }.
gracious-praised = Je dois ceci à { $name } : { $deed }.
gracious-you-did = Tu as fait quelque chose pour moi ({ $done })
gracious-you-helped = Tu as fait quelque chose pour moi ({ $deed })

# Beaucoup de courrier et presque pas de voix.
gracious-voice-never = Vous et { $name }, c’est { $mails } courriels ou plus en trois mois, et aucun appel ni rencontre n’est connu ici. Dix minutes sur « { $subject } » épargneront peut-être à { $short } les cinq prochains.
gracious-voice-lately = Vous et { $name }, c’est { $mails } courriels ou plus en trois mois, et aucun appel ni rencontre depuis des mois. Dix minutes sur « { $subject } » épargneront peut-être à { $short } les cinq prochains.
gracious-voice-count = { $mails } courriels en trois mois, { $voice } fois de vive voix en tout
gracious-voice-bring = « { $subject } », et une question pour savoir comment va { $short }
gracious-voice-draft-1 =
    Toi et moi, nous remplissons nos boîtes aux lettres. « { $subject } » serait peut-être plus simple de vive voix.

    Veux-tu que je t’appelle dix minutes, à l’heure de ton choix ?
gracious-voice-draft-2 =
    Tu as assez écrit sur « { $subject } » ; laisse-moi t’épargner le clavier.

    Quand dix minutes au téléphone te conviendraient-elles ?
gracious-voice-draft-3 =
    Tes courriels sur « { $subject } » sont bons, et ta voix serait encore mieux.

    Y a-t-il cette semaine un quart d’heure tranquille où je pourrais t’appeler ?

# Ce qui préoccupe.
gracious-concern-near = { $name } pense à « { $what } », et c’est { $day }.
gracious-concern-past = { $name } pensait à « { $what } », et c’était { $day } : le moment de demander comment cela s’est passé.
gracious-concern-fresh = { $name } pense à « { $what } » ; vous l’avez noté { $since }.
gracious-concern-bring = Du temps pour écouter, et l’offre d’une petite chose qui aiderait
gracious-concern-near-draft =
    Tu as « { $what } » devant toi { $day }, et je voulais te faire savoir que quelqu’un pense à toi.

    Qu’est-ce qui te rendrait la chose plus facile ?
gracious-concern-past-draft =
    Tu avais « { $what } » { $day }, et j’ai pensé à toi.

    Comment cela s’est-il passé pour toi ?
gracious-concern-fresh-draft =
    Tes mots sur « { $what } » me sont restés.

    Où en es-tu maintenant ?

# Rien d’actuel n’est connu.
gracious-draw-out = { $name } vous est proche, mais ce qui occupe { $short } en ce moment n’est pas connu ici ; { $medium ->
    [visit] votre dernière visite date
    [video] votre dernier appel vidéo date
    [call] votre dernier appel date
    [letter] votre dernière lettre date
    [message] votre dernier message date
    [post] votre dernière publication date
   *[mail] votre dernier courriel date
} d’{ $ago }. Une question ouverte vous le dirait, et montre que cela compte pour vous.
gracious-draw-out-bring = Une question ouverte, et du temps pour la réponse
gracious-draw-out-draft =
    { $medium ->
        [visit] Notre dernière visite date
        [video] Notre dernier appel vidéo date
        [call] Notre dernier appel date
        [letter] Notre dernière lettre date
        [message] Notre dernier message date
        [post] Notre dernière publication date
       *[mail] Notre dernier courriel date
    } d’{ $ago }, et j’aimerais tant savoir ce qui remplit tes journées en ce moment.

    Qu’est-ce qui occupe le plus tes pensées ?

# On a écrit et on attend.
gracious-question = { $name } vous a écrit { $when } au sujet de « { $subject } ». Aucune réponse de vous n’est connue ici ; un mot permettrait à { $short } d’avancer.
gracious-question-bring = Votre réponse sur « { $subject } », ou un jour pour lequel elle viendra
gracious-question-draft-1 = Tes lignes ({ $day }) sur « { $subject } » méritent mieux que le silence. Voici ce que je peux dire jusqu’ici : …
gracious-question-draft-2 =
    Tu as écrit { $when } au sujet de « { $subject } ». Voici ce que je peux dire : …

    Qu’est-ce qui t’aiderait encore ?
gracious-question-draft-3 =
    Tu attendais ma réponse sur « { $subject } » ({ $day }), et la voici : …

    S’il reste une question, pose-la encore.
gracious-question-draft-4 =
    Tu as soulevé « { $subject } » { $when }. En bref : …

    Si tu préfères en parler, appelle-moi quand cela te convient.

# J’ai écrit et rien n’est revenu.
gracious-follow-up = Vous avez écrit à { $name } { $when } au sujet de « { $subject } », et rien n’en est revenu en { $waited }.
gracious-follow-up-answered = { $short } a répondu à { $answered } échanges sur { $opened } lancés par vous auparavant
gracious-follow-up-bring = Une question plus facile sur « { $subject } » : une à laquelle un oui, un non ou un nom suffit
gracious-follow-up-closing-1 = Un mot doux, facile à décliner, permet à { $short } de répondre, ou de laisser aller.
gracious-follow-up-closing-2 = C’est peut-être tombé à un moment chargé ; une question plus facile sera plus aimable.
gracious-follow-up-closing-3 = C’est peut-être passé inaperçu ; une demande plus légère épargne à { $short } la longue réponse.
gracious-follow-up-draft-1 =
    Tu n’avais peut-être pas de place pour « { $subject } » quand je t’ai écrit { $when }, et ce n’est vraiment pas grave.

    Une ligne suffirait-elle : oui, non, ou à qui d’autre demander ?
gracious-follow-up-draft-2 =
    Tu n’as pas besoin d’entrer dans tout « { $subject } » pour moi. La seule chose qui m’aiderait est : …

    Si cela s’est réglé tout seul { $since }, tant mieux.
gracious-follow-up-draft-3 =
    Ton temps est compté, alors je rends « { $subject } » plus petit : …

    Peux-tu le dire en un mot ? Sinon, laisse-moi faire.
gracious-follow-up-draft-4 =
    Tu as sûrement eu plus urgent que mes lignes sur « { $subject } », { $when }.

    Dois-je laisser reposer, ou une autre semaine te va-t-elle mieux ?

# Les premiers mots.
gracious-new-tie = { $name } est une nouvelle personne parmi les vôtres : { $count } moments jusqu’ici, { $day } au sujet de « { $subject } ». Un second mot amical en fait une connaissance ; { $short } y gagne quelqu’un à qui demander.
gracious-new-tie-each = { $name } est une nouvelle personne parmi les vôtres : un courriel de chaque côté jusqu’ici, { $day } au sujet de « { $subject } ». Un second mot amical en fait une connaissance ; { $short } y gagne quelqu’un à qui demander.
gracious-new-tie-bring = Quelque chose qui aiderait { $short } avec « { $subject } »
gracious-new-tie-draft-1 =
    Toi et moi, nous avons échangé pour la première fois { $day }, au sujet de « { $subject } », et c’était bien de te rencontrer ainsi.

    Qu’est-ce qui t’occupe encore ces semaines-ci ?
gracious-new-tie-draft-2 =
    Tes lignes sur « { $subject } » { $day } étaient un bon début. Si quelque chose ici peut te servir, dis-le à tout moment.

    Comment cela s’est-il poursuivi ?
gracious-new-tie-draft-3 =
    Tu as rendu « { $subject } » facile, alors que nous n’avions encore jamais échangé ; c’est bon de te connaître.

    Y a-t-il quelque chose par quoi je pourrais te le rendre ?

# Plus long que le silence habituel entre les deux.
gracious-silence = Vous et { $name } échangez d’habitude { $every } ; cela fait { $lasting }.
gracious-silence-rhythm = { $moments } moments ; d’habitude { $every }, neuf pauses sur dix de moins de { $longest }
gracious-silence-rhythm-few = { $moments } moments ; d’habitude { $every }, et la plus longue de seulement { $gaps } pauses était de { $longest }
gracious-silence-received = { $medium ->
    [visit] La dernière visite que vous a faite { $short }
    [video] Le dernier appel vidéo que vous a passé { $short }
    [call] Le dernier appel que vous a passé { $short }
    [letter] La dernière lettre que vous a envoyée { $short }
    [message] Le dernier message que vous a envoyé { $short }
    [post] La dernière publication que vous a adressée { $short }
   *[mail] Le dernier courriel que vous a envoyé { $short }
}, { $when }, portait sur « { $topic } ».
gracious-silence-sent = { $medium ->
    [visit] Votre visite à { $short }
    [video] Votre appel vidéo à { $short }
    [call] Votre appel à { $short }
    [letter] Votre lettre à { $short }
    [message] Votre message à { $short }
    [post] Votre publication pour { $short }
   *[mail] Votre courriel à { $short }
}, { $when }, portait sur « { $topic } ».
gracious-silence-mutual = { $medium ->
    [visit] Votre visite
    [video] Votre appel vidéo
    [call] Votre appel
    [letter] Votre lettre
    [message] Votre message
    [post] Votre publication
   *[mail] Votre courriel
}, { $when }, c’était « { $topic } ».
gracious-silence-bring = Où en est « { $topic } » de votre côté
gracious-silence-bring-mutual = Ce qui vous reste de « { $topic } », et ce qui a suivi pour vous
gracious-silence-bring-current = Quelque chose pour ce qui préoccupe en ce moment : { $what }
gracious-silence-draft-1-received =
    { $medium ->
        [visit] Ta visite, { $when }, avec « { $topic } »,
        [video] Ton appel vidéo, { $when }, sur « { $topic } »
        [call] Ton appel, { $when }, sur « { $topic } »
        [letter] Ta lettre, { $when }, sur « { $topic } »
        [message] Ton message, { $when }, sur « { $topic } »
        [post] Ta publication, { $when }, sur « { $topic } »
       *[mail] Ton courriel, { $when }, sur « { $topic } »
    } me trotte encore dans la tête. Quelle a été la suite pour toi ?

    Si quelques minutes de conversation sont plus faciles que le clavier, n’importe quelle heure me va.
gracious-silence-draft-1-sent =
    C’est à toi que j’ai écrit { $when } au sujet de « { $topic } ». Quelle a été la suite pour toi ?

    Si quelques minutes de conversation sont plus faciles que le clavier, n’importe quelle heure me va.
gracious-silence-draft-2 = Tu n’as pas eu de mes nouvelles depuis un moment, et pourtant j’ai pensé à toi à propos de « { $topic } » (c’était { $day }). Qu’est-ce que c’est devenu de ton côté ?
gracious-silence-draft-3 =
    Toi et moi avons échangé pour la dernière fois { $day }, sur « { $topic } », et bien des choses auront bougé depuis.

    Comment vois-tu cela aujourd’hui ?
gracious-silence-draft-4 =
    Tu sais peut-être comment « { $topic } » a continué ; le dernier mot qui m’en soit parvenu, c’était { $day }.

    Qu’en est-il sorti ?
gracious-silence-draft-5 =
    Toi et moi, nous nous sommes quittés sur « { $topic } », { $day }. Est-ce réglé à présent, ou cela remplit-il encore tes journées ?

    Deux lignes suffiraient, ou dix minutes au téléphone.
gracious-silence-draft-6 =
    Tu me viens à l’esprit avec « { $topic } », et je remarque depuis combien de temps nous n’avons pas parlé.

    Comment vas-tu, et où vont tes pensées ces jours-ci ?
gracious-silence-met-draft-1 =
    Toi et moi avons eu « { $topic } » { $when }, et j’y repense encore avec plaisir.

    Comment ont été les semaines depuis, pour toi ? N’importe quel soir va bien pour un appel.
gracious-silence-met-draft-2 =
    Ton nom m’est venu à l’esprit aujourd’hui, avec « { $topic } » ({ $day }).

    Que t’a apporté le temps depuis ? J’aimerais l’entendre de ta voix.
gracious-silence-met-draft-3 =
    Ta compagnie manque ici depuis « { $topic } », { $day }.

    Quel soir t’irait pour une demi-heure, au téléphone ou autour d’un café ?

# La ronde de l’année avec un compagnon de route.
gracious-partner-story = { $name } fait partie de vos compagnons de route. Cette année, vous n’avez encore raconté aucune histoire à { $short } : c’est par là que la ronde commence. Rien ne presse.
gracious-partner-gift = { $name } fait partie de vos compagnons de route. { $short } a entendu une histoire de vous cette année ({ $day }) ; vient ensuite un cadeau, grand ou petit. Rien ne presse.
gracious-partner-visit = { $name } fait partie de vos compagnons de route. Histoire et cadeau sont allés à { $short } cette année (le dernier, c’était { $day }) ; une visite achève la ronde. Rien ne presse.
gracious-partner-story-bring = Une histoire de vous, inconnue de { $short }
gracious-partner-gift-bring = Une petite chose qui dit : j’ai pensé à toi
gracious-partner-visit-bring = Un jour ou deux, et rien à régler
gracious-partner-between = Toi et moi, notre dernier sujet était « { $about } », et cela m’est resté.
gracious-partner-for-life = Tu fais partie des rares personnes à qui je tiens pour la vie.
gracious-partner-story-draft-1 =
    Et voilà qu’il s’est passé ici quelque chose qui t’aurait plu.

    (l’histoire)

    Comment ton année a-t-elle commencé ?
gracious-partner-story-draft-2 =
    Il y a une histoire que je ne t’ai pas encore racontée.

    (l’histoire)

    Qu’y a-t-il à raconter de ton côté ?
gracious-partner-gift-draft-1 =
    Ceci m’a fait penser à toi, c’est donc à toi maintenant ; il n’y a rien à rendre.

    (ce que c’est, et pourquoi toi)
gracious-partner-gift-draft-2 =
    Tu as parlé un jour d’une telle chose, et voilà que j’en ai trouvé une. Elle est en route vers toi.

    (ce que c’est, et pourquoi toi)
gracious-partner-visit-draft-1 = Nous devrions nous retrouver à la même table. Je pourrais venir chez toi un jour ou deux cette année, quand cela te convient ; est-ce que cela te ferait plaisir ?
gracious-partner-visit-draft-2 = Il est temps de nous voir, et aucune occasion n’est nécessaire. Quelles semaines seraient bonnes pour toi ? C’est moi qui viens.

# Un lien qui était proche et s’est tu.
gracious-dormant-world-role = Vous et { $name } avez partagé { $moments } moments, puis le silence s’est fait, { $ago }. La vieille confiance demeure, et { $short } voit maintenant les choses depuis { $world } ({ $role }) ; les personnes à qui vous écrivez par habitude savent le plus souvent ce que vous savez.
gracious-dormant-world = Vous et { $name } avez partagé { $moments } moments, puis le silence s’est fait, { $ago }. La vieille confiance demeure, et { $short } voit maintenant les choses depuis { $world } ; les personnes à qui vous écrivez par habitude savent le plus souvent ce que vous savez.
gracious-dormant-role = Vous et { $name } avez partagé { $moments } moments, puis le silence s’est fait, { $ago }. La vieille confiance demeure, et { $short } voit plus loin que la plupart ({ $role }) ; les personnes à qui vous écrivez par habitude savent le plus souvent ce que vous savez.
gracious-dormant = Vous et { $name } avez partagé { $moments } moments, puis le silence s’est fait, { $ago }. La vieille confiance demeure, et { $short } a vécu { $lasting } dont vous ne savez rien ; les personnes à qui vous écrivez par habitude savent le plus souvent ce que vous savez.
gracious-dormant-span = { $moments } moments entre { $from } et { $to }
gracious-dormant-bring = Ce qui vous reste de « { $what } »
gracious-dormant-bring-question = Une question sur { $what }
gracious-dormant-thread = Ton nom m’est venu à l’esprit avec « { $topic } », un moment partagé { $when }.
gracious-dormant-must-see = Tu dois voir bien des choses chez { $world } que je ne vois jamais.
gracious-dormant-draft =
    { $opening } Cela fait trop longtemps, et ce n’est pas grave : j’aimerais simplement savoir comment tu vas.

    Sur quoi travailles-tu ces jours-ci ? Un appel, à l’heure qui te convient, me ferait plaisir.

# Une date qui compte.
gracious-birthday = anniversaire
gracious-anniversary = date anniversaire
gracious-remembrance = jour du souvenir ({ $whose })
gracious-date-turns = { $years ->
    [one] { $short } aura { $years } an { $when }.
   *[other] { $short } aura { $years } ans { $when }.
}
gracious-date-birthday = { $short } fête son anniversaire { $when }.
gracious-date-anniversary = Pour { $short }, une date revient { $when }, pour la { $time } fois : { $what }.
gracious-date-other = Pour { $short }, une date revient { $when } : { $what }.
gracious-ordinal-st = { $number ->
    [1] { $number }re
   *[other] { $number }e
}
gracious-ordinal-nd = { $number }e
gracious-ordinal-rd = { $number }e
gracious-ordinal-th = { $number }e
gracious-date-bring = Un mot sur un sujet qui lui tient à cœur : { $topic }
gracious-date-remembrance-draft = Tu seras dans mes pensées { $when }, pour ce jour : { $what }. Tu n’as rien à répondre.
gracious-date-birthday-draft-1 =
    Joyeux anniversaire ! Que l’année qui vient te soit bonne.

    Comment vas-tu passer la journée ?
gracious-date-birthday-draft-1-topic =
    Joyeux anniversaire ! Que l’année qui vient te soit bonne, et pleine de joies ({ $topic }).

    Comment vas-tu passer la journée ?
gracious-date-birthday-draft-2 =
    Ton anniversaire est un bon jour pour le dire : mes meilleurs vœux pour ta nouvelle année.

    Qu’attends-tu avec le plus d’impatience ?
gracious-date-birthday-draft-2-topic =
    Ton anniversaire est un bon jour pour le dire : mes meilleurs vœux pour ta nouvelle année, et beaucoup de joies ({ $topic }).

    Qu’attends-tu avec le plus d’impatience ?
gracious-date-other-draft =
    Ton jour revient { $when } ({ $what }), et je pense à toi. Que ce soit un bon jour pour toi.

    Comment vas-tu le marquer ?

# Une affaire terminée il y a quelques semaines.
gracious-how-it-went-a-word = « { $subject } », c’était entre vous et { $name }, un mot de chaque côté.
gracious-how-it-went-a-day = « { $subject } » a fait { $count } allers et retours entre vous et { $name }, en une seule journée.
gracious-how-it-went-days = « { $subject } » a fait { $count } allers et retours entre vous et { $name }, en { $lasting }.
gracious-how-it-went-last = Le dernier mot est tombé { $ago }.
gracious-how-it-went-closing-1 = Demander comment cela a fini montre à { $short } qu’il ne s’agissait pas seulement d’affaires.
gracious-how-it-went-closing-2 = { $short } aura vu depuis ce qui en est sorti ; peu de gens le demandent.
gracious-how-it-went-closing-3 = La fin de l’affaire n’est pas connue ici, et la question est maintenant bienvenue.
gracious-how-it-went-closing-4 = Il s’est passé assez de choses depuis pour laisser à { $short } de quoi raconter.
gracious-how-it-went-bring = Ce qui est sorti de « { $subject } » de votre côté
gracious-how-it-went-draft-1 = Toi et moi avons eu « { $subject } » en commun ; le dernier mot, c’était { $day }. Comment cela a-t-il tourné, au bout du compte ?
gracious-how-it-went-draft-2 =
    Ton côté de « { $subject } » est resté dans mes pensées. Est-ce que cela a tourné comme tu le voulais ?

    Ici, cela a mené à …
gracious-how-it-went-draft-3 =
    Tu as eu ta part dans « { $subject } », et je n’en ai jamais su la fin.

    Qu’en est-il sorti pour toi ?
gracious-how-it-went-draft-4 = Tu avais « { $subject } » en tête quand nous en avons parlé pour la dernière fois ({ $when }). Est-ce derrière toi maintenant ?
gracious-how-it-went-draft-5 =
    Ton regard sur « { $subject } » m’est resté ; depuis, ici, cela s’est passé ainsi : …

    Et de ton côté ?

# Des nouvelles.
gracious-news-kind-job = travail
gracious-news-kind-title = poste
gracious-news-kind-city = ville
gracious-news-kind-address = adresse
gracious-news-kind-name = nom
gracious-news-kind-post = publication
gracious-news-is = { $kind } : { $after } (depuis le { $day })
gracious-news-was = { $kind } : { $after }, avant : { $before } (depuis le { $day })
gracious-news-known = { $told } (su { $since }).
gracious-news-role-at = { $name } est maintenant { $role } chez { $place }
gracious-news-works-at = { $name } travaille maintenant chez { $place }
gracious-news-role = { $name } est maintenant { $role }
gracious-news-town = { $name } a déménagé ({ $from } → { $to })
gracious-news-address = { $name } a changé d’adresse
gracious-news-post = { $name } a publié « { $title } »
gracious-news-noted-work = Il y a du nouveau au travail pour { $name } : « { $what } »
gracious-news-noted-move = { $name } a déménagé : « { $what } »
gracious-news-job-bring = Quelqu’un autour de { $place } à présenter à { $short }, ou une oreille pour les premières semaines
gracious-news-title-bring = Ce que vous avez vu faire à { $short } et qui y a mené
gracious-news-town-bring = Quelqu’un ou quelque chose qui vaut la peine d’être connu : { $to }
gracious-news-address-bring = Une carte pour la nouvelle maison, ou un coup de main pour les cartons
gracious-news-post-bring = Ce que vous avez pensé en lisant « { $title } »
gracious-news-noted-bring = Une oreille pour savoir comment cela se passe pour { $short }
gracious-news-closing-1 = Un mot maintenant montre à { $short } une attention, et ne coûte rien.
gracious-news-closing-2 = C’est dans les débuts qu’une voix familière fait le plus de bien à { $short }.
gracious-news-closing-3 = Demander comment cela se passe laisse { $short } libre d’en dire autant qu’il y en a.
gracious-news-job-draft-1 =
    Tu es maintenant { $role } chez { $place }, à ce que je vois : félicitations. Que les premiers mois te soient bons.

    Qu’est-ce qui t’y a attiré ?
gracious-news-job-draft-1-place =
    Tu es maintenant chez { $place }, à ce que je vois : félicitations. Que les premiers mois te soient bons.

    Qu’est-ce qui t’y a attiré ?
gracious-news-job-draft-2 =
    Ton nouveau travail chez { $place } est une bonne nouvelle. S’il y a ici quelqu’un qui peut t’aider à trouver tes marques, dis-le.

    Comment cela a-t-il commencé ?
gracious-news-job-draft-3 =
    Tu as commencé chez { $place }, et ils ont de la chance de t’avoir.

    Qu’est-ce qui est différent de ce que tu pensais ?
gracious-news-title-draft-1 =
    Tu es maintenant { $role } : félicitations, c’est bien mérité.

    Que vas-tu en faire d’abord ?
gracious-news-title-draft-2 =
    Ton nouveau poste ({ $role }) m’a fait plaisir à lire ; il dit tout haut ce que tu fais depuis longtemps.

    Qu’est-ce qui change pour toi ?
gracious-news-town-draft-1 =
    Tu as déménagé ({ $to }), et j’aimerais savoir comment tu t’installes.

    Qu’est-ce que tu y aimes le plus jusqu’ici ?
gracious-news-town-draft-2 =
    Ton déménagement ({ $from } → { $to }) a dû être un gros travail. Si un nom ou deux sur place peuvent t’aider, dis-le à tout moment.

    Comment est le nouvel endroit ?
gracious-news-town-draft-3 =
    Te voilà sur place, { $to } ! Qu’on s’y sente bientôt chez soi.

    Qu’y as-tu découvert en premier ?
gracious-news-address-draft =
    Tu as déménagé ; que le nouveau logis te soit doux. S’il y a une étagère à poser, il y a ici un coup de main pour cela.

    Comment est la nouvelle adresse ?
gracious-news-post-draft-1 =
    Ton texte « { $title } » a été lu ici avec plaisir.

    Qu’est-ce qui t’a poussé à l’écrire ?
gracious-news-post-draft-2 =
    Tu as publié « { $title } », et je l’ai lu.

    Que te répondent les gens ?
gracious-news-noted-work-draft =
    Tu as du nouveau au travail (« { $what } »), et c’était bon à apprendre.

    Comment ont été les premières semaines ?
gracious-news-noted-move-draft =
    Tu as déménagé (« { $what } »), et je pense à toi.

    Comment est le nouvel endroit ?

# Une période difficile.
gracious-hard-season = { $name } traverse une période difficile ({ $what }), { $since }. Une voix ou une lettre qui ne demande rien fait du bien maintenant.
gracious-hard-season-bring = Un coup de main pour quelque chose de pratique, ou seulement votre temps ; rien n’est attendu en retour
gracious-hard-season-draft-1 =
    Tu es dans mes pensées, avec ce que tu portes en ce moment ({ $what }). Tu n’as rien à répondre ni à faire.

    Chaque fois que tu voudras de la compagnie, ou un coup de main pour quelque chose de pratique, je suis là, de jour comme de nuit. Si tu préfères le calme, c’est tout aussi bien.
gracious-hard-season-draft-1-again =
    Tu es toujours dans mes pensées, avec ce que tu portes ({ $what }). Tu n’as rien à répondre ni à faire.

    Chaque fois que tu voudras de la compagnie, ou un coup de main pour quelque chose de pratique, je suis là, de jour comme de nuit. Si tu préfères le calme, c’est tout aussi bien.
gracious-hard-season-draft-2 =
    Tu n’as pas besoin de répondre à ceci. Je veux seulement te dire que ce que tu portes ({ $what }) n’est pas oublié ici.

    S’il y a une course, un repas ou un formulaire dont je peux te décharger, c’est fait volontiers. Et si tu veux quelqu’un qui s’assoie près de toi et parle peu, je viens.

# Une petite demande, et d’autres portes.
gracious-ask-interest = { $name } est la personne à qui demander pour { $about } : ce sujet lui tient à cœur ({ $topic }).
gracious-ask-interest-said = Ce sujet te tient à cœur ({ $topic }), alors j’ai pensé à toi d’abord
gracious-ask-spoke = { $name } est la personne à qui demander pour { $about } : vous avez parlé ensemble de « { $topic } » { $when }.
gracious-ask-spoke-said = Toi et moi avons parlé de « { $topic } » { $when }, alors j’ai pensé à toi d’abord
gracious-ask-helped = { $name } est la personne à qui demander pour { $about } : il y a déjà eu un coup de main (« { $what } »).
gracious-ask-helped-said = Tu as déjà fait quelque chose pour moi ({ $what }), et cela m’est resté
gracious-ask-place = { $name } est la personne à qui demander pour { $about }, vu de sa place : { $role }.
gracious-ask-place-said = Tu vois cela de ta place ({ $role })
gracious-ask-judgement = { $name } est la personne à qui demander pour { $about } : son jugement compte pour vous.
gracious-ask-judgement-said = Ton jugement a toute ma confiance
gracious-ask-bring = Ce que vous avez déjà essayé ou lu, en une ligne
gracious-ask-opinion =
    { $because }. Quel est ton avis sur { $about } ? Deux lignes suffisent largement.

    Un non est tout à fait possible ; rien n’en dépend.
gracious-ask-ten-minutes =
    { $because }. Aurais-tu dix minutes dans les prochaines semaines pour { $about } ? Je viens avec tout préparé et je m’y tiens.

    Un non est tout à fait possible ; rien n’en dépend.
gracious-ask-a-name =
    { $because }. Y a-t-il une personne vers qui tu te tournerais pour { $about } ? Le nom suffit, et le tien reste en dehors, sauf si tu en dis autrement.

    Un non est tout à fait possible ; rien n’en dépend.
gracious-ask-of = « { $question } »
gracious-ask-opinion-question =
    { $because }. { $question } Deux lignes suffisent largement.

    Un non est tout à fait possible ; rien n’en dépend.
gracious-ask-ten-minutes-question =
    { $because }. { $question } Dix minutes dans les prochaines semaines suffisent : je viens avec tout préparé et je m’y tiens.

    Un non est tout à fait possible ; rien n’en dépend.
gracious-ask-a-name-question =
    { $because }. { $question } Le nom d’une personne vers qui me tourner suffit, et le tien reste en dehors, sauf si tu en dis autrement.

    Un non est tout à fait possible ; rien n’en dépend.
gracious-door-answer = Répondre à la question reçue { $when } : « { $topic } ».
gracious-door-concern = Apporter quelque chose pour ce qui préoccupe en ce moment : { $what }.
gracious-door-both-go = Une rencontre là où vous allez tous deux : { $place }.
gracious-door-they-go = Une rencontre dans un lieu que cette personne fréquente : { $place }.
gracious-door-stage = Une invitation à parler ou à faire partie d’un jury, là où vous recevez ou connaissez qui reçoit : sur { $topic }.

# Ce qu’on dirait d’un brouillon entre amis.
gracious-check-no-greeting = Le texte ne commence pas par le nom.
gracious-check-no-reason = Rien n’y concerne cette personne en particulier : nommez ce qui vous fait écrire.
gracious-check-me-first = Le texte parle de vous avant de parler de l’autre.
gracious-check-ask-in-hard-season = Dans une période difficile, il est plus doux de ne rien demander, pas même une réponse.
gracious-check-many-asks = Le texte demande { $count } choses ; une seule, facile, suffit.
gracious-check-too-long = { $count } mots ; à moins de { $most }, on lit tout de suite.
gracious-check-worn = « { $phrase } » a été lu trop souvent ; laissez-le de côté ou dites ce que vous voulez dire.
gracious-check-thin-thanks = Un merci est plus chaleureux avec { $what }.
gracious-check-thin-thanks-word = un mot de remerciement
gracious-check-thin-thanks-result = ce qui en est sorti
gracious-check-thin-thanks-them = ce que cela dit de la personne
gracious-check-cheerful = Le ton paraît gai ; un ton calme convient à une période difficile.
gracious-check-short-letter = Pour une lettre, c’est court ; avec deux ou trois phrases de plus, on la garderait.
gracious-check-poor-medium = Une voix, une visite ou une lettre convient mieux.

# Ce qui a été appris des gestes passés.
gracious-lesson-kind = { $count ->
    [one] Sur { $count } geste passé
   *[other] Sur { $count } gestes passés
} pour ce genre de raison ({ $kind }), vous en avez retenu { $good } ; { $answers }.
gracious-lesson-habit = { $count ->
    [one] Sur { $count } geste passé
   *[other] Sur { $count } gestes passés
} de cette habitude ({ $habit }), vous en avez retenu { $good } ; { $answers }.
gracious-lesson-none-answered = aucun n’est assez ancien pour dire s’il a eu une réponse
gracious-lesson-answered = { $good } sur { $count } ont eu une réponse ou une rencontre
gracious-lesson-forward = Cela fait un peu avancer celui-ci.
gracious-lesson-back = Cela fait un peu reculer celui-ci ; son tour reviendra.
gracious-habit-gracious = bienveillant
gracious-habit-grateful = reconnaissant
gracious-habit-giving = généreux
gracious-habit-generative = fécond
gracious-kind-date = date importante
gracious-kind-silence = silence
gracious-kind-dormant = lien endormi
gracious-kind-concern = préoccupation
gracious-kind-hard-season = période difficile
gracious-kind-thanks-owed = merci à dire
gracious-kind-outcome = ce qui en est sorti
gracious-kind-meeting = rencontre
gracious-kind-answer = réponse
gracious-kind-question = question
gracious-kind-find = trouvaille
gracious-kind-keepsake = souvenir
gracious-kind-promise = promesse
gracious-kind-brief = préparation
gracious-kind-introduction = présentation
gracious-kind-introduction-under-way = présentation en cours
gracious-kind-draw-out = question ouverte
gracious-kind-follow-up = relance
gracious-kind-how-it-went = comment cela a fini
gracious-kind-work-together = travail commun
gracious-kind-new-tie = nouveau lien
gracious-kind-voice = voix
gracious-kind-gathering = conversation à trois
gracious-kind-news = nouvelle
gracious-kind-goal = objectif
gracious-kind-circle-meets = réunion d’un cercle
gracious-kind-word-to-a-circle = parole donnée à un cercle
gracious-kind-ask-in-a-circle = demande dans un cercle
gracious-kind-step-in-a-circle = pas dans un cercle
gracious-kind-guide = guide
gracious-kind-partner = compagnons de route
gracious-kind-trip = voyage
