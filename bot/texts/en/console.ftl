### What only the terminal says.

console-welcome = A film for tonight, picked for you. **/help** lists what I understand; **/quit** leaves.
console-ready = { $movies } films, learned from { $ratings } ratings ({ $dataset }).
console-note = { $note }
console-first-training = First start: learning from MovieLens. This happens once.
console-other-data = The data set changed, so I am learning from it now.
console-model-damaged = The model on disk was damaged ({ $why }).
console-model-previous = The last good one answers instead, from { $when }.
console-model-again = I am training it again.
console-refreshing = The model is due for a refresh; a new one is being trained while you go on.

console-about-rate = Rate a film, as in /rate the matrx 4.5
console-about-unrate = Take a rating back
console-about-undo = Reverse your last change
console-about-ratings = What you have rated, as in /ratings best comedy 4+; orders: newest, best, worst, title
console-about-recommend = Films for you
console-about-similar = Films like one or several: /similar alien and heat but not psycho; end it with for me to go by your taste
console-about-cluster = Groups of films, or what is in one
console-about-help = This list
console-about-admin-retrain = Train a new model on everybody’s ratings
console-about-admin-cancel = Stop the training that runs
console-about-admin-models = The models that are kept, and how to use another
console-about-admin-rollback = Go back to the last good model
console-about-admin-settings = When I train and how good a new model must be; schedule or tolerance and a value set it
console-about-admin-add-movie = Add a film that I lack, as in /admin add-movie Dune: Part Three (2026) sci-fi, adventure
console-about-admin-remove-movie = Take an added film away again, as long as nobody has rated it
console-about-admin-status = Model, data and schedule at a glance
console-about-quit = Leave; everything is kept
console-help-heading = **What I understand**
console-help-talk = Or just talk: *something funny from the 90s, no romance* … *more recent* … *why the second one?* Say **help** for more.
console-help-stars = Stars: half a star to five, as 4, 4.5, ★★★★½, 9/10 or 90%.
console-help-wishes = Wishes: /recommend 3 comedy no horror 1990s hidden varied again

console-which-one = “{ $text }” may be any of these:
console-which-reading = “{ $text }” can be read in more than one way:
console-reading-stars-next = stars next
console-pick-number = Type its number.
console-no-such-movie = I know no film called anything like “{ $text }”. Try a few letters of its title.
console-no-such-movie-but = I know no film called “{ $text }”. These come closest:
console-no-such-number = That is none of the numbers; they go from 1 to { $last }.
console-title-missing = Which film? Type **{ $usage }**.
console-unknown-command = I know no command { $name }. **/help** lists those I know.
console-unknown-command-but = I know no command { $name }. Did you mean **{ $meant }**?
console-not-a-wish = “{ $word }” is no wish I know. Say a count up to 10, years (1994, 1990-1999, 80s, since 2000), hidden, varied, again (also what I showed you lately), or genres (no horror leaves one out): { $genres }.

console-how-many-stars = How many stars for **{ $title }**?
console-how-many-stars-now = How many stars for **{ $title }**? Now it has { $now }.
console-stars = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }
console-expected = My guess: { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }.
console-saved-same = it had that already
console-saved-before = was { $stars }
console-saved-expected = I had guessed { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }
console-saved-count = { $count ->
    [one] your first rating
   *[other] { $count } ratings
}
console-removed = **{ $title }** is unrated again. { $count ->
    [0] You have no ratings left.
    [one] You have one rating left.
   *[other] You have { $count } ratings left.
}
console-removed-nothing = You had not rated **{ $title }**, so there was nothing to take back.
console-undone = Undone. **{ $title }** is back at
console-undone-none = Undone. **{ $title }** is unrated again.
console-nothing-to-undo = There is nothing left to undo.
console-ratings-none = You have not rated anything yet. Start with a film you love: **/rate the matrix 5**.
console-ratings-heading = { $total ->
    [one] **One film rated**
   *[other] **{ $total } films rated**, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars on average
}{ $pages ->
    [one] {""}
   *[other] {" "}· page { $page } of { $pages }
}
console-ratings-more = /ratings { $next } shows more.

console-picks-heading = **{ $count ->
    [one] A film for you
   *[other] { $count } films for you
}**, { $rated ->
    [one] from one rating
   *[other] from { $rated } ratings
}
console-picks-cold = **Liked by nearly everybody.** Rate a few films and this becomes your list.
console-picks-none = No film meets all of that. Leave one wish out and try again.
console-picks-fewer = No more films meet all of that.
console-because = because you rated
console-because-one = { $title } { $stars }★ ({ $share } %)
console-similar-heading = **Like { $title }**
console-similar-heading-but = **Like { $title }, but not { $without }**
console-similar-none = I know too little about **{ $title }** to say what is like it.
console-similar-legend = ★ is what I expect you to give; ✓ you have rated.
console-groups-none = The model has no groups.
console-groups-heading = **{ $count } groups of films**, found in how people rate
console-groups-more = Type a number, or /cluster and a name, to see one.
console-group-size = { $size ->
    [one] 1 film
   *[other] { $size } films
}
console-group-yours = you: { $count } at { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
console-group-heading = **{ $name }** · { $size ->
    [one] 1 film
   *[other] { $size } films
}
console-group-examples = At its heart: { $titles }
console-group-picks = **For you in here**
console-no-such-group = No group is called “{ $text }”. There are:

console-training-started = Training a new model{ $ratings ->
    [0] .
    [one] , with one rating of a member in it.
   *[other] , with { $ratings } ratings of members in it.
} You can go on meanwhile.
console-training-at = { $stage } · { $share } %
console-training-left = { $stage } · { $share } % · { $left } left
console-left = { $left } left
console-training-live = **The new model answers now**, learned from { $dataset }.
console-training-kept = **The model in use stays.** On ratings that neither has seen, the new one does worse, by more than chance and by more than the { NUMBER($tolerance, maximumFractionDigits: 2) } % that is tolerated:
console-training-kept-advice = It is kept. **/admin models** lists it, to be put to use all the same.
console-training-failed = The training failed: { $reason } The model before it goes on answering.
console-training-cancelled = Training cancelled; nothing changed.
console-cancelling = Stopping the training …
console-nothing-to-cancel = No training is running.
console-figure-ratings = { $value } ratings
console-figure-movies = { $value } films
console-figure-seconds = trained in { $value }
console-figure-ndcg = NDCG@10 { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) }
console-figure-rmse = held-out error { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) } stars
console-run-running = running
console-run-live = live
console-run-kept = kept
console-run-short = held back
console-run-failed = failed
console-run-cancelled = cancelled
console-trigger-start = at start
console-trigger-schedule = on schedule
console-trigger-admin = by hand
console-status-bot = Matinee
console-status-bot-value = { $version }, up for { $uptime }
console-status-model = Model
console-status-model-value = { $when } · { $facts }
console-status-no-model = none yet
console-status-training = Training
console-status-next = Next one
console-status-data = Data
console-status-data-value = { $dataset }, { $movies } films
console-status-ratings = Members
console-status-ratings-value = { $ratings ->
    [one] 1 rating
   *[other] { $ratings } ratings
} by { $members ->
    [one] 1 member
   *[other] { $members } members
}
console-status-database = Database
console-status-database-value = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
console-status-device = Device
console-status-recent = **Last trainings**
console-models-number = Type a number to put that model to use.
console-goodbye = { $count ->
    [0] Goodbye.
    [one] Goodbye. Your rating is kept.
   *[other] Goodbye. Your { $count } ratings are kept.
}

console-tour-welcome = Nobody is typing, so here is a short tour on the real model. Nothing of it is kept.
console-tour-rate = Rate a few films, spelt as they come to mind.
console-tour-recommend = Two ratings are enough to begin with.
console-tour-change = Every rating changes the very next list.
console-tour-similar = Ask what is like a film.
console-tour-cluster = See the groups that films fall into.
console-tour-undo = Anything can be taken back.
console-tour-end = That was the tour. **make chat** in a terminal lets you type yourself; with DISCORD_TOKEN in .env, **make run** brings me to your server.
