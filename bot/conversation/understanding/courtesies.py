"""Tables of courtesies: how people greet, thank, part, ask for help and begin anew."""

from __future__ import annotations

from bot.conversation.understanding.alternatives import either

_FONDLY = "(?: (?:my )?(?:love|dear|darling|lovely|sweetheart|bestie|lieber|liebe|schatz))?"

GREETING = (
    either(r"""
    hi+, hello+, hey+, hiya, heya, howdy, yo+, sup, wassup, whats up, greetings, salutations, hullo,
    ello, hola, buen[oa]s (?:dias|tardes|noches), bonsoir, salut, bonjour, ahoy, ahoi, aloha, ey up,
    wotcha, alright mate, gm, gday, evening, evenin, morning, mornin, afternoon,
    (?:a )?(?:very )?good (?:morning|evening|afternoon|day), hallo+, halloechen, moin(?: moin)?,
    servus, gruess (?:dich|gott), gruezi, tach, tag, nabend, tagchen, na du, mahlzeit,
    (?:schoenen )?guten (?:tag|morgen|abend), (?:n )?abend, how are (?:you|things)(?: doing)?,
    hows (?:it going|things|life|tricks), how do you do, wie gehts(?: dir| euch)?, was geht(?: ab)?,
    alles klar, nice to meet you, pleased to meet you, long time no see,
    (?:im|i am) (?:back|here)(?: again)?, knock knock, (?:is )?any(?:body|one) (?:home|there|here),
    bin wieder da
    """)
    + _FONDLY
)

_THANKED = either(r"""
    thanks, thank you+, thx+, thnx, thanx, thks, tks, ty, tysm, tyvm, thank u, thank ya, cheers, ta,
    danke(?: schoen| dir| sehr)?, dankeschoen, (?:vielen|vielen lieben|besten|herzlichen|tausend|
    lieben|ganz lieben) dank, merci, gracias, (?:much )?appreciated,
    (?:i )?(?:really )?appreciate (?:it|that|the help|(?:all )?your \w+), (?:much )?obliged,
    (?:thanks|thank you) (?:ever )?so much, (?:thanks|thank you) very much,
    (?:thanks|thank you) a (?:lot|bunch|million|ton), (?:many|big) thanks, all the thanks
""")
_PRAISE = (
    r"(?:(?:ur|your|youre|you are|u are|u r|you|du bist|bist) (?:simply |just |really |so |such |"
    r"literally |absolutely |echt |wirklich |einfach )*(?:an? |the |my |ein |eine |der |die |das )?"
    r"(?:very |absolute |total |real |true |actual )*(?:best|goat|star|legend|gem|angel|hero|"
    r"life ?saver|treasure|diamond|genius|beauty?|great|awesome|amazing|brilliant|"
    r"wonderful|sweet|kind|lovely|helpful|too kind|rock|good|beste|bester|schatz|spitze|super|"
    r"held|klasse|toll|lieb)(?: (?:best )?(?:bot|one|help|ever|in the world))*|(?:good|best|guter) "
    r"bot|(?:you|u) (?:rock|rule)|love (?:you|u)|(?:this|the) bot (?:is )?(?:(?:really|so|"
    r"pretty) )*(?:great|awesome|amazing|good|cool|brilliant|the best|rocks|rules|fun)|legend|"
    r"life ?saver|(?:that was |youve been )?"
    r"(?:really |super |very |so |such |of |a )*(?:(?:big|great|huge|real|massive) help|helpful))"
)
THANKS = (
    r"(?:(?:awesome|great|perfect|cool|nice(?: one)?|super|ok|toll|prima|oh|ah|lovely|brilliant|"
    r"wonderful|excellent|wow|good|alright|geil|klasse|perfekt) )*"
    rf"{_THANKED}(?: (?:that helps?|that was (?:helpful|great|perfect)|thats (?:perfect|great|"
    r"helpful|kind)|for (?:that|this|it|nothing|now|(?:the|all the|all your|your) \w+|everything|"
    r"being \w+|helping(?: me)?|trying|asking)|perfect|great|heaps|loads|tons|kindly|"
    rf"fuer \w+(?: \w+)?|nochmal|once again|in advance|{_PRAISE}))*{_FONDLY}|{_PRAISE}"
)

_MUST = r"(?:must|have to|need to|gotta|got to|should|better|ll|ought to|gotta be|gonna|going to)"
GOODBYE = (
    either(rf"""
    bye+(?: bye+)?, goodbye, good bye, good ?night, night night, nighty night, nite, gn, gn8,
    night (?:all|everyone|mate|folks), cya, cu, later(?:s|z)?, talk (?:later|soon), speak soon,
    (?:see|cu|catch|talk to|speak to|chat to) (?:you|ya|u)(?: (?:all|later|around|soon|again|
    tomorrow|next time|next week|then|on \w+))*, cheerio, toodle(?: ?pip|s| ?oo), ta ta, tata,
    farewell, so long, un?til next time, til next time, over and out, peace(?: out)?, take care,
    ciao(?: (?:kakao|bella|ragazzi))?, (?:time for|off to|straight to) bed, tschuess(?:i|ikowski)?,
    tschau, tschoe, adieu, adios, au revoir, (?:gute )?nacht, bis (?:bald|dann|denne?|morgen|
    spaeter|naechstes mal|zum naechsten mal|die tage|neulich), (?:auf )?wiedersehen,
    thats (?:all|it|me)(?: done)?(?: from me)?(?: for (?:now|today|tonight|me))*,
    (?:ill|i will) leave it (?:there|at that)(?: for (?:now|today|tonight))?,
    (?:im|i am) (?:done|off|out)(?: for (?:now|today|tonight)| to (?:bed|sleep|work)| now| home)*,
    (?:im )?(?:heading|going|off) (?:to (?:bed|sleep|work)|home|out), im good(?: for now| thanks)?,
    (?:i |we |ive |ill |id |really )*{_MUST} (?:go|run|dash|leave|bounce|be off|be going|head off|
    head out|get going|hit the (?:hay|sack)|sleep)(?: to (?:bed|sleep|work))?,
    (?:gtg|g2g|ttyl|bbl|brb bye)(?: \w+){{0,5}}, (?:ich )?muss (?:(?:jetzt|nun|dann|
    leider) )*(?:los|weg|ins bett|schlafen|gehen|aufhoeren), (?:ich )?bin (?:dann )?(?:mal )?(?:weg|
    raus), machs? ?s? gut, hau rein, man sieht sich, schlaf (?:gut|schoen),
    das wars(?: (?:schon|fuer heute|von mir))*, have a (?:good|nice|great|lovely) (?:one|day|night|
    evening|weekend), sleep (?:well|tight), sweet dreams, schoene[ns]? (?:tag|abend|woche|nacht|
    feierabend|wochenende)(?: noch)?
    """)
    + _FONDLY
)

_NOUN = (
    r"(?:(?:this|that|the|your|diese[rs]?|der|das) (?:\w+ )?(?:bot|thing|thingy|contraption|app|"
    r"gizmo|machine|program|programme|tool|gadget|system|service|ding|teil|programm))"
)
_BOT = f"(?:you|u|this|{_NOUN})"
_THING = f"(?:it|that|{_BOT})"
"""What they may call the bot when they ask how it works."""
HELP = either(rf"""
    (?:can you |could you )?help+(?: me)?(?: out)?(?: here)?, (?:i )?need (?:some )?help,
    (?:a little|some|send|get|can i get some) help, kannst du (?:mir|uns) helfen, sos, hilfe+,
    hilf mir, ich brauche? hilfe, instructions, any instructions, (?:(?:the|a|any|is there|give me|
    show me) )*(?:manual|user ?guide|guide|faq|tutorial|menu|command list|list of commands),
    (?:show me |list |give me |what are )?(?:all )?(?:the |your |my )?(?:commands?|cmds?|features?|
    functions?|befehle)(?: list)?, what commands .+, anleitung, what (?:are|is) (?:the|your|
    my) (?:options|deal|purpose|skills)(?: here)?, who are you, who or what are you,
    who am i talking to, what do i do(?: now| here)?, what am i supposed to do(?: now| here)?,
    what now, now what, where do i (?:start|begin), (?:im|i am) (?:so |totally |completely |
    a bit )?(?:lost|confused), (?:im |i am )?new here, first time here,
    i (?:dont|do not|didnt) (?:get|understand) (?:it|this|anything|how (?:this|it) works),
    explain (?:yourself|how {_THING} works?), show me (?:how it works|the ropes), (?:how|
    where) (?:do|can|would) (?:i|we) (?:add|give|enter|submit|save|mark|tell you|
    let you know)(?: (?:\w+|[\ue000-\ue1ff])){{0,5}}, whats the (?:point|purpose) of (?:you|this|
    {_NOUN}), how (?:does|do) (?:(?:the|these|your|this) )?(?:\w+ )?(?:ratings?|stars?|
    recommendations?|lists?|scores?)(?: (?:system|thing))? work, what do (?:the|these) (?:stars|
    numbers|ratings|buttons) mean, wha?t kannste?, was (?:muss|soll|kann|sollte) ich (?:(?:hier|
    jetzt|denn|da) )*(?:machen|tun|eingeben|schreiben|sagen|tippen), wie laeuft das(?: (?:hier|denn|
    ab))*, how do i (?:rate|start|begin|get started)(?: (?:\w+|[\ue000-\ue1ff])){{0,3}},
    (?:(?:(?:i have|ive|i) )?(?:no idea|no clue|dont know) |show me |tell me )(?:how|what) (?:to|
    you|i|this|it)(?: can)? (?:use|do|does|works?|can do|say|type|here|with)(?: (?:here|do|
    {_THING}))*, how (?:does|do|is|did) {_THING} (?:even |actually |all |exactly )*(?:work|function|
    supposed to work), how (?:does|do) (?:all this|it all|any of this|the whole thing) work, (?:how|
    what) (?:do|can|should|would|am|are) (?:i|we|one|you|people)(?: (?:supposed|meant) to)? (?:use|
    operate|work|talk to|speak to|say to|ask|type|type in|tell|handle|command|say|
    write)(?: {_THING})?(?: here| in here| to you)?, what (?:kind of |sort of )?things? can (?:i|
    we) (?:ask|say|type)(?: you)?(?: here)?, what (?:else )?can (?:i|we|one) (?:do|say|ask|type|
    tell you|write)(?: to you|you)? (?:in )?here, what (?:else )?can (?:i|we|one) (?:do|ask|
    say)(?: with {_THING}| you)?, what (?:can|could|do|does|are|all can|
    else can) {_BOT}(?: (?:able to|capable of|good for|good at|for|do|doing|here for|offer|even|
    actually|help with|help me with|supposed to|be|understand|made for|
    all))*(?: here| for me| for us)?, what(?:s| is) (?:this|{_NOUN})(?: (?:able to|capable of|
    good for|good at|for|do|even|actually|all about|supposed to))*, was (?:kannst|machst|
    bist) du(?: (?:alles|so|eigentlich|denn|mir|hier|bieten|tun|machen))*, was (?:kann|macht|ist|
    soll) (?:der|dieser|das|dieses|man|ich)(?: hier)?(?: (?:bot|ding|teil|hier))?(?: (?:alles|so|
    eigentlich|hier|machen|fragen|schreiben|sagen))+, was (?:kann|macht|ist) (?:der|dieser|das|
    dieses) (?:bot|ding|teil), wie (?:funktioniert|geht|laeuft|funzt|benutzt man|benutze ich|
    bedient man|bediene ich|nutze ich|klappt) (?:das|du|es|dich|der bot|dieser bot|das ding|
    das ganze|die app|der spass)(?: (?:hier|denn|eigentlich|jetzt|ueberhaupt|alles))*,
    wer bist du(?: (?:eigentlich|denn))?, ich (?:verstehe?|checke?|kapiere?|raff) (?:es |das |gar |
    hier |das hier )*(?:nicht|nichts|nix|net), (?:ich )?bin neu(?: hier)?,
    erklaer(?: (?:mir|mal|bitte|uns))* (?:wie )?(?:das|es|dich)(?: hier)?(?: (?:geht|funktioniert))?
""")

_BEGIN = either(r"""
    start, begin, go, take it, do(?: this| it| that)?, try, restart, starting, kick off,
    let me start, let me begin, have another go, back to, fang(?:en)?(?: wir)?, anfangen,
    beginnen(?: wir)?, starte?n?(?: wir)?, noch ?mal, nochmals, wieder, alles
""")
_ANEW = either(r"""
    over, afresh, fresh, anew, again, all over again, over again, new, square one,
    from (?:scratch|zero|the (?:start|beginning|very beginning|top)|nothing|square one),
    (?:at|from|to)? ?(?:zero|the (?:start|beginning)|square one), with a (?:clean|blank) (?:slate|
    sheet), (?:ganz |komplett |wieder |noch ?mal )*(?:von vorne?|von null|bei null|neu|von anfang|
    von neuem)(?: an| anfangen| beginnen| starten| los)*
""")
_WIPE = either(r"""
    wipe, clear, delete, erase, reset, forget, bin, scrap, scrub, clean, empty, ditch,
    loesch(?:e|en)?, vergiss, vergessen
""")
_ALL_SAID = either(r"""
    (?:(?:the|my) )?slate(?: clean)?, (?:the|your) memory, my answers,
    (?:the|this|our) (?:chat|conversation|history|session), everything, all, it all,
    the (?:whole )?lot, all (?:that|this|of that|of this|of it), everything so far,
    (?:everything|all) (?:that )?(?:i|we|you|ive|weve|youve)(?: \w+){1,4},
    (?:all )?(?:what|that|whatever) (?:i|ive|we|weve) (?:said|told you)(?: so far)?,
    meine antworten, den verlauf, alles(?: bisher| gesagte)?(?: was ich gesagt habe)?,
    was ich gesagt habe
""")
_ANEW_ONCE = either(rf"""
    {_BEGIN} (?:\w+ ){{0,3}}{_ANEW}, {_WIPE} {_ALL_SAID}(?: clean)?, restart, reset(?: it)?,
    from scratch, (?:a )?(?:clean|blank|fresh) (?:slate|start), square one, tabula rasa, do over,
    (?:a |start a )?new (?:search|conversation|chat|session|round), start a new one, neustart,
    neuer versuch, neue (?:suche|runde), (?:nochmal )?von vorne?, neu anfangen, nochmal neu,
    (?:von|bei) (?:null|vorne?|neuem) (?:anfangen|beginnen|starten), alles vergessen,
    alles (?:zurueck )?auf anfang, (?:a )?new start, zurueck auf (?:anfang|los), zuruecksetzen,
    reset machen
""")
START_OVER = rf"{_ANEW_ONCE}(?: (?:and|und) (?:then |dann |lets )?{_ANEW_ONCE})?"
