"""The model of the timeline keeps Qt's laws, empty and filled."""

from zoneinfo import ZoneInfo

from pytestqt.modeltest import ModelTester

from tests.models.services.house_at import House
from ui.application.entries import entries
from ui.application.timeline_model import TimelineModel


def test_the_timeline_keeps_qts_laws(house: House, qtmodeltester: ModelTester) -> None:
    application = house.application()
    house.interview(application, hours=24)
    model = TimelineModel()
    qtmodeltester.check(model)
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    model.fill(entries(panel, house.now, ZoneInfo("Europe/Berlin")))
    qtmodeltester.check(model)
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Interview, round 1", "Applied"]
