"""A Discord server for tests: REST and gateway on 127.0.0.1 that a real client logs in to.

`async with LoopbackDiscord() as discord:` starts one; `discord.guild()` and `discord.member()`
fill it; members type commands, press buttons and talk, and get back what they would see.
`discord.violations` tells which of Discord's rules the bot broke.
"""

from tests.support.loopback.commands import NotPossible
from tests.support.loopback.interactions import Kind
from tests.support.loopback.mentions import Pings
from tests.support.loopback.parts import Attachment, Button, Select
from tests.support.loopback.people import Person
from tests.support.loopback.replies import Modal, Reply
from tests.support.loopback.server import LoopbackDiscord
from tests.support.loopback.typing_in import Choice, File
from tests.support.loopback.waiting import Said, Unanswered

__all__ = [
    "Attachment",
    "Button",
    "Choice",
    "File",
    "Kind",
    "LoopbackDiscord",
    "Modal",
    "NotPossible",
    "Person",
    "Pings",
    "Reply",
    "Said",
    "Select",
    "Unanswered",
]
