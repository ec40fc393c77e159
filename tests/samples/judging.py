"""The facts of a MANIFEST beside what the program says of the file: which are right, and which are wrong how."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parseaddr
from typing import Any

from models.domain.report import FileReport
from tests.samples.manifest import Sample, moment

_OF_THE_READER = frozenset(
    {"vobject_cards", "vobject", "vobject_dtstart", "raw_FN", "tolerated_errors", "note", "defects", "zxing_cpp"}
)
"""What a MANIFEST notes of the library that took the facts down, not of the file."""
_EXTENSION = re.compile(r";ext=(\w+)$")


@dataclass(frozen=True, slots=True)
class Fact:
    """`wanted` and `said` are the same where it is right."""

    name: str
    wanted: object
    said: object

    @property
    def right(self) -> bool:
        return self.wanted == self.said


def facts(sample: Sample, report: FileReport) -> Iterator[Fact]:
    """Every fact that the MANIFEST gives of this file, compared."""
    judge = {
        "vcards": _cards,
        "ics": _calendar,
        "eml": _mail,
        "qr": _first_entry,
        "cards": _first_entry,
        "jobposting": _first_entry,
    }.get(sample.kind, _whole)
    for fact in judge(sample.expected, report):
        if fact.name not in _OF_THE_READER and fact.wanted is not None:
            yield fact


def _whole(expected: Mapping[str, Any], report: FileReport) -> Iterator[Fact]:
    """Facts of the file as a whole: a message, a table."""
    said: Mapping[str, Any] = report.facts or {}
    for name, wanted in expected.items():
        if name == "sender":  # with or without quotation marks around the name
            yield Fact(name, parseaddr(wanted), parseaddr(str(said.get(name) or "")))
        elif name == "files":
            yield Fact(name, wanted, [_cut_like(short, full) for short, full in _pairs(wanted, said.get(name) or [])])
        elif name == "recipients":
            yield Fact(name, list(filter(None, wanted)), list(filter(None, said.get(name) or [])))
        else:
            yield Fact(name, wanted, said.get(name))


def _pairs(wanted: list[str], said: list[str]) -> Iterator[tuple[str, str]]:
    return zip([*wanted, *[""] * (len(said) - len(wanted))], said, strict=False)


def _cut_like(wanted: str, said: str) -> str:
    """The MANIFEST cuts long names and says so."""
    return said[: len(wanted) - 1] + "…" if wanted.endswith("…") else said


def _entry(report: FileReport, place: int = 0) -> Mapping[str, Any]:
    found = report.entries[place].get("facts") if len(report.entries) > place else None
    return found if isinstance(found, Mapping) else {}


def _first_entry(expected: Mapping[str, Any], report: FileReport) -> Iterator[Fact]:
    said = _entry(report)
    for name, wanted in expected.items():
        yield Fact(name, wanted, said.get(name))


def _cards(expected: Mapping[str, Any], report: FileReport) -> Iterator[Fact]:
    yield Fact("cards", expected["cards"], len(report.entries))
    for place, card in enumerate(expected.get("first", ())):
        said = _entry(report, place)
        for name, wanted in card.items():
            meant = _meant(name, wanted)
            if meant:
                yield Fact(f"{name} of card {place + 1}" if place else name, meant, said.get(name))


def _meant(name: str, wanted: Any) -> Any:
    """The same fact without what is only its way of being written."""
    if name == "tel":  # as an address (RFC 3966)
        return [_EXTENSION.sub(r" ext. \1", number.removeprefix("tel:")) for number in wanted]
    if name == "url":  # a backslash that the MANIFEST's reader leaves before a colon
        return [address.replace("\\:", ":") for address in wanted]
    if name == "org":  # nothing between semicolons is nothing
        return [found for one in wanted if (found := one.strip(";"))]
    return wanted if name != "n" or any(wanted) else []


def _calendar(expected: Mapping[str, Any], report: FileReport) -> Iterator[Fact]:
    """The first event's facts; a time of a whole day is one without an hour."""
    if "parse" in expected:
        yield Fact("parse", True, bool(report.entries or report.refused or report.left_alone))
        return
    said = _entry(report)
    yield Fact("events", expected["events"], len(report.entries))
    for name, wanted in expected.items():
        if name in ("dtstart", "dtend"):
            whole_day = str(wanted).startswith("date:")
            if wanted not in ("", "broken"):
                yield Fact(name, None if whole_day else moment(wanted), said.get(name))
        elif name == "attendees":
            yield Fact(name, wanted, len(said.get(name) or ()))
        elif name == "organizer":
            yield Fact(name, wanted.casefold(), str(said.get(name) or "").casefold())
        elif name in ("summary", "location", "status", "method"):
            upper = name in ("status", "method")  # words that mean the same in any case (RFC 5545, 3.1.1 and 3.8)
            yield Fact(name, _plain(wanted, upper), _plain(said.get(name), upper))
        elif name == "rrule":
            yield Fact(name, True, said.get("repeats"))
        elif name != "events":
            yield Fact(name, wanted, said.get(name))


def _plain(text: object, upper: bool) -> str:
    words = " ".join(str(text or "").split())
    return words.upper() if upper else words


def _mail(expected: Mapping[str, Any], report: FileReport) -> Iterator[Fact]:
    calendar = expected.get("calendar")
    yield from _whole({name: wanted for name, wanted in expected.items() if name != "calendar"}, report)
    if calendar is not None and calendar.get("events", 1):
        for fact in _calendar(calendar, report):
            if fact.name not in _OF_THE_READER:
                yield Fact(f"calendar {fact.name}", fact.wanted, fact.said)
