"""The foot of the debrief: that it is saved, the keys, and the way on."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce
from ui.widgets.inert import as_words

HEIGHT = 56


class _State(QWidget):
    """A tick and "Saved.", or the trouble in amber; then the keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._trouble = ""
        self._words = self.tr("Saved.")
        self._keys = (("Tab", self.tr("next")), ("Esc", self.tr("later")))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words)
        theme.changed.connect(self.update)

    def show_state(self, words: str, trouble: str) -> None:
        if (words, trouble) != (self._words, self._trouble):
            self._words, self._trouble = words, trouble
            self.setAccessibleName(words)
            self.setToolTip(as_words(trouble))
            if trouble:
                announce(self, words)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        mirrored = self.isRightToLeft()
        cy, x = self.height() / 2, 0.0

        def place(width: float) -> QRectF:
            return QRectF(self.width() - x - width if mirrored else x, 0, width, self.height())

        icon, ink = ("triangle-alert", "due") if self._trouble else ("check", "ink3")
        side = theme.px(14)
        paint.icon(theme, painter, place(side).left(), cy, icon, 14, ink)
        x += side + theme.px(8)
        width = min(theme.text_width(self._words, "small", 500) + 1, self.width() - x)
        paint.text(theme, painter, place(width), self._words, "small", "due" if self._trouble else "ink2", weight=500)
        x += width + theme.px(10)
        for key, words in () if self._trouble else self._keys:
            cap, room = paint.key_width(theme, key), theme.text_width(words, "small") + 1
            if x + cap + room > self.width():
                return
            paint.key(theme, painter, place(cap).left(), cy - theme.px(9), key)
            x += cap + theme.px(6)
            paint.text(theme, painter, place(room), words, "small", "ink2", elide=False)
            x += room + theme.px(8)


class Foot(QWidget):
    done_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.px(HEIGHT))
        self.state = _State(theme, self)
        self.more = Button(theme, self.tr("Write more"), "quiet", parent=self)
        self.done = Button(theme, self.tr("Done"), "primary", "check", 32, ("Ctrl", "Enter"), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.state, 1)
        row.addWidget(self.more)
        row.addWidget(self.done)
        self.more.clicked.connect(self.more_wanted)
        self.done.clicked.connect(self.done_wanted)

    def say_saved(self) -> None:
        self.state.show_state(self.tr("Saved."), "")

    def say_trouble(self, sentence: str, why: str = "") -> None:
        self.state.show_state(sentence, why or sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.color("window"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("line"))
