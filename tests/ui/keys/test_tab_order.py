"""Tab goes as the eye reads: what stands above or before comes first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.domain.values import Application, Stage
from tests.ui.keys import places
from tests.ui.keys.walk import Walk
from ui.offers.page import OffersPage
from ui.settings.appearance import AppearanceSection
from ui.settings.page import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def names(walk: Walk, start: QWidget, steps: int) -> list[str]:
    """Where Tab goes from there, as a reader says it."""
    start.setFocus(Qt.FocusReason.ShortcutFocusReason)
    found = [walk.focus_name]
    for _ in range(steps):
        walk.press("Tab")
        found.append(walk.focus_name)
    return found


def test_the_search_of_the_rail_comes_before_the_pages_below_it(walk: Walk) -> None:
    places.today(walk)
    rail = walk.window.rail
    assert names(walk, rail._lists[0], 2) == ["Pages", "Search", "More pages"]


def test_the_letters_of_an_application_come_after_the_button_above_them(walk: Walk) -> None:
    walk.page("board")
    interviewing = next(one for one in walk.house.store.all(Application) if one.stage is Stage.INTERVIEWING)
    walk.window.show_application(interviewing.id)
    panel = walk.window.overlay.panel
    assert panel is not None
    walk.press("3", on=panel)
    button = next(one for one in panel.findChildren(QWidget) if one.accessibleName() == "Write…" and one.isVisible())
    assert names(walk, button, 1) == ["Write…", "Letters of this application"]


def test_what_is_said_above_the_offers_comes_before_them(walk: Walk) -> None:
    page = places.offers(walk)
    assert isinstance(page, OffersPage)
    assert names(walk, page.add, 3) == ["Add column", "Ask Tidewell for time", "Tell Fernhill", "Offers side by side"]


def test_a_figure_stands_between_less_and_more(walk: Walk) -> None:
    page = walk.page("settings")
    assert isinstance(page, SettingsPage)
    walk.ctx.router.settings_wanted.emit("appearance")
    section = page.findChild(AppearanceSection)
    assert isinstance(section, AppearanceSection)
    walk.until(section.isVisible)
    less = section.scale._less
    name = "Size of everything"
    assert names(walk, less, 2) == [f"{name}: less", name, f"{name}: more"]


def test_a_page_that_is_entered_for_the_first_time_has_the_keys_where_one_works(walk: Walk) -> None:
    """Not where Tab comes to first, in its head."""
    walk.tidy()
    walk.window.show_page("today")
    page = walk.window._built.pop("offers", None)
    if page is not None:
        page.deleteLater()
    walk.window.enter_page("offers")
    walk.until(lambda: walk.focus_name == "Offers side by side")


def test_letters_are_entered_in_their_list(walk: Walk) -> None:
    """The page names its index as the place, and the index names the list."""
    walk.tidy()
    walk.window.show_page("today")
    page = walk.window._built.pop("letters", None)
    if page is not None:
        page.deleteLater()
    walk.window.enter_page("letters")
    walk.until(lambda: walk.focus_name == "Letters")
