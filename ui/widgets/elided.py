"""A line of text that gives way: where it has no room it ends in "…", and the whole of it is its tooltip."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.inert import as_words
from ui.widgets.label import Label


class Elided(Label):
    def __init__(
        self,
        theme: Theme,
        style: str = "body",
        token: str = "ink",
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", style, token, weight, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(as_words(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        paint.text(theme, painter, QRectF(self.rect()), self.text(), self._style, self._token, paint.LEFT, self._weight)
