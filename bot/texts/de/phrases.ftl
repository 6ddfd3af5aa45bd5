### Wendungen, deren Englisch im Code steht: Schritte des Trainings, und was Befehlen folgt.

stage-reading = Daten werden gelesen
stage-learning-who-watches-what = Lerne, wer was schaut
stage-learning-tastes = Lerne Geschmäcker
stage-finding-groups-of-films = Suche Gruppen von Filmen
stage-trial-run-learning-who-watches-what = Probelauf: Lerne, wer was schaut
stage-trial-run-learning-tastes = Probelauf: Lerne Geschmäcker
stage-trial-run-finding-groups-of-films = Probelauf: Suche Gruppen von Filmen
stage-checking-on-ratings-held-back = Prüfung an zurückgehaltenen Bewertungen
stage-checking-the-model-in-use-on-the-same = Prüfung des bisherigen Modells an denselben

usage-title = TITEL
usage-stars = STERNE
usage-page = SEITE
usage-order = REIHENFOLGE
usage-wishes = WÜNSCHE
usage-genre = GENRE
usage-name = NAME
usage-setting = EINSTELLUNG
usage-value = WERT
usage-year = JAHR
usage-genres = GENRES
usage-and = UND
usage-but = ABER
usage-not = NICHT
