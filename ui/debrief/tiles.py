"""One of a few, each with the key that chooses it: the tone, and whether one is still interested."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import REACH, ring
from ui.widgets.inert import as_words

HEIGHT, LEAST = 32, 72


class _Tile(QAbstractButton):
    def __init__(self, theme: Theme, hint: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._hint = theme, hint
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Key {key}").format(key=hint))
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ring(theme, self)

    def sizeHint(self) -> QSize:
        theme = self._theme
        return QSize(round(theme.text_width(self.text(), "body", 500)) + theme.px(36), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        theme = self._theme
        wide = round(theme.text_width(self.text(), "small", 500)) + theme.px(24)
        return QSize(min(wide, theme.px(LEAST)), theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A word that has not the room stands whole where the pointer rests."""
        super().resizeEvent(event)
        theme = self._theme
        whole = theme.text_width(self._hint, "micro", 500) + theme.px(6) + theme.text_width(self.text(), "body", 500)
        self.setToolTip(as_words(self.text()) if whole > self.width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        ground = "accent" if on else "hover" if self.underMouse() else "surface"
        paint.rounded(painter, rect, theme.px(6), theme.color(ground), None if on else theme.color("line2"))
        hint, gap = theme.text_width(self._hint, "micro", 500), theme.px(6)
        word = min(theme.text_width(self.text(), "body", 500), rect.width() - hint - gap - theme.px(4))
        left = rect.center().x() - (hint + gap + word) / 2
        spans = [(self._hint, "micro", hint, "onAccent" if on else "ink3"), (self.text(), "body", word, "")]
        if self.isRightToLeft():
            spans.reverse()
        for text, style, width, token in spans:
            place = QRectF(left, 0, width + 1, rect.height())
            ink = token or ("onAccent" if on else "ink2")
            paint.text(theme, painter, place, text, style, ink, weight=500)
            left += width + gap


class Tiles(QWidget):
    """`parts`: key, its hint (also the key on the keyboard) and text. The chosen one, chosen again, is none again."""

    chosen = Signal(object)
    """The key of the part, or None."""

    def __init__(self, theme: Theme, name: str, parts: Sequence[tuple[str, str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._keys = [key for key, _hint, _text in parts]
        self._tiles: list[_Tile] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, REACH, REACH, REACH)  # the ring of a tile lies around it
        row.setSpacing(theme.px(4))
        for key, hint, text in parts:
            tile = _Tile(theme, hint, text, self)
            tile.clicked.connect(lambda on, key=key: self._choose(key if on else None))
            row.addWidget(tile)
            self._tiles.append(tile)
        self._rove()

    def value(self) -> str | None:
        return next((key for key, tile in zip(self._keys, self._tiles, strict=True) if tile.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        for key, tile in zip(self._keys, self._tiles, strict=True):
            tile.setChecked(key == value)
        self._rove()

    def choose(self, value: str) -> None:
        """As its key does: the same once more takes it back."""
        self._choose(None if self.value() == value else value)

    def first(self) -> QWidget:
        """Where Tab comes to."""
        return next((tile for tile in self._tiles if tile.isChecked()), self._tiles[0])

    def _choose(self, value: str | None) -> None:
        held = any(tile.hasFocus() for tile in self._tiles)
        self.set_value(value)
        if held:
            self.first().setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(value)

    def _rove(self) -> None:
        stop = self.first()
        for tile in self._tiles:
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tile is stop else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one to the next and choose it; Enter chooses, as Space does."""
        place = next((place for place, tile in enumerate(self._tiles) if tile.hasFocus()), -1)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if self.isRightToLeft():
            step = -step
        if place >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._tiles[place].click()
        elif place >= 0 and step and 0 <= place + step < len(self._tiles):
            self._choose(self._keys[place + step])
        else:
            super().keyPressEvent(event)
