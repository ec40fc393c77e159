"""When a letter leaves: now, at a time of the day, or on a day of one's choosing; never at night."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from models.domain.etiquette.hours import Etiquette
from ui import wording
from ui.letters.send_parts import IconLine, roomy
from ui.theme import Theme
from ui.widgets.switch import Radio

NOW, AT, PICK = range(3)
STEP = timedelta(minutes=30)
AHEAD = timedelta(minutes=5)
"""A time that is nearer than this is now."""


class When(QWidget):
    """Answers with the instant that was chosen, None for now."""

    chosen = Signal()
    """The person chose another moment; showing one by program is silent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at: tuple[datetime, Etiquette] | None = None
        self._times: list[datetime] = []
        self.now_ = Radio(theme, self.tr("Now"), self)
        self.at = Radio(theme, self.tr("Today at"), self)
        self.pick = Radio(theme, self.tr("Pick a day and time"), self)
        self._group = QButtonGroup(self)
        for place, radio in enumerate((self.now_, self.at, self.pick)):
            self._group.addButton(radio, place)
        self.times = QComboBox(self)
        self.times.setAccessibleName(self.tr("Time of day"))
        self.times.setMinimumWidth(theme.px(92))
        self.moment = QDateTimeEdit(self)
        self.moment.setAccessibleName(self.tr("Day and time"))
        self.moment.setDisplayFormat(wording.date_format("ddd d MMMM, HH:mm"))
        self.moment.setCalendarPopup(True)
        self.moment.hide()
        self.night = IconLine(theme, "moon", "", "small", "ink2", self)
        self.moved = IconLine(theme, "clock", "", "small", "due", self)
        self.moved.hide()
        self._lay_out()
        self._group.idClicked.connect(lambda _place: self._on_chosen())
        self.times.activated.connect(lambda _place: self._on_time())
        self.moment.dateTimeChanged.connect(lambda _when: self._on_moment())

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        roomy(self._theme, column)
        column.setSpacing(px(8))
        column.addWidget(self.now_)
        row = QHBoxLayout()
        row.addWidget(self.at)
        row.addStretch(1)
        row.addWidget(self.times)
        column.addLayout(row)
        column.addWidget(self.pick)
        column.addWidget(self.moment)
        column.addWidget(self.moved)
        column.addWidget(self.night)

    # what it shows

    def show_moment(self, now: datetime, etiquette: Etiquette, send_at: datetime | None) -> None:
        """`send_at` is the instant that the letter already has; None where nothing was chosen yet."""
        self._at = now, etiquette
        awake = etiquette.awake(now)
        first = now if awake else etiquette.wake(now)
        self._times = list(_times(first if not awake else now + AHEAD, etiquette))
        if not self._times:
            self._times = list(
                _times(etiquette.wake(etiquette.instant(etiquette.day(now), etiquette.day_ends)), etiquette)
            )
        self.now_.setEnabled(awake)
        self.at.setText(self._day_said(self._times[0]))
        self.at.setAccessibleName(self.at.text())
        self.at.updateGeometry()
        self.times.clear()
        self.times.addItems([wording.clock_time(etiquette.local(one)) for one in self._times])
        starts, ends = f"{etiquette.day_starts:%H:%M}", f"{etiquette.day_ends:%H:%M}"
        self.night.setText(self.tr("Nothing leaves between {ends} and {starts}").format(ends=ends, starts=starts))
        self._set_moment(send_at if send_at is not None and send_at > now else self._times[0])
        self._check(send_at if send_at is not None and send_at > now else None, awake)

    def _check(self, send_at: datetime | None, awake: bool) -> None:
        if send_at is None:
            self._group.button(NOW if awake else AT).setChecked(True)
        elif send_at in self._times:
            self.times.setCurrentIndex(self._times.index(send_at))
            self.at.setChecked(True)
        else:
            self.pick.setChecked(True)
        self._show_parts()

    def _day_said(self, first: datetime) -> str:
        now, etiquette = self._moment()
        ahead = etiquette.days_between(now, first)
        if ahead == 0:
            return self.tr("Today at")
        if ahead == 1:
            return self.tr("Tomorrow at")
        return self.tr("{day} at").format(day=wording.day(etiquette.day(first)))

    def _set_moment(self, moment: datetime) -> None:
        local = self._moment()[1].local(moment)
        self.moment.blockSignals(True)
        self.moment.setDateTime(QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0))
        self.moment.blockSignals(False)

    # what was chosen

    def value(self) -> datetime | None:
        """Within waking hours; None for now."""
        now, etiquette = self._moment()
        place = self._group.checkedId()
        if place == AT and self._times:
            return self._times[max(0, self.times.currentIndex())]
        if place == PICK:
            wanted = self._picked()
            return etiquette.wake(wanted) if wanted > now else self._times[0]
        return None

    def _picked(self) -> datetime:
        chosen = self.moment.dateTime()
        day, clock = chosen.date(), chosen.time()
        return self._moment()[1].instant(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()))

    def _moment(self) -> tuple[datetime, Etiquette]:
        if self._at is None:
            raise ValueError("shown before anything was said of the time")
        return self._at

    def _on_time(self) -> None:
        self.at.setChecked(True)
        self._on_chosen()

    def _on_moment(self) -> None:
        self.pick.setChecked(True)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._show_parts()
        if self.pick.isChecked() and self.pick.hasFocus():
            self.moment.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    def _show_parts(self) -> None:
        now, etiquette = self._moment()
        picking = self.pick.isChecked()
        self.moment.setVisible(picking)
        wanted = self._picked()
        leaves = self.value()
        other = picking and leaves is not None and leaves != wanted
        self.moved.setVisible(other)
        if other and leaves is not None:
            said = (
                self.tr("That is at night: it leaves {when}.")
                if wanted > now
                else self.tr("That has passed: it leaves {when}.")
            )
            when = wording.day_and_time_within(etiquette.local(leaves), etiquette.day(now))
            self.moved.setText(said.format(when=when))


def _times(first: datetime, etiquette: Etiquette) -> list[datetime]:
    """Every half hour of that day from then on, while it is day; the first at the start of the day itself."""
    day = etiquette.day(first)
    found: list[datetime] = []
    moment = etiquette.day_start(day)
    end = etiquette.instant(day, etiquette.day_ends)
    while moment < end:
        if moment >= first:
            found.append(moment)
        moment += STEP
    return found
