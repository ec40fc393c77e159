"""A reply: when it came, from whom, how, and what it said."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo

from PySide6.QtWidgets import QWidget

from models.domain.names import fold
from models.domain.values import ApplicationId, ContactId, LetterChannel, Reply
from ui.application import words
from ui.application.forms.fields import AreaField, ChoiceField, DayField, LineField, TimeField
from ui.application.forms.form import Drafts, Form
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Around:
    """Whom it can be from (by name), and the present moment, our own."""

    application: ApplicationId
    company: str
    people: Mapping[str, ContactId]
    now: datetime
    zone: tzinfo
    reply: Reply | None = None


class ReplyForm(Form):
    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, around: Around) -> None:
        self._around, one = around, around.reply
        self._today: date = around.now.astimezone(around.zone).date()
        title = self.tr("Record a reply") if one is None else self.tr("Edit the reply")
        key = ("reply", str(around.application), one.at.isoformat() if one is not None else "new")
        sentence = self.tr("Anything that {company} sent or said.").format(company=around.company)
        super().__init__(theme, title, parent, drafts, key, sentence, width=520)
        self._lay_out(theme)
        self._fill()
        self.begin()
        self.who.edit.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        self.day = DayField(theme, self.tr("Day"), self)
        self.at = TimeField(theme, self.tr("Time"), parent=self)
        self.who = LineField(theme, self.tr("From"), self._around.company, self)
        self.who.complete(list(self._around.people))
        ways = [("", self.tr("Not said")), *((one.value, words.channel(one)) for one in LetterChannel)]
        self.how = ChoiceField(theme, self.tr("How"), ways, self)
        self.what = AreaField(theme, self.tr("What they said"), 4, self)
        for name in ("who", "how", "day", "at", "what"):
            self.add(name, getattr(self, name))
        self.line((self.who, 3), (self.how, 2))
        self.line((self.day, 3), (self.at, 2))
        self.body.addWidget(self.what)

    def _fill(self) -> None:
        one, zone = self._around.reply, self._around.zone
        local = (one.at if one is not None else self._around.now).astimezone(zone)
        self.day.begin(self._today, local.date())
        self.at.begin(local.time())
        self.how.set_text(LetterChannel.EMAIL.value)
        if one is not None:
            name = next((name for name, contact in self._around.people.items() if contact == one.contact), "")
            self.who.set_text(name)
            self.how.set_text(one.channel.value if one.channel is not None else "")
            self.what.set_text(one.summary or "")

    def value(self) -> Reply | None:
        day, at = self.day.checked(), self.at.checked()
        if day is None and not self.day.message():
            self.day.error(self.tr("Say the day, like 26 June."))
        contact = self._contact()
        if day is None or self.at.message() or self.who.message():
            return None
        moment = self._moment(day, at)
        if moment > self._around.now:
            self.day.error(self.tr("That is still to come. Say when it came, today or earlier."))
            return None
        return Reply(
            self._around.application,
            moment,
            contact,
            LetterChannel(self.how.text()) if self.how.text() else None,
            self.what.text() or None,
        )

    def _contact(self) -> ContactId | None:
        said = self.who.text()
        if not said or fold(said) == fold(self._around.company):
            return None
        found = next((contact for name, contact in self._around.people.items() if fold(name) == fold(said)), None)
        if found is None:
            text = self.tr("Nobody here is called {name}. Choose somebody of this application, or leave it empty.")
            self.who.error(text.format(name=said))
        return found

    def _moment(self, day: date, at: time | None) -> datetime:
        """What was not touched keeps its seconds, so that nothing changes by being looked at."""
        one, zone = self._around.reply, self._around.zone
        before = (one.at if one is not None else self._around.now).astimezone(zone)
        if day == before.date() and (at is None or (at.hour, at.minute) == (before.hour, before.minute)):
            return before.astimezone(UTC)
        return datetime.combine(day, at or time(12), zone).astimezone(UTC)
