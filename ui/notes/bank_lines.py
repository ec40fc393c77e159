"""What stands beside a question: places that can be gone to, and how long it took aloud."""

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from models.domain.rehearsal import Practised
from ui import paint
from ui.notes import bank_words as words
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.inert import as_words

WIDTH, BARS_HEIGHT, MOST_BARS = 304, 52, 8
PAD = 20


class PlaceLine(QAbstractButton):
    """A company's square or a person's disc, two lines, and a day or a tick at the far side."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        below: str,
        beside: str = "",
        ticked: bool = False,
        person: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._below, self._beside = theme, name, below, beside
        self._ticked, self._person, self._ringed = ticked, person, False
        self.setAccessibleName(", ".join(part for part in (name, below, beside) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH - 2 * PAD + 16), self._theme.px(44 if self._below else 36))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in BY_KEYBOARD or (self._ringed and event.reason() in KEPT)
        super().focusInEvent(event)

    def _turned(self, left: float, top: float, wide: float, high: float) -> QRectF:
        """The place on the other side, where reading begins at the right."""
        return QRectF(self.width() - left - wide if self.isRightToLeft() else left, top, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        whole = QRectF(self.rect())
        if self.underMouse():
            paint.rounded(p, whole, px(6), theme.color("hover"))
        if self._ringed and self.hasFocus():
            paint.focus_ring(theme, p, whole, px(6))
        side, middle = px(28), whole.height() / 2
        paint.monogram(theme, p, self._turned(px(8), middle - side / 2, side, side), self._name, self._person)
        far = 0.0
        if self._ticked:
            far = px(16)
            box = self._turned(whole.width() - px(8) - far, middle - far / 2, far, far)
            paint.rounded(p, box, px(4), theme.color("accent"))
            paint.icon(theme, p, box.left() + px(2), box.center().y(), "check", 12, "onAccent")
        elif self._beside:
            far = theme.text_width(self._beside, "small") + 1
        wide = whole.width() - px(46) - px(8) - (far + px(8) if far else 0)
        if self._below:
            title, said = self._turned(px(46), px(3), wide, px(20)), self._turned(px(46), px(22), wide, px(16))
            paint.text(theme, p, said, self._below, "small", "ink3", paint.LEFT)
        else:
            title = self._turned(px(46), 0, wide, whole.height())
        paint.text(theme, p, title, self._name, "body", "ink", paint.LEFT, 500)
        if self._beside and not self._ticked:
            day = self._turned(whole.width() - px(8) - far, px(4), far, px(20))
            paint.text(theme, p, day, self._beside, "small", "ink3", paint.RIGHT, elide=False)


class Bars(QWidget):
    """How long each rehearsal took, oldest first; the last one is darker. No judgement: longer is not worse."""

    def __init__(
        self, theme: Theme, practised: Sequence[Practised], today: date, zone: tzinfo, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._shown = theme, list(practised)[-MOST_BARS:]
        first, last = self._shown[0], self._shown[-1]
        self._ends = (
            words.day_within(first.at, today, zone) if len(self._shown) > 1 else "",
            self.tr("{day}, {time}").format(day=words.day_within(last.at, today, zone), time=words.took(last.seconds)),
        )
        told = (
            self.tr("{day} {time}").format(day=words.day_within(one.at, today, zone), time=words.took(one.seconds))
            for one in self._shown
        )
        self.setAccessibleName(self.tr("Time taken aloud: {times}").format(times=", ".join(told)))
        self.setToolTip(as_words(self.accessibleName()))
        self.setFixedHeight(theme.px(BARS_HEIGHT + 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        rtl = self.isRightToLeft()
        gap, count = px(8), max(4, len(self._shown))
        wide = (self.width() - gap * (count - 1)) / count
        longest = max(1, *(one.seconds for one in self._shown))
        for place, one in enumerate(self._shown):
            high = max(px(4), px(BARS_HEIGHT) * one.seconds / longest)
            at = count - 1 - place if rtl else place
            bar = QRectF(at * (wide + gap), px(BARS_HEIGHT) - high, wide, high)
            last = place == len(self._shown) - 1
            paint.rounded(p, bar, px(2), theme.color("accent" if last else "waitBand"))
        used = len(self._shown) * (wide + gap) - gap
        ends = QRectF(self.width() - used if rtl else 0, px(BARS_HEIGHT + 2), used, px(18))
        if not self._ends[0]:
            ends.setWidth(self.width())
            paint.text(theme, p, ends, self._ends[1], "micro", "ink3", paint.LEFT, 400, elide=False)
            return
        needed = sum(theme.text_width(one, "micro", 400) for one in self._ends)
        if needed + px(6) > used:
            ends.setLeft(0)
            ends.setWidth(self.width())
        paint.text(theme, p, ends, self._ends[0], "micro", "ink3", paint.LEFT, 400, elide=False)
        paint.text(theme, p, ends, self._ends[1], "micro", "ink3", paint.RIGHT, 400, elide=False)
