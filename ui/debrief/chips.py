"""Rows of chips: one Tab stop each, arrows inside, and new ones typed in their place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCompleter, QLineEdit, QSizePolicy, QWidget

from models.domain.names import fold
from ui.theme import Theme
from ui.widgets.buttons import Button, ChipButton
from ui.widgets.flow import Flow
from ui.widgets.focus import REACH

INTEREST = ("y", "u", "n")
"""Small letters that say whether one is still interested, wherever nothing is being typed."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Chip(ChipButton):
    """A choice: its tick takes room only while it is on."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, text, parent=parent)
        self._tick = theme.px(12 + 5)
        self.toggled.connect(lambda _on: self.updateGeometry())

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return size if self.isChecked() else QSize(size.width() - self._tick, size.height())


class ChipRow(QWidget):
    """Chips side by side; `add` puts one at the end. Left and Right go along, Enter presses."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.flow = Flow(self, theme.px(6))
        self.flow.setContentsMargins(REACH, REACH, REACH, REACH)
        self.chips: list[QAbstractButton] = []

    def add(self, chip: QAbstractButton) -> None:
        self.chips.append(chip)
        self.flow.insert(len(self.chips) - 1, chip)
        chip.installEventFilter(self)
        chip.show()
        self._rove(self.chips[0])

    def clear(self) -> None:
        for chip in self.chips:
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []

    def stop(self) -> QWidget | None:
        """Where Tab comes to."""
        return next((one for one in self.stops() if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)

    def stops(self) -> list[QAbstractButton]:
        """What the arrows lead along."""
        return self.chips

    def _rove(self, stop: QAbstractButton) -> None:
        for chip in self.stops():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)

    def typed_on_chip(self, text: str) -> bool:
        """A letter that was typed on a chip; True where something becomes of it."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QAbstractButton) and watched in self.stops():
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
                self._rove(watched)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._on_key(watched, event)
        return super().eventFilter(watched, event)

    def _on_key(self, chip: QAbstractButton, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        place = self.stops().index(chip) + (-step if self.isRightToLeft() else step)
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        stops = self.stops()
        if step and 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() in ENTER:
            chip.click()
            return True
        return bool(event.text().strip()) and self.typed_on_chip(event.text())


class OneOf(ChipRow):
    """Chips in groups, of each of which one is on at most."""

    chosen = Signal(str, object)
    """The group and the code of its chip that is on, or None."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, name, parent)
        self._codes: dict[tuple[str, str], ChipButton] = {}

    def offer(self, group: str, code: str, text: str) -> None:
        chip = Chip(self.theme, text, self)
        self._codes[(group, code)] = chip
        chip.clicked.connect(lambda on: self._on_clicked(group, code, on))
        self.add(chip)

    def set_value(self, group: str, value: str | None) -> None:
        for (of, code), chip in self._codes.items():
            if of == group:
                chip.setChecked(code == value)

    def value(self, group: str) -> str | None:
        return next((code for (of, code), chip in self._codes.items() if of == group and chip.isChecked()), None)

    def _on_clicked(self, group: str, code: str, on: bool) -> None:
        self.set_value(group, code if on else None)
        self.chosen.emit(group, code if on else None)


class Adder(QLineEdit):
    """The line that a new chip is typed into; Enter adds it and waits for another, Esc gives it up."""

    added = Signal(str)
    left = Signal()
    """Given up, or gone on from; what was typed is added first."""

    def __init__(self, theme: Theme, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFixedWidth(theme.px(200))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def complete(self, known: Sequence[str]) -> None:
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (completions := completer.popup()) is not None:
            completions.setObjectName("completions")
        # Once the completer has put the name into the line itself.
        completer.activated.connect(lambda _text: QTimer.singleShot(0, self, self.take))
        self.setCompleter(completer)

    def take(self, least: int = 1) -> None:
        """Make one of what was typed, where it has so many letters at least."""
        text = " ".join(self.text().split())
        if len(text) >= least:
            self.clear()
            self.added.emit(text)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and control:
            event.ignore()
        elif event.key() in ENTER:
            if self.text().strip():
                self.take()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.take()
            self.left.emit()


class Growing(ChipRow):
    """Chips with a plus at the end, behind which new ones are typed; a letter on a chip begins one as well."""

    changed = Signal()
    begun = Signal()
    """With a letter, which stands in the line by now."""

    def __init__(self, theme: Theme, name: str, adding: str, hint: str, parent: QWidget) -> None:
        super().__init__(theme, name, parent)
        self.plus = Button(theme, "", "quiet", "plus", 24, name=adding, parent=self)
        self.plus.clicked.connect(lambda: self.begin(""))
        self.plus.installEventFilter(self)
        self.adder = Adder(theme, adding, hint, self)
        self.adder.hide()
        self.flow.addWidget(self.plus)
        self.flow.addWidget(self.adder)
        self.adder.left.connect(self._on_left)
        self.adder.textEdited.connect(lambda _text: self.changed.emit())

    def stops(self) -> list[QAbstractButton]:
        return [*self.chips, self.plus] if self.plus.isVisibleTo(self) else self.chips

    def clear(self) -> None:
        super().clear()
        self._rove(self.plus)

    def begin(self, text: str) -> None:
        self.adder.show()
        self.plus.hide()
        self.adder.setText(text)
        self.adder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def typed_on_chip(self, text: str) -> bool:
        if not text.isalpha() or text in INTEREST:
            return False
        self.begin(text)
        self.begun.emit()
        self.changed.emit()
        return True

    def _on_left(self) -> None:
        had = self.adder.hasFocus()
        self.adder.hide()
        self.plus.show()
        if had:
            (self.chips[-1] if self.chips else self.plus).setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()


class Topics(Growing):
    """What the questions were about: those that are on are the focus, the others are suggested."""

    def __init__(self, theme: Theme, name: str, adding: str, parent: QWidget) -> None:
        super().__init__(theme, name, adding, "", parent)
        self.adder.added.connect(self.take)

    def show_topics(self, chosen: Sequence[str], suggested: Sequence[str]) -> None:
        self.clear()
        known = {fold(one) for one in chosen}
        for topic in chosen:
            self._chip(topic, True)
        for topic in suggested:
            if fold(topic) not in known:
                self._chip(topic, False)

    def topics(self) -> tuple[str, ...]:
        return tuple(chip.text() for chip in self.chips if chip.isChecked())

    def take(self, text: str) -> None:
        same = next((chip for chip in self.chips if fold(chip.text()) == fold(text)), None)
        if same is not None:
            same.setChecked(True)
        else:
            self._chip(text, True)
        self.changed.emit()

    def _chip(self, text: str, on: bool) -> None:
        chip = Chip(self.theme, text, self)
        chip.setChecked(on)
        chip.toggled.connect(lambda _on: self.changed.emit())
        self.add(chip)
