"""The mail account's password in the system's own keyring, and nowhere else.

Of the stores that the keyring library knows only those of an operating system or desktop are used: never one that
writes a file, keeps nothing, or is set by a stray variable of the environment. Without such a one there is no password
(the letter is handed to the mail program then, or the user types it again).
"""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from models.domain.mail import MailTrouble, SecretsUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Afterview"

_TRUSTED = (
    ("keyring.backends.SecretService", "Keyring"),  # GNOME, KDE and others
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)
_PATIENCE = 120.0
"""Seconds in which somebody types the keyring's password, or does not."""

_ASKING = threading.Lock()
"""Whoever asks the system's keyring: two prompts at once would lie over each other."""

T = TypeVar("T")
_Made = Callable[["KeyringBackend"], T]


class KeyringSecrets:
    """Asks on a thread of its own, so that a question that nobody answers holds up nothing else for ever.

    `choose` gives the keyring to use, None where there is none; `patience` is in seconds.
    """

    def __init__(
        self, patience: float = _PATIENCE, choose: "Callable[[], KeyringBackend | None] | None" = None
    ) -> None:
        self._patience = patience
        self._choose = choose or _system_keyring
        self._one_at_a_time = _ASKING if choose is None else threading.Lock()

    def read(self, account: str) -> str | None:
        """None where none is kept. Raises SecretsUnavailable, after `patience` too."""
        found: object = self._asked(lambda keyring: keyring.get_password(SERVICE, account))
        return found if isinstance(found, str) and found else None

    def write(self, account: str, password: str) -> None:
        """Raises SecretsUnavailable."""
        self._asked(lambda keyring: keyring.set_password(SERVICE, account, password))

    def delete(self, account: str) -> None:
        """Nothing happens where none is kept. Raises SecretsUnavailable."""

        def delete(keyring: "KeyringBackend") -> None:
            if keyring.get_password(SERVICE, account) is not None:
                keyring.delete_password(SERVICE, account)

        self._asked(delete)

    def _asked(self, ask: "_Made[T]") -> T:
        if not self._one_at_a_time.acquire(timeout=self._patience):
            raise SecretsUnavailable(MailTrouble.KEYRING_LOCKED)  # the question before still waits for its answer
        answers: SimpleQueue[tuple[T] | SecretsUnavailable] = SimpleQueue()

        def run() -> None:
            try:
                answers.put(_answered(self._choose, ask))
            finally:
                self._one_at_a_time.release()

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            answer = answers.get(timeout=self._patience)
        except Empty:
            raise SecretsUnavailable(MailTrouble.KEYRING_LOCKED) from None
        if isinstance(answer, SecretsUnavailable):
            raise answer
        return answer[0]


def _answered(choose: "Callable[[], KeyringBackend | None]", ask: "_Made[T]") -> tuple[T] | SecretsUnavailable:
    """What came of it; keyrings raise what their desktops raise, and each of it means that there is no answer."""
    from keyring.errors import KeyringLocked

    try:
        keyring = choose()
        if keyring is None:
            return SecretsUnavailable(MailTrouble.KEYRING_ABSENT)
        return (ask(keyring),)
    except KeyringLocked:
        return SecretsUnavailable(MailTrouble.KEYRING_LOCKED)
    except Exception as error:  # noqa: BLE001 (D-Bus, wallets and keychains have families of errors of their own)
        return SecretsUnavailable(_meant(error))


def _meant(error: Exception) -> MailTrouble:
    """A question that was waved away is a keyring that stays locked; all else is one that cannot be used."""
    names = {type(one).__name__ for one in (error, error.__cause__, error.__context__) if one is not None}
    locked = {"PromptDismissedException", "LockedException", "KeyringLocked", "PasswordSetError"}
    return MailTrouble.KEYRING_LOCKED if names & locked else MailTrouble.KEYRING_ABSENT


def _system_keyring() -> "KeyringBackend | None":
    """The one that this system offers, whatever a setting of the library says."""
    import importlib

    for module, name in _TRUSTED:
        try:
            kind = getattr(importlib.import_module(module), name)
            if kind.viable:
                keyring: KeyringBackend = kind()
                return keyring
        except Exception:  # noqa: BLE001 (a store of another system, or one that does not answer, is none)
            continue
    return None
