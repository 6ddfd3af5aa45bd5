"""What a message means: acts with their slots. Pure, deterministic, in English and German.

Two readers see a message with slots for what it mentions. The grammar knows rules, and is right
where one of them fits; the learned reader has seen thousands of labelled messages, and knows the
many ways in which people put things. It has the last word, and the grammar's is one of its signs.

readable   a message without what is no language
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
faint      slots for words that hardly are titles
loose      and for numbers that hardly are places, stars or so many films
learned    what each slot is there for and what else is done, learned from labelled messages
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversation.acts import Asked, Heard
from bot.conversation.understanding.clauses import clauses
from bot.conversation.understanding.expected import with_expected
from bot.conversation.understanding.faint import with_faint
from bot.conversation.understanding.hints import with_hints
from bot.conversation.understanding.learned import trained
from bot.conversation.understanding.leftover import with_left_over
from bot.conversation.understanding.loose import (
    with_listed_places,
    with_loose_counts,
    with_loose_places,
    with_loose_stars,
)
from bot.conversation.understanding.misspelt import mended
from bot.conversation.understanding.numbered import with_named, with_numbered
from bot.conversation.understanding.places import with_places
from bot.conversation.understanding.plain import plain, spaced
from bot.conversation.understanding.reader import read_clauses
from bot.conversation.understanding.remainder import with_remainder
from bot.conversation.understanding.scores import number_alone, with_stars
from bot.conversation.understanding.sequels import with_sequels
from bot.conversation.understanding.settling import weighed
from bot.conversation.understanding.slots import slotted
from bot.conversation.understanding.sofar import SoFar

if TYPE_CHECKING:
    from bot.conversation.acts import Act
    from bot.conversation.understanding.slots import Slotted
    from engine.titles import TitleIndex

__all__ = ["by_grammar", "understand", "with_faint", "with_films", "with_slots"]


_NOTHING_HEARD = Heard()
_LONG = 600
"""Characters of a message from which the grammar reads it alone: no labelled one is so long."""


def understand(text: str, *, titles: TitleIndex, heard: Heard = _NOTHING_HEARD) -> tuple[Act, ...]:
    """Read one message.

    Args:
        text: As it was typed; anything at all.
        titles: The films that there are.
        heard: What it may refer to.

    Returns:
        What it does, in the order in which it was said; never empty.
    """
    if heard.on_table and heard.asked is Asked.STARS and len(text) <= _LONG:
        answer = _read(text, titles, replace(heard, on_table=()))
        if _is_number(text):
            return answer
        return weighed(answer, _read(text, titles, Heard(on_table=heard.on_table)))
    return _read(text, titles, heard)


def _read(text: str, titles: TitleIndex, heard: Heard) -> tuple[Act, ...]:
    """Read one message that is said of the table or of an open question, but not of either."""
    read = with_films(text, titles, heard)
    grammar = by_grammar(with_slots(read, titles, heard), titles, heard)
    if len(text) > _LONG or _is_number(text):
        return grammar
    faint = with_slots(with_faint(read, text, titles, heard), titles, heard, faint=True)
    return trained().read(faint, heard, grammar)


def _is_number(text: str) -> bool:
    return number_alone(spaced(plain(text))) is not None


def with_films(text: str, titles: TitleIndex, heard: Heard) -> Slotted:
    """A message with slots for the films that it mentions.

    Args:
        text: As it was typed.
        titles: The films that there are.
        heard: What it may refer to.
    """
    read = with_expected(slotted(text, titles, heard), text, titles, heard)
    return with_sequels(with_left_over(read, text, titles, heard), titles)


def with_slots(read: Slotted, titles: TitleIndex, heard: Heard, *, faint: bool = False) -> Slotted:
    """A message with slots for all else that it mentions: places, stars, hints.

    Args:
        read: It, with its films.
        titles: The films that there are.
        heard: What it may refer to.
        faint: Whether numbers that rather are no place, and words that rather say something else
            than what films should be like, get slots too.
    """
    read = replace(read, text=mended(read.text))
    if faint:
        read = with_listed_places(read, heard)
    read = with_places(read, heard)
    read = with_named(with_numbered(read, heard), titles, heard)
    read = with_remainder(read, heard)
    if faint:
        read = with_loose_places(read, heard)
    read = with_stars(read)
    if faint:
        read = with_loose_stars(read, heard)
    read = with_hints(read, newest=titles.newest_year, faint=faint)
    return with_loose_counts(read, heard) if faint else read


def by_grammar(read: Slotted, titles: TitleIndex, heard: Heard) -> tuple[Act, ...]:
    """What the grammar takes a message for: rules, clause by clause."""
    so_far = SoFar(read, heard, titles)
    read_clauses(so_far, clauses(read.text))
    return so_far.finish()
