"""The forms of a field or two: a move with its day, a person, somebody who vouches."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QWidget

from models.domain.stages import neighbour
from models.domain.values import Contact, Reference, Stage
from models.services.people import Introduced
from ui import wording
from ui.application.forms.fields import AreaField, ChoiceField, DayField, LineField, TickField
from ui.application.forms.form import Drafts, Form
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Moved:
    stage: Stage
    day: date


class MoveForm(Form):
    """To another stage on a day; `only_day` for a move that has happened already."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        drafts: Drafts,
        key: str,
        stage: Stage,
        day: date,
        today: date,
        only_day: bool = False,
    ) -> None:
        self._today, self._stage, self._only_day = today, stage, only_day
        title = self.tr("Change the date") if only_day else self.tr("Move with a date")
        sentence = ""
        if only_day:
            sentence = self.tr("When did it come to {stage}?").format(stage=wording.stage_name(stage))
        super().__init__(theme, title, parent, drafts, ("move", key), sentence, width=420)
        stages = [(one.value, wording.stage_name(one)) for one in Stage if only_day or one is not stage]
        self.stage = ChoiceField(theme, self.tr("To"), stages, self)
        self.day = DayField(theme, self.tr("On"), self)
        self.add("stage", self.stage)
        self.add("day", self.day)
        self.line((self.stage, 1), (self.day, 1))
        self.stage.setVisible(not only_day)
        self.stage.set_text((stage if only_day else neighbour(stage, 1) or Stage.ACCEPTED).value)
        self.day.begin(today, day)
        self.begin()
        (self.day.edit if only_day else self.stage.box).setFocus()

    def value(self) -> Moved | None:
        day = self.day.checked()
        if day is None:
            if not self.day.message():
                self.day.error(self.tr("Say the day, like 12 June."))
            return None
        if day > self._today:
            self.day.error(self.tr("A move cannot lie in the future. Choose today or an earlier day."))
            return None
        return Moved(self._stage if self._only_day else Stage(self.stage.text()), day)


class PersonForm(Form):
    """What is known of somebody; hands back the Contact."""

    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, contact: Contact) -> None:
        self._contact = contact
        sentence = self.tr("Spelling matters more than anything else in a letter.")
        super().__init__(theme, contact.name, parent, drafts, ("person", str(contact.id)), sentence, width=480)
        self.name = LineField(theme, self.tr("Name"), parent=self)
        self.confirmed = TickField(theme, self.tr("The spelling is confirmed"), self)
        self.title_ = LineField(theme, self.tr("Title"), parent=self)
        self.email = LineField(theme, self.tr("Email"), parent=self)
        self.phone = LineField(theme, self.tr("Phone"), parent=self)
        for name, field in (("name", self.name), ("confirmed", self.confirmed), ("title", self.title_),
                            ("email", self.email), ("phone", self.phone)):  # fmt: skip
            self.add(name, field)
        self.line((self.name, 1))
        self.body.addWidget(self.confirmed)
        self.line((self.title_, 1))
        self.line((self.email, 1), (self.phone, 1))
        self.name.set_text(contact.name)
        self.confirmed.set_text("yes" if contact.name_confirmed else "")
        self.title_.set_text(contact.title or "")
        self.email.set_text(", ".join(contact.emails))
        self.phone.set_text(", ".join(contact.phones))
        self.begin()
        self.name.edit.setFocus()

    def value(self) -> Contact | None:
        if not self.name.text():
            self.name.error(self.tr("Add the person's name."))
        emails = _listed(self.email.text())
        check_addresses(self.email, emails)
        if self.name.message() or self.email.message():
            return None
        return replace(
            self._contact,
            name=self.name.text(),
            name_confirmed=self._confirmed(),
            title=self.title_.text() or None,
            emails=emails,
            phones=_listed(self.phone.text()),
        )

    def _confirmed(self) -> bool | None:
        """Not confirmed, where that was never said, stays unsaid."""
        if self.confirmed.text():
            return True
        return None if self._contact.name_confirmed is None else False


class ReferenceForm(Form):
    """Somebody who may be called; hands back who, and what they should stress, as a pair."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        drafts: Drafts,
        application: str,
        known: Sequence[str],
        before: Reference | None = None,
        name: str = "",
    ) -> None:
        title = self.tr("Add a reference") if before is None else name
        key = ("reference", application, str(before.contact) if before is not None else "new")
        sentence = self.tr("Somebody who may be called about you. They should know what to stress.")
        super().__init__(theme, title, parent, drafts, key, sentence, width=460)
        self.name = LineField(theme, self.tr("Name"), parent=self)
        self.name.complete(known)
        self.email = LineField(theme, self.tr("Email"), parent=self)
        self.stress = AreaField(theme, self.tr("What to stress, one point a line"), 3, self)
        self.add("name", self.name)
        self.add("email", self.email)
        self.add("stress", self.stress)
        self.line((self.name, 1), (self.email, 1))
        self.body.addWidget(self.stress)
        self.name.set_text(name)
        if before is not None:
            self.stress.set_text("\n".join(before.stress))
            self.name.hide()
            self.email.hide()
        self.begin()
        (self.name.edit if before is None else self.stress.area).setFocus()

    def value(self) -> tuple[Introduced, tuple[str, ...]] | None:
        if not self.name.text():
            self.name.error(self.tr("Say who may be called."))
        check_addresses(self.email, _listed(self.email.text()))
        if self.name.message() or self.email.message():
            return None
        stress = tuple(line.strip() for line in self.stress.text().splitlines() if line.strip())
        return Introduced(self.name.text(), email=self.email.text() or None), stress


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.replace(";", ",").split(",") if part.strip()))


def check_addresses(field: LineField, addresses: Sequence[str]) -> None:
    for address in addresses:
        before, at, after = address.partition("@")
        if not (before and at and after) or " " in address:
            field.error(wording.translate("Forms", "An address needs an @, like jane@halden.example. Nothing is lost."))
