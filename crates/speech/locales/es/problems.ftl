# Por qué algo no se pudo leer, o no del todo. El inglés queda palabra por palabra como lo guardan los informes (ProblemCause), con sus huecos.

# Archivos y carpetas.
problem-no-such-file = no existe ese archivo ni esa carpeta
problem-no-file = no hay ningún archivo dentro; los ocultos, cuyo nombre empieza por un punto, no se leen
problem-may-not-read = no tienes permiso para leer esto; cambia sus permisos o haz una copia
problem-cannot-open = no se puede abrir: { $error }
problem-folders-too-deep = las carpetas están demasiado anidadas
problem-archives-too-deep = hay demasiados archivos comprimidos unos dentro de otros; descomprime primero los de fuera
problem-inner-zip-too-large = este zip interior es demasiado grande; descomprime primero el archivo de fuera
problem-reading-stopped = la lectura se interrumpió: { $error }
problem-zip-unopened = este zip no se puede abrir: { $error }
problem-zip-file-unopened = el archivo { $number } de su interior no se puede abrir: { $error }
problem-packed-damaged = el archivo está dañado o incompleto, como cuando se corta una descarga; vuelve a conseguirlo, entero
problem-office-document = es un documento de oficina; guarda lo que necesites de él como .vcf, .ics o .csv
problem-archive-too-many-files = contiene más de { $count } archivos; el resto se dejó fuera
problem-archive-too-many-bytes = descomprimido pasa de { $count } bytes; el resto se dejó fuera
problem-archive-too-many-times = descomprimido ocupa más de { $count } veces su tamaño; el resto se dejó fuera
problem-file-empty = el archivo está vacío
problem-file-too-large = el archivo pasa de 1 GiB; divídelo e importa las partes
problem-hearten-export = es una exportación de Hearten entre otros archivos; impórtala por separado, como archivo suelto

# Qué es un archivo que no se lee.
problem-looks-like-pdf = parece un PDF
problem-looks-like-picture = parece una imagen
problem-looks-like-database = parece una base de datos
problem-looks-like-seven-zip = parece un archivo de 7-Zip; descomprímelo primero
problem-looks-like-rar = parece un archivo RAR; descomprímelo primero
problem-looks-like-bzip2 = parece un archivo bzip2; descomprímelo primero
problem-looks-like-xz = parece un archivo xz; descomprímelo primero
problem-looks-like-outlook = parece un archivo de datos de Outlook (.pst); haz que Outlook exporte los contactos como CSV y guarde el calendario como .ics; el correo se lee de su servidor, o readpst lo convierte en mbox
problem-looks-like-office = parece un archivo de Outlook o de Office (.msg, .doc); guárdalo primero como .eml, .vcf o .ics
problem-looks-like-monica-dump = parece la exportación SQL de Monica, que no se puede leer; en Monica elige Settings, Export y allí JSON
problem-looks-like-json = parece JSON, pero no una exportación de Hearten, de Monica ni de una red de mensajería
problem-looks-like-html = parece HTML o XML; si es una descarga, quizá se guardó en su lugar una página de inicio de sesión
problem-looks-like-table = parece una tabla sin las columnas de una agenda
problem-not-recognised = no se reconoce: Hearten lee vCards, agendas en CSV o LDIF, calendarios, correo (mbox, Maildir, .eml), conversaciones (WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore), exportaciones de Monica en JSON, la suya propia, y todo ello en zip, gz y tar

# Tablas.
problem-row-unreadable = la fila no se puede leer: { $error }
problem-row-too-long = la fila es demasiado larga; quizá falte cerrar unas comillas
problem-row-too-many-cells = celdas en esta fila: { $cells }, nombres de columnas: { $names }; las que no tienen nombre se guardan tal cual
problem-date-unreadable = la fecha «{ $date }» no se puede leer; escríbela como 1985-04-12
problem-date-of-two-months = la fecha «{ $date }» podría ser de dos meses distintos; escríbela como 1985-04-12
problem-not-a-date = «{ $date }» no es una fecha; escríbela como 2019-03-05, 2019-03, 2019, o --03-05 si no se conoce el año
problem-time-unreadable = la hora «{ $time }» no se puede leer
problem-no-mail-address = «{ $address }» no es una dirección de correo
problem-direction-unknown = la dirección «{ $direction }» no es ni OUTGOING ni INCOMING
problem-recommendations-of-whom = recomendaciones, pero solo el nombre del archivo dice quién las escribió: llámalo Recommendations_Given.csv o Recommendations_Received.csv, como hace LinkedIn
problem-columns-unnamed = la primera fila no nombra las columnas, y sus celdas no las revelan con certeza; di por número qué contienen, por ejemplo --map name=1 --map email=2 (--show-map las muestra)
    .page = La primera fila no nombra las columnas, y sus celdas no las revelan con certeza. <a href="/sources">Trae el archivo otra vez</a> y di qué contienen sus columnas.
problem-columns-unknown = no es una agenda: sus columnas ({ $columns }…) no dan nombres con dirección de correo, teléfono o empresa; si los dan, dilo, por ejemplo --map name="Full Name" --map email=Mail (--show-map las muestra)
    .page = No es una agenda: sus columnas ({ $columns }…) no dan nombres con dirección de correo, teléfono o empresa. Si los dan, <a href="/sources">trae el archivo otra vez</a> y di qué contienen.
problem-table-is-calendar = es un calendario en forma de tabla; guárdalo mejor como iCalendar (.ics): en Outlook, Archivo, Guardar calendario
problem-no-list-of-members = no es una lista de miembros: la primera fila debe nombrar una columna para la persona y otra para la organización, por ejemplo: person,organization,role,from,to
problem-list-too-large = pasa de { $size } MiB, demasiado para una lista de miembros
problem-row-names-nobody = la fila no nombra a nadie
problem-row-names-no-organization = la fila no nombra ninguna organización
problem-row-quote-open = faltan por cerrar unas comillas en la fila, así que quedó fuera; ciérralas e importa el archivo otra vez
problem-membership-kind-unknown = «{ $kind }» no es ningún tipo de pertenencia conocido, y la fila se tomó sin él; escribe employer, board, club, school, association u other
problem-membership-reversed = empezaría ({ $from }) después de su fin ({ $to }), así que la fila quedó fuera; corrige sus fechas e importa el archivo otra vez
problem-seats-nameless = asientos sin nombre: { $count } de { $total }; importa los archivos de personas y empresas junto con este

# Agendas.
problem-no-card = no hay ninguna tarjeta en este archivo
problem-card-unreadable = la tarjeta no se puede leer
problem-card-unreadable-at = la tarjeta no se puede leer: { $line }
problem-card-empty = la tarjeta está vacía
problem-card-too-large = la tarjeta es demasiado grande; se dejó fuera
problem-card-open = la tarjeta no termina con END:VCARD; se leyó lo que hay de ella
problem-card-nameless = la tarjeta no tiene nombre, dirección ni número por el que llamarla; se guarda tal cual
problem-card-no-mail-address = «{ $address }» no es una dirección de correo; se quedó en la tarjeta tal como llegó
problem-card-picture-too-large = su imagen pasa de 8 MiB y se dejó fuera
problem-card-picture-of-no-kind = su imagen no es de un tipo que muestren los navegadores y se dejó fuera
problem-card-birthday-no-date = su cumpleaños «{ $date }» no es una fecha; el resto de la tarjeta vale
problem-card-anniversary-no-date = su aniversario «{ $date }» no es una fecha; el resto de la tarjeta vale
problem-card-death-no-date = su día de fallecimiento «{ $date }» no es una fecha; el resto de la tarjeta vale
problem-card-date-no-date = lo que figura como fecha, «{ $date }», no lo es; el resto de la tarjeta vale
problem-no-entry = no hay ninguna entrada en este archivo: ninguna de sus líneas empieza por dn:
problem-entry-too-large = la entrada pasa de 32 MiB y se dejó fuera
problem-entry-is-change = es un cambio ({ $kind }) de una entrada que está en otra parte; solo se leen entradas enteras
problem-line-without-colon = la línea «{ $line }» no tiene dos puntos
problem-value-no-base64 = el valor de «{ $attribute }» no es base64, aunque lo digan sus dos signos de dos puntos
problem-value-elsewhere = el valor de «{ $attribute }» está en otro archivo y no se leyó

# Correo.
problem-no-mail = no es un correo: no tiene ninguna de las cabeceras que tiene un correo
problem-mail-very-long = el correo es muy largo; solo se leyó el principio
problem-mail-date-after-arrival = su fecha es posterior al día en que llegó; se tomó el día de llegada
problem-mail-date-guessed = su fecha no se puede leer; se tomó el día de llegada
problem-mail-date-unreadable = su fecha no se puede leer
problem-mail-dateless = no tiene fecha
problem-folder-unopened = la carpeta no se puede abrir: { $error }
problem-folder-name-unsaid = su nombre contiene caracteres de control
problem-letter-left-away = el correo { $number } se deja fuera: { $error }
problem-answer-not-understood = la respuesta del servidor no se entiende
problem-server-says-not-why = no dice por qué
problem-answer-of-no-mail-server = no es un servidor de correo que pida iniciar sesión
problem-answer-too-large = la respuesta del servidor es demasiado grande

# Calendarios.
problem-no-event = no hay ningún evento en este calendario
problem-no-event-but-others = no hay ningún evento en este calendario, solo tareas o cosas parecidas ({ $count }), que no se leen
problem-event-open = el evento no termina con END:VEVENT; se leyó lo que hay de él
problem-event-unreadable = el evento no se puede leer
problem-event-dateless = el evento no tiene una fecha que se pueda leer
problem-series-long = la serie tiene { $count } repeticiones; se leyeron las últimas { $last }
problem-event-startless = el evento no tiene comienzo (DTSTART)
problem-event-start-no-date = el comienzo del evento (DTSTART) no es una fecha
problem-event-end-no-date = el final del evento (DTEND) no es una fecha
problem-event-length-unreadable = la duración del evento (DURATION) no se puede leer
problem-series-rule = la regla de la serie (RRULE) no se puede seguir: { $error }

# Conversaciones.
problem-no-chat-export = no es una exportación de conversaciones que Hearten conozca: WhatsApp, Signal, Telegram, Instagram, Facebook, SMS Backup & Restore
problem-chat-empty = no hay ningún mensaje ni llamada en este archivo
problem-chat-unreadable = no contiene ningún mensaje que se pueda leer; exporta la conversación otra vez, como texto o Markdown
problem-chat-untimed = ninguna línea empieza con fecha y hora como las escribe WhatsApp; exporta el chat otra vez desde el teléfono
problem-chat-only-notices = no contiene ningún mensaje, solo líneas del propio WhatsApp
problem-broken-off = el archivo está dañado aquí, o termina demasiado pronto; se leyó lo que hay antes. Expórtalo otra vez desde { $program } e impórtalo
problem-broken-off-meta = el archivo está dañado aquí, o termina demasiado pronto; se leyó lo que hay antes. Expórtalo otra vez desde Instagram o Facebook e impórtalo
problem-more-problems = hay más problemas en este archivo que no se enumeran
problem-chat-line-too-long = la línea pasa de 1 MiB, demasiado para un mensaje; solo se lee el principio
problem-message-senderless = el mensaje no tiene remitente o no tiene una hora que se pueda leer; se deja fuera
problem-message-dateless = el mensaje no tiene una fecha que se pueda leer
problem-message-or-call-dateless = el mensaje o la llamada no tiene una fecha que se pueda leer
problem-no-such-day = ese día no existe en el calendario; el mensaje se deja fuera
problem-islamic-dates = las fechas son del calendario islámico; se calculan y pueden desviarse un día
problem-owner-unknown = no está claro cuál de ellos eres ({ $names }), así que no se tomó nada de esta conversación; impórtala otra vez con --me "{ $example }" si ese es tu nombre
    .page = No está claro cuál de ellos eres ({ $names }), así que no se tomó nada de esta conversación. <a href="/sources">Trae el archivo otra vez</a> y escribe allí cuál de esos nombres es el tuyo.
problem-owner-unknown-nameless = no está claro quién eres, así que no se tomó nada de esta conversación; impórtala otra vez con --me "Tu nombre"
    .page = No está claro quién eres, así que no se tomó nada de esta conversación. <a href="/sources">Trae el archivo otra vez</a> y escribe allí con qué nombre apareces en él.

# Monica.
problem-monica-without-account = no es una exportación de Monica: no tiene cuenta; en Monica elige Settings, Export y allí JSON
problem-monica-unreadable = la exportación no se puede leer como JSON ({ $error }); expórtala otra vez desde Monica
problem-monica-contact-nameless = el contacto { $number } no tiene identificador ni nombre
problem-monica-picture-missing = la imagen de { $name } no está en la exportación; el resto del contacto vale
problem-monica-picture-undecoded = la imagen de { $name } no se puede decodificar; el resto del contacto vale
problem-monica-picture-too-large = la imagen de { $name } pasa de 8 MiB; el resto del contacto vale
problem-monica-picture-of-no-kind = la imagen de { $name } no es de un tipo que muestren los navegadores; el resto del contacto vale
problem-monica-call-dateless = una llamada con { $name } no tiene una fecha que se pueda leer
problem-monica-message-dateless = un mensaje con { $name } no tiene una fecha que se pueda leer
problem-monica-activity-dateless = la actividad «{ $activity }» no tiene una fecha que se pueda leer
problem-monica-activity-nameless = una actividad sin nombre no tiene una fecha que se pueda leer
problem-somebody-nameless = alguien sin nombre

# Quién eres.
problem-positions-of-unknown = son tus propios puestos, y aún no se sabe quién eres; importa otra vez con --me DIRECCIÓN
    .page = Son tus propios puestos, y aún no se sabe quién eres. <a href="/sources">Trae el archivo otra vez</a> con tu dirección.
problem-no-address-of-mine = no se conoce ninguna dirección tuya, así que los correos no añadieron a nadie a tus personas: deshazlo con `hearten undo` y di tu dirección con --me
    .page = No se conoce ninguna dirección tuya, así que los correos no añadieron a nadie a tus personas. Deshaz abajo esta importación y trae los archivos otra vez con tu dirección.
problem-no-mail-of-mine = ninguno de los correos es de { $addresses } ni para esa dirección, así que no añadieron a nadie a tus personas: si la tuya es otra, deshazlo con `hearten undo` y dila con --me
    .page = Ninguno de los correos es de { $addresses } ni para esa dirección, así que no añadieron a nadie a tus personas. Si la tuya es otra, deshaz abajo esta importación y trae los archivos otra vez con ella.

# Una dirección u otra.
problem-either-or = { $one } o { $other }
