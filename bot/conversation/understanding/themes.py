"""What films are about, as people name it, by the tag that MovieLens's users give such films."""

from __future__ import annotations

from bot.inflected import inflected

_CALLED = {
    "space": "space, outer space, deep space, spaceship+, space ship+, spacecraft, "
    "starship+, space opera+, space travel, astronaut+, weltraum, weltraum^, weltall, "
    "im all, im weltall, raumschiff, raumschiffe, raumschiffen, astronauten",
    "aliens": "aliens, alien invasion+, extraterrestrial+, little green men, ufo+, "
    "ausserirdische, ausserirdischen, ausserirdischer, alien^",
    "time travel": "time travel, time traveling, time travelling, time traveler+, "
    "time traveller+, time machine+, time loop+, timetravel, timeloop+, travel through time, "
    "travels through time, travel in time, travelling in time, traveling in time, zeitreise, "
    "zeitreisen, zeitreise^, zeitschleife, "
    "zeitschleifen, zeitmaschine",
    "robots": "robots, robot, robotic, androids, android, cyborg+, roboter^, roboter, robotern",
    "artificial intelligence": "artificial intelligence, a i, ai, a.i., sentient computer+, ki, "
    "kuenstliche intelligenz, kuenstlicher intelligenz",
    "dystopia": "dystopia+, dystopian, dystopic, dystopie, dystopien, dystopisch~",
    "post-apocalyptic": "post apocalyptic, postapocalyptic, post apocalypse, postapocalypse, "
    "post apo, post apoc, postapoc, end of the world, apocalypse, apocalyptic, wasteland, "
    "postapokalyptisch~, "
    "apokalyptisch~, apokalypse, endzeit, endzeit^, weltuntergang",
    "cyberpunk": "cyberpunk, cyber punk, cyberpunky",
    "superhero": "superhero, superheros, superheroes, super hero, super heros, super heroes, "
    "superhero movie+, superhero film+, "
    "superhero^, cape films, capes, superheld, superhelden, superhelden^",
    "comic book": "comic book+, comic, comics, comicbook, graphic novel+, comicverfilmung, "
    "comicverfilmungen, comic^",
    "zombies": "zombie+, zombys, zombie^, undead, untote, untoten, living dead",
    "vampires": "vampire+, vampiric, vampir, vampiren, vampir^, vampirs, blutsauger, bloodsucker+",
    "ghosts": "ghosts, ghost story+, ghost film+, ghost movie+, haunted house+, haunted, haunting, "
    "hauntings, geister, geister^, geistern, spuk, spuk^, gespenster, poltergeist+",
    "demons": "demons, demon, demonic, possession, exorcism+, exorcist, "
    "daemonen, daemon, exorzismus, besessenheit",
    "serial killer": "serial killer+, serialkiller+, serial murderer+, serienkiller, "
    "serienkillern, serienmoerder, serienmoerdern",
    "heist": "heist+, heisty, robbery+, bank robbery+, bank robber+, bank job, caper+, con "
    "artist+, "
    "heist^, bankraub, bankueberfall, raubueberfall, coup, coups",
    "mafia": "mafia, mafioso, maffia, mob, mobster+, gangster+, gangsta, organized crime, "
    "organised crime, cosa nostra, yakuza, mafia^, mafiosi, mafiafilmen",
    "hitman": "hitman, hitmen, hit man, hit men, assassin+, contract killer+, hired killer+, "
    "auftragskiller, auftragskillern, auftragsmoerder",
    "espionage": "spy, spies, spy film+, spy movie+, spying, espionage, secret agent+, "
    "secret service, spion, spione, spionen, agenten, agenten^, spionage, spionage^",
    "police": "cops, cop, police story+, police film+, coppers, police, policeman, policemen, "
    "policeman, police procedural+, "
    "polizei, polizisten, polizei^, cop^, bullen, bullenfilm",
    "court": "courtroom, court room, court, court case+, courts, lawyer+, "
    "legal, trial, trials, jury, courtrooms, gericht, gerichtsverhandlung, gerichts^, "
    "gerichtsdrama, "
    "gerichtssaal, anwaelte, anwaelten, anwalt, justiz",
    "prison": "prison+, prison break+, jail, jails, behind bars, gefaengnis, gefaengnis^, "
    "knast, knast^",
    "revenge": "revenge, vengeance, vengeful, avenging, rache, rache^, rachefeldzug",
    "survival": "survival, survivors, ueberleben, ueberlebens^, ueberlebenskampf, survival^",
    "martial arts": "martial arts, martial art, kung fu, kungfu, karate, taekwondo, kampfkunst, "
    "kampfsport, kampfsport^, kung fu^, karate^, wuxia",
    "samurai": "samurai+, samurai^, ronins",
    "boxing": "boxing, boxer+, boxen, box^, boxern",
    "sports": "sports, sport, sporty, football, baseball, basketball, soccer, "
    "sport^, fussball, fussball^",
    "high school": "high school+, highschool+, teen movie+, teen film+, teenie^, "
    "highschool^, high school^, teen^",
    "adolescence": "coming of age, growing up, grow up, teenagers, adolescence, adolescent+, "
    "erwachsenwerden, erwachsen werden, coming of age^, jugend, pubertaet",
    "friendship": "friendship+, friends, buddy film+, buddy movie+, "
    "freundschaft, freundschaften, buddy^",
    "wedding": "wedding+, hochzeit, hochzeitskomoedie, hochzeiten, hochzeits^",
    "christmas": "christmas, christmassy, christmasy, xmas, festive, weihnachten, weihnachts^, "
    "weihnachtlich~",
    "halloween": "halloween",
    "animal movie": "animals, animal, animal film+, animal movie+, talking animals, tiere, "
    "tieren, tier^",
    "dogs": "dogs, dog, doggo+, puppy+, puppies, hunde, hunden, hund, hunde^",
    "dinosaurs": "dinosaur+, dino+, dinosaurier, dinosauriern, dino^",
    "magic": "magic, magical, magician+, sorcery, magie, zauberei",
    "wizards": "wizard+, wizardry, witch, witches, warlock+, zauberer, zauberern, hexen, hexe",
    "politics": "politics, political, politician+, politik, politisch~, polit^, politiker",
    "journalism": "journalism, journalist+, reporters, newspaper+, journalismus, journalisten",
    "religion": "religion, religions, religious, faith, nuns, priests, kirche, glauben, religioes~",
    "music": "music, musicians, musician, bands, rock band+, musik, musiker, musikern, musik^",
    "dance": "dance, dancing, dancer+, ballet, tanz, tanzen, tanz^, taenzer",
    "food": "food, cooking, cooks, chefs, chef, cuisine, foodie, restaurants, essen, kochen, "
    "koeche",
    "drugs": "drugs, drug, drug dealer+, junkie+, stoner+, addiction, drogen, drogen^",
    "mental illness": "mental illness, mental health, mentally ill, madness, insanity, "
    "schizophrenia, psychische krankheit, psychische krankheiten, psychisch krank",
    "racism": "racism, racist, racial, segregation, rassismus",
    "holocaust": "holocaust, shoah",
    "world war ii": "world war 2, world war too, world war ii, world war two, ww2, wwii, ww 2, "
    "ww ii, "
    "second world war, 2nd world war, wwll, nazi+, nazis, zweiter weltkrieg, zweiten weltkrieg, "
    "zweite weltkrieg, zweitem weltkrieg, 2. weltkrieg, 2 weltkrieg",
    "vietnam": "vietnam, vietnam war, vietnamkrieg, vietnam^, nam",
    "cold war": "cold war, kalter krieg, kalten krieg, kaltem krieg",
    "swashbuckler": "swashbuckler+, swashbuckling, swashbucklers, pirate+, sword fights, "
    "swordfights, musketeers, piraten, piraten^, pirat, mantel und degen^, mantel und degen",
    "anime": "anime+, animee, animes",
    "studio ghibli": "ghibli, studio ghibli, miyazaki style, gibli, ghiblis",
    "pixar": "pixar, pixars, pixar^",
    "disney": "disney, disneys, disney^",
    "marvel": "marvel, mcu, marvels, marvel^",
    "dc comics": "dc comics, dc, dcu, dceu, dc films, dc^",
}

THEMES_CALLED = {name: tag for tag, names in _CALLED.items() for name in inflected(names)}
"""MovieLens's tag for each thing that a theme is called, spelt as `slots.plain` does."""
