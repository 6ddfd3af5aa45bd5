"""Matinee: a Discord bot that learns a server's taste in movies."""
