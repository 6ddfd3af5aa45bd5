### Picks, reasons, similar films, groups.

picks-title = **For you tonight**
picks-title-favourites = **Everyone’s favourites**
picks-from = { $count ->
    [0] You have rated nothing yet, so these are what most people love. **/rate** a film you know and they become yours.
    [one] From your first rating, so this is a guess. Every film you rate makes it better.
   *[other] From { $count } of your ratings.
}
picks-from-few = From only { $count } ratings, so this is still a guess. Every film you rate makes it better.
picks-none = No film is left that fits this. Loosen a filter: other genres, more years, fewer left out.
picks-fewer = { $count ->
    [one] Only one film fits.
   *[other] Only { $count } films fit.
}
picks-shared = { $member } shows these picks.
pick-expected = You’d give it about **{ NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★** ± { NUMBER($std, minimumFractionDigits: 1, maximumFractionDigits: 1) }
pick-because = Because you rated *{ $title }* { NUMBER($stars, maximumFractionDigits: 1) }★
pick-group = From the group *{ $group }*
pick-favourite = Loved by most who saw it

wish-groups = from *{ $groups }*
wish-genres = { $genres }
wish-without = no { $genres }
wish-years = { $from }–{ $to }
wish-since = since { $from }
wish-until = until { $to }
wish-hidden-gems = lesser known
wish-varied = varied

why-title = Why { $title }?
why-expected = I expect **{ NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★** from you. Two times in three I would be right within { NUMBER($std, minimumFractionDigits: 1, maximumFractionDigits: 1) }, so between { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } and { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }.
why-because = What spoke for it most:
why-share = { $bar } { NUMBER($percent, maximumFractionDigits: 0) } % from *{ $title }* { NUMBER($stars, maximumFractionDigits: 1) }★
why-crowd = You have not rated anything that says much about it yet: most people who saw it liked it.
why-group = It belongs to the group *{ $group }*.

similar-title = Like { $titles }
similar-title-but = Like { $titles }, but not { $without }
similar-order-likeness = Most alike first, whoever asks.
similar-order-taste = Alike and to your taste; what you have rated or do not want is left out.
similar-none = I know nothing close to it yet.
similar-none-of-several = Nothing that I know is close to all of that.
similar-expected = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ expected
similar-alike = { NUMBER($percent, maximumFractionDigits: 0) } % alike
similar-fits = fits { NUMBER($percent, maximumFractionDigits: 0) } %
similar-seen = you have rated it

button-order-likeness = By likeness alone
button-order-taste = Best for me first

groups-title = **The kinds of films there are**
groups-intro = Films that the same people love, found in everybody’s ratings.
groups-none = There are no groups yet. They come with the first training.
groups-page = Page { $page } of { $pages }
group-name = **{ $name }**
group-size = { $size ->
    [one] One film
   *[other] { $size } films
}
group-yours = { $count ->
    [0] you have rated none
    [one] you have rated one: { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
   *[other] you have rated { $count }: { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ on average
}
group-examples = *{ $titles }*
group-picks = **From it, for you**
no-such-group = There is no group called “{ $text }”. Choose one:

error-not-years = “{ $text }” are no years that I understand. Try 1994, 90s, 1990-1999, since 2010 or before 1980.
error-not-a-star-span = “{ $text }” is no range of stars that I understand. Try 5, 4+, 3-4 or up to 2.5.
error-no-such-genre = I know no genre “{ $text }”. There are: { $genres }.

## Groups of films, where another language puts their names together

group-of-a-decade = { $kind } of the { $decade }s
group-from-before = { $kind } from before the { $decade }s
group-since = { $kind } since { $year }
group-with-a-tag = { $kind }: { $tag }
group-like-a-film = { $kind } like { $film }
group-like-a-film-again = { $kind } like { $film }, part { $part }
