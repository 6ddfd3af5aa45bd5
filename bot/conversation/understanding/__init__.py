"""What a message means: acts with their slots. Pure, deterministic, in English and German.

slots      a message as plain words (`plain`); films that it mentions become single characters
expected   also where only a film can be meant: `heat was great`, `heat? hard pass` ← company
sequels    and parts that are counted after a name: `Toy Story 1 and 2`
misspelt   mistyped words that mean something are mended
places     so do places on the table: `the second one`
numbered   and bare numbers that mean such places: `2 but older`
remainder  and what is left of the table: `the rest`, `all but the last`
scores     and stars: `8/10`, `four and a half`
hints      and what films should be like: `funny`, `90s`, `less dark`
           ← wordings ← moods, themes
clauses    the words cut where something else begins to be said
reader     each clause read by the first rule that knows it:
  answers    `yes`, `4`, `the second one`                       ← saying ← courtesies, assent
  correcting `no, I meant …`, `wrong film`
  reasons    `why 3`, `which rating would change that`
  steering   `undo`, `none of these`, `any year is fine`        ← phrases, others
  remarks    `far too gloomy`, `all the same`                  ← complaints
  likening   `like Alien but not horror`                        ← resembling
  knowing    `seen it`, `not tonight`, `put it on my list`      ← familiar, refusing, wanting,
             `is it any good`                                     questions
  judging    `loved Heat`, `Ronin wasn't`                       ← starred, hearsay ← opinions,
                                                                  verdicts
  unsupported `is it on Netflix`, `who is in it`                ← topics ← names
  beside     `Ronin was better`, `because it rained`
  wishing    `something funny, not too obscure`                 ← wishlike ← asking, telling;
                                                                  wanted ← negating
sofar      what that has come to, and what the next clause goes on from
settling   and what it all comes to in the end
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Heard
from bot.conversation.understanding.clauses import clauses
from bot.conversation.understanding.expected import with_expected
from bot.conversation.understanding.hints import with_hints
from bot.conversation.understanding.leftover import with_left_over
from bot.conversation.understanding.misspelt import mended
from bot.conversation.understanding.numbered import with_named, with_numbered
from bot.conversation.understanding.places import with_places
from bot.conversation.understanding.reader import read_clauses
from bot.conversation.understanding.remainder import with_remainder
from bot.conversation.understanding.scores import with_stars
from bot.conversation.understanding.sequels import with_sequels
from bot.conversation.understanding.slots import slotted
from bot.conversation.understanding.sofar import SoFar

if TYPE_CHECKING:
    from bot.conversation.acts import Act
    from engine.titles import TitleIndex

__all__ = ["understand"]


_NOTHING_HEARD = Heard()


def understand(text: str, *, titles: TitleIndex, heard: Heard = _NOTHING_HEARD) -> tuple[Act, ...]:
    """Read one message.

    Args:
        text: As it was typed; anything at all.
        titles: The films that there are.
        heard: What it may refer to.

    Returns:
        What it does, in the order in which it was said; never empty.
    """
    read = with_expected(slotted(text, titles, heard), text, titles, heard)
    read = with_sequels(with_left_over(read, text, titles, heard), titles)
    read = with_places(replace(read, text=mended(read.text)), heard)
    read = with_named(with_numbered(read, heard), titles, heard)
    read = with_stars(with_remainder(read, heard))
    read = with_hints(read, newest=titles.newest_year)
    so_far = SoFar(read, heard, titles)
    read_clauses(so_far, clauses(read.text))
    return so_far.finish()
