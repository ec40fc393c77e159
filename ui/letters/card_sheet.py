"""A card on paper: the words on one side, where it goes on the other. Lengths are points.

On A4 and Letter both stand on one sheet, to be copied by hand or cut out; the A6 card has two sides of its own.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from ui.theme import TEXT

MARGIN = 57.0
SMALL_MARGIN = 26.0
LARGEST, SMALLEST = 13.0, 7.5
LEADING = 1.5
DOTS_PER_METRE = 2835
"""72 an inch."""
INK, GREY = "#17211E", "#616D68"


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"
    A6 = "a6"


SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
    Paper.A6: QPageSize.PageSizeId.A6,
}


@dataclass(frozen=True, slots=True)
class Block:
    """Words in their place; `points` is how large they are set."""

    place: QRectF
    text: str
    points: float
    ink: str = INK


@dataclass(frozen=True, slots=True)
class Side:
    blocks: tuple[Block, ...]
    fold: float | None = None
    """Where a dashed line goes across."""


@dataclass(frozen=True, slots=True)
class CardSheet:
    paper: Paper
    width: float
    height: float
    sides: tuple[Side, ...]

    @property
    def text(self) -> str:
        """Everything that stands on it, for readers."""
        return "\n\n".join(block.text for side in self.sides for block in side.blocks)

    def layout(self) -> QPageLayout:
        """For a printer: margins are ours, nothing is scaled."""
        way = QPageLayout.Orientation.Landscape if self.paper is Paper.A6 else QPageLayout.Orientation.Portrait
        return QPageLayout(QPageSize(SIZES[self.paper]), way, QMarginsF(0, 0, 0, 0))

    def draw(self, p: QPainter, side: Side, width: float) -> None:
        """One side, `width` device units wide."""
        p.save()
        p.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        p.scale(width / self.width, width / self.width)
        if side.fold is not None:
            p.setPen(QPen(Qt.GlobalColor.lightGray, 0.75, Qt.PenStyle.DashLine))
            p.drawLine(QPointF(MARGIN, side.fold), QPointF(self.width - MARGIN, side.fold))
        for block in side.blocks:
            p.save()
            p.translate(block.place.topLeft())
            document(block.text, block.place.width(), block.points, block.ink).drawContents(p)
            p.restore()
        p.restore()


def card_sheet(body: str, to: str, sender: str, paper: Paper) -> CardSheet:
    """`to` and `sender` are lines: name and postal address."""
    size: QSizeF = QPageSize(SIZES[paper]).size(QPageSize.Unit.Point)
    if paper is Paper.A6:
        wide, tall = max(size.width(), size.height()), min(size.width(), size.height())
        inside = QRectF(SMALL_MARGIN, SMALL_MARGIN, wide - 2 * SMALL_MARGIN, tall - 2 * SMALL_MARGIN)
        address = QRectF(wide * 0.5, tall * 0.42, wide * 0.5 - SMALL_MARGIN, tall * 0.58 - SMALL_MARGIN)
        above = QRectF(SMALL_MARGIN, SMALL_MARGIN, wide * 0.45, tall * 0.3)
        return CardSheet(paper, wide, tall, (Side((_set(body, inside),)), Side(_address(to, sender, address, above))))
    wide, tall = size.width(), size.height()
    fold = tall * 0.7
    inside = QRectF(MARGIN, MARGIN, wide - 2 * MARGIN, fold - MARGIN - 20)
    address = QRectF(wide * 0.52, fold + 70, wide * 0.48 - MARGIN, tall - fold - 70 - MARGIN / 2)
    above = QRectF(MARGIN, fold + 24, wide * 0.42, 60)
    blocks = (_set(body, inside), *_address(to, sender, address, above))
    return CardSheet(paper, wide, tall, (Side(blocks, fold),))


def _address(to: str, sender: str, place: QRectF, above: QRectF) -> tuple[Block, ...]:
    blocks = [_set(to, place)]
    if sender.strip():
        blocks.append(Block(above, sender, 8.0, GREY))
    return tuple(blocks)


def _set(text: str, place: QRectF) -> Block:
    """As large as it fits."""
    points = LARGEST
    while points > SMALLEST and document(text, place.width(), points).size().height() > place.height():
        points -= 0.5
    return Block(place, text, points)


def fits(sheet: CardSheet) -> bool:
    """Whether every word is on the paper even at the smallest size that is easily read."""
    return all(
        document(block.text, block.place.width(), block.points).size().height() <= block.place.height() + 0.5
        for side in sheet.sides
        for block in side.blocks
    )


def document(text: str, width: float, points: float, ink: str = INK) -> QTextDocument:
    """Plain words in a line height of one and a half. One point is one unit of the painter."""
    font = QFont()
    font.setFamilies([TEXT, QGuiApplication.font().family()])
    font.setPointSizeF(points)
    laid = QTextDocument()
    # The device's own resolution has no say: what is measured is what is printed.
    laid.documentLayout().setPaintDevice(_unit())
    laid.setDocumentMargin(0)
    laid.setDefaultFont(font)
    laid.setPlainText(text)
    laid.setTextWidth(width)
    cursor = QTextCursor(laid)
    cursor.select(QTextCursor.SelectionType.Document)
    spacing, look = QTextBlockFormat(), QTextCharFormat()
    spacing.setLineHeight(100 * LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    look.setForeground(QColor(ink))
    cursor.mergeBlockFormat(spacing)
    cursor.mergeCharFormat(look)
    return laid


@cache
def _unit() -> QImage:
    """A device of 72 dots an inch, on which a point is a dot."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.setDotsPerMeterX(DOTS_PER_METRE)
    image.setDotsPerMeterY(DOTS_PER_METRE)
    return image
