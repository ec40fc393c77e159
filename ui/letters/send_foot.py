"""The foot of the send panel: what stands in the way, what is asked once, and the button that says what it will do."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.letters.send_after import After
from ui.letters.send_asking import Asking
from ui.letters.send_parts import IconLine
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.hearing import announce
from ui.widgets.label import Label


class SendFoot(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme.px
        foot = QVBoxLayout(self)
        foot.setContentsMargins(px(20), px(8), px(20), px(20))
        foot.setSpacing(px(8))
        self.trouble = IconLine(theme, "triangle-alert", "", "small", "due", self)
        self.account = QWidget(self)
        said = QHBoxLayout(self.account)
        said.setContentsMargins(0, 0, 0, 0)
        words = self.tr("No mail account is set up here. Your mail app can send it.")
        said.addWidget(Label(theme, words, "small", "ink2", wrap=True, parent=self.account), 1)
        self.set_up = Button(theme, self.tr("Set up mail"), "link", height=24, parent=self.account)
        said.addWidget(self.set_up)
        self.asking = Asking(theme, self)
        self.after = After(theme, self)
        self.main = Button(theme, "", "primary", "send", 40, parent=self)
        self.main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.others = QWidget(self)
        row = Flow(self.others, px(8), fill=True)
        self.mail_app = Button(theme, self.tr("Open in mail app"), "secondary", parent=self.others)
        self.eml = Button(theme, self.tr("Save as .eml"), "secondary", parent=self.others)
        for button in (self.mail_app, self.eml):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        for part in (self.trouble, self.account, self.asking, self.after, self.main, self.others):
            foot.addWidget(part)
        self.trouble.hide()

    def clear(self) -> None:
        """Nothing of the letter before."""
        for part in (self.asking, self.after, self.trouble):
            part.hide()

    def say_trouble(self, sentence: str) -> None:
        """What stands in the way, above the button; an empty sentence takes it away."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        announce(self.trouble, sentence)
