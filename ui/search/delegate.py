"""Paints a head, and a row with the words in bold that answer what was typed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.domain.search_words import Bold
from ui import paint
from ui.search.model import ROW, Index
from ui.search.rows import Row
from ui.theme import Theme

HEAD, ROW_HEIGHT, TILE = 30, 44, 28
INSET, PAD, TEXT_AT = 8, 12, 52
"""The ground of the current row stands in from the panel; within it icon and text do."""
State = QStyle.StateFlag


class SearchDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        tall = HEAD if isinstance(row, Row) and row.is_head else ROW_HEIGHT
        return QSize(self._theme.px(200), self._theme.px(tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        theme, px = self._theme, self._theme.px
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        place = QRectF(option.rect).adjusted(px(INSET), 0, -px(INSET), 0)
        near = paint.LEFT
        if row.is_head:
            words = place.adjusted(px(PAD), px(8), -px(PAD), 0)
            paint.text(theme, painter, words, row.title, "small", "ink2", near, 500)
            return
        current = bool(option.state & State.State_Selected)
        if current:
            paint.rounded(painter, place, px(8), theme.color("accentSoft"))
        elif option.state & State.State_MouseOver:
            paint.rounded(painter, place, px(8), theme.color("hover"))
        self._content(painter, row, place, current, rtl)

    def _content(self, p: QPainter, row: Row, place: QRectF, current: bool, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        side = px(TILE)
        tile = QRectF(place.left() + px(PAD), place.center().y() - side / 2, side, side)
        self._tile(p, row, _mirrored(tile, place, rtl))
        far = place.right() - px(PAD) - self._far(p, row, place, current, rtl)
        room = QRectF(place.left() + px(TEXT_AT), place.top(), max(0, far - place.left() - px(TEXT_AT)), place.height())
        ink = "ink2" if current else "ink3"
        wide = theme.text_width(row.title, "body", 600) + px(1)
        title = QRectF(room.left(), room.top(), min(wide, room.width()), room.height())
        taken = marked(theme, p, _mirrored(title, place, rtl), row.title, row.bold, "ink", 500)
        left = room.left() + taken + px(8)
        if row.detail and left < room.right() - px(24):
            rest = QRectF(left, room.top(), room.right() - left, room.height())
            marked(theme, p, _mirrored(rest, place, rtl), row.detail, row.detail_bold, ink, 400)

    def _tile(self, p: QPainter, row: Row, tile: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        if row.monogram:
            paint.monogram(theme, p, tile, row.monogram, person=row.person)
            return
        paint.rounded(p, tile, px(6), theme.color("sunken"))
        paint.icon(theme, p, tile.center().x() - px(8), tile.center().y(), row.icon, 16, "ink2")

    def _far(self, p: QPainter, row: Row, place: QRectF, current: bool, rtl: bool) -> float:
        """Keys of a command, or what Enter does to the current row; the width that they take."""
        theme, px = self._theme, self._theme.px
        caps = row.keys.split("+") if row.keys else ["Enter"] if current else []
        verb = row.deed.verb if current and not row.keys and row.deed is not None else ""
        if not caps:
            return 0
        widths = [paint.key_width(theme, cap) for cap in caps]
        at = place.right() - px(PAD) - sum(widths) - px(3) * (len(caps) - 1)
        total = place.right() - px(PAD) - at
        top = place.center().y() - px(9)
        for cap, wide in zip(caps, widths, strict=True):
            cell = _mirrored(QRectF(at, top, wide, px(18)), place, rtl)
            paint.key(theme, p, cell.left(), cell.top(), cap)
            at += wide + px(3)
        if verb:
            wide = theme.text_width(verb, "small", 500)
            words = QRectF(place.right() - px(PAD) - total - px(8) - wide, place.top(), wide + 1, place.height())
            near = paint.LEFT
            paint.text(theme, p, _mirrored(words, place, rtl), verb, "small", "ink2", near, 500, elide=False)
            total += wide + px(8)
        return total + px(12)


def marked(theme: Theme, p: QPainter, rect: QRectF, string: str, bold: Bold, token: str, weight: int) -> float:
    """One line with its bold places in accent; what does not fit is shortened. Returns the width that it took."""
    shown = theme.elided(string, "body", 600 if bold else weight, rect.width())
    cut = len(shown) if shown == string else max(0, len(shown) - 1)
    layout = QTextLayout(shown, theme.font("body", weight))
    option = layout.textOption()
    option.setWrapMode(option.WrapMode.NoWrap)
    rtl = shown[:1] != "" and layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setFormats([_strong(theme, start, min(end, cut)) for start, end in bold if start < cut])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width() + 1)
    line.setPosition(QPointF(0, (rect.height() - line.height()) / 2))
    layout.endLayout()
    p.setPen(theme.color(token))
    layout.draw(p, rect.topLeft())
    return line.naturalTextWidth()


def _strong(theme: Theme, start: int, end: int) -> QTextLayout.FormatRange:
    kind = QTextCharFormat()
    kind.setFontWeight(QFont.Weight.DemiBold)
    kind.setForeground(theme.color("accent"))
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, kind
    return found


def _mirrored(rect: QRectF, within: QRectF, rtl: bool) -> QRectF:
    if not rtl:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())
