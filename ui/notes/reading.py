"""All notes for the list, read in parts: between two of them the window answers its person."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from models.domain.note_views import NoteRow
from ui.context import Context


class Reading(QObject):
    done = Signal(object)
    """The rows, the latest first."""

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._coming: Iterator[tuple[NoteRow, ...]] = iter(())
        self._came: list[NoteRow] = []
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._on_slice)

    @property
    def under_way(self) -> bool:
        return self._slices.isActive()

    def begin(self) -> None:
        self._came = []
        self._coming = self._ctx.services.notes.rows_in_slices()
        self._slices.start()

    def stop(self) -> None:
        self._slices.stop()

    def _on_slice(self) -> None:
        part = next(self._coming, None)
        if part is not None:
            self._came += part
            return
        self._slices.stop()
        came, self._came = self._came, []
        self.done.emit(came)
