"""Spans that somebody has edited, written as Markdown that reads back as the same spans."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.domain.markdown_inline import read_inline
from models.domain.markdown_spans import SPECIAL, Span, emit, joined, marked

_TICKS = re.compile(r"`+")


def write_inline(spans: Sequence[Span]) -> str:
    """Markdown that reads back as these spans.

    The plainest first: marks as they are, then stars for underscores, then every special character escaped.
    """
    wanted = joined(_tidied(spans))
    if len(wanted) == 1 and wanted[0] == Span(wanted[0].text) and not SPECIAL.search(wanted[0].text):
        return wanted[0].text
    sounds = _sound(wanted)
    starred, escaped = _starred(wanted), joined(_escaped(wanted))
    for way in (wanted, starred, escaped, joined(_escaped(starred))):
        written = emit(way)
        if _sound(read_inline(written)) == sounds:
            return written
    # Some emphasis has no Markdown (two kinds of it side by side within a word): it goes, the words stay.
    upright = tuple(replace(span, italic="") for span in starred)
    plain = tuple(replace(span, bold="", italic="", strike="") for span in starred)
    words = "".join(span.text for span in wanted)
    for way in (starred, upright, plain):
        written = emit(joined(_escaped(joined(way))))
        if "".join(span.text for span in read_inline(written)) == words:
            return written
    return emit(joined(_escaped(joined(plain))))


def _sound(spans: Iterable[Span]) -> tuple[Span, ...]:
    """What a person sees of them: which mark was used, and whether something was escaped, does not matter."""
    return joined(
        replace(
            span,
            bold="x" if span.bold else "",
            italic="x" if span.italic else "",
            strike="x" if span.strike else "",
            code="x" if span.code else "",
            number=0,
            escaped=False,
        )
        for span in spans
    )


def _starred(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(replace(span, bold="**" if span.bold else "", italic="*" if span.italic else "") for span in spans)


def _escaped(spans: Iterable[Span]) -> list[Span]:
    """Every special character of plain text on its own, with a backslash."""
    found: list[Span] = []
    for span in spans:
        if span.raw or span.code or span.link == "<>" or span.escaped:
            found.append(span)
            continue
        parts = re.split(r"([\\`*_~\[\]<>!&])", span.text)
        found.extend(replace(span, text=part, escaped=bool(SPECIAL.fullmatch(part))) for part in parts)
    return found


def _tidied(spans: Sequence[Span]) -> list[Span]:
    """Emphasis never begins or ends with a space (it would not be read as emphasis), code has ticks that hold it."""
    found = [_ticked(span) for span in spans if span.text]
    for name in ("bold", "italic", "strike"):
        found = _trimmed(found, name)
    return found


def _ticked(span: Span) -> Span:
    if not span.code:
        return span
    inside = {len(run) for run in _TICKS.findall(span.text)}
    ticks = len(span.code)
    while ticks in inside:
        ticks += 1
    return replace(span, code="`" * ticks)


def _trimmed(spans: list[Span], name: str) -> list[Span]:
    found: list[Span] = []
    for place, span in enumerate(spans):
        if not getattr(span, name) or span.code or span.raw:
            found.append(span)
            continue
        first = place == 0 or not getattr(spans[place - 1], name)
        last = place == len(spans) - 1 or not getattr(spans[place + 1], name)
        text = span.text
        lead = text[: len(text) - len(text.lstrip())] if first else ""
        text = text[len(lead) :]
        tail = text[len(text.rstrip()) :] if last else ""
        text = text[: len(text) - len(tail)]
        plain = marked(span, name, "")
        found += [replace(plain, text=lead), replace(span, text=text), replace(plain, text=tail)]
    return [span for span in found if span.text]
