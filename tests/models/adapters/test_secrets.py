"""The password is in a keyring or nowhere, and a keyring that does not answer holds nobody up."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError

from models.adapters.secrets import SERVICE, KeyringSecrets
from models.domain.mail import MailTrouble, SecretsUnavailable


class Kept(KeyringBackend):
    """A keyring in memory; `raises` is what it says instead of answering."""

    priority = 0.1

    def __init__(self, raises: Exception | None = None, answer: object = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.raises, self.answer = raises, answer

    def get_password(self, service: str, username: str) -> str | None:
        self._may_raise()
        return self.answer or self.kept.get((service, username))  # type: ignore[return-value]

    def set_password(self, service: str, username: str, password: str) -> None:
        self._may_raise()
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[(service, username)]

    def _may_raise(self) -> None:
        if self.raises is not None:
            raise self.raises


def test_a_password_is_kept_and_forgotten() -> None:
    keyring = Kept()
    secrets = KeyringSecrets(choose=lambda: keyring)
    assert secrets.read("acc-1") is None
    secrets.write("acc-1", "pässword")
    assert keyring.kept == {(SERVICE, "acc-1"): "pässword"}
    assert secrets.read("acc-1") == "pässword"
    secrets.delete("acc-1")
    secrets.delete("acc-1")
    assert secrets.read("acc-1") is None


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (KeyringLocked("no"), MailTrouble.KEYRING_LOCKED),
        (NoKeyringError("no"), MailTrouble.KEYRING_ABSENT),
        (InitError("no"), MailTrouble.KEYRING_ABSENT),
        (KeyringError("no"), MailTrouble.KEYRING_ABSENT),
        (OSError("the bus has gone"), MailTrouble.KEYRING_ABSENT),
        (UnicodeDecodeError("utf-8", b"", 0, 1, "no"), MailTrouble.KEYRING_ABSENT),
    ],
)
def test_a_keyring_that_refuses_is_told_calmly(error: Exception, trouble: MailTrouble) -> None:
    secrets = KeyringSecrets(choose=lambda: Kept(error))
    for ask in (lambda: secrets.read("a"), lambda: secrets.write("a", "hush"), lambda: secrets.delete("a")):
        with pytest.raises(SecretsUnavailable) as told:
            ask()  # type: ignore[no-untyped-call]
        assert told.value.trouble is trouble
        assert "hush" not in repr(told.value)


def test_a_question_that_was_waved_away_is_a_lock() -> None:
    class PromptDismissedException(Exception):
        """As SecretStorage names it."""

    error = InitError("no")
    error.__cause__ = PromptDismissedException()
    with pytest.raises(SecretsUnavailable) as told:
        KeyringSecrets(choose=lambda: Kept(error)).read("acc-1")
    assert told.value.trouble is MailTrouble.KEYRING_LOCKED


@pytest.mark.parametrize("answer", [b"bytes", 7, ["list"]])
def test_an_answer_of_another_kind_is_none(answer: object) -> None:
    assert KeyringSecrets(choose=lambda: Kept(answer=answer)).read("acc-1") is None


@pytest.fixture
def never() -> Iterator[threading.Event]:
    """Set when the test is over, so that what waits for it does not stay."""
    event = threading.Event()
    yield event
    event.set()


def test_a_prompt_that_nobody_answers_is_not_waited_for(never: threading.Event) -> None:
    asked: list[str] = []

    def choose() -> KeyringBackend | None:
        asked.append("once")
        never.wait(30)
        return None

    secrets = KeyringSecrets(0.1, choose)
    begun = time.monotonic()
    for _ in range(3):
        with pytest.raises(SecretsUnavailable) as told:
            secrets.read("acc-1")
        assert told.value.trouble is MailTrouble.KEYRING_LOCKED
    assert time.monotonic() - begun < 5
    assert asked == ["once"], "no second prompt beside the first"


@pytest.mark.parametrize(
    "setting", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "keyrings.alt.file.PlaintextKeyring"]
)
def test_without_a_keyring_of_the_system_nothing_is_kept(
    setting: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", setting)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")
    secrets = KeyringSecrets()
    with pytest.raises(SecretsUnavailable) as told:
        secrets.write("acc-1", "hush")
    assert told.value.trouble is MailTrouble.KEYRING_ABSENT
    assert not list(tmp_path.rglob("*"))
