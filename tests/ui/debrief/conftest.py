from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from models.domain.values import Role
from tests.models.services.house_at import House
from tests.ui.debrief.debrief_at import DebriefAt
from ui.context import Context


@pytest.fixture
def at(ctx: Context, house: House, qtbot: QtBot) -> Iterator[DebriefAt]:
    """The debrief of an interview that ended an hour ago, with one interviewer and the front desk."""
    interview = house.interview(house.application("Halden & Rowe"), hours=-2, round=2)
    house.met(interview, "Marguerite Osei")
    house.met(interview, "Yusuf Demir", Role.FRONT_DESK)
    shown = DebriefAt(ctx, house, qtbot, interview)
    shown.open()
    yield shown
    shown.shut()
