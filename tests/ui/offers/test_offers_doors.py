"""The ways to the page of offers: the rail, its keys, and the next step of an application that has one."""

import pytest
from pytestqt.qtbot import QtBot

from tests.models.services.house_at import House
from tests.models.services.offers_at import likely, offered
from ui import pages
from ui.application.next_step_box import NextStepBox
from ui.context import Context
from ui.menus import PAGE_KEYS
from ui.widgets.buttons import Button

WEIGH = "Weigh it beside the others"


@pytest.fixture
def box(ctx: Context, qtbot: QtBot) -> NextStepBox:
    box = NextStepBox(ctx.theme)
    qtbot.addWidget(box)
    return box


def ways(box: NextStepBox) -> list[Button]:
    return [one for one in box.findChildren(Button) if one.text() == WEIGH]


def test_it_has_its_place_before_insights_and_ctrl_6(ctx: Context) -> None:
    keys = [place.key for place in pages.PLACES]
    assert keys.index("offers") == keys.index("letters") + 1
    assert PAGE_KEYS["offers"] == "Ctrl+6"
    assert pages.title("offers") == "Offers"


def test_an_offer_to_answer_leads_to_the_others(box: NextStepBox, house: House, ctx: Context, qtbot: QtBot) -> None:
    application, _offer = offered(house)
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    box.show_panel(panel, house.now, ctx.services.reminders.etiquette().zone)
    with qtbot.waitSignal(box.compare_wanted):
        ways(box)[0].click()


def test_without_an_offer_there_is_nothing_to_weigh(box: NextStepBox, house: House, ctx: Context) -> None:
    panel = house.services.applications.panel(likely(house), house.now)
    assert panel is not None
    box.show_panel(panel, house.now, ctx.services.reminders.etiquette().zone)
    assert ways(box) == []
