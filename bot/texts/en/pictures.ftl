### What stands in pictures, and what they show in words for those who do not see them.

picture-no-title = (a title in another script)

map-title = The map of films
map-title-of = { $name }’s films on the map
map-about = { $count } films: the closer two are, the more people love both
map-liked = { $count ->
    [one] One film liked
   *[other] { $count } films liked
}
map-liked-less = { $count ->
    [one] One liked less
   *[other] { $count } liked less
}
map-none-rated = Films that were rated shine here as stars.

taste-title = Your taste in films
taste-title-of = { $name }’s taste in films
taste-count = { $count }
taste-count-is = films rated
taste-mean = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
taste-mean-is = on average
taste-spread = ±{ NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
taste-spread-is = apart, on the whole
taste-difference = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-kinder = kinder than most
taste-stricter = stricter than most
taste-histogram = Stars given
taste-spread-note = ±{ NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) } around the average
taste-stars = { NUMBER($stars, maximumFractionDigits: 1) }★
taste-groups = Favourite groups
taste-group = { $count ->
    [one] { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · 1 film
   *[other] { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · { $count } films
}
taste-eras = Decades
taste-eras-note = films rated, and their average
taste-decade = { $year }s
taste-differences = Against the crowd
taste-yours = you
taste-theirs = { $name }
taste-others = everyone else

## In words

map-alt = { $title }: { $films } films in { $groups } groups; films that the same people love are close.
map-alt-rated = { $count ->
    [one] One film was rated and is marked with a star, in { $groups }.
   *[other] { $count } films were rated and are marked with stars, most of them in { $groups }.
}
map-alt-groups = The groups: { $groups }.
taste-alt = { $title }: { $count } films, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ on average.
taste-alt-groups = Favourite groups: { $groups }.
taste-alt-above = Liked more than most people do: { $titles }.
taste-alt-below = Liked less than most people do: { $titles }.
taste-alt-eras = Decades: { $eras }.

match-card-title = { $mine } & { $theirs }
match-card-percent = { NUMBER($percent, maximumFractionDigits: 0) } %
match-card-alike = match
match-card-shared = films both have rated
match-card-gap = apart on average
match-card-agreeing = Both love
match-card-disagreeing = Worlds apart
match-card-stars = { NUMBER($mine, minimumFractionDigits: 1, maximumFractionDigits: 1) } · { NUMBER($theirs, minimumFractionDigits: 1, maximumFractionDigits: 1) }

match-alt = { $mine } and { $theirs }: a taste match of { NUMBER($percent, maximumFractionDigits: 0) } %.
match-alt-shared = { $count ->
    [one] One film both have rated, { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars apart.
   *[other] { $count } films both have rated, { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars apart on average.
}
match-alt-films = { $kind }: { $titles }.

server-card-title = What { $name } likes
server-card-title-plain = What this server likes
server-card-members = { $count ->
    [one] member shares
   *[other] members share
}
server-card-ratings = { $count ->
    [one] rating
   *[other] ratings
}
server-card-favourites = Favourites
server-card-note-favourites = average, and by how many
server-card-gems = Hidden gems
server-card-note-gems = little known elsewhere
server-card-divided = Quarrels
server-card-note-divided = how far apart the stars are
server-card-film = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · { $count }
server-alt = { $title }: { $ratings } ratings by { $members } members.
server-alt-films = { $kind }: { $titles }.
