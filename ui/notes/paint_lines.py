"""What stands around the words: dots, numbers, boxes, the bar of a quotation, grounds of code and of names."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from models.domain.markdown import Kind, Line
from models.domain.note_links import named
from ui import paint
from ui.notes.looks import KIND, line_of
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.notes.rich import RichText

BOX = 16
_PLAIN = frozenset({Kind.TEXT.value, Kind.HEADING.value, Kind.SOURCE.value, ""})


class LinePainter:
    def __init__(self, theme: Theme, text: "RichText") -> None:
        self._theme, self._text = theme, text

    def below(self, p: QPainter, within: QRect) -> None:
        """Painted before the words."""
        for block, rect in self._text.visible_blocks(within):
            self._chips(p, block, rect)
            if block.blockFormat().stringProperty(KIND) not in _PLAIN:
                self._around(p, line_of(block), block, rect)

    def box_at(self, at: QPoint) -> QTextBlock | None:
        """The task whose box is under the pointer."""
        block = self._text.cursorForPosition(at).block()
        if block.blockFormat().stringProperty(KIND) != Kind.TASK.value:
            return None
        for one, rect in self._text.visible_blocks(QRect(0, at.y(), 1, 1)):
            if one == block and self._box(one, rect).adjusted(-4, -4, 4, 4).contains(at):
                return block
        return None

    def _left(self, block: QTextBlock, rect: QRect) -> float:
        line = block.layout().lineAt(0)
        return rect.left() + line.x() if line.isValid() else float(rect.left())

    def _first_line(self, block: QTextBlock, rect: QRect) -> QRectF:
        line = block.layout().lineAt(0)
        if not line.isValid():
            return QRectF(rect.left(), rect.top(), rect.width(), self._theme.px(24))
        return QRectF(self._left(block, rect), rect.top() + line.y(), rect.width(), line.height())

    def _box(self, block: QTextBlock, rect: QRect) -> QRectF:
        first, side = self._first_line(block, rect), self._theme.px(BOX)
        return QRectF(first.left() - self._theme.px(22), first.center().y() - side / 2, side, side)

    def _around(self, p: QPainter, line: Line, block: QTextBlock, rect: QRect) -> None:
        theme, px = self._theme, self._theme.px
        first = self._first_line(block, rect)
        match line.kind:
            case Kind.BULLET:
                side = px(5)
                dot = QRectF(first.left() - px(15), first.center().y() - side / 2, side, side)
                paint.rounded(p, dot, side / 2, theme.color("ink3"))
            case Kind.NUMBER:
                place = QRectF(first.left() - px(46), first.top(), px(40), first.height())
                paint.text(theme, p, place, f"{line.number}.", "body", "ink2", paint.RIGHT, elide=False)
            case Kind.TASK:
                self._paint_box(p, self._box(block, rect), line.done)
            case Kind.QUOTE:
                # One bar for all lines of a quotation: it reaches up to the line before.
                p.fillRect(self._strip(block, rect, px(2), Kind.QUOTE), theme.color("accent"))
            case Kind.QUESTION:
                paint.icon(theme, p, first.left() - px(24), first.center().y(), "message-circle-question", 16, "due")
            case Kind.CODE | Kind.FENCE:
                wide = self._text.viewport().width()
                p.fillRect(self._strip(block, rect, wide, Kind.CODE, Kind.FENCE), theme.color("sunken"))
            case Kind.RULE:
                wide = self._text.viewport().width()
                p.fillRect(QRectF(px(40), first.center().y(), wide - px(40), 1), theme.color("line2"))
            case Kind.TABLE:
                strip = self._strip(block, rect, self._text.viewport().width())
                p.fillRect(QRectF(0, strip.bottom() - 1, strip.width(), 1), theme.color("line"))

    @staticmethod
    def _strip(block: QTextBlock, rect: QRect, wide: int, *joined_to: Kind) -> QRectF:
        """All lines of a block, from the left; together with the block above where that is of its kind."""
        made, before = block.blockFormat(), block.previous()
        above = before.isValid() and before.blockFormat().stringProperty(KIND) in [kind.value for kind in joined_to]
        top = rect.top() - (made.topMargin() if above else 0)
        return QRectF(0, top, wide, rect.top() + made.lineHeight() * block.layout().lineCount() - top)

    def _paint_box(self, p: QPainter, box: QRectF, done: bool) -> None:
        theme = self._theme
        if not done:
            paint.rounded(p, box, theme.px(4), theme.color("surface"), theme.color("control"), 1.25)
            return
        paint.rounded(p, box, theme.px(4), theme.color("accent"))
        side = theme.px(12)
        paint.icon(theme, p, box.center().x() - side / 2, box.center().y(), "check", 12, "onAccent")

    def _chips(self, p: QPainter, block: QTextBlock, rect: QRect) -> None:
        """A soft ground behind each name, in as many parts as it has lines."""
        each = block.begin()
        while not each.atEnd():
            fragment = each.fragment()
            each += 1
            if not fragment.isValid() or not fragment.charFormat().isAnchor():
                continue
            if named(fragment.charFormat().anchorHref()) is None:
                continue
            first = fragment.position() - block.position()
            self._chip(p, block, rect, first, first + fragment.length())

    def _chip(self, p: QPainter, block: QTextBlock, rect: QRect, first: int, last: int) -> None:
        layout, theme = block.layout(), self._theme
        for place in range(layout.lineCount()):
            line = layout.lineAt(place)
            start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if start >= end:
                continue
            left, right = (x_of(line, at) for at in (start, end))
            chip = QRectF(rect.left() + left - 2, rect.top() + line.y(), right - left + 4, line.height())
            p.save()
            p.setPen(QPen(Qt.PenStyle.NoPen))
            paint.rounded(p, chip, theme.px(4), theme.color("waitSoft"))
            p.restore()


def x_of(line: object, at: int) -> float:
    """Where a character begins; PySide answers with a pair."""
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
