### Der Geschmack zweier Mitglieder, und Filme, die in einer Nachricht vorkommen.

match-title = **Geschmack im Vergleich: { NUMBER($percent, maximumFractionDigits: 0) } %**
match-between = { $first } { $bar } { $second }
match-means = 0 % wären gegensätzliche Geschmäcker, 50 % die zweier Fremder, 100 % derselbe: wie ähnlich beide von dem abweichen, was irgendwer { $films } bekannten Filmen gäbe, so weit ich sie kenne.
match-few = Von einem der beiden kenne ich erst { $count ->
    [one] eine Bewertung
   *[other] { $count } Bewertungen
}, also ist das grob geraten und bleibt nahe der Mitte.
match-shared-none = Noch gibt es keinen Film, den beide bewertet haben.
match-shared = { $count ->
    [one] Beide haben einen Film bewertet, { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne auseinander.
   *[other] Beide haben { $count } Filme bewertet, im Schnitt { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne auseinander.
}
match-agreeing = **Beide mögen**
match-disagreeing = **Am weitesten auseinander**
match-rated = { $film } · { $first } { $mine } · { $second } { $theirs }
match-for-both = **Für beide heute Abend**
match-for-both-none = Ich kenne keinen Film, der zu beiden passt.
match-expected = erwartet: { $first } { NUMBER($mine, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · { $second } { NUMBER($theirs, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
match-too-few-mine = Um zu vergleichen, muss ich deinen Geschmack kennen: Bewerte noch { $missing ->
    [one] einen Film
   *[other] { $missing } Filme
}.
match-too-few-theirs = { $member } hat weniger als { $needed } Filme bewertet, zu wenig, um von einem Geschmack zu sprechen.
match-oneself = Mit dir selbst bist du dir hoffentlich einig. Such dir jemanden aus, der hier seine Bewertungen teilt.
button-open = Ansehen

mentioned-title = { $count ->
    [one] **Ein Film in dieser Nachricht**
   *[other] **{ $count } Filme in dieser Nachricht**
}
mentioned-none = Ich sehe in dieser Nachricht keinen Film, den ich kenne. Titel, die Alltagswörter sind, halte ich nur dann für Filme, wenn etwas dafür spricht: Anführungszeichen, Großschreibung oder ein Jahr.
mentioned-rated = Von dir hat er { $glyphs }
menu-mentioned-others = War ein anderer gemeint?

server-title = **Was dieser Server mag**
server-from = { $members } Mitglieder teilen hier { $ratings ->
    [one] eine Bewertung
   *[other] { $ratings } Bewertungen
}.
server-groups = Vor allem: *{ $groups }*
server-favourites = **Lieblinge**
server-gems = **Geheimtipps**: hier beliebt, anderswo wenig bekannt
server-divided = **Hier seid ihr uneins**
server-film = { $place }. { $film } { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · { $count }
server-too-few = { $count ->
    [0] Hier teilt noch niemand Bewertungen.
    [one] Hier teilt bisher erst ein Mitglied Bewertungen.
   *[other] Hier teilen bisher erst { $count } Mitglieder Bewertungen.
} Ab { $needed } kann ich sagen, was dieser Server mag. Ob ihr teilt, entscheidet jeder für sich.
server-without-you = Deine Bewertungen zählen hier nicht mit.
menu-server-films = Sieh dir einen davon an
button-privacy = Meine teilen?
