"""What admins have set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.domain import HouseSettings, ServerSettings


@dataclass(frozen=True, slots=True)
class AdminSettings:
    """All that admins may set, as it is now.

    Attributes:
        house: For all servers.
        host_cron: When the host's settings train, where admins say nothing.
        next_training_at: When it is due next; None for never.
        server: For the server that is looked at; None outside of any.
        changed: Whether something was changed just now.
    """

    house: HouseSettings
    host_cron: str
    next_training_at: datetime | None
    server: ServerSettings | None = None
    changed: bool = False
