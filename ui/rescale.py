"""What stands on the screen already grows or shrinks with the type: every open window, without being built anew.

Sizes that a widget asks the theme for while it paints follow by themselves. Those that were given away when it was
built (margins, gaps, fixed widths) are multiplied here; the exact product is kept beside each, so that many steps to
and fro end where they began.
"""

from collections.abc import Callable

from PySide6.QtCore import QMargins, QObject
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QDialog,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListView,
    QTableView,
    QWidget,
)

from ui.widgets.flow import Flow

UNBOUNDED = 16777215
"""Qt's word for a widget that may be as large as it likes (QWIDGETSIZE_MAX)."""
KEPT = "exactly"


def rescale(ratio: float) -> None:
    """Multiply what was laid out by `ratio`. Comes before the fonts change, which lays everything out anew."""
    for widget in QApplication.allWidgets():
        if widget.objectName().startswith("qt_"):
            continue  # a part of one of Qt's own, which sees to it by itself
        _Grown(widget, ratio).widget(widget)


class _Grown:
    """One object's numbers, each with the exact one that its whole number stands for."""

    def __init__(self, of: QObject, ratio: float) -> None:
        self._of, self._ratio = of, ratio
        kept = of.property(KEPT)
        self._kept: dict[str, float] = dict(kept) if isinstance(kept, dict) else {}

    def _times(self, name: str, value: int) -> int:
        """A number that has not been set anew since the last time stands for the exact one beside it."""
        exact = self._kept.get(name, float(value))
        exact = (exact if round(exact) == value else float(value)) * self._ratio
        self._kept[name] = exact
        return round(exact)

    def _set(self, name: str, value: int, put: Callable[[int], object]) -> None:
        if value > 0:
            put(self._times(name, value))

    def _margins(self, name: str, around: QMargins) -> QMargins:
        sides = (around.left(), around.top(), around.right(), around.bottom())
        grown = [self._times(f"{name}{place}", side) if side > 2 else side for place, side in enumerate(sides)]
        return QMargins(*grown)

    def widget(self, widget: QWidget) -> None:
        if not widget.isWindow() or isinstance(
            widget, QDialog
        ):  # the smallest window is what the smallest screen holds
            self._bounds(widget)
        around = widget.contentsMargins()
        if not around.isNull() and not isinstance(widget, QAbstractItemView):
            widget.setContentsMargins(self._margins("around", around))
        if isinstance(widget, QLabel):
            self._set("indent", widget.indent(), widget.setIndent)
        elif isinstance(widget, QLineEdit):
            widget.setTextMargins(self._margins("text", widget.textMargins()))
        elif isinstance(widget, QAbstractItemView):
            self._view(widget)
        layout = widget.layout()
        if layout is not None:
            _Grown(layout, self._ratio).layout(layout)
        self._of.setProperty(KEPT, self._kept)
        widget.updateGeometry()

    def _bounds(self, widget: QWidget) -> None:
        # The larger bound is moved first, so that the two never cross and drag each other along.
        def low() -> None:
            self._set("low width", widget.minimumWidth(), widget.setMinimumWidth)
            self._set("low height", widget.minimumHeight(), widget.setMinimumHeight)

        def high() -> None:
            if widget.maximumWidth() < UNBOUNDED:
                self._set("high width", widget.maximumWidth(), widget.setMaximumWidth)
            if widget.maximumHeight() < UNBOUNDED:
                self._set("high height", widget.maximumHeight(), widget.setMaximumHeight)

        for move in (high, low) if self._ratio > 1 else (low, high):
            move()

    def _view(self, view: QAbstractItemView) -> None:
        if isinstance(view, QListView):
            self._set("spacing", view.spacing(), view.setSpacing)
            cell = view.gridSize()
            if cell.isValid():
                cell.setWidth(self._times("cell width", cell.width()))
                cell.setHeight(self._times("cell height", cell.height()))
                view.setGridSize(cell)
        if isinstance(view, QTableView):
            rows, columns = view.verticalHeader(), view.horizontalHeader()
            self._set("row", rows.defaultSectionSize(), rows.setDefaultSectionSize)
            for place in range(columns.count()):
                columns.resizeSection(place, self._times(f"column {place}", columns.sectionSize(place)))
        view.scheduleDelayedItemsLayout()

    def layout(self, layout: QLayout) -> None:
        layout.setContentsMargins(self._margins("margins", layout.contentsMargins()))
        if isinstance(layout, QGridLayout):
            self._set("across", layout.horizontalSpacing(), layout.setHorizontalSpacing)
            self._set("down", layout.verticalSpacing(), layout.setVerticalSpacing)
            for column in range(layout.columnCount()):
                least = layout.columnMinimumWidth(column)
                if least > 0:
                    layout.setColumnMinimumWidth(column, self._times(f"column {column}", least))
        elif isinstance(layout, QBoxLayout):
            self._set("spacing", layout.spacing(), layout.setSpacing)
        elif isinstance(layout, Flow):
            self._set("gap", layout.gap, layout.set_gap)
        self._spacers(layout)
        self._of.setProperty(KEPT, self._kept)
        layout.invalidate()

    def _spacers(self, layout: QLayout) -> None:
        for place in range(layout.count()):
            item = layout.itemAt(place)
            if item is None:
                continue
            spacer, inner = item.spacerItem(), item.layout()
            if inner is not None:
                _Grown(inner, self._ratio).layout(inner)
            elif spacer is not None:
                hint, policy = spacer.sizeHint(), spacer.sizePolicy()
                wide = self._times(f"gap {place} across", hint.width())
                high = self._times(f"gap {place} down", hint.height())
                spacer.changeSize(wide, high, policy.horizontalPolicy(), policy.verticalPolicy())
