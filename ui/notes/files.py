"""Files beside a note: attached, pasted, dropped, opened, taken away, and found again where they have vanished."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from models.domain.errors import WorldError
from models.domain.values import Attachment
from models.services.attachments import Copied, lending_place
from ui.arrivals import local_files
from ui.context import Context
from ui.opening import open_file
from ui.wording import in_words

if TYPE_CHECKING:
    from ui.notes.page import NotesPage

MOST_AT_ONCE = 20


class Files(QObject):
    def __init__(self, ctx: Context, page: "NotesPage") -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def of_note(self) -> tuple[tuple[Attachment, bool], ...]:
        """Each with whether its content is still there."""
        note, files = self._page.note, self._ctx.services.attachments
        if note is None:
            return ()
        return tuple((one, files.open_path(one.hash) is not None) for one in files.of_note(note.id))

    # coming

    def choose(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(self._page, self.tr("Attach files to the note"))
        self.attach([Path(name) for name in names])

    def take(self, data: QMimeData) -> bool:
        """Files or a picture from the clipboard or a drop; False where it is neither."""
        paths = local_files(data)
        if paths:
            self.attach(paths)
            return True
        image = data.imageData() if data.hasImage() and not data.hasText() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        room = QByteArray()
        buffer = QBuffer(room)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        taken = self._ctx.clock.now().astimezone(self._page.zone)
        self._copy(bytes(room.data()), f"Picture {taken:%Y-%m-%d %H.%M}.png")
        return True

    def attach(self, paths: list[Path]) -> None:
        for path in paths[:MOST_AT_ONCE]:
            self._copy(path, path.name)
        if len(paths) > MOST_AT_ONCE:
            said = self.tr("The first {count} files were taken. Attach the others in a second go.")
            self._ctx.intents.trouble.emit(said.format(count=MOST_AT_ONCE))

    def _copy(self, source: Path | bytes, name: str) -> None:
        """The copying is done beside the window; what it becomes is written here."""
        note = self._page.note
        if note is None:
            return
        files, ctx = self._ctx.services.attachments, self._ctx
        self._page.settle()
        ctx.jobs.run(
            files.copy,
            source,
            name,
            done=lambda copied: self._add(copied, name, note.id, ctx.clock.now()),
            failed=self._refused,
        )

    def _add(self, copied: Copied, name: str, note: str, now: datetime) -> None:
        from models.domain.values import NoteId

        files = self._ctx.services.attachments
        self._ctx.intents.do(self._page, lambda: files.add(copied, name, now, note=NoteId(note)))
        self._page.beside.show_soon()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._ctx.intents.trouble.emit(in_words(error.sentence))

    # going

    def open(self, attachment: str) -> None:
        """A copy opens in the program that the system has for it: what is kept stays as it is."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="afterview-", dir=lending_place(), ignore_cleanup_errors=True
            )
        try:
            copied = self._ctx.services.attachments.copy_out(attachment, Path(self._folder.name))
        except WorldError as error:
            self._refused(error)
            return
        said = open_file(copied)
        if said is not None:
            self._ctx.intents.trouble.emit(said)

    def remove(self, attachment: str) -> None:
        self._ctx.intents.do(self._page, lambda: self._ctx.services.attachments.remove(attachment))
        self._page.beside.show_soon()

    def find_again(self, digest: str) -> None:
        name, _kind = QFileDialog.getOpenFileName(self._page, self.tr("Where is the file now?"))
        if not name:
            return
        try:
            self._ctx.services.attachments.find_again(digest, Path(name))
        except WorldError as error:
            self._refused(error)
        self._page.beside.show_soon()
