"""The window's own language; what letters are written in is another matter."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.domain.preferences import WindowLanguage
from ui.context import Context
from ui.settings.rows import Rows, Section
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented


class LanguageSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Language")
        sentence = QCoreApplication.translate("Settings", "Of menus, reminders, days and numbers on the screen.")
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        theme = ctx.theme
        rows = Rows(theme, self)
        name = self.tr("Language of the window")
        parts = [
            (WindowLanguage.SYSTEM.value, self.tr("As the system"), None),
            (WindowLanguage.EN.value, "English", None),
            (WindowLanguage.DE.value, "Deutsch", None),
        ]
        self.language = Segmented(theme, parts, name, parent=rows)
        self.language.chosen.connect(lambda key: self._set(WindowLanguage(key)))
        rows.add(name, self.language)
        letters = Button(theme, self.tr("Language of letters"), "secondary", height=28, parent=rows)
        letters.clicked.connect(lambda: ctx.router.settings_wanted.emit("writing"))
        rows.add(self.tr("Letters have a language of their own"), letters)
        self.column.addWidget(rows)
        self.column.addSpacing(theme.px(8))
        self.words = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        self.column.addWidget(self.words)
        self.finish()
        self._begun_with = ctx.services.preferences.appearance().language
        self.refresh()

    def refresh(self) -> None:
        chosen = self._ctx.services.preferences.appearance().language
        self.language.set_value(chosen.value)
        later = self.tr("The window speaks it from the next start on.")
        self.words.setText("" if chosen is self._begun_with else later)

    def _set(self, language: WindowLanguage) -> None:
        preferences = self._ctx.services.preferences
        changed = replace(preferences.appearance(), language=language)
        self._ctx.intents.do(self, lambda: preferences.put_appearance(changed))
        self.refresh()
