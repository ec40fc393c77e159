"""The page as it will be printed, drawn at the screen's own resolution: white paper in the dark as well."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui import paint
from ui.prep.layout import Page
from ui.theme import Theme
from ui.widgets.focus import ring

EDGE = 12
"""Around the paper; logical pixels at 100 %."""
NARROWEST, WIDEST = 360, 820


class Paper(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: Page | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_page(self, page: Page) -> None:
        self._page = page
        self.setAccessibleName(self.tr("Prep sheet, {company}").format(company=page.content.company))
        self.setAccessibleDescription(page.content.text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def _paper(self, width: int) -> QRectF:
        """Where the sheet lies in this width."""
        edge = self._theme.px(EDGE)
        wide = min(max(width - 2 * edge, NARROWEST), self._theme.px(WIDEST))
        tall = wide * self._page.height / self._page.width if self._page is not None else wide * 1.4142
        return QRectF((width - wide) / 2, edge, wide, tall)

    def heightForWidth(self, width: int) -> int:
        return round(self._paper(width).height()) + 2 * self._theme.px(EDGE)

    def sizeHint(self) -> QSize:
        wide = self._theme.px(640)
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None:
            return
        p, sheet = QPainter(self), self._paper(self.width())
        paint.shadow(self._theme, p, sheet, 2)
        p.fillRect(sheet, QColor("#FFFFFF"))
        p.translate(sheet.topLeft())
        self._page.draw(p, sheet.width())


class Preview(QScrollArea):
    """Scrolled with the arrows, Page Up and Page Down, Home and End."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.paper = Paper(theme, self)
        self.setWidget(self.paper)
        self.viewport().setAutoFillBackground(False)
        self.paper.setAutoFillBackground(False)
        ring(theme, self)

    def show_page(self, page: Page) -> None:
        self.paper.show_page(page)
        self.setAccessibleDescription(page.content.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        key = Qt.Key(event.key())
        if key in ends:
            bar.setValue(ends[key])
        else:
            super().keyPressEvent(event)
