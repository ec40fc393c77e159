"""Contrast as it reaches the eye: the painting tells where each run of text stands, the picture how it looks."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPaintDevice, QPaintEngine, QPaintEngineState, QPainter, QTextItem
from PySide6.QtWidgets import QWidget

SHARP = 3
"""The picture is taken so many times as large, so that a stroke of a letter has a middle in its full colour."""
NOTHING = 1.3
"""What an edge or a shadow has at most: there is no text where a row is scrolled out of sight."""
Metric = QPaintDevice.PaintDeviceMetric


@dataclass(frozen=True)
class Run:
    """A piece of one line, with the room of its letters in the window's coordinates."""

    text: str
    room: QRectF


class _Engine(QPaintEngine):
    """Keeps where text is drawn and paints nothing."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.runs: list[Run] = []

    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None: ...

    def drawTextItem(self, p: Any, textItem: QTextItem) -> None:  # noqa: N803 (Qt names it)
        painter = self.painter()
        high = textItem.ascent() * 0.75  # of a capital letter
        room = QRectF(p.x(), p.y() - high, textItem.width(), high)
        clip = painter.clipBoundingRect() if painter.hasClipping() else room
        seen = painter.deviceTransform().mapRect(room & clip)
        widget = self.systemClip()  # of what is scrolled out of sight nothing is painted
        seen = seen & QRectF(widget.boundingRect()) if not widget.isEmpty() else seen
        if textItem.text().strip() and painter.opacity() > 0 and seen.width() > 2 and seen.height() > 2:
            self.runs.append(Run(textItem.text(), seen))

    def drawPixmap(self, *_args: Any) -> None: ...
    def drawImage(self, *_args: Any) -> None: ...
    def drawRects(self, *_args: Any) -> None: ...
    def drawLines(self, *_args: Any) -> None: ...
    def drawPolygon(self, *_args: Any) -> None: ...
    def drawPath(self, *_args: Any) -> None: ...
    def drawPoints(self, *_args: Any) -> None: ...
    def drawEllipse(self, *_args: Any) -> None: ...
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


def runs(window: QWidget) -> list[Run]:
    device = _Device(window)
    window.render(device, QPoint())
    return device.engine.runs


def picture(window: QWidget) -> QImage:
    image = QImage(window.size() * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    window.render(painter, QPoint())
    painter.end()
    return image


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.2 has it, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def strongest(image: QImage, room: QRect, least: int = 4) -> float:
    """The ground is the commonest colour of a place; against it the colour that differs most, of `least` pixels."""
    seen: Counter[int] = Counter()
    for y in range(max(0, room.top()), min(image.height(), room.bottom() + 1)):
        for x in range(max(0, room.left()), min(image.width(), room.right() + 1)):
            seen[image.pixel(x, y)] += 1
    if not seen:
        return 21.0
    ground = QColor(seen.most_common(1)[0][0])
    return max((contrast(ground, QColor(one)) for one, count in seen.items() if count >= least), default=21.0)


def faint(window: QWidget, least: float, top: QWidget) -> Iterator[str]:
    """Each text of `top`, as it stands in its window, that stands out less than that, with how much it does."""
    runs(window)  # the first painting settles what was still to be laid out
    image = picture(window)
    corner = top.mapTo(window, QPoint(0, 0))
    known: dict[str, float] = {}
    for run in runs(top):
        seen = run.room.translated(corner)
        found = strongest(image, QRect(seen.topLeft().toPoint() * SHARP, (seen.size() * SHARP).toSize()))
        # Nothing at all is there where a row stands below the edge of its list.
        if NOTHING < found < least and known.get(run.text, 21.0) > found:
            known[run.text] = found
            yield f"{run.text[:40]}: {found:.2f}"
