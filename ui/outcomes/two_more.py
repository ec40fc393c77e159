"""Keep searching: the rhythm of the last weeks, and two or three that one has wished for already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.domain.outcome_views import Rhythm
from ui import wording
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.widgets.popover import PopOver

WIDTH = 380
LONGEST = 46
"""Letters of a company and its role in a button; the whole of it is its tooltip."""

translate = wording.translate


def weeks_sentence(weeks: tuple[int, ...]) -> str:
    """ "Sent this week: 1. In the three weeks before: 2, 0 and 3."."""
    *before, now = weeks
    if not any(weeks):
        return translate("Rhythm", "Nothing was sent in the last four weeks. One is a fine beginning.")
    listed = translate("Rhythm", "{first}, {second} and {third}").format(
        first=before[0], second=before[1], third=before[2]
    )
    said = translate("Rhythm", "Sent this week: {now}. In the three weeks before: {before}.")
    return said.format(now=now, before=listed)


class TwoMore(PopOver):
    idea_chosen = Signal(str)
    """The application on the wishlist that is to be seen."""
    new_wanted = Signal()

    def __init__(self, theme: Theme, window: QWidget, rhythm: Rhythm) -> None:
        title = self.tr("Two more, while the others decide")
        super().__init__(theme, window, title)
        self.frame.setFixedWidth(theme.px(WIDTH))
        self.body.addWidget(Label(theme, title, "head", "ink", wrap=True, parent=self.frame))
        said = weeks_sentence(rhythm.weeks)
        self.body.addWidget(Label(theme, said, "small", "ink3", wrap=True, parent=self.frame))
        self.body.addSpacing(theme.px(4))
        self._wished(rhythm)
        foot = QHBoxLayout()
        foot.addStretch(1)
        fresh = Button(theme, self.tr("A new one"), "primary", "plus", 28, parent=self.frame)
        fresh.clicked.connect(self._on_new)
        foot.addWidget(fresh)
        self.body.addSpacing(theme.px(4))
        self.body.addLayout(foot)

    def _wished(self, rhythm: Rhythm) -> None:
        theme = self._theme
        head = self.tr("On your wishlist")
        if rhythm.wishlist > len(rhythm.ideas):
            head = self.tr("On your wishlist, {shown} of {count}").format(
                shown=len(rhythm.ideas), count=rhythm.wishlist
            )
        self.body.addWidget(Label(theme, head, "small", "ink2", 500, parent=self.frame))
        for idea in rhythm.ideas:
            whole = self.tr("{company}, {role}").format(company=idea.company, role=idea.role)
            short = whole if len(whole) <= LONGEST else f"{whole[: LONGEST - 1].rstrip()}…"
            button = Button(theme, short, "secondary", height=28, parent=self.frame)
            button.setAccessibleName(whole)
            button.setToolTip(as_words(whole))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, application=idea.application: self._choose(application))
            self.first = self.first or button
            self.body.addWidget(button)

    def _choose(self, application: str) -> None:
        self.dismiss()
        self.idea_chosen.emit(application)

    def _on_new(self) -> None:
        self.dismiss()
        self.new_wanted.emit()
