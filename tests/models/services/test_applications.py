"""Beginning, changing and knowing one application."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models.domain.errors import WorldError
from models.domain.values import Application, ApplicationId, Company, Contact, ContactId, Reply, Role, Stage
from tests.models.services.house_at import House


def kept(house: House, application: ApplicationId) -> Application:
    found = house.store.get(Application, application)
    assert found is not None
    return found


def test_a_company_is_known_again_however_it_is_typed(house: House) -> None:
    first = house.application("Café Solé GmbH")
    second = house.application("cafe sole", "Barista")
    assert kept(house, first).company == kept(house, second).company
    assert [company.name for company in house.store.all(Company)] == ["Café Solé GmbH"]
    assert house.services.applications.company_names() == ("Café Solé GmbH",)


def test_a_new_application_stands_on_top_with_its_first_move(house: House) -> None:
    house.application("Alder")
    application = house.application("Birch")
    assert house.column(Stage.APPLIED) == ["Birch", "Alder"]
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    assert [(move.from_stage, move.to, move.at) for move in panel.moves] == [(None, Stage.APPLIED, house.now)]
    assert (panel.application.applied_at, panel.application.created_at) == (house.now, house.now)


def test_what_was_sent_last_week_counts_from_last_week(house: House) -> None:
    application = house.application(at=house.now - timedelta(days=7))
    assert kept(house, application).applied_at == house.now - timedelta(days=7)


def test_a_wish_is_not_an_application_yet(house: House) -> None:
    application = house.application(stage=Stage.WISHLIST, location="Cork", salary_from=50000, tags=("remote",))
    found = kept(house, application)
    assert (found.applied_at, found.location, found.salary_from, found.tags) == (None, "Cork", 50000, ("remote",))
    card = house.services.board.card(application, house.now)
    assert card is not None
    assert card.wait is None


@pytest.mark.parametrize(("company", "role"), [("", "Analyst"), ("  ", "Analyst"), ("Alder", " ")])
def test_company_and_role_are_needed(house: House, company: str, role: str) -> None:
    with pytest.raises(WorldError):
        house.services.applications.create(company, role, Stage.APPLIED, house.now)
    assert house.store.all(Company) == []


@pytest.mark.parametrize("wrong", [{"fit": 6}, {"fit": 0}, {"salary_from": 2.0, "salary_to": 1.0}])
def test_what_cannot_be_is_said(house: House, wrong: dict[str, Any]) -> None:
    with pytest.raises(WorldError):
        house.application(**wrong)
    application = house.application()
    with pytest.raises(WorldError):
        house.services.applications.edit(replace(kept(house, application), **wrong), house.now)


def test_hints_point_out_and_never_block(house: House) -> None:
    hints = house.services.applications.hints
    assert hints("Halden & Rowe", "Analyst") == ()
    first = house.application("Halden & Rowe", "Analyst")
    assert hints("halden and rowe ltd", "ANALYST") == ("same_role_open",)
    assert hints("Halden & Rowe", "Manager") == ("same_company_open",)
    house.services.board.move(first, Stage.NO_REPLY, 0, house.now)
    assert hints("Halden & Rowe", "Analyst") == ("no_reply_before",)
    house.application("Halden & Rowe", "Analyst")
    assert hints("Halden & Rowe", "Analyst") == ("same_role_open", "no_reply_before")


def test_an_edit_leaves_stage_and_place_to_the_board(house: House) -> None:
    application = house.application()
    before = kept(house, application)
    house.services.applications.edit(replace(before, role="Lead", stage=Stage.OFFER, position=7), house.now)
    assert kept(house, application) == replace(before, role="Lead")


def test_a_corrected_name_renames_the_company(house: House) -> None:
    application = house.application("Haldn & Rowe")
    house.services.applications.edit(kept(house, application), house.now, "Halden & Rowe")
    assert [company.name for company in house.store.all(Company)] == ["Halden & Rowe"]


def test_another_company_is_found_or_made_where_others_are_with_the_present_one(house: House) -> None:
    application = house.application("Alder", "Analyst")
    house.application("Alder", "Manager")
    change = house.services.applications.edit(kept(house, application), house.now, "Birch")
    assert house.column(Stage.APPLIED) == ["Alder", "Birch"]
    house.services.undo(change)
    assert house.column(Stage.APPLIED) == ["Alder", "Alder"]
    assert [company.name for company in house.store.all(Company)] == ["Alder"]


def test_a_new_spelling_is_seen_on_every_card_of_the_company(house: House) -> None:
    application = house.application("halden & rowe", "Analyst")
    other = house.application("halden & rowe", "Manager")
    change = house.services.applications.edit(kept(house, application), house.now, "Halden & Rowe Ltd")
    assert house.column(Stage.APPLIED) == ["Halden & Rowe Ltd"] * 2
    assert {application, other} <= change.applications


def test_a_reply_stops_the_ladder_until_it_is_taken_back(house: House) -> None:
    application = house.application(stage=Stage.WAITING)
    house.interview(application, hours=-24 * 9)
    assert f"follow_up {application}#1" in house.due()
    reply = Reply(application, house.now, summary="We need another week")
    change = house.services.applications.add_reply(reply)
    assert f"follow_up {application}#1" not in house.due()
    house.services.undo(change)
    assert f"follow_up {application}#1" in house.due()


def test_a_reply_can_be_corrected_and_removed(house: House) -> None:
    application = house.application()
    reply = Reply(application, house.now, summary="Helo")
    house.services.applications.add_reply(reply)
    corrected = replace(reply, summary="Hello", at=house.now - timedelta(hours=2))
    house.services.applications.edit_reply(reply, corrected)
    assert house.store.all(Reply) == [corrected]
    house.services.applications.delete_reply(corrected)
    assert house.store.all(Reply) == []


def test_two_replies_within_one_minute_are_two(house: House) -> None:
    application = house.application()
    for summary in ("First", "Second"):
        house.services.applications.add_reply(Reply(application, house.now, summary=summary))
    assert [reply.summary for reply in house.store.all(Reply)] == ["First", "Second"]


def test_the_panel_knows_everybody_by_name(house: House) -> None:
    recruiter = ContactId(house.services.people.create("Beatriz Amaral", house.now).about["contact"])
    application = house.application(recruiter=recruiter)
    interview = house.interview(application)
    house.met(interview, "Jane Okafor")
    house.met(interview, "Dawn Achterberg", Role.FRONT_DESK)
    house.services.applications.add_reply(Reply(application, house.now, contact=recruiter))
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    assert sorted(person.name for person in panel.contacts.values()) == [
        "Beatriz Amaral",
        "Dawn Achterberg",
        "Jane Okafor",
    ]
    assert isinstance(panel.recruiter, Contact)
    assert panel.company.name == "Halden & Rowe"
    assert {reminder.application for reminder in panel.reminders} == {application}


def test_an_application_that_is_gone_has_no_panel(house: House) -> None:
    assert house.services.applications.panel(ApplicationId("app-none"), house.now) is None
