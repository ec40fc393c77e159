"""No note yet, none that fits, and the grey lines while they are being read."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import paint
from ui.notes.list_pane import HEADER, WIDTH
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState


class NotesStates(QObject):
    new_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        new = Button(theme, self.tr("New note"), "primary", "plus")
        new.clicked.connect(self.new_wanted)
        self.nothing = EmptyState(
            theme,
            "page",
            self.tr("Write it down while it is fresh"),
            self.tr("Whatever you noticed: who said what, what they promised, what you would ask next time."),
            [new],
            parent,
        )
        clear = Button(theme, self.tr("Clear search"), "secondary")
        clear.clicked.connect(self.clear_wanted)
        self.no_match = EmptyState(
            theme, "glass", self.tr("Nothing fits."), self.tr("Every note is still here."), [clear], parent
        )

    def say_no_match(self, text: str) -> None:
        head = self.tr("Nothing for “{text}”").format(text=text.strip()[:40])
        self.no_match.say(head, self.tr("Titles, companies, people and the words of all notes were looked through."))


class NotesBlocks(QWidget):
    """Shown when reading takes longer than a third of a second."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("The notes are being read"))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, px, block = QPainter(self), self._theme.px, self._theme.color("track")
        for at in range(6):
            top = px(HEADER + 64 + 75 * at)
            paint.rounded(p, QRectF(px(20), top, px(28), px(28)), px(7), block)
            paint.rounded(p, QRectF(px(60), top + 2, px(150), px(10)), px(4), block)
            paint.rounded(p, QRectF(px(60), top + px(22), px(220), px(8)), px(4), block)
        left = px(WIDTH + 64)
        paint.rounded(p, QRectF(left, px(80), px(260), px(18)), px(4), block)
        for at in range(5):
            paint.rounded(p, QRectF(left, px(130 + 26 * at), px(480 - 40 * (at % 2)), px(10)), px(4), block)
