# Somebody new.
person-new-title = Alguien nuevo
person-new-about = Basta con un nombre. Lo demás puede llegar con el tiempo.
person-name = Nombre
person-email = Dirección de correo
person-phone = Teléfono
person-organization = Organización
person-role = En calidad de
person-birthday = Cumpleaños
person-birthday-hint = 5 de marzo de 1970, o 5 de marzo si no se sabe el año
person-how-known = De qué os conocéis, o cualquier cosa que valga la pena guardar
person-add = Añadir
person-cancel = Cancelar
person-added = { $name } ya es una de tus personas.

# The card of a person.
person-edit-title = Editar a { $name }
person-nickname = Cómo le llaman los amigos
person-another-email = Otra dirección de correo
person-another-phone = Otro teléfono
person-another-address = Otra dirección, o la ciudad donde vive
person-birthday-hint-short = 5 de marzo de 1970, o 5 de marzo
person-layer = Cuánta cercanía quieres
person-layer-undecided = Sin decidir
person-family = Familia
person-note = Nota
person-save = Guardar
person-photo = Foto
person-photo-hint = (JPEG, PNG o WebP; no se guarda dónde se tomó)
person-photo-keep = Guardar la foto
person-remove-hint = Al quitar a { $name }, desaparece de la lista de personas. Se puede deshacer.
person-remove = Quitar a { $name }
person-forget-link = <a href="/people/{ $id }/forget">Olvidar a { $name } para siempre</a>, con todo lo que se guarda sobre esta persona.
person-nothing-different = No había nada distinto, así que no se cambió nada.
person-layer-no-number = la cercanía deseada no es un número

# A person.
person-before-meeting = Antes de veros
person-ask-small = Pedir algo pequeño
person-story-title = Tú y { $person }
person-story-earlier = Antes con { $person }
person-story-blank = Aquí aún no hay nada escrito. Una línea sobre cómo os conocisteis es un buen comienzo.
person-no-story = Aún no hay escrita ninguna historia de vosotros dos.
person-tell-next = Qué historia contarle ahora a { $person }
person-told-today = Contada hoy
person-told-today-label = Contada hoy: { $story }
person-all-of-it = Todo, por año y mes
person-story-pages = Las páginas de la historia
person-to-newest = A lo más reciente
person-earlier = Anterior

# What an entry of the story is.
person-manner-planned = previsto, { $by }
person-manner-sent = de tu parte, { $by }
person-manner-received = de parte de { $person }, { $by }
person-manner-gift-given = un regalo tuyo
person-manner-gift-received = un regalo de { $person }
person-manner-gift = regalo
person-manner-story = una historia
person-manner-promise = una promesa tuya
person-manner-news = novedades de { $person }
person-manner-concern = lo que tiene en mente { $person }
person-manner-thanks = gracias
person-manner-moment = momento

# A line that is kept: a moment.
person-keep-something = Guardar algo
person-log-text = ¿Qué ha pasado entre vosotros?
person-log-example = Café junto al río; hablamos de la mudanza
person-log-how = Cómo
person-log-who = Quién
person-log-mutual = Los dos
person-log-sent = De mi parte
person-log-received = De su parte
person-when = Cuándo
person-log-it = Anotar
person-log-after = Qué salió de ahí
person-log-brought = Qué llevé yo
person-log-concern = Qué tiene en mente
person-log-thanks = Qué hizo por mí
person-log-find = Para el estante
person-log-promise = Dije que haría
person-by-when = Para cuándo
person-by-when-hint = (si se dijo un día)
person-if-you-like = (si quieres)

# A note.
person-note-kind = ¿Qué es?
person-note-text = Una nota
person-note-interest = Algo que le importa
person-note-problem = Un problema que le preocupa
person-note-hope = Una esperanza suya
person-note-project = Un proyecto suyo
person-note-hard-season = Una mala época
person-note-until = Vale hasta
person-note-until-hint = (si termina)
person-note-words = En pocas palabras
person-note-erase = Borrar una nota para siempre pasado su día
person-note-keep = Guardar la nota

# A story.
person-story = Historia
person-story-prompts = Lo que puede traer una a la memoria
person-story-text = La historia
person-story-name = Título
person-story-when-hint = (basta un año)
person-story-where = Dónde
person-story-who = Quién más sale en ella
person-story-who-hint = (nombres, separados por punto y coma)
person-story-keep = Guardar la historia

# A gift.
person-gift = Regalo
person-gift-way = ¿En qué dirección?
person-gift-given = Se lo di yo
person-gift-received = Me lo dio
person-gift-sort = ¿De qué tipo?
person-gift-kind-thing = Objeto
person-gift-kind-article = Algo para leer, ver u oír
person-gift-kind-tool = Herramienta
person-gift-kind-idea = Idea
person-gift-kind-help = Ayuda
person-gift-kind-advice = Consejo
person-gift-kind-introduction = Presentación
person-gift-kind-time = Tiempo
person-gift-what = ¿Qué fue?
person-gift-meaning = Qué significó
person-gift-keep = Guardar el regalo
person-gift-way-unknown = «{ $way }» no es una dirección en la que pueda ir un regalo

# Thanks.
person-thanks = Gracias
person-thanks-deed = ¿Qué hizo?
person-thanks-which = ¿Por qué?
person-thanks-other = Otra cosa, que se nombra abajo
person-thanks-other-deed = Otra cosa que hizo
person-thanks-other-hint = (si es así)
person-thanks-led = A qué llevó
person-thanks-shows = Qué muestra de esta persona
person-thanks-told = Le conté cómo salió
person-thanks-said = Ya le di las gracias

# A promise.
person-promise = Promesa
person-promise-text = ¿Qué dijiste que harías?
person-promise-keep = Tener presente la promesa

# What is so now.
person-now = Ahora
person-still-held = Aún se guarda de antes: { $kinds }.
person-erase-for-good = Borrarlo para siempre
person-now-blank = Aún no sé qué tiene en mente { $person }. Algo que preguntarle: ¿qué le alegra estos días y qué le cuesta?
person-ahead = Lo que viene
person-for-now = Por ahora
person-on-their-mind = Lo que tiene en mente
person-settled = Resuelto
person-settled-label = Resuelto: { $concern }
person-promised = Lo que dije que haría
person-kept = Cumplida
person-kept-label = Cumplida: { $promise }
person-thanks-owed = Gracias por dar
person-find-words = Encontrar las palabras
person-find-words-label = Encontrar las palabras: { $deed }
person-cares-for = Lo que le importa
person-from-shelf = De tu estante
person-gave-it = Se lo di
person-gave-it-label = Se lo di: { $find }
person-shared = Lo que compartís
person-concern-problem = Un problema
person-concern-hope = Una esperanza
person-concern-project = Un proyecto
person-concern-hard-season = Una mala época: consuela, informa, apoya; no pidas nada
person-concern-since = { $kind } · desde el { $day }
person-concern-since-until = { $kind } · desde el { $day } · { $until } ({ $distance })
person-passing-until = Hasta el { $day }
person-passing-until-erased = Hasta el { $day }; después se borra
person-promise-said = Dicho { $ago }
person-promise-said-for = Dicho { $ago } · para el { $day }
person-thanks-since = Desde el { $day }
person-thanks-sent = Gracias dadas; quizá le guste saber cómo salió

# How they stand to being contacted.
person-standing-muted = No se sugiere nada para { $person }.
person-standing-muted-until = No se sugiere nada para { $person } hasta el { $day }.
person-standing-do-not-contact = No hay que contactar con { $person }.
person-standing-do-not-contact-until = No hay que contactar con { $person } hasta el { $day }.
person-standing-do-not-note = No se anota nada sobre { $person }.
person-standing-do-not-note-until = No se anota nada sobre { $person } hasta el { $day }.
person-standing-dead = { $person } ha fallecido, y su recuerdo permanece.
person-standing-dead-until = { $person } ha fallecido, y su recuerdo permanece hasta el { $day }.
person-standing-partner = { $person } es parte de tus compañeros de camino.
person-standing-partner-until = { $person } es parte de tus compañeros de camino hasta el { $day }.

# Over the years.
person-years = A lo largo de los años
person-years-first = de viva voz o en persona
person-years-second = por escrito
person-years-numbers = Los números
person-years-year = Año
person-years-by-voice = De viva voz o en persona
person-years-in-writing = Por escrito
person-years-says = { $count ->
    [one] { $year }: { $count } momento, { $voice } de viva voz o en persona
   *[other] { $year }: { $count } momentos, { $voice } de viva voz o en persona
}
person-years-about = Columnas de { $first } a { $last }; la tabla de abajo tiene los números.
person-years-title = Momentos a lo largo de los años

# Facts.
person-facts = Datos
person-fact-belongs = Forma parte de
person-fact-around = A su alrededor
person-fact-days = Fechas
person-fact-mail = Correo
person-fact-lives = Vive en
person-fact-elsewhere = En otros sitios
person-fact-layer = La cercanía que quiero
person-fact-moments = Momentos
person-yes = Sí
person-on-board = en la junta directiva
person-school = estudios
person-day-birthday = Cumpleaños
person-day-anniversary = Aniversario
person-day-died = Fallecimiento
person-day-other = Un día importante
person-day = { $name }: { $date }
person-day-near = { $name }: { $date } ({ $distance })
person-edit = Editar
person-in-circle = En un círculo contigo:
person-merged-count = { $count ->
    [one] Unida con { $count } ficha más
   *[other] Unida con { $count } fichas más
}
person-where-from = De dónde viene esto
person-held-about = Todo lo que se guarda sobre { $person }
person-why-closeness = ¿Por qué esta cercanía?
person-term = De qué está hecha
person-term-times = Veces
person-term-share = Parte
person-care = Cuidar
person-make-keepsake = Hacer un recuerdo
person-merge-with = Unir con alguien
person-rest = Dar un respiro a { $person }
person-rest-how = Cómo
person-rest-muted = No sugerir nada
person-rest-do-not-contact = No contactar
person-rest-do-not-note = No anotar nada
person-rest-dead = En el recuerdo: ha fallecido
person-rest-until = Hasta
person-rest-until-hint = (déjalo vacío para siempre)
person-rest-them = Dar un respiro
person-rest-lift = Quitar esto

# Forgetting for good.
person-forget-title = ¿Olvidar a { $name }?
person-forget-about = Todo lo que se guarda sobre esta persona se borra para siempre. Ni deshacer ni una importación posterior lo traen de vuelta.
person-what-goes = Lo que se va
person-what-stays = Lo que queda
person-forget-kind = { $kind }: { $count }
person-forget-stays = Los momentos y las historias con otros se quedan, sin esta persona. Su nombre y sus direcciones se tachan de lo que escribiste sobre otros; donde solo pusiste el nombre de pila, míralo tú. De sus direcciones y fichas se guarda un hash con sal, para que una importación la deje fuera y lo diga. Las exportaciones y copias que hiciste aún la contienen.
person-forget-sure = Confirmo que quiero olvidar a { $name } para siempre
person-forget-yes = Olvidar para siempre
person-forget-no = Conservar
person-nothing-erased = no se borró nada
person-forget-tick = marca la casilla para confirmarlo: el olvido no tiene vuelta atrás
person-forgotten-title = En el olvido para siempre
person-forgotten-about = No tiene vuelta atrás.
person-what-erased = Lo que se borró
person-forgotten-without = Momentos e historias con otros que se quedan sin esta persona: { $count }.
person-forgotten-blotted = Registros sobre otros en los que aparecía su nombre, ahora sin él: { $count }.
person-forgotten-unmarked = No tenía dirección ni ficha por la que una importación pudiera saber que debe dejarla fuera.
person-forgotten-marked = Hashes con sal por los que una importación posterior la deja fuera: { $count }.
person-forgotten-copies = Las copias anteriores a una actualización aún la contienen, hasta que borres estos archivos:
person-to-your-people = A tus personas

# Everything that is held, kind by kind.
person-held-title = Todo lo que se guarda sobre { $name }
person-held-lead = Todo lo que esta bóveda guarda sobre esta persona, por tipos, lo más reciente primero.
person-held-namesake = Otra persona tiene el mismo nombre, así que no se lista lo que solo la nombra.
person-held-more = y { $count } más. En la línea de órdenes, <code>hearten person --held --json</code> los tiene todos.
person-back-to = Volver a { $name }
person-held-forget = Olvidar para siempre
person-held-kind-person = Quién es
person-held-kind-address = Direcciones, números y cuentas por los que se la conoce
person-held-kind-contact-point = Formas de contactarla
person-held-kind-important-date = Fechas que le importan
person-held-kind-membership = De qué forma parte
person-held-kind-listing = Listas de organizaciones con su nombre
person-held-kind-photo = Imágenes
person-held-kind-moment = Momentos
person-held-kind-story = Historias en las que sale o que ha oído
person-held-kind-story-photo = Imágenes de esas historias
person-held-kind-gift = Regalos, en ambos sentidos
person-held-kind-thanks = Gracias
person-held-kind-chain = Cadenas de ayuda de las que forma parte
person-held-kind-ask = Lo que le pediste
person-held-kind-keepsake = Recuerdos en su honor
person-held-kind-keepsake-item = Piezas de esos recuerdos
person-held-kind-promise = Promesas
person-held-kind-introduction = Presentaciones
person-held-kind-guest = Lugares en listas de encuentros
person-held-kind-pairing = A quién debería conocer en los encuentros
person-held-kind-trip-visit = Visitas en tus viajes
person-held-kind-circle-member = Círculos en los que está o estuvo
person-held-kind-circle-pair = A quién cuidó en los círculos
person-held-kind-circle-ask = Peticiones y ofrecimientos en los círculos
person-held-kind-commitment = Lo que dijo en los círculos que haría
person-held-kind-interest = Lo que le importa
person-held-kind-concern = Lo que tiene o tuvo en mente
person-held-kind-passing-note = Notas por un tiempo
person-held-kind-standing = Cómo se la trata
person-held-kind-news = Novedades suyas
person-held-kind-goal-step = Pasos hacia tus metas
person-held-kind-feed = Canales suyos que se leen
person-held-kind-relation = Quién es quién para ella
person-held-kind-move-answer = Pasos respondidos
person-held-kind-raw-record = Fichas y filas tal como llegaron
person-held-kind-merge = Registros unidos al suyo
person-held-kind-kept-apart = Distinguida de otras personas
person-held-kind-mention = Lo que trata de otros y la nombra

# What is noted about somebody of whom nothing is to be noted.
person-noted-title = Anotado sobre { $name }
person-noted-erased-title = Borrado para siempre
person-noted-erased = Ya no hay nada anotado sobre { $name }, y no tiene vuelta atrás.
person-noted-may = Se puede escribir sobre { $name }. Para borrar lo anotado, di primero que no se debe anotar nada.
person-noted-held = No se debe anotar nada sobre { $name }. Lo anotado antes se sigue guardando hasta que lo borres.
person-what-held = Lo que se guarda
person-noted-nothing = No hay nada anotado.
person-noted-stays = Quién es, cómo contactar, lo que pasó entre vosotros y lo que os debéis u os prometisteis.
person-noted-shared = { $count ->
    [one] También se queda una historia que comparte con otros; mira tú qué dice.
   *[other] También se quedan { $count } historias que comparte con otros; mira tú qué dicen.
}
person-noted-exports = Las exportaciones y copias que hiciste aún contienen lo que se borra aquí.
person-noted-copies = También las copias anteriores a una actualización, hasta que borres estos archivos:
person-noted-sure = Confirmo que quiero borrarlo para siempre
person-noted-keep = Conservarlo
person-noted-tick = marca la casilla para confirmarlo: no tiene vuelta atrás

# Where each thing that is known comes from.
person-sources-title = Lo que se sabe de { $name }
person-sources-blank = Aparte del nombre, aún no se sabe nada.
person-sources-agree = Cada cosa que se sabe, con lo que la dijo.
person-sources-differ = Cada cosa que se sabe, con lo que la dijo. Donde las fuentes difieren, están todas aquí.
person-sources-known = Lo que se sabe
person-sources-mark = las fuentes difieren
person-sources-unshown = · no se muestra en la página
person-field-name = Nombre
person-field-nickname = Apodo
person-field-birthday = Cumpleaños
person-field-address = Dirección de correo
person-field-phone = Teléfono
person-field-handle = Cuenta
person-field-url = Dirección web
person-field-postal = Dirección postal
person-field-organization = Organización
person-field-anniversary = Aniversario
person-field-death = Fallecimiento
person-field-note = Nota
person-merged-from = Unida a partir de
person-merged-by-program = { $day }, lo encontró Hearten
person-merged-by-you = { $day }, por ti
person-part-again = Separar de nuevo
person-part-again-label = Separar de nuevo: { $name } y esta persona

# One person of two.
person-merge-page = { $name } y alguien más
person-merge-title = ¿{ $name }, dos veces?
person-merge-about = ¿Quién es la misma persona que { $name }? Verás a las dos, una al lado de la otra, antes de que se una nada.
person-merge-search-label = A quién unir
person-merge-field = Nombre, dirección u organización
person-merge-search = Buscar
person-merge-perhaps = Quizá alguien de aquí:
person-merge-nobody = No encaja nadie más. Con menos letras quizá aparezca.
person-merge-found = { $count ->
    [one] { $count } persona encontrada
   *[other] { $count } personas encontradas
}
person-merge-same = { $name } ya es una sola persona
person-merge-other = elige a otra persona
person-last-moment = última vez { $ago }
person-likely-almost-surely = casi seguro
person-likely-probably = probablemente
person-likely-perhaps = quizá
person-one = ¿Una sola persona?
person-one-about = Míralo una vez más. Se puede deshacer, y también separar a las dos más adelante.
person-one-yes = Son una sola persona
person-one-after-all = Al final son una sola

# Two people side by side.
sides-label = Las dos, una al lado de la otra
sides-stays = se queda
sides-unknown = no se sabe
sides-hint = Se quede quien se quede, se guarda todo lo que se sabe de las dos; quien se queda da el nombre.
sides-also-called = También conocida como
sides-comes-from = Viene de
sides-same = igual
sides-shared = en común
sides-near = parecido
sides-partly = en parte
sides-different = distinto
sides-moments = { $count ->
    [0] aún ninguno
    [one] { $count } momento
   *[other] { $count } momentos
}
sides-moments-last = { $count ->
    [0] aún ninguno, el último { $ago }
    [one] { $count } momento, el último { $ago }
   *[other] { $count } momentos, el último { $ago }
}

# Pictures and files that a browser sends.
person-no-picture = esa imagen no existe
person-picture-missing = no llegó ninguna imagen con el formulario
person-picture-choose = elige un archivo JPEG, PNG o WebP
upload-too-long = un campo del formulario es demasiado largo
upload-no-text = un campo del formulario no es texto
upload-by-command = los archivos demasiado grandes para el navegador entran por la línea de órdenes: hearten import RUTA
upload-disk = lo que se subió no se pudo guardar mientras se lee: { $error }
upload-disk-full = mira si el disco está lleno

# Palabras de las tarjetas para números y lugares, y para quién es alguien para ellas. Otras quedan como se escribieron.
person-label-home = casa
person-label-work = trabajo
person-label-cell = móvil
person-label-mobile = móvil
person-label-fax = fax
person-label-pager = buscapersonas
person-label-school = centro de estudios
person-label-other = otro
person-relation-spouse = cónyuge
person-relation-husband = marido
person-relation-wife = esposa
person-relation-partner = pareja
person-relation-child = hijo o hija
person-relation-son = hijo
person-relation-daughter = hija
person-relation-parent = padre o madre
person-relation-mother = madre
person-relation-father = padre
person-relation-sibling = hermano o hermana
person-relation-brother = hermano
person-relation-sister = hermana
person-relation-grandparent = abuelo o abuela
person-relation-grandmother = abuela
person-relation-grandfather = abuelo
person-relation-grandchild = nieto o nieta
person-relation-grandson = nieto
person-relation-granddaughter = nieta
person-relation-uncle = tío
person-relation-aunt = tía
person-relation-cousin = primo o prima
person-relation-nephew = sobrino
person-relation-niece = sobrina
person-relation-kin = familia
person-relation-friend = amigo o amiga
person-relation-colleague = colega
person-relation-neighbor = vecino o vecina
person-relation-acquaintance = se conocen
person-relation-manager = responsable
person-relation-assistant = asistente
person-relation-secretary = secretaría
person-relation-agent = agente
person-relation-boss = jefe o jefa
person-relation-mentor = mentor o mentora
person-relation-contact = contacto
person-relation-emergency = en caso de urgencia
person-relation-pet = mascota
person-relation-related = relación
