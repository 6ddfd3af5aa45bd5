"""Words that liken films to others: `in the vein of`, `same feeling as`, `-esque`.

What stands behind such words is a film, even where its title is an everyday word; `expected` and
`likening` both go by that.
"""

from __future__ import annotations

_KIN = (
    r"(?:vein|style|spirit|mould|mold|manner|tradition|way|direction|realm|ballpark|league|line|"
    r"lines|mode|category|genre|school|key|class|sense|wheelhouse|neighbou?rhood|footsteps)"
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
    r"anybody|those) (?:who|that)) (?:really |absolutely |also )?(?:liked|loved|loves|enjoyed|"
    r"adored|like|love|enjoys?)(?: watching)?|"
    r"for (?:fans|lovers|a fan|a lover) of|(?:in )?(?:die |der )?richtung(?: von)?|"
    r"(?:im|in dem) (?:stil|stile|sinne) (?:von|des|der)|(?:in|nach) (?:der )?art (?:von|wie)|"
    r"im geiste von|vergleichbar(?:e[srnm]?)? (?:mit|zu|wie)|erinner(?:t|n)(?: mich)? an|(?:a|ala|"
    r"alla) la|ala|scratch(?:es)? the same itch as|itch (?:of|from)|to go with|pairs? with|"
    r"goes with|inspired by|in the wake of"
)
"""What leads to a film that others should be like, and is said of nothing else."""
BEHIND = (
    r"(?:-like|[ -]?(?:esque|ish)|[ -](?:type|styled?|vibes?|aehnlich(?:e[rsn]?)?|"
    r"artig(?:e[rsn]?)?|adjacent|inspired|maessig(?:e[rsn]?)?|stil|flavou?red|coded))"
)
"""What stands behind such a film: `Seven-like`."""
