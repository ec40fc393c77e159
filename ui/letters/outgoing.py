"""Sends what is in the outbox, one letter at a time, beside everything else (HOUSE, law 7).

SENDING is committed on the UI thread, then a thread of its own talks to the server, then what came of it is committed
on the UI thread again. That thread does not hold up the end of the program: a letter that is still on its way then is
found at the next start, and asked about.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models.domain.bidi import apart
from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.inbox import Mailbox
from models.domain.mail import Courier, Delivery, MailTrouble, Outcome, Secrets
from models.domain.values import Letter, LetterId, LetterState
from ui.context import Context
from ui.wording import in_words

if TYPE_CHECKING:
    from models.domain.letter_views import Claimed

SOON_MS = 200
"""After something was queued: several changes in a row are looked at together."""
FURTHEST = timedelta(seconds=60)
"""No timer is trusted for longer: the machine may sleep, or the clock be set."""
PATIENCE_S = 10.0
"""How long the end of the program waits for a letter that is on its way."""
_PREFIX = "letter "


class Outgoing(QObject):
    settled = Signal(str)
    """The id of a letter of which it is known now what became of it."""
    told = Signal(str, str, str)
    """A letter that needs its person: a key for the notice, its title, its text."""

    _answered = Signal(object, object)
    _copied = Signal(object, str)

    def __init__(
        self,
        ctx: Context,
        parent: QObject | None = None,
        *,
        courier: Courier | None = None,
        secrets: Secrets | None = None,
        mailbox: Mailbox | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx, self._courier, self._secrets, self._mailbox = ctx, courier, secrets, mailbox
        self._over = threading.Event()
        """Set while no letter is being handed over."""
        self._over.set()
        self._claimed: Claimed | None = None
        self._answer: tuple[Delivery | None, BaseException | None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._running = False
        self._unwritten = False
        """What became of a letter is known, and could not be written down yet."""
        self._answered.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)
        self._copied.connect(self._on_copied, Qt.ConnectionType.QueuedConnection)
        ctx.bus.changed.connect(self._on_changed)

    @property
    def busy(self) -> bool:
        """A letter is on its way, or it is not yet written down what became of one."""
        return self._claimed is not None

    def start(self) -> None:
        """What was leaving when the program ended is asked about; then whatever is due leaves."""
        self._running = True
        try:
            changes = self._ctx.services.outbox.recover(self._ctx.clock.now())
        except WorldError as error:
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            changes = ()
        for change in changes:
            self._published(change)
        self.look()

    def stop(self) -> None:
        """The record is about to be closed. What is on its way has a moment to arrive."""
        self._running = False
        self._timer.stop()
        self._over.wait(PATIENCE_S)
        if self._answer is not None:
            self._settle()

    def look(self, _now: datetime | None = None) -> None:
        """Whether something leaves now, and when to look again."""
        if not self._running or self._ctx.services.imports.held:
            return
        if self._claimed is not None:
            if self._unwritten:
                self._settle()
            return
        now = self._ctx.clock.now()
        try:
            while (found := self._ctx.services.outbox.claim(now)) is not None:
                change, claimed = found
                self._published(change)
                if claimed is not None:
                    self._send(claimed)
                    return
            self._aim(self._ctx.services.outbox.next_moment(now), now)
        except WorldError as error:
            # Nothing was claimed, so nothing leaves; it is tried again with the next beat.
            self._ctx.intents.trouble.emit(in_words(error.sentence))

    def _aim(self, moment: datetime | None, now: datetime) -> None:
        self._timer.stop()
        if moment is not None:
            wait = max(timedelta(), min(moment - now, FURTHEST))
            self._timer.start(round(wait / timedelta(milliseconds=1)))

    def _on_changed(self, change: Change, _origin: object) -> None:
        if self._running and any(isinstance(edit.after, Letter) for edit in change.edits):
            self._timer.start(SOON_MS)

    # On its way

    def _send(self, claimed: "Claimed") -> None:
        self._claimed, self._answer = claimed, None
        self._over.clear()
        threading.Thread(target=self._carried(claimed), name="letter", daemon=True).start()

    def _carried(self, claimed: "Claimed") -> Callable[[], None]:
        """What the thread does; it knows frozen values alone."""
        courier, secrets, mailbox = self._helpers()

        def carry() -> None:
            from models.services.delivering import deliver, keep_copy

            delivery: Delivery | None = None
            message: bytes | None = None
            try:
                delivery, message = deliver(claimed, secrets, courier)
            except Exception as error:  # noqa: BLE001 - raised again where it can be told
                answer: tuple[Delivery | None, BaseException | None] = (None, error)
            else:
                answer = (delivery, None)
            self._answer = answer
            self._over.set()
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._answered.emit(*answer)
            if delivery is not None and delivery.outcome is Outcome.SENT and message is not None:
                copy = keep_copy(claimed, message, secrets, mailbox)
                with suppress(RuntimeError):
                    self._copied.emit(copy, claimed.letter.id)

        return carry

    def _helpers(self) -> tuple[Courier, Secrets, Mailbox]:
        if self._courier is None:
            from models.adapters.smtp import SmtpCourier

            self._courier = SmtpCourier()
        if self._secrets is None:
            from models.adapters.secrets import KeyringSecrets

            self._secrets = KeyringSecrets()
        if self._mailbox is None:
            from models.adapters.imap import ImapMailbox

            self._mailbox = ImapMailbox()
        return self._courier, self._secrets, self._mailbox

    def _on_copied(self, copy: Delivery | None, letter: str) -> None:
        """The letter itself has left: only what did not reach the folder is told."""
        if not self._running or copy is None or copy.outcome is Outcome.SENT:
            return
        from ui.letters.trouble_words import heard

        title = self.tr("The letter left. Its copy did not reach your Sent folder")
        self.told.emit(f"{_PREFIX}{letter}", title, heard(copy))

    def _on_answer(self, _delivery: Delivery | None, error: BaseException | None) -> None:
        if self._answer is None or not self._running:
            return  # written down already, at the end
        self._settle()
        if error is not None:
            raise error
        if not self._unwritten:  # which the next beat tries again
            self.look()

    def _settle(self) -> None:
        """A bug of ours in between: nobody knows how far it came."""
        claimed, answer = self._claimed, self._answer
        if claimed is None or answer is None:
            return
        letter, delivery = claimed.letter.id, answer[0] or Delivery(Outcome.UNSURE, MailTrouble.LOST_AFTER)
        try:
            change = self._ctx.services.outbox.settled(letter, delivery, self._ctx.clock.now())
        except WorldError as error:
            # It stays SENDING until it can be written; a start before that asks about it.
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            self._unwritten = True
            return
        self._unwritten = False
        self._claimed = self._answer = None
        self._published(change)
        self.settled.emit(letter)

    # Made known

    def _published(self, change: Change) -> None:
        if change:
            self._ctx.bus.changed.emit(change, None)
            self._tell(change)

    def _tell(self, change: Change) -> None:
        """What needs its person is said once; a letter that left says nothing, and one that waits says so calmly."""
        letter = next((edit.after for edit in change.edits if isinstance(edit.after, Letter)), None)
        if letter is None:
            return
        title = self._title(letter, change.about.get("person", ""))
        if title:
            self.told.emit(f"{_PREFIX}{letter.id}", title, self._why(letter))

    def _title(self, letter: Letter, person: str) -> str:
        name = apart(person)
        if letter.state is LetterState.UNSURE:
            return self.tr("The letter to {person} may have left").format(person=name)
        if letter.state is LetterState.FAILED:
            return self.tr("The letter to {person} has not left").format(person=name)
        if letter.state is LetterState.DRAFT:
            return self.tr("The letter to {person} is among the drafts again").format(person=name)
        if letter.state is LetterState.READY and self._attempts(letter) == 1:
            return self.tr("The letter to {person} has not left yet").format(person=name)
        return ""

    def _attempts(self, letter: Letter) -> int:
        found = self._ctx.services.letters.dispatch(letter.id)
        return found.attempts or 0

    def _why(self, letter: Letter) -> str:
        if letter.state is LetterState.UNSURE:
            return self.tr("Look into your Sent folder and say what is there. It is not sent again by itself.")
        if letter.state is LetterState.DRAFT:
            return self.tr("There is a gap in it to fill.")
        from ui.letters.trouble_words import why

        way = self._ctx.services.letters.dispatch(letter.id)
        said = why(MailTrouble(way.trouble), way.trouble_detail or "") if way.trouble else ""
        if letter.state is LetterState.READY:
            safe = self.tr("It is safe, and is tried again by itself.")
            said = f"{said} {safe}".strip()
        return said

    @staticmethod
    def letter_of(key: str) -> LetterId | None:
        """The letter that a notice was about."""
        return LetterId(key.removeprefix(_PREFIX)) if key.startswith(_PREFIX) else None
