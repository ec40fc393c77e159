"""Which way a letter goes, and what the agency has said about it: asked and answered in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.letters.situation import Situation
from ui.letters import send_words
from ui.letters.send_parts import IconLine, heading, roomy
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label


class RoutePart(QWidget):
    ask_wanted = Signal()
    """The question whether one may write directly is to be written."""
    answered = Signal(bool)
    """What the agency said: True for through them, False for directly."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme.px
        column = QVBoxLayout(self)
        roomy(theme, column)
        column.setSpacing(px(8))
        column.addWidget(heading(theme, self.tr("Route"), self))
        self.line = IconLine(theme, "route", "", parent=self)
        column.addWidget(self.line)
        self._asking = QWidget(self)
        inside = QVBoxLayout(self._asking)
        inside.setContentsMargins(px(23), px(4), px(4), px(4))
        inside.setSpacing(px(8))
        self.ask = Button(theme, "", "secondary", "handshake", 28, parent=self._asking)
        inside.addWidget(self.ask)
        answers = QHBoxLayout()
        answers.setSpacing(px(8))
        self._said = Label(theme, "", "small", "ink2", parent=self._asking)
        self.directly = Button(theme, self.tr("Directly"), "secondary", height=24, parent=self._asking)
        self.through = Button(theme, "", "secondary", height=24, parent=self._asking)
        for one in (self._said, self.directly, self.through):
            answers.addWidget(one)
        answers.addStretch(1)
        inside.addLayout(answers)
        column.addWidget(self._asking)
        self.ask.clicked.connect(self.ask_wanted)
        self.directly.clicked.connect(lambda: self.answered.emit(False))
        self.through.clicked.connect(lambda: self.answered.emit(True))

    def show_situation(self, situation: Situation, editable: bool) -> None:
        self.line.setText(send_words.route(situation))
        recruiter = situation.recruiter
        open_ = editable and recruiter is not None and send_words.must_ask(situation)
        self._asking.setVisible(open_)
        if recruiter is not None:
            agent = send_words.first_name(recruiter.name)
            self.line.set_look("handshake" if send_words.through_agency(situation) else "route", "ink")
            self.ask.set_look(self.tr("Ask {agent}").format(agent=agent))
            self._said.setText(self.tr("{agent} said:").format(agent=agent))
            self.through.set_look(self.tr("Through {agent}").format(agent=agent))
            self.directly.setAccessibleName(self.tr("{agent} said: directly").format(agent=agent))
            self.through.setAccessibleName(self.tr("{agent} said: through {agent}").format(agent=agent))
        else:
            self.line.set_look("route", "ink")
