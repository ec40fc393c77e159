"""One of a few, side by side: the chosen part lies on the surface, the rest in the track."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.inert import as_words

LEAST = 64
"""Pixels that a part keeps where there is too little room for all."""


class _Part(QAbstractButton):
    def __init__(self, theme: Theme, text: str, icon: str | None, height: int, parent: QWidget, bare: bool) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._height = theme, icon, height
        self.setText("" if bare else text)
        self.setAccessibleName(text)
        if bare:
            self.setToolTip(as_words(text))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ringed = False
        theme.changed.connect(self.updateGeometry)

    @property
    def ringed(self) -> bool:
        return self._ringed and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in BY_KEYBOARD or (self._ringed and event.reason() in KEPT)
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        theme = self._theme
        if not self.text():
            return QSize(theme.px(32), theme.px(self._height - 4))
        mark = theme.px(16 + 7) if self._icon else 0
        return QSize(
            round(theme.text_width(self.text(), "body", 500)) + mark + theme.px(28), theme.px(self._height - 4)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(self._theme.px(LEAST), self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room for its words says them where the pointer rests."""
        super().resizeEvent(event)
        if self.text():
            short = self._mark() + self._theme.text_width(self.text(), "body", 500) > self.width()
            self.setToolTip(as_words(self.text()) if short else "")

    def _mark(self) -> int:
        return self._theme.px(16) + (self._theme.px(7) if self.text() else 0) if self._icon else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        ink = "ink" if self.isChecked() else "ink2"
        if self.isChecked():
            paint.shadow(theme, painter, rect.adjusted(0, 0, 0, -1), 1)
            edge = theme.color("accent") if theme.contrast else None
            paint.rounded(painter, rect.adjusted(0, 0, 0, -1), theme.px(5), theme.color("surface"), edge, 1.5)
        if self.ringed:
            # The track leaves no room around a part, so its ring lies inside.
            paint.focus_ring(theme, painter, rect, theme.px(5))
        mark = self._mark()
        width = min(theme.text_width(self.text(), "body", 500), rect.width() - mark)
        left = rect.center().x() - (width + mark) / 2
        if self._icon:
            paint.icon(theme, painter, left, rect.center().y(), self._icon, 16, ink)
        place = QRectF(left + mark, 0, width + 1, rect.height())
        paint.text(theme, painter, place, self.text(), "body", ink, weight=500)


class Segmented(QWidget):
    """`parts`: key, text and icon (or None) of each."""

    chosen = Signal(str)
    """The person chose another part; setting it by program is silent."""

    def __init__(
        self,
        theme: Theme,
        parts: Sequence[tuple[str, str, str | None]],
        name: str,
        height: int = 32,
        parent: QWidget | None = None,
        bare: bool = False,
    ) -> None:
        """`bare` shows the icons alone; the texts are for readers and tooltips."""
        super().__init__(parent)
        self._theme = theme
        self._keys = [key for key, _text, _icon in parts]
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for place, (_key, text, icon) in enumerate(parts):
            part = _Part(theme, text, icon, height, self, bare)
            self._group.addButton(part, place)
            row.addWidget(part)
        self._group.idClicked.connect(self._on_clicked)
        self._group.idToggled.connect(lambda _place, _on: self._rove())
        theme.changed.connect(self.update)
        self._rove()

    def value(self) -> str | None:
        place = self._group.checkedId()
        return self._keys[place] if place >= 0 else None

    def set_value(self, key: str) -> None:
        self._group.button(self._keys.index(key)).setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        part = self.part(key)
        if part.text() != text:
            part.setText(text)
            part.setAccessibleName(text)
            part.updateGeometry()

    def part(self, key: str) -> QAbstractButton:
        return self._group.button(self._keys.index(key))

    def holds_keys(self) -> bool:
        """Whether somebody who came by keys is on one of the parts."""
        return any(isinstance(part, _Part) and part.ringed for part in self._group.buttons())

    def _rove(self) -> None:
        """Tab comes to the chosen part; the arrows go on from there. With none chosen it comes to the first."""
        chosen = max(self._group.checkedId(), 0)
        for place, part in enumerate(self._group.buttons()):
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == chosen else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._keys[place])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        edge = theme.color("control") if theme.contrast else None
        paint.rounded(QPainter(self), QRectF(self.rect()), theme.px(6), theme.color("track"), edge)
