"""The line that is typed into: a glass in front, its key behind."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from models.domain.search_words import MOST_TYPED
from ui import paint
from ui.theme import Theme


class Line(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = QLineEdit(self)
        self.edit.setProperty("bare", True)
        self.edit.setMaxLength(MOST_TYPED)
        prompt = self.tr("Search people, applications, notes, letters and commands")
        self.edit.setPlaceholderText(prompt)
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.setFont(theme.font("letter"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(52), 0, theme.px(64), 0)
        row.addWidget(self.edit)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        cap = self.tr("Esc")
        wide = paint.key_width(theme, cap)
        glass, key = theme.px(20), self.width() - theme.px(16) - wide
        if rtl:
            glass, key = self.width() - theme.px(40), theme.px(16)
        paint.icon(theme, p, glass, self.height() / 2, "search", 20, "ink2")
        paint.key(theme, p, key, self.height() / 2 - theme.px(9), cap)
