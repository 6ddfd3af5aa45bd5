### Was nur das Terminal sagt.

console-welcome = Ein Film für heute Abend, für dich ausgesucht. **/hilfe** zeigt, was ich verstehe; mit **/quit** gehst du.
console-ready = { $movies } Filme, gelernt aus { $ratings } Bewertungen ({ $dataset }).
console-note = { $note }
console-first-training = Erster Start: Ich lerne aus MovieLens. Das geschieht nur einmal.
console-other-data = Der Datensatz ist ein anderer geworden, also lerne ich jetzt aus ihm.
console-model-damaged = Das gespeicherte Modell war beschädigt ({ $why }).
console-model-previous = Stattdessen antwortet das letzte gute, vom { $when }.
console-model-again = Ich trainiere es noch einmal.
console-refreshing = Das Modell ist nicht mehr frisch; ein neues wird trainiert, während du weitermachst.

console-about-rate = Einen Film bewerten, etwa so: /bewerten the matrx 4,5
console-about-unrate = Eine Bewertung zurücknehmen
console-about-undo = Deine letzte Änderung rückgängig machen
console-about-ratings = Was du bewertet hast, etwa /bewertungen best komödie 4+; Reihenfolgen: newest, best, worst, title
console-about-recommend = Filme für dich
console-about-similar = Filme wie einer oder mehrere: /ähnlich alien und heat aber nicht psycho; mit für mich am Ende nach deinem Geschmack
console-about-cluster = Gruppen von Filmen, oder was in einer ist
console-about-help = Diese Liste
console-about-admin-retrain = Ein neues Modell aus allen Bewertungen trainieren
console-about-admin-cancel = Das laufende Training anhalten
console-about-admin-models = Die aufgehobenen Modelle, und wie du ein anderes einsetzt
console-about-admin-rollback = Zurück zum letzten guten Modell
console-about-admin-settings = Wann ich trainiere und wie gut ein neues Modell sein muss; schedule oder tolerance und ein Wert stellen es ein
console-about-admin-add-movie = Nimm einen Film auf, der mir fehlt, etwa /admin film-aufnehmen Dune: Part Three (2026) sci-fi, adventure
console-about-admin-remove-movie = Entferne einen aufgenommenen Film wieder, solange ihn niemand bewertet hat
console-about-admin-status = Modell, Daten und Zeitplan auf einen Blick
console-about-quit = Gehen; alles bleibt gespeichert
console-help-heading = **Was ich verstehe**
console-help-talk = Oder red einfach: *was Lustiges aus den 90ern, keine Romanze* … *neuer* … *warum der zweite?* Sag **Hilfe** für mehr.
console-help-stars = Sterne: ein halber bis fünf, als 4, 4,5, ★★★★½, 9/10 oder 90%.
console-help-wishes = Wünsche: /empfehlen 3 comedy ohne horror 1990er geheimtipps gemischt nochmal

console-which-one = „{ $text }“ kann jeder von diesen sein:
console-which-reading = „{ $text }“ lässt sich auf mehr als eine Art lesen:
console-reading-stars-next = Sterne folgen
console-pick-number = Tippe seine Nummer.
console-no-such-movie = Ich kenne keinen Film, der so ähnlich heißt wie „{ $text }“. Versuch es mit ein paar Buchstaben des Titels.
console-no-such-movie-but = Ich kenne keinen Film namens „{ $text }“. Diese kommen am nächsten:
console-no-such-number = Diese Nummer gibt es nicht; sie gehen von 1 bis { $last }.
console-title-missing = Welcher Film? Tippe **{ $usage }**.
console-unknown-command = Den Befehl { $name } kenne ich nicht. **/hilfe** zeigt alle, die ich kenne.
console-unknown-command-but = Den Befehl { $name } kenne ich nicht. Meinst du **{ $meant }**?
console-not-a-wish = „{ $word }“ ist kein Wunsch, den ich kenne. Nenn eine Anzahl bis 10, Jahre (1994, 1990-1999, 80er, seit 2000), geheimtipps, gemischt, nochmal (auch, was ich dir neulich gezeigt habe) oder Genres (ohne horror lässt eines weg): { $genres }.

console-how-many-stars = Wie viele Sterne für **{ $title }**?
console-how-many-stars-now = Wie viele Sterne für **{ $title }**? Jetzt hat er { $now }.
console-stars = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }
console-expected = Mein Tipp: { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }.
console-saved-same = die hatte er schon
console-saved-before = vorher { $stars }
console-saved-expected = mein Tipp war { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }
console-saved-count = { $count ->
    [one] deine erste Bewertung
   *[other] { $count } Bewertungen
}
console-removed = **{ $title }** ist wieder unbewertet. { $count ->
    [0] Jetzt hast du keine Bewertungen mehr.
    [one] Du hast noch eine Bewertung.
   *[other] Du hast noch { $count } Bewertungen.
}
console-removed-nothing = Du hattest **{ $title }** nicht bewertet, also gab es nichts zurückzunehmen.
console-undone = Rückgängig gemacht. **{ $title }** hat wieder
console-undone-none = Rückgängig gemacht. **{ $title }** ist wieder unbewertet.
console-nothing-to-undo = Es gibt nichts mehr rückgängig zu machen.
console-ratings-none = Du hast noch nichts bewertet. Fang mit einem Film an, den du liebst: **/bewerten the matrix 5**.
console-ratings-heading = { $total ->
    [one] **Ein Film bewertet**
   *[other] **{ $total } Filme bewertet**, im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne
}{ $pages ->
    [one] {""}
   *[other] {" "}· Seite { $page } von { $pages }
}
console-ratings-more = /bewertungen { $next } zeigt mehr.

console-picks-heading = **{ $count ->
    [one] Ein Film für dich
   *[other] { $count } Filme für dich
}**, { $rated ->
    [one] aus einer Bewertung
   *[other] aus { $rated } Bewertungen
}
console-picks-cold = **Das mögen fast alle.** Bewerte ein paar Filme, und die Liste wird deine.
console-picks-none = Kein Film erfüllt all das. Lass einen Wunsch weg und versuch es noch einmal.
console-picks-fewer = Mehr Filme, die all das erfüllen, gibt es nicht.
console-because = weil du so bewertet hast:
console-because-one = { $title } { $stars }★ ({ $share } %)
console-similar-heading = **Wie { $title }**
console-similar-heading-but = **Wie { $title }, aber nicht { $without }**
console-similar-none = Über **{ $title }** weiß ich zu wenig, um zu sagen, was ihm ähnelt.
console-similar-legend = ★ sind die Sterne, die ich von dir erwarte; ✓ hast du bewertet.
console-groups-none = Das Modell hat keine Gruppen.
console-groups-heading = **{ $count } Gruppen von Filmen**, gefunden darin, wie Menschen bewerten
console-groups-more = Tippe eine Nummer oder /gruppen und einen Namen, um eine zu sehen.
console-group-size = { $size ->
    [one] 1 Film
   *[other] { $size } Filme
}
console-group-yours = du: { $count } mit { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
console-group-heading = **{ $name }** · { $size ->
    [one] 1 Film
   *[other] { $size } Filme
}
console-group-examples = In ihrer Mitte: { $titles }
console-group-picks = **Daraus für dich**
console-no-such-group = Keine Gruppe heißt „{ $text }“. Es gibt:

console-training-started = Ein neues Modell wird trainiert{ $ratings ->
    [0] .
    [one] , mit einer Bewertung eines Mitglieds darin.
   *[other] , mit { $ratings } Bewertungen von Mitgliedern darin.
} Du kannst inzwischen weitermachen.
console-training-at = { $stage } · { $share } %
console-training-left = { $stage } · { $share } % · noch { $left }
console-left = noch { $left }
console-training-live = **Ab jetzt antwortet das neue Modell**, gelernt aus { $dataset }.
console-training-kept = **Das bisherige Modell bleibt.** Bei Bewertungen, die keines von beiden kennt, ist das neue schlechter, um mehr als Zufall und um mehr als die erlaubten { NUMBER($tolerance, maximumFractionDigits: 2) } %:
console-training-kept-advice = Es bleibt aufgehoben. **/admin modelle** führt es auf, falls du es trotzdem einsetzen willst.
console-training-failed = Das Training ist gescheitert: { $reason } Das bisherige Modell antwortet weiter.
console-training-cancelled = Training abgebrochen; es hat sich nichts geändert.
console-cancelling = Das Training wird angehalten …
console-nothing-to-cancel = Es läuft kein Training.
console-figure-ratings = { $value } Bewertungen
console-figure-movies = { $value } Filme
console-figure-seconds = trainiert in { $value }
console-figure-ndcg = NDCG@10 { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) }
console-figure-rmse = Fehler bei zurückgehaltenen Bewertungen { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) } Sterne
console-run-running = läuft
console-run-live = im Einsatz
console-run-kept = aufgehoben
console-run-short = zurückgehalten
console-run-failed = gescheitert
console-run-cancelled = abgebrochen
console-trigger-start = beim Start
console-trigger-schedule = nach Zeitplan
console-trigger-admin = von Hand
console-status-bot = Matinee
console-status-bot-value = { $version }, läuft seit { $uptime }
console-status-model = Modell
console-status-model-value = { $when } · { $facts }
console-status-no-model = noch keines
console-status-training = Training
console-status-next = Nächstes
console-status-data = Daten
console-status-data-value = { $dataset }, { $movies } Filme
console-status-ratings = Mitglieder
console-status-ratings-value = { $ratings ->
    [one] 1 Bewertung
   *[other] { $ratings } Bewertungen
} von { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitgliedern
}
console-status-database = Datenbank
console-status-database-value = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
console-status-device = Gerät
console-status-recent = **Letzte Trainings**
console-models-number = Tippe eine Nummer, um dieses Modell einzusetzen.
console-goodbye = { $count ->
    [0] Bis bald.
    [one] Bis bald. Deine Bewertung bleibt gespeichert.
   *[other] Bis bald. Deine { $count } Bewertungen bleiben gespeichert.
}

console-tour-welcome = Gerade tippt niemand, also hier ein kurzer Rundgang am echten Modell. Davon bleibt nichts gespeichert.
console-tour-rate = Bewerte ein paar Filme, geschrieben, wie sie dir einfallen.
console-tour-recommend = Zwei Bewertungen genügen für den Anfang.
console-tour-change = Jede Bewertung ändert schon die nächste Liste.
console-tour-similar = Frag, was einem Film ähnelt.
console-tour-cluster = Sieh dir die Gruppen an, in die sich Filme ordnen.
console-tour-undo = Alles lässt sich zurücknehmen.
console-tour-end = Das war der Rundgang. Mit **make chat** in einem Terminal tippst du selbst; mit DISCORD_TOKEN in .env bringt mich **make run** auf deinen Server.
