"""From a picture to the board, as a table, and onto paper: with real keys and a real pointer."""

from pathlib import Path

from tests.desktop.evening import begin
from tests.desktop.session import Desktop


def test_a_picture_leads_to_the_board_turns_into_a_table_and_goes_along(desktop: Desktop) -> None:
    app = begin(desktop, "ctrl+7", sees="@How far applications come")
    assert desktop.nameless() == ""
    desktop.key("t")
    desktop.see("@table:")
    desktop.key("t")
    desktop.key("ctrl+s")
    desktop.wait_window("Save the report")
    target = Path(desktop.home) / "report.pdf"
    desktop.key("ctrl+a")
    desktop.type(str(target))
    desktop.key("Return")
    desktop.gone_window("Save the report")
    desktop.see("@Saved as report.pdf.")
    assert target.read_bytes().startswith(b"%PDF-")
    desktop.click("@Search so far")
    desktop.key("Tab", "Tab", "Right", "Return")
    desktop.see("@check box:18 sent")
    desktop.see("@list:Interviewing")
    assert app.process.poll() is None
