### The first minute: groups to pick from, five films to rate.

start-title = **Your next film in a minute**
start-title-again = **Let’s get to know each other better**
start-intro = { $count ->
    [0] Five films, a press each, and I know enough to recommend. Only you see this.
   *[other] Five more films, and what I recommend gets closer to you. Only you see this.
}
start-groups = First: which kinds of films do you like? Pick as many as you like.
start-progress = { $bar } Film { $number } of { $of }
start-rated = *{ $title }* { $glyphs }
menu-groups = Kinds of films that I like
button-anything = A bit of everything
button-as-before = The same as last time
button-not-seen = Haven’t seen it
button-pass = Skip
button-back = Back
button-enough = That’s enough
button-start = ★ Rate five films

console-about-start = Tell me what you like in a minute, and get films
console-start-groups = Type their numbers, as in 1 3 8, or **all** for a bit of everything.
console-start-groups-before = Type their numbers, as in 1 3 8, **all** for a bit of everything, or **same** for those marked ✓.
console-start-film = Type stars, **not seen**, **skip**, **back**, or **enough** to get films now.
