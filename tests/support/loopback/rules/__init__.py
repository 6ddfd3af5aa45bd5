"""Discord's limits on what a bot may send, each a function from a body to its faults.

References:
    https://discord.com/developers/docs/resources/message
    https://discord.com/developers/docs/components/reference
    https://discord.com/developers/docs/interactions/application-commands
"""

from tests.support.loopback.rules.commands import command_faults, command_list_faults
from tests.support.loopback.rules.messages import is_empty, message_faults
from tests.support.loopback.rules.modals import choice_faults, modal_faults

__all__ = [
    "choice_faults",
    "command_faults",
    "command_list_faults",
    "is_empty",
    "message_faults",
    "modal_faults",
]
