"""A whole number with minus and plus beside it; it can be typed too."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QValidator
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button


class _Number(QSpinBox):
    def __init__(self, words: Callable[[int], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words

    def textFromValue(self, val: int) -> str:
        return self._words(val)

    def valueFromText(self, text: str) -> int:
        digits = "".join(letter for letter in text if letter.isdigit())[:6]
        return int(digits) if digits else self.value()

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        # What is typed is held to the range when it is left, not while it grows: "1" begins "14".
        return QValidator.State.Acceptable, input, pos

    def fixup(self, str: str) -> str:
        return self._words(self.value())


class Stepper(QWidget):
    """`words` turns the number into what stands in the field, "7 days"."""

    changed = Signal(int)
    """The person chose another number."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        low: int,
        high: int,
        words: Callable[[int], str],
        parent: QWidget | None = None,
        step: int = 1,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._less = Button(
            theme, "", "quiet", "minus", 28, name=self.tr("{name}: less").format(name=name), parent=self
        )
        self._number = _Number(words, self)
        self._more = Button(theme, "", "quiet", "plus", 28, name=self.tr("{name}: more").format(name=name), parent=self)
        self._number.setRange(low, high)
        self._number.setSingleStep(step)
        self._number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setAccessibleName(name)
        self._number.setKeyboardTracking(False)
        self._number.setFixedSize(theme.px(140), theme.px(26))
        self._number.setFrame(False)
        row.addWidget(self._less)
        row.addWidget(self._number)
        row.addWidget(self._more)
        self._less.clicked.connect(self._number.stepDown)
        self._more.clicked.connect(self._number.stepUp)
        self._number.valueChanged.connect(self._on_changed)
        theme.changed.connect(self.update)

    def value(self) -> int:
        return self._number.value()

    def set_value(self, value: int) -> None:
        """Show a number without telling anybody."""
        blocked = self._number.blockSignals(True)
        self._number.setValue(value)
        self._number.blockSignals(blocked)
        self._hold_ends()

    def _hold_ends(self) -> None:
        self._less.setEnabled(self._number.value() > self._number.minimum())
        self._more.setEnabled(self._number.value() < self._number.maximum())

    def _on_changed(self, value: int) -> None:
        self._hold_ends()
        self.changed.emit(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        paint.rounded(painter, QRectF(self.rect()), theme.px(6), theme.color("surface"), theme.color("line2"))
        for edge in (self._number.geometry().left() - 1, self._number.geometry().right() + 1):
            painter.fillRect(QRectF(edge, 1, 1, self.height() - 2), theme.color("line"))
