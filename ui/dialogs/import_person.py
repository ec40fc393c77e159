"""A person of a file beside whoever in the record may be the same, field by field."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from models.domain.bidi import apart
from models.domain.values import Contact, ContactId
from ui.context import Context
from ui.widgets.label import Label, breakable
from ui.widgets.panel import Hairline
from ui.widgets.switch import Radio
from ui.wording import in_words

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Entry


class PersonBeside(QWidget):
    changed = Signal(object)
    """The Choice, with whom it is."""

    def __init__(self, ctx: Context, entry: "Entry", choice: "Choice", parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx, self._entry, self._choice = ctx, entry, choice
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ctx.theme.px(10))
        self.answers: dict[str, Radio] = {}
        self._known = self._candidates()
        if self._known:
            self._ask()
        self._grid: QWidget | None = None
        self._show_beside()

    def _candidates(self) -> dict[str, tuple[Contact, str]]:
        entry = self._entry
        found: dict[str, tuple[Contact, str]] = {one.contact.id: (one.contact, one.why) for one in entry.alike}
        if entry.before is not None and entry.before.id not in found:
            return {entry.before.id: (entry.before, entry.why), **found}
        return found

    def _chosen(self) -> str:
        """Whom it is merged into on the screen now; empty for nobody."""
        if self._choice.contact is not None:
            return self._choice.contact
        return self._entry.before.id if self._entry.before is not None else ""

    def _ask(self) -> None:
        theme, group = self._ctx.theme, QButtonGroup(self)
        asked = self.tr("Is it somebody who is here?")
        self._column.addWidget(Label(theme, asked, "body", "ink", 600, wrap=True, parent=self))
        for identifier, (contact, why) in self._known.items():
            self._answer(
                group, identifier, self.tr("Same person as {name}: merge").format(name=apart(contact.name)), why
            )
        self._answer(group, "", self.tr("Someone else: a new person"))
        self.answers[self._chosen() if self._chosen() in self.answers else ""].setChecked(True)

    def _answer(self, group: QButtonGroup, identifier: str, text: str, why: str = "") -> None:
        theme, beside = self._ctx.theme, QVBoxLayout()
        beside.setSpacing(theme.px(2))
        button = Radio(theme, text, self)
        why = in_words(why)
        button.setAccessibleDescription(why)
        button.clicked.connect(lambda: self._on_answer(identifier))
        group.addButton(button)
        self.answers[identifier] = button
        beside.addWidget(button)
        if why:
            reason = Label(theme, apart(why[:1].upper() + why[1:]), "small", "ink3", wrap=True, parent=self)
            reason.setContentsMargins(theme.px(24), 0, 0, 0)
            beside.addWidget(reason)
        self._column.addLayout(beside)

    def _on_answer(self, identifier: str) -> None:
        self._choice = replace(self._choice, contact=ContactId(identifier))
        self._show_beside()
        self.changed.emit(self._choice)

    def _show_beside(self) -> None:
        if self._grid is not None:
            self._column.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = self._beside(self._known.get(self._chosen(), (None, ""))[0])
        self._column.addWidget(self._grid)

    def _beside(self, here: Contact | None) -> QWidget:
        theme, holder = self._ctx.theme, QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        if here is not None:
            grid.setColumnStretch(2, 1)
            for column, text in ((1, self.tr("Here now")), (2, self.tr("The file says"))):
                grid.addWidget(Label(theme, text, "small", "ink3", 500, parent=holder), 0, column)
            grid.addWidget(Hairline(theme, holder), 1, 0, 1, 3)
        said = self._said()
        there = self._there(here) if here is not None else {}
        for number, name in enumerate([name for name in said if said[name] or there.get(name)], 2):
            of = Label(theme, name, "small", "ink3", parent=holder)
            of.setContentsMargins(0, theme.px(2), 0, 0)
            grid.addWidget(of, number, 0, Qt.AlignmentFlag.AlignTop)
            if here is not None:
                grid.addWidget(self._cell(there.get(name, ""), "ink2", holder), number, 1, Qt.AlignmentFlag.AlignTop)
            fresh = here is not None and bool(said[name]) and said[name] != there.get(name, "")
            grid.addWidget(self._cell(said[name], "accentInk" if fresh else "ink", holder), number, 2 if here else 1)
        return holder

    def _cell(self, text: str, token: str, parent: QWidget) -> Label:
        style = (self._ctx.theme, breakable(text) or "–", "body", token if text else "ink3")
        cell = Label(*style, wrap=True, parent=parent)
        cell.setAccessibleName(text or "–")
        return cell

    def _said(self) -> dict[str, str]:
        entry, card = self._entry, self._entry.card
        if card is None:
            company = entry.company.name if entry.company is not None else ""
            return self._there(entry.contact, company) if entry.contact is not None else {}
        return {
            self.tr("Name"): apart(card.name),
            self.tr("Title"): apart(card.title or ""),
            self.tr("Company"): apart(card.company or ""),
            self.tr("E-mail"): "\n".join(map(apart, card.emails)),
            self.tr("Phone"): "\n".join(map(apart, card.phones)),
            self.tr("LinkedIn"): apart(card.linkedin or ""),
            self.tr("Notes"): apart((card.notes or "")[:400]),
        }

    def _there(self, contact: Contact, company: str | None = None) -> dict[str, str]:
        if company is None:
            company = self._ctx.services.imports.company_of(contact)
        return {
            self.tr("Name"): apart(contact.name),
            self.tr("Title"): apart(contact.title or ""),
            self.tr("Company"): apart(company),
            self.tr("E-mail"): "\n".join(map(apart, contact.emails)),
            self.tr("Phone"): "\n".join(map(apart, contact.phones)),
            self.tr("LinkedIn"): apart(contact.linkedin or ""),
            self.tr("Notes"): apart((contact.notes or "")[:400]),
        }
