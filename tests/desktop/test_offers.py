"""Offers with real keys and a real pointer: weighed, settled, asked about, changed, and what a reader is told."""

import time
from collections.abc import Callable

import pytest

from tests.desktop.evening import begin
from tests.desktop.session import Desktop


@pytest.fixture
def offers(desktop: Desktop) -> Desktop:
    """A believable search, and its offers side by side on the screen."""
    begin(desktop, "ctrl+6", sees="@Offers side by side")
    return desktop


def names(desktop: Desktop) -> list[str]:
    return [str(node["name"]) for node in desktop.tree()]


def until(desktop: Desktop, told: Callable[[list[str]], bool], what: str) -> None:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if told(names(desktop)):
            return
        time.sleep(0.1)
    raise AssertionError(what)


def begins(words: str) -> Callable[[list[str]], bool]:
    return lambda found: any(name.startswith(words) for name in found)


def pay_is(state: str) -> Callable[[list[str]], bool]:
    return lambda found: any(name.startswith("Tidewell Energy, Pay") and state in name for name in found)


def test_a_reader_hears_whose_offer_it_is_and_what_each_cell_says(offers: Desktop) -> None:
    said = names(offers)
    assert any(
        name.startswith("Tidewell Energy, Grid data analyst, Offer, Answer by Fri 19 June, 17:00") for name in said
    )
    assert any(name.startswith("Tidewell Energy, Pay: 60,500 €") for name in said)
    assert any(name.startswith("Culture, weight ") for name in said)
    assert offers.nameless() == ""


def test_weights_points_and_the_way_back_by_keys_alone(offers: Desktop) -> None:
    before = next(name for name in names(offers) if name.startswith("Culture, weight "))
    offers.key("Down", "Down", "Down", "1")
    until(offers, begins("Culture, weight 1 of 5"), "the weight was not set")
    offers.key("Up", "Up", "Up", "space")
    until(offers, pay_is("still open"), "the pay is not open again")
    offers.key("ctrl+z", "ctrl+z")
    until(offers, begins(before), "the weight did not come back")
    until(offers, pay_is("settled"), "the pay is not settled as before")


def test_an_offer_is_changed_and_stands_in_the_diary(offers: Desktop) -> None:
    offers.key("e")
    offers.wait_window("Change the offer")
    offers.key("ctrl+a")
    offers.type("62000")
    offers.key("ctrl+Return")
    until(offers, begins("Tidewell Energy, Pay: 62,000 €"), "the table does not show it")
    offers.click("@Decision diary")
    until(offers, lambda found: "Pay: 60,500, now 62,000" in found, "the diary does not show it")


def test_a_opens_the_letter_that_asks(offers: Desktop) -> None:
    offers.key("a")
    offers.see("@Text of the letter")
