"""A person as they are written down: the name above all, then where they are and how to reach them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.domain.names import fold
from models.domain.values import Contact, ContactId, ContactKind
from ui.application.forms.fields import AreaField, ChoiceField, LineField, TickField
from ui.application.forms.form import Drafts, Form
from ui.application.forms.small_forms import check_addresses
from ui.opening import is_safe
from ui.people import links, words
from ui.theme import Theme
from ui.widgets.buttons import Button, ChipButton
from ui.widgets.flow import Flow
from ui.widgets.label import Label

Alike = Callable[[str, str, ContactId | None], Sequence[tuple[ContactId, str, str | None]]]
FEWEST_DIGITS = 3
KINDS = tuple(kind for kind in ContactKind if kind is not ContactKind.OTHER)


@dataclass(frozen=True, slots=True)
class Known:
    """What the form begins with: names of companies, who is here already, and the person (None: a new one)."""

    companies: Sequence[str]
    alike: Alike
    contact: Contact | None = None
    company: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    company: str
    fields: dict[str, Any] = field(default_factory=dict)


class KindsField(QWidget):
    """What somebody is to me: any of a few, as chips; the text is their codes, joined by commas."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = Flow(self, theme.px(6))
        self.chips = {kind: ChipButton(theme, words.relation(kind), parent=self) for kind in KINDS}
        for chip in self.chips.values():
            row.addWidget(chip)
        self._others: tuple[ContactKind, ...] = ()

    def kinds(self) -> tuple[ContactKind, ...]:
        """In the order they were in; new ones behind."""
        on = [kind for kind, chip in self.chips.items() if chip.isChecked()]
        kept = [kind for kind in self._others if kind in on or kind not in self.chips]
        return (*kept, *(kind for kind in on if kind not in kept))

    def show_kinds(self, kinds: tuple[ContactKind, ...]) -> None:
        self._others = kinds
        for kind, chip in self.chips.items():
            chip.setChecked(kind in kinds)


class PersonForm(Form):
    """Hands back a `Typed`. Whoever is here already is pointed out, never in the way."""

    open_wanted = Signal(str)
    """Somebody who is here already."""

    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, known: Known) -> None:
        self._known = known
        contact = known.contact
        title = self.tr("New person") if contact is None else contact.name
        key = ("contact", str(contact.id) if contact is not None else "new")
        sentence = self.tr("Spelling matters more than anything else in a letter.")
        super().__init__(theme, title, parent, drafts, key, sentence, width=600)
        self._make()
        self._lay_out()
        self._fill(contact)
        self.begin()
        self.name.edit.editingFinished.connect(self._look_for_others)
        self.emails.edit.editingFinished.connect(self._look_for_others)
        self.confirmed.box.toggled.connect(self._on_confirmed)
        self._on_confirmed(self.confirmed.box.isChecked())
        self.name.edit.setFocus()

    def _make(self) -> None:
        theme = self.theme
        self.name = LineField(theme, self.tr("Name"), parent=self)
        self.confirmed = TickField(theme, self.tr("The spelling is confirmed"), self)
        sources = [("", self.tr("Seen where?")), *((one, self._source(one)) for one in words.SOURCES)]
        kept = self._known.contact.name_source if self._known.contact is not None else None
        if kept and kept not in words.SOURCES:
            sources.append((kept, kept))
        self.source = ChoiceField(theme, self.tr("Seen"), sources, self)
        self.pronunciation = LineField(theme, self.tr("Says it"), self.tr("like kin-TAH-na"), self)
        self.title_ = LineField(theme, self.tr("Title"), parent=self)
        self.company = LineField(theme, self.tr("Company"), parent=self)
        self.company.complete(self._known.companies)
        several = self.tr("several with commas between")
        self.emails = LineField(theme, self.tr("Email"), several, self)
        self.phones = LineField(theme, self.tr("Phone"), several, self)
        self.linkedin = LineField(theme, self.tr("LinkedIn"), self.tr("address or name of the profile"), self)
        self.met_at = LineField(theme, self.tr("Met at"), self.tr("like the spring fair"), self)
        self.address = AreaField(theme, self.tr("Address, for a card"), 3, self)
        self.notes = AreaField(theme, self.tr("Remember"), 3, self)
        self.kinds = KindsField(theme, self)
        self._here = Label(theme, "", "small", "due", wrap=True, parent=self)
        self._open = Button(theme, self.tr("Open"), "link", height=24, parent=self)
        self._open.clicked.connect(self._on_open)
        self._other: ContactId | None = None
        for name, one in (
            ("name", self.name),
            ("confirmed", self.confirmed),
            ("source", self.source),
            ("pronunciation", self.pronunciation),
            ("title", self.title_),
            ("company", self.company),
            ("emails", self.emails),
            ("phones", self.phones),
            ("linkedin", self.linkedin),
            ("met_at", self.met_at),
            ("address", self.address),
            ("notes", self.notes),
        ):
            self.add(name, one)

    def _source(self, code: str) -> str:
        return {
            words.CARD: self.tr("On their card"),
            words.SIGNATURE: self.tr("In their signature"),
            words.TYPED: self.tr("Typed with them"),
        }[code]

    def _lay_out(self) -> None:
        px = self.theme.px
        self.line((self.name, 3), (self.pronunciation, 2))
        here = QHBoxLayout()
        here.setSpacing(px(8))
        here.addWidget(self._here, 1)
        here.addWidget(self._open)
        self.body.addLayout(here)
        self._here.hide()
        self._open.hide()
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.confirmed)
        row.addWidget(self.source)
        row.addStretch(1)
        self.source.title.hide()
        self.body.addLayout(row)
        self.line((self.title_, 1), (self.company, 1))
        self.body.addWidget(self.kinds)
        self.line((self.emails, 1), (self.phones, 1))
        self.line((self.linkedin, 1), (self.met_at, 1))
        self.line((self.address, 1), (self.notes, 1))

    def _fill(self, contact: Contact | None) -> None:
        if contact is None:
            self.name.set_text(self._known.name)
            return
        self.name.set_text(contact.name)
        self.confirmed.set_text("yes" if contact.name_confirmed else "")
        self.source.set_text(contact.name_source or "")
        self.pronunciation.set_text(contact.pronunciation or "")
        self.title_.set_text(contact.title or "")
        self.company.set_text(self._known.company)
        self.emails.set_text(", ".join(contact.emails))
        self.phones.set_text(", ".join(contact.phones))
        self.linkedin.set_text(contact.linkedin or "")
        self.met_at.set_text(contact.met_at or "")
        self.address.set_text(contact.address or "")
        self.notes.set_text(contact.notes or "")
        self.kinds.show_kinds(contact.kinds)

    # pointing out

    def _on_confirmed(self, on: bool) -> None:
        self.source.setVisible(on)

    def _look_for_others(self) -> None:
        contact = self._known.contact
        name, emails = self.name.text(), _listed(self.emails.text())
        if contact is not None and fold(name) == fold(contact.name) and emails == contact.emails:
            found: Sequence[tuple[ContactId, str, str | None]] = ()
        else:
            found = self._known.alike(name, emails[0] if emails else "", contact.id if contact is not None else None)
        self._here.setVisible(bool(found))
        self._open.setVisible(bool(found))
        if found:
            self._other, called, company = found[0]
            said = self.tr("{name} of {company} is here already.") if company else self.tr("{name} is here already.")
            self._here.setText(said.format(name=called, company=company))
            self._open.setAccessibleName(self.tr("Open {name}").format(name=called))

    def _on_open(self) -> None:
        if self._other is not None:
            other = self._other
            self.close()
            self.open_wanted.emit(other)

    # what is handed back

    def value(self) -> Typed | None:
        self._check()
        if any(one.message() for one in self.fields.values()):
            return None
        confirmed = bool(self.confirmed.text())
        before = self._known.contact.name_confirmed if self._known.contact is not None else None
        return Typed(
            self.company.text(),
            {
                "name": self.name.text(),
                # Not confirmed, where that was never said, stays unsaid.
                "name_confirmed": True if confirmed else None if before is None else False,
                "name_source": (self.source.text() or None) if confirmed else None,
                "pronunciation": self.pronunciation.text() or None,
                "title": self.title_.text() or None,
                "emails": _listed(self.emails.text()),
                "phones": _listed(self.phones.text()),
                "linkedin": self.linkedin.text() or None,
                "met_at": self.met_at.text() or None,
                "address": self.address.text() or None,
                "notes": self.notes.text() or None,
                "kinds": self.kinds.kinds(),
            },
        )

    def _check(self) -> None:
        if not self.name.text():
            self.name.error(self.tr("Add the person's name. Everything else can wait."))
        check_addresses(self.emails, _listed(self.emails.text()))
        for number in _listed(self.phones.text()):
            if sum(one.isdigit() for one in number) < FEWEST_DIGITS:
                self.phones.error(
                    self.tr("“{text}” is not a number. Write it like +353 21 555 0142.").format(text=number)
                )
        linkedin = self.linkedin.text()
        if linkedin and not is_safe(links.profile(linkedin)):
            said = self.tr("“{text}” is not a profile. Write it like linkedin.com/in/jane-okafor.")
            self.linkedin.error(said.format(text=linkedin))
        if self.confirmed.text() and not self.source.text() and self._newly_confirmed():
            self.source.error(self.tr("Say where you saw it written."))

    def _newly_confirmed(self) -> bool:
        return self._known.contact is None or not self._known.contact.name_confirmed

    def texts(self) -> dict[str, str]:
        texts = super().texts()
        texts["kinds"] = ",".join(kind.value for kind in self.kinds.kinds())
        return texts

    def restore(self, texts: dict[str, str]) -> None:
        super().restore(texts)
        codes = [code for code in texts.get("kinds", "").split(",") if code]
        self.kinds.show_kinds(tuple(ContactKind(code) for code in codes))


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.replace(";", ",").split(",") if part.strip()))
