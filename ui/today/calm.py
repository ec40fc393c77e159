"""What is with other people: a drawing, a sentence, and a gauge for each application that waits."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models.domain.views import CalmLine, Today, Wait
from ui import paint
from ui.paint_gauge import Gauge, gauge_text
from ui.theme import Theme
from ui.today import sentences
from ui.today.calm_drawings import Afterglow, Legend, Sprout
from ui.widgets.buttons import Button
from ui.widgets.escape import claims_escape
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.panel import Hairline, Panel

Index = QModelIndex | QPersistentModelIndex
NEAR = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
FAR = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
TEXT_LEFT, RIGHT = 54, 14
OWN_HEIGHTS = 200
"""Up to so many rows each is as high as its sentence needs; of more the first fifty speak for all, as laying them out
one by one would take too long."""
BESIDE = 10
"""Free at either side of the words above the list."""
LINE_END = "\u2028"
"""Where a sentence ends the line as well, so that no single word is left over for the next."""


class CalmRoles(IntEnum):
    LINE = Qt.ItemDataRole.UserRole + 1
    SAID = Qt.ItemDataRole.UserRole + 2


def gauge_of(wait: Wait, zone: tzinfo) -> Gauge:
    """Blue throughout: a line that stands here asks nothing of the person."""
    began = wait.since.astimezone(zone).date()
    promised = (wait.promised_on - began).days if wait.promised_on is not None else None
    return Gauge(wait.days, wait.typical, wait.low, wait.high, promised)


class CalmModel(QAbstractListModel):
    """One row for each application that waits; texts are made when they are looked at."""

    def __init__(self, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self._today = date.min
        self._lines: tuple[CalmLine, ...] = ()

    @property
    def lines(self) -> Sequence[CalmLine]:
        return self._lines

    def show(self, lines: tuple[CalmLine, ...], zone: tzinfo, today: date) -> None:
        if (lines, zone, today) == (self._lines, self.zone, self._today):
            return
        same = [line.application for line in lines] == [line.application for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines, self.zone, self._today = lines, zone, today
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def said(self, line: CalmLine) -> str:
        return sentences.calm_line(line, self.zone, self._today)

    # Qt's part

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == CalmRoles.LINE:
            return line
        if role == CalmRoles.SAID:
            return self.said(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.company}, {line.role}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_words(f"{line.role}\n{sentences.whose_figures(line)}")
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            gauge = gauge_text(gauge_of(line.wait, self.zone))
            return f"{line.company}, {line.role}. {gauge}. {self.said(line)} {sentences.whose_figures(line)}"
        return None


class CalmDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.two_lines: tuple[bool, ...] = (False,)
        """Whether a row's sentence needs two lines at this width; the last one speaks for all rows behind it."""

    def needs_two(self, row: int) -> bool:
        return self.two_lines[min(row, len(self.two_lines) - 1)]

    def height(self, row: int) -> int:
        return self._theme.px(96 if self.needs_two(row) else 80)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px, p = self._theme, self._theme.px, painter
        line: CalmLine = index.data(CalmRoles.LINE)
        rect, state = QRectF(option.rect), option.state
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def box(left: float, top: float, width: float, high: float) -> QRectF:
            return QRectF(rect.right() - left - width if rtl else rect.left() + left, rect.top() + top, width, high)

        if state & QStyle.StateFlag.State_MouseOver:
            p.fillRect(rect, theme.color("hover"))
        paint.monogram(theme, p, box(px(16), px(16), px(28), px(28)), line.company)
        room = rect.width() - px(TEXT_LEFT + RIGHT)
        taken = self._days(p, box(px(TEXT_LEFT), px(14), room, px(20)), line)
        name = box(px(TEXT_LEFT), px(14), room - taken - px(8), px(20))
        paint.text(theme, p, name, line.company, "body", "ink", NEAR, 600)
        model = index.model()
        zone = model.zone if isinstance(model, CalmModel) else None
        if zone is not None:
            paint.gauge(theme, p, box(px(TEXT_LEFT), px(35), room, px(20)), gauge_of(line.wait, zone))
        align = Qt.AlignmentFlag.AlignTop | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        place = box(px(TEXT_LEFT), px(57), room, px(32))
        said: str = index.data(CalmRoles.SAID)
        if self.needs_two(index.row()):
            said = sentences.END.sub("." + LINE_END, said, count=1)
        paint.text_lines(theme, p, place, said, "small", "ink3", align)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint.focus_ring(theme, p, rect.adjusted(6, 3, -6, -3), px(6))

    def _days(self, p: QPainter, place: QRectF, line: CalmLine) -> float:
        """\"day 4 · typical 9\", the day in ink; returns the width taken."""
        theme = self._theme
        day, typical = sentences.days_of(line)
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        taken = 0.0
        for text, ink, weight in (
            (f" · {typical}", "ink3", 400),
            (day, "ink", 600),
            (self.tr("day") + " ", "ink3", 400),
        ):
            rest = place.adjusted(taken, 0, 0, 0) if rtl else place.adjusted(0, 0, -taken, 0)
            taken += paint.text(theme, p, rest, text, "small", ink, FAR, weight, elide=False)
        return taken

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height(index.row()))


class CalmList(QListView):
    opened = Signal(object)
    """A CalmLine that somebody wants to see."""
    left = Signal()
    """Esc: back to what one was doing."""

    def __init__(self, theme: Theme, model: CalmModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lines = theme, model
        self._delegate = CalmDelegate(theme, self)
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("With other people"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_opened)
        theme.changed.connect(self.measure)
        model.modelReset.connect(self.measure)
        model.dataChanged.connect(self.measure)

    def measure(self) -> None:
        """One line or two for the sentences."""
        room = self.viewport().width() - self._theme.px(TEXT_LEFT + RIGHT)
        each = self._lines.rowCount() <= OWN_HEIGHTS
        said = [self._lines.said(line) for line in self._lines.lines[: OWN_HEIGHTS if each else 50]]
        two = tuple(self._theme.text_width(one, "small") > room for one in said)
        self._delegate.two_lines = (two if each else (any(two),)) or (False,)
        self.setUniformItemSizes(not each)
        self.doItemsLayout()
        self.updateGeometry()

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(CalmRoles.LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def sizeHint(self) -> QSize:
        rows = self._lines.rowCount()
        if self.uniformItemSizes():
            return QSize(0, rows * self._delegate.height(0))
        return QSize(0, sum(self._delegate.height(row) for row in range(rows)))

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_opened(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CalmPanel(Panel):
    opened = Signal(object)
    """A CalmLine."""
    add_wanted = Signal()

    def __init__(self, theme: Theme, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.setAccessibleName(self.tr("With other people"))
        self.lines = CalmModel(zone, self)
        self.list = CalmList(theme, self.lines, self)
        self.list.opened.connect(self.opened)
        px = theme.px
        self._head = Label(theme, "", "head", "ink", wrap=True, parent=self)
        self._sentence = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        for label in (self._head, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._legend = Legend(theme, self)
        words = QVBoxLayout()
        words.setContentsMargins(px(BESIDE), 0, px(BESIDE), 0)
        words.setSpacing(px(4))
        words.addWidget(self._head)
        words.addWidget(self._sentence)
        words.addSpacing(px(8))
        words.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, px(16), 2, 3)
        column.setSpacing(0)
        column.addWidget(Afterglow(theme, self))
        column.addSpacing(px(12))
        column.addLayout(words)
        column.addSpacing(px(12))
        column.addWidget(Hairline(theme, self))
        column.addWidget(self.list, 1)
        self._below = Hairline(theme, self)
        column.addWidget(self._below)
        column.addLayout(self._foot())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def _foot(self) -> QHBoxLayout:
        theme, px = self._theme, self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(18), px(10), px(16), px(10))
        row.setSpacing(px(10))
        row.addWidget(Sprout(theme, self))
        self._last = Label(theme, "", "small", "ink2", wrap=True, parent=self)
        row.addWidget(self._last, 1)
        self.add = Button(theme, self.tr("Add one"), "secondary", height=24, parent=self)
        self.add.clicked.connect(self.add_wanted)
        row.addWidget(self.add)
        return row

    def show_today(self, today: Today, now: datetime, zone: tzinfo) -> None:
        count = len(today.calm)
        self._head.setText(sentences.calm_head(count))
        self._sentence.setText(self._in_lines(sentences.calm_sentence(count)))
        for part in (self._legend, self.list, self._below):
            part.setVisible(bool(count))
        self._last.setText(sentences.last_application(today.last_application, now, zone))
        self.lines.show(today.calm, zone, now.astimezone(zone).date())

    def _in_lines(self, said: str) -> str:
        """Each sentence on a line of its own where it has the room, so that no half line is left over."""
        room = self.width() - self._theme.px(2 * BESIDE) - 4
        each = sentences.END.sub("." + LINE_END, said).split(LINE_END)
        fits = all(self._theme.text_width(one, "body") <= room for one in each)
        return "\n".join(each) if fits else said
