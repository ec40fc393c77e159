"""What comes in by drop and by paste: files, pictures, cards and dates that another program holds out, tables.

What is not a file yet becomes one in a folder of the program's own, so that everything goes the same way.
"""

import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject
from PySide6.QtGui import QImage, QImageWriter

from models.services.attachments import lending_place
from ui.wording import grouped, translate

MOST_FILES = 200
"""Files of one folder, and of one drop, that are offered at once."""
MOST_BYTES = 60_000_000
_LONGEST_NAME = 4096

TYPES = {
    "text/vcard": ".vcf",
    "text/x-vcard": ".vcf",
    "text/directory": ".vcf",
    "text/calendar": ".ics",
    "text/x-vcalendar": ".ics",
    "message/rfc822": ".eml",
}
"""What other programs call a card, a date and a message, and the ending of its file."""
_BEGINS = re.compile(r"\s*BEGIN:(VCARD|VCALENDAR)\b", re.IGNORECASE)
_OF_BEGINNING = {"VCARD": ".vcf", "VCALENDAR": ".ics"}


def can_take(mime: QMimeData) -> bool:
    """Asked while something hangs over the window, so it looks at the kinds alone where it can."""
    if any(url.isLocalFile() for url in mime.urls()):
        return True
    if any(mime.hasFormat(kind) for kind in TYPES) or mime.hasImage():
        return True
    return mime.hasText() and _BEGINS.match(mime.text()[:200]) is not None


class Arrivals(QObject):
    """Keeps what was not a file in a folder that goes with the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._count = 0

    def of_drop(self, mime: QMimeData) -> list[Path]:
        """The files of a drop, made where there were none; empty where it holds nothing for us."""
        files = local_files(mime)
        return files or list(self._made(mime, pasted=False))

    def of_paste(self, mime: QMimeData) -> list[Path]:
        """The same for the clipboard, where a table of a spreadsheet counts too."""
        files = local_files(mime)
        return files or list(self._made(mime, pasted=True))

    def close(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _made(self, mime: QMimeData, *, pasted: bool) -> Iterator[Path]:
        name = self.tr("Pasted") if pasted else self.tr("Dropped")
        for kind, usual in TYPES.items():
            data = bytes(mime.data(kind).data()) if mime.hasFormat(kind) else b""
            if data.strip() and len(data) <= MOST_BYTES:
                yield self._keep(name, usual, data)
                return
        text = mime.text() if mime.hasText() else ""
        ending = ending_of_text(text, tables=pasted)
        if ending is not None and len(text) <= MOST_BYTES:
            yield self._keep(name, ending, text.encode("utf-8", "replace"))
        elif mime.hasImage():
            picture = png_of(mime.imageData())
            if picture:
                yield self._keep(name, ".png", picture)

    def _keep(self, name: str, ending: str, data: bytes) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="afterview-", dir=lending_place(), ignore_cleanup_errors=True
            )
        self._count += 1
        path = Path(self._folder.name) / f"{name} {self._count}{ending}"
        path.write_bytes(data)
        return path


def local_files(mime: QMimeData) -> list[Path]:
    """Absolute paths, each once; a name that no system can hold is left out."""
    found: dict[Path, None] = {}
    for url in mime.urls():
        name = url.toLocalFile() if url.isLocalFile() else ""
        if name and "\0" not in name and len(name) <= _LONGEST_NAME and Path(name).is_absolute():
            found[Path(name)] = None
    return list(found)


def ending_of_text(text: str, *, tables: bool) -> str | None:
    """The ending of the file that such a text would be, None where it is nothing that can be brought in."""
    begins = _BEGINS.match(text[:200])
    if begins is not None:
        return _OF_BEGINNING[begins[1].upper()]
    lines = [line for line in text.splitlines() if line.strip()]
    columns = {line.count("\t") for line in lines[:50]}
    return ".tsv" if tables and len(lines) > 1 and len(columns) == 1 and columns != {0} else None


def png_of(image: object) -> bytes:
    if not isinstance(image, QImage) or image.isNull():
        return b""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(kept.data())


def spread(paths: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """Folders give way to the files in them that can be brought in; a sentence where not all are taken."""
    from models.services.file_kinds import ENDINGS

    known = {ending for endings in ENDINGS.values() for ending in endings}
    files: list[Path] = []
    notes: list[str] = []
    for path in paths:
        try:
            inside = sorted(path.iterdir()) if path.is_dir() else None
        except (OSError, ValueError):
            inside = None  # its sentence comes when it is read
        if inside is None:
            files.append(path)
            continue
        fitting = [one for one in inside if one.suffix.lower() in known and not one.name.startswith(".")]
        files += fitting[:MOST_FILES]
        notes.append(_of_folder(path, len(fitting)))
    if len(files) > MOST_FILES:
        notes.append(
            translate("Import", "The first {most} files are shown; drop the rest later.").format(most=MOST_FILES)
        )
    return files[:MOST_FILES], notes


def _of_folder(folder: Path, count: int) -> str:
    if count == 0:
        words = translate("Import", "In the folder “{folder}” is no file that can be brought in.")
    elif count > MOST_FILES:
        words = translate("Import", "The folder “{folder}” holds {count} files to read. The first {most} are shown.")
    else:
        words = translate("Import", "From the folder “{folder}”: files that can be read: {count}.")
    return words.format(folder=folder.name, count=grouped(count), most=MOST_FILES)
