"""Moods and themes as people name them, by the tag that MovieLens's users give such films.

Curated by hand from the tags of ml-latest-small; tests hold every tag to be one of them. An
edition without tags leaves these wishes to the genres beside them.
"""

from __future__ import annotations

_CALLED = {
    # -- moods
    "feel-good": "feel good, feelgood, uplifting, cheerful, happy, cozy, cosy, comforting, light, "
    "lighthearted, light hearted, easy going, easygoing, relaxing, upbeat, wholesome, cute, "
    "leicht, leichtes, leichte, locker, lockeres, fuers herz, wohlfuehlfilm, gute laune, "
    "feelgood movie, easy to watch",
    "heartwarming": "heartwarming, heart warming, warm, touching, moving, herzerwaermend, "
    "beruehrend, ruehrend, herzlich",
    "inspirational": "inspirational, inspiring, motivating, motivational, inspirierend",
    "sad": "sad, tragic, heartbreaking, traurig, trauriges, traurige, herzzerreissend",
    "made me cry": "cry, crying, tearjerker, tear jerker, tearjerkers, weepie, zum weinen, zum "
    "heulen",
    "depressing": "depressing, bleak, deprimierend, deprimierendes",
    "bittersweet": "bittersweet, melancholic, melancholy, bittersuess, melancholisch",
    "emotional": "emotional, emotionales",
    "dark": "dark, grim, duester, duesteres, duestere, finster",
    "gritty": "gritty, raw",
    "disturbing": "disturbing, messed up, fucked up, unsettling, verstoerend, verstoerendes",
    "creepy": "creepy, eerie, unheimlich, unheimliches",
    "violence": "violent, violence, gore, gory, bloody, brutal, brutales, blutig, blutiges, gewalt",
    "tense": "tense, gripping, intense, edge of my seat, edge of your seat, edge of the seat, "
    "nail biter, nailbiter, packend, packendes, fesselnd",
    "suspense": "suspense, suspenseful, spannend, spannendes, spannende, spannender",
    "atmospheric": "atmospheric, moody, atmosphaerisch, atmosphaerisches, stimmungsvoll",
    "quirky": "quirky, offbeat, off beat, eccentric, schraeg, schraeges, skurril, skurriles",
    "weird": "weird, strange, bizarre, wtf, seltsam, seltsames, verrueckt, verruecktes, komisches",
    "surreal": "surreal, lynchian, trippy, psychedelic, surreales",
    "dreamlike": "dreamlike, dreamy, traeumerisch",
    "whimsical": "whimsical, magical, zauberhaft, verspielt",
    "mindfuck": "mindfuck, mind bending, mindbending, mind blowing, mindblowing, brain twister, "
    "confusing, mess with my head, mess with your head, messes with my head, "
    "messes with your head",
    "twist ending": "twist, twists, twist ending, plot twist, plot twists, twisty, wendung, "
    "wendungen, ueberraschendes ende",
    "thought-provoking": "thought provoking, deep, profound, makes me think, makes you think, "
    "make me think, make you think, made me think, smart, intelligent, clever, cerebral, "
    "tiefgruendig, tiefgruendiges, anspruchsvoll, anspruchsvolles, zum nachdenken, intelligentes",
    "philosophical": "philosophical, philosophy, existential, philosophisch, philosophisches",
    "psychological": "psychological, psychologisch, psychologisches",
    "silly": "silly, dumb, stupid, goofy, brainless, mindless, albern, albernes, bloed, bloedes",
    "dark comedy": "dark comedy, dark comedies, black comedy, black comedies, dark humor, "
    "dark humour, black humor, schwarzer humor, schwarze komoedie, schwarzhumorig",
    "satire": "satire, satirical, satires, satirisch",
    "parody": "parody, parodies, spoof, spoofs, parodie, parodien",
    "mockumentary": "mockumentary, mockumentaries",
    "stylish": "stylish, stylized, slick, stylisch",
    "visually appealing": "visually stunning, visually appealing, beautiful, gorgeous, pretty, "
    "great visuals, stunning visuals, visuals, eye candy, bildgewaltig, bildgewaltiges",
    "great soundtrack": "great soundtrack, good soundtrack, soundtrack, great music, guter musik",
    "epic": "epic, episch, episches",
    "classic": "classic, classics, klassiker, klassisches",
    "cult film": "cult, cult classic, cult film, kult, kultfilm, kultfilme",
    "black and white": "black and white, schwarz weiss",
    "based on a book": "based on a book, based on books, based on a novel, book adaptation, "
    "adapted from a book, buchverfilmung, literaturverfilmung",
    "true story": "true story, true stories, based on a true story, based on true events, "
    "real story, real events, wahre geschichte, wahren geschichte, wahre begebenheit, "
    "wahren begebenheit, wahren begebenheiten",
    "biopic": "biopic, biopics, biography, biographical, biografie",
    # -- themes
    "space": "space, outer space, weltraum, weltall, im all",
    "aliens": "aliens, extraterrestrial, extraterrestrials, ausserirdische, ausserirdischen",
    "time travel": "time travel, time travelling, time traveling, time loop, time loops, "
    "zeitreise, zeitreisen",
    "robots": "robots, androids, roboter, robotern",
    "artificial intelligence": "artificial intelligence, a i, ai, ki, kuenstliche intelligenz, "
    "kuenstlicher intelligenz",
    "dystopia": "dystopia, dystopian, dystopias, dystopie, dystopisch, dystopien",
    "post-apocalyptic": "post apocalyptic, postapocalyptic, end of the world, postapokalyptisch, "
    "apocalypse, apocalyptic, endzeit, weltuntergang",
    "cyberpunk": "cyberpunk",
    "superhero": "superhero, superheroes, superheros, super hero, superhero movie, superheld, "
    "superhelden",
    "comic book": "comic book, comic books, comics, comicverfilmung, comicverfilmungen",
    "zombies": "zombie, zombies",
    "vampires": "vampire, vampires, vampir, vampire film",
    "ghosts": "ghosts, ghost story, ghost stories, haunted house, haunted, geister, spuk",
    "demons": "demons, possession, exorcism, daemonen",
    "serial killer": "serial killer, serial killers, serienkiller, serienmoerder",
    "heist": "heist, heists, robbery, bank robbery, bankraub, raubueberfall, coup",
    "mafia": "mafia, mob, mobster, mobsters, gangster, gangsters, organized crime",
    "hitman": "hitman, hitmen, assassin, assassins, auftragskiller",
    "espionage": "spy, spies, espionage, secret agent, secret agents, spion, spione, agenten, "
    "agentenfilm, agentenfilme, spionage",
    "police": "cops, police, polizei",
    "court": "courtroom, court, lawyers, trial, gericht, gerichtsfilm, anwaelte",
    "prison": "prison, jail, gefaengnis, knast",
    "revenge": "revenge, vengeance, rache",
    "survival": "survival, ueberleben, ueberlebenskampf",
    "martial arts": "martial arts, kung fu, karate, kampfsport",
    "samurai": "samurai, samurais",
    "boxing": "boxing, boxer, boxen",
    "sports": "sports, sport, sportfilm, sportfilme",
    "high school": "high school, highschool, teen movie, teen movies",
    "adolescence": "coming of age, growing up, erwachsenwerden",
    "friendship": "friendship, friends, freundschaft",
    "wedding": "wedding, weddings, hochzeit",
    "christmas": "christmas, xmas, christmassy, weihnachten, weihnachtsfilm, weihnachtsfilme, "
    "weihnachtlich, weihnachtliches",
    "halloween": "halloween",
    "animal movie": "animals, tiere, tieren, tierfilm",
    "dogs": "dogs, dog, hunde, hunden",
    "dinosaurs": "dinosaurs, dinosaur, dinos, dinosaurier, dinosauriern",
    "magic": "magic, magie, zauberei",
    "wizards": "wizards, wizard, witches, zauberer, hexen",
    "politics": "politics, political, politik, politisch, politisches",
    "journalism": "journalism, journalists, journalismus",
    "religion": "religion, religious, religioes",
    "music": "music, musicians, bands, musik, musiker",
    "dance": "dance, dancing, tanzen, tanzfilm",
    "food": "food, cooking, chefs, essen, kochen",
    "drugs": "drugs, drogen",
    "mental illness": "mental illness, mental health, madness",
    "racism": "racism, rassismus",
    "holocaust": "holocaust",
    "world war ii": "world war 2, world war ii, world war two, ww2, wwii, second world war, "
    "zweiter weltkrieg, zweiten weltkrieg, zweite weltkrieg, 2. weltkrieg",
    "vietnam": "vietnam, vietnam war, vietnamkrieg",
    "cold war": "cold war, kalter krieg, kalten krieg",
    "swashbuckler": "swashbuckler, swashbuckling, pirates, pirate, piraten, piratenfilm",
    "anime": "anime, animes",
    "studio ghibli": "ghibli, studio ghibli, miyazaki style",
    "pixar": "pixar",
    "disney": "disney",
    "marvel": "marvel",
    "dc comics": "dc comics",
}

MOODS_CALLED = {name: tag for tag, names in _CALLED.items() for name in names.split(", ")}
"""MovieLens's tag for each thing that a mood or theme is called, spelt as `slots.plain` does."""
