### What is said of marks (watchlist, seen, skip), on every screen, below or after the film's title.

mark-set-again = Undone. { $mark ->
    [watchlist] It is on your watchlist again.
    [seen] It counts as seen again.
   *[skip] I will not recommend it, as before.
}
mark-off-again = Undone. { $mark ->
    [watchlist] It is off your watchlist again.
    [seen] It no longer counts as seen.
   *[skip] I may recommend it again.
}
