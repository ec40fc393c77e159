"""Contrast as it reaches the eye: the painting tells where text, icons and shapes stand, the picture how they look."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import (
    QColor,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QTextItem,
)
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui import paint
from ui.widgets.focus import FocusRing
from ui.widgets.stepper import Stepper

SHARP = 3
"""The picture is taken so many times as large, so that a stroke of a letter has a middle in its full colour."""
NOTHING = 1.3
"""What an edge or a shadow has at most: there is no text where a row is scrolled out of sight."""
SMALLEST, LARGEST = 3, 26
"""Sides of an icon, a box, a dot or a circle in logical pixels; what is larger is a ground, what is smaller a line."""
FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, Stepper)
Metric = QPaintDevice.PaintDeviceMetric


@dataclass(frozen=True)
class Run:
    """A piece of one line, with the room of its letters in the window's coordinates."""

    text: str
    room: QRectF


@dataclass(frozen=True)
class Mark:
    """An icon, or a small shape."""

    kind: str
    room: QRectF


class _Engine(QPaintEngine):
    """Keeps where things are drawn and paints nothing."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.runs: list[Run] = []
        self.marks: list[Mark] = []

    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None: ...

    def _seen(self, room: QRectF) -> QRectF:
        """Of what is clipped or scrolled out of sight nothing is painted."""
        painter = self.painter()
        clip = painter.clipBoundingRect() if painter.hasClipping() else room
        seen = painter.deviceTransform().mapRect(room & clip)
        widget = self.systemClip()
        return seen & QRectF(widget.boundingRect()) if not widget.isEmpty() else seen

    def drawTextItem(self, p: Any, textItem: QTextItem) -> None:  # noqa: N803 (Qt names it)
        high = textItem.ascent() * 0.75  # of a capital letter
        seen = self._seen(QRectF(p.x(), p.y() - high, textItem.width(), high))
        if textItem.text().strip() and self.painter().opacity() > 0 and seen.width() > 2 and seen.height() > 2:
            self.runs.append(Run(textItem.text(), seen))

    def _mark(self, kind: str, room: QRectF) -> None:
        whole = self.painter().deviceTransform().mapRect(room)
        small = all(SMALLEST <= side <= LARGEST for side in (whole.width(), whole.height()))
        if small and self.painter().opacity() > 0 and self._seen(room) == whole:
            self.marks.append(Mark(kind, whole))

    def drawPixmap(self, r: Any, *_args: Any) -> None:
        self._mark("icon", QRectF(r))

    def drawPath(self, path: QPainterPath) -> None:
        self._mark("shape", path.boundingRect())

    def drawEllipse(self, r: Any) -> None:
        self._mark("shape", QRectF(r))

    def drawImage(self, *_args: Any) -> None: ...
    def drawRects(self, *_args: Any) -> None: ...
    def drawLines(self, *_args: Any) -> None: ...
    def drawPolygon(self, *_args: Any) -> None: ...
    def drawPoints(self, *_args: Any) -> None: ...
    def drawTiledPixmap(self, *_args: Any) -> None: ...


class _Device(QPaintDevice):
    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine, self._size = _Engine(), widget.size()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        known = {
            Metric.PdmWidth: self._size.width(),
            Metric.PdmHeight: self._size.height(),
            Metric.PdmWidthMM: self._size.width(),
            Metric.PdmHeightMM: self._size.height(),
            Metric.PdmDepth: 32,
            Metric.PdmNumColors: 2**24,
            Metric.PdmDevicePixelRatio: 1,
            Metric.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
        }
        return known.get(metric, 96)


class Seen:
    """A window as it is painted at one moment: all that is measured on it is measured on this one picture."""

    def __init__(self, window: QWidget, top: QWidget) -> None:
        """`top` is what lies in front of the window, and is to be read."""
        self._top, self._window = top, window
        self._corner = QPointF(top.mapTo(window, QPoint(0, 0)))
        _painted(top)  # the first painting settles what was still to be laid out
        engine = _painted(top)
        self.runs, self.marks = engine.runs, engine.marks

    @cached_property
    def _picture(self) -> QImage:
        image = QImage(self._window.size() * SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARP)
        painter = QPainter(image)
        with patch.object(paint, "dpr_of", lambda _painter: float(SHARP)):  # icons as a screen of that ratio has them
            self._window.render(painter, QPoint())
        painter.end()
        return image

    @cached_property
    def _cells(self) -> memoryview:
        return memoryview(self._picture.constBits()).cast("I")

    def strongest(self, room: QRectF, least: int = 4) -> float:
        """In a place of `top`: the commonest colour is the ground; against it the one that differs most, of `least`."""
        moved = room.translated(self._corner)
        place = QRect(moved.topLeft().toPoint() * SHARP, (moved.size() * SHARP).toSize()) & self._picture.rect()
        wide = self._picture.bytesPerLine() // 4
        seen: Counter[int] = Counter()
        for y in range(place.top(), place.bottom() + 1):
            seen.update(self._cells[y * wide + place.left() : y * wide + place.right() + 1].tolist())
        if not seen:
            return 21.0
        ground = QColor(seen.most_common(1)[0][0])
        return max((contrast(ground, QColor(one)) for one, count in seen.items() if count >= least), default=21.0)

    def faint(self, least: float) -> Iterator[str]:
        """Each text that stands out less than that, with how much it does."""
        known: dict[str, float] = {}
        for run in self.runs:
            found = self.strongest(run.room)
            # Nothing at all is there where a row stands below the edge of its list.
            if NOTHING < found < least and known.get(run.text, 21.0) > found:
                known[run.text] = found
                yield f"{run.text[:40]}: {found:.2f}"

    def dull(self, least: float) -> Iterator[str]:
        """Each icon, small shape, edge of a field and ring that stands out less than that, and where it is."""
        for mark in self.marks:
            found = self.strongest(mark.room.adjusted(-1, -1, 1, 1))
            if found < least:
                at = mark.room.center()
                yield f"{mark.kind} of {mark.room.width():.0f}x{mark.room.height():.0f} in {self._at(at)}: {found:.2f}"
        for one in self._top.findChildren(QWidget):
            if _edge_is_seen(one, self._top) and (found := self.edge(one)) < least:
                shown = one.target if isinstance(one, FocusRing) else one
                what = "ring" if isinstance(one, FocusRing) else "edge"
                yield f"{what} of {type(shown).__name__} “{shown.accessibleName()}”: {found:.2f}"

    def edge(self, widget: QWidget) -> float:
        """How much it stands out, in the middle of its left edge."""
        corner = widget.mapTo(self._top, QPoint(0, 0))
        return self.strongest(QRectF(corner.x() - 3, corner.y() + widget.height() // 2 - 3, 6, 6))

    def _at(self, place: QPointF) -> str:
        inner = self._top.childAt(place.toPoint()) or self._top
        names = [type(inner).__name__]
        while not inner.accessibleName() and (around := inner.parentWidget()) is not None:
            inner = around
            names.append(type(inner).__name__)
        return f"{' < '.join(names)} “{inner.accessibleName()}” at {place.x():.0f}, {place.y():.0f}"


def _painted(widget: QWidget) -> _Engine:
    device = _Device(widget)
    widget.render(device, QPoint())
    return device.engine


def _edge_is_seen(widget: QWidget, top: QWidget) -> bool:
    """A field that is bare stands in something that has edges, or is a page to write on; one in a field is its part."""
    if not widget.isVisible() or widget.window() is not top.window():
        return False
    if not widget.visibleRegion().contains(QPoint(0, widget.height() // 2)):
        return False
    if isinstance(widget, FocusRing):
        return True
    bare = widget.objectName() == "bare" or bool(widget.property("bare")) or isinstance(widget.parentWidget(), FIELDS)
    return isinstance(widget, FIELDS) and widget.isEnabled() and not bare


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.2 has it, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
