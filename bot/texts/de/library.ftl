### Watchlist, seen, not wanted: the buttons, the lists, and what is said, on every screen.

button-seen = Gesehen
button-skip = Nichts für mich
button-watchlist = Merkliste
button-list = { $mark ->
    [watchlist] Meine Merkliste
    [seen] Was ich gesehen habe
   *[skip] Nichts für mich
}
option-seen = Gesehen, ohne Sterne
option-skip = Nichts für mich
option-watchlist = Auf meine Merkliste
menu-take-off = Einen von der Liste nehmen

marked = { $mark ->
    [watchlist] Er steht auf deiner Merkliste.
    [seen] Er gilt als gesehen, also empfehle ich ihn nicht.
   *[skip] Ich empfehle ihn nicht.
}
marked-already = { $mark ->
    [watchlist] Er stand schon auf deiner Merkliste.
    [seen] Er galt schon als gesehen.
   *[skip] Ich hätte ihn ohnehin nicht empfohlen.
}
unmarked = { $mark ->
    [watchlist] Er steht nicht mehr auf deiner Merkliste.
    [seen] Er gilt nicht mehr als gesehen.
   *[skip] Ich darf ihn wieder empfehlen.
}
unmarked-nothing = { $mark ->
    [watchlist] Er stand nicht auf deiner Merkliste, also hat sich nichts geändert.
    [seen] Er galt nicht als gesehen, also hat sich nichts geändert.
   *[skip] Ich hätte ihn ohnehin empfehlen dürfen, also hat sich nichts geändert.
}
marked-title = { $mark ->
    [watchlist] **Deine Merkliste**
    [seen] **Gesehen, ohne Sterne**
   *[skip] **Nichts für dich**
}
marked-count = { $count ->
    [one] Ein Film
   *[other] { $count } Filme
}
marked-none = { $mark ->
    [watchlist] Noch ist nichts gemerkt. Gib **/merkliste** und ein paar Buchstaben eines Filmtitels ein.
    [seen] Hier steht noch nichts. Gib **/gesehen** und ein paar Buchstaben eines Filmtitels ein, oder bewerte ihn gleich mit **/bewerten**.
   *[skip] Hier steht noch nichts. Gib **/nein-danke** und ein paar Buchstaben eines Films ein, den ich nicht empfehlen soll.
}
marked-page = Seite { $page } von { $pages }

console-about-seen = Einen Film als gesehen merken; allein: die Liste
console-about-skip = Einen Film nie empfehlen; allein: die Liste
console-about-watchlist = Einen Film für später merken; allein: die Liste
console-take-off = Gib eine Nummer ein, um den Film von der Liste zu nehmen.
