"""Tables of what people find wrong with what was recommended, by the way that it asks to go.

Only what hints do not say: `too dark` is a hint, `far too gloomy` is none.
"""

from __future__ import annotations

from bot.conversation.acts import Direction

ADJECTIVES = {
    Direction.NEWER: """
        old, ancient, dated, outdated, dusty, antique, aged, old fashioned, oldschool, old school,
        prehistoric, retro, uralt, altmodisch, verstaubt, alt
        """,
    Direction.OLDER: "recent, new, modern, neu, neumodisch",
    Direction.LIGHTER: r"""
        gloomy, heavy, grim, bleak, serious, intense, stressful, tense, sad, depressing,
        miserable, dour, harsh, upsetting, disturbing, hard, dark, real, traumatic, dreary,
        grown up, heftig, schwer, krass, hart, ernst, traurig, runterziehend, deprimierend,
        bedrueckend, duester
        """,
    Direction.DARKER: r"""
        soft, fluffy, tame, nice, sweet, cheesy, silly, soppy, light, childish, wholesome, happy,
        twee, sappy, sugary, cutesy, harmless, jolly, mild, seicht, harmlos, kitschig, albern,
        brav, lieb, flach, kindisch, schnulzig
        """,
    Direction.LESS_KNOWN: r"""
        obvious, basic, mainstream, cliche\w*, overplayed, commercial, hollywood, famous, popular,
        predictable, well known, overexposed, bekannt, gewoehnlich, offensichtlich
        """,
    Direction.BETTER_KNOWN: r"""
        obscure, niche, indie, artsy, arty, unknown, arthouse, art house, hipster, pretentious,
        unbekannt, nischig, kuenstlerisch
        """,
    Direction.MORE_VARIED: r"""
        same, the same, samey, alike, similar, identical, one note, repetitive, interchangeable,
        uniform, one sided, gleich, das gleiche, dasselbe, aehnlich, eintoenig, einseitig
        """,
}
"""What there may be too much of."""

PHRASES = {
    Direction.NEWER: r"""
        long in the tooth, (?:my |your |his |her )?(?:gran|grandma|grandmas|grandpa|grandad|nan|
        nans|dad|dads|mum|mums|mom|moms|parents|omas?|opas?)(?: \w+)? (?:age|era|generation|time|
        alter|zeiten), before my time, before i was (?:born|alive), before we were born,
        older than (?:me|i|us|my|the hills), (?:the |aus der )?stone age, steinzeit,
        museum pieces?, past (?:it|their), another century, last century, vor meiner zeit,
        vor meiner geburt, aelter als ich, anno dazumal, this side of the millennium,
        black and white era
        """,
    Direction.LIGHTER: r"""
        heavy going, keep it light\w*, nothing (?:too |so )?(?:heavy|dark|grim|serious|intense|
        depressing|bleak|sad), (?:a )?downers?, cheer (?:me|us|it|things|this|everyone)? ?up,
        lighten (?:it|things|the mood|this)? ?up, lighten the (?:mood|tone), nightmare fuel,
        schwere kost, harter tobak, zieht mich runter, muntert mich auf, something to smile about
        """,
    Direction.DARKER: r"""
        nothing (?:too |so )?(?:soft|fluffy|cheesy|silly|soppy|light),
        more (?:bite|edge|grit|teeth|menace), bit of (?:bite|edge|grit|menace), grown up stuff,
        more (?:grown up|adult|mature)
        """,
    Direction.LESS_KNOWN: r"""
        every(?:one|body)s? (?:already |has |and their mother )*(?:knows?|seen|watched|
        heard of) (?:these|those|them|all|that|already), every man and his dog,
        (?:the )?usual suspects, (?:the )?usual (?:stuff|ones|films|movies|picks), done to death,
        deeper cuts?, deep cuts?, kennt (?:doch |ja |eh )?jeder,
        kennt man (?:\w+ )?(?:alle|alles|schon), jeder kennt, alles (?:schon )?bekannt,
        das uebliche, die ueblichen (?:verdaechtigen)?, less obvious, nothing (?:new|surprising)
        """,
    Direction.BETTER_KNOWN: r"""
        more recogni[sz]able, household names?, big names?, rings? (?:any|a) bells?, famous ones,
        von denen hat (?:noch )?(?:nie|kein) \w+, who (?:even |actually |on earth )*knows,
        (?:nobody|no one|noone) (?:has )?(?:ever )?(?:heard of|knows|seen), die man kennt,
        die ich kenne, die jeder kennt, was bekannteres, sagt mir alles nichts
        """,
    Direction.MORE_VARIED: r"""
        (?:diff\w+|other|various|more|bunch of) (?:kinds|sorts|types|styles)(?: of (?:films|
        movies|stuff|things))?, (?:no|not much|zero|little|not enough|more|bit of|bit more|some|
        any|lacks?|lacking|wheres the) (?:variety|variation|range|diversity|abwechslung),
        mix(?:ed)? (?:it|things|this) up, (?:all )?the same (?:thing|film|movie|stuff|
        kind)(?: over and over)?, same old, (?:alles|immer) (?:das |nur das )?(?:gleiche?|selbe),
        alles dasselbe, bunter gemischt, mehr abwechslung, in one mould, one trick
        """,
}
"""What says so by itself."""
