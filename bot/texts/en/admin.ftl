### Looking after the bot: its models and settings.

models-title = **My models**
models-none = There is none yet. The first training makes one.
models-about = Several are kept to go back to. **/admin rollback** takes the last good one at once.
menu-models = Put another to use
button-models = All models
button-use-anyway = Use it anyway
model-number = Model { $number }
model-state = **Model { $number }** · { $state ->
    [live] **in use**
    [short] held back: its figures fell short
   *[kept] kept
}
model-trained = Trained { $when }, { $trigger ->
    [start] at a start
    [schedule] on schedule
   *[admin] on command
}
model-learned = { $dataset }, { $ratings } ratings, { $members } of them given here
model-figures = Error { NUMBER($rmse, minimumFractionDigits: 3, maximumFractionDigits: 3) } stars, NDCG@10 { NUMBER($ndcg, minimumFractionDigits: 3, maximumFractionDigits: 3) }
model-in-use = **Model { $number } is in use**
model-in-use-before = Model { $before } was until now, and is kept.
model-in-use-already = Model { $number } is in use already.
error-no-such-model = There is no model { $number } any more. **/admin models** lists those there are.
error-model-unusable = Model { $number } cannot be used ({ $why }). The one in use goes on answering; **/admin models** lists the others.
error-no-earlier-model = There is no good model before this one to go back to. **/admin models** lists all that are kept.

settings-title = **Settings**
settings-saved = Saved; it counts from now on.
settings-schedule = **When I train a new model**, for all my servers
settings-next = Next time { $when }
settings-tolerance = **How good a new model must be**, for all my servers
settings-tolerance-about = A new model takes over unless its held-out figures are worse than those of the one in use by more than this share, and by more than chance explains.
settings-sharing = **What members of this server share**
settings-sharing-about = This counts for those who have not said themselves. Their own choice always goes first.
menu-schedule = When to train
menu-tolerance = How much worse a new model may be
menu-sharing = Private or shared
option-schedule = { $name ->
    [nightly] Every night at four
    [twice] Every twelve hours, at four
    [weekly] Every Sunday at four
    [monthly] On the first of every month at four
   *[never] Only when somebody says so
}
option-schedule-host = As in the host’s settings: { $line }
option-schedule-line = { $line }
option-tolerance = { NUMBER($percent, maximumFractionDigits: 2) } %
option-tolerance-default = { NUMBER($percent, maximumFractionDigits: 2) } %, as usual
option-sharing = { $sharing ->
    [shared] Shared: others here may see their ratings
   *[private] Private: only they see their ratings
}
option-other = Something else …
form-schedule = When to train
form-schedule-asks = Minute, hour, day, month, weekday
form-schedule-example = 30 3 * * mon,thu
form-tolerance = How much worse may it be?
form-tolerance-asks = From 0 % (never worse) to 100 %
form-tolerance-example = 1.5 %
console-settings-schedule = Training
console-settings-host = { $line }, as in the host’s settings
console-settings-tolerance = Tolerance
console-settings-about = Change them with **/admin settings schedule 0 4 * * sun** (or **host**, or **never**) and **/admin settings tolerance 2%**.
error-not-a-setting = There is no setting “{ $text }”. There are **schedule** and **tolerance**: /admin settings schedule 0 4 * * sun, /admin settings tolerance 2%.

film-added = **Added**
film-added-about = It can be found, rated and recommended from now on, beside films of its genres and time; the next training learns from its ratings.
film-known = **I know that one already**
film-removed = { $film } is gone again.
button-remove-film = Remove it again
error-not-a-film = “{ $text }” is no film that I could add. Give a title of at most 200 letters and the year it came or comes out.
error-film-in-use = { $title } stays: it came with MovieLens, or somebody has rated or marked it.
console-added-missing = What shall I add? Type **/admin add-movie TITLE (YEAR) GENRES**, as in /admin add-movie Dune: Part Three (2026) sci-fi, adventure.

commands-sent = { $count ->
    [one] One command sent
   *[other] { $count } commands sent
} to Discord. { $changed ->
    [yes] It had others until now; your Discord may need a restart to show them.
   *[no] It had them all, just as they are.
}

error-training-elsewhere = Another Matinee is training on the same home right now. Its model will answer here as well, within a minute of going live.
console-training-elsewhere = Another Matinee is training its first model on this home right now.
console-training-elsewhere-wait = Wait until it is done, and start me again.
