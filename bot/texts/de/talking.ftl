### Ein Gespräch: was in Worten gesagt wird, seine Fragen und Knöpfe, auf jedem Bildschirm.

button-just-recommend = Empfiehl einfach
button-no = Nein
button-others = Keiner davon
button-start-over = Von vorn
button-what-if = Was würde das ändern?
button-show-me = Nur mir zeigen
menu-take-back = Eine zurücknehmen
menu-tell = Erzähl mir von einem

wish-like = wie { $like }{ $unlike }
wish-unlike = nicht wie { $unlike }{ $like }
wish-like-unlike = wie { $like }, nicht wie { $unlike }
wish-tags = { $tags }
wish-without-tags = kein { $tags }
wish-well-known = bekannt

talk-suggested = { $count ->
    [one] { $variant ->
        [0] **Versuch den hier**
        [1] **Einer fällt mir ein**
       *[other] **Ich würde den nehmen**
    }
   *[other] { $variant ->
        [0] **Wie wäre es damit?**
        [1] **Einen davon würde ich schauen**
       *[other] **Das wäre meine Wahl**
    }
}
talk-confidence = { $count ->
    [0] { $like ->
        [yes] Deinen Geschmack kenne ich noch nicht, darum geht das allein nach dem Film, den du genannt hast.
       *[no] Deinen Geschmack kenne ich noch nicht, darum steht hier, was die meisten lieben.
    }
    [one] Ich habe eine Bewertung von dir, das ist also geraten.
   *[other] { $few ->
        [yes] Ich habe { $count } Bewertungen von dir, das ist also geraten.
       *[no] Aus { $count } deiner Bewertungen.
    }
}
talk-without-older = Auf alles zusammen passt nichts, darum habe ich die früheren Wünsche losgelassen.
talk-without-example = Nichts Ähnliches erfüllt den Rest, darum erfüllen diese hier nur den Rest.
talk-nothing-fits = Ich kenne keinen Film, auf den das alles passt. Nimm einen der Wünsche weg:
talk-nothing-left = Mehr habe ich gerade nicht. Sag **von vorn**, oder bewerte ein paar Filme, damit ich woanders suchen kann.
talk-noted = Notiert, { $count } Bewertungen:

talk-ask = { $variant ->
    [0] Kennst du { $title }? Wie hat er dir gefallen?
    [1] Wie war { $title }, falls du ihn kennst?
   *[other] Eine Frage: Wie fandest du { $title }?
}
talk-ask-seen = Wie hat dir { $title } gefallen?
talk-ask-hint = Sterne, Worte („fand ich toll“) oder „nicht gesehen“, ganz wie du magst.
talk-did-you-mean = Meinst du { $title }?
talk-which = Welchen davon meinst du?

talk-film-yours = Von dir hat er **{ $glyphs }**.
talk-film-unknown = Wo ich gelernt habe, hat ihn noch niemand bewertet. Wie er dir gefiele, kann ich nicht sagen.

talk-what-if-now = { $title } steht auf Platz { $place } aller Filme, die du nicht bewertet hast.
talk-what-if-none = Du hast noch nichts bewertet; { $title } steht da, weil er den meisten gefällt. Bewerte ein paar Filme, und er steigt oder fällt.
talk-what-if-nothing = Keine einzelne Bewertung von dir würde viel daran ändern: Er stützt sich auf viele.
talk-what-if-unrated = Ohne deine Bewertung von *{ $title }* stünde er auf Platz { $place }.
talk-what-if-stars = Hättest du *{ $title }* { NUMBER($instead, maximumFractionDigits: 1) }★ statt { NUMBER($stars, maximumFractionDigits: 1) }★ gegeben, stünde er auf Platz { $place }.

talk-me-title = **Was ich über dich weiß**
talk-me-rated = { $count ->
    [0] Du hast noch nichts bewertet.
    [one] Du hast einen Film bewertet, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★.
   *[other] Du hast { $count } Filme bewertet, im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★.
}
talk-me-loved = Geliebt hast du *{ $titles }*.
talk-me-group = *{ $group }*: { $count ->
    [one] ein Film
   *[other] { $count } Filme
}, { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★
talk-me-marked = { $mark ->
    [watchlist] Auf deiner Merkliste: { $count }.
    [seen] Gesehen, ohne Sterne: { $count }.
   *[skip] Nichts für dich: { $count }.
}
talk-me-more = **/mydata export** gibt dir alles davon, **/mydata delete** löscht es.
talk-not-here = Das geht nur dich und mich etwas an: Drück den Knopf, dann siehst nur du es, oder frag mich in einer Direktnachricht.

talk-greeting = { $variant ->
    [0] Hallo! Sag mir, wonach dir ist, oder nenn mir einen Film, den du geliebt oder gehasst hast.
    [1] Hi! Worauf hast du Lust? Auch ein Lieblingsfilm sagt mir viel.
   *[other] Schön, dass du da bist. Nenn mir eine Stimmung, ein Jahrzehnt oder Filme, die du magst.
}
talk-thanks = { $variant ->
    [0] Gern geschehen. Viel Spaß mit dem Film!
    [1] Immer gern. Erzähl mir, wie er war.
   *[other] Jederzeit. Komm wieder und bewerte ihn.
}
talk-goodbye = { $variant ->
    [0] Tschüss, und viel Spaß mit dem Film.
    [1] Wir sehen uns im Kino.
   *[other] Bis zum nächsten Mal.
}
talk-help = Red einfach mit mir: *„was Lustiges aus den 90ern, keine Romanze“*, *„wie Alien, aber kein Horror“*, *„neuer“*, *„keiner davon“*, *„Heat geliebt, Psycho gehasst“*, *„die ersten zwei kenne ich“*, *„warum der zweite?“*, *„was würde das ändern?“*, *„rückgängig“*, *„von vorn“*. **/help** zeigt die Befehle.
talk-afresh = Alles vergessen außer deinen Bewertungen. Wonach ist dir?
talk-unclear = { $variant ->
    [0] Das habe ich nicht verstanden. Bei mir geht es um Filme: Sag mir, wonach dir ist oder wie dir einer gefallen hat.
    [1] Da komme ich nicht mit. Versuch *„etwas wie Heat“*, *„eine Komödie aus den 80ern“* oder *„Alien fand ich toll“*.
   *[other] Ich kenne nur Filme und bin nicht sicher, was du meinst. Sag **Hilfe**, dann zeige ich, was ich verstehe.
}
talk-nothing-on-table = Es liegt noch kein Film auf dem Tisch. Sag mir, wonach dir ist.
talk-no-such-place = { $count ->
    [one] Es liegt nur ein Film auf dem Tisch.
   *[other] Es liegen nur { $count } Filme auf dem Tisch.
}
talk-stars-for-what = Sterne für welchen Film? Sag sie mit dem Titel: *„Heat 4“*.
talk-nothing-to-correct = Ich kenne keinen anderen Film, der gemeint sein könnte. Sag mir Titel und Jahr.
talk-never-mind = Dann nicht. Es hat sich nichts geändert.
talk-not-seen = In Ordnung, noch nicht gesehen.
talk-unsupported = { $topic ->
    [people] Ich habe aus Bewertungen gelernt und kenne weder Schauspieler noch Regisseure. Nenn mir einen Film von ihnen, und ich finde ähnliche.
    [runtime] Wie lang Filme sind, weiß ich nicht. Genres, Jahre und Stimmungen kenne ich.
    [streaming] Wo man Filme sehen kann, weiß ich nicht. Aber ich setze dir einen auf die Merkliste, bis du ihn gefunden hast.
    [plot] Was in Filmen geschieht, weiß ich nicht, nur wem sie gefallen. Nenn mir einen, und ich finde ähnliche.
    [age-rating] Altersfreigaben kenne ich nicht. *„Für Kinder“* kann ich suchen, aber prüf es bitte selbst.
    [language] Die Sprache von Filmen kenne ich nicht. Nenn mir einen in ihr, und ich finde ähnliche.
    [awards] Von Preisen weiß ich nichts, nur was die Leute bewertet haben. *„Bekannt und beliebt“* kann ich.
   *[series] Ich kenne nur Filme, keine Serien. Nenn mir einen Film mit dem gleichen Gefühl, und ich finde ähnliche.
}
talk-no-such-theme = In dieser Ausgabe von MovieLens ist nichts mit „{ $theme }“ verschlagwortet, darum habe ich es weggelassen.
