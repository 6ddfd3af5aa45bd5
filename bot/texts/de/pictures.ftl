### Was in Bildern steht, und was sie zeigen, in Worten für alle, die sie nicht sehen.

picture-no-title = (ein Titel in anderer Schrift)

map-title = Die Landkarte der Filme
map-title-of = Auf der Landkarte: { $name }
map-about = { $count } Filme: Je näher zwei, desto mehr Menschen lieben beide
map-liked = { $count ->
    [one] Ein Film, der gefiel
   *[other] { $count } Filme, die gefielen
}
map-liked-less = { $count ->
    [one] Einer, der weniger gefiel
   *[other] { $count }, die weniger gefielen
}
map-none-rated = Bewertete Filme leuchten hier als Sterne.

taste-title = Dein Filmgeschmack
taste-title-of = Filmgeschmack: { $name }
taste-count = { $count }
taste-count-is = Filme bewertet
taste-mean = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
taste-mean-is = im Schnitt
taste-spread = ±{ NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
taste-spread-is = Streuung
taste-difference = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-kinder = milder als die meisten
taste-stricter = strenger als die meisten
taste-histogram = Vergebene Sterne
taste-spread-note = ±{ NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) } um den Schnitt
taste-stars = { NUMBER($stars, maximumFractionDigits: 1) }★
taste-groups = Lieblingsgruppen
taste-group = { $count ->
    [one] { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · 1 Film
   *[other] { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · { $count } Filme
}
taste-eras = Jahrzehnte
taste-eras-note = bewertete Filme und ihr Schnitt
taste-decade = { $year }er
taste-differences = Gegen den Strom
taste-yours = du
taste-theirs = { $name }
taste-others = alle anderen

## In Worten

map-alt = { $title }: { $films } Filme in { $groups } Gruppen; nah beieinander liegt, was dieselben Menschen lieben.
map-alt-rated = { $count ->
    [one] Ein Film ist bewertet und mit einem Stern markiert, in { $groups }.
   *[other] { $count } Filme sind bewertet und mit Sternen markiert, die meisten in { $groups }.
}
map-alt-groups = Die Gruppen: { $groups }.
taste-alt = { $title }: { $count } Filme, im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★.
taste-alt-groups = Lieblingsgruppen: { $groups }.
taste-alt-above = Gefällt besser als den meisten: { $titles }.
taste-alt-below = Gefällt weniger als den meisten: { $titles }.
taste-alt-eras = Jahrzehnte: { $eras }.

match-card-title = { $mine } & { $theirs }
match-card-percent = { NUMBER($percent, maximumFractionDigits: 0) } %
match-card-alike = im Einklang
match-card-shared = Filme von beiden bewertet
match-card-gap = im Schnitt auseinander
match-card-agreeing = Lieben beide
match-card-disagreeing = Welten dazwischen
match-card-stars = { NUMBER($mine, minimumFractionDigits: 1, maximumFractionDigits: 1) } · { NUMBER($theirs, minimumFractionDigits: 1, maximumFractionDigits: 1) }

match-alt = { $mine } und { $theirs }: Geschmack im Vergleich { NUMBER($percent, maximumFractionDigits: 0) } %.
match-alt-shared = { $count ->
    [one] Ein Film von beiden bewertet, { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne auseinander.
   *[other] { $count } Filme von beiden bewertet, im Schnitt { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne auseinander.
}
match-alt-films = { $kind }: { $titles }.

server-card-title = Was { $name } mag
server-card-title-plain = Was dieser Server mag
server-card-members = { $count ->
    [one] Mitglied teilt
   *[other] Mitglieder teilen
}
server-card-ratings = { $count ->
    [one] Bewertung
   *[other] Bewertungen
}
server-card-favourites = Lieblinge
server-card-note-favourites = Schnitt, und von wie vielen
server-card-gems = Geheimtipps
server-card-note-gems = anderswo wenig bekannt
server-card-divided = Streitfälle
server-card-note-divided = wie weit die Sterne auseinander sind
server-card-film = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · { $count }
server-alt = { $title }: { $ratings } Bewertungen von { $members } Mitgliedern.
server-alt-films = { $kind }: { $titles }.
