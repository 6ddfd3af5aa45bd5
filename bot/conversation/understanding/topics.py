"""What is asked for and MovieLens does not know: people, runtime, streaming, plot, and so on."""

from __future__ import annotations

import re

from bot.conversation.acts import Topic

_PEOPLE = (
    "tom hanks|tom cruise|brad pitt|leonardo di ?caprio|di ?caprio|leo dicaprio|johnny depp|"
    "nicolas cage|nic cage|"
    "robert de niro|de niro|al pacino|pacino|jack nicholson|denzel washington|denzel|"
    "morgan freeman|"
    "samuel l jackson|sam jackson|will smith|keanu reeves|keanu|ryan gosling|gosling|"
    "ryan reynolds|christian bale|"
    "matt damon|ben affleck|george clooney|clooney|harrison ford|bruce willis|"
    "arnold schwarzenegger|"
    "schwarzenegger|arnie|sylvester stallone|stallone|clint eastwood|eastwood|robin williams|"
    "jim carrey|"
    "adam sandler|will ferrell|bill murray|meryl streep|streep|julia roberts|natalie portman|"
    "scarlett johansson|jennifer lawrence|emma stone|emma watson|cate blanchett|nicole kidman|"
    "sandra bullock|charlize theron|anne hathaway|angelina jolie|kate winslet|audrey hepburn|"
    "sigourney weaver|jodie foster|uma thurman|amy adams|tilda swinton|jackie chan|bruce lee|"
    "jason statham|statham|vin diesel|the rock|dwayne johnson|hugh jackman|daniel craig|"
    "sean connery|"
    "russell crowe|mel gibson|joaquin phoenix|heath ledger|philip seymour hoffman|jeff bridges|"
    "kevin spacey|edward norton|jake gyllenhaal|matthew mcconaughey|robert downey|chris evans|"
    "chris hemsworth|tom hardy|cillian murphy|michael caine|anthony hopkins|gary oldman|"
    "steven spielberg|spielberg|christopher nolan|nolan|quentin tarantino|tarantino|"
    "martin scorsese|"
    "scorsese|stanley kubrick|kubrick|alfred hitchcock|hitchcock|david fincher|fincher|"
    "ridley scott|james cameron|peter jackson|tim burton|wes anderson|paul thomas anderson|"
    "coen brothers|the coens|coens|david lynch|lynch|woody allen|francis ford coppola|coppola|"
    "sofia coppola|greta gerwig|denis villeneuve|villeneuve|akira kurosawa|kurosawa|"
    "hayao miyazaki|"
    "miyazaki|fellini|bergman|tarkovsky|godard|truffaut|almodovar|guillermo del toro|del toro|"
    "michael bay|zack snyder|guy ritchie|edgar wright|hans zimmer|zimmer|john williams|"
    "ennio morricone|morricone|"
    "til schweiger|werner herzog|herzog|wim wenders|fassbinder|christoph waltz|daniel bruehl"
)
_PATTERNS = {
    Topic.PEOPLE: rf"\b(?:{_PEOPLE})s?\b|\b(?:actors?|actress(?:es)?|directors?|directed|starring|"
    rf"stars in|"
    r"composers?|who (?:made|plays|played|directs|is in|was in|acted|stars|wrote)|whos in|cast|"
    r"schauspieler(?:in|innen)?|regisseur(?:in|s|e)?|regie|wer spielt|wer hat|darsteller|"
    r"screenwriter|written by|drehbuch|soundtrack by|score by)\b",
    Topic.RUNTIME: r"\b(?:(?:under|less than|shorter than|longer than|more than|over|below|"
    r"at most|max|"
    r"maximum|about|around|unter|ueber|hoechstens|maximal)\s+(?:an?|one|two|three|eine|einer|"
    r"zwei|drei|1|2|3|1\.5|"
    r"2\.5|90|100|120|\d{2,3})(?: and a half)?\s*(?:h|hrs?|hours?|mins?|minutes?|minuten|"
    r"stunden?)|"
    r"how long (?:is|are|was|does)|wie lange? (?:geht|dauert|laeuft|ist)|run ?time|"
    r"running time|laufzeit|"
    r"laenge|(?:not|nothing) (?:too |so |very )?long|nicht (?:zu |so )?lang|short (?:films?|"
    r"movies?|one)|"
    r"(?:something|anything|etwas|was) (?:short|kurzes)|shorter|kuerzer|kurzfilme?|"
    r"long (?:movie|film)|how many (?:minutes|hours)|"
    r"\d+\s*(?:minutes?|min|minuten|hours?|stunden)\b(?: long| lang)?)",
    Topic.STREAMING: r"\b(?:netflix|on prime|prime video|amazon prime|amazon|hulu|disney plus|"
    r"disney ?\+|"
    r"disneyplus|"
    r"hbo(?: max)?|"
    r"paramount ?\+|apple tv|mubi|youtube|stream(?:ing|en|s|able)?|where (?:can|could|do|"
    r"should) (?:i|we) (?:watch|see|find|get|stream|rent|buy)|"
    r"where to (?:watch|find|stream|see)|wo (?:kann|koennte) (?:ich|man)|wo (?:laeuft|gibts|"
    r"gibt es)|rent(?: it)?|blu ?rays?|dvds?|torrents?|download|"
    r"in (?:theaters|theatres|cinemas|the cinema)|im kino|at the cinema|showtimes?|"
    r"playing near)\b",
    Topic.PLOT: r"\b(?:plot|whats (?:it|that|this|[\ue000-\ue1ff]) about|what is (?:it|that|this|"
    r"the \w+|[\ue000-\ue1ff]) about|"
    r"what (?:happens|happened) (?:in|at|to)|how does (?:it|[\ue000-\ue1ff]) end|spoilers?|"
    r"spoil|synopsis|storyline|"
    r"summary|summari[sz]e|tell me the story|worum geht(?:s| es)?|wovon handelt|handlung|"
    r"wie endet|the ending of|explain the ending|"
    r"what are (?:they|these|those) about|trailers?)\b",
    Topic.AGE_RATING: r"\b(?:pg ?-?13|pg|rated r|r rated|r-rated|nc-?17|fsk(?: ?\d+)?|"
    r"age rating|mpaa|"
    r"age appropriate|"
    r"(?:suitable|appropriate|ok|okay|safe) for (?:a |an |my )?(?:\d+|kids|children|\w+ year)|"
    r"ab (?:6|12|16|18)(?: jahren)?|altersfreigabe|"
    r"\d+ ?-?year ?-?olds?|for adults only|nudity|nude)\b",
    Topic.LANGUAGE: r"\b(?:subtitles?|subtitled|subbed|dubbed|untertitel[n]?|original ?version|"
    r"originalton|synchronisiert|"
    r"foreign(?: language)?|non ?-?english|in (?:french|german|spanish|italian|japanese|"
    r"korean|hindi|english|swedish|danish|chinese|mandarin|polish|russian)|"
    r"auf (?:deutsch|englisch|franzoesisch|spanisch)|in english|"
    r"(?:french|german|spanish|italian|japanese|korean|indian|bollywood|swedish|danish|"
    r"chinese|polish|russian|british|scandinavian|"
    r"iranian|mexican|turkish|norwegian|european|asian|franzoesische[rsn]?|deutsche[rsn]?|"
    r"italienische[rsn]?|spanische[rsn]?|japanische[rsn]?|koreanische[rsn]?|"
    r"skandinavische[rsn]?|europaeische[rsn]?|auslaendische[rsn]?) (?:[\ue200-\ue3ff] ?)*"
    r"(?:films?|movies?|cinema|one|ones|language|flicks?|filme?n?|kino|[\ue200-\ue3ff])|"
    r"k ?-?drama)",
    Topic.AWARDS: r"\b(?:oscars?|academy awards?|awards?|award winning|palme d ?or|golden globes?|"
    r"baftas?|cannes|sundance|best picture|"
    r"goldene[rn]? baer|berlinale|preisgekroent\w*|razzies?|imdb|rotten tomatoes|metacritic|"
    r"letterboxd|box office|budget)\b",
    Topic.SERIES: r"\b(?:tv|tv ?-?shows?|tv series|series|mini ?series|shows?(?= (?:like|"
    r"similar|with|"
    r"about|to))|sitcoms?|seasons?|episodes?|"
    r"serien?|staffeln?|folgen?|something to binge|binge ?worthy|video ?games?|a game|books?|"
    r"podcasts?)\b",
}
_COMPILED = {topic: re.compile(pattern) for topic, pattern in _PATTERNS.items()}


def topics(clause: str) -> list[tuple[Topic, int, int]]:
    """What a clause asks for that MovieLens does not know, and where, in its order."""
    found = []
    for topic, pattern in _COMPILED.items():
        if match := pattern.search(clause):
            found.append((topic, match.start(), match.end()))
    return sorted(found, key=lambda each: each[1])
