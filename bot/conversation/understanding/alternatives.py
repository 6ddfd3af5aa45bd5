"""Patterns written as tables: phrases with commas between them rather than bars and brackets."""

from __future__ import annotations

import re

_BROKEN = re.compile(r"(?:(?<=[|(])|(?<= \)[?*]))\n\s*")


def either(*tables: str) -> str:
    """A pattern for any of many phrases, the longest first.

    Args:
        tables: Phrases, a comma and white space between two; each may be a small pattern. A line
            that ends with a bar, a bracket or an optional space goes on without another space.
    """
    unbroken = (_BROKEN.sub("", table) for table in tables)
    phrases = {" ".join(each.split()) for table in unbroken for each in re.split(r",\s+", table)}
    return "(?:" + "|".join(sorted(phrases - {""}, key=lambda each: (-len(each), each))) + ")"
