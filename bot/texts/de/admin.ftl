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
