"""OLE2 compound files, in which Outlook keeps a message: folders of streams, read bounded and only on demand.

`olefile` follows its own tables faithfully, and tables can lie: they may be looped, deep, or say that a thousand
streams all lie on the same megabytes. What the header claims is held against the size of the file first, entries
and bytes are counted, and whatever it raises becomes one sentence.
"""

import struct
from io import BytesIO
from typing import Any

from models.domain.errors import FileRefused
from models.domain.said import Said

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_ENTRIES = 20_000
MAX_READ = 120_000_000
"""Bytes read in all, out of one file."""

BROKEN = Said("This Outlook message is too broken to be read.")
_TOO_MUCH = Said("This Outlook message holds more than any message does, so it was not read.")
_HEADER = 512
_STREAM, _STORAGE = 2, 1
_TROUBLE = (OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, struct.error)
"""What olefile raises at files that are none; MemoryError is not among them, since sizes are held against the file."""


class Folder:
    """A storage: named streams and folders below it. Names are as written, looked up without regard to case."""

    def __init__(self, ole: Any, node: Any, left: list[int], size: int) -> None:
        self._ole = ole
        self._size = size
        self._left = left
        self.name: str = node.name
        self._streams = {kid.name.upper(): kid for kid in node.kids if kid.entry_type == _STREAM}
        self._folders = [kid for kid in node.kids if kid.entry_type == _STORAGE]

    def __contains__(self, stream: str) -> bool:
        return stream.upper() in self._streams

    def read(self, stream: str) -> bytes | None:
        """The bytes of a stream, None where there is none or its sectors make no sense. Raises FileRefused."""
        node = self._streams.get(stream.upper())
        if node is None or node.size > self._size:
            return None
        self._left[0] -= int(node.size)
        if self._left[0] < 0:
            raise FileRefused(_TOO_MUCH)
        try:
            data: bytes = self._ole._open(node.isectStart, node.size).read()
        except _TROUBLE:
            return None
        return data

    def folders(self, prefix: str) -> list["Folder"]:
        """Those whose name begins so, in the order of their names."""
        found = [kid for kid in self._folders if kid.name.upper().startswith(prefix.upper())]
        return [Folder(self._ole, kid, self._left, self._size) for kid in found]

    def folder(self, name: str) -> "Folder | None":
        return next(iter(self.folders(name)), None)


def open_folder(data: bytes) -> Folder:
    """The top folder of a compound file. Raises FileRefused."""
    if not data.startswith(MAGIC) or len(data) < _HEADER:
        raise FileRefused("This is not an Outlook message, whatever its name says.")
    _check_header(data)
    try:
        ole = _opened(data)
        if ole.root.size > len(data):  # the stream that all small ones lie in, read whole for the first of them
            raise FileRefused(BROKEN)
        return Folder(ole, ole.root, [MAX_READ], len(data))
    except _TROUBLE as broken:
        raise FileRefused(BROKEN) from broken


def _check_header(data: bytes) -> None:
    """The tables that the header announces must fit into the file ([MS-CFB] 2.2: sector shift at 30, counts at 44,
    64 and 72); otherwise a loop among them is read over and over."""
    (shift,) = struct.unpack_from("<H", data, 30)
    (fat,) = struct.unpack_from("<I", data, 44)
    minifat, _, difat = struct.unpack_from("<III", data, 64)
    if shift not in (9, 12):
        raise FileRefused(BROKEN)
    sectors = len(data) >> shift
    per_table = (1 << shift) // 4
    if fat > sectors // per_table + 110 or minifat > sectors or difat > fat // (per_table - 1) + 1:
        raise FileRefused(BROKEN)


def _opened(data: bytes) -> Any:
    from olefile import OleFileIO

    class Bounded(OleFileIO):  # type: ignore[misc]
        """Counts the entries of the directory while it is read."""

        entries = 0

        def _load_direntry(self, sid: int) -> Any:
            self.entries += 1
            if self.entries > MAX_ENTRIES:
                raise FileRefused(_TOO_MUCH)
            return super()._load_direntry(sid)

    return Bounded(BytesIO(data))
