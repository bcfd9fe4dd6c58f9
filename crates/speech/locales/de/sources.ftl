# Dateien hereinholen.
sources-first-title = Bring deine Menschen mit
sources-first-about = Hearten liest, was du schon hast. Du tippst nichts ab.
sources-about = Was hereinkam, was weggelassen wurde, und der Weg zurück.
sources-bring-label = Dateien hereinholen
sources-files = Dateien zum Hereinholen
sources-files-hint = Adressbücher, Postfächer, Kalender, Exporte aus Chats und Netzwerken, Tabellen, Archive von all dem, beliebig gemischt. Das Format wird erkannt. Zusammen bis zu { $limit } GB; für mehr gibt es <em>hearten import</em> auf der Kommandozeile.
sources-me = Wer bin ich darin?
sources-me-only = (nur, wenn es sich nicht erraten lässt)
sources-me-hint = Deine E-Mail-Adressen oder, bei Chats, dein Name, wie er dort steht; mehrere mit Kommas dazwischen.
sources-keep-words = Auch den Wortlaut der E-Mails behalten, nicht nur, wer wann schrieb
sources-show-columns = Zeig mir zuerst die Spalten der Tabellen
sources-bring = Hereinholen
sources-cancel = Abbrechen
sources-reading = Wird gelesen.
sources-reading-long = Wird gelesen. Ein großes Postfach dauert ein, zwei Minuten; du kannst diese Seite offen lassen.
upload-no-file = mit dem Formular kam keine Datei
upload-no-file-hint = wähle zuerst eine oder mehrere Dateien
upload-other-session = dieses Formular gehört zu einer anderen Sitzung
upload-other-session-hint = öffne die Seite noch einmal; nichts wurde geändert
upload-broke-off = der Import brach ab: { $error }
upload-server-ended = der Server wurde mittendrin angehalten; hole die Dateien noch einmal herein

# Was immer wieder gelesen wird.
sources-kept = Wird immer wieder gelesen
sources-kept-last = Zuletzt { $when }
sources-kept-nothing = Es kam noch nichts daraus
sources-folders-read = { $count ->
    [one] { $count } Ordner gelesen
   *[other] { $count } Ordner gelesen
}
sources-files-read = { $count ->
    [one] { $count } Datei gelesen
   *[other] { $count } Dateien gelesen
}
sources-held-up = Aufgehalten: { $cause }
sources-forget = Vergessen
sources-forget-it = { $source } vergessen

# Was hereinkam.
sources-came = Was hereinkam
sources-earlier = { $count } frühere
sources-known = Bekannte Adressen
sources-known-about = Adressen, die auftauchten und noch niemand sind: Listen, Programme und Menschen, die einmal schrieben.
sources-known-see = Ansehen

# Wie man herausbekommt, was jedes Programm oder Netzwerk bewahrt.
export-ways = Wie bekomme ich meine Daten aus …?
export-google-contacts = Google Kontakte
export-google-contacts-way = contacts.google.com, Exportieren, „vCard (für iOS-Kontakte)“ oder Google-CSV.
export-google = E-Mails, Kontakte und Kalender von Google auf einmal
export-google-way = takeout.google.com: wähle nur Gmail, Kontakte und Kalender. Hol das Archiv herein, wie es kommt.
export-apple = iPhone und Mac
export-apple-way = Kontakte auf einem Mac oder icloud.com: alle auswählen, vCard exportieren. Kalender: in der App Kalender Ablage, Exportieren.
export-outlook = Outlook
export-outlook-way = Personen, Kontakte verwalten, Kontakte exportieren: eine CSV-Datei. Kalender: als iCalendar (.ics) veröffentlichen oder speichern. E-Mails: von ihrem Server (siehe „Jedes Postfach auf einem Server“); .pst-Dateien sind nicht lesbar.
export-thunderbird = Thunderbird
export-thunderbird-way = Adressbuch, Extras, Exportieren, vCard oder LDIF. E-Mails: hol den Ordner Mail deines Profils herein (Hilfe, Informationen zur Fehlerbehebung, Profilordner).
export-linkedin = LinkedIn
export-linkedin-way = Einstellungen, Datenschutz, „Kopie Ihrer Daten anfordern“: am besten das ganze Archiv; es enthält Kontakte, Nachrichten und deine eigenen Stationen.
export-whatsapp = WhatsApp
export-whatsapp-way = In einem Chat: Mehr, Chat exportieren, ohne Medien. Eine Datei je Chat; viele lassen sich auf einmal hereinholen.
export-telegram = Telegram
export-telegram-way = Telegram Desktop: Einstellungen, Erweitert, Telegram-Daten exportieren, als JSON.
export-signal = Signal
export-signal-way = Signal kennt keinen lesbaren Export. Hol herein, was signal-export, sigtop oder signalbackup-tools (--exporttxt) auf deinem eigenen Rechner schreiben.
export-facebook = Instagram und Facebook
export-facebook-way = Kontenübersicht, Deine Informationen und Berechtigungen, Deine Informationen exportieren: Nachrichten, lieber als JSON denn als HTML. Hol das Archiv herein, wie es kommt.
export-android = SMS und Anrufe (Android)
export-android-way = Die App „SMS Backup & Restore“: ihre XML-Dateien.
export-monica = Monica
export-monica-way = Einstellungen, Export, JSON.
export-calendars = Kalender
export-calendars-way = Jedes Kalenderprogramm: als iCalendar (.ics) exportieren.
export-mailbox = Jedes Postfach auf einem Server
export-mailbox-way = In einem Terminal: hearten sync imaps://du@mail.example.org. Es schaut nur; auf dem Server wird nichts geändert. Danach wird es von selbst immer wieder gelesen.
export-table = Jede Tabelle
export-table-way = Eine als CSV gespeicherte Tabelle. Wo die Spalten nicht bekannt sind, zeigt Hearten sie und fragt.

# Ein Import.
import-sources-more = { $names } und { $count } weitere
import-brought-nothing = Es kam nichts Neues herein.
import-brought-nothing-unread = Es kam nichts Neues herein, und nicht alles ließ sich lesen: Beim Import unten steht, warum.
import-people-new = { $count ->
    [one] { $count } neuer Mensch
   *[other] { $count } neue Menschen
}
import-people-known = { $count ->
    [one] { $count } Karte von jemandem, der bekannt ist
   *[other] { $count } Karten von Menschen, die bekannt sind
}
import-moments-new = { $count ->
    [one] { $count } neuer Moment
   *[other] { $count } neue Momente
}
import-moments-known = { $count ->
    [one] { $count } schon bekannter Moment
   *[other] { $count } schon bekannte Momente
}
import-left-out = { $count } mit Absicht weggelassen
import-not-wholly = { $count } nicht ganz gelesen
import-taken-back = zurückgenommen
import-line-back = zurücknehmen
import-no-such = diesen Import gibt es nicht
import-nothing = Nichts Neues: alles war bekannt oder wurde weggelassen.
import-files = Die Dateien
import-left-out-sum = Mit Absicht weggelassen: { $number }
import-add-from-known = Nimm sie aus den <a href="/people/left-out">bekannten Adressen</a> auf.
import-wrong = Nicht oder nicht ganz gelesen
import-times = { $number }-mal
import-place = { $source }, Zeile { $line }
import-more-places = und { $count } weitere
import-back = Zurücknehmen
import-takes-both = { $people ->
    [one] { $people } Mensch
   *[other] { $people } Menschen
} und { $moments ->
    [one] { $moments } Moment
   *[other] { $moments } Momente
} verschwinden, und mit ihnen alles, was diese Dateien über Menschen erzählten, die schon vorher hier waren.
import-takes-people = { $people ->
    [one] { $people } Mensch verschwindet
   *[other] { $people } Menschen verschwinden
}, und damit alles, was diese Dateien über Menschen erzählten, die schon vorher hier waren.
import-takes-moments = { $moments ->
    [one] { $moments } Moment verschwindet
   *[other] { $moments } Momente verschwinden
}, und damit alles, was diese Dateien über Menschen erzählten, die schon vorher hier waren.
import-takes-rest = Was dieser Import brachte, verschwindet, und damit alles, was diese Dateien über Menschen erzählten, die schon vorher hier waren.
import-files-stay = Deine Dateien bleiben, wie sie sind, und lassen sich wieder hereinholen.
import-take-back = Den ganzen Import zurücknehmen
import-all-sources = Alle Quellen

# Was die Spalten von Tabellen enthalten.
columns-page = Was die Spalten enthalten
columns-title = Was steht in den Spalten?
columns-about = { $count ->
    [one] Nicht jede Spalte dieser Tabelle ist bekannt. Sag, was darin steht, oder lass sie weg.
   *[other] Nicht jede Spalte dieser Tabellen ist bekannt. Sag, was darin steht, oder lass sie weg.
}
columns-program = ein Export aus { $program }
columns-count = { $count ->
    [one] { $count } Spalte
   *[other] { $count } Spalten
}
columns-commas = Kommas dazwischen
columns-semicolons = Strichpunkte dazwischen
columns-tabs = Tabulatoren dazwischen
columns-another-sign = ein anderes Zeichen dazwischen
columns-column = Spalte { $number }
columns-samples = Aus dieser Spalte
columns-empty = leer
columns-bring = { $count ->
    [one] Hereinholen
   *[other] Alle hereinholen
}
columns-others = { $count ->
    [one] mit { $count } anderen Datei
   *[other] mit { $count } anderen Dateien
}
columns-gone = diese Dateien werden nicht mehr aufbewahrt
columns-gone-hint = Dateien warten hier eine Stunde; wähle sie unter Quellen noch einmal
    .page = Dateien warten hier eine Stunde; wähle sie unter <a href="/sources">Quellen</a> noch einmal.
columns-leave-out = weglassen
columns-field-name = der ganze Name
columns-field-given = der Vorname
columns-field-middle = weitere Vornamen
columns-field-family = der Nachname
columns-field-nickname = wie Freunde sie nennen
columns-field-email = eine E-Mail-Adresse oder mehrere
columns-field-email-home = eine private E-Mail-Adresse
columns-field-email-work = eine berufliche E-Mail-Adresse
columns-field-phone = eine Telefonnummer
columns-field-phone-cell = eine Handynummer
columns-field-phone-home = eine private Telefonnummer
columns-field-phone-work = eine berufliche Telefonnummer
columns-field-url = eine Webseite oder ein Profil
columns-field-handle = ein Name in einem Chat-Netzwerk
columns-field-organization = wo sie arbeiten oder dazugehören
columns-field-department = die Abteilung dort
columns-field-role = als was sie dort arbeiten
columns-field-birthday = der Geburtstag
columns-field-birth-year = das Geburtsjahr, in einer eigenen Spalte
columns-field-birth-month = der Geburtsmonat, in einer eigenen Spalte
columns-field-birth-day = der Tag im Monat, in einer eigenen Spalte
columns-field-anniversary = der Hochzeitstag
columns-field-date = ein anderer Tag, der zählt
columns-field-note = eine Notiz
columns-field-category = Gruppen und Schlagwörter
columns-field-interest = was ihnen am Herzen liegt
columns-field-related = ein Mensch, der ihnen nahesteht
columns-field-address = eine ganze Postanschrift
columns-field-city = ein Teil der Postanschrift: Straße, Ort, Land
columns-field-since = seit wann ihr verbunden seid

# Wessen Dateien es sind.
whose-title = Wer bist du in diesen Dateien?
whose-wait = Die Dateien warten hier eine Stunde.
whose-me = Das bin ich
whose-none = Niemand davon: Ich lese nur mit
whose-otherwise = Oder wie du sonst heißt

# Wer vielleicht zweimal hier ist.
duplicates-title = Zweimal hier?
duplicates-about = Oft steht ein Mensch in mehreren Adressbüchern. Du entscheidest; jede Antwort lässt sich zurücknehmen.
duplicates-waiting = { $count ->
    [one] { $count } Mensch ist vielleicht zweimal hier
   *[other] { $count } Menschen sind vielleicht zweimal hier
}
duplicates-left = noch { $count }
duplicates-aside = { $count } zurückgestellt
duplicates-likely-almost-surely = Fast sicher derselbe Mensch
duplicates-likely-probably = Wahrscheinlich derselbe Mensch
duplicates-likely-perhaps = Vielleicht derselbe Mensch
duplicates-twice = { $name }, zweimal
duplicates-two = { $one } und { $other }
duplicates-for = Dafür:
duplicates-against = Dagegen:
duplicates-same = Derselbe Mensch
duplicates-different = Verschiedene Menschen
duplicates-not-now = Nicht jetzt
duplicates-why = Warum?
duplicates-weights = Was jedes Feld wiegt, in Bit: ein Bit mehr verdoppelt die Chance, dass es derselbe Mensch ist, eines weniger halbiert sie.
duplicates-compared = Was verglichen wurde
duplicates-values = Wie es verglichen wurde
duplicates-bits = Bit
duplicates-all-for-now = Das war fürs Erste alles
duplicates-look-aside = Die Zurückgestellten ansehen
duplicates-nobody = Niemand wartet auf eine Entscheidung
duplicates-nobody-about = Soweit sich das sagen lässt, ist jeder nur einmal hier. Nach jedem Import sieht Hearten wieder nach: Was sicher ist, führt es selbst zusammen, und was nicht, bringt es hierher.
duplicates-to-sources = Zu den Quellen
duplicates-no-answer = „{ $answer }“ ist keine Antwort
duplicates-no-answer-hint = same oder different

# Was dafür und dagegen spricht.
doubles-and = { $first } und { $last }
doubles-same = { $field ->
    [given-name] derselbe Vorname
    [family-name] derselbe Nachname
    [birthday] derselbe Geburtstag
    [street] dieselbe Straße
    [city] derselbe Ort
    [postcode] dieselbe Postleitzahl
    [region] dieselbe Region
    [email] dieselbe E-Mail-Adresse
    [phone] dieselbe Telefonnummer
    [profile] dasselbe Konto in einem Netzwerk
    [organization] dieselbe Organisation
   *[other] dasselbe Feld { $field }
}
doubles-close = { $field ->
    [given-name] fast derselbe Vorname
    [family-name] fast derselbe Nachname
    [birthday] fast derselbe Geburtstag
    [street] fast dieselbe Straße
    [city] fast derselbe Ort
    [postcode] fast dieselbe Postleitzahl
    [region] fast dieselbe Region
    [email] fast dieselbe E-Mail-Adresse
    [phone] fast dieselbe Telefonnummer
    [profile] fast dasselbe Konto in einem Netzwerk
    [organization] fast dieselbe Organisation
   *[other] fast dasselbe Feld { $field }
}
doubles-swapped = { $field ->
    [birthday] Tag und Monat der Geburt vertauscht
    [given-name] der Vorname an der Stelle des Nachnamens
    [family-name] der Nachname an der Stelle des Vornamens
   *[other] { $field } an der Stelle des anderen
}
doubles-similar = { $field ->
    [given-name] ein ähnlicher Vorname
    [family-name] ein ähnlicher Nachname
    [birthday] ein ähnlicher Geburtstag
    [street] eine ähnliche Straße
    [city] ein ähnlicher Ort
    [postcode] eine ähnliche Postleitzahl
    [region] eine ähnliche Region
    [email] eine ähnliche E-Mail-Adresse
    [phone] eine ähnliche Telefonnummer
    [profile] ein ähnliches Konto in einem Netzwerk
    [organization] eine ähnliche Organisation
   *[other] ein ähnliches Feld { $field }
}
doubles-in-part = { $field ->
    [given-name] ein Vorname, der passt, soweit er dasteht
    [family-name] ein Nachname, der passt, soweit er dasteht
    [birthday] ein Geburtstag, der zum Teil passt
    [street] eine Straße, die zum Teil passt
    [city] ein Ort, der zum Teil passt
    [postcode] eine Postleitzahl, die zum Teil passt
    [region] eine Region, die zum Teil passt
    [email] eine E-Mail-Adresse, die den Namen enthält
    [phone] eine Telefonnummer, die zum Teil passt
    [profile] ein Konto in einem Netzwerk, das zum Teil passt
    [organization] eine Organisation, die zum Teil passt
   *[other] ein Feld { $field }, das zum Teil passt
}
doubles-different = { $field ->
    [given-name] ein anderer Vorname
    [family-name] ein anderer Nachname
    [birthday] ein anderer Geburtstag
    [street] eine andere Straße
    [city] ein anderer Ort
    [postcode] eine andere Postleitzahl
    [region] eine andere Region
    [email] eine andere E-Mail-Adresse
    [phone] eine andere Telefonnummer
    [profile] ein anderes Konto in einem Netzwerk
    [organization] eine andere Organisation
   *[other] ein anderes Feld { $field }
}

# Einstellungen.
settings-me = Ich
settings-name = Mein Name
settings-addresses = Meine E-Mail-Adressen
settings-one-a-line = (eine je Zeile)
settings-interests = Was mir am Herzen liegt
settings-memberships = Wo ich dazugehöre
settings-hours = Stunden in der Woche für Menschen
settings-hours-hint = Wie viel Zeit du dafür geben möchtest; halbe Stunden sind auch recht.
settings-hours-no-number = die Stunden in der Woche sind keine Zahl
settings-hours-range = 0 bis 80
settings-moves = Schritte am Tag
settings-moves-hint = Drei bis fünf sind für die meisten reichlich. Wie viel du vermagst, weißt du selbst. Lass das Feld leer, dann sind es so viele, wie zu den Stunden darüber passen.
settings-moves-no-number = die Schritte am Tag sind keine Zahl
settings-moves-range = 1 bis 20
settings-save = Speichern
settings-nothing-different = Nichts war anders, also wurde nichts geändert.
settings-nudges = Anstöße
settings-nudges-none = Es wird nichts verschickt: Du öffnest Hearten, wann du magst. Die Schritte des Tages können dich auch per E-Mail, ntfy, Gotify, Webhook oder in deinem Kalender erreichen.
settings-nudges-some = Die Schritte des Tages erreichen dich, höchstens einmal am Tag.
settings-nudges-let = Lass sie mich erreichen
settings-nudges-see = Sieh, wie
settings-learning = Was die Rangfolge gelernt hat
settings-learning-see = Ansehen
settings-learning-forget = Vergessen
settings-learning-all = Wieder aus all meinen Antworten lernen
settings-changes = Letzte Änderungen
settings-changes-none = Noch wurde nichts geändert.
settings-taken-back = zurückgenommen
settings-undo-it = Rückgängig: { $change }
settings-export = Nimm es mit
settings-export-about = Alles, was Hearten bewahrt, in einer Datei aus einfachen JSON-Zeilen. Importiere sie überall, wo Hearten läuft.
settings-export-download = Den Export herunterladen
settings-parts = Auf dieser Seite
settings-part-learning = Lernen
settings-part-export = Export
settings-part-sign-in = Anmelden
settings-layers = Stufen der Nähe
settings-layers-about = Nähe hat Platz für etwa 5, 15, 50 und 150 Menschen; jede Zahl zählt die mit, die noch näher sind. Wen du auf eine Stufe stellst, der bleibt dort, auch wenn es still wird, und rückt bei den Schritten des Tages nach vorn; was an Platz bleibt, füllen andere danach, was zwischen euch war. Du stellst jemanden dort ein, wo du die Angaben änderst, unter „Wie nah ihr euch sein sollt“, oder mehrere auf einmal unter <a href="/people">Menschen</a>.
settings-layer-5 = die du nachts wecken dürftest
settings-layer-15 = deren Verlust deine Tage verändern würde
settings-layer-50 = die du an einen langen Tisch bitten würdest
settings-layer-150 = zu denen du dich gern setzt, wenn ihr euch zufällig trefft
settings-layer-placed = { $count ->
    [0] niemand eingestellt
    [one] { $count } Mensch eingestellt
   *[other] { $count } Menschen eingestellt
}
settings-capacity-follows = { $moves ->
    [one] Was du vermagst: ein Schritt am Tag, wie er zu { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } in der Woche passt. <a href="#moves">Sag, wie viele du möchtest</a>
   *[other] Was du vermagst: höchstens { $moves } Schritte am Tag, wie sie zu { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } in der Woche passen. <a href="#moves">Sag, wie viele du möchtest</a>
}
settings-capacity-chosen = { $moves ->
    [one] Was du vermagst: ein Schritt am Tag, wie du gesagt hast. <a href="#moves">Ändern</a>
   *[other] Was du vermagst: höchstens { $moves } Schritte am Tag, wie du gesagt hast. <a href="#moves">Ändern</a>
}
settings-copies = Kopien
settings-copies-before = Bevor eine neue Version die Datenbank verändert, legt Hearten eine Kopie in diesen Ordner. Um zu einer zurückzukehren, beende Hearten und setze die Kopie an die Stelle der Datenbank.
settings-copies-none = Bisher hat keine neue Version eine gebraucht.
settings-copies-others = { $count ->
    [one] und { $count } ältere
   *[other] und { $count } ältere
}
settings-copies-dump = Alles liegt in einer PostgreSQL-Datenbank. Kopien davon machst du selbst mit pg_dump; vor einer neuen Version wartet Hearten, bis es eine gibt.
settings-copies-keep = Eine Kopie für einen anderen Datenträger ist <a href="#export">ein Export</a>: Lade ab und zu einen herunter. Jedes Hearten liest ihn wieder ein.
settings-forget = Jemanden vergessen
settings-forget-about = Einen Menschen zu vergessen löscht für immer alles, was über ihn gespeichert ist, auch aus dem Verlauf. Weder Rückgängig noch ein späterer Import bringt es zurück. Exporte und Kopien von früher enthalten ihn noch; wirf auch sie weg.
settings-forget-where = Es geschieht auf der Seite des Menschen, unter „Alles, was über … gespeichert ist“, und vorher wirst du noch einmal gefragt.
settings-forget-find = Den Menschen suchen
export-unwritable = der Export ließ sich nicht schreiben: { $error }

# Von anderswo hereinkommen.
settings-elsewhere = Dein Telefon und andere Geräte
settings-reached-at = Hearten ist unter <a href="{ $origin }">{ $origin }</a> mit Name und Passwort erreichbar.
settings-only-here = Hearten antwortet nur diesem Gerät, bis es hinter einem Proxy mit TLS bereitsteht; die Anleitung sagt, wie.
settings-only-here-no-account = Hearten antwortet nur diesem Gerät. Um es auf deinem Telefon zu haben, leg ein Konto an und stell Hearten hinter einem Proxy mit TLS bereit; die Anleitung sagt, wie.
settings-signed-in-nowhere = Nirgends angemeldet.
settings-browser-seen = { $browser }, gesehen { $when }
settings-this-browser = dieser Browser
settings-offline = Was dieser Browser für die Zeit ohne Verbindung behält
settings-sign-out = Abmelden
settings-sign-out-all = Überall abmelden
settings-password-change = Das Passwort ändern
settings-password-now = Das bisherige Passwort
settings-password-new = Das neue
settings-password-length = (mindestens zehn Zeichen)
settings-password-new-again = Das neue noch einmal
settings-password-save = Ändern
settings-account-first = Ein Konto anlegen
settings-account-another = Ein weiteres Konto anlegen
settings-password-hint = Drei oder vier Wörter, die nichts miteinander zu tun haben, merkt man sich leicht.
settings-password-again = Das Passwort noch einmal
settings-account-save = Anlegen
settings-keys = Tasten
settings-keys-about = <kbd>Strg</kbd> <kbd>K</kbd> führt überallhin. Auf jeder Seite sucht <kbd>/</kbd>, und <kbd>n</kbd> beginnt etwas Neues; <kbd>g</kbd> und dann <kbd>t</kbd> öffnet Heute, <kbd>g</kbd> und dann <kbd>p</kbd> Menschen. Wenn du mit deinem Rechner sprichst oder einzelne Tasten dich stören, schalte sie ab; dieser Browser merkt es sich.
settings-keys-single = Einzelne Tasten bewirken etwas
settings-browser = Ein anderer Browser
settings-link = Dieser Link öffnet Hearten einmal, auf diesem Gerät:
settings-link-copy = Den Link kopieren
settings-link-about = Hearten öffnet sich durch einen Link, der einmal gilt.
settings-link-make = Einen Link erstellen
settings-no-link = das Gerät gab keine Zufallsbytes für einen Link
session-no-random-bytes = das Gerät gab keine Zufallsbytes
account-browser-on = { $system ->
    [iPhone] { $browser } auf einem iPhone
    [iPad] { $browser } auf einem iPad
    [Mac] { $browser } auf einem Mac
   *[other] { $browser } unter { $system }
}
account-some-browser-on = { $system ->
    [iPhone] Ein Browser auf einem iPhone
    [iPad] Ein Browser auf einem iPad
    [Mac] Ein Browser auf einem Mac
   *[other] Ein Browser unter { $system }
}
account-some-browser = Ein Browser
account-made = Das Konto { $name } gibt es jetzt.
account-by-link = dieser Browser kam durch einen Link herein, nicht durch ein Konto
account-passwords-differ = die beiden Passwörter sind verschieden
account-passwords-differ-hint = geh zurück und schreib zweimal dasselbe
account-password-changed = Das Passwort ist geändert. Andere Browser wurden abgemeldet.
sign-in-wrong = Dieser Name und dieses Passwort gehören nicht zusammen.
sign-in-wait = { $minutes ->
    [one] Es waren zu viele Versuche. Der nächste wird in einer Minute angesehen.
   *[other] Es waren zu viele Versuche. Der nächste wird in { $minutes } Minuten angesehen.
}

# Was vor jeder Seite steht.
guard-other-name = Hearten hört nicht auf diesen Namen
guard-open-at = öffne es unter { $address }
guard-open-by-link = öffne es durch den Link, den es ausgegeben hat
guard-other-site = eine andere Seite hat um diese Änderung gebeten
guard-other-site-hint = nichts wurde geändert; benutze Heartens eigene Seiten
guard-signed-out = du bist abgemeldet
guard-signed-out-hint = geh zurück, kopiere, was du geschrieben hast, und melde dich wieder an; nichts wurde geändert

# Wohin man gehen kann, jeweils mit anderen Wörtern, nach denen man sucht.
place-today = Heute
place-today-words = schritte start startseite anfang
place-people = Menschen
place-people-words = kontakte liste adressbuch personen leute
place-person-new = Jemanden hinzufügen
place-person-new-words = neu neuer mensch person kontakt anlegen
place-brief = Bevor ihr euch seht
place-brief-words = treffen vorbereiten vorbereitung kalender termin besprechung überblick
place-thanks = Dank
place-thanks-words = dankbar dankbarkeit danke danken bedanken schuldig
place-asks = Worum ich bat
place-asks-words = bitten bitte gefallen hilfe
place-chains = Wie Hilfe weiterging
place-chains-words = kette ketten folge ergebnis arbeit stelle
place-chronicle = Die Chronik
place-chronicle-words = archiv verlauf geschichten momente vergangenheit
place-keepsakes = Andenken
place-keepsakes-words = brief karte pdf drucken erinnerung
place-shelf = Das Regal
place-shelf-words = fundstücke funde geben geschenke links artikel
place-shelf-new = Etwas ins Regal legen
place-shelf-new-words = neu neues fundstück link artikel
place-feeds = Feeds
place-feeds-words = rss atom neuigkeiten nachrichten abonnieren
place-introductions = Vorstellungen
place-introductions-words = vorstellen verbinden bekannt machen
place-introduction-new = Zwei Menschen einander vorstellen
place-introduction-new-words = neu neue vorstellung bekannt machen
place-gatherings = Treffen
place-gatherings-words = abendessen feier fest gespräch ideen veranstaltung
place-gathering-new = Ein Treffen planen
place-gathering-new-words = neu neues abendessen feier fest einladen einladung
place-trips = Reisen
place-trips-words = reise besuch stadt ort wer in der nähe ist
place-circles = Kreise
place-circles-words = gruppe gruppen verein klub runde jobsuche beirat
place-circle-new = Einen Kreis beginnen
place-circle-new-words = neu neuer kreis gruppe
place-partners = Weggefährten
place-partners-words = partner mentor mentorin begleitung jahr
place-goals = Ziele
place-goals-words = ziel plan vorhaben schritte
place-guides = Leitfäden
place-guides-words = leitfaden anleitung übergang ratgeber
place-network = Das Netz
place-network-words = netzwerk karte graph wer wen kennt
place-where = Wo sie wohnen
place-where-words = karte orte städte erde geografie leben wohnort
place-paths = Ein Weg zu jemandem
place-paths-words = wege pfad route erreichen leitung rolle
place-support = Wer dir beistünde
place-support-words = beistand unterstützung hilfe verteilung innerer kreis
place-review = Rückblick
place-review-words = statistik statistiken auswertung diagramme jahr bilanz
place-backtest = Deine Vergangenheit nachgespielt
place-backtest-words = rückrechnung prüfung genauigkeit backtest
place-sources = Quellen
place-sources-words = import importieren e-mail mail kalender vcard csv hochladen dateien
place-duplicates = Menschen, die vielleicht zweimal hier sind
place-duplicates-words = doppelte doppelt duplikate zusammenführen
place-left-out = Wer weggelassen wurde
place-left-out-words = absender newsletter rundbriefe roboter automaten
place-nudges = Anstöße
place-nudges-words = e-mail mail ntfy benachrichtigung benachrichtigungen kalender ruhe stille erinnerung
place-settings = Einstellungen
place-settings-words = ich kapazität export konto passwort abmelden rückgängig sprache
