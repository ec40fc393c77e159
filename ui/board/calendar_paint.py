"""Paints a day of the calendar: its number, and a line or a tile for each thing that stands on it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.domain.calendar_views import Entry, EntryKind
from ui import paint, wording
from ui.board.calendar_model import DayRoles, Index
from ui.board.list_paint import mirrored
from ui.theme import Theme

HEAD, TOP, LINE, TILE, GAP, SIDE = 32, 32, 20, 42, 3, 6
"""Logical pixels at 100 %: the head, where the first entry begins, the height of an entry in a month and in a week."""
TONES = {EntryKind.INTERVIEW: "wait", EntryKind.PROMISED: "neutral", EntryKind.DEADLINE: "due"}
MARKS = {EntryKind.INTERVIEW: "calendar", EntryKind.PROMISED: "flag", EntryKind.DEADLINE: "calendar-clock"}
translate = QCoreApplication.translate


def what(entry: Entry) -> str:
    """ "Interview, round 2"."""
    if entry.kind is EntryKind.PROMISED:
        return translate("Calendar", "Promised to be in touch")
    if entry.kind is EntryKind.DEADLINE:
        return translate("Calendar", "Answer the offer")
    if entry.round is None:
        return translate("Calendar", "Interview")
    return translate("Calendar", "Interview, round {number}").format(number=entry.round)


def sentence(entry: Entry) -> str:
    """ "13:30 Interview, round 2: Quillmark, Senior product analyst"."""
    begin = f"{wording.clock_time(entry.at)} " if entry.at is not None else ""
    text = translate("Calendar", "{what}: {company}, {role}")
    return begin + text.format(what=what(entry), company=entry.company, role=entry.role)


class DayDelegate(QStyledItemDelegate):
    """`month` is the one whose days are not grey; `tiles` gives each entry two lines; `rings` while keys are used."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.today, self.month, self.tiles, self.rings = date(2000, 1, 1), 0, False, False

    def shown(self, count: int, height: float) -> int:
        """How many of so many entries there is room for; where not for all, a last line says how many more."""
        px = self._theme.px
        step = px(TILE if self.tiles else LINE) + px(GAP)
        room = max(0, int((height - px(TOP)) // step))
        return count if count <= room else max(0, int((height - px(TOP) - px(18)) // step))

    def place(self, cell: QRectF, number: int) -> QRectF:
        px = self._theme.px
        high = px(TILE if self.tiles else LINE)
        top = cell.top() + px(TOP) + number * (high + px(GAP))
        return QRectF(cell.left() + px(SIDE), top, cell.width() - 2 * px(SIDE), high)

    def entry_at(self, entries: Sequence[Entry], cell: QRectF, at: QPoint) -> Entry | None:
        for number in range(self.shown(len(entries), cell.height())):
            if self.place(cell, number).contains(at):
                return entries[number]
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px, cell = self._theme, self._theme.px, QRectF(option.rect)
        day, entries = index.data(DayRoles.DAY), index.data(DayRoles.ENTRIES)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        other = bool(self.month) and day.month != self.month
        if other:
            painter.fillRect(cell, theme.color("window"))
        if index.row():
            painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), theme.color("line"))
        if index.column():
            edge = cell.right() - 1 if rtl else cell.left()
            painter.fillRect(QRectF(edge, cell.top(), 1, cell.height()), theme.color("line"))
        if option.state & QStyle.StateFlag.State_Selected and self.rings:
            paint.focus_ring(theme, painter, cell.adjusted(3, 3, -2, -2), px(6))
        self._number(painter, day, cell, other, rtl)
        count = self.shown(len(entries), cell.height())
        for number in range(count):
            self._entry(painter, entries[number], self.place(cell, number), rtl)
        if count < len(entries):
            rest = QRectF(cell.left() + px(10), cell.bottom() - px(20), cell.width() - px(16), px(18))
            more = translate("Calendar", "{count} more").format(count=len(entries) - count)
            paint.text(theme, painter, rest, more, "micro", "ink3", paint.LEFT)

    def _number(self, p: QPainter, day: date, cell: QRectF, other: bool, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        text = str(day.day) if day.day > 1 else wording.day_month(day)
        wide = max(px(24), theme.text_width(text, "small", 600) + px(12))
        disc = mirrored(QRectF(cell.left() + px(5), cell.top() + px(5), wide, px(22)), cell, rtl)
        if day == self.today:
            paint.rounded(p, disc, px(11), theme.color("accent"))
        token = "onAccent" if day == self.today else "ink3" if other else "ink"
        paint.text(theme, p, disc, text, "small", token, Qt.AlignmentFlag.AlignCenter, 600, elide=False)

    def _entry(self, p: QPainter, entry: Entry, place: QRectF, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        ground, ink = paint.TONES[TONES[entry.kind]]
        paint.rounded(p, place, px(4), theme.color(ground))
        time = wording.clock_time(entry.at) + " " if entry.at is not None else ""
        line = QRectF(place.left() + px(6), place.top(), place.width() - px(10), px(LINE))
        icon = mirrored(QRectF(line.left(), line.top(), px(12), line.height()), place, rtl)
        paint.icon(theme, p, icon.left(), line.center().y() + 0.5, MARKS[entry.kind], 12, ink)
        room = mirrored(line.adjusted(px(17), 0, 0, 0), place, rtl)
        paint.text(theme, p, room, time + entry.company, "small", ink, paint.LEFT, 500)
        if self.tiles:
            below = mirrored(line.translated(0, px(LINE - 1)), place, rtl)
            paint.text(theme, p, below, what(entry), "small", ink, paint.LEFT)


class WeekHead(QHeaderView):
    """Names of the weekdays."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.viewport().setAutoFillBackground(False)
        self.setObjectName("bare")
        self.measure()

    def measure(self) -> None:
        self.setFixedHeight(self._theme.px(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        p = QPainter(self.viewport())
        for section, name in enumerate(wording.weekdays()):
            left, wide = self.sectionViewportPosition(section), self.sectionSize(section)
            room = QRectF(left + px(10), 0, wide - px(20), self.height())
            paint.text(theme, p, room, name, "small", "ink3", paint.LEFT)
        p.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        p.end()
