"""Looks into the user's own inbox for answers, where they have allowed that: headers only, now and then, never twice
at once. What is found is proposed (`services.inbox`); nothing is filed from here.
"""

import threading
from contextlib import suppress
from datetime import timedelta
from importlib import import_module
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models.domain.bidi import apart
from models.domain.errors import WorldError
from models.domain.inbox import Looked, Mailbox, Proposal
from models.domain.mail import Delivery, MailAccount, MailTrouble, Outcome, Secrets
from ui.context import Context
from ui.wording import in_words

FIRST_MS = 10_000
"""After the start: the window and the letters come first."""
EVERY = timedelta(minutes=15)
MOST_LOOKS = 20
"""One after the other, while the server says that there is more."""
KEY, FAILED = "inbox", "inbox failed"


class InboxWatch(QObject):
    doors: ClassVar = {KEY: "letters", FAILED: "settings"}
    """Where a notice of that key leads."""

    changed = Signal()
    """What is proposed may be another now."""
    told = Signal(str, str, str)
    """Answers that were not proposed before: a key for the notice, its title, its text."""

    _answered = Signal(object, object)

    def __init__(
        self,
        ctx: Context,
        parent: QObject | None = None,
        *,
        secrets: Secrets | None = None,
        mailbox: Mailbox | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx, self._secrets, self._mailbox = ctx, secrets, mailbox
        self._known: set[str] = set()
        self._refused: MailAccount | None = None
        """Who was refused is not tried again by itself: each try may be counted, or ask the person for a password."""
        self._looks = 0
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._answered.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._timer.start(FIRST_MS)

    def stop(self) -> None:
        """A look that is under way holds nothing up: what it finds is found again."""
        self._timer.stop()
        self._answered.disconnect(self._on_answer)

    def look(self) -> None:
        """Now, where the user allows it; and again after a while in any case, since they may allow it by then."""
        self._timer.start(round(EVERY / timedelta(milliseconds=1)))
        account = self._ctx.services.accounts.get()
        if self._looking or account is None or not account.reads_replies or account.imap_host is None:
            return
        if account == self._refused:
            return
        self._looking = True
        # What reads mail takes a moment to load, and nobody who is typing should feel it.
        self._ctx.jobs.run(import_module, "models.services.inbox", done=lambda _module: self._begin(account))

    def _begin(self, account: MailAccount) -> None:
        since, day = self._ctx.services.inbox.where(account, self._ctx.clock.now())
        secrets, mailbox = self._helpers()

        def go() -> None:
            from models.services.delivering import look

            looked = look(account, secrets, mailbox, since, day)
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._answered.emit(account, looked)

        threading.Thread(target=go, name="inbox", daemon=True).start()

    def _helpers(self) -> tuple[Secrets, Mailbox]:
        if self._secrets is None:
            from models.adapters.secrets import KeyringSecrets

            self._secrets = KeyringSecrets()
        if self._mailbox is None:
            from models.adapters.imap import ImapMailbox

            self._mailbox = ImapMailbox()
        return self._secrets, self._mailbox

    def _on_answer(self, account: MailAccount, looked: Looked) -> None:
        self._looking = False
        if _is_refusal(looked.delivery):
            self._refuse(account, looked.delivery)
            return
        try:
            found = self._ctx.services.inbox.heard(account, looked, self._ctx.clock.now())
        except WorldError as error:  # how far it was read could not be kept: the next look finds it again
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            return
        self.changed.emit()
        self._looks = self._looks + 1 if looked.more else 0
        if looked.more and looked.delivery.outcome is Outcome.SENT and self._looks < MOST_LOOKS:
            self._timer.start(0)
            return
        new = [one for one in found if one.key not in self._known]
        self._known |= {one.key for one in found}
        if new:
            self.told.emit(KEY, self._title(new), self._text(new))

    def _refuse(self, account: MailAccount, delivery: Delivery) -> None:
        from ui.letters.trouble_words import heard

        self._refused = account
        self.told.emit(FAILED, self.tr("Your inbox could not be looked into"), heard(delivery))

    def _title(self, new: list[Proposal]) -> str:
        if len(new) == 1:
            return self.tr("{person} may have answered").format(person=apart(new[0].name or new[0].address))
        return self.tr("{count} messages may be answers").format(count=len(new))

    def _text(self, new: list[Proposal]) -> str:
        where = ", ".join(dict.fromkeys(one.company for one in new))
        return self.tr("{companies}. Look in Letters whether it is so; nothing was filed.").format(
            companies=where[:120]
        )


def _is_refusal(delivery: Delivery) -> bool:
    return delivery.outcome is Outcome.FAILED or delivery.trouble is MailTrouble.KEYRING_LOCKED
