"""What gives way where a page has less room than a prep sheet has to say, in the order of the design (08)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from models.domain.prep import PrepSheet, Round


def tighter(sheet: PrepSheet) -> Iterator[PrepSheet]:
    """The sheet, then less and less of it: lists are cut, then stories, what they told and the last round go.

    The order is the design's (Prep sheet); the last one holds little enough for any page.
    """
    shown = sheet
    yield shown
    for most in (8, 6, 5, 4):
        shown = _cut(shown, most)
        yield shown
    for gone in ("stories", "told", "last"):
        shown = _without(shown, gone)
        yield shown
    for most in (3, 2, 1, 0):
        shown = _cut(shown, most, least=3)
        yield shown


def _cut(sheet: PrepSheet, most: int, least: int = 0) -> PrepSheet:
    """No list longer than `most`, that of the people no shorter than `least`."""
    cut: dict[str, Any] = {name: getattr(sheet, name)[:most] for name in ("told", "stories", "better", "ask")}
    cut["meet"] = sheet.meet[: max(most, least)]
    left = {name for name, kept in cut.items() if len(kept) < len(getattr(sheet, name))}
    last = sheet.last
    if last is not None and len(last.worked) + len(last.did_not) + len(last.forgot) > most:
        last, left = _shared(last, most), left | {"last"}
    return replace(sheet, **cut, last=last, left_out=sheet.left_out | left)


def _shared(last: Round, most: int) -> Round:
    """Turn by turn one line of each kind, until there are `most`."""
    counts = [0, 0, 0]
    kinds = (last.worked, last.did_not, last.forgot)
    while sum(counts) < most:
        for place, lines in enumerate(kinds):
            if counts[place] < len(lines) and sum(counts) < most:
                counts[place] += 1
    worked, did_not, forgot = (lines[:count] for lines, count in zip(kinds, counts, strict=True))
    return replace(last, worked=worked, did_not=did_not, forgot=forgot)


def _without(sheet: PrepSheet, name: str) -> PrepSheet:
    there = getattr(sheet, name)
    if not there:
        return sheet
    nothing: Any = None if name == "last" else ()
    return replace(sheet, left_out=sheet.left_out | {name}, **{name: nothing})
