"""One letter in the list: whom it is for, what is said of it, and what can be done, at the end of the row."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from models.domain.letter_views import LetterRow
from ui import paint
from ui.letters import index_words as words
from ui.letters.index_model import key_of
from ui.theme import Theme
from ui.widgets.headed import Index, RingingDelegate, Roles

ROW, HEAD, PAD, FACE = 56, 40, 20, 36


class LetterDelegate(RingingDelegate):
    def __init__(self, theme: Theme, line: Callable[[LetterRow], words.Said], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._line = theme, line
        self.pointed: tuple[str, words.Act] | None = None
        """What the pointer is over: a row's key and one of its verbs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(HEAD if isinstance(index.data(Roles.ENTRY), str) else ROW))

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme = index.data(Roles.ENTRY), self._theme
        rect, px = QRectF(option.rect), theme.px
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        align = paint.LEFT
        if isinstance(entry, str):
            paint.text(theme, p, rect.adjusted(px(PAD), px(12), -px(PAD), 0), entry, "head", "ink", align)
            return
        if entry is None:
            return
        if option.state & QStyle.StateFlag.State_Selected:
            paint.fill(p, rect, theme.color("accentSofter"))
            edge = rect.right() - px(2) if rtl else rect.left()
            p.fillRect(QRectF(edge, rect.top(), px(2), rect.height()), theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            p.fillRect(rect, theme.color("hover"))
        p.fillRect(QRectF(rect.left() + px(PAD), rect.bottom() - 1, rect.width() - px(2 * PAD), 1), theme.color("line"))
        self._face(p, rect, entry, rtl)
        room = self._verbs(p, rect, entry)
        self._words(p, rect, entry, rtl, room)
        if self.rings and option.state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(theme, p, rect.adjusted(2, 2, -2, -3), px(6))

    def _face(self, p: QPainter, rect: QRectF, row: LetterRow, rtl: bool) -> None:
        px = self._theme.px
        left = rect.right() - px(PAD + FACE) if rtl else rect.left() + px(PAD)
        place = QRectF(left, rect.center().y() - px(FACE) / 2, px(FACE), px(FACE))
        if row.person or row.company:
            paint.monogram(self._theme, p, place, row.person or row.company, person=bool(row.person))
        else:
            paint.rounded(p, place, px(18), self._theme.color("track"))
            middle = QPointF(place.center())
            paint.icon(self._theme, p, middle.x() - px(8), middle.y(), "mail", 16, "ink3")

    def _words(self, p: QPainter, rect: QRectF, row: LetterRow, rtl: bool, room: float) -> None:
        theme, px = self._theme, self._theme.px
        align = paint.LEFT
        near, far = px(PAD + FACE + 12), room + px(PAD + 8)
        line = rect.adjusted(far if rtl else near, px(8), -near if rtl else -far, 0)
        line.setHeight(px(20))
        used = paint.text(theme, p, line, words.name(row), "row", "ink", align)
        if (chip := words.chip(row)) is not None:
            left = line.right() - used - px(24) if rtl else line.left() + used + px(8)
            paint.icon(theme, p, left, line.center().y(), chip[0], 14, "ink3")
        line.translate(0, px(21))
        line.setHeight(px(18))
        said = self._line(row)
        token = "due" if said.warns else "ink2"
        if said.icon and said.first:
            left = line.right() - px(12) if rtl else line.left()
            paint.icon(theme, p, left, line.center().y(), said.icon, 12, token)
            line.adjust(0 if rtl else px(17), 0, -px(17) if rtl else 0, 0)
        if said.first:
            used = paint.text(theme, p, line, said.first, "small", token, align, 500 if said.warns else None) + px(10)
            line.adjust(0 if rtl else used, 0, -used if rtl else 0, 0)
        if line.width() > px(24):
            paint.text(theme, p, line, said.rest, "small", "ink2", align)

    # what can be done, at the end

    def places(self, rect: QRectF, row: LetterRow) -> list[tuple[words.Act, QRectF]]:
        """Where each verb stands, the last one outermost."""
        theme, px = self._theme, self._theme.px
        found, end = [], rect.right() - px(PAD)
        for act in reversed(words.acts(row)):
            wide = theme.text_width(words.act_name(act, row), "body", 500) + px(16)
            place = QRectF(end - wide, rect.center().y() - px(14), wide, px(28))
            if QGuiApplication.isRightToLeft():
                place.moveLeft(rect.left() + rect.right() - place.right())
            found.append((act, place))
            end -= wide + px(4)
        return found

    def act_at(self, rect: QRectF, row: LetterRow, at: QPointF) -> words.Act | None:
        return next((act for act, place in self.places(rect, row) if place.contains(at)), None)

    def _verbs(self, p: QPainter, rect: QRectF, row: LetterRow) -> float:
        """Painted as links; returns the room they take."""
        theme, px = self._theme, self._theme.px
        found = self.places(rect, row)
        for act, place in found:
            if self.pointed is not None and self.pointed[1] is act and self.pointed[0] == key_of(row):
                paint.rounded(p, place, px(6), theme.color("accentSofter"))
            paint.text(theme, p, place, words.act_name(act, row), "body", "accent", paint.CENTER, 500, elide=False)
        return sum(place.width() + px(4) for _act, place in found)
