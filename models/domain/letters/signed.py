"""The name that somebody typed under a letter, into the gap that the draft had left there."""

import re

from models.domain.letters.drafting import GAP

_NAME = re.compile(r"[^\W\d_][^\W\d_.'’\-]*+\.?(?:[ '’\-]{1,2}[^\W\d_][^\W\d_.'’\-]*+\.?){0,5}")
_LONGEST = 60


def signed_with(draft: str, body: str) -> str:
    """`draft` is the body as it was composed; empty where it left no gap under its close, or that is no name."""
    asked = _lines(draft)
    if len(asked) < 2 or GAP.fullmatch(asked[-1]) is None:
        return ""
    lines = _lines(body)
    close = next((place for place in reversed(range(len(lines))) if lines[place] == asked[-2]), None)
    name = "" if close is None else " ".join((*lines[close + 1 :], "")[0].split())
    return name if len(name) <= _LONGEST and _NAME.fullmatch(name) is not None and not name.islower() else ""


def _lines(text: str) -> list[str]:
    return [line for line in (one.strip() for one in text.splitlines()) if line]
