"""The fields of the forms. Each shows and keeps a text, so that a draft of a whole form is a few texts."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import wording
from ui.application.forms import parse
from ui.application.forms.calendar import choose_day
from ui.application.header import FitDots
from ui.theme import Theme
from ui.widgets.field import Field
from ui.widgets.hearing import describe
from ui.widgets.label import Label
from ui.widgets.switch import Check


class _Completer(QCompleter):
    """Its list keeps Enter to itself while it is open; with Ctrl it belongs to the form, as in every field."""

    save_wanted = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and watched is not self.widget() and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if isinstance(watched, QWidget):
                    watched.hide()
                self.save_wanted.emit()
                return True
        return super().eventFilter(watched, event)


class LineField(Field):
    """A line of text, completed from what is known."""

    save_wanted = Signal()
    """Ctrl+Enter in the list of completions."""

    def complete(self, known: Sequence[str]) -> None:
        completer = _Completer(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.save_wanted.connect(self.save_wanted)
        self.edit.setCompleter(completer)
        if (completions := self.completions()) is not None:
            completions.setObjectName("completions")

    def completions(self) -> QAbstractItemView | None:
        """The list that opens below while typing; None where nothing is known to choose from."""
        completer: QCompleter | None = self.edit.completer()
        return completer.popup() if completer is not None else None

    def control(self) -> QWidget:
        return self.edit

    def set_text(self, text: str) -> None:
        """A long text shows its beginning."""
        super().set_text(text)
        self.edit.setCursorPosition(0)


class DayField(LineField):
    """A day as people write it, or from the calendar; shown with its weekday once it is read."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None, bare: bool = False) -> None:
        super().__init__(theme, label, "", parent, bare)
        self._theme = theme
        self._today = date(2000, 1, 1)
        open_calendar = QAction(theme.icon("calendar"), self.tr("Calendar"), self)
        open_calendar.triggered.connect(self._open_calendar)
        self.edit.addAction(open_calendar, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.edit.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Calendar"))
        self.edit.editingFinished.connect(self._spell_out)

    def begin(self, today: date, value: date | None) -> None:
        self._today = today
        self.edit.setPlaceholderText(self.tr("like {day}").format(day=wording.day_month(today)))
        self.set_text("" if value is None else parse.day_text(value))

    def checked(self) -> date | None:
        """The day, None for none; where it is no day, the field says so (`message` is not empty then)."""
        try:
            return parse.day(self.text(), self._today)
        except ValueError:
            self.error(self.tr("“{text}” is not a day. Write it like 26 June or 2026-06-26.").format(text=self.text()))
            return None

    def _spell_out(self) -> None:
        try:
            value = parse.day(self.text(), self._today)
        except ValueError:
            return
        if value is not None:
            self.edit.setText(parse.day_text(value))

    def _open_calendar(self) -> None:
        try:
            shown = parse.day(self.text(), self._today) or self._today
        except ValueError:
            shown = self._today
        choose_day(self._theme, self.edit, shown, self._on_chosen)

    def _on_chosen(self, chosen: date) -> None:
        self.set_text(parse.day_text(chosen))
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)


class TimeField(LineField):
    """A time of day on the 24 hour clock, whatever way it was typed."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, parent=parent)
        self.edit.editingFinished.connect(self._spell_out)

    def _spell_out(self) -> None:
        try:
            value = parse.clock(self.text())
        except ValueError:
            return
        if value is not None:
            self.edit.setText(f"{value:%H:%M}")

    def begin(self, value: time | None) -> None:
        self.edit.setPlaceholderText(self.tr("like 15:00"))
        self.set_text("" if value is None else f"{value:%H:%M}")

    def checked(self) -> time | None:
        try:
            return parse.clock(self.text())
        except ValueError:
            self.error(self.tr("“{text}” is not a time. Write it like 15:00.").format(text=self.text()))
            return None


class LengthField(LineField):
    def begin(self, value: timedelta | None) -> None:
        self.edit.setPlaceholderText(self.tr("like 45 min"))
        self.complete([parse.length_text(timedelta(minutes=minutes)) for minutes in (30, 45, 60, 90, 120, 180)])
        self.set_text("" if value is None else parse.length_text(value))

    def checked(self) -> timedelta | None:
        try:
            return parse.length(self.text())
        except ValueError:
            said = self.tr("“{text}” is not a length. Write it like 45 min or 1 h 30.")
            self.error(said.format(text=self.text()))
            return None


class AmountField(LineField):
    def begin(self, value: float | None) -> None:
        self.set_text("" if value is None else f"{value:g}" if value < 1e6 else f"{value:.0f}")

    def checked(self) -> float | None:
        try:
            return parse.amount(self.text())
        except ValueError:
            self.error(self.tr("“{text}” is not an amount. Write it in digits, like 52000.").format(text=self.text()))
            return None


class _Labelled(QWidget):
    """A label above a control, and room below for what is wrong with it."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(6))
        self.title = Label(theme, label, "small", "ink2", 500, parent=self)
        self.column.addWidget(self.title)
        self._wrong = Label(theme, "", "small", "clay", wrap=True, parent=self)
        self._wrong.hide()
        self._held: QWidget | None = None

    def hold(self, control: QWidget, label: str) -> None:
        self._held = control
        control.setAccessibleName(label)
        self.title.setBuddy(control)
        self.column.addWidget(control)
        self.column.addWidget(self._wrong)

    def error(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        if self._held is not None:
            describe(self._held, sentence)

    def message(self) -> str:
        return self._wrong.text()


class ChoiceField(_Labelled):
    """One of a few; the text is the code, "" for not said."""

    def __init__(
        self, theme: Theme, label: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, label, parent)
        self.box = QComboBox(self)
        for code, text in choices:
            self.box.addItem(text, code)
        self.hold(self.box, label)

    def control(self) -> QWidget:
        return self.box

    def text(self) -> str:
        return str(self.box.currentData() or "")

    def set_text(self, text: str) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(text)))


class AreaField(_Labelled):
    """Several lines."""

    def __init__(self, theme: Theme, label: str, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, parent)
        self.area = QPlainTextEdit(self)
        self.area.setTabChangesFocus(True)
        self.area.setFont(theme.font("body"))
        self.area.setFixedHeight(theme.line_height("body") * lines + theme.px(18))
        self.hold(self.area, label)

    def control(self) -> QWidget:
        return self.area

    def text(self) -> str:
        return self.area.toPlainText().strip()

    def set_text(self, text: str) -> None:
        self.area.setPlainText(text)


class TickField(QWidget):
    """Yes or not; the text is "yes" or ""."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.box = Check(theme, label, self)
        column.addWidget(self.box)

    def control(self) -> QWidget:
        return self.box

    def text(self) -> str:
        return "yes" if self.box.isChecked() else ""

    def set_text(self, text: str) -> None:
        self.box.setChecked(text == "yes")

    def error(self, sentence: str) -> None:
        describe(self.box, sentence)

    def message(self) -> str:
        return self.box.accessibleDescription()


class FitField(_Labelled):
    """The dots; the text is a digit or ""."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, parent)
        self.dots = FitDots(theme, self)
        self._fit: int | None = None
        self.dots.chosen.connect(self._on_chosen)
        self.column.addWidget(self.dots)
        self.column.addWidget(self._wrong)

    def control(self) -> QWidget:
        return self.dots

    def text(self) -> str:
        return "" if self._fit is None else str(self._fit)

    def set_text(self, text: str) -> None:
        self._on_chosen(int(text) if text else None)

    def _on_chosen(self, fit: int | None) -> None:
        self._fit = fit
        self.dots.set_fit(fit)


FormField = LineField | ChoiceField | AreaField | TickField | FitField
