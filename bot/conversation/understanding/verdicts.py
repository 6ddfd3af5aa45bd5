"""Words that say how somebody liked a film, by the stars that they come to.

A space may be a hyphen as well; `~` is a place where the film or a pronoun may stand (`switched ~
off`), `...` one for up to three words of any kind. The scale is told in `opinions`.
"""

from __future__ import annotations

FEELINGS = {
    5.0: """
        love, loved, loves, never get bored of, never bored of, could watch ~ any time,
        can watch ~ any time, can watch ~ anytime, immer wieder gucken, immer wieder schauen,
        immer wieder sehen, immer wieder anschauen, loving, adore, adores, adored, adoring, luv,
        luved, heart, obsessed with, in love with, cant get enough of, crazy about, head over heels,
        never get tired of, never tire of, could watch ~ over and over, could watch ~ every day,
        could watch ~ forever, can watch ~ over and over, could watch ~ again and again,
        could watch ~ all day, could watch ~ on repeat, can watch ~ again and again,
        can watch ~ every day, can always watch ~, liebe, lieb, lieben, liebte, liebten, geliebt,
        vergoettere, verliebt in, grosse liebe
    """,
    4.5: """
        blew me away, blew us away, blew my mind, blew ~ out of the water, blew my socks off,
        knocked my socks off, blown away, floored me, knocked me out, bowled over,
        couldnt look away, couldnt take my eyes off ~, couldnt stop watching ~, glued to ~,
        edge of my seat, on the edge of our seats, swept me away, left me speechless,
        left us speechless, mad about, knocked it out of the park, knocks it out of the park,
        nailed it, wrecked me, destroyed me, broke me, in awe of, umgehauen, weggeblasen,
        vom hocker gehauen, vom hocker gerissen, gefeiert, abgefeiert, feier ich, feiere ich,
        begeistert
    """,
    4.0: """
        like, liked, likes, liking, enjoy, enjoyed, enjoys, enjoying, dig, dug, liked a lot, fan of,
        big fan of, huge fan of, into, got into, appreciate, appreciated, impressed, impressed by,
        impressed with, thumbsup, thumbs up, won me over, two thumbs up, 2 thumbs up, big yes,
        had a blast, had a great time, had a good time, vibed with, fond of, had fun,
        had so much fun, did it for me, does it for me, soft spot for, was right up my street,
        was right up my alley, ueberzeugt, warmed to, mag, moegen, mochte, mochten, gemocht, gefiel,
        gefallen, gefaellt, zugesagt, abgeholt, spass gemacht, macht spass, machte spass,
        spass gehabt
    """,
    3.0: """
        dont mind, didnt mind, torn on, torn about, in two minds, on the fence, zwiegespalten
    """,
    2.0: """
        didnt care for, never cared for, couldve done without, could have done without,
        slept during, slept in the middle, not into, not really into, not that into, not too into,
        not so into, dont care for, never warmed to, didnt warm to, wasnt keen on,
        cant be doing with, couldnt be doing with, wouldnt watch ~ again, would not watch ~ again,
        wont watch ~ again, wont be watching ~ again, never watching ~ again, bored, dislike,
        disliked, thumbsdown, thumbs down, couldnt finish, could not finish, didnt finish,
        never finished, dnf, couldnt get into, could not get into, couldnt get through,
        couldnt sit through, couldnt make it through, didnt make it through, couldnt get past,
        couldnt stay awake, cant stay awake, cant get through, cant finish, cant get into,
        fell asleep, fell right asleep, kept falling asleep, fall asleep, falling asleep,
        nodded off, dozed off, drifted off, conked out, zoned out, tuned out, passed out,
        put ~ to sleep, puts ~ to sleep, sent ~ to sleep, sends ~ to sleep, slept through,
        snoozed through, slept for half, yawned through, snored through, bored me, bores me,
        bored us, bored by, bored the whole, bored all the way, bored out of my mind, bored stiff,
        bored senseless, bored to tears, let down, let me down, disappointed, disappointed by,
        disappointed in, walked out of, walked out on, walked out, left the cinema, gave up on,
        gave up, giving up on, bailed on, bailed, tapped out, noped out, quit halfway, checked out,
        dropped out, lost interest, lost me, stopped watching, stopped halfway, turned ~ off,
        turned off, switched ~ off, switched off, shut ~ off, skipped through, regret, regretted,
        langweilte, gelangweilt, enttaeuscht, missfiel, eingeschlafen, eingepennt, eingenickt,
        weggepennt, weggenickt, weggedoest, weggeratzt, abgebrochen, ausgemacht, ausgeschaltet,
        abgeschaltet, weggeschaltet, aufgegeben, nicht durchgehalten, nicht zu ende,
        nicht fertig geschaut, nicht fertig gesehen
    """,
    1.0: """
        hate, hated, hates, hating, despise, despised, loathe, loathed, detest, detested,
        cant stand, couldnt stand, could not stand, cant bear, couldnt bear,
        kann ich nicht ausstehen, kann ich nicht leiden, geht gar nicht, wish i could unsee,
        want my ... back, give me my ... back, wasted ... hours, hours of my life, hasse, hassen,
        hasste, gehasst, verabscheue
    """,
}
"""What they do, or what it did to them."""
VERDICTS = {
    5.0: """
        masterpiece, all the stars, my top ten, my top 10, my top five, my top 5, my top three,
        my top 3, comfort film, comfort movie, comfort watch, one of the greats, pure cinema,
        absolute cinema, top film, top movie, number one film, number one movie, the finest,
        finest film, greatest film, greatest movie, the greatest, masterpieces, perfect, perfection,
        flawless, faultless, favourite, favorite, favourites, favorites, fav, favs, fave, faves,
        all time favorite, all time favourite, all timer, best film ever, best movie ever, goat,
        the best, best, 11/10, 12/10, peak cinema, peak, life changing, chefs kiss, god tier,
        s tier, second to none, nothing beats, nothing tops, cant be beat, never gets old,
        full marks, top marks, number 1 film, number 1 movie, meisterwerk, meisterwerke, perfekt,
        lieblingsfilm, lieblingsfilme, lieblingsfilmen, ein traum, bester film, der beste,
        die besten filme, besten filme, beste film, beste filme, herzensfilm, volle punktzahl
    """,
    4.5: """
        great, amazing, everything i hoped for, everything i wanted, what a picture, what a watch,
        kann ich nur empfehlen, sehr zu empfehlen, klare empfehlung, prickelnd, insane,
        transcendent, awesome, excellent, fantastic, brilliant, incredible, wonderful, superb,
        outstanding, phenomenal, stunning, terrific, really good, very good, so good, damn good,
        super, super good, insanely good, bloody good, mind blowing, mindblowing, fire, lit, banger,
        absolute banger, slaps, slapped, goes hard, goes so hard, bussin, hits different, rocks,
        rocked, rules, ruled, gem, hilarious, epic, dope, sick, goated, legendary, magnificent,
        beautiful, gorgeous, wonderfully done, unreal, spectacular, marvelous, marvellous, genius,
        ace, brill, fab, smashing, cracking, cracker, corker, belter, blinder, ripper, mint, class,
        gold, quality, elite, top tier, top notch, top drawer, top stuff, first rate, sublime,
        exquisite, breathtaking, captivating, mesmerizing, mesmerising, riveting, ftw,
        lives up to the hype, lived up to the hype, worth the hype, deserves the hype,
        highly recommend, highly recommended, what a film, what a movie, what a ride,
        hell of a film, hell of a movie, hell of a ride, hard to beat, grossartig, genial, toll,
        klasse, fantastisch, geil, hammer, spitze, wunderbar, sehr gut, richtig gut, echt gut,
        der hammer, unglaublich, hervorragend, ausgezeichnet, mega, krass, wahnsinn, bombe, granate,
        knaller, kracher, wucht, grosses kino, top, genialer film, geiler film, toller film
    """,
    4.0: """
        good, nice, guilty pleasure, a laugh, a good laugh, a right laugh, well worth, a vibe,
        aged well, aged beautifully, fun, funny, cool, solid, entertaining, enjoyable, sweet,
        gripping, clever, charming, pretty great, worth it, worth watching, worth a watch,
        worth seeing, worth the watch, worth every minute, worth every penny, cute, lovely,
        interesting, well done, touching, neat, delightful, holds up, held up, underrated,
        a classic, a blast, thrilling, heartwarming, impressive, good fun, engaging, engrossing,
        compelling, powerful, moving, memorable, cant fault, couldnt fault, no complaints,
        cant go wrong, would recommend, id recommend, would watch ~ again, id watch ~ again,
        would rewatch, did not disappoint, didnt disappoint, never disappoints, doesnt disappoint,
        gut, schoen, lustig, unterhaltsam, spannend, ganz toll, nett gemacht, stark, sehenswert,
        solide, guter film, schoener film, gelungen, kurzweilig
    """,
    3.5: """
        pretty good, decent, exceeded my expectations, exceeded expectations, beat my expectations,
        not bad, not too bad, kinda good, kinda liked, sort of liked, kind of liked, quite good,
        fairly good, kinda fun, liked parts of, watchable, better than expected,
        better than i expected, better than i thought, better than i remembered,
        pleasantly surprised, pleasant surprise, grew on me, cant complain, couldnt complain,
        could be worse, could have been worse, couldve been worse, couldve been a lot worse,
        seen worse, no regrets, nicht schlecht, gar nicht schlecht, nicht uebel, nicht verkehrt,
        ganz gut, ordentlich, ganz nett, besser als erwartet, besser als gedacht,
        kann mich nicht beschweren
    """,
    3.0: """
        ok, okay, take it or leave it, neither here nor there, no strong feelings, did its job,
        kann man sich geben, so mittel, eher mittel, mittel, not great not terrible,
        not good not bad, so lala, okayish, ok ish, alright, all right, aight, fine, average, fair,
        so so, mixed feelings, mixed bag, nothing special, nothing to write home about,
        nothing to shout about, middling, mid tier, neutral, passable, mixed, it was a movie,
        neither good nor bad, ambivalent, meh but fine, hit and miss, hit or miss, serviceable,
        did the job, does the job, a bit of both, geht so, naja, na ja, durchschnittlich,
        durchschnitt, mittelmaessig, in ordnung, nett, passt schon, nichts besonderes,
        nix besonderes, kann man gucken, kann man schauen, kann man sehen, kann man anschauen,
        kann man sich anschauen, kann man sich angucken, kann man sich ansehen, ganz ok, ganz okay
    """,
    2.5: """
        meh, mediocre, didnt meet my expectations, didnt live up to my expectations, fell flat,
        did not speak to me, didnt speak to me, doesnt speak to me, didnt float my boat,
        doesnt float my boat, haette besser sein koennen, aged badly, aged poorly, hasnt aged well,
        didnt age well, mid, underwhelming, underwhelmed, unremarkable, forgettable, unmemorable,
        overrated, overhyped, bland, lame, disappointing, disappointment, letdown, a letdown,
        a let down, unnecessary, predictable, slow, a bit slow, too slow, too long, overlong,
        dragged, drags, dragged on, drags on, not for me, didnt do it for me, doesnt do it for me,
        didnt do anything for me, did nothing for me, does nothing for me, didnt do much for me,
        not my cup of tea, not my thing, not my kind of movie, not my kind of film,
        not my type of movie, not my style, wasnt for me, isnt for me, wasnt my cup of tea,
        isnt my cup of tea, wasnt my thing, nothing for me, not really my thing, left me cold,
        leaves me cold, not so much, not really, not much, not that much, didnt land, didnt hit,
        didnt do it, kalt gelassen, laesst mich kalt, liess mich kalt, didnt click,
        didnt work for me, doesnt work for me, didnt think much of, could have been better,
        couldve been better, could be better, seen better, dont get the hype, didnt get the hype,
        not worth the hype, didnt live up to the hype, doesnt live up to the hype,
        doesnt deserve the hype, all style no substance, style over substance, didnt get it, lahm,
        ueberbewertet, ueberschaetzt, zu lang, zaeh, langatmig, unspektakulaer, enttaeuschend,
        enttaeuschung, nicht mein fall, nicht meins, nichts fuer mich, nix fuer mich,
        nicht so meins, nicht mein ding, nicht so mein ding, nicht so der bringer, nicht so der hit,
        nicht der bringer, nicht abgeholt, belanglos, vorhersehbar
    """,
    2.0: """
        bad, boring, war nix, war nichts, empty, hollow, soulless, sterbenslangweilig,
        todlangweilig, stinklangweilig, dull, weak, poor, annoying, dumb, stupid, cringe, cringey,
        cringy, cringeworthy, cheesy, silly, ass, pretty bad, flop, dud, not good, no good,
        unwatchable tbh, snoozefest, yawnfest, a snooze, snooze, pretentious, a mess, messy,
        hot mess, shambles, a slog, slog, a chore, a bore, bore, boredom, tedious, pointless,
        nonsense, laughable, shabby, naff, yawn, zzz, cash grab, wouldnt recommend,
        would not recommend, mindnumbing, mind numbing, schlecht, schlechter film, schlechte,
        langweilig, oede, fad, doof, schwach, bloed, nervig, quatsch, uebel, einschlaefernd,
        zum einschlafen, gaehn, schnarch
    """,
    1.0: """
        terrible, awful, schlimm, schlimmste, schlimmster, dont waste your time, cobblers,
        poppycock, twaddle, dire, horrible, garbage, hot garbage, trash, crap, shit, shite, sucks,
        sucked, atrocious, dreadful, dogshit, worst, the worst, abysmal, unwatchable, waste of time,
        waste of ... time, waste of ... hours, waste of ... money, waste of ... life,
        waste of ... evening, a disaster, disaster, rubbish, pathetic, dumpster fire, painful,
        blows, stinks, stank, ruined, stinker, bored me to death, bored to death, tripe, bollocks,
        pants, tosh, drivel, dross, insufferable, unbearable, torture, excruciating, woeful,
        appalling, diabolical, vile, schrecklich, furchtbar, grauenhaft, scheisse, beschissen,
        muell, mies, katastrophe, grottig, zeitverschwendung, unertraeglich, grausam, ranz, kacke,
        das letzte, der letzte muell, mist, bockmist, schrott, unterirdisch, grottenschlecht,
        schlechtester, schlechteste, schlechtesten, zum davonlaufen
    """,
}
"""What the film is."""
ONLY_OF_FILMS = frozenset(
    """
    pants mint class gold quality ass sick fire lit peak moving top mist bombe granate hammer sweet
    fair poor fad super fine bore super mega stark slow blows rocks rules epic
    zzz insane empty hollow mittel heart thumbsup thumbsdown
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a score of quotes
)
"""Words that are an opinion only as what a film is said to be: `it was pants`, `absolute gold`."""
SOMETHING_ELSE = frozenset(
    """
    good night|good morning|good evening|good friend|good friends|good mate|good luck|good while|
    good idea|good question|good point|good day|good old|good thing|good looking|good for you|
    best friend|best friends|best mate|best mates|best bud|best buddy|best man|best wishes|
    best picture|best actor|best actress|best director|best way|best bit|best part|best scene|
    best regards|best song|best sound|best score|best line|
    great aunt|great uncle|great grandma|great depression|nice day|nice evening|nice weather|
    fine with me|fine by me|cool with me|super tired|super late|super busy|super hungry|funny thing|
    fun fact|for fun|in love with my|love life|love story|love stories|love letter|
    bad day|bad mood|bad weather|bad news|bad guy|bad guys|bad luck|horrible day|awful day|
    terrible day|awful weather|horrible weather|hate crime|best of luck|
    gute nacht|guten abend|guten morgen|guter freund|gute freundin|schoenen abend|schlechte laune|
    perfect weather|fair enough|trash can|garbage can|shit day|
    crap day|great day|lovely day|lovely weather|beautiful day
    """.replace("\n", " ")
    .strip()
    .split("|")
)
