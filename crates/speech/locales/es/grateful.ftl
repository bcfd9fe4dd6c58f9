# Lo que dicen varios de estos pasos. Un asunto entre paréntesis va detrás del encuentro al que pertenece.
grateful-about = («{ $topic }»)
grateful-led-to = Llevó a esto: { $what }.
grateful-between-us = Lo último que hubo entre tú y yo fue «{ $topic }».

# Una respuesta a lo que pregunté.
grateful-answer = Le escribiste a { $name } { $when } sobre «{ $subject }», y { $short } respondió { $pace }.
grateful-answer-pace = { $count ->
    [0] el mismo día
    [1] en menos de un día
   *[other] al cabo de { $count } días
}
grateful-answer-closing-1 = Una línea para decir que llegó, y lo que hace posible, cierra el círculo.
grateful-answer-closing-2 = { $short } no sabe todavía si sirvió.
grateful-answer-closing-3 = Dos frases sobre lo que cambió se leerían con gusto.
grateful-answer-bring = Lo que su respuesta te permite hacer ahora
grateful-answer-draft-1 =
    Gracias por tu respuesta sobre «{ $subject }»: me escribiste { $pace }, y ahora puedo seguir adelante.

    Contigo es fácil preguntar, y me alegro de ello. No tienes que hacer nada más.
grateful-answer-draft-2 =
    Respondiste sobre «{ $subject }» { $pace }, y me ayudó: gracias a eso ahora puedo …

    Gracias por dedicarme tiempo cuando andas con poco. No hace falta que contestes.
grateful-answer-draft-3 =
    Tus palabras sobre «{ $subject }» eran lo que necesitaba. Me llevaron a …

    Gracias: es bueno saber que puedo preguntarte.
grateful-answer-draft-4 =
    Quizá te guste saber a qué llevó tu respuesta sobre «{ $subject }»: …

    Gracias por ella. Lo dijiste de modo que pude usarlo enseguida.

# Nos vimos o hablamos estos días.
grateful-meeting = { $medium ->
    [visit] Viste a { $name } { $when }
    [video] Hablaste por vídeo con { $name } { $when }
   *[call] Hablaste por teléfono con { $name } { $when }
}{ $about }. Dos líneas mientras está fresco le dicen a { $short } que el tiempo valió la pena.
grateful-meeting-family = { $medium ->
    [visit] Viste a { $name } { $when }
    [video] Hablaste por vídeo con { $name } { $when }
   *[call] Hablaste por teléfono con { $name } { $when }
}{ $about }. Una palabra sobre lo que más te gustó alegra más que un agradecimiento.
grateful-meeting-bring = Algo que se dijo y se quedó contigo, y lo que harás con ello
grateful-meeting-family-draft =
    Hiciste que { $medium ->
        [visit] nuestro encuentro
        [video] nuestra videollamada
       *[call] nuestra llamada
    } { $when } fuera un buen rato, gracias. Lo que más me gustó: …

    Pronto más.
grateful-meeting-family-draft-topic =
    Hiciste que «{ $topic }» { $when } fuera un buen rato, gracias. Lo que más me gustó: …

    Pronto más.
grateful-meeting-draft-1 =
    Gracias por tu tiempo { $when }. Lo que dijiste { $medium ->
        [visit] cuando nos vimos
        [video] en nuestra videollamada
       *[call] en nuestra llamada
    }{ $about } me acompaña: … Me llevó a …

    Escuchaste bien, y me alegro.
grateful-meeting-draft-2 =
    Me diste tu tiempo { $when }, y de { $medium ->
        [visit] nuestro encuentro
        [video] nuestra videollamada
       *[call] nuestra llamada
    }{ $about } me llevé más de lo que traía: … Me llevó a …

    Gracias. Supiste preguntar.
grateful-meeting-draft-3 =
    Tu tiempo { $when } me hizo bien. De { $medium ->
        [visit] nuestro encuentro
        [video] nuestra videollamada
       *[call] nuestra llamada
    }{ $about } queda una cosa: … Por eso voy a …

    Gracias por tu manera de escuchar.

# Lo que salió de una ayuda, y que todavía no saben.
grateful-outcome-open = Le diste las gracias a { $name } { $when } por «{ $deed }». { $short } nunca supo qué salió de ello.
grateful-outcome-known = De aquello en lo que ayudó { $name } («{ $deed }») salió algo: { $outcome }. { $short } todavía no lo sabe.
grateful-outcome-unheard = { $short } todavía no lo sabe: { $outcome }.
grateful-outcome-part-whole = Lo que hizo { $name } («{ $deed }») llevó a esto: { $event }.
grateful-outcome-part-first = Todo empezó con { $name } («{ $deed }»), y llevó a esto: { $event }.
grateful-outcome-part-last = Lo que hizo { $name } («{ $deed }») fue el último paso hacia esto: { $event }.
grateful-outcome-part-one = Lo que hizo { $name } («{ $deed }») fue uno de los { $count } pasos que llevaron a esto: { $event }.
grateful-outcome-bring = La noticia misma, contada como algo en parte suyo
grateful-outcome-to-tell = Llevó a esto: …
grateful-outcome-draft =
    { $did }. Y mereces saber cuanto antes lo que salió de ello. { $result }

    Gracias: tienes parte en ello, y sin ti no habría ido así.

# Me pasaron algo o me tuvieron al corriente.
grateful-passed-on = { $name } te ha pasado { $count } cosas en las últimas semanas, entre ellas «{ $subject }», y aquí no consta ninguna palabra de vuelta. A { $short } le gustaría saber para qué sirvió alguna.
grateful-passed-on-bring = A qué llevó «{ $subject }» por tu lado
grateful-passed-on-draft-1 =
    Gracias por pasarme «{ $subject }». Me ayudó porque …

    Piensas en los demás cuando encuentras algo, y aquí se nota. No hace falta que contestes.
grateful-passed-on-draft-2 =
    Me enviaste «{ $subject }», y nunca te dije para qué sirvió: gracias a eso …

    Gracias. Lo que tú pasas, aquí se mira.
grateful-passed-on-draft-3 =
    Tu «{ $subject }» llegó en buen momento: llevó a …

    Gracias por pensar en mí al verlo.
grateful-kept-posted = { $name } te ha tenido al corriente { $count } veces en las últimas semanas sin que se lo pidieras, sobre «{ $subject }» entre otras cosas, y aquí no consta ninguna palabra al respecto. Unas gracias por la costumbre misma le harían bien a { $short }.
grateful-kept-posted-draft-1 =
    Me tienes al corriente sin que te lo pida, hace poco sobre «{ $subject }». Gracias a eso pude …

    Gracias; me ahorra muchas preguntas. No hace falta que contestes.
grateful-kept-posted-draft-2 =
    Tu nota sobre «{ $subject }» se leyó, y ayudó: …

    Gracias por tenerme al tanto. Lo haces tan en silencio que podría pasar inadvertido.
grateful-kept-posted-draft-3 =
    Por ti supe de «{ $subject }», y me llevó a …

    Gracias por decírmelo a tiempo.

# Responden una y otra vez, y pronto.
grateful-steady = { $name } te respondió en menos de un día { $count } veces en los últimos tres meses, sobre «{ $one }» y «{ $other }» entre otras cosas. Una constancia como la de { $short } rara vez se agradece.
grateful-steady-bring = Lo que hizo posible la respuesta sobre «{ $subject }»
grateful-steady-draft =
    Tus respuestas llegan pronto y me apoyo en ellas, hace poco sobre «{ $one }» y «{ $other }». Gracias a ellas pude seguir donde habría tenido que esperar.

    Gracias: contigo se puede contar. No hace falta que contestes.

# Ayuda que aún no se ha agradecido.
grateful-thanks-owed = Unas gracias que lo nombren alegrarían a { $short }.
grateful-thanks-owed-bring = A qué llevó, en una frase
grateful-thanks-owed-bring-led-to = A qué llevó: { $what }
grateful-thanks-owed-bring-meaning = Lo que significa para ti: { $what }
grateful-thanks-owed-meaning = Lo que significa para mí: { $what }. Gracias a eso …
grateful-thanks-owed-helped = Me ayudó porque …
grateful-thanks-owed-shows = Muestra lo que valoro en ti: { $what }.
grateful-thanks-owed-trouble = Te tomaste la molestia sin tener por qué, y eso es muy tuyo.

# Elogios que otros pueden oír.
grateful-praise-shows = Muestra lo que valoro en { $short }: { $what }.
grateful-praise-trouble = { $short } no tenía por qué hacerlo, y conviene que se sepa.

# Un asunto que llevamos entre los dos. El lapso es una duración: «3 semanas».
grateful-together = { $name } y tú trabajasteis codo con codo en «{ $subject }»: { $count } momentos en { $span }, { $theirs } de ellos de { $short }.
grateful-together-closing-1 = Di para qué sirvió la parte de { $short }; un trabajo así rara vez se elogia.
grateful-together-closing-2 = Unas gracias que lo nombren ahora, mientras está fresco, se guardan.
grateful-together-closing-3 = A { $short } le gustaría saber qué hizo posible.
grateful-together-bring = Lo que en «{ $subject }» no habría existido sin { $short }
grateful-together-draft-1 =
    Llevaste buena parte de «{ $subject }», y sin ayuda no habría podido con ello. Lo que más sirvió: …

    Gracias: seguiste ahí cuando otros lo habrían dejado.
grateful-together-draft-2 =
    Tu mano en «{ $subject }» marcó la diferencia, sobre todo cuando …

    Gracias. Da gusto trabajar contigo, y hay que decirlo de vez en cuando.
grateful-together-draft-3 =
    Tuviste paciencia a lo largo de todo «{ $subject }». Gracias a ti ahora está …

    Gracias por eso, y por el tono en que lo hiciste.
grateful-together-draft-4 =
    Mereces saber a qué llevó «{ $subject }»: …

    Buena parte es obra tuya. Gracias por el cuidado que pusiste.

# Un encuentro que se acerca.
grateful-brief = { $medium ->
    [visit] Ves a { $name } { $when }
    [video] Hablas por vídeo con { $name } { $when }
    [call] Hablas por teléfono con { $name } { $when }
   *[mail] Tienes algo con { $name } { $when }
}{ $about }.
grateful-brief-last = La última vez fue «{ $topic }».
grateful-brief-worth = Con un minuto ahora, llegas con algo para { $short }.
grateful-brief-plan-today = { $medium }, más tarde hoy
grateful-brief-plan = { $medium } { $when } ({ $date })
grateful-brief-bring-thanks = Gracias por: { $what }
grateful-brief-bring-concern = Una idea sobre lo que le preocupa: { $what }
grateful-brief-bring-interest = Algo sobre { $topic }
grateful-brief-bring-both = { $one }; { $other }
grateful-brief-bring-question = Una buena pregunta sobre lo que le ocupa ahora
grateful-brief-draft = { $medium ->
    [visit] Nuestro encuentro
    [video] Nuestra videollamada
    [call] Nuestra llamada
   *[mail] Nuestra cita
} { $when }{ $about } es un buen lugar para ello, si quieres.
grateful-brief-draft-concern = Has tenido «{ $what }» en la cabeza. ¿Cómo va?
grateful-brief-draft-last = Lo último que hubo entre tú y yo fue «{ $topic }». ¿Cómo te resultó?
grateful-brief-draft-useful =
    ¿Qué haría que { $medium ->
        [visit] nuestro encuentro
        [video] nuestra videollamada
        [call] nuestra llamada
       *[mail] nuestra cita
    } { $when }{ $about } te resultara más útil?
grateful-brief-draft-grave = { $medium ->
    [visit] Nuestro encuentro
    [video] Nuestra videollamada
    [call] Nuestra llamada
   *[mail] Nuestra cita
} { $when } puede durar lo que quieras, y en silencio si quieres, con todo lo que hay ahora ({ $what }). No hay nada que preparar.

# Un hallazgo para alguien. El enlace empieza con una línea nueva propia, o está vacío.
grateful-find-kind-link = enlace
grateful-find-kind-tool = herramienta
grateful-find-kind-idea = idea
grateful-find-kind-event = evento
grateful-find-kind-opening = vacante
grateful-find-kind-person = persona
grateful-find-concern = «{ $title }» ({ $kind }), de tu estante, encaja con lo que le preocupa a { $name }: { $what }. Le llegaría a { $short } sin nada a cambio.
grateful-find-interest = «{ $title }» ({ $kind }), de tu estante, encaja con lo que le interesa a { $name }: { $what }. Le llegaría a { $short } sin nada a cambio.
grateful-find-given = «{ $title }» ({ $kind }), de tu estante, es de la misma clase que «{ $what }», que le diste a { $name }. Le llegaría a { $short } sin nada a cambio.
grateful-find-concern-draft =
    Tienes «{ $what }» en la cabeza, así que esto es para ti: { $title }.{ $link }

    Quizá te ahorre un paso o te dé una idea. No hace falta que contestes.
grateful-find-concern-draft-person =
    Tienes «{ $what }» en la cabeza, y esta es una persona de la que quizá te guste saber: { $title }.{ $link }

    Quizá te ahorre un paso o te dé una idea. No hace falta que contestes.
grateful-find-interest-draft =
    Te interesa esto ({ $what }), así que aquí va algo para ti: { $title }.{ $link }

    Quizá te ahorre un paso o te dé una idea. No hace falta que contestes.
grateful-find-interest-draft-person =
    Te interesa esto ({ $what }), y esta es una persona de la que quizá te guste saber: { $title }.{ $link }

    Quizá te ahorre un paso o te dé una idea. No hace falta que contestes.
grateful-find-given-draft =
    Tienes de mí «{ $what }», así que quizá esto también sea para ti: { $title }.{ $link }

    Quizá te ahorre un paso o te dé una idea. No hace falta que contestes.
grateful-find-given-draft-person =
    Tienes de mí «{ $what }», y esta es una persona de la que quizá te guste saber: { $title }.{ $link }

    Quizá te ahorre un paso o te dé una idea. No hace falta que contestes.

# Un recuerdo en su honor.
grateful-keepsake-ready = Tu recuerdo para { $name }, «{ $title }», hecho { $when }, está listo. { $short } todavía no lo ha visto.
grateful-keepsake-ready-bring = El recuerdo mismo: «{ $title }»
grateful-keepsake-ready-draft =
    Quiero que tengas esto en la mano: unas piezas de lo que has sido para mí, puestas por escrito para que queden.

    Es para ti. No hace falta que contestes.
grateful-keepsake-enough = Aquí hay por escrito { $stories ->
    [one] { $stories } historia
   *[other] { $stories } historias
} y { $kindnesses ->
    [one] { $kindnesses } gesto hacia ti
   *[other] { $kindnesses } gestos hacia ti
}: bastan para un recuerdo, una página o una tarjeta de lo que compartís.
grateful-keepsake-bring = Un recuerdo, con «{ $story }» en él
grateful-keepsake-draft =
    Me has dado más de lo que cabe en una página, así que aquí va una: «{ $story }», y un poco más, puesto por escrito para que quede.

    Es para ti. No hace falta que contestes.
grateful-keepsake-birthday = { $short } cumple { $years } { $when }.
grateful-keepsake-years = Según lo que se guarda aquí, { $when } hará { $years } años que { $name } y tú os conocéis.
grateful-keepsake-years-first = lo primero entre vosotros que se guarda aquí
grateful-keepsake-season = { $name } ha dejado atrás una época dura; lo bueno que hay entre vosotros le haría bien ahora.
grateful-keepsake-told = Mucho de lo que te une a { $name } está contado.

# Lo que prometí.
grateful-promise = { $when } le prometiste a { $name }: «{ $what }».
grateful-promise-due = El día que dijiste: { $when }.
grateful-promise-gone-by = El día que dijiste ya pasó; ahora se agradece igual.
grateful-promise-bring = Lo que prometiste: { $what }
grateful-promise-draft =
    No me he olvidado de ti. Lo que te prometí { $made } fue «{ $what }», y así está: …

    Si a estas alturas te sirve más otra cosa, también vale.

# Dos que tienen lo mismo entre manos.
grateful-gathering = { $one } y { $other } tienen «{ $what }» entre manos contigo, en correos separados. En una charla corta a tres, { $first } oiría lo que sabe { $second }, y { $second } lo que sabe { $first }.
grateful-gathering-bring = La pregunta a cada parte, primero a { $first }; una charla solo después de dos síes
grateful-gathering-draft-1 =
    Tú y yo tenemos «{ $what }» entre manos, y { $name } también me ha escrito sobre ello. Un cuarto de hora a tres podría ahorraros una ronda de correos.

    ¿Te gustaría? Si es así, le pregunto a { $second }; si no, todo queda como está.
grateful-gathering-draft-2 =
    Tu pregunta sobre «{ $what }» tiene compañía: { $name } también anda con ello, en correos solo conmigo.

    ¿Os pongo en contacto para una charla corta? Solo si te ayuda; entonces le pregunto a { $second }.

# Dos que podrían conocerse. Lo que dice la red empieza con su propia coma o su punto y coma.
grateful-introduction-interest = { $one } y { $other } comparten un interés ({ $what }){ $network }. { $first } conocería a alguien que lo siente igual, y { $second } también.
grateful-introduction-membership = { $one } y { $other } tienen algo en común ({ $what }){ $network }. { $first } tendría allí una amistad más, y { $second } también.
grateful-introduction-moment = { $one } y { $other } se han escrito contigo sobre «{ $what }»{ $network }. { $first } oiría cómo lo ve { $second }, y { $second } cómo lo ve { $first }.
grateful-introduction-strangers = , y nada indica que se conozcan
grateful-introduction-clause = ; { $clause }
grateful-introduction-bring = La pregunta a cada parte, primero a { $first }; una presentación solo después de dos síes
grateful-introduction-belongs = { $kind ->
    [employer] trabajo
    [board] junta directiva
    [club] club
    [school] escuela
    [association] asociación
   *[other] otro
}: { $organization }
grateful-introduction-interest-draft =
    Te interesa esto ({ $what }), y a { $name } también. Quizá disfrutaríais de una charla.

    ¿Te gustaría conocer a { $second }? Si es así, le pregunto también a { $second }; si no, no pasa nada.
grateful-introduction-membership-draft =
    Estás en { $what }, y { $name } también. Quizá disfrutaríais de una charla.

    ¿Te gustaría conocer a { $second }? Si es así, le pregunto también a { $second }; si no, no pasa nada.
grateful-introduction-moment-draft =
    Tú y yo nos escribimos sobre «{ $what }», y { $name } anda con lo mismo. Quizá disfrutaríais de una charla.

    ¿Te gustaría conocer a { $second }? Si es así, le pregunto también a { $second }; si no, no pasa nada.

# Una presentación en curso.
grateful-introducing-ask = Pensaste en poner en contacto a { $asked } y { $other }: «{ $why }». Pregunta primero a { $asked }.
grateful-introducing-ask-fact = { $asked } y { $other }: { $why }
grateful-introducing-ask-bring = La pregunta a { $asked }; a { $other } se le pregunta solo después de un sí
grateful-introducing-ask-other = { $other } dijo que sí { $when } a conocer a { $asked }; a { $asked } todavía no se le ha preguntado: «{ $why }».
grateful-introducing-ask-other-fact = { $other } dijo que sí
grateful-introducing-ask-other-bring = La pregunta a { $asked }; un no es igual de bienvenido
grateful-introducing-again = { $when } le preguntaste a { $asked } si querría conocer a { $other }, y no hay respuesta anotada. Una palabra ligera, y luego puede descansar.
grateful-introducing-again-fact = le preguntaste a { $asked }
grateful-introducing-again-bring = Una manera fácil de decir que no
grateful-introducing-make = { $one } y { $other } han dicho que sí; el último sí llegó { $when }. Esperan tu presentación.
grateful-introducing-make-fact = ambas partes dijeron que sí
grateful-introducing-make-bring = Un correo para ambas partes, con lo que cada una sacaría de ello
grateful-introducing-met = { $ago } pusiste en contacto a { $asked } y { $other }. Pregunta si llegaron a encontrarse, sin insistir.
grateful-introducing-outcome = { $ago } pusiste en contacto a { $asked } y { $other }. Pregunta qué ha sido de ello.
grateful-introducing-made-fact = pusiste en contacto a { $asked } y { $other }
grateful-introducing-made-bring = Tu alegría, salga lo que salga
grateful-introducing-not-now = Le preguntaste a { $asked } si querría conocer a { $other }, y no va a ser. Una palabra amable deja la puerta abierta.
grateful-introducing-not-now-fact = no va a ser
grateful-introducing-not-now-bring = Que no tiene nada que ver con su persona; nada más

# Cartas de una presentación. El motivo es una frase aparte.
grateful-introducing-draft-tell =
    { $full } me vino a la mente, y tú también. { $reason }

    No hay nada que hacer; solo me pareció bueno que supieras de { $short }.
grateful-introducing-draft-ask =
    Me viniste a la mente junto con { $full }. { $reason }

    ¿Te gustaría que os conocierais? A { $short } se le pregunta solo si te agrada la idea. Y un no está muy bien; queda entre tú y yo.
grateful-introducing-draft-ask-other =
    Me viniste a la mente junto con { $full }. { $reason }

    ¿Te gustaría que os conocierais? A { $short } le alegraría. Y un no está muy bien; queda entre tú y yo.
grateful-introducing-draft-again =
    No hace falta que respondas con prisa sobre { $full }; mi pregunta está aquí solo para que no se pierda. { $reason }

    Si prefieres que no, o no ahora, basta una palabra y todo está bien.
grateful-introducing-draft-not-now =
    Ya no hace falta que pienses en conocer a { $short }. Por ahora no va a ser, y eso no tiene nada que ver contigo; no es el momento.

    Sigo con los ojos abiertos por ti.
grateful-introducing-draft-not-now-agreed =
    Gracias por tu buena disposición a conocer a { $short }. Por ahora no va a ser, y eso no tiene nada que ver contigo; no es el momento.

    Sigo con los ojos abiertos por ti.
grateful-introducing-draft-met =
    ¿Cómo estás? ¿Habéis llegado a encontraros, { $short } y tú?

    Si tiene que esperar, está bien; por mi parte no hay prisa.
grateful-introducing-draft-outcome =
    Me viniste a la mente, y { $short } también. ¿Ha salido algo de vuestras charlas?

    Me encantaría saberlo, sea lo que sea.
grateful-introducing-draft-part = { $short }, te presento a { $full }. { $reason }
grateful-introducing-draft-make =
    Hola, { $first } y { $second }:

    Habéis dicho que sí, así que aquí estáis.

    { $for-first }

    { $for-second }

    { $first }, ¿das tú el primer paso? A partir de aquí es cosa vuestra; no hace falta que me mantengáis en copia.

# Lo que está abierto en un círculo.
grateful-circle-meets = El círculo «{ $circle }» se reúne { $when }: { $asks ->
    [0] nadie ha dicho todavía qué le ayudaría
    [1] hay una petición abierta
   *[other] hay { $asks } peticiones abiertas
}.
grateful-circle-meets-open = El círculo «{ $circle }» se reúne { $when }: { $asks ->
    [0] falta decidir de qué hablaréis
    [1] falta decidir de qué hablaréis, y hay una petición abierta
   *[other] falta decidir de qué hablaréis, y hay { $asks } peticiones abiertas
}.
grateful-circle-asks-for = { $name } pide: { $text }.
grateful-circle-promised = Dijiste en el círculo «{ $circle }» que harías esto (fecha: { $day }): { $text }. Estés donde estés con ello, a { $name } le alegrará saberlo.
grateful-circle-promised-past = Dijiste en el círculo «{ $circle }» que harías esto (la fecha era { $day }): { $text }. Estés donde estés con ello, a { $name } le alegrará saberlo.
grateful-circle-asked = { $name } pidió esto al círculo «{ $circle }»: { $text }. Y { $why }.
grateful-circle-asked-bring = Lo que puede ayudar: { $what }
grateful-circle-kept = { $name } hizo lo que se dijo en el círculo «{ $circle }»: { $text }. Cada paso merece una palabra; dile que lo viste.
grateful-circle-helped = { $name } ayudó a { $whom } en el círculo «{ $circle }»: { $text }. Dile que lo viste.
grateful-circle-fact = { $circle }: { $text }
grateful-circle-fact-meets = { $circle } se reúne
grateful-circle-fact-meets-agenda = { $circle } se reúne: { $agenda }
grateful-circle-fact-helped = { $circle }: para { $whom }, { $text }
grateful-circle-draft-asked-for = Pediste esto: { $text }.
grateful-circle-draft-meets = ¿Qué haría que la próxima reunión ({ $day }) te mereciera la pena? Entonces se reúne el círculo «{ $circle }», y hay sitio para ello.
grateful-circle-draft-promised =
    Me lo oíste decir en el círculo «{ $circle }»: { $text }. Hasta aquí he llegado: …

    Me ayudó que escucharas.
grateful-circle-draft-asked =
    Pediste esto en el círculo «{ $circle }»: { $text }. Puede que tenga algo para ti: …

    ¿Te lo envío?
grateful-circle-draft-kept = Lo dijiste, y lo hiciste: { $text }. Lo vi, y me dio ánimo. ¿Qué tal fue?
grateful-circle-draft-helped = Ayudaste a { $whom }: { $text }. Lo vi, y es lo que hace que valga la pena venir al círculo «{ $circle }». Gracias.

# Un viaje. A qué distancia viven va de dos formas: detrás del nombre, y suelto.
grateful-trip-lives-near = vive en { $town } o cerca
grateful-trip-lives-here = vive en la ciudad misma
grateful-trip-lives-away = vive a { $km } km
grateful-trip-they-live-near = vive en { $town } o cerca
grateful-trip-they-live-here = vive en la ciudad misma
grateful-trip-they-live-away = vive a { $km } km
grateful-trip-fact = viaje a { $town }, { $stay }: { $home }
grateful-trip-stay-day = el { $until } de { $until-month }
grateful-trip-stay-month = del { $from } al { $until } de { $until-month }
grateful-trip-stay = del { $from } de { $from-month } al { $until } de { $until-month }
grateful-trip-day = el { $weekday } { $day } de { $month }
grateful-trip-seen = os visteis por última vez { $when }
grateful-trip-not-seen = no consta ninguna visita entre vosotros
grateful-trip-write = Estarás en { $town } ({ $stay }). { $name } { $home }, y { $seen }. Escribe y propón un día ({ $day }): vas tú a ver a { $short }, que no tiene que viajar.
grateful-trip-visit-agreed = Hoy ves a { $name } en { $town }, como acordasteis; { $seen }.
grateful-trip-visit = Hoy es el día que tenías pensado para { $name }, que { $home }; { $seen }. Basta una palabra por la mañana para preguntar.
grateful-trip-call = No llegaste a ver a { $name } en { $town } ({ $stay }). Una llamada le dice a { $short } que te habría gustado.
grateful-trip-visit-bring = Algo pequeño de donde vives, y una pregunta sobre lo que le preocupa
grateful-trip-draft-grave = Te tengo en mis pensamientos. Estaré en { $town } ({ $stay }) y podría pasar una hora a verte: { $day }, o cuando quieras. Si prefieres tranquilidad, está igual de bien; no hace falta que contestes.
grateful-trip-draft-write =
    Me viniste a la mente enseguida: estaré en { $town } ({ $stay }). ¿Te vendría bien { $day }, una hora, donde te resulte fácil?

    Si esta vez no encaja, no pasa nada.
grateful-trip-draft-write-since =
    Me viniste a la mente enseguida: estaré en { $town } ({ $stay }). La última vez que nos sentamos a charlar fue { $when }. ¿Te vendría bien { $day }, una hora, donde te resulte fácil?

    Si esta vez no encaja, no pasa nada.
grateful-trip-draft-visit-agreed = Te reservaste el día de hoy para vernos, y estoy en { $town } con muchas ganas. Si te ha surgido algo, dímelo sin más.
grateful-trip-draft-visit = Estás cerca, porque hoy estoy en { $town }. ¿Te vendría bien una hora, donde te resulte fácil? Si no, otra vez está igual de bien.
grateful-trip-draft-call = Tú y yo no llegamos a vernos mientras estuve en { $town }, y me habría gustado. ¿Cómo estás, y qué te ha tenido ocupada la cabeza últimamente?

# Un paso hacia una meta mía.
grateful-goal = El siguiente paso hacia tu meta «{ $goal }»: { $text }, con { $name }.
grateful-goal-fact = paso: { $text }
grateful-goal-give = { $short } recibe algo de ti antes de que pidas nada.
grateful-goal-give-bring = Algo para lo que le interesa a { $short }; tu estante sabe qué encaja
grateful-goal-give-draft =
    Me viniste a la mente cuando encontré esto, y puede que te sirva: …

    No hace falta que contestes.
grateful-goal-ask = Una pregunta pequeña honra lo que sabe { $short }, y es fácil de rechazar.
grateful-goal-ask-draft =
    Sabes de esto más que nadie a quien pudiera preguntar. Estoy trabajando en «{ $goal }», y me queda una pregunta abierta: …

    Diez minutos por teléfono serían de sobra, y un no es una respuesta perfectamente buena.
grateful-goal-thank = { $short } se entera de a qué llevó su ayuda.
grateful-goal-thank-draft = Gracias: tú … Llevó a … para «{ $goal }», y muestra con qué gusto ayudas a los demás.
grateful-goal-door = Es un camino hacia { $short } que a { $short } le cuesta poco.
grateful-goal-door-draft =
    Estás con algo que sigo con interés: …

    ¿Puedo enviarte lo que pienso de ello?

# Un paso de una guía.
grateful-guided = Tu guía «{ $guide }» dice en el paso { $number }: { $title }.
grateful-guided-fact = { $guide }: { $title }
grateful-guided-nearest = { $name } está entre las personas más cercanas a ti (última vez: { $day }).
grateful-guided-dormant = { $name } era alguien cercano, y { $silent } no hay ni una palabra.
grateful-guided-lately = { $name } habló contigo ({ $day }).
grateful-guided-helped = { $name } hizo esto por ti: { $what }.
grateful-guided-colleague = { $name } está en { $organization }, como tú.
grateful-guided-colleague-fact = también de { $organization }
grateful-guided-colleague-draft = Tú y yo estamos en { $organization }.
grateful-guided-draft =
    Te tengo en mis pensamientos estos días.

    ¿Cómo te va?

# Lo que no está bien en el archivo de una guía. Palabras como title:, day y gracious se escriben así en todos los idiomas.
grateful-guide-too-long = una guía tiene como mucho { $count } KB
grateful-guide-no-beginning = una guía empieza con su título entre dos líneas de tres guiones
grateful-guide-no-title-nor-for = { $line } no es title: ni for:
grateful-guide-step-no-title = un paso necesita un título
grateful-guide-too-many-steps = una guía tiene como mucho { $count } pasos
grateful-guide-no-empty-line = entre las claves de un paso y su texto va una línea vacía
grateful-guide-no-days = { $value } no es un número de días
grateful-guide-day-range = el día de un paso va de { $before }, el del paso anterior, a { $last }
grateful-guide-no-who = who es uno de { $words }, no { $value }
grateful-guide-no-count = count es un número de 1 a { $most }
grateful-guide-no-habit = { $value } no es un hábito: gracious, grateful, giving o generative
grateful-guide-no-key = { $key } no es day, who, count, habit ni draft
grateful-guide-whom = «{ $title }» pide personas y no dice cuáles
grateful-guide-no-title = una guía necesita un título entre dos líneas de tres guiones
grateful-guide-no-step = una guía necesita un paso, que empieza con ##
