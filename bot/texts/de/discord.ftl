### Woraus die Nachrichten auf Discord bestehen: Filmzeilen, Knöpfe, Menüs, Bewerten, Filme finden.

film = **{ $title }** ({ $year })
film-undated = **{ $title }**
genres = { $genres }
also-known-as = Auch bekannt als *{ $titles }*

## Knöpfe und Menüs

button-rate = ★ Bewerten
button-undo = Rückgängig
button-unrate = Bewertung zurücknehmen
button-similar = Mehr davon
button-why = Warum?
button-more = Andere Filme
button-share = Allen zeigen
button-previous = ◀
button-next = ▶
button-recommend = Was schauen?
button-cancel = Abbrechen
button-refresh = Aktualisieren
button-all-groups = Alle Gruppen
menu-stars = Alle Wertungen, auch halbe Sterne
menu-which = Such den Film aus
menu-pick = Gesehen oder neugierig?
menu-group = Such eine Gruppe aus
menu-sort = Sortieren
option-similar = Mehr davon
option-why = Warum dieser?
option-stars = { $glyphs } { NUMBER($stars, maximumFractionDigits: 1) }

## Bewerten

ask-stars = Wie viele Sterne?
ask-stars-again = Von dir hat er **{ $glyphs }**. Ändern?
rated = Von dir hat er **{ $glyphs }**
rated-before = , vorher waren es { $glyphs }.
rated-same = , wie zuvor.
rated-first = .
rated-expected = { $surprise ->
    [close] Ich hatte { NUMBER($expected, minimumFractionDigits: 1, maximumFractionDigits: 1) } erwartet, also lerne ich dich kennen.
    [more] Ich hatte { NUMBER($expected, minimumFractionDigits: 1, maximumFractionDigits: 1) } erwartet: Er hat dir besser gefallen, als ich dachte.
   *[less] Ich hatte { NUMBER($expected, minimumFractionDigits: 1, maximumFractionDigits: 1) } erwartet: Er hat dir weniger gefallen, als ich dachte.
}
rated-count = { $count ->
    [one] Deine erste Bewertung. Jede ändert, was ich dir als Nächstes empfehle.
   *[other] { $count } Filme bewertet. Jede Bewertung ändert, was ich dir als Nächstes empfehle.
}
unrated = Deine Bewertung **{ $glyphs }** ist zurückgenommen.
unrated-nothing = Du hattest ihn nicht bewertet, also hat sich nichts geändert.
undone-to-stars = Rückgängig gemacht. Von dir hat er wieder **{ $glyphs }**.
undone-to-none = Rückgängig gemacht. Er ist wieder unbewertet.
nothing-to-undo = Es gibt nichts rückgängig zu machen.

## Die eigenen Bewertungen

ratings-title = **Deine Bewertungen**
ratings-summary = { $count ->
    [one] Ein Film, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
   *[other] { $count } Filme, im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
}
ratings-none = Du hast noch keinen Film bewertet. Tippe **/bewerten** und ein paar Buchstaben von einem, den du gesehen hast.
ratings-title-of = **Bewertungen von { $member }**
ratings-none-of = Dort ist noch kein Film bewertet.
ratings-none-passing = Dazu passt keine Bewertung.
only-genres = { $genres }
only-stars = { NUMBER($low, maximumFractionDigits: 1) } bis { NUMBER($high, maximumFractionDigits: 1) }★
only-text = „{ $text }“
button-all-ratings = Alle zeigen
ratings-line = { $glyphs } { $film } · { $when }
ratings-page = Seite { $page } von { $pages }
order-newest = Neueste zuerst
order-best = Beste zuerst
order-worst = Schlechteste zuerst
order-title = Nach Titel

## Einen Film finden

decade = { $year }er
which-one = Welchen Film meinst du mit „{ $text }“?
which-films = Einige dieser Titel könnten mehrere Filme meinen. Welche meinst du?
menu-which-of = Such den Film für „{ $text }“ aus
no-such-movie = Ich kenne keinen Film namens „{ $text }“.
no-such-movie-nearest = Diese kommen am nächsten:
no-such-movie-advice = Tippe ein paar Buchstaben des Titels und such ihn in der Liste aus.

## Wenn etwas nicht klappt

refused-commands-changed = Meine Befehle haben sich gerade geändert. Drück Strg+R oder starte Discord neu, dann versuch es noch einmal.
refused-old-button = Dieser Knopf stammt von einer älteren Version von mir. Bitte gib den Befehl noch einmal.
