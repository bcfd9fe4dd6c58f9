# Jours, mois et durées.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

# Durées et distances à partir d’aujourd’hui.
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
months = { $count } mois
years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
today = aujourd’hui
yesterday = hier
tomorrow = demain
days-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
weeks-ago = { $count ->
    [one] il y a { $count } semaine
   *[other] il y a { $count } semaines
}
months-ago = il y a { $count } mois
years-ago = { $count ->
    [one] il y a { $count } an
   *[other] il y a { $count } ans
}
in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
in-weeks = { $count ->
    [one] dans { $count } semaine
   *[other] dans { $count } semaines
}
in-months = dans { $count } mois
in-years = { $count ->
    [one] dans { $count } an
   *[other] dans { $count } ans
}

# Dates. Les années et les jours sont des mots.
date-day-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-full = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-month-year = { $month } { $year }
date-short-month-year = { $month } { $year }
date-weekday = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-weekday-full = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-weekday-day = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
}
date-time = { $date }, { $time }
since-date = depuis { $date }
since-day = depuis le { $date }
until-date = jusqu’à { $date }
until-day = jusqu’au { $date }

# Manières.
by-visit = en personne
by-video = en visioconférence
by-call = par téléphone
by-letter = par lettre
by-message = par message
by-mail = par courriel
by-group-mail = par courriel à plusieurs
by-post = en public

# Un petit nombre, comme on l’écrit dans une phrase.
number-word = { $count ->
    [0] aucun
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { $count }
}
number = { $count }
