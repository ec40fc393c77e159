"""Frozen values to rows and back, derived from the dataclasses' own type hints.

A row is a plain tuple in the order of the dataclass's fields. Instants are ISO 8601 text in UTC
(``+00:00``, sortable), days ISO text, times of day ``HH:MM``, lists and objects JSON text, true and
false 1 and 0; a number stays whole or fractional, as it was given.
"""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, ParamSpec, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from models.domain.errors import WorldError
from models.domain.limits import NUMBER_LIMIT, TEXT_LIMIT, YEARS
from models.domain.values import Interview, Participant, Value

Scalar = str | int | float | None
Row = tuple[Any, ...]
Convert = Callable[[Any], Any]
P = ParamSpec("P")
R = TypeVar("R")

_KEPT_YEARS = range(YEARS[0] - 1, YEARS[-1] + 2)
"""A year more at both ends: an hour is added to what begins on the last evening, and zones differ by a day."""


def kept(make: Callable[P, R]) -> Callable[P, R]:
    """`functools.cache` with the signature left as it was (the type checker takes no class for hashable)."""
    return cast(Callable[P, R], cache(make))


class Mapping:
    """How one dataclass is kept: its columns, and the way there and back for each."""

    def __init__(self, kind: type[Any]) -> None:
        hints = get_type_hints(kind)
        names = [field.name for field in fields(kind) if field.name != "people" or kind is not Interview]
        self.kind = kind
        self.columns: tuple[str, ...] = tuple(names)
        codecs = [_codec(hints[name]) for name in names]
        self.encoders: dict[str, Convert] = {name: codec[0] for name, codec in zip(names, codecs, strict=True)}
        self._encode = tuple((name, codec[0]) for name, codec in zip(names, codecs, strict=True))
        self._decode = tuple((place, codec[1]) for place, codec in enumerate(codecs) if codec[1] is not None)

    def encode(self, value: object) -> Row:
        """The row of one value. Raises WorldError for what no column can hold."""
        return tuple([encoder(getattr(value, name)) for name, encoder in self._encode])

    def decode(self, row: Sequence[Any]) -> Any:
        """The value of one row; raises ValueError or KeyError for what is not one of ours."""
        cells = list(row)
        for place, decoder in self._decode:
            if cells[place] is not None:
                cells[place] = decoder(cells[place])
        return self.kind(*cells)

    def faulty(self, row: Sequence[Any]) -> list[str]:
        """The columns whose cell cannot be read, or would be written otherwise."""
        decoders = dict(self._decode)
        found = []
        for place, (name, encoder) in enumerate(self._encode):
            cell, decoder = row[place], decoders.get(place)
            try:
                good = encoder(cell if cell is None or decoder is None else decoder(cell)) == cell
            except (ValueError, KeyError, TypeError, AttributeError, WorldError):
                good = False
            if not good:
                found.append(name)
        return found


@kept
def mapping(kind: type[Any]) -> Mapping:
    return Mapping(kind)


def value_to_object(value: Value) -> dict[str, Any]:
    """One value as a JSON object for the bin, near to the interchange file's."""
    plan = mapping(type(value))
    found: dict[str, Any] = dict(zip(plan.columns, plan.encode(value), strict=True))
    if isinstance(value, Interview):
        part = mapping(Participant)
        found["people"] = [dict(zip(part.columns, part.encode(person), strict=True)) for person in value.people]
    return found


def object_to_value(kind: type[Any], found: dict[str, Any]) -> Any:
    plan = mapping(kind)
    if kind is not Interview:
        return plan.decode([found.get(name) for name in plan.columns])
    part = mapping(Participant)
    people = tuple(part.decode([person.get(name) for name in part.columns]) for person in found["people"])
    return with_people([found.get(name) for name in plan.columns], people)


def with_people(row: Sequence[Any], people: tuple[Participant, ...]) -> Interview:
    """An interview's row and the people at it, in one value."""
    interview: Interview = mapping(Interview).decode(row)
    if people:
        # `people` is the last field and the value is nobody else's yet; `replace` would decode it again.
        object.__setattr__(interview, "people", people)
    return interview


def encode_instant(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("an instant needs a zone")
    if moment.tzinfo is not UTC:
        try:
            moment = moment.astimezone(UTC)
        except OverflowError:
            raise _too_far() from None
    if moment.year not in _KEPT_YEARS:
        raise _too_far()
    return moment.isoformat()


def _too_far() -> WorldError:
    return WorldError(
        "A date lies outside the years {first} to {last}. Nothing was changed; correct the date.",
        first=str(YEARS[0]),
        last=str(YEARS[-1]),
    )


def _codec(hint: Any) -> tuple[Convert, Convert | None]:
    """The two directions for one type hint; no second one where the cell is the value already."""
    options = [option for option in _options(hint) if option is not type(None)]
    if set(options) <= {int, float, str} and float in options:
        return _number, None
    if len(options) != 1:
        raise TypeError(f"no codec for {hint}")
    only = options[0]
    origin = get_origin(only)
    if origin is tuple:
        return _list_codec(get_args(only)[0])
    if origin is dict:
        return _encode_object, json.loads
    only = getattr(only, "__supertype__", only)
    if isinstance(only, type) and issubclass(only, StrEnum):
        return _encode_text, {member.value: member for member in only}.__getitem__
    return _SIMPLE[only]


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _list_codec(item: Any) -> tuple[Convert, Convert]:
    make: Convert = {m.value: m for m in item}.__getitem__ if issubclass(item, StrEnum) else _as_text

    def decode(text: str) -> tuple[Any, ...]:
        return () if text == "[]" else tuple([make(found) for found in json.loads(text)])

    return _encode_list, decode


def _as_text(found: Any) -> str:
    if not isinstance(found, str):
        raise ValueError("a list of text holds something else")
    return found


def _encode_text(value: str | None) -> str | None:
    if value is None:
        return None
    try:
        value.encode()
    except UnicodeEncodeError:
        raise WorldError("A text holds half a character, so it was not kept. Type it anew.") from None
    if len(value) > TEXT_LIMIT:
        raise WorldError("A text is too long to be kept. Nothing was changed; shorten it.")
    return str(value)


def _encode_list(value: tuple[str, ...]) -> str:
    return "[]" if not value else json.dumps([_encode_text(item) for item in value], ensure_ascii=False)


def _encode_object(value: dict[str, float] | None) -> str | None:
    if value is None:
        return None
    for name, number in value.items():
        _encode_text(name)
        _number(number)
    # Sorted, so that what compares equal is stored equal.
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _number(value: Scalar) -> Scalar:
    if isinstance(value, str):
        return _encode_text(value)
    if value is not None and (math.isnan(value) or abs(value) > NUMBER_LIMIT):
        raise WorldError("A number is too large to be kept. Nothing was changed; correct the number.")
    return value


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _encode_time(value: time | None) -> str | None:
    return None if value is None else value.strftime("%H:%M")


def _encode_day(value: date | None) -> str | None:
    if value is not None and value.year not in _KEPT_YEARS:
        raise _too_far()
    return None if value is None else value.isoformat()


def _encode_moment(value: datetime | None) -> str | None:
    return None if value is None else encode_instant(value)


_SIMPLE: dict[Any, tuple[Convert, Convert | None]] = {
    str: (_encode_text, None),
    int: (_number, None),
    bool: (_flag, bool),
    datetime: (_encode_moment, datetime.fromisoformat),
    date: (_encode_day, date.fromisoformat),
    time: (_encode_time, time.fromisoformat),
}
