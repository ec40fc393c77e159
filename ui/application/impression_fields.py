"""One cell of the impressions: a text, lines, one to five dots, or a word on whether one would work there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.values import Interest
from ui.application.growing import Growing
from ui.application.header import FitDots
from ui.debrief.tiles import Tiles
from ui.theme import Theme
from ui.widgets.focus import REACH
from ui.widgets.label import Label


class _Cell(QWidget):
    """`stop` is where Tab comes to. `changed` brings the value so far; `finished` ends one step."""

    changed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)


class TextCell(_Cell):
    def __init__(self, theme: Theme, name: str, parent: QWidget, hint: str = "", head: str = "") -> None:
        super().__init__(parent)
        if head:
            self._column.addWidget(Label(theme, head, "small", "ink2", 500, wrap=True, parent=self))
        self.field = Growing(theme, name, self)
        self.field.setPlaceholderText(hint)
        self._column.addWidget(self.field)
        self._column.addStretch(1)
        self.field.paused.connect(self._on_paused)
        self.field.left.connect(self._on_left)

    def stop(self) -> QWidget:
        return self.field

    def show_value(self, value: object) -> None:
        # A blank at the end of what is being typed is no other text.
        if value != self.value():
            self.field.show_text(str(value or ""))

    def value(self) -> object:
        return self.field.toPlainText().strip() or None

    def _on_paused(self) -> None:
        if self.field.settle():
            self.changed.emit(self.value())

    def _on_left(self) -> None:
        self._on_paused()
        self.finished.emit()


class LinesCell(TextCell):
    """A list of text: each line is one."""

    def show_value(self, value: object) -> None:
        lines: Sequence[str] = value if isinstance(value, tuple) else ()
        if tuple(lines) != self.value():
            self.field.show_text("\n".join(lines))

    def value(self) -> object:
        return tuple(" ".join(line.split()) for line in self.field.toPlainText().splitlines() if line.strip())


class DotsCell(_Cell):
    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._column.setContentsMargins(REACH, REACH, REACH, REACH)  # the ring lies around the dots
        self.dots = FitDots(theme, self, name)
        self._column.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
        self.dots.chosen.connect(self._on_chosen)

    def stop(self) -> QWidget:
        return self.dots

    def show_value(self, value: object) -> None:
        self.dots.set_fit(value if isinstance(value, int) else None)

    def _on_chosen(self, fit: object) -> None:
        self.changed.emit(fit)
        self.finished.emit()


class InterestCell(_Cell):
    """Y, U and N choose, as they do in the debrief."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        parts = [
            (Interest.YES.value, "Y", self.tr("Yes")),
            (Interest.UNSURE.value, "U", self.tr("Unsure")),
            (Interest.NO.value, "N", self.tr("No")),
        ]
        self._letters = {Qt.Key.Key_Y: Interest.YES, Qt.Key.Key_U: Interest.UNSURE, Qt.Key.Key_N: Interest.NO}
        self.tiles = Tiles(theme, name, parts, self)
        self._column.addWidget(self.tiles, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
        self.tiles.chosen.connect(self._on_chosen)
        for tile in self.tiles.findChildren(QWidget):
            tile.installEventFilter(self)

    def stop(self) -> QWidget:
        return self.tiles.first()

    def show_value(self, value: object) -> None:
        self.tiles.set_value(value.value if isinstance(value, Interest) else None)

    def _on_chosen(self, value: object) -> None:
        self.changed.emit(Interest(value) if isinstance(value, str) else None)
        self.finished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The letters are meant for here, not for the panel's own keys."""
        if isinstance(event, QKeyEvent) and not event.modifiers():
            letter = self._letters.get(Qt.Key(event.key()))
            if letter is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if letter is not None and event.type() == QEvent.Type.KeyPress:
                self.tiles.choose(letter.value)
                return True
        return super().eventFilter(watched, event)


Cell = TextCell | DotsCell | InterestCell
