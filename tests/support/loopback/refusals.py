"""How Discord says no: its status, its JSON error code and where in the body the fault lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MEMBER = 10003, 10004, 10007
UNKNOWN_MESSAGE, UNKNOWN_USER, UNKNOWN_WEBHOOK = 10008, 10013, 10015
UNKNOWN_INTERACTION, UNKNOWN_COMMAND = 10062, 10063
TOO_LARGE, ALREADY_ACKNOWLEDGED = 40005, 40060
MISSING_ACCESS, EMPTY_MESSAGE, CANNOT_DM, NOT_THE_AUTHOR = 50001, 50006, 50007, 50005
EXPIRED_TOKEN, INVALID_FORM = 50027, 50035

TEXTS = {
    UNKNOWN_CHANNEL: "Unknown Channel",
    UNKNOWN_GUILD: "Unknown Guild",
    UNKNOWN_MEMBER: "Unknown Member",
    UNKNOWN_MESSAGE: "Unknown Message",
    UNKNOWN_USER: "Unknown User",
    UNKNOWN_WEBHOOK: "Unknown Webhook",
    UNKNOWN_INTERACTION: "Unknown interaction",
    UNKNOWN_COMMAND: "Unknown application command",
    TOO_LARGE: "Request entity too large",
    ALREADY_ACKNOWLEDGED: "Interaction has already been acknowledged.",
    MISSING_ACCESS: "Missing Access",
    EMPTY_MESSAGE: "Cannot send an empty message",
    CANNOT_DM: "Cannot send messages to this user",
    NOT_THE_AUTHOR: "Cannot edit a message authored by another user",
    EXPIRED_TOKEN: "Invalid Webhook Token",
    INVALID_FORM: "Invalid Form Body",
}
STATUSES = {
    TOO_LARGE: 413,
    ALREADY_ACKNOWLEDGED: 400,
    MISSING_ACCESS: 403,
    EMPTY_MESSAGE: 400,
    CANNOT_DM: 403,
    NOT_THE_AUTHOR: 403,
    EXPIRED_TOKEN: 401,
    INVALID_FORM: 400,
}

BROKEN_RULES = frozenset(
    {
        UNKNOWN_INTERACTION,
        UNKNOWN_WEBHOOK,
        ALREADY_ACKNOWLEDGED,
        TOO_LARGE,
        EMPTY_MESSAGE,
        NOT_THE_AUTHOR,
        EXPIRED_TOKEN,
        INVALID_FORM,
    }
)
"""Refusals that a careful bot never earns; the others can happen to anybody."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a request body: where, Discord's name for it, and its words."""

    path: tuple[str | int, ...]
    code: str
    message: str


class Refused(Exception):  # noqa: N818 - an answer of the protocol, not a failure of this server
    """A request that Discord turns down.

    Attributes:
        code: Discord's JSON error code.
        status: The HTTP status.
        faults: What is wrong in the body, for `INVALID_FORM`.
        retry_after: For 429: seconds to wait.
    """

    def __init__(
        self,
        code: int,
        *faults: Fault,
        status: int = 0,
        message: str = "",
        retry_after: float | None = None,
    ) -> None:
        self.code = code
        self.retry_after = retry_after
        self.status = status or STATUSES.get(code, 404)
        self.faults = faults
        self.message = message or TEXTS.get(code, f"{self.status}: refused")
        details = "; ".join(f"{'.'.join(map(str, f.path))}: {f.message}" for f in faults)
        super().__init__(f"{self.message} ({details})" if details else self.message)

    def payload(self) -> dict[str, Any]:
        """The JSON that Discord answers with."""
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.faults:
            body["errors"] = _tree(self.faults)
        if self.retry_after is not None:
            body |= {"retry_after": self.retry_after, "global": False}
        return body

    @property
    def headers(self) -> dict[str, str]:
        """What a 429 says in its headers; `Via` tells clients that it is Discord's own."""
        if self.retry_after is None:
            return {}
        return {"Via": "1.1 loopback", "Retry-After": str(self.retry_after)}


def _tree(faults: Sequence[Fault]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for fault in faults:
        node = tree
        for step in fault.path:
            node = node.setdefault(str(step), {})
        found = {"code": fault.code, "message": fault.message}
        node.setdefault("_errors", []).append(found)
    return tree


@dataclass(frozen=True, slots=True)
class Rejection:
    """A request that was refused: which one, how, and why in words."""

    method: str
    path: str
    status: int
    code: int
    message: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}: {self.status} {self.code} {self.message}"
