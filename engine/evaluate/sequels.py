"""Films and their sequels, listed before anything was measured: what "similar" is asked to find.

Every pair is asked both ways. Ids are MovieLens's common ones; titles are for the reader.
"""

from __future__ import annotations

SEQUELS: tuple[tuple[int, int], ...] = (
    (1, 3114),  # Toy Story → Toy Story 2
    (3114, 78499),  # Toy Story 2 → Toy Story 3
    (858, 1221),  # The Godfather → The Godfather: Part II
    (1221, 2023),  # The Godfather: Part II → The Godfather: Part III
    (260, 1196),  # Star Wars: Episode V - The Empire Strikes Back
    (1196, 1210),  # Star Wars: Episode VI - Return of the Jedi
    (2628, 5378),  # Star Wars: Episode II - Attack of the Clones
    (5378, 33493),  # Star Wars: Episode III - Revenge of the Sith
    (4993, 5952),  # The Lord of the Rings: The Two Towers
    (5952, 7153),  # The Lord of the Rings: The Return of the King
    (98809, 106489),  # The Hobbit: An Unexpected Journey → The Hobbit: The Desolation of Smaug
    (2571, 6365),  # The Matrix → The Matrix Reloaded
    (6365, 6934),  # The Matrix Reloaded → The Matrix Revolutions
    (1240, 589),  # The Terminator → Terminator 2: Judgment Day
    (589, 6537),  # Terminator 2: Judgment Day → Terminator 3: Rise of the Machines
    (1214, 1200),  # Alien → Aliens
    (1200, 1320),  # Aliens → Alien³
    (1036, 1370),  # Die Hard → Die Hard 2
    (1370, 165),  # Die Hard 2 → Die Hard: With a Vengeance
    (2000, 2001),  # Lethal Weapon → Lethal Weapon 2
    (2001, 2002),  # Lethal Weapon 2 → Lethal Weapon 3
    (2002, 1918),  # Lethal Weapon 3 → Lethal Weapon 4
    (1270, 2011),  # Back to the Future → Back to the Future Part II
    (2011, 2012),  # Back to the Future Part II → Back to the Future Part III
    (1198, 1291),  # Raiders of the Lost Ark → Indiana Jones and the Last Crusade
    (2115, 1291),  # Indiana Jones and the Temple of Doom → Indiana Jones and the Last Crusade
    (4896, 5816),  # Harry Potter and the Sorcerer's Stone → Harry Potter and the Chamber of Secrets
    (5816, 8368),  # Harry Potter and the Prisoner of Azkaban
    (8368, 40815),  # Harry Potter and the Prisoner of Azkaban → Harry Potter and the Goblet of Fire
    (40815, 54001),  # Harry Potter and the Order of the Phoenix
    (69844, 81834),  # Harry Potter and the Deathly Hallows: Part 1
    (81834, 88125),  # Harry Potter and the Deathly Hallows: Part 2
    (4306, 8360),  # Shrek → Shrek 2
    (8360, 53121),  # Shrek 2 → Shrek the Third
    (5349, 8636),  # Spider-Man → Spider-Man 2
    (8636, 52722),  # Spider-Man 2 → Spider-Man 3
    (3793, 6333),  # X-Men → X2: X-Men United
    (6333, 45499),  # X2: X-Men United → X-Men: The Last Stand
    (33794, 58559),  # Batman Begins → The Dark Knight
    (58559, 91529),  # The Dark Knight → The Dark Knight Rises
    (592, 1377),  # Batman → Batman Returns
    (1377, 153),  # Batman Returns → Batman Forever
    (59315, 77561),  # Iron Man → Iron Man 2
    (77561, 102125),  # Iron Man 2 → Iron Man 3
    (89745, 122892),  # The Avengers → Avengers: Age of Ultron
    (88140, 110102),  # Captain America: The First Avenger → Captain America: The Winter Soldier
    (86332, 106072),  # Thor → Thor: The Dark World
    (112852, 122918),  # Guardians of the Galaxy → Guardians of the Galaxy 2
    (6539, 45722),  # Pirates of the Caribbean: Dead Man's Chest
    (45722, 53125),  # Pirates of the Caribbean: At World's End
    (5418, 8665),  # The Bourne Identity → The Bourne Supremacy
    (8665, 54286),  # The Bourne Supremacy → The Bourne Ultimatum
    (6874, 7438),  # Kill Bill: Vol. 1 → Kill Bill: Vol. 2
    (4963, 8984),  # Ocean's Eleven → Ocean's Twelve
    (648, 3623),  # Mission: Impossible → Mission: Impossible II
    (2273, 4701),  # Rush Hour → Rush Hour 2
    (1580, 5459),  # Men in Black → Men in Black II
    (2716, 2717),  # Ghostbusters → Ghostbusters II
    (2003, 2004),  # Gremlins → Gremlins 2: The New Batch
    (586, 2953),  # Home Alone → Home Alone 2: Lost in New York
    (344, 19),  # Ace Ventura: Pet Detective → Ace Ventura: When Nature Calls
    (1517, 2683),  # Austin Powers: The Spy Who Shagged Me
    (480, 1544),  # Jurassic Park → The Lost World: Jurassic Park
    (1544, 4638),  # The Lost World: Jurassic Park → Jurassic Park III
    (1407, 1717),  # Scream → Scream 2
    (1717, 3273),  # Scream 2 → Scream 3
    (2617, 4270),  # The Mummy → The Mummy Returns
    (4886, 103141),  # Monsters, Inc. → Monsters University
    (6377, 157296),  # Finding Nemo → Finding Dory
    (8961, 187541),  # The Incredibles → Incredibles 2
    (5218, 44022),  # Ice Age → Ice Age 2: The Meltdown
    (79091, 103335),  # Despicable Me → Despicable Me 2
    (76093, 112175),  # How to Train Your Dragon → How to Train Your Dragon 2
    (59784, 87222),  # Kung Fu Panda → Kung Fu Panda 2
    (91500, 106487),  # The Hunger Games → The Hunger Games: Catching Fire
    (63992, 72407),  # Twilight → The Twilight Saga: New Moon
    (215, 8638),  # Before Sunrise → Before Sunset
    (8638, 100714),  # Before Sunset → Before Midnight
    (1261, 1215),  # Evil Dead II → Army of Darkness
    (6502, 53000),  # 28 Days Later → 28 Weeks Later
    (1954, 2409),  # Rocky → Rocky II
    (2409, 2410),  # Rocky II → Rocky III
    (2403, 2402),  # First Blood → Rambo: First Blood Part II
    (2470, 2471),  # Crocodile Dundee → Crocodile Dundee II
    (4085, 4084),  # Beverly Hills Cop → Beverly Hills Cop II
    (4321, 432),  # City Slickers → City Slickers II: The Legend of Curly's Gold
    (3247, 3248),  # Sister Act → Sister Act 2: Back in the Habit
    (3253, 3254),  # Wayne's World → Wayne's World 2
    (4571, 4980),  # Bill & Ted's Excellent Adventure → Bill & Ted's Bogus Journey
    (317, 5804),  # The Santa Clause → The Santa Clause 2
    (34, 2384),  # Babe → Babe: Pig in the City
    (1371, 1374),  # Star Trek: The Motion Picture → Star Trek II: The Wrath of Khan
    (1374, 1375),  # Star Trek II: The Wrath of Khan → Star Trek III: The Search for Spock
    (68358, 102445),  # Star Trek → Star Trek Into Darkness
    (3702, 3703),  # Mad Max → The Road Warrior
    (3527, 3697),  # Predator → Predator 2
    (2985, 2986),  # RoboCop → RoboCop 2
    (2640, 2641),  # Superman → Superman II
    (46972, 68793),  # Night at the Museum → Night at the Museum: Battle of the Smithsonian
    (8972, 56775),  # National Treasure → National Treasure: Book of Secrets
    (73017, 91542),  # Sherlock Holmes → Sherlock Holmes: A Game of Shadows
    (67255, 74510),  # The Girl with the Dragon Tattoo → The Girl Who Played with Fire
    (88744, 112623),  # Rise of the Planet of the Apes → Dawn of the Planet of the Apes
    (3948, 30825),  # Meet the Parents → Meet the Fockers
    (4447, 6535),  # Legally Blonde → Legally Blonde 2: Red, White & Blonde
    (4700, 8808),  # The Princess Diaries → The Princess Diaries 2: Royal Engagement
    (4025, 32296),  # Miss Congeniality → Miss Congeniality 2: Armed and Fabulous
    (4246, 8969),  # Bridget Jones's Diary → Bridget Jones: The Edge of Reason
    (53996, 69526),  # Transformers → Transformers: Revenge of the Fallen
    (8957, 39446),  # Saw → Saw II
    (7373, 57640),  # Hellboy → Hellboy II: The Golden Army
    (223, 45728),  # Clerks → Clerks II
    (778, 168266),  # Trainspotting → T2: Trainspotting
)
"""Movie ids of a film and of one that continues it."""
