"""The two frozen edges of the table: what matters, with its weights, and who offers, with the days that are left."""

from datetime import UTC, date, tzinfo

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from models.domain.offer_views import OfferColumn
from ui import paint
from ui.offers import parts, words
from ui.offers.model import OffersModel
from ui.offers.rows import ROWS, Row, title, weight_of
from ui.theme import Theme
from ui.widgets.inert import as_words

WIDTH, HEIGHT, PAD, MARK = 204, 110, 16, 40
PIP, PIP_HIGH, PIP_STEP = 14, 5, 17
PIPS = 5
TIGHT, TIGHTER_BY = 320, 22
"""Width of a column under which the day has a line of its own, and how much taller the head is then."""


class WeightsHead(QHeaderView):
    """The names of the lines; five bars say how much each matters, and a click on one sets it."""

    weighed = Signal(str, int)
    """The line, and 1 to 5."""
    floor_wanted = Signal()

    def __init__(self, theme: Theme, model: OffersModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme, self._model = theme, model
        self.current = -1
        """The line that the keys are on, while they are here."""
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("What matters to you"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), 0)

    def aside(self, row: Row) -> str:
        view = self._model.view
        if view is None:
            return ""
        if row is Row.PAY:
            return words.floor(view)
        if row is Row.SCORE:
            return self.tr("Only what you know so far")
        if row is Row.BENEFITS:
            return self.tr("Settled before you accept")
        own = row is Row.IMPRESSIONS and any(one.judged[-1].words_from_debriefs for one in view.columns)
        return self.tr("From your debriefs") if own else ""

    def _place(self, section: int) -> QRectF:
        return QRectF(0, self.sectionViewportPosition(section), self.width(), self.sectionSize(section))

    def _inner(self, section: int) -> QRectF:
        return self._place(section).adjusted(self._theme.px(10), 0, -self._theme.px(4), 0)

    def _pips(self, section: int) -> QRectF:
        px, place = self._theme.px, self._inner(section)
        whole = QRectF(place.left(), place.top() + px(35), place.width(), px(PIP_HIGH))
        return parts.side(whole, 0, px(PIP_STEP) * PIPS)

    def pip_at(self, at: QPointF) -> tuple[Row, int] | None:
        """The weight that a click there means."""
        section = self.logicalIndexAt(at.toPoint())
        view = self._model.view
        if view is None or not 0 <= section < len(ROWS) or weight_of(view, ROWS[section]) is None:
            return None
        pips = self._pips(section)
        if not pips.adjusted(0, -6, 0, 6).contains(at):
            return None
        place = min(PIPS - 1, int((at.x() - pips.left()) // self._theme.px(PIP_STEP)))
        return ROWS[section], PIPS - place if parts.rtl() else place + 1

    def _aside_place(self, section: int) -> QRectF:
        px, place = self._theme.px, self._inner(section)
        view = self._model.view
        weighed = view is not None and weight_of(view, ROWS[section]) is not None
        return QRectF(place.left(), place.top() + px(45 if weighed else 32), place.width(), px(16))

    # Qt's part

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it at once: Qt's own sections are boxes with edges, which the design has none of."""
        p, theme = QPainter(self.viewport()), self._theme
        view = self._model.view
        for section, row in enumerate(ROWS[: self.count()]):
            place = self._place(section)
            if section == self.current:
                p.fillRect(place, theme.color("hover"))
                mark = parts.side(place, 0, theme.px(3))
                p.fillRect(QRectF(mark.left(), mark.top(), mark.width(), mark.height() - 1), theme.color("accent"))
            p.fillRect(QRectF(0, place.bottom() - 1, self.width(), 1), theme.color("line"))
            if view is not None:
                self._paint_row(p, section, row)
        p.end()

    def _paint_row(self, p: QPainter, section: int, row: Row) -> None:
        theme, px, view = self._theme, self._theme.px, self._model.view
        inner = self._inner(section)
        head = QRectF(inner.left(), inner.top() + px(12), inner.width(), px(20))
        paint.text(theme, p, head, title(row), "body", "ink", paint.LEFT, 600)
        weight = weight_of(view, row) if view is not None else None
        if weight is not None:
            self._paint_pips(p, self._pips(section), weight.weight, weight.said)
        aside = self.aside(row)
        if aside:
            wanted = row is Row.PAY and view is not None and view.aim.floor is None
            line = self._aside_place(section)
            paint.text(theme, p, line, aside, "small", "accent" if wanted else "ink2", paint.LEFT)

    def _paint_pips(self, p: QPainter, place: QRectF, weight: int, said: bool) -> None:
        """Green once the user has said it; until then the middle, in grey."""
        theme, px = self._theme, self._theme.px
        for step in range(PIPS):
            pip = parts.side(place, step * px(PIP_STEP), px(PIP))
            bar = QRectF(pip.left(), place.top(), px(PIP), px(PIP_HIGH))
            if step < weight:
                paint.rounded(p, bar, px(2.5), theme.color("accent" if said else "control"))
            else:
                paint.rounded(p, bar, px(2.5), None, theme.color("control"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        here = self.pip_at(at) is not None or self._on_floor(at)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if here else Qt.CursorShape.ArrowCursor)
        hint = self.tr("Set the weight with 1 to 5") if here and not self._on_floor(at) else ""
        self.viewport().setToolTip(as_words(hint))

    def _on_floor(self, at: QPointF) -> bool:
        return self.count() > 0 and self._aside_place(ROWS.index(Row.PAY)).contains(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is clicked is told when the button comes up again; nothing is selected here."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        found = self.pip_at(at)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if found is not None:
            self.weighed.emit(found[0].value, found[1])
        elif self._on_floor(at):
            self.floor_wanted.emit()


class OffersHead(QHeaderView):
    """Who offers: company and role, the state, the day that an answer is due, and the ring of days."""

    menu_wanted = Signal(int, QPoint)
    """A column, and where on the screen its menu is to open."""
    open_wanted = Signal(int)

    def __init__(self, theme: Theme, model: OffersModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._model = theme, model
        self.zone: tzinfo = UTC
        self.today = date.min
        self._tight = False
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Offers"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(HEIGHT + (TIGHTER_BY if self._tight else 0)))

    def set_tight(self, tight: bool) -> None:
        if tight != self._tight:
            self._tight = tight
            self.headerDataChanged(Qt.Orientation.Horizontal, 0, max(0, self.count() - 1))
            self.geometriesChanged.emit()

    def place(self, section: int) -> QRectF:
        return QRectF(self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height())

    def menu_place(self, section: int) -> QRectF:
        px = self._theme.px
        row = self.place(section).adjusted(px(PAD), 0, -px(PAD) + px(4), 0)
        at = parts.side(row, row.width() - px(24), px(24))
        return QRectF(at.left(), px(70), px(24), px(24))

    # Qt's part

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self.viewport())
        for section in range(self.count()):
            column = self._model.column(section)
            if column is not None:
                paint_head(self._theme, p, self.place(section), column, self.zone, self.today, section == 0)
                paint.icon(self._theme, p, self.menu_place(section).left() + self._theme.px(4), self._theme.px(82),
                           "ellipsis", 16, "ink2")  # fmt: skip
        p.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        here = section >= 0 and self.menu_place(section).contains(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if here else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is clicked is told when the button comes up again."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        if section < 0:
            return
        place = self.menu_place(section)
        right = event.button() == Qt.MouseButton.RightButton
        if right or place.contains(event.position()):
            at = event.position().toPoint() if right else place.bottomLeft().toPoint()
            self.menu_wanted.emit(section, self.viewport().mapToGlobal(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and not self.menu_place(section).contains(event.position()):
            self.open_wanted.emit(section)


def paint_head(
    theme: Theme, p: QPainter, place: QRectF, column: OfferColumn, zone: tzinfo, today: date, first: bool = False
) -> None:
    """On the screen and on paper."""
    px = theme.px
    p.fillRect(place, theme.color("surface"))
    line = theme.color("line")
    p.fillRect(QRectF(place.left(), place.top(), place.width(), 1), line)
    p.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), line)
    p.fillRect(QRectF(place.right() - 1, place.top(), 1, place.height()), line)
    if first:
        p.fillRect(QRectF(place.left(), place.top(), 1, place.height()), line)
    if column.in_hand:
        p.fillRect(QRectF(place.left(), place.top(), place.width(), 2), theme.color("accent"))
    inner = place.adjusted(px(PAD), px(18), -px(PAD), 0)
    mark = parts.side(inner, 0, px(MARK))
    paint.monogram(theme, p, QRectF(mark.left(), inner.top(), px(MARK), px(MARK)), column.company)
    round_ = parts.side(inner, inner.width() - px(parts.RING), px(parts.RING))
    parts.ring(
        theme, p, QRectF(round_.left(), inner.top(), px(parts.RING), px(parts.RING)), column.ring, words.ring(column)
    )
    names = parts.side(inner, px(50), inner.width() - px(50) - px(parts.RING) - px(6))
    top = QRectF(names.left(), inner.top(), names.width(), px(22))
    paint.text(theme, p, top, column.company, "head", "ink", paint.LEFT)
    below = QRectF(names.left(), inner.top() + px(21), names.width(), px(16))
    paint.text(theme, p, below, column.role, "small", "ink2", paint.LEFT)
    _paint_state(theme, p, inner, column, zone, today)


def _paint_state(theme: Theme, p: QPainter, inner: QRectF, column: OfferColumn, zone: tzinfo, today: date) -> None:
    px = theme.px
    chip = words.chip(column)
    wide = min(paint.chip_width(theme, chip.text, chip.icon), inner.width() / 2)
    at = parts.side(inner, 0, wide)
    paint.chip(theme, p, at.left(), inner.top() + px(52), chip.text, chip.icon, chip.tone, max_width=wide)
    room = inner.width() - wide - px(8) - px(26)
    when = parts.side(inner, wide + px(8), room)
    line = QRectF(when.left(), inner.top() + px(52), room, px(22))
    if inner.width() + 2 * px(PAD) < px(TIGHT):
        line = QRectF(inner.left(), inner.top() + px(76), inner.width(), px(18))
    paint.text(theme, p, line, words.date_line(column, zone, today), "small", "ink2", paint.LEFT)
