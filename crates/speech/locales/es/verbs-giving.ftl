# What is undone.
verb-settled-undo-hint = hearten undo deshace el último cambio
    .page = Puedes deshacerlo en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-chain-undo-hint = hearten undo deshace eso
    .page = Puedes deshacerlo en <a href="/settings#changes">Ajustes, Cambios recientes</a>.

# Moves and the answers to them.
verb-move-changed = { $answer ->
    [taken] Aceptado
    [snoozed] Más tarde
    [dismissed] Esto no
    [done] Hecho
    [not-yet] Aún nada
   *[outcome] Anotado lo que salió de ello
}: { $act ->
    [introduction] presentar entre sí a { $people }
    [visit] ver a { $people }
    [video] hablar por videollamada con { $people }
    [call] llamar a { $people }
    [letter] escribir una carta a { $people }
   *[other] escribir a { $people }
}.
verb-move-undo-hint = hearten undo retira la última respuesta
    .page = La última respuesta se retira en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-move-not-yet = Todavía nada. A partir del { $day } se te volverá a preguntar.
verb-move-day-past = el { $day } no es posterior a hoy
verb-move-day-hint = indica un día posterior
verb-move-outcome-empty = un resultado necesita unas palabras
verb-move-outcome-hint = por ejemplo: hearten move ID outcome "Comimos juntos"
    .page = Bastan unas palabras, como «Comimos juntos».
verb-move-several = varios pasos empiezan por { $id }
verb-move-several-hint = da más letras del identificador
verb-move-missing = hoy no hay ningún paso { $id }
verb-move-missing-hint = hearten today muestra los pasos con sus identificadores
    .page = Los pasos del día están en <a href="/">Hoy</a>.
verb-move-already-outcome = ya está anotado lo que salió de este paso
verb-move-already-done = este paso ya está hecho
verb-move-already-dismissed = este paso se dejó aparte
verb-move-already-other = este paso no admite ahora esa respuesta
verb-move-taken = Aceptado. Espera a que digas cómo fue.
verb-move-back-on = Vuelve el { $day }.
verb-move-back-later = Vuelve más adelante.
verb-move-dismissed = Apartado. No se volverá a ofrecer.
verb-move-done = Hecho. Lo que salga de ello lo puedes contar más adelante.
verb-move-noted = Lo que salió de ello queda anotado.
verb-move-offered = Se ofrece.

# The brief before a meeting.
verb-brief-none = no hay ningún encuentro previsto con nadie
verb-brief-none-hint = los encuentros vienen de los calendarios: hearten import calendar.ics
    .page = Los encuentros vienen de los calendarios: trae uno en <a href="/sources">Fuentes</a>.
verb-brief-ask-concern = ¿Cómo va esto: { $what }?
verb-brief-ask-story = ¿Qué ha sido de esto desde entonces: { $what }?
verb-brief-ask-interest = ¿Qué hay de nuevo para esta persona en esto: { $what }?
verb-brief-ask-thoughts = ¿Qué ocupa más sus pensamientos estos días?
verb-brief-ask-glad = ¿Qué le alegra, y qué le cuesta?
verb-brief-note = { $text } (hasta el { $day })
verb-brief-share = En común: { $what }
verb-brief-thanks = Las gracias por esto: { $deed }
verb-brief-ear = Tiempo y un oído atento; nada que preparar y nada que pedirle
verb-brief-find = «{ $title }», de tu estante, porque esta persona { $why }

# What is coming up.
verb-coming-date-birthday = su cumpleaños
verb-coming-date-anniversary = su aniversario
verb-coming-date-death = el aniversario de su muerte
verb-coming-date-other = un día señalado
verb-coming-promised = prometido: { $what }
verb-coming-concern = lo que le ocupa: { $what }

# A moment by its medium, where nothing else is known of it.
verb-medium-visit = visita
verb-medium-video = videollamada
verb-medium-call = llamada
verb-medium-letter = carta
verb-medium-message = mensaje
verb-medium-mail = correo
verb-medium-group-mail = correo a varios
verb-medium-post = publicación

# What came of a move.
verb-question-seen = Ha vuelto a haber contacto entre { $name } y tú: { $seen }. ¿Salió algo de ello?
verb-question-meant = Querías ponerte en contacto con { $name }. ¿Salió algo de ello?
verb-question-evidence = { $what }, el { $date }

# Thanks.
verb-thanks-deed-empty = lo que hizo { $name } está vacío
verb-thanks-deed-hint = nombra lo que hizo: las gracias que lo nombran son las que se guardan
verb-thanks-nothing-known = no se sabe nada de { $name }
verb-thanks-hearer-employer = quien dirige en { $place }, y sus colegas de allí
verb-thanks-hearer-board = los demás del consejo de { $place }
verb-thanks-hearer-other = los demás de { $place }
verb-thanks-missing = no hay gracias { $id } para { $name }
verb-thanks-none-waits = nada de { $name } espera tus gracias
verb-thanks-none-waits-hint = di qué hizo, y se anota junto con las gracias
verb-thanks-before = el { $on } es anterior al { $day }, el día de aquello por lo que das las gracias
verb-thanks-told-already = ya le contaste qué salió de ello: { $deed }
verb-thanks-thanked-already = ya le diste las gracias: { $deed }
verb-thanks-another-hint = nombra otra cosa para dar las gracias por ella
verb-thanks-told = Le contaste a { $name } qué salió de ello: { $deed }.
verb-thanks-thanked = Diste las gracias a { $name }: { $deed }.
verb-thanks-noted = Anotaste qué salió de la ayuda de { $name }: { $deed }.

# Gifts.
verb-gift-gave = Le diste a { $name }: { $what }.
verb-gift-received = Recibiste de { $name }: { $what }. Las gracias las das cuando quieras.
verb-gift-source-missing = no hay ningún regalo { $id } del que este pudiera venir

# Promises.
verb-promise-missing = no hay ninguna promesa { $id }
verb-promise-kept-already = esa promesa se cumplió el { $day }: { $text }
verb-promise-before = el { $on } es anterior al { $day }, el día de la promesa
verb-promise-kept = Cumpliste la promesa a { $name }: { $text }.
verb-promise-made = Prometiste a { $name }: { $text }.
verb-promise-made-by = Prometiste a { $name }: { $text }, para el { $day }.

# Small asks.
verb-ask-give-first = Aún no hay nada anotado de ti para { $name }. Una petición pesa menos después de dar algo: unas líneas sobre lo que le importa, o un rato de escucha. No hay prisa.
verb-ask-give-first-shelf = Aún no hay nada anotado de ti para { $name }. Una petición pesa menos después de dar algo: algo de tu estante. No hay prisa.
verb-ask-empty = lo que pides está vacío
verb-ask-me = { $name } eres tú
verb-ask-hard-season = { $name } pasa por una época difícil ({ $concern }); ahora no se le pide nada
verb-ask-hard-season-hint = una voz, una visita o una carta que no pide nada hace bien; la petición puede esperar
verb-ask-twice = eso ya se lo pediste a { $name }: { $text }
verb-ask-twice-hint = una vez basta; déjalo estar
verb-ask-asked = Le pediste a { $name }: { $text }.
verb-ask-missing = no hay ninguna petición { $id }
verb-ask-missing-hint = hearten ask --list las muestra
    .page = Mira lo que hay en <a href="/asks">Lo que pediste</a>.
verb-ask-before = el { $on } es anterior al { $day }, el día de la petición
verb-ask-settled = eso ya está resuelto ({ $state ->
    [asked] pedido
    [answered] con respuesta
    [declined] rechazado
   *[no-answer] sin respuesta
}): { $text }
verb-ask-deed-opinion = me dio su opinión sobre esto: { $what }
verb-ask-deed-ten-minutes = me dedicó diez minutos para esto: { $what }
verb-ask-deed-name = me dio un nombre a quien preguntar por esto: { $what }
verb-ask-answered = { $name } respondió: { $text }. Las gracias las das cuando quieras.
verb-ask-declined = { $name } dijo que no, y estaba en su derecho: { $text }.
verb-ask-rest = Queda en reposo lo que pediste a { $name }: { $text }.

# Chains of help.
verb-chain-begun = Empezaste una cadena de ayuda: { $event }.
verb-chain-was-let-be = esta cadena se dejó estar: { $event }
verb-chain-joined = { $name } forma ahora parte de esto: { $event }.
verb-chain-in-already = esa ayuda de { $name } ya forma parte: { $deed }
verb-chain-no-help = aún no hay anotada ninguna ayuda de { $name }
verb-chain-no-help-hint = di qué hizo, y se guarda con la cadena
verb-chain-came = Ha llegado: { $outcome }. { $count ->
    [one] { $count } persona ha
   *[other] { $count } personas han
} de saberlo.
verb-chain-let-be = Lo dejas estar: { $event }.
verb-chain-before = el { $on } es anterior al { $day }, el día en que empezó la cadena
verb-chain-already-came = ya está anotado qué salió de ello: { $event }
verb-chain-already-let-be = se dejó estar: { $event }
verb-chain-next-heard = Todos los que tienen parte saben ya qué llegó.
verb-chain-next-tell = Cuenta a { $names } qué llegó.
verb-chain-next-let-be = No llegó a nada; las gracias por la ayuda valen igual.
verb-chain-next-open = Cuando haya llegado, dilo, y todos los que tienen parte podrán saberlo.
verb-chain-next-owed = { $count ->
    [one] Queda { $count } agradecimiento
   *[other] Quedan { $count } agradecimientos
} por dar mientras está en camino.
verb-chain-missing = no hay ninguna cadena { $id }
verb-chain-missing-hint = hearten chain las enumera
    .page = Mira lo que hay en <a href="/chains">Cadenas de ayuda</a>.

# Stories.
verb-story-same = así está ya la historia
verb-story-same-hint = di qué hay que contar de otra manera
verb-story-nobody-left = no quedaría nadie en la historia
verb-story-nobody-left-hint = añade a alguien, o quita la historia
verb-story-told-anew = La contaste de nuevo: { $title }.
verb-story-removed = Quitaste la historia: { $title }.
verb-story-heard-nobody = no se ha nombrado a nadie que la oyera
verb-story-heard-nobody-hint = nombra a una persona o a varias
verb-story-heard-already = ya está escrito que oyeron «{ $title }» el { $day }
verb-story-heard = Contaste a { $names } la historia: { $title }.
verb-story-kept = Guardaste la historia: { $title }.
verb-story-kept-with = Guardaste la historia con { $names }: { $title }.
verb-story-missing = no hay ninguna historia { $id }
verb-story-missing-hint = hearten chronicle --stories las enumera
    .page = Las historias están en <a href="/chronicle">La crónica</a>.

# Pictures of stories.
verb-photo-there = «{ $title }» ya tiene esa imagen
verb-photo-there-hint = elige otra
verb-photo-put = Pusiste una imagen a la historia: { $title }.
verb-photo-same = eso es lo que ya dice la imagen
verb-photo-same-hint = dilo con otras palabras
verb-photo-worded = Pusiste palabras a una imagen de la historia: { $title }.
verb-photo-removed = Quitaste una imagen de la historia: { $title }.
verb-photo-most = en una historia caben { $count } imágenes
verb-photo-most-hint = quita antes una, o cuenta otra historia
verb-photo-missing = no hay ninguna imagen { $id }
verb-photo-missing-hint = hearten story TITLE muestra las imágenes de una historia
    .page = La página de la historia muestra sus imágenes.

# Which story to tell next, and why.
verb-story-why-round = { $count ->
    [one] el { $day } hará { $count } año
   *[other] el { $day } hará { $count } años
}
verb-story-why-last-told = se contó por última vez entre los dos el { $day }
verb-story-why-written = los dos estáis en ella, y no se ha contado desde que la escribiste el { $day }
verb-story-why-interest = habla de algo que le importa ({ $topic }), y no la ha oído
verb-story-why-known = en ella sale { $name }, a quien conoce de «{ $title }», y no la ha oído

# Questions that bring a story to mind.
verb-prompt-met = ¿Cómo os conocisteis { $name } y tú?
verb-prompt-met-since = ¿Cómo os conocisteis { $name } y tú? Lo primero que se guarda aquí es de { $month }.
verb-prompt-shared = ¿Qué pasó en { $place } que solo vosotros dos contaríais?
verb-prompt-gift = ¿Cómo se llegó a «{ $what }», y qué fue de ello?
verb-prompt-help = Aquella vez que { $name } te ayudó cuando de verdad contaba.
verb-prompt-learnt = ¿Qué has aprendido de { $name }?
verb-prompt-dead = ¿Qué no debería olvidarse de { $name }?
verb-prompt-laugh = ¿De qué os reís todavía { $name } y tú?

# The chronicle.
verb-chronicle-brought = Llevaste { $what }.
verb-chronicle-mails = { $count ->
    [one] { $count } correo
   *[other] { $count } correos
}
verb-chronicle-messages = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
verb-chronicle-posts = { $count ->
    [one] { $count } publicación
   *[other] { $count } publicaciones
}
verb-chronicle-more-subjects = y { $count } más
verb-chronicle-no-year = { $when } no tiene año
verb-chronicle-no-year-hint = indica un año o un mes: 2019 o 2019-03
verb-chronicle-no-word = no hay ninguna palabra que buscar
verb-chronicle-no-word-hint = da una o dos palabras de lo que se dijo o se hizo

# Keepsakes.
verb-keepsake-gift = un recuerdo, «{ $title }»
verb-keepsake-gave = Le diste a { $name } el recuerdo: { $title }.
verb-keepsake-not-made = «{ $title }» aún no está hecho
verb-keepsake-not-made-hint = hazlo primero, y luego dalo
verb-keepsake-given-already = «{ $title }» ya está dado
verb-keepsake-given-already-hint = «Deshacer» lo retira
verb-keepsake-before = el { $day } es anterior al día en que se hizo
verb-keepsake-before-hint = indica ese día o uno posterior
verb-keepsake-me = esa persona eres tú
verb-keepsake-me-hint = un recuerdo se hace en honor de otra persona
verb-keepsake-began = Empezaste el recuerdo para { $name }: { $title }.
verb-keepsake-worded = Redactaste el recuerdo para { $name }: { $title }.
verb-keepsake-made = Hiciste el recuerdo para { $name }: { $title }.
verb-keepsake-worded-anew = Volviste a redactar el recuerdo para { $name }: { $title }.
verb-keepsake-removed = Quitaste el recuerdo para { $name }: { $title }.
verb-keepsake-other = ese recuerdo es en honor de otra persona
verb-keepsake-other-hint = empieza uno nuevo para esta persona
verb-keepsake-stays = «{ $title }» ya está dado, y queda como se dio
verb-keepsake-stays-hint = empieza uno nuevo
verb-keepsake-most = en un recuerdo caben como mucho { $count } piezas
verb-keepsake-most-hint = elige las mejores; menos dicen más
verb-keepsake-blank = aún no hay nada en él salvo el título
verb-keepsake-blank-hint = elige una pieza, o escribe una línea o dos
verb-keepsake-missing = no hay ningún recuerdo { $id }
verb-keepsake-missing-hint = hearten keepsake --list muestra lo que hay
    .page = Mira lo que hay en <a href="/keepsakes">Recuerdos</a>.

# What a keepsake says at first; it speaks to the person in whose honour it is.
verb-keepsake-title = Para { $name }
verb-keepsake-title-memory = En memoria de { $name }
verb-keepsake-opening = Algunas de las cosas que no he olvidado.
verb-keepsake-opening-years = { $years }, y algunas de las cosas que no he olvidado.
verb-keepsake-opening-memory = Algunas de las cosas que no deberían olvidarse.
verb-keepsake-opening-memory-years = { $years }, y algunas de las cosas que no deberían olvidarse.
verb-keepsake-dear = Hola, { $name }:
verb-keepsake-letter = He mirado atrás, a lo que ha habido entre nosotros, y he querido que tengas algo de ello en la mano. Mucho de lo bueno de mis días ha llegado a través de ti; aquí van unos pedazos, escritos para que queden.
verb-keepsake-letter-years = He mirado atrás, a los { $years } que han pasado desde que nos escribimos por primera vez, y he querido que tengas algo de ello en la mano. Mucho de lo bueno de mis días ha llegado a través de ti; aquí van unos pedazos, escritos para que queden.
verb-keepsake-yours = Con cariño,
verb-keepsake-years = { $count ->
    [2] dos años
    [3] tres años
    [4] cuatro años
    [5] cinco años
    [6] seis años
    [7] siete años
    [8] ocho años
    [9] nueve años
    [10] diez años
    [11] once años
    [12] doce años
    [13] trece años
    [14] catorce años
    [15] quince años
    [16] dieciséis años
    [17] diecisiete años
    [18] dieciocho años
    [19] diecinueve años
    [20] veinte años
   *[other] { $count } años
}

# The pieces of a keepsake, and why each is proposed.
verb-piece-met-at = Nos conocimos en «{ $subject }».
verb-piece-met = Nos conocimos.
verb-piece-first-letter = La primera carta entre nosotros trataba de «{ $subject }».
verb-piece-wrote = Desde entonces nos escribimos.
verb-piece-began = Cómo empezó
verb-piece-why-first = es lo primero que se guarda
verb-piece-why-visit = os visteis cara a cara
verb-piece-why-alone = es solo de vosotros dos
verb-piece-why-together = los dos estáis en ella
verb-piece-why-gift = te lo dio
verb-piece-why-came = algo salió de ello
verb-piece-deed = Pienso en esto: { $what }.
verb-piece-thing = Me diste { $what }.
verb-piece-thanks = Gracias por esto: { $deed }.

# The shelf.
verb-find-missing = no hay ningún hallazgo { $id }
verb-find-missing-hint = hearten shelf muestra lo que hay
    .page = Mira lo que hay en <a href="/shelf">El estante</a>.
verb-find-off = «{ $title }» se quitó del estante
verb-find-off-hint = deshaz eso antes, o dalo sin nombrar el hallazgo
verb-find-off-on = «{ $title }» se quitó del estante el { $day }
verb-find-given = ya le diste «{ $title }»
verb-find-there = { $url } ya está en el estante: { $title }
verb-find-kept = Guardado en el estante: { $title }.
verb-find-dropped = Quitado del estante: { $title }.
verb-find-not-on-shelf = en el estante no hay ningún hallazgo { $id }
verb-find-not-on-shelf-hint = mira: hearten shelf
    .page = Mira lo que hay en <a href="/shelf">El estante</a>.
verb-shelf-no-address = no hay ninguna dirección web que leer
verb-shelf-no-address-hint = empieza por https:// o http://
verb-shelf-unread-hint = se puede guardar sin leerla, con palabras tuyas al lado
verb-shelf-mails = { $count ->
    [one] { $count } correo llegó al estante.
   *[other] { $count } correos llegaron al estante.
}
verb-shelf-mails-known = { $count ->
    [one] { $count } correo llegó
   *[other] { $count } correos llegaron
} al estante; ya conocidos: { $known }.
verb-shelf-mails-most = hay más de { $count } correos ahí
verb-shelf-mails-most-hint = indica la carpeta donde guardas lo que puede servir a alguien, no todo el buzón
verb-shelf-mails-none = no hay ningún correo ahí
verb-shelf-mails-none-hint = indica mensajes guardados, un mbox o un Maildir

# Why a find would serve somebody: what follows their name ("Ana cares for tides"), and stands after "for one who".
verb-serves-interest = se interesa por { $topic }
verb-serves-concern = tiene esto en la cabeza: { $concern }
verb-serves-given = recibió «{ $title }» de ti
verb-shelf-near = { $kind ->
    [concern] tiene en la cabeza algo de sentido parecido: { $topic }
   *[interest] se interesa por algo de sentido parecido: { $topic }
}

# The model that tells what texts mean.
verb-model-unreadable = el modelo no se puede usar, porque no se puede leer { $path }: { $cause }
verb-model-too-large = ocupa más de { $most } bytes
verb-model-unreadable-hint = HEARTEN_MODEL indica una carpeta con model.safetensors, tokenizer.json y config.json, todos de un mismo modelo; sin ella, los hallazgos se asignan por sus palabras

# Feeds.
verb-feed-added = «{ $title }» se lee desde ahora.
verb-feed-added-of = «{ $title }», de { $name }, se lee desde ahora.
verb-feed-twice = «{ $title }» ya se lee
verb-feed-list-hint = hearten feed enumera lo que se lee
    .page = Lo que se lee está en <a href="/feeds">Canales de noticias</a>.
verb-feed-missing = no hay ningún canal { $id }
verb-feed-ended-on = «{ $title }» se dejó el { $day }
verb-feed-ended = «{ $title }» ya no se lee.
verb-feed-broken-hint = el canal de un sitio suele estar en /feed, /rss.xml o /atom.xml
verb-feeds-read-change = Se leyeron los canales.
verb-feeds-read = { $feeds ->
    [one] { $feeds } canal leído
   *[other] { $feeds } canales leídos
}: { $news ->
    [one] { $news } noticia
   *[other] { $news } noticias
}, { $finds ->
    [one] { $finds } hallazgo
   *[other] { $finds } hallazgos
}.
verb-feeds-passed-over = { $count ->
    [one] { $count } entrada no serviría
   *[other] { $count } entradas no servirían
} a nadie de quien hayas hablado a Hearten.
verb-quiet-unread = «{ $text }» no son unas horas; escríbelas como 21:00-7:00
verb-quiet-empty = «{ $text }» termina a la hora en que empieza
