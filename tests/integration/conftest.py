from tests.support.loopback.fixtures import discord

__all__ = ["discord"]
