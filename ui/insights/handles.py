"""The places of a picture where a click leads somewhere, for whoever does not point: each is a button in the reader's
tree, with its words. What only tells something is in the table, without the noise of a hundred empty days.

Nothing of them is painted, nor takes the pointer or the keys, which the picture itself has.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.insights.plot import Spot

MOST = 300
"""A picture of more is read as a table."""


class _Press(QAbstractButton):
    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture below has it already."""


class Handles:
    def __init__(self, chart: QWidget, chosen: Callable[[Spot], object]) -> None:
        self._chart, self._chosen = chart, chosen
        self._made: list[QWidget] = []

    def place(self, spots: Sequence[Spot]) -> None:
        """One over each of them, in the order in which the arrow keys go."""
        for old in self._made:
            old.hide()
            old.deleteLater()
        leading = [spot for spot in spots if spot.leads]
        self._made = [self._over(spot) for spot in leading] if len(leading) <= MOST else []

    def _over(self, spot: Spot) -> QWidget:
        press = _Press(self._chart)
        press.clicked.connect(lambda: self._chosen(spot))
        press.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        press.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        press.setAccessibleName(spot.words.replace("\n", ", "))
        press.setGeometry(spot.shape.boundingRect().toAlignedRect())
        press.show()
        return press
