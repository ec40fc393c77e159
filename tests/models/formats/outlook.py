"""Outlook messages for tests, written as [MS-CFB] and [MS-OXMSG] say: every value in its place, nothing clever."""

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from uuid import UUID

Tree = Mapping[str, "bytes | Tree"]
Value = str | bytes | int | bool | datetime
Named = tuple[UUID, int]

APPOINTMENT = UUID("00062002-0000-0000-c000-000000000046")
MEETING = UUID("6ed8da90-450b-101b-98da-00aa003f1305")

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _FAT, _DIFAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFC


def message(
    values: Mapping[int, Value],
    *,
    named: Mapping[Named, Value] | None = None,
    recipients: Sequence[Mapping[int, Value]] = (),
    attachments: Sequence[Mapping[int, Value]] = (),
    nested: Mapping[int, Value] | None = None,
    extra: Tree | None = None,
) -> bytes:
    """A whole file; `nested` are the properties of a message attached to it."""
    named = named or {}
    numbers = {name: 0x8000 + at for at, name in enumerate(named)}
    tree: dict[str, bytes | Tree] = dict(_bag({**values, **{numbers[name]: named[name] for name in named}}, 32))
    tree["__nameid_version1.0"] = _names(numbers)
    for at, person in enumerate(recipients):
        tree[f"__recip_version1.0_#{at:08X}"] = _bag(person, 8)
    for at, part in enumerate(attachments):
        tree[f"__attach_version1.0_#{at:08X}"] = _bag(part, 8)
    if nested is not None:
        inner = {**_bag({0x3705: 5}, 8), "__substg1.0_3701000D": _bag(nested, 24)}
        tree[f"__attach_version1.0_#{len(attachments):08X}"] = inner
    return compound({**tree, **(extra or {})})


def _bag(values: Mapping[int, Value], header: int) -> dict[str, "bytes | Tree"]:
    rows, streams = bytearray(header), {}
    for number, value in values.items():
        kind, fixed, stream = _written(value)
        rows += struct.pack("<HHI", kind, number, 6) + fixed
        if stream is not None:
            streams[f"__substg1.0_{number:04X}{kind:04X}"] = stream
    return {**streams, "__properties_version1.0": bytes(rows)}


def _written(value: Value) -> tuple[int, bytes, bytes | None]:
    if isinstance(value, bool):
        return 0x000B, struct.pack("<Q", value), None
    if isinstance(value, int):
        return 0x0003, struct.pack("<Q", value), None
    if isinstance(value, datetime):
        ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        return 0x0040, struct.pack("<Q", ticks), None
    data = value.encode("utf-16-le") if isinstance(value, str) else value
    return 0x001F if isinstance(value, str) else 0x0102, struct.pack("<Q", len(data)), data


def _names(numbers: Mapping[Named, int]) -> Tree:
    sets = list(dict.fromkeys(guid for guid, _ in numbers))
    rows = [
        struct.pack("<IHH", name, (sets.index(guid) + 3) << 1, number - 0x8000)
        for (guid, name), number in numbers.items()
    ]
    return {
        "__substg1.0_00020102": b"".join(one.bytes_le for one in sets),
        "__substg1.0_00030102": b"".join(rows),
        "__substg1.0_00040102": b"",
    }


class _Sectors:
    """A chain of sectors for each piece of data."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.data = bytearray()
        self.table: list[int] = []

    def add(self, data: bytes) -> int:
        count = -(-len(data) // self.size)
        if not count:
            return _END
        first = len(self.table)
        self.table += [*range(first + 1, first + count), _END]
        self.data += data.ljust(count * self.size, b"\0")
        return first


def compound(tree: Tree, *, chained: bool = False) -> bytes:
    """A compound file; the entries of a folder form a balanced tree of their own, or hang each on the one before."""
    big, small = _Sectors(_SECTOR), _Sectors(_MINI)
    entries: list[list[int | str]] = []

    def put(name: str, node: "bytes | Tree", kind: int) -> int:
        here = len(entries)
        entry: list[int | str] = [name, kind, _FREE, _FREE, _FREE, 0, 0]
        entries.append(entry)
        if isinstance(node, bytes):
            entry[5] = (big if len(node) >= _CUTOFF else small).add(node)
            entry[6] = len(node)
            return here
        below = [put(child, node[child], 2 if isinstance(node[child], bytes) else 1) for child in sorted(node)]
        entry[4] = chain(below) if chained else balance(below)
        return here

    def balance(row: list[int]) -> int:
        if not row:
            return _FREE
        middle = len(row) // 2
        entries[row[middle]][2] = balance(row[:middle])
        entries[row[middle]][3] = balance(row[middle + 1 :])
        return row[middle]

    def chain(row: list[int]) -> int:
        for one, following in pairwise(row):
            entries[one][3] = following
        return row[0] if row else _FREE

    put("Root Entry", tree, 5)
    entries[0][5], entries[0][6] = big.add(bytes(small.data)), len(small.data)
    minifat = big.add(struct.pack(f"<{len(small.table)}I", *small.table))
    count = -(-len(small.table) * 4 // _SECTOR)
    directory = big.add(b"".join(_entry(*entry) for entry in entries))
    return _file(big, directory, minifat, count)


def _entry(*entry: int | str) -> bytes:
    name, kind, left, right, child, start, size = entry
    written = str(name).encode("utf-16-le") + b"\0\0"
    return (
        written.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(written), kind, 1, left, right, child)
        + bytes(16 + 4 + 16)
        + struct.pack("<IQ", start, size)
    )


def _file(big: _Sectors, directory: int, minifat: int, minifat_count: int) -> bytes:
    """The header, the sectors, and the tables of them; where those are more than 109, further tables list them."""
    fats, lists = 1, 0
    while fats * 128 < len(big.table) + fats + lists:
        fats += 1
        lists = max(0, -(-(fats - 109) // 127))
    places = list(range(len(big.table), len(big.table) + fats))
    listed = list(range(places[-1] + 1, places[-1] + 1 + lists))
    table = [*big.table, *[_FAT] * fats, *[_DIFAT] * lists]
    table += [_FREE] * (fats * 128 - len(table))
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, fats,
        directory, 0, _CUTOFF, minifat, minifat_count, listed[0] if listed else _END, lists, places[0],
    )  # fmt: skip
    header += struct.pack(f"<{len(places[1:109])}I", *places[1:109])
    further = b""
    for at in range(lists):
        row = places[109 + at * 127 : 109 + (at + 1) * 127]
        row += [_FREE] * (127 - len(row))
        further += struct.pack("<128I", *row, listed[at + 1] if at + 1 < lists else _END)
    return header.ljust(_SECTOR, b"\xff") + bytes(big.data) + struct.pack(f"<{len(table)}I", *table) + further
