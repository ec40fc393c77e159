"""Places in a letter's body, which Python counts in characters, and in Qt's document, which counts UTF-16 code units.

A paragraph is a block. Between two blocks the body has two line ends and the document one; a line end within a
paragraph is a line separator (U+2028) in the document.
"""

import re
from bisect import bisect_left, bisect_right

BREAK, LINE = "\u2029", "\u2028"
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def raw_of(body: str) -> str:
    """The body as a document holds it."""
    return body.replace("\n\n", BREAK).replace("\n", LINE)


def body_of(raw: str) -> str:
    return raw.replace(BREAK, "\n\n").replace(LINE, "\n")


class Places:
    def __init__(self, raw: str) -> None:
        self._breaks = [place for place, one in enumerate(raw) if one == BREAK] if BREAK in raw else []
        self._ends = [place + number + 2 for number, place in enumerate(self._breaks)]
        self._astral = [found.start() for found in _ASTRAL.finditer(raw)]
        self._pairs = [place + number for number, place in enumerate(self._astral)]

    def in_document(self, place: int) -> int:
        """Where this place of the body is in the document; between two line ends it is the paragraph's beginning."""
        return self.of_raw(place - bisect_right(self._ends, place))

    def of_raw(self, place: int) -> int:
        """Where this character of the document's own text is, in code units."""
        return place + bisect_left(self._astral, place)

    def in_body(self, place: int) -> int:
        """Where this place of the document is in the body."""
        raw = place - bisect_left(self._pairs, place)
        return raw + bisect_left(self._breaks, raw)
