"""The last way to tell: a bubble inside the window, at its lower right, until it is answered.

It waits there while the window is hidden, and closes nothing by itself.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.notify.notice import OPEN, Notice
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce

WIDTH = 360
MARGIN = 24
GAP = 12


class InAppBubbles(QObject):
    chosen = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._bubbles: dict[str, _Bubble] = {}
        window.installEventFilter(self)

    def show(self, notice: Notice) -> None:
        self.close(notice.key)
        bubble = _Bubble(self._theme, notice, self._window)
        bubble.chosen.connect(self._on_chosen)
        self._bubbles[notice.key] = bubble
        bubble.show()
        bubble.raise_()
        self._arrange()
        announce(bubble, bubble.accessibleName())

    def close(self, key: str) -> None:
        bubble = self._bubbles.pop(key, None)
        if bubble is not None:
            bubble.hide()
            bubble.deleteLater()
            self._arrange()

    def _on_chosen(self, key: str, action: str) -> None:
        self.close(key)
        if action:
            self.chosen.emit(key, action)

    def _arrange(self) -> None:
        room = self._window.rect()
        bottom = room.bottom() - MARGIN
        for bubble in reversed(self._bubbles.values()):
            height = bubble.heightForWidth(WIDTH) if bubble.hasHeightForWidth() else bubble.sizeHint().height()
            bubble.setGeometry(room.right() - MARGIN - WIDTH, bottom - height, WIDTH, height)
            bottom -= height + GAP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)


class _Bubble(QFrame):
    chosen = Signal(str, str)
    """The notice's key and an action; an empty action only closes it."""

    def __init__(self, theme: Theme, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = notice.key
        self.setObjectName("bubble")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        raised, line = theme.color("raised").name(), theme.color("line2").name()
        self.setStyleSheet(f"#bubble {{ background: {raised}; border: 1px solid {line}; border-radius: 12px; }}")
        self.setAccessibleName(f"{notice.title}. {notice.body}")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(_label(theme, notice.title, "body", 600, "ink"), 1)
        close = Button(theme, icon="x", kind="quiet", height=24, name=self.tr("Close"))
        close.clicked.connect(lambda: self.chosen.emit(self._key, ""))
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(_label(theme, notice.body, "body", None, "ink2"))
        row = QHBoxLayout()
        for place, (action, label) in enumerate(notice.buttons or ((OPEN, self.tr("Open")),)):
            button = Button(theme, label, kind="primary" if place == 0 else "secondary", height=28)
            button.clicked.connect(lambda _checked=False, action=action: self.chosen.emit(self._key, action))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)


def _label(theme: Theme, text: str, style: str, weight: int | None, token: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(theme.font(style, weight))
    label.setStyleSheet(f"color: {theme.color(token).name()}")
    return label
