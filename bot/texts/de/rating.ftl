### Was über Merkliste, Gesehenes und Ausgeblendetes gesagt wird, unter oder nach dem Titel.

mark-set-again = Rückgängig gemacht. { $mark ->
    [watchlist] Er steht wieder auf deiner Merkliste.
    [seen] Er gilt wieder als gesehen.
   *[skip] Ich empfehle ihn nicht, wie zuvor.
}
mark-off-again = Rückgängig gemacht. { $mark ->
    [watchlist] Er steht nicht mehr auf deiner Merkliste.
    [seen] Er gilt nicht mehr als gesehen.
   *[skip] Ich darf ihn wieder empfehlen.
}
