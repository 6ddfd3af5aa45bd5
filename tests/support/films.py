"""A handful of films for tests without MovieLens; their ids are MovieLens's."""

from __future__ import annotations

from bot.domain import Movie

MATRIX = Movie(2571, "The Matrix", 1999, ("Action", "Sci-Fi"), (), 278)
TOY_STORY = Movie(1, "Toy Story", 1995, ("Animation", "Children", "Comedy"), (), 215)
HEAT = Movie(6, "Heat", 1995, ("Action", "Crime"), (), 102)
AMELIE = Movie(4973, "Amelie", 2001, ("Comedy",), ("Fabuleux destin d'Amélie Poulain, Le",), 120)
UNTITLED = Movie(7, "(Untitled)", None, (), (), 0)

FILMS = (TOY_STORY, HEAT, UNTITLED, MATRIX, AMELIE)
"""By id."""
