# El balance.
verb-review-to-come = el { $day } aún está por llegar
verb-review-to-come-hint = indica un día que ya haya pasado: --since 2024-01-01
    .page = Indica un día que ya haya pasado, como 2024-01-01.
verb-review-none-done = En este tiempo no se dio ningún paso, así que aún no se puede decir qué funciona.
verb-review-early = De { $count } más aún es pronto para saberlo.
verb-review-did = { $count ->
    [one] Diste { $count } paso.
   *[other] Diste { $count } pasos.
}
verb-review-few = Son pocos: tómalos como indicios.
verb-review-came = De { $count ->
    [one] { $count } paso que diste
   *[other] { $count } pasos que diste
}, de { $answered } salió algo ({ $rate }); después de { $met } de ellos hubo una conversación o un encuentro.
verb-review-in-ten-none = casi ninguno
verb-review-in-ten-all = casi todos
verb-review-in-ten = unos { $tenths } de 10
verb-review-rate = { $good } de { $of }, se esperan { $expected }

# Lo que la clasificación ha aprendido.
verb-review-taken = aceptados { $good } de { $of }
verb-review-taken-answered = aceptados { $good } de { $of }, respondidos { $answered } de { $answers }
verb-review-nothing-learnt = Aún no hay respuestas de las que aprender: los pasos están donde los ponen sus motivos.
verb-review-learnt = De { $answers ->
    [one] { $answers } paso respondido
   *[other] { $answers } pasos respondidos
}: lo que aceptas y lo que recibe respuesta se adelanta un poco, como mucho { $most } en una puntuación de alrededor de 1. Nada queda nunca oculto por ello.
verb-review-forgotten = Lo anterior al { $day } está olvidado.

# El pasado repetido.
verb-backtest-no-months = repetir cero meses no muestra nada
verb-backtest-no-months-hint = deja fuera --months para los últimos 24
    .page = Sin un número son los últimos 24.

# Quién te apoyaría.
verb-family = familia
verb-support-kept-close = mantienes el vínculo entre tus { $layer }
verb-support-story = una historia compartida
verb-support-gifts = regalos en ambos sentidos
verb-support-helped = te ayudó en { $month }: { $what }
verb-support-helped-times = te ayudó { $count } veces, la última en { $month }: { $what }
verb-support-spoke = última conversación o visita en { $month }
verb-support-in-touch = último contacto en { $month }, nunca de viva voz
verb-support-placed = elegiste tener cerca este vínculo; aún no hay ningún momento anotado
verb-support-no-moment = Aún no se conoce ningún momento con nadie; los primeros mostrarán quién está cerca.
verb-support-measure = En los últimos { $days } días estuviste en contacto con { $touched } de tus { $of } personas más cercanas, con { $voice } de ellas de viva voz o cara a cara; diste { $given ->
    [one] { $given } cosa
   *[other] { $given } cosas
} e hiciste { $moves ->
    [one] { $moves } paso
   *[other] { $moves } pasos
}.

# De qué dependen los vínculos cercanos. «$facet» es employer, industry, place o circle.
verb-spread-little = Se sabe demasiado poco de { $facet ->
    [employer] sus empleadores
    [industry] sus sectores
    [place] sus lugares
   *[circle] sus círculos
}: { $known } de { $of }.
verb-spread = Se sabe de { $known } de { $of }. Como si se repartieran por igual entre { $facet ->
    [employer] { $evenly ->
        [one] un solo empleador
       *[other] unos { $evenly } empleadores
    }
    [industry] { $evenly ->
        [one] un solo sector
       *[other] unos { $evenly } sectores
    }
    [place] { $evenly ->
        [one] un solo lugar
       *[other] unos { $evenly } lugares
    }
   *[circle] { $evenly ->
        [one] un solo círculo
       *[other] unos { $evenly } círculos
    }
}; la mayor parte, { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}, en { $name }.

# ¿Y si desaparece?
verb-without-nothing = no se ha indicado nada que pudiera desaparecer
verb-without-nothing-hint = indica una organización, un sector, una ciudad, un país o una persona
verb-without-unknown = nada de lo que forman parte tus vínculos cercanos se llama «{ $text }», y nadie tampoco
verb-without-unknown-hint = hearten support muestra de qué dependen; hearten people muestra a todas las personas
    .page = De qué dependen lo ves en <a href="/support">Apoyo</a>; todas las personas están en <a href="/people">Personas</a>.
verb-without-several = «{ $text }» puede ser { $names }
verb-without-or = { $first } o { $last }
verb-without-more = { $first } o { $more } más
verb-without-person-alone = Sin { $name } quedan { $left } de tus { $all } vínculos cercanos; de ninguno está anotado que sea de su familia o sus amistades.
verb-without-person = Sin { $name } quedan { $left } de tus { $all } vínculos cercanos; { $theirs ->
    [one] { $theirs } de ellos es
   *[other] { $theirs } de ellos son
} de su familia o de su círculo.
verb-without-none = Ninguno de tus vínculos cercanos depende de { $what }.
verb-without-all-held = De { $all } vínculos cercanos, { $touched ->
    [one] { $touched } tiene
   *[other] { $touched } tienen
} que ver con { $what }, y algo más sostiene cada uno.
verb-without-all-loosened = De { $all } vínculos cercanos, { $touched ->
    [one] { $touched } tiene
   *[other] { $touched } tienen
} que ver con { $what }, y no se sabe de nada más que los sostenga.
verb-without-some = De { $all } vínculos cercanos, { $touched ->
    [one] { $touched } tiene
   *[other] { $touched } tienen
} que ver con { $what }; { $held } se sostendrían por otra cosa, de { $loosened } no se sabe de nada más.

# Lo que dos personas comparten.
verb-both-at = ambas personas en { $organization }
verb-both-belong = { $kind ->
    [board] ambas personas en la junta de { $organization }
   *[other] ambas personas en { $organization }
}{ $years ->
    [different] , en años distintos
   *[same] {""}
}{ $told ->
    [by-name] , según una lista con ese nombre
   *[known] {""}
}
verb-both-story = ambas personas en la historia «{ $title }»
verb-both-care = un interés común: { $topic }
verb-both-know = ambas personas conocen a { $name }
verb-both-in = ambas personas en { $town }
verb-common-same = es la misma persona
verb-common-same-hint = indica dos personas, o una para compararla contigo
verb-common-nothing-with-you = Aún no se sabe de nada que compartas con { $name }.
verb-common-nothing = Aún no se sabe de nada que compartan { $one } y { $other }.
verb-common-with-you-are = Lo que te une a { $name }: { $shared }.
verb-common-with-you-do = Lo que te une a { $name }: { $shared }.
verb-common-are = Lo que une a { $one } y { $other }: { $shared }.
verb-common-do = Lo que une a { $one } y { $other }: { $shared }.

# La red en un mapa.
verb-network-around = En torno a { $name }
verb-network-not-drawn = no se pudo dibujar el mapa: { $error }
verb-network-no-towns = no se pudieron buscar las ciudades: { $error }
verb-network-absent = { $name } no está en el mapa
verb-network-absent-hint = quedan fuera quienes han fallecido, están en silencio o no deben contactarse nunca, y quien es menos cercano que otras { $most } personas

# Los caminos hacia alguien.
verb-path-you = tú
verb-path-no-target = no se ha indicado ningún destino
verb-path-no-target-hint = indica una persona, una organización o un cargo, como «CFO of Northwind»
verb-path-ways = no se pueden mostrar { $count } caminos
verb-path-ways-hint = pide de 1 a { $most }
verb-path-nobody = no se conoce a nadie que sea { $name }
verb-path-nobody-hint = quizá seas solo tú; listas de miembros: hearten import --organizations
    .page = Quizá seas solo tú. Las listas de miembros entran por la línea de órdenes: <code>hearten import --organizations ARCHIVO</code>
verb-path-roles-hint = { $more ->
    [0] allí se conocen: { $roles }; cualquiera de allí: hearten path { $organization }
   *[other] allí se conocen: { $roles } y { $more } más; cualquiera de allí: hearten path { $organization }
}
    .page = { $more ->
        [0] Allí se conocen: { $roles }. Si te sirve cualquiera de allí, busca solo { $name }.
       *[other] Allí se conocen: { $roles } y { $more } más. Si te sirve cualquiera de allí, busca solo { $name }.
    }
verb-path-unknown = no se conoce ni figura nadie como «{ $text }», ni tampoco una organización o un cargo
verb-path-unknown-hint = indica una persona, una organización o un cargo, como «CFO of Northwind»; las listas de miembros amplían la vista: hearten import --organizations FILE
    .page = Indica una persona, una organización o un cargo, como «CFO of Northwind». Las listas de miembros amplían la vista; entran por la línea de órdenes: <code>hearten import --organizations ARCHIVO</code>
verb-path-organizations = «{ $text }» puede referirse a { $count } organizaciones: { $names }
verb-path-people = «{ $text }» puede referirse a { $count } personas que figuran en listas: { $names }
verb-path-role = { $role } de { $organization }
verb-path-dead = { $name } ha muerto; aquí queda su recuerdo, no el contacto
verb-path-left-in-peace = pediste que nunca se contacte con { $name }
verb-path-left-in-peace-hint = si eso ha cambiado: hearten unmute { $name } --do-not-contact
    .page = Si eso ha cambiado, elige «Quitar esto» en <a href="/people/{ $id }">su página</a>.
verb-path-muted = { $name } está en silencio; los caminos se muestran porque los pediste.
verb-path-no-way = Ningún camino a través de las personas que conoces lleva hasta ahí.
verb-path-fitting = { $more ->
    [0] Se sabe que encajan: { $names }.
   *[other] Se sabe que encajan: { $names } y { $more } más.
}
verb-path-several-fit = Encajan { $count } personas; un camino termina en la primera a la que llega.
verb-path-one-hop = Es un solo eslabón, y descansa en lo que hay entre los dos.
verb-path-weakest-from-you = El eslabón más débil va de ti a { $to }, { $chance }: { $reason }.
verb-path-weakest = El eslabón más débil va de { $from } a { $to }, { $chance }: { $reason }.
verb-path-call = llama al { $number }
verb-path-write = escribe a { $address }
verb-path-meet = pregúntaselo la próxima vez que os veáis
verb-path-listed = figura en { $organization }; escríbele allí
verb-path-listed-somewhere = figura en una organización que conoces; escríbele allí
verb-path-nobody-asked = No hace falta preguntar a nadie: { $how }.
verb-path-ask-for-word = Pide a { $first } unas palabras con { $next }, y que sea fácil decir que no: { $how }.
verb-path-ask-whether = Pregunta a { $first } si { $next } sería la persona indicada para preguntar por { $last }: { $how }.
verb-path-under-chance = menos del { $percent } %
verb-path-chance = { $percent } %

# Quién se acerca más.
verb-path-near-with = en { $organization }, donde también está { $name }
verb-path-near-word = en { $organization }: «{ $word }» está en ambos nombres
verb-path-near-town = en { $organization }, también en { $town }

# Por qué alguien puede llevarme a otra persona.
verb-path-closest = la más cercana de tus personas ({ $moments ->
    [one] { $moments } momento
   *[other] { $moments } momentos
})
verb-path-close = la { $place } de tus personas en cercanía ({ $moments ->
    [one] { $moments } momento
   *[other] { $moments } momentos
})
verb-path-layer = quieres tener a esta persona entre tus { $layer }
verb-path-card = tienes su ficha, y no se conoce ningún momento compartido
verb-path-met = en compañía en { $moments ->
    [one] { $moments } momento
   *[other] { $moments } momentos
}
verb-path-relation = { $kind }, según la libreta de direcciones
verb-path-member = { $kind ->
    [board] ambas personas en la junta de
   *[other] ambas personas en
} { $organization } ({ $members ->
    [one] { $members } miembro conocido
   *[other] { $members } miembros conocidos
})
verb-path-member-briefly = { $kind ->
    [board] ambas personas en la junta de
   *[other] ambas personas en
} { $organization } ({ $members ->
    [one] { $members } miembro conocido
   *[other] { $members } miembros conocidos
}, menos de un año en común)
verb-path-member-years = { $kind ->
    [board] ambas personas en la junta de
   *[other] ambas personas en
} { $organization } ({ $members ->
    [one] { $members } miembro conocido
   *[other] { $members } miembros conocidos
}, { $years ->
    [one] { $years } año
   *[other] { $years } años
} en común)
verb-ordinal-st = { $number }.ª
verb-ordinal-nd = { $number }.ª
verb-ordinal-rd = { $number }.ª
verb-ordinal-th = { $number }.ª

# Lo que dicen varios.
verb-more-of-name = escribe más del nombre
verb-closed = no se debe contactar con { $name }
verb-closed-hint = hearten person { $name } muestra cómo está
    .page = Cómo está lo ves en <a href="/people/{ $id }">su página</a>.

# Presentaciones.
verb-introduce-begun = { $one } y { $other } podrían conocerse; aún no se ha preguntado a nadie.
verb-introduce-two = una presentación necesita dos personas
verb-introduce-two-hint = indica dos que no se conozcan
verb-introduce-you = esa persona eres tú
verb-introduce-you-hint = a quién podrías conocer tú: hearten introduce --with-me
    .page = A quién podrías conocer tú lo ves en <a href="/introductions?with=me">Presentaciones</a>.
verb-introduce-reason-for = el motivo para { $name }
verb-introduce-reason-hint = di qué ganaría { $name } con { $other }, tal como se lo dirías
verb-introduce-declined = se preguntó a { $one } y { $other }, y no se deseaba
verb-introduce-declined-hint = es más amable no volver a preguntar; hearten undo deshace lo anotado por error
    .page = Es más amable no volver a preguntar. Lo anotado por error se deshace en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-introduce-there = ya hay una presentación de { $one } y { $other }: { $state }
verb-introduce-there-hint = hearten introduce la muestra
    .page = Está en <a href="/introductions">Presentaciones</a>.
verb-introduce-missing = no hay ninguna presentación { $id }
verb-introduce-missing-hint = hearten introduce las muestra
    .page = Mira lo que hay en <a href="/introductions">Presentaciones</a>.
verb-introduce-both-yes = las dos personas tienen que decir que sí antes de presentarlas
verb-introduce-both-yes-hint = pregunta a cada una, y anota lo que dicen
verb-introduce-stands-idea = aún no se ha preguntado a ninguna de las dos; primero va una pregunta a una de ellas
verb-introduce-stands-asked-one = se ha preguntado a una de las dos; primero han de responder ambas
verb-introduce-stands-asked-both = se ha preguntado a ambas; primero han de responder
verb-introduce-stands-agreed = ambas dijeron que sí; lo siguiente es reunirlas
verb-introduce-stands-made = ya las reuniste; lo siguiente es saber si se vieron
verb-introduce-stands-met = ya se conocieron; lo siguiente es qué salió de ello
verb-introduce-stands-outcome = lo que salió de ello está anotado; solo eso puede contarse de nuevo
verb-introduce-stands-declined = una de ellas prefiere que no, y con eso ha terminado
verb-introduce-stands-let-go = lo dejaste descansar, y con eso ha terminado
verb-introduce-out-of-turn-hint = hearten introduce ID muestra hasta dónde ha llegado; hearten undo deshace el último paso
    .page = Su página muestra hasta dónde ha llegado. El último paso se deshace en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-introduce-done-before = eso ya se hizo el { $day }
verb-introduce-done-before-hint = hearten undo deshace un paso
    .page = Un paso se deshace en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-introduce-too-early = sería antes del { $day }, el día del paso anterior
verb-introduce-too-early-hint = indica ese día o uno posterior
verb-introduce-state-idea = una idea
verb-introduce-state-asked-one = una persona preguntada
verb-introduce-state-asked-both = ambas preguntadas
verb-introduce-state-agreed = ambas de acuerdo
verb-introduce-state-made = presentación hecha
verb-introduce-state-met = ya se conocen
verb-introduce-state-outcome = se sabe qué salió de ello
verb-introduce-state-declined = no se deseaba
verb-introduce-state-let-go = en reposo

# Por qué dos deberían conocerse.
verb-introduce-unknown-why = ambas personas tienen que ver contigo; no se sabe más, así que pregunta antes a cada una qué le preocupa
verb-introduce-together = ambas personas estaban en { $count ->
    [one] uno de tus mensajes
   *[other] { $count } de tus mensajes
}, el último el { $day }
verb-introduce-triangle = ambas personas han tenido mucho que ver contigo últimamente y nada indica que se conozcan: dos lados de un triángulo que tiende a cerrarse
verb-introduce-both-care = Tenéis un interés común: { $topic }
verb-introduce-at-home = { $name } conoce bien este tema: { $topic }
verb-introduce-way = { $count ->
    [one] { $names } os ha escrito a los dos; el camino es preguntarle
   *[other] { $names } os han escrito a los dos; el camino es preguntar a alguien de ahí
}

# Los pasos de una presentación, y lo que sigue.
verb-introduce-gift = una presentación a { $name }
verb-introduce-did-tell = Hablaste a { $name } de { $other }.
verb-introduce-did-ask = Preguntaste a { $name } si quiere conocer a { $other }.
verb-introduce-did-yes = { $name } querría conocer a { $other }.
verb-introduce-did-no = { $name } prefiere no conocer ahora a { $other }; está bien así, y no se vuelve a ofrecer.
verb-introduce-did-make = Presentaste a { $one } y { $other }.
verb-introduce-did-meet = { $one } y { $other } se conocieron.
verb-introduce-did-outcome = Lo que salió de ello para { $one } y { $other }: { $outcome }
verb-introduce-did-let-go = La presentación de { $one } y { $other } queda en reposo.
verb-introduce-next-ask-other = { $agreed } dijo que sí. Pregunta a { $name }.
verb-introduce-next-ask = Pregunta primero a { $name }; a { $other } solo se le pregunta después de un sí.
verb-introduce-next-await = Espera a lo que diga { $name }; no hay prisa.
verb-introduce-next-make = Ambas personas dijeron que sí: preséntalas, en un solo correo para las dos.
verb-introduce-next-met = Pregunta a { $one } o a { $other } si se vieron, dos semanas después o cuando habléis.
verb-introduce-next-outcome = Entérate de qué salió de ello, al cabo de tres meses o cuando habléis.
verb-introduce-over-declined = No se deseaba, y es una respuesta igual de buena. No se vuelve a ofrecer.
verb-introduce-over-let-go = La dejaste reposar.
verb-introduce-past-begun = se te ocurrió
verb-introduce-past-told = hablaste a { $name } de { $other }
verb-introduce-past-asked = preguntaste a { $name }
verb-introduce-past-agreed = { $name } dijo que sí
verb-introduce-past-declined = { $name } prefiere que no
verb-introduce-past-made = hiciste la presentación
verb-introduce-past-met = se conocieron
verb-introduce-past-outcome = qué salió de ello: { $outcome }
verb-introduce-past-let-go = la dejaste reposar

# Encuentros. «$kind» es gathering, talk o brainstorm.
verb-gather-planned = { $kind ->
    [talk] Una conversación
    [brainstorm] Una lluvia de ideas
   *[gathering] Un encuentro
} en mente: { $theme }.
verb-gather-placed = { $theme }, desde ahora: { $details }.
verb-gather-unplaced = { $theme } no tiene por ahora ni día, ni hora, ni lugar.
verb-gather-noted = Anotado lo que se dijo: { $theme }.
verb-gather-outcome = Anotado en qué acabó: { $theme }.
verb-gather-called-off = Cancelado: { $theme }.
verb-gather-listed = En la lista de «{ $theme }»: { $names }.
verb-gather-dropped = { $name } ya no está en la lista de «{ $theme }».
verb-gather-invited = Con invitación a «{ $theme }»: { $names }.
verb-gather-comes = { $name } viene a «{ $theme }».
verb-gather-may-come = { $name } quizá venga a «{ $theme }».
verb-gather-cannot-come = { $name } no puede venir a «{ $theme }».
verb-gather-held = «{ $theme }» tuvo lugar, con { $names }.
verb-gather-met = { $one } y { $other } se conocieron en «{ $theme }».
verb-gather-should-meet = { $one } y { $other } deberían conocerse.
verb-gather-found-each-other = coincidieron por sí mismas
verb-gather-capacity = no puede haber { $count } invitados
verb-gather-capacity-hint = puede haber de 1 a { $most }
verb-gather-missing = no hay ningún encuentro { $id }
verb-gather-missing-hint = hearten gather los muestra
    .page = Mira lo que hay en <a href="/gatherings">Encuentros</a>.
verb-gather-not-held = aún no ha tenido lugar
verb-gather-not-held-hint = anota primero quién vino
verb-gather-is-off = { $kind ->
    [talk] esta conversación
    [brainstorm] esta lluvia de ideas
   *[gathering] este encuentro
} se canceló el { $day }
verb-gather-is-off-hint = hearten undo lo deshace; o planéalo de nuevo: hearten gather plan TEMA
    .page = Deshazlo en <a href="/settings#changes">Ajustes, Cambios recientes</a>, o planéalo de nuevo en <a href="/gatherings">Encuentros</a>.
verb-gather-is-held = { $kind ->
    [talk] esta conversación
    [brainstorm] esta lluvia de ideas
   *[gathering] este encuentro
} ya tuvo lugar el { $day }
verb-gather-is-held-hint = hearten gather note y hearten gather outcome guardan lo que se dijo y en qué acabó; hearten undo deshace el último paso
    .page = Su página guarda lo que se dijo y en qué acabó. El último paso se deshace en <a href="/settings#changes">Ajustes, Cambios recientes</a>.
verb-gather-before = el { $day } es anterior al { $last }, el día del paso anterior
verb-gather-nobody = no se ha indicado a nadie
verb-gather-nobody-came-hint = indica quién vino, o cancélalo
verb-gather-nobody-listed-hint = indica a quién poner en la lista
verb-gather-you = esa persona eres tú
verb-gather-you-came-hint = indica a los demás; tú estuviste
verb-gather-you-listed-hint = tú estás de todos modos; indica a los demás
verb-gather-was-not-there = { $name } no estuvo
verb-gather-was-not-there-hint = hearten gather show WHICH muestra quién vino
    .page = Su página muestra quién vino.
verb-gather-met-before = que se conocieron ya está anotado
verb-gather-on-list = { $name } ya está en la lista
verb-gather-full = los { $count } sitios están ocupados
verb-gather-full-hint = quita a alguien de la lista, o planea una segunda velada
verb-gather-full-by-now = los { $count } sitios ya están ocupados
verb-gather-nobody-to-invite = ya no queda nadie por invitar
verb-gather-nobody-to-invite-hint = hearten gather show WHICH muestra la lista
    .page = Su página muestra la lista.
verb-gather-off-first = quita antes su nombre de la lista
verb-gather-noted-before = eso ya está anotado: { $name }, { $state }
verb-gather-guest-listed = en la lista
verb-gather-guest-invited = invitación enviada
verb-gather-guest-yes = sí
verb-gather-guest-maybe = quizá
verb-gather-guest-no = no
verb-gather-guest-came = estuvo
verb-gather-not-on-list = { $name } no está en la lista
verb-gather-not-on-list-hint = pon antes su nombre en ella
verb-gather-same = es la misma persona
verb-gather-same-hint = indica dos de los invitados
verb-gather-pair-noted = que estas dos personas deberían conocerse ya está anotado
verb-gather-was-called-off = se canceló
verb-gather-no-day = aún no tiene día
verb-gather-no-day-hint = fija uno: hearten gather set WHICH --day DATE
    .page = Fija uno en su página.
verb-gather-seats = una mesa necesita sitios
verb-gather-seats-hint = di cuántos: de 4 a 6 se habla bien

# Por qué alguien podría venir, tal como se le diría, y por qué dos deberían conocerse.
verb-gather-you-care = Te interesa este tema: { $topic }
verb-gather-on-your-mind = Toca algo que te preocupa
verb-gather-you-belong = Formas parte de { $organization }
verb-gather-you-know = Lo conoces por tu trabajo: { $role }, { $organization }
verb-gather-both-come = Ambas personas vienen por «{ $theme }», cada una desde otro lado
verb-gather-both-care = Un interés común: { $topic }

# Lo que sigue con un encuentro.
verb-gather-next-called-off = Se canceló.
verb-gather-next-brainstorm = Guarda lo que se dijo, y cuenta a quienes pensaron contigo qué salió de ello.
verb-gather-next-held = Anota quién conoció a quién y, más adelante, en qué acabó.
verb-gather-next-past = Su día ya pasó: anota quién vino.
verb-gather-next-list = Pon personas en la lista.
verb-gather-next-day = Elige un día, y luego invita.
verb-gather-next-invite = { $count ->
    [one] Invita a { $count } persona que está en la lista.
   *[other] Invita a { $count } personas que están en la lista.
}
verb-gather-next-answers = Todas las invitaciones están hechas. Anota las respuestas, y quién debería conocer a quién.

# Las palabras de una invitación. «$place» es nada, o una coma y el lugar; «$reason» es nada, o una frase con un espacio delante.
verb-gather-when = el { $day }{ $place }
verb-gather-when-hour = el { $day } a las { $hour }{ $place }
verb-gather-some-week = una de estas semanas{ $place }
verb-gather-draft = Nos reunimos unas cuantas personas { $when }: { $theme }. Enseguida pensé en ti.{ $reason }
verb-gather-draft-ask = ¿Te gustaría venir? Un no está perfectamente bien.
verb-gather-talk = Tú y yo tenemos entre manos «{ $theme }», y no solo nosotros.{ $reason } Una conversación corta de todos juntos podría ahorrarte una ronda de correos.
verb-gather-talk-open = ¿Cuándo te vendría bien?
verb-gather-talk-when = ¿Te vendría bien { $when }?
verb-gather-brainstorm = Tu manera de pensar le vendría bien a esta pregunta: «{ $theme }»{ $end }{ $reason } Se lo pido a unas pocas personas, para una hora y media como mucho; lo que salga de ahí también es tuyo.
verb-gather-brainstorm-open = ¿Te apuntas?
verb-gather-brainstorm-when = ¿Te apuntas { $when }?

# Compañeros de camino.
verb-partner-many = tienes { $count } compañeros de camino; se puede cuidar bien a unos { $many }
verb-partner-many-hint = termina antes con uno: hearten partner end NAME
    .page = Termina antes con uno, en <a href="/partners">Compañeros de camino</a>.
verb-partner-standing = entre tus compañeros de camino
