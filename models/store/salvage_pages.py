"""The pages of a database file as they lie on the disk, without SQLite, which stops at the first fault it meets.

File format: sqlite.org/fileformat2.html. What is committed in the -wal counts, by SQLite's own rules: frames follow
one another in a chain of checksums, and those up to the last commit are in force.
"""

from collections.abc import Callable
from pathlib import Path
from struct import unpack
from types import TracebackType
from typing import Self

PAGE = 4096
"""Bytes; the size of every file of ours. A header that says otherwise in a way that SQLite knows is believed."""
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC = 0x377F0682

Decipher = Callable[[int, bytes], bytes]
"""Page number and what is on the disk -> what SQLite would see; never raises, for half a page is better than none."""


class Pages:
    """One file, opened for reading. Not for a file that this program has open through SQLite (`held.py`)."""

    def __init__(self, file: Path, decipher: Decipher | None = None, reserved: int = 0) -> None:
        """`reserved` is how many bytes at the end of each page are not SQLite's (an encrypted file's)."""
        self._opened = file.open("rb")
        self._decipher = decipher
        self._log = _committed(file.with_name(file.name + "-wal"))
        self.size = self._size_of_a_page()
        self.usable = self.size - reserved
        length = self._opened.seek(0, 2)
        self.count = max([-(-length // self.size), *self._log])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._opened.close()

    def page(self, number: int) -> bytes:
        """The page, filled up with zeros where the file ends within it or before."""
        data = self._log.get(number)
        if data is None or len(data) != self.size:
            self._opened.seek((number - 1) * self.size)
            data = self._opened.read(self.size).ljust(self.size, b"\0")
        return data if self._decipher is None else self._decipher(number, data)

    def free(self) -> set[int]:
        """Pages that are not in use, as far as their chain can be followed; what was deleted may still stand there."""
        found: set[int] = set()
        trunk = int.from_bytes(self.page(1)[32:36], "big")
        while 1 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            trunk, many = int.from_bytes(page[:4], "big"), int.from_bytes(page[4:8], "big")
            for place in range(8, 8 + 4 * min(many, self.usable // 4 - 2), 4):
                found.add(int.from_bytes(page[place : place + 4], "big"))
        return found

    def _size_of_a_page(self) -> int:
        if self._decipher is not None:
            return PAGE  # the header is hidden
        self._opened.seek(16)
        said = int.from_bytes((self._log.get(1) or self._opened.read(2).rjust(18, b"\0"))[16:18], "big")
        return 65536 if said == 1 else said if said >= 512 and said & (said - 1) == 0 else PAGE


def _committed(log: Path) -> dict[int, bytes]:
    """Page number -> its newest committed content in the -wal."""
    try:
        data = log.read_bytes()
    except OSError:
        return {}
    magic = int.from_bytes(data[:4], "big")
    if len(data) < _WAL_HEADER or magic & ~1 != _WAL_MAGIC:
        return {}
    order = "big" if magic & 1 else "little"
    size, salt = int.from_bytes(data[8:12], "big"), data[16:24]
    sums = _summed(data[:24], (0, 0), order)
    if sums != _pair(data[24:32]) or size < 512 or size > 65536:
        return {}
    settled: dict[int, bytes] = {}
    coming: dict[int, bytes] = {}
    for start in range(_WAL_HEADER, len(data) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        head, page = data[start : start + _FRAME_HEADER], data[start + _FRAME_HEADER : start + _FRAME_HEADER + size]
        sums = _summed(page, _summed(head[:8], sums, order), order)
        if head[8:16] != salt or sums != _pair(head[16:24]):
            break
        coming[int.from_bytes(head[:4], "big")] = page
        if int.from_bytes(head[4:8], "big"):  # a commit: how many pages the file has after it
            settled |= coming
            coming = {}
    return settled


def _pair(data: bytes) -> tuple[int, int]:
    return int.from_bytes(data[:4], "big"), int.from_bytes(data[4:8], "big")


def _summed(data: bytes, start: tuple[int, int], order: str) -> tuple[int, int]:
    """The -wal's running checksum (file format, section 4.2)."""
    one, other = start
    words = unpack(f"{'>' if order == 'big' else '<'}{len(data) // 4}I", data)
    for place in range(0, len(words), 2):
        one = (one + words[place] + other) & 0xFFFFFFFF
        other = (other + words[place + 1] + one) & 0xFFFFFFFF
    return one, other
