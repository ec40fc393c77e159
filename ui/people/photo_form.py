"""The fields of a card beside its picture: what was read stands in them, what is doubtful says so."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from models.domain.card import Card
from models.domain.card_layout import Number
from ui import paint
from ui.theme import Theme
from ui.widgets.hearing import describe
from ui.widgets.label import Label
from ui.wording import translate


def labels() -> dict[str, str]:
    """The fields in their order, by their names in a card."""
    return {
        "name": translate("Photo", "Name"),
        "title": translate("Photo", "Title"),
        "company": translate("Photo", "Company"),
        "department": translate("Photo", "Department"),
        "emails": translate("Photo", "Email"),
        "phones": translate("Photo", "Phone"),
        "linkedin": translate("Photo", "LinkedIn"),
        "urls": translate("Photo", "Web"),
        "address": translate("Photo", "Address"),
    }


SEVERAL = frozenset({"emails", "phones", "urls"})
"""Each of their values has a line of its own."""
IF_READ = frozenset({"department"})
"""Shown only where the card has it."""
MOST = 4


class Doubt(QWidget):
    """ "check this", in amber, with its icon."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = self.tr("check this")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = self._theme.px(12 + 5) + self._theme.text_width(self._text, "small", 500)
        return QSize(round(wide) + 1, self._theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        side, gap = theme.px(12), theme.px(5)
        mirrored = self.isRightToLeft()
        paint.icon(
            theme, painter, rect.right() - side if mirrored else 0, rect.center().y(), "triangle-alert", 12, "due"
        )
        place = rect.adjusted(0 if mirrored else side + gap, 0, -(side + gap) if mirrored else 0, 0)
        paint.text(theme, painter, place, self._text, "small", "due", weight=500, elide=False)


class PhotoField(QWidget):
    """One value: its label, the mark of doubt, the line to type in, and what is wrong with it."""

    entered = Signal()
    edited = Signal()
    pasted = Signal()
    """An image was pasted where text belongs."""

    def __init__(self, theme: Theme, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = label
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        head = QHBoxLayout()
        title = Label(theme, label, "small", "ink2", 500, parent=self)
        head.addWidget(title)
        head.addStretch(1)
        self._doubt = Doubt(theme, self)
        self._doubt.hide()
        head.addWidget(self._doubt)
        column.addLayout(head)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(label)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._on_edited)
        title.setBuddy(self.edit)
        column.addWidget(self.edit)
        self._message = Label(theme, "", "small", "clay", wrap=True, parent=self)
        self._message.hide()
        column.addWidget(self._message)

    def text(self) -> str:
        return " ".join(self.edit.text().split())

    @property
    def doubtful(self) -> bool:
        return self._doubt.isVisibleTo(self)

    def show_text(self, text: str, doubtful: bool) -> None:
        self.edit.setText(text)
        self.edit.setCursorPosition(0)
        self.set_doubtful(doubtful)

    def set_doubtful(self, doubtful: bool) -> None:
        self._doubt.setVisible(doubtful)
        self.edit.setAccessibleDescription(self.tr("Check this: it was not read with certainty.") if doubtful else "")

    def error(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        describe(self.edit, sentence)
        self.edit.setProperty("wrong", bool(sentence))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def _on_edited(self) -> None:
        if self._message.text():
            self.error("")
        self.set_doubtful(False)
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = QGuiApplication.clipboard().mimeData()
            if event.matches(QKeySequence.StandardKey.Paste) and held.hasImage() and not held.hasText():
                self.pasted.emit()
                return True
        return super().eventFilter(watched, event)


class PhotoForm(QWidget):
    """Rebuilt for each picture, since cards have different numbers of addresses and phones."""

    field_entered = Signal(str, int)
    settled = Signal(str)
    """A field was typed in, so its doubt is gone."""
    changed = Signal()
    image_pasted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = Card("")
        self._fields: dict[tuple[str, int], PhotoField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))

    @property
    def built(self) -> bool:
        return bool(self._fields)

    def show_card(self, card: Card, numbers: Iterable[Number] = ()) -> None:
        for field in self._fields.values():
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields, self._card = {}, card
        kinds = {number.text: number.kind for number in numbers}
        for name, label in labels().items():
            told: list[str] = []
            for place, value in enumerate(self._values(card, name)):
                told.append(translate("Photo", "Mobile") if kinds.get(value) == "mobile" else label)
                again = told.count(told[-1])
                self._add(name, place, told[-1] if again == 1 else f"{told[-1]} {again}", value)

    @staticmethod
    def _values(card: Card, name: str) -> list[str]:
        found = getattr(card, name)
        if name in SEVERAL:
            return list(found[:MOST]) or [""]
        if name in IF_READ and not found:
            return []
        return [(found or "").replace("\n", ", ")]

    def _add(self, name: str, place: int, label: str, value: str) -> None:
        field = PhotoField(self._theme, label, self)
        field.show_text(value, name in self._card.doubtful and bool(value))
        field.entered.connect(lambda: self.field_entered.emit(name, place))
        field.edited.connect(lambda: self._on_edited(name))
        field.pasted.connect(self.image_pasted)
        self._fields[name, place] = field
        self._column.addWidget(field)

    def _on_edited(self, name: str) -> None:
        self.settled.emit(name)
        self.changed.emit()

    # -- what it says ------------------------------------------------------------------------------

    def card(self) -> Card:
        """What stands in the fields; what has no field of its own is as it was read."""
        said: dict[str, list[str]] = {}
        for (name, _place), field in self._fields.items():
            said.setdefault(name, [])
            if field.text():
                said[name].append(field.text())

        def one(name: str) -> str | None:
            return next(iter(said.get(name, ())), None)

        return replace(
            self._card,
            name=one("name") or "",
            title=one("title"),
            company=one("company"),
            department=one("department"),
            emails=(*said.get("emails", ()), *self._card.emails[MOST:]),
            phones=(*said.get("phones", ()), *self._card.phones[MOST:]),
            urls=(*said.get("urls", ()), *self._card.urls[MOST:]),
            linkedin=one("linkedin"),
            address=self._address(one("address")),
            doubtful=frozenset(name for (name, _), field in self._fields.items() if field.doubtful),
        )

    def _address(self, text: str | None) -> str | None:
        """Its lines are kept where nobody typed in them."""
        read = self._card.address
        return read if read is not None and read.replace("\n", ", ") == text else text

    # -- the focus ---------------------------------------------------------------------------------

    def enter(self, name: str, place: int = 0) -> None:
        field = self._fields.get((name, place)) or self._fields.get((name, 0))
        if field is not None:
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            field.edit.selectAll()

    def field(self, name: str, place: int = 0) -> PhotoField:
        return self._fields[name, place]

    def last(self) -> QWidget | None:
        return list(self._fields.values())[-1].edit if self._fields else None
