# Lo que dicen los verbos sobre las personas, sobre mí, momentos, duplicados, fuentes e importaciones.

# Cuánta cercanía hay, y de qué viene.
closeness-none = Aún no se conoce ningún momento; el primero será el comienzo.
closeness-from-one = Todo viene de { $what }.
closeness-from-most = La mayor parte viene de { $first } y { $second }.
closeness-sent = { $what } de tu parte
closeness-received = { $what } para ti
closeness-visits = { $count ->
    [one] { $count } visita
   *[other] { $count } visitas
}
closeness-videos = { $count ->
    [one] { $count } videollamada
   *[other] { $count } videollamadas
}
closeness-calls = { $count ->
    [one] { $count } llamada
   *[other] { $count } llamadas
}
closeness-letters = { $count ->
    [one] { $count } carta
   *[other] { $count } cartas
}
closeness-messages = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
closeness-mails = { $count ->
    [one] { $count } correo
   *[other] { $count } correos
}
closeness-group-mails = { $count ->
    [one] { $count } correo a varios
   *[other] { $count } correos a varios
}
closeness-posts = { $count ->
    [one] { $count } publicación
   *[other] { $count } publicaciones
}

# Cuánto tiempo hace que hay silencio. $since es uno de los dos primeros.
silence-within-a-day = Estuvisteis en contacto hace menos de un día
silence-since = Estuvisteis en contacto por última vez { $ago }
silence-usual-unknown = { $since }; aún hay demasiado poco para decir qué es lo habitual entre vosotros.
silence-longer-than-few = { $since }; lo habitual es { $usual }, y es más del doble de la más larga de las { $gaps } pausas que hay.
silence-longer = { $since }; es más tiempo de lo habitual entre vosotros ({ $usual }).
silence-usual = { $since }; lo habitual entre vosotros es { $usual }.
silence-usual-by-few = { $since }; lo habitual entre vosotros es { $usual }, hasta donde pueden decirlo { $gaps } pausas (en algún punto entre { $low } y { $high }).

# Cómo nos escribimos.
exchange-you-begin = La mayoría de las veces empiezas tú ({ $times } de { $all }).
exchange-they-begin = La mayoría de las veces no empiezas tú, sino la otra persona ({ $times } de { $all }).
exchange-both-begin = Empezáis los dos (tú { $times } de { $all } veces).
exchange-within-a-day = en menos de un día
exchange-about-days = { $count ->
    [one] al cabo de { $count } día más o menos
   *[other] al cabo de unos { $count } días
}
exchange-about-weeks = { $count ->
    [one] al cabo de { $count } semana más o menos
   *[other] al cabo de unas { $count } semanas
}
exchange-about-months = { $count ->
    [one] al cabo de { $count } mes más o menos
   *[other] al cabo de unos { $count } meses
}
exchange-about-years = { $count ->
    [one] al cabo de { $count } año más o menos
   *[other] al cabo de unos { $count } años
}
exchange-both-answer = Cuando te responde, suele ser { $theirs }; tú, { $mine }.
exchange-they-answer = Cuando te responde, suele ser { $theirs }.
exchange-you-answer = Cuando respondes, suele ser { $mine }.
exchange-in-bursts = Viene a rachas, con mucha calma entre medias.
exchange-regular = Viene con la regularidad de un calendario.

# Lo que fue en cada dirección.
balance-none = Aún no hay anotado ningún regalo, ni tuyo ni para ti.
balance-more-given = { $given ->
    [one] Un regalo
   *[other] { $given } regalos
} de tu parte, { $received } para ti: quizá haya algo que le alegraría darte.
balance-more-received = { $received ->
    [one] Un regalo
   *[other] { $received } regalos
} para ti, { $given } de tu parte: corresponder sería una alegría, a su debido tiempo.
balance-only-received = { $received ->
    [one] Un regalo
   *[other] { $received } regalos
} para ti.
balance-only-given = { $given ->
    [one] Un regalo
   *[other] { $given } regalos
} de tu parte.
balance-both = { $given ->
    [one] Un regalo
   *[other] { $given } regalos
} de tu parte, { $received } para ti; va y viene a su propio ritmo.

# Lo que pasó, como lo cuenta la historia de los dos.
timeline-messages = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
timeline-brought = Llevaste { $what }.
timeline-medium-visit = visita
timeline-medium-video = videollamada
timeline-medium-call = llamada
timeline-medium-letter = carta
timeline-medium-message = mensaje
timeline-medium-mail = correo
timeline-medium-group-mail = correo a varios
timeline-medium-post = publicación
timeline-no-place = «{ $place }» no es un lugar de la historia
timeline-no-place-hint = empieza de nuevo sin él
timeline-concern-problem = Una preocupación: un problema.
timeline-concern-hope = Algo en mente: una esperanza.
timeline-concern-project = Algo en mente: un proyecto.
timeline-concern-hard-season = Una preocupación: una época difícil.
timeline-concern-over = Ya no le preocupa.
timeline-promise-due = Para el { $day }.
timeline-promised = Prometiste: { $what }
timeline-promise-kept = Cumpliste tu promesa: { $what }
timeline-thanked = Diste las gracias: { $what }
timeline-thanks-told = Contaste en qué acabó: { $what }
timeline-news-something-else = otra cosa
timeline-news-work = Nuevo trabajo: { $what }
timeline-news-at-work = Novedad en el trabajo: { $what }
timeline-news-position = Nuevo puesto: { $what }
timeline-news-moved-to = Mudanza a { $what }
timeline-news-moved = Mudanza: { $what }
timeline-news-address = Nueva dirección: { $what }
timeline-news-name = Nuevo nombre: { $what }
timeline-news-published = Publicado: { $what }
timeline-news-before = Antes: { $what }

# Todo lo que se guarda, registro por registro.
held-pair = { $what }: { $text }
held-contact = { $kind ->
    [phone] teléfono
    [url] página web
    [postal] dirección postal
    [handle] cuenta
   *[other] { $kind }
}: { $text }
held-date = { $kind ->
    [birthday] cumpleaños
    [anniversary] aniversario
    [death] fallecimiento
    [other] un día importante
   *[another] { $kind }
}
held-listing = { $name }, de { $source }
held-picture = una imagen ({ $type }, { $size } KB)
held-no-words = no se guardan palabras
held-with-others = { $what }, con { $others ->
    [one] { $others } persona más
   *[other] { $others } personas más
}
held-picture-without-words = una imagen sin palabras
held-story-undated = { $title } (escrita el { $day })
held-gift = { $way ->
    [given] dado
    [received] recibido
   *[other] { $way }
}: { $what }
held-ask-asked = pedido
held-ask-answered = respondido
held-ask-declined = rechazado
held-ask-no-answer = sin respuesta
held-introduction-idea = una idea
held-introduction-asked-one = se preguntó a uno
held-introduction-asked-both = se preguntó a los dos
held-introduction-agreed = de acuerdo
held-introduction-made = hecha
held-introduction-met = se conocieron
held-introduction-outcome = resultado
held-introduction-declined = no deseada
held-introduction-let-go = dejada
held-guest-listed = en la lista
held-guest-invited = con invitación
held-guest-yes = sí
held-guest-maybe = quizá
held-guest-no = no
held-guest-came = vino
held-visit-meant = pensada
held-visit-wrote = con mensaje enviado
held-visit-agreed = acordada
held-visit-met = os visteis
held-visit-missed = no pudo ser
held-visit-called = con llamada
held-visit-for = { $state }, para el { $day }
held-member = en el círculo desde el { $since }
held-member-until = en el círculo desde el { $since } hasta el { $until }
held-pair-in-circle = una pareja en un círculo
held-circle-word = { $kind ->
    [ask] petición
    [offer] ofrecimiento
   *[other] { $kind }
}: { $text }
held-commitment-not-yet = todavía no
held-commitment-kept = cumplido
held-commitment-let-go = dejado
held-until = hasta el { $day }: { $text }
held-standing-muted = en reposo
held-standing-do-not-contact = no contactar
held-standing-do-not-note = no anotar nada
held-standing-dead = fallecimiento
held-standing-partner = entre tus compañeros de camino
held-news = { $kind ->
    [job] trabajo
    [title] puesto
    [city] ciudad
    [address] dirección
    [name] nombre
    [post] publicación
   *[other] { $kind }
}: { $change }
held-move-offered = propuesto
held-move-taken = aceptado
held-move-snoozed = aplazado
held-move-dismissed = descartado
held-move-done = hecho
held-move-outcome = resultado
held-raw = { $kind ->
    [card] ficha
    [calendar] entrada de calendario
    [row] fila
    [object] objeto
   *[other] { $kind }
} de { $source }
held-apart = no es la misma persona que otra
held-mention = { $kind ->
    [person] persona
    [moment] momento
    [story] historia
    [story_photo] imagen de una historia
    [gift] regalo
    [concern] preocupación
    [interest] interés
    [find] hallazgo
    [promise] promesa
    [thanks] gracias
    [keepsake] recuerdo
    [keepsake_item] parte de un recuerdo
    [ask] petición
    [chain] cadena de ayuda
    [circle] círculo
    [circle_meeting] reunión de un círculo
    [circle_ask] petición en un círculo
    [commitment] compromiso
    [gathering] encuentro
    [goal] meta
    [goal_step] paso hacia una meta
    [guide_step] paso de una guía
    [introduction] presentación
    [news] novedad
    [passing_note] nota pasajera
    [trip] viaje
   *[other] { $kind }
}: { $text }

# Olvidar a alguien para siempre. Delante de cada tipo hay un número.
that-is-you = eso eres tú
that-is-you-hint = hearten me cambia lo que se sabe de ti
    .page = Lo que se sabe de ti se cambia en <a href="/settings">Ajustes</a>.
forget-me-hint = para empezar de nuevo, quita el archivo de la bóveda: hearten doctor dice dónde está
    .page = Para empezar de nuevo, quita el archivo de la bóveda. Dónde está lo dice la línea de órdenes: <code>hearten doctor</code>
forget-done = Se olvidó a alguien para siempre.
forget-told = Olvido para siempre. Esto no tiene vuelta atrás.
forget-kind-person = { $count ->
    [one] persona
   *[other] personas
}
forget-kind-address = { $count ->
    [one] dirección
   *[other] direcciones
}
forget-kind-contact-point = { $count ->
    [one] forma de contacto
   *[other] formas de contacto
}
forget-kind-important-date = { $count ->
    [one] fecha
   *[other] fechas
}
forget-kind-membership = { $count ->
    [one] pertenencia
   *[other] pertenencias
}
forget-kind-organization = { $count ->
    [one] organización a la que nadie más pertenecía
   *[other] organizaciones a las que nadie más pertenecía
}
forget-kind-listing = { $count ->
    [one] entrada en una lista
   *[other] entradas en listas
}
forget-kind-photo = { $count ->
    [one] imagen
   *[other] imágenes
}
forget-kind-moment = { $count ->
    [one] momento
   *[other] momentos
}
forget-kind-story = { $count ->
    [one] historia
   *[other] historias
}
forget-kind-story-person = { $count ->
    [one] papel en una historia
   *[other] papeles en historias
}
forget-kind-story-photo = { $count ->
    [one] imagen de una historia
   *[other] imágenes de historias
}
forget-kind-gift = { $count ->
    [one] regalo
   *[other] regalos
}
forget-kind-keepsake = { $count ->
    [one] recuerdo
   *[other] recuerdos
}
forget-kind-keepsake-item = { $count ->
    [one] parte de un recuerdo
   *[other] partes de recuerdos
}
forget-kind-thanks = { $count ->
    [one] agradecimiento
   *[other] agradecimientos
}
forget-kind-promise = { $count ->
    [one] promesa
   *[other] promesas
}
forget-kind-guest = { $count ->
    [one] lugar en una lista
   *[other] lugares en listas
}
forget-kind-pairing = { $count ->
    [one] pareja de invitados
   *[other] parejas de invitados
}
forget-kind-introduction = { $count ->
    [one] presentación
   *[other] presentaciones
}
forget-kind-interest = { $count ->
    [one] interés
   *[other] intereses
}
forget-kind-concern = { $count ->
    [one] preocupación
   *[other] preocupaciones
}
forget-kind-standing = { $count ->
    [one] indicación sobre el contacto
   *[other] indicaciones sobre el contacto
}
forget-kind-news = { $count ->
    [one] novedad
   *[other] novedades
}
forget-kind-relation = { $count ->
    [one] relación
   *[other] relaciones
}
forget-kind-move-answer = { $count ->
    [one] paso respondido
   *[other] pasos respondidos
}
forget-kind-merge = { $count ->
    [one] unión
   *[other] uniones
}
forget-kind-kept-apart = { $count ->
    [one] pareja que se mantiene aparte
   *[other] parejas que se mantienen aparte
}
forget-kind-raw-record = { $count ->
    [one] ficha o entrada de calendario tal como llegó
   *[other] fichas y entradas de calendario tal como llegaron
}

# Lo anotado sobre alguien de quien no se debe anotar nada.
noted-note = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
noted-interest = { $count ->
    [one] { $count } interés
   *[other] { $count } intereses
}
noted-thing-on-their-mind = { $count ->
    [one] { $count } preocupación
   *[other] { $count } preocupaciones
}
noted-story-of-them-alone = { $count ->
    [one] { $count } historia en la que no sale nadie más
   *[other] { $count } historias en las que no sale nadie más
}
noted-text-of-a-moment = { $count ->
    [one] { $count } texto de un momento
   *[other] { $count } textos de momentos
}
noted-card-or-entry-with-words-on-it = { $count ->
    [one] { $count } ficha o entrada con palabras
   *[other] { $count } fichas o entradas con palabras
}
noted-may-be = se puede escribir sobre { $name }, así que no se borra nada
noted-may-be-hint = para decir que no se debe anotar nada y borrar lo anotado: hearten mute { $name } --do-not-note --erase
    .page = Elige primero «No anotar nada» en su página; después podrás borrar allí lo anotado.
noted-no-later = lo anotado se borra el día desde el que no se debe anotar nada
noted-no-later-hint = no indiques un día posterior a hoy
noted-nothing = no hay nada anotado sobre { $name }
noted-erased = Se borró para siempre lo anotado sobre { $name }.

# Si se puede contactar con alguien y anotar sobre alguien.
standing-not-after = el { $until } no es posterior al { $since }
standing-not-after-hint = indica el primer día en que ya no será así
standing-begun-muted = No se sugiere nada para { $name }.
standing-begun-do-not-contact = No hay que contactar con { $name }.
standing-begun-do-not-note = No se anota nada sobre { $name }.
standing-begun-dead = { $name } ha fallecido, y su recuerdo permanece.
standing-begun-partner = { $name } es parte de tus compañeros de camino.
standing-until-muted = No se sugiere nada para { $name } hasta el { $until }.
standing-until-do-not-contact = No hay que contactar con { $name } hasta el { $until }.
standing-until-do-not-note = No se anota nada sobre { $name } hasta el { $until }.
standing-until-dead = { $name } ha fallecido, y su recuerdo permanece hasta el { $until }.
standing-until-partner = { $name } es parte de tus compañeros de camino hasta el { $until }.
standing-already-muted = ya no se sugiere nada para { $name }
standing-already-do-not-contact = ya está dicho que no hay que contactar con { $name }
standing-already-do-not-note = ya está dicho que no se anota nada sobre { $name }
standing-already-dead = ya está anotado que { $name } ha fallecido
standing-already-partner = { $name } ya es parte de tus compañeros de camino
standing-not-muted = { $name } no está en reposo
standing-not-do-not-contact = ya se puede contactar con { $name }
standing-not-do-not-note = ya se puede escribir sobre { $name }
standing-not-dead = no está anotado que { $name } haya fallecido
standing-not-partner = { $name } no es parte de tus compañeros de camino
standing-ended-muted = { $name } ya no está en reposo.
standing-ended-do-not-contact = Se puede contactar de nuevo con { $name }.
standing-ended-do-not-note = Se puede escribir de nuevo sobre { $name }.
standing-ended-dead = { $name } ya no figura como persona fallecida.
standing-ended-partner = { $name } ya no es parte de tus compañeros de camino.

# Una persona se añade, cambia, se quita.
person-verb-added = Se añadió a { $name }.
person-verb-changed = Se cambió lo de { $name }.
person-verb-removed = Se quitó a { $name }.
person-verb-picture = { $name } tiene ahora una imagen.
person-verb-nameless = una persona necesita un nombre o una dirección
person-verb-no-phone = «{ $text }» no es un número de teléfono
person-verb-no-contact-point = aquí no existe esta forma de contacto: { $id }
person-verb-no-membership = aquí no existe esta pertenencia: { $id }
person-verb-no-interest = aquí no existe este interés: { $id }
person-verb-no-concern = aquí no existe esta preocupación: { $id }
person-verb-no-important-date = aquí no existe esta fecha: { $id }
address-not-of = { $address } no es una dirección de { $name }
address-is-yours = { $address } es tu propia dirección
address-is-yours-hint = si no lo es: hearten me --remove-address DIRECCIÓN
    .page = Si no lo es, quítala de tus direcciones en <a href="/settings">Ajustes</a>.
address-belongs-to = { $address } es de { $name }
address-belongs-to-hint = si no es suya: hearten edit { $name } --remove-email { $address }
    .page = Si no es suya, quítala en la línea de órdenes: <code>hearten edit { $name } --remove-email { $address }</code>
membership-ends-before = { $to } es anterior a { $from }
noted-already = { $what } ya está anotado
noted-already-interest = «{ $what }» ya está anotado
cards-unwritable = no se pueden escribir las fichas: { $error }
cards-unwritable-hint = haz sitio, o indica otro archivo

# A quién se refiere un nombre.
find-no-name = no se dio ningún nombre
find-no-name-hint = da un nombre, parte de uno, o una dirección de correo
find-no-person = no existe la persona { $id }
find-ambiguous = «{ $text }» puede ser { $count } personas
find-ambiguous-hint = da más del nombre, la dirección de correo o el identificador
find-no-address = nadie tiene la dirección { $address }
find-no-address-hint = para añadirla: hearten add { $address }
    .page = Para añadirla: <a href="/people/new">Añadir a alguien</a>
find-only-known = { $address } se conoce, pero aún no es de ninguna persona
find-only-known-hint = para que lo sea: hearten add { $address }
    .page = Haz que lo sea en <a href="/people/left-out">Quién se quedó fuera</a>.
find-nobody = aquí nadie se llama «{ $text }»
find-nobody-hint = hearten people muestra a todos; para añadir: hearten add { $text }
    .page = Todas están en <a href="/people">Personas</a>; alguien nuevo se añade en <a href="/people/new">Añadir a alguien</a>.
find-near-one = ¿querías decir { $first }?
find-near-two = ¿querías decir { $first } o { $second }?
find-near-three = ¿querías decir { $first }, { $second } o { $third }?

# Lo que se anota sobre alguien.
note-interest = Anotado lo que le gusta a { $name }: { $what }.
note-concern = Anotado lo que preocupa a { $name }: { $what }.
note-membership = Anotado a qué pertenece { $name }: { $what }.
note-date = Anotada una fecha de { $name }: { $date }.
note-passing = Anotado algo sobre { $name } hasta el { $until }.
note-passing-erased = Anotado algo sobre { $name } hasta el { $until }; se borra después de ese día.
note-text = Anotado algo sobre { $name }.
note-no-concern = no existe la preocupación { $id }
note-answered-already = eso se resolvió el { $day }: { $what }
note-concern-over = Ya no preocupa a { $name }: { $what }.
note-before-it-began = el { $day } es anterior al { $since }, el día en que empezó
note-passing-over = el { $day } ya pasó; una nota pasajera necesita un día por venir
note-date-nameless = una fecha necesita un nombre
note-date-nameless-hint = di qué es: el día en que abrieron la tienda

# Por qué una dirección conocida no está entre las personas.
left-out-no-sign = nada indica que no sea un ser humano
left-out-headers-list = las cabeceras de sus correos dicen que es una lista de correo
left-out-mail-system = un sistema de correo que devuelve mensajes
left-out-mostly-returned = la mayoría de sus correos son devueltos
left-out-for-returned = una dirección hecha para correos devueltos
left-out-no-answers = su dirección no admite respuestas
left-out-address-list = su dirección es como las que hacen los programas de listas
left-out-domain-list = su dominio es de listas de correo, y la dirección misma nunca ha escrito
left-out-address-newsletter = su dirección nombra un boletín
left-out-address-program = su dirección es la de un programa
left-out-address-made = un programa hizo su dirección
left-out-mostly-program = la mayoría de sus correos los escribe un programa
left-out-messages-program = la mayoría de sus mensajes los escribe un programa
left-out-mostly-bulk = la mayoría de sus correos se envían en masa
left-out-address-office = su dirección es la de una oficina
left-out-name-program = su nombre es el de un programa
left-out-name-publication = su nombre es el de una publicación
left-out-name-office = su nombre es el de una oficina
left-out-name-house = su nombre es el de su casa
left-out-is-list = una lista de correo
left-out-is-program = un programa o una oficina
left-out-is-newsletter = un boletín
left-out-is-mail-system = un sistema de correo
left-out-in-address-book = está en la agenda
left-out-both-ways = hubo correos en ambas direcciones
left-out-often = te escribió personalmente al menos tres veces
left-out-you-wrote = le escribiste
left-out-came-back = lo que escribiste volvió
left-out-seldom = te escribió personalmente menos de tres veces
left-out-only-lists = solo se vio en listas de correo
left-out-only-others = solo se vio entre otros

# Yo.
me-changed = Se cambió lo que se sabe de ti.
me-no-membership = no tienes la pertenencia { $id }
me-no-interest = «{ $topic }» no está entre tus intereses
me-moves = { $moves } pasos al día no puede ser
me-moves-hint = indica de 1 a 20
me-hours = { $hours } horas a la semana no puede ser
me-hours-hint = indica de 0 a 80
me-language = las páginas no hablan «{ $language }»
me-language-hint = indica { $languages }, o { $browser }

# Momentos.
moment-logged = Anotado: { $what } { $way ->
    [sent] para
    [received] de
   *[mutual] con
} { $names }.
moment-logged-on = Anotado: { $what } { $way ->
    [sent] para
    [received] de
   *[mutual] con
} { $names }, el { $day }.
moment-planned = Previsto: { $what } { $way ->
    [sent] para
    [received] de
   *[mutual] con
} { $names }, el { $day }.
moment-a-visit = un encuentro
moment-a-video = una videollamada
moment-a-call = una llamada
moment-a-letter = una carta
moment-a-message = un mensaje
moment-a-mail = un correo
moment-a-group-mail = un correo a varios
moment-a-post = una publicación
moment-nobody = un momento necesita a alguien
moment-nobody-hint = nombra a las personas con quienes fue
moment-with-you = { $name } eres tú
moment-with-you-hint = nombra a los demás; tú estás en todos los momentos
moment-minutes = { $minutes } minutos no puede ser
moment-minutes-hint = indica de 1 a { $longest } minutos
moment-day-impossible = no se puede guardar { $day }: { $error }
moment-to-come = el { $day } aún está por llegar; no se sabe qué saldrá de ahí
moment-promise-before = la promesa vencería antes del { $day }, el día en que se hizo

# Buscar.
search-no-word = no hay ninguna palabra que buscar
search-no-word-hint = da una o dos palabras, o parte de un nombre

# Dos que son una, y una que son dos.
apart-one = { $name } es una sola persona
apart-one-hint = para separar lo que se unió: hearten unmerge NOMBRE; para quitar una dirección: hearten edit NOMBRE --remove-email DIRECCIÓN
    .page = Lo que se unió se separa de nuevo en <a href="/people/{ $id }">su página</a>. Una dirección se quita en la línea de órdenes: <code>hearten edit NOMBRE --remove-email DIRECCIÓN</code>
apart-already = ya está anotado que { $one } y { $other } son dos personas
apart-noted = Anotado: { $one } y { $other } son dos personas.
apart-noted-alike = Anotado: quienes se llaman { $name } son dos personas.
merge-done = { $one } y { $other } son ahora una sola persona.
merge-done-alike = Quienes se llaman { $name } son ahora una sola persona.
merge-apart = dijiste que { $one } y { $other } son dos personas
merge-apart-hint = si al final son una sola: hearten merge { $one } { $other } --anyway
    .page = Si al final son una sola, únelas en <a href="/people/{ $id }/merge">Unir con alguien</a>.
merge-same = { $name } ya es una sola persona
merge-same-hint = nombra a dos personas
merge-you = una de las dos eres tú
merge-you-hint = para hacer tuya una dirección, con todo lo que llegó por ella: hearten me --add-address DIRECCIÓN
    .page = Para hacer tuya una dirección, con todo lo que llegó por ella, añádela en <a href="/settings">Ajustes</a>.
merge-keep-neither = la que se debe conservar no es ninguna de las dos
unmerge-done = { $one } y { $other } vuelven a ser dos personas.
unmerge-done-alike = Quienes se llaman { $name } vuelven a ser dos personas.
unmerge-nobody = nadie se unió a { $name }
unmerge-nobody-hint = para quitar una dirección: hearten edit NOMBRE --remove-email DIRECCIÓN
    .page = Una dirección se quita en la línea de órdenes: <code>hearten edit NOMBRE --remove-email DIRECCIÓN</code>
unmerge-not-that = ese registro no se unió a { $name }
unmerge-those = los que se unieron: { $names }
doubles-failed = falló la búsqueda de duplicados: { $error }
double-role-at = { $role } en { $organization }
double-by-hand = a mano
double-seen = visto en correos o mensajes

# Buzones y carpetas que se leen una y otra vez.
source-password-again = dala de nuevo con: hearten sync { $url }
    .page = Dala de nuevo en la línea de órdenes: <code>hearten sync { $url }</code>
source-no-password = no se guarda ninguna contraseña para { $url }
source-password-sealed = no se puede abrir la contraseña guardada para { $url }: { $error }
source-password-unknown = no se conoce ninguna contraseña para { $url }
source-password-unknown-hint = hearten sync la pide en un terminal
    .page = La línea de órdenes la pide: <code>hearten sync</code>
source-command-hint = la orden debe escribir la contraseña en su primera línea, y nada antes
source-by-token = este buzón se abre con un token, no con una contraseña
source-by-token-hint = usa --token-command, o quita ;AUTH=XOAUTH2
source-taken-back = lo último que vino de ahí se deshizo; se lee de nuevo cuando lo pidas
source-not-read = { $url } no está entre lo que se lee una y otra vez
source-not-read-hint = se ve con: hearten sync --list
    .page = Lo que se lee está en <a href="/sources">Fuentes</a>.
source-given-up = Se dejó { $url }.
source-no-longer-read = { $url } ya no se lee, y no se guarda ninguna contraseña para ello. Lo que vino de ahí se queda.
source-no-folder = no se indicó ninguna carpeta
source-folder-missing = no existe la carpeta { $path }
source-path-hint = revisa cómo está escrita la ruta
source-is-a-file = { $path } es un archivo; solo se vigilan carpetas
source-is-a-file-hint = trae un archivo con: hearten import
    .page = Trae el archivo en <a href="/sources">Fuentes</a>.

# Importaciones.
intake-nothing = no hay nada que importar
intake-nothing-hint = indica archivos o carpetas: hearten import ~/Mail contacts.vcf calendar.ics
    .page = Elige archivos en <a href="/sources">Fuentes</a>.
intake-missing = no existe el archivo o la carpeta { $path }
intake-unreadable = no se puede leer { $path }: { $error }
intake-reading-failed = falló la lectura: { $error }
intake-look-failed = falló la primera mirada: { $error }
intake-unsure = no está claro qué dirección es la tuya: { $reason }
intake-unsure-hint = dilo con --me, por ejemplo --me { $address }
    .page = Di cuál es la tuya, por ejemplo { $address }.
intake-owner-unsure = no está claro cuál de ellos eres: { $names }
intake-owner-unnamed = no está claro quién eres en estas conversaciones
intake-owner-hint = dilo con --me, por ejemplo --me "{ $argument }"; si no eres ninguno de ellos y solo lees, con --only-read
    .page = Di cuál de estos nombres es el tuyo, por ejemplo { $name }.
intake-owner-example = Tu nombre
intake-not-me = «{ $text }» no es una dirección de correo, un número de teléfono ni un nombre
intake-not-me-hint = da a --me una de tus propias direcciones, como --me ana@example.org
    .page = Da una de tus propias direcciones, como ana@example.org.
intake-addresses-known = Tus direcciones, como las conoce la bóveda: { $addresses }.
intake-address-taken = Se tomó por tu propia dirección: { $addresses } ({ $reason }).
intake-addresses-yours = Tus propias direcciones: { $addresses }.
intake-why-counted = { $address } escribió { $wrote } y recibió { $received } de { $mails } correos; la siguiente dirección participa en { $next }
intake-why-account = figura en la cuenta de Monica de la que salió la exportación
intake-why-calendar = un calendario del Takeout lleva ese nombre
intake-unnamed-me = Yo
intake-recommendation = una recomendación en LinkedIn
intake-endorsement = unas buenas palabras en LinkedIn por { $skills }
intake-of-card = su tarjeta
intake-gift-for = Para { $name }
intake-gift-for-with = Para { $name }: { $text }
intake-childs-birthday = cumpleaños de su hijo o hija
intake-birthday-of = cumpleaños de { $name } ({ $kind })
intake-met-title = Cómo conocí a { $name }
intake-met-through = Nos conocimos gracias a { $name }.
intake-met-day = El día en que nos conocimos.
intake-food = Comida: { $food }
intake-owes-me = Me debe { $what }
intake-tags = Etiquetas: { $tags }
intake-give-back = Devolver { $what }
intake-day-badly = Un día que fue mal
intake-day-so-so = Un día que fue regular
intake-day-well = Un día que fue bien
intake-something-happened = Pasó algo
columns-no-table-in = no hay ninguna tabla en { $path }
columns-no-table = no hay ninguna tabla en lo que se dio
columns-no-table-hint = una tabla es un archivo de texto con comas, puntos y comas o tabuladores entre sus columnas, como .csv
columns-no-table-here = no hay ninguna tabla entre estos archivos
columns-look-failed = falló la mirada a las tablas: { $error }
columns-no-such = ninguna tabla tiene la columna { $columns }
columns-table-has = { $source } tiene { $columns }

# Several people at once.
many-nobody = no se nombró a nadie
many-nobody-hint = marca de quién se trata
many-so-already = ya es así para todos
many-until-over = el { $day } no está por venir
many-until-over-hint = indica el primer día en que termina
many-any-layer = { $count ->
    [one] 1 persona está donde la ponen los momentos.
   *[other] { $count } personas están donde las ponen los momentos.
}
many-layer = { $count ->
    [one] 1 persona ha de estar entre tus { $size }.
   *[other] { $count } personas han de estar entre tus { $size }.
}
many-muted = { $count ->
    [one] No se propone nada para 1 persona.
   *[other] No se propone nada para { $count } personas.
}
many-muted-until = { $count ->
    [one] No se propone nada para 1 persona hasta el { $until }.
   *[other] No se propone nada para { $count } personas hasta el { $until }.
}
many-interest = { $count ->
    [one] A 1 persona le interesa { $topic }.
   *[other] A { $count } personas les interesa { $topic }.
}
