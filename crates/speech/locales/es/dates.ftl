# Días, meses y duraciones.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sep
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

# Duraciones y distancias desde hoy.
days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
today = hoy
yesterday = ayer
tomorrow = mañana
days-ago = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
}
weeks-ago = { $count ->
    [one] hace { $count } semana
   *[other] hace { $count } semanas
}
months-ago = { $count ->
    [one] hace { $count } mes
   *[other] hace { $count } meses
}
years-ago = { $count ->
    [one] hace { $count } año
   *[other] hace { $count } años
}
in-days = { $count ->
    [one] en { $count } día
   *[other] en { $count } días
}
in-weeks = { $count ->
    [one] en { $count } semana
   *[other] en { $count } semanas
}
in-months = { $count ->
    [one] en { $count } mes
   *[other] en { $count } meses
}
in-years = { $count ->
    [one] en { $count } año
   *[other] en { $count } años
}

# Fechas. Los años y los días son palabras.
date-day-month = { $day } de { $month }
date-full = { $day } de { $month } de { $year }
date-month-year = { $month } de { $year }
date-short-month-year = { $month } { $year }
date-weekday = { $weekday }, { $day } de { $month }
date-weekday-full = { $weekday }, { $day } de { $month } de { $year }
date-weekday-day = { $weekday } { $day }
date-time = { $date }, { $time }
since-date = desde { $date }
since-day = desde el { $date }
until-date = hasta { $date }
until-day = hasta el { $date }

# Maneras.
by-visit = en persona
by-video = por videollamada
by-call = por teléfono
by-letter = por carta
by-message = por mensaje
by-mail = por correo
by-group-mail = por correo a varios
by-post = en público

# Un número pequeño, como se escribe en una frase.
number-word = { $count ->
    [0] ninguno
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
   *[other] { $count }
}
number = { $count }
