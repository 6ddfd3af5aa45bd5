"""The endpoints of API v10 that a bot like this one uses."""

from tests.support.loopback.routes import answers, application, channels, guilds

ROUTES = [*application.ROUTES, *answers.ROUTES, *channels.ROUTES, *guilds.ROUTES]

__all__ = ["ROUTES"]
