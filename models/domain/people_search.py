"""Search as one types, over people: what is looked in, and what is looked for."""

import re
from collections.abc import Sequence
from functools import lru_cache

from models.domain.names import fold, fold_lines, spelled_out

_NO_DIGIT = re.compile(r"[^\d\n]+")
_NUMBER = re.compile(r"[\d\s()+/.-]*\d[\d\s()+/.-]*")
_SHORTEST_NUMBER = 3


@lru_cache(maxsize=1 << 14)
def haystack(name: str, texts: tuple[str | None, ...], phones: tuple[str, ...]) -> str:
    """Everything that may be looked for about one person, folded; the name leads, so that it can be sorted by.

    Kept for the next time: of ten thousand people few have changed since the list was last shown.
    """
    parts = [name, *(text for text in texts if text)]
    if not name.isascii():
        parts.append(spelled_out(name))
    folded = fold_lines("\n".join(parts))
    if not name.isascii():
        folded = f"{folded}\n{name.casefold()}"  # with its signs, for which there may be nothing else to look
    numbers = _NO_DIGIT.sub("", "\n".join(phones)) if phones else ""
    return f"{folded}\n{numbers}" if numbers else folded


def needles(typed: str) -> tuple[str, ...]:
    """What must all be found. A number is looked for without the zero that stands in front of it at home.

    Where nothing but signs was typed, they are looked for as they are: a name may be one of them.
    """
    if _NUMBER.fullmatch(typed.strip()):
        digits = _NO_DIGIT.sub("", typed).lstrip("0")
        if len(digits) >= _SHORTEST_NUMBER:
            return (digits,)
    return tuple(dict.fromkeys(fold(typed).split() or typed.casefold().split()))


def matches(looked_in: str, wanted: Sequence[str]) -> bool:
    return all(needle in looked_in for needle in wanted)
