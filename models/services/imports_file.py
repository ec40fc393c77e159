"""One door for every kind of file: told apart by name, and by content where the name says nothing."""

from datetime import datetime
from pathlib import Path

from models.domain.errors import FileRefused
from models.domain.report import FileReport
from models.services.files import read_bytes
from models.services.imports_json import import_json
from models.store.repository import Store

_LATER = {
    "address cards": (".vcf", ".vcard"),
    "tables": (".csv", ".tsv", ".xlsx", ".ods"),
    "saved web pages": (".html", ".htm", ".mhtml"),
    "pictures": (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic"),
    "Outlook messages (save it as .eml instead)": (".msg", ".oft"),
}
_NOT_YET = {suffix: kind for kind, suffixes in _LATER.items() for suffix in suffixes}
_OF_CALENDARS = (".ics", ".ical", ".ifb", ".eml", ".mbox")
_LOOKED_AT = 64


def import_any(store: Store, path: Path, now: datetime) -> FileReport:
    """What became of one file; one that cannot be read is a refusal, while the record's own troubles are raised."""
    suffix = path.suffix.lower()
    if suffix in _NOT_YET:
        return FileReport(str(path), refused=[f"This version cannot read {_NOT_YET[suffix]} yet. Nothing was taken."])
    try:
        if suffix == ".json" or (suffix not in _OF_CALENDARS and _looks_like_json(path)):
            return import_json(store, path)[0]
        from models.services.imports import import_file  # calendars take long to load, and the rest needs none

        return import_file(store, path, now)
    except FileRefused as error:
        return FileReport(str(path), refused=[error.sentence])


def _looks_like_json(path: Path) -> bool:
    return read_bytes(path, 1 << 28)[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
