"""Who was there: faces, part, spelling; and the agency, with the way letters take."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.values import Contact, ContactId, Participant, Role
from models.domain.views import Panel
from ui.application import words
from ui.application.boxes import Box, ChipLabel, CountPill
from ui.application.header import Monogram
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.wording import within


@dataclass(frozen=True, slots=True)
class Met:
    """A person of this application; the part is that of the last interview they were at."""

    contact: Contact
    part: Participant | None


def everybody(panel: Panel) -> tuple[Met, ...]:
    """Whom one meets, the last interview's people first, then the recruiter."""
    found: dict[ContactId, Met] = {}
    for interview in sorted(panel.interviews, key=lambda one: one.starts_at, reverse=True):
        for part in interview.people:
            contact = panel.contacts.get(part.contact)
            if contact is None:
                continue
            before = found.get(contact.id)
            if before is None:
                found[contact.id] = Met(contact, part)
            elif before.part is not None and not before.part.thanked_in_person and part.thanked_in_person:
                found[contact.id] = replace(before, part=replace(before.part, thanked_in_person=True))
    if panel.recruiter is not None:
        found.setdefault(panel.recruiter.id, Met(panel.recruiter, None))
    return tuple(found.values())


class PeopleBox(Box):
    add_wanted = Signal()
    edit_wanted = Signal(str)
    confirmed = Signal(str)
    """The spelling of this person's name was confirmed."""
    routed = Signal(object)
    """True: through the recruiter; False: directly; None: not known."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("People"), parent)
        self.pill = CountPill(theme, self)
        self._head.addWidget(self.pill)
        self.add = Button(theme, "", "quiet", "user-plus", 28, name=self.tr("Add a person"), parent=self)
        self.add.setToolTip(self.tr("Add a person  P"))
        self.add.clicked.connect(self.add_wanted)
        self.add_to_head(self.add)

    def show_panel(self, panel: Panel) -> None:
        people = everybody(panel)
        self.pill.set_count(len(people))

        def build(column: QVBoxLayout, body: QWidget) -> None:
            for one in people:
                self._person(one, panel, column, body)
            if not people:
                column.addWidget(self.small(self.tr("Nobody yet. Names and titles go here, spelled right."), body))
            if panel.recruiter is not None:
                self._route(panel, column, body)

        self.fill(build)

    def _person(self, one: Met, panel: Panel, column: QVBoxLayout, body: QWidget) -> None:
        theme, px = self.theme, self.theme.px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        face = Monogram(theme, 28, person=True, parent=body)
        face.set_name(one.contact.name)
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        name = QHBoxLayout()
        name.setSpacing(px(5))
        name.addWidget(Label(theme, one.contact.name, "body", "ink", 500, parent=body))
        if one.contact.name_confirmed:
            name.addWidget(self._tick(body))
        name.addStretch(1)
        said.addLayout(name)
        part = self._part(one, panel)
        said.addWidget(self.small(part, body))
        row.addLayout(said, 1)
        if one.part is not None and one.part.thanked_in_person:
            row.addWidget(ChipLabel(theme, self.tr("Thanked"), "check", "accent", body))
        if not one.contact.name_confirmed and (one.part is None or one.part.role is not Role.FRONT_DESK):
            confirm = Button(theme, self.tr("Confirm spelling"), "link", height=24, parent=body)
            confirm.setAccessibleName(self.tr("Confirm the spelling of {name}").format(name=one.contact.name))
            confirm.clicked.connect(lambda: self.confirmed.emit(one.contact.id))
            confirm.may_shrink()
            row.addWidget(confirm)
        edit = Button(theme, "", "quiet", "pencil", 24, parent=body)
        edit.setAccessibleName(self.tr("Edit {name}").format(name=one.contact.name))
        edit.setToolTip(as_words(edit.accessibleName()))
        edit.clicked.connect(lambda: self.edit_wanted.emit(one.contact.id))
        row.addWidget(edit)
        column.addLayout(row)

    def _tick(self, body: QWidget) -> Label:
        tick = Label(self.theme, parent=body)
        tick.setPixmap(self.theme.pixmap("badge-check", 14, "accent", self.devicePixelRatioF()))
        tick.setAccessibleName(self.tr("Spelling confirmed"))
        tick.setToolTip(self.tr("Spelling confirmed"))
        return tick

    def _part(self, one: Met, panel: Panel) -> str:
        recruits = panel.recruiter is not None and one.contact.id == panel.recruiter.id
        title, part = one.contact.title or "", ""
        if recruits:
            part = self.tr("Represents you here") if title else self.tr("Recruiter, represents you here")
        elif one.part is not None and one.part.role is not None:
            part = words.role(one.part.role)
        return self.tr("{title}, {part}").format(title=title, part=within(part)) if title and part else title or part

    def _route(self, panel: Panel, column: QVBoxLayout, body: QWidget) -> None:
        column.addWidget(self.small(self.tr("May you write to them yourself?"), body, "ink2"))
        parts = [("direct", self.tr("Directly"), None), ("through", self.tr("Through them"), None),
                 ("open", self.tr("Not known"), None)]  # fmt: skip
        choice = Segmented(self.theme, parts, self.tr("The way letters take"), 28, body)
        through = panel.application.route_letters_via_recruiter
        choice.set_value("open" if through is None else "through" if through else "direct")
        choice.chosen.connect(lambda key: self.routed.emit({"direct": False, "through": True}.get(key)))
        column.addWidget(choice)
