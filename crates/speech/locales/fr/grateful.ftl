# Ce que disent plusieurs de ces gestes. Un sujet entre parenthèses suit la rencontre à laquelle il appartient.
grateful-about = (« { $topic } »)
grateful-led-to = Cela a mené à ceci : { $what }.
grateful-between-us = La dernière fois, entre toi et moi, il était question de « { $topic } ».

# Une réponse à ce que j’ai demandé.
grateful-answer = Vous avez écrit à { $name } { $when } au sujet de « { $subject } », et { $short } a répondu { $pace }.
grateful-answer-pace = { $count ->
    [0] le jour même
    [1] en moins d’un jour
   *[other] au bout de { $count } jours
}
grateful-answer-closing-1 = Une ligne pour dire que c’est bien arrivé, et ce que cela rend possible, boucle la boucle.
grateful-answer-closing-2 = { $short } ne sait pas encore si cela a servi.
grateful-answer-closing-3 = Deux phrases sur ce que cela a changé se liraient avec plaisir.
grateful-answer-bring = Ce que sa réponse vous permet de faire maintenant
grateful-answer-draft-1 =
    Merci pour ta réponse au sujet de « { $subject } » : tu m’as répondu { $pace }, et maintenant je peux avancer.

    Avec toi, c’est facile de demander, et cela me fait plaisir. Tu n’as rien d’autre à faire.
grateful-answer-draft-2 =
    Tu as répondu sur « { $subject } » { $pace }, et cela m’a rendu service : grâce à cela, je peux maintenant …

    Merci d’avoir pris le temps alors que tu en as peu. Inutile de répondre.
grateful-answer-draft-3 =
    Tes mots sur « { $subject } » étaient ce qu’il me fallait. Grâce à eux, j’ai …

    Merci : c’est bon de savoir que je peux te demander.
grateful-answer-draft-4 =
    Tu aimeras peut-être savoir à quoi a mené ta réponse sur « { $subject } » : …

    Merci pour elle. Tu l’as dit de telle façon que j’ai pu m’en servir aussitôt.

# Nous nous sommes vus ou parlé ces jours-ci.
grateful-meeting = { $medium ->
    [visit] Vous avez vu { $name } { $when }
    [video] Vous avez parlé en visio avec { $name } { $when }
   *[call] Vous avez parlé au téléphone avec { $name } { $when }
}{ $about }. Deux lignes pendant que c’est frais disent à { $short } que ce temps en valait la peine.
grateful-meeting-family = { $medium ->
    [visit] Vous avez vu { $name } { $when }
    [video] Vous avez parlé en visio avec { $name } { $when }
   *[call] Vous avez parlé au téléphone avec { $name } { $when }
}{ $about }. Un mot sur ce qui vous a le plus plu réjouit davantage que des remerciements.
grateful-meeting-bring = Une chose qui a été dite et qui vous est restée, et ce que vous en ferez
grateful-meeting-family-draft =
    Grâce à toi, { $medium ->
        [visit] notre rencontre
        [video] notre appel vidéo
       *[call] notre appel
    } { $when } a été un bon moment, merci. Ce que j’ai préféré : …

    À bientôt pour la suite.
grateful-meeting-family-draft-topic =
    Grâce à toi, « { $topic } » { $when } a été un bon moment, merci. Ce que j’ai préféré : …

    À bientôt pour la suite.
grateful-meeting-draft-1 =
    Merci pour ton temps { $when }. Ce que tu as dit { $medium ->
        [visit] pendant notre rencontre
        [video] pendant notre appel vidéo
       *[call] pendant notre appel
    }{ $about } m’accompagne : … Grâce à cela, j’ai …

    Tu as bien écouté, et cela m’a fait du bien.
grateful-meeting-draft-2 =
    Tu m’as donné de ton temps { $when }, et { $medium ->
        [visit] notre rencontre
        [video] notre appel vidéo
       *[call] notre appel
    }{ $about } m’a donné plus que je n’apportais : … Grâce à cela, j’ai …

    Merci. Tu as su poser les bonnes questions.
grateful-meeting-draft-3 =
    Ton temps { $when } m’a fait du bien. De { $medium ->
        [visit] notre rencontre
        [video] notre appel vidéo
       *[call] notre appel
    }{ $about }, une chose me reste : … Grâce à cela, je vais …

    Merci pour ta façon d’écouter.

# Ce qu’une aide a donné, et qu’ils ne savent pas encore.
grateful-outcome-open = Vous avez remercié { $name } { $when } pour « { $deed } ». { $short } n’a jamais su ce que cela a donné.
grateful-outcome-known = L’aide venue ici (« { $deed } », { $name }) a donné quelque chose : { $outcome }. { $short } ne le sait pas encore.
grateful-outcome-unheard = { $short } ne le sait pas encore : { $outcome }.
grateful-outcome-part-whole = { $name } a fait ceci (« { $deed } »), et cela a mené à ceci : { $event }.
grateful-outcome-part-first = Tout a commencé avec { $name } (« { $deed } »), et cela a mené à ceci : { $event }.
grateful-outcome-part-last = { $name } a fait ceci (« { $deed } »), et ce fut la dernière étape vers ceci : { $event }.
grateful-outcome-part-one = { $name } a fait ceci (« { $deed } »), l’une des { $count } étapes qui ont mené à ceci : { $event }.
grateful-outcome-bring = La nouvelle elle-même, racontée comme étant aussi un peu la leur
grateful-outcome-to-tell = Voici à quoi cela a mené : …
grateful-outcome-draft =
    { $did }. Et tu mérites de savoir sans attendre ce que cela a donné. { $result }

    Merci : tu y as ta part, et sans toi cela ne se serait pas passé ainsi.

# On m’a transmis quelque chose, ou tenu au courant.
grateful-passed-on = { $name } vous a transmis { $count } choses ces dernières semaines, dont « { $subject } », et aucun mot en retour n’est connu ici. { $short } aimerait savoir à quoi l’une d’elles a servi.
grateful-passed-on-bring = Ce que « { $subject } » a donné de votre côté
grateful-passed-on-draft-1 =
    Merci de m’avoir transmis « { $subject } ». Cela m’a été utile parce que …

    Tu penses aux autres quand tu tombes sur quelque chose, et cela se remarque ici. Inutile de répondre.
grateful-passed-on-draft-2 =
    Tu m’as envoyé « { $subject } », et je ne t’ai jamais dit à quoi cela a servi : grâce à cela, j’ai …

    Merci. Ce que tu transmets est regardé ici.
grateful-passed-on-draft-3 =
    Ton « { $subject } » est arrivé au bon moment : cela a mené à …

    Merci d’avoir pensé à moi en le voyant.
grateful-kept-posted = { $name } vous a donné des nouvelles { $count } fois ces dernières semaines sans qu’on le lui demande, entre autres au sujet de « { $subject } », et aucun mot là-dessus n’est connu ici. Un merci pour l’habitude elle-même ferait du bien à { $short }.
grateful-kept-posted-draft-1 =
    Tu me donnes des nouvelles sans que j’aie à demander, dernièrement sur « { $subject } ». Grâce à cela, j’ai pu …

    Merci ; cela m’épargne bien des questions. Inutile de répondre.
grateful-kept-posted-draft-2 =
    Ton mot sur « { $subject } » a été lu, et il a aidé : …

    Merci de me tenir au courant. Tu le fais si discrètement qu’on pourrait ne pas le voir.
grateful-kept-posted-draft-3 =
    C’est par toi que j’ai entendu parler de « { $subject } », et grâce à cela, j’ai …

    Merci de me l’avoir dit à temps.

# On répond encore et encore, et vite.
grateful-steady = { $name } vous a répondu en moins d’un jour { $count } fois ces trois derniers mois, entre autres sur « { $one } » et « { $other } ». Pour une telle constance, { $short } ne reçoit sans doute pas souvent de merci.
grateful-steady-bring = Ce que la réponse sur « { $subject } » a rendu possible
grateful-steady-draft =
    Tes réponses arrivent vite et je m’appuie dessus, dernièrement sur « { $one } » et « { $other } ». Grâce à elles, j’ai pu continuer là où j’aurais dû attendre.

    Merci : on peut compter sur toi. Inutile de répondre.

# Une aide pour laquelle on n’a pas encore dit merci.
grateful-thanks-owed = Un merci qui le nomme ferait plaisir à { $short }.
grateful-thanks-owed-bring = À quoi cela a mené, en une phrase
grateful-thanks-owed-bring-led-to = À quoi cela a mené : { $what }
grateful-thanks-owed-bring-meaning = Ce que cela représente pour vous : { $what }
grateful-thanks-owed-meaning = Ce que cela représente pour moi : { $what }. Grâce à cela, j’ai …
grateful-thanks-owed-helped = Cela m’a été utile parce que …
grateful-thanks-owed-shows = Cela montre ce que j’apprécie en toi : { $what }.
grateful-thanks-owed-trouble = Tu t’es donné cette peine sans que rien ne t’y oblige, et cela te ressemble.

# Un éloge que d’autres peuvent entendre.
grateful-praise-shows = Cela montre ce que j’apprécie chez { $short } : { $what }.
grateful-praise-trouble = { $short } n’avait pas à le faire, et il faut que cela se sache.

# Une affaire que nous avons portée ensemble. La durée est une longueur de temps : « 3 semaines ».
grateful-together = { $name } et vous avez travaillé ensemble sur « { $subject } » : { $count } moments en { $span }, dont { $theirs } du côté de { $short }.
grateful-together-closing-1 = Dites à { $short } à quoi sa part a servi ; un tel travail est rarement loué.
grateful-together-closing-2 = Un merci qui le nomme, maintenant que c’est frais, se garde longtemps.
grateful-together-closing-3 = { $short } aimerait savoir ce que cela a rendu possible.
grateful-together-bring = La chose qui, dans « { $subject } », n’aurait pas existé sans { $short }
grateful-together-draft-1 =
    Tu as porté une bonne part de « { $subject } », et sans toi je n’en aurais pas vu le bout. Ce qui a le plus compté : …

    Merci : tu as tenu bon là où d’autres auraient laissé tomber.
grateful-together-draft-2 =
    Ta main dans « { $subject } » a fait la différence, surtout quand tu …

    Merci. C’est un plaisir de travailler avec toi, et il faut le dire de temps en temps.
grateful-together-draft-3 =
    Tu as gardé patience tout au long de « { $subject } ». Grâce à toi, c’est maintenant …

    Merci pour cela, et pour le ton que tu y as mis.
grateful-together-draft-4 =
    Tu mérites de savoir à quoi « { $subject } » a mené : …

    C’est en bonne partie ton œuvre. Merci pour le soin que tu y as mis.

# Une rencontre à venir.
grateful-brief = { $medium ->
    [visit] Vous voyez { $name } { $when }
    [video] Vous parlez en visio avec { $name } { $when }
    [call] Vous parlez au téléphone avec { $name } { $when }
   *[mail] Vous avez quelque chose avec { $name } { $when }
}{ $about }.
grateful-brief-last = La dernière fois, c’était « { $topic } ».
grateful-brief-worth = Une minute maintenant, et vous arrivez avec quelque chose pour { $short }.
grateful-brief-plan-today = { $medium } plus tard aujourd’hui
grateful-brief-plan = { $medium } { $when } ({ $date })
grateful-brief-bring-thanks = Merci pour : { $what }
grateful-brief-bring-concern = Une pensée pour ce qui lui occupe l’esprit : { $what }
grateful-brief-bring-interest = Quelque chose sur ce sujet : { $topic }
grateful-brief-bring-both = { $one } ; { $other }
grateful-brief-bring-question = Une bonne question sur ce qui l’occupe maintenant
grateful-brief-draft = { $medium ->
    [visit] Notre rencontre
    [video] Notre appel vidéo
    [call] Notre appel
   *[mail] Notre échange
} { $when }{ $about } est un bon endroit pour cela, si tu veux.
grateful-brief-draft-concern = Tu as « { $what } » en tête ces temps-ci. Où cela en est-il ?
grateful-brief-draft-last = La dernière fois, entre toi et moi, il était question de « { $topic } ». Comment cela s’est-il terminé pour toi ?
grateful-brief-draft-useful =
    Qu’est-ce qui rendrait { $medium ->
        [visit] notre rencontre
        [video] notre appel vidéo
        [call] notre appel
       *[mail] notre échange
    } { $when }{ $about } le plus utile pour toi ?
grateful-brief-draft-grave = { $medium ->
    [visit] Notre rencontre
    [video] Notre appel vidéo
    [call] Notre appel
   *[mail] Notre échange
} { $when } peut durer le temps que tu veux, en silence si tu veux, avec tout ce qu’il y a maintenant ({ $what }). Il n’y a rien à préparer.

# Une trouvaille pour quelqu’un. Le lien commence par une nouvelle ligne à lui, ou il est vide.
grateful-find-kind-link = lien
grateful-find-kind-tool = outil
grateful-find-kind-idea = idée
grateful-find-kind-event = événement
grateful-find-kind-opening = poste à pourvoir
grateful-find-kind-person = personne
grateful-find-concern = « { $title } » ({ $kind }), sur votre étagère, répond à ce qui préoccupe { $name } : { $what }. Cela arriverait chez { $short } sans rien en échange.
grateful-find-interest = « { $title } » ({ $kind }), sur votre étagère, répond à ce qui tient à cœur à { $name } : { $what }. Cela arriverait chez { $short } sans rien en échange.
grateful-find-given = « { $title } » ({ $kind }), sur votre étagère, est du même genre que « { $what } », que vous avez donné à { $name }. Cela arriverait chez { $short } sans rien en échange.
grateful-find-concern-draft =
    Tu as « { $what } » en tête, alors ceci est pour toi : { $title }.{ $link }

    Cela t’épargnera peut-être un détour ou te donnera une idée. Inutile de répondre.
grateful-find-concern-draft-person =
    Tu as « { $what } » en tête, et voici quelqu’un que tu aimerais peut-être connaître : { $title }.{ $link }

    Cela t’épargnera peut-être un détour ou te donnera une idée. Inutile de répondre.
grateful-find-interest-draft =
    Ce sujet te tient à cœur ({ $what }), alors ceci est pour toi : { $title }.{ $link }

    Cela t’épargnera peut-être un détour ou te donnera une idée. Inutile de répondre.
grateful-find-interest-draft-person =
    Ce sujet te tient à cœur ({ $what }), et voici quelqu’un que tu aimerais peut-être connaître : { $title }.{ $link }

    Cela t’épargnera peut-être un détour ou te donnera une idée. Inutile de répondre.
grateful-find-given-draft =
    Tu as « { $what } » de ma part, alors ceci est peut-être aussi pour toi : { $title }.{ $link }

    Cela t’épargnera peut-être un détour ou te donnera une idée. Inutile de répondre.
grateful-find-given-draft-person =
    Tu as « { $what } » de ma part, et voici quelqu’un que tu aimerais peut-être connaître : { $title }.{ $link }

    Cela t’épargnera peut-être un détour ou te donnera une idée. Inutile de répondre.

# Un souvenir en leur honneur.
grateful-keepsake-ready = Votre souvenir pour { $name }, « { $title } », fait { $when }, est prêt. { $short } ne l’a pas encore vu.
grateful-keepsake-ready-bring = Le souvenir lui-même : « { $title } »
grateful-keepsake-ready-draft =
    Je voudrais que tu aies ceci entre les mains : quelques morceaux de ce que tu as été pour moi, mis par écrit pour qu’ils restent.

    C’est à toi. Inutile de répondre.
grateful-keepsake-enough = On trouve ici, par écrit, { $stories ->
    [one] { $stories } histoire
   *[other] { $stories } histoires
} et { $kindnesses ->
    [one] { $kindnesses } bonté envers vous
   *[other] { $kindnesses } bontés envers vous
} : de quoi faire un souvenir, une page ou une carte de ce que vous partagez.
grateful-keepsake-bring = Un souvenir, avec « { $story } » dessus
grateful-keepsake-draft =
    Tu m’as donné plus qu’il n’en tient sur une page, alors en voici une : « { $story } », et un peu plus, mis par écrit pour que cela reste.

    C’est à toi. Inutile de répondre.
grateful-keepsake-birthday = { $short } aura { $years } ans { $when }.
grateful-keepsake-years = D’après ce qui est gardé ici, cela fera { $years } ans { $when } que vous vous connaissez, { $name } et vous.
grateful-keepsake-years-first = la première chose entre vous qui soit gardée ici
grateful-keepsake-season = { $name } sort d’une période difficile ; ce qu’il y a de bon entre vous ferait du bien maintenant.
grateful-keepsake-told = Une grande part de ce qui vous lie à { $name } est racontée.

# Ce que j’ai promis.
grateful-promise = { $when }, vous avez promis à { $name } : « { $what } ».
grateful-promise-due = Le jour que vous aviez dit : { $when }.
grateful-promise-gone-by = Le jour que vous aviez dit est passé ; c’est tout aussi bienvenu maintenant.
grateful-promise-bring = Ce que vous avez promis : { $what }
grateful-promise-draft =
    Tu restes dans mes pensées. Ce que je t’ai promis { $made }, c’était « { $what } », et voici où cela en est : …

    Si autre chose te rend davantage service à présent, c’est tout aussi simple.

# Deux personnes qui s’occupent de la même chose.
grateful-gathering = { $one } et { $other } s’occupent de « { $what } » avec vous, dans des courriels séparés. Dans une courte conversation à trois, { $first } entendrait ce que sait { $second }, et { $second } ce que sait { $first }.
grateful-gathering-bring = La question à chaque personne, d’abord à { $first } ; une conversation seulement après deux oui
grateful-gathering-draft-1 =
    Toi et moi, nous nous occupons de « { $what } », et { $name } m’a aussi écrit à ce sujet. Un quart d’heure à trois pourrait vous épargner une série de courriels.

    Cela te plairait-il ? Si oui, je demande à { $second } ; sinon, tout reste comme c’est.
grateful-gathering-draft-2 =
    Ta question sur « { $what } » n’est pas seule : { $name } s’en occupe aussi, dans des courriels avec moi uniquement.

    Veux-tu que je vous réunisse pour une courte conversation ? Seulement si cela t’aide ; alors je demande à { $second }.

# Deux personnes qui pourraient se connaître. Ce que dit le réseau commence par sa propre virgule ou son point-virgule.
grateful-introduction-interest = { $one } et { $other } partagent un intérêt ({ $what }){ $network }. { $first } rencontrerait quelqu’un à qui cela tient autant à cœur, et { $second } aussi.
grateful-introduction-membership = { $one } et { $other } ont ceci en commun ({ $what }){ $network }. { $first } y aurait une présence amie de plus, et { $second } aussi.
grateful-introduction-moment = { $one } et { $other } ont échangé avec vous au sujet de « { $what } »{ $network }. { $first } entendrait comment { $second } voit la chose, et { $second } comment { $first } la voit.
grateful-introduction-strangers = , et rien ne montre qu’ils se connaissent
grateful-introduction-clause = {"\u202F"}; { $clause }
grateful-introduction-bring = La question à chaque personne, d’abord à { $first } ; une présentation seulement après deux oui
grateful-introduction-belongs = { $kind ->
    [employer] travail
    [board] conseil
    [club] club
    [school] école
    [association] association
   *[other] autre
} : { $organization }
grateful-introduction-interest-draft =
    Ce sujet te tient à cœur ({ $what }), et { $name } pense comme toi. Une conversation vous plairait peut-être.

    Aimerais-tu rencontrer { $second } ? Si oui, je demande aussi à { $second } ; sinon, c’est très bien ainsi.
grateful-introduction-membership-draft =
    Tu en fais partie ({ $what }), et { $name } aussi. Une conversation vous plairait peut-être.

    Aimerais-tu rencontrer { $second } ? Si oui, je demande aussi à { $second } ; sinon, c’est très bien ainsi.
grateful-introduction-moment-draft =
    Toi et moi, nous nous sommes écrit au sujet de « { $what } », et { $name } s’occupe de la même chose. Une conversation vous plairait peut-être.

    Aimerais-tu rencontrer { $second } ? Si oui, je demande aussi à { $second } ; sinon, c’est très bien ainsi.

# Une présentation en cours.
grateful-introducing-ask = Vous avez pensé à réunir { $asked } et { $other } : « { $why } ». Demandez d’abord à { $asked }.
grateful-introducing-ask-fact = { $asked } et { $other } : { $why }
grateful-introducing-ask-bring = La question à { $asked } ; on ne demande à { $other } qu’après un oui
grateful-introducing-ask-other = { $other } a dit oui { $when } à une rencontre avec { $asked }, à qui rien n’a encore été demandé : « { $why } ».
grateful-introducing-ask-other-fact = { $other } a dit oui
grateful-introducing-ask-other-bring = La question à { $asked } ; un non est tout aussi bienvenu
grateful-introducing-again = { $when }, vous avez demandé à { $asked } si une rencontre avec { $other } lui plairait, et aucune réponse n’est notée. Un mot léger, et puis cela peut reposer.
grateful-introducing-again-fact = vous avez demandé à { $asked }
grateful-introducing-again-bring = Une façon facile de dire non
grateful-introducing-make = { $one } et { $other } ont dit oui ; le dernier oui est venu { $when }. On n’attend plus que vous pour faire les présentations.
grateful-introducing-make-fact = les deux ont dit oui
grateful-introducing-make-bring = Un courriel aux deux, avec ce que chaque personne y trouverait
grateful-introducing-met = { $ago }, vous avez réuni { $asked } et { $other }. Demandez si le contact s’est fait, sans insister.
grateful-introducing-outcome = { $ago }, vous avez réuni { $asked } et { $other }. Demandez ce qui en est sorti.
grateful-introducing-made-fact = vous avez réuni { $asked } et { $other }
grateful-introducing-made-bring = Votre joie, quoi qu’il en soit sorti
grateful-introducing-not-now = Vous avez demandé à { $asked } si une rencontre avec { $other } lui plairait, et elle ne se fera pas. Un mot aimable garde la porte ouverte.
grateful-introducing-not-now-fact = cela ne se fera pas
grateful-introducing-not-now-bring = Que cela ne tient pas à sa personne ; rien de plus

# Lettres d’une présentation. La raison est une phrase à elle seule.
grateful-introducing-draft-tell =
    J’ai pensé à { $full }, et à toi aussi. { $reason }

    Il n’y a rien à faire ; il m’a seulement paru bon que ce nom te parvienne : { $short }.
grateful-introducing-draft-ask =
    J’ai pensé à toi en même temps qu’à { $full }. { $reason }

    Une rencontre te plairait-elle ? On ne demandera à { $short } que si l’idée te plaît. Et un non est très bien ; cela reste entre nous.
grateful-introducing-draft-ask-other =
    J’ai pensé à toi en même temps qu’à { $full }. { $reason }

    Une rencontre te plairait-elle ? { $short } en aurait de la joie. Et un non est très bien ; cela reste entre nous.
grateful-introducing-draft-again =
    Rien ne presse pour ta réponse au sujet d’une rencontre avec { $full } ; ma question n’est là que pour ne pas se perdre. { $reason }

    Si tu préfères que non, ou pas maintenant, un mot suffit et tout va bien.
grateful-introducing-draft-not-now =
    Tu n’as plus besoin de penser à une rencontre avec { $short }. Elle ne se fera pas pour l’instant, et cela ne tient pas à toi ; ce n’est pas le bon moment.

    Je garde les yeux ouverts pour toi.
grateful-introducing-draft-not-now-agreed =
    Merci pour ton ouverture à une rencontre avec { $short }. Elle ne se fera pas pour l’instant, et cela ne tient pas à toi ; ce n’est pas le bon moment.

    Je garde les yeux ouverts pour toi.
grateful-introducing-draft-met =
    Comment vas-tu ? Le contact s’est-il fait entre { $short } et toi ?

    S’il faut attendre, c’est très bien ; rien ne presse de mon côté.
grateful-introducing-draft-outcome =
    J’ai pensé à toi, et à { $short } aussi. Quelque chose est-il né de vos conversations ?

    J’aimerais beaucoup le savoir, quoi que ce soit.
grateful-introducing-draft-part = { $short }, voici { $full }. { $reason }
grateful-introducing-draft-make =
    Bonjour { $first } et { $second },

    Vous avez dit oui, alors voici les présentations.

    { $for-first }

    { $for-second }

    { $first }, veux-tu faire le premier pas ? À partir d’ici, c’est à vous ; inutile de me garder parmi les destinataires.

# Ce qui est ouvert dans un cercle.
grateful-circle-meets = Le cercle « { $circle } » se réunit { $when } : { $asks ->
    [0] personne n’a encore dit ce qui l’aiderait
    [1] une demande est ouverte
   *[other] { $asks } demandes sont ouvertes
}.
grateful-circle-meets-open = Le cercle « { $circle } » se réunit { $when } : { $asks ->
    [0] reste à savoir de quoi vous parlerez
    [1] reste à savoir de quoi vous parlerez, et une demande est ouverte
   *[other] reste à savoir de quoi vous parlerez, et { $asks } demandes sont ouvertes
}.
grateful-circle-asks-for = { $name } demande ceci : { $text }.
grateful-circle-promised = Vous avez dit dans le cercle « { $circle } » que vous feriez ceci (échéance : { $day }) : { $text }. Où que vous en soyez, { $name } aura plaisir à le savoir.
grateful-circle-promised-past = Vous avez dit dans le cercle « { $circle } » que vous feriez ceci (l’échéance était { $day }) : { $text }. Où que vous en soyez, { $name } aura plaisir à le savoir.
grateful-circle-asked = { $name } a demandé ceci au cercle « { $circle } » : { $text }. Et { $why }.
grateful-circle-asked-bring = Ce qui peut aider : { $what }
grateful-circle-kept = { $name } a fait ce qui avait été dit dans le cercle « { $circle } » : { $text }. Chaque pas mérite un mot ; dites-lui que vous l’avez vu.
grateful-circle-helped = { $name } a apporté son aide à { $whom } dans le cercle « { $circle } » : { $text }. Dites-lui que vous l’avez vu.
grateful-circle-fact = { $circle } : { $text }
grateful-circle-fact-meets = { $circle } se réunit
grateful-circle-fact-meets-agenda = { $circle } se réunit : { $agenda }
grateful-circle-fact-helped = { $circle } : pour { $whom }, { $text }
grateful-circle-draft-asked-for = Tu as demandé ceci : { $text }.
grateful-circle-draft-meets = Qu’est-ce qui ferait que la prochaine réunion ({ $day }) en vaille la peine pour toi ? Le cercle « { $circle } » se retrouve alors, et il y a de la place pour cela.
grateful-circle-draft-promised =
    Tu étais là quand je l’ai dit dans le cercle « { $circle } » : { $text }. Voici où j’en suis : …

    Ton écoute m’a fait du bien.
grateful-circle-draft-asked =
    Tu as demandé ceci dans le cercle « { $circle } » : { $text }. J’ai peut-être quelque chose pour toi : …

    Veux-tu que je te l’envoie ?
grateful-circle-draft-kept = Tu l’as dit, et tu l’as fait : { $text }. Je l’ai vu, et cela m’a donné du courage. Comment était-ce ?
grateful-circle-draft-helped = Grâce à toi, { $whom } a pu avancer : { $text }. Je l’ai vu, et c’est cela qui fait que le cercle « { $circle } » vaut la peine d’y venir. Merci.

# Un voyage. La distance où ils habitent se dit de deux façons : après le nom, et seule.
grateful-trip-lives-near = habite { $town } ou tout près
grateful-trip-lives-here = habite dans la ville même
grateful-trip-lives-away = habite à { $km } km
grateful-trip-they-live-near = habite { $town } ou tout près
grateful-trip-they-live-here = habite dans la ville même
grateful-trip-they-live-away = habite à { $km } km
grateful-trip-fact = voyage à { $town }, { $stay } : { $home }
grateful-trip-stay-day = le { $until ->
    [1] 1er
   *[other] { $until }
} { $until-month }
grateful-trip-stay-month = du { $from ->
    [1] 1er
   *[other] { $from }
} au { $until } { $until-month }
grateful-trip-stay = du { $from ->
    [1] 1er
   *[other] { $from }
} { $from-month } au { $until ->
    [1] 1er
   *[other] { $until }
} { $until-month }
grateful-trip-day = le { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
grateful-trip-seen = la dernière fois que vous étiez ensemble, c’était { $when }
grateful-trip-not-seen = aucune visite entre vous n’est notée
grateful-trip-write = Vous serez à { $town } ({ $stay }). { $name } { $home }, et { $seen }. Écrivez et proposez un jour ({ $day }) : c’est vous qui allez voir { $short }, sans lui demander de se déplacer.
grateful-trip-visit-agreed = Aujourd’hui, vous voyez { $name } à { $town }, comme convenu ; { $seen }.
grateful-trip-visit = Aujourd’hui est le jour que vous aviez prévu pour { $name }, qui { $home } ; { $seen }. Un mot le matin suffit pour demander.
grateful-trip-call = Vous n’avez pas pu voir { $name } à { $town } ({ $stay }). Un appel dit à { $short } que vous l’auriez aimé.
grateful-trip-visit-bring = Une petite chose de là où vous vivez, et une question sur ce qui lui occupe l’esprit
grateful-trip-draft-grave = Tu es dans mes pensées. Je serai à { $town } ({ $stay }), et je pourrais passer une heure : { $day }, ou quand tu veux. Si tu préfères le calme, c’est tout aussi bien ; inutile de répondre.
grateful-trip-draft-write =
    J’ai tout de suite pensé à toi : je serai à { $town } ({ $stay }). Aurais-tu une heure { $day }, là où c’est facile pour toi ?

    Si cela ne va pas cette fois, ce n’est pas grave du tout.
grateful-trip-draft-write-since =
    J’ai tout de suite pensé à toi : je serai à { $town } ({ $stay }). La dernière fois que nous étions à la même table, c’était { $when }. Aurais-tu une heure { $day }, là où c’est facile pour toi ?

    Si cela ne va pas cette fois, ce n’est pas grave du tout.
grateful-trip-draft-visit-agreed = Tu nous as réservé cette journée, et je suis à { $town } et je m’en réjouis. Si quelque chose est survenu de ton côté, dis-le simplement.
grateful-trip-draft-visit = Tu n’es pas loin, puisque je suis à { $town } aujourd’hui. Aurais-tu une heure, là où c’est facile pour toi ? Sinon, une autre fois sera tout aussi bien.
grateful-trip-draft-call = Toi et moi n’avons pas réussi à nous voir pendant que j’étais à { $town }, et je l’aurais aimé. Comment vas-tu, et qu’est-ce qui t’occupe ces derniers temps ?

# Une étape vers un objectif à moi.
grateful-goal = La prochaine étape vers votre objectif « { $goal } » : { $text }, avec { $name }.
grateful-goal-fact = étape : { $text }
grateful-goal-give = { $short } reçoit quelque chose de vous avant que vous ne demandiez quoi que ce soit.
grateful-goal-give-bring = Quelque chose pour ce qui tient à cœur à { $short } ; votre étagère sait ce qui convient
grateful-goal-give-draft =
    J’ai pensé à toi en trouvant ceci, et cela peut te servir : …

    Inutile de répondre.
grateful-goal-ask = Une petite question honore ce que sait { $short }, et se refuse facilement.
grateful-goal-ask-draft =
    Tu connais cela mieux que toutes les personnes à qui je pourrais demander. Je travaille à « { $goal } », et une question reste ouverte : …

    Dix minutes au téléphone suffiraient largement, et un non est une très bonne réponse.
grateful-goal-thank = { $short } apprend à quoi son aide a mené.
grateful-goal-thank-draft = Merci : tu … Cela a mené à … pour « { $goal } », et cela montre combien tu aides volontiers les autres à avancer.
grateful-goal-door = C’est un chemin vers { $short } qui coûte peu à { $short }.
grateful-goal-door-draft =
    Tu t’occupes de quelque chose que je suis avec intérêt : …

    Puis-je t’envoyer ce que j’en pense ?

# Une étape d’un guide.
grateful-guided = Votre guide « { $guide } » dit à l’étape { $number } : { $title }.
grateful-guided-fact = { $guide } : { $title }
grateful-guided-nearest = { $name } compte parmi les personnes les plus proches de vous (dernière fois : { $day }).
grateful-guided-dormant = { $name } comptait parmi vos proches, et { $silent } il n’y a pas eu un mot.
grateful-guided-lately = { $name } vous a parlé ({ $day }).
grateful-guided-helped = { $name } a fait ceci pour vous : { $what }.
grateful-guided-colleague = { $name } en fait partie comme vous ({ $organization }).
grateful-guided-colleague-fact = en fait aussi partie ({ $organization })
grateful-guided-colleague-draft = Toi et moi, nous en faisons partie ({ $organization }).
grateful-guided-draft =
    Tu es dans mes pensées ces jours-ci.

    Comment vas-tu ?

# Ce qui ne va pas dans le fichier d’un guide. Des mots comme title:, day et gracious s’écrivent ainsi dans toutes les langues.
grateful-guide-too-long = un guide fait au plus { $count } Ko
grateful-guide-no-beginning = un guide commence par son titre entre deux lignes de trois traits d’union
grateful-guide-no-title-nor-for = { $line } n’est ni title: ni for:
grateful-guide-step-no-title = une étape a besoin d’un titre
grateful-guide-too-many-steps = un guide a au plus { $count } étapes
grateful-guide-no-empty-line = il faut une ligne vide entre les clés d’une étape et son texte
grateful-guide-no-days = { $value } n’est pas un nombre de jours
grateful-guide-day-range = le jour d’une étape va de { $before }, celui de l’étape précédente, à { $last }
grateful-guide-no-who = who est l’un de { $words }, pas { $value }
grateful-guide-no-count = count est un nombre de 1 à { $most }
grateful-guide-no-habit = { $value } n’est pas une habitude : gracious, grateful, giving ou generative
grateful-guide-no-key = { $key } n’est ni day, ni who, ni count, ni habit, ni draft
grateful-guide-whom = « { $title } » demande des personnes et ne dit pas lesquelles
grateful-guide-no-title = un guide a besoin d’un titre entre deux lignes de trois traits d’union
grateful-guide-no-step = un guide a besoin d’une étape, qui commence par ##
