"""What every form does: lays out fields, keeps what was typed, says at a field what cannot be, hands back a value."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.application.forms.fields import FormField, LineField
from ui.dialogs.frame import Dialog
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label

Texts = dict[str, str]


class Drafts:
    """What was typed into forms that were closed unsaved, for as long as the program runs."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, ...], Texts] = {}

    def keep(self, key: tuple[str, ...], texts: Texts) -> None:
        self._kept[key] = texts

    def of(self, key: tuple[str, ...]) -> Texts | None:
        return self._kept.get(key)

    def forget(self, key: tuple[str, ...]) -> None:
        self._kept.pop(key, None)


class Form(Dialog):
    """`begin` when the fields are filled. `collected` hands over a value; `finish` closes after it was taken,
    `refuse` says why it was not, and all stays as typed. Esc keeps what was typed for the next time."""

    collected = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        parent: QWidget,
        drafts: Drafts,
        key: tuple[str, ...],
        sentence: str = "",
        save: str = "",
        width: int = 560,
    ) -> None:
        super().__init__(theme, title, parent, sentence, width)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._drafts, self._key = drafts, key
        self.fields: dict[str, FormField] = {}
        self._heard: list[FormField] = []
        self._began: Texts = {}
        self._taken = False
        self._returned = self._build_returned()
        self._trouble = Label(theme, "", "small", "clay", wrap=True, parent=self)
        self._trouble.hide()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.close)
        self.save_button = self.add_button(save or self.tr("Save"), "primary", ("Ctrl", "Enter"))
        self.save_button.clicked.connect(self.save)

    def _build_returned(self) -> QWidget:
        """The line that says that typed text has come back."""
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self.theme, self.tr("What you typed before is still here."), "small", "ink2", parent=line))
        afresh = Button(self.theme, self.tr("Start afresh"), "link", height=24, parent=line)
        afresh.clicked.connect(self.start_afresh)
        row.addWidget(afresh)
        row.addStretch(1)
        line.hide()
        self.body.addWidget(line)
        return line

    # laying out

    def add(self, name: str, field: FormField) -> None:
        self.fields[name] = field
        if field in self._heard:
            return
        self._heard.append(field)
        field.control().installEventFilter(self)
        if isinstance(field, LineField):
            field.save_wanted.connect(self.save)

    def line(self, *parts: tuple[QWidget, int], column: QVBoxLayout | None = None) -> None:
        """Fields side by side, each with its share of the width."""
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(12))
        for part, share in parts:
            row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        (column or self.body).addLayout(row)

    def begin(self) -> None:
        """Call it last: what stands in the fields now is what counts as untouched."""
        self.body.addWidget(self._trouble)
        self.body.addStretch(0)
        for before, after in pairwise(_in_reading_order(self.layout())):
            QWidget.setTabOrder(before, after)
        self._began = self.texts()
        draft = self._drafts.of(self._key)
        if draft is not None:
            self.restore(draft)
            self._returned.show()

    def ask(self) -> None:
        self.open()

    # what is typed

    def texts(self) -> Texts:
        return {name: field.text() for name, field in self.fields.items()}

    def restore(self, texts: Texts) -> None:
        for name, field in self.fields.items():
            if name in texts:
                field.set_text(texts[name])

    def start_afresh(self) -> None:
        self._drafts.forget(self._key)
        self.restore(self._began)
        self._returned.hide()

    # saving

    def value(self) -> object | None:
        """What was typed as a value; None where a field has said what is wrong with it."""
        raise LookupError(type(self).__name__)  # every form says it

    def save(self) -> None:
        self._say("")
        for field in self.fields.values():
            field.error("")
        value = self.value()
        wrong = next((field for field in self.fields.values() if field.message()), None)
        if wrong is not None:
            wrong.control().setFocus(Qt.FocusReason.TabFocusReason)
        elif value is not None:
            self.collected.emit(value)

    def refuse(self, sentence: str) -> None:
        """It could not be kept; everything stays as it was typed."""
        self._say(sentence)

    def finish(self) -> None:
        self._taken = True
        self._drafts.forget(self._key)
        self.close()

    def said(self) -> str:
        return self._trouble.text()

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    # Qt's part

    def _leave(self) -> None:
        if not self._taken and self.fields:
            texts = self.texts()
            if texts != self._began:
                self._drafts.keep(self._key, texts)

    def reject(self) -> None:
        """Esc, Cancel and the frame's button alike: QDialog answers a close with this, and stays unless it hides."""
        self._leave()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif enter:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves from within every field, a text of several lines too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.save()
                return True
        return super().eventFilter(watched, event)


def _in_reading_order(layout: QLayout | None) -> Iterator[QWidget]:
    """What Tab stops at, as it lies there: fields are often made in another order than they are laid out in."""
    if layout is None:
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is None:
            yield from _in_reading_order(item.layout() if item is not None else None)
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        inside = widget.widget() if isinstance(widget, QScrollArea) else widget
        yield from _in_reading_order(inside.layout() if inside is not None else None)
