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
