"""Which rows a Change is about."""

from dataclasses import replace

from models.domain.change import Change, Edit
from models.domain.values import Application, ApplicationId, CompanyId, Move, Settings, Stage
from tests.ui.board.made import NOW
from ui.board.touched import MANY, touched_by


def application(name: str, position: int = 0, stage: Stage = Stage.APPLIED) -> Application:
    return Application(ApplicationId(name), CompanyId("co"), "Analyst", stage, position)


def test_the_card_that_moved_is_read_and_its_neighbours_are_renumbered() -> None:
    moved, beside = application("a", 1), application("b", 2)
    change = Change(
        "application.moved",
        (
            Edit(moved, replace(moved, stage=Stage.OFFER, position=5)),
            Edit(beside, replace(beside, position=9)),
        ),
        applications=frozenset({moved.id, beside.id}),
    )
    touched = touched_by(change)
    assert touched.rows == {"a"}
    assert touched.positions == {"b": 9}
    assert not touched.everything


def test_a_new_place_for_one_card_alone_is_that_cards_change() -> None:
    one = application("a", 1)
    touched = touched_by(Change("application.reordered", (Edit(one, replace(one, position=7)),)))
    assert touched.rows == {"a"}
    assert touched.positions == {}


def test_what_is_deleted_or_new_is_named() -> None:
    assert touched_by(Change("application.deleted", (Edit(application("a"), None),))).rows == {"a"}
    assert touched_by(Change("application.created", (Edit(None, application("a")),))).rows == {"a"}


def test_settings_an_acceptance_and_an_import_read_everything() -> None:
    assert touched_by(Change("settings.changed", (Edit(Settings(), Settings(silence_days=30)),))).everything
    acceptance = Move(ApplicationId("a"), Stage.ACCEPTED, NOW)
    assert touched_by(Change("application.moved", (Edit(None, acceptance),))).everything
    many = tuple(Edit(None, application(f"a{n}")) for n in range(MANY + 1))
    assert touched_by(Change("imported", many)).everything
