"""One stage of the board: its name, how many are there, how long it usually takes, and its cards."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.domain.values import Stage
from models.domain.views import Card, Wait
from ui import paint
from ui.board.card_list import CardList
from ui.board.delegate import CardDelegate, sides
from ui.board.filters import FilterProxy
from ui.board.stages import DOTS
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.wording import grouped, stage_name

HEADER = 40
BORDER = 2
"""The frame of a drop target; the list lies inside of it."""
NARROWEST = 188


class ColumnHeader(QWidget):
    """Dot, name, count and usual wait; painted, because a board has six of them and they change together."""

    def __init__(self, theme: Theme, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._stage = theme, stage
        self._count, self._days = 0, ""
        self._dress()
        theme.changed.connect(self._dress)

    def show_figures(self, count: int, wait: Wait | None) -> None:
        self._count = count
        self._days = self.tr("{days} d").format(days=round(wait.typical)) if wait else ""
        self.setAccessibleName(self.tr("{stage}, {count}").format(stage=stage_name(self._stage), count=grouped(count)))
        self.setToolTip(as_words(self._source(wait) if wait else ""))
        self.update()

    def _source(self, wait: Wait) -> str:
        days = round(wait.typical)
        if wait.own:
            return self.tr("Usually {days} days, by your own past waits", "", days).format(days=days)
        return self.tr("{days} days is the published average from application to outcome").format(days=days)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(HEADER))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, middle = self.width(), px(18)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def place(left: float, width: float) -> QRectF:
            return QRectF(wide - left - width if mirrored else left, middle - px(10), width, px(20))

        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.color(DOTS[self._stage]))
        p.drawEllipse(place(px(12), px(8)).center(), px(8) / 2, px(8) / 2)
        near, _ = sides(mirrored)
        days = theme.text_width(self._days, "small") if self._days else 0
        room = wide - px(28) - px(8) - theme.text_width(grouped(self._count), "small") - px(10)
        if days and theme.text_width(stage_name(self._stage), "body", 600) > room - days - px(24):
            days = 0  # the tooltip still says it
        room -= days + px(24) if days else 0
        name = paint.text(theme, p, place(px(28), room), stage_name(self._stage), "body", "ink", near, 600)
        at = px(28) + name + px(8)
        paint.text(theme, p, place(at, px(48)), grouped(self._count), "small", "ink3", near, elide=False)
        if days:
            text = place(wide - px(12) - days, days + 1)
            paint.text(theme, p, text, self._days, "small", "ink3", near, elide=False)
            mark = place(wide - px(12) - days - px(16), px(12))
            paint.icon(theme, p, mark.left(), middle, "hourglass", 12, "ink3")
        p.end()


class Column(QFrame):
    """A lane with its header; while a card hangs above it the whole of it is the target."""

    close_wanted = Signal()

    def __init__(
        self,
        cards: FilterProxy,
        theme: Theme,
        delegate: CardDelegate,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._targeted = False
        self.stage = cards.column.stage
        hint = "" if self.stage.closed else self.tr("Drop a card or press N")
        self.header = ColumnHeader(theme, self.stage, self)
        self.list = CardList(cards, theme, delegate, hint, self)
        self.list.setObjectName("bare")
        self.list.setAccessibleName(stage_name(self.stage))
        self.list.targeted.connect(self.set_targeted)
        column = QVBoxLayout(self)
        column.setContentsMargins(BORDER, 0, BORDER, theme.px(6))
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.header, 1)
        if closable:
            close = Button(theme, "", "quiet", "x", 24, name=self.tr("Fold this column"), parent=self)
            close.clicked.connect(self.close_wanted)
            top.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
            top.addSpacing(theme.px(6))
        column.addLayout(top)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(theme.px(NARROWEST))
        self._cards = cards
        changes = (cards.rowsInserted, cards.rowsRemoved, cards.modelReset, cards.layoutChanged, cards.dataChanged)
        for changed in changes:
            changed.connect(self._on_changed)
        self._on_changed()

    def set_targeted(self, targeted: bool) -> None:
        if targeted != self._targeted:
            self._targeted = targeted
            self.list.set_ground("accentSoft" if targeted else "lane")
            self.update()

    def _on_changed(self, *_: object) -> None:
        self.header.show_figures(self._cards.rowCount(), usual_wait(self._cards.column.cards))

    # Qt's part

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.list.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = QPainter(self), QRectF(self.rect())
        radius = self._theme.px(10)
        if self._targeted:
            paint.rounded(p, rect, radius, self._theme.color("accentSoft"), self._theme.color("accent"), 2)
        else:
            paint.rounded(p, rect, radius, self._theme.color("lane"))
        p.end()


def usual_wait(cards: Sequence[Card]) -> Wait | None:
    """What a wait in this column usually takes: any waiting card knows it."""
    return next((card.wait for card in cards if card.wait is not None), None)
