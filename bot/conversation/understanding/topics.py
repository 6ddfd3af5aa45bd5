"""What is asked for and MovieLens does not know: people, runtime, streaming, plot, and so on."""

from __future__ import annotations

import re

from bot.conversation.acts import Topic

_PEOPLE = (
    "tom hanks|tom cruise|brad pitt|leonardo di ?caprio|di ?caprio|leo dicaprio|johnny depp|"
    "nicolas cage|nic cage|robert de niro|de niro|al pacino|pacino|jack nicholson|"
    "denzel washington|denzel|morgan freeman|samuel l jackson|sam jackson|will smith|keanu reeves|"
    "keanu|ryan gosling|gosling|ryan reynolds|christian bale|matt damon|ben affleck|"
    "george clooney|clooney|harrison ford|bruce willis|arnold schwarzenegger|schwarzenegger|arnie|"
    "sylvester stallone|stallone|clint eastwood|eastwood|robin williams|jim carrey|adam sandler|"
    "will ferrell|bill murray|meryl streep|streep|julia roberts|natalie portman|"
    "scarlett johansson|jennifer lawrence|emma stone|emma watson|cate blanchett|nicole kidman|"
    "sandra bullock|charlize theron|anne hathaway|angelina jolie|kate winslet|audrey hepburn|"
    "sigourney weaver|jodie foster|uma thurman|amy adams|tilda swinton|jackie chan|bruce lee|"
    "jason statham|statham|vin diesel|the rock|dwayne johnson|hugh jackman|daniel craig|"
    "sean connery|russell crowe|mel gibson|joaquin phoenix|heath ledger|philip seymour hoffman|"
    "jeff bridges|kevin spacey|edward norton|jake gyllenhaal|matthew mcconaughey|robert downey|"
    "chris evans|chris hemsworth|tom hardy|cillian murphy|michael caine|anthony hopkins|"
    "gary oldman|steven spielberg|spielberg|christopher nolan|nolan|quentin tarantino|tarantino|"
    "martin scorsese|scorsese|stanley kubrick|kubrick|alfred hitchcock|hitchcock|david fincher|"
    "fincher|ridley scott|james cameron|peter jackson|tim burton|wes anderson|"
    "paul thomas anderson|coen brothers|the coens|coens|david lynch|lynch|woody allen|"
    "francis ford coppola|coppola|sofia coppola|greta gerwig|denis villeneuve|villeneuve|"
    "akira kurosawa|kurosawa|hayao miyazaki|miyazaki|fellini|bergman|tarkovsky|godard|truffaut|"
    "almodovar|guillermo del toro|del toro|michael bay|zack snyder|guy ritchie|edgar wright|"
    "hans zimmer|zimmer|john williams|ennio morricone|morricone|til schweiger|werner herzog|"
    "herzog|wim wenders|fassbinder|christoph waltz|daniel bruehl"
)
_PATTERNS = {
    Topic.PEOPLE: rf"\b(?:{_PEOPLE})s?\b|\b(?:actors?|actress(?:es)?|directors?|directed|starring|"
    rf"stars in|"
    r"composers?|who (?:made|plays|played|directs|is in|was in|acted|stars|wrote)|whos in|cast|"
    r"schauspieler(?:in|innen)?|regisseur(?:in|s|e)?|regie|wer spielt|wer hat|darsteller|"
    r"screenwriter|written by|drehbuch|soundtrack by|score by)\b",
    Topic.RUNTIME: r"\b(?:(?:under|less than|shorter than|longer than|more than|over|below|"
    r"at most|max|maximum|about|around|unter|ueber|hoechstens|maximal)\s+(?:an?|one|two|three|"
    r"eine|einer|zwei|drei|1|2|3|1\.5|2\.5|90|100|120|\d{2,3})(?: and a half)?\s*(?:h|hrs?|"
    r"hours?|mins?|minutes?|minuten|stunden?)|how long (?:is|are|was|does)|wie lange? (?:geht|"
    r"dauert|laeuft|ist)|run ?time|running time|laufzeit|laenge|(?:not|nothing) (?:too |so |"
    r"very )?long|nicht (?:zu |so )?lang|short (?:films?|movies?|one)|(?:something|anything|"
    r"etwas|was) (?:short|kurzes)|shorter|kuerzer|kurzfilme?|long (?:movie|film)|"
    r"how many (?:minutes|hours)|\d+\s*(?:minutes?|min|minuten|hours?|stunden)\b(?: long| lang)?)",
    Topic.STREAMING: r"\b(?:netflix|on prime|prime video|amazon prime|amazon|hulu|disney plus|"
    r"disney ?\+|disneyplus|hbo(?: max)?|paramount ?\+|apple tv|mubi|youtube|stream(?:ing|en|s|"
    r"able)?|where (?:can|could|do|should) (?:i|we) (?:watch|see|find|get|stream|rent|buy)|"
    r"where to (?:watch|find|stream|see)|wo (?:kann|koennte) (?:ich|man)|wo (?:laeuft|gibts|"
    r"gibt es)|rent(?: it)?|blu ?rays?|dvds?|torrents?|download|in (?:theaters|theatres|cinemas|"
    r"the cinema)|im kino|at the cinema|showtimes?|playing near)\b",
    Topic.PLOT: r"\b(?:plot|whats (?:it|that|this|[\ue000-\ue1ff]) about|what is (?:it|that|this|"
    r"the \w+|[\ue000-\ue1ff]) about|what (?:happens|happened) (?:in|at|to)|how does (?:it|"
    r"[\ue000-\ue1ff]) end|spoilers?|spoil|synopsis|storyline|summary|summari[sz]e|"
    r"tell me the story|worum geht(?:s| es)?|wovon handelt|handlung|wie endet|the ending of|"
    r"explain the ending|what are (?:they|these|those) about|trailers?)\b",
    Topic.AGE_RATING: r"\b(?:pg ?-?13|pg|rated r|r rated|r-rated|nc-?17|fsk(?: ?\d+)?|"
    r"age rating|mpaa|age appropriate|(?:suitable|appropriate|ok|okay|safe) for (?:a |an |"
    r"my )?(?:\d+|kids|children|\w+ year)|ab (?:6|12|16|18)(?: jahren)?|altersfreigabe|"
    r"\d+ ?-?year ?-?olds?|for adults only|nudity|nude)\b",
    Topic.LANGUAGE: r"\b(?:subtitles?|subtitled|subbed|dubbed|untertitel[n]?|original ?version|"
    r"originalton|synchronisiert|foreign(?: language)?|non ?-?english|in (?:french|german|"
    r"spanish|italian|japanese|korean|hindi|english|swedish|danish|chinese|mandarin|polish|"
    r"russian)|auf (?:deutsch|englisch|franzoesisch|spanisch)|in english|(?:french|german|"
    r"spanish|italian|japanese|korean|indian|bollywood|swedish|danish|chinese|polish|russian|"
    r"british|scandinavian|iranian|mexican|turkish|norwegian|european|asian|franzoesische[rsn]?|"
    r"deutsche[rsn]?|italienische[rsn]?|spanische[rsn]?|japanische[rsn]?|koreanische[rsn]?|"
    r"skandinavische[rsn]?|europaeische[rsn]?|"
    r"auslaendische[rsn]?) (?:[\ue200-\ue3ff] ?)*(?:films?|movies?|cinema|one|ones|language|"
    r"flicks?|filme?n?|kino|[\ue200-\ue3ff])|k ?-?drama)",
    Topic.AWARDS: r"\b(?:oscars?|academy awards?|awards?|award winning|palme d ?or|golden globes?|"
    r"baftas?|cannes|sundance|best picture|goldene[rn]? baer|berlinale|preisgekroent\w*|razzies?|"
    r"imdb|rotten tomatoes|metacritic|letterboxd|box office|budget)\b",
    Topic.SERIES: r"\b(?:tv|tv ?-?shows?|tv series|series|mini ?series|shows?(?= (?:like|"
    r"similar|with|about|to))|sitcoms?|seasons?|episodes?|serien?|staffeln?|folgen?|"
    r"something to binge|binge ?worthy|video ?games?|a game|books?|podcasts?)\b",
}
_COMPILED = {topic: re.compile(pattern) for topic, pattern in _PATTERNS.items()}


def topics(clause: str) -> list[tuple[Topic, int, int]]:
    """What a clause asks for that MovieLens does not know, and where, in its order."""
    found = []
    for topic, pattern in _COMPILED.items():
        if match := pattern.search(clause):
            found.append((topic, match.start(), match.end()))
    return sorted(found, key=lambda each: each[1])
