"""The country whose public holidays are no working days, and which come next."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from models.services.settings import next_holidays
from ui import wording
from ui.context import Context
from ui.settings.countries import country_names
from ui.settings.rows import Rows, Section
from ui.widgets.label import Label

SHOWN = 4


class CalendarSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Calendar")
        sentence = QCoreApplication.translate(
            "Settings",
            "On a public holiday nobody reads a follow-up, so it waits for the next working day.",
        )
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        self._asked: str | None = None
        """The country that the list of holidays was asked for."""
        theme = ctx.theme
        rows = Rows(theme, self)
        name = self.tr("Public holidays of")
        self.country = QComboBox(rows)
        self.country.setAccessibleName(name)
        self.country.setFixedWidth(theme.px(220))
        self.country.addItem(self.tr("None"), None)
        for country, code in country_names():
            self.country.addItem(country, code)
        self.country.activated.connect(lambda _at: self._set(self.country.currentData()))
        self.note = rows.add(name, self.country)
        self.coming = Label(theme, "", "body", "ink2", wrap=True, parent=rows)
        self._coming_row = rows.add_wide(self.coming)
        self.column.addWidget(rows)
        self.finish()
        self.refresh()

    def keywords(self) -> str:
        return self.tr("bank holidays working days country")

    def refresh(self) -> None:
        country = self._ctx.services.settings.read().holiday_country
        self.country.setCurrentIndex(max(0, self.country.findData(country)))
        self.note.setText("")
        if country is None:
            self._asked = None
            self._coming_row.hide()
        elif country != self._asked:
            self._asked = country
            self._coming_row.hide()
            today = self._ctx.services.reminders.etiquette().day(self._ctx.clock.now())
            self._ctx.jobs.run(
                next_holidays, country, today, SHOWN, done=lambda found: self._show(country, today, found)
            )

    def _show(self, country: str, today: date, found: tuple[tuple[date, str], ...]) -> None:
        if country != self._asked or not found:
            return
        named = [f"{wording.day(day, today)} ({name})" for day, name in found]
        self.coming.setText(self.tr("Next: {days}.").format(days=", ".join(named)))
        self._coming_row.show()

    def _set(self, country: str | None) -> None:
        services = self._ctx.services
        changed = replace(services.settings.read(), holiday_country=country)
        kept = self._ctx.intents.do(self, lambda: services.settings.change(changed), self._on_refused)
        if kept is not None:
            self.refresh()

    def _on_refused(self, sentence: str) -> None:
        self.refresh()
        self.note.set_token("clay")
        self.note.setText(sentence)
