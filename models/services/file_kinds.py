"""What kind of file it is: by the ending of its name, and by its first bytes where the ending says nothing or lies."""

import re
from enum import StrEnum
from pathlib import Path

from models.domain import reasons
from models.domain.errors import FileRefused

LOOKED_AT = 4096
"""Bytes from the beginning of a file that are enough to tell its kind."""


class FileKind(StrEnum):
    ARCHIVE = "archive"
    """Our own interchange file."""
    CALENDAR = "calendar"
    MAIL = "mail"
    OUTLOOK = "outlook"
    CARDS = "cards"
    TABLE = "table"
    POSTING = "posting"
    PICTURE = "picture"


ENDINGS: dict[FileKind, tuple[str, ...]] = {
    FileKind.ARCHIVE: (".json",),
    FileKind.CALENDAR: (".ics", ".ical", ".ifb", ".vcs", ".icalendar"),
    FileKind.MAIL: (".eml", ".mbox", ".mbx"),
    FileKind.OUTLOOK: (".msg", ".oft"),
    FileKind.CARDS: (".vcf", ".vcard"),
    FileKind.TABLE: (".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".md", ".markdown", ".ldif", ".ldi"),
    FileKind.POSTING: (".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    FileKind.PICTURE: (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif"),
}
_OF_ENDING = {ending: kind for kind, endings in ENDINGS.items() for ending in endings}

LIMITS: dict[FileKind, int] = {
    FileKind.ARCHIVE: 1 << 28,
    FileKind.CALENDAR: 60_000_000,
    FileKind.MAIL: 60_000_000,
    FileKind.OUTLOOK: 60_000_000,
    FileKind.CARDS: 120_000_000,
    FileKind.TABLE: 64_000_000,
    FileKind.POSTING: 60_000_000,
    FileKind.PICTURE: 60_000_000,
}
"""Bytes. Each reader has bounds of its own; these keep what is larger still out of the memory."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_HEADER = re.compile(r"(?:[!-9;-~]+[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2}", re.ASCII)
_MAIL_HEADER = re.compile(
    r"^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_SNAPSHOT = re.compile(
    r"^content-type[ \t]*:[ \t]*multipart/related\b[^\n]*(?:\n[ \t][^\n]*)*text/html", re.IGNORECASE | re.MULTILINE
)
_LDIF = re.compile(r"^(?:version:[ \t]*1|dn::?[ \t])", re.IGNORECASE)
_SEPARATORS = (",", ";", "\t", "|")


def kind_of(path: Path) -> FileKind:
    """Raises FileRefused for what cannot be read at all, and for what is of no kind that can be brought in."""
    kind = kind_of_bytes(path.name, _beginning(path))
    if kind is None:
        raise FileRefused(
            "“{name}” cannot be brought in: calendars, mail, address cards, tables, saved web pages, pictures and "
            "Afterview's own files are read.",
            name=path.name,
        )
    return kind


def kind_of_bytes(name: str, beginning: bytes) -> FileKind | None:
    """The ending decides, unless the contents are plainly of another kind."""
    ending = Path(name).suffix.lower()
    said = _OF_ENDING.get(ending)
    if said is FileKind.TABLE and ending == ".xls" and beginning.startswith(_OLE):
        return said  # the same container as an Outlook message
    plain = _unmistakable(beginning)
    return plain or said or _likely(beginning)


def _unmistakable(beginning: bytes) -> FileKind | None:
    if beginning.startswith(_OLE):
        return FileKind.OUTLOOK
    if beginning.startswith(_ZIP):
        return FileKind.TABLE if b"xl/" in beginning or b"spreadsheet" in beginning else None
    if _is_picture(beginning):
        return FileKind.PICTURE
    text = _text(beginning).lstrip("\ufeff \t\r\n").upper()
    if text.startswith("BEGIN:VCARD"):
        return FileKind.CARDS
    return FileKind.CALENDAR if text.startswith("BEGIN:VCALENDAR") else None


def _is_picture(beginning: bytes) -> bool:
    if beginning.startswith(b"BM"):
        return beginning[6:10] == b"\0\0\0\0"
    boxed = beginning[4:8] == b"ftyp" and beginning[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"avif")
    return boxed or beginning.startswith(_PICTURES) or (beginning[:4] == b"RIFF" and beginning[8:12] == b"WEBP")


def _likely(beginning: bytes) -> FileKind | None:
    """A guess from text alone, for a name without an ending that says something."""
    text = _text(beginning).lstrip("\ufeff \t\r\n").replace("\r\n", "\n").replace("\r", "\n")
    if not text or "\0" in text:
        return None
    if text.startswith("{"):
        return FileKind.ARCHIVE
    if _PAGE.search(text[:1000]) or _SNAPSHOT.search(text):
        return FileKind.POSTING
    if text.startswith("From ") or (_HEADER.match(text) and _MAIL_HEADER.search(text)):
        return FileKind.MAIL
    if _LDIF.match(text):
        return FileKind.TABLE
    return FileKind.TABLE if _looks_like_rows(text) else None


def _looks_like_rows(text: str) -> bool:
    """Two lines or more that hold the same separator equally often."""
    lines = [line for line in text.splitlines()[:-1] if line.strip()][:5] or text.splitlines()[:5]
    if len(lines) < 2:
        return False
    return any(len({line.count(mark) for line in lines}) == 1 and mark in lines[0] for mark in _SEPARATORS)


def _text(beginning: bytes) -> str:
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        return beginning.decode("utf-16", "replace")
    return beginning.decode("utf-8", "replace")


def _beginning(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise FileRefused("“{name}” is a folder. Drop it on the window, or name the files in it.", name=path.name)
        if not path.exists():
            raise FileRefused("“{path}” is not there. It may have been moved or renamed since.", path=path)
        if not path.is_file():
            raise FileRefused("“{path}” is not a file.", path=path)
        with path.open("rb") as opened:
            return opened.read(LOOKED_AT)
    except PermissionError as error:
        raise FileRefused("“{path}” may not be read: its permissions do not allow it.", path=path) from error
    except OSError as error:
        raise FileRefused("“{path}” cannot be read: {why}.", path=path, why=reasons.why(error)) from error
    except ValueError as error:  # a name with a NUL in it
        raise FileRefused("The file's name is not one that this system can hold.") from error
