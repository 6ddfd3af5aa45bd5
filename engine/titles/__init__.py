"""Movies by name: what people type, and what they mention."""

from engine.titles.index import Match, Resolution, TitleIndex

__all__ = ["Match", "Resolution", "TitleIndex"]
