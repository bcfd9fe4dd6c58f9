# La red: quién conoce a quién.
network-title = La red
network-about = Quién conoce a quién entre tus personas.
network-blank = Aún no hay nadie aquí. El correo y los calendarios cuentan quién se ve con quién: tráelos, y el mapa se dibuja solo.
network-bring = Trae a tus personas
network-maps = Mapas
network-who-knows-whom = Quién conoce a quién
network-where-they-live = Dónde viven
network-search = Caminos en el mapa
network-to = Ilumina los caminos hacia una persona, una organización o un cargo
network-light = Iluminar los caminos
network-no-way = Aún no hay ningún camino hacia { $name }.
network-lit = Los caminos iluminados
network-why-each = El porqué de cada uno, y a quién preguntar
network-find = Encontrar en el mapa
network-coloured-by = Coloreado por
network-colour-cluster = Quiénes van juntos
network-colour-organization = Organización
network-colour-circle = Círculo
network-nearer = Más cerca
network-farther = Más lejos
network-whole = Mapa entero
network-canvas = Un mapa de tus personas: los puntos cercanos se conocen entre sí. Las flechas lo mueven, + y − lo acercan o lo alejan. La lista de abajo dice lo mismo con palabras.
network-key = Qué significan los colores
network-drawn = { $people ->
    [one] { $people } persona tuya
   *[other] { $people } personas tuyas
} y { $ties ->
    [one] { $ties } vínculo
   *[other] { $ties } vínculos
} entre ellas, hasta donde lo cuentan reuniones, historias y pertenencias compartidas. Tú no estás: todas te conocen.
network-left-out = { $count ->
    [one] { $count } más, menos cercana, no está dibujada.
   *[other] { $count } más, menos cercanas, no están dibujadas.
}
network-words = Lo mismo en palabras
network-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
network-alone = Por lo que se sabe, { $count ->
    [one] { $count } persona no conoce
   *[other] { $count } personas no conocen
} a nadie más de los tuyos.
network-who-should-meet = ¿Quiénes deberían conocerse?
network-knows = Conoce a
network-and-more = y { $count } más

# Dónde viven.
places-none = Aún no hay ninguna dirección postal que nombre una población.
places-about = Tus personas según sus direcciones postales.
places-world = En toda la Tierra
places-map = El mapa
places-map-about = Un mapa con un punto por cada población; la lista de abajo las nombra todas.
places-town = { $town }: { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
places-outside = En toda la Tierra hay { $count } más de sus poblaciones.
places-dots = Cada punto pequeño es un cuadrado de la Tierra en el que vive gente. Lugares de GeoNames (geonames.org), CC BY 4.0; no se pidió nada a la red.
places-blank = Una libreta de direcciones o un archivo de contactos dice dónde vive la gente; en la página de una persona basta una población.
places-bring = Traer una libreta de direcciones
places-look-up = Buscar a alguien
places-elsewhere = En otra parte
places-by-town = Población por población
places-fewer = { $count ->
    [one] { $count } población más tiene
   *[other] { $count } poblaciones más tienen
} menos personas.
places-left-out = { $count ->
    [one] { $count } persona tiene
   *[other] { $count } personas tienen
} una dirección que no se buscó, porque otras son más cercanas.
places-not-found = { $count ->
    [one] { $count } persona tiene
   *[other] { $count } personas tienen
} una dirección de la que no se encontró la población.
places-without = { $count ->
    [one] { $count } persona no tiene
   *[other] { $count } personas no tienen
} dirección postal; con «Editar», en la página de alguien, la anotas.
places-trip = ¿Vas a algún sitio? <a href="/trips">Un viaje</a> te dice quién vive cerca y planea a quién ver.

# Los caminos hacia alguien.
paths-title = Caminos
paths-about = ¿A quién te gustaría llegar? Los caminos pasan por personas que conocen a personas.
paths-search = Caminos hacia alguien
paths-field = Una persona, una organización o un cargo, como «CFO of Northwind»
paths-find = Buscar caminos
paths-ways = Caminos
paths-heading = { $count ->
    [0] Aún ningún camino hacia { $name }
    [one] Un camino hacia { $name }
   *[other] { $count } caminos hacia { $name }
}
paths-to = a
paths-hop = { $from } → { $to }
paths-weakest = el eslabón más débil
paths-by-name = Solo por el nombre se toma a { $name } por la persona que figura en { $organizations }.
paths-together = Todo junto: { $chance }
paths-rough = Las probabilidades son aproximadas: sirven para comparar caminos, no para contar con ellas. Quien está en silencio o quiere que lo dejen en paz no está en ningún camino.
paths-nearest = Lo más cerca a lo que puedes llegar
paths-widen = Las listas de miembros y de juntas amplían la vista más allá de las personas que conoces. Entran por la línea de órdenes: <code>hearten import --organizations FILE</code>

# Quién me apoyaría.
support-title = Apoyo
support-near = Cerca de ti
support-nobody = Aún no se sabe de nadie que esté cerca. Lo que pase entre tú y los demás lo mostrará: tu correo y tu calendario cuentan la mayor parte.
support-bring = Traerlos
support-without = Sin { $what }
support-what-if = ¿Y si desaparece?
support-field = Una empresa, un sector, una población, un país, un círculo o una persona
support-who-is-left = ¿Quién queda?
support-layer = Tus { $size }
support-left = quedan { $left } de { $now }
support-loosened = No se sabe de nada más que mantenga el vínculo con
support-loosened-would = Una historia, un regalo o una visita lo haría.
support-held = Se mantendrían igualmente
support-help = La ayuda vendría de
support-back = Volver al conjunto
support-no-two = No se sabe de dos vínculos cercanos tuyos que dependan de lo mismo.
support-if-held = { $touched } de tus cercanos; a cada uno lo une algo más.
support-if-loosened = { $touched } de tus cercanos; de { $loosened } no se sabe de nada más que los una a ti.
support-fading = Se va haciendo el silencio
support-quiet = Más tiempo de lo habitual entre los dos
support-dormant = Antes cercanos, ahora dormidos
support-dormant-why = La confianza antigua perdura, y ellos han visto lo que no han visto quienes ves cada semana.

# De qué dependen los vínculos cercanos.
spread-title = De qué dependen tus vínculos cercanos
spread-why = ¿Por qué?
spread-of-industry = Sector
spread-of-employer = Empresa
spread-of-place = Lugar
spread-of-circle = Círculo
spread-index = Índice de Herfindahl { $index }, la probabilidad de que dos de ellos tomados al azar dependan de lo mismo; como si fueran { $equal } de igual peso. Quien pertenece a varios cuenta a partes iguales para cada uno.
spread-industry-finance = finanzas
spread-industry-education = educación
spread-industry-health = salud
spread-industry-law = derecho
spread-industry-the-press-and-books = prensa y libros
spread-industry-software = software
spread-industry-energy = energía
spread-industry-the-arts = artes
spread-industry-transport = transporte
spread-industry-public-service = servicio público
spread-industry-building = construcción
spread-industry-trade = comercio
spread-industry-foundations-and-charity = fundaciones y beneficencia
spread-industry-consulting = consultoría

# El balance.
review-about = Qué funcionó y cómo ha ido: del { $from } al { $until }.
review-how-far = Hasta cuándo atrás
review-last-year = El último año
review-three-years = Tres años
review-all = Todo
review-over-time = A lo largo del tiempo
review-people = Personas con las que tuviste contacto
review-by-voice = de voz o en persona
review-in-writing = solo por escrito
review-people-column = { $when }: { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}, { $voice } de voz o en persona
review-columns-about = Columnas de { $from } a { $until }; la tabla de abajo tiene los números.
review-voice = Proporción de voz y presencia
review-voice-about = De cada cien momentos, tantos fueron una visita o una llamada.
review-voice-plot = Proporción de voz y presencia, por cada 100 momentos
review-voice-point = { $when }: { $share } de cada 100 de voz o en persona
review-line-about = Una línea de { $from } a { $until }; la tabla de abajo tiene los números.
review-times = Veces que os visteis o hablasteis
review-brought = llevaste algo
review-not-brought = no hay nada escrito
review-brought-plot = Veces que os visteis o hablasteis, y aquellas a las que llevaste algo
review-brought-column = { $when }: { $times ->
    [one] { $times } vez
   *[other] { $times } veces
}; a { $brought } llevaste algo
review-numbers = Los números
review-numbers-of = Los números de cada periodo
review-when = Cuándo
review-column-people = Personas
review-column-voice = De voz o en persona
review-column-moments = Momentos
review-column-share = Voz por cada 100
review-column-brought = Llevaste algo
review-worked = Qué funcionó
review-of-reason = Por motivo
review-of-medium = Por medio
review-of-gap = Por el tiempo de silencio
review-why-these = ¿Por qué estas?
review-prior-fitted = El punto es lo que cabe esperar de los próximos; el trazo, donde está la tasa verdadera con ocho probabilidades de diez. Los números pequeños se acercan a lo que todos tienen en común ({ $common } de cada 100), que pesa como { $weight } respuestas: ajustado a tus propios números.
review-prior-stated = El punto es lo que cabe esperar de los próximos; el trazo, donde está la tasa verdadera con ocho probabilidades de diez. Los números pequeños se acercan a lo que todos tienen en común ({ $common } de cada 100), que pesa como { $weight } respuestas: un peso fijado, porque son pocos.
review-gifts = Dado y recibido
review-gifts-above = de ti, arriba
review-gifts-below = para ti, abajo
review-gifts-column = { $year }: { $given } dados, { $received } recibidos
review-gifts-about = Columnas de { $from } a { $until }: lo que diste, sobre la línea; lo que recibiste, debajo.
review-gifts-none = Aún no hay anotado ningún regalo, en ningún sentido.
review-gifts-balance = { $given } dados y { $received } recibidos a lo largo de los años; va y viene a su propio ritmo.
review-year = Año
review-from-you = De ti
review-to-you = Para ti
review-learnt = Lo que ha aprendido la clasificación
review-learnt-lines = Lo aprendido, línea por línea
review-learnt-of = De qué
review-learnt-answers = Tus respuestas
review-learnt-term = Adelante o atrás
review-learn-anew = Olvidar esto y aprender de nuevo
review-learn-all = Volver a aprender de todas mis respuestas
review-learns-all = La clasificación aprende de todas tus respuestas.
review-learns-anew = Olvidado. La clasificación aprende de nuevo desde tu próxima respuesta.

# Motivos de los pasos.
review-reason-date = fecha
review-reason-silence = silencio
review-reason-dormant = vínculo dormido
review-reason-concern = preocupación
review-reason-hard-season = época difícil
review-reason-thanks-owed = gracias pendientes
review-reason-outcome = lo que resultó
review-reason-meeting = reunión
review-reason-answer = respuesta
review-reason-question = pregunta
review-reason-find = hallazgo
review-reason-keepsake = recuerdo
review-reason-promise = promesa
review-reason-brief = preparación
review-reason-introduction = presentación
review-reason-introduction-under-way = presentación en curso
review-reason-draw-out = preguntar cómo está
review-reason-follow-up = retomar
review-reason-how-it-went = cómo fue
review-reason-work-together = trabajo en común
review-reason-new-tie = vínculo nuevo
review-reason-voice = voz
review-reason-gathering = encuentro
review-reason-news = novedad
review-reason-goal = meta
review-reason-circle-meets = reunión de un círculo
review-reason-word-to-a-circle = palabra dada a un círculo
review-reason-ask-in-a-circle = petición en un círculo
review-reason-step-in-a-circle = paso en un círculo
review-reason-guide = guía
review-reason-partner = compañero de camino
review-reason-trip = viaje

# Medios.
review-medium-visit = visita
review-medium-video = videollamada
review-medium-call = llamada
review-medium-letter = carta
review-medium-message = mensaje
review-medium-mail = correo
review-medium-group-mail = correo a varios
review-medium-post = publicación
review-lesson-by-visit = con una visita
review-lesson-by-video = con una videollamada
review-lesson-by-call = con una llamada
review-lesson-by-letter = con una carta
review-lesson-by-message = con un mensaje
review-lesson-by-mail = con un correo
review-lesson-by-group-mail = con un correo a varios
review-lesson-by-post = con una publicación

# Silencio antes de un paso.
review-gap-nothing-before = nada antes
review-gap-under-two-weeks = menos de dos semanas
review-gap-two-weeks-to-two-months = de dos semanas a dos meses
review-gap-two-to-six-months = de dos a seis meses
review-gap-over-half-a-year = más de medio año

# El pasado, repetido.
backtest-too-little = Aún hay poco pasado que repetir: hacen falta unas semanas de momentos y, después, un mes en el que te dirigiste a alguien.
backtest-opening = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}, de { $from } a { $until }. Cada mes se ordena según lo que se sabía antes de que empezara; en ellos te dirigiste { $times ->
    [one] { $times } vez
   *[other] { $times } veces
} a alguien que conocías.
backtest-blank = Bastan el correo, las llamadas y los calendarios de unos meses: cada mes se ordena según lo que se sabía antes de que empezara, y se compara con las personas a las que te dirigiste entonces.
backtest-bring = Traer correo más antiguo
backtest-right = ¿Habría acertado?
backtest-by-month = Precisión por mes
backtest-best = 1 sería: todos aquellos a quienes te dirigiste, antes que todos los demás.
backtest-few = Es poco para juzgar: toma las cifras como una primera mirada.
backtest-over-all = En todos los meses
backtest-in-numbers = Las clasificaciones en números
backtest-column-ranking = Clasificación
backtest-column-precision = Precisión
backtest-column-first-ten = Entre los diez primeros
backtest-column-revived = Reavivados
backtest-column-new = Nuevos
backtest-published-weights = Hearten se guía por los pesos publicados.
backtest-own-weights = Hearten se guía por pesos ajustados a tu propio pasado el { $day }, que han visto estos meses: en los meses juzgados antes de verlos, { $after } en lugar de { $before }.
backtest-explained = Precisión es la media de la precisión promedio (MAP). Las demás: de aquellos a quienes te dirigiste (conocidos, dormidos, nuevos), la parte entre los diez primeros. ± es un error estándar a lo largo de los meses. Junto a Hearten están las clasificaciones que cualquiera probaría primero: con qué frecuencia (frecuencia), hace cuánto (recencia), ambas a la vez (decaimiento) y la cercanía sola.
backtest-month-by-month = Mes a mes
backtest-column-month = Mes
backtest-column-reached = Personas a las que te dirigiste
backtest-back = Volver al balance
backtest-plot-title = Precisión de cada clasificación por mes
backtest-plot-about = Líneas de { $from } a { $until }; 1 es lo mejor posible; la tabla tiene las medias.
backtest-point = { $month }, { $ranking }: { $share }
backtest-ranking-closeness = cercanía
backtest-ranking-frequency = frecuencia
backtest-ranking-recency = recencia
backtest-ranking-decay = decaimiento

# Gráficos.
plot-decimal = { $whole },{ $fraction }

# Búsqueda.
search-title = Búsqueda
search-all = Todo lo que está escrito
search-field = Personas, momentos, historias, notas
search-button = Buscar
search-hint = Un nombre, un lugar, una palabra que recuerdas.
search-nothing = Aún nada con «{ $query }».
search-first = Los primeros { $count }
search-found = { $count ->
    [one] { $count } encontrado
   *[other] { $count } encontrados
}
search-day = { $day }, { $ago }
search-add = Añadir una persona
search-left-out = Direcciones dejadas fuera
search-kind-person = persona
search-kind-moment = momento
search-kind-story = historia
search-kind-gift = regalo
search-kind-concern = preocupación
search-kind-interest = interés
search-kind-find = hallazgo
search-kind-promise = promesa
search-kind-thanks = gracias
search-kind-keepsake = recuerdo
search-kind-ask = petición
search-kind-chain = cadena
search-kind-circle = círculo
search-kind-circle-meeting = reunión de un círculo
search-kind-circle-ask = petición en un círculo
search-kind-commitment = compromiso
search-kind-gathering = encuentro
search-kind-goal = meta
search-kind-goal-step = paso hacia una meta
search-kind-guide-step = paso de una guía
search-kind-introduction = presentación
search-kind-news = novedad
search-kind-passing-note = nota pasajera
search-kind-trip = viaje

# Ponerse en contacto.
reach-call = Llamar al { $number }
reach-mail = Abrir en el correo
reach-no-number = Todavía no se conoce ningún teléfono de { $name }. Si lo tienes, <a href="/people/{ $id }/edit#phone">apúntalo</a>; si no, <a href="{ $mail }">pídeselo en un correo</a>.
reach-no-number-no-mail = Todavía no se conoce ningún teléfono de { $name }. Cuando lo sepas, <a href="/people/{ $id }/edit#phone">apúntalo</a>.
reach-ask-subject = Una llamada
reach-ask-words = Me gustaría oír tu voz. ¿Cuándo te viene bien una llamada, y a qué número?
