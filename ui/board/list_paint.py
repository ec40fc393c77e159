"""Paints the head of the list of applications and the cells of its lines."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.domain.views import Card
from ui import paint, wording
from ui.board.faces import Faces, fitting, shorter
from ui.board.list_model import Column, Index, ListModel, since
from ui.board.model import Roles
from ui.board.stages import DOTS
from ui.theme import Theme

ROW_HEIGHT, HEAD_HEIGHT = 40, 36
BEGIN = 52
"""Where the names of companies begin, beside their monograms."""
State = QStyle.StateFlag


def mirrored(rect: QRectF, within: QRectF, rtl: bool) -> QRectF:
    """The place on the other side, where reading begins at the right."""
    if not rtl:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def cell_text(faces: Faces, card: Card, column: Column) -> str:
    """What one cell says; nothing where there is nothing to say."""
    if column is Column.COMPANY:
        return card.company
    if column is Column.ROLE:
        return card.role
    if column is Column.STAGE:
        return wording.stage_name(card.stage)
    if column is Column.NEXT:
        chip = faces.chip(card)
        return chip.text if chip is not None else ""
    if column is Column.FIT:
        return str(card.fit) if card.fit is not None else ""
    if column is Column.SINCE:
        at = since(card)
        return "" if at is None else _day(faces, card)
    return card.location or ""


def _day(faces: Faces, card: Card) -> str:
    at = since(card)
    if at is None:
        return ""
    day, today = at.astimezone(faces.zone).date(), faces.now.astimezone(faces.zone).date()
    return wording.day_month(day) + ("" if day.year == today.year else f" {day.year}")


class LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, faces: Faces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, faces

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(96), self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(Roles.CARD)
        if not isinstance(card, Card):
            return
        theme, cell = self._theme, QRectF(option.rect)
        if option.state & State.State_Selected:
            paint.fill(painter, cell, theme.color("accentSofter"))
        if index.row():
            painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), theme.color("line"))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        column = Column(index.column())
        room = mirrored(cell.adjusted(0, 0, -theme.px(12), 0), cell, rtl)
        if column is Column.COMPANY:
            self._company(painter, card, cell, rtl)
        elif column is Column.STAGE:
            self._stage(painter, card, cell, rtl)
        elif column is Column.NEXT:
            self._next(painter, card, room, rtl)
        elif column is Column.FIT:
            if card.fit is not None:
                wide = paint.fit_dots_width(theme)
                dots = mirrored(QRectF(cell.left(), cell.top(), wide, cell.height()), cell, rtl)
                paint.fit_dots(theme, painter, dots.right(), cell.center().y() + 0.5, card.fit)
        else:
            token = "ink" if column is Column.ROLE else "ink2"
            text = cell_text(self._faces, card, column)
            if column is Column.SINCE and theme.text_width(text, "body") > room.width():
                text = shorter(text)
            paint.text(theme, painter, room, text, "body", token, paint.LEFT)

    def _company(self, p: QPainter, card: Card, cell: QRectF, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        square = QRectF(cell.left() + px(14), cell.center().y() - px(13), px(26), px(26))
        paint.monogram(theme, p, mirrored(square, cell, rtl), card.company)
        badge = px(26) if card.agency else 0
        room = cell.width() - px(BEGIN) - px(12) - badge
        name = QRectF(cell.left() + px(BEGIN), cell.top(), room, cell.height())
        wide = paint.text(theme, p, mirrored(name, cell, rtl), card.company, "body", "ink", paint.LEFT, 600)
        if card.agency:
            place = QRectF(name.left() + wide + px(6), cell.center().y() - px(9), px(18), px(18))
            place = mirrored(place, cell, rtl)
            paint.rounded(p, place, px(4), theme.color("plumSoft"))
            paint.icon(theme, p, place.left() + px(3), place.center().y(), "handshake", 12, "plum")

    def _stage(self, p: QPainter, card: Card, cell: QRectF, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        dot = QRectF(cell.left(), cell.center().y() - px(4), px(8), px(8))
        paint.rounded(p, mirrored(dot, cell, rtl), px(4), theme.color(DOTS[card.stage]))
        room = QRectF(cell.left() + px(16), cell.top(), cell.width() - px(24), cell.height())
        paint.text(theme, p, mirrored(room, cell, rtl), wording.stage_name(card.stage), "body", "ink2", paint.LEFT)

    def _next(self, p: QPainter, card: Card, room: QRectF, rtl: bool) -> None:
        chip, theme = self._faces.chip(card), self._theme
        if chip is None:
            return
        said = fitting(chip, lambda text: paint.chip_width(theme, text, chip.icon) <= room.width())
        wide = min(paint.chip_width(theme, said, chip.icon), room.width())
        place = mirrored(QRectF(room.left(), room.center().y() - theme.px(11), wide, theme.px(22)), room, rtl)
        paint.chip(theme, p, place.left(), place.top(), said, chip.icon, chip.tone, 22, max_width=wide)


class ListHead(QHeaderView):
    """Names of the columns; a click sorts by one, a second click turns it round."""

    def __init__(self, theme: Theme, model: ListModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._list = theme, model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Sort by"))
        self.viewport().setAutoFillBackground(False)
        self.setObjectName("bare")
        self.measure()

    def measure(self) -> None:
        self.setFixedHeight(self._theme.px(HEAD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it at once: Qt's own sections are boxes with edges, which the design has none of."""
        theme, px, rtl = self._theme, self._theme.px, self.isRightToLeft()
        p = QPainter(self.viewport())
        for column in Column:
            left, wide = self.sectionViewportPosition(column), self.sectionSize(column)
            section = QRectF(left, 0, wide, self.height())
            begin = px(BEGIN) if column is Column.COMPANY else 0
            room = mirrored(QRectF(left + begin, 0, wide - begin - px(4), self.height()), section, rtl)
            name = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            sorted_, backwards = self._list.sorted_by
            token = "ink" if sorted_ is column else "ink3"
            taken = paint.text(theme, p, room, name, "small", token, paint.LEFT)
            if sorted_ is column:
                x = room.right() - taken - px(16) if rtl else room.left() + taken + px(4)
                paint.icon(theme, p, x, room.center().y(), "field-up" if backwards else "field-down", 12, "ink2")
        p.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        p.end()
