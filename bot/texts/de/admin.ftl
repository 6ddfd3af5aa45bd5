### Sich um den Bot kümmern: seine Modelle und Einstellungen.

models-title = **Meine Modelle**
models-none = Es gibt noch keines. Das erste Training macht eines.
models-about = Einige werden aufgehoben, damit du zurückkannst. **/admin zurückrollen** nimmt sofort das letzte gute.
menu-models = Ein anderes einsetzen
button-models = Alle Modelle
button-use-anyway = Trotzdem einsetzen
model-number = Modell { $number }
model-state = **Modell { $number }** · { $state ->
    [live] **im Einsatz**
    [short] zurückgehalten: seine Werte reichen nicht
   *[kept] aufgehoben
}
model-trained = Trainiert { $when }, { $trigger ->
    [start] bei einem Start
    [schedule] nach Plan
   *[admin] auf Befehl
}
model-learned = { $dataset }, { $ratings } Bewertungen, davon { $members } hier abgegeben
model-figures = Fehler { NUMBER($rmse, minimumFractionDigits: 3, maximumFractionDigits: 3) } Sterne, NDCG@10 { NUMBER($ndcg, minimumFractionDigits: 3, maximumFractionDigits: 3) }
model-in-use = **Modell { $number } ist im Einsatz**
model-in-use-before = Modell { $before } war es bis eben und bleibt aufgehoben.
model-in-use-already = Modell { $number } ist schon im Einsatz.
error-no-such-model = Ein Modell { $number } gibt es nicht mehr. **/admin modelle** zeigt, welche es gibt.
error-model-unusable = Modell { $number } lässt sich nicht verwenden ({ $why }). Das im Einsatz antwortet weiter; **/admin modelle** zeigt die anderen.
error-no-earlier-model = Vor diesem gibt es kein gutes Modell, zu dem du zurückkannst. **/admin modelle** zeigt alle, die aufgehoben sind.

settings-title = **Einstellungen**
settings-saved = Gespeichert; es gilt ab jetzt.
settings-schedule = **Wann ich ein neues Modell trainiere**, für alle meine Server
settings-next = Das nächste Mal { $when }
settings-tolerance = **Wie gut ein neues Modell sein muss**, für alle meine Server
settings-tolerance-about = Ein neues Modell übernimmt, wenn seine Werte bei zurückgehaltenen Bewertungen nicht um mehr als diesen Anteil schlechter sind als die des Modells im Einsatz, und nicht um mehr, als Zufall erklärt.
settings-sharing = **Was Mitglieder dieses Servers teilen**
settings-sharing-about = Das gilt für alle, die sich nicht selbst entschieden haben. Ihre eigene Wahl geht immer vor.
menu-schedule = Wann trainiert wird
menu-tolerance = Wie viel schlechter ein neues Modell sein darf
menu-sharing = Privat oder geteilt
option-schedule = { $name ->
    [nightly] Jede Nacht um vier
    [twice] Alle zwölf Stunden, um vier
    [weekly] Jeden Sonntag um vier
    [monthly] Am Ersten jedes Monats um vier
   *[never] Nur wenn es jemand sagt
}
option-schedule-host = Wie in den Einstellungen des Hosts: { $line }
option-schedule-line = { $line }
option-tolerance = { NUMBER($percent, maximumFractionDigits: 2) } %
option-tolerance-default = { NUMBER($percent, maximumFractionDigits: 2) } %, wie üblich
option-sharing = { $sharing ->
    [shared] Geteilt: andere hier dürfen ihre Bewertungen sehen
   *[private] Privat: nur sie selbst sehen ihre Bewertungen
}
option-other = Etwas anderes …
form-schedule = Wann trainiert wird
form-schedule-asks = Minute, Stunde, Tag, Monat, Wochentag
form-schedule-example = 30 3 * * mon,thu
form-tolerance = Wie viel schlechter darf es sein?
form-tolerance-asks = Von 0 % (nie schlechter) bis 100 %
form-tolerance-example = 1,5 %
console-settings-schedule = Training
console-settings-host = { $line }, wie in den Einstellungen des Hosts
console-settings-tolerance = Toleranz
console-settings-about = Ändere sie mit **/admin einstellungen schedule 0 4 * * sun** (oder **host**, oder **never**) und **/admin einstellungen tolerance 2%**.
error-not-a-setting = Eine Einstellung „{ $text }“ gibt es nicht. Es gibt **schedule** und **tolerance**: /admin einstellungen schedule 0 4 * * sun, /admin einstellungen tolerance 2%.

film-added = **Aufgenommen**
film-added-about = Ab jetzt lässt er sich finden, bewerten und empfehlen, neben Filmen seiner Genres und seiner Zeit; das nächste Training lernt aus seinen Bewertungen.
film-known = **Den kenne ich schon**
film-removed = { $film } ist wieder weg.
button-remove-film = Wieder entfernen
error-not-a-film = „{ $text }“ ist kein Film, den ich aufnehmen könnte. Gib einen Titel von höchstens 200 Zeichen an und das Jahr, in dem er herauskam oder herauskommt.
error-film-in-use = { $title } bleibt: Der Film kam mit MovieLens, oder jemand hat ihn bewertet oder markiert.
console-added-missing = Was soll ich aufnehmen? Tippe **/admin film-aufnehmen TITEL (JAHR) GENRES**, etwa /admin film-aufnehmen Dune: Part Three (2026) sci-fi, adventure.

commands-sent = { $count ->
    [one] Ein Befehl
   *[other] { $count } Befehle
} an Discord geschickt. { $changed ->
    [yes] Es kannte bisher andere; vielleicht musst du Discord neu starten, um sie zu sehen.
   *[no] Es kannte sie alle schon so.
}

error-training-elsewhere = Gerade trainiert ein anderes Matinee mit denselben Daten. Sein Modell antwortet auch hier, höchstens eine Minute nachdem es im Einsatz ist.
console-training-elsewhere = Gerade trainiert ein anderes Matinee hier sein erstes Modell.
console-training-elsewhere-wait = Warte, bis es fertig ist, und starte mich dann noch einmal.
