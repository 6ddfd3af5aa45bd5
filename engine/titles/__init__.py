"""Movies by name: what people type, and what they mention."""

from engine.titles.evidence import Evidence
from engine.titles.index import Match, Resolution, TitleIndex
from engine.titles.mentions import Mention

__all__ = ["Evidence", "Match", "Mention", "Resolution", "TitleIndex"]
