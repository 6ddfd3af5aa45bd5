### Die erste Minute: Gruppen zum Aussuchen, fünf Filme zum Bewerten.

start-title = **In einer Minute zu deinem nächsten Film**
start-title-again = **Lernen wir uns besser kennen**
start-intro = { $count ->
    [0] Fünf Filme, je ein Klick, und ich weiß genug für Empfehlungen. Nur du siehst das.
   *[other] Noch fünf Filme, und meine Empfehlungen kommen dir näher. Nur du siehst das.
}
start-groups = Zuerst: Welche Arten von Filmen magst du? Such dir so viele aus, wie du willst.
start-progress = { $bar } Film { $number } von { $of }
start-rated = *{ $title }* { $glyphs }
menu-groups = Arten von Filmen, die ich mag
button-anything = Von allem etwas
button-as-before = Wie beim letzten Mal
button-not-seen = Nicht gesehen
button-pass = Überspringen
button-back = Zurück
button-enough = Das reicht
button-start = ★ Fünf Filme bewerten

console-about-start = Sag mir in einer Minute, was du magst, und bekomm Filme
console-start-groups = Gib ihre Nummern ein, etwa 1 3 8, oder **alle** für von allem etwas.
console-start-groups-before = Gib ihre Nummern ein, etwa 1 3 8, **alle** für von allem etwas oder **gleich** für die mit ✓.
console-start-film = Gib Sterne ein, **nicht gesehen**, **weiter**, **zurück** oder **genug**, um gleich Filme zu bekommen.
