"""What of a picture file is handed to its decoder: the pixels' own parts, none of what else a file can carry.

Decoders read text, colour profiles, previews and camera notes before the first pixel, and a file can hold millions of
them, or one table whose thousand entries all point at the same megabytes. None of it is needed to read a card, so it
is left out here, by walks that are bounded themselves. The one thing wanted from the camera is which way is up.
"""

import struct
from collections.abc import Iterator

from models.domain.errors import FileRefused
from models.domain.said import Said

MAX_BYTES = 40_000_000
_MOST_PARTS = 100_000
_MOST_ENTRIES = 400
_MOST_ENTRY_BYTES = 4_000_000
_MOST_RLE_BYTES = 4_000_000

_HEIC = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"})
_PNG_NEEDED = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_TIFF_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_ORIENTATION = 0x0112

BROKEN = Said("This picture is too broken to be read. Open it in a picture viewer and save it again.")


def kind_of(data: bytes) -> str:
    """Pillow's name of the format, by content. Raises FileRefused for any other, with a remedy where one is known."""
    if len(data) > MAX_BYTES:
        raise FileRefused(
            "This picture is larger than {most} MB. Save it smaller, then try again.", most=MAX_BYTES // 1_000_000
        )
    if not data:
        raise FileRefused("The file is empty.")
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if data.startswith(b"BM"):
        return "BMP"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data.startswith((b"II*\0", b"MM\0*")):
        return "TIFF"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        raise FileRefused(
            "This is a HEIC picture, which is not read here. Export it as JPEG: on an iPhone, choose "
            "“Most Compatible” under Settings, Camera, Formats, or send it by mail, which converts it."
        )
    raise FileRefused("This is not a picture that can be read: JPEG, PNG, GIF, BMP, WebP and TIFF are.")


def sift(data: bytes, kind: str) -> tuple[bytes, int]:
    """The file without what is not needed, and its orientation (1 to 8, EXIF 2.3, tag 0x0112). Raises FileRefused."""
    try:
        if kind == "JPEG":
            return _jpeg(data)
        if kind == "PNG":
            return _png(data)
        if kind == "GIF":
            return _gif(data), 1
        if kind == "TIFF":
            _tiff(data)
            return data, 1  # its decoder turns it by itself
        if kind == "WEBP":
            return data, _webp(data)
        _bmp(data)
        return data, 1
    except (struct.error, IndexError) as broken:
        raise FileRefused(BROKEN) from broken


def _jpeg(data: bytes) -> tuple[bytes, int]:
    """Everything before the first scan but application data and comments; Adobe's mark says how colours are meant."""
    kept, at, way = [data[:2]], 2, 1
    for _ in range(_MOST_PARTS):
        at = data.index(b"\xff", at) if data.find(b"\xff", at) >= 0 else len(data)
        while data[at + 1 : at + 2] == b"\xff":
            at += 1
        mark = data[at + 1]
        if mark == 0xDA:
            return b"".join((*kept, data[at:])), way
        if mark in (0x00, 0x01) or 0xD0 <= mark <= 0xD8:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        part = data[at : at + 2 + max(2, length)]
        if mark == 0xE1 and part[4:10] == b"Exif\0\0":
            way = _orientation(part[10:])
        elif mark == 0xEE or not (0xE0 <= mark <= 0xEF or mark == 0xFE):
            kept.append(part)
        at += len(part)
    raise FileRefused(BROKEN)


def _png(data: bytes) -> tuple[bytes, int]:
    """The critical chunks of the first picture (an animation's other frames are left out)."""
    kept, way = [data[:8]], 1
    for name, start, end in _chunks(data, 8, ">I4s", 12):
        if name == b"eXIf":
            way = _orientation(data[start : min(end, start + 65_536)])
        if (name in _PNG_NEEDED and end > start) or name == b"IEND":
            kept.append(data[start - 8 : end + 4])
        if name == b"IEND":
            break
    return b"".join(kept), way


def _webp(data: bytes) -> int:
    """Its parts are read by one bounded library, which copies what it does not know; only the way up is looked for."""
    for name, start, end in _chunks(data, 12, "<4sI", 8):
        if name == b"EXIF":
            exif = data[start : min(end, start + 65_536)]
            return _orientation(exif.removeprefix(b"Exif\0\0"))
    return 1


def _chunks(data: bytes, at: int, head: str, beside: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of the contents of each chunk of a PNG or RIFF file."""
    for _ in range(_MOST_PARTS):
        if at + 8 > len(data):
            return
        first, second = struct.unpack_from(head, data, at)
        name, length = (second, first) if beside == 12 else (first, second + second % 2)
        yield name, at + 8, min(len(data), at + 8 + length)
        at += beside + length
    raise FileRefused(BROKEN)


def _gif(data: bytes) -> bytes:
    """The first frame with its palette; comments and the other frames are left out."""
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    kept = [data[:at]]
    for _ in range(_MOST_PARTS):
        if data[at] == 0x21:
            end = _past_blocks(data, at + 2)
            if data[at + 1] == 0xF9 and len(kept) == 1:
                kept.append(data[at:end])
            at = end
        elif data[at] == 0x2C:
            inside = at + 10 + (3 << (data[at + 9] & 7) + 1 if data[at + 9] & 0x80 else 0)
            return b"".join((*kept, data[at : _past_blocks(data, inside + 1)], b";"))
        else:
            at += 1
    raise FileRefused(BROKEN)


def _past_blocks(data: bytes, at: int) -> int:
    """Where a row of sub-blocks ends; one that breaks off ends with the file."""
    while at < len(data) and data[at]:
        at += data[at] + 1
    return min(len(data), at + 1)


def _tiff(data: bytes) -> None:
    """Refuses a table of contents that no picture has: the decoder would copy out every entry, whole."""
    order = "<" if data[:2] == b"II" else ">"
    (start,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, start)
    size = 0
    for place in range(min(count, _MOST_ENTRIES + 1)):
        _tag, form, length = struct.unpack_from(order + "HHI", data, start + 2 + 12 * place)
        size += _TIFF_SIZES.get(form, 1) * length
    if count > _MOST_ENTRIES or size > _MOST_ENTRY_BYTES:
        raise FileRefused(BROKEN)


def _bmp(data: bytes) -> None:
    """Run lengths are taken apart step by step, in Python: fine for an icon, endless for 40 MB."""
    (compression,) = struct.unpack_from("<I", data, 30)
    if compression in (1, 2) and len(data) > _MOST_RLE_BYTES:
        raise FileRefused("This picture is packed in an outdated way. Save it as PNG, then try again.")


def _orientation(data: bytes) -> int:
    """The orientation of a TIFF structure's first table; 1 where there is none or it makes no sense."""
    try:
        order = {b"II": "<", b"MM": ">"}[data[:2]]
        (start,) = struct.unpack_from(order + "I", data, 4)
        (count,) = struct.unpack_from(order + "H", data, start)
        for place in range(min(count, _MOST_ENTRIES)):
            tag, form, _length, value = struct.unpack_from(order + "HHIH", data, start + 2 + 12 * place)
            if tag == _ORIENTATION and form == 3 and 1 <= value <= 8:
                return int(value)
    except (struct.error, KeyError):
        return 1
    return 1
