"""Everything is encrypted from the settings, opened by the real keyring, and by the code where that is locked."""

from models.store import engine
from tests.desktop.session import Desktop
from tests.soak.encryption import MARKER, holding, make


def test_encrypted_by_a_person_and_opened_with_the_code(desktop: Desktop) -> None:
    make(desktop.data)
    assert holding(MARKER, desktop.data)
    app = desktop.start()
    desktop.wait_window("Afterview")
    desktop.key("ctrl+comma")
    desktop.click("@list item:Data and backup")
    desktop.click("@Encrypt…")
    desktop.see("@Encrypt now")
    (code,) = [one["name"].split()[-1] for one in desktop.tree() if one["name"].startswith("Recovery code: ")]
    desktop.click("@text:Type group 6 from what you have kept")
    desktop.type(code.split("-")[5].lower())
    desktop.key("Return")
    desktop.see("@the key is in this computer's keyring", 20)
    assert engine.salt_of(desktop.data / "afterview.sqlite3") is not None
    desktop.key("ctrl+q")
    assert app.ended() == 0
    assert holding(MARKER, desktop.data) == []
    assert MARKER in desktop.command("export").stdout  # the keyring has the key
    desktop.helper("secrets", "--lock")
    refused = desktop.command("agenda", check=False)
    assert (refused.returncode, "is encrypted" in refused.stderr) == (2, True)
    desktop.start()
    desktop.wait_window("Your data is encrypted")
    desktop.type(code)
    desktop.click("@check box:Keep the key in this computer's keyring")
    desktop.click("@push button:Open")
    desktop.wait_window("Today")
