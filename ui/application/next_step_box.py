"""The next step: who is in touch, how and by when, and how the waiting goes. The only bordered box."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.meetings import end_of
from models.domain.values import Interview, NextSteps, Stage
from models.domain.views import Panel
from ui import wording
from ui.application import waiting, words
from ui.application.boxes import Box, pairs
from ui.theme import Theme
from ui.widgets.buttons import Button


class NextStepBox(Box):
    edit_wanted = Signal(str)
    """The interview that they are kept with."""
    book_wanted = Signal()
    compare_wanted = Signal()
    """The page of offers, where this one stands beside the others."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Next step"), parent, bordered=True)
        self._meeting: Interview | None = None
        self.edit = Button(theme, self.tr("Edit"), "quiet", height=24, parent=self)
        self.edit.setAccessibleName(self.tr("Edit the next step"))
        self.edit.clicked.connect(self._on_edit)
        self.add_to_head(self.edit)

    def show_panel(self, panel: Panel, now: datetime, zone: tzinfo, answered: float | None = None) -> None:
        """`answered` is the share of one's own waits that were over by now, where enough have ended to say."""
        self._meeting = waiting.last_meeting(panel, now)
        said = waiting.steps_of(panel, self._meeting)
        ahead = waiting.meeting_ahead(panel, now)
        offered = _offered(panel, now, zone)
        self.edit.setVisible(said is not None and ahead is None and not offered)
        today = now.astimezone(zone).date()
        here = said is not None and self._meeting is not None and ahead is None and not offered
        self.say(self._asked(said, self._meeting) if here and said and self._meeting else "")

        def build(column: QVBoxLayout, body: QWidget) -> None:
            if ahead is not None:
                pairs(self, _booked(ahead, panel, now, zone), column, body)
            elif offered:
                pairs(self, offered, column, body)
                self._compare(column, body)
            elif said is not None:
                pairs(self, _rows(said, today), column, body)
            else:
                self._invite(column, body)
            if panel.wait is not None:
                column.addSpacing(self.theme.px(4))
                shown = waiting.gauge_of(panel.wait, zone)
                column.addWidget(waiting.GaugeBar(self.theme, shown, waiting.typical_sentence(panel.wait), body))
                column.addWidget(self.small(waiting.wait_sentence(panel, now, zone), body))
                column.addWidget(self.small(waiting.usual_sentence(panel.wait, answered), body))

        self.fill(build)

    def _asked(self, said: NextSteps, meeting: Interview) -> str:
        """Whether it was asked in the room."""
        if said.recorded_at is not None and said.recorded_at <= end_of(meeting):
            return self.tr("asked before leaving")
        return ""

    def _invite(self, column: QVBoxLayout, body: QWidget) -> None:
        if self._meeting is None:
            column.addWidget(self.small(self.tr("What they say comes next stands here after an interview."), body))
            button = Button(self.theme, self.tr("Add an interview"), "secondary", "plus", 28, parent=body)
            button.clicked.connect(self.book_wanted)
        else:
            column.addWidget(self.small(self.tr("Not noted yet: who is in touch, how, and by when."), body))
            button = Button(self.theme, self.tr("Note the next step"), "secondary", "pen-line", 28, parent=body)
            button.clicked.connect(self._on_edit)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _compare(self, column: QVBoxLayout, body: QWidget) -> None:
        button = Button(self.theme, self.tr("Weigh it beside the others"), "link", "scale", 24, parent=body)
        button.clicked.connect(self.compare_wanted)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _on_edit(self) -> None:
        if self._meeting is not None:
            self.edit_wanted.emit(self._meeting.id)


def _booked(one: Interview, panel: Panel, now: datetime, zone: tzinfo) -> list[tuple[str, str, str]]:
    """The interview that comes next: what was promised before it has been kept."""
    say, today = wording.translate, now.astimezone(zone).date()
    day = one.starts_at.astimezone(zone).date()
    when = say("NextStep", "{day}, {times}").format(day=wording.day(day, today), times=words.times(one, zone))
    met = [panel.contacts[part.contact].name for part in one.people if part.contact in panel.contacts]
    rows = [
        (say("NextStep", "What"), words.interview_title(one), ""),
        (say("NextStep", "When"), when, "strong"),
        (say("NextStep", "Where"), one.location or "", ""),
        (say("NextStep", "With"), words.names(met), ""),
    ]
    return [row for row in rows if row[1]]


def _offered(panel: Panel, now: datetime, zone: tzinfo) -> list[tuple[str, str, str]]:
    """With an offer on the table the next step is one's own answer; nothing where there is none."""
    open_ = [one for one in panel.offers if one.decision is None]
    if panel.application.stage is not Stage.OFFER or not open_:
        return []
    say, offer, today = wording.translate, open_[-1], now.astimezone(zone).date()
    rows = [(say("NextStep", "Who"), say("NextStep", "You answer their offer"), "")]
    if offer.base is not None:
        rows.append((say("NextStep", "Offered"), f"{words.money(offer.base)} {offer.currency or ''}".strip(), ""))
    if offer.deadline is not None:
        local = offer.deadline.astimezone(zone)
        by = say("NextStep", "{day}, {ahead}").format(
            day=wording.day_and_time(local, today), ahead=words.in_days(local.date(), today)
        )
        rows.append((say("NextStep", "By when"), by, "strong"))
    return rows


def _rows(said: NextSteps, today: date) -> list[tuple[str, str, str]]:
    """What was said; what was not said says so."""
    say, open_ = wording.translate, wording.translate("NextStep", "Not said")
    by = open_
    if said.promised_by is not None:
        day = wording.day(said.promised_by, today)
        by = say("NextStep", "{day}, {ahead}").format(day=day, ahead=words.in_days(said.promised_by, today))
    rounds = {
        None: open_,
        True: say("NextStep", "At least one more"),
        False: say("NextStep", "None, then the decision"),
    }[said.more_rounds]
    rows = [
        (say("NextStep", "Who"), said.contact_by or open_, ""),
        (say("NextStep", "How"), words.contact_channel(said.channel) if said.channel is not None else open_, ""),
        (say("NextStep", "By when"), by, "strong" if said.promised_by is not None else ""),
        (say("NextStep", "Rounds left"), rounds, ""),
    ]
    if said.meanwhile:
        rows.append((say("NextStep", "Meanwhile"), said.meanwhile, ""))
    return rows
