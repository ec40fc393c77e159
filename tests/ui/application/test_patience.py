"""How long it usually takes, in the panel: one's own figures once eight waits have ended, else the published one."""

from datetime import timedelta

import pytest

from models.domain.values import ApplicationId, Reply, Stage
from tests.ui.application.panel_at import PanelAt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def waits(at: PanelAt, answered_after: list[int]) -> ApplicationId:
    """So many applications of thirty days ago, each answered after so many days; and one of ten days ago, open."""
    house = at.house
    for number, days in enumerate(answered_after):
        sent = house.now - timedelta(days=30)
        one = house.application(f"Company {number}", stage=Stage.APPLIED, applied_at=sent)
        house.services.applications.add_reply(Reply(one, sent + timedelta(days=days)))
    return house.application("Ash", stage=Stage.APPLIED, applied_at=house.now - timedelta(days=10))


def test_eight_of_ones_own_speak_with_their_share(at: PanelAt) -> None:
    """Six of nine had ended by day 10, the open one is not over: 1 - 8/9 * 7/8 * ... * 3/4 (Kaplan and Meier)."""
    at.show(waits(at, [4, 5, 6, 7, 8, 9, 20, 21]))
    assert "Your own applications usually heard back after 8 days. By day 10, 67 % of them had an answer." in at.says(
        at.panel.next_step
    )


def test_seven_are_too_few_and_the_published_figure_says_what_it_is(at: PanelAt) -> None:
    at.show(waits(at, [4, 5, 6, 7, 8, 9, 20]))
    said = at.says(at.panel.next_step)
    assert "On average it takes 24 days (US figures of 2017)." in said
    assert "%" not in said
