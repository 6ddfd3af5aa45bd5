"""Patterns written as tables: phrases with commas between them rather than bars and brackets."""

from __future__ import annotations

import re


def either(*tables: str) -> str:
    """A pattern for any of many phrases, the longest first.

    Args:
        tables: Phrases, a comma and white space between two; each may be a small pattern. A line
            that ends with a bar goes on with the next alternative, without a space.
    """
    unbroken = (re.sub(r"(?<=[|(])\n\s*", "", table) for table in tables)
    phrases = {" ".join(each.split()) for table in unbroken for each in re.split(r",\s+", table)}
    return "(?:" + "|".join(sorted(phrases - {""}, key=lambda each: (-len(each), each))) + ")"
