"""Another letter beside the one that is written, to see what both say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from models.domain.values import Letter
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.popover import PopOver

WIDTH, HEIGHT = 480, 380


class OtherLetter(PopOver):
    """Its words can be read and copied; Esc closes it."""

    def __init__(self, theme: Theme, window: QWidget, letter: Letter, person: str) -> None:
        super().__init__(theme, window, person)
        title = self.tr("What {person} was written").format(person=person) if person else self.tr("The other letter")
        self.body.addWidget(Label(theme, title, "body", "ink", 600, parent=self.frame))
        if letter.subject:
            self.body.addWidget(Label(theme, letter.subject, "small", "ink2", wrap=True, parent=self.frame))
        words = QPlainTextEdit(letter.body or "", self.frame)
        words.setReadOnly(True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        words.setAccessibleName(title)
        words.setFixedSize(theme.px(WIDTH), theme.px(HEIGHT))
        self.body.addWidget(words)
        self.first = words
