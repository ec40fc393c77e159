"""Above the letter: which one it is, how far it is, in which tone and language, and undo."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from models.domain.letter_views import OpenedLetter
from models.domain.mail import Language, Tone
from models.domain.values import LetterState
from ui.letters import composer_words as words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label

HEIGHT = 64
NAMED_FROM = 560
"""The head's width from which the voice's button says the language too."""


class _Elided(Label):
    """One line that gives way to what stands beside it; whole in its tool tip."""

    def __init__(self, theme: Theme, style: str, token: str, parent: QWidget) -> None:
        super().__init__(theme, "", style, token, parent=parent)
        self._whole, self._of, self._as = "", theme, style
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def _fit(self) -> None:
        shown = self._of.elided(self._whole, self._as, None, self.width())
        self.setToolTip(as_words(self._whole if shown != self._whole else ""))
        if shown != self.text():
            self.setText(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()


class Head(QWidget):
    voice_wanted = Signal(object, object)
    """Tone and language; one of them is None where it stays."""
    delete_wanted = Signal()
    anew_wanted = Signal()
    """The draft as it would be composed now."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone, self._language = Tone.FRIENDLY, Language.EN_GB
        self._editable = False
        self.setAccessibleName(self.tr("Letter"))
        self.setFixedHeight(theme.px(HEIGHT))
        px = theme.px
        self.back = Button(theme, "", "quiet", "chevron-left", 28, name=self.tr("Back to the letters"), parent=self)
        self.title = _Elided(theme, "head", "ink", self)
        self.line = _Elided(theme, "small", "ink2", self)
        self.voice = Button(theme, "", "quiet", height=28, name=self.tr("Tone and language"), parent=self)
        self.ingredients = self._icon("list", self.tr("Ingredients  Ctrl+I"))
        self.undo = self._icon("undo-2", self.tr("Undo  Ctrl+Z"))
        self.redo = self._icon("redo-2", self.tr("Redo  Ctrl+Shift+Z"))
        self.send = self._icon("send", self.tr("Send  Ctrl+Enter"))
        self.more = self._icon("ellipsis", self.tr("More"))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(self.line)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(12), 0)
        row.setSpacing(px(4))
        row.addWidget(self.back)
        row.addLayout(names, 1)
        for one in (self.voice, self.ingredients, self.undo, self.redo, self.send, self.more):
            row.addWidget(one)
        self.voice.clicked.connect(self._choose_voice)
        self.more.clicked.connect(self._show_more)
        theme.changed.connect(self.update)

    def _icon(self, icon: str, name: str) -> Button:
        return Button(self._theme, "", "quiet", icon, 32, name=name, parent=self)

    # showing

    def show_letter(self, opened: OpenedLetter) -> None:
        person = opened.situation.to.name if opened.situation.to is not None else ""
        self.title.say(words.title(opened.letter.kind, person))
        self._tone, self._language = opened.situation.voice.tone, opened.situation.voice.language
        self._editable = opened.may_be_edited
        self._show_voice()
        for one in (self.voice, self.undo, self.redo):
            one.setVisible(self._editable)
        self.ingredients.setEnabled(self._editable)
        self.more.setVisible(opened.state not in (LetterState.SENT, LetterState.SENDING))

    def _show_voice(self) -> None:
        tone, language = words.tone_name(self._tone), words.language_name(self._language)
        both = self.tr("{tone}, {language}").format(tone=tone, language=language)
        self.voice.set_look(both if self.width() >= self._theme.px(NAMED_FROM) else tone)
        self.voice.setAccessibleName(self.tr("Tone and language: {voice}").format(voice=both))
        self.voice.setToolTip(as_words(both))

    def show_kept(self, opened: OpenedLetter, at: datetime | None, zone: tzinfo) -> None:
        said, how_far = words.about(opened.situation), words.kept(opened.state, at, zone)
        self.line.say(self.tr("{about}. {how_far}").format(about=said, how_far=how_far) if said else how_far)

    # choosing

    def _choose_voice(self) -> None:
        menu = QMenu(self)
        tones, languages = QActionGroup(menu), QActionGroup(menu)
        for tone in Tone:
            self._add(menu, tones, words.tone_name(tone), tone is self._tone).triggered.connect(
                lambda _=False, tone=tone: self.voice_wanted.emit(tone, None)
            )
        menu.addSeparator()
        for language in Language:
            self._add(menu, languages, words.language_name(language), language is self._language).triggered.connect(
                lambda _=False, language=language: self.voice_wanted.emit(None, language)
            )
        self._open(menu, self.voice)

    def _add(self, menu: QMenu, group: QActionGroup, text: str, on: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        group.addAction(action)
        return action

    def _show_more(self) -> None:
        menu = QMenu(self)
        if self._editable:
            menu.addAction(self.tr("Draft anew")).triggered.connect(self.anew_wanted)
        menu.addAction(self.tr("Move to the bin")).triggered.connect(self.delete_wanted)
        self._open(menu, self.more)

    def _open(self, menu: QMenu, button: Button) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    # Qt's part

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_voice()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
