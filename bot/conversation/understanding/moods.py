"""Moods as people name them, by the tag that MovieLens's users give such films.

Curated by hand from the tags of ml-latest-small; tests hold every tag to be one of them. An
edition without tags leaves these wishes to the genres beside them. What films are about is told by
`themes`.
"""

from __future__ import annotations

from bot.conversation.understanding.themes import THEMES_CALLED
from bot.inflected import inflected

_CALLED = {
    "feel-good": "feel good, feelgood, feel goody, uplifting, cheerful, cheery, cheer me up, "
    "cheer us up, cheer her up, cheer him up, cheers me up, cheering up, happy, happy ending+, "
    "cozy, cosy, comforting, comfort movie+, comfort film+, comfort watch, light, lighthearted, "
    "light hearted, lightweight, easy going, easygoing, easy watching, easy to watch, easy watch, "
    "relaxing, chill, chilled, gentle, soothing, upbeat, wholesome, cute, sweet, pick me up, warm "
    "and fuzzy, "
    "leicht~, locker~, heiter~, gemuetlich~, froehlich~, fuers herz, wohlfuehl^, wohlfuehlen, "
    "wohlfuehlfaktor, "
    "feelgood^, feel good^, gute laune, gute laune^, aufmunternd~, entspannt~, entspannend~, "
    "seicht~, suess~, niedlich~",
    "heartwarming": "heartwarming, heart warming, warm hearted, warmhearted, warm, touching, be "
    "moved, move me, moves me, "
    "moving, tender, herzerwaermend~, beruehrend~, ruehrend~, herzlich~, warmherzig~",
    "inspirational": "inspirational, inspiring, inspiration, motivates, motivating, "
    "motivational, inspirierend~, "
    "motivierend~, mutmachend~, mut machend~",
    "sad": "sad, tragic, tragedy, heartbreaking, heart breaking, heartbreaker+, break my heart, "
    "breaks my heart, rip my heart out, gut wrenching, "
    "sorrowful, traurig~, tragisch~, herzzerreissend~",
    "made me cry": "cry, crying, weep, weeping, bawling, sob, sobbing, heulen, weepy, weepie+, "
    "tearjerker+, tear jerker+, tear jerking, in "
    "tears, good cry, ugly cry, bawl my eyes out, cry my eyes out, "
    "make me cry, makes me cry, made me cry, make me weep, make us cry, zum weinen, zum heulen, "
    "was zum heulen, zum flennen, taschentuecher",
    "depressing": "depressing, depressive, bleak, miserable, soul crushing, deprimierend~, "
    "trostlos~, bedrueckend~",
    "bittersweet": "bittersweet, bitter sweet, melancholic, melancholy, melancholia, wistful, "
    "bittersuess~, melancholisch~, wehmuetig~",
    "emotional": "emotional, emotion, emotions, emotionally, all the feels, in the feels, wreck "
    "me, wrecks me, tug at the heartstrings, heartstrings, gefuehlvoll~, emotional~",
    "dark": "dark, grim, duester~, finster~, dunkel, dunkle, dunkles",
    "gritty": "gritty, grity, grimy, raw, hard hitting, dreckig~, rau, raues",
    "disturbing": "disturbing, disturbed, messed up, fucked up, unsettling, harrowing, "
    "verstoerend~",
    "creepy": "creepy, eerie, unnerving, unheimlich~",
    "violence": "violent, violence, gore, gory, bloody, blood, bloodshed, bloodbath, "
    "graphic, brutal, brutality, splatter, brutal~, blutig~, gewalt, gewalttaetig~, blut, "
    "slaughter, gewaltorgien, "
    "gewaltexzesse, gemetzel, splatter^",
    "tense": "tense, tenser, tension, gripping, intense, edge of my seat, edge of your seat, "
    "edge of the seat, edge of our seats, nerve wracking, nail biter+, nailbiter+, nail biting, "
    "packend~, fesselnd~, nervenaufreibend~",
    "suspense": "suspense, suspenseful, suspensful, hitchcockian, spannung",
    "atmospheric": "atmospheric, moody, brooding, atmosphaerisch~, stimmungsvoll~",
    "quirky": "quirky, quirk, offbeat, off beat, eccentric, oddball, kooky, schraeg~, skurril~",
    "weird": "weird, weirdo, weirdness, wierd, strange, bizarre, wtf, odd, bonkers, wacky, "
    "out there, "
    "whacky, seltsam~, verrueckt~, komisches, abgedreht~, abgefahren~, durchgeknallt~",
    "surreal": "surreal, surrealist, surrealism, surrealistic, lynchian, trippy, psychedelic, "
    "surreal~, surrealistisch~",
    "dreamlike": "dreamlike, traumartig~, dream like, dreamy, traeumerisch~, traumhaft~, "
    "vertraeumt~",
    "whimsical": "whimsical, whimsy, zauberhaft~, verspielt~",
    "mindfuck": "mindfuck+, mind fuck+, mindfucks, mind bending, mindbending, mind bender+, "
    "mindbender+, mindbendy, "
    "mind fuck, mind f ck, twists my brain, "
    "mind blowing, mindblowing, blow my mind, blows my mind, blow our minds, brain twister+, "
    "brain teaser+, confusing, mess with my head, mess with your head, messes with my head, "
    "messes with your head, mess with my mind, screws with your head, head scratcher+, "
    "mindgame+, mind game+, gehirnverdreher, das gehirn verdreht",
    "twist ending": "twist+, twist ending+, twist at the end, twist end, twists and turns, "
    "plot twist+, plottwist+, big plot twist+, twisty, surprise ending+, unexpected ending+, "
    "surprise final, surprising ending+, twist at end, "
    "didnt see coming, cant see coming, dont see coming, never see coming, wont see coming, "
    "brain explode, brain explodes, ending i wont guess, "
    "wendung, wendungen, ueberraschendes ende, ueberraschendem ende, "
    "twist am ende, twist am schluss, unerwartetes ende",
    "thought-provoking": "thought provoking, thoughtprovoking, thoughtful, contemplative, "
    "meditative, reflective, thinker, thinky, deep, "
    "profound, makes me think, makes you think, make me think, make you think, make us think, "
    "made me think, get me thinking, food for thought, smart, intelligent, clever, cerebral, "
    "intellectual, challenging, tiefgruendig~, tiefsinnig~, anspruchsvoll~, zum nachdenken, "
    "zum mitdenken, "
    "zum denken, intelligent~, klug~, schlau~",
    "philosophical": "philosophical, philosophy, philosophic, existential, existentialist, "
    "philosophisch~",
    "psychological": "psychological, psychologisch~, psychologic",
    "silly": "silly, silliness, ridiculous, no brainer, no thinking, dumb, stupid, goofy, daft, "
    "brainless, mindless, daftness, "
    "turn my brain off, switch off your brain, no brain, trashy, albern~, bloed~, doof~, daemlich~",
    "dark comedy": "dark comedy+, dark comedic, black comedy+, dark humor, dark humour, "
    "black humor, black humour, gallows humour, dark funny, schwarzer humor, tiefschwarzer humor, "
    "schwarzen humor, "
    "schwarzem humor, schwarze komoedie, schwarze komoedien, schwarzhumorig~",
    "satire": "satire+, satirical, satiric, satirisch~, satiren, gesellschaftssatire",
    "parody": "parody+, parodys, spoof+, spoofy, parodie, parodien",
    "mockumentary": "mockumentary+, mockumentarys, mockumentries, mockumentry, mock documentary+",
    "stylish": "stylish, with style, some style, stylishness, stylized, stylised, slick, sleek, "
    "stylisch~, stilvoll~",
    "visually appealing": "visually stunning, visually appealing, visually beautiful, visually "
    "striking, visually ravishing, visually impressive, visually amazing, sumptuous, lush, "
    "ravishing, beautiful, "
    "gorgeous, pretty, pretty looking, great visuals, stunning visuals, beautiful visuals, "
    "good visuals, visuals, eye candy, beautifully shot, beautiful to look at, looks beautiful, "
    "looks amazing, great cinematography, good cinematography, beautiful cinematography, "
    "cinematography, bildgewaltig~, optisch beeindruckend~, schoene bilder, schoenen bildern, "
    "optisch schoen~, visuell schoen~, "
    "nice visual+, "
    "tolle bilder, tollen bildern",
    "great soundtrack": "great soundtrack+, good soundtrack+, amazing soundtrack+, "
    "killer soundtrack+, banging soundtrack+, decent soundtrack, ace soundtrack, "
    "cool soundtrack+, awesome soundtrack+, soundtrack+, great music, good music, "
    "great score, good score, guter musik, toller musik, guter soundtrack, "
    "gutem soundtrack, tollem soundtrack, geiler soundtrack, geilem soundtrack, super soundtrack",
    "epic": "epic, epics, sweeping, episch~, epos",
    "classic": "classic+, klassiker, klassikern, klassisch~",
    "cult film": "cult, cult classic+, cult film+, cult movie+, culty, kult^, kult, kultig~, "
    "kultklassiker",
    "black and white": "black and white, black an white, b+w, black n white, black white, "
    "black & white, b&w, b & w, "
    "b and w, b/w, bnw, bw, monochrome, schwarz weiss, schwarzweiss, schwarzweissklassiker, "
    "schwarzweiss^, s/w, sw film",
    "based on a book": "based on a book, based on book, based on a better book, based on books, "
    "based on a novel, based on novels, "
    "book adaptation+, novel adaptation+, literary adaptation+, adapted from a book, "
    "adapted from a novel, adapted from books, from a book, from a novel, buchverfilmung, "
    "buchverfilmungen, literaturverfilmung, literaturverfilmungen, "
    "romanverfilmung, romanverfilmungen, auf einem buch basiert, auf einem buch basieren",
    "true story": "true story+, true ones, true crime story+, based on fact+, wahre sachen, "
    "true storys, based on a true story, based on true story, "
    "based on true events, based on real events, based on real life, real story, real stories, "
    "real events, real life, actually happened, really happened, true events, "
    "true life, wahre geschichte, wahren geschichte, wahre geschichten, wahren geschichten, "
    "wahre begebenheit, wahren begebenheit, wahre begebenheiten, wahren begebenheiten, "
    "wirklich passiert, echt passiert, wahre ereignisse, wahren ereignissen",
    "biopic": "biopic+, bio pic+, biography+, biographys, biographical, biografie, biografien, "
    "biographie, biographien, filmbiografie, filmbiografien",
}

MOODS_NAMED = {name: tag for tag, names in _CALLED.items() for name in inflected(names)}
MOODS_CALLED = {**THEMES_CALLED, **MOODS_NAMED}
"""MovieLens's tag for each thing that a mood or theme is called, spelt as `slots.plain` does."""
