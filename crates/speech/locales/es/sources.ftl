# Traer archivos.
sources-first-title = Trae a tu gente
sources-first-about = Hearten lee lo que ya tienes. No tienes que escribir nada.
sources-about = Lo que entró, lo que se dejó fuera y el camino de vuelta.
sources-bring-label = Traer archivos
sources-files = Archivos para traer
sources-files-hint = Libretas de direcciones, buzones, calendarios, exportaciones de chats y redes, tablas, archivos comprimidos de todo ello, en cualquier mezcla. El formato se reconoce. Hasta { $limit } GB en total; para más, usa <em>hearten import</em> en la línea de órdenes.
sources-me = ¿Quién soy en ellos?
sources-me-only = (solo si no se puede adivinar)
sources-me-hint = Tus direcciones de correo o, en los chats, tu nombre tal como aparece ahí; si son varios, con comas entre ellos.
sources-keep-words = Guardar también las palabras de los correos, no solo quién escribió y cuándo
sources-show-columns = Enséñame antes las columnas de las tablas
sources-bring = Traerlos
sources-cancel = Cancelar
sources-reading = Leyendo.
sources-reading-long = Leyendo. Un buzón grande tarda un par de minutos; puedes dejar esta página abierta.
upload-no-file = no llegó ningún archivo con el formulario
upload-no-file-hint = elige antes uno o más archivos
upload-other-session = este formulario se hizo para otra sesión
upload-other-session-hint = abre la página de nuevo; no se cambió nada
upload-broke-off = la importación se interrumpió: { $error }
upload-server-ended = el servidor se detuvo a la mitad; vuelve a traer los archivos

# Lo que se lee una y otra vez.
sources-kept = Se leen una y otra vez
sources-kept-last = Última vez: { $when }
sources-kept-nothing = Aún no ha llegado nada de aquí
sources-folders-read = { $count ->
    [one] { $count } carpeta leída
   *[other] { $count } carpetas leídas
}
sources-files-read = { $count ->
    [one] { $count } archivo leído
   *[other] { $count } archivos leídos
}
sources-held-up = Detenido: { $cause }
sources-forget = Olvidar
sources-forget-it = Olvidar { $source }

# Lo que entró.
sources-came = Lo que entró
sources-earlier = { $count ->
    [one] { $count } anterior
   *[other] { $count } anteriores
}
sources-known = Direcciones conocidas
sources-known-about = Direcciones que se vieron y aún no son nadie: listas, programas y personas que escribieron una vez.
sources-known-see = Verlas

# Cómo sacar lo que guarda cada programa o red.
export-ways = ¿Cómo saco mis datos de…?
export-google-contacts = Contactos de Google
export-google-contacts-way = contacts.google.com, Exportar, «vCard (para Contactos de iOS)» o CSV de Google.
export-google = Correo, contactos y calendario de Google a la vez
export-google-way = takeout.google.com: elige solo Correo, Contactos y Calendario. Trae el archivo comprimido tal como llega.
export-apple = iPhone y Mac
export-apple-way = Contactos en un Mac o icloud.com: seleccionar todo, Exportar vCard. Calendarios: en la app Calendario, Archivo, Exportar.
export-outlook = Outlook
export-outlook-way = Personas, Administrar contactos, Exportar contactos: un archivo CSV. Calendarios: publicar o guardar como iCalendar (.ics). Correo: desde su servidor (ver «Cualquier buzón en un servidor»); los archivos .pst no se pueden leer.
export-thunderbird = Thunderbird
export-thunderbird-way = Libreta de direcciones, Herramientas, Exportar, vCard o LDIF. Correo: trae la carpeta Mail de tu perfil (Ayuda, Información para solucionar problemas, Carpeta de perfil).
export-linkedin = LinkedIn
export-linkedin-way = Ajustes, Privacidad de datos, «Obtener una copia de tus datos»: lo mejor es el archivo completo; contiene contactos, mensajes y tus propios puestos.
export-whatsapp = WhatsApp
export-whatsapp-way = En un chat: Más, Exportar chat, sin archivos. Un archivo por chat; se pueden traer muchos a la vez.
export-telegram = Telegram
export-telegram-way = Telegram Desktop: Ajustes, Avanzado, Exportar datos de Telegram, como JSON.
export-signal = Signal
export-signal-way = Signal no tiene una exportación legible. Trae lo que signal-export, sigtop o signalbackup-tools (--exporttxt) escriben en tu propio equipo.
export-facebook = Instagram y Facebook
export-facebook-way = Centro de cuentas, Tu información y permisos, Exportar tu información: mensajes, mejor en JSON que en HTML. Trae el archivo comprimido tal como llega.
export-android = Mensajes de texto y llamadas (Android)
export-android-way = La app «SMS Backup & Restore»: sus archivos XML.
export-monica = Monica
export-monica-way = Ajustes, Exportar, JSON.
export-calendars = Calendarios
export-calendars-way = Cualquier programa de calendario: exportar como iCalendar (.ics).
export-mailbox = Cualquier buzón en un servidor
export-mailbox-way = En una terminal: hearten sync imaps://tu@mail.example.org. Solo mira; en el servidor no se cambia nada. Después se lee una y otra vez por sí solo.
export-table = Cualquier tabla
export-table-way = Una hoja de cálculo guardada como CSV. Cuando no se conocen las columnas, Hearten las muestra y pregunta.

# Una importación.
import-sources-more = { $names } y { $count } más
import-brought-nothing = No entró nada nuevo.
import-brought-nothing-unread = No entró nada nuevo, y no todo se pudo leer: la importación de abajo dice por qué.
import-people-new = { $count ->
    [one] { $count } persona nueva
   *[other] { $count } personas nuevas
}
import-people-known = { $count ->
    [one] { $count } tarjeta de alguien ya conocido
   *[other] { $count } tarjetas de personas ya conocidas
}
import-moments-new = { $count ->
    [one] { $count } momento nuevo
   *[other] { $count } momentos nuevos
}
import-moments-known = { $count ->
    [one] { $count } momento ya conocido
   *[other] { $count } momentos ya conocidos
}
import-left-out = { $count ->
    [one] { $count } dejado fuera a propósito
   *[other] { $count } dejados fuera a propósito
}
import-not-wholly = { $count ->
    [one] { $count } no leído del todo
   *[other] { $count } no leídos del todo
}
import-taken-back = deshecha
import-line-back = deshacerla
import-no-such = no existe esa importación
import-nothing = Nada nuevo: todo se conocía ya o se dejó fuera.
import-files = Los archivos
import-left-out-sum = Dejados fuera a propósito: { $number }
import-add-from-known = Añádelas desde las <a href="/people/left-out">direcciones conocidas</a>.
import-wrong = No leídos, o no del todo
import-times = { $number } veces
import-place = { $source }, línea { $line }
import-more-places = y { $count } más
import-back = Deshacerla
import-takes-both = Desaparecerán { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} y { $moments ->
    [one] { $moments } momento
   *[other] { $moments } momentos
}, con todo lo que estos archivos contaban de personas que ya estaban aquí.
import-takes-people = { $people ->
    [one] Desaparecerá { $people } persona
   *[other] Desaparecerán { $people } personas
}, con todo lo que estos archivos contaban de personas que ya estaban aquí.
import-takes-moments = { $moments ->
    [one] Desaparecerá { $moments } momento
   *[other] Desaparecerán { $moments } momentos
}, con todo lo que estos archivos contaban de personas que ya estaban aquí.
import-takes-rest = Desaparecerá lo que trajo esta importación, con todo lo que estos archivos contaban de personas que ya estaban aquí.
import-files-stay = Tus archivos se quedan como están, y puedes volver a traerlos.
import-take-back = Deshacer toda la importación
import-all-sources = Todas las fuentes

# Lo que contienen las columnas de las tablas.
columns-page = Lo que contienen las columnas
columns-title = ¿Qué contienen las columnas?
columns-about = { $count ->
    [one] No se conocen todas las columnas de esta tabla. Di qué contienen, o déjalas fuera.
   *[other] No se conocen todas las columnas de estas tablas. Di qué contienen, o déjalas fuera.
}
columns-program = una exportación de { $program }
columns-count = { $count ->
    [one] { $count } columna
   *[other] { $count } columnas
}
columns-commas = comas entre ellas
columns-semicolons = puntos y comas entre ellas
columns-tabs = tabuladores entre ellas
columns-another-sign = otro signo entre ellas
columns-column = Columna { $number }
columns-samples = De esta columna
columns-empty = vacío
columns-bring = { $count ->
    [one] Traerlo
   *[other] Traerlos
}
columns-others = { $count ->
    [one] con otro archivo ({ $count })
   *[other] con otros { $count } archivos
}
columns-gone = estos archivos ya no se guardan
columns-gone-hint = los archivos esperan aquí una hora; elígelos de nuevo en Fuentes
    .page = Los archivos esperan aquí una hora; elígelos de nuevo en <a href="/sources">Fuentes</a>.
columns-leave-out = dejarla fuera
columns-field-name = el nombre completo
columns-field-given = el nombre de pila
columns-field-middle = otros nombres de pila
columns-field-family = los apellidos
columns-field-nickname = cómo la llaman sus amigos
columns-field-email = una dirección de correo, o varias
columns-field-email-home = una dirección de correo de casa
columns-field-email-work = una dirección de correo del trabajo
columns-field-phone = un número de teléfono
columns-field-phone-cell = un número de móvil
columns-field-phone-home = un número de teléfono de casa
columns-field-phone-work = un número de teléfono del trabajo
columns-field-url = una página web o un perfil
columns-field-handle = un nombre en una red de chat
columns-field-organization = dónde trabaja o a qué pertenece
columns-field-department = el departamento allí
columns-field-role = de qué trabaja allí
columns-field-birthday = la fecha de nacimiento
columns-field-birth-year = el año de nacimiento, en una columna propia
columns-field-birth-month = el mes de nacimiento, en una columna propia
columns-field-birth-day = el día del mes, en una columna propia
columns-field-anniversary = el día de una boda
columns-field-date = cualquier otro día que importe
columns-field-note = una nota
columns-field-category = grupos y etiquetas
columns-field-interest = lo que le importa
columns-field-related = una persona cercana
columns-field-address = una dirección postal completa
columns-field-city = una parte de la dirección postal: calle, ciudad, país
columns-field-since = desde cuándo estáis en contacto

# De quién son los archivos.
whose-title = ¿Quién eres en estos archivos?
whose-wait = Los archivos esperan aquí una hora.
whose-me = Ese soy yo
whose-none = Ninguno de ellos: solo leo
whose-otherwise = O con qué otro nombre apareces

# Quién puede estar aquí dos veces.
duplicates-title = ¿Dos veces aquí?
duplicates-about = A menudo una persona está en varias libretas de direcciones. Tú decides; cada respuesta se puede deshacer.
duplicates-waiting = { $count ->
    [one] { $count } persona puede estar aquí dos veces
   *[other] { $count } personas pueden estar aquí dos veces
}
duplicates-left = { $count ->
    [one] queda { $count }
   *[other] quedan { $count }
}
duplicates-aside = { $count ->
    [one] { $count } apartada
   *[other] { $count } apartadas
}
duplicates-likely-almost-surely = Casi seguro, la misma persona
duplicates-likely-probably = Probablemente la misma persona
duplicates-likely-perhaps = Quizá la misma persona
duplicates-twice = { $name }, dos veces
duplicates-two = { $one } y { $other }
duplicates-for = A favor:
duplicates-against = En contra:
duplicates-same = La misma persona
duplicates-different = Personas distintas
duplicates-not-now = Ahora no
duplicates-why = ¿Por qué?
duplicates-weights = Lo que pesa cada campo, en bits: un bit más duplica las probabilidades de que sean la misma persona, uno menos las reduce a la mitad.
duplicates-compared = Qué se comparó
duplicates-values = Cómo se comparó
duplicates-bits = Bits
duplicates-all-for-now = Eso era todo por ahora
duplicates-look-aside = Mirar las apartadas
duplicates-nobody = No hay nadie por decidir
duplicates-nobody-about = Hasta donde se puede saber, cada persona está aquí una sola vez. Después de cada importación, Hearten vuelve a mirar: lo que es seguro lo une por sí mismo, y lo que no, lo trae aquí.
duplicates-to-sources = A las fuentes
duplicates-no-answer = «{ $answer }» no es una respuesta
duplicates-no-answer-hint = same o different

# Lo que habla a favor y en contra.
doubles-and = { $first } y { $last }
doubles-same = { $field ->
    [given-name] el mismo nombre de pila
    [family-name] los mismos apellidos
    [birthday] la misma fecha de nacimiento
    [street] la misma calle
    [city] la misma población
    [postcode] el mismo código postal
    [region] la misma región
    [email] la misma dirección de correo
    [phone] el mismo número de teléfono
    [profile] la misma cuenta en una red
    [organization] la misma organización
   *[other] el mismo campo { $field }
}
doubles-close = { $field ->
    [given-name] casi el mismo nombre de pila
    [family-name] casi los mismos apellidos
    [birthday] casi la misma fecha de nacimiento
    [street] casi la misma calle
    [city] casi la misma población
    [postcode] casi el mismo código postal
    [region] casi la misma región
    [email] casi la misma dirección de correo
    [phone] casi el mismo número de teléfono
    [profile] casi la misma cuenta en una red
    [organization] casi la misma organización
   *[other] casi el mismo campo { $field }
}
doubles-swapped = { $field ->
    [birthday] el día y el mes de nacimiento al revés
    [given-name] el nombre de pila en lugar de los apellidos
    [family-name] los apellidos en lugar del nombre de pila
   *[other] { $field } en el lugar del otro
}
doubles-similar = { $field ->
    [given-name] un nombre de pila parecido
    [family-name] unos apellidos parecidos
    [birthday] una fecha de nacimiento parecida
    [street] una calle parecida
    [city] una población parecida
    [postcode] un código postal parecido
    [region] una región parecida
    [email] una dirección de correo parecida
    [phone] un número de teléfono parecido
    [profile] una cuenta parecida en una red
    [organization] una organización parecida
   *[other] un campo { $field } parecido
}
doubles-in-part = { $field ->
    [given-name] un nombre de pila que encaja hasta donde está escrito
    [family-name] unos apellidos que encajan hasta donde están escritos
    [birthday] una fecha de nacimiento que encaja en parte
    [street] una calle que encaja en parte
    [city] una población que encaja en parte
    [postcode] un código postal que encaja en parte
    [region] una región que encaja en parte
    [email] una dirección de correo que deletrea el nombre
    [phone] un número de teléfono que encaja en parte
    [profile] una cuenta en una red que encaja en parte
    [organization] una organización que encaja en parte
   *[other] un campo { $field } que encaja en parte
}
doubles-different = { $field ->
    [given-name] un nombre de pila distinto
    [family-name] unos apellidos distintos
    [birthday] una fecha de nacimiento distinta
    [street] una calle distinta
    [city] una población distinta
    [postcode] un código postal distinto
    [region] una región distinta
    [email] una dirección de correo distinta
    [phone] un número de teléfono distinto
    [profile] una cuenta distinta en una red
    [organization] una organización distinta
   *[other] un campo { $field } distinto
}

# Ajustes.
settings-me = Yo
settings-name = Mi nombre
settings-addresses = Mis direcciones de correo
settings-one-a-line = (una por línea)
settings-interests = Lo que me importa
settings-memberships = A qué pertenezco
settings-hours = Horas a la semana para las personas
settings-hours-hint = Cuánto tiempo quieres dedicarles; también valen medias horas.
settings-hours-no-number = las horas a la semana no son un número
settings-hours-range = de 0 a 80
settings-moves = Pasos al día
settings-moves-hint = De tres a cinco son de sobra para la mayoría. Tu capacidad la conoces tú. Deja el campo vacío y serán tantos como quepan en las horas de arriba.
settings-moves-no-number = los pasos al día no son un número
settings-moves-range = de 1 a 20
settings-save = Guardar
settings-nothing-different = Nada era distinto, así que no se cambió nada.
settings-nudges = Avisos
settings-nudges-none = No se envía nada: abres Hearten cuando quieres. Los pasos del día también pueden llegarte por correo, ntfy, Gotify, un webhook o tu calendario.
settings-nudges-some = Los pasos del día te llegan, como mucho una vez al día.
settings-nudges-let = Que me lleguen
settings-nudges-see = Ver cómo
settings-learning = Lo que ha aprendido la clasificación
settings-learning-see = Verlo
settings-learning-forget = Olvidarlo
settings-learning-all = Aprender de nuevo de todas mis respuestas
settings-changes = Cambios recientes
settings-changes-none = Aún no se ha cambiado nada.
settings-taken-back = deshecho
settings-undo-it = Deshacer: { $change }
settings-export = Llévatelo contigo
settings-export-about = Todo lo que guarda Hearten, en un archivo de líneas sencillas de JSON. Impórtalo donde sea que corra Hearten.
settings-export-download = Descargar la exportación
settings-parts = En esta página
settings-part-learning = Aprendizaje
settings-part-export = Exportación
settings-part-sign-in = Acceso
settings-layers = Capas de cercanía
settings-layers-about = En la cercanía caben unas 5, 15, 50 y 150 personas; cada número cuenta también a las que están más adentro. A quien colocas en una capa se queda en ella aunque haya silencio, y pasa adelante en los pasos del día; el sitio que queda lo ocupan otras según lo que hubo entre vosotros. A alguien lo colocas donde cambias sus datos, en «Cuánta cercanía quieres», o a varias a la vez en <a href="/people">Personas</a>.
settings-layer-5 = a quienes podrías despertar de noche
settings-layer-15 = cuya pérdida te cambiaría los días
settings-layer-50 = a quienes invitarías a una mesa larga
settings-layer-150 = con quienes te sentarías a gusto si os encontráis por casualidad
settings-layer-placed = { $count ->
    [0] nadie colocado
    [one] { $count } persona colocada
   *[other] { $count } personas colocadas
}
settings-capacity-follows = { $moves ->
    [one] Tu capacidad: un paso al día, lo que cabe en { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } a la semana. <a href="#moves">Di cuántos quieres</a>
   *[other] Tu capacidad: como mucho { $moves } pasos al día, lo que cabe en { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } a la semana. <a href="#moves">Di cuántos quieres</a>
}
settings-capacity-chosen = { $moves ->
    [one] Tu capacidad: un paso al día, como dijiste. <a href="#moves">Cambiarla</a>
   *[other] Tu capacidad: como mucho { $moves } pasos al día, como dijiste. <a href="#moves">Cambiarla</a>
}
settings-copies = Copias
settings-copies-before = Antes de que una versión nueva cambie la base de datos, Hearten deja una copia en esta carpeta. Para volver a una, cierra Hearten y pon la copia en el lugar de la base de datos.
settings-copies-none = Ninguna versión nueva ha necesitado una todavía.
settings-copies-others = { $count ->
    [one] y { $count } más antigua
   *[other] y { $count } más antiguas
}
settings-copies-dump = Todo está en una base de datos PostgreSQL. Las copias las haces tú con pg_dump; antes de una versión nueva, Hearten espera a que la hayas hecho.
settings-copies-keep = Una copia para otro disco es <a href="#export">una exportación</a>: descarga una de vez en cuando. Cualquier Hearten la vuelve a leer.
settings-forget = Olvidar a alguien
settings-forget-about = Olvidar a una persona borra para siempre todo lo que se guarda sobre ella, también del historial. Ni deshacer ni una importación posterior lo traen de vuelta. Las exportaciones y copias de antes todavía la contienen: tíralas también.
settings-forget-where = Se hace en la página de la persona, en «Todo lo que se guarda sobre» ella, y antes se te pregunta otra vez.
settings-forget-find = Buscar a la persona
export-unwritable = no se pudo escribir la exportación: { $error }

# Entrar desde otra parte.
settings-elsewhere = Tu teléfono y otros equipos
settings-reached-at = Se llega a Hearten en <a href="{ $origin }">{ $origin }</a> con nombre y contraseña.
settings-only-here = Hearten solo responde a este equipo hasta que se sirva detrás de un proxy con TLS; la guía dice cómo.
settings-only-here-no-account = Hearten solo responde a este equipo. Para tenerlo en tu teléfono, crea una cuenta y sirve Hearten detrás de un proxy con TLS; la guía dice cómo.
settings-signed-in-nowhere = Sin sesión abierta en ningún sitio.
settings-browser-seen = { $browser }, visto { $when }
settings-this-browser = este navegador
settings-offline = Lo que guarda este navegador para cuando no hay conexión
settings-sign-out = Salir
settings-sign-out-all = Salir en todas partes
settings-password-change = Cambiar la contraseña
settings-password-now = La contraseña de hasta ahora
settings-password-new = La nueva
settings-password-length = (diez caracteres o más)
settings-password-new-again = La nueva otra vez
settings-password-save = Cambiarla
settings-account-first = Crear una cuenta
settings-account-another = Crear otra cuenta
settings-password-hint = Tres o cuatro palabras que no tengan nada que ver entre sí son fáciles de recordar.
settings-password-again = La contraseña otra vez
settings-account-save = Crearla
settings-keys = Teclas
settings-keys-about = <kbd>Ctrl</kbd> <kbd>K</kbd> lleva a cualquier sitio. En cada página <kbd>/</kbd> busca y <kbd>n</kbd> empieza algo nuevo; <kbd>g</kbd> y luego <kbd>t</kbd> abre Hoy, <kbd>g</kbd> y luego <kbd>p</kbd> Personas. Si hablas a tu ordenador o te estorban las teclas sueltas, desactívalas; este navegador lo recordará.
settings-keys-single = Las teclas sueltas hacen algo
settings-browser = Otro navegador
settings-link = Este enlace abre Hearten una vez, en este equipo:
settings-link-copy = Copiar el enlace
settings-link-about = Hearten se abre con un enlace que sirve una vez.
settings-link-make = Crear un enlace
settings-no-link = el equipo no dio bytes aleatorios para un enlace
session-no-random-bytes = el equipo no dio bytes aleatorios
account-browser-on = { $system ->
    [iPhone] { $browser } en un iPhone
    [iPad] { $browser } en un iPad
    [Mac] { $browser } en un Mac
   *[other] { $browser } en { $system }
}
account-some-browser-on = { $system ->
    [iPhone] Un navegador en un iPhone
    [iPad] Un navegador en un iPad
    [Mac] Un navegador en un Mac
   *[other] Un navegador en { $system }
}
account-some-browser = Un navegador
account-made = Ahora existe la cuenta { $name }.
account-by-link = este navegador entró por un enlace, no por una cuenta
account-passwords-differ = las dos contraseñas son distintas
account-passwords-differ-hint = vuelve atrás y escribe la misma dos veces
account-password-changed = La contraseña está cambiada. Se cerró la sesión en los demás navegadores.
sign-in-wrong = Ese nombre y esa contraseña no van juntos.
sign-in-wait = { $minutes ->
    [one] Hubo demasiados intentos. El próximo se mirará dentro de un minuto.
   *[other] Hubo demasiados intentos. El próximo se mirará dentro de { $minutes } minutos.
}

# Lo que está delante de cada página.
guard-other-name = Hearten no responde a ese nombre
guard-open-at = ábrelo en { $address }
guard-open-by-link = ábrelo con el enlace que mostró
guard-other-site = otro sitio pidió este cambio
guard-other-site-hint = no se cambió nada; usa las páginas del propio Hearten
guard-signed-out = tu sesión está cerrada
guard-signed-out-hint = vuelve atrás, copia lo que escribiste y entra de nuevo; no se cambió nada

# Adónde se puede ir, con otras palabras que la gente busca.
place-today = Hoy
place-today-words = pasos inicio portada empezar
place-people = Personas
place-people-words = contactos lista agenda direcciones gente
place-person-new = Añadir a alguien
place-person-new-words = nueva nuevo persona contacto anadir agregar
place-brief = Antes del encuentro
place-brief-words = reunión preparar preparación preparacion calendario cita resumen reunion
place-thanks = Gracias
place-thanks-words = agradecer agradecido agradecimiento gratitud deber
place-asks = Lo que pedí
place-asks-words = petición peticion peticiones pedir favor favores ayuda
place-chains = Cómo siguió la ayuda
place-chains-words = como siguio cadena cadenas resultado trabajo empleo
place-chronicle = La crónica
place-chronicle-words = cronica archivo historia historias momentos pasado
place-keepsakes = Recuerdos
place-keepsakes-words = carta tarjeta pdf imprimir
place-shelf = El estante
place-shelf-words = hallazgos dar regalos enlaces artículos articulos
place-shelf-new = Poner algo en el estante
place-shelf-new-words = nuevo hallazgo enlace artículo articulo añadir anadir
place-feeds = Canales de noticias
place-feeds-words = rss atom feeds suscribir suscripciones
place-introductions = Presentaciones
place-introductions-words = presentar conectar emparejar
place-introduction-new = Presentar a dos personas
place-introduction-new-words = nueva presentación presentacion
place-gatherings = Encuentros
place-gatherings-words = cena fiesta charla ideas evento reunión reunion
place-gathering-new = Planear un encuentro
place-gathering-new-words = nuevo cena fiesta invitar invitación invitacion
place-trips = Viajes
place-trips-words = viajar visita ciudad quién quien está cerca
place-circles = Círculos
place-circles-words = circulos grupo grupos trabajo club iguales consejo
place-circle-new = Empezar un círculo
place-circle-new-words = nuevo circulo grupo
place-partners = Compañeros de camino
place-partners-words = companeros mentor mentora año ano acompañar
place-goals = Metas
place-goals-words = objetivo objetivos meta plan pasos
place-guides = Guías
place-guides-words = guias manual transición transicion
place-network = La red
place-network-words = mapa grafo quién quien conoce a
place-where = Dónde viven
place-where-words = donde mapa ciudades tierra geografía geografia
place-paths = Un camino hacia alguien
place-paths-words = ruta caminos llegar alcanzar dirigente cargo
place-support = Quién te apoyaría
place-support-words = quien apoyo apoyaria reparto círculo circulo íntimo intimo
place-review = Balance
place-review-words = estadísticas estadisticas gráficos graficos año ano revisión revision
place-backtest = Tu pasado, repetido
place-backtest-words = comprobación comprobacion precisión precision backtest
place-sources = Fuentes
place-sources-words = importar importación importacion correo calendario vcard csv subir archivos
place-duplicates = Personas que pueden estar aquí dos veces
place-duplicates-words = duplicados duplicadas dobles unir fusionar aqui
place-left-out = Quién se quedó fuera
place-left-out-words = quien remitentes boletines robots listas
place-nudges = Avisos
place-nudges-words = correo ntfy notificación notificacion notificaciones calendario silencio recordatorio
place-settings = Ajustes
place-settings-words = yo capacidad exportar cuenta contraseña contrasena salir deshacer idioma configuración configuracion
