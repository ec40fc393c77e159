"""One ingredient: a tick where the letter has it, else a handle to drag it by and Add."""

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from models.domain.letters.drafting import Ingredient
from ui import paint
from ui.letters.editor import INGREDIENT
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.inert import as_words
from ui.widgets.label import breakable

LEFT, ABOVE = 32, 7


class IngredientRow(QAbstractButton):
    """Pressed, it is added, or shown where it stands."""

    moved = Signal(int)
    """The arrows: the row before (-1) or after (1)."""

    def __init__(self, theme: Theme, ingredient: Ingredient, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.ingredient = theme, ingredient
        self.used = False
        self._pressed_at: QPoint | None = None
        self._ringed = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_used(False)

    def set_used(self, used: bool) -> None:
        self.used = used
        said = self.tr("{words}, in the letter") if used else self.tr("Add {words}")
        self.setAccessibleName(said.format(words=self.ingredient.words))
        self.setAccessibleDescription(self._hint)
        self.setToolTip(as_words(self.ingredient.sentence))
        self.update()

    @property
    def _hint(self) -> str:
        return self.tr("Better answer from your question bank") if self.ingredient.better else ""

    def _room(self, width: int) -> float:
        theme = self._theme
        end = theme.px(12) if self.used else theme.px(24) + theme.text_width(self.tr("Add"), "body", 500)
        return float(width - theme.px(LEFT) - end)

    def heightForWidth(self, width: int) -> int:
        theme, room = self._theme, self._room(width)
        high = paint.lines_height(theme, breakable(self.ingredient.words), room)
        if self._hint:
            high += paint.lines_height(theme, self._hint, room, "small")
        return high + 2 * theme.px(ABOVE)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.heightForWidth(max(self.width(), self._theme.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.heightForWidth(max(self.width(), self._theme.px(200))))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        rect = QRectF(self.rect())
        ringed = self._ringed and self.hasFocus()
        line = theme.color("accent" if ringed else "line2" if self.underMouse() and not self.used else "line")
        ground = "window" if self.used else "surface"
        paint.rounded(p, rect, px(8), theme.color(ground), line, 2.0 if ringed else 1.0)
        mirrored = self.isRightToLeft()
        icon, token = ("check", "accent") if self.used else ("grip-vertical", "ink3")
        at = rect.right() - px(10) - px(14) if mirrored else px(10)
        paint.icon(theme, p, at, px(ABOVE) + px(10), icon, 14, token)
        room = self._room(self.width())
        left = rect.right() - px(LEFT) - room if mirrored else px(LEFT)
        place = QRectF(left, px(ABOVE), room, rect.height())
        align = (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop
        high = paint.text_lines(
            theme, p, place, breakable(self.ingredient.words), "body", "ink2" if self.used else "ink", align
        )
        if self._hint:
            place.translate(0, high)
            paint.text_lines(theme, p, place, self._hint, "small", "ink3", align)
        if not self.used:
            end = rect.adjusted(px(12), px(ABOVE), -px(12), 0)
            end.setHeight(px(20))
            paint.text(theme, p, end, self.tr("Add"), "body", "accent", paint.RIGHT, 500)

    # keys and pointer

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in BY_KEYBOARD or (self._ringed and event.reason() in KEPT)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        far = QApplication.startDragDistance()
        if start is None or self.used or (event.position().toPoint() - start).manhattanLength() < far:
            super().mouseMoveEvent(event)
            return
        self._pressed_at = None
        self.setDown(False)
        self._drag(start)

    def _drag(self, at: QPoint) -> None:
        drag, data = QDrag(self), QMimeData()
        data.setData(INGREDIENT, self.ingredient.id.encode())
        data.setText(self.ingredient.sentence)
        drag.setMimeData(data)
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        self.render(picture)
        drag.setPixmap(picture)
        drag.setHotSpot(at)
        drag.exec(Qt.DropAction.CopyAction)
