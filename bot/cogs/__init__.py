"""Slash commands: parse, call one service, render its reply."""
