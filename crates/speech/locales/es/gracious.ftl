# Días vistos desde hoy. Un día de la semana es uno de los seis anteriores o siguientes; una fecha cae dentro del año; un mes queda más lejos.
gracious-on-today = hoy
gracious-on-yesterday = ayer
gracious-on-tomorrow = mañana
gracious-on-weekday = el { $weekday }
gracious-on-date = el { $day } de { $month }
gracious-on-month = en { $month } de { $year }

# Lo mismo entre paréntesis o entre comas.
gracious-day-today = hoy
gracious-day-yesterday = ayer
gracious-day-tomorrow = mañana
gracious-day-weekday = el { $weekday }
gracious-day-date = el { $day } de { $month }
gracious-day-month = en { $month } de { $year }

# Desde cuándo.
gracious-since-today = desde hoy
gracious-since-yesterday = desde ayer
gracious-since-tomorrow = desde mañana
gracious-since-weekday = desde el { $weekday }
gracious-since-date = desde el { $day } de { $month }
gracious-since-month = desde { $month } de { $year }

# Desde hace cuánto.
gracious-for-days = { $count ->
    [one] desde hace { $count } día
   *[other] desde hace { $count } días
}
gracious-for-weeks = { $count ->
    [one] desde hace { $count } semana
   *[other] desde hace { $count } semanas
}
gracious-for-months = { $count ->
    [one] desde hace { $count } mes
   *[other] desde hace { $count } meses
}
gracious-for-years = { $count ->
    [one] desde hace { $count } año
   *[other] desde hace { $count } años
}

# Cada cuánto.
gracious-every-day = casi a diario
gracious-every-days = { $count ->
    [one] cada día, más o menos
   *[other] cada { $count } días, más o menos
}
gracious-every-weeks = { $count ->
    [one] cada semana, más o menos
   *[other] cada { $count } semanas, más o menos
}
gracious-every-months = { $count ->
    [one] cada mes, más o menos
   *[other] cada { $count } meses, más o menos
}
gracious-every-years = { $count ->
    [one] cada año, más o menos
   *[other] cada { $count } años, más o menos
}

# Pruebas. Donde el inglés tiene «: », lo tienen todas las lenguas: la clasificación lee lo que sigue como asunto.
gracious-moment-visit = visita
gracious-moment-video = videollamada
gracious-moment-call = llamada
gracious-moment-letter = carta
gracious-moment-message = mensaje
gracious-moment-mail = correo
gracious-moment-group-mail = correo a varias personas
gracious-moment-post = publicación
gracious-moment-about = { $medium }: { $what }
gracious-concern-until = { $what } (hasta el { $day })
gracious-role-at = { $role } en { $place }
gracious-and = { $one } y { $other }

# Cómo empieza un borrador.
gracious-hi = Hola, { $short }:
gracious-dear = Hola, { $short }:
gracious-hello = Hola:

# Lo que alguien hizo, tal como está anotado.
gracious-thanks-did = Gracias por lo que hiciste { $when }: { $done }.
gracious-thanks-for = Gracias por tu ayuda { $when }: { $deed }.
gracious-they-did = { $when }, { $name } te ayudó: { $done }.
gracious-they-to-thank = Esto se lo debes a { $name } ({ $when }): { $deed }.
gracious-praised-did = { $name } me ayudó: { $done }.
gracious-praised = Esto se lo debo a { $name }: { $deed }.
gracious-you-did = Me ayudaste ({ $done })
gracious-you-helped = Me ayudaste ({ $deed })

# Mucho correo y apenas una voz.
gracious-voice-never = Entre { $name } y tú hubo { $mails } correos o más en tres meses, y aquí no consta ninguna llamada ni encuentro. Diez minutos sobre «{ $subject }» pueden ahorrarle a { $short } los próximos cinco.
gracious-voice-lately = Entre { $name } y tú hubo { $mails } correos o más en tres meses, y ninguna llamada ni encuentro desde hace meses. Diez minutos sobre «{ $subject }» pueden ahorrarle a { $short } los próximos cinco.
gracious-voice-count = { $mails } correos en tres meses, { $voice ->
    [one] { $voice } vez de viva voz en total
   *[other] { $voice } veces de viva voz en total
}
gracious-voice-bring = «{ $subject }», y una pregunta sobre cómo le va a { $short }
gracious-voice-draft-1 =
    Tú y yo nos llenamos el buzón mutuamente. «{ $subject }» quizá sea más fácil de viva voz.

    ¿Te llamo diez minutos, a la hora que elijas?
gracious-voice-draft-2 =
    Ya has escrito bastante sobre «{ $subject }»; déjame ahorrarte el teclado.

    ¿Cuándo te vendrían bien diez minutos por teléfono?
gracious-voice-draft-3 =
    Tus correos sobre «{ $subject }» son buenos, y tu voz sería aún mejor.

    ¿Hay esta semana un cuarto de hora tranquilo en el que pueda llamarte?

# Lo que le preocupa.
gracious-concern-near = «{ $what }» ocupa los pensamientos de { $name }, y el día es { $day }.
gracious-concern-past = «{ $what }» ocupaba los pensamientos de { $name }, y el día fue { $day }: es hora de preguntar cómo fue.
gracious-concern-fresh = «{ $what }» ocupa los pensamientos de { $name }; lo anotaste { $since }.
gracious-concern-bring = Tiempo para escuchar, y el ofrecimiento de una pequeña cosa que ayude
gracious-concern-near-draft =
    Tienes «{ $what }» por delante { $day }, y quería que supieras que alguien piensa en ti.

    ¿Qué te lo haría más fácil?
gracious-concern-past-draft =
    Tenías «{ $what }» { $day }, y he estado pensando en ti.

    ¿Cómo te fue?
gracious-concern-fresh-draft =
    Tus palabras sobre «{ $what }» se me han quedado dentro.

    ¿Cómo lo llevas ahora?

# No se sabe nada actual de la persona.
gracious-draw-out = { $name } está cerca de ti, pero aquí no se sabe qué ocupa ahora a { $short }; { $medium ->
    [visit] la última visita fue
    [video] la última videollamada fue
    [call] la última llamada fue
    [letter] la última carta fue
    [message] el último mensaje fue
    [post] la última publicación fue
   *[mail] el último correo fue
} { $ago }. Una pregunta abierta te lo diría, y muestra que te importa.
gracious-draw-out-bring = Una pregunta abierta, y tiempo para la respuesta
gracious-draw-out-draft =
    { $medium ->
        [visit] Nuestra última visita fue
        [video] Nuestra última videollamada fue
        [call] Nuestra última llamada fue
        [letter] Nuestra última carta fue
        [message] Nuestro último mensaje fue
        [post] Nuestra última publicación fue
       *[mail] Nuestro último correo fue
    } { $ago }, y me encantaría saber qué llena ahora tus días.

    ¿En qué piensas más?

# Escribió y espera.
gracious-question = { $name } te escribió { $when } sobre «{ $subject }». Aquí no consta ninguna respuesta tuya; con unas palabras, { $short } podría seguir adelante.
gracious-question-bring = Tu respuesta sobre «{ $subject }», o un día para el que llegará
gracious-question-draft-1 = Tus líneas ({ $day }) sobre «{ $subject }» merecen más que silencio. Esto es lo que puedo decir por ahora: …
gracious-question-draft-2 =
    Escribiste { $when } sobre «{ $subject }». Esto es lo que puedo decir: …

    ¿Qué más te ayudaría con ello?
gracious-question-draft-3 =
    Te debía unas palabras sobre «{ $subject }» ({ $day }), y aquí van: …

    Si queda algo abierto, pregunta otra vez.
gracious-question-draft-4 =
    Planteaste «{ $subject }» { $when }. En breve: …

    Si prefieres hablarlo, llámame cuando te venga bien.

# Escribí y no volvió nada.
gracious-follow-up = Escribiste a { $name } { $when } sobre «{ $subject }», y en { $waited } no ha vuelto nada sobre ello.
gracious-follow-up-answered = { $short } respondió a { $answered } de { $opened } que empezaste antes
gracious-follow-up-bring = Una pregunta más fácil sobre «{ $subject }»: una que se responda con un sí, un no o un nombre
gracious-follow-up-closing-1 = Unas palabras amables, fáciles de rechazar, dan a { $short } una manera de responder, o de dejarlo estar.
gracious-follow-up-closing-2 = Quizá llegó en un momento lleno; una pregunta más fácil puede ser la más amable.
gracious-follow-up-closing-3 = Puede que se haya escapado; una petición más ligera ahorra a { $short } la respuesta larga.
gracious-follow-up-draft-1 =
    Quizá no tenías sitio para «{ $subject }» cuando te escribí { $when }, y no pasa absolutamente nada.

    ¿Bastaría una línea: sí, no, o a quién más preguntar?
gracious-follow-up-draft-2 =
    No hace falta que entres en todo lo de «{ $subject }» por mí. Lo único que me ayudaría es: …

    Si se ha resuelto por sí solo { $since }, tanto mejor.
gracious-follow-up-draft-3 =
    Tienes poco tiempo, así que hago «{ $subject }» más pequeño: …

    ¿Es algo que puedas decir en una palabra? Si no, déjamelo a mí.
gracious-follow-up-draft-4 =
    Seguro que has tenido cosas más urgentes que mis líneas sobre «{ $subject }», { $when }.

    ¿Lo dejo descansar, o te viene mejor otra semana?

# Las primeras palabras.
gracious-new-tie = { $name } es alguien nuevo entre tus personas: { $count } momentos hasta ahora, { $day } sobre «{ $subject }». Unas segundas palabras amables lo convierten en un conocimiento; { $short } gana a alguien a quien preguntar.
gracious-new-tie-each = { $name } es alguien nuevo entre tus personas: hasta ahora un correo de cada parte, { $day } sobre «{ $subject }». Unas segundas palabras amables lo convierten en un conocimiento; { $short } gana a alguien a quien preguntar.
gracious-new-tie-bring = Algo que ayude a { $short } con «{ $subject }»
gracious-new-tie-draft-1 =
    Tú y yo nos escribimos por primera vez { $day }, sobre «{ $subject }», y fue bueno conocerte así.

    ¿Qué más te ocupa estas semanas?
gracious-new-tie-draft-2 =
    Tus líneas sobre «{ $subject }» { $day } fueron un buen comienzo. Si algo de aquí te puede servir, dilo cuando quieras.

    ¿Cómo ha seguido?
gracious-new-tie-draft-3 =
    Hiciste fácil «{ $subject }», aunque nunca antes nos habíamos escrito; es bueno conocerte.

    ¿Hay algo en lo que pueda devolvértelo?

# Más tiempo que el silencio habitual de la pareja.
gracious-silence = { $name } y tú soléis estar en contacto { $every }; ahora van { $lasting }.
gracious-silence-rhythm = { $moments } momentos; normalmente { $every }, nueve de cada diez pausas de menos de { $longest }
gracious-silence-rhythm-few = { $moments } momentos; normalmente { $every }, y la más larga de solo { $gaps } pausas fue de { $longest }
gracious-silence-received = { $medium ->
    [visit] La visita de { $short }
    [video] La videollamada de { $short }
    [call] La llamada de { $short }
    [letter] La carta de { $short }
    [message] El mensaje de { $short }
    [post] La publicación de { $short }
   *[mail] El correo de { $short }
} { $when } trataba de «{ $topic }».
gracious-silence-sent = { $medium ->
    [visit] Tu visita a { $short }
    [video] Tu videollamada a { $short }
    [call] Tu llamada a { $short }
    [letter] Tu carta a { $short }
    [message] Tu mensaje a { $short }
    [post] Tu publicación para { $short }
   *[mail] Tu correo a { $short }
} { $when } trataba de «{ $topic }».
gracious-silence-mutual = { $medium ->
    [visit] La última visita
    [video] La última videollamada
    [call] La última llamada
    [letter] La última carta
    [message] El último mensaje
    [post] La última publicación
   *[mail] El último correo
}, { $when }, fue «{ $topic }».
gracious-silence-bring = Cómo está «{ $topic }» por tu parte
gracious-silence-bring-mutual = Lo que recuerdas de «{ $topic }», y lo que vino después para ti
gracious-silence-bring-current = Algo para lo que ahora le preocupa: { $what }
gracious-silence-draft-1-received =
    { $medium ->
        [visit] Tu visita { $when }, con «{ $topic }»,
        [video] Tu videollamada { $when } sobre «{ $topic }»
        [call] Tu llamada { $when } sobre «{ $topic }»
        [letter] Tu carta { $when } sobre «{ $topic }»
        [message] Tu mensaje { $when } sobre «{ $topic }»
        [post] Tu publicación { $when } sobre «{ $topic }»
       *[mail] Tu correo { $when } sobre «{ $topic }»
    } sigue en mi mente. ¿Cómo siguió para ti?

    Si unos minutos de charla son más fáciles que teclear, cualquier hora tuya me va bien.
gracious-silence-draft-1-sent =
    Fue a ti a quien escribí { $when } sobre «{ $topic }». ¿Cómo siguió para ti?

    Si unos minutos de charla son más fáciles que teclear, cualquier hora tuya me va bien.
gracious-silence-draft-2 = Hace tiempo que no sabes de mí, aunque pensé en ti con «{ $topic }» (eso fue { $day }). ¿Qué ha sido de ello por tu parte?
gracious-silence-draft-3 =
    Tú y yo nos escribimos por última vez sobre «{ $topic }» { $day }, y mucho habrá cambiado desde entonces.

    ¿Cómo lo ves hoy?
gracious-silence-draft-4 =
    Quizá sepas cómo siguió «{ $topic }»; la última noticia que tengo llegó { $day }.

    ¿Qué salió de ello?
gracious-silence-draft-5 =
    Tú y yo nos quedamos en «{ $topic }», { $day }. ¿Está ya resuelto, o sigue llenando tus días?

    Bastarían dos líneas, o diez minutos por teléfono.
gracious-silence-draft-6 =
    Me vienes a la mente con «{ $topic }», y noto cuánto hace que no hablamos.

    ¿Cómo estás, y por dónde andan tus pensamientos estos días?
gracious-silence-met-draft-1 =
    Tú y yo tuvimos «{ $topic }» { $when }, y aún lo recuerdo con gusto.

    ¿Cómo han sido las semanas desde entonces? Cualquier tarde es buena para una llamada.
gracious-silence-met-draft-2 =
    Hoy me has venido a la mente, con «{ $topic }» ({ $day }).

    ¿Qué te ha traído el tiempo desde entonces? Me gustaría oírlo de tu voz.
gracious-silence-met-draft-3 =
    Se echa de menos tu compañía desde «{ $topic }», { $day }.

    ¿Qué tarde te vendría bien media hora, por teléfono o con un café?

# La ronda del año con un compañero de camino.
gracious-partner-story = { $name } es de tus compañeros de camino. Este año aún no has contado a { $short } ninguna historia: con eso empieza la ronda. No hay prisa.
gracious-partner-gift = { $name } es de tus compañeros de camino. { $short } ha oído una historia tuya este año ({ $day }); lo siguiente es un regalo, grande o pequeño. No hay prisa.
gracious-partner-visit = { $name } es de tus compañeros de camino. Historia y regalo han llegado a { $short } este año (el último, { $day }); una visita completa la ronda. No hay prisa.
gracious-partner-story-bring = Una historia tuya que { $short } no haya oído
gracious-partner-gift-bring = Algo pequeño que diga que has pensado en esa persona
gracious-partner-visit-bring = Uno o dos días, y nada que resolver
gracious-partner-between = Lo último que tuvimos tú y yo entre manos fue «{ $about }», y se me ha quedado dentro.
gracious-partner-for-life = Eres de las pocas personas que quiero conservar toda la vida.
gracious-partner-story-draft-1 =
    Ahora ha pasado aquí algo que te habría gustado.

    (la historia)

    ¿Cómo ha empezado tu año?
gracious-partner-story-draft-2 =
    Hay una historia que todavía no te he contado.

    (la historia)

    ¿Qué hay para contar por tu parte?
gracious-partner-gift-draft-1 =
    Esto me hizo pensar en ti, así que ahora es tuyo; no hay nada que devolver.

    (qué es, y por qué tú)
gracious-partner-gift-draft-2 =
    Una vez hablaste de algo así, y ahora lo he encontrado. Va de camino hacia ti.

    (qué es, y por qué tú)
gracious-partner-visit-draft-1 = Deberíamos volver a sentarnos a la misma mesa. Podría ir a verte uno o dos días este año, cuando te venga bien; ¿te gustaría?
gracious-partner-visit-draft-2 = Ya es hora de verte, y no hace falta ninguna ocasión. ¿Qué semanas serían buenas para ti? Voy yo.

# Un vínculo que fue estrecho y calló.
gracious-dormant-world-role = Compartiste { $moments } momentos con { $name }, y luego llegó el silencio, { $ago }. La vieja confianza perdura, y { $short } ve ahora las cosas desde { $world } ({ $role }); quienes reciben tus mensajes por costumbre suelen saber lo mismo que tú.
gracious-dormant-world = Compartiste { $moments } momentos con { $name }, y luego llegó el silencio, { $ago }. La vieja confianza perdura, y { $short } ve ahora las cosas desde { $world }; quienes reciben tus mensajes por costumbre suelen saber lo mismo que tú.
gracious-dormant-role = Compartiste { $moments } momentos con { $name }, y luego llegó el silencio, { $ago }. La vieja confianza perdura, y { $short } ve más lejos que la mayoría ({ $role }); quienes reciben tus mensajes por costumbre suelen saber lo mismo que tú.
gracious-dormant = Compartiste { $moments } momentos con { $name }, y luego llegó el silencio, { $ago }. La vieja confianza perdura, y { $short } ha vivido { $lasting } de los que no sabes nada; quienes reciben tus mensajes por costumbre suelen saber lo mismo que tú.
gracious-dormant-span = { $moments } momentos de { $from } a { $to }
gracious-dormant-bring = Lo que recuerdas de «{ $what }»
gracious-dormant-bring-question = Una pregunta sobre { $what }
gracious-dormant-thread = Me viniste a la mente con «{ $topic }», que compartimos { $when }.
gracious-dormant-must-see = Debes de ver en { $world } mucho que yo nunca veo.
gracious-dormant-draft =
    { $opening } Ha pasado demasiado tiempo desde entonces, y no importa: simplemente me gustaría saber cómo estás.

    ¿En qué trabajas estos días? Una llamada, a la hora que te resulte fácil, sería una alegría.

# Una fecha que le importa.
gracious-birthday = cumpleaños
gracious-anniversary = aniversario
gracious-remembrance = día de recuerdo ({ $whose })
gracious-date-turns = { $years ->
    [one] { $short } cumple { $years } año { $when }.
   *[other] { $short } cumple { $years } años { $when }.
}
gracious-date-birthday = { $short } cumple años { $when }.
gracious-date-anniversary = Para { $short } vuelve { $when }, por { $time } vez: { $what }.
gracious-date-other = Para { $short } vuelve { $when } un día señalado: { $what }.
gracious-ordinal-st = { $number }.ª
gracious-ordinal-nd = { $number }.ª
gracious-ordinal-rd = { $number }.ª
gracious-ordinal-th = { $number }.ª
gracious-date-bring = Unas palabras sobre { $topic }, que le importa
gracious-date-remembrance-draft = Estarás en mis pensamientos { $when }, en tu { $what }. No tienes que responder nada.
gracious-date-birthday-draft-1 =
    ¡Feliz cumpleaños! Que el año que viene sea bueno para ti.

    ¿Cómo vas a pasar el día?
gracious-date-birthday-draft-1-topic =
    ¡Feliz cumpleaños! Que el año que viene sea bueno para ti, y con muchas alegrías ({ $topic }).

    ¿Cómo vas a pasar el día?
gracious-date-birthday-draft-2 =
    Tu cumpleaños es un buen día para decirlo: mis mejores deseos para tu nuevo año.

    ¿Qué es lo que más ilusión te hace?
gracious-date-birthday-draft-2-topic =
    Tu cumpleaños es un buen día para decirlo: mis mejores deseos para tu nuevo año, y con muchas alegrías ({ $topic }).

    ¿Qué es lo que más ilusión te hace?
gracious-date-other-draft =
    Tu día vuelve { $when } ({ $what }), y pienso en ti. Que sea un buen día.

    ¿Cómo lo vas a celebrar?

# Un asunto que terminó hace unas semanas.
gracious-how-it-went-a-word = «{ $subject }» estuvo entre { $name } y tú, unas palabras de cada parte.
gracious-how-it-went-a-day = «{ $subject }» fue y vino { $count } veces entre { $name } y tú, todo en un día.
gracious-how-it-went-days = «{ $subject }» fue y vino { $count } veces entre { $name } y tú, durante { $lasting }.
gracious-how-it-went-last = La última palabra fue { $ago }.
gracious-how-it-went-closing-1 = Preguntar cómo acabó muestra a { $short } que era más que un asunto de trabajo.
gracious-how-it-went-closing-2 = { $short } habrá visto ya qué salió de ello; poca gente pregunta.
gracious-how-it-went-closing-3 = Aquí no se sabe cómo acabó, y ahora la pregunta será bienvenida.
gracious-how-it-went-closing-4 = Ha pasado lo bastante desde entonces para que { $short } tenga algo que contar.
gracious-how-it-went-bring = Qué salió de «{ $subject }» por tu parte
gracious-how-it-went-draft-1 = Tú y yo tuvimos «{ $subject }» entre manos, por última vez { $day }. ¿Cómo acabó al final?
gracious-how-it-went-draft-2 =
    Tu parte de «{ $subject }» ha estado en mi mente. ¿Salió como querías?

    Aquí llevó a …
gracious-how-it-went-draft-3 =
    Tuviste tu parte en «{ $subject }», y nunca supe cómo terminó.

    ¿Qué salió de ello para ti?
gracious-how-it-went-draft-4 = Andabas con «{ $subject }» cuando lo mencionamos por última vez ({ $when }). ¿Ya lo has dejado atrás?
gracious-how-it-went-draft-5 =
    Tu visión de «{ $subject }» se me ha quedado dentro; desde entonces, aquí ha ido así: …

    ¿Y por tu parte?

# Noticias de la persona.
gracious-news-kind-job = trabajo
gracious-news-kind-title = puesto
gracious-news-kind-city = ciudad
gracious-news-kind-address = dirección
gracious-news-kind-name = nombre
gracious-news-kind-post = publicación
gracious-news-is = { $kind }: { $after } (desde el { $day })
gracious-news-was = { $kind }: { $after }, antes: { $before } (desde el { $day })
gracious-news-known = { $told } (se sabe { $since }).
gracious-news-role-at = { $name } es ahora { $role } en { $place }
gracious-news-works-at = { $name } trabaja ahora en { $place }
gracious-news-role = { $name } es ahora { $role }
gracious-news-town = { $name } se ha mudado de { $from } a { $to }
gracious-news-address = { $name } se ha mudado a otra dirección
gracious-news-post = { $name } ha publicado «{ $title }»
gracious-news-noted-work = Hay algo nuevo en el trabajo de { $name }: «{ $what }»
gracious-news-noted-move = { $name } se ha mudado: «{ $what }»
gracious-news-job-bring = Alguien cerca de { $place } a quien { $short } debería conocer, o un oído para las primeras semanas
gracious-news-title-bring = Lo que has visto hacer a { $short } y llevó hasta ahí
gracious-news-town-bring = Alguien o algo que valga la pena conocer en { $to }
gracious-news-address-bring = Una tarjeta para la nueva casa, o una mano con las cajas
gracious-news-post-bring = Lo que pensaste al leer «{ $title }»
gracious-news-noted-bring = Un oído para saber cómo le va a { $short }
gracious-news-closing-1 = Unas palabras ahora muestran a { $short } que alguien se ha dado cuenta, y no cuestan nada.
gracious-news-closing-2 = En los comienzos es cuando más bien le hace a { $short } una voz conocida.
gracious-news-closing-3 = Preguntar cómo va deja a { $short } la libertad de contar cuanto haya que contar.
gracious-news-job-draft-1 =
    Ahora eres { $role } en { $place }, por lo que veo: enhorabuena. Que los primeros meses te sean buenos.

    ¿Qué te llevó allí?
gracious-news-job-draft-1-place =
    Ahora estás en { $place }, por lo que veo: enhorabuena. Que los primeros meses te sean buenos.

    ¿Qué te llevó allí?
gracious-news-job-draft-2 =
    Tu nuevo trabajo en { $place } es una buena noticia. Si hay aquí alguien que pueda ayudarte a situarte, dilo.

    ¿Cómo ha empezado?
gracious-news-job-draft-3 =
    Has empezado en { $place }, y tienen suerte de tenerte.

    ¿Qué es distinto de lo que pensabas?
gracious-news-title-draft-1 =
    Ahora eres { $role }: enhorabuena, y bien merecido.

    ¿Qué será lo primero que hagas con ello?
gracious-news-title-draft-2 =
    Tu nuevo puesto ({ $role }) fue una buena lectura; dice en voz alta lo que llevas haciendo todo este tiempo.

    ¿Qué cambia para ti?
gracious-news-town-draft-1 =
    Te has mudado a { $to }, y me gustaría saber cómo te vas instalando.

    ¿Qué es lo que más te gusta de allí, por ahora?
gracious-news-town-draft-2 =
    Tu mudanza de { $from } a { $to } habrá sido mucho trabajo. Si te ayudan uno o dos nombres allí, dilo cuando quieras.

    ¿Cómo es el nuevo sitio?
gracious-news-town-draft-3 =
    ¡Ya estás en { $to }! Que pronto se sienta como tu casa.

    ¿Qué fue lo primero que encontraste allí?
gracious-news-address-draft =
    Te has mudado de casa; que las nuevas habitaciones te traten bien. Si hay un estante que colgar, aquí hay una mano para ello.

    ¿Qué tal la nueva dirección?
gracious-news-post-draft-1 =
    Tu texto «{ $title }» se ha leído aquí con gusto.

    ¿Qué te llevó a escribirlo?
gracious-news-post-draft-2 =
    Publicaste «{ $title }», y lo he leído.

    ¿Qué te responde la gente?
gracious-news-noted-work-draft =
    Tienes algo nuevo en el trabajo («{ $what }»), y fue bueno saberlo.

    ¿Cómo han sido las primeras semanas?
gracious-news-noted-move-draft =
    Te has mudado («{ $what }»), y pienso en ti.

    ¿Cómo es el nuevo sitio?

# Una época difícil.
gracious-hard-season = { $name } pasa por una época difícil ({ $what }), { $since }. Una voz o una carta que no pida nada hace bien ahora.
gracious-hard-season-bring = Una mano con algo práctico, o solo tu tiempo; no se espera nada a cambio
gracious-hard-season-draft-1 =
    Estás en mis pensamientos, con lo que llevas ahora ({ $what }). No hay nada que tengas que responder ni hacer.

    Cuando quieras compañía, o una mano con algo práctico, aquí está la mía, de día o de noche. Si prefieres tranquilidad, está igual de bien.
gracious-hard-season-draft-1-again =
    Sigues en mis pensamientos, con lo que llevas ({ $what }). No hay nada que tengas que responder ni hacer.

    Cuando quieras compañía, o una mano con algo práctico, aquí está la mía, de día o de noche. Si prefieres tranquilidad, está igual de bien.
gracious-hard-season-draft-2 =
    No hace falta que respondas a esto. Solo quiero que sepas que lo que llevas ({ $what }) no se olvida aquí.

    Si hay un recado, una comida o un formulario que quitarte de encima, lo hago con gusto. Y si quieres a alguien que se siente contigo y hable poco, voy.

# Una pequeña petición, y otras puertas.
gracious-ask-interest = { $name } es a quien preguntar sobre { $about }: le importa { $topic }.
gracious-ask-interest-said = A ti te importa esto ({ $topic }), y por eso pensé primero en ti
gracious-ask-spoke = { $name } es a quien preguntar sobre { $about }: hablasteis de «{ $topic }» { $when }.
gracious-ask-spoke-said = Tú y yo hablamos de «{ $topic }» { $when }, y por eso pensé primero en ti
gracious-ask-helped = { $name } es a quien preguntar sobre { $about }: ya te ayudó una vez («{ $what }»).
gracious-ask-helped-said = Ya me ayudaste una vez ({ $what }), y no se me ha olvidado
gracious-ask-place = { $name } es a quien preguntar sobre { $about }: lo ve como { $role }.
gracious-ask-place-said = Tú ves esto desde tu lugar ({ $role })
gracious-ask-judgement = { $name } es a quien preguntar sobre { $about }: valoras su criterio.
gracious-ask-judgement-said = Confío en tu criterio
gracious-ask-bring = Lo que has probado o leído tú, en una línea
gracious-ask-opinion =
    { $because }. ¿Qué piensas de { $about }? Con dos líneas sobra.

    Un no está perfectamente bien; nada depende de ello.
gracious-ask-ten-minutes =
    { $because }. ¿Tendrías diez minutos en las próximas semanas para { $about }? Llego con todo preparado y no me paso del tiempo.

    Un no está perfectamente bien; nada depende de ello.
gracious-ask-a-name =
    { $because }. ¿Hay una persona a la que acudirías por { $about }? Basta el nombre, y el tuyo queda fuera salvo que digas otra cosa.

    Un no está perfectamente bien; nada depende de ello.
gracious-ask-of = «{ $question }»
gracious-ask-opinion-question =
    { $because }. { $question } Con dos líneas sobra.

    Un no está perfectamente bien; nada depende de ello.
gracious-ask-ten-minutes-question =
    { $because }. { $question } Bastan diez minutos en las próximas semanas: llego con todo preparado y no me paso del tiempo.

    Un no está perfectamente bien; nada depende de ello.
gracious-ask-a-name-question =
    { $because }. { $question } Basta el nombre de una persona a la que acudir, y el tuyo queda fuera salvo que digas otra cosa.

    Un no está perfectamente bien; nada depende de ello.
gracious-door-answer = Responde a lo que te preguntó { $when }: «{ $topic }».
gracious-door-concern = Lleva algo para lo que ahora le preocupa: { $what }.
gracious-door-both-go = Un encuentro en un lugar adonde también vas tú: { $place }.
gracious-door-they-go = Un encuentro en un lugar adonde suele ir: { $place }.
gracious-door-stage = Invita a esta persona a hablar o a formar parte de un jurado donde tú recibes, o conoces a quien recibe: sobre { $topic }.

# Lo que diría un amigo de un borrador.
gracious-check-no-greeting = No empieza con su nombre.
gracious-check-no-reason = Nada en él trata de esa persona en particular: nombra lo que te hace escribir.
gracious-check-me-first = Habla de ti antes de hablar de la otra persona.
gracious-check-ask-in-hard-season = En una época difícil es más amable no pedir nada, ni siquiera una respuesta.
gracious-check-many-asks = Pide { $count } cosas; basta con una fácil.
gracious-check-too-long = { $count } palabras; con menos de { $most } se lee enseguida.
gracious-check-worn = «{ $phrase }» se ha leído demasiadas veces; quítalo o di lo que quieres decir.
gracious-check-thin-thanks = Las gracias son más cálidas con { $what }.
gracious-check-thin-thanks-word = una palabra de agradecimiento
gracious-check-thin-thanks-result = lo que salió de ello
gracious-check-thin-thanks-them = lo que dice de esa persona
gracious-check-cheerful = Suena alegre; a una época difícil le va un tono sereno.
gracious-check-short-letter = Para una carta es corto; con dos o tres frases más, se guardaría.
gracious-check-poor-medium = Una voz, una visita o una carta encajan mejor.

# Lo aprendido de pasos anteriores.
gracious-lesson-kind = { $count ->
    [one] De { $count } paso anterior
   *[other] De { $count } pasos anteriores
} por este tipo de motivo ({ $kind }) diste { $good }; { $answers }.
gracious-lesson-habit = { $count ->
    [one] De { $count } paso anterior
   *[other] De { $count } pasos anteriores
} de este hábito ({ $habit }) diste { $good }; { $answers }.
gracious-lesson-none-answered = ninguno es lo bastante antiguo para decir si hubo respuesta
gracious-lesson-answered = { $good } de { $count } tuvieron respuesta o acabaron en un encuentro
gracious-lesson-forward = Eso adelanta un poco este paso.
gracious-lesson-back = Eso retrasa un poco este paso; volverá a aparecer.
gracious-habit-gracious = cordial
gracious-habit-grateful = agradecido
gracious-habit-giving = generoso
gracious-habit-generative = fecundo
gracious-kind-date = fecha señalada
gracious-kind-silence = silencio
gracious-kind-dormant = vínculo dormido
gracious-kind-concern = preocupación
gracious-kind-hard-season = época difícil
gracious-kind-thanks-owed = gracias pendientes
gracious-kind-outcome = lo que salió de ello
gracious-kind-meeting = encuentro
gracious-kind-answer = respuesta
gracious-kind-question = pregunta
gracious-kind-find = hallazgo
gracious-kind-keepsake = recuerdo
gracious-kind-promise = promesa
gracious-kind-brief = preparación
gracious-kind-introduction = presentación
gracious-kind-introduction-under-way = presentación en curso
gracious-kind-draw-out = pregunta abierta
gracious-kind-follow-up = seguimiento
gracious-kind-how-it-went = cómo acabó
gracious-kind-work-together = trabajo en común
gracious-kind-new-tie = vínculo nuevo
gracious-kind-voice = voz
gracious-kind-gathering = charla a tres
gracious-kind-news = noticia
gracious-kind-goal = meta
gracious-kind-circle-meets = reunión de un círculo
gracious-kind-word-to-a-circle = palabra dada a un círculo
gracious-kind-ask-in-a-circle = petición en un círculo
gracious-kind-step-in-a-circle = paso en un círculo
gracious-kind-guide = guía
gracious-kind-partner = compañeros de camino
gracious-kind-trip = viaje
