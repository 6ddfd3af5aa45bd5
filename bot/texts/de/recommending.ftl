### Empfehlungen, Gründe, ähnliche Filme, Gruppen.

picks-title = **Für dich heute Abend**
picks-title-favourites = **Was alle lieben**
picks-from = { $count ->
    [0] Du hast noch nichts bewertet, also sind das die Lieblinge der meisten. Gib mit **/bewerten** einem Film Sterne, den du kennst, und es werden deine.
    [one] Aus deiner ersten Bewertung, also noch geraten. Mit jedem Film, den du bewertest, wird es besser.
   *[other] Aus { $count } deiner Bewertungen.
}
picks-from-few = Aus erst { $count } Bewertungen, also noch halb geraten. Mit jedem Film, den du bewertest, wird es besser.
picks-none = Dazu passt kein Film mehr. Lockere einen Filter: andere Genres, mehr Jahre, weniger ausgeschlossen.
picks-fewer = { $count ->
    [one] Nur ein Film passt.
   *[other] Nur { $count } Filme passen.
}
picks-shared = { $member } zeigt diese Empfehlungen.
pick-expected = Von dir bekäme er etwa **{ NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★** ± { NUMBER($std, minimumFractionDigits: 1, maximumFractionDigits: 1) }
pick-because = Weil du *{ $title }* { NUMBER($stars, maximumFractionDigits: 1) }★ gegeben hast
pick-group = Aus der Gruppe *{ $group }*
pick-favourite = Die meisten, die ihn gesehen haben, lieben ihn

wish-groups = aus *{ $groups }*
wish-genres = { $genres }
wish-without = ohne { $genres }
wish-years = { $from }–{ $to }
wish-since = seit { $from }
wish-until = bis { $to }
wish-hidden-gems = weniger bekannt
wish-varied = abwechslungsreich

why-title = Warum { $title }?
why-expected = Ich erwarte **{ NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★** von dir. In zwei von drei Fällen läge ich um höchstens { NUMBER($std, minimumFractionDigits: 1, maximumFractionDigits: 1) } daneben, also zwischen { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } und { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }.
why-because = Das sprach am meisten für ihn:
why-share = { $bar } { NUMBER($percent, maximumFractionDigits: 0) } % von *{ $title }* { NUMBER($stars, maximumFractionDigits: 1) }★
why-crowd = Du hast noch nichts bewertet, was viel über ihn sagt: Den meisten, die ihn gesehen haben, hat er gefallen.
why-group = Er gehört zur Gruppe *{ $group }*.

similar-title = Wie { $titles }
similar-title-but = Wie { $titles }, aber nicht { $without }
similar-order-likeness = Das Ähnlichste zuerst, wer auch fragt.
similar-order-taste = Ähnlich und nach deinem Geschmack; was du bewertet hast oder nicht willst, fehlt.
similar-none = Ich kenne noch nichts, was ihm nahekommt.
similar-none-of-several = Nichts, was ich kenne, kommt all dem nahe.
similar-expected = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) }★ erwartet
similar-alike = { NUMBER($percent, maximumFractionDigits: 0) } % ähnlich
similar-fits = passt zu { NUMBER($percent, maximumFractionDigits: 0) } %
similar-seen = hast du bewertet

button-order-likeness = Nur nach Ähnlichkeit
button-order-taste = Das Beste für mich zuerst

groups-title = **Welche Arten von Filmen es gibt**
groups-intro = Filme, die dieselben Menschen lieben, gefunden in den Bewertungen aller.
groups-none = Noch gibt es keine Gruppen. Sie kommen mit dem ersten Training.
groups-page = Seite { $page } von { $pages }
group-name = **{ $name }**
group-size = { $size ->
    [one] Ein Film
   *[other] { $size } Filme
}
group-yours = { $count ->
    [0] du hast keinen bewertet
    [one] du hast einen bewertet: { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
   *[other] du hast { $count } bewertet: im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
}
group-examples = *{ $titles }*
group-picks = **Daraus für dich**
no-such-group = Keine Gruppe heißt „{ $text }“. Such eine aus:

error-not-years = „{ $text }“ verstehe ich nicht als Jahre. Versuch 1994, 90er, 1990-1999, seit 2010 oder vor 1980.
error-not-a-star-span = „{ $text }“ verstehe ich nicht als Spanne von Sternen. Versuch 5, 4+, 3-4 oder bis 2,5.
error-no-such-genre = Ein Genre „{ $text }“ kenne ich nicht. Es gibt: { $genres }.

## Gruppen von Filmen: wie ihre Namen zusammengesetzt werden

group-of-a-decade = { $kind } der { $decade }er
group-from-before = { $kind } aus der Zeit vor den { $decade }ern
group-since = { $kind } seit { $year }
group-with-a-tag = { $kind }: { $tag }
group-like-a-film = { $kind } wie { $film }
group-like-a-film-again = { $kind } wie { $film }, Teil { $part }
