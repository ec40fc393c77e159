"""An interview: when, in which zone, which round, how and where; for a new one and for another time."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtWidgets import QWidget

from models.domain.errors import WorldError
from models.domain.values import Interview, InterviewKind, InterviewStatus
from models.services.settings import check_zone
from ui import wording
from ui.application import words
from ui.application.forms import parse
from ui.application.forms.fields import AreaField, ChoiceField, DayField, LengthField, LineField, TimeField
from ui.application.forms.form import Drafts, Form
from ui.theme import Theme
from ui.widgets.label import Label

LENGTH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Around:
    """What the form begins with: our own zone and today there, whom it is with, and the round that comes next."""

    company: str
    application: str
    today: date
    zone: tzinfo
    zone_name: str
    next_round: int
    interview: Interview | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """An instant, and fields of Interview."""

    starts_at: datetime
    more: dict[str, Any]

    def put_into(self, interview: Interview) -> Interview:
        return replace(interview, starts_at=self.starts_at, **self.more)


class InterviewForm(Form):
    def __init__(
        self, theme: Theme, parent: QWidget, drafts: Drafts, around: Around, reschedule: bool = False, note: str = ""
    ) -> None:
        self._around, self._one = around, around.interview
        one = around.interview
        title = self.tr("New interview") if one is None else self.tr("Edit interview")
        if reschedule:
            title = self.tr("Another time")
        sentence = note or self.tr("At {company}").format(company=around.company)
        key = ("interview", around.application, one.id if one is not None else "new")
        super().__init__(theme, title, parent, drafts, key, sentence, width=560)
        self._lay_out(theme)
        self._fill()
        self.begin()
        self._show_here()
        self.day.edit.setFocus()
        self.day.edit.selectAll()

    def _lay_out(self, theme: Theme) -> None:
        self.day = DayField(theme, self.tr("Day"), self)
        self.starts = TimeField(theme, self.tr("Starts"), parent=self)
        self.length = LengthField(theme, self.tr("Length"), parent=self)
        self.zone = LineField(theme, self.tr("Time zone"), self._around.zone_name, self)
        self.zone.complete(sorted(available_timezones()))
        self.here = Label(theme, "", "small", "wait", wrap=True, parent=self)
        self.round = LineField(theme, self.tr("Round"), parent=self)
        kinds = [("", self.tr("Not said")), *((one.value, words.kind(one)) for one in InterviewKind)]
        self.kind = ChoiceField(theme, self.tr("Kind"), kinds, self)
        states = [(one.value, words.status(one)) for one in InterviewStatus]
        self.status = ChoiceField(theme, self.tr("State"), states, self)
        self.place = LineField(theme, self.tr("Place or link"), parent=self)
        self.name = LineField(theme, self.tr("Title"), parent=self)
        self.prepare = AreaField(theme, self.tr("What to prepare"), 2, self)
        for name in ("day", "starts", "length", "zone", "round", "kind", "status", "place", "name", "prepare"):
            self.add(name, getattr(self, name))
        self.line((self.day, 3), (self.starts, 2), (self.length, 2))
        self.line((self.zone, 1))
        self.body.addWidget(self.here)
        self.line((self.round, 1), (self.kind, 2), (self.status, 2))
        self.line((self.place, 1))
        self.line((self.name, 1))
        self.body.addWidget(self.prepare)
        for field in (self.day, self.starts, self.zone):
            field.edit.textChanged.connect(self._show_here)

    def _fill(self) -> None:
        around, one = self._around, self._one
        if one is None:
            self.day.begin(around.today, None)
            self.starts.begin(None)
            self.length.begin(LENGTH)
            self.zone.set_text(around.zone_name)
            self.round.set_text(str(around.next_round))
            self.status.set_text(InterviewStatus.SCHEDULED.value)
            return
        there = words.zone_of(one, around.zone)
        local = one.starts_at.astimezone(there)
        self.day.begin(around.today, local.date())
        self.starts.begin(local.time())
        self.length.begin(one.ends_at - one.starts_at if one.ends_at is not None else None)
        self.zone.set_text(one.timezone or around.zone_name)
        self.round.set_text(str(one.round or ""))
        self.kind.set_text(one.kind.value if one.kind is not None else "")
        self.status.set_text((one.status or InterviewStatus.SCHEDULED).value)
        self.place.set_text(one.location or "")
        self.name.set_text(one.title or "")
        self.prepare.set_text(one.to_prepare or "")

    def _instant(self, day: date | None, starts: time | None) -> datetime | None:
        """The moment that is typed; None while it is not one yet."""
        zone = self._zone()
        if day is None or starts is None or zone is None:
            return None
        return datetime.combine(day, starts, zone).astimezone(UTC)

    def _zone(self) -> tzinfo | None:
        name = self.zone.text() or self._around.zone_name
        if name == self._around.zone_name:
            return self._around.zone
        try:
            check_zone(name)
        except WorldError:
            return None
        return ZoneInfo(name)

    def _show_here(self) -> None:
        """A foreign hour, said in our own."""
        try:
            at = self._instant(parse.day(self.day.text(), self._around.today), parse.clock(self.starts.text()))
        except ValueError:
            at = None
        foreign = self.zone.text() not in ("", self._around.zone_name)
        text = ""
        if at is not None and foreign:
            here = wording.day_and_time_within(at.astimezone(self._around.zone), self._around.today)
            text = self.tr("That is {here} here.").format(here=here)
        self.here.setText(text)
        self.here.setVisible(bool(text))

    def value(self) -> Typed | None:
        day, starts, length = self.day.checked(), self.starts.checked(), self.length.checked()
        if day is None and not self.day.message():
            self.day.error(self.tr("Say the day, like 26 June."))
        if starts is None and not self.starts.message():
            self.starts.error(self.tr("Say when it starts, like 15:00."))
        if self._zone() is None:
            said = self.tr("There is no time zone called “{name}”. Choose one like Europe/Berlin.")
            self.zone.error(said.format(name=self.zone.text()))
        number = self.round.text()
        if number and not (number.isdigit() and 1 <= int(number) <= 99):
            self.round.error(self.tr("Rounds are counted from 1."))
        at = self._instant(day, starts)
        if at is None or self.round.message():
            return None
        more = {
            "ends_at": at + length if length is not None else None,
            "timezone": self.zone.text() or self._around.zone_name,
            "round": int(number) if number else None,
            "kind": InterviewKind(self.kind.text()) if self.kind.text() else None,
            "status": InterviewStatus(self.status.text()),
            "location": self.place.text() or None,
            "title": self.name.text() or None,
            "to_prepare": self.prepare.text() or None,
        }
        # An interview that named no zone is not given ours by being looked at.
        if self._one is not None and self._one.timezone is None and more["timezone"] == self._around.zone_name:
            more["timezone"] = None
        return Typed(at, more)
