### Watchlist, seen, not wanted: the buttons, the lists, and what is said, on every screen.

button-seen = Seen
button-skip = Not for me
button-watchlist = Watchlist
button-list = { $mark ->
    [watchlist] My watchlist
    [seen] Films I have seen
   *[skip] Not for me
}
option-seen = Seen it, no stars
option-skip = Not for me
option-watchlist = Save to my watchlist
menu-take-off = Take one off the list

marked = { $mark ->
    [watchlist] It is on your watchlist.
    [seen] It counts as seen, so I will not recommend it.
   *[skip] I will not recommend it.
}
marked-already = { $mark ->
    [watchlist] It was on your watchlist already.
    [seen] It counted as seen already.
   *[skip] I was not going to recommend it anyway.
}
unmarked = { $mark ->
    [watchlist] It is off your watchlist.
    [seen] It no longer counts as seen.
   *[skip] I may recommend it again.
}
unmarked-nothing = { $mark ->
    [watchlist] It was not on your watchlist, so nothing changed.
    [seen] It did not count as seen, so nothing changed.
   *[skip] I might have recommended it as it was, so nothing changed.
}
marked-title = { $mark ->
    [watchlist] **Your watchlist**
    [seen] **Seen, without stars**
   *[skip] **Not for you**
}
marked-count = { $count ->
    [one] One film
   *[other] { $count } films
}
marked-none = { $mark ->
    [watchlist] Nothing is saved yet. Type **/watchlist** and a few letters of a film’s title.
    [seen] Nothing is here yet. Type **/seen** and a few letters of a film’s title, or rate it right away with **/rate**.
   *[skip] Nothing is here yet. Type **/skip** and a few letters of a film you do not want recommended.
}
marked-page = Page { $page } of { $pages }

console-about-seen = Say you have seen a film; alone, list those
console-about-skip = Never recommend a film; alone, list those
console-about-watchlist = Save a film for some day; alone, list those
console-take-off = Type a number to take that film off.
