"""Who a letter is for, where nobody is named yet, and where they are reached: chosen or added in place."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from models.domain.errors import WorldError
from models.domain.names import fold
from models.domain.values import ApplicationId, CompanyId, Contact, ContactId, ContactKind, LetterKind
from ui import wording
from ui.application.forms.fields import LineField
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.letters.send_parts import ChoiceCard
from ui.people.words import letter_kind
from ui.wording import in_words

MOST = 6


class RecipientDialog(Dialog):
    """Those who are named in the application stand there to be chosen; anybody else is found, or made, by name."""

    chosen = Signal(str)
    """The id of a person who is here, with the address that was typed."""

    def __init__(
        self, ctx: Context, parent: QWidget, kind: LetterKind, application: ApplicationId | None, now: Contact | None
    ) -> None:
        """`now` is whoever is chosen already."""
        title = _title(kind)
        super().__init__(ctx.theme, title, parent, width=460)
        self._ctx, self._before = ctx, now
        self._company: CompanyId | None = None
        self._known = {fold(one.name): one for one in ctx.services.people.all()}
        self._people = self._named(application, now)
        self._build()
        self._show(now or next(iter(self._people), None))

    def _named(self, application: ApplicationId | None, now: Contact | None) -> list[Contact]:
        """The hiring manager, then whom one met last, then everybody else who is named."""
        panel = self._ctx.services.applications.panel(application, self._ctx.clock.now()) if application else None
        found: dict[ContactId, Contact] = {now.id: now} if now is not None else {}
        if panel is not None:
            self._company = panel.company.id
            latest = sorted(panel.interviews, key=lambda one: one.starts_at, reverse=True)
            met = [part.contact for meeting in latest for part in meeting.people]
            ordered = sorted(panel.contacts.values(), key=lambda one: _rank(one, met))
            found |= {one.id: one for one in ordered}
        return list(found.values())[:MOST]

    def _build(self) -> None:
        theme = self.theme
        self._group = QButtonGroup(self)
        self.cards: list[ChoiceCard] = []
        for place, person in enumerate(self._people):
            card = ChoiceCard(theme, person.name, "user", self)
            beside = ", ".join(filter(None, (person.title, next(iter(person.emails), ""))))
            card.say(beside or self.tr("No address is known yet"), warns=not beside)
            self._group.addButton(card, place)
            self.cards.append(card)
            self.body.addWidget(card)
        label = self.tr("Somebody else") if self._people else self.tr("Name")
        self.name = LineField(theme, label, self.tr("A name; who is not here yet is added"), self)
        self.name.complete([person.name for person in self._known.values()])
        self.email = LineField(theme, self.tr("Email address"), "", self)
        self.body.addWidget(self.name)
        self.body.addWidget(self.email)
        self.add_button(self.tr("Cancel")).clicked.connect(self.close)
        self.go_on = self.add_button(self.tr("Choose"), "primary", keys=("Enter",))
        self.go_on.clicked.connect(self._on_chosen)
        self._group.idClicked.connect(lambda place: self._show(self._people[place]))
        self.name.edit.textEdited.connect(self._on_typed)
        self.name.edit.editingFinished.connect(self._on_named)
        self.go_on.setDefault(True)

    def ask(self) -> None:
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()
        checked = self._group.checkedButton()
        if self._before is not None and not self._before.emails:
            self.email.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            (checked or self.name.edit).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, person: Contact | None) -> None:
        if person is None:
            return
        if person in self._people:
            self.cards[self._people.index(person)].setChecked(True)
            self.name.set_text("")
        self.email.set_text(next(iter(person.emails), ""))

    def _on_typed(self, text: str) -> None:
        if text.strip() and (button := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            button.setChecked(False)
            self._group.setExclusive(True)
            self.email.set_text("")

    def _on_named(self) -> None:
        known = self._known.get(fold(self.name.text()))
        if known is not None and not self.email.text():
            self.email.set_text(next(iter(known.emails), ""))

    # choosing

    def person(self) -> Contact | None:
        """Whoever is meant and is here already."""
        place = self._group.checkedId()
        if place >= 0:
            return self._people[place]
        return self._known.get(fold(self.name.text())) if self.name.text() else None

    def _address(self) -> str | None:
        """As it may be written to; None where nothing was typed. Raises WorldError for what is no address."""
        from models.domain.addresses import checked

        text = self.email.text()
        if not text:
            return None
        found = checked(text)
        if found is None:
            raise WorldError(self.tr("This is no email address yet. It looks like name@company.example."))
        return found

    def _on_chosen(self) -> None:
        person = self.person()
        if person is None and not self.name.text():
            self.name.error(self.tr("Choose somebody, or type a name."))
            return
        try:
            address = self._address()
        except WorldError as error:
            self.email.error(in_words(error.sentence))
            return
        contact = self._kept(person, address)
        if contact is not None:
            self.close()
            self.chosen.emit(contact)

    def _kept(self, person: Contact | None, address: str | None) -> str | None:
        """Written only where something is new."""
        people, now, intents = self._ctx.services.people, self._ctx.clock.now(), self._ctx.intents
        if person is None:
            name, emails = self.name.text(), (address,) if address else ()
            change = intents.do(
                None, lambda: people.create(name, now, company=self._company, emails=emails), self.name.error
            )
            return change.about["contact"] if change is not None else None
        if address and address.casefold() != next(iter(person.emails), "").casefold():
            others = tuple(one for one in person.emails if one.casefold() != address.casefold())
            after = replace(person, emails=(address, *others))
            if intents.do(None, lambda: people.edit(after, now), self.email.error) is None:
                return None
        return person.id


def _title(kind: LetterKind) -> str:
    said = wording.translate("RecipientDialog", "{letter}: who is it for?")
    return said.format(letter=letter_kind(kind))


def _rank(person: Contact, met: list[ContactId]) -> tuple[bool, int]:
    manager = ContactKind.HIRING_MANAGER in person.kinds
    return not manager, met.index(person.id) if person.id in met else len(met)
