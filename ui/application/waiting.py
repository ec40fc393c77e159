"""The wait as the panel tells it: a gauge, and one sentence about what comes if nothing is heard."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.domain.meetings import end_of, stands
from models.domain.reminder import Rule
from models.domain.values import Interview, LetterKind, LetterState, NextSteps
from models.domain.views import Panel, Wait
from ui import wording
from ui.paint_gauge import Gauge, gauge, gauge_text
from ui.theme import Theme
from ui.widgets.inert import as_words

translate = wording.translate

_ASKS = frozenset({Rule.FOLLOW_UP, Rule.ASK_RECRUITER})
_ASKED = frozenset({LetterKind.FOLLOW_UP, LetterKind.FOLLOW_UP_CALL, LetterKind.RECRUITER_NUDGE})


def meeting_ahead(panel: Panel, now: datetime) -> Interview | None:
    """The next interview that is not over: then it is itself what comes next."""
    return next((one for one in panel.interviews if stands(one) and end_of(one) > now), None)


def last_meeting(panel: Panel, now: datetime) -> Interview | None:
    """The interview that the next step belongs to: the last one held, else the first one booked."""
    there = [one for one in panel.interviews if stands(one)]
    held = [one for one in there if end_of(one) <= now]
    return max(held, key=end_of) if held else there[0] if there else None


def steps_of(panel: Panel, interview: Interview | None) -> NextSteps | None:
    if interview is None:
        return None
    return next((one for one in panel.next_steps if one.interview == interview.id), None)


def gauge_of(wait: Wait, zone: tzinfo) -> Gauge:
    """Amber only while a step of one's own is open and the promised day, or the usual range, is past."""
    began = wait.since.astimezone(zone).date()
    promised = (wait.promised_on - began).days if wait.promised_on is not None else None
    edge = promised if promised is not None else wait.high if wait.high is not None else wait.typical
    return Gauge(wait.days, wait.typical, wait.low, wait.high, promised, wait.days > edge and wait.user_turn)


def wait_sentence(panel: Panel, now: datetime, zone: tzinfo) -> str:
    """ "Day 4. If you hear nothing, we suggest a follow-up on Mon 29 June."."""
    wait = panel.wait
    if wait is None:
        return ""
    today = now.astimezone(zone).date()
    begins = translate("Wait", "Day {day}.").format(day=wait.days) if wait.days else translate("Wait", "Since today.")
    asking = next((one for one in panel.reminders if one.rule in _ASKS), None)
    if asking is not None and asking.due <= now:
        person = panel.contacts.get(asking.contact) if asking.contact is not None else None
        rest = translate("Wait", "One short question is fine now.")
        if asking.rule is Rule.ASK_RECRUITER and person is not None:
            rest = translate("Wait", "Ask {person} to follow up for you.").format(person=person.name)
    elif asking is not None:
        due = wording.day(asking.due.astimezone(zone).date(), today)
        rest = translate("Wait", "If you hear nothing, we suggest a follow-up on {day}.").format(day=due)
    else:
        rest = _at_rest(panel, zone)
    return f"{begins} {rest}".strip()


def _at_rest(panel: Panel, zone: tzinfo) -> str:
    asked = [
        one.sent_at
        for one in panel.letters
        if one.kind in _ASKED and one.state is LetterState.SENT and one.sent_at is not None
    ]
    if asked:
        day = wording.day_month(max(asked).astimezone(zone).date())
        return translate("Wait", "You asked on {day}. Best to let it rest now.").format(day=day)
    return translate("Wait", "It is with them. Waiting a month is quite common.")


def typical_sentence(wait: Wait) -> str:
    """Where the usual time comes from."""
    days = round(wait.typical)
    if wait.own:
        said = translate("Wait", "Your own applications usually heard back after {days} days.", "", days)
        return said.format(days=days)
    return translate("Wait", "On average it takes {days} days (US figures of 2017).").format(days=days)


def usual_sentence(wait: Wait, answered: float | None) -> str:
    """The same, with how many had an answer by now: "By day 4, 38 % of them had an answer."."""
    said = typical_sentence(wait)
    if answered is None or not wait.own:
        return said
    share = translate("Wait", "By day {day}, {share} % of them had an answer.")
    return f"{said} {share.format(day=wait.days, share=round(100 * answered))}"


class GaugeBar(QWidget):
    def __init__(self, theme: Theme, shown: Gauge, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._gauge = theme, shown
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(gauge_text(shown))
        self.setToolTip(as_words(tip))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        gauge(self._theme, QPainter(self), QRectF(self.rect()), self._gauge)
