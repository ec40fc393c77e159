"""Who was or will be at one interview: known people by completion, new ones by name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from models.domain.names import fold
from models.domain.values import Contact, ContactId, Interview, Role
from models.services.people import Introduced
from ui.application import words
from ui.application.forms.fields import ChoiceField, LineField, TickField
from ui.application.forms.form import Drafts, Form, Texts
from ui.application.forms.small_forms import check_addresses
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.panel import Panel

PARTS = ("name", "role", "title", "email", "phone", "moment", "thanked")


@dataclass(frozen=True, slots=True)
class Around:
    interview: Interview
    about: str
    contacts: Mapping[ContactId, Contact]
    """Everybody who is named in this application."""
    known: Sequence[Contact]
    """Everybody there is, for completion."""


class _Person(Panel):
    """One person's fields; `contact` is None for somebody who is not known yet."""

    def __init__(self, theme: Theme, contact: Contact | None, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.contact = contact
        self.name = LineField(theme, self.tr("Name"), parent=self)
        roles = [(one.value, words.role(one)) for one in Role]
        self.role = ChoiceField(theme, self.tr("Part"), roles, self)
        self.title = LineField(theme, self.tr("Title"), parent=self)
        self.email = LineField(theme, self.tr("Email"), parent=self)
        self.phone = LineField(theme, self.tr("Phone"), parent=self)
        self.moment = LineField(theme, self.tr("A moment you shared"), parent=self)
        self.thanked = TickField(theme, self.tr("Thanked in person"), self)
        self.remove = Button(theme, "", "quiet", "x", 28, name=self.tr("Take off the list"), parent=self)

    def fields(self) -> dict[str, LineField | ChoiceField | TickField]:
        return {part: getattr(self, part) for part in PARTS}

    def show_contact(self, contact: Contact) -> None:
        """What is known of somebody fills what is still empty."""
        for field, said in (
            (self.title, contact.title or ""),
            (self.email, next(iter(contact.emails), "")),
            (self.phone, next(iter(contact.phones), "")),
        ):
            if not field.text():
                field.set_text(said)


class PeopleForm(Form):
    """Hands back a tuple of `Introduced`, in order."""

    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, around: Around, add_one: bool = False) -> None:
        self._around = around
        title = self.tr("People at the interview")
        super().__init__(theme, title, parent, drafts, ("people", str(around.interview.id)), around.about, width=640)
        self._people: list[_Person] = []
        self._column: QVBoxLayout = self.scrolled(self.tr("People"), 400)
        self._area = self.findChildren(QScrollArea)[0]
        self._column.addStretch(1)
        self.add_button_ = Button(theme, self.tr("Add somebody"), "secondary", "user-plus", 28, parent=self)
        self.add_button_.clicked.connect(lambda: self.add_person(None))
        self.body.addWidget(self.add_button_)
        self._fill()
        self.begin()
        if add_one or not self._people:
            self.add_person(None)
        self._go_to(self._people[-1] if add_one else self._people[0])

    @property
    def people(self) -> Sequence[_Person]:
        return self._people

    def _fill(self) -> None:
        for part in self._around.interview.people:
            row = self.add_person(self._around.contacts.get(part.contact))
            row.role.set_text((part.role or Role.INTERVIEWER).value)
            row.moment.set_text(part.moment or "")
            row.thanked.set_text("yes" if part.thanked_in_person else "")

    def add_person(self, contact: Contact | None) -> _Person:
        theme, px = self.theme, self.theme.px
        row = _Person(theme, contact, self)
        inside = QVBoxLayout(row)
        inside.setContentsMargins(px(14), px(10), px(14), px(14))
        inside.setSpacing(px(8))
        self.line((row.name, 5), (row.role, 3), (row.remove, 0), column=inside)
        self.line((row.title, 3), (row.email, 4), (row.phone, 3), column=inside)
        self.line((row.moment, 1), column=inside)
        inside.addWidget(row.thanked)
        row.name.complete([one.name for one in self._around.known])
        row.name.committed.connect(lambda name: self._on_named(row, name))
        row.remove.clicked.connect(lambda: self.take_off(row))
        if contact is not None:
            row.name.set_text(contact.name)
            row.show_contact(contact)
        self._people.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        self._number()
        row.show()
        self._go_to(row)
        return row

    def _go_to(self, row: _Person) -> None:
        row.name.edit.setFocus()
        # The row has its place only when the column has been laid out.
        QTimer.singleShot(0, row, lambda: self._area.ensureWidgetVisible(row))

    def take_off(self, row: _Person) -> None:
        self._people.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()
        (self._people[-1].name.edit if self._people else self.add_button_).setFocus()

    def _number(self) -> None:
        """The fields of each person by their place, so that a draft finds them again."""
        self.fields.clear()
        for place, row in enumerate(self._people):
            for part, field in row.fields().items():
                self.add(f"{place}.{part}", field)

    def _on_named(self, row: _Person, name: str) -> None:
        if row.contact is None:
            same = [one for one in self._around.known if fold(one.name) == fold(name)]
            if len(same) == 1:
                row.show_contact(same[0])

    def texts(self) -> Texts:
        """Which known person a row stands for belongs to what was typed."""
        texts = super().texts()
        for place, row in enumerate(self._people):
            texts[f"{place}.contact"] = str(row.contact.id) if row.contact is not None else ""
        return texts

    def restore(self, texts: Texts) -> None:
        wanted = len({name.partition(".")[0] for name in texts})
        for row in list(self._people):
            self.take_off(row)
        for place in range(wanted):
            contact = texts.get(f"{place}.contact")
            self.add_person(self._around.contacts.get(ContactId(contact)) if contact else None)
        super().restore(texts)

    def value(self) -> tuple[Introduced, ...] | None:
        there: list[Introduced] = []
        seen: set[str] = set()
        for row in self._people:
            name = row.name.text()
            if not name and any(field.text() for part, field in row.fields().items() if part not in ("role", "name")):
                row.name.error(self.tr("Add the person's name, or take the line off the list."))
            check_addresses(row.email, [row.email.text()] if row.email.text() else [])
            if not name:
                continue
            if fold(name) in seen:
                row.name.error(self.tr("{name} is on the list already.").format(name=name))
            seen.add(fold(name))
            there.append(self._introduced(row, name))
        return tuple(there)

    def _introduced(self, row: _Person, name: str) -> Introduced:
        before = next(
            (one for one in self._around.interview.people if row.contact and one.contact == row.contact.id), None
        )
        thanked = True if row.thanked.text() else None
        if thanked is None and before is not None and before.thanked_in_person is not None:
            thanked = False
        return Introduced(
            name=name,
            contact=row.contact.id if row.contact is not None else None,
            role=Role(row.role.text()) if row.role.text() else None,
            title=row.title.text() or None,
            email=row.email.text() or None,
            phone=row.phone.text() or None,
            moment=row.moment.text() or None,
            thanked_in_person=thanked,
        )
