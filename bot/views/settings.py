"""What admins may set, one menu a setting, and the forms for what no menu offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import SelectOption, ui

from bot.cron import NEVER
from bot.domain import HouseSettings
from bot.views import controls
from bot.views.buttons import menu
from bot.views.layout import Layout, Tone, text
from bot.views.wording import Markup, clip, heading, plain, small, when

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.replies import AdminSettings
    from bot.texts import Texts

HOST = "host"
"""The value that puts the schedule back to the host's."""
NOW = "now"
"""The value that leaves a schedule of one's own as it is."""
OTHER = "other"
"""The value that asks for one which the menu does not offer."""
PRIVATE, SHARED = "private", "shared"

SCHEDULES = {
    "0 4 * * *": "nightly",
    "0 4,16 * * *": "twice",
    "0 4 * * sun": "weekly",
    "0 4 1 * *": "monthly",
    NEVER: "never",
}
TOLERANCES = (0.0, 0.005, 0.01, 0.02, 0.05, 0.1)


def admin_settings(reply: AdminSettings, texts: Texts) -> Layout:
    """Each setting with what it means and a menu to change it."""
    house = reply.house
    return Layout(
        text(
            heading(texts("settings-title")),
            small(texts("settings-saved")) if reply.changed else "",
        ),
        text(texts("settings-schedule"), _due(reply, texts)),
        menu(controls.SetSchedule(), texts("menu-schedule"), list(_schedules(reply, texts))),
        text(texts("settings-tolerance"), small(texts("settings-tolerance-about"))),
        menu(controls.SetTolerance(), texts("menu-tolerance"), list(_tolerances(house, texts))),
        *_sharing(reply, texts),
        tone=Tone.DONE if reply.changed else Tone.MARQUEE,
    )


def _due(reply: AdminSettings, texts: Texts) -> str:
    if reply.next_training_at is None:
        return small(texts("status-no-schedule"))
    return small(texts("settings-next", when=when(reply.next_training_at, "F")))


def _schedules(reply: AdminSettings, texts: Texts) -> Iterator[SelectOption]:
    now = reply.house.retrain_cron
    named = {line: texts("option-schedule", name=name) for line, name in SCHEDULES.items()}
    host = clip(texts("option-schedule-host", line=Markup(plain(reply.host_cron))), 100)
    yield SelectOption(label=host, value=HOST, default=now is None)
    if now is not None and now not in named:
        own = texts("option-schedule-line", line=Markup(plain(now)))
        yield SelectOption(label=clip(own, 100) or "…", value=NOW, default=True)
    for line, name in named.items():
        yield SelectOption(label=name, value=line, default=line == now)
    yield SelectOption(label=texts("option-other"), value=OTHER)


def _tolerances(house: HouseSettings, texts: Texts) -> Iterator[SelectOption]:
    for share in sorted({*TOLERANCES, house.tolerance}):
        default = share == HouseSettings().tolerance
        key = "option-tolerance-default" if default else "option-tolerance"
        yield SelectOption(
            label=texts(key, percent=share * 100),
            value=f"{share:g}",
            default=share == house.tolerance,
        )
    yield SelectOption(label=texts("option-other"), value=OTHER)


def _sharing(reply: AdminSettings, texts: Texts) -> Iterable[ui.Item[Layout]]:
    if reply.server is None:
        return ()
    now = SHARED if reply.server.shared_by_default else PRIVATE
    options = [
        SelectOption(
            label=texts("option-sharing", sharing=value), value=value, default=value == now
        )
        for value in (PRIVATE, SHARED)
    ]
    return (
        ui.Separator(),
        text(texts("settings-sharing"), small(texts("settings-sharing-about"))),
        menu(controls.SetSharing(), texts("menu-sharing"), options),
    )
