"""The picture of a card with the places outlined where something was read: a click on one goes to its field."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from models.domain.card_layout import Region
from models.domain.pixels import Pixels
from ui import paint
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words

MOST_ZOOM = 6.0
STEP = 1.25
PAD = 1.5
"""Around a place, so that its outline does not touch the letters."""
MOST_SCALED = 4_000_000
"""Pixels of the picture that is kept at the size it is shown in."""
MARGIN = 0.06
"""Of the picture, around all places together, when it is first shown."""


class PhotoView(QWidget):
    """Wheel or plus and minus enlarge, dragging and arrows move; zero shows it whole again."""

    region_chosen = Signal(str, int)
    """A field and which of its values."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture, self._scaled = QPixmap(), QPixmap()
        self._regions: tuple[Region, ...] = ()
        self._names: dict[str, str] = {}
        self._doubtful: frozenset[str] = frozenset()
        self._current: tuple[str, int] | None = None
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self._grabbed: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photo of the card"))
        theme.changed.connect(self.update)
        ring(theme, self, 10)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(440), self._theme.px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self._theme.px(160))

    # -- what it shows -----------------------------------------------------------------------------

    def show_picture(self, pixels: Pixels) -> None:
        stride = 3 * pixels.width
        image = QImage(pixels.rgb, pixels.width, pixels.height, stride, QImage.Format.Format_RGB888)
        self._picture, self._scaled = QPixmap.fromImage(image), QPixmap()
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self.show_regions((), {}, frozenset())

    def show_regions(self, regions: Sequence[Region], names: dict[str, str], doubtful: frozenset[str]) -> None:
        """`names` are the fields' labels, by their name; places of other fields are not outlined."""
        self._regions = tuple(region for region in regions if region.field in names)
        self._names, self._doubtful, self._current = names, doubtful, None
        self._describe()
        self._frame()
        self.update()

    def _frame(self) -> None:
        """Come near enough that the card fills the room, where it is a small part of its photo."""
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        points = [point for region in self._regions for point in region.box]
        if len(self._regions) < 3 or self._picture.isNull():
            return
        wide, high = self._picture.width(), self._picture.height()
        left, right = (end(x for x, _ in points) / wide for end in (min, max))
        top, bottom = (end(y for _, y in points) / high for end in (min, max))
        whole = self._place()
        share = max(
            (right - left + 2 * MARGIN) * whole.width() / max(1, self.width()),
            (bottom - top + 2 * MARGIN) * whole.height() / max(1, self.height()),
        )
        if 0 < share < 1:
            self._zoom = min(MOST_ZOOM, 1 / share)
            self._middle = QPointF((left + right) / 2, (top + bottom) / 2)
            self._move(QPointF())

    def show_current(self, field: str, place: int) -> None:
        """The place whose field has the focus."""
        self._current = (field, place)
        self.update()

    def settle(self, field: str) -> None:
        """A doubt that the person has seen to."""
        self._doubtful -= {field}
        self.update()

    def _describe(self) -> None:
        read = {region.field for region in self._regions}
        names = [label for name, label in self._names.items() if name in read]
        told = self.tr("Outlined where these were read: {fields}.").format(fields=", ".join(names)) if names else ""
        self.setAccessibleDescription(told)

    # -- where things are --------------------------------------------------------------------------

    def _place(self) -> QRectF:
        """Where the whole picture lies, zoomed; its middle part is what is seen."""
        size = self._picture.deviceIndependentSize()
        if size.isEmpty():
            return QRectF()
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        factor = min(room.width() / size.width(), room.height() / size.height()) * self._zoom
        wide, high = size.width() * factor, size.height() * factor
        left = room.center().x() - self._middle.x() * wide
        top = room.center().y() - self._middle.y() * high
        left = min(room.left(), max(left, room.right() - wide)) if wide > room.width() else room.center().x() - wide / 2
        top = min(room.top(), max(top, room.bottom() - high)) if high > room.height() else room.center().y() - high / 2
        return QRectF(left, top, wide, high)

    def outline(self, region: Region) -> QPolygonF:
        """The place of a region on the widget, a little larger than what was read."""
        place = self._place()
        factor = place.width() / self._picture.width()
        points = [QPointF(place.left() + x * factor, place.top() + y * factor) for x, y in region.box]
        across, down = _unit(points[1] - points[0]) * PAD, _unit(points[3] - points[0]) * PAD
        signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        wider = [p + across * a + down * d for p, (a, d) in zip(points, signs, strict=True)]
        return QPolygonF(wider)

    def _region_at(self, where: QPointF) -> Region | None:
        found = [one for one in self._regions if self.outline(one).containsPoint(where, Qt.FillRule.OddEvenFill)]
        if not found:
            return None
        here = [(one.field, one.place) for one in found]
        return found[(here.index(self._current) + 1) % len(here)] if self._current in here else found[0]

    # -- hands -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        region = self._region_at(event.position())
        if region is not None:
            self.region_chosen.emit(region.field, region.place)
        elif self._zoom > 1:
            self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._move(self._grabbed - event.position())
            self._grabbed = event.position()
            return
        region = self._region_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if region is not None else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(event.globalPosition().toPoint(), as_words(self._names[region.field] if region else ""), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._theme.px(40)
        moves = {
            Qt.Key.Key_Left: QPointF(-step, 0),
            Qt.Key.Key_Right: QPointF(step, 0),
            Qt.Key.Key_Up: QPointF(0, -step),
            Qt.Key.Key_Down: QPointF(0, step),
        }
        key = Qt.Key(event.key())
        if key in moves and self._zoom > 1:
            self._move(moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self._zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self._zoom_by(1 / MOST_ZOOM)
        else:
            super().keyPressEvent(event)

    def _zoom_by(self, factor: float) -> None:
        self._zoom = min(MOST_ZOOM, max(1.0, self._zoom * factor))
        self._move(QPointF())

    def _move(self, by: QPointF) -> None:
        place = self._place()
        if place.isEmpty():
            return
        half_wide, half_high = self.width() / place.width() / 2, self.height() / place.height() / 2
        x = min(1 - half_wide, max(half_wide, self._middle.x() + by.x() / place.width())) if half_wide < 0.5 else 0.5
        y = min(1 - half_high, max(half_high, self._middle.y() + by.y() / place.height())) if half_high < 0.5 else 0.5
        self._middle = QPointF(x, y)
        self.update()

    # -- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        paint.rounded(painter, rect, theme.px(10), theme.color("sunken"), theme.color("line"))
        if self._picture.isNull():
            return
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(1, 1, -1, -1), theme.px(9), theme.px(9))
        painter.setClipPath(path)
        place = self._place()
        scaled = self._at_size(place)
        painter.drawPixmap(place, scaled, QRectF(scaled.rect()))
        for region in self._regions:
            self._paint_region(painter, region)

    def _at_size(self, place: QRectF) -> QPixmap:
        """Scaled once for each size, since every step of the focus paints it again; huge ones are scaled in passing."""
        wide, high = (round(side * self.devicePixelRatioF()) for side in (place.width(), place.height()))
        if wide * high > MOST_SCALED:
            return self._picture
        if (self._scaled.width(), self._scaled.height()) != (wide, high):
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self._picture.scaled(wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        return self._scaled

    def _paint_region(self, painter: QPainter, region: Region) -> None:
        """A light edge under the line keeps it visible on any picture; a doubtful place is dashed as well as amber."""
        theme, outline = self._theme, self.outline(region)
        current = (region.field, region.place) == self._current
        doubtful = region.field in self._doubtful
        ink = theme.color("dueFill" if doubtful else "accent")
        fill = QColor(ink)
        fill.setAlphaF(0.22 if current else 0.0)
        width = 2.5 if current else 1.25
        halo = QColor(0, 0, 0) if theme.dark else QColor(255, 255, 255)
        halo.setAlphaF(0.8 if current else 0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(halo, width + 1.5))
        painter.drawPolygon(outline)
        painter.setBrush(fill)
        pen = QPen(ink, width)
        if doubtful:
            pen.setDashPattern([4, 2])
        painter.setPen(pen)
        painter.drawPolygon(outline)


def _unit(direction: QPointF) -> QPointF:
    length = (direction.x() ** 2 + direction.y() ** 2) ** 0.5
    return direction / length if length else QPointF()
