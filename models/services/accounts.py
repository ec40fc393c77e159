"""From where letters leave and how they are written: kept here alone, and never a password among it."""

from dataclasses import replace

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.letters.situation import Voice
from models.domain.mail import Dispatch, Language, MailAccount, Tone, WritingDesk
from models.services.desk import Desk
from models.services.intent import Intent

_PORTS = range(1, 65536)


class Accounts:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # The mail account

    def all(self) -> tuple[MailAccount, ...]:
        """In the order in which they came; letters leave from the first."""
        return tuple(self._desk.store.all(MailAccount))

    def get(self, account: str | None = None) -> MailAccount | None:
        """One of that id; without, the one that letters leave from."""
        if account is not None:
            return self._desk.store.get(MailAccount, account)
        return next(iter(self.all()), None)

    @staticmethod
    def fresh_id() -> str:
        """For an account that is not kept yet: the password lies in the keyring under it."""
        return new_id("acc")

    def put(self, account: MailAccount) -> Change:
        """Kept as it is now. Raises a sentence for what can be no server."""
        trimmed = replace(
            account, address=account.address.strip(), host=account.host.strip(), user=account.user.strip()
        )
        if not trimmed.address or not trimmed.host or any(sign.isspace() for sign in trimmed.host):
            raise WorldError("A mail account needs an address and the name of its server, which has no spaces.")
        if trimmed.port not in _PORTS or (trimmed.imap_port is not None and trimmed.imap_port not in _PORTS):
            raise WorldError("A port is a number from 1 to 65535.")
        before = self.get(trimmed.id)
        return self._desk.write([Edit(before, trimmed)], Intent.ACCOUNT_KEPT, {"address": trimmed.address})

    def remove(self, account: str) -> Change:
        """What waits in the outbox stays there and says that an account is missing."""
        before = self.get(account)
        if before is None:
            raise WorldError("This mail account is no longer here.")
        return self._desk.write([Edit(before, None)], Intent.ACCOUNT_REMOVED, {"address": before.address})

    # The writing desk

    def writing(self) -> WritingDesk:
        return self._desk.store.get(WritingDesk) or WritingDesk()

    def put_writing(self, after: WritingDesk) -> Change:
        signature = (after.signature or "").strip() or None
        return self._desk.write([Edit(self.writing(), replace(after, signature=signature))], Intent.WRITING_CHANGED)

    def voice(self, dispatch: Dispatch | None = None) -> Voice:
        """How a letter is written: as its own dispatch says, else as the desk does."""
        desk, name = self.writing(), self._desk.store.settings().name
        tone = dispatch.tone if dispatch is not None else None
        language = dispatch.language if dispatch is not None else None
        return Voice(
            (name or "").strip(),
            tone or desk.tone or Tone.FRIENDLY,
            language or desk.language or Language.EN_GB,
            desk.signature or "",
        )
