"""A mail account set up by hand: a real server, a real keyring that is locked and opened, and no secret left about."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.domain.mail import Security
from tests.desktop.evening import begin
from tests.desktop.session import App, Desktop
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.servers import MailServer

SECRET = "correct-horse-battery"
KEPT = "@Kept in the system keyring, never in the database"


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServer]:
    """One that nobody vouches for, as somebody's own server or Proton's Bridge is."""
    authority = Authority(tmp_path_factory.mktemp("authority"))
    with MailServer(authority, certificate=Kind.SELF_SIGNED, security=Security.TLS) as server:
        server.password = SECRET
        yield server


def open_mail(desktop: Desktop) -> App:
    app = begin(desktop, "ctrl+comma", sees="@Settings")
    desktop.click("@list item:Mail account")
    return app


def filled_in(desktop: Desktop, server: MailServer) -> None:
    """By keyboard, from the address on."""
    desktop.click("@text:Your mail address")
    desktop.key("ctrl+a")  # one's own address is offered
    desktop.type(server.user)
    desktop.key("Tab")
    desktop.type("localhost")
    desktop.key("Tab", "ctrl+a")
    desktop.type(str(server.port))
    desktop.key("Tab", "Tab", "Tab")
    desktop.type(SECRET)


def test_an_account_from_the_address_to_the_test_letter(desktop: Desktop, server: MailServer) -> None:
    app = open_mail(desktop)
    filled_in(desktop, server)
    desktop.click("@Keep and send a test letter")
    desktop.see("@Is this really localhost?", 30)
    assert (server.letters, server.tried) == ([], [])
    desktop.click("@Always trust this one certificate of localhost")
    desktop.see("@Your server took one on Tue 16 June, 22:30. It is in your inbox by now.", 30)
    assert [letter.to for letter in server.letters] == [(server.user,)]
    assert "Afterview" in desktop.helper("secrets")
    assert secrets_left(desktop, app) == []
    assert desktop.nameless() == ""

    desktop.helper("secrets", "--lock")
    desktop.click("@list item:Writing")
    desktop.see("@Your own dictionary")
    desktop.click("@list item:Mail account")
    desktop.see("@Keyring is locked")
    desktop.helper("secrets", "--unlock")
    desktop.click("@Unlock")
    desktop.see(KEPT)

    desktop.helper("secrets", "--lock")
    desktop.click("@Send a test letter to yourself")
    desktop.see("@Keyring is locked")
    desktop.helper("secrets", "--unlock")
    desktop.click("@Unlock")
    desktop.see(KEPT)
    assert len(server.letters) == 1


def secrets_left(desktop: Desktop, app: App) -> list[Path]:
    """Files of the app that hold the password, plain or as it is said to the server; also what `ps` shows."""
    files = (path for folder in (desktop.data, desktop.home) for path in folder.rglob("*"))
    found = [
        path for path in files if path.is_file() and not path.is_symlink() and SECRET.encode() in path.read_bytes()
    ]
    if os.path.exists(f"/proc/{app.process.pid}"):
        for name in ("cmdline", "environ"):
            path = Path(f"/proc/{app.process.pid}/{name}")
            found += [path] if SECRET.encode() in path.read_bytes() else []
    return found + ([app.log] if SECRET in app.said() else [])


@pytest.mark.parametrize("desktop", [{"without": "secrets"}], indirect=True)
def test_without_a_keyring_it_is_said_and_the_window_lives_on(desktop: Desktop, server: MailServer) -> None:
    open_mail(desktop)
    filled_in(desktop, server)
    desktop.click("@Keep and send a test letter")
    desktop.see(
        "@This system offers no keyring, so no password is kept. Letters go out by your mail program or as .eml files.",
        30,
    )
    assert server.connections == 0
