"""Pictures, sounds and keys in a card: within it as base64, or elsewhere as a link, which is never followed."""

import base64
import binascii
import re
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from models.domain.said import Said

MAX_PICTURE = 2_000_000
"""Bytes of a portrait."""
MEDIA = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_PICTURES = frozenset({"PHOTO", "LOGO"})

NO_PICTURE = Said("The picture in this card is no picture, so it was left out.")
TOO_LARGE = Said(
    "The picture in this card is larger than {most} MB, so it was left out.", most=MAX_PICTURE // 1_000_000
)
SOUND_TOO_LARGE = Said(
    "A sound or a key in this card is larger than {most} MB, so it was left out.", most=MAX_PICTURE // 1_000_000
)

_KINDS = {
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "bmp": "image/bmp", "tiff": "image/tiff", "heic": "image/heic", "avif": "image/avif", "svg": "image/svg+xml",
    "wave": "audio/wav", "wav": "audio/wav", "ogg": "audio/ogg", "mp3": "audio/mpeg", "aiff": "audio/aiff",
    "pcm": "audio/basic", "pgp": "application/pgp-keys", "x509": "application/pkix-cert",
}  # fmt: skip
_DATA = re.compile(r"\s*data:([^,;]*)((?:;[^,;]*)*),", re.IGNORECASE)
_LINK = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]*:(?=\S)")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]*={0,3}")
_PHOTO = re.compile(r"^(?:[A-Za-z0-9-]+\.)?PHOTO(?:;[^:\n]*)?:(data:image/[^\n]*)$", re.MULTILINE)
_SIGNS = (
    (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"), (b"II*\0", "image/tiff"), (b"MM\0*", "image/tiff"), (b"\0\0\1\0", "image/x-icon"),
)  # fmt: skip
_SHOWN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})


class Media(NamedTuple):
    """A value as 4.0 has it: `inside` says that it is the thing itself, `remark` why it was left out."""

    value: str = ""
    inside: bool = False
    remark: str = ""


def media_subtype(word: str) -> str:
    """The media type that a TYPE of vCard 2.1 and 3.0 stands for, or nothing where it stands for something else."""
    word = word.lower()
    return word if word.startswith(("image/", "audio/")) else _KINDS.get(word.removeprefix("x-"), "")


def media_value(name: str, kind: str, encoded: bool, value: str) -> Media:
    """A value that is no base64 stays as it is, unless it ought to be a picture."""
    is_picture = name in _PICTURES
    data = _DATA.match(value)
    if data is None and (_LINK.match(value) or not (encoded or is_picture) or not value.strip()):
        is_cut = is_picture and value.lstrip()[:5].lower() == "data:"
        return Media(remark=NO_PICTURE) if is_cut else Media(value.strip())
    content = "".join(value[data.end() if data else 0 :].split())
    if data and "base64" not in data[2].lower():
        if not is_picture:
            return Media(value.strip())
        content = base64.b64encode(unquote_to_bytes(content[: 4 * MAX_PICTURE])).decode()
    if len(content) * 3 // 4 > MAX_PICTURE + 2:
        return Media(remark=TOO_LARGE if is_picture else SOUND_TOO_LARGE)
    content = _mended(content)
    if not content:
        return Media(remark=NO_PICTURE) if is_picture else Media(value.strip())
    return _inside(content, (data[1] if data else "") or kind, is_picture)


def _inside(content: str, kind: str, is_picture: bool) -> Media:
    found = picture_kind(binascii.a2b_base64(content[:2048]))
    if is_picture and not found:
        return Media(remark=NO_PICTURE)
    return Media(f"data:{found or kind or 'application/octet-stream'};base64,{content}", inside=True)


def _mended(content: str) -> str:
    """Base64 as other programs decode it, its padding whole, its alphabet the usual one; empty for what is none."""
    try:
        binascii.a2b_base64(content, strict_mode=True)
    except ValueError:
        if not _BASE64.fullmatch(content):
            return ""
        content = content.rstrip("=").replace("-", "+").replace("_", "/")
        content = content[: len(content) - (len(content) % 4 == 1)]
        content += "=" * (-len(content) % 4)
    return content


def base64_bytes(value: str) -> bytes:
    """What base64 stands for; empty where it is none."""
    return binascii.a2b_base64(_mended("".join(value.split())))


def picture_kind(start: bytes) -> str:
    """The media type of a picture by its first bytes; empty for what is none."""
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "image/webp"
    if start[4:8] == b"ftyp" and start[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        return "image/avif" if start[8:12] == b"avif" else "image/heic"
    head = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"<svg") or (head.startswith(b"<?xml") and b"<svg" in head):
        return "image/svg+xml"
    return next((kind for sign, kind in _SIGNS if start.startswith(sign)), "")


def photo_of(kept: str | None) -> bytes | None:
    """The portrait among the lines of a card (`Contact.vcard`): JPEG, PNG, GIF or WebP of at most 2 MB."""
    if not kept or "PHOTO" not in kept:
        return None
    for found in _PHOTO.finditer(kept):
        comma = found[1].find(",")
        if comma < 0 or len(found[1]) > 2 * MAX_PICTURE:
            continue
        try:
            data = binascii.a2b_base64(found[1][comma + 1 :])
        except (binascii.Error, ValueError):
            continue
        if picture_kind(data[:1024]) in _SHOWN and len(data) <= MAX_PICTURE:
            return data
    return None
