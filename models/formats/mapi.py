"""The properties of an Outlook object ([MS-OXMSG] 2.4, [MS-OXPROPS]): a bag of values under numbers.

Values of a fixed size stand in one table, the others in a stream each, named after number and type. Every getter
gives None for what is missing, of another type, or makes no sense.
"""

import struct
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from models.formats.content_lines import decode, tidy
from models.formats.ole import Folder

MESSAGE_HEADER, NESTED_HEADER, PART_HEADER = 32, 24, 8
"""Bytes before the table of a message, of a message in a message, of a recipient or attachment."""

_TABLE = "__properties_version1.0"
_MAX_ROWS = 4_000
_ROW = 16
_INTEGER, _BOOLEAN, _TIME, _BINARY, _UNICODE, _NARROW = 0x0003, 0x000B, 0x0040, 0x0102, 0x001F, 0x001E
_CODE_PAGE, _INTERNET_CODE_PAGE, _LOCALE = 0x3FFD, 0x3FDE, 0x3FF1
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_PAGES_OF_LANGUAGES = {
    0x01: "cp1256", 0x02: "cp1251", 0x05: "cp1250", 0x08: "cp1253", 0x0D: "cp1255", 0x0E: "cp1250", 0x11: "cp932",
    0x12: "cp949", 0x15: "cp1250", 0x18: "cp1250", 0x19: "cp1251", 0x1A: "cp1250", 0x1B: "cp1250", 0x1E: "cp874",
    0x1F: "cp1254", 0x22: "cp1251", 0x24: "cp1250", 0x2A: "cp1258",
}  # fmt: skip
"""The 8-bit letters of a primary language (the low ten bits of a locale), where they are not Western."""

_MAX_NAMES = 4_000
_WELL_KNOWN_SETS = 3
"""Set numbers below it stand for none, PS_MAPI and PS_PUBLIC_STRINGS."""


class Bag:
    """`outer` lends its code page to the recipients and attachments of a message, which have none of their own."""

    def __init__(self, folder: Folder, header: int, outer: "Bag | None" = None) -> None:
        self._folder = folder
        table = folder.read(_TABLE) or b""
        self._fixed: dict[tuple[int, int], bytes] = {}
        for start in range(header, min(len(table), header + _MAX_ROWS * _ROW) - _ROW + 1, _ROW):
            kind, number = struct.unpack_from("<HH", table, start)
            self._fixed.setdefault((number, kind), table[start + 8 : start + _ROW])
        self.letters: str | None = self._code_page() or (outer.letters if outer is not None else None)

    def _code_page(self) -> str | None:
        """Narrow strings are in the letters of Windows, which the internet code page need not be."""
        internet = self.number(_INTERNET_CODE_PAGE)
        of_windows = internet if internet is not None and (internet < 1_000 or 1250 <= internet <= 1258) else None
        pages = (code_page(self.number(_CODE_PAGE)), code_page(of_windows), self._page_of_language())
        return next((page for page in pages if page is not None), code_page(internet))

    def _page_of_language(self) -> str | None:
        locale = self.number(_LOCALE)
        if not locale:
            return None
        if locale & 0x3FF == 0x04:  # Chinese: the People's Republic and Singapore write other letters than Taiwan
            return "gbk" if locale in (0x0804, 0x1004) else "big5"
        return _PAGES_OF_LANGUAGES.get(locale & 0x3FF, "cp1252")

    def number(self, number: int) -> int | None:
        found = self._fixed.get((number, _INTEGER))
        return int(struct.unpack("<I", found[:4])[0]) if found is not None else None

    def flag(self, number: int) -> bool:
        found = self._fixed.get((number, _BOOLEAN))
        return found is not None and found[:2] != b"\0\0"

    def moment(self, number: int) -> datetime | None:
        """A FILETIME, 100 ns since 1601, cut to seconds; Outlook's "never" (1 January 4501) is None."""
        found = self._fixed.get((number, _TIME))
        if found is None:
            return None
        try:
            at = _EPOCH + timedelta(seconds=struct.unpack("<Q", found)[0] // 10_000_000)
        except OverflowError:
            return None
        return at if 1900 <= at.year < 4500 else None

    def data(self, number: int) -> bytes | None:
        return self._stream(number, _BINARY)

    def text(self, number: int, limit: int = 10_000) -> str | None:
        """A string without what is not seen; trailing NULs, which some programs write, are none of it."""
        wide = self._stream(number, _UNICODE)
        if wide is not None:
            return tidy(wide[: limit * 2].decode("utf-16-le", "replace").rstrip("\0"))[:limit]
        narrow = self._stream(number, _NARROW)
        return tidy(self.decoded(narrow[: limit * 4].rstrip(b"\0")))[:limit] if narrow is not None else None

    def decoded(self, data: bytes) -> str:
        """8-bit text in the letters of this message."""
        try:
            return data.decode(self.letters) if self.letters is not None else decode(data)
        except (LookupError, ValueError):
            return decode(data)

    def _stream(self, number: int, kind: int) -> bytes | None:
        return self._folder.read(f"__substg1.0_{number:04X}{kind:04X}")


_CODE_PAGES = {
    932: "cp932", 936: "gb18030", 10000: "mac_roman", 20127: "ascii", 20866: "koi8_r", 20932: "euc_jp",
    20936: "gb2312", 21866: "koi8_u", 50220: "iso2022_jp", 50221: "iso2022_jp", 50222: "iso2022_jp",
    50225: "iso2022_kr", 51932: "euc_jp", 51936: "gb2312", 51949: "euc_kr", 52936: "hz", 54936: "gb18030",
    65000: "utf_7", 65001: "utf_8",
}  # fmt: skip
"""Windows' identifiers of code pages that Python calls otherwise than by their number."""


@lru_cache(maxsize=64)
def code_page(number: int | None) -> str | None:
    """Python's name of a Windows code page, None for none, an unknown one, and Unicode's own."""
    if number is None or number in (1200, 1201):
        return None
    part_of_iso_8859 = number - 28590
    name = f"iso8859_{part_of_iso_8859}" if 0 < part_of_iso_8859 < 17 else _CODE_PAGES.get(number, f"cp{number}")
    try:
        "".encode(name)
    except LookupError:
        return None
    return name


class Names:
    """Numbers from 0x8000 on have no meaning of their own: a table says which set and number they stand for."""

    def __init__(self, folder: Folder | None) -> None:
        sets = (folder.read("__substg1.0_00020102") if folder is not None else None) or b""
        rows = (folder.read("__substg1.0_00030102") if folder is not None else None) or b""
        self._numbers: dict[tuple[bytes, int], int] = {}
        for start in range(0, min(len(rows), _MAX_NAMES * 8) - 7, 8):
            name, kind, number = struct.unpack_from("<IHH", rows, start)
            at = ((kind >> 1) - _WELL_KNOWN_SETS) * 16
            if not kind & 1 and 0 <= at <= len(sets) - 16:
                self._numbers[sets[at : at + 16], name] = 0x8000 + number

    def __getitem__(self, wanted: tuple[bytes, int]) -> int:
        """The number in this file; 0, under which nothing is kept, for a name that it does not use."""
        return self._numbers.get(wanted, 0)
