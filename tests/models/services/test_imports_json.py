"""Interchange files that come into a folder: an empty one, one with data, and the same file twice."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.domain.errors import FileRefused
from models.domain.report import FileReport
from models.domain.values import (
    Application,
    Company,
    Contact,
    ContactId,
    Debrief,
    Decision,
    DecisionState,
    Interview,
    Move,
    Offer,
    Reply,
    Settings,
    Stage,
)
from models.formats import interchange
from models.services.exports import export
from models.services.imports import import_file
from models.services.imports_json import MERGED, import_json
from models.store.repository import Store
from tests.models.ready_store import ready
from tests.models.services.house_at import House

FIRST: dict[str, object] = {
    "settings": {"own_addresses": ["me@mail.example"], "timezone": "Europe/Berlin", "weights": {"pay": 2}},
    "companies": [{"id": "co-1", "name": "Halden & Rowe"}],
    "contacts": [{"id": "con-1", "name": "Marguerite Osei", "emails": ["m@halden.example"], "company": "co-1"}],
    "applications": [
        {"id": "app-1", "company": "co-1", "role": "Analyst", "stage": "interviewing", "fit": 4, "salary_from": 5e4}
    ],
    "moves": [{"application": "app-1", "to": "interviewing", "at": "2026-03-01T10:00:00Z"}],
    "interviews": [
        {
            "id": "int-1",
            "application": "app-1",
            "starts_at": "2026-03-03T09:00:00+01:00",
            "people": [{"contact": "con-1", "role": "interviewer", "moment": "the lift"}],
        }
    ],
    "debriefs": [{"interview": "int-1", "mood": 4, "went_well": ["the numbers"]}],
    "replies": [{"application": "app-1", "at": "2026-03-04T10:00:00.25Z", "summary": "soon"}],
    "decisions": [{"rule": "debrief", "subject": "int-1", "state": "done", "at": "2026-03-03T12:00:00Z"}],
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = ready(tmp_path / "data")
    yield opened
    opened.close()


def bring(store: Store, tmp_path: Path, **lists: object) -> FileReport:
    file = tmp_path / "search.json"
    file.write_text(json.dumps({"format": "afterview/1", **lists}))
    return import_json(store, file)[0]


def test_an_empty_folder_takes_everything(store: Store, tmp_path: Path) -> None:
    report = bring(store, tmp_path, **FIRST)
    assert len(report.added) == 8
    assert report.merged == ["settings"]
    assert (report.left_alone, report.refused, report.notices) == ([], [], [])
    assert store.settings().timezone == "Europe/Berlin"
    assert [person.moment for person in store.all(Interview)[0].people] == ["the lift"]


def test_the_second_time_changes_nothing(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, **FIRST)
    before, revision = store.archive(), store.revision
    report = bring(store, tmp_path, **FIRST)
    assert (report.added, report.merged, report.refused) == ([], [], [])
    assert len(report.left_alone) == 8
    assert (store.archive(), store.revision) == (before, revision)


def test_an_export_into_an_empty_folder_exports_the_same_bytes(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, **FIRST)
    first = interchange.write(store.archive())
    (tmp_path / "again.json").write_bytes(first)
    other = Store.open(tmp_path / "other")
    import_json(other, tmp_path / "again.json")
    assert interchange.write(other.archive()) == first
    other.close()


def test_what_is_there_takes_over_what_differs_and_keeps_what_is_not_said(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, **FIRST)
    report = bring(
        store,
        tmp_path,
        settings={"timezone": "Europe/Paris"},
        applications=[{"id": "app-1", "company": "co-1", "role": "Lead", "stage": "offer", "fit": None}],
        interviews=[
            {
                "id": "int-1",
                "application": "app-1",
                "starts_at": "2026-03-03T08:00:00Z",
                "people": [{"contact": "con-1", "thanked_in_person": True}],
            }
        ],
        debriefs=[{"interview": "int-1", "tone": 5}],
    )
    assert report.merged == ["settings", "applications app-1", "interviews int-1", "debriefs int-1"]
    application = store.get(Application, "app-1")
    assert application is not None
    assert (application.role, application.stage, application.fit) == ("Lead", Stage.OFFER, 4)
    assert store.settings().own_addresses == ("me@mail.example",)
    assert store.settings().timezone == "Europe/Paris"
    (person,) = store.all(Interview)[0].people
    assert (person.moment, person.thanked_in_person) == ("the lift", True)
    debrief = store.get(Debrief, "int-1")
    assert debrief is not None
    assert (debrief.mood, debrief.tone, debrief.went_well) == (4, 5, ("the numbers",))


def test_entries_without_ids_are_known_by_what_they_agree_in(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, **FIRST)
    report = bring(
        store,
        tmp_path,
        moves=[
            {"application": "app-1", "from": "applied", "to": "interviewing", "at": "2026-03-01T11:00:00+01:00"},
            {"application": "app-1", "to": "interviewing", "at": "2026-03-02T10:00:00Z"},
        ],
        replies=[{"application": "app-1", "at": "2026-03-04T10:00:00.250Z", "contact": "con-1"}],
    )
    assert report.merged == ["moves app-1 interviewing 2026-03-01T10:00:00+00:00"]
    assert len(report.added) == 2
    assert [move.from_stage for move in store.all(Move)] == [Stage.APPLIED, None]
    assert len(store.all(Reply)) == 2


def test_of_two_words_on_a_reminder_the_later_stands(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, **FIRST)
    older = {"rule": "debrief", "subject": "int-1", "state": "dismissed", "at": "2026-03-03T11:00:00Z"}
    report = bring(store, tmp_path, decisions=[older])
    assert report.left_alone == [("decisions debrief int-1", "what was decided here is newer")]
    bring(store, tmp_path, decisions=[older | {"at": "2026-03-03T13:00:00Z"}])
    assert [decision.state for decision in store.all(Decision)] == [DecisionState.DISMISSED]


def test_a_fault_refuses_the_whole_file(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, **FIRST)
    before, revision = store.archive(), store.revision
    report = bring(
        store,
        tmp_path,
        companies=[{"id": "co-2", "name": "New"}],
        contacts=[{"id": "con-2", "name": "Ann", "company": "co-3"}, {"id": "con-3"}],
    )
    assert report.refused == [
        "$.contacts[1].name: is missing",
        '$.contacts[0].company: "co-3" points nowhere: there is no such company',
    ]
    assert (report.added, report.merged) == ([], [])
    assert (store.archive(), store.revision) == (before, revision)


def test_an_id_may_point_at_what_is_here(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, **FIRST)
    report = bring(store, tmp_path, contacts=[{"id": "con-2", "name": "Ann", "company": "co-1"}])
    assert report.added == ["contacts con-2"]
    assert store.get(Contact, "con-2") is not None


def test_hours_that_make_no_day_together_with_those_here_refuse_the_file(store: Store, tmp_path: Path) -> None:
    bring(store, tmp_path, settings={"day_starts": "10:00"})
    report = bring(store, tmp_path, settings={"day_ends": "10:00"}, companies=[{"id": "co-1", "name": "New"}])
    assert report.refused == ["$.settings: the day would end before it starts, with the hours that are set here"]
    assert store.all(Company) == []
    assert store.settings() == Settings(day_starts=store.settings().day_starts)


@pytest.mark.parametrize("name", ["missing.json", "folder.json", "a\0b.json"])
def test_a_file_that_cannot_be_opened_is_a_sentence(store: Store, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(FileRefused) as refused:
        import_json(store, tmp_path / name)
    assert refused.value.sentence.endswith(".")


def test_a_deadline_that_a_file_moves_clears_that_more_time_was_asked_for(store: Store, tmp_path: Path) -> None:
    offer = {"id": "off-1", "application": "app-1", "deadline": "2026-03-20T12:00:00Z"}
    moved = {**offer, "deadline": "2026-03-27T12:00:00Z"}

    def asked() -> bool | None:
        (kept,) = store.all(Offer)
        return kept.more_time_asked

    bring(store, tmp_path, **FIRST, offers=[{**offer, "more_time_asked": True}])
    bring(store, tmp_path, offers=[{**offer, "currency": "EUR"}])
    assert asked() is True
    bring(store, tmp_path, offers=[moved])
    assert asked() is None
    letter = {"id": "let-1", "kind": "decision_time", "interview": "int-1", "to": "con-1", "state": "sent"}
    bring(store, tmp_path, letters=[{**letter, "sent_at": "2026-03-25T12:00:00Z"}])
    bring(store, tmp_path, offers=[offer])
    assert asked() is False, "the letter that was sent is about the deadline before"
    bring(store, tmp_path, offers=[{**moved, "more_time_asked": True}])
    assert asked() is True, "the file says so itself"


# A file from before two were merged


def test_an_export_from_before_a_merger_does_not_take_it_back(tmp_path: Path) -> None:
    house = House(tmp_path / "house")
    application = house.application("Halden & Rowe")
    meeting = house.interview(application)
    house.met(meeting, "J. Okafor")
    house.application("Halden Ltd")
    (short,) = house.store.all(Contact)
    jane = ContactId(house.services.people.create("Jane Okafor", house.now, emails=("j@x.example",)).about["contact"])
    before = tmp_path / "before.json"
    before.write_bytes(export(house.store, "json", house.now))
    house.services.people.merge(jane, short.id, house.now)
    keep, other = (one.id for one in house.store.all(Company))
    house.services.companies.merge(keep, other, house.now)
    merged = export(house.store, "json", house.now)
    report = import_file(house.store, before, house.now)
    assert (report.added, report.merged, report.refused) == ([], [], [])
    assert export(house.store, "json", house.now) == merged
    assert {why for what, why in report.left_alone if what == f"contacts {short.id}"} == {MERGED}
    house.store.close()


def test_what_an_older_file_brings_that_is_new_names_who_they_are_now(tmp_path: Path) -> None:
    house = House(tmp_path / "house")
    application = house.application()
    people = house.services.people
    jane, short = (ContactId(people.create(name, house.now).about["contact"]) for name in ("Jane Okafor", "J. Okafor"))
    people.merge(jane, short, house.now)
    older = tmp_path / "older.json"
    reply = {"application": application, "contact": short, "at": "2026-06-01T10:00:00Z", "summary": "soon"}
    older.write_text(json.dumps({"format": "afterview/1", "replies": [reply]}))
    assert import_file(house.store, older, house.now).refused == []
    assert [one.contact for one in house.store.all(Reply)] == [jane]
    assert import_file(house.store, older, house.now).merged == []
    house.store.close()


def test_whoever_came_back_since_is_who_the_file_means(tmp_path: Path) -> None:
    house = House(tmp_path / "house")
    people = house.services.people
    jane, short = (ContactId(people.create(name, house.now).about["contact"]) for name in ("Jane Okafor", "J. Okafor"))
    change = people.merge(jane, short, house.now)
    house.services.undo(change)
    older = tmp_path / "older.json"
    older.write_text(
        json.dumps({"format": "afterview/1", "contacts": [{"id": short, "name": "J. Okafor", "title": "Lead"}]})
    )
    assert import_file(house.store, older, house.now).merged == [f"contacts {short}"]
    house.store.close()
