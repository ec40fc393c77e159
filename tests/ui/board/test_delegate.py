"""Cards are painted once for each look, and anew when they say something else."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from models.domain.views import Card
from tests.ui.board.made import BERLIN, NOW, card, reminder, wait
from ui.board import delegate as module
from ui.board.delegate import MARGIN, CardDelegate
from ui.board.faces import Faces
from ui.theme import Theme


@pytest.fixture
def painter(qtbot: QtBot) -> CardDelegate:
    return CardDelegate(Theme(), Faces(BERLIN, NOW))


def same(painter: CardDelegate, one: Card, other: Card) -> bool:
    return painter.pixmap(one, 190, 1.0).cacheKey() == painter.pixmap(other, 190, 1.0).cacheKey()


def test_a_card_has_one_of_four_heights(painter: CardDelegate) -> None:
    assert [
        painter.height(one)
        for one in (
            card("a"),
            card("b", wait=wait()),
            card("c", reminder=reminder()),
            card("d", wait=wait(), reminder=reminder()),
        )
    ] == [80, 102, 110, 132]


def test_the_picture_has_room_for_the_shadow_and_is_sharp(painter: CardDelegate) -> None:
    pixmap = painter.pixmap(card("a"), 190, 2.0)
    assert (pixmap.width(), pixmap.height()) == ((190 + 2 * MARGIN) * 2, (80 + 2 * MARGIN) * 2)


def test_what_says_the_same_is_not_painted_again(painter: CardDelegate) -> None:
    one = card("a", wait=wait())
    assert same(painter, one, one)
    assert same(painter, one, replace(one, position=9))


def test_what_says_something_else_is(painter: CardDelegate) -> None:
    one = card("a", fit=3)
    for other in (replace(one, fit=4), replace(one, company="Other"), replace(one, agency=True)):
        assert not same(painter, one, other)


def test_time_alone_paints_only_what_it_changes(painter: CardDelegate) -> None:
    hurried, calm = card("a", reminder=reminder(late=5)), card("b", wait=wait())
    before = [painter.pixmap(one, 190, 1.0).cacheKey() for one in (hurried, calm)]
    painter.faces.now = NOW + timedelta(hours=2)
    painter.now_is_later()
    after = [painter.pixmap(one, 190, 1.0).cacheKey() for one in (hurried, calm)]
    assert after[0] != before[0]
    assert after[1] == before[1]


def test_another_theme_paints_everything_anew(painter: CardDelegate) -> None:
    before = painter.pixmap(card("a"), 190, 1.0).cacheKey()
    painter.forget()
    assert painter.pixmap(card("a"), 190, 1.0).cacheKey() != before


def test_pictures_are_kept_within_bounds(painter: CardDelegate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT_BYTES", 500_000)
    first = card("a0")
    key = painter.pixmap(first, 190, 1.0).cacheKey()
    for number in range(1, 20):
        painter.pixmap(card(f"a{number}"), 190, 1.0)
    assert painter.pixmap(first, 190, 1.0).cacheKey() != key
