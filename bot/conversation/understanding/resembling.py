"""Words that liken films to others: `in the vein of`, `same feeling as`, `-esque`.

What stands behind such words is a film, even where its title is an everyday word; `expected` and
`likening` both go by that.
"""

from __future__ import annotations

_KIN = (
    r"(?:vein|style|spirit|mould|mold|manner|tradition|way|direction|realm|ballpark|league|line|"
    r"lines|mode|category|genre|school|key|class|sense|universe|wheelhouse|neighbou?rhood|"
    r"footsteps)"
)
_FEEL = (
    r"(?:vibes?|feel(?:ing)?s?|styles?|energy|moods?|tone|atmosphere|aesthetics?|"
    r"spirit|humou?r|flavou?r|world|idea|thing|as|stimmung|art|richtung|gefuehl|feeling)"
)
_OF = r"(?: (?:as|like|of|from|to|than|in|wie|von|the|with))"
STRONG = (
    rf"(?:in|along|on|of|down|from) (?:the |a )?(?:same |similar )?{_KIN} (?:of|as|to|like|with)|"
    rf"(?:the |a )?(?:same|similar|gleiche[rnsm]?|selbe[rnsm]?) {_FEEL}(?: (?:of )?(?:film|movie|"
    rf"humou?r|vibes?|feel|thing|style))?{_OF}{{1,2}}|"
    r"(?:the |a )?same (?:kind|sort|type)(?: of (?:\w+ )?)?(?: ?(?:as|like))|"
    rf"(?:the |a |that )?(?:vibes?|feel(?:ing)?|atmosphere|spirit|tone|energy|mood|style|humou?r) "
    r"of|such as|akin to|close(?:st)? (?:thing )?(?:to|in \w+ to)|comparable to|not (?:unlike|far "
    r"(?:off|from))|reminds? (?:me|us) of|reminding (?:me|us) of|reminiscent of|(?:on (?:a )?par|"
    r"up there) with|(?:of|from) the same ilk as|of the ilk of|"
    r"(?:a )?(?:mix|cross|mixture|combination|combo|combine|merge|blend|mash ?up|hybrid|crossover|"
    r"mischung|kreuzung|mittelding)(?: of| between| aus| zwischen| from)?|"
    r"(?:something|anything|somewhere|was|etwas|irgendwas|irgendwo) (?:in )?(?:between|zwischen)|"
    r"(?:(?:if|since|because|cause|as) (?:i|you|we|she|he|they)|(?:someone|somebody|people|anyone|"
    r"anybody|those|a person) (?:who|that)) (?:really |absolutely |also )?(?:liked|loved|loves|"
    r"likes|enjoyed|"
    r"adored|like|love|enjoys?)(?: watching)?|"
    r"for (?:fans|lovers|a fan|a lover) of|fuer (?:fans|freunde|liebhaber|einen fan) von|"
    r"(?:in )?(?:die |der )?richtung(?: von)?|"
    r"(?:im|in dem) (?:stil|stile|sinne) (?:von|des|der)|(?:in|nach) (?:der )?art (?:von|wie)|"
    r"im geiste von|vergleichbar(?:e[srnm]?)? (?:mit|zu|wie)|erinner(?:t|n)(?: mich)? an|(?:a|ala|"
    r"alla) la|ala|scratch(?:es)? the same itch as|itch (?:of|from)|to go with|pairs? (?:well |"
    r"nicely )?with|companion (?:piece )?(?:to|for)|adjacent to|(?:half ?way|somewhere) between|"
    r"an? (?:bit|dash|touch|hint|pinch) of|so (?:ne|eine|ein|nen) (?:art|kind of)|"
    r"goes (?:well )?with|go well with|double (?:bill|feature)(?: with| of)?|follow ?up to|"
    r"to (?:watch|see) after|inspired by|in the wake of|"
    r"(?:like|how|the way|what) (?:i|we) (?:did|felt|feel|do) (?:when (?:i|we) (?:was |were )?|"
    r"while |"
    r"after )?(?:watching|watched|saw|seeing)|(?:love ?child|child|baby|offspring|marriage|"
    r"successor|cousin) (?:of|to)|"
    r"(?:something|anything|sth|ones?|films?|movies?|stuff|thing)(?: thats| that is| nearly|"
    r" almost| "
    r"even| just| half| that are)* as (?:\w+|[\ue200-\ue3ff]) as|"
    r"(?:something|anything|sth|got any|films?|movies?)(?: (?:\w+|[\ue200-\ue3ff])){1,3} (?:than|"
    r"als)"
)
"""What leads to a film that others should be like, and is said of nothing else."""
BEHIND = (
    r"(?:-like|[ -]?(?:esque|ish)|[ -](?:type|styled?|vibes?|aehnlich(?:e[rsn]?)?|"
    r"artig(?:e[rsn]?)?|adjacent|itch|shaped hole|inspired|maessig(?:e[rsn]?)?|stil|flavou?red|"
    r"coded))"
)
"""What stands behind such a film: `Seven-like`."""
SOUGHT = (
    r"\b(?:(?:the |my )?(?:sort|kind|type)s? of (?:\w+ )?|what |exactly what |thats what |"
    r"along the lines of what )(?:im|i am|were|we are|i|we|id|"
    r"ich) (?:\w+ )?(?:looking|after|want|fancy|need|like|searching|in the mood|craving)\b"
)
"""What says of films named that such ones are looked for."""
AS_SUCH = (
    r"\b(?:(?:something|anything|stuff|movies?|films?|others?|ones?|more|what is|whats|sth|got|any|"
    r"very|really|else|find|me|was|etwas|filme) (?:similar|comparable|aehnlich\w*)(?! to| wie| zu)|"
    r"(?:^|a |some )similar (?:stuff|movies?|films?|ones?|please|things?|vibes?)(?! to)|^similar$|"
    r"^aehnliche?s?(?: filme)?$|"
    r"in (?:a |the |that |this )(?:same |similar )?(?:vein|style|spirit|mould|mood|manner)(?! of)|"
    r"along (?:those|these|the same|similar) lines(?! as)|(?:in|of) (?:that|the same|this) "
    r"(?:kind|sort|style|vein|vibe|direction|type)$|what else (?:should|would|could|can|will|"
    r"might|do) "
    r"(?:i|we|you)|what next|more (?:of|like) (?:the same|that|it|this|those|them|these)|"
    r"(?:something|anything|one|films?|movies?) like (?:that|it|this|those|them)|"
    r"(?:mehr|sowas|etwas|was|filme) (?:davon|in der art|in die richtung|in dem stil|dieser art))\b"
)
"""What asks for films like those just spoken of: `anything similar?`"""
