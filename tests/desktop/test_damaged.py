"""Damaged data on a real desktop: the start offers what can be done, and the window opens after it."""

from models.store.check import check
from tests.desktop.session import Desktop


def _spoil(desktop: Desktop) -> None:
    """Zeros over the page with the names of the people."""
    file = desktop.data / "afterview.sqlite3"
    data = bytearray(file.read_bytes())
    pages = [at for at in range(4096, len(data), 4096) if data[at] == 13 and b"Rafael Quintana" in data[at : at + 4096]]
    for at in pages:
        data[at : at + 4096] = bytes(4096)
    file.write_bytes(data)


def test_a_start_on_damaged_data_saves_what_can_be_read(desktop: Desktop) -> None:
    desktop.command("sample")
    (desktop.data / "backups").mkdir()
    desktop.command("backup", str(desktop.data / "backups" / "afterview-2026-01-02-090000-daily.afterview-backup"))
    _spoil(desktop)
    assert check(desktop.data)
    app = desktop.start()
    desktop.wait_window("Your data is damaged")
    desktop.see("@radio button:Save what can be read")
    desktop.key("Return")
    desktop.see("@Your data can be read again", 20)
    desktop.key("Return")
    desktop.wait_window("Today")
    desktop.key("ctrl+q")
    assert app.ended() == 0
    assert check(desktop.data) == []
    assert list(desktop.data.glob("afterview-damaged-*.sqlite3"))
    assert "Rafael Quintana" in desktop.command("export").stdout
