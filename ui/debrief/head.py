"""The head of the debrief: whose interview it was, and how far the minute has come."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.application.header import Monogram
from ui.debrief.minute import MINUTE, Minute
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label


class Head(QWidget):
    def __init__(self, theme: Theme, company: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        monogram = Monogram(theme, 40, parent=self)
        monogram.set_name(company)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(theme, self.tr("How did it go?"), "head", "ink", parent=self))
        under = Label(theme, about, "small", "ink2", parent=self)
        under.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        under.setToolTip(as_words(about))
        names.addWidget(under)
        self.clock = Label(theme, "0:00", "head", "ink", parent=self)
        self.clock.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        of = Label(theme, self.tr("of one minute"), "small", "ink3", parent=self)
        count = QVBoxLayout()
        count.setSpacing(0)
        count.addWidget(self.clock)
        count.addWidget(of)
        self.pause = Button(theme, "", "secondary", "pause", name=self.tr("Pause the minute"), parent=self)
        self.pause.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab leads through what is to be written
        row = QHBoxLayout()
        row.setContentsMargins(px(20), px(14), px(20), px(14))
        row.setSpacing(px(12))
        row.addWidget(monogram)
        row.addLayout(names, 1)
        row.addLayout(count)
        row.addWidget(self.pause)
        self.minute = Minute(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.minute)
        self.pause.clicked.connect(self.toggle)
        self.minute.moved.connect(self._on_moved)

    def toggle(self) -> None:
        if self.minute.running:
            self.minute.pause()
        else:
            self.minute.start()
        self._show_button()

    def _on_moved(self, seconds: int) -> None:
        minutes, rest = divmod(seconds, MINUTE)
        self.clock.setText(f"{minutes}:{rest:02}")
        if seconds >= MINUTE:
            self.pause.hide()

    def _show_button(self) -> None:
        running = self.minute.running
        name = self.tr("Pause the minute") if running else self.tr("Go on counting")
        self.pause.set_look(icon="pause" if running else "play")
        self.pause.setAccessibleName(name)
        self.pause.setToolTip(as_words(name))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("surface"))
