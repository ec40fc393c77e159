"""The window's own language; what letters are written in is another matter."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.domain.preferences import WindowLanguage
from ui.context import Context
from ui.language import own_name
from ui.settings.rows import Rows, Section
from ui.widgets.buttons import Button
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
            *((one.value, own_name(one), None) for one in WindowLanguage if one is not WindowLanguage.SYSTEM),
        ]
        self.language = Segmented(theme, parts, name, parent=rows)
        self.language.chosen.connect(lambda key: self._set(WindowLanguage(key)))
        rows.add(name, self.language)
        letters = Button(theme, self.tr("Language of letters"), "secondary", height=28, parent=rows)
        letters.clicked.connect(lambda: ctx.router.settings_wanted.emit("writing"))
        rows.add(self.tr("Letters have a language of their own"), letters)
        self.column.addWidget(rows)
        self.finish()
        self.refresh()

    def refresh(self) -> None:
        chosen = self._ctx.services.preferences.appearance().language
        self.language.set_value(chosen.value)

    def _set(self, language: WindowLanguage) -> None:
        preferences = self._ctx.services.preferences
        changed = replace(preferences.appearance(), language=language)
        self._ctx.intents.do(self, lambda: preferences.put_appearance(changed))
        self.refresh()
