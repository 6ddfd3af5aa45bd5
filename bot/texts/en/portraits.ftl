### The map of films and pictures of taste: what stands around the pictures.

button-map = Map
button-taste = My taste
menu-known = Choose a film you know

map-title-own = **The map of films**
map-shown = **{ $name }’s films on the map**
map-homes = { $count ->
    [one] One rated film, in { $groups }.
   *[other] { $count } rated films, most of them in { $groups }.
}
map-empty = Films that the same people love are neighbours here. **/rate** some, and yours are marked with stars.
group-mentioned = *{ $name }*

taste-title-own = **Your taste in films**
taste-shown = **{ $name }’s taste in films**
taste-summary = { $count } films, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ on average.
taste-best = At home in { $groups }.
taste-unknown = { $count ->
    [0] I know nothing of your taste yet. Rate { $missing } films, and I draw you a picture of it.
    [one] One film says little about a taste. Rate { $missing } more, and I draw you a picture of yours.
   *[other] { $count } films say little about a taste. Rate { $missing ->
        [one] one more, and I draw you a picture of yours.
       *[other] { $missing } more, and I draw you a picture of yours.
    }
}
taste-unknown-how = Choose one you have seen, or type **/rate** and a few letters of its title.
taste-unknown-of = { $name } has rated too few films to speak of a taste yet.

console-about-map = All films as a picture, yours marked
console-about-taste = What your ratings have in common, as a picture
console-picture-written = The picture is in { $path }.
console-map-heading = **{ $count } films**; neighbours are loved by the same people
console-map-legend = ★ films you have rated
console-taste-counts = { $count } films, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars on average, ±{ NUMBER($spread, minimumFractionDigits: 1, maximumFractionDigits: 1) }
console-taste-against = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★, others { NUMBER($others, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
