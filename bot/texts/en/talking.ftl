### A talk: what is said in words, its questions and buttons, on every screen.

button-just-recommend = Just recommend
button-no = No
button-others = None of these
button-start-over = Start over
button-what-if = What would change this?
button-show-me = Show me alone
menu-take-back = Take one back
menu-tell = Tell me about one

wish-like = like { $like }{ $unlike }
wish-unlike = not like { $unlike }{ $like }
wish-like-unlike = like { $like }, not like { $unlike }
wish-tags = { $tags }
wish-without-tags = no { $tags }
wish-well-known = well known

talk-suggested = { $count ->
    [one] { $variant ->
        [0] **Try this one**
        [1] **One comes to mind**
       *[other] **I would go for this**
    }
   *[other] { $variant ->
        [0] **How about these?**
        [1] **I would watch one of these**
       *[other] **Here is what I would pick**
    }
}
talk-confidence = { $count ->
    [0] { $like ->
        [yes] I know nothing of your taste yet, so this goes by the film you named alone.
       *[no] I know nothing of your taste yet, so these are what most people love.
    }
    [one] I have one rating from you, so this is a guess.
   *[other] { $few ->
        [yes] I have { $count } ratings from you, so this is a guess.
       *[no] From { $count } of your ratings.
    }
}
talk-without-older = Nothing meets all of that, so I let go of what you wished for before.
talk-without-example = Nothing like it meets the rest, so these only meet the rest.
talk-nothing-fits = I know no film that fits all of this. Take one of the wishes off:
talk-nothing-left = I have nothing else to show you. Say **start over**, or rate a few films so that I can look elsewhere.
talk-noted = Noted, { $count } ratings:

talk-ask = { $variant ->
    [0] Have you seen { $title }? How did you like it?
    [1] How was { $title }, if you have seen it?
   *[other] One question: how did you like { $title }?
}
talk-ask-seen = How did you like { $title }?
talk-ask-hint = Stars, words (“loved it”) or “not seen”, as you like.
talk-did-you-mean = Do you mean { $title }?
talk-which = Which of these do you mean?

talk-film-yours = You gave it **{ $glyphs }**.
talk-film-unknown = Nobody has rated it yet where I learned, so I cannot say how you would like it.

talk-what-if-now = { $title } is number { $place } of all films you have not rated.
talk-what-if-none = You have rated nothing yet, so { $title } is there because most people like it. Rate a few films, and it will rise or fall.
talk-what-if-nothing = No single rating of yours would move it much: it rests on many of them.
talk-what-if-unrated = Without your rating of *{ $title }* it would be number { $place }.
talk-what-if-stars = Had you given *{ $title }* { NUMBER($instead, maximumFractionDigits: 1) }★ instead of { NUMBER($stars, maximumFractionDigits: 1) }★, it would be number { $place }.

talk-me-title = **What I know about you**
talk-me-rated = { $count ->
    [0] You have rated nothing yet.
    [one] You have rated one film, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★.
   *[other] You have rated { $count } films, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ on average.
}
talk-me-loved = You loved *{ $titles }*.
talk-me-group = *{ $group }*: { $count ->
    [one] one film
   *[other] { $count } films
}, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
talk-me-marked = { $mark ->
    [watchlist] On your watchlist: { $count }.
    [seen] Seen without stars: { $count }.
   *[skip] Not for you: { $count }.
}
talk-me-more = **/mydata export** hands you all of it, **/mydata delete** deletes it.
talk-not-here = That is between you and me: press the button and only you see it, or ask me in a direct message.

talk-greeting = { $variant ->
    [0] Hello! Tell me what you feel like, or a film that you loved or hated.
    [1] Hi there. What are you in the mood for? A film you love says a lot, too.
   *[other] Good to see you. Name a mood, a decade, or films you like.
}
talk-thanks = { $variant ->
    [0] You are welcome. Enjoy the film!
    [1] My pleasure. Tell me how it was.
   *[other] Any time. Come back and rate it.
}
talk-goodbye = { $variant ->
    [0] Goodbye, and enjoy the film.
    [1] See you at the movies.
   *[other] Until next time.
}
talk-help = Just talk to me: *“something funny from the 90s, no romance”*, *“like Alien but not horror”*, *“more recent”*, *“none of these”*, *“loved Heat, hated Psycho”*, *“seen the first two”*, *“why the second one?”*, *“what would change this?”*, *“undo”*, *“start over”*. **/help** lists the commands.
talk-afresh = All forgotten but your ratings. What do you feel like?
talk-unclear = { $variant ->
    [0] I did not get that. I am about films: tell me what you feel like, or how you liked one.
    [1] That is beyond me. Try *“something like Heat”*, *“a comedy from the 80s”* or *“loved Alien”*.
   *[other] I only know films, and I am not sure what you mean. Say **help** to see what I understand.
}
talk-nothing-on-table = There is no film on the table yet. Tell me what you feel like.
talk-no-such-place = { $count ->
    [one] There is only one film on the table.
   *[other] There are only { $count } films on the table.
}
talk-stars-for-what = Stars for which film? Say it with its title: *“Heat 4”*.
talk-nothing-to-correct = I know no other film that this could mean. Tell me its title and year.
talk-never-mind = Never mind, then. Nothing was changed.
talk-not-seen = All right, not seen yet.
talk-unsupported = { $topic ->
    [people] I learned from ratings and know neither actors nor directors. Name a film of theirs, and I will find others like it.
    [runtime] I do not know how long films are. Genres, years and moods I do know.
    [streaming] I do not know where films can be watched. But I can save one to your watchlist for when you have found it.
    [plot] I do not know what happens in films, only who likes them. Name one, and I will find others like it.
    [age-rating] I do not know age ratings. *“For children”* I can look for, but please check for yourself.
    [language] I do not know the language of films. Name one in it, and I will find others like it.
    [awards] I know nothing of awards, only what people rated. *“Well known and loved”* I can do.
   *[series] I know films only, no series. Name a film with the same feel, and I will find others like it.
}
talk-no-such-theme = In this edition of MovieLens nothing is tagged “{ $theme }”, so I left that out.
