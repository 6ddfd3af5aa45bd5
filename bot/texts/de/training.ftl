### Training und Zustand, für die Leute, die den Bot betreiben.

training-title = **Ein neues Modell wird trainiert**
training-stage = { $stage }
training-starting = Vorbereitung
training-bar = { $bar } { NUMBER($percent, maximumFractionDigits: 0) } %
training-left = { $unit ->
    [minutes] Noch etwa { $amount ->
        [one] eine Minute
       *[other] { $amount } Minuten
    }
   *[seconds] Noch { $amount ->
        [one] eine Sekunde
       *[other] { $amount } Sekunden
    }
}
training-goes-on = Alle können mich inzwischen weiter benutzen.
training-still-running = Das Training läuft noch, aber Discord lässt mich diese Nachricht nur fünfzehn Minuten lang ändern. **/admin status** zeigt den Rest.
training-live = **Das neue Modell ist im Einsatz**
training-kept = **Trainiert, aber das bisherige Modell bleibt**
training-kept-why = Bei Bewertungen, die keines von beiden kennt, ist das neue Modell schlechter als das im Einsatz, um mehr als Zufall und um mehr als die erlaubten { NUMBER($tolerance, maximumFractionDigits: 2) } %:
training-kept-advice = Es bleibt aufgehoben, und du kannst es trotzdem einsetzen.
training-figure-in-use = { $name }: **{ NUMBER($now, minimumFractionDigits: 3, maximumFractionDigits: 3) }**, im Einsatz { NUMBER($before, minimumFractionDigits: 3, maximumFractionDigits: 3) }
training-figure-short = {" "}⚠ reicht nicht
training-failed = **Das Training ist gescheitert**
training-failed-advice = Das bisherige Modell antwortet weiter. { $failure }
training-cancelled = **Training abgebrochen**
training-cancelled-advice = Das bisherige Modell antwortet weiter.
training-cancel-asked = Das Training wird angehalten …
training-cancel-none = Es läuft kein Training.
training-learned = Gelernt aus { $ratings } Bewertungen von { $users } Menschen zu { $movies } Filmen, davon { $members } hier abgegeben.
training-took = Es hat { NUMBER($seconds, maximumFractionDigits: 0) } Sekunden gedauert.
training-first = Es ist das erste, also gibt es nichts zum Vergleichen.
training-figure = { $name }: **{ NUMBER($now, minimumFractionDigits: 3, maximumFractionDigits: 3) }**
training-figure-before = { $name }: **{ NUMBER($now, minimumFractionDigits: 3, maximumFractionDigits: 3) }**, vorher { NUMBER($before, minimumFractionDigits: 3, maximumFractionDigits: 3) }
figure-rmse = Fehler in Sternen bei zurückgehaltenen Bewertungen (weniger ist besser)
figure-mae = Typischer Fehler in Sternen (weniger ist besser)
figure-ndcg = Güte der Reihenfolge bei zurückgehaltenen Menschen (mehr ist besser)
figure-recall = Gemochte Filme unter den ersten 20 (mehr ist besser)

status-title = **Matinee { $version }**
status-up = Gestartet { $when }
status-latency = Discord antwortet in { NUMBER($milliseconds, maximumFractionDigits: 0) } ms
status-live = Modell trainiert { $when } mit { $ratings } Bewertungen, davon { $members } hier abgegeben
status-no-model = Noch kein Modell; das erste Training kommt gleich nach dem Start
status-dataset = MovieLens-Ausgabe **{ $dataset }**, { $movies } Filme
status-note = { $note }
status-members = { $members ->
    [one] Ein Mitglied
   *[other] { $members } Mitglieder
} mit { $ratings ->
    [one] einer Bewertung
   *[other] { $ratings } Bewertungen
}
status-database = Datenbank { NUMBER($megabytes, maximumFractionDigits: 1) } MB, gerechnet wird auf { $device }
status-next = Nächstes Training { $when }
status-no-schedule = Es ist kein Training geplant
status-training = Training läuft: { $stage }, { NUMBER($percent, maximumFractionDigits: 0) } %
status-runs = **Letzte Trainings**
status-run = { $when }: { $state ->
    [running] läuft
    [live] im Einsatz
    [short] zurückgehalten, seine Werte reichen nicht; **/admin modelle** kann es einsetzen
    [kept] aufgehoben, ein anderes antwortet
    [cancelled] abgebrochen
   *[failed] gescheitert
}
