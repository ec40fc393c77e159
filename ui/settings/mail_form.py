"""The form of a mail account: an address first; what is known of its provider fills in the rest."""

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.domain.mail import MailAccount, Security
from models.domain.mail_presets import IMAPS, Preset, Secret, account_from, preset_for
from ui.letters.send_parts import IconLine
from ui.settings.mail_words import says
from ui.settings.rows import Rows
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.label import Label

_GROUPS = re.compile(r"(?:[a-z]{4} ){3}[a-z]{4}")
USUAL_PORT = {Security.TLS: 465, Security.STARTTLS: 587}


class MailForm(QWidget):
    """Collects an account and a password; keeps neither."""

    wanted = Signal(MailAccount, str, bool)
    """The account, the password (empty for the one that is kept), and whether a test letter is to be sent."""
    left = Signal()
    """The person gave up."""

    def __init__(self, theme: Theme, fresh_id: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._fresh_id = theme, fresh_id
        self._before: MailAccount | None = None
        self._preset: Preset | None = None
        self._opened = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._rows())
        column.addLayout(self._buttons())
        self.address.edit.textEdited.connect(lambda _text: self._recognise())
        self.security.activated.connect(lambda _at: self._follow_port())
        self.show_account(None)

    def _rows(self) -> Rows:
        theme = self._theme
        rows = Rows(theme, self)
        self.address = Field(theme, self.tr("Your mail address"), self.tr("ada@posthaven.example"), rows)
        rows.add_wide(self.address)
        self.provider = IconLine(theme, "info", "", "body", "ink2", rows)
        self._provider_row = rows.add_wide(self.provider)
        self._found_row = rows.add_wide(self._found(rows))
        self._server_row = rows.add_wide(self._server(rows))
        self.user = Field(theme, self.tr("User name"), self.tr("usually the address"), rows)
        self._user_row = rows.add_wide(self.user)
        self.password = Field(theme, self.tr("Password"), parent=rows)
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._password_row = rows.add_wide(self.password)
        self._imap_row = rows.add_wide(self._imap(rows))
        return rows

    def _found(self, parent: QWidget) -> QWidget:
        """The server in one line, where the provider is known."""
        box, line = _line(self._theme, parent)
        self._summary = Label(self._theme, "", "body", "ink2", wrap=True, parent=box)
        line.addWidget(self._summary, 1)
        self.change = Button(self._theme, self.tr("Change the server"), "link", height=28, parent=box)
        self.change.clicked.connect(self._open)
        line.addWidget(self.change)
        return box

    def _server(self, parent: QWidget) -> QWidget:
        theme = self._theme
        box, line = _line(theme, parent)
        self.host = Field(theme, self.tr("Server for sending (SMTP)"), self.tr("smtp.posthaven.example"), box)
        self.port = Field(theme, self.tr("Port"), parent=box)
        self.port.setFixedWidth(theme.px(88))
        line.addWidget(self.host, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.port, 0, Qt.AlignmentFlag.AlignTop)
        encryption = QVBoxLayout()
        encryption.setSpacing(theme.px(6))
        title = Label(theme, self.tr("Encryption"), "small", "ink2", 500, parent=box)
        self.security = QComboBox(box)
        self.security.setAccessibleName(self.tr("Encryption"))
        self.security.addItem("TLS", Security.TLS)
        self.security.addItem("STARTTLS", Security.STARTTLS)
        self.security.setFixedWidth(theme.px(136))
        title.setBuddy(self.security)
        encryption.addWidget(title)
        encryption.addWidget(self.security)
        encryption.addStretch(1)
        line.addLayout(encryption)
        return box

    def _imap(self, parent: QWidget) -> QWidget:
        theme = self._theme
        box, line = _line(theme, parent)
        self.imap_host = Field(
            theme, self.tr("Server for reading (IMAP), if you like"), self.tr("imap.posthaven.example"), box
        )
        self.imap_port = Field(theme, self.tr("Port"), parent=box)
        self.imap_port.edit.setAccessibleName(self.tr("Port for reading"))
        self.imap_port.setFixedWidth(theme.px(88))
        line.addWidget(self.imap_host, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.imap_port, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _buttons(self) -> QHBoxLayout:
        theme = self._theme
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        self.keep_and_test = Button(theme, self.tr("Keep and send a test letter"), "primary", "send", parent=self)
        self.keep = Button(theme, self.tr("Keep"), parent=self)
        self.cancel = Button(theme, self.tr("Cancel"), "quiet", parent=self)
        for button in (self.keep_and_test, self.keep, self.cancel):
            line.addWidget(button)
        line.addStretch(1)
        self.keep_and_test.clicked.connect(lambda: self._ask(True))
        self.keep.clicked.connect(lambda: self._ask(False))
        self.cancel.clicked.connect(self.left)
        return line

    # -- what stands in it -------------------------------------------------------------------------

    def show_account(self, account: MailAccount | None) -> None:
        """One that is kept, or an empty form."""
        self._before, self._opened = account, account is not None
        self.address.set_text(account.address if account else "")
        self.password.set_text("")
        self.cancel.setVisible(account is not None)
        self.password.edit.setPlaceholderText(self.tr("unchanged") if account else "")
        self._preset = preset_for(account.address) if account else None
        self._fill(account)
        self._arrange()

    def offer(self, address: str) -> None:
        """One's own, where nothing has been typed yet."""
        if address and self._before is None and not self.address.text():
            self.address.set_text(address)
            self._recognise()

    def password_only(self) -> None:
        """The rest is right; the keyring has no password."""
        self.password.edit.setPlaceholderText("")
        self.password.edit.setFocus()

    def _fill(self, account: MailAccount | None) -> None:
        self.host.set_text(account.host if account else "")
        self.port.set_text(str(account.port if account else USUAL_PORT[Security.TLS]))
        self.security.setCurrentIndex(self.security.findData(account.security if account else Security.TLS))
        self.user.set_text(account.user if account else "")
        self.imap_host.set_text((account.imap_host or "") if account else "")
        self.imap_port.set_text(str((account.imap_port if account else None) or IMAPS))

    def _recognise(self) -> None:
        """With every letter of the address; another provider brings its own servers."""
        address = self.address.text()
        preset = preset_for(address)
        if preset is not self._preset:
            self._preset, self._opened = preset, False
            if preset is not None and preset.takes_letters:
                self._fill(account_from(preset, address, ""))
            else:
                self._fill(None)
        self._arrange()

    def _open(self) -> None:
        self._opened = True
        self._arrange()
        self.host.edit.setFocus()

    def _arrange(self) -> None:
        preset = self._preset
        takes = preset is None or preset.takes_letters or self._opened
        details = preset is None or self._opened
        said = says(preset) if preset is not None else ""
        self.provider.setText(said)
        self._provider_row.setVisible(bool(said))
        self._summary.setText(self._in_short())
        self.change.set_look(self.tr("Change the server") if takes else self.tr("Enter a server all the same"))
        self._found_row.setVisible(not details)
        for row in (self._server_row, self._user_row, self._imap_row):
            row.setVisible(details)
        self._password_row.setVisible(takes)
        for button in (self.keep_and_test, self.keep):
            button.setEnabled(takes)
        app = preset is not None and preset.secret is Secret.APP
        self.password.set_label(self.tr("App password") if app else self.tr("Password"))

    def _in_short(self) -> str:
        if self._preset is None:
            return ""
        if not self._preset.takes_letters:
            return self.tr("There is nothing to set up.")
        words = self.tr("{provider}: {server}, port {port}, {encryption}")
        return words.format(
            provider=self._preset.name,
            server=self.host.text(),
            port=self.port.text(),
            encryption=self.security.currentText(),
        )

    def _follow_port(self) -> None:
        """The other encryption's usual port gives way to its own; any other stays."""
        if self.port.text() in {str(port) for port in USUAL_PORT.values()}:
            self.port.set_text(str(USUAL_PORT[self.security.currentData()]))

    # -- what is asked for -------------------------------------------------------------------------

    def _ask(self, test: bool) -> None:
        account = self.account()
        if account is None:
            return
        if not self.password.text() and self._before is None:
            self.password.error(self.tr("The server asks for a password. It goes to the system’s keyring only."))
            self.password.edit.setFocus()
            return
        self.wanted.emit(account, _as_meant(self.password.edit.text()), test)

    def account(self) -> MailAccount | None:
        """None where something cannot be, which its field then says."""
        from models.domain.addresses import checked

        address = checked(self.address.text())
        if address is None:
            self.address.error(self.tr("This is not an address yet. Write it like ada@posthaven.example."))
        if not self.host.text():
            self._open()
            self.host.error(self.tr("Which server takes your letters? Your provider names it."))
        port, imap_port = self._port(self.port), self._port(self.imap_port)
        if address is None or port is None or imap_port is None or not self.host.text():
            return None
        before = self._before or MailAccount(self._fresh_id(), "", "", 0, Security.TLS, "")
        account = replace(
            before,
            address=address,
            host=self.host.text(),
            port=port,
            security=self.security.currentData(),
            user=self.user.text() or address,
            imap_host=self.imap_host.text() or None,
            imap_port=imap_port if self.imap_host.text() else None,
        )
        return _tidied(before, account)

    def _port(self, field: Field) -> int | None:
        if field.text().isdecimal() and 1 <= int(field.text()[:6]) <= 65535:
            return int(field.text())
        field.error(self.tr("A number from 1 to 65535."))
        return None


def _as_meant(password: str) -> str:
    """App passwords are shown in groups of four, which are no part of them."""
    return password.replace(" ", "") if _GROUPS.fullmatch(password.strip()) else password


def _tidied(before: MailAccount, account: MailAccount) -> MailAccount:
    """An exception and a test were for one server: another one has to earn them anew."""
    if (before.host, before.port) != (account.host, account.port):
        account = replace(account, exception=None)
    if (before.imap_host, before.imap_port) != (account.imap_host, account.imap_port):
        account = replace(account, imap_exception=None, sent_folder=None)
    if account.imap_host is None:
        account = replace(account, copy_to_sent=None, reads_replies=None)
    return account if account == before else replace(account, tested_at=None)


def _line(theme: Theme, parent: QWidget) -> tuple[QWidget, QHBoxLayout]:
    box = QWidget(parent)
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(12))
    return box, line
