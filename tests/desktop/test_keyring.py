"""The real Secret Service of a desktop: kept, read, locked, absent; and the password is in no file."""

import json
import subprocess
import sys

import pytest

from tests.desktop.session import ROOT, Desktop

SCRIPT = """
import sys
from models.adapters.secrets import KeyringSecrets
from models.domain.mail import SecretsUnavailable
try:
    verb, secrets = sys.argv[1], KeyringSecrets(20)
    print(secrets.write("acc-1", sys.stdin.read()) if verb == "write" else getattr(secrets, verb)("acc-1"))
except SecretsUnavailable as unavailable:
    print(unavailable.trouble)
"""
PASSWORD = "Zwölf-Ruderboote-一"


def ask(desktop: Desktop, verb: str, **env: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, verb], cwd=ROOT, env={**desktop.env, "PYTHONUTF8": "1", **env}, input=PASSWORD,
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=True,
    )  # fmt: skip
    assert not done.stderr
    return done.stdout.strip()


def test_the_password_is_kept_in_the_keyring_alone(desktop: Desktop) -> None:
    assert ask(desktop, "read") == "None"
    assert ask(desktop, "write", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring") == "None"
    assert ask(desktop, "read") == PASSWORD
    (kept,) = map(json.loads, desktop.helper("secrets").splitlines())
    assert kept["attributes"]["service"] == "Afterview"
    assert kept["attributes"]["username"] == "acc-1"
    files = [file for file in desktop.folder.rglob("*") if file.is_file()]
    assert not [file for file in files if PASSWORD.encode() in file.read_bytes()]
    assert ask(desktop, "delete") == "None"
    assert not desktop.helper("secrets").strip()


def test_a_locked_keyring_is_named_and_opens_again(desktop: Desktop) -> None:
    ask(desktop, "write")
    desktop.helper("secrets", "--lock")
    assert [ask(desktop, verb) for verb in ("read", "write", "delete")] == ["keyring_locked"] * 3
    desktop.helper("secrets", "--unlock")
    assert ask(desktop, "read") == PASSWORD


@pytest.mark.parametrize("desktop", [{"without": "secrets"}], indirect=True)
def test_without_a_keyring_that_is_said_and_nothing_kept(desktop: Desktop) -> None:
    assert [ask(desktop, verb) for verb in ("read", "write", "delete")] == ["keyring_absent"] * 3
    files = [file for file in desktop.folder.rglob("*") if file.is_file()]
    assert not [file for file in files if PASSWORD.encode() in file.read_bytes()]
