"""What is painted under and over the words of a letter: gaps as pills, waves under findings, numbers in the margin.

None of it is a format of the text: nothing has to be laid out anew when a finding comes or goes.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextBlock, QTextLine

from ui import paint
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.letters.editor import LetterText

BADGE, BADGE_LEFT = 18, 36
STEP, RISE = 2.0, 1.0
"""Half a wave's length, and how far it swings from its middle; logical pixels."""


class LetterPainter:
    def __init__(self, theme: Theme, text: "LetterText") -> None:
        self._theme, self._text = theme, text

    def under(self, p: QPainter, visible: QRectF) -> None:
        """Before the words are painted."""
        theme = self._theme
        if self._text.fresh is not None:
            for rect in self.rects(*self._text.fresh, visible):
                paint.rounded(p, rect.adjusted(-1, 0, 1, 0), theme.px(4), theme.color("accentSoft"))
        for start, end in self._text.gaps:
            for rect in self.rects(start, end, visible):
                paint.rounded(p, rect, theme.px(6), theme.color("dueSoft"))
        if self._text.lit is not None:
            for rect in self.rects(*self._text.lit, visible):
                paint.rounded(p, rect.adjusted(-1, 0, 1, 0), theme.px(4), theme.color("dueSoft"))

    def over(self, p: QPainter, visible: QRectF) -> None:
        """After the words."""
        theme = self._theme
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(theme.color("dueFill"), 1, Qt.PenStyle.DashLine))
        for start, end in self._text.gaps:
            self._cover_brackets(p, start, end, visible)
            for rect in self.rects(start, end, visible):
                p.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        p.setPen(QPen(theme.color("dueFill"), 1.2))
        for mark in self._text.marks:
            for rect in self.rects(mark.start, mark.end, visible):
                p.drawPolyline(_wave(rect))
        self._numbers(p, visible)

    def _cover_brackets(self, p: QPainter, start: int, end: int, visible: QRectF) -> None:
        """They are in the text, for they leave with it, and are not seen; in a selection they are."""
        cursor = self._text.textCursor()
        if cursor.hasSelection() and cursor.selectionStart() < end and start < cursor.selectionEnd():
            return
        ground = self._theme.color("dueSoft")
        for from_, left, right in ((start, 2, 0), (end - 1, 0, -2)):
            for rect in self.rects(from_, from_ + 1, visible):
                p.fillRect(rect.adjusted(left, 2, right, -2), ground)

    def _numbers(self, p: QPainter, visible: QRectF) -> None:
        """Which of the four Rs a paragraph is there for."""
        theme, document = self._theme, self._text.document()
        side = theme.px(BADGE)
        mirrored = self._text.isRightToLeft()
        for place, number in self._text.numbers:
            block = document.findBlock(place)
            if not block.isValid() or not block.layout().lineCount():
                continue
            line = self._line_rect(block, block.layout().lineAt(0))
            left = self._text.viewport().width() - theme.px(BADGE_LEFT) - side if mirrored else theme.px(BADGE_LEFT)
            rect = QRectF(left, line.center().y() - side / 2, side, side)
            if rect.intersects(visible):
                paint.rounded(p, rect, theme.px(4), theme.color("accentSoft"))
                paint.text(theme, p, rect, f"{number}", "micro", "accentInk", paint.CENTER, 600, elide=False)

    def rects(self, start: int, end: int, visible: QRectF | None = None) -> Iterator[QRectF]:
        """Where these characters of the document stand in the viewport: a rectangle for each line."""
        block = self._text.document().findBlock(start)
        while block.isValid() and block.position() < end:
            layout, first = block.layout(), block.position()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                from_ = max(start - first, line.textStart())
                to = min(end - first, line.textStart() + line.textLength())
                if from_ >= to:
                    continue
                whole = self._line_rect(block, line)
                ends = sorted((_x(line, from_), _x(line, to)))
                rect = QRectF(whole.left() + ends[0], whole.top(), ends[1] - ends[0], whole.height())
                if visible is None or rect.intersects(visible):
                    yield rect
            block = block.next()

    def _line_rect(self, block: QTextBlock, line: QTextLine) -> QRectF:
        """The words' own height in this line, without what the design leaves between lines."""
        text = self._text
        frame = text.document().documentLayout().blockBoundingRect(block)
        high = self._theme.metrics("letter").height() + self._theme.px(2)
        # Of a line of fixed height Qt gives the part above the words to the ascent.
        bottom = frame.top() + line.y() + line.height() + self._theme.px(1)
        x = frame.left() - text.horizontalScrollBar().value()
        return QRectF(x, bottom - high - text.verticalScrollBar().value(), line.width(), high)


def _x(line: QTextLine, place: int) -> float:
    """Qt gives the place too, where it had to be moved."""
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def _wave(rect: QRectF) -> QPolygonF:
    points, x, up = QPolygonF(), rect.left(), True
    middle = rect.bottom() + RISE
    while x <= rect.right():
        points.append(QPointF(x, middle + (RISE if up else -RISE)))
        x, up = x + STEP, not up
    return points
