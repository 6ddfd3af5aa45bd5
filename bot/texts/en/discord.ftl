### What Discord's messages are made of: film lines, buttons, menus, rating, finding a film.

film = **{ $title }** ({ $year })
film-undated = **{ $title }**
genres = { $genres }
also-known-as = Also known as *{ $titles }*

## Buttons and menus

button-rate = ★ Rate
button-undo = Undo
button-unrate = Take rating back
button-similar = More like this
button-why = Why?
button-more = More picks
button-share = Show everyone
button-previous = ◀
button-next = ▶
button-recommend = What to watch?
button-cancel = Cancel
button-refresh = Refresh
button-all-groups = All groups
menu-stars = All ratings, half stars too
menu-which = Choose the film
menu-pick = Seen it, or curious?
menu-group = Choose a group
menu-sort = Sort
option-similar = More like this
option-why = Why this one?
option-stars = { $glyphs } { NUMBER($stars, maximumFractionDigits: 1) }

## Rating

ask-stars = How many stars?
ask-stars-again = You gave it **{ $glyphs }**. Change it?
rated = You gave it **{ $glyphs }**
rated-before = , it was { $glyphs } before.
rated-same = , as before.
rated-first = .
rated-expected = { $surprise ->
    [close] I had expected { NUMBER($expected, minimumFractionDigits: 1, maximumFractionDigits: 1) }, so I am getting to know you.
    [more] I had expected { NUMBER($expected, minimumFractionDigits: 1, maximumFractionDigits: 1) }: you liked it more than I thought.
   *[less] I had expected { NUMBER($expected, minimumFractionDigits: 1, maximumFractionDigits: 1) }: you liked it less than I thought.
}
rated-count = { $count ->
    [one] Your first rating. Every one changes what I recommend next.
   *[other] { $count } films rated. Every one changes what I recommend next.
}
unrated = Your rating of **{ $glyphs }** is gone.
unrated-nothing = You had not rated it, so nothing changed.
undone-to-stars = Undone. You give it **{ $glyphs }** again.
undone-to-none = Undone. It is unrated again.
nothing-to-undo = There is nothing to undo.

## One's ratings

ratings-title = **Your ratings**
ratings-summary = { $count ->
    [one] One film, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
   *[other] { $count } films, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ on average
}
ratings-none = You have not rated a film yet. Type **/rate** and a few letters of one you have seen.
ratings-title-of = **Ratings of { $member }**
ratings-none-of = They have not rated a film yet.
ratings-none-passing = No rating fits this.
only-genres = { $genres }
only-stars = { NUMBER($low, maximumFractionDigits: 1) } to { NUMBER($high, maximumFractionDigits: 1) }★
only-text = “{ $text }”
button-all-ratings = Show all
ratings-line = { $glyphs } { $film } · { $when }
ratings-page = Page { $page } of { $pages }
order-newest = Newest first
order-best = Best first
order-worst = Worst first
order-title = By title

## Finding a film

decade = { $year }s
which-one = Which film do you mean by “{ $text }”?
which-films = Some of these titles may mean several films. Which ones do you mean?
menu-which-of = Choose the film for “{ $text }”
no-such-movie = I know no film called “{ $text }”.
no-such-movie-nearest = These come closest:
no-such-movie-advice = Type a few letters of the title and pick it from the list.

## When something does not work

refused-commands-changed = My commands have just changed. Press Ctrl+R or restart Discord, then try again.
refused-old-button = This button is from an older version of me. Please give the command again.
