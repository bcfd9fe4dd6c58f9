# What several of these pages say.
giving-next-heading = Lo siguiente
giving-next = Lo siguiente: { $step }
giving-in-the-end = Al final
giving-something-else = Otra cosa
giving-copy-draft = Copiar el borrador
giving-what-came = Qué salió de ello
giving-what-came-if = Qué salió de ello <span class="hint">(si quieres)</span>
giving-call-it = Cómo lo llamas <span class="hint">(si quieres)</span>
giving-what-sort = ¿De qué tipo?
giving-it-is-done = Está hecho
giving-it-is-done-label = Está hecho: { $step }
giving-steps-done = { $count ->
    [one] { $done } de { $count } paso hecho
   *[other] { $done } de { $count } pasos hechos
}
giving-now = Ahora
giving-from-day = Desde el { $day }
giving-cancel = Cancelar
giving-back-to-people = Volver a las personas

# Introductions: who should meet, what is under way, whom I may come to know.
introductions-title = Presentaciones
introductions-about = Pregunta primero a cada persona por separado; la presentación se hace solo después de dos síes.
introductions-about-nothing = Aún se sabe poco de quién tiene que ver con quién; lo que más revela son los correos y mensajes a varias personas.
introductions-about-to-know = Personas que tu gente conoce y tú todavía no; el camino es preguntar a alguien de los tuyos.
introductions-about-nobody = Aún no se ve a nadie que tu gente conozca y tú no; lo que más revela son los correos a varias personas.
introductions-between = Entre quiénes
introductions-meet = Quiénes deberían conocerse
introductions-to-know = A quién podrías conocer
introductions-own = Dos personas que elijas tú
introductions-under-way = En marcha
introductions-over = Terminadas
introductions-why = ¿Por qué estas dos personas?
introductions-terms = { $score } = { $terms }; 0 es lo habitual entre dos de tus personas
introductions-term-both-active-with-you-lately = ambas en contacto reciente contigo
introductions-term-people-known-to-both = personas que ambas conocen
introductions-term-messages-that-reached-both = mensajes que llegaron a ambas
introductions-begin = Empezar
introductions-begin-label = Empezar con { $one } y { $other }

# One introduction.
introduction-pair = { $one } y { $other }
introduction-pair-linked = <a href="/people/{ $one-id }">{ $one }</a> y <a href="/people/{ $other-id }">{ $other }</a>
introduction-state-idea = Una idea tuya
introduction-state-asked-one = Preguntaste a una de las dos personas
introduction-state-asked-both = Preguntaste a las dos personas
introduction-state-agreed = Ambas personas dijeron que sí
introduction-state-made = Hiciste la presentación
introduction-state-met = Ya se conocen
introduction-state-outcome = Qué salió de ello
introduction-state-declined = No se deseaba
introduction-state-let-go = En reposo
introduction-draft = Borrador
introduction-words-for = Palabras para { $to }
introduction-on = El día
introduction-note-it = Anotarlo
introduction-why = Por qué deberían conocerse
introduction-for = Para { $name }
introduction-so-far = Hasta ahora
introduction-only-tell = Solo hablar a { $to } de la otra persona, sin preguntar nada
introduction-draft-tells = Borrador que solo cuenta
introduction-told = Se lo conté a { $to }
introduction-rest = Dejarla reposar
introduction-all = Todas las presentaciones
introduction-asked = Pregunté a { $name }
introduction-said-yes = { $name } dijo que sí
introduction-rather-not = { $name } prefiere que no
introduction-brought-together = Hice la presentación
introduction-no-step = una presentación no tiene ningún paso «{ $step }»

# A new introduction.
introduction-new-title = Una presentación
introduction-new-about = Dos personas, y lo que cada una tendría de la otra. Por anotarlo no se pregunta a nadie.
introduction-new-for = Qué ganaría { $name } con ello
introduction-new-first = A quién preguntarías primero
introduction-new-other = La otra persona
introduction-new-for-first = Qué ganaría la primera con ello
introduction-new-for-other = Qué ganaría la otra con ello
introduction-new-hint = Tal como se lo dirías: las palabras pasan a las cartas.
introduction-new-keep = Guardar la idea

# Trips.
trips-title = Viajes
trips-about = Adónde vas y a quién podrías ver allí.
trips-about-none = Vayas adonde vayas, quizá viva cerca alguien que conoces. Bastan un lugar y sus días.
trips-ahead = Por venir
trips-where-to = ¿Adónde?
trips-another = Otro viaje
trips-place = Lugar
trips-place-hint = Una localidad, con su región o país si hace falta: Paris, TX.
trips-first-day = Primer día
trips-last-day = Último día
trips-last-day-if = Último día <span class="hint">(si es otro)</span>
trips-note = Para qué <span class="hint">(si quieres)</span>
trips-see = Ver quién vive cerca
trips-over = Terminados
trips-all = Todos los viajes
trips-visits = { $count ->
    [one] { $count } visita
   *[other] { $count } visitas
}
trips-no-kilometres = «{ $text }» no es un número de kilómetros
trips-no-kilometres-hint = escríbelo en cifras
trips-no-first-day = falta el primer día
trips-no-first-day-hint = elige el primer día y el último

# How a trip stands.
trip-state-planned = planeado
trip-state-under-way = en curso
trip-state-ended = terminado
trip-state-let-go = descartado

# One trip.
trip-wrote-to = Escribí a { $name }
trip-called-them = Llamé a { $name }
trip-see-planned = Quiero ver a quienes están en el plan
trip-plan = Un plan para los días
trip-plan-perhaps = quizá
trip-plan-agreed = (acordado)
trip-plan-about = Dos al día como mucho: lo acordado conserva su día; luego, a quienes quieres ver; luego, a quienes más sentirías no ver.
trip-visits = A quién quieres ver
trip-call-them = Llamar
trip-write-to-them = Escribir
trip-what-became = Qué fue de ello
trip-draft-for = Borrador para { $name }
trip-wrote = Escribí
trip-wrote-label = Escribí a { $name }
trip-met = Nos vimos
trip-met-label = Nos vimos: { $name }
trip-called = Llamé
trip-called-label = Llamé a { $name }
trip-missed = Esta vez no
trip-missed-label = Esta vez no: { $name }
trip-drop = Quitar de la lista
trip-drop-label = Quitar de la lista: { $name }
trip-day-agreed = El día que acordamos
trip-agreed = Acordado
trip-agreed-label = Acordado con { $name }
trip-near = Quién vive cerca
trip-near-else = Quién más vive cerca
trip-near-nobody = No se sabe de nadie más que viva a menos de { $km } km.
trip-near-unknown = El nomenclátor no conoce ese lugar, y nadie más tiene en su dirección una localidad con ese nombre.
trip-near-about = Primero los compañeros de camino, luego según la cercanía que elegiste, luego a quienes más sentirías no ver: personas cercanas, o que lo fueron, y a las que hace mucho que no ves.
trip-near-more = { $count } más
trip-see = Quiero ver
trip-see-label = Quiero ver a { $name }
trip-somebody-else = Otra persona
trip-source = Lugares de GeoNames (geonames.org), CC BY 4.0. Distancias en línea recta.
trip-another = ¿Otro lugar llamado { $town }?
trip-change = Cambiar su lugar o sus días, o lo que cuenta como cerca
trip-within = Cerca es a menos de tantos kilómetros
trip-change-it = Cambiarlo
trip-end = Ya volví
trip-let-go = Descartar este viaje
trip-town = en la misma localidad
trip-away = a { $km } km
trip-lives-away = { $town }, a { $km } km
trip-one-of-partners = entre tus compañeros de camino
trip-one-of-layer = entre tus { $layer }
trip-never-seen = ninguna visita anotada
trip-last-seen = última visita { $ago }
trip-no-agreed-day = falta el día
trip-no-agreed-day-hint = elige el día acordado
trip-no-step = un viaje no tiene ningún paso «{ $step }»

# How it stands with somebody to be seen on a trip.
trip-visit-meant = quieres ver a esta persona
trip-visit-wrote = escribiste
trip-visit-agreed = acordado
trip-visit-met = hubo visita
trip-visit-missed = no hubo ocasión de verse
trip-visit-called = llamaste

# Goals.
goals-title = Metas
goals-about = Adónde quieres llegar, o a quién: de la mano de las personas, paso a paso, dando antes de pedir.
goals-on-the-way = En camino
goals-new = Ponte en camino hacia algo
goals-text = ¿Qué quieres?
goals-target = ¿A quién quieres llegar para ello? <span class="hint">(si es a alguien)</span>
goals-target-hint = Una persona, una organización o un cargo, como «CFO of Northwind». Con el camino más fuerte hasta allí se hace un plan; puedes cambiarlo.
goals-set-out = Ponerme en camino
goals-ended = Llegadas a su fin
goals-ended-reached = Alcanzada
goals-ended-dropped = Abandonada
goals-ended-reached-outcome = Alcanzada: { $outcome }
goals-ended-dropped-outcome = Abandonada: { $outcome }

# One goal.
goal-state-open = En camino
goal-state-reached = Alcanzada
goal-state-dropped = Dejada atrás
goal-about = { $state }.
goal-about-steps = { $count ->
    [one] { $state }, { $done } de { $count } paso hecho.
   *[other] { $state }, { $done } de { $count } pasos hechos.
}
goal-ways-to = Los caminos hacia { $target }
goal-no-step = Aún no hay ningún paso previsto.
goal-done = Hecho { $ago }
goal-leave-out = Omitirlo
goal-leave-out-label = Omitirlo: { $step }
goal-another = Otro paso
goal-step-text = ¿Qué hay que hacer?
goal-step-person = ¿Con quién? <span class="hint">(si es con alguien)</span>
goal-step-due = ¿Desde qué día? <span class="hint">(vacío es hoy)</span>
goal-step-add = Añadirlo
goal-step-kind-give = Dar algo
goal-step-kind-ask = Pedir algo pequeño
goal-step-kind-door = Otra puerta
goal-step-kind-thank = Dar las gracias
goal-step-kind-other = Otra cosa
goal-end = Al final
goal-reached = He llegado
goal-owed-thanks = A quien tomó parte en un paso hecho le deberás entonces las gracias.
goal-let-go = Dejarla ir
goal-all = Todas las metas

# Guides. A guide’s own text stands in its Markdown.
guides-title = Guías
guides-about = Manuales breves para una temporada de tu vida. Lo que proponen se convierte en pasos de tus días, con las personas a quienes van dirigidos.
guides-running = Sigues
guides-choose = Para elegir
guides-others = Otras
guides-for = Pensada para: { $audience }.
guides-steps = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
guides-steps-own = { $count ->
    [one] { $count } paso, escrita por ti
   *[other] { $count } pasos, escrita por ti
}
guides-steps-before = { $count ->
    [one] { $count } paso, seguida antes
   *[other] { $count } pasos, seguida antes
}
guides-steps-own-before = { $count ->
    [one] { $count } paso, escrita por ti, seguida antes
   *[other] { $count } pasos, escrita por ti, seguida antes
}
guides-problems = No se pudieron leer
guides-problem = { $source }, línea { $line }: { $cause }
guide-about = { $count ->
    [one] { $done } de { $count } paso hecho. Lo que pide personas llega solo a <a href="/">tus días</a>.
   *[other] { $done } de { $count } pasos hechos. Lo que pide personas llega solo a <a href="/">tus días</a>.
}
guide-follow = Seguirla desde hoy
guide-follow-again = Seguirla de nuevo
guide-follow-no-more = Dejar de seguirla
guide-all = Todas las guías
guide-when-with = { $when } · con { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
guide-with = Con
guide-done = Hecho
guide-first-day = El primer día
guide-after-days = { $count ->
    [one] Tras { $count } día
   *[other] Tras { $count } días
}

# Partners.
partners-title = Compañeros de camino
partners-about = La ronda de { $year }: una historia, luego un regalo, luego una visita. Aquí nada llega nunca tarde.
partners-about-none = Las pocas personas que quieres conservar toda la vida, por lejos que vivan. Se puede cuidar bien a unas { $many }: con una historia, luego un regalo, luego una visita, sin prisa.
partners-yours = Tus compañeros de camino
partners-since = Desde { $month }
partners-since-last = Desde { $month } · último contacto { $ago }
partners-story = Historia
partners-gift = Regalo
partners-visit = Visita
partners-saw = Hubo visita
partners-not-yet = todavía no
partners-next-story = Lo siguiente: una historia
partners-next-gift = Lo siguiente: un regalo
partners-next-visit = Lo siguiente: una visita
partners-whole = La ronda está completa.
partners-end = Ya no me acompaña
partners-end-label = Ya no me acompaña: { $name }
partners-choose-first = Elige a la primera persona
partners-choose-another = Elige a otra persona
partners-whom = ¿A quién?
partners-keep = Tener cerca

# Nudges: how the moves of the day reach me.
nudges-title = Avisos
nudges-back = Volver a los avisos
nudges-about = Una vez al día como mucho, con nombres y motivos y nada más. Un día sin pasos no dice nada, y lo que se perdió no se recupera.
nudges-about-none = No se envía nada: abres Hearten cuando quieres. Si prefieres que te llegue un aviso, elige cómo.
nudges-set-up = Cómo te llegan
nudges-calendar-secret = Quien conozca esta dirección puede leer el calendario. Está disponible mientras Hearten está en marcha.
nudges-try = Probar ahora
nudges-try-label = Probar ahora: { $what }
nudges-end = Dejarlo
nudges-end-label = Dejarlo: { $what }
nudges-first = Deja que te llegue
nudges-another = Otra vía
nudges-way = Por qué vía
nudges-option-mail = Correo
nudges-option-webhook = Un webhook
nudges-option-calendar = Un calendario en este equipo
nudges-address = La dirección del servidor <span class="hint">(no para un calendario)</span>
nudges-address-hint = Correo: smtps://you@mail.example.org. ntfy: la dirección del tema. Gotify: la del servidor. Un webhook: la del hook.
nudges-secret = Contraseña o token <span class="hint">(donde haga falta)</span>
nudges-secret-hint = Se guarda sellado, con una clave que no está en la base de datos.
nudges-to = A quién <span class="hint">(para el correo)</span>
nudges-at = Desde qué hora
nudges-set-it-up = Configurarlo
nudges-quiet = Horas de silencio
nudges-quiet-hours = No enviar nada en estas horas <span class="hint">(vacío si ninguna)</span>
nudges-quiet-save = Guardar
nudges-quiet-saved = No se envía nada en las horas { $hours }.
nudges-quiet-none = Ya no hay horas de silencio.
nudges-when-calendar = tu programa de calendario lo recoge cada vez que mira
nudges-when-never = desde las { $time } · aún sin enviar
nudges-when-last = desde las { $time } · la última vez { $ago }
nudges-what-mail = Por correo a { $to }, mediante { $url }
nudges-what-ntfy = Por ntfy, { $url }
nudges-what-gotify = Por Gotify, { $url }
nudges-what-webhook = Por un webhook, { $url }
nudges-what-calendar = En tu calendario
nudges-tried = Enviado por { $way }: «{ $title }». Mira si llegó.
nudges-kind-mail = correo
nudges-kind-ntfy = ntfy
nudges-kind-gotify = Gotify
nudges-kind-webhook = webhook
nudges-kind-calendar = calendario
nudges-no-time = «{ $text }» no es una hora del día
nudges-no-time-hint = escríbela como 7:30
nudges-no-way = nada dice por qué vía
nudges-no-way-hint = elige correo, ntfy, Gotify, un webhook o un calendario
nudges-no-calendar = ese calendario no existe
nudges-no-calendar-hint = su dirección está en Hearten, en Avisos

# The shelf.
shelf-title = El estante
shelf-about = Cosas que vale la pena dar, hasta que encuentren a su persona. Sin segundas intenciones; lo que vuelva puede tardar años.
shelf-about-none = Aún no hay nada. Guarda lo que pueda ayudar a alguien: un artículo, una herramienta, una idea, una oportunidad.
shelf-put = Poner algo
shelf-feeds = Canales de noticias
shelf-waiting = A la espera de una persona
shelf-serves = A quién le serviría
shelf-gave = Lo di
shelf-gave-label = Lo di: { $title }, a { $name }
shelf-serves-nobody = Aún no se sabe de nadie a quien le interese.
shelf-more = Otra persona, o fuera del estante
shelf-gave-to = Se lo di a
shelf-gave-keep = Anotarlo
shelf-drop = Quitarlo del estante
shelf-drop-label = Quitarlo del estante: { $title }
shelf-given = Dados
shelf-given-to = a
shelf-kind-link = Enlace
shelf-kept-link = Enlace, guardado { $ago }
shelf-kind-tool = Herramienta
shelf-kept-tool = Herramienta, guardada { $ago }
shelf-kind-idea = Idea
shelf-kept-idea = Idea, guardada { $ago }
shelf-kind-event = Evento
shelf-kept-event = Evento, guardado { $ago }
shelf-kind-opening = Oportunidad
shelf-kept-opening = Oportunidad, guardada { $ago }
shelf-kind-person = Persona
shelf-kept-person = Persona, anotada { $ago }

# Onto the shelf.
shelf-new-title = Al estante
shelf-new-about = Algo que pueda ayudar o alegrar a alguien, aunque todavía no sepas a quién.
shelf-new-url = Dirección web <span class="hint">(si la tiene)</span>
shelf-new-text = De qué trata, y a quién podría venirle bien
shelf-new-text-hint = Estas palabras se comparan con lo que le importa a tu gente.
shelf-new-kind-any = Lo que parezca
shelf-new-fetch = Leer el título y el texto de la página
shelf-new-fetch-hint = La página se pide una vez, ahora. Por lo demás, nada sale de este equipo.
shelf-new-keep = Guardarlo
shelf-new-bookmark = Desde cualquier página que leas
shelf-new-bookmark-about = Crea un marcador cuya dirección sea la línea de abajo. Al elegirlo en una página, abre este formulario con la dirección y el título de esa página, y lo que hayas marcado en ella. Usa la dirección de Hearten que ves ahora.
shelf-new-bookmark-address = La dirección del marcador

# Feeds.
feeds-title = Canales de noticias
feeds-back = Volver a los canales de noticias
feeds-about = Lo que publica tu gente se convierte en noticias suyas; lo demás llega a <a href="/shelf">tu estante</a> cuando le serviría a alguien.
feeds-about-none = Mantente al día sin tener que mirar: lo que alguien publica se convierte en noticias suyas, y lo que se publica sobre un tema llega a tu estante cuando le serviría a alguien.
feeds-read = Leer lo nuevo
feeds-of-people = De personas
feeds-for-shelf = Para el estante
feeds-since = { $url } · añadido { $ago }
feeds-end = Dejar de leer
feeds-end-label = Dejar de leer: { $title }
feeds-first = Sigue uno
feeds-another = Otro más
feeds-url = La dirección del canal
feeds-url-hint = RSS o Atom; a menudo la dirección del sitio con /feed. Se pide ahora, y cada seis horas mientras Hearten está en marcha.
feeds-person = ¿De quién es? <span class="hint">(vacío si es de un tema)</span>
feeds-add = Leerlo desde ahora
feeds-failed = No se pudo leer { $title }: { $cause }.
