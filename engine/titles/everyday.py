"""How ordinary a word is: how often people use it, in English or in German.

Frequencies are wordfreq's (Speer, 2022): films' subtitles, the web, books, news and chat.
"""

from __future__ import annotations

from functools import lru_cache

from wordfreq import zipf_frequency

_OFTEN = 4.2
"""From here on a word is one of every day (`heat`, `dinner`, `other`; not `jaws` or `vertigo`)."""
_GERMAN_IS_RARER = 0.5
"""How much less often somebody here writes German."""

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


@lru_cache(maxsize=1 << 16)
def frequency(word: str) -> float:
    """How often people use a word, as the log (base 10) of its uses in a billion words: 0 to 8."""
    english = zipf_frequency(word, "en", wordlist="small")
    german = zipf_frequency(word, "de", wordlist="small") - _GERMAN_IS_RARER
    return float(max(english, german))


def is_everyday(word: str) -> bool:
    """Whether people use a word all day, so that it is no sign of a film."""
    return word in FUNCTION_WORDS or frequency(word) >= _OFTEN
