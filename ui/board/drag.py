"""What a drag carries and looks like, and the edges that scroll while it goes on."""

import math
import re
from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QMimeData, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from models.domain.values import ApplicationId
from ui import paint
from ui.theme import Theme

MIME = "application/x-afterview-applications"
MOST = 10_000
"""Cards of one drag."""
LONGEST_ID = 64
_ID = re.compile(rf"[A-Za-z0-9._-]{{1,{LONGEST_ID}}}")
"""As the interchange file has it."""
TURN_DEGREES = 2.0
SHADOW = 14
"""Room around the lifted card for its shadow, in logical pixels; little, since without a compositor it is opaque."""
EDGE = 44
"""Within this distance of an edge the column or the board scrolls."""
FASTEST = 1400
"""Pixels a second, right at the edge."""
FRAME_MS = 16


def pack(applications: Iterable[str]) -> QMimeData:
    data = QMimeData()
    data.setData(MIME, "\n".join(applications).encode())
    return data


def unpack(data: QMimeData) -> list[ApplicationId]:
    """The ids of a drag, each once; nothing where it is not one of ours or cannot be read.

    Any program may offer this kind of data, so it is bounded here; whether there is such a card, the service says.
    """
    held = bytes(data.data(MIME).data())[: MOST * LONGEST_ID] if data.hasFormat(MIME) else b""
    lines = dict.fromkeys(line for line in held.decode(errors="replace").split("\n") if line)
    if len(lines) > MOST or not all(map(_ID.fullmatch, lines)):
        return []
    return [ApplicationId(line) for line in lines]


def lifted(theme: Theme, card: QPixmap, count: int, held: QPoint) -> tuple[QPixmap, QPoint]:
    """The card as it hangs from the pointer, turned a little, and where it is held.

    `held` is the point of the card that was pressed, in logical pixels. Several cards show how many.
    """
    dpr = card.devicePixelRatio()
    size = card.deviceIndependentSize()
    wide, high = size.width() + 2 * SHADOW, size.height() + 2 * SHADOW
    picture = QPixmap(math.ceil(wide * dpr), math.ceil(high * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    p = QPainter(picture)
    p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    p.translate(wide / 2, high / 2)
    p.rotate(TURN_DEGREES)
    p.translate(-size.width() / 2, -size.height() / 2)
    place = QRectF(0, 0, size.width(), size.height())
    _soft_shadow(theme, p, place)
    p.drawPixmap(0, 0, card)
    if count > 1:
        _badge(theme, p, place, count)
    hot = p.transform().map(held)
    p.end()
    return picture, QPoint(round(hot.x()), round(hot.y()))


def _soft_shadow(theme: Theme, p: QPainter, place: QRectF) -> None:
    """As far as the room around the card allows."""
    color = QColor(theme.color("shadow"))
    color.setAlphaF(0.10 if theme.dark else 0.035)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(color)
    for reach in range(SHADOW - 5, 0, -2):
        p.drawRoundedRect(place.adjusted(-reach, -reach + 4, reach, reach + 4), reach + 8, reach + 8)
    p.setBrush(theme.color("surface"))
    p.setPen(QPen(theme.color("line2"), 1))
    p.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(8), theme.px(8))


def _badge(theme: Theme, p: QPainter, place: QRectF, count: int) -> None:
    label = str(count)
    width = max(theme.px(22), theme.text_width(label, "small", 600) + theme.px(12))
    badge = QRectF(place.right() - width + theme.px(6), place.top() - theme.px(8), width, theme.px(22))
    paint.rounded(p, badge, theme.px(11), theme.color("accent"))
    paint.text(theme, p, badge, label, "small", "onAccent", Qt.AlignmentFlag.AlignCenter, 600, elide=False)


def pace(distance: float) -> float:
    """Pixels a second at this distance from an edge: slow at first, quickest at the edge and beyond."""
    nearness = min(1.0, max(0.0, 1 - distance / EDGE))
    return FASTEST * nearness * nearness


class EdgeScroll(QObject):
    """Scrolls whatever lies under the pointer's edge, in time and not in frames, for as long as a drag is near it."""

    scrolled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._areas: list[tuple[QAbstractScrollArea, Qt.Orientation]] = []
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        self._clock = QElapsedTimer()
        self._rest: dict[int, float] = {}

    def watch(self, *areas: tuple[QAbstractScrollArea, Qt.Orientation]) -> None:
        self._areas = list(areas)
        if not self._timer.isActive():
            self._clock.start()
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._areas = []
        self._rest.clear()

    def _on_frame(self) -> None:
        seconds = min(0.1, self._clock.restart() / 1000)
        pointer = QCursor.pos()
        for area, orientation in self._areas:
            upright = orientation is Qt.Orientation.Vertical
            at = area.viewport().mapFromGlobal(pointer)
            here, length, across, breadth = (
                (at.y(), area.viewport().height(), at.x(), area.viewport().width())
                if upright
                else (at.x(), area.viewport().width(), at.y(), area.viewport().height())
            )
            beyond = EDGE if upright else 0  # what lies beside the columns is a target of its own
            if not (-EDGE <= across <= breadth + EDGE and -beyond <= here <= length + beyond):
                continue
            bar = area.verticalScrollBar() if upright else area.horizontalScrollBar()
            self._push(bar, seconds * (pace(length - here) - pace(here)))

    def _push(self, bar: QScrollBar, by: float) -> None:
        """Whole pixels; what is left over counts with the next frame."""
        by += self._rest.get(id(bar), 0.0)
        whole = int(by)
        self._rest[id(bar)] = by - whole
        if whole:
            before = bar.value()
            bar.setValue(before + whole)
            if bar.value() != before:
                self.scrolled.emit()
