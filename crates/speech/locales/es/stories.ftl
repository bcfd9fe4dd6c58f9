# What several of these pages say.
stories-when = Cuándo
stories-title = Título
stories-if-you-like = (si quieres)
stories-keep-so = Guardar así
stories-choose = Elegir a alguien
stories-put-into-words = Ponerlo en palabras
stories-words = Palabras para empezar
stories-deed = ¿Qué hizo?
stories-deed-example = presentarme a Ben

# The chronicle.
chronicle-with = Tú y { $name }
chronicle-lead = Lo que se contó, se regaló y se hizo, lo más reciente primero.
chronicle-lead-words = Con «{ $words }».
chronicle-lead-words-when = Con «{ $words }» ({ $when }).
chronicle-words = Palabras que contiene
chronicle-when-hint = (2019, 2019-03)
chronicle-look = Buscar
chronicle-shown = Qué se muestra
chronicle-everything = Todo
chronicle-stories = Historias
chronicle-moments = Momentos
chronicle-gifts = Regalos
chronicle-years = Años
chronicle-months = Meses
chronicle-blank = Aquí aún no hay nada escrito. La crónica se va llenando con lo que importas; las historias las cuentas tú.
chronicle-blank-of-that = De eso no hay nada escrito aquí.
chronicle-import = Traer correo, calendarios, contactos
chronicle-choose = Elegir a alguien sobre quien escribir
chronicle-some-time = En algún momento de { $year }
chronicle-given = Regalaste { $what }
chronicle-received = Te regalaron { $what }
chronicle-thanked = Diste las gracias: { $what }
chronicle-told = Contaste lo que salió de ello: { $what }

# People who are not named: after names, and alone.
chronicle-and-more = y { $count } más
chronicle-more = { $count ->
    [one] { $count } persona más
   *[other] { $count } personas más
}
chronicle-pages = Páginas de la crónica
chronicle-newest = A lo más reciente
chronicle-earlier = Lo anterior

# A story.
story-who = Quién aparece en ella
story-who-hint = (nombres separados por punto y coma)
story-heard = Quién la ha oído
story-heard-none = Nadie todavía, por lo que consta aquí.
story-written = Escrita
story-ways = Qué hacer con ella
story-told-to = Se la conté a
story-keep-heard = Guardarlo
story-pictures = Sus imágenes
story-pictures-none = Ponerle una imagen
story-picture-alt = Una imagen de la historia
story-picture-seen = Qué se ve en ella
story-picture-keep-words = Guardar las palabras
story-picture-remove = Quitarla
story-picture-remove-label = Quitarla: { $picture }
story-picture-first = Una imagen
story-picture-another = Otra imagen
story-picture-formats = (JPEG, PNG o WebP)
story-picture-caption = Qué se ve
story-picture-keep = Guardar la imagen
story-picture-about = Se guarda en tu bóveda, derecha y en un tamaño cómodo de ver. Dónde y cuándo se tomó, como lo anotan las cámaras, no se guarda.
story-picture-missing = con el formulario no llegó ninguna imagen
story-picture-missing-hint = elige un archivo JPEG, PNG o WebP
story-better = Contarla mejor
story-text = La historia
story-when-hint = (basta un año)
story-where = Dónde
story-remove = Quitar la historia
story-remove-label = Quitar la historia: { $title }

# Keepsakes.
keepsakes-title = Recuerdos
keepsakes-lead = Hechos en honor de alguien, con lo que compartes con esa persona.
keepsakes-lead-none = Una página, una tarjeta o una carta en honor de alguien, hecha de lo que compartes con esa persona.
keepsakes-none = Aún no hay ninguno hecho. Elige a alguien y se prepara un primer borrador con tus historias, lo que hizo por ti y tus gracias.
keepsake-for = Un recuerdo para { $name }
keepsake-lead-proposed = Un primer borrador con lo que hay entre ambos. Nada de él se guarda hasta que tú lo digas.
keepsake-lead-begun = Hasta aquí has llegado con él.
keepsake-lead-made = Está hecho y aún no lo has entregado: sus palabras todavía pueden cambiar.
keepsake-to-be = Qué va a ser
keepsake-form-page = Una página (A4)
keepsake-form-letter = Una carta (A5, doblada)
keepsake-form-card = Una tarjeta (A6)
keepsake-with-photo = Con su foto
keepsake-opening = Palabras iniciales
keepsake-letter = Carta
keepsake-letter-hint = (una línea vacía separa los párrafos; puedes prescindir de ella)
keepsake-shared = Lo que hay entre ambos
keepsake-nothing = Aún no hay nada escrito que pudiera figurar en él: ni historia, ni regalo, ni gracias. Bastan unas líneas tuyas arriba; o <a href="/people/{ $person }">escribe primero una historia</a>.
keepsake-tick = Marca lo que deba figurar en él. Puedes cambiar las palabras; aquello de lo que vienen se queda como está.
keepsake-piece-words = Sus palabras
keepsake-piece-head = Encima
keepsake-piece-text = Palabras
keepsake-kind-meeting = El primer encuentro
keepsake-kind-story = Una historia
keepsake-kind-moment = Un encuentro
keepsake-kind-gift = Lo que te regaló
keepsake-kind-thanks = Tus gracias
keepsake-kind-words = Tus palabras
keepsake-make = Hacerlo
keepsake-keep-draft = Guardar como borrador
keepsake-about-draft = { $form ->
    [page] Una página
    [letter] Una carta
   *[card] Una tarjeta
}, empezada { $ago }
keepsake-about-made = { $form ->
    [page] Una página
    [letter] Una carta
   *[card] Una tarjeta
}, hecha { $ago }
keepsake-about-given = { $form ->
    [page] Una página
    [letter] Una carta
   *[card] Una tarjeta
}, entregada { $ago }
keepsake-choose = Elegir y redactar
keepsake-given-day = El día en que se entregó
keepsake-given = Lo entregué
keepsake-word-anew = Redactarlo de nuevo
keepsake-remove = Quitarlo
keepsake-remove-label = Quitarlo: el recuerdo
keepsake-printed-as = Como qué se imprime
keepsake-print = Para imprimirlo o guardarlo como PDF: imprime esta página. Solo se imprime la hoja de abajo.
keepsake-print-pdf = Para imprimirlo: imprime esta página. Solo se imprime la hoja de abajo. El PDF está compuesto con más esmero; como carta se imprime por las dos caras, girando por el borde corto, y se dobla una vez.
keepsake-not-set = no se pudo componer el recuerdo
keepsake-not-written = no se pudo escribir el recuerdo: { $error }
keepsake-letters-hint = un navegador las imprime: abre el recuerdo en él e imprime la página; o hearten keepsake NAME --out FILE.html
    .page = Un navegador las imprime: abre el recuerdo e imprime su página.
keepsake-stopped-hint = un navegador lo imprime: hearten keepsake NAME --out FILE.html
    .page = Un navegador lo imprime: abre el recuerdo e imprime su página.

# Thanks that are open.
thanks-none = No hay gracias pendientes.
thanks-lead = Por lo que otros hicieron por ti. Las gracias tardías se reciben tan bien como las tempranas.
thanks-blank = Lo que otros hacen por ti se guarda en su página, en «Regalo». De ahí viene aquí hasta que das las gracias, y otra vez cuando sale algo de ello.
thanks-to-tell = Por contar lo que salió
thanks-to-tell-about = De su ayuda salió algo, y tienen parte en ello.
thanks-tell = Contárselo
thanks-owed = Por dar
thanks-owed-about = Una línea que nombra lo que hicieron se guarda más tiempo que una bonita que no lo nombra.
thanks-find-words = Encontrar las palabras
thanks-sent = Dadas, ¿y qué salió de ello?
thanks-sent-about = Si desde entonces ha salido algo de ello, les alegraría saberlo.
thanks-what-came = Qué salió de ello
thanks-led-to = Llevó a: { $outcome }
thanks-thanked = Diste las gracias { $ago }
thanks-part-of = parte de «{ $event }»
thanks-way = { $doing }: { $name }, { $deed }

# Words of thanks.
thank-title = Dar las gracias a { $name }
thank-heading = Dar las gracias a <a href="/people/{ $person }">{ $name }</a>
thank-what = ¿Qué hizo { $name } que merezca nombrarse?
thank-which = ¿Por qué cosa?
thank-something-else = Otra cosa, nombrada abajo
thank-deed-hint = (si es otra cosa, o con mejores palabras)
thank-led-to = ¿A qué llevó?
thank-led-to-example = hablamos, y empiezo en mayo
thank-shows = ¿Qué muestra de esa persona?
thank-shows-example = cómo piensas en los demás sin que te lo pidan
thank-told = Se lo conté
thank-thanked = Le di las gracias
thank-thanked-told = Le di las gracias y le conté cómo acabó
thank-praise = Delante de otros
thank-praise-about = Lo bueno que se dice donde otros lo oyen le hace a { $name } más bien que una carta.
thank-copy = Copiar estas palabras

# Chains of help.
chains-title = Cadenas de ayuda
chains-lead = Quién ayudó, qué pasó, qué llegó. Cuando llegue, todos los que tienen parte podrán saberlo.
chains-lead-none = Cuando varias personas ayudan hacia una misma cosa, reúnelo aquí. Cuando llegue, todos los que tienen parte podrán saberlo.
chains-kept = Guardadas
chains-begin = Empezar una
chains-all = Todas las cadenas
chain-event = ¿A qué lleva?
chain-event-example = la oferta de Northwind
chain-first = ¿Con la ayuda de quién empezó?
chain-deed-hint = (vacío: su última ayuda que anotaste)
chain-begin = Empezar la cadena
chain-helped = Quién ayudó
chain-helped-none = Nadie todavía.
chain-outcome = Lo que llegó
chain-has-come = ¿Ha llegado?
chain-what-came = ¿Qué salió de ello?
chain-what-came-example = Empiezo en mayo
chain-came = Ha llegado
chain-more = Alguien más ayudó
chain-who = ¿Quién?
chain-add = Añadir su ayuda
chain-let-be = No salió nada; dejarlo estar
chain-nobody = no se nombra a nadie
chain-nobody-hint = escribe de quién fue la ayuda
chain-open-ago = En camino, empezada { $ago }
chain-came-ago = Llegó { $ago }
chain-let-be-ago = Se dejó estar { $ago }
chain-step-told = ya sabe lo que llegó
chain-step-unheard = aún no lo sabe
chain-step-thanked = gracias dadas
chain-step-owed = gracias por dar
chain-way = { $doing }: { $name }

# Small asks.
asks-title = Lo que pediste
asks-lead = Una respuesta se vuelve ayuda suya, con gracias por dar. Un no vale lo mismo.
asks-none = Aún no has pedido nada. Una pequeña petición empieza en la página de una persona, y su respuesta se guarda aquí, con gracias por dar.
asks-open = Abiertas
asks-settled = Resueltas
asks-line-asked = { $kind } · petición hecha { $ago }
asks-line-answered = { $kind } · respondió { $ago }
asks-line-declined = { $kind } · dijo que no { $ago }
asks-line-no-answer = { $kind } · sin respuesta, { $ago }
ask-small = Algo pequeño, fácil de rechazar: una opinión, diez minutos, un nombre.
ask-kind-opinion = Su opinión
ask-kind-ten-minutes = Diez minutos
ask-kind-name = Un nombre
ask-what-said = ¿Qué dijo?
ask-what-said-hint = (si respondió)
ask-answered = Respondió
ask-declined = Dijo que no
ask-let-rest = Dejarlo estar
ask-title = Pedirle algo a { $name }
ask-heading = Pedirle algo a <a href="/people/{ $person }">{ $name }</a>
ask-what-for = ¿Qué pides?
ask-about-what = ¿Sobre qué?
ask-about-what-example = el primer capítulo del manual
ask-asked = Lo pedí
ask-so-far = Hasta ahora entre ambos
ask-no-gift = No hay regalos anotados, ni en un sentido ni en otro.
ask-from-you = De tu parte
ask-from = De parte de { $name }
ask-on-shelf = En tu estante para { $name }
ask-doors = Otras puertas
ask-before = Pedido antes
