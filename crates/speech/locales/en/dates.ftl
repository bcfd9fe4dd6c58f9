# Days, months and lengths of time.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# Lengths of time and distances from today.
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
today = today
yesterday = yesterday
tomorrow = tomorrow
days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
weeks-ago = { $count ->
    [one] { $count } week ago
   *[other] { $count } weeks ago
}
months-ago = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
years-ago = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}
in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
in-weeks = { $count ->
    [one] in { $count } week
   *[other] in { $count } weeks
}
in-months = { $count ->
    [one] in { $count } month
   *[other] in { $count } months
}
in-years = { $count ->
    [one] in { $count } year
   *[other] in { $count } years
}

# Dates. Years and days are words.
date-day-month = { $day } { $month }
date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-short-month-year = { $month } { $year }
date-weekday = { $weekday }, { $day } { $month }
date-weekday-full = { $weekday }, { $day } { $month } { $year }
date-weekday-day = { $weekday } { $day }
date-time = { $date }, { $time }
since-date = since { $date }
since-day = since { $date }
until-date = until { $date }
until-day = until { $date }

# Ways of doing it.
by-visit = face to face
by-video = by video call
by-call = by telephone
by-letter = by letter
by-message = by message
by-mail = by mail
by-group-mail = by mail to several
by-post = in public

# A small number as prose has it.
number-word = { $count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $count }
}
number = { $count }
