"""F1: the keys that work on the screen one is on."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import paint
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.theme import Theme
from ui.widgets.label import Label

Keys = list[tuple[str, str]]


class _Caps(QWidget):
    """Key caps, side by side; "Ctrl+N" is two of them."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps = [cap or "+" for cap in keys.replace("++", "+plus").split("+")]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = sum(paint.key_width(self._theme, cap) + self._theme.px(3) for cap in self._caps)
        return QSize(round(wide), self._theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, x = QPainter(self), 0.0
        for cap in self._caps:
            x = paint.key(self._theme, painter, x, QRectF(self.rect()).top() + 1, cap).right() + self._theme.px(3)


class KeysDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget, of_page: Keys, page: str) -> None:
        super().__init__(ctx.theme, self.tr("Keys"), parent, width=520)
        column = self.scrolled(self.tr("Keys"), 420)
        if of_page:
            column.addWidget(Label(ctx.theme, page, "head", "ink", parent=self))
            column.addLayout(self._grid(of_page))
        column.addWidget(Label(ctx.theme, self.tr("Anywhere"), "head", "ink", parent=self))
        column.addLayout(self._grid(self._anywhere()))
        column.addStretch(1)
        self.add_close()

    def _anywhere(self) -> Keys:
        return [
            ("Ctrl+1", self.tr("Today")),
            ("Ctrl+2", self.tr("Board")),
            ("Ctrl+,", self.tr("Settings")),
            ("Ctrl+K", self.tr("Search, as F3 does")),
            ("Ctrl+N", self.tr("Quick add")),
            ("Ctrl+Shift+N", self.tr("New application")),
            ("Ctrl+Shift+D", self.tr("Start a debrief")),
            ("Ctrl+O", self.tr("Import files")),
            ("Ctrl+V", self.tr("Import what was copied, where no field has the keys")),
            ("Ctrl+Z", self.tr("Undo")),
            ("Ctrl+Shift+Z", self.tr("Redo")),
            ("F6", self.tr("Next pane")),
            ("Esc", self.tr("Back")),
            ("F11", self.tr("Full screen")),
            ("Ctrl+Q", self.tr("Quit")),
        ]

    def _grid(self, keys: Keys) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(20))
        grid.setVerticalSpacing(self.theme.px(6))
        for row, (caps, words) in enumerate(keys):
            label = Label(self.theme, words, "body", "ink2", wrap=True, parent=self)
            label.setAccessibleName(f"{words}: {caps}")
            grid.addWidget(_Caps(self.theme, caps, self), row, 0)
            grid.addWidget(label, row, 1)
        grid.setColumnMinimumWidth(0, self.theme.px(140))
        grid.setColumnStretch(1, 1)
        return grid
