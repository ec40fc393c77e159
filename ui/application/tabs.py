"""The tabs of the panel: words over a line of accent, walked with the arrows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import ring

HEIGHT = 34


class Tabs(QTabBar):
    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)
        ring(theme, self)

    def keep_keys(self, panel: QWidget) -> None:
        """Where a tab has nothing that takes the keys they stay here, instead of going behind the panel."""
        focus = QApplication.focusWidget()
        if panel.isVisible() and (focus is None or not panel.isAncestorOf(focus) or not focus.isVisible()):
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tabSizeHint(self, index: int) -> QSize:
        theme = self._theme
        wide = max(
            theme.text_width(self.tabText(index), "body", 600), theme.text_width(self.tabText(index), "body", 500)
        )
        return QSize(round(wide) + theme.px(24), theme.px(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        for index in range(self.count()):
            place, here = QRectF(self.tabRect(index)), index == self.currentIndex()
            ink = "ink" if here else "ink2"
            weight = 600 if here else 500
            paint.text(theme, p, place, self.tabText(index), "body", ink, paint.CENTER, weight, elide=False)
            if here:
                p.fillRect(
                    QRectF(place.left(), place.bottom() - theme.px(2), place.width(), theme.px(2)),
                    theme.color("accent"),
                )
