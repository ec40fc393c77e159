"""Paints a card of the wall, and the cells of a line of the table."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.domain.people_views import PersonRow
from ui import paint
from ui.people import words
from ui.people.faces import Faces
from ui.people.model import Column, Index, Roles
from ui.theme import Theme

CARD_HEIGHT, GAP, LEAST_CARD = 148, 12, 264
ROW_HEIGHT = 44
MARGIN = 5
"""Room around a card for its focus ring and shadow."""
State = QStyle.StateFlag


def mirrored(rect: QRectF, within: QRectF, rtl: bool) -> QRectF:
    """The place on the other side, where reading begins at the right."""
    if not rtl:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


class CardDelegate(QStyledItemDelegate):
    """`rings` is set by the wall while it is walked by keys."""

    def __init__(self, theme: Theme, faces: Faces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, faces
        self.rings = False
        self.cell = QSize(theme.px(LEAST_CARD), theme.px(CARD_HEIGHT + GAP))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Roles.ROW)
        if not isinstance(row, PersonRow):
            return
        theme, px = self._theme, self._theme.px
        place = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        left = place.left() + (-MARGIN if rtl else MARGIN)
        card = QRectF(left, place.top() + MARGIN, place.width() - px(GAP), px(CARD_HEIGHT))
        selected = bool(option.state & State.State_Selected)
        paint.card(theme, painter, card, selected, bool(option.state & State.State_MouseOver))
        if self.rings and option.state & State.State_HasFocus:
            paint.focus_ring(theme, painter, card.adjusted(-4, -4, 4, 4), px(8) + 4)
        self._content(painter, row, card, rtl)

    def _content(self, p: QPainter, row: PersonRow, card: QRectF, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        inner = card.adjusted(px(16), px(14), -px(16), -px(14))
        disc = mirrored(QRectF(inner.left(), inner.top(), px(40), px(40)), card, rtl)
        paint.monogram(theme, p, disc, row.name, person=True)
        room = inner.width() - px(52)
        name = mirrored(QRectF(inner.left() + px(52), inner.top(), room, px(20)), card, rtl)
        paint.text(theme, p, name, row.name, "row", "ink", paint.LEFT, 600)
        title = mirrored(QRectF(inner.left() + px(52), inner.top() + px(20), room, px(18)), card, rtl)
        paint.text(theme, p, title, row.title or "", "body", "ink2", paint.LEFT)
        self._chips(p, row, card, QRectF(inner.left(), inner.top() + px(50), inner.width(), px(18)), rtl)
        self._foot(p, row, card, QRectF(inner.left(), inner.bottom() - px(20), inner.width(), px(20)), rtl)

    def _chips(self, p: QPainter, row: PersonRow, card: QRectF, line: QRectF, rtl: bool) -> None:
        theme, px, left = self._theme, self._theme.px, line.left()
        if row.kinds:
            text, tone = words.relation(row.kinds[0]), words.TONES[row.kinds[0]]
            wide = paint.chip_width(theme, text, None, 18)
            place = mirrored(QRectF(left, line.top(), wide, line.height()), card, rtl)
            paint.chip(theme, p, place.left(), place.top(), text, None, tone, 18)
            left += wide + px(8)
        icon, ink = ("badge-check", "accent") if row.confirmed else ("triangle-alert", "due")
        mark = mirrored(QRectF(left, line.top(), px(14), line.height()), card, rtl)
        paint.icon(theme, p, mark.left(), line.center().y(), icon, 14, ink)
        said = mirrored(QRectF(left + px(18), line.top(), line.right() - left - px(18), line.height()), card, rtl)
        paint.text(theme, p, said, words.spelling(row.confirmed), "small", ink, paint.LEFT)

    def _foot(self, p: QPainter, row: PersonRow, card: QRectF, line: QRectF, rtl: bool) -> None:
        theme, px, day = self._theme, self._theme.px, self._faces.met(row)
        wide = theme.text_width(day, "small")
        at = mirrored(QRectF(line.right() - wide - 1, line.top(), wide + 1, line.height()), card, rtl)
        paint.text(theme, p, at, day, "small", "ink3", paint.RIGHT, elide=False)
        if row.company:
            square = mirrored(QRectF(line.left(), line.top(), px(20), px(20)), card, rtl)
            paint.monogram(theme, p, square, row.company)
            room = QRectF(line.left() + px(28), line.top(), line.width() - px(40) - wide, line.height())
            paint.text(theme, p, mirrored(room, card, rtl), row.company, "body", "ink2", paint.LEFT)


class RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, faces: Faces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, faces

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(96), self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Roles.ROW)
        if not isinstance(row, PersonRow):
            return
        theme, cell = self._theme, QRectF(option.rect)
        if option.state & State.State_Selected:
            paint.fill(painter, cell, theme.color("accentSofter"))
        if index.row():
            painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), theme.color("line"))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        column = Column(index.column())
        if column is Column.NAME:
            self._name(painter, row, cell, rtl)
        elif column is Column.WHERE:
            self._where(painter, row, cell, rtl)
        elif column is Column.RELATION:
            self._relation(painter, row, cell, rtl)
        else:
            token = "ink2"
            if column is Column.LETTERS:
                token = "due" if words.is_due(row) else "ink3"
            room = mirrored(cell.adjusted(0, 0, -theme.px(8), 0), cell, rtl)
            text = self._faces.cell(row, column)
            paint.text(theme, painter, room, text, "body", token, paint.LEFT)

    def _name(self, p: QPainter, row: PersonRow, cell: QRectF, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        disc = QRectF(cell.left() + px(14), cell.center().y() - px(14), px(28), px(28))
        paint.monogram(theme, p, mirrored(disc, cell, rtl), row.name, person=True)
        left, room = cell.left() + px(54), cell.width() - px(54) - px(12)
        wide = min(theme.text_width(row.name, "body", 500), room)
        name = QRectF(left, cell.center().y() - px(17), room, px(17))
        alone = not row.title
        if alone:
            name.moveCenter(QRectF(left, cell.top(), room, cell.height()).center())
        paint.text(theme, p, mirrored(name, cell, rtl), row.name, "body", "ink", paint.LEFT, 500)
        if row.confirmed is False and wide + px(20) < room:
            mark = mirrored(QRectF(left + wide + px(6), name.top(), px(12), name.height()), cell, rtl)
            paint.icon(theme, p, mark.left(), name.center().y(), "triangle-alert", 12, "due")
        if not alone:
            title = QRectF(left, cell.center().y(), room, px(16))
            paint.text(theme, p, mirrored(title, cell, rtl), row.title or "", "small", "ink3", paint.LEFT)

    def _where(self, p: QPainter, row: PersonRow, cell: QRectF, rtl: bool) -> None:
        if not row.company:
            return
        theme, px = self._theme, self._theme.px
        square = QRectF(cell.left(), cell.center().y() - px(10), px(20), px(20))
        paint.monogram(theme, p, mirrored(square, cell, rtl), row.company)
        room = QRectF(cell.left() + px(28), cell.top(), cell.width() - px(40), cell.height())
        paint.text(theme, p, mirrored(room, cell, rtl), row.company, "body", "ink", paint.LEFT)

    def _relation(self, p: QPainter, row: PersonRow, cell: QRectF, rtl: bool) -> None:
        if not row.kinds:
            return
        theme, text = self._theme, words.relation(row.kinds[0])
        wide = min(paint.chip_width(theme, text, None, 18), cell.width() - theme.px(8))
        place = mirrored(QRectF(cell.left(), cell.center().y() - theme.px(9), wide, theme.px(18)), cell, rtl)
        paint.chip(theme, p, place.left(), place.top(), text, None, words.TONES[row.kinds[0]], 18, max_width=wide)
