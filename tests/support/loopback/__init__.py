"""A Discord server for tests: REST and gateway on 127.0.0.1 that a real client logs in to.

```python
async with LoopbackDiscord(openapi=discord_openapi_path()) as discord:
    alice = discord.member(discord.guild("Film club"), "Alice", manage_guild=True)
    async with discord.running(client):  # or a process started with `discord.environment`
        heat, *_ = await alice.autocomplete("rate", title="haet")
        card = await alice.slash("rate", title=heat)
        saved = await alice.click(card, label="4★")
        assert "Heat" in saved.text
        answer = await (await alice.say(alice.dm, "something funny")).answer()
assert not discord.violations
```

People do what Discord's own client would let them do (`NotPossible` otherwise) and get back what
they would see. The server turns down what Discord turns down, and `violations` has what a careful
bot never earns: late and double answers, bodies too long or not as Discord describes them.
"""

from tests.support.loopback.commands import NotPossible
from tests.support.loopback.interactions import Kind
from tests.support.loopback.mentions import Pings
from tests.support.loopback.parts import Attachment, Button, Select
from tests.support.loopback.people import Person
from tests.support.loopback.replies import Modal, Reply
from tests.support.loopback.server import LoopbackDiscord
from tests.support.loopback.talking import Said
from tests.support.loopback.typing_in import Choice, File
from tests.support.loopback.waiting import Unanswered

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
