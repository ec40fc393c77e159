"""What comes in by other ways than a file that is read: backups, servers, sockets, the clipboard, and what is typed."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from models.domain.errors import WorldError
from models.domain.inbox import Place
from models.domain.mail import Delivery, MailAccount, Security
from tests.fuzz import wall_seeds as seeds
from tests.models.formats.calendars import utc

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ui.notes.rich import RichText

NOW = utc("2026-11-23T04:30:00")


def text_of(data: bytes) -> str:
    return data.decode("utf-8", "replace")


# A backup


@cache
def _room() -> Path:
    room = Path(tempfile.mkdtemp(prefix="afterview-fuzz-"))
    atexit.register(shutil.rmtree, room, ignore_errors=True)
    return room


@cache
def backup_seed() -> bytes:
    from models.domain.values import NoteId
    from models.services.house import Services
    from models.store.backup import back_up
    from models.store.repository import Store
    from tests.models.services.house_at import HandClock

    folder, target = _room() / "data", _room() / "seed.zip"
    store = Store.open(folder)
    services = Services(store, HandClock())
    note = services.notes.create(NOW, title="A note").about["note"]
    services.attachments.add(b"kept", "kept.txt", NOW, note=NoteId(note))
    store.close()
    back_up(folder, target)
    return target.read_bytes()


def backup(data: bytes) -> object:
    """Unpacked and verified, as before every restore: nothing may be written outside its folder."""
    from models.store import keys
    from models.store.backup_verify import verify
    from models.store.container import Meter, nobody

    source, into = _room() / "coming.zip", _room() / "into"
    source.write_bytes(data)
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir()
    before = set(_room().iterdir())
    key = keys.new_key()
    keys.unlock(key)
    try:
        verify(source, into, Meter(nobody, 1))
        shutil.rmtree(into)
        into.mkdir()
        verify(source, into, Meter(nobody, 1), key=key)  # as it comes into encrypted data
    except WorldError:
        return None
    finally:
        keys.forget(key.salt)
        if set(_room().iterdir()) != before:
            raise AssertionError("something was written outside the folder")
    return sorted(into.rglob("*"))


# Servers


class Saying:
    """A socket at whose other end a script speaks: the next part with every line that is said to it."""

    def __init__(self, script: bytes, greets: bool = True) -> None:
        self._parts = script.split(seeds.TURN)
        self._coming = self._parts.pop(0) if greets and self._parts else b""
        self._said, self._tag, self._waits = b"", b"", True

    def sendall(self, data: bytes) -> None:
        self._said += data
        if self._said.endswith(b"\n"):
            tag, blank, _words = self._said.partition(b" ")
            self._tag, self._said = (tag[:20] if blank else self._tag), b""
            self._coming += self._parts.pop(0).replace(b"TAG", self._tag) if self._parts else b""

    def recv(self, size: int) -> bytes:
        if not self._coming and not self._waits:
            raise BlockingIOError
        taken, self._coming = self._coming[:size], self._coming[size:]
        return taken

    def settimeout(self, seconds: float) -> None:
        self._waits = seconds > 0

    def shutdown(self, _how: int) -> None:
        """It ends by itself."""

    def close(self) -> None:
        self._coming = b""


_ACCOUNT = MailAccount(
    "mail-1", "me@contoso.example", "mail.example", 465, Security.TLS, "me", imap_host="mail.example", imap_port=993
)


def _is_told(delivery: Delivery) -> Delivery:
    if "me@contoso" in delivery.detail or len(delivery.detail) > 200:
        raise AssertionError("a server's words were repeated as they came")
    return delivery


def smtp(data: bytes) -> object:
    from models.adapters.smtp import SmtpCourier

    with patch("models.adapters.mail_wire.secured", lambda *_all: Saying(data)):
        letter = b"Subject: x\r\n\r\n.words\r\n"
        return _is_told(SmtpCourier().deliver(_ACCOUNT, "secret", ("ann@contoso.example",), letter))


def imap(data: bytes) -> object:
    from models.adapters.imap import ImapMailbox

    with patch("models.adapters.imap_talk.secured", lambda *_all: Saying(data)):
        looked = ImapMailbox(wait=5).look(_ACCOUNT, "secret", Place(7, 9), date(2026, 11, 1))
    _is_told(looked.delivery)
    if any(one.uid <= 9 for one in looked.found):
        raise AssertionError("a message was taken that nobody asked for")
    return looked


# Sockets, drags, the clipboard


def message(data: bytes) -> object:
    """What a further start says."""
    from ui.single import unpack

    files = unpack(data)
    if files is not None and not all(file.is_absolute() and "\0" not in str(file) for file in files):
        raise AssertionError("a path that is none")
    return files


def _held(kind: str, data: bytes) -> "QMimeData":
    from PySide6.QtCore import QMimeData

    held = QMimeData()
    held.setData(kind, data)
    return held


def dragged(data: bytes) -> object:
    from ui import arrivals
    from ui.board import drag

    cards = drag.unpack(_held(drag.MIME, data))
    if len(cards) > drag.MOST or any(len(one) > drag.LONGEST_ID for one in cards):
        raise AssertionError("more than a board holds")
    files = arrivals.local_files(_held("text/uri-list", data))
    if not all(file.is_absolute() and "\0" not in str(file) for file in files):
        raise AssertionError("a path that is none")
    text = _held("text/plain", data)
    return cards, files, arrivals.can_take(text), arrivals.ending_of_text(text.text(), tables=True)


@cache
def _note() -> "RichText":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.notes.rich import RichText
    from ui.theme import Theme

    app = QApplication.instance() or QApplication([])
    note = RichText(Theme())
    note.setProperty("kept", app)
    return note


def pasted(data: bytes) -> object:
    """HTML and its words into a note."""
    note = _note()
    note.show_source("")
    note.fill_now()
    held = _held("text/html", data[:20_000])
    held.setText(text_of(data[:20_000]))
    note.insertFromMimeData(held)
    if "<img" in note.document().toHtml():
        raise AssertionError("a picture came in")
    return note.document().characterCount()


# What is typed


def markdown(data: bytes) -> object:
    from models.domain import markdown as notes
    from models.domain.found_in_note import found_in
    from models.domain.note_links import named_in

    source = text_of(data)
    if notes.write(notes.read(source)) != source:
        raise AssertionError("another text than was written")
    return found_in(source, NOW), named_in(source)


def link(data: bytes) -> object:
    from ui.application.words import link_in
    from ui.opening import SCHEMES, safe_link
    from ui.people.links import profile

    text = text_of(data[:40_000])
    for one in (text, link_in(text) or "", profile(text[:2000])):
        url = safe_link(one)
        if url is not None and (url.scheme() not in SCHEMES or url.isLocalFile() or url.userInfo()):
            raise AssertionError(f"it would be opened: {url.toEncoded().data()!r}")
    return None


def quick(data: bytes) -> object:
    from models.domain.quick_add import Known, parse

    return parse(text_of(data[:4_000]), NOW, Known(("Contoso", "Quillmark")))


def phrase(data: bytes) -> object:
    from models.domain import quick_dates, spoken_dates, table_dates
    from models.domain.table import DateOrder

    text = text_of(data[:4_000])
    orders = [table_dates.read(text, order, NOW.date()) for order in DateOrder]
    return quick_dates.read(text, NOW), quick_dates.read_day(text, NOW.date()), spoken_dates.read(text, NOW), orders


@cache
def whole_archive() -> bytes:
    """An interchange file with something in every list."""
    from models.formats import interchange
    from models.services.sample import fill
    from models.store.repository import Store

    store = Store.open(_room() / "whole")
    fill(store, NOW, 3, None)
    archive = store.archive()
    store.close()
    return interchange.write(archive)


MORE: tuple[tuple[str, Callable[[bytes], object], Callable[[], tuple[bytes, ...]]], ...] = (
    ("backup", backup, lambda: (backup_seed(),)),
    ("smtp", smtp, lambda: seeds.SMTP),
    ("imap", imap, lambda: seeds.IMAP),
    ("message", message, lambda: seeds.MESSAGE),
    ("dragged", dragged, lambda: seeds.DRAG),
    ("pasted", pasted, lambda: seeds.PASTE),
    ("markdown", markdown, lambda: seeds.MARKDOWN),
    ("link", link, lambda: seeds.LINKS),
    ("quick", quick, lambda: seeds.QUICK),
    ("phrase", phrase, lambda: seeds.PHRASES),
)
"""Name, reader, and what makes the files to begin with."""
