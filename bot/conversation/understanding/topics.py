"""What is asked for and MovieLens does not know: people, runtime, streaming, plot, and so on."""

from __future__ import annotations

import re

from bot.conversation.acts import Topic
from bot.conversation.understanding.alternatives import either
from bot.conversation.understanding.names import FIRST_NAMES, PEOPLE, SERIES
from engine.titles.everyday import is_everyday

_IT = (
    r"(?:it|that|this|they|these|those|one|[\ue000-\ue1ff]|(?:the|that|this) (?:\w+ )?(?:film|"
    r"movie|one))"
)
_FEW = r"(?:\d+(?:[.,]5)?|an?|one|two|three|four|half an|eine?r?|zwei|drei|anderthalb|eineinhalb)"
_UNIT = r"(?:h|hrs?|hours?|mins?|minutes?|minuten|stunden?|std)"
_COUNTRY = either("""
    french, german, spanish, italian, japanese, korean, south korean, indian, bollywood, swedish,
    danish, chinese, polish, russian, british, english, scandinavian, iranian, mexican, turkish,
    norwegian, finnish, icelandic, european, asian, african, nigerian, brazilian, argentinian,
    argentine, australian, canadian, irish, scottish, welsh, dutch, belgian, austrian, swiss, czech,
    hungarian, romanian, greek, portuguese, israeli, arabic, egyptian, thai, vietnamese, indonesian,
    taiwanese, hong kong, cuban, chilean, colombian, persian, yiddish, hindi, tamil, cantonese,
    mandarin, non ?-?english, foreign, foreign language, (?:franzoesisch|deutsch|italienisch|
    spanisch|japanisch|koreanisch|skandinavisch|europaeisch|auslaendisch|englisch|schwedisch|
    daenisch|norwegisch|polnisch|russisch|tuerkisch|indisch|chinesisch|britisch|oesterreichisch|
    iranisch|mexikanisch|australisch)e?[rsnm]?
""")
_TONGUE = either("""
    french, german, spanish, italian, japanese, korean, hindi, english, swedish, danish, chinese,
    mandarin, cantonese, polish, russian, portuguese, dutch, norwegian, turkish, arabic, welsh,
    finnish, greek, latin, deutsch, englisch, franzoesisch, spanisch, italienisch, tuerkisch
""")
_KINDS_OF_FILM = r"(?:films?|movies?|cinema|ones?|language|flicks?|filme?n?|kino|streifen|pictures)"
_FOR = "(?:for|with|can|could|should|would|let|show|is|are)"

_TABLES = {
    Topic.PEOPLE: rf"""
    (?:{either(PEOPLE)})s?, actors?, actress(?:es)?, directors?, directed, starring, stars in,
    film ?makers?, composers?, composed, who (?:made|plays?|played|directs|is in|was in|acts?|acted|
    stars?|starred|wrote|voices|voiced|does the voice|is the (?:lead|director|actor|actress)),
    whos in, (?:who|whos|whose|wer)(?! (?:\w+ )?(?:seen|liked?|likes|loves?|wants?|watched|kennt|
    mag|dies)) .{{0,40}}[\ue000-\ue1ff], whos (?:the )?(?:lead|director|playing|starring|actor|
    actress)(?: in)?, (?:the )?cast, whos that (?:guy|actor|actress|bloke|woman|man) in,
    screenwriters?, written by, soundtrack by, score by, filmography, schauspieler(?:in|innen)?,
    regisseur(?:in|s|e)?, regie, wer spielt, wer hat (?:bei |in )?{_IT} (?:\w+ )?(?:gedreht|gemacht|
    geschrieben|gespielt), wer hat regie, wer hat den (?:film )?(?:gedreht|gemacht), von wem ist,
    wer ist (?:der )?regisseur, darsteller, drehbuch, besetzung
    """,
    Topic.RUNTIME: rf"""
    (?:under|less than|shorter than|longer than|more than|over|below|at most|max|maximum|about|
    around|roughly|no more than|no longer than|up to|within|only|only got|only have|nur|unter|ueber|
    hoechstens|maximal|bis zu|nicht laenger als|kuerzer als|laenger als|rund|
    ca)\s+{_FEW}(?: and a half)?\s*{_UNIT}, (?:nothing|not|something|anything|films?|movies?|etwas|
    nichts) (?:over|under|longer than|unter|ueber) {_FEW}(?: and a half)?\s*{_UNIT}?,
    {_FEW}\s*{_UNIT} (?:long|lang|max|or (?:less|under|so)|tops|film|movie),
    how long(?:s| is| are| was| does| will| would|ll), how many (?:minutes|hours|mins|hrs),
    (?:is|are|was|wasnt|isnt) {_IT} (?:a )?(?:\w+ )?(?:long|short)(?: (?:film|movie|one))?,
    wie lange? (?:geht|dauert|laeuft|ist|sind), run ?time, running time, laufzeit, filmlaenge,
    spielzeit, whats the length, (?:the )?length of, (?:not|nothing) (?:too |so |very )?long(?!er),
    nicht (?:zu |so |allzu )?lang, short (?:films?|movies?|one), (?:something|anything|etwas|
    was) (?:quite |really |nice and )?(?:short|kurzes|quick|brief), shorter, kuerzer(?:e[srn]?)?,
    kurzfilme?, long (?:movie|film|one), (?:was ist )?kurz genug, quick (?:watch|movie|film)
    """,
    Topic.STREAMING: rf"""
    netflix, on prime, on (?:disney|apple|sky|paramount|max|itv|bbc|arte|channel 4), prime video,
    amazon prime, amazon, hulu, disney plus, disneyplus, hbo(?: max)?, paramount plus, apple tv,
    mubi, youtube, iplayer, sky cinema, on sky, now ?tv, itunes, peacock, crunchyroll, joyn,
    rtl plus, wow tv, mediathek, stream(?:ing|en|s|able|ed|t)?, wher(?:e|es) (?:can|could|do|should|
    might|would|will|is|are|to)? ?(?:i |we |one |you |people )?(?:watch|see|find|get|stream|rent|
    buy|catch|{_IT} (?:available|showing|on|playing)), how can i (?:watch|get hold of),
    where to (?:watch|find|stream|see), wo (?:kann|koennte|koennen) (?:ich|man|wir),
    wo (?:laeuft|gibts|gibt es|streamt|finde ich), auf welchem sender, rent(?: it)?, to rent,
    blu ?-?rays?, dvds?, torrents?, download(?:en|s)?, in (?:theaters|theatres|cinemas|
    the cinemas?), (?:noch )?im kino, at the (?:cinema|pictures|movies), showtimes?, playing near,
    showing near, (?:on|im) (?:tv|telly|the telly|television|fernsehen)(?: tonight| heute)?
    """,
    Topic.PLOT: rf"""
    plot, whats {_IT} (?:actually |even )?about, what (?:is|are|was) {_IT} (?:\w+ )?about,
    what (?:are|is) the \w+ (?:one |film |movie )?about, what (?:\w+ )?(?:happens|happened|
    goes on) (?:in|at|to|with|after|when), how (?:does|did) {_IT} end,
    (?:how|what) (?:does|do|did) .{{1,30}} end, (?<!no )(?<!without )(?<!any )spoilers?, spoil,
    synopsis, storyline, summary, summari[sz]e, premise, (?:whats |what is |is there |
    was there )?(?:the |a )?twist (?:in|of|at), how {_IT} ends?, tell me the story,
    the story of {_IT}, talk me through the (?:plot|story), the ending (?:of|in|to),
    (?:explain|understand) (?:me )?(?:the )?(?:ending|end|plot|twist)(?: of)?, who dies,
    does .{{1,30}} die, who (?:is|was) the (?:killer|murderer|bad guy), whats the twist, trailers?,
    what are (?:they|these|those) about, (?:whats|what is|what was|name of) (?:that|the|
    this) (?:\w+ )?(?:film|movie)(?: called)? (?:where|with the|in which|when|wo),
    worum geht(?:s| es)?, um was geht(?:s| es)?, wovon handelt, handlung,
    wie (?:endet|geht .{{1,30}} aus), was passiert (?:in|am|bei|mit), inhaltsangabe, inhalt von
    """,
    Topic.AGE_RATING: rf"""
    pg ?-?13, pg, rated r, r ?-?rated, nc-?17, fsk(?: ?\d+)?, age ratings?, mpaa, bbfc, certificate,
    (?:age|child|kid) (?:appropriate|suitable|restriction|limit), (?:kid|child|family) ?-?(?:safe|
    friendly), (?:suitable|appropriate|ok|okay|safe|fine|alright|right) for (?:an? |my |
    our )?(?:\w+ )?(?:\d+|(?:\w+|\d+)[ -]?(?:year|yr|yo|y\/o)s?), (?:suitable|appropriate|
    safe) for (?:\w+ )?(?:kids|children|little ones), {_FOR} (?:[\w\ue000-\ue1ff]+ ){{0,3}}?(?:\w+|
    \d+)[ -]?(?:years?|yrs?) ?-?olds?(?: (?:watch|see|handle|cope)|$),
    \d+ ?-?year ?-?old ?-?friendly, for (?:an? |my )?(?:\w+ )?(?:\d+|\w+)[ -]?(?:years?|yrs?|
    yo)(?:[ -]?olds?)?, fuer \w+ ?-?jaehrige?[nrs]?, (?:what|which) age (?:is|are|for|do|should|can|
    group), how old (?:do|should|must|does) (?:\w+ )?(?:have to |need to |you |i )*be,
    ab (?:wie ?viel|welchem|wann|6|12|16|18)(?: jahren?)?, (?:alters)?freigabe, freigegeben,
    (?:fuer )?kinder geeignet, jugendfrei, kindgerecht, {_IT} (?:\w+ )?(?:suitable|appropriate|ok|
    okay|safe|fine|alright) for (?:(?:the|my|our|small|young|little) )*(?:kids?|children|
    little ones|toddlers?|kleine|kinder), (?:whats|what is|hows|how is) {_IT} rated,
    (?:any|much|lots of) (?:swearing|nudity|gore|sex|violence|bad language) in {_IT},
    for adults only, nudity, nude, (?:sex|swearing|nudity|gore) in it, content warnings?,
    trigger warnings?
    """,
    Topic.LANGUAGE: rf"""
    subtitles?, subtitled, subbed, subs, dubbed, dub, untertiteln?, untertitelt, omu,
    original ?version, originalton, originalsprache, synchronisiert, synchro,
    (?:what|which) (?:language|country) (?:is|are|was), (?:in welcher|welche) sprache,
    aus welchem land, foreign(?: language)?, non ?-?english, (?:in|auf) (?:the original )?{_TONGUE},
    {_COUNTRY} (?:language )?(?:[\ue200-\ue3ff] ?)*(?:{_KINDS_OF_FILM}|[\ue200-\ue3ff]), k ?-?drama,
    k ?-?horror, j ?-?horror, (?:films?|movies?|filme|something|anything|etwas|one|made) (?:from|
    out of|aus) (?:france|germany|spain|italy|japan|korea|south korea|india|sweden|denmark|china|
    poland|russia|the uk|britain|ireland|iran|mexico|turkey|norway|finland|iceland|brazil|argentina|
    australia|canada|hong kong|taiwan|thailand|frankreich|deutschland|spanien|italien|schweden|
    daenemark|polen|russland|indien|norwegen|skandinavien|oesterreich|england|grossbritannien)
    """,
    Topic.AWARDS: rf"""
    oscars?, oscar ?winn\w+, academy awards?, awards?, award ?-?winning, palme d ?or,
    golden globes?, baftas?, cannes, sundance, best picture, best (?:actor|actress|director|
    foreign film), nominat\w+, goldene[rn]? (?:baer|palme|loewe)\w*, berlinale, preisgekroent\w*,
    preise? gewonnen, razzies?, imdb, rotten tomatoes, metacritic, letterboxd, tomatometer,
    box office, budget, critics score, did {_IT} (?:\w+ )?win, hat {_IT} (?:\w+ )*gewonnen,
    (?:how much (?:money )?did|highest grossing), einspielergebnis
    """,
    Topic.SERIES: rf"""
    (?<!on )(?<!on the )(?:tv|telly|television), tv ?-?shows?, tv series, series, mini ?series,
    box ?sets?, sitcoms?, (?:some|good|any|best|great|new|nice|funny|anime|crime|netflix|
    [\ue200-\ue3ff]) shows, shows?(?= (?:like|similar|with|about|to)), seasons?, episodes?, serien?,
    staffeln?, folgen?, something to binge, binge ?-?worthy, to binge, binge ?-?watch, soap operas?,
    telenovelas?, video ?games?, a game, books?, novels?, podcasts?, (?:{either(SERIES)})
    """,
}
_COMPILED = {
    topic: re.compile(rf"(?<!\w){either(table)}(?!\w)") for topic, table in _TABLES.items()
}
_PERSON = re.compile(
    r"\b(?:with|w|by|starring|featuring|got|has|does|did|mit|von|whats|"
    rf"like) {either(FIRST_NAMES)} (?P<surname>[a-z-]{{3,}})\b"
)
"""Somebody whose first name is one, and whose last name is no word of every day."""


def topics(clause: str) -> list[tuple[Topic, int, int]]:
    """What a clause asks for that MovieLens does not know, and where, in its order."""
    found = []
    for topic, pattern in _COMPILED.items():
        if match := pattern.search(clause):
            found.append((topic, match.start(), match.end()))
    if all(topic is not Topic.PEOPLE for topic, _, _ in found):
        person = _PERSON.search(clause)
        if person and not is_everyday(person["surname"]):
            found.append((Topic.PEOPLE, person.start(), person.end()))
    return sorted(found, key=lambda each: each[1])
