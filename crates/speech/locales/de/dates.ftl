# Tage, Monate und Zeitspannen.
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sep.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

# Zeitspannen und Abstände von heute.
days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
today = heute
yesterday = gestern
tomorrow = morgen
days-ago = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
weeks-ago = { $count ->
    [one] vor { $count } Woche
   *[other] vor { $count } Wochen
}
months-ago = { $count ->
    [one] vor { $count } Monat
   *[other] vor { $count } Monaten
}
years-ago = { $count ->
    [one] vor { $count } Jahr
   *[other] vor { $count } Jahren
}
in-days = { $count ->
    [one] in { $count } Tag
   *[other] in { $count } Tagen
}
in-weeks = { $count ->
    [one] in { $count } Woche
   *[other] in { $count } Wochen
}
in-months = { $count ->
    [one] in { $count } Monat
   *[other] in { $count } Monaten
}
in-years = { $count ->
    [one] in { $count } Jahr
   *[other] in { $count } Jahren
}

# Daten. Jahre und Tage sind Wörter.
date-day-month = { $day }. { $month }
date-full = { $day }. { $month } { $year }
date-month-year = { $month } { $year }
date-short-month-year = { $month } { $year }
date-weekday = { $weekday }, { $day }. { $month }
date-weekday-full = { $weekday }, { $day }. { $month } { $year }
date-weekday-day = { $weekday }, { $day }.
date-time = { $date }, { $time }
since-date = seit { $date }
since-day = seit dem { $date }
until-date = bis { $date }
until-day = bis zum { $date }

# Wege.
by-visit = von Angesicht zu Angesicht
by-video = per Videoanruf
by-call = am Telefon
by-letter = per Brief
by-message = per Nachricht
by-mail = per E-Mail
by-group-mail = per E-Mail an mehrere
by-post = öffentlich

# Eine kleine Zahl, wie man sie im Satz schreibt.
number-word = { $count ->
    [0] kein
    [1] ein
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
   *[other] { $count }
}
number = { $count }
