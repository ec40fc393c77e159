"""The checks at the foot of the composer: a word, a bar, a line. A press goes to what a check has found."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.inert import as_words

HEIGHT, BAR = 76, 4
SLOTS = 6


@dataclass(frozen=True, slots=True)
class Face:
    """What a tile shows. `share` of the bar is filled; `band` and `mark` are shares of it too, where a range is good.

    `says` is all of it for a reader, the sentences of what was found included.
    """

    key: str
    value: str = ""
    small: str = ""
    icon: str = ""
    due: bool = False
    share: float = 0.0
    band: tuple[float, float] | None = None
    mark: float | None = None
    says: str = ""


class Tile(QAbstractButton):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.face = Face("")
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_face(self, face: Face) -> None:
        if face == self.face:
            return
        self.face = face
        self.setAccessibleName(face.says or f"{face.value}, {face.small}")
        self.setToolTip(as_words(f"{face.value}\n{face.small}" if face.small else face.value))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(90), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, face, px = QPainter(self), self._theme, self.face, self._theme.px
        rect = QRectF(self.rect())
        p.fillRect(rect, theme.color("hover" if self.underMouse() else "window"))
        mirrored = self.isRightToLeft()
        p.fillRect(QRectF(0 if mirrored else rect.right() - 1, 0, 1, rect.height()), theme.color("line"))
        if self._ringed and self.hasFocus():
            paint.focus_ring(theme, p, rect.adjusted(2, 2, -3, -2), px(6))
        pad = px(14) if rect.width() >= px(120) else px(9)
        inner = rect.adjusted(pad, 0, -pad, 0)
        align = paint.LEFT
        line = QRectF(inner.left(), px(12), inner.width(), px(20))
        room = line.width() + pad - 2  # the last letters may come nearer to the edge than the bar
        if face.icon and theme.text_width(face.value, "body", 600) <= room - px(22):
            side = px(16)
            at = line.right() - side if mirrored else line.left()
            paint.icon(theme, p, at, line.center().y(), face.icon, 16, "due" if face.due else "accent")
            line, room = line.adjusted(0 if mirrored else px(22), 0, -px(22) if mirrored else 0, 0), room - px(22)
        fitting = (one for one in ("row", "body", "small") if theme.text_width(face.value, one, 600) <= room)
        style = next(fitting, "small")
        line = QRectF(line.right() - room if mirrored else line.left(), line.top(), room, line.height())
        paint.text(theme, p, line, face.value, style, "due" if face.due else "ink", align, 600)
        self._paint_bar(p, QRectF(inner.left(), px(37), inner.width(), px(BAR)))
        low = QRectF(inner.left(), px(46), inner.width() + (0 if mirrored else pad - 2), px(18))
        paint.text(theme, p, low, face.small, "small", "ink3", align)

    def _paint_bar(self, p: QPainter, bar: QRectF) -> None:
        theme, face, px = self._theme, self.face, self._theme.px
        radius, mirrored = bar.height() / 2, self.isRightToLeft()
        paint.rounded(p, bar, radius, theme.color("track"))

        def part(start: float, end: float) -> QRectF:
            start, end = (1 - end, 1 - start) if mirrored else (start, end)
            return QRectF(bar.left() + bar.width() * start, bar.top(), bar.width() * (end - start), bar.height())

        strong = theme.color("dueFill" if face.due else "accent")
        if face.band is not None:
            paint.rounded(p, part(*face.band), radius, theme.color("accentSoft"))
        if face.share > 0:
            paint.rounded(p, part(0, min(1.0, max(face.share, 0.04))), radius, strong)
        if face.mark is not None:
            at = part(0, 1).left() + bar.width() * (1 - face.mark if mirrored else face.mark)
            at = min(max(at, bar.left() + px(3)), bar.right() - px(3))
            paint.rounded(p, QRectF(at - px(3), bar.center().y() - px(5), px(6), px(10)), px(3), strong)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        self._ringed = reason in BY_KEYBOARD or (self._ringed and reason in KEPT)
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Tiles(QWidget):
    """Five, and a sixth where it has something to say."""

    wanted = Signal(str)
    """The key of the face that was pressed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Checks"))
        self.setFixedHeight(theme.px(HEIGHT) + 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(0)
        self.tiles = [Tile(theme, self) for _ in range(SLOTS)]
        for tile in self.tiles:
            row.addWidget(tile, 1)
            tile.clicked.connect(lambda _=False, tile=tile: self.wanted.emit(tile.face.key))
            tile.hide()
        theme.changed.connect(self.update)

    def show_faces(self, faces: list[Face]) -> None:
        for place, tile in enumerate(self.tiles):
            there = place < len(faces)
            if there:
                tile.show_face(faces[place])
            tile.setVisible(there)

    def tile(self, key: str) -> Tile | None:
        return next((tile for tile in self.tiles if tile.face.key == key and not tile.isHidden()), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))
