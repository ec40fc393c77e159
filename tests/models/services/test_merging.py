"""Two that are one: all that named the one who goes names the one who stays, and undo restores every byte."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.archive import Archive
from models.domain.change import Edit, key_of
from models.domain.errors import WorldError
from models.domain.people_views import MergeChoice
from models.domain.reminder import Reminder
from models.domain.values import (
    Apart,
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    ContactKind,
    Decision,
    DecisionState,
    Interview,
    InterviewId,
    Invitation,
    Letter,
    LetterKind,
    Merged,
    Note,
    Participant,
    Question,
    Reference,
    Reply,
    Stage,
    Value,
)
from models.formats import interchange
from models.store.check import check
from tests.models.services.house_at import TUESDAY, House

KEEP, OTHER, THIRD = ContactId("con-1"), ContactId("con-2"), ContactId("con-3")
CARD = "FN:Bob Smith\nX-TWITTER:bob"


def _when(hours: int) -> Any:
    return TUESDAY - timedelta(hours=hours)


ids = st.sampled_from([KEEP, OTHER, THIRD])
maybe = st.one_of(st.none(), ids)
hours = st.integers(1, 2)
companies = st.sampled_from([CompanyId("co-1"), CompanyId("co-2")])
applications = st.sampled_from([ApplicationId("app-1"), ApplicationId("app-2")])
interviews = st.sampled_from([InterviewId("int-1"), InterviewId("int-2")])
texts = st.sampled_from([None, "one", "two"])
parts = st.builds(Participant, ids, moment=texts, thanked_in_person=st.sampled_from([None, True]))
subjects = st.one_of(
    st.builds("int-1/{}".format, ids),
    st.builds("app-1/{}#2".format, ids),
    st.builds("{}/app-1:offer".format, ids),
    ids,
    companies,
)


def _counted(prefix: str, **fields: Any) -> st.SearchStrategy[tuple[Value, ...]]:
    kinds: dict[str, Any] = {"q": Question, "note": Note, "let": Letter}
    built = st.lists(st.fixed_dictionaries(fields), max_size=3)
    return built.map(lambda found: tuple(kinds[prefix](f"{prefix}-{n}", **one) for n, one in enumerate(found)))


def _set_of(*built: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Value, ...]]:
    return st.lists(st.one_of(*built), max_size=8).map(
        lambda found: tuple({(type(one), *key_of(one)): one for one in found}.values())
    )


def _contact(number: int, **fields: Any) -> st.SearchStrategy[Contact]:
    return st.builds(
        Contact,
        st.just(ContactId(f"con-{number}")),
        st.sampled_from(["Bob Smith", "Robert Smith", "Bób Smith"]),
        name_confirmed=st.sampled_from([None, True]),
        vcard=st.sampled_from([None, CARD, "FN:Robert Smith\nBDAY:1980-02-29"]),
        title=texts,
        company=st.one_of(st.none(), companies),
        emails=st.sampled_from([(), ("bob@a.example",), ("BOB@a.example", "b@b.example")]),
        phones=st.sampled_from([(), ("030 1234567",), ("+49 30 1234567", "1")]),
        kinds=st.sampled_from([(), (ContactKind.RECRUITER,), (ContactKind.OTHER, ContactKind.RECRUITER)]),
        notes=texts,
        **fields,
    )


worlds = st.tuples(
    st.tuples(*(_contact(number) for number in (1, 2, 3))),
    st.tuples(
        *(
            st.builds(Application, st.just(ApplicationId(f"app-{n}")), companies, st.just("Analyst"),
                      st.just(Stage.WAITING), recruiter=maybe)
            for n in (1, 2)
        )
    ),
    st.tuples(
        *(
            st.builds(Interview, st.just(InterviewId(f"int-{n}")), applications, hours.map(_when),
                      people=st.lists(parts,
                                      max_size=3, unique_by=lambda part: part.contact).map(tuple))
            for n in (1, 2)
        )
    ),
    _set_of(
        st.builds(Reply, applications, hours.map(_when), maybe, summary=texts),
        st.builds(Reference, applications, ids, st.sampled_from([(), ("calm",), ("calm", "kind")]), texts),
        st.builds(Decision, st.sampled_from(["thank_you", "follow_up"]), subjects, st.just(DecisionState.DONE),
                  at=hours.map(_when)),
        st.builds(Invitation, interviews, st.just("uid"), invited=st.lists(ids, max_size=3).map(tuple)),
        st.sampled_from([Apart(KEEP, OTHER), Apart(KEEP, THIRD), Apart(OTHER, THIRD)]),
        st.sampled_from([Merged("con-0", OTHER), Merged("con-00", THIRD), Merged(KEEP, OTHER)]),
    ),
    _counted("q", text=st.just("Why?"), contact=maybe),
    _counted("note", contact=maybe),
    _counted("let", kind=st.just(LetterKind.THANK_YOU), to=ids, via=maybe),
)  # fmt: skip
COMPANIES = (
    Company(CompanyId("co-1"), "Halden GmbH", notes="one"),
    Company(CompanyId("co-2"), "Halden", "https://halden.example"),
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = House(Path(tmp_path_factory.mktemp("merging")) / "data")
    house.store.write([Edit(None, company) for company in COMPANIES], "imported")
    yield house
    house.store.close()


def told(house: House) -> tuple[bytes, frozenset[Value]]:
    """Every byte of an export, and what is kept here alone."""
    beside: tuple[Value, ...] = (*house.store.all(Invitation), *house.store.all(Apart), *house.store.all(Merged))
    return interchange.write(house.store.archive()), frozenset(beside)


@settings(max_examples=60)
@given(world=worlds)
def test_after_a_merger_nobody_names_the_one_who_went_and_undo_restores_every_byte(empty: House, world: Any) -> None:
    values = [value for part in world for value in part]
    filled = empty.store.write([Edit(None, value) for value in values], "imported")
    try:
        before = told(empty)
        change = empty.services.people.merge(KEEP, OTHER, empty.now)
        after = empty.store.archive()
        names = [line for line in interchange.write(after).decode().splitlines() if OTHER in line]
        assert names == []
        assert all(OTHER not in one.invited for one in empty.store.all(Invitation))
        assert all(OTHER not in (one.one, one.other) and one.one < one.other for one in empty.store.all(Apart))
        assert len(after.replies) + len(after.references) <= len(values)
        assert _texts(after) >= {"one", "two"} & _texts_of(values)
        assert check(empty.store.folder) == []
        empty.services.undo(change)
        assert told(empty) == before
        again = empty.services.undo(change.reversed())
        empty.services.undo(again)
        assert told(empty) == before
    finally:
        empty.store.write(filled.reversed().edits, "cleared")


def _texts_of(values: list[Value]) -> set[str]:
    found = set()
    for value in values:
        if isinstance(value, Reply | Reference) and value.summary:
            found.add(value.summary)
    return found


def _texts(archive: Archive) -> set[str]:
    """Nothing that was said is lost where two replies or two references become one."""
    summaries = [*(one.summary for one in archive.replies), *(one.summary for one in archive.references)]
    return {part for summary in summaries for part in (summary or "").split("\n\n")}


@settings(max_examples=25)
@given(world=worlds)
def test_companies_merge_the_same_way(empty: House, world: Any) -> None:
    filled = empty.store.write([Edit(None, value) for part in world for value in part], "imported")
    try:
        before = told(empty)
        change = empty.services.companies.merge(CompanyId("co-1"), CompanyId("co-2"), empty.now)
        archive = empty.store.archive()
        assert "co-2" not in interchange.write(archive).decode()
        assert [(one.name, one.website, one.notes) for one in archive.companies] == [
            ("Halden GmbH", "https://halden.example", "one")
        ]
        empty.services.undo(change)
        assert told(empty) == before
    finally:
        empty.store.write(filled.reversed().edits, "cleared")


def _person(house: House, name: str, **more: Any) -> ContactId:
    return ContactId(house.services.people.create(name, house.now, **more).about["contact"])


def test_who_stays_speaks_first_and_the_other_fills_the_gaps(house: House) -> None:
    keep = _person(
        house, "Robert Smith", title="Head", emails=("r@a.example",), phones=("+49 30 1234567",), notes="Calm."
    )
    more: dict[str, Any] = {"phones": ("030/1234567",), "met_at": "the fair", "name_confirmed": True}
    more["emails"] = ("R@A.example", "bob@a.example")
    other = _person(house, "Bob Smith", title="Lead", notes="Likes tea.", **more)
    seen = house.services.people.preview_merge(keep, other)
    assert (seen.id, seen.name, seen.title, seen.met_at) == (keep, "Robert Smith", "Head", "the fair")
    assert seen.emails == ("r@a.example", "bob@a.example")
    assert seen.phones == ("+49 30 1234567",)
    assert seen.notes == "Calm.\n\nLikes tea."
    assert seen.name_confirmed is None
    change = house.services.people.merge(keep, other, house.now)
    assert house.services.people.get(keep) == seen
    assert house.services.people.get(other) is None
    assert (change.about["person"], change.about["other"]) == ("Robert Smith", "Bob Smith")
    (row,) = house.services.people.rows(house.now)
    assert "bob" in row.haystack
    panel = house.services.people.panel(keep, house.now)
    assert panel is not None
    assert panel.nicknames == ("Bob Smith",)


def test_the_user_chooses_where_two_cards_disagree(house: House) -> None:
    keep = _person(house, "Robert Smith", title="Head")
    other = _person(house, "Bob Smith", title="Lead", name_confirmed=True, name_source="card")
    chosen = MergeChoice(name="Bob Smith", title="Lead")
    seen = house.services.people.preview_merge(keep, other, chosen)
    assert (seen.name, seen.title, seen.name_confirmed, seen.name_source) == ("Bob Smith", "Lead", True, "card")
    house.services.people.merge(keep, other, house.now, chosen)
    assert house.services.people.get(keep) == seen


def test_one_cannot_be_merged_with_oneself_or_with_nobody(house: House) -> None:
    keep = _person(house, "Robert Smith")
    with pytest.raises(WorldError, match="already"):
        house.services.people.merge(keep, keep, house.now)
    with pytest.raises(WorldError, match="no longer"):
        house.services.people.merge(keep, ContactId("con-none"), house.now)


def test_those_kept_apart_are_not_proposed_again_until_that_is_undone(house: House) -> None:
    one, other = _person(house, "Jane Okafor"), _person(house, "Okafor, Jane")
    (found,) = house.services.people.likenesses()
    assert {found.one, found.other} == {one, other}
    change = house.services.people.keep_apart(other, one)
    assert house.services.people.likenesses() == ()
    assert house.another().people.likenesses() == ()
    house.services.undo(change)
    assert house.services.people.likenesses() == (found,)


def test_companies_alike_are_found_by_the_addresses_of_their_people(house: House) -> None:
    house.application("Halden & Rowe")
    house.application("Haldenrowe")
    one, other = sorted(company.id for company in house.services.companies.all())
    people = house.services.people
    people.create("Ada", house.now, company=one, emails=("ada@halden-rowe.example",))
    people.create("Bo", house.now, company=other, emails=("bo@halden-rowe.example",))
    (found,) = house.services.companies.likenesses()
    assert (found.one, found.other, found.why) == (one, other, "the same web address halden-rowe.example")
    house.services.companies.keep_apart(CompanyId(one), CompanyId(other))
    assert house.services.companies.likenesses() == ()


def test_what_comes_out_of_the_bin_finds_who_has_become_one_with_another(house: House) -> None:
    interview = house.interview(house.application())
    gone = ContactId(house.met(interview, "Bob Smith").about["contact"])
    keep = _person(house, "Robert Smith")
    house.services.interviews.delete(interview, house.now)
    house.services.people.merge(keep, gone, house.now)
    (binned,) = house.services.bin.list()
    house.services.bin.restore(binned.id, house.now)
    back = house.store.get(Interview, interview)
    assert back is not None
    assert [part.contact for part in back.people] == [keep]


def test_somebody_who_comes_back_under_the_same_id_can_be_merged_again(house: House) -> None:
    gone, keep = _person(house, "Bob Smith"), _person(house, "Robert Smith")
    before = house.services.people.get(gone)
    house.services.people.merge(keep, gone, house.now)
    house.store.write([Edit(None, before)], "imported")
    interview = house.interview(house.application())
    house.met(interview, "Bob Smith")
    house.services.interviews.delete(interview, house.now)
    (binned,) = house.services.bin.list()
    house.services.bin.restore(binned.id, house.now)
    back = house.store.get(Interview, interview)
    assert back is not None
    assert [part.contact for part in back.people] == [gone]
    change = house.services.people.merge(keep, gone, house.now)
    assert house.services.people.get(gone) is None
    house.services.undo(change)
    assert house.store.all(Merged) == [Merged(gone, keep)]
    house.services.people.merge(gone, keep, house.now)
    assert house.store.all(Merged) == [Merged(keep, gone)]


def test_a_reminder_follows_the_one_who_stays(house: House) -> None:
    interview = house.interview(house.application())
    gone = ContactId(house.met(interview, "Bob Smith").about["contact"])
    keep = _person(house, "Robert Smith")
    house.services.reminders.done("thank_you", f"{interview}/{gone}", house.now)
    assert f"confirm_name {gone}" in house.due()
    house.services.people.merge(keep, gone, house.now)
    assert f"confirm_name {keep}" in house.due()
    assert f"thank_you {interview}/{keep}" not in house.due()


def test_a_company_is_renamed_but_never_left_without_a_name(house: House) -> None:
    house.application("Halden")
    (company,) = house.services.companies.all()
    change = house.services.companies.edit(
        replace(company, name=" Halden  & Rowe ", website="halden.example"), house.now
    )
    known = house.services.companies.get(company.id)
    assert known is not None
    assert (known.name, known.website) == ("Halden & Rowe", "halden.example")
    with pytest.raises(WorldError, match="name"):
        house.services.companies.edit(replace(known, name=" "), house.now)
    house.services.undo(change)
    assert house.services.companies.all() == (company,)
    with pytest.raises(WorldError, match="already"):
        house.services.companies.merge(company.id, company.id, house.now)


def test_what_was_announced_of_the_one_who_goes_is_not_announced_again(house: House) -> None:
    interview = house.interview(house.application(), hours=-3)
    gone = ContactId(house.met(interview, "Bob Smith").about["contact"])
    keep = _person(house, "Robert Smith")
    now = house.later(hours=6)
    assert f"thank_you {interview}/{gone}" in {f"{one.rule} {one.subject}" for one in _heard(house)}
    house.services.people.merge(keep, gone, now)
    assert f"thank_you {interview}/{keep}" in house.due()
    assert _heard(house) == []


def _heard(house: House) -> list[Reminder]:
    sweep = house.services.reminders.sweep(house.now)
    return [*sweep.bubbles, *sweep.digest]


@settings(max_examples=40)
@given(world=worlds)
def test_whoever_is_taken_out_is_named_nowhere_and_comes_back_to_every_place(empty: House, world: Any) -> None:
    filled = empty.store.write([Edit(None, value) for part in world for value in part], "imported")
    try:
        before, archive = told(empty), empty.store.archive()
        change = empty.services.people.delete(OTHER, empty.now)
        assert OTHER not in interchange.write(empty.store.archive()).decode()
        assert check(empty.store.folder) == []
        empty.services.undo(change)
        assert told(empty) == before
        assert empty.services.bin.list() == ()
        again = empty.services.people.delete(OTHER, empty.now)
        (binned,) = empty.services.bin.list()
        restored = empty.services.bin.restore(binned.id, empty.now)
        assert _sorted_people(empty.store.archive()) == _sorted_people(archive)
        empty.services.undo(restored)
        empty.services.undo(again)
        assert told(empty) == before
    finally:
        empty.store.write(filled.reversed().edits, "cleared")


def _sorted_people(archive: Archive) -> Archive:
    """Whoever comes back to an interview comes as the last one; where a reply met another, its moment moves on."""
    interviews = tuple(
        replace(one, people=tuple(sorted(one.people, key=lambda part: part.contact))) for one in archive.interviews
    )
    replies = tuple(sorted((replace(one, at=TUESDAY) for one in archive.replies), key=repr))
    return replace(archive, interviews=interviews, replies=replies)
