"""What one row of Today says, decided here so that the delegate only paints and readers hear the same."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject

from models.domain.etiquette.room import STAYS
from models.domain.reminder import Reminder, Rule
from models.domain.values import InterviewKind
from models.domain.views import Line
from ui import reminder_words, wording
from ui.today.rows import Group, Kind, Row

NEAR = timedelta(hours=24)
"""From so long before it is late the time that is left stands in amber."""

_AFTER_AN_INTERVIEW = frozenset(
    {
        Rule.DEBRIEF, Rule.CONFIRM_NAME, Rule.FIND_ADDRESS, Rule.RECRUITER_DEBRIEF, Rule.ASK_PERMISSION,
        Rule.THANK_YOU, Rule.ASK_RECRUITER, Rule.FOLLOW_UP,
    }
)  # fmt: skip
_OF_AN_OFFER = frozenset({Rule.OFFER_THANKS, Rule.OFFER_OPEN_ITEMS, Rule.OFFER_DECISION})


@dataclass(frozen=True, slots=True)
class Face:
    """One row ready to be painted."""

    title: str
    clock: str
    """ "13:30" in front of the title, or the day of a row that comes later; empty for what is due now."""
    time: str
    tone: str
    """Colour of `time`: "due" (amber) or "wait" (blue)."""
    meta: str
    advice: str
    verb: str
    verb_icon: str
    monogram: str
    """Whose initials; empty where no company is concerned."""
    sentence: str
    """The whole of it for readers, beginning with the title, keys included."""


class Faces(QObject):
    """Turns rows into faces, at one moment and in one zone; asked once for each row."""

    def __init__(self, zone: tzinfo, now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone, self._now = zone, now
        self._known: dict[Row, Face] = {}

    @property
    def now(self) -> datetime:
        return self._now

    @property
    def zone(self) -> tzinfo:
        return self._zone

    @property
    def today(self) -> date:
        return self._now.astimezone(self._zone).date()

    def at(self, now: datetime, zone: tzinfo) -> None:
        """From now on the texts are those of this moment."""
        self._now, self._zone = now, zone
        self._known.clear()

    def face(self, row: Row) -> Face:
        found = self._known.get(row)
        if found is None:
            found = self._known[row] = self._face(row)
        return found

    def head(self, group: Group) -> str:
        return {
            Group.NOW: self.tr("Now"),
            Group.LATER: self.tr("Later today"),
            Group.COMING: self.tr("Coming up"),
        }[group]

    def title(self, line: Line) -> str:
        if line.reminder is not None:
            return reminder_words.title(line.reminder, line.person, line.company, self._zone)
        interview = line.interview
        number = interview.round if interview is not None else None
        name = self.tr("Interview, round {number}").format(number=number) if number else self.tr("Interview")
        if line.person:
            return self.tr("{interview} with {people}").format(interview=name, people=line.person)
        return self.tr("{interview} at {company}").format(interview=name, company=line.company or "")

    def fold(self, row: Row) -> str:
        return self.tr("Show {count} more").format(count=row.count)

    # the parts

    def _face(self, row: Row) -> Face:
        line = row.line
        if line is None or row.kind is Kind.ROOM:
            text = self.fold(row) if row.kind is Kind.MORE else self.head(row.group)
            return Face(text, "", "", "wait", "", "", "", "", "", text)
        title, (time, tone) = self.title(line), self._time(row, line)
        reminder = line.reminder
        rule = Rule(reminder.rule) if reminder is not None else None
        advice = reminder_words.advice(rule).name if rule is not None else ""
        verb = reminder_words.open_verb(line.company)
        if rule is not None:
            verb = reminder_words.verb(rule, line.company, line.person)
        if rule is not None and line.company is None and reminder is not None and reminder.application is None:
            verb = verb if rule is Rule.KEEP_SEARCHING else ""
        face = Face(
            title=title,
            clock=self._clock(row, line),
            time=time,
            tone=tone,
            meta=self._meta(line, title),
            advice=advice,
            verb=verb,
            verb_icon=reminder_words.verb_icon(rule) if rule is not None else "panel-right",
            monogram=line.company or "",
            sentence="",
        )
        return self._with_sentence(row, face)

    def _clock(self, row: Row, line: Line) -> str:
        local = line.at.astimezone(self._zone)
        if row.group is Group.COMING:
            return f"{wording.weekdays()[local.weekday()]} {local.day}"
        return wording.clock_time(local) if row.group is Group.LATER else ""

    def _of_the_room(self, reminder: Reminder) -> str:
        """How the interview stands that the checklist is for; the row stays for a while after its end."""
        if reminder.since is not None and reminder.since > self._now:
            return wording.until(self._now, reminder.since)
        ended = reminder.until - STAYS if reminder.until is not None else None
        if ended is not None and ended <= self._now:
            return self.tr("Ended {time}").format(time=wording.clock_time(ended.astimezone(self._zone)))
        return self.tr("On now")

    def _time(self, row: Row, line: Line) -> tuple[str, str]:
        """Time left or by how much it is late, in amber; how long until it comes, in blue."""
        if row.group is Group.COMING:
            return "", "wait"
        if line.interview is not None:
            return (wording.until(self._now, line.at) if line.at > self._now else self.tr("On now")), "wait"
        late = line.reminder.late if line.reminder is not None else None
        if line.reminder is not None and row.group is Group.NOW and row.key[0] == Rule.LEAVE_THE_ROOM:
            return self._of_the_room(line.reminder), "wait"
        if row.group is Group.NOW:
            if late is None:
                return "", "wait"
            tone = "due" if late - self._now <= NEAR else "wait"
            return wording.left(self._now, late), tone
        return wording.until(self._now, line.at), "wait"

    def _meta(self, line: Line, title: str) -> str:
        """The fact that helps most: what was promised, the deadline, the interview it is about, the role."""
        if line.interview is not None:
            return self._about_interview(line)
        reminder = line.reminder
        rule = Rule(reminder.rule) if reminder is not None else None
        known: list[str] = []
        if line.company and line.company not in title:
            known.append(line.company)
        if rule in (Rule.FOLLOW_UP, Rule.ASK_RECRUITER) and line.promised_on is not None:
            known.append(self.tr("Promised for {day}").format(day=wording.day(line.promised_on, self.today)))
        elif rule in _OF_AN_OFFER and line.deadline is not None:
            local = line.deadline.astimezone(self._zone)
            known.append(self.tr("Answer by {day}").format(day=wording.day_and_time_within(local, self.today)))
        elif rule in _AFTER_AN_INTERVIEW and reminder is not None and reminder.since is not None:
            local = reminder.since.astimezone(self._zone)
            known.append(self.tr("Interview of {day}").format(day=wording.day(local.date(), self.today)))
        elif line.role:
            known.append(line.role)
        return ", ".join(known)

    def _about_interview(self, line: Line) -> str:
        interview = line.interview
        kind = _kinds().get(interview.kind) if interview is not None and interview.kind is not None else None
        place = interview.location if interview is not None else None
        if place is not None and "://" in place:
            place, kind = None, kind or self.tr("Online")
        company = line.company if line.person else None
        return ", ".join(part for part in (company, place or kind or line.role) if part)

    def _with_sentence(self, row: Row, face: Face) -> Face:
        parts = [face.title]
        if row.line is not None and row.group is not Group.NOW:
            parts.append(wording.day_and_time(row.line.at.astimezone(self._zone), self.today))
        parts += [part for part in (face.time, face.meta) if part]
        if row.line is not None and row.line.reminder is not None:
            line, reminder = row.line, row.line.reminder
            parts.append(reminder_words.why(reminder, line.person, line.company, self._zone).rstrip("."))
            parts.append(self.tr("Advice: {name}").format(name=face.advice))
        parts.append(self._keys(row, face))
        return Face(
            face.title, face.clock, face.time, face.tone, face.meta, face.advice, face.verb, face.verb_icon,
            face.monogram, ". ".join(part for part in parts if part) + ".",
        )  # fmt: skip

    def _keys(self, row: Row, face: Face) -> str:
        if row.done:
            return self.tr("Done")
        keys = [self.tr("Enter: {verb}").format(verb=face.verb)] if face.verb else []
        if row.has_reminder:
            keys += [self.tr("S: snooze"), self.tr("D: done"), self.tr("W: why")]
        return ", ".join(keys)


def _kinds() -> dict[InterviewKind, str]:
    say = wording.translate
    return {
        InterviewKind.PHONE: say("Interview", "Phone call"),
        InterviewKind.VIDEO: say("Interview", "Video call"),
        InterviewKind.ONSITE: say("Interview", "At their office"),
        InterviewKind.WHITEBOARD: say("Interview", "At the whiteboard"),
        InterviewKind.PAIR_PROGRAMMING: say("Interview", "Pair programming"),
        InterviewKind.TAKE_HOME: say("Interview", "Take-home task"),
        InterviewKind.PANEL: say("Interview", "Panel"),
    }
