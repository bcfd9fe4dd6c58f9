# Lo que dicen varios verbos.
verb-undo-hint = hearten undo deshace lo último que hiciste
    .page = El último paso se deshace en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-trip-undo-hint = hearten undo lo deshace
    .page = Puedes deshacerlo en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-nobody-named = no se nombra a nadie
verb-before-said = el { $day } es antes del { $first }, el día en que se dijo
verb-before-began = el { $day } es antes del { $first }, el día en que empezó
verb-import-of = importación de { $sources }

# Textos y días que se dan.
verb-text-and = { $first } y { $last }
verb-text-and-i = { $first } e { $last }
verb-text-empty = falta { $what }
verb-text-empty-hint = bastan unas palabras
verb-text-long = { $what }: son más de { $longest } caracteres
verb-text-long-hint = quédate con lo esencial
verb-text-mail = «{ $text }» no es una dirección de correo
verb-text-mail-hint = escríbela como nombre@example.org
verb-text-layer = no hay ninguna capa { $size }
verb-text-layer-hint = las capas son 5, 15, 50 y 150: más o menos cuántas personas están así de cerca
verb-date-no-day = «{ $text }» no nombra un día concreto
verb-date-no-day-hint = añade el día: 5 de marzo de 2024 o 2024-03-05
verb-date-not-understood = «{ $text }» no es una fecha que entienda; { $forms }
verb-date-two-ways = «{ $text }» se puede leer de dos maneras, con el día o con el mes primero; { $forms }
verb-date-no-such-day = «{ $text }» nombra un día que ese mes no tiene; { $forms }
verb-date-strange = en «{ $text }» aparece «{ $word }», que no sé interpretar; { $forms }
verb-date-forms = escríbela como 2024-05-01, 5 de marzo de 2020, 5 de marzo, en marzo, 2019, ayer, el martes pasado, el próximo viernes, en dos semanas, hace 3 días o 05.03.2024
verb-what-a-piece-of-the-keepsake = una parte del recuerdo
verb-what-the-address = la dirección
verb-what-the-answer = la respuesta
verb-what-the-applications-token = el token de la aplicación
verb-what-the-concern = la preocupación
verb-what-the-deed = lo que se hizo
verb-what-the-draft = el borrador
verb-what-the-feeds-address = la dirección del canal
verb-what-the-find = el hallazgo
verb-what-the-goal = la meta
verb-what-the-interest = el interés
verb-what-the-minutes = el acta
verb-what-the-name = el nombre
verb-what-the-note = la nota
verb-what-the-notes = lo anotado
verb-what-the-organizations-name = el nombre de la organización
verb-what-the-outcome = lo que resultó
verb-what-the-place = el lugar
verb-what-the-postal-address = la dirección postal
verb-what-the-promise = la promesa
verb-what-the-purpose = el propósito
verb-what-the-reason = el motivo
verb-what-the-step = el paso
verb-what-the-story = la historia
verb-what-the-telephone-number = el número de teléfono
verb-what-the-theme = el tema
verb-what-the-title = el título
verb-what-the-title-of-a-piece = el título de una parte
verb-what-the-words-under-the-picture = el texto bajo la imagen
verb-what-what-came = lo que vino
verb-what-what-came-of-it = lo que resultó de ello
verb-what-what-is-on-their-mind = lo que le ronda por la cabeza
verb-what-what-it-is = de qué se trata
verb-what-what-it-leads-to = adónde lleva
verb-what-what-it-was = qué fue
verb-what-what-they-did = lo que hizo por ti
verb-what-what-you-ask = lo que pides
verb-what-what-you-asked = lo que pediste
verb-what-whom-you-want-to-reach = a quién quieres llegar
verb-what-your-name = tu nombre

# Lo que pasó en un día que aún está por venir.
verb-later-birth = { $day } aún está por venir; nadie ha nacido un día que aún no ha llegado
verb-later-death = { $day } aún está por venir; nadie ha muerto un día que aún no ha llegado
verb-later-hint = hoy es { $today }; indica ese día o uno anterior
verb-later-it-began = empezó el { $day }, y ese día aún está por venir
verb-later-it-came = llegó el { $day }, y ese día aún está por venir
verb-later-it-ended = terminó el { $day }, y ese día aún está por venir
verb-later-it-was-answered = se respondió el { $day }, y ese día aún está por venir
verb-later-it-was-asked = se pidió el { $day }, y ese día aún está por venir
verb-later-it-was-begun = se empezó el { $day }, y ese día aún está por venir
verb-later-it-was-called-off = se canceló el { $day }, y ese día aún está por venir
verb-later-it-was-done = se hizo el { $day }, y ese día aún está por venir
verb-later-it-was-found = se encontró el { $day }, y ese día aún está por venir
verb-later-it-was-given = se dio el { $day }, y ese día aún está por venir
verb-later-it-was-held = tuvo lugar el { $day }, y ese día aún está por venir
verb-later-it-was-kept = se cumplió el { $day }, y ese día aún está por venir
verb-later-it-was-promised = se prometió el { $day }, y ese día aún está por venir
verb-later-it-was-said = se dijo el { $day }, y ese día aún está por venir
verb-later-it-was-told = se contó el { $day }, y ese día aún está por venir
verb-later-story = { $day } aún está por venir, y una historia cuenta lo que ha sido
verb-later-that-was-so = así fue el { $day }, y ese día aún está por venir
verb-later-the-help-came = la ayuda llegó el { $day }, y ese día aún está por venir
verb-later-they-answered = la respuesta llegó el { $day }, y ese día aún está por venir
verb-later-they-joined = la entrada fue el { $day }, y ese día aún está por venir
verb-later-they-left = la salida fue el { $day }, y ese día aún está por venir
verb-later-they-were-invited = la invitación fue el { $day }, y ese día aún está por venir
verb-later-you-thought-of-it = se te ocurrió el { $day }, y ese día aún está por venir

# De quién se anota algo o a quién se escribe.
verb-no-person = no hay ninguna persona { $id }
verb-no-person-hint = hearten people muestra a todas
    .page = Todas están en <a href="/people">Personas</a>.
verb-unnoted = pediste que no se anotara nada sobre { $name }
verb-unnoted-hint = para volver a permitir notas: hearten unmute { $name } --do-not-note
    .page = Para volver a permitir notas, elige «Quitar esto» en <a href="/people/{ $id }">su página</a>.
verb-has-died = { $name } ha muerto
verb-has-died-hint = una historia guarda su recuerdo: hearten tell
    .page = Una historia guarda su recuerdo. Cuenta una en <a href="/people/{ $id }">su página</a>.
verb-uncontacted = pediste que no se contactara con { $name }
verb-uncontacted-hint = para volver a permitirlo: hearten unmute { $name } --do-not-contact
    .page = Para volver a permitirlo, elige «Quitar esto» en <a href="/people/{ $id }">su página</a>.
verb-muted = por ahora dejas descansar el vínculo con { $name }
verb-muted-hint = para despertarlo: hearten unmute { $name }
    .page = Para despertarlo, elige «Quitar esto» en <a href="/people/{ $id }">su página</a>.
verb-is-partner = { $name } es uno de tus compañeros de camino

# Imágenes.
verb-picture-unread = no se pudo leer la imagen
verb-picture-unread-hint = guárdala de nuevo como JPEG y usa ese archivo
verb-picture-heavy = la imagen tiene { $has } MB, y se admiten { $most } MB como máximo
verb-picture-smaller = guárdala más pequeña: 1600 píxeles en el lado largo son de sobra
verb-picture-heic = es una imagen HEIC o AVIF, que Hearten no lee
verb-picture-heic-hint = guárdala antes como JPEG; un teléfono lo hace al enviar la imagen por correo
verb-picture-none = eso no es una imagen que Hearten pueda leer
verb-picture-none-hint = usa un archivo JPEG, PNG o WebP
verb-picture-pixels = la imagen tiene { $width } por { $height } píxeles, más de los que se admiten
verb-picture-large = la imagen es más grande de lo que se admite
verb-picture-damaged = no se puede leer la imagen: { $cause }
verb-picture-damaged-hint = ábrela en un programa de imágenes, guárdala de nuevo como JPEG y usa ese archivo

# La bóveda.
verb-vault-no-demo = todavía no hay bóveda de muestra
verb-vault-no-demo-hint = créala con: hearten demo
    .page = Créala en la línea de órdenes: <code>hearten demo</code>
verb-vault-past = el pasado no se puede cambiar: esto escribe, y --at { $day } solo mira
verb-vault-past-hint = quita --at; para anotar algo de un día anterior usa --on
    .page = Hearten se inició para mirar el pasado. Iniciado sin <code>--at</code>, vuelve a escribir.
verb-vault-name = una bóveda no puede llamarse «{ $name }»
verb-vault-name-hint = usa hasta 64 letras, cifras, - y _
verb-vault-not-empty = esta bóveda no está vacía, y una exportación solo se lee en una vacía
verb-vault-not-empty-hint = nombra una bóveda nueva con --vault NAME, o una carpeta nueva con HEARTEN_HOME
    .page = Léela en una bóveda nueva desde la línea de órdenes: <code>hearten import ARCHIVO --vault NOMBRE</code>
verb-export-unread = no se puede leer la exportación: { $cause }
verb-export-unread-hint = no se cambió nada
verb-export-cut = la exportación está cortada: se interrumpe en la línea { $line }
verb-export-miscounted = la exportación no está entera: registros según su última línea: { $counted }, registros que contiene: { $found }
verb-export-in-part = la exportación no está entera: algo en ella remite a lo que no está en ella
verb-export-in-part-hint = no se importó nada; haz la exportación otra vez, o cópiala de nuevo, e impórtala entera
verb-export-among = { $path } es una exportación de Hearten, una bóveda entera, que no entra junto a otros archivos
verb-export-among-hint = no se importó nada; impórtala primero, sola y en una bóveda vacía, y después los demás archivos
verb-export-unwritten = no se puede escribir la exportación: { $cause }
verb-export-unwritten-hint = haz sitio o indica otro archivo
verb-undo-forgotten = lo que se olvidó no se puede recuperar
verb-undo-erased = lo que se borró no se puede recuperar
verb-undo-before-hint = para deshacer algo anterior, nómbralo: hearten undo --list
    .page = Para deshacer algo anterior, elígelo en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-undo-no-change = no hay ningún cambio { $id }
verb-undo-no-change-hint = hearten undo --list muestra los últimos cambios
    .page = Lo último que cambió está en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-undo-already = «{ $what }» ya está deshecho
verb-undo-already-import = esta importación ya está deshecha
verb-undo-rested-on = «{ $what }» vino después y se apoya en ello; deshaz primero eso
verb-undo-come-or-gone = un registro ({ $kind } { $id }) ha desaparecido o ha vuelto desde entonces; no se puede deshacer
undo-kind-address = dirección
undo-kind-ask = petición
undo-kind-chain = cadena de ayuda
undo-kind-chain-step = paso de una cadena
undo-kind-circle = círculo
undo-kind-circle-ask = petición en un círculo
undo-kind-circle-meeting = reunión de un círculo
undo-kind-circle-member = miembro de un círculo
undo-kind-circle-pair = pareja de un círculo
undo-kind-commitment = propósito en un círculo
undo-kind-concern = preocupación
undo-kind-contact-point = forma de contacto
undo-kind-feed = canal
undo-kind-find = hallazgo
undo-kind-gathering = encuentro
undo-kind-gift = regalo
undo-kind-goal = meta
undo-kind-goal-step = paso hacia una meta
undo-kind-guest = lugar en una lista
undo-kind-guide-run = guía en curso
undo-kind-guide-step = paso de una guía
undo-kind-import = importación
undo-kind-important-date = fecha importante
undo-kind-interest = interés
undo-kind-introduction = presentación
undo-kind-keepsake = recuerdo
undo-kind-keepsake-item = parte de un recuerdo
undo-kind-kept-apart = pareja que se mantiene aparte
undo-kind-listing = entrada en una lista
undo-kind-membership = pertenencia
undo-kind-merge = unión
undo-kind-moment = momento
undo-kind-move-answer = paso respondido
undo-kind-news = novedad
undo-kind-nudge = aviso
undo-kind-organization = organización
undo-kind-pairing = pareja de invitados
undo-kind-passing-note = nota pasajera
undo-kind-person = persona
undo-kind-photo = imagen
undo-kind-promise = promesa
undo-kind-raw-record = original de una ficha o entrada de calendario
undo-kind-relation = relación
undo-kind-source = fuente
undo-kind-standing = indicación sobre el contacto
undo-kind-story = historia
undo-kind-story-person = papel en una historia
undo-kind-story-photo = imagen de una historia
undo-kind-thanks = agradecimiento
undo-kind-trip = viaje
undo-kind-trip-visit = visita en un viaje
verb-undo-nothing = no hay nada que deshacer

# Cuentas.
verb-account-none = no hay ninguna cuenta «{ $name }»
verb-account-none-hint = `hearten account` las muestra
    .page = Las cuentas están en <a href="/settings">Ajustes</a>.
verb-account-name-empty = falta el nombre
verb-account-name-long = el nombre pasa de { $longest } bytes
verb-account-name-sign = el nombre contiene { $sign }; valen letras, cifras y . _ - @ +
verb-account-taken = ya hay una cuenta «{ $name }»
verb-account-taken-hint = elige otro nombre, o dale otra contraseña a esa
verb-account-tries = hubo demasiados intentos
verb-account-tries-hint = { $count ->
    [one] espera { $count } minuto
   *[other] espera { $count } minutos
}
verb-account-wrong = la contraseña actual es otra
verb-account-wrong-hint = no se cambió nada; vuelve atrás e inténtalo otra vez
verb-password-short = la contraseña tiene menos de { $fewest } caracteres
verb-password-long = la contraseña tiene más de { $longest } bytes
verb-password-easy = la contraseña es fácil de adivinar
verb-password-hint = tres o cuatro palabras que no tengan nada que ver son fáciles de recordar
verb-password-unhashed = no se pudo cifrar la contraseña: { $cause }

# Círculos: quién está en ellos.
verb-circle-kind-job-club = club de empleo
verb-circle-kind-peer-board = consejo entre iguales
verb-circle-kind-brainstorm = lluvia de ideas
verb-circle-kind-partners = compañeros de camino
verb-circle-begins = Empieza un círculo ({ $kind }): { $circle }.
verb-circle-begins-with = Empieza un círculo ({ $kind }): { $circle } con { $names }.
verb-circle-weeks = un círculo no puede reunirse cada { $weeks } semanas
verb-circle-weeks-hint = pueden ser de 1 a { $most } semanas: --every 2w
    .page = Pueden ser de 1 a { $most } semanas.
verb-circle-joins-hint = di quién se une
verb-circle-in-already = { $name } ya está en { $circle }
verb-circle-joined = Nuevo en { $circle }: { $names }.
verb-circle-before-joined = el { $day } es antes del { $first }, el día de su entrada
verb-circle-left = { $name } dejó { $circle }.
verb-circle-you-left = Dejaste { $circle }.
verb-circle-ends = { $circle } llegó a su fin.
verb-circle-ended = { $circle } llegó a su fin el { $day }
verb-circle-none = no hay ningún círculo { $id }
verb-circle-none-hint = hearten circle los muestra
    .page = Mira lo que hay en <a href="/circles">Círculos</a>.
verb-circle-not-in = { $name } no está en { $circle }
verb-circle-join-hint = haz primero que se una: hearten circle join { $circle } { $name }
    .page = Haz primero que se una, en <a href="/circles/{ $id }#members">la página del círculo</a>.
verb-circle-pairs-named = las parejas de hoy ya están nombradas
verb-circle-pairs-named-hint = hearten undo las deshace
    .page = Puedes deshacerlas en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-circle-too-few = { $circle } tiene muy pocos miembros para formar parejas
verb-circle-too-few-hint = con dos basta
verb-circle-pair = { $one } con { $other }
verb-circle-pairs = Las parejas de { $circle }: { $pairs }.

# Lo que los miembros piden y ofrecen.
verb-circle-asks = { $name } pide en { $circle }: { $text }.
verb-circle-offers = { $name } ofrece en { $circle }: { $text }.
verb-circle-you-ask = Pides en { $circle }: { $text }.
verb-circle-you-offer = Ofreces en { $circle }: { $text }.
verb-circle-self-help = aquí nadie se ayuda a sí mismo
verb-circle-self-help-hint = nombra a la otra persona
verb-circle-rests = Puede descansar: { $text }.
verb-circle-helped-you = { $helper } te ayudó en { $circle }: { $text }. Puedes dar las gracias cuando quieras.
verb-circle-you-helped = Ayudaste a { $helped } en { $circle }: { $text }.
verb-circle-helped = { $helper } ayudó a { $helped } en { $circle }: { $text }.
verb-circle-came = { $helper } ayudó a { $helped }: { $text }
verb-circle-came-to-you = { $helper } te ayudó: { $text }
verb-circle-came-to-somebody = { $helper } ayudó a alguien: { $text }
verb-circle-came-you = Ayudaste a { $helped }: { $text }
verb-circle-came-you-somebody = Ayudaste a alguien: { $text }
verb-circle-came-somebody = Alguien ayudó a { $helped }: { $text }
verb-circle-came-somebody-you = Alguien te ayudó: { $text }
verb-circle-no-ask = no hay ninguna petición ni oferta { $id }
verb-circle-show-hint = hearten circle show WHICH las muestra
    .page = La página del círculo las muestra; todos los círculos están en <a href="/circles">Círculos</a>.
verb-circle-ask-is-open = esta petición sigue abierta
verb-circle-ask-is-helped = alguien ya ayudó con esta petición
verb-circle-ask-is-let-go = esta petición ya descansa
verb-circle-offer-is-open = esta oferta sigue abierta
verb-circle-offer-is-helped = esta oferta ya sirvió de ayuda
verb-circle-offer-is-let-go = esta oferta ya descansa

# Una ronda: lo que se dice de alguien tras su nombre.
verb-round-offers = ofrece: { $text }
verb-round-you-offer = ofreces: { $text }
verb-round-cares = se interesa por { $topic }
verb-round-you-care = te interesas por { $topic }

# Lo que ayuda con una petición.
verb-circle-on-shelf = tienes «{ $title }» en tu estante
verb-circle-cares = { $name } se interesa por { $topic }
verb-circle-you-know = conoces a { $name }, que se interesa por { $topic }

# Lo que los miembros se proponen.
verb-circle-due-before = vencería antes del { $day }, el día en que se dijo
verb-circle-means = { $name } se propone algo y lo dijo en { $circle }: { $text }.
verb-circle-you-mean = Te propones algo y lo dijiste en { $circle }: { $text }.
verb-circle-kept = { $name } cumplió su palabra: { $text }.
verb-circle-you-kept = Cumpliste tu palabra: { $text }.
verb-circle-goes = Puede soltarse: { $text }.
verb-circle-no-commitment = no hay ningún propósito { $id }
verb-circle-commitment-is-not-yet = aún está por hacer: { $text }
verb-circle-commitment-is-kept = ya está hecho: { $text }
verb-circle-commitment-is-let-go = ya se dejó ir: { $text }

# Reuniones de círculos.
verb-circle-before-began = el { $day } es antes del { $first }, el día en que empezó el círculo
verb-circle-meets = { $circle } se reúne el { $day }.
verb-circle-met = { $circle } se reunió el { $day }.
verb-circle-called-off = { $circle } no se reúne el { $day }.
verb-circle-minutes = { $circle }: el acta del { $day } está guardada.
verb-circle-not-held = esta reunión aún no ha tenido lugar
verb-circle-not-held-hint = anótalo primero: hearten circle held WHICH
    .page = Anota primero, en la página del círculo, que tuvo lugar.
verb-circle-subject = { $circle } ({ $kind })
verb-circle-subject-partners = Compañeros de camino: { $circle }
verb-circle-no-meeting = no hay ninguna reunión { $id }
verb-circle-meeting-is-planned = la reunión del { $day } está aún por venir
verb-circle-meeting-is-held = la reunión del { $day } ya tuvo lugar
verb-circle-meeting-is-called-off = la reunión del { $day } está cancelada
verb-circle-no-meeting-planned = no hay ninguna reunión prevista
verb-circle-plan-hint = planea una: hearten circle meet WHICH DATE
    .page = Planea una en la página del círculo, poniéndole día.
verb-circle-none-held = { $circle } aún no se ha reunido
verb-circle-none-planned = { $circle } no tiene ninguna reunión prevista
verb-circle-next-ended = Llegó a su fin.
verb-circle-next-join = Haz que alguien se una: con dos basta para empezar.
verb-circle-next-day = Di el día de la próxima reunión.
verb-circle-next-day-fits = Di el día de la próxima reunión; el { $day } vendría bien.
verb-circle-next-been = La reunión del { $day } ya pasó: anota que tuvo lugar.
verb-circle-next-today-agenda = Se reúne hoy. ¿De qué hay que hablar?
verb-circle-next-agenda = Se reúne el { $day }. ¿De qué hay que hablar?
verb-circle-next-today-gather = Se reúne hoy. Reúne lo que pide cada cual.
verb-circle-next-gather = Se reúne el { $day }. Reúne lo que pide cada cual.
verb-circle-next-today = { $count ->
    [one] Se reúne hoy, con una petición abierta.
   *[other] Se reúne hoy, con { $count } peticiones abiertas.
}
verb-circle-next-meets = { $count ->
    [one] Se reúne el { $day }, con una petición abierta.
   *[other] Se reúne el { $day }, con { $count } peticiones abiertas.
}

# El correo a un círculo, que leen todos los miembros.
verb-letter-subject = { $circle } se reúne el { $day }
verb-letter-hello = Hola a todos:
verb-letter-meet = nos reunimos el { $day }{ $place }.
verb-letter-meet-at = nos reunimos el { $day } a las { $time }{ $place }.
verb-letter-agenda = De qué hablaremos: { $agenda }
verb-letter-shall-we = ¿nos reunimos el { $day }?
verb-letter-i = Yo
verb-letter-asks = Lo que ayudaría:
verb-letter-offers = Lo que se ofrece:
verb-letter-line = - { $name }: { $text }
verb-letter-line-by = - { $name }: { $text } (para el { $day })
verb-letter-to-do = Lo que nos proponemos, a nuestro ritmo:
verb-letter-end = Quien conozca a alguien que conozca a alguien: basta una línea a quien pide.

# Viajes.
verb-trip-visit-in = una visita en { $town }
verb-trip-subject = En { $town }
verb-trip-days-of-month = del { $first } al { $last }
verb-trip-days = del { $first } al { $last }
verb-trip-planned = Un viaje está planeado: { $place }, { $days }.
verb-trip-changed = El viaje es ahora: { $place }, { $days }.
verb-trip-ended = Has vuelto de { $town }.
verb-trip-let-go = El viaje a { $town } queda descartado.
verb-trip-past = el { $day } ya pasó
verb-trip-past-hint = un viaje se planea antes de que acabe; una visita que ya fue se anota con: hearten log visit NAME
    .page = Un viaje se planea antes de que acabe; una visita que ya fue se anota en la página de la persona.
verb-trip-was-let-go = este viaje se descartó
verb-trip-was-let-go-hint = hearten undo lo deshace; o planéalo de nuevo
    .page = Deshazlo en <a href="/settings#changes">Ajustes, Cambios recientes</a>, o planéalo de nuevo en <a href="/trips">Viajes</a>.
verb-trip-is-planned = el viaje a { $town } está planeado y no ha empezado, así que no puede haber terminado
verb-trip-is-under-way = el viaje a { $town } ya está en curso
verb-trip-is-ended = el viaje a { $town } ya ha terminado
verb-trip-is-let-go = el viaje a { $town } ya se descartó
verb-trip-closed-ended = el viaje a { $town } ha terminado, así que su lista está cerrada
verb-trip-closed-let-go = el viaje a { $town } se descartó, así que su lista está cerrada
verb-trip-show-hint = hearten trip show WHICH muestra cómo está; hearten undo deshace lo último que hiciste
    .page = La página del viaje muestra cómo está. El último paso se deshace en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-trip-backwards = el { $last } es antes del { $first }
verb-trip-backwards-hint = di el primer día y después el último
verb-trip-long = eso es más de un año
verb-trip-long-hint = anota sus partes una a una
verb-trip-radius = un radio de { $km } km no es posible
verb-trip-radius-hint = indica de 1 a { $most } kilómetros
verb-trip-not-in-region = no se conoce ningún lugar llamado { $place } en { $region }
verb-trip-no-place = ningún lugar se llama así; quita la región para dejarlo como lo escribes
verb-trip-places = hay: { $places }
verb-trip-none = no hay ningún viaje { $id }
verb-trip-none-hint = hearten trip los muestra
    .page = Mira lo que hay en <a href="/trips">Viajes</a>.

# Lo siguiente en un viaje.
verb-trip-next-let-go = Se descartó.
verb-trip-next-over = Ya terminó.
verb-trip-next-call = No llegaste a ver a { $names }: llama.
verb-trip-next-met = Viste a { $names }.
verb-trip-next-today = Hoy: { $names }.
verb-trip-next-write = Escribe a { $names } y propón el día.
verb-trip-next-wrote = Escribiste a { $names }. Anota la respuesta.
verb-trip-next-agreed = Todo está acordado. Lo siguiente: { $name } el { $day }.
verb-trip-next-nobody = No se sabe de nadie que viva cerca de { $town }. ¿En quién te hace pensar?
verb-trip-next-near = { $count ->
    [one] { $count } persona que conoces vive cerca de { $town }. Elige a quién quieres ver.
   *[other] { $count } personas que conoces viven cerca de { $town }. Elige a quién quieres ver.
}

# Visitas en viajes.
verb-trip-nobody-hint = di a quién quieres ver
verb-trip-see = Quieres ver a { $names } en { $town }.
verb-trip-listed = { $name } ya está en la lista
verb-trip-you = eso eres tú
verb-trip-you-hint = di a quién quieres ver allí
verb-trip-wrote = Escribiste a { $name } que vas a { $town }.
verb-trip-agreed = Tú y { $name } acordasteis veros en { $town } el { $day }.
verb-trip-met = Viste a { $name } en { $town }.
verb-trip-missed = No llegaste a ver a { $name } en { $town }.
verb-trip-called = Llamaste a { $name } después de { $town }.
verb-trip-why-not = { $name }: { $why }
verb-trip-not-let-go = el viaje se descartó
verb-trip-not-listed = no está en la lista
verb-trip-stands-meant = la visita es aún una intención y no hay más anotado
verb-trip-stands-wrote = ya escribiste
verb-trip-stands-agreed = ya está acordado
verb-trip-stands-met = ya os visteis
verb-trip-stands-missed = no llegasteis a veros; queda llamar
verb-trip-stands-called = ya llamaste
verb-trip-unlisted = { $name } no está en la lista
verb-trip-unlisted-hint = hearten trip show las muestra
    .page = La página del viaje muestra quién está en la lista.
verb-trip-met-there = viste allí a { $name }
verb-trip-dropped = { $name } ya no está en la lista de { $town }.
verb-trip-no-day = el { $day } no es un día del viaje a { $town }
verb-trip-no-day-hint = va del { $first } al { $last }

# Metas.
verb-goal-begun = En camino hacia: { $goal }.
verb-goal-ask-word = Pregunta a { $name } si estaría bien decirle algo a { $next }
verb-goal-ask = Pide a { $name } una opinión o diez minutos
verb-goal-bring = Lleva a { $name } algo útil antes de pedir nada
verb-goal-speak = Habla con { $name }, con una pregunta que solo { $name } pueda responder
verb-goal-thank = Da las gracias a { $name } por el camino, resulte lo que resulte
verb-goal-ask-nearest = Pregunta a { $name }, que es quien está más cerca, a quién preguntar
verb-goal-door = Otra puerta hacia { $name }: responde a algo que haya publicado, invita a hablar o a juzgar, ve adonde ya va
verb-goal-reached = Alcanzada: { $goal }.
verb-goal-reached-thanks = { $count ->
    [one] Alcanzada: { $goal }. Hay que dar las gracias a una persona que formó parte de ello.
   *[other] Alcanzada: { $goal }. Hay que dar las gracias a { $count } personas que formaron parte de ello.
}
verb-goal-deed = me ayudó en el camino hacia «{ $goal }»
verb-goal-let-go = Se deja ir: { $goal }.
verb-goal-none = no hay ninguna meta { $id }
verb-goal-none-hint = hearten goal las muestra
    .page = Mira lo que hay en <a href="/goals">Metas</a>.
verb-goal-step = Un paso hacia «{ $goal }»: { $step }.
verb-goal-step-was-done = este paso se hizo el { $day }
verb-goal-step-before = el { $day } es antes del { $first }, el día en que se anotó el paso
verb-goal-step-done = Hecho: { $step }.
verb-goal-step-out = Se deja fuera: { $step }.
verb-goal-reached-already = «{ $goal }» ya está alcanzada
verb-goal-was-let-go = «{ $goal }» se dejó ir
verb-goal-no-step = no hay ningún paso { $id }
verb-goal-no-step-hint = hearten goal show GOAL muestra los pasos
    .page = La página de la meta muestra sus pasos; todas las metas están en <a href="/goals">Metas</a>.

# Guías.
verb-guide-begun = Sigues la guía «{ $guide }».
verb-guide-ended = Ya no sigues la guía «{ $guide }».
verb-guide-followed = ya sigues «{ $guide }»
verb-guide-followed-hint = mira hasta dónde has llegado con: hearten guide show { $name }
    .page = Mira en <a href="/guides/{ $place }">su página</a> hasta dónde has llegado.
verb-guide-not-followed = no sigues «{ $guide }»
verb-guide-not-followed-hint = empiézala con: hearten guide start { $name }
    .page = Empiézala en <a href="/guides/{ $place }">su página</a>.
verb-guide-all-done = todos los pasos de «{ $guide }» están hechos
verb-guide-no-step = «{ $guide }» no tiene paso { $number }
verb-guide-no-step-hint = sus pasos van del 1 al { $last }
verb-guide-step-was-done = el paso { $number } de «{ $guide }» ya está hecho
verb-guide-before = el { $day } es antes del { $first }, el día en que empezaste
verb-guide-step-done = Hecho, paso { $number } de «{ $guide }»: { $step }.
verb-guide-last-step-done = Hecho, paso { $number } de «{ $guide }»: { $step }. La guía ha llegado a su fin.
verb-guide-none = no hay ninguna guía «{ $text }»
verb-guide-none-hint = hearten guide las muestra
    .page = Mira lo que hay en <a href="/guides">Guías</a>.
verb-guide-several = «{ $text }» encaja con varias guías: { $titles }
verb-guide-several-hint = da más del título

# Avisos: lo que se envía y lo que está configurado.
verb-nudge-title = Hoy: { $names }
verb-nudge-line = { $names } ({ $medium }): { $reason }
verb-nudge-foot = Hearten, en tu propia máquina. Escribe una vez al día como mucho; hearten nudge end lo detiene.
verb-nudge-nothing-title = Hearten: hoy nada
verb-nudge-nothing = En un día así no se enviaría nada. Esto llegó porque lo probaste.
verb-nudge-calendar = Desde ahora puedes suscribirte a un calendario de tus pasos.
verb-nudge-mail = Tus pasos van por correo a { $to } desde las { $at }, una vez al día como mucho.
verb-nudge-out = Tus pasos salen por { $kind } ({ $url }) desde las { $at }, una vez al día como mucho.
verb-nudge-ended = Ya no sale nada por { $kind }.
verb-nudge-given-up = esto ya se abandonó
verb-nudge-none = no hay ningún aviso { $id }
verb-nudge-list-hint = hearten nudge muestra lo que está configurado
    .page = Lo que está configurado está en <a href="/nudges">Avisos</a>.
verb-nudge-set-up-already = esto ya está configurado
verb-nudge-calendar-unsent = un calendario no se envía
verb-nudge-calendar-unsent-hint = abre su dirección en un programa de calendario
verb-nudge-server-hint = por ejemplo smtps://ana@mail.example.org o smtp://ana%40example.org@mail.example.org:587
verb-nudge-password = { $server } nombra a un usuario, y hace falta una contraseña
verb-nudge-password-hint = dala, o quita el usuario si el servidor no lo pide
verb-nudge-no-topic = la dirección no nombra ningún tema
verb-nudge-no-topic-hint = por ejemplo https://ntfy.sh/un-nombre-que-nadie-adivine
verb-nudge-no-address = «{ $address }» no es una dirección web
verb-nudge-no-address-hint = empieza por https:// o http://
verb-nudge-not-kept = su dirección y su contraseña no se guardan aquí
verb-nudge-unreadable = lo que se guarda para ello no se puede leer
sealing-no-key = no hay ninguna clave { $path } para lo que está sellado en la base de datos
sealing-wrong-key = lo que está sellado en la base de datos no se puede abrir con la clave { $path }
verb-nudge-lost-hint = termínalo y configúralo de nuevo: su secreto no está aquí

# What goes wrong elsewhere: on the web, with mail servers, mailboxes and commands.
failed-at = { $place }: { $cause }
web-no-address = esto no es una dirección web
web-not-of-it = una dirección web empieza por https:// o http://
web-no-document = no existe ese documento en el servidor
web-only-signed-in = el servidor lo da solo a quienes inician sesión
web-answered = el servidor responde con el error { $code }
web-no-server = no existe ese servidor, o no hay red
web-late = el servidor no responde a tiempo
web-unreached = no hay conexión ({ $error })
web-too-large = ocupa más de 5 MB
feed-not-one = esto no es un canal RSS ni Atom ({ $error })
delivery-not-let-in = el servidor no deja entrar a Hearten: el token falta o no es correcto
delivery-takes-none = el servidor no acepta mensajes en esta dirección
delivery-not-taken = el servidor no acepta el mensaje (error { $code })
delivery-sent-elsewhere = el servidor remite a otra dirección; indica esa
mail-server-beginning = esto no es la dirección de un servidor de correo: no empieza por smtps:// ni por smtp://
mail-server-password = esto no es la dirección de un servidor de correo: parece contener una contraseña; quítala, se te pedirá
mail-server-ending = esto no es la dirección de un servidor de correo: después del servidor no puede ir nada
mail-server-nameless = esto no es la dirección de un servidor de correo: no nombra ningún servidor
mail-server-user = esto no es la dirección de un servidor de correo: no se puede leer su usuario
sealing-file = { $path } no se puede usar: { $error }
sealing-no-randomness = la máquina no da bytes aleatorios
command-not-run = no se puede ejecutar la orden «{ $command }»: { $error }
command-late = la orden «{ $command }» tardó más de dos minutos
command-unreadable = no se puede leer lo que escribe la orden «{ $command }»: { $error }
command-failed = la orden «{ $command }» falló ({ $status })
command-no-text = la orden «{ $command }» escribió algo que no es texto
command-nothing = la orden «{ $command }» no escribió nada
mailbox-beginning = esto no es la dirección de un buzón: no empieza por imaps:// ni por imap://
mailbox-no-user = esto no es la dirección de un buzón: no nombra a ningún usuario antes de la @
mailbox-password = esto no es la dirección de un buzón: parece contener una contraseña; quítala, se te pedirá
mailbox-way = esto no es la dirección de un buzón: después del usuario solo se entiende ;AUTH=XOAUTH2
mailbox-server = esto no es la dirección de un buzón: no se puede leer su servidor o su puerto
mailbox-user = esto no es la dirección de un buzón: no se puede leer su usuario
mailbox-folder = esto no es la dirección de un buzón: no se puede leer su carpeta
mailbox-no-server-name = { $host } no puede ser el nombre de un servidor
mailbox-line-break = un nombre o una contraseña contiene un salto de línea
mailbox-no-folder = en este buzón no hay ninguna carpeta «{ $folder }»
mailbox-address-hint = escríbela así: imaps://yo@example.org@imap.example.org
mailbox-unconnected = no se puede llegar a { $host } por el puerto { $port }: { $error }
mailbox-silent = { $host } no responde por el puerto { $port }
mailbox-unencrypted = no hay cifrado con { $host }: { $error }
mailbox-no-answer = el servidor no responde
mailbox-ended = el servidor terminó la conexión
mailbox-bye = el servidor terminó la conexión: { $words }
mailbox-broke = se cortó la conexión: { $error }
mailbox-unreachable-hint = revisa el nombre del servidor y tu conexión, e inténtalo de nuevo
mailbox-no-encryption = no se dispone de cifrado: { $error }
mailbox-not-trusted = no hay cifrado de confianza con { $host }: { $error }
mailbox-not-offered = { $host } no ofrece cifrado en el puerto { $port }; sin él, tu contraseña podría leerse por el camino
mailbox-not-safe-hint = la mayoría de los servidores aceptan imaps:// en el puerto 993; imap:// exige STARTTLS, salvo en esta máquina
mailbox-not-let-in = { $server } no deja entrar a { $user }: { $words }
mailbox-not-let-in-hint = revisa el usuario y la contraseña; Gmail, iCloud, Fastmail y Yahoo quieren una contraseña de aplicación, que se crea en los ajustes de seguridad de la cuenta, no la que usas para iniciar sesión
mailbox-refused-abilities = el servidor se niega a decir lo que sabe hacer: { $words }
mailbox-refused-folders = el servidor se niega a enumerar sus carpetas: { $words }
mailbox-refused-open = el servidor se niega a abrir una carpeta: { $words }
mailbox-refused-search = el servidor se niega a buscar en una carpeta: { $words }
mailbox-refused-letters = el servidor se niega a entregar correos: { $words }
mailbox-refused-wait = el servidor se niega a esperar correos: { $words }
mailbox-refused-end = el servidor se niega a terminar: { $words }
mailbox-refused-understand = el servidor se niega a entender: { $words }
mailbox-refused-something = el servidor se niega a hacer eso: { $words }

# What is wrong with a file that should be a guide.
guide-problem-no-text = el archivo contiene algo que no es texto en UTF-8
