"""How forward to be, and how long to wait: the settings that the rules read."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QWidget

from models.domain.etiquette.hours import SEARCH_GAP_DAYS, SILENCE_DAYS
from models.domain.reminder import Rule
from models.domain.values import School
from ui.context import Context
from ui.settings.countries import country_name
from ui.settings.rows import Rows, Section
from ui.settings.school_card import SchoolCard
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.stepper import Stepper
from ui.widgets.switch import Switch

MOST_DAYS = 365
CARD_LEAST = 320


def days(count: int) -> str:
    return QCoreApplication.translate("Settings", "%n days", "", count)


class _Changed(QWidget):
    """A stepper with a word and a way back beside it while its number is not the usual one."""

    def __init__(self, ctx: Context, stepper: Stepper, usual: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._stepper, self._usual = stepper, usual
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(ctx.theme.px(8))
        self.said = Label(ctx.theme, self.tr("Changed by you"), "small", "ink3", parent=self)
        name = self.tr("Reset to {usual}").format(usual=days(usual))
        self.reset = Button(ctx.theme, self.tr("Reset"), "link", height=28, parent=self)
        self.reset.setAccessibleName(name)
        self.reset.setToolTip(as_words(name))
        for widget in (self.said, self.reset, stepper):
            line.addWidget(widget)

    def show_value(self, value: int) -> None:
        self._stepper.set_value(value)
        for widget in (self.said, self.reset):
            widget.setVisible(value != self._usual)


class EtiquetteSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Etiquette")
        sentence = QCoreApplication.translate(
            "Settings", "How long to wait and how often to write. Every reminder follows this, and says so."
        )
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        rules = self.tr("Show all {count} rules").format(count=len(Rule))
        self.rules = Button(ctx.theme, rules, "secondary", "book-open", 28, parent=self)
        self.rules.clicked.connect(lambda: ctx.router.settings_wanted.emit("reminders"))
        self.beside_head(self.rules)
        self.column.addLayout(self._schools())
        self.column.addSpacing(ctx.theme.px(16))
        self.column.addWidget(self._rows())
        self.finish()
        self.refresh()

    def _schools(self) -> QBoxLayout:
        row = self._side_by_side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self._ctx.theme.px(16))
        self._group = QButtonGroup(self)
        self._cards: dict[School, SchoolCard] = {}
        for place, school in enumerate(School):
            card = self._cards[school] = SchoolCard(self._ctx.theme, school, self)
            self._group.addButton(card, place)
            row.addWidget(card, 1)
        self._group.idClicked.connect(self._on_school)
        return row

    def minimumSizeHint(self) -> QSize:
        """The cards may stand below one another, so they ask for the room of one."""
        around = self.column.contentsMargins()
        return QSize(CARD_LEAST + around.left() + around.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        around = self.column.contentsMargins()
        room = self.width() - around.left() - around.right()
        cards = sum(card.minimumSizeHint().width() for card in self._cards.values())
        fits = cards + 2 * self._side_by_side.spacing() <= room
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._side_by_side.direction():
            self._side_by_side.setDirection(direction)

    def _rows(self) -> Rows:
        theme = self._ctx.theme
        rows = Rows(theme, self)
        self._thanks = self._told(
            rows, self.tr("Thank-you letters"), self.tr("one for each interviewer, whatever the outcome")
        )
        self._promised = self._told(rows, self.tr("Follow-up when a date was promised"))
        self._unpromised = self._told(rows, self.tr("Follow-up when no date was given"))
        self._further = self._told(rows, self.tr("Further follow-ups"))
        working = self.tr("Follow up only on working days")
        self._business = Switch(theme, working, rows)
        self._business.clicked.connect(lambda on: self._set(business_days_only=on))
        self._holidays = rows.add(working, self._business)
        gap = self.tr("Tell me when nothing new has begun for")
        self._gap = Stepper(theme, gap, 1, MOST_DAYS, days, rows)
        self._gap.changed.connect(lambda count: self._set(search_gap_days=count))
        self._gap_row = self._resettable(rows, gap, self._gap, SEARCH_GAP_DAYS, "search_gap_days")
        silence = self.tr("Suggest “No reply” after silence of")
        self._silence = Stepper(theme, silence, 1, MOST_DAYS, days, rows)
        self._silence.changed.connect(lambda count: self._set(silence_days=count))
        self._silence_row = self._resettable(
            rows, silence, self._silence, SILENCE_DAYS, "silence_days", self.tr("a month is quite common")
        )
        return rows

    def _told(self, rows: Rows, name: str, note: str = "") -> Label:
        """What the chosen school says; there is nothing to set in it."""
        value = Label(self._ctx.theme, "", "body", "ink", 500, parent=rows)
        rows.add(name, value, note)
        return value

    def _tell_school(self, school: School, working_days: bool) -> None:
        self._thanks.setText(self.tr("within 24 hours"))
        after = self.tr("1 working day after it") if working_days else self.tr("1 day after it")
        self._promised.setText(after)
        self._unpromised.setText(
            {
                School.PATIENT: self.tr("after 7 days"),
                School.PHONE: self.tr("a call after 8 days"),
                School.ASSERTIVE: self.tr("after 72 hours"),
            }[school]
        )
        further = self.tr("48 hours later, then 24 hours later")
        self._further.setText(further if school is School.ASSERTIVE else self.tr("none, it rests"))

    def _resettable(
        self, rows: Rows, name: str, stepper: Stepper, usual: int, setting: str, note: str = ""
    ) -> _Changed:
        whole = _Changed(self._ctx, stepper, usual, rows)
        whole.reset.clicked.connect(lambda: self._set(**{setting: None}))
        rows.add(name, whole, note)
        return whole

    def refresh(self) -> None:
        """Show what is kept; a missing setting shows its default."""
        settings = self._ctx.services.settings.read()
        self._cards[settings.school or School.PATIENT].setChecked(True)
        self._tell_school(settings.school or School.PATIENT, settings.business_days_only is not False)
        self._business.setChecked(settings.business_days_only is not False)
        if settings.holiday_country is None:
            self._holidays.setText(self.tr("to the hiring side, Monday to Friday"))
        else:
            words = self.tr("public holidays of {country} are left out too")
            self._holidays.setText(words.format(country=country_name(settings.holiday_country)))
        self._gap_row.show_value(settings.search_gap_days or SEARCH_GAP_DAYS)
        self._silence_row.show_value(settings.silence_days or SILENCE_DAYS)

    def _on_school(self, place: int) -> None:
        self._set(school=tuple(School)[place])

    def _set(self, **after: Any) -> None:
        services = self._ctx.services
        changed = replace(services.settings.read(), **after)
        self._ctx.intents.do(self, lambda: services.settings.change(changed))
        self.refresh()
