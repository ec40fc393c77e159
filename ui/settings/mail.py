"""The mail account that letters leave from: its address and server here, its password in the system's keyring alone.

What is kept can be taken back like any setting, but for the password. Network and keyring are asked in jobs; an answer
about an account that is no longer the one shown is let go.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.domain.mail import Delivery, MailAccount, MailTrouble, Outcome
from models.domain.mail_presets import preset_for
from ui import wording
from ui.context import Context
from ui.letters import trouble_words
from ui.settings.mail_account import AccountRows, CertificatePanel
from ui.settings.mail_form import MailForm
from ui.settings.mail_post import Kept, Post, system_post
from ui.settings.mail_words import of_password
from ui.settings.rows import Section
from ui.widgets.hearing import announce
from ui.widgets.label import Label

T = TypeVar("T")


class MailSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None, post: Post | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Mail account")
        sentence = QCoreApplication.translate(
            "Settings",
            "Letters leave from your own mail server and pass through nobody else’s. Without an account they are "
            "handed to your mail program, or kept as .eml files.",
        )
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        self._post = post or system_post()
        self._account: MailAccount | None = None
        self._changing = False
        self._reading = False
        """The certificate that is asked about is the mailbox's."""
        self._test_first = False
        self._under_way = False
        """A test letter is on its way, or the keyring is asked: a second click waits for the answer to the first."""
        theme = ctx.theme
        self.words = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        self.rows = AccountRows(theme, self)
        self.form = MailForm(theme, ctx.services.accounts.fresh_id, self)
        self.certificate = CertificatePanel(theme, self)
        for widget in (self.rows, self.certificate, self.form):
            self.column.addWidget(widget)
        self.column.addSpacing(theme.px(8))
        self.column.addWidget(self.words)
        self.finish()
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        self.form.wanted.connect(self._on_wanted)
        self.form.left.connect(self._on_left)
        self.rows.change_wanted.connect(lambda: self._open_form(True))
        self.rows.password_wanted.connect(lambda: self._open_form(True, password=True))
        self.rows.remove_wanted.connect(self._on_remove)
        self.rows.unlock_wanted.connect(self._on_unlock)
        self.rows.test_wanted.connect(self.send_test)
        self.rows.copies_chosen.connect(lambda on: self._on_reading(copy_to_sent=on or None))
        self.rows.replies_chosen.connect(lambda on: self._on_reading(reads_replies=on or None))
        self.rows.exception_unwanted.connect(lambda: self._put_exception(None))
        self.certificate.taken.connect(self._put_exception)
        self.certificate.left.connect(self._on_left_alone)

    # -- what is shown -----------------------------------------------------------------------------

    def refresh(self) -> None:
        before, self._account = self._account, self._ctx.services.accounts.get()
        account = self._account
        if account is None or (before is not None and before.id != account.id):
            self._changing = False
        if account is not None:
            self.rows.show_account(account)
            self._say_tested(account)
        elif before is None:
            self.form.offer(next(iter(self._ctx.services.settings.read().own_addresses), ""))
        self._arrange()
        if account is not None and (before is None or before.id != account.id) and self.isVisible():
            self._look()

    def _arrange(self) -> None:
        self.rows.setVisible(self._account is not None and not self._changing)
        self.form.setVisible(self._account is None or self._changing)

    def _open_form(self, on: bool, password: bool = False) -> None:
        self._changing = on
        self.certificate.hide()
        self._say("")
        self.form.show_account(self._account)
        self._arrange()
        if password:
            self.form.password_only()
        elif on:
            self.form.address.edit.setFocus()

    def _say(self, sentence: str, token: str = "ink2") -> None:
        self.words.set_token(token)
        self.words.setText(sentence)
        announce(self.words, sentence)

    def _say_tested(self, account: MailAccount) -> None:
        if account.tested_at is None:
            self.rows.say_tested(self.tr("None has been sent yet"))
            return
        zone = self._ctx.services.reminders.etiquette().zone
        when = wording.day_and_time(account.tested_at.astimezone(zone))
        words = self.tr("Your server took one on {when}. It is in your inbox by now.")
        self.rows.say_tested(words.format(when=when), "accent")

    # -- the account -------------------------------------------------------------------------------

    def _on_wanted(self, account: MailAccount, password: str, test: bool) -> None:
        services = self._ctx.services
        if account != self._account and not self._put(account):
            return
        self._changing, self._test_first = False, test
        self._account = services.accounts.get(account.id)
        self._say("")
        self.refresh()
        self.rows.test.setFocus()
        if password:
            self.rows.set_kept(None)
            self._run(account, lambda: self._post.keep(account.id, password), self._on_password)
        elif test:
            self.send_test()

    def _put(self, account: MailAccount) -> bool:
        accounts = self._ctx.services.accounts
        change = self._ctx.intents.do(self, lambda: accounts.put(account), lambda told: self._say(told, "clay"))
        return change is not None

    def _on_left(self) -> None:
        self._open_form(False)
        self.rows.change.setFocus()

    def _on_left_alone(self) -> None:
        self._say("")
        self.rows.test.setFocus()

    def _on_password(self, kept: Kept) -> None:
        self.form.password.set_text("")
        self.rows.set_kept(kept)
        if kept is Kept.LOCKED:
            self._say(self.tr("The keyring is locked, so the password was not kept. Unlock it, then enter it again."))
        elif kept is Kept.ABSENT:
            self._say(of_password(kept))
        elif self._test_first:
            self.send_test()
        self._test_first = False

    def _on_remove(self) -> None:
        account, services = self._account, self._ctx.services
        if account is None:
            return
        if self._ctx.intents.do(self, lambda: services.accounts.remove(account.id)) is None:
            return
        self._ctx.jobs.run(self._post.forget, account.id, done=self._on_forgotten)
        self.certificate.hide()
        self.form.show_account(None)
        self.refresh()

    def _on_forgotten(self, kept: Kept) -> None:
        if kept is Kept.MISSING:
            self._say(self.tr("The account is removed here, and its password is gone from the keyring."))
        else:
            self._say(
                self.tr(
                    "The account is removed here. Its password could not be taken out of the keyring: it is locked."
                )
            )

    # -- the keyring -------------------------------------------------------------------------------

    def _look(self) -> None:
        account = self._account
        if account is not None:
            self.rows.set_kept(None)
            self._run(account, lambda: self._post.look(account.id), self.rows.set_kept)

    def _on_unlock(self) -> None:
        account = self._account
        if account is not None and not self._under_way:
            self._under_way = True
            self._say(self.tr("Your system asks for the keyring’s password."))
            self._run(account, lambda: self._post.unlocked(account.id), self._on_unlocked, self._ends)

    def _on_unlocked(self, kept: Kept) -> None:
        self._ends()
        if self.rows.unlock.hasFocus() and kept is not Kept.LOCKED:
            self.rows.test.setFocus()
        self.rows.set_kept(kept)
        self._say(self.tr("The keyring stayed locked. Nothing is lost.") if kept is Kept.LOCKED else "")

    def _ends(self) -> None:
        self._under_way = False

    # -- the test letter ---------------------------------------------------------------------------

    def send_test(self) -> None:
        account, ctx = self._account, self._ctx
        if account is None or self._under_way:
            return
        self._under_way = True
        self.certificate.hide()
        self._say("")
        self.rows.say_tested(self.tr("On its way to {host}").format(host=account.host))
        name = ctx.services.settings.read().name or ""
        when = ctx.clock.now().astimezone(ctx.services.reminders.etiquette().zone)
        subject = self.tr("A test letter from Afterview")
        body = self.tr("This letter came from yourself, by way of {host}.\n\nLetters can leave from here now.")
        text = body.format(host=account.host)
        self._run(
            account, lambda: self._post.send_test(account, name, when, subject, text), self._on_tested, self._ends
        )

    def _on_tested(self, delivery: Delivery) -> None:
        account = self._account
        self._ends()
        if account is None:
            return
        if delivery.outcome is Outcome.SENT:
            tested = replace(account, tested_at=self._ctx.clock.now())
            self._put(tested)
            self.rows.set_kept(Kept.KEPT)
            self.refresh()
            return
        self.rows.say_tested(self._untold(delivery), "due")
        self._about_keyring(delivery)
        self._about_certificate(delivery, account.host, reading=False)

    def _untold(self, delivery: Delivery) -> str:
        """A test letter is one that nobody waits for."""
        if delivery.outcome is Outcome.UNSURE:
            return self.tr("It may have left: look into your inbox. {why}").format(why=trouble_words.heard(delivery))
        return self.tr("It did not leave. {why}").format(why=trouble_words.heard(delivery))

    def _about_keyring(self, delivery: Delivery) -> None:
        kept = {
            MailTrouble.KEYRING_LOCKED: Kept.LOCKED,
            MailTrouble.KEYRING_ABSENT: Kept.ABSENT,
            MailTrouble.PASSWORD_MISSING: Kept.MISSING,
        }.get(delivery.trouble or MailTrouble.STRANGE)
        if kept is not None:
            self.rows.set_kept(kept)

    # -- certificates ------------------------------------------------------------------------------

    def _about_certificate(self, delivery: Delivery, host: str, reading: bool) -> None:
        if delivery.trouble is MailTrouble.CERTIFICATE and delivery.certificate:
            self._reading = reading
            self.certificate.ask(host, delivery.certificate)

    def _put_exception(self, sha256: str | None) -> None:
        account = self._account
        if account is None:
            return
        if self._reading and sha256 is not None:
            after = replace(account, imap_exception=sha256)
        else:
            after = replace(account, exception=sha256, tested_at=None)
        if not self._put(after):
            return
        self.refresh()
        self.rows.test.setFocus()
        if sha256 is not None and self._reading:
            self._check_mailbox()
        elif sha256 is not None:
            self.send_test()

    # -- reading -----------------------------------------------------------------------------------

    def _on_reading(self, **after: bool | None) -> None:
        account = self._account
        if account is None:
            return
        changed = replace(account, **after)  # type: ignore[arg-type]
        self._put(changed)
        self.refresh()
        if any(after.values()):
            self._check_mailbox()

    def _check_mailbox(self) -> None:
        account = self._account
        if account is not None and account.imap_host is not None:
            self.certificate.hide()
            self._say(self.tr("Asking {host} whether it lets you read").format(host=account.imap_host))
            self._run(account, lambda: self._post.check_mailbox(account), self._on_checked)

    def _on_checked(self, delivery: Delivery) -> None:
        account = self._account
        if account is None:
            return
        host = account.imap_host or ""
        if delivery.outcome is Outcome.SENT:
            preset = preset_for(account.address)
            if account.copy_to_sent and preset is not None and preset.keeps_copy:
                words = self.tr("{provider} puts a copy into Sent by itself. With this on there may be two.")
                self._say(words.format(provider=preset.name))
            else:
                self._say(self.tr("{host} lets you read. Nothing in your mailbox was changed.").format(host=host))
            return
        self._say(self.tr("{host}: {why}").format(host=host, why=trouble_words.heard(delivery)), "due")
        self._about_keyring(delivery)
        self._about_certificate(delivery, host, reading=True)

    def _run(
        self,
        account: MailAccount,
        call: Callable[[], T],
        done: Callable[[T], None],
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """`done` hears the answer while this account is still the one that is shown, `otherwise` is called else."""

        def hear(answer: T) -> None:
            shown = self._account
            if shown is not None and replace(shown, tested_at=account.tested_at) == account:
                done(answer)
            elif otherwise is not None:
                otherwise()

        self._ctx.jobs.run(call, done=hear)

    def _on_sight(self) -> None:
        """The keyring may have been locked or opened since."""
        if not self._under_way:
            self._look()
