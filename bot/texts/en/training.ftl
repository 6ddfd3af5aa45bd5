### Training and status, for the people who run the bot.

training-title = **Training a new model**
training-stage = { $stage }
training-starting = Getting ready
training-bar = { $bar } { NUMBER($percent, maximumFractionDigits: 0) } %
training-left = { $unit ->
    [minutes] About { $amount ->
        [one] a minute
       *[other] { $amount } minutes
    } left
   *[seconds] { $amount ->
        [one] A second
       *[other] { $amount } seconds
    } left
}
training-goes-on = Everybody can go on using me meanwhile.
training-still-running = Still training, but Discord lets me change this message for fifteen minutes only. **/admin status** shows the rest.
training-live = **The new model is live**
training-kept = **Trained, but the model in use stays**
training-kept-why = On ratings that neither of them has seen, the new model does worse than the one in use, by more than chance and by more than the { NUMBER($tolerance, maximumFractionDigits: 2) } % that is tolerated:
training-kept-advice = It is kept, and you can put it to use all the same.
training-figure-in-use = { $name }: **{ NUMBER($now, minimumFractionDigits: 3, maximumFractionDigits: 3) }**, in use { NUMBER($before, minimumFractionDigits: 3, maximumFractionDigits: 3) }
training-figure-short = {" "}⚠ falls short
training-failed = **The training failed**
training-failed-advice = The model from before goes on answering. { $failure }
training-cancelled = **Training cancelled**
training-cancelled-advice = The model from before goes on answering.
training-cancel-asked = Stopping the training…
training-cancel-none = No training is running.
training-learned = Learned from { $ratings } ratings by { $users } people on { $movies } films, { $members } of them given here.
training-took = It took { NUMBER($seconds, maximumFractionDigits: 0) } seconds.
training-first = It is the first one, so there is nothing to compare it with.
training-figure = { $name }: **{ NUMBER($now, minimumFractionDigits: 3, maximumFractionDigits: 3) }**
training-figure-before = { $name }: **{ NUMBER($now, minimumFractionDigits: 3, maximumFractionDigits: 3) }**, before { NUMBER($before, minimumFractionDigits: 3, maximumFractionDigits: 3) }
figure-rmse = Error in stars on held-out ratings (less is better)
figure-mae = Mean error in stars on the same (less is better)
figure-ndcg = NDCG@10 of liked films held out (more is better)
figure-recall = Those among the first 20 picks (more is better)

status-title = **Matinee { $version }**
status-up = Started { $when }
status-latency = Discord answers in { NUMBER($milliseconds, maximumFractionDigits: 0) } ms
status-live = Model trained { $when } on { $ratings } ratings, { $members } of them given here
status-no-model = No model yet; the first training comes right after the start
status-dataset = MovieLens edition **{ $dataset }**, { $movies } films
status-note = { $note }
status-members = { $members ->
    [one] One member
   *[other] { $members } members
} with { $ratings ->
    [one] one rating
   *[other] { $ratings } ratings
}
status-database = Database { NUMBER($megabytes, maximumFractionDigits: 1) } MB, computing on { $device }
status-next = Next training { $when }
status-no-schedule = No training is scheduled
status-training = Training now: { $stage }, { NUMBER($percent, maximumFractionDigits: 0) } %
status-runs = **Last trainings**
status-run = { $when }: { $state ->
    [running] running
    [live] live
    [short] held back, its figures fell short; **/admin models** can use it
    [kept] kept, another answers
    [cancelled] cancelled
   *[failed] failed
}
