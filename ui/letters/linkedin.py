"""A request on LinkedIn: counted as LinkedIn counts, copied, and recorded once it was asked there."""

from PySide6.QtCore import QUrl, QUrlQuery, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.letters.briefs import LINKEDIN_CHARACTERS, linkedin_length
from models.domain.values import Contact
from ui.letters.send_parts import roomy
from ui.opening import is_safe
from ui.people import links
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label


class LinkedInPart(QWidget):
    copy_wanted = Signal()
    asked = Signal()
    """It was asked there."""
    shorter_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme.px
        column = QVBoxLayout(self)
        roomy(theme, column)
        column.setSpacing(px(8))
        self.how = Label(theme, "", "small", "ink2", wrap=True, parent=self)
        self.shorter = Button(theme, self.tr("Put the short version here"), "secondary", "pen-line", 28, parent=self)
        column.addWidget(self.shorter)
        column.addWidget(self.how)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.copy = Button(theme, self.tr("Copy"), "secondary", "copy", 28, parent=self)
        self.done = Button(theme, self.tr("I asked there"), "secondary", "check", 28, parent=self)
        row.addWidget(self.copy)
        row.addWidget(self.done)
        row.addStretch(1)
        column.addLayout(row)
        self.copy.clicked.connect(self.copy_wanted)
        self.done.clicked.connect(self.asked)
        self.shorter.clicked.connect(self.shorter_wanted)

    def show_text(self, body: str, to: Contact | None) -> None:
        """How many characters there are stands where LinkedIn is chosen, how many must go on the button."""
        self.shorter.setVisible(linkedin_length(body) > LINKEDIN_CHARACTERS)
        known = to is not None and is_safe(links.profile(to.linkedin or ""))
        self.how.setText(
            self.tr("Choose Connect and Add a note on their profile, and paste it there.")
            if known
            else self.tr("The profile is not known here, so LinkedIn’s search opens with the name.")
        )


def profile_of(person: Contact) -> QUrl:
    """Their profile, or a search for it where it is not known."""
    url = links.profile(person.linkedin or "")
    if is_safe(url):
        return url
    url, query = QUrl("https://www.linkedin.com/search/results/people/"), QUrlQuery()
    query.addQueryItem("keywords", person.name)
    url.setQuery(query)
    return url
