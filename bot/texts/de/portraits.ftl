### Die Landkarte der Filme und Bilder vom Geschmack: was um die Bilder steht.

button-map = Landkarte
button-taste = Mein Geschmack
menu-known = Such einen Film aus, den du kennst

map-title-own = **Die Landkarte der Filme**
map-shown = **Auf der Landkarte der Filme: { $name }**
map-homes = { $count ->
    [one] Ein bewerteter Film, in { $groups }.
   *[other] { $count } bewertete Filme, die meisten in { $groups }.
}
map-empty = Filme, die dieselben Menschen lieben, sind hier Nachbarn. **/bewerten** markiert deine mit Sternen.
group-mentioned = *{ $name }*

taste-title-own = **Dein Filmgeschmack**
taste-shown = **Filmgeschmack: { $name }**
taste-summary = { $count } Filme, im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★.
taste-best = Zu Hause in { $groups }.
taste-unknown = { $count ->
    [0] Ich weiß noch nichts über deinen Geschmack. Bewerte { $missing } Filme, und ich zeichne dir ein Bild davon.
    [one] Ein Film sagt wenig über einen Geschmack. Bewerte noch { $missing }, und ich zeichne dir ein Bild von deinem.
   *[other] { $count } Filme sagen wenig über einen Geschmack. Bewerte { $missing ->
        [one] noch einen, und ich zeichne dir ein Bild von deinem.
       *[other] noch { $missing }, und ich zeichne dir ein Bild von deinem.
    }
}
taste-unknown-how = Such einen aus, den du gesehen hast, oder tippe **/bewerten** und ein paar Buchstaben des Titels.
taste-unknown-of = { $name } hat noch zu wenige Filme bewertet, um von einem Geschmack zu sprechen.

console-about-map = Alle Filme als Bild, deine markiert
console-about-taste = Was deine Bewertungen gemeinsam haben, als Bild
console-picture-written = Das Bild liegt in { $path }.
console-map-heading = **{ $count } Filme**; Nachbarn werden von denselben Menschen geliebt
console-map-legend = ★ von dir bewertet
console-taste-counts = { $count } Filme, im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne, ±{ NUMBER($spread, minimumFractionDigits: 1, maximumFractionDigits: 1) }
console-taste-against = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★, andere { NUMBER($others, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
