"""What a person does with people: each becomes one form, one dialog or one intent."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QStandardPaths, QTemporaryDir, QUrl, QUrlQuery
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from models.domain import reasons
from models.domain.change import Change
from models.domain.file_names import safe_name
from models.domain.people_views import PersonRow
from models.domain.values import Contact, ContactId
from ui.context import Context
from ui.opening import is_safe, open_link
from ui.people import links, words
from ui.people.facts import Fact
from ui.people.keys import Command
from ui.today.choices import ChoicesPopOver
from ui.wording import in_words

Shown = Callable[[Change], None]


class Deeds(QObject):
    """`shown` is called with every Change of our own; `page` is its origin."""

    def __init__(self, ctx: Context, page: QWidget, shown: Shown) -> None:
        super().__init__(page)
        self._ctx, self._page, self._shown = ctx, page, shown
        from ui.application.forms.form import Drafts

        self._drafts = Drafts()
        self.open_form: QWidget | None = None
        self._folder: QTemporaryDir | None = None

    def do(self, call: Callable[[], Change], refused: Callable[[str], object] | None = None) -> Change | None:
        change = self._ctx.intents.do(self._page, call, refused)
        if change:
            self._shown(change)
        return change

    def _contact(self, contact: ContactId) -> Contact | None:
        return self._ctx.services.people.get(contact)

    # the card

    def begin(self) -> None:
        self.new()

    def new(self, name: str = "") -> None:
        from ui.people.person_form import Known, PersonForm

        known = Known(self._ctx.services.applications.company_names(), self._alike, name=name)
        form = PersonForm(self._ctx.theme, self._page.window(), self._drafts, known)
        self._ask(form, None)

    def edit(self, contact: ContactId) -> None:
        from ui.people.person_form import Known, PersonForm

        before = self._contact(contact)
        if before is None:
            return
        company = self._ctx.services.companies.get(before.company) if before.company is not None else None
        names = self._ctx.services.applications.company_names()
        known = Known(names, self._alike, before, company.name if company is not None else "")
        self._ask(PersonForm(self._ctx.theme, self._page.window(), self._drafts, known), before)

    def _ask(self, form: QWidget, before: Contact | None) -> None:
        from ui.people.person_form import PersonForm, Typed

        assert isinstance(form, PersonForm)

        def on_collected(value: object) -> None:
            assert isinstance(value, Typed)
            now, people = self._ctx.clock.now(), self._ctx.services.people
            change = self.do(lambda: people.save(before, value.company, now, **value.fields), form.refuse)
            if change is not None:
                form.finish()
                if before is None and change and "contact" in change.about:
                    self._ctx.router.person_wanted.emit(change.about["contact"])

        form.collected.connect(on_collected)
        form.open_wanted.connect(self._ctx.router.person_wanted)
        form.finished.connect(lambda: setattr(self, "open_form", None))
        self.open_form = form
        form.ask()

    def _alike(
        self, name: str, email: str, apart_from: ContactId | None
    ) -> Sequence[tuple[ContactId, str, str | None]]:
        """Who is here already under that name or address: id, name and company."""
        people = self._ctx.services.people
        found = people.already_here(name, email)
        return [(one, called, company) for one, called, company in found if one != apart_from]

    def confirm(self, contact: ContactId, at: QWidget, by_keys: bool) -> None:
        """Where was it seen written? Only then is it known to be right."""
        person = self._contact(contact)
        if person is None:
            return
        answers = [
            (words.CARD, self.tr("Their card")),
            (words.SIGNATURE, self.tr("Their signature")),
            (words.TYPED, self.tr("Typed with them")),
        ]
        question = self.tr("Where did you see “{name}” written?").format(name=person.name)
        asked = ChoicesPopOver(self._ctx.theme, self._page.window(), question, answers)
        people = self._ctx.services.people
        asked.chosen.connect(
            lambda source: self.do(lambda: people.confirm_spelling(contact, source, self._ctx.clock.now()))
        )
        asked.closed.connect(asked.deleteLater)
        asked.open_at(at, by_keys=by_keys)

    def delete(self, contacts: Sequence[ContactId]) -> None:
        """Several are undone as one."""
        now, many = self._ctx.clock.now(), len(contacts) > 1
        if many:
            self._ctx.undo.beginMacro(self.tr("Moved {count} to the bin").format(count=len(contacts)))
        for contact in contacts:
            self.do(partial(self._ctx.services.people.delete, contact, now))
        if many:
            self._ctx.undo.endMacro()

    # ways out

    def write(self, contact: ContactId) -> None:
        """The letter to them that is due or begun; where there is none, a message in the mail program."""
        from ui.letters.wanted import write_to

        if write_to(self._ctx, contact):
            return
        person = self._contact(contact)
        if person is not None and person.emails:
            self._go(links.mail(person.emails[0]), self.tr("No mail program took the address."))

    def letter(self, fact: Fact) -> None:
        """The letter that a line of the pane stands for: written, or seen where it is there already."""
        from ui.letters.wanted import write

        if fact.reminder is not None and write(self._ctx, fact.reminder):
            return
        if fact.write is not None:
            self._ctx.router.write_wanted.emit(*fact.write)
        elif fact.letter is not None:
            self._ctx.router.letter_wanted.emit(fact.letter)

    def call(self, contact: ContactId) -> None:
        person = self._contact(contact)
        if person is not None and person.phones:
            said = self.tr("No program for calls is set up here. The number is {number}.")
            self._go(links.call(person.phones[0]), said.format(number=person.phones[0]))

    def connect_to(self, contact: ContactId) -> None:
        """Their profile, or a search for it where it is not known."""
        person = self._contact(contact)
        if person is None:
            return
        url = links.profile(person.linkedin or "")
        if not is_safe(url):
            url, query = QUrl("https://www.linkedin.com/search/results/people/"), QUrlQuery()
            query.addQueryItem("keywords", person.name)
            url.setQuery(query)
        self._go(url, self.tr("No browser took the address."))

    def _go(self, url: QUrl, otherwise: str) -> None:
        if not open_link(url):
            self._ctx.intents.trouble.emit(otherwise)

    def save_card(self, contacts: Sequence[ContactId]) -> None:
        from PySide6.QtWidgets import QFileDialog

        people = [person for contact in contacts if (person := self._contact(contact)) is not None]
        if not people:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getSaveFileName(
            self._page.window(),
            self.tr("Save the card"),
            str(Path(folder) / self._file_name(people[0].name, len(people))),
            self.tr("Address cards (*.vcf)"),
        )
        if chosen:
            self.write_card(Path(chosen), contacts)

    def _file_name(self, name: str, count: int) -> str:
        wanted = name if count == 1 else self.tr("People")
        plain = "".join(one for one in wanted if one.isalnum() or one in " -_.").strip(" .")[:60]
        return safe_name(f"{plain or 'card'}.vcf")

    def dragged(self, rows: Sequence[PersonRow]) -> Path:
        """A file to be dragged out; the folder that it lies in goes with the page."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        target = Path(self._folder.path()) / self._file_name(rows[0].name, len(rows))
        target.write_bytes(self.cards([row.contact for row in rows]))
        return target

    def write_card(self, target: Path, contacts: Sequence[ContactId]) -> None:
        try:
            target.write_bytes(self.cards(contacts))
        except OSError as error:
            said = self.tr("The card could not be saved in “{folder}”: {why}.")
            self._ctx.intents.trouble.emit(said.format(folder=target.parent.name, why=in_words(reasons.why(error))))

    def cards(self, contacts: Sequence[ContactId]) -> bytes:
        return b"".join(self._ctx.services.people.vcard(contact) for contact in contacts)

    def qr(self, contact: ContactId) -> None:
        from ui.people.qr_tile import slim
        from ui.widgets.qr import LargeQr

        person = self._contact(contact)
        if person is not None:
            card = self._ctx.services.people.vcard(contact)
            LargeQr.ask(self._ctx.theme, self._page.window(), person.name, slim(card))

    # two that are one

    def merge(self, contacts: Sequence[ContactId]) -> None:
        """Two of them side by side; with one, somebody is chosen first."""
        from ui.people.merge_dialog import MergeDialog, pair_of_people

        if len(contacts) == 1:
            self._choose_other(contacts[0])
        elif len(contacts) == 2:
            pair = pair_of_people(self._ctx, contacts[0], contacts[1], "")
            if pair is not None:
                MergeDialog.ask(self._ctx, self._page, [pair], self._shown)

    def _choose_other(self, contact: ContactId) -> None:
        from ui.people.choose_person import whom_to_merge

        person = self._contact(contact)
        if person is None:
            return
        rows = [row for row in self._ctx.services.people.rows(self._ctx.clock.now()) if row.contact != contact]
        asked = whom_to_merge(self._ctx.theme, self._page.window(), person.name, rows)
        asked.chosen.connect(lambda other: self.merge([contact, other]))
        asked.ask()

    # the menu

    def menu(self, rows: Sequence[PersonRow], at: QPoint, call: Callable[[Command], None]) -> None:
        """For one person, or for all that are selected."""
        if not rows:
            return
        menu = QMenu(self.tr("Person"), self._page)
        menu.setAccessibleName(self.tr("Person"))
        ids = [row.contact for row in rows]
        person = self._contact(ids[0]) if len(ids) == 1 else None
        if person is not None:
            self._entry(menu, self.tr("Edit…"), "pencil", "E", lambda: call(Command.EDIT))
            if not person.name_confirmed:
                self._entry(menu, self.tr("Confirm the spelling…"), "badge-check", "C", lambda: call(Command.CONFIRM))
            menu.addSeparator()
            if person.emails:
                self._entry(menu, self.tr("Write"), "pen-line", "W", lambda: call(Command.WRITE))
            if person.phones:
                self._entry(menu, self.tr("Call"), "phone", "", lambda: self.call(ids[0]))
            self._entry(menu, self.tr("Connect on LinkedIn"), "linkedin", "", lambda: self.connect_to(ids[0]))
            self._entry(menu, self.tr("Large QR code"), "qr-code", "Q", lambda: call(Command.QR))
            menu.addSeparator()
        if len(ids) <= 2:
            title = self.tr("Merge with…") if len(ids) == 1 else self.tr("Merge the two…")
            self._entry(menu, title, "merge", "M", lambda: self.merge(ids))
        self._entry(menu, self.tr("Export card…"), "download", "", lambda: self.save_card(ids))
        menu.addSeparator()
        self._entry(menu, self.tr("Move to the bin"), "trash-2", "Del", lambda: self.delete(ids))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _entry(self, menu: QMenu, text: str, icon: str, key: str, call: Callable[[], object]) -> None:
        entry = menu.addAction(self._ctx.theme.icon(icon), text)
        if key:
            entry.setShortcut(QKeySequence(key))
        entry.triggered.connect(lambda _=False: call())
