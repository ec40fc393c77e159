"""Real windows: a backup asked for, something added, the backup looked into and gone back to, the window anew."""

from tests.desktop.session import Desktop
from tests.desktop.tour import dismiss

TUESDAY = "2026-06-16 10:00"


def test_one_goes_back_to_a_backup_after_a_look_inside(desktop: Desktop) -> None:
    desktop.clock(TUESDAY)
    desktop.command("sample", "--applications", "8")
    desktop.start()
    desktop.wait_window("Afterview")
    dismiss(desktop, wait=1)
    desktop.key("ctrl+comma")
    desktop.click("@list item:Data and backup")
    desktop.see("@There is no backup yet.")
    desktop.click("@Back up now")
    desktop.see("@Last backup today")
    board = desktop.command("export", "--format", "csv").stdout
    card = desktop.folder / "later.csv"
    card.write_text("company,role,stage\nLater Ltd,Analyst,applied\n", "utf-8")
    desktop.command("import", str(card))
    assert "Later Ltd" in desktop.command("export", "--format", "csv").stdout
    desktop.click("@Restore…")
    desktop.see("@1 would go")
    assert desktop.nameless() == ""
    desktop.click("@Restore this backup")
    desktop.see("@The backup is in place")
    desktop.key("Return")
    desktop.wait_window("Afterview – Today")
    desktop.see("@Add anything", 20)
    assert desktop.command("export", "--format", "csv").stdout == board
    assert len(list(desktop.data.glob("afterview-replaced-*.zip"))) == 1
