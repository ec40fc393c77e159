"""How forward to be, and how long to wait: the settings that the rules read."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QWidget

from models.domain.countries import COUNTRIES
from models.domain.etiquette.hours import SEARCH_GAP_DAYS, SILENCE_DAYS
from models.domain.values import School
from ui.context import Context
from ui.settings.rows import Rows, Section
from ui.settings.school_card import SchoolCard
from ui.widgets.stepper import Stepper
from ui.widgets.switch import Switch

MOST_DAYS = 365


def days(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Settings", "1 day")
    return QCoreApplication.translate("Settings", "{count} days").format(count=count)


def country_names() -> list[tuple[str, str]]:
    """(name, code) in the order of the names, as the system's locale data has them in English."""
    named = []
    for code in COUNTRIES:
        territory = QLocale.codeToTerritory(code)
        if territory != QLocale.Country.AnyCountry:
            named.append((QLocale.territoryToString(territory), code))
    return sorted(named)


class EtiquetteSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Etiquette")
        sentence = QCoreApplication.translate(
            "Settings", "How long to wait and how often to write. Every reminder follows this, and says so."
        )
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        self.column.addLayout(self._schools())
        self.column.addSpacing(ctx.theme.px(16))
        self.column.addWidget(self._rows())
        self.finish()
        self.refresh()

    def _schools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._ctx.theme.px(16))
        self._group = QButtonGroup(self)
        self._cards: dict[School, SchoolCard] = {}
        for place, school in enumerate(School):
            card = self._cards[school] = SchoolCard(self._ctx.theme, school, self)
            self._group.addButton(card, place)
            row.addWidget(card, 1)
        self._group.idClicked.connect(self._on_school)
        return row

    def _rows(self) -> Rows:
        theme = self._ctx.theme
        rows = Rows(theme, self)
        working = self.tr("Follow up only on working days")
        self._business = Switch(theme, working, rows)
        self._business.clicked.connect(lambda on: self._set(business_days_only=on))
        rows.add(working, self._business, self.tr("to the hiring side, Monday to Friday"))
        holidays = self.tr("Public holidays that are left out too")
        self._country = QComboBox(rows)
        self._country.setAccessibleName(holidays)
        self._country.setFixedWidth(theme.px(198))
        self._country.addItem(self.tr("None"), None)
        for name, code in country_names():
            self._country.addItem(name, code)
        self._country.activated.connect(lambda _at: self._set(holiday_country=self._country.currentData()))
        self._country_note = rows.add(holidays, self._country)
        gap = self.tr("Tell me when nothing new has begun for")
        self._gap = Stepper(theme, gap, 1, MOST_DAYS, days, rows)
        self._gap.changed.connect(lambda count: self._set(search_gap_days=count))
        rows.add(gap, self._gap)
        silence = self.tr("Suggest “No reply” after silence of")
        self._silence = Stepper(theme, silence, 1, MOST_DAYS, days, rows)
        self._silence.changed.connect(lambda count: self._set(silence_days=count))
        rows.add(silence, self._silence, self.tr("a month is quite common"))
        return rows

    def refresh(self) -> None:
        """Show what is kept; a missing setting shows its default."""
        settings = self._ctx.services.settings.read()
        self._cards[settings.school or School.PATIENT].setChecked(True)
        self._business.setChecked(settings.business_days_only is not False)
        self._country.setCurrentIndex(max(0, self._country.findData(settings.holiday_country)))
        self._gap.set_value(settings.search_gap_days or SEARCH_GAP_DAYS)
        self._silence.set_value(settings.silence_days or SILENCE_DAYS)

    def _on_school(self, place: int) -> None:
        self._set(school=tuple(School)[place])

    def _set(self, **after: Any) -> None:
        services = self._ctx.services
        changed = replace(services.settings.read(), **after)
        self._country_note.setText("")
        kept = self._ctx.intents.do(self, lambda: services.settings.change(changed), self._on_refused)
        if kept is None:
            self.refresh()

    def _on_refused(self, sentence: str) -> None:
        self._country_note.set_token("clay")
        self._country_note.setText(sentence)
