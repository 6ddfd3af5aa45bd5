"""Names that people ask by and MovieLens does not know: of people, first names, of series."""

from __future__ import annotations

PEOPLE = """
    tom hanks, tom cruise, brad pitt, leonardo di ?caprio, di ?caprio, leo dicaprio, johnny depp,
    nicolas cage, nic cage, robert de niro, de niro, al pacino, pacino, jack nicholson, denzel
    washington, denzel, morgan freeman, samuel l jackson, sam jackson, will smith, keanu reeves,
    keanu, ryan gosling, gosling, ryan reynolds, christian bale, matt damon, ben affleck, george
    clooney, clooney, harrison ford, bruce willis, arnold schwarzenegger, schwarzenegger, arnie,
    sylvester stallone, stallone, clint eastwood, eastwood, robin williams, jim carrey, adam
    sandler, will ferrell, bill murray, meryl streep, streep, julia roberts, natalie portman,
    scarlett johansson, jennifer lawrence, emma stone, emma watson, cate blanchett, nicole kidman,
    sandra bullock, charlize theron, anne hathaway, angelina jolie, kate winslet, audrey hepburn,
    sigourney weaver, jodie foster, uma thurman, amy adams, tilda swinton, jackie chan, bruce lee,
    jason statham, statham, vin diesel, dwayne johnson, hugh jackman, daniel craig, sean connery,
    russell crowe, mel gibson, joaquin phoenix, heath ledger, philip seymour hoffman, jeff bridges,
    kevin spacey, edward norton, jake gyllenhaal, matthew mcconaughey, robert downey, chris evans,
    chris hemsworth, tom hardy, cillian murphy, michael caine, anthony hopkins, gary oldman, steven
    spielberg, spielberg, christopher nolan, nolan, quentin tarantino, tarantino, martin scorsese,
    scorsese, stanley kubrick, kubrick, alfred hitchcock, hitchcock, david fincher, fincher, ridley
    scott, james cameron, peter jackson, tim burton, wes anderson, paul thomas anderson, coen
    brothers, the coens, coens, david lynch, lynch, woody allen, francis ford coppola, coppola,
    sofia coppola, greta gerwig, denis villeneuve, villeneuve, akira kurosawa, kurosawa, hayao
    miyazaki, miyazaki, fellini, bergman, tarkovsky, godard, truffaut, almodovar, guillermo del
    toro, del toro, michael bay, zack snyder, guy ritchie, edgar wright, hans zimmer, zimmer, john
    williams, ennio morricone, morricone, til schweiger, werner herzog, herzog, wim wenders,
    fassbinder, christoph waltz, daniel bruehl, olivia colman, anjelica huston, bette davis, ingrid
    bergman, grace kelly, marilyn monroe, cary grant, humphrey bogart, bogart, james stewart, jimmy
    stewart, gregory peck, orson welles, buster keaton, charlie chaplin, chaplin, peter sellers,
    john wayne, marlon brando, brando, paul newman, steve mcqueen, robert redford, dustin hoffman,
    gene hackman, diane keaton, michelle pfeiffer, winona ryder, demi moore, meg ryan, cameron
    diaz, drew barrymore, kirsten dunst, keira knightley, rachel weisz, judi dench, maggie smith,
    helen mirren, emma thompson, hugh grant, colin firth, colin farrell, ewan mcgregor, jude law,
    ralph fiennes, benedict cumberbatch, cumberbatch, eddie redmayne, timothee chalamet, chalamet,
    saoirse ronan, margot robbie, brie larson, florence pugh, zendaya, anya taylor joy, adam
    driver, oscar isaac, michael fassbender, james mcavoy, idris elba, daniel radcliffe, rupert
    grint, robert pattinson, kristen stewart, taylor lautner, zac efron, channing tatum, mark
    wahlberg, wahlberg, ben stiller, owen wilson, seth rogen, jonah hill, steve carell, jack black,
    eddie murphy, chris rock, kevin hart, melissa mccarthy, chris pratt, chris pine, tom holland,
    tobey maguire, andrew garfield, mark ruffalo, jeremy renner, gal gadot, henry cavill, jason
    momoa, ben kingsley, liam neeson, pierce brosnan, timothy dalton, roger moore, javier bardem,
    penelope cruz, antonio banderas, salma hayek, juliette binoche, isabelle huppert, audrey
    tautou, catherine deneuve, marion cotillard, mads mikkelsen, toshiro mifune, mifune, tony
    leung, shah rukh khan, frances mcdormand, steve buscemi, john goodman, willem dafoe, dafoe,
    john malkovich, christopher walken, harvey keitel, joe pesci, pesci, sean penn, viggo
    mortensen, orlando bloom, ian mckellen, patrick stewart, william shatner, michael keaton, val
    kilmer, kurt russell, john travolta, travolta, olivia newton john, whoopi goldberg, eddie
    izzard, rowan atkinson, simon pegg, nick frost, sergio leone, leone, fritz lang, billy wilder,
    john ford, howard hawks, john carpenter, david cronenberg, cronenberg, sam raimi, danny boyle,
    ken loach, mike leigh, darren aronofsky, aronofsky, spike lee, richard linklater, linklater,
    terrence malick, malick, kathryn bigelow, jane campion, agnes varda, varda, claire denis,
    chantal akerman, robert bresson, bresson, jean renoir, renoir, jacques tati, tati, jean pierre
    melville, melville, eric rohmer, rohmer, luis bunuel, bunuel, pasolini, antonioni, visconti, de
    sica, rossellini, ozu, mizoguchi, wong kar wai, bong joon ho, park chan wook, ang lee, zhang
    yimou, john woo, takashi miike, miike, satoshi kon, isao takahata, takahata, mamoru hosoda,
    makoto shinkai, shinkai, jim jarmusch, jarmusch, gus van sant, robert altman, altman, brian de
    palma, de palma, sidney lumet, lumet, roman polanski, polanski, michael haneke, haneke, lars
    von trier, von trier, yorgos lanthimos, lanthimos, nicolas winding refn, winding refn, taika
    waititi, jordan peele, ari aster, robert eggers, m night shyamalan, shyamalan, george lucas,
    robert zemeckis, zemeckis, chris columbus, joss whedon, james gunn, rian johnson, sam mendes,
    mel brooks, john hughes, nora ephron, nancy meyers, wolfgang petersen, roland emmerich,
    emmerich, tom tykwer, tykwer, fatih akin, bully herbig, matthias schweighoefer, elyas m barek,
    moritz bleibtreu, franka potente, diane kruger, jan josef liefers, danny elfman, howard shore,
    vangelis, john barry, joe hisaishi, trent reznor, the rock
"""
"""Actors, directors and composers."""
FIRST_NAMES = """
    aaron, adam, agnes, al, alan, albert, alec, alex, alfred, alice, amanda, amy, andrew, andy,
    angela, angelina, anna, anne, anthony, antonio, audrey, barbara, ben, benedict, benicio, bette,
    bill, billy, bob, brad, brian, bruce, burt, cameron, carey, carrie, cary, cate, catherine,
    channing, charles, charlie, charlize, chris, christian, christina, christoph, christopher,
    claire, clint, colin, daisy, dakota, daniel, danny, david, dennis, denzel, diane, dustin,
    dwayne, eddie, edward, elijah, elizabeth, ellen, emily, emma, eric, ethan, ewan, felicity,
    florence, frances, frank, gary, gene, george, gerard, glenn, greta, gwyneth, halle, harrison,
    heath, helen, helena, henry, hilary, holly, howard, hugh, humphrey, ian, idris, ingrid,
    isabelle, jack, jackie, jacques, jake, james, jamie, jane, janet, jared, jason, javier, jean,
    jeff, jennifer, jeremy, jessica, jim, jodie, joe, john, johnny, jon, jonah, joseph, josh, judi,
    judy, jude, julia, julianne, juliette, kate, katharine, keanu, keira, ken, kevin, kirsten,
    kristen, kurt, lars, laura, lauren, leonardo, liam, linda, lily, luc, lucas, lucy, luis, mads,
    maggie, margot, maria, marilyn, marion, marlon, martin, matt, matthew, mel, melissa, meryl,
    michael, michelle, mickey, mike, mila, naomi, natalie, nicholas, nick, nicolas, nicole, olivia,
    orlando, orson, owen, patrick, paul, pedro, penelope, peter, philip, pierce, quentin, rachel,
    ralph, ray, reese, renee, richard, ridley, river, rob, robert, robin, roger, roman, ron,
    rosamund, rowan, rupert, russell, ryan, sam, samuel, sandra, saoirse, sarah, scarlett, sean,
    sergio, sharon, sidney, sigourney, simon, sophia, spike, stanley, stefan, stellan, stephen,
    steve, steven, susan, sylvester, terrence, terry, tilda, tim, timothy, tobey, toby, tom, tommy,
    tony, uma, viola, viggo, vincent, vivien, werner, wes, willem, william, winona, wolfgang,
    woody, yorgos, zac, zoe
"""
"""First names of many more: `anything with Olivia Hussey`."""
SERIES = """
    breaking bad, better call saul, game of thrones, house of the dragon, stranger things, the
    wire, the sopranos, peaky blinders, black mirror, the walking dead, the big bang theory, how i
    met your mother, himym, brooklyn nine nine, parks and rec, parks and recreation, the office,
    it crowd, fawlty towers, doctor who, dr who, downton abbey, line of duty, love island, squid
    game, money heist, haus des geldes, the mandalorian, the witcher, ted lasso, fleabag, killing
    eve, narcos, mad men, true detective, house of cards, orange is the new black, greys anatomy,
    gilmore girls, the simpsons, south park, family guy, rick and morty, bojack horseman, attack
    on titan, one piece, naruto, death note, tatort, babylon berlin, stromberg, the last of us,
    bridgerton, wednesday addams, coronation street, eastenders, buffy, seinfeld, arrested
    development, curb your enthusiasm
"""
