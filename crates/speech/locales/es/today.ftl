# Hoy.
today-for-nobody = Aquí te esperarán unos pocos pasos que merecen la pena.
today-none = Nada te espera.
today-one = Un paso que merece la pena, si el día lo permite.
today-several = { $number } pasos que merecen la pena, si el día lo permite.
today-bring-title = Trae a tu gente
today-bring-where = Tu agenda de contactos, tu correo y tu calendario ya guardan a tu gente y lo que te une a ella. Hearten los lee donde están; nada sale de este equipo.
today-bring-then = Después, cada día te esperan aquí unos pocos pasos: hacia quién, por qué ahora, qué llevar y palabras con que empezar.
today-bring-in = Traerlas
today-add-by-hand = Añadir una a mano
today-known-title = { $count ->
    [one] { $count } dirección, y aún nadie de tu gente
   *[other] { $count } direcciones, y aún nadie de tu gente
}
today-known-why = Lo que llegó quedó fuera: listas, programas y quizá personas que solo escribieron una o dos veces.
today-known-then = Si entre ellas hay alguien que te importa, un toque basta para sumarlo a tu gente.
today-known-look = Ver las direcciones
today-known-more = Traer más
today-well-title = Por hoy todo está bien
today-well-reason = Con nadie hay un motivo pendiente, y sin motivo no se insiste.
today-well-anyway = Si aun así te viene alguien a la mente, búscalo: ahí está la última conversación.
today-look-up = Buscar a alguien
today-bring-in-mail = Traer el correo o un calendario
today-for-beginners = Tu gente ya está aquí. Lo que hay entre vosotros está por llegar.
today-begin-title = Una primera página, casi en blanco
today-begin-why = Una agenda de contactos sabe nombres, no lo que hay entre vosotros. Tu correo, tu calendario y tus chats sí lo saben: tráelos y los motivos vendrán solos.
today-begin-then = O cuenta algo tú: una línea sobre una persona ya es un comienzo.
today-tell = Háblame de alguien
today-tell-about = Basta una línea sobre la última vez. Mañana habrá aquí otras personas.
today-tell-last = ¿Cuándo hablasteis por última vez, y de qué?
today-tell-mind = ¿Qué le ronda por la cabeza estos días?
today-tell-how = ¿De qué os conocéis?
today-taken = Lo que te has propuesto
today-taken-done = Hecho
today-taken-let-go = Dejarlo ir
today-taken-more = { $count } más que te has propuesto
today-went = ¿Cómo fue?
today-answered = Hubo respuesta
today-met = Nos vimos o hablamos
today-helped = Le ayudó
today-let-it-be = Dejarlo estar
today-nothing-yet = Aún nada
today-coming = Lo que viene
today-coming-more = { $count } más en las próximas dos semanas
coming-others = y { $count } más

# Un paso, como carta en «Hoy».
letter-and = y
letter-gracious = Cordial
letter-grateful = Agradecido
letter-giving = Generoso
letter-generative = Fecundo
letter-rests-on = En qué se apoya
letter-what-was-learnt = Lo que se aprendió
letter-bring = Qué llevar:
letter-take = Lo haré
letter-done = Ya está hecho
letter-later = Más tarde
letter-tomorrow = Mañana
letter-in-a-week = En una semana
letter-in-a-month = En un mes
letter-on-a-day = Un día concreto
letter-set-aside = Dejar para ese día
letter-not-this = Esto no
letter-introduction-on = Seguir con esta presentación
letter-introduction-begin = Empezar esta presentación
letter-keepsake-look = Ver este recuerdo
letter-keepsake-make = Preparar este recuerdo
letter-trip-look = Ver este viaje
letter-talk-plan = Planear esta charla

# En qué se apoya un paso, según la clase de registro.
evidence-kind-ask = petición
evidence-kind-chain = cadena
evidence-kind-circle-ask = petición en el círculo
evidence-kind-circle-meeting = reunión del círculo
evidence-kind-commitment = compromiso
evidence-kind-concern = preocupación
evidence-kind-date = fecha
evidence-kind-find = hallazgo
evidence-kind-gift = regalo
evidence-kind-goal = meta
evidence-kind-goal-step = etapa de una meta
evidence-kind-guide-run = guía
evidence-kind-interest = interés
evidence-kind-introduction = presentación
evidence-kind-keepsake = recuerdo
evidence-kind-membership = pertenencia
evidence-kind-moment = momento
evidence-kind-news = novedad
evidence-kind-person = persona
evidence-kind-promise = promesa
evidence-kind-standing = lugar que ocupa
evidence-kind-story = historia
evidence-kind-thanks = gracias
evidence-kind-tie = vínculo
evidence-kind-trip = viaje

# El borrador de un paso.
draft-label = Borrador
draft-copy = Copiar el borrador
letter-taken-words = Las palabras para ello
draft-own-words = Con tus propias palabras
draft-best = Mejor { $medium }
draft-glad = ¿Me alegraría recibir esto?
draft-glad-yes = Sí: nada pide un cambio. Donde dice «…», completa lo que solo tú sabes.
draft-to = Para { $names }.
draft-field = Lo que escribirías o dirías
draft-as-it-stands = Tal como está
draft-sent = Ya está enviado
draft-back = Volver a hoy
draft-nobody = nadie tiene este paso

# Respuestas a un paso.
answer-no-outcome = falta decir qué resultó
answer-unknown = «{ $given }» no es una respuesta
answer-until = no está claro hasta cuándo
answer-until-hint = elige un día posterior a hoy

# Después de la primera importación.
begin-title = Lo primero
begin-is-this-you = ¿Eres tú?
begin-who-are-you = ¿Quién eres?
begin-about = Dos preguntas y tendrás delante tus primeros pasos.
begin-name = Mi nombre
begin-name-hint = (tus borradores terminan con él)
begin-addresses = Mis direcciones de correo
begin-addresses-hint = (una por línea)
begin-not-you = ¿No eres tú? <a href="/sources/imports/{ $import }#back">Deshaz la importación</a> y repítela con tu propia dirección.
begin-pace = ¿Cuánto es lo justo para ti?
begin-pace-hint = Se puede cambiar en cualquier momento en Ajustes.
begin-pace-one = Uno al día
begin-pace-one-about = Un cuarto de hora, para una vida llena
begin-pace-three = Tres al día
begin-pace-three-about = Media hora, de sobra para la mayoría
begin-pace-five = Cinco al día
begin-pace-five-about = Una hora, cuando las personas son tu trabajo
begin-show = Muéstrame mis primeros pasos
begin-moves-no-number = los pasos al día no son un número
begin-moves-hint = de 1 a 20
begin-done-none = Queda anotado. Los motivos llegan con tu correo, tu calendario o una línea tuya.
begin-done = Acepta uno, déjalo para después o di que no es para ti: cada respuesta enseña qué traerte.
begin-came-people = { $people ->
    [one] Ha entrado { $people } persona.
   *[other] Han entrado { $people } personas.
}
begin-came-moments = { $moments ->
    [one] Ha entrado { $moments } momento.
   *[other] Han entrado { $moments } momentos.
}
begin-came = Han entrado { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} y { $moments ->
    [one] { $moments } momento
   *[other] { $moments } momentos
}.

# Antes de un encuentro.
brief-title = Antes del encuentro
brief-before = Antes de ver a { $name }
brief-about = Un minuto con estas líneas y no llegarás con las manos vacías.
brief-none = En el próximo mes no hay ningún encuentro previsto. Los encuentros vienen de los calendarios; antes de uno que no esté en ninguno, abre la página de la persona.
brief-bring-in = Traer un calendario
brief-look-up = Buscar a alguien
brief-none-with = En el próximo mes no hay ningún encuentro previsto con esta persona.
brief-last = La última vez
brief-concerns = Lo que le preocupa
brief-promised = Lo que prometiste
brief-bring = Qué llevar
brief-ask = Qué preguntar
brief-more = { $count ->
    [one] Y habrá { $count } persona más.
   *[other] Y habrá { $count } personas más.
}
brief-all = Todos los encuentros que vienen
brief-medium-visit = Visita
brief-medium-video = Videollamada
brief-medium-call = Llamada
brief-medium-letter = Carta
brief-medium-message = Mensaje
brief-medium-mail = Correo
brief-medium-group-mail = Correo a varios
brief-medium-post = Publicación

# Personas.
people-field = Nombre, dirección u organización
people-sort = Por orden de
people-sort-closeness = Cercanía
people-sort-name = Nombre
people-sort-last = Último momento
people-sort-moments = Momentos
people-sort-next = Probablemente siguiente
people-narrow = Más maneras de acotar
people-organization = Organización
people-interest = Interés
people-layer = Qué tan cerca
people-layer-any = Cualquiera
people-layer-5 = Los cinco más cercanos
people-layer-15 = Los quince
people-layer-50 = Los cincuenta
people-layer-150 = Los ciento cincuenta
people-silent = En silencio desde hace
people-silent-any = Cualquier tiempo
people-silent-30 = Un mes
people-silent-90 = Tres meses
people-silent-180 = Medio año
people-silent-365 = Un año
people-silent-1095 = Tres años
people-show = Mostrar
people-add = Añadir una persona
people-to-left-out = Direcciones dejadas fuera
people-to-duplicates = ¿Dos veces aquí?
people-blank = Tu agenda de contactos, tu correo y tu calendario ya guardan a tu gente. Hearten los lee donde están, y cada persona llega con lo que te une a ella.
people-more = Más personas
people-before = Anteriores
people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
people-found = { $count ->
    [one] { $count } persona encontrada
   *[other] { $count } personas encontradas
}
people-moments = { $count ->
    [one] { $count } momento
   *[other] { $count } momentos
}
people-nobody-fits = Nadie encaja. Con menos letras o menos filtros quizá aparezca.
people-nobody = Todavía no hay nadie aquí.
people-no-order = «{ $given }» no es un orden
people-no-order-hint = closeness, name, last, moments o next
people-no-number = «{ $given }» no es un número entero

# Direcciones que no son personas.
people-left-out = Lo que quedó fuera
people-left-out-about = Direcciones que se han visto y aún no son personas. Un toque convierte una en persona.
people-left-out-none = Nadie quedó fuera.
people-left-out-blank = Aquí aparecen listas, programas y personas que escribieron una sola vez, después de traer el correo.
people-left-out-bring-in = Traer el correo
people-left-out-most = Las { $count } con más correo
people-left-out-count = { $count ->
    [one] { $count } dirección
   *[other] { $count } direcciones
}
people-left-out-mails = { $count ->
    [one] { $count } correo
   *[other] { $count } correos
}
people-left-out-add = Añadir
people-left-out-add-name = Añadir a { $name }
people-left-out-back = Volver a las personas
people-left-out-added = { $name } ya es de tu gente.

# Por qué se dejaron fuera registros de una importación y qué se puede hacer.
left-out-list = Una lista escribe a todo el mundo, así que su correo dice poco sobre ti y una persona concreta.
left-out-list-remedy = ¿Alguien a quien solo conoces por una lista?
left-out-newsletter = Se envió a miles de personas; nadie te lo escribió a ti.
left-out-person-behind = ¿Hay una persona detrás?
left-out-program = Recibos, avisos y recordatorios: no los escribió ningún ser humano.
left-out-returned = Una carta que no se pudo entregar. Lo que dice de la dirección se tiene en cuenta.
left-out-mail-no-sender = Nadie puede saber quién lo escribió.
left-out-no-date = Sin un día no tiene lugar en tu historia.
left-out-notes = Las notas para ti quedan entre tú y tú.
left-out-spam = Tu programa de correo lo tomó por spam, y Hearten también.
left-out-spam-remedy = ¿No es spam? Sácalo de la carpeta y vuelve a traer el buzón.
left-out-bin = Lo habías tirado.
left-out-draft = Nunca se envió, o se tiró.
left-out-chat-line = Los chats antiguos de un buzón no guardan más que una línea cada uno.
left-out-birthday = Ahí solo hay un nombre, y los nombres los comparten muchos.
left-out-birthday-remedy = Trae la agenda de contactos; los cumpleaños que contiene se guardan.
left-out-cancelled = Nunca tuvo lugar.
left-out-declined = No estuviste.
left-out-event-alone = Nadie más figura en él con una dirección de correo.
left-out-event-alone-remedy = ¿Viste a alguien? Anótalo en su página en una línea.
left-out-without-me = Sin tu propia dirección, Hearten no puede distinguirte de tus invitados.
left-out-without-me-remedy = Deshaz la importación y trae el archivo con tu dirección en su campo.
left-out-row-nameless = En la fila no hay ni un nombre ni una dirección.
left-out-row-nameless-remedy = Si el nombre está en una columna propia, mira primero las columnas y di cuál es.
left-out-organization = Una empresa no es una persona; quienes pertenecen a ella quedan vinculados.
left-out-group = Un grupo de contactos, no una persona.
left-out-thing = Una sala o un aparato, no una persona.
left-out-table = Los archivos comprimidos contienen muchas tablas; las que no nombran personas se pasan por alto.
left-out-table-remedy = Si esta sí nombra personas, tráela por separado y di qué contienen sus columnas.
left-out-linkedin = Además de personas y mensajes, LinkedIn entrega artículos, publicidad y mucho más.
left-out-takeout = Los Takeout contienen fotos, mapas y mucho más; las personas están en el correo, los contactos y los calendarios.
left-out-with-yourself = Una conversación contigo no es un momento con alguien.
left-out-bot = Lo escribió un bot o la propia red.
left-out-writer-unknown = La exportación no dice quién lo escribió: la cuenta se cerró o no tiene nombre.
left-out-crowd = Lo que escribiste a un grupo grande dice poco de cada una de esas personas.
left-out-taken-back = Quien lo escribió lo borró.
left-out-message-no-sender = La exportación no dice quién lo escribió.
left-out-channel-spoke = Habló un canal, no una persona.
left-out-notice = Quién entró, quién salió, quién cambió la foto: nadie dijo nada.
left-out-reaction = Un pulgar o un corazón junto a un mensaje; el mensaje se guarda.
left-out-channel = Publica; allí nadie te escribe a ti.
left-out-channel-replies = Lo que escribiste bajo publicaciones abiertas no es una conversación.
left-out-unanswered = No hubo conversación.
left-out-withheld = Nadie puede saber quién llamó.
left-out-text-message = No se envió, o no tiene número que diga de quién es.
left-out-contact-nameless = Nadie puede saber quién es.
left-out-contact-nameless-remedy = Dale un nombre en Monica, exporta otra vez y vuelve a traerlo.
left-out-contact-without-page = Monica guarda a estas personas junto a quienes pertenecen; están allí en «A su alrededor».
left-out-by-yourself = No había nadie contigo.
left-out-reminder = Hearten recuerda por lo que pasa entre tú y tu gente, no por un temporizador.
left-out-reminder-remedy = ¿Un día que importa? Escríbelo en su página.
left-out-document = Hearten no guarda archivos.
left-out-forgotten = Le pediste a Hearten que olvidara a esta persona, y no trae nada suyo de vuelta por su cuenta.
left-out-forgotten-remedy = ¿Cambiaste de idea? Añade tú a esta persona con su dirección y vuelve a traerlo.
left-out-unnoted = No quieres que se anote nada sobre esta persona, así que estas palabras se quedan fuera.
left-out-praise = Los elogios se guardan con alguien a quien conoces aquí.
left-out-praise-remedy = Trae tus contactos de LinkedIn, o añade a la persona, y vuelve a traer la exportación.
left-out-advertising = Alguien pagó por enviarlo; nadie te lo escribió a ti.
left-out-linkedin-spam = LinkedIn lo tomó por spam, y Hearten también.
left-out-invitation = Una invitación sin una palabra propia es un clic, no un mensaje.

# Los motivos mismos. En inglés son, letra por letra, las palabras que guarda un informe (LeftOutReason).
left-out-reason-invitation-without-word = invitación de LinkedIn sin una palabra personal
left-out-reason-linkedin-spam = mensaje de LinkedIn entre el spam
left-out-reason-linkedin-advertising = mensaje de LinkedIn que era publicidad
left-out-reason-linkedin-without-sender = mensaje de LinkedIn sin remitente
left-out-reason-linkedin-without-profile = mensaje de LinkedIn cuyo remitente no tiene perfil (publicidad o una cuenta cerrada)
left-out-reason-activity-alone = actividad sin otras personas
left-out-reason-calendar-birthday = cumpleaños en un calendario: un nombre solo no dice de quién es
left-out-reason-unanswered-call = llamada que nadie contestó
left-out-reason-withheld-call = llamada con número oculto
left-out-reason-card-of-group = tarjeta de un grupo
left-out-reason-card-of-thing = tarjeta de una cosa o un lugar
left-out-reason-card-of-organization = tarjeta de una organización
left-out-reason-channel = canal, que es una publicación
left-out-reason-contact-without-name = contacto sin nombre
left-out-reason-contact-without-page = contacto sin página propia: se guarda junto a la persona a la que pertenece
left-out-reason-conversation-with-program = conversación con un programa
left-out-reason-conversation-with-myself = conversación contigo
left-out-reason-document = documento en una exportación de Monica
left-out-reason-linkedin-draft = borrador de un mensaje de LinkedIn
left-out-reason-draft-mail = borrador o correo borrado
left-out-reason-declined-event = evento que rechazaste
left-out-reason-cancelled-event = evento que se canceló
left-out-reason-event-without-me = evento con otras personas sin que se conozca ninguna dirección tuya
    .page = Evento con otras personas sin que se conozca ninguna dirección tuya
left-out-reason-event-alone = evento sin otras personas
left-out-reason-other-file-of-linkedin = archivo de una exportación de LinkedIn sin personas ni mensajes
left-out-reason-other-file-of-takeout = archivo de un Takeout sin correo, contactos ni calendario
left-out-reason-forgotten = de alguien a quien pediste olvidar, o sobre esa persona
left-out-reason-chat-line = línea de un chat guardado entre el correo
left-out-reason-channel-replies = lista de respuestas en canales
left-out-reason-spam-mail = correo entre el spam
left-out-reason-list-mail = correo enviado por una lista
left-out-reason-binned-mail = correo en la papelera
left-out-reason-returned-mail = correo devuelto por un sistema de correo
left-out-reason-mail-to-myself = correo solo para ti
left-out-reason-mail-without-date = correo sin una fecha legible
left-out-reason-mail-without-sender = correo sin remitente
left-out-reason-program-mail = correo escrito por un programa
left-out-reason-message-of-channel = mensaje en nombre de un canal o un grupo
left-out-reason-message-to-crowd = mensaje tuyo a una multitud
left-out-reason-message-of-unknown = mensaje de alguien desconocido
left-out-reason-taken-back = mensaje que se retiró
left-out-reason-message-to-myself = mensaje solo para ti
left-out-reason-message-without-date = mensaje sin una fecha legible
left-out-reason-message-without-sender = mensaje sin remitente
left-out-reason-newsletter = boletín u otro correo masivo
left-out-reason-unnoted-note = nota en la tarjeta de alguien sobre quien no hay que anotar nada
left-out-reason-note-to-myself = nota para ti
left-out-reason-notice = aviso en una conversación, como quién entró
left-out-reason-praise-of-stranger = elogio en LinkedIn de alguien o para alguien que no está entre tu gente
left-out-reason-reaction = reacción a un mensaje
left-out-reason-rhythm-reminder = recordatorio de cada semana o cada mes: los ritmos se ven en lo que pasa
left-out-reason-reminder-put-away = recordatorio que se apartó
left-out-reason-past-reminder = recordatorio cuyo día ya pasó
left-out-reason-row-without-name = fila sin nombre
left-out-reason-unnoted-story = historia con alguien sobre quien no hay que anotar nada
left-out-reason-other-table = tabla de un archivo comprimido que no es una agenda de contactos
left-out-reason-text-without-sender = mensaje de texto en un grupo sin remitente
left-out-reason-unsent-text = mensaje de texto que no se envió
left-out-reason-text-without-number = mensaje de texto sin número
left-out-reason-unnoted-text = texto de alguien sobre quien no hay que anotar nada

# Un momento en una línea.
log-medium-visit = En persona
log-medium-call = Teléfono
log-medium-video = Videollamada
log-medium-message = Mensaje
log-medium-mail = Correo
log-medium-letter = Carta
log-empty = falta decir qué hubo entre tú y esa persona
log-empty-hint = bastan unas pocas palabras
log-already = Ya está escrito.

# Deshacer, y formularios.
undo-done = Deshecho: { $what }
undo-done-nothing = Deshecho: { $what }. No había traído nada nuevo.
undo-parted = Habías unido a { $pair } en una sola persona, y una parte vino con esta importación: vuelven a ser dos.
undo-still-mine = Siguen constando como tuyas: { $addresses }. La que no lo sea se quita en Ajustes.
undo-still-one = Habías unido a { $pair } en una sola persona, y una parte vino con esta importación. Hay cambios posteriores que se apoyan en ello, así que siguen siendo una.
visitor-no-session = esta página necesita una sesión
visitor-other-session = este formulario era de otra sesión
visitor-other-session-hint = abre la página otra vez y vuelve a enviarlo; no se cambió nada
visitor-unreadable = faltaba un campo del formulario, o contenía algo distinto de lo que se pedía
visitor-send-again = vuelve atrás y envía el formulario otra vez
visitor-no-day = «{ $given }» no es un día
visitor-no-day-hint = escríbelo como 2026-03-05
visitor-no-choice = «{ $given }» no es una de las opciones de aquí
visitor-nothing-there = nada tiene esa dirección
visitor-too-large = lo que se envió es demasiado grande
visitor-too-large-hint = vuelve atrás y envía menos de una vez
visitor-too-long = esto tardó demasiado y se abandonó
visitor-too-long-hint = inténtalo de nuevo en un momento

# Several people at once, on the list.
people-many = Varias a la vez
people-many-about = Marca personas en la lista y di lo que vale para todas. Se puede deshacer.
people-many-what = Lo que vale para ellas
people-many-layer = Han de estar entre: { $layer }
people-many-any-layer = Donde las pongan los momentos
people-many-mute = No proponer nada sobre ellas
people-many-interest = Les interesa …
people-many-circle = Pertenecen al círculo { $name }
people-many-topic = Lo que les importa
people-many-until = Nada hasta
people-many-until-hint = (sin día, abierto)
people-many-save = Decirlo de todas
people-many-pick = Elegir a { $name }
people-circle = Círculo
people-any-circle = Cualquiera o ninguno
people-place = Lugar
people-many-unknown = «{ $given }» no se puede decir de varias personas
people-many-unknown-hint = elige de la lista
