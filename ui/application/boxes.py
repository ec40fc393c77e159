"""The boxes beside the timeline: surface, a head with what can be done there, and rows."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.wording import grouped

LEAST_WORD = 76
"""Of the grey words' column; logical pixels at 100 %."""


class Box(QFrame):
    """`bordered` is the accent border that only the next step has. `fill` rebuilds the rows, and focus returns."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None, bordered: bool = False) -> None:
        super().__init__(parent)
        self.theme, self._bordered = theme, bordered
        self.setAccessibleName(title)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(14))
        column.setSpacing(px(6))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.title = Label(theme, title, "row", "ink", 600, parent=self)
        head.addWidget(self.title)
        head.addStretch(1)
        self.note = Label(theme, "", "small", "ink3", parent=self)
        self.note.hide()
        head.addWidget(self.note)
        self._head = head
        column.addLayout(head)
        self._column = column
        self._body: QWidget | None = None
        theme.changed.connect(self.update)

    def say(self, note: str) -> None:
        """A word beside the head."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def add_to_head(self, button: Button) -> None:
        self._head.addWidget(button)

    def fill(self, build: Callable[[QVBoxLayout, QWidget], None]) -> None:
        """Take new rows. Whoever had the focus by name has it again."""
        before = self._focused_name()
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(6))
        build(column, body)
        self._body = body
        self._column.addWidget(body)
        body.show()
        if before:
            self._focus(before, body)

    def _focused_name(self) -> str:
        focus = self.window().focusWidget() if self._body is not None else None
        inside = focus is not None and self._body is not None and self._body.isAncestorOf(focus)
        return focus.accessibleName() if inside and focus is not None else ""

    @staticmethod
    def _focus(name: str, body: QWidget) -> None:
        there = [one for one in body.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        target = next((one for one in there if one.accessibleName() == name), there[0] if there else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    def controls(self) -> list[QWidget]:
        """All that Tab stops at, from the head down."""
        inside = [one for one in self.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        head = [one for one in inside if one.parentWidget() is self]
        return head + [one for one in inside if self._body is not None and self._body.isAncestorOf(one)]

    def small(self, text: str, parent: QWidget, token: str = "ink3") -> Label:
        return Label(self.theme, text, "small", token, wrap=True, parent=parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self.theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        line, width = ("accent", 1.5) if self._bordered else ("line", 1.0)
        paint.rounded(painter, rect, theme.px(10), theme.color("surface"), theme.color(line), width)


class CountPill(QWidget):
    """The grey number beside a head."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._count = theme, 0
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        px = self._theme.px
        wide = round(self._theme.text_width(grouped(count), "micro", 600)) + px(12) + 2 * px(2)
        self.setFixedSize(max(px(26), wide), px(20))
        self.setVisible(count > 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.count(self._theme, QPainter(self), self._theme.px(2), self.height() / 2, self._count)


class ChipLabel(QWidget):
    """A chip that only says something."""

    def __init__(self, theme: Theme, text: str, icon: str | None, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text, self._icon, self._tone = theme, text, icon, tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(paint.chip_width(self._theme, self._text, self._icon)) + 1, self._theme.px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(self._theme.px(72), self._theme.px(22)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has not the room ends in dots, and stands whole where the pointer rests."""
        super().resizeEvent(event)
        self.setToolTip(as_words(self._text) if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.chip(self._theme, QPainter(self), 0, 0, self._text, self._icon, self._tone, max_width=self.width())


def pairs(box: Box, rows: Sequence[tuple[str, str, str]], column: QVBoxLayout, parent: QWidget) -> None:
    """Rows of a grey word and what it says; the third is the weight's token: "" or "strong"."""
    theme = box.theme
    longest = max((theme.text_width(word, "small") for row in rows for word in row[0].split()), default=0.0)
    wide = max(theme.px(LEAST_WORD), math.ceil(longest) + 1)  # all begin at one edge, behind the longest
    for word, text, weight in rows:
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        label = Label(theme, word, "small", "ink3", wrap=True, parent=parent)
        label.setFixedWidth(wide)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        said = Label(theme, text, "body", "ink", 500 if weight else None, wrap=True, parent=parent)
        said.setAccessibleName(f"{word}: {text}")
        line.addWidget(label)
        line.addWidget(said, 1)
        column.addLayout(line)
