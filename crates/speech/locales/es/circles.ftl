# Círculos y encuentros, y el camino de entrada.

# El camino de entrada.
stages-label = El camino de entrada
stages-people = Tu gente
stages-you = Tú
stages-moves = Tus primeros pasos

# Lo que dicen varias de estas páginas.
circles-over = Terminados
circles-to-people = Volver a las personas
circles-cancel = Cancelar
circles-next = Lo siguiente
circles-in-the-end = Al final
circles-who-came = Quién vino
circles-on = El día
circles-was-held = Tuvo lugar
circles-said = Lo que se dijo
circles-day = Día
circles-begins-at = Empieza a las
circles-if-you-know = (si lo sabes)
circles-set-it = Fijarlo
circles-keep-it = Guardarlo
circles-note-it = Anotarlo
circles-copy-draft = Copiar el borrador
circles-something-else = Otra cosa
circles-in-digits = escríbelo en cifras

# Todos los círculos.
circles-title = Círculos
circles-none = Todavía no hay ningún círculo. Bastan dos personas que se reúnan una y otra vez y digan qué les ayudaría.
circles-about = Unas pocas personas que se reúnen una y otra vez y se ayudan a avanzar.
circles-begin = Empezar un círculo
circles-now = Ahora
circles-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}

# Las clases de círculo: sus nombres y lo que son.
circle-kind-job-club = Club de empleo
circle-kind-peer-board = Consejo entre iguales
circle-kind-brainstorm = Lluvia de ideas
circle-kind-partners = Compañeros de camino
circle-kind-about-job-club = Club de empleo: personas entre dos trabajos encuentran juntas el siguiente
circle-kind-about-peer-board = Consejo entre iguales: personas que se aconsejan sobre lo que dirigen o crean
circle-kind-about-brainstorm = Lluvia de ideas: por turnos, cada cual trae una pregunta y todos piensan
circle-kind-about-partners = Compañeros de camino: dos o tres se animan a cumplir lo que se proponen

# Un círculo nuevo.
circle-new-title = Un círculo
circle-new-about = Unas pocas personas que se reúnen una y otra vez. Tú eres una de ellas.
circle-new-name = ¿Cómo se llama?
circle-new-kind = ¿De qué clase?
circle-new-purpose = ¿Para qué es?
circle-new-purpose-hint = (una línea)
circle-new-with = ¿Quién está en él contigo?
circle-new-with-hint = (nombres, separados por comas)
circle-new-weeks = Semanas de una reunión a la siguiente
circle-new-begin = Empezar
circle-weeks-no-number = el número de semanas no es un número

# Un círculo.
circle-you = Tú
circle-every-weeks = { $count ->
    [one] cada semana
   *[other] cada { $weeks } semanas
}
circle-said-ago = dicho { $ago }
circle-by = para el { $day }
circle-own-time = a su ritmo
circle-all = Todos los círculos
circle-back = Volver al círculo

# Sus reuniones.
circle-now-or-later = (ahora o más tarde)
circle-agenda = De qué se va a hablar
circle-write-to-all = Escribir a todos
circle-change-meeting = Cambiar la hora, el lugar o los temas
circle-place = Lugar o enlace
circle-name-the-day = Poner día
circle-been = Lo que ha habido
circle-meeting-off = { $day }, cancelada
circle-add-minutes = Añadir al acta de la última reunión
circle-no-day = la reunión no tiene día
circle-no-day-hint = elige uno
circle-no-step = un círculo no tiene el paso «{ $step }»

# Lo que se pide y se ofrece.
circle-asked = Pedido
circle-asked-none = Nadie ha dicho todavía qué cosa, una sola, le ayudaría.
circle-round = A quién puede acudir cada cual
circle-turn-to = { $name } { $why }
circle-listens = { $name } escucha primero y piensa a quién podría interesarle.
circle-listens-you = Tú escuchas primero y piensas a quién podría interesarle.
circle-offered = Ofrecido
circle-offered-none = Todavía no se ofrece nada. Una hora, un nombre, una herramienta: lo pequeño vale.
circle-write-word = Anotar una petición o un ofrecimiento
circle-who = ¿Quién?
circle-word-kind = ¿Pide u ofrece?
circle-word-ask = Pide
circle-word-offer = Ofrece
circle-word-text = Qué, con la mayor precisión posible
circle-write-down = Anotarlo
circle-somebody-helped = Alguien ayudó
circle-taken-up = Alguien lo aprovechó
circle-who-helped = ¿Quién ayudó?
circle-whom-helped = ¿A quién ayudó?
circle-help-note = Con qué, y en qué acabó
circle-let-rest = Dejarlo estar
circle-rests = Queda en reposo: { $text }

# Lo que se quiere hacer.
circle-to-do = Por hacer
circle-to-do-none = No hay nada pendiente. Un pequeño paso de cada cual es más que suficiente.
circle-done = Hecho
circle-done-of = Hecho: { $text }
circle-let-it-go = Dejarlo ir
circle-let-it-go-of = Dejarlo ir: { $text }
circle-commit = Alguien se propone hacer algo
circle-commit-what = ¿Qué?
circle-commit-by = Para cuándo
circle-commit-by-hint = (si lo dijeron)
circle-let-go-of = { $name } lo dejó ir: { $text }
circle-let-go-you = Lo dejaste ir: { $text }
circle-did = { $name } lo hizo: { $text }
circle-did-you = Lo hiciste: { $text }

# Quién está en él.
circle-members = Quién está
circle-leaves = Se va
circle-leaves-who = { $name } se va
circle-somebody-joins = Alguien se une
circle-joins = Se une
circle-buddies = Quién cuida de quién
circle-buddies-none = Parejas que se preguntan cómo va todo entre dos reuniones. Cambian por turnos.
circle-pair = { $one } y { $other }
circle-pair-with-you = { $one } y tú
circle-next-pairs = Formar las siguientes parejas

# Qué más se puede hacer.
circle-sheet-way = Hoja para imprimir
circle-calendar = Reunión para calendarios
circle-mail = Correo a todos
circle-draft-label = Borrador para el círculo
circle-begin-mail = Empezar el correo
circle-call-off = Cancelar la reunión
circle-ends = El círculo termina

# La hoja de la próxima reunión, que leen todos los miembros.
circle-sheet-agenda = De qué vamos a hablar
circle-sheet-asks = Qué ayudaría
circle-sheet-asks-none = ¿Qué cosa, una sola, te ayudaría? Dilo en la próxima reunión.
circle-sheet-offers = Qué se ofrece
circle-sheet-to-do = Lo que nos proponemos hacer, a nuestro ritmo
circle-sheet-word = { $name }: { $text }
circle-sheet-word-by = { $name }: { $text }, para el { $day }

# Todos los encuentros.
gatherings-title = Encuentros
gatherings-none = No hay nada previsto. Bastan un tema y unas pocas personas de mundos distintos.
gatherings-about = Personas reunidas: una mesa, un paseo, una charla breve, una pregunta pensada entre todos.
gatherings-bring = Reunir a personas
gatherings-ahead = Por venir
gatherings-over = Pasados
gatherings-guests = { $count ->
    [one] { $count } invitado
   *[other] { $count } invitados
}
gatherings-no-hour = «{ $text }» no es una hora
gatherings-no-hour-hint = escríbela como 19:00

# Un encuentro nuevo.
gathering-new-title = Un encuentro
gathering-new-about = Por anotarlo no se invita a nadie.
gathering-new-with = Con
gathering-new-kind = ¿Qué es?
gathering-kind-about-gathering = Juntarse: una mesa, un paseo, una velada
gathering-kind-about-talk = Una charla breve, entre personas que tienen lo mismo entre manos
gathering-kind-about-brainstorm = Pensar juntos una pregunta
gathering-new-theme = El tema o la pregunta
gathering-new-theme-hint = Sus palabras se comparan con lo que le importa a tu gente.
gathering-new-day-hint = (si lo tiene)
gathering-place = Lugar
gathering-new-capacity = Para cuántos invitados hay sitio
gathering-new-keep = Guardar la idea
gathering-guests-no-number = el número de invitados no es un número

# Un encuentro.
gathering-kind-talk = Una charla breve
gathering-kind-brainstorm = Una pregunta para pensar juntos
gathering-open = El día y el lugar están por decidir
gathering-add-suggested = Poner en la lista a los de abajo
gathering-invited-all = Los he invitado a todos
gathering-thought = Lo que se pensó
gathering-came-of = En qué acabó
gathering-no-step = un encuentro no tiene el paso «{ $step }»
gathering-calendar = Invitación para calendarios
gathering-card = Lista y mesas para imprimir
gathering-held-already = Ya tuvo lugar
gathering-day-and-place = El día, la hora y el lugar
gathering-call-off = Cancelarlo
gathering-all = Todos los encuentros

# Su lista.
gathering-ideas = Quién podría venir
gathering-put-on = Poner a { $name } en la lista
gathering-reason = «{ $reason }»
gathering-on-list = A la lista
gathering-list = La lista
gathering-places-left = { $count ->
    [0] No queda ningún sitio
    [one] Queda 1 sitio
   *[other] Quedan { $count } sitios
}
gathering-invite = Invitar
gathering-answer = Su respuesta
gathering-draft-for = Borrador para { $name }
gathering-invited-them = Invitación hecha
gathering-invited-who = Invitación hecha: { $name }
gathering-comes = Viene
gathering-comes-who = { $name } viene
gathering-may-come = Quizá venga
gathering-may-come-who = { $name } quizá venga
gathering-cannot = No puede
gathering-cannot-who = { $name } no puede venir
gathering-off-list = Fuera de la lista
gathering-off-list-who = Quitar a { $name } de la lista
gathering-somebody-else = Alguien más

# Cómo está un invitado.
gathering-guest-listed = en la lista
gathering-guest-invited = invitación enviada
gathering-guest-yes = viene
gathering-guest-maybe = quizá venga
gathering-guest-no = no puede venir
gathering-guest-came = estuvo

# Quién debería conocerse.
gathering-pairs = Quién debería conocer a quién
gathering-pair-linked = <a href="/people/{ $one-id }">{ $one }</a> y <a href="/people/{ $other-id }">{ $other }</a>
gathering-pair = { $one } y { $other }
gathering-have-met = se conocieron
gathering-they-met = Se conocieron
gathering-they-met-who = Se conocieron: { $one } y { $other }
gathering-keep-in-mind = Tener presente
gathering-keep-in-mind-who = Tener presente: { $one } y { $other }

# Su lista y sus mesas, para imprimir.
gathering-table = Mesa { $count }
gathering-at-table = A la mesa
gathering-seats = Sitios por mesa
gathering-seat-so = Sentarlos así
gathering-back = Volver
