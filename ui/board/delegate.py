"""Paints a card, once for each look of it: scrolling and dragging only copy finished pixmaps."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.domain.views import Card
from ui import paint
from ui.board.faces import Face, Faces, fitting, shorter
from ui.board.model import Roles
from ui.theme import Theme

MARGIN = 3
"""Room around a card for its shadow, part of its pixmap."""
KEPT_BYTES = 48 * 1024 * 1024
"""About 500 cards at double density: what is near the view in every column, several times over."""

KEPT_BLANKS = 64

_BASE, _GAUGE, _CHIP = 80, 22, 30


class _Look(NamedTuple):
    application: str
    width: int
    dpr: float
    selected: bool
    hovered: bool


class _Kept(NamedTuple):
    card: Card
    face: Face
    pixmap: QPixmap


class CardDelegate(QStyledItemDelegate):
    """Shared by all columns. `forget` when the theme changes; the hour only repaints cards that say it."""

    def __init__(self, theme: Theme, faces: Faces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.faces = faces
        self._kept: OrderedDict[_Look, _Kept] = OrderedDict()
        self._blanks: dict[tuple[tuple[int, int], float, bool, bool], QPixmap] = {}
        self._bytes = 0
        self._faces: dict[str, tuple[Card, Face]] = {}
        self._heights: dict[tuple[bool, bool], int] = {}
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        self._kept.clear()
        self._blanks.clear()
        self._heights.clear()
        self._bytes = 0

    def now_is_later(self) -> None:
        """The faces are looked at anew; pixmaps of cards that still say the same stay."""
        self._faces.clear()

    def face(self, card: Card) -> Face:
        known = self._faces.get(card.application)
        if known is not None and known[0] is card:
            return known[1]
        face = self.faces.face(card)
        self._faces[card.application] = (card, face)
        return face

    def height(self, card: Card) -> int:
        """One of four heights, in logical pixels; depends on what the card holds, never on its width."""
        has = (card.wait is not None, self.faces.has_chip(card))
        found = self._heights.get(has)
        if found is None:
            found = self._heights[has] = self._theme.px(_BASE + _GAUGE * has[0] + _CHIP * has[1])
        return found

    def pixmap(self, card: Card, width: int, dpr: float, selected: bool = False, hovered: bool = False) -> QPixmap:
        """The card with MARGIN around it, as it looks now; `width` without the margin."""
        look = _Look(card.application, width, dpr, selected, hovered)
        kept = self._kept.get(look)
        if kept is not None:
            if kept.card is card and kept.face is self.face(card):
                self._kept.move_to_end(look)
                return kept.pixmap
            if kept.face == self.face(card) and _same_names(kept.card, card):
                self._kept[look] = _Kept(card, self.face(card), kept.pixmap)
                return kept.pixmap
            self._bytes -= _size(kept.pixmap)
        pixmap = self._paint(card, width, dpr, selected, hovered)
        self._kept[look] = _Kept(card, self.face(card), pixmap)
        self._kept.move_to_end(look)
        self._bytes += _size(pixmap)
        while self._bytes > KEPT_BYTES:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= _size(oldest.pixmap)
        return pixmap

    def _paint(self, card: Card, width: int, dpr: float, selected: bool, hovered: bool) -> QPixmap:
        pixmap = self._blank((width, self.height(card)), dpr, selected, hovered).copy()
        p = QPainter(pixmap)
        p.translate(MARGIN, MARGIN)
        self._content(p, card, self.face(card), width)
        p.end()
        return pixmap

    def _blank(self, size: tuple[int, int], dpr: float, selected: bool, hovered: bool) -> QPixmap:
        """A card without anything on it: shadow and border take half of the time, and are the same for all."""
        key = (size, dpr, selected, hovered)
        blank = self._blanks.get(key)
        if blank is None:
            width, height = size
            blank = QPixmap(round((width + 2 * MARGIN) * dpr), round((height + 2 * MARGIN) * dpr))
            blank.setDevicePixelRatio(dpr)
            blank.fill(Qt.GlobalColor.transparent)
            p = QPainter(blank)
            paint.card(self._theme, p, QRectF(MARGIN, MARGIN, width, height), selected, hovered)
            p.end()
            if len(self._blanks) > KEPT_BLANKS:  # a window that is being resized has another width each time
                self._blanks.clear()
            self._blanks[key] = blank
        return blank

    def _content(self, p: QPainter, card: Card, face: Face, width: int) -> None:
        theme, px = self._theme, self._theme.px
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def box(left: float, top: float, wide: float, high: float) -> QRectF:
            """Places count from the side where reading begins."""
            return QRectF(width - left - wide if rtl else left, top, wide, high)

        near, far = sides(rtl)
        pad, text_left = px(12), px(48)
        paint.monogram(theme, p, box(pad, px(12), px(28), px(28)), card.company)
        room = width - text_left - pad - (px(26) if card.agency else 0)
        paint.text(theme, p, box(text_left, px(10), room, px(18)), card.company, "body", "ink", near, 600)
        paint.text(theme, p, box(text_left, px(27), room, px(16)), card.role, "small", "ink2", near)
        if card.agency:
            badge = box(width - pad - px(20), px(10), px(20), px(20))
            paint.rounded(p, badge, px(4), theme.color("plumSoft"))
            paint.icon(theme, p, badge.left() + px(4), badge.center().y(), "handshake", 12, "plum")
        dots = paint.fit_dots_width(theme) if card.fit is not None else 0
        line = box(pad, px(50), width - 2 * pad - dots - px(8), px(16))
        said = face.line if theme.text_width(face.line, "small") <= line.width() else shorter(face.line)
        paint.text(theme, p, line, said, "small", "ink2", near)
        if card.fit is not None:
            place = box(width - pad - dots, px(50), dots, px(16))
            paint.fit_dots(theme, p, place.right(), px(58.5), card.fit)
        chip_top = px(74)
        if face.gauge is not None:
            paint.gauge(theme, p, box(pad, px(70), width - 2 * pad - px(60), px(20)), face.gauge)
            self._day(p, box(width - pad - px(56), px(72), px(56), px(16)), card.wait.days if card.wait else 0, far)
            chip_top = px(96)
        if face.chip is not None:
            chip, room = face.chip, width - 2 * pad
            said = fitting(chip, lambda text: paint.chip_width(theme, text, chip.icon) <= room)
            wide = min(paint.chip_width(theme, said, chip.icon), room)
            place = box(pad, chip_top, wide, px(22))
            paint.chip(theme, p, place.left(), place.top(), said, chip.icon, chip.tone, 22, wide)

    def _day(self, p: QPainter, place: QRectF, days: int, far: Qt.AlignmentFlag) -> None:
        """\"day 11": the word in grey, the number in ink."""
        theme, number = self._theme, str(days)
        wide = paint.text(theme, p, place, number, "small", "ink", far, 500)
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        beside = wide + theme.px(4)
        rest = place.adjusted(beside, 0, 0, 0) if rtl else place.adjusted(0, 0, -beside, 0)
        paint.text(theme, p, rest, self.tr("day"), "small", "ink3", far)

    # Qt's part

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Within `option.rect`, which is the card without its shadow."""
        card: Card = index.data(Roles.CARD)
        state = option.state
        rect = option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        pixmap = self.pixmap(card, rect.width(), paint.dpr_of(painter), selected, hovered)
        painter.drawPixmap(rect.topLeft() - QPoint(MARGIN, MARGIN), pixmap)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        card: Card = index.data(Roles.CARD)
        rect = option.rect
        return QSize(rect.width(), self.height(card))


def sides(rtl: bool) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Where reading begins and where it ends, whatever the letters are: a number has no direction of its own."""
    flag = Qt.AlignmentFlag
    left, right = (flag.AlignVCenter | flag.AlignAbsolute | side for side in (flag.AlignLeft, flag.AlignRight))
    return (right, left) if rtl else (left, right)


def _same_names(one: Card, other: Card) -> bool:
    """Whether two cards that say the same below look the same above."""
    return (one.company, one.role, one.agency, one.fit) == (other.company, other.role, other.agency, other.fit)


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
