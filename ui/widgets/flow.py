"""Things side by side that go on in the next line where there is no more room, like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Each keeps the size it hints at; from the right where the layout is mirrored."""

    def __init__(self, parent: QWidget, gap: int, fill: bool = False) -> None:
        """`fill` shares what is left of a line among those in it."""
        super().__init__(parent)
        self._fill = fill
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def gap(self) -> int:
        return self._gap

    def set_gap(self, gap: int) -> None:
        self._gap = gap
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put it there rather than at the end."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        room = width - around.left() - around.right()
        return self._place(QRect(0, 0, room, 0), False) + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, carry_out: bool) -> int:
        """The height that it takes; `carry_out` moves everything to its place."""
        x, y, tallest = 0, 0, 0
        for row in self._rows(rect.width()):
            tallest, x = max(item.sizeHint().height() for item in row), 0
            left_over = rect.width() - sum(item.sizeHint().width() + self._gap for item in row) + self._gap
            more = max(0, left_over) // len(row) if self._fill else 0
            for item in row:
                size = item.sizeHint() + QSize(more, 0)
                size.setWidth(min(size.width(), rect.width()))
                if carry_out:
                    left = rect.right() + 1 - x - size.width() if self._mirrored() else rect.left() + x
                    top = rect.top() + y + (tallest - size.height()) // 2
                    item.setGeometry(QRect(QPoint(left, top), size))
                x += size.width() + self._gap
            y += tallest + self._gap
        return max(0, y - self._gap)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        room = -1
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not rows or wide > room:
                rows.append([])
                room = width
            rows[-1].append(item)
            room -= wide + self._gap
        return rows

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
