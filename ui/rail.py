"""The navigation rail: tiles of 64 x 52, the pages on top, settings at the foot."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import paint
from ui.pages import PLACES, title
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD
from ui.widgets.inert import as_words

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole
ICON = Qt.ItemDataRole.UserRole + 1
BADGE = Qt.ItemDataRole.UserRole + 2
QUIET = Qt.ItemDataRole.UserRole + 3

WIDTH, TILE_WIDTH, TILE_HEIGHT, GAP, MARK = 76, 64, 52, 4, 32
WORDS_FIT = 46
"""The least height of a tile with a word below its icon; in a lower one the icon stands alone."""


class RailDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: "RailList") -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(WIDTH), self._list.step)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        place = QRectF(option.rect)
        tile = tile_of(theme, place, index.data())
        state = option.state
        active = index.data(KEY) == self._list.current_key
        if active:
            paint.rounded(painter, tile, theme.px(8), theme.color("surface"), theme.color("line"))
        elif state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(painter, tile, theme.px(8), theme.color("track"))
        draw_tile(theme, painter, tile, index.data(ICON), index.data(), active)
        if index.data(BADGE):
            self._badge(painter, tile, index.data(BADGE), bool(index.data(QUIET)))
        if self._list.rings and state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(theme, painter, tile, theme.px(8))

    def _badge(self, painter: QPainter, tile: QRectF, count: int, quiet: bool) -> None:
        theme, label = self._theme, str(count) if count < 100 else "99+"
        width = max(theme.px(16), theme.text_width(label, "micro", 600) + theme.px(8))
        pill = QRectF(tile.center().x() + theme.px(8), tile.top() + theme.px(2), width, theme.px(16))
        grey = "track" if theme.contrast else "line2"  # lines are too dark for a text where contrast is high
        ground, ink = (grey, "ink") if quiet else ("accent", "onAccent")
        paint.rounded(painter, pill, theme.px(8), theme.color(ground))
        paint.text(theme, painter, pill, label, "micro", ink, paint.CENTER, 600, elide=False)


def tile_of(theme: Theme, place: QRectF, name: str) -> QRectF:
    """As wide as its longest word needs, “Einstellungen” for one; the rail itself is never wider."""
    wide = min(place.width(), max(theme.px(TILE_WIDTH), theme.text_width(name, "micro") + theme.px(3)))
    high = theme.px(GAP)
    return QRectF(place.center().x() - wide / 2, place.top() + high / 2, wide, place.height() - high)


def draw_tile(theme: Theme, p: QPainter, tile: QRectF, icon: str, name: str, active: bool) -> None:
    side, words = theme.px(20), tile.height() >= theme.px(WORDS_FIT)
    middle = tile.top() + theme.px(18) if words else tile.center().y()
    paint.icon(theme, p, tile.center().x() - side / 2, middle, icon, 20, "accent" if active else "ink2")
    if not words:
        return
    label = QRectF(tile.left(), tile.top() + theme.px(30), tile.width(), theme.px(18))
    paint.text(theme, p, label, name, "micro", "ink" if active else "ink2", paint.CENTER)


class RailList(QListView):
    """One group of tiles. The page follows the current tile, by pointer and by arrow keys alike."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, keys: list[str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.current_key = ""
        self.step = theme.px(TILE_HEIGHT + GAP)
        self.rings = False
        self.setObjectName("bare")
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._items = QStandardItemModel(self)
        icons = {place.key: place.icon for place in PLACES}
        for key in keys:
            item = QStandardItem(title(key))
            item.setData(key, KEY)
            item.setData(icons[key], ICON)
            item.setData(title(key), Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(as_words(title(key)))
            self._items.appendRow(item)
        self.setModel(self._items)
        self.setItemDelegate(RailDelegate(theme, self))
        self.set_step(self.step)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    def set_step(self, step: int) -> None:
        """From one tile to the next, in pixels."""
        self.step = step
        self.setFixedSize(self._theme.px(WIDTH), step * self._items.rowCount())
        self.scheduleDelayedItemsLayout()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(KEY) != self.current_key:
            self.chosen.emit(index.data(KEY))

    def show_current(self, key: str) -> None:
        self.current_key = key
        self.clearSelection()
        for row in range(self._items.rowCount()):
            if self._items.item(row).data(KEY) == key:
                self.setCurrentIndex(self._items.index(row, 0))
        self.viewport().update()

    def set_badge(self, key: str, count: int, words: str, quiet: bool) -> None:
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            if item.data(KEY) == key:
                item.setData(count, BADGE)
                item.setData(quiet, QUIET)
                item.setData(f"{title(key)}, {words}" if count else title(key), Qt.ItemDataRole.AccessibleTextRole)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        self.rings = reason in BY_KEYBOARD or (self.rings and reason == Qt.FocusReason.ActiveWindowFocusReason)
        if not self.currentIndex().isValid():
            # Qt would make the first tile current, which shows its page: passing by with Tab must not do that.
            model = self.selectionModel()
            model.blockSignals(True)
            model.setCurrentIndex(self._items.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            model.blockSignals(False)
        super().focusInEvent(event)


class SearchTile(QAbstractButton):
    """Looks like the tiles, and is a button: the search lies over a page and is none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(self.tr("Search, Ctrl+K"))
        self.setFixedSize(theme.px(WIDTH), theme.px(TILE_HEIGHT + GAP))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._theme
        tile = tile_of(theme, QRectF(self.rect()), self.text())
        if self.underMouse() or self.isDown():
            paint.rounded(p, tile, theme.px(8), theme.color("track"))
        draw_tile(theme, p, tile, "search", self.text(), active=False)
        if self.hasFocus():
            paint.focus_ring(theme, p, tile, theme.px(8))


class Rail(QWidget):
    search_wanted = Signal()
    page_chosen = Signal(str)
    page_entered = Signal(str)
    """By Enter: from here on the keys are the page's."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(theme.px(WIDTH))
        top = [place.key for place in PLACES if not place.at_foot]
        foot = [place.key for place in PLACES if place.at_foot]
        self._lists = (
            RailList(theme, top, self.tr("Pages"), self),
            RailList(theme, foot, self.tr("More pages"), self),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(16 + MARK + 14), 0, theme.px(14))
        column.setSpacing(0)
        column.addWidget(self._lists[0])
        column.addStretch(1)
        self.search = SearchTile(theme, self)
        self.search.clicked.connect(self.search_wanted)
        column.addWidget(self.search)
        column.addWidget(self._lists[1])
        self.setTabOrder(self.search, self._lists[1])
        for one in self._lists:
            one.chosen.connect(self.page_chosen)
            one.activated.connect(lambda index: self.page_entered.emit(index.data(KEY)))
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All tiles in the height that there is: large type in a low window takes from each."""
        px = self._theme.px
        room = self.height() - px(16 + MARK + 14) - px(14)
        step = max(px(28), min(px(TILE_HEIGHT + GAP), room // (len(PLACES) + 1)))
        for one in self._lists:
            one.set_step(step)
        self.search.setFixedSize(px(WIDTH), step)
        self.update()

    def show_current(self, key: str) -> None:
        for one in self._lists:
            one.show_current(key)

    def set_badge(self, key: str, count: int, words: str, quiet: bool = False) -> None:
        """A count on a page's tile, grey where it is `quiet`; `words` say it to readers. Zero takes it away."""
        for one in self._lists:
            one.set_badge(key, count, words, quiet)

    def take_focus(self) -> None:
        for one in self._lists:
            if one.currentIndex().isValid() and one.currentIndex().data(KEY) == one.current_key:
                one.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        return any(one.hasFocus() for one in self._lists)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.color("rail"))
        edge = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), theme.color("line"))
        side = theme.px(MARK)
        mark(theme, painter, QRectF((self.width() - side) / 2, theme.px(16), side, side))


def mark(theme: Theme, p: QPainter, rect: QRectF, ground: str = "accent", ink: str = "onAccent") -> None:
    """Afterview's mark: a half disc over two lines."""
    unit = rect.width() / 32
    paint.rounded(p, rect, 8 * unit, theme.color(ground))
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color(ink))
    p.translate(rect.topLeft())
    p.scale(unit, unit)
    p.drawPie(QRectF(10.5, 10, 11, 11), 0, 180 * 16)
    p.drawRoundedRect(QRectF(8, 17, 16, 1.8), 0.9, 0.9)
    p.drawRoundedRect(QRectF(11.5, 20.6, 9, 1.8), 0.9, 0.9)
    p.restore()
