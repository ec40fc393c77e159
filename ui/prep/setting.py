"""Setting type on the sheet: runs of text wrapped, at most so many lines, and drawn at any scale.

Lengths are quarter points (1/288 inch): Qt's fonts take whole pixels only, and a quarter
point is fine enough for print.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from ui.theme import DISPLAY, TEXT, Theme, initials

PER_POINT = 4
LONGEST = 400
"""Characters of which no line of a page holds more, however thin they are."""

INK = "#000000"
GREY = "#4A4A4A"
LINE = "#9A9A9A"
"""Thin enough to write on, dark enough for a printer without colour."""


def pt(points: float) -> float:
    return points * PER_POINT


@dataclass(frozen=True, slots=True)
class Style:
    """Size and line height in points."""

    size: float
    line: float
    weight: int = 400
    ink: str = INK
    display: bool = False


COMPANY = Style(19.5, 24, 600, display=True)
ROLE = Style(10.5, 14, 400, GREY)
SECTION = Style(9.75, 13, 600)
BODY = Style(9, 12.5)
BOLD = Style(9, 12.5, 600)
QUIET = Style(9, 12.5, 400, GREY)
SMALL = Style(8, 11, 400, GREY)
STRONG = Style(9.75, 13, 600)


def font(style: Style) -> QFont:
    made = QFont()
    made.setFamilies([DISPLAY if style.display else TEXT, TEXT, QGuiApplication.font().family()])
    made.setPixelSize(round(pt(style.size)))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setWeight(QFont.Weight(style.weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


class Run:
    """Text of one size in one or two weights, wrapped to a width; what does not fit into `most` lines ends in "…"."""

    def __init__(self, parts: Sequence[tuple[str, Style]], width: float, most: int = 1, right: bool = False) -> None:
        self.style = parts[0][1]
        self.width = width
        self.cut = False
        self._right = right
        kept = [(text[: most * LONGEST], style) for text, style in parts if text]
        count = self._lay(kept, most)
        while count > most:
            self.cut = True
            kept = self._shorter(kept, most)
            count = self._lay(kept, most)
        self.lines = count
        self.text = "".join(text for text, _ in kept)

    @property
    def height(self) -> float:
        return self.lines * pt(self.style.line)

    @property
    def natural(self) -> float:
        """The width of the longest line."""
        return max((self._layout.lineAt(n).naturalTextWidth() for n in range(self._layout.lineCount())), default=0.0)

    @property
    def inked(self) -> QRectF:
        """What the letters take of it, from its own corner."""
        taken = QRectF()
        for n in range(self._layout.lineCount()):
            taken = taken.united(self._layout.lineAt(n).naturalTextRect())
        return QRectF(taken.left(), 0, taken.width(), self.height)

    def _shorter(self, parts: list[tuple[str, Style]], most: int) -> list[tuple[str, Style]]:
        """Cut where the last line ends that is left, or by a few letters where it was cut there already."""
        line = self._layout.lineAt(most - 1)
        whole = "".join(text for text, _ in parts)
        end = line.textStart() + line.textLength()
        if whole.endswith("…"):
            end = min(end, len(whole) - 2)
        room, kept = max(end, 0), []
        for text, style in parts:
            if room > 0:
                kept.append((text[:room], style))
                room -= len(text)
        last, style = kept[-1] if kept else ("", self.style)
        return [*kept[:-1], (last.rstrip(" ,.;:…") + "…", style)]

    def _lay(self, parts: list[tuple[str, Style]], most: int) -> int:
        """The number of lines; it is counted no further than one too many."""
        whole = "".join(text for text, _ in parts)
        layout = QTextLayout(whole, font(self.style))
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        formats, at = [], 0
        for text, style in parts:
            span = QTextLayout.FormatRange()
            span.start, span.length = at, len(text)
            shape = QTextCharFormat()
            shape.setFont(font(style))
            shape.setForeground(QColor(style.ink))
            span.format = shape
            formats.append(span)
            at += len(text)
        layout.setFormats(formats)
        layout.beginLayout()
        count, step = 0, pt(self.style.line)
        while count <= most and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, count * step + (step - line.height()) / 2))
            count += 1
        layout.endLayout()
        self._layout = layout
        return count

    def draw(self, p: QPainter, x: float, y: float) -> None:
        p.setPen(QColor(self.style.ink))
        self._layout.draw(p, QPointF(x, y))


@dataclass(frozen=True, slots=True)
class Text:
    run: Run
    x: float
    y: float

    @property
    def rect(self) -> QRectF:
        return self.run.inked.translated(self.x, self.y)

    def draw(self, p: QPainter) -> None:
        self.run.draw(p, self.x, self.y)


@dataclass(frozen=True, slots=True)
class Rule:
    """A level or upright line."""

    x: float
    y: float
    width: float
    height: float = 0.0
    ink: str = INK
    thick: float = 0.6

    @property
    def rect(self) -> QRectF:
        half = pt(self.thick) / 2
        return QRectF(self.x, self.y, self.width, self.height).adjusted(-half, -half, half, half)

    def draw(self, p: QPainter) -> None:
        p.setPen(QPen(QColor(self.ink), pt(self.thick)))
        p.drawLine(QPointF(self.x, self.y), QPointF(self.x + self.width, self.y + self.height))


@dataclass(frozen=True, slots=True)
class Frame:
    rect: QRectF
    radius: float
    ink: str = LINE
    thick: float = 0.6

    def draw(self, p: QPainter) -> None:
        p.setPen(QPen(QColor(self.ink), pt(self.thick)))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(self.rect, self.radius, self.radius)


@dataclass(frozen=True, slots=True)
class Dot:
    rect: QRectF

    def draw(self, p: QPainter) -> None:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(GREY))
        p.drawEllipse(self.rect)


@dataclass(frozen=True, slots=True)
class Face:
    """A monogram in its pale ground: the letters alone are enough where there is no colour."""

    rect: QRectF
    name: str
    person: bool
    paper: Theme

    def draw(self, p: QPainter) -> None:
        _, ground, ink = self.paper.monogram(self.name, self.person)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ground)
        radius = self.rect.width() * (0.5 if self.person else 0.18)
        p.drawRoundedRect(self.rect, radius, radius)
        shape = font(BOLD)
        shape.setPixelSize(max(1, round(self.rect.width() * 0.38)))
        p.setFont(shape)
        p.setPen(ink)
        p.drawText(self.rect, Qt.AlignmentFlag.AlignCenter, initials(self.name, self.person))


@dataclass(frozen=True, slots=True)
class Mark:
    """Afterview's mark."""

    rect: QRectF
    paper: Theme

    def draw(self, p: QPainter) -> None:
        unit = self.rect.width() / 16
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(self.paper.color("accent"))
        x, y = self.rect.left(), self.rect.top()
        p.drawPie(QRectF(x + 2.5 * unit, y, 11 * unit, 11 * unit), 0, 180 * 16)
        p.drawRoundedRect(QRectF(x, y + 7 * unit, 16 * unit, 1.8 * unit), 0.9 * unit, 0.9 * unit)
        p.drawRoundedRect(QRectF(x + 3.5 * unit, y + 10.6 * unit, 9 * unit, 1.8 * unit), 0.9 * unit, 0.9 * unit)


Shape = Text | Rule | Frame | Dot | Face | Mark
