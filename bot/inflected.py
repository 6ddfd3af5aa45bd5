"""Words in all their forms, from tables that name each once.

`heist+` is `heist, heists`, `traurig~` has the endings of a German adjective, and `kriegs^` stands
for its compounds with `film` and the like alone.
"""

from __future__ import annotations

_ENDINGS = {
    "~": ("", "e", "es", "er", "en", "em"),
    "^": ("film", "filme", "filmen", "films", "streifen", "fan", "zeug", "kram"),
}


def inflected(names: str) -> list[str]:
    """All forms of names with commas between.

    Args:
        names: Each with the marks of its forms behind it, if it has any.
    """
    found: dict[str, None] = {}
    for name in names.split(", "):
        stem = name.rstrip("+~^")
        marks = name[len(stem) :]
        forms = [] if marks == "^" else [stem]
        for mark in marks:
            if mark == "+":
                forms.append(_plural(stem))
            else:
                forms += (stem + ending for ending in _ENDINGS[mark])
        found |= dict.fromkeys(forms)
    return list(found)


def _plural(noun: str) -> str:
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2] not in "aeou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"
