"""The mail account as it is kept: where letters leave from, what the keyring has, and what can be tried."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.mail import MailAccount
from models.domain.mail_presets import preset_for
from ui.letters.send_parts import IconLine
from ui.settings.mail_post import Kept
from ui.settings.mail_words import fingerprint, of_certificate, of_password
from ui.settings.rows import Row, Rows
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce
from ui.widgets.label import Label, breakable
from ui.widgets.panel import Panel
from ui.widgets.switch import Switch

FACT = 112
"""Width of what a row is about."""


class AccountRows(Rows):
    """Shows; what is clicked is told."""

    change_wanted = Signal()
    remove_wanted = Signal()
    password_wanted = Signal()
    unlock_wanted = Signal()
    test_wanted = Signal()
    copies_chosen = Signal(bool)
    replies_chosen = Signal(bool)
    exception_unwanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.address = Label(theme, "", "body", "ink", wrap=True, parent=self)
        self.change = self._button(self.tr("Change"), self.change_wanted)
        self.remove = self._button(self.tr("Remove"), self.remove_wanted)
        self._fact(self.tr("Address"), self.address, self.change, self.remove)
        self.server = Label(theme, "", "body", "ink", wrap=True, parent=self)
        self._fact(self.tr("Server"), self.server)
        self.exception = Label(theme, "", "body", "ink", wrap=True, parent=self)
        self.back = self._button(self.tr("Take the exception back"), self.exception_unwanted)
        self._exception_row = self._fact(self.tr("Certificate"), self.exception, self.back)
        self.password = IconLine(theme, "key", "", "body", "ink", self)
        self.unlock = self._button(self.tr("Unlock"), self.unlock_wanted)
        self.enter = self._button(self.tr("Enter the password"), self.password_wanted)
        self._fact(self.tr("Password"), self.password, self.unlock, self.enter)
        self.test = self._button(self.tr("Send a test letter to yourself"), self.test_wanted)
        self.tested = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        self._fact(self.tr("Test letter"), self.tested, self.test)
        self._copies = self._switch(
            self.tr("Put a copy of what leaves into your Sent folder"), self.copies_chosen, self.tr("by IMAP")
        )
        self._replies = self._switch(
            self.tr("Look for replies in your inbox"),
            self.replies_chosen,
            self.tr("headers only; nothing is filed without you"),
        )
        self.set_kept(None)

    def _button(self, text: str, signal: object) -> Button:
        button = Button(self._theme, text, "secondary", height=28, parent=self)
        button.clicked.connect(signal)
        return button

    def _fact(self, name: str, value: QWidget, *controls: QWidget) -> Row:
        theme = self._theme
        box = QWidget(self)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        title = Label(theme, name, "body", "ink3", parent=box)
        title.setFixedWidth(theme.px(FACT))
        line.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(value, 1, Qt.AlignmentFlag.AlignVCenter)
        for control in controls:
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        row = self.add_wide(box)
        row.slim(theme)
        return row

    def _switch(self, name: str, signal: object, note: str) -> tuple[Switch, Label]:
        switch = Switch(self._theme, name, self)
        switch.clicked.connect(signal)
        return switch, self.add(name, switch, note)

    def show_account(self, account: MailAccount) -> None:
        self.address.setText(breakable(account.address))
        words = self.tr("{server}, port {port}, {encryption}")
        server = words.format(server=account.host, port=account.port, encryption=account.security.value.upper())
        if account.user != account.address:
            server = self.tr("{server}, as {user}").format(server=server, user=account.user)
        self.server.setText(breakable(server))
        self._exception_row.setVisible(account.exception is not None)
        if account.exception is not None:
            taken = self.tr("You took one that nobody vouches for: {print}…")
            self.exception.setText(taken.format(print=fingerprint(account.exception)[:23]))
        self._show_reading(account)

    def _show_reading(self, account: MailAccount) -> None:
        preset = preset_for(account.address)
        for (switch, note), on, words in (
            (self._copies, account.copy_to_sent, self.tr("by IMAP")),
            (self._replies, account.reads_replies, self.tr("headers only; nothing is filed without you")),
        ):
            switch.setChecked(bool(on))
            switch.setEnabled(account.imap_host is not None)
            note.setText(words if account.imap_host else self.tr("needs a server for reading: Change"))
        if preset is not None and preset.keeps_copy and account.imap_host:
            self._copies[1].setText(self.tr("{provider} keeps one by itself").format(provider=preset.name))

    @property
    def copies(self) -> Switch:
        return self._copies[0]

    @property
    def replies(self) -> Switch:
        return self._replies[0]

    def set_kept(self, kept: Kept | None) -> None:
        """None while the keyring is asked."""
        self.password.setText(of_password(kept) if kept is not None else self.tr("Asking the keyring"))
        icon, token = {
            Kept.KEPT: ("key", "ink"),
            Kept.LOCKED: ("lock", "due"),
            Kept.MISSING: ("key", "due"),
            Kept.ABSENT: ("info", "ink2"),
        }.get(kept or Kept.KEPT, ("key", "ink"))
        self.password.set_look(icon, token)
        self.unlock.setVisible(kept is Kept.LOCKED)
        self.enter.setVisible(kept is Kept.MISSING)
        self.test.setEnabled(kept is not Kept.ABSENT)

    def say_tested(self, sentence: str, token: str = "ink2") -> None:
        self.tested.set_token(token)
        if self.tested.text() != sentence:
            self.tested.setText(sentence)
            announce(self.tested, sentence)


class CertificatePanel(Panel):
    """A certificate that nobody vouches for, and the one way to take it all the same."""

    taken = Signal(str)
    """Its SHA-256."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(8))
        self._head = IconLine(theme, "triangle-alert", "", "row", "due", self)
        self._words = Label(theme, "", "body", "ink", wrap=True, parent=self)
        self.print = Label(theme, "", "body", "ink", 600, wrap=True, parent=self)
        self.print.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        self.leave = Button(theme, self.tr("Do not trust it"), parent=self)
        self.take = Button(theme, "", parent=self)
        self.leave.clicked.connect(self._on_left)
        self.take.clicked.connect(self._on_taken)
        line.addWidget(self.leave)
        line.addWidget(self.take)
        line.addStretch(1)
        for widget in (self._head, self._words, self.print):
            column.addWidget(widget)
        column.addSpacing(theme.px(4))
        column.addLayout(line)
        self.hide()

    def ask(self, host: str, sha256: str) -> None:
        self._shown = sha256
        self._head.setText(self.tr("Is this really {host}?").format(host=host))
        self._words.setText(of_certificate(host))
        self.print.setText(breakable(fingerprint(sha256)).replace(":", ":\u200b"))
        self.print.setAccessibleName(self.tr("Fingerprint, SHA-256"))
        self.take.set_look(self.tr("Always trust this one certificate of {host}").format(host=host))
        self.show()
        self.leave.setFocus()

    def _on_taken(self) -> None:
        self.hide()
        self.taken.emit(self._shown)

    def _on_left(self) -> None:
        self.hide()
        self.left.emit()
