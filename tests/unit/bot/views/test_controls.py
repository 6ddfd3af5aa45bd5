"""Custom ids: what they say is what was meant, and nothing else is understood."""

from __future__ import annotations

import dataclasses

import pytest

from bot.views import controls, talkcontrols
from bot.views.controls import Control

EVERY = [
    each
    for each in vars(controls).values()
    if isinstance(each, type) and each.__mro__[1] is Control
]
EVERY += talkcontrols.EVERY


def example(kind):
    values = {"int": 2571, "str": "newest"}
    return kind(**{field.name: values[field.type] for field in dataclasses.fields(kind)})


@pytest.mark.parametrize("kind", EVERY)
def test_a_control_is_read_back_from_its_custom_id(kind):
    control = example(kind)
    assert kind.parse(control.custom_id) == control
    assert len(control.custom_id) <= 100


@pytest.mark.parametrize("kind", EVERY)
def test_no_other_control_takes_it_for_its_own(kind):
    custom_id = example(kind).custom_id
    assert [each for each in EVERY if each.template().fullmatch(custom_id)] == [kind]


def test_old_messages_keep_working():
    """These ids are on messages out there: none may change its meaning."""
    assert controls.Rate(2571, 9).custom_id == "rate:2571:9"
    assert controls.RateMenu(2571).custom_id == "stars:2571"
    assert controls.PutBack(2571, 0).custom_id == "putback:2571:0"
    assert controls.MorePicks("5.y1990-1999").custom_id == "more:5.y1990-1999"
    assert controls.ShowRatings(0, "best", 3, "").custom_id == "rated:0:best:3:"


@pytest.mark.parametrize("custom_id", ["rate:2571", "rate:x:9", "rate:2571:9:1", "", "rate:²:9"])
def test_a_forged_custom_id_is_nothing(custom_id):
    assert controls.Rate.parse(custom_id) is None
