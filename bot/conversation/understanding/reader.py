"""Clauses read one after another, each by the first rule that knows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.conversation.understanding import (
    answers,
    beside,
    correcting,
    judging,
    knowing,
    likening,
    reasons,
    remarks,
    steering,
    unsupported,
    wishing,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.conversation.understanding.clauses import Clause
    from bot.conversation.understanding.sofar import SoFar

    Rule = Callable[[SoFar, Clause], bool]

_WHOLE: tuple[Rule, ...] = (
    beside.because,
    answers.answer,
    answers.choice,
    answers.word,
    answers.remark,
    answers.greeting,
)
"""Rules for a clause as it stands."""
_RULES: tuple[Rule, ...] = (
    answers.choice,
    correcting.neither,
    correcting.correction,
    remarks.remark,
    reasons.change,
    reasons.why,
    steering.fixed,
    steering.drop,
    steering.others,
    judging.continuation,
    judging.hoped,
    knowing.question,
    likening.likening,
    beside.comparison,
    unsupported.question,
    judging.rating,
    beside.reason,
    knowing.knowing,
    unsupported.unsupported,
    wishing.wish,
    judging.named_only,
)
"""Rules for a clause without the words that only lead to it. Each adds acts and tells whether."""
_LEADING = re.compile(
    r"^(?:(?:and|also|then|well|ok|okay|so(?! \w+$)|oh|ah|hm+|um+|uh|er|lol|haha|yeah|yes|ja|"
    r"actually|honestly|tbh|imo|ngl|und|also|na|dann|ach|sorry|please|pls|hey|bitte|yep|yup|ooh|"
    r"cool|great|now|jetzt|thanks|thx|hi|hello|danke|thank you) )+(?=\S)"
)


def read_clauses(so_far: SoFar, clauses: Iterable[Clause]) -> None:
    """Read clauses in their order."""
    for clause in clauses:
        led_to = clause._replace(text=_LEADING.sub("", clause.text))
        read = any(rule(so_far, clause) for rule in _WHOLE) or any(
            rule(so_far, led_to) for rule in _RULES
        )
        so_far.strange = not read
