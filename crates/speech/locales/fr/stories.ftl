# What several of these pages say.
stories-when = Quand
stories-title = Titre
stories-if-you-like = (si vous voulez)
stories-keep-so = Garder ainsi
stories-choose = Choisir quelqu’un
stories-put-into-words = Le mettre en mots
stories-words = Des mots pour commencer
stories-deed = Qu’a fait cette personne ?
stories-deed-example = la mise en relation avec Ben

# The chronicle.
chronicle-with = Vous et { $name }
chronicle-lead = Ce qui a été raconté, offert et fait, le plus récent d’abord.
chronicle-lead-words = Avec « { $words } ».
chronicle-lead-words-when = Avec « { $words } » ({ $when }).
chronicle-words = Mots à y trouver
chronicle-when-hint = (2019, 2019-03)
chronicle-look = Chercher
chronicle-shown = Ce qui est montré
chronicle-everything = Tout
chronicle-stories = Histoires
chronicle-moments = Moments
chronicle-gifts = Cadeaux
chronicle-years = Années
chronicle-months = Mois
chronicle-blank = Rien n’est encore écrit ici. La chronique se remplit de ce que vous importez ; les histoires, c’est à vous de les raconter.
chronicle-blank-of-that = Rien de tel n’est écrit ici.
chronicle-import = Importer courriels, calendriers, contacts
chronicle-choose = Choisir quelqu’un sur qui écrire
chronicle-some-time = Courant { $year }
chronicle-given = Vous avez offert { $what }
chronicle-received = Vous avez reçu { $what }
chronicle-thanked = Vous avez dit merci : { $what }
chronicle-told = Vous avez raconté la suite : { $what }

# People who are not named: after names, and alone.
chronicle-and-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
chronicle-more = { $count ->
    [one] { $count } autre personne
   *[other] { $count } autres personnes
}
chronicle-pages = Pages de la chronique
chronicle-newest = Au plus récent
chronicle-earlier = Plus tôt

# A story.
story-who = Qui y figure
story-who-hint = (noms séparés par des points-virgules)
story-heard = Qui l’a entendue
story-heard-none = Personne encore, d’après ce qui est écrit ici.
story-written = Mise par écrit
story-ways = Ce que vous pouvez en faire
story-told-to = Je l’ai racontée à
story-keep-heard = Le noter
story-pictures = Ses images
story-pictures-none = Y joindre une image
story-picture-alt = Une image de l’histoire
story-picture-seen = Ce qu’on y voit
story-picture-keep-words = Garder les mots
story-picture-remove = La retirer
story-picture-remove-label = La retirer : { $picture }
story-picture-first = Une image
story-picture-another = Une autre image
story-picture-formats = (JPEG, PNG ou WebP)
story-picture-caption = Ce qu’on voit
story-picture-keep = Garder l’image
story-picture-about = Elle est gardée dans votre coffre, redressée et à une taille lisible. Le lieu et le moment de la prise, que les appareils notent, ne sont pas gardés.
story-picture-missing = aucune image n’est arrivée avec le formulaire
story-picture-missing-hint = choisissez un fichier JPEG, PNG ou WebP
story-better = Mieux la raconter
story-text = L’histoire
story-when-hint = (une année suffit)
story-where = Où
story-remove = Retirer l’histoire
story-remove-label = Retirer l’histoire : { $title }

# Keepsakes.
keepsakes-title = Souvenirs
keepsakes-lead = Faits en l’honneur de quelqu’un, à partir de ce que vous partagez.
keepsakes-lead-none = Une page, une carte ou une lettre en l’honneur de quelqu’un, faite de ce que vous partagez.
keepsakes-none = Aucun n’est encore fait. Choisissez quelqu’un, et une première ébauche se compose de vos histoires, de ce qu’on a fait pour vous et de vos mercis.
keepsake-for = Un souvenir pour { $name }
keepsake-lead-proposed = Une première ébauche tirée de ce que vous partagez. Rien n’en est gardé avant que vous le disiez.
keepsake-lead-begun = Voici où vous en êtes.
keepsake-lead-made = Il est fait, et pas encore offert : ses mots peuvent encore changer.
keepsake-to-be = Ce qu’il va être
keepsake-form-page = Une page (A4)
keepsake-form-letter = Une lettre (A5, pliée)
keepsake-form-card = Une carte (A6)
keepsake-with-photo = Avec sa photo
keepsake-opening = Mots d’ouverture
keepsake-letter = Lettre
keepsake-letter-hint = (une ligne vide sépare les paragraphes ; la lettre est facultative)
keepsake-shared = Ce que vous partagez
keepsake-nothing = Rien n’est encore écrit qui pourrait y figurer : ni histoire, ni cadeau, ni merci. Quelques lignes de vous, plus haut, suffisent ; ou <a href="/people/{ $person }">écrivez d’abord une histoire</a>.
keepsake-tick = Cochez ce qui doit y figurer. Les mots, vous pouvez les changer ; ce dont ils viennent reste tel quel.
keepsake-piece-words = Ses mots
keepsake-piece-head = Au-dessus
keepsake-piece-text = Mots
keepsake-kind-meeting = Comment vous vous êtes rencontrés
keepsake-kind-story = Une histoire
keepsake-kind-moment = Une rencontre
keepsake-kind-gift = Ce qui vous a été offert
keepsake-kind-thanks = Vos mercis
keepsake-kind-words = Vos mots
keepsake-make = Le faire
keepsake-keep-draft = Garder comme brouillon
keepsake-about-draft = { $form ->
    [page] Une page
    [letter] Une lettre
   *[card] Une carte
}, commencée { $ago }
keepsake-about-made = { $form ->
    [page] Une page
    [letter] Une lettre
   *[card] Une carte
}, faite { $ago }
keepsake-about-given = { $form ->
    [page] Une page
    [letter] Une lettre
   *[card] Une carte
}, offerte { $ago }
keepsake-choose = Choisir et rédiger
keepsake-given-day = Le jour où il a été offert
keepsake-given = Je l’ai offert
keepsake-word-anew = Le reformuler
keepsake-remove = Le retirer
keepsake-remove-label = Le retirer : le souvenir
keepsake-printed-as = Sous quelle forme il est imprimé
keepsake-print = Pour l’imprimer ou le garder en PDF : imprimez cette page. Seule la feuille ci-dessous est imprimée.
keepsake-print-pdf = Pour l’imprimer : imprimez cette page. Seule la feuille ci-dessous est imprimée. Le PDF est composé avec plus de soin ; en lettre, il s’imprime recto verso, retourné sur le bord court, et se plie une fois.
keepsake-not-set = le souvenir n’a pas pu être composé
keepsake-not-written = le souvenir n’a pas pu être écrit : { $error }
keepsake-letters-hint = un navigateur les imprime : ouvrez-y le souvenir et imprimez la page ; ou hearten keepsake NAME --out FILE.html
    .page = Un navigateur les imprime : ouvrez le souvenir et imprimez sa page.
keepsake-stopped-hint = un navigateur l’imprime : hearten keepsake NAME --out FILE.html
    .page = Un navigateur l’imprime : ouvrez le souvenir et imprimez sa page.

# Thanks that are open.
thanks-none = Aucun merci n’est en attente.
thanks-lead = Pour ce qu’on a fait pour vous. Un merci tardif fait autant plaisir qu’un merci immédiat.
thanks-blank = Ce qu’on fait pour vous est gardé sur la page de la personne, sous « Cadeau ». De là, cela vient ici jusqu’à ce que vous ayez dit merci, et de nouveau quand il en est sorti quelque chose.
thanks-to-tell = Raconter ce qui en est sorti
thanks-to-tell-about = Leur aide a porté ses fruits, et ils y ont leur part.
thanks-tell = Le leur dire
thanks-owed = À dire
thanks-owed-about = Une ligne qui nomme ce qu’ils ont fait se garde plus longtemps qu’une belle ligne qui ne le nomme pas.
thanks-find-words = Trouver les mots
thanks-sent = Dits, et qu’en est-il sorti ?
thanks-sent-about = S’il en est sorti quelque chose depuis, ils seraient heureux de l’apprendre.
thanks-what-came = Ce qui en est sorti
thanks-led-to = Cela a mené à : { $outcome }
thanks-thanked = Vous avez dit merci { $ago }
thanks-part-of = fait partie de « { $event } »
thanks-way = { $doing } : { $name }, { $deed }

# Words of thanks.
thank-title = Remercier { $name }
thank-heading = Remercier <a href="/people/{ $person }">{ $name }</a>
thank-what = Qu’a fait { $name } qui mérite d’être nommé ?
thank-which = Pour quoi ?
thank-something-else = Autre chose, nommé ci-dessous
thank-deed-hint = (si c’est autre chose, ou en de meilleurs mots)
thank-led-to = À quoi cela a-t-il mené ?
thank-led-to-example = nous nous sommes parlé, et je commence en mai
thank-shows = Qu’est-ce que cela montre de cette personne ?
thank-shows-example = comme tu penses aux autres sans qu’on te le demande
thank-told = Je le leur ai dit
thank-thanked = J’ai dit merci
thank-thanked-told = J’ai dit merci et raconté la suite
thank-praise = Devant les autres
thank-praise-about = Du bien, dit là où d’autres l’entendent, fait plus de bien à { $name } qu’une lettre.
thank-copy = Copier ces mots

# Chains of help.
chains-title = Chaînes d’entraide
chains-lead = Qui a aidé, ce qui s’est passé, ce qui est venu. Quand cela vient, tous ceux qui y ont part peuvent l’apprendre.
chains-lead-none = Quand plusieurs personnes aident à une même chose, rassemblez tout ici. Quand elle vient, tous ceux qui y ont part peuvent l’apprendre.
chains-kept = Gardées
chains-begin = En commencer une
chains-all = Toutes les chaînes
chain-event = À quoi mène-t-elle ?
chain-event-example = l’offre de Northwind
chain-first = Avec l’aide de qui a-t-elle commencé ?
chain-deed-hint = (vide : sa dernière aide que vous avez notée)
chain-begin = Commencer la chaîne
chain-helped = Qui a aidé
chain-helped-none = Personne encore.
chain-outcome = Ce qui est venu
chain-has-come = Est-ce venu ?
chain-what-came = Qu’en est-il sorti ?
chain-what-came-example = Je commence en mai
chain-came = C’est venu
chain-more = Quelqu’un d’autre a aidé
chain-who = Qui ?
chain-add = Ajouter son aide
chain-let-be = Cela n’a rien donné ; en rester là
chain-nobody = personne n’est nommé
chain-nobody-hint = écrivez de qui venait l’aide
chain-open-ago = En chemin, commencée { $ago }
chain-came-ago = Venu { $ago }
chain-let-be-ago = Laissée là { $ago }
chain-step-told = sait ce qui est venu
chain-step-unheard = ne le sait pas encore
chain-step-thanked = merci dit
chain-step-owed = merci à dire
chain-way = { $doing } : { $name }

# Small asks.
asks-title = Ce que vous avez demandé
asks-lead = Une réponse devient une aide de leur part, avec un merci à dire. Un non vaut autant.
asks-none = Rien n’est encore demandé. Une petite demande commence sur la page d’une personne, et sa réponse est gardée ici, avec un merci à dire.
asks-open = Ouvertes
asks-settled = Réglées
asks-line-asked = { $kind } · demande faite { $ago }
asks-line-answered = { $kind } · réponse reçue { $ago }
asks-line-declined = { $kind } · demande déclinée { $ago }
asks-line-no-answer = { $kind } · sans réponse, { $ago }
ask-small = Quelque chose de petit, facile à refuser : un avis, dix minutes, un nom.
ask-kind-opinion = Son avis
ask-kind-ten-minutes = Dix minutes
ask-kind-name = Un nom
ask-what-said = Quelle a été la réponse ?
ask-what-said-hint = (s’il y en a eu une)
ask-answered = Réponse reçue
ask-declined = C’était non
ask-let-rest = En rester là
ask-title = Demander à { $name }
ask-heading = Demander à <a href="/people/{ $person }">{ $name }</a>
ask-what-for = Que demandez-vous ?
ask-about-what = À propos de quoi ?
ask-about-what-example = le premier chapitre du manuel
ask-asked = J’ai demandé
ask-so-far = Entre vous jusqu’ici
ask-no-gift = Aucun cadeau n’est noté, ni dans un sens ni dans l’autre.
ask-from-you = De votre part
ask-from = De la part de { $name }
ask-on-shelf = Sur votre étagère pour { $name }
ask-doors = D’autres portes
ask-before = Déjà demandé
