### One's own data: taken along, deleted.

mydata-title = **Alles, was ich über dich weiß**
mydata-exported = Deine Bewertungen mit ihrer Geschichte, deine Listen, wo du sie teilst, was ich dir zuletzt gezeigt habe und wo unsere Gespräche stehen. Nur du siehst das.
mydata-sent = Ich habe dir in einer Direktnachricht eine Datei mit allem geschickt, was ich über dich weiß.
button-look = Dorthin
mydata-delete-title = **Alles löschen?**
mydata-delete-ask = { $count ->
    [0] Du hast nichts bewertet; deine Listen und alles andere, was ich über dich weiß, wären weg.
    [one] Deine Bewertung, deine Listen und alles andere, was ich über dich weiß, wären weg.
   *[other] Deine { $count } Bewertungen, deine Listen und alles andere, was ich über dich weiß, wären weg.
}
mydata-delete-final = Es gibt kein Zurück, auch nicht aus einer Sicherung. Das nächste Modell lernt ohne dich.
mydata-kept = Nichts wurde gelöscht.
mydata-deleted = { $count ->
    [0] Alles ist weg. Ich weiß nichts mehr über dich.
    [one] Alles ist weg, auch deine Bewertung. Ich weiß nichts mehr über dich.
   *[other] Alles ist weg, auch deine { $count } Bewertungen. Ich weiß nichts mehr über dich.
}
button-delete = Alles löschen
button-keep = Behalten

console-about-mydata-export = Alles, was über dich gespeichert ist, als Datei
console-about-mydata-delete = Alles über dich löschen; fragt vorher nach
console-mydata-written = Alles, was ich über dich weiß, steht in { $path }.
console-mydata-delete-number = Gib 1 ein, um alles zu löschen; alles andere behält es.
