"""How an Outlook appointment repeats ([MS-OXOCAL] 2.2.1.44), as the lines that iCalendar has for it."""

import struct
from collections.abc import Iterator
from datetime import datetime, timedelta

_DAILY, _WEEKLY, _MONTHLY, _YEARLY = 0x200A, 0x200B, 0x200C, 0x200D
_BY_DATE, _BY_COUNT = 0x2021, 0x2022
_ON_DAY, _ON_WEEKDAYS, _ON_DAY_OF_MONTH, _ON_NTH, _AT_MONTHS_END = 0, 1, 2, 3, 4
_DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_EPOCH = datetime(1601, 1, 1)  # noqa: DTZ001 - minutes of a wall clock, in whatever zone the appointment is
_NEVER = 0x5AE980DF
"""The end of what has none, in minutes: 31 December 4500."""
_MOST_DAYS = 1_000


class _Blob:
    """Little-endian numbers, one after the other; struct.error at the end of the bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, form: str) -> int:
        (value,) = struct.unpack_from(f"<{form}", self._data, self._at)
        self._at += struct.calcsize(form)
        return int(value)

    def skip(self, count: int) -> None:
        self._at += count


def rule_of(data: bytes, in_utc: bool) -> tuple[str, ...]:
    """RRULE, and EXDATE and RDATE in wall times; nothing where it does not repeat or cannot be understood.

    `in_utc` says that no zone is known: days that fall out are then left in, since their hour cannot be told.
    """
    try:
        return tuple(_lines(_Blob(data), in_utc))
    except (struct.error, OverflowError, IndexError, ValueError):
        return ()


def _lines(blob: _Blob, in_utc: bool) -> Iterator[str]:
    blob.skip(4)
    frequency, pattern = blob.take("H"), blob.take("H")
    blob.skip(6)
    period = blob.take("I")
    blob.skip(4)
    parts = _pattern(blob, frequency, pattern, period)
    end, count = blob.take("I"), blob.take("I")
    blob.skip(4)
    deleted = [blob.take("I") for _ in range(min(blob.take("I"), _MOST_DAYS))]
    blob.skip(4 * min(blob.take("I"), _MOST_DAYS))
    blob.skip(4)
    last = blob.take("I")
    if end == _BY_COUNT:
        parts.append(f"COUNT={count}")
    elif end == _BY_DATE and last != _NEVER:
        parts.append(f"UNTIL={_wall(last):%Y%m%d}T235959")
    yield "RRULE:" + ";".join(parts)
    if in_utc:
        return
    blob.skip(8)
    start = blob.take("I")
    blob.skip(4)
    exceptions = list(_exceptions(blob))
    if deleted:
        yield "EXDATE:" + ",".join(f"{_wall(day + start):%Y%m%dT%H%M%S}" for day in deleted)
    if exceptions:
        yield "RDATE:" + ",".join(f"{_wall(moved):%Y%m%dT%H%M%S}" for moved in exceptions)


def _pattern(blob: _Blob, frequency: int, pattern: int, period: int) -> list[str]:
    """The rule's parts. Days count their period in minutes; a year is twelve months, from the month of the start."""
    if frequency == _DAILY and pattern == _ON_DAY:
        return ["FREQ=DAILY", f"INTERVAL={max(1, period // 1440)}"]
    if pattern == _ON_WEEKDAYS and frequency in (_DAILY, _WEEKLY):
        return ["FREQ=WEEKLY", f"INTERVAL={max(1, period)}", f"BYDAY={_weekdays(blob.take('I'))}"]
    if frequency not in (_MONTHLY, _YEARLY):
        raise ValueError(frequency)
    head = ["FREQ=MONTHLY", f"INTERVAL={max(1, period)}"]
    if pattern == _ON_DAY_OF_MONTH:
        day = blob.take("I")
        return [*head, f"BYMONTHDAY={day if 1 <= day < 31 else -1}"]
    if pattern == _AT_MONTHS_END:
        blob.skip(4)
        return [*head, "BYMONTHDAY=-1"]
    if pattern == _ON_NTH:
        days, nth = blob.take("I"), blob.take("I")
        return [*head, f"BYDAY={_weekdays(days)}", f"BYSETPOS={nth if 1 <= nth <= 4 else -1}"]
    raise ValueError(pattern)


def _weekdays(bits: int) -> str:
    found = ",".join(name for at, name in enumerate(_DAYS) if bits >> at & 1)
    if not found:
        raise ValueError(bits)
    return found


def _exceptions(blob: _Blob) -> Iterator[int]:
    """The new starts of the days that were moved; what else is different about them is passed over."""
    for _ in range(min(blob.take("H"), _MOST_DAYS)):
        start = blob.take("I")
        blob.skip(8)
        flags = blob.take("H")
        for bit in (1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100):
            if flags & bit and bit in (1, 0x10):
                blob.skip(2)
                blob.skip(blob.take("H"))
            elif flags & bit:
                blob.skip(4)
        yield start


def _wall(minutes: int) -> datetime:
    return _EPOCH + timedelta(minutes=minutes)
