"""How letters are written unless one says otherwise, and the words that the proofreader takes from you."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.domain.mail import KnownWord, Language, Tone, WritingDesk
from ui.context import Context
from ui.settings.rows import Rows, Section
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.switch import Switch

MOST_SHOWN = 300
"""Words; nobody has as many."""


def language_name(language: Language) -> str:
    return {
        Language.EN_GB: QCoreApplication.translate("Writing", "British English"),
        Language.EN_US: QCoreApplication.translate("Writing", "American English"),
        Language.DE: QCoreApplication.translate("Writing", "German"),
    }[language]


def tone_name(tone: Tone) -> str:
    return {
        Tone.FORMAL: QCoreApplication.translate("Writing", "Formal"),
        Tone.FRIENDLY: QCoreApplication.translate("Writing", "Friendly"),
    }[tone]


class WritingSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Writing")
        sentence = QCoreApplication.translate(
            "Settings", "How a letter begins and ends unless you say otherwise in the letter itself."
        )
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        self.column.addWidget(self._how())
        self.column.addSpacing(ctx.theme.px(20))
        self.column.addWidget(Label(ctx.theme, self.tr("Your own dictionary"), "head", "ink", parent=self))
        words = self.tr("Names of people and companies are known already. These are the words that you added.")
        self.column.addWidget(Label(ctx.theme, words, "body", "ink2", wrap=True, parent=self))
        self.column.addSpacing(ctx.theme.px(8))
        self.column.addWidget(self._dictionary())
        self.finish()
        self.refresh()

    def _how(self) -> Rows:
        theme = self._ctx.theme
        rows = Rows(theme, self)
        name = self.tr("Tone")
        self.tone = Segmented(theme, [(one.value, tone_name(one), None) for one in Tone], name, parent=rows)
        self.tone.chosen.connect(lambda key: self._set(tone=Tone(key)))
        rows.add(name, self.tone, self.tr("in German: Sie or du"))
        name = self.tr("Language")
        parts = [(one.value, language_name(one), None) for one in Language]
        self.language = Segmented(theme, parts, name, parent=rows)
        self.language.chosen.connect(lambda key: self._set(language=Language(key)))
        rows.add(name, self.language)
        name = self.tr("Propose to connect on LinkedIn")
        self.connect_too = Switch(theme, name, rows)
        self.connect_too.clicked.connect(lambda on: self._set(connect=on))
        rows.add(name, self.connect_too, self.tr("a day after the first thank-you"))
        return rows

    def _dictionary(self) -> Rows:
        theme = self._ctx.theme
        rows = Rows(theme, self)
        box = QWidget(rows)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        self.word = Field(theme, self.tr("Add a word"), self.tr("Add a word"), box, bare=True)
        self.word.edit.returnPressed.connect(self._on_add)
        self.of = Segmented(
            theme,
            [(Language.EN_GB.value, self.tr("English"), None), (Language.DE.value, self.tr("German"), None)],
            self.tr("Language of the word"),
            parent=box,
        )
        self.of.set_value(Language.EN_GB.value)
        self.add = Button(theme, self.tr("Add"), parent=box)
        self.add.clicked.connect(self._on_add)
        line.addWidget(self.word, 1)
        for widget in (self.of, self.add):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        rows.add_wide(box)
        self._words = QWidget(rows)
        self._flow = Flow(self._words, theme.px(8))
        self._words_row = rows.add_wide(self._words)
        return rows

    # -- what is shown -----------------------------------------------------------------------------

    def refresh(self) -> None:
        services = self._ctx.services
        desk = services.accounts.writing()
        self.tone.set_value((desk.tone or Tone.FRIENDLY).value)
        self.language.set_value((desk.language or Language.EN_GB).value)
        self.connect_too.setChecked(desk.connect is not False)
        self._show_words(services.words.own())

    def _show_words(self, words: tuple[KnownWord, ...]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for known in words[:MOST_SHOWN]:
            self._flow.addWidget(self._chip(known))
        self._words_row.setVisible(bool(words))

    def _chip(self, known: KnownWord) -> Button:
        button = Button(self._ctx.theme, known.word, "secondary", "x", 28, parent=self._words)
        name = self.tr("Remove “{word}” ({language})").format(word=known.word, language=language_name(known.language))
        button.setAccessibleName(name)
        button.setToolTip(as_words(name))
        button.clicked.connect(lambda: self._on_remove(known))
        button.show()
        return button

    # -- what is kept ------------------------------------------------------------------------------

    def _set(self, **after: Any) -> None:
        """Fields of WritingDesk."""
        services = self._ctx.services
        changed: WritingDesk = replace(services.accounts.writing(), **after)
        if changed != services.accounts.writing():
            self._ctx.intents.do(self, lambda: services.accounts.put_writing(changed))

    def _on_add(self) -> None:
        services, word = self._ctx.services, self.word.text()
        if not word:
            self.word.edit.setFocus()
            return
        language = Language(self.of.value() or Language.EN_GB)
        if self._ctx.intents.do(self, lambda: services.words.add(word, language), self.word.error) is not None:
            self.word.set_text("")
            self._show_words(services.words.own())

    def _on_remove(self, known: KnownWord) -> None:
        services = self._ctx.services
        self._ctx.intents.do(self, lambda: services.words.remove(known.word, known.language))
        self._show_words(services.words.own())
        self.word.edit.setFocus()
