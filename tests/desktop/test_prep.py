"""The evening before and the long look after, with keys alone on a real desktop."""

import time
from pathlib import Path

from tests.desktop.session import Desktop
from tests.desktop.tour import dismiss, working_morning

UNPREPARED = """
import sys
from pathlib import Path
from models.adapters.system_clock import SystemClock
from models.domain.values import Application, Company, Interview
from models.services.house import Services
from models.store.repository import Store
store, clock = Store.open(Path(sys.argv[1])), SystemClock()
services, now = Services(store, clock), clock.now()
[company] = [one for one in store.all(Company) if one.name == "Halden & Rowe"]
[application] = store.find(Application, company=company.id)
ahead = [one for one in store.find(Interview, application=application.id) if one.starts_at > now]
services.interviews.prepared(ahead[0].id, False, now)
store.close()
"""
ROW = "@Prepare for the interview at Halden & Rowe"
DEBRIEFS = """
import sys
from pathlib import Path
from models.domain.values import Debrief
from models.store.repository import Store
print([one.company_impression for one in Store.open(Path(sys.argv[1])).all(Debrief) if one.company_impression])
"""


def test_the_sheet_opens_from_its_row_is_saved_and_marked_prepared(desktop: Desktop) -> None:
    desktop.clock(working_morning(desktop))
    desktop.command("sample")
    desktop.python(UNPREPARED, str(desktop.data))
    app = desktop.start()
    desktop.wait_window("Afterview")
    dismiss(desktop)
    desktop.click(ROW)
    desktop.key("Return")
    desktop.wait_window("Afterview – Prep sheet")
    assert desktop.nameless() == ""
    desktop.key("ctrl+s")
    desktop.wait_window("Save the prep sheet")
    target = Path(desktop.home) / "sheet.pdf"
    desktop.key("ctrl+a")
    desktop.type(str(target))
    desktop.key("Return")
    desktop.gone_window("Save the prep sheet")
    desktop.see("@Saved as sheet.pdf.")
    assert target.read_bytes().startswith(b"%PDF-")
    desktop.see("@Mark prepared")
    desktop.key("space")
    desktop.see("@Not prepared yet")
    desktop.key("Escape")
    desktop.gone(ROW)
    assert app.process.poll() is None


def test_impressions_typed_before_a_crash_are_there_after_it(desktop: Desktop) -> None:
    desktop.clock(working_morning(desktop))
    desktop.command("sample")
    app = desktop.start()
    desktop.wait_window("Afterview")
    dismiss(desktop)
    desktop.key("ctrl+2")
    desktop.see("@list:Interviewing")
    desktop.click("@Quillmark")
    desktop.key("Return")
    desktop.see("@Impressions")
    desktop.key("2")
    desktop.see("@Company, Round 2")
    desktop.type("Calm and curious")
    time.sleep(1)
    app.kill()
    assert "'Calm and curious'" in desktop.python(DEBRIEFS, str(desktop.data))
