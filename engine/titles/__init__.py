"""Movies by name: what people type, and what they mention.

    TitleIndex.search, .resolve     index        from a text to movies, best first
      ├── reading ← spelling        what was typed; a year in it; forms of names
      ├── shortlist ← grams         the few hundred names worth comparing
      └── channel ← names           what each story from name to text costs
                    ← nicknames     what films are called that follows from no title
    TitleIndex.mentions             mentions     films in running text
      ├── speller                   runs of words that spell a title
      └── evidence ← everyday       what speaks for their being one

Nothing here imports more than numpy and rapidfuzz.
"""

from engine.titles.everyday import frequency
from engine.titles.evidence import Evidence
from engine.titles.index import Match, Resolution, TitleIndex
from engine.titles.mentions import Mention

__all__ = ["Evidence", "Match", "Mention", "Resolution", "TitleIndex", "frequency"]
