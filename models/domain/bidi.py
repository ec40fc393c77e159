"""Names from outside may hold signs that turn the direction of writing around (Unicode, UAX 9)."""

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_TURNS = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


def apart(name: str) -> str:
    """A name fit to stand in a sentence: what it turns around ends where it ends, and any other is as it was."""
    if _TURNS.isdisjoint(name):
        return name
    return f"\u2068{name.translate(_ISOLATES)}\u2069"
