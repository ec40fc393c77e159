"""What the send panel is built of: the bar of the time left, the choices with a word below, a line with its icon."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui import paint, wording
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words
from ui.widgets.label import Label

BAR = 4


class _Bar(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.share = theme, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        paint.rounded(p, rect, theme.px(BAR) / 2, theme.color("track"))
        wide = rect.width() * self.share
        if wide >= theme.px(BAR):
            left = rect.right() - wide if self.isRightToLeft() else rect.left()
            paint.rounded(p, QRectF(left, rect.top(), wide, rect.height()), theme.px(BAR) / 2, theme.color("dueFill"))


class TimeLeft(QWidget):
    """How much of the time is gone, what is left of it, and the advice that says so."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = _Bar(theme, self)
        self.left = Label(theme, "", "small", "due", 600, parent=self)
        self.advice = IconLine(theme, "book-open", "", "small", "ink2", self, wrap=False, size=12)
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px(4))
        self._row.addWidget(self.left)
        self._row.addStretch(1)
        self._row.addWidget(self.advice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.bar)
        column.addLayout(self._row)

    def show_time(self, now: datetime, since: datetime | None, late: datetime | None, advice: str) -> None:
        """Past `late` it stays amber and says by how much."""
        begun = since if since is not None and late is not None and since < late else None
        self.bar.setVisible(begun is not None)
        if begun is not None and late is not None:
            self.bar.share = min(1.0, max(0.0, (now - begun) / (late - begun)))
            self.bar.update()
        self.left.setText(self._said(now, begun, late))
        self.left.set_token("ink2" if begun is not None and now < begun else "due")
        self.left.setVisible(late is not None)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self._fit()

    def _fit(self) -> None:
        """Side by side where both have room."""
        theme = self._theme
        wide = theme.text_width(self.left.text(), "small", 600) + theme.text_width(self.advice.text(), "small")
        beside = wide + theme.px(12 + 5 + 4) <= self.width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.left.setWordWrap(not beside)
        self.advice.set_wrapped(not beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _said(self, now: datetime, since: datetime | None, late: datetime | None) -> str:
        if late is None:
            return ""
        if since is None:
            return wording.left(now, late)
        whole = wording.span(late - since) if (late - since).total_seconds() != 86_400 else self.tr("24 hours")
        if now < since:  # written ahead of the interview
            return self.tr("The {whole} begin in {span}").format(whole=whole, span=wording.span(since - now))
        if now < late:
            return self.tr("{left} left of {whole}").format(left=wording.span(late - now), whole=whole)
        return self.tr("{past} past the {whole}").format(past=wording.span(now - late), whole=whole)


class IconLine(QWidget):
    """A sentence with its icon in front."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        style: str = "body",
        token: str = "ink",
        parent: QWidget | None = None,
        wrap: bool = True,
        size: int = 16,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._token, self._style, self._size = theme, icon, token, style, size
        self._label = Label(theme, text, style, token, wrap=wrap, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(size) + theme.px(7 if size > 12 else 5), 0, 0, 0)
        row.addWidget(self._label)
        theme.changed.connect(self.update)

    def text(self) -> str:
        return self._label.text()

    def setText(self, text: str) -> None:
        self._label.setText(text)

    def set_wrapped(self, wrapped: bool) -> None:
        self._label.setWordWrap(wrapped)

    def set_look(self, icon: str, token: str) -> None:
        self._icon, self._token = icon, token
        self._label.set_token(token)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, side = self._theme, self._theme.px(self._size)
        first = theme.line_height(self._style) / 2
        middle = first if self._label.height() > theme.line_height(self._style) * 1.5 else self.height() / 2
        left = self.width() - side if self.isRightToLeft() else 0
        token = self._token if self._token != "ink" else "ink2"
        paint.icon(theme, QPainter(self), left, middle, self._icon, self._size, token)


class ChoiceCard(QRadioButton):
    """One way for a letter to travel: its name, a word below, its icon at the end."""

    HEIGHT = 58

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme, self._icon, self._hint, self._warns = theme, icon, "", False
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        ring(theme, self, 8)

    def say(self, hint: str, warns: bool = False) -> None:
        """The word below; amber where it is something to think of first."""
        self._hint, self._warns = hint, warns
        self.setAccessibleDescription(hint)
        self.setToolTip(as_words(hint))
        self.update()

    @property
    def hint(self) -> str:
        return self._hint

    def hitButton(self, pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(self.HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(self.HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, rect, px = QPainter(self), self._theme, QRectF(self.rect()), self._theme.px
        on, mirrored = self.isChecked(), self.isRightToLeft()
        line = theme.color("accent" if on else "control" if self.underMouse() else "line2")
        paint.rounded(p, rect, px(8), theme.color("surface"), line, 2.0 if on else 1.0)
        x = rect.right() - px(20) if mirrored else rect.left() + px(20)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(7.5)
        p.setBrush(theme.color("surface"))
        p.setPen(QPen(theme.color("accent" if on else "control"), px(5) if on else 1.5))
        p.drawEllipse(QPointF(x, rect.top() + px(19)), radius - (2 if on else 0), radius - (2 if on else 0))
        end = rect.left() + px(14) if mirrored else rect.right() - px(14) - px(16)
        paint.icon(theme, p, end, rect.top() + px(19), self._icon, 16, "ink2")
        words = rect.adjusted(px(38), px(9), -px(38), 0)
        words.setHeight(px(20))
        align = paint.LEFT
        paint.text(theme, p, words, self.text(), "body", "ink", align, 500)
        words.translate(0, px(21))
        words.setHeight(px(18))
        words.setRight(words.right() + (0 if mirrored else px(26)))
        paint.text(theme, p, words, self._hint, "small", "due" if self._warns else "ink2", align)


RING = 4
"""Logical pixels that a focus ring reaches beyond its control: so much room is left around by whatever holds one."""


def roomy(theme: Theme, column: QBoxLayout) -> None:
    """Room for the rings of what stands in it."""
    room = theme.px(RING)
    column.setContentsMargins(room, room, room, room)


def indented(theme: Theme, widget: QWidget) -> QHBoxLayout:
    """In line with what leaves room for rings."""
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(RING), 0, theme.px(RING), 0)
    row.addWidget(widget)
    return row


def heading(theme: Theme, text: str, parent: QWidget) -> Label:
    """What stands over a group of the panel."""
    return Label(theme, text, "body", "ink2", 500, parent=parent)
