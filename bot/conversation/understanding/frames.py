"""What is said of films in a clause: shapes of sentences around the slots of films and places.

`T` is a film's or a place's slot, or a pronoun. English and German side by side.
"""

from __future__ import annotations

import re

from bot.conversation.understanding.slots import F, H, P

_PRONOUN = (
    r"(?:it|that one|this one|that|this|them|these ones|those ones|these|those|both|"
    r"es|ihn|sie|den|das|die|diesen|beide|the (?:film|movie|films|movies)|that (?:film|movie)|"
    r"this (?:film|movie))"
)
T = rf"(?:{F}|{P}|{_PRONOUN}\b)"
_THE = (
    r"(?:(?:the|a|an|der|die|das|den|dem|also|movie|film|original|remake(?: of)?|new|old|"
    r"first|all) )*"
)

PRONOUN = re.compile(rf"\b{_PRONOUN}\b")
PLURAL = re.compile(
    r"\b(?:them|these|those|both|these ones|those ones|the films|the movies|"
    r"beide|diese)\b"
)

TELL = re.compile(
    rf"\b(?:is|was|are|were|isnt|wasnt) {_THE}{T} (?:any |actually |really |that |a |also |"
    rf"even |still )*(?:good|worth|great|bad|fun|scary|funny|any|overrated|decent|ok|okay|"
    rf"for me|my|something|better|sad|boring|watchable|like|similar|too|gory|violent|romantic|"
    rf"suitable)"
    rf"|\b(?:will|would|do you think|you think|might|could) (?:i|we)?(?:ll|d| will| would|"
    rf" might| could)? ?(?:like|love|enjoy|hate|dislike|dig) {_THE}{T}"
    rf"|\b(?:should|shall) (?:i|we) (?:watch|see|try|bother|give|rewatch|"
    rf"skip) ?(?:with )?{_THE}{T}"
    rf"|\bhow(?:s| is| was| good is| good was| about| do you like| did you like| would i like|"
    rf" would i rate| many stars would i give)? {_THE}{T}"
    rf"|\bwhat (?:about|of|do you think (?:about|of)|did you think (?:about|of)|"
    rf"do you know (?:about|of)|do people think (?:about|of)|would i (?:think|give)(?: of)?|is|"
    rf"are|was|can you (?:say|tell me) about) {_THE}{T}"
    rf"|\b(?:whats|your) ?(?:your )?(?:thoughts|opinion|take|view)s? (?:on|about|of) {_THE}{T}"
    rf"|\b(?:any )?(?:thoughts|opinions?) (?:on|about|of) {_THE}{T}|\b(?:tell|more|info|"
    rf"details|something) (?:me )?(?:more )?(?:about|on) {_THE}{T}"
    rf"|\b(?:do|did|have|would|can) (?:you|u) (?:guys )?(?:ever )?(?:like|know|have|got|"
    rf"recommend|heard of|hear of|seen|see|love|think) {_THE}{T}"
    rf"|\b(?:you|u) (?:know|heard of|seen) {_THE}{T}|\b(?:worth (?:watching|seeing|it|a watch)|"
    rf"is it worth)\b"
    rf"|\b(?:ist|sind|war) {_THE}{T} (?:\w+ )*(?:gut|was|sehenswert|empfehlenswert|schlecht|"
    rf"spannend|etwas)|\bwie (?:ist|war|findest du|gut ist|fandest du) {_THE}{T}|\b(?:lohnt|"
    rf"taugt) (?:sich )?{_THE}{T}"
    rf"|\b(?:wuerde|wird|koennte) (?:mir|ich) {_THE}{T} (?:\w+ )*(?:gefallen|moegen)|"
    rf"\bwas haeltst du von {_THE}{T}|\bwas ist mit {_THE}{T}|\bkennst du {_THE}{T}|"
    rf"\bsoll(?:te)? ich (?:mir )?{_THE}{T} (?:an)?(?:schauen|sehen|gucken)"
    rf"|\b(?:is|are) {_THE}{T}$|{T} worth|{T} (?:any )?good$|\bwill i like\b|\bwould i like\b|"
    rf"\bmy kind of\b|\bup my alley\b"
)
LISTED = re.compile(
    rf"\b(?:put|add|save|stick|chuck|throw|bookmark|queue|keep|note|mark)\b.*(?:list|later|"
    rf"watchlist|queue|some ?day|to watch|to see)\b|\b(?:watch ?list|bookmark|queue)\b|"
    rf"\bremind me (?:of|about|to (?:watch|see))\b"
    rf"|\b(?:want|wanna|wanted|like|love|need|plan|planning|going|gonna|have|hoping|meaning|"
    rf"dying|keen|excited|eager|cant wait|itching)(?: to)? (?:finally |also |really |"
    rf"still )*(?:watch|see|check out|check|rewatch) (?:out )?{_THE}{T}"
    rf"|\b(?:will|ill|should|might|must|gotta|lets|let me|imma|ima|curious about|interested in|"
    rf"save|saving) (?:definitely |probably |finally |maybe |totally |have to )*(?:watch|see|"
    rf"check out|check|give|try)? ?(?:out )?{_THE}{T}"
    rf"|\b(?:auf|in) (?:die|meine|der|meiner)(?: \w+)? ?(?:merkliste|watchlist|liste)\b|"
    rf"\b(?:merk|merke)\b.*{T}|{T} (?:vor)?merken\b|\b(?:will|moechte|wuerde|muss|"
    rf"werde)\b.*{T}.*(?:sehen|schauen|gucken)\b|{T} (?:sounds|looks) (?:good|interesting|"
    rf"great|fun|cool|promising|intriguing)|\b(?:that|this|it|they|both|{T}) sounds? (?:good|"
    rf"great|interesting|fun|cool|promising|intriguing)|{T} for later\b"
)
UNSEEN = re.compile(
    rf"\b(?:havent|have not|hadnt|never|not|didnt|aint|ive not|haven t|dont think ive|"
    rf"dont think i have|yet to|still havent|never even|nie|noch nicht|noch nie|nicht|nich|net|"
    rf"hab ich nicht|keinen davon|keiner davon|keinen)\b(?: (?:actually|ever|really|even|yet|i|"
    rf"ive|have))* ?(?:seen|see|watched|saw|watch|heard of|hear of|heard|gesehen|geschaut|"
    rf"geguckt|gehoert|kenne)\b"
    rf"|\b(?:kenne?|kenn) (?:ich )?(?:{T} )?(?:nicht|nich|net|noch nicht|gar nicht|keinen)\b|"
    rf"\bnever heard(?: of)?\b|\b(?:dont|do not) know (?:it|that|this|them|any of|{T})|"
    rf"\bnot familiar\b|\bsagt mir nichts\b|\b(?:havent|not) (?:yet|gotten to it|got to it|"
    rf"gotten around|got around)\b|^(?:not yet|noch nicht|unseen|havent|never have)$|"
    rf"\bwhats that$|\bis new to me\b|\bnever (?:did|have|watched|seen)\b|\b(?:noch nie|"
    rf"noch nicht|nie|nicht)\b.*\b(?:gesehen|geschaut|geguckt)\b"
    rf"|\b(?:seen|heard of) (?:none|neither)\b|\b(?:none|neither|not) of (?:them|these|"
    rf"those)\b.*\b(?:seen|heard)\b"
)
SEEN = re.compile(
    r"\b(?:seen|watched|rewatched|saw|watching|finished|know|knew|kenne?|gesehen|geschaut|"
    r"geguckt|angeschaut|gesehn|schon gesehen|already)\b"
)
UNWANTED = re.compile(
    rf"\b(?:not interested|no interest|uninterested|dont want|do not want|dont wanna|"
    rf"do not wanna|not in the mood|not feeling|not really feeling|dont feel like|no thanks to|"
    rf"not up for|stop (?:recommending|suggesting|showing)|"
    rf"(?:dont|do not|never|please dont) (?:recommend|suggest|show|give)|not (?:for me|"
    rf"my thing|my cup of tea|that one|this one|these|those|it|that|this)|doesnt (?:interest|"
    rf"appeal|sound|look|do it)|does not (?:interest|appeal)|isnt for me|skip|ditch|drop|"
    rf"remove|pass on|hard pass|hide|anything but|no more|get rid of|"
    rf"kein interesse|keine lust|nicht interessiert|interessiert (?:mich )?(?:nicht|nich|net)|"
    rf"will ich nicht|will (?:ich )?{T} nicht|nichts fuer mich|nicht mein(?:s| ding| fall)|"
    rf"reizt mich nicht|spricht mich nicht an|nicht in (?:der )?stimmung|ueberspring|nicht das|"
    rf"nicht den|nicht so mein)\b"
    rf"|^(?:no|not|nicht|nope|nah|kein|never) (?:to )?{T}$|^{T} (?:no|nope|nah|nein|pass|"
    rf"skip)$|\bnot {T} (?:again|please)"
)
FOR_NOW = re.compile(
    r"\b(?:mood|tonight|now|right now|today|this time|at the moment|feeling|feel like|up for|"
    r"another time|another day|maybe later|not yet|lust|stimmung|heute|gerade|grad|jetzt|"
    r"ein andermal)\b"
)
LIKE = re.compile(
    rf"(?P<cue>\b(?:similar(?: (?:movies?|films?|ones?|stuff|picks?|things?|vibes?))*(?: to)?|"
    rf"in the (?:vein|style|spirit) of|along the lines of|same (?:vibe|vibes|feel|style|energy|"
    rf"mood|kind|as)(?: \w+){{0,2}}(?: as| like| of)?|such as|akin to|comparable to|"
    rf"reminds me of|reminiscent of|(?:a )?(?:mix|cross|mixture|combination|combo|blend|mashup|"
    rf"mash up|mischung)(?: of| between| aus| zwischen| from)?|more (?:of|like|from)|"
    rf"something as \w+ as|as \w+ as|(?:so )?aehnlich(?:e[srnm]?)?(?: (?:wie|zu|filme))*|"
    rf"(?:(?:filme?|etwas|was|so(?: was| etwas)?|irgendwas|mehr|sowas|genau(?:so)?) )+wie|wie|"
    rf"if i (?:liked|loved|enjoyed|like|love)|since i (?:liked|loved|like|love)|"
    rf"because i (?:liked|loved)|for fans of|vibes? of|"
    rf"more|like)) (?:if |both )?(?:i )?(?:{_THE})(?={T})|(?P<after>(?:{F}|{P})(?:[ -](?:like|"
    rf"esque|ish|type|style|vibes?|aehnlich|artig(?:e[sr]?)?|adjacent))\b)|"
    rf"(?P<meets>{F} (?:meets|x|trifft) {F})"
)
I_LIKE = re.compile(
    r"\b(?:i|we|ive|ich)(?: (?:also|really|do|did|didnt|dont|never|always|still|quite|kinda|"
    r"actually|too|just|both|absolutely|only|even|mostly|sorta|sort of|kind of|doesnt|not))*$|"
    r"\b(?:dont|didnt|did not|do not|doesnt|wouldnt say i|not|really|would i|will i|you|u|"
    r"people|they|id|might|wont|will|would|she|he|everyone) $|\b(?:dont|didnt|really|you)$"
)
CORRECTS = re.compile(
    r"\b(?:i (?:meant|mean)|meant|meinte|meine (?:den|die|das)|ich mein(?:t)?e?|not that one|"
    r"wrong (?:one|movie|film|heat|year)|the other one|(?:no|nope|nein|not) (?:the|den|die|"
    r"that) (?:other|original|remake|old|older|new|newer|first)(?: one| version)?|the (?:19|"
    r"20)\d\d (?:one|version)|instead of|not the (?:one|remake|original|new|old)|thats (?:not|"
    r"the wrong)|falsche[rn]?|nicht der|nicht den|andere[rn]?)\b"
)
VERSION = re.compile(
    r"\b(?:(?P<old>original|older|old|oldest|earlier|first|alte[nrs]?|aeltere[nrs]?)|"
    r"(?P<new>remake|newer|new|newest|latest|later|recent|neue[nrs]?|neuere[nrs]?))\b"
)
OTHERS = re.compile(
    r"^(?:(?:no|nah|ok|hm+|and|now|can i (?:get|see|have)|give me|show me|got|any|"
    r"have you got|do you have|let me see|gimme|i want|anything|something|zeig(?: mir)?|"
    r"gib mir|nochmal|noch) )*(?:none of (?:these|them|those)(?: (?:films|movies|please|"
    r"thanks|work|interest me|appeal|for me|are|look|sound|really|do it|speak|grab|excite|"
    r"seem).*)?|something (?:else|different|other)|anything else|others?|other (?:ones?|"
    r"films?|movies?|options?|suggestions?|picks?|recommendations?|ideas?)|"
    r"another(?: (?:one|film|movie|list|set|batch|round|suggestion|recommendation|pick|five|"
    r"few))?|different (?:ones?|films?|movies?|picks?)|more(?: (?:please|options|suggestions|"
    r"films|movies|picks|ideas|recommendations|recs|of these|of those|results|like (?:this|"
    r"that|these|those|it)))?|new (?:ones?|list|picks|suggestions|batch)|next(?: (?:ones|page|"
    r"batch|five))?|the next (?:ones|page|batch|five)|keep going|what else(?: (?:is there|"
    r"you got|do you have|have you got|can you recommend))?|try again|again|reroll|re roll|"
    r"shuffle|refresh|not (?:these|those|them|any of (?:these|those|them))|"
    r"(?:i dont like|dont like|not a fan of|i hate|nah) (?:any|all|none)? ?(?:of )?(?:these|"
    r"those|them)|(?:keinen?|nichts) (?:davon|von denen|dabei)|(?:et)?was anderes|"
    r"andere(?: (?:filme|vorschlaege))?|noch (?:einen|mehr|welche|was|andere)|"
    r"weitere(?: filme| vorschlaege)?|mehr(?: davon| filme| vorschlaege)?|noch mal|"
    r"nichts fuer mich dabei|alle nicht|seen (?:all|them all)|more options)"
    r"(?: (?:please|pls|then|instead|now|bitte|thanks|though|tho|for me|you got|lol|haha|"
    r"there|at all|to me|stattdessen))*$"
)
ASKS = re.compile(
    r"\b(?:recommend\w*|suggest\w*|rec(?:s|co)?|something|anything|sth|smth|somethin|summat|"
    r"what (?:should|shall|can|could|to|do|would) (?:i|we|you)?|whats? (?:good|a good|worth|"
    r"next)|movies?|films?|flicks?|give me|gimme|show me|find me|hit me with|looking for|"
    r"look for|in the mood|feel(?:ing)? like|feelin like|want|wanna|need|got any|got anything|"
    r"any good|do you have|have you got|how about|whats? good|prefer|id like|i d like|"
    r"would like|"
    r"i like|i love|i enjoy|hate|dislike|sick of|tired of|avoid|no more|cant stand|dont like|"
    r"not into|not a fan of|im into|a fan of|big fan|craving|fancy|could use|please|pls|"
    r"help me (?:find|pick|choose)|pick|surprise me|movie night|date night|for tonight|watch|"
    r"see|stuff|one with|ones|a good|some|maybe|let(?:s|'s)|in the style|"
    r"empfiehl\w*|empfehl\w*|schlag\w*|vorschlag\w*|etwas|was|irgendwas|irgendetwas|zeig\w*|"
    r"such\w*|haette|moechte|will|wollen|lust auf|filme?n?|schauen|gucken|sehen|brauche?|"
    r"hast du|gibt es|gibts|bock auf|mag|liebe|ich steh auf|gib mir|einen?|lieber)\b"
)
STRONGLY_ASKS = re.compile(
    r"\b(?:recommend\w*|suggest\w*|recs?|what (?:should|shall|can|could|do|to|would) (?:i|we|"
    r"you)?(?: \w+)? ?(?:watch|see|recommend|suggest)?\b|what to watch|something to (?:watch|"
    r"see)|(?:movie|film) (?:for )?(?:tonight|night)|(?:a|some|any|good|me|next|one|great|"
    r"nice|another) (?:movies?|films?|flicks?)|movies? (?:pls|please)|(?:show|give|"
    r"find) me (?:something|anything|movies?|films?|your|a|some)|surprise me|"
    r"pick (?:something|one|a movie|a film)|im bored|bored|entertain me|whats good|any ideas?|"
    r"anything (?:good|goes|is fine|works)|something good|watch something|"
    r"want (?:to watch )?a (?:movie|film)|anything|whatever|"
    r"empfiehl\w*|empfehl\w*|schlag\w*|vorschlag\w*|was (?:soll|sollte|kann|koennte|koennen|"
    r"sollen)(?:ten)? (?:ich|wir|man)|zeig mir (?:was|etwas|filme)|(?:einen?|guten?|gute|"
    r"paar) filme?|irgendwas|filmabend|hast du (?:was|etwas|filme|tipps|einen))\b"
)
NEGATES = re.compile(
    r"\b(?:no|not|nothing|none|without|dont want|do not want|dont wanna|isnt|arent|is not|"
    r"thats not|thats isnt|aint|less|never|minus|except|excluding|exclude|avoid|skip|hate|"
    r"hates|dislike|dont like|do not like|didnt like|dont enjoy|not a fan of|not into|"
    r"not in the mood for|not feeling|cant stand|sick of|tired of|enough|no more|anything but|"
    r"but no|fewer|drop the|leave out|unless its|other than|not really into|bored of|"
    r"dont need|"
    r"kein|keine|keinen|keiner|keines|nicht|nichts|ohne|ausser|weniger|mag keine?n?|hasse|"
    r"kann (?:mit )?|bloss kein\w*|bitte kein\w*)"
    r"(?P<soft> too| so| very| zu| overly| all that| super| terribly| that)?(?: (?:of|that|is|"
    r"are|the|a|an|any|more|really|too|so|very|zu|all|those|these|in|for|please|films?|"
    r"movies?|stuff|with|it|be|being|out|like|want|want any|was|aus|mit|von|made|set|released|"
    r"something|anything|else|super|allzu|mehr|bitte|die|den|das|den ganzen|your|typical|"
    r"overly|another|usual))*$"
)
ALSO = re.compile(
    rf"^(?:and )?(?:{F}|{P})(?: (?:too|as well|also|likewise|auch|ebenfalls|same|"
    rf"ditto|"
    rf"was too|is too))+$|^(?:so|same|same with|same for|so was|so is|also|auch|ebenso|"
    rf"genauso) (?:{F}|{P})$|^(?:{F}|{P}) (?:and|und) (?:{F}|{P})(?: (?:too|as well|"
    rf"auch))+$"
)
LESS_SO = re.compile(
    rf"^(?:{_THE})?(?:not |nicht |unlike )(?:{_THE})?(?:{F}|{P})(?: (?:as much|"
    rf"so much|"
    rf"though|tho|so sehr|so|really))*$|^(?:{_THE})?(?:{F}|{P}) (?:wasnt|isnt|didnt|not|"
    rf"not so much|less so|nicht|nicht so|not really|eher nicht|wasnt really|nope|no|"
    rf"weniger|not as much|doesnt|not at all|gar nicht)(?: (?:really|that much|so much|"
    rf"for me|though|tho))*$"
)
JUST_TARGETS = re.compile(
    rf"^(?:(?:the|and|or|also|plus|maybe|und|oder|auch|movie|film|movies|"
    rf"films|of|with|"
    rf"that|both|then|even|probably|original|remake|er|uh|um|like|oh|hm+|ok|yes|yeah|ja|"
    rf"der|die|das|den|remake of|well|no|a|trilogy|series|one) )*(?:{F}|{P})(?:(?: (?:,|"
    rf"and|or|und|oder|plus|the|&|\+|also|auch|with|von|vs|then|both|der|die))* (?:{F}|"
    rf"{P}))*(?: (?:too|please|pls|movie|film|one|then|maybe|bitte|trilogy|series|movies|"
    rf"films|obviously|of course|again|both|as well|lol|haha|auch|for sure|tho|though))*$"
)
OTHERS_SUBJECT = re.compile(
    r"\b(?:he|she|they|everyone|everybody|people|friends?|wife|husband|mom|mum|dad|brother|"
    r"sister|girlfriend|boyfriend|gf|bf|partner|kids?|son|daughter|critics|someone|roommate|"
    r"colleagues?|alle|leute|freund(?:in|e)?|frau|mann|bruder|schwester|mutter|vater|nobody|"
    r"no one|others|you|u|er|mama|papa|kumpel)\b(?: (?:really|just|also|all|both|absolutely|"
    r"always|totally|has|have|had|hat|haben|seems to|kinda|did|does|do|fand|sagt|says|say|"
    r"said|thinks?|thought|it was|its))* ?$"
)
HYPOTHETICAL = re.compile(
    r"\b(?:would|id|wouldnt|might|will|ill|should|could|want(?:ed)? to|wanna|going to|gonna|"
    r"if i|wuerde|moechte|hope to|hopefully|expect to|i d)(?: (?:really|also|definitely|"
    r"probably|prefer|rather|totally|absolutely|be))*$"
)
DROPS = (
    (
        re.compile(
            r"\b(?:year|years|decade|age|era|time period|jahr|jahre|jahrzehnt|alter|epoche|"
            r"release date)\b"
        ),
        ("year_from", "year_to"),
    ),
    (re.compile(r"\b(?:genres?|kind|type|genre egal)\b"), ("genres", "without_genres")),
    (re.compile(r"\b(?:moods?|themes?|tags?|vibes?|stimmung|thema)\b"), ("tags", "without_tags")),
    (
        re.compile(
            r"\b(?:popularity|obscurity|how known|how popular|"
            r"bekanntheit)\b"
        ),
        ("hidden_gems",),
    ),
)
DROPPING = re.compile(
    rf"\b(?:any|every|all|no|whatever|whichever|irrelevant|jedes|alle|beliebiges|"
    rf"egal welches) (?:\w+ )?(?:year|years|decade|age|era|genres?|moods?|jahr|jahrzehnt|kind|"
    rf"type|popularity)\b(?: (?:is|are|will|would|works|goes|ist|geht|passt|limit|restriction|"
    rf"filter|filters|requirement|preference|fine|ok|okay|do|be|good|for me|egal))*|"
    rf"\b(?:year|years|decade|age|era|genres?|mood|popularity|jahr|"
    rf"jahrzehnt)\b.{{0,20}}(?:doesnt matter|does not matter|dont matter|dont care|"
    rf"not important|irrelevant|unimportant|is fine|egal|spielt keine rolle|is open|whatever)|"
    rf"\b(?:dont|do not|doesnt) (?:care|mind|matter)(?: \w+){{0,2}} (?:the )?(?:year|years|"
    rf"decade|age|era|genres?|mood|how old|when)|"
    rf"\b(?:drop|remove|clear|lose|delete|ditch|forget|ignore|cancel|reset|take off|get rid of|"
    rf"without|no|turn off|lift|scrap|loesch\w*|entfern\w*|weg mit|ohne|"
    rf"vergiss) (?:about )?(?:(?:the|that|those|this|all|my|any|your|das|den|die|dem|der|alle|"
    rf"meine) )*(?:(?:{H}) ?)*(?:(?:year|years|genre|genres|mood|decade|date|age|popularity|"
    rf"jahres|genre|horror) ?)*(?:filters?|filtern?|thing|part|bit|limits?|restrictions?|"
    rf"constraints?|requirement|conditions?|wishes|einschraenkung\w*|year|years|decade|genres?|"
    rf"wuensche)\b|"
    rf"\b(?:forget|drop|ignore|vergiss|lass)(?: about)? (?:the |das mit (?:den|dem|der) |die |"
    rf"den |mit )?(?:{H} ?)+$|\begal (?:aus )?welche[rsnm]? (?:jahr|jahre|jahrzehnt|genre|"
    rf"alter)\b|\b(?:jahr|genre|alter|jahrzehnt) (?:ist )?(?:mir )?egal\b|"
    rf"\bdoesnt have to be (?:{H} ?)+|\bnot only (?:{H} ?)+|\b(?:{H}) (?:is|are|"
    rf"would be) (?:fine|ok|okay|allowed)(?: too| after all| again)"
)
FILLERS = re.compile(
    r"\b(?:a|an|the|some|any|of|with|and|or|but|for|in|from|to|me|us|i|we|you|please|pls|plz|"
    r"good|great|nice|best|really|very|so|too|quite|maybe|perhaps|bit|little|lot|kinda|kind|"
    r"sort|stuff|thing|things|one|ones|tonight|today|now|then|also|just|more|that|thats|its|"
    r"it|is|are|be|was|would|could|can|do|this|time|about|like|at|on|only|ok|okay|well|hm+|"
    r"mostly|mainly|preferably|rather|than|if|possible|love|not|no|nothing|without|less|else|"
    r"instead|lol|haha|super|proper|actual|real|pure|too|much|as|old|new|made|set|plus|even|"
    r"still|most|mood|vibe|vibes|again|though|tho|there|by|all|both|either|something|anything|"
    r"movies?|films?|flicks?|romp|era|im|ive|id|my|in|out|up|years?|type|mehr|weniger|bitte|"
    r"und|oder|aber|mit|ohne|kein\w*|nicht|nichts|ein\w*|der|die|das|den|dem|aus|von|fuer|zu|"
    r"was|etwas|so|auch|nur|noch|gern\w*|lieber|am liebsten|schoen\w*|gut\w*|filme?n?|"
    r"jahre?n?|richtig|heute|abend|mal|irgendwas|sowas|zum|ab|im|eher|wenig|bisschen|es|soll|"
    r"sollte|sein|mir|zwar|doch|dabei|darf|dann|besser|halt)\b|[^\w\ue000-\ue40a]+"
)
