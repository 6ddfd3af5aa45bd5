"""Tables of answers: how people say yes, no, ask me another, and no more questions.

Lower case, without apostrophes, umlauts as two letters: as messages are read.
"""

from __future__ import annotations

from bot.conversation.acts import Word
from bot.conversation.understanding.alternatives import either

SAID = {
    Word.ENOUGH: """
        thats plenty, plenty of questions, thats plenty of questions, bored of rating, im
        bored of rating, im bored of this, im bored of questions, done rating, im done
        rating, done with this, im done with this, lass gut sein mit den fragen, keine lust
        mehr, kein bock mehr, ich mag nicht mehr, no more rating, no more ratings, stop
        rating, i want films, films please, movies please, films now, movies now, just
        films, just movies, skip the questions, skip to the films, skip to the movies,
        enough of this, enough, enough already, thats enough, enough question, enough
        questions, enough of the questions, enough with the questions, thats enough
        questions, no questions, no more questions, no more, stop asking, stop asking me,
        stop asking me things, stop asking stuff, stop asking questions, quit asking, stop
        the questions, stop with the questions, too many questions, so many questions, get
        on with it, get to the point, cut to the chase, move it along, lets get to the
        films, lets get to the movies, can we get to the films, can we get to the movies,
        get to the films, get to the movies, just get on with it, im done answering, im done
        with questions, im done with the questions, enough asking, genug, genug fragen,
        genug gefragt, genug der fragen, keine fragen mehr, das reicht, reicht, reicht
        jetzt, jetzt reichts, es reicht, reichts, stop, stop it, stop this, can we stop, i
        give up, thats enough now, enough now, bored of this, bored of questions, schluss
        mit fragen, schluss mit den fragen, schluss mit der fragerei, hoer auf zu fragen,
        hoer auf mit den fragen, frag nicht so viel, zu viele fragen, komm zum punkt
    """,
    Word.SKIP: """
        weiss nicht mehr, weiss ich nicht mehr, keine meinung, no opinion on that, no
        opinion on that one, no opinion on it, not sure tbh, cant recall, search your
        database, none of your business, skip, skip it, skip this, skip that, skip this one,
        skip that one, skip the question, pass, ill pass, pass on that, pass on this, pass
        on this one, pass on that one, next, next one, next question, next film, next movie,
        the next one, move on, moving on, lets move on, dont know, i dont know, do not know,
        i do not know, dont care, i dont care, dunno, dunno really, idk, no idea, not sure,
        im not sure, no clue, not a clue, havent a clue, i havent a clue, havent the
        foggiest, not the foggiest, beats me, search me, who knows, god knows, cant say,
        cant tell, cant decide, cant judge, couldnt say, couldnt tell you, i couldnt tell
        you, couldnt tell, wouldnt know, i wouldnt know, no opinion, no comment, hard to
        say, hard to tell, difficult to say, rather not say, id rather not say, prefer not
        to say, another question, different question, a different question, a different one,
        different one, another question please, weiter, ueberspringen, ueberspring das,
        ueberspring den, naechste, naechster, naechstes, naechste frage, naechster film, der
        naechste, den naechsten, keine ahnung, keinen plan, kein plan, kein schimmer, ka,
        kp, weiss nicht, weiss ich nicht, weiss net, ich weiss nicht, ich weiss es nicht,
        kann ich nicht sagen, schwer zu sagen, egal, passe
    """,
    Word.YES: """
        sure whatever, suppose so, you read my mind, could do, if you think so, na na dann,
        na dann los, aber sowas von, sowas von, i want, i want that, yes i want, why wouldnt
        i, oh yes, would love to, would love that, love to, im up for it, im up for that, up
        for it, its a deal, ok deal, thats fine, thats fine by me, all right, it is fine, no
        problem, no objection, no objections, dann mal los, dann los, gib mir, zeig her,
        zeig mal, kann man machen, koennen wir machen, machen wir, so be it, whatever you
        say, as you wish, your call, hit me with it, tell me more, show me, show me then,
        lay it on me, yeet, yes, yep, yup, yip, ya, yea, ye, yeah, yeh, yh, yas, yess, aye,
        yessir, sure, sure thing, sure do, certainly, of course, ofc, absolutely,
        definitely, def, defo, deffo, for sure, totally, naturally, obviously, obvs, indeed,
        correct, right, exactly, affirmative, roger, mhm, mmhm, uh huh, hell yes, hell yeah,
        heck yes, heck yeah, fuck yeah, fuck yes, damn right, too right, you bet, you
        betcha, bet, bet bet, thats right, thats it exactly, thats the one, thats correct,
        please do, do it, do that, lets do it, lets do that, lets go, lets gooo, lets have
        it, lets see it, lets see, lets watch it, lets hear it, go, go for it, go ahead, go
        on, oh go on, go on then, proceed, carry on, continue, make it so, fire away, shoot,
        hit me, hit it, bring it on, sounds good, sounds great, sounds fun, sounds perfect,
        sounds like a plan, sounds good to me, why not, why the hell not, might as well, i
        do, i did, i would, i have, i will, id love to, id love that, id like that, id be
        delighted, that would be great, that would be lovely, that would be nice, thatd be
        great, thatd be lovely, thatd be nice, by all means, be my guest, if you insist, if
        you must, if you like, twist my arm, you twisted my arm, with pleasure, gladly,
        happily, dont mind if i do, count me in, im in, im down, im game, down, works, works
        for me, that works, suits me, thatll do, that will do, very well, fair enough,
        righto, right you are, good idea, great idea, deal, i think so, i guess, i guess so,
        i suppose, i suppose so, i believe so, i reckon, i reckon so, probably, fine, fine
        by me, fine with me, ok, okay, okey, okey dokey, okidoki, k, kk, alright, cool, 100,
        please, pretty please, thumbsup, si, oui, ja, jaa, jawohl, jawoll, jo, joa, jep,
        jup, klar, na klar, aber klar, klaro, gern, gerne, ja gern, ja gerne, sehr gern,
        sehr gerne, auf jeden, auf jeden fall, aber sicher, sicher, stimmt, genau,
        natuerlich, freilich, unbedingt, logisch, logo, allemal, passt, mach das, mach mal,
        mach, mach ruhig, nur zu, leg los, los, immer her damit, her damit, warum nicht,
        wieso nicht, von mir aus, meinetwegen, einverstanden, gebongt, geht klar, alles
        klar, bitte, hab ich, y
    """,
    Word.NO: """
        leave it, leave that, id rather you didnt, lass mal gut sein, lass gut sein, lassen
        wir das, lass es, eher weniger, grad nicht, gerade nicht, jetzt nicht, heute nicht
        mehr, another day, maybe another day, some other day, i dont want, i dont want to,
        dont want, no i dont, im not bothered, not bothered, spare me, give it a rest, give
        it a miss, ill give it a miss, let it be, lets not, maybe not, probably not, perhaps
        not, noe passt schon, passt schon, thanks but no thanks, thanks but no, kein
        interesse, muss nicht, keine lust, kein bock, no, noo, nope, nah, nahh, na, none,
        never, not now, not today, not tonight, not this time, maybe later, another time,
        some other time, maybe another time, no way, no chance, not a chance, not really,
        not likely, i dont think so, i think not, absolutely not, definitely not, certainly
        not, hell no, god no, oh god no, hard no, ew no, nuh uh, uh uh, fat chance, as if,
        rather not, id rather not, better not, prefer not, no need, not necessary, not
        needed, dont bother, please dont, dont, id prefer not, i wont, i wouldnt, wrong,
        incorrect, negative, i dont, i didnt, i havent, i did not, i have not, neither,
        neither one, neither of them, neither of these, neither of those, neither of the
        two, not either, not either of them, no thank, no thanks, no thank you, no ta, no
        cheers, youre alright, youre all right, none of them, none of these, none of those,
        none of them films, none of these films, none of these movies, none of those films,
        none of the above, thats not it, not that, not those, not these, thumbsdown, nein,
        nei, ne, nee, noe, lieber nicht, eher nicht, bloss nicht, auf keinen fall, auf gar
        keinen fall, niemals, nicht wirklich, nicht noetig, kein bedarf, heute nicht, muss
        nicht sein, lass mal, lass stecken, nein danke, ne danke, nee danke, ach nee, weder
        noch, keine, keiner, keinen, keins, keine davon, keiner davon, keinen davon, keins
        davon, keine von denen, keiner von denen, keine von beiden, keiner von beiden,
        keinen von beiden, hab ich nicht, n, no love
    """,
}
"""Phrases for each word. What stands around them in `saying` need not stand here."""
_FILMS = r"(?:films?|movies?|recommendations?|recs|suggestions?|list|picks?|filme?|vorschlaege)"
_AND_SO_ON = either(rf"""
    me, us, mir, uns, something, anything, one, an?, the, some, what, your, to, watch, put on, on,
    already, now, finally, for me, was, etwas, endlich, einen, {_FILMS}
""")
_ANOTHER = either("""
    about, for, with, on, something, anything, an?, the, another, other, different, else, one,
    ones, films?, movie, question, thing, instead, doch, lieber, nach, was, etwas, anderes,
    anderen, nen, einen, einem, einer
""")
_PESTERING = either("""
    asking, quizzing, interrogating, grilling, pestering, bugging, questioning, testing, with the,
    questions?, fragen
""")
_WHETHER_SEEN = (
    r"(?:remember|know|recall|tell)(?: (?:if|whether))?(?: (?:i|ive|i have|i ever|i even|we|weve))*"
    r" (?:seen|saw|watched)"
)
FRAMES = {
    Word.ENOUGH: either(rf"""
        (?:just|only|now|einfach) (?:recommend|suggest|show|give|tell|pick|choose|empfiehl|
        zeig|gib)(?: {_AND_SO_ON})*, (?:zeig|empfiehl|gib) (?:mir |uns )?(?:jetzt |einfach |
        endlich |halt )+(?:was|etwas|{_FILMS}|einen film), (?:stop|quit|enough|no more|genug|
        keine) {_PESTERING}(?: \w+){{0,8}}, are we (?:done|there)(?: \w+){{0,2}}
    """),
    Word.SKIP: either(rf"""
        (?:ask|try|frag|frage)(?: me| mich)?(?: {_ANOTHER})+,
        (?:i )?(?:dont|cant|do not|couldnt) (?:even |really )*{_WHETHER_SEEN}(?: \w+){{0,3}},
        (?:ich )?weiss (?:ich )?(?:gar |echt )?(?:nicht|net)(?: mehr)? ob ich .*(?:gesehen|kenne)
        (?: \w+)?
    """),
}
"""Patterns of whole clauses in which some words are of anybody's choice."""
