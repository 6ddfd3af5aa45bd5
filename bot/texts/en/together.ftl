### Two members' tastes together, and films that a message mentions.

match-title = **Taste match: { NUMBER($percent, maximumFractionDigits: 0) } %**
match-between = { $first } { $bar } { $second }
match-means = 0 % would be opposite tastes, 50 % those of any two strangers, 100 % the same: how alike both depart from what anybody would give { $films } well-known films, as far as I know them.
match-few = One of the two has rated only { $count ->
    [one] one film
   *[other] { $count } films
}, so this is a rough guess and stays near the middle.
match-shared-none = There is no film yet that both have rated.
match-shared = { $count ->
    [one] Both have rated one film, { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars apart.
   *[other] Both have rated { $count } films, { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars apart on average.
}
match-agreeing = **Both like**
match-disagreeing = **Furthest apart on**
match-rated = { $film } · { $first } { $mine } · { $second } { $theirs }
match-for-both = **For both tonight**
match-for-both-none = I know no film that would suit both.
match-expected = { $first } { NUMBER($mine, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · { $second } { NUMBER($theirs, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ expected
match-too-few-mine = To compare tastes I have to know yours: rate { $missing ->
    [one] one more film
   *[other] { $missing } more films
}.
match-too-few-theirs = { $member } has rated fewer than { $needed } films, which is too few to speak of a taste.
match-oneself = You agree with yourself, I should hope. Choose somebody else who shares their ratings here.
button-open = Look

mentioned-title = { $count ->
    [one] **A film in this message**
   *[other] **{ $count } films in this message**
}
mentioned-none = I see no film in this message that I know. Titles that are everyday words I take for films only where something speaks for it: quotes, capitals or a year.
mentioned-rated = You gave it { $glyphs }
menu-mentioned-others = Another one was meant?

server-title = **What this server likes**
server-from = { $members } members share { $ratings ->
    [one] one rating
   *[other] { $ratings } ratings
} here.
server-groups = Above all: *{ $groups }*
server-favourites = **Favourites**
server-gems = **Hidden gems**: liked here, little known elsewhere
server-divided = **You disagree on**
server-film = { $place }. { $film } { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ · { $count }
server-too-few = { $count ->
    [0] Nobody shares ratings here yet.
    [one] Only one member shares ratings here so far.
   *[other] Only { $count } members share ratings here so far.
} From { $needed } on I can tell what this server likes. Sharing is up to each of you.
server-without-you = Your ratings are not counted here.
menu-server-films = Look at one of these
button-privacy = Share mine?
