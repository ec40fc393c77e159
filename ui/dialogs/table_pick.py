"""A name, what is to be said of it in small, and a list to choose from beside both."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QStyledItemDelegate, QWidget

from ui.theme import Theme
from ui.widgets.inert import as_words
from ui.widgets.label import Label

WIDTH = 220


def look_of_lists(theme: Theme) -> str:
    """For whoever holds picks: a list of forty that scrolls, not a menu as high as the screen."""
    rows = f"QComboBox QAbstractItemView::item {{ min-height: {theme.px(24)}px; }}"
    return f"QComboBox {{ combobox-popup: 0; }} {rows}"


class _Heeding(QStyledItemDelegate):
    """Unlike that of a combo box, it heeds the height of `look_of_lists`."""


class Pick(QComboBox):
    """A list that leaves Enter to the dialog and the wheel to the page it stands on."""

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, offers: Iterable[tuple[str, str]], parent: QWidget) -> None:
        """`offers` are code and words of each entry."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedWidth(theme.px(WIDTH))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self._theme = theme
        for code, text in offers:
            self.addItem(text, code)
        self.activated.connect(lambda _place: self.picked.emit(self.code()))

    def showPopup(self) -> None:
        """The list is made when it opens: three hundred columns have as many."""
        if not isinstance(self.itemDelegate(), _Heeding):
            self.setItemDelegate(_Heeding(self))
            self.view().setAccessibleName(self.accessibleName())
            self.view().setFont(self._theme.font("body"))
        super().showPopup()

    def code(self) -> str:
        return str(self.currentData() or "")

    def show_code(self, code: str) -> None:
        self.setCurrentIndex(max(0, self.findData(code)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def pick_line(theme: Theme, name: str, small: str, pick: Pick, parent: QWidget, pad: int = 0) -> QGridLayout:
    """A name, what is to be said of it in small, and the list beside both."""
    grid = QGridLayout()
    grid.setContentsMargins(pad, theme.px(6) if pad else 0, pad, theme.px(6) if pad else 0)
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(0)
    title = Cut(theme, name, "body", "ink", 500, parent)
    title.setBuddy(pick)
    grid.addWidget(title, 0, 0)
    if small:
        grid.addWidget(Cut(theme, small, "small", "ink3", None, parent), 1, 0)
    grid.addWidget(pick, 0, 1, 2 if small else 1, 1, Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnStretch(0, 1)
    return grid


class Cut(Label):
    """One line that is cut with an ellipsis rather than pushing the list beside it out of the window."""

    def __init__(self, theme: Theme, text: str, style: str, token: str, weight: int | None, parent: QWidget) -> None:
        super().__init__(theme, "", style, token, weight, parent=parent)
        self._whole = " ".join(text.split())
        self.setMinimumWidth(theme.px(80))
        self.setAccessibleName(self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 80))
        if fitting != self.text():
            self.setText(fitting)
        self.setToolTip(as_words("" if fitting == self._whole else self._whole))
