"""One note in the list: whose it is, its title and day, two lines of its text."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from models.domain.note_views import NoteRow
from ui import paint
from ui.theme import Theme
from ui.widgets.headed import Index, RingingDelegate, Roles

ROW, HEAD, PAD, FACE = 75, 32, 20, 28


class NoteDelegate(RingingDelegate):
    def __init__(
        self, theme: Theme, name: Callable[[NoteRow], str], when: Callable[[NoteRow], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._when = theme, name, when

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(HEAD if isinstance(index.data(Roles.ENTRY), str) else ROW))

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme = index.data(Roles.ENTRY), self._theme
        rect, px = QRectF(option.rect), theme.px
        if isinstance(entry, str):
            place = rect.adjusted(px(PAD), px(8), -px(PAD), 0)
            paint.text(theme, p, place, entry, "small", "ink3")
            return
        if entry is None:
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            paint.fill(p, rect, theme.color("accentSofter"))
            edge = rect.right() - px(2) if rtl else rect.left()
            p.fillRect(QRectF(edge, rect.top(), px(2), rect.height()), theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            p.fillRect(rect, theme.color("hover"))
        p.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        self._face(p, rect, entry, rtl)
        self._words(p, rect, entry, rtl)
        if self.rings and option.state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(theme, p, rect.adjusted(2, 2, -2, -3), px(6))

    def _face(self, p: QPainter, rect: QRectF, row: NoteRow, rtl: bool) -> None:
        px = self._theme.px
        left = rect.right() - px(PAD + FACE) if rtl else rect.left() + px(PAD)
        place = QRectF(left, rect.top() + px(10), px(FACE), px(FACE))
        name = row.company or row.person
        if name:
            paint.monogram(self._theme, p, place, name, person=row.company is None)
            return
        paint.rounded(p, place, px(7), self._theme.color("track"))
        paint.icon(self._theme, p, place.left() + px(6), place.center().y(), "notebook-pen", 16, "ink3")

    def _words(self, p: QPainter, rect: QRectF, row: NoteRow, rtl: bool) -> None:
        theme, px = self._theme, self._theme.px
        left = rect.left() + px(PAD if rtl else PAD + FACE + 12)
        wide = rect.width() - px(PAD + FACE + 12 + 16)
        day = self._when(row)
        room = theme.text_width(day, "small") + px(8)
        top = rect.top() + px(10)
        line = QRectF(left, top, wide, px(20))
        words, at_end = line.adjusted(0, 0, -room, 0), line.adjusted(wide - room, 0, 0, 0)
        if rtl:
            words, at_end = line.adjusted(room, 0, 0, 0), line.adjusted(0, 0, room - wide, 0)
        paint.text(theme, p, words, self._name(row), "body", "ink", weight=600)
        paint.text(theme, p, at_end, day, "small", "ink3", paint.RIGHT)
        first, rest = self._two_lines(row.excerpt, wide)
        for place, text in enumerate((first, rest)):
            under = QRectF(left, top + px(21 + 17 * place), wide, px(16))
            paint.text(theme, p, under, text, "small", "ink2")

    def _two_lines(self, text: str, wide: float) -> tuple[str, str]:
        """As many words as fit, and the rest, which the second line shortens."""
        if self._theme.text_width(text[:120], "small") <= wide:
            return text[:120], text[120:]
        taken = ""
        for word in text[:160].split(" "):
            longer = f"{taken} {word}" if taken else word
            if taken and self._theme.metrics("small").horizontalAdvance(longer) > wide:
                break
            taken = longer
        return taken, text[len(taken) + 1 :][:160]
