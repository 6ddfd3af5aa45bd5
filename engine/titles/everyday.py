"""Words that people use all day, so that a title made of them alone is no sign of a film.

Chosen by hand: function words, the commonest verbs, nouns and adjectives of chat, and words of
talking about films. A word that is missing here costs a false mention now and then; one too many
costs a mention that then needs a capital, a quote, a year or a verb beside it.
"""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those some any no none every each either neither both all another
    i me my mine myself you your yours yourself he him his himself she her hers herself it its
    itself we us our ours ourselves they them their theirs themselves who whom whose which
    what im ive id ill youre youve hes shes were theyre thats whats theres dont didnt doesnt
    isnt wasnt arent wont cant couldnt wouldnt shouldnt havent hasnt lets and or but nor so
    yet if then else than as because since while when where why how though although unless
    until till whether of in on at by to from with without for about into onto over under
    after before between through during against among around off out up down near above below
    across along behind beyond within per via like unlike be am is are was been being do does
    did done doing have has had having will would shall should can could may might must ought
    not never ever always often sometimes usually just only also too very really quite rather
    even still already again soon now later here there maybe perhaps almost enough much many
    more most less least few lot lots bit well once twice next last first second third yes
    yeah nah ok okay hey hi hello thanks thank please sorry lol haha oh wow hmm um one ones
    """.split()  # noqa: SIM905 - a paragraph of words reads better than a thousand quotes
)

_COMMON = frozenset(
    """
    able absolute accept accident act action actor actress actually add adventure afraid
    afternoon age ago agree air airport alive alone amazing american angel anger angry animal
    animated anime another answer antique anybody anyone anything anyway apart apartment april
    arm army arrival art ask asleep aunt autumn awake away awesome awful baby back background
    bad bag ball band bank bar basic bath bathroom beach beast beat beautiful beauty become
    bed bedroom beer beginners beginning believe best better big bigger biggest bird birds
    birth birthday black blood blow blue boat body bone book books bored boring born boss
    bottle bottom bound box boy boyfriend boyhood boys brain brave bread break breakdown
    breakfast breath bridge bring brother brothers brown bug build bus business busy butter
    buy cake call called calm calmer camera camp candy captain car card care cars case cash
    casino castle cat catch cats cause cell century chance change chaos chaplin character
    charge charm chase cheap check chef chicken child childhood children chill choice choose
    christmas church cinema circle circus city class classic classics clean clear click climax
    clock close closer clothes cloud club clue coast coat code coffee cold college color
    comedy comfort coming common company complete computer concert contact contagion control
    cook cool cop copy corner correct cost couch count country couple course court cousin
    cover crash crazy cream creation creature creep creepy crew crime cross crowd cruise cry
    cup cure curse cut cute dad daddy damage dance dancer danger dangerous dark darker
    darkness data date daughter dawn day days dead deal dear death december decent decide deep
    desert design desire desk detective devil dinner direct director dirty disaster disco
    discover disney district divorce doctor dog dogs doll door double doubt downhill draft
    drag drama dream dreams dress drink drive driven driver drop drug drugs drunk dry duck due
    dumb dust duty dying ear earlier early earth east easy eat eating edge edit education egg
    eight elevator eleven else email emotional empty end ending endless enemies enemy energy
    engine enjoy entire epic episode error escape europe eve evening event everybody everyday
    everyone everything evil exactly exam excellent excited exit expect experiment explain
    extra extreme eye eyes face fact fail fair faith fake fall false fame family famous fan
    fans fantastic fantasy far fast faster fat fate father fault favorite favorites favourite
    favourites fear feature february feed feel feeling feels feet fellow felt festival fever
    fight fighter fighting figure film films final finally find fine finger finish fire fired
    fish fit five flat flight flip floor flower fly flying focus folk follow food foot
    forbidden force foreign forest forever forget forgot form fort forty forward found four
    fox frame frank freak free freedom fresh friday friend friends front frozen fruit full fun
    funnier funny future game games gang garden gas gender genre genres get gets getting ghost
    ghosts giant gift girl girlfriend girls give gives glad glass go goal god goes going gold
    golden gone gonna good goodbye got gotta grand grave gravity great greed green greetings
    grind ground group grow growing guard guess guest guide guilty gun guns guy guys hair half
    hall hand hands hang happen happier happiness happy hard hate hated have head health hear
    heard heart heat heaven heavy heist helicopter hell help hero heroes hidden hide high
    highlights hill history hit hits hold hole holiday holidays holy home honest honestly
    honey hook hope horrible horror horse hospital hot hotel hour hours house houseguest huge
    human humor hundred hunger hunt hunter hurt husband ice idea identity idiot idiots ill
    important impossible independence information insane inside instinct intense interested
    interesting internet island issue january jaws jealous job jobs join joke journey joy
    judge juice july jump june junior junk jury justice keep key kick kid kidding kids kill
    killed killer killers killing kind king kings kiss kitchen knew knife knock knots know
    known lady lake lamp land language large late laugh law lawyer lay lazy lead learn leave
    left leg legal legend legends lesser lesson let letter letters level liar library lie lies
    life light lighter lights limit limitless line lines lion list listen literally little
    live living local locked lonely long longer look looking loose lord lose loser losers
    losing loss lost loud love loved lover lovers loves loving low luck lucky lunch machine
    mad made magic magnificent mail main major make makes making man manager map march mark
    market marriage married marry martian marvel marvellous marvelous mask massive master
    match matter maybe mean means meat media medicine meet meeting member memories memory men
    menu message met metal middle midnight mild military milk million mind minute minutes
    mirror misery miss missed missing mission mistake mix modern mom moment moments monday
    money monkey monster monsters month months mood moon moonlight morning mother motion
    mountain mouse mouth move moved movie movies moving murder music mystery naked name
    national nature need needs neighbor neighbors nervous network new newer news nice night
    nightmare nights nine nobody noise normal north notebook notes nothing number numbers
    ocean october odd office old older omen online open opening opposite orange orbit order
    original oscar outbreak outside overrated own pack page paid pain paint pair panic paper
    paradise parent parents park part partner parts party pass passed passion past path
    patient patrol pay peace people perfect period person persona personal phantom phone photo
    piano picture piece pig pilot pink place plain plan plane planet plastic play played
    player players plays plot plus pocket poetry point poison police political pool poor pop
    popular position possible post pot powder power practice predator prefer present president
    pressure pretty price pride prince princess prison private problem producer professional
    program project promise proof proper psycho public pulp pure purple push put queen quest
    question questions quick quiet quit quote race radio rage rain rainbow ran random ransom
    rare rat rate rated rating reach read reading ready real reality reason rebel recent
    reckless recommend record red regular relationship relax remake remember rent repeat
    replace rescue rest restaurant result return revenge review rich ride right ring rise risk
    ritual river road robot robots rock rocket role roll romance romantic room rooms root
    rough round royal ruin rule rules run runner running rush sad sadder safe said sail salt
    same saturday savage save saved saw say saying scale scandal scare scared scarier scary
    scene scenes school science score scream screen screened sea search season seasons seat
    secret secrets see seeing seem seems seen self sell send senior sense sent september
    sequel sequels series serious seriously serve service session set seven sex shadow shame
    shape share sharp shit shock shoes shoot shooter shop short shorter shot show shower
    showing shows shut sick side sign signs silence silent silly silver similar simple sin
    sing singles sister sisters sit six size skin skip sky slacker sleep sleepers slow slower
    small smart smarter smile smoke snatch sneakers snow social society solo solution somebody
    someone something somewhere son song songs soul sound sounds soundtrack source south space
    spanish spare speak special speed spell spend spider spirit splash splice split spoiler
    sport spot spring spy stage stand standing star stars start started state stay steal step
    stereo stick stone stop store stories storm story straight strange stranger streak street
    strong student stuff stupid style sucker sucks sudden suddenly sugar suit summer sun
    sunday sunshine super superhero supernova sure surf surprise surrender survive suspect
    suspense sweet swim swimming swing sword system table take taken takes taking talk talking
    tall taste taxi tea teach teacher team tears teen teeth tell ten tension term terminal
    terrible test thing things think thinking thirteen thirty thought thousand threat three
    thriller thrilling throw thunder thursday ticket tiger tight time times tiny tired titanic
    title today together told tomorrow tonight took top torn total totally touch tough tour
    toward town toy toys track trade traffic trailer train training trap trash travel tree
    trial tribe trick tried trilogy trip trolls trouble truck true trust truth try trying tube
    tuesday turn tv twelve twenty twins twist twisted two type ugly uncle underrated
    understand unfaithful unforgiven union unknown unlikely use used usual vacation valley
    vampire vampires version vertigo video view village villain violent vision visit visitor
    visitors voice volcano vote wait waiting wake walk walking wall wanna want wanted wants
    war warm warrior warriors wars wash waste watch watched watching water wave way ways weak
    wealth weapon wear weather wedding wednesday week weekend weeks weird weirder welcome went
    west western wet whatever wheel whenever whiplash white whole wicked wife wild willing win
    wind window wine wing wings winner winter wish witch witches witness wolf woman women
    wonder wonderful wont word words work working works world worlds worried worry worse worst
    worth wow write writer writing wrong year years yellow yesterday young younger youth zero
    zombie zone
    """.split()  # noqa: SIM905 - as above
)

EVERYDAY = FUNCTION_WORDS | _COMMON
"""All of them, folded as titles are."""
