"""Whatever a value may hold comes back from the file as it went in."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.archive import LISTS, BinEntry
from models.domain.change import Edit, key_of
from models.domain.errors import WorldError
from models.domain.limits import NUMBER_LIMIT, YEARS
from models.domain.mail import Dispatch, KnownWord, MailAccount, WritingDesk
from models.domain.offers_kept import BenefitPoint, Compared, Judgement, OfferRevision, PayAim, PayFrame, Rate
from models.domain.preferences import Appearance, BackupPlan, RuleChoice
from models.domain.saved_views import SavedView
from models.domain.values import (
    Apart,
    Company,
    CompanyId,
    Interview,
    InterviewId,
    Invitation,
    Merged,
    Offer,
    OfferId,
    Participant,
    Settings,
)
from models.store import Store
from models.store.db import connection
from tests.models.store.small_search import ENGINEER, ENTRIES, HALDEN, JANE, MEETING, NOW, RITA

LINKS = {
    "company": HALDEN.id,
    "application": ENGINEER.id,
    "interview": MEETING.id,
    "contact": JANE.id,
    "recruiter": RITA.id,
    "to": JANE.id,
    "via": RITA.id,
}
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(-timedelta(hours=9, minutes=30))])
FIRST = datetime(YEARS[0], 1, 1)  # noqa: DTZ001 - the zone is drawn apart from it
LAST = datetime(YEARS[-1], 12, 31)  # noqa: DTZ001
SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20),
    int: st.integers(-NUMBER_LIMIT, NUMBER_LIMIT),
    float: st.floats(-NUMBER_LIMIT, NUMBER_LIMIT) | st.integers(-NUMBER_LIMIT, NUMBER_LIMIT),
    bool: st.booleans(),
    datetime: st.datetimes(FIRST, LAST, timezones=ZONES),
    date: st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)),
    time: st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    type(None): st.none(),
    Participant: st.deferred(lambda: values(Participant)),
}


def of(hint: Any) -> st.SearchStrategy[Any]:
    """Anything that a field of that type may hold."""
    if get_origin(hint) in (Union, UnionType):
        return st.one_of([of(option) for option in get_args(hint)])
    if get_origin(hint) is tuple:
        return st.lists(of(get_args(hint)[0]), max_size=3).map(tuple)
    if get_origin(hint) is dict:
        return st.dictionaries(of(str), of(float), max_size=3)
    hint = getattr(hint, "__supertype__", hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    return SIMPLE[hint]


def values(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Any value of a list, pointing at entries of the small search; the key is one that is free there."""
    hints = get_type_hints(kind)
    parts: dict[str, st.SearchStrategy[Any]] = {}
    for field in fields(kind):
        link = LINKS.get(field.name)
        if field.name == "id":
            parts["id"] = st.just("new-1")
        elif link is not None:
            hint = hints[field.name]
            if field.name == "to" and isinstance(hint, type) and issubclass(hint, StrEnum):
                parts["to"] = of(hint)
            else:
                parts[field.name] = st.sampled_from([link, None]) if type(None) in get_args(hint) else st.just(link)
        else:
            parts[field.name] = of(hints[field.name])
    return st.builds(kind, **parts)


WEIGHED = (Judgement, Compared, BenefitPoint, OfferRevision, PayFrame, Rate, SavedView, RuleChoice)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """What entries point at, and nothing else; each example leaves it so."""
    store = Store.open(Path(tmp_path_factory.mktemp("round_trip")))
    connection(store.database).execute("PRAGMA synchronous = off")
    parents = [value for value in ENTRIES if value in (HALDEN, JANE, RITA, ENGINEER, MEETING)]
    store.write([Edit(None, value) for value in parents], "imported")
    yield store
    store.close()


def _numbers(value: Any) -> list[type]:
    return [type(getattr(value, field.name)) for field in fields(value)]


@pytest.mark.parametrize(
    "kind", [*LISTS.values(), Invitation, Apart, Merged, MailAccount, Dispatch, KnownWord, *WEIGHED]
)
@settings(max_examples=20)
@given(data=st.data())
def test_a_value_comes_back_as_it_went_in(stage: Store, kind: type[Any], data: st.DataObject) -> None:
    value, after = data.draw(values(kind)), data.draw(values(kind))
    stage.write([Edit(None, value)], "added")
    try:
        kept = stage.get(kind, *key_of(value))
        assert kept == value
        assert _numbers(kept) == _numbers(value)
        assert value in stage.all(kind)
        name = data.draw(st.sampled_from([field.name for field in fields(kind) if field.name != "people"]))
        assert value in stage.find(kind, **{name: getattr(value, name)})
        stage.write([Edit(value, after)], "edited")
        assert stage.get(kind, *key_of(after)) == after
        value = after
    finally:
        found = stage.get(kind, *key_of(value))
        stage.write([Edit(found, None)] if found else [], "deleted")


@settings(max_examples=40)
@given(after=values(Settings))
def test_settings_come_back_as_they_went_in(stage: Store, after: Settings) -> None:
    stage.write([Edit(stage.settings(), after)], "settings")
    assert stage.settings() == after


@settings(max_examples=50)
@given(after=st.one_of(values(WritingDesk), values(Appearance), values(BackupPlan)))
def test_how_one_writes_and_looks_comes_back_as_it_went_in(
    stage: Store, after: WritingDesk | Appearance | BackupPlan
) -> None:
    stage.write([Edit(stage.get(type(after)), after)], "settings")
    assert stage.get(type(after)) == after


@settings(max_examples=20)
@given(after=values(PayAim))
def test_the_pay_aimed_at_comes_back_as_it_went_in(stage: Store, after: PayAim) -> None:
    stage.write([Edit(stage.get(PayAim), after)], "settings")
    assert stage.get(PayAim) == after


@settings(max_examples=20)
@given(entries=st.tuples(*[values(kind) for kind in LISTS.values()]))
def test_the_bin_gives_back_what_it_was_given(stage: Store, entries: tuple[Any, ...]) -> None:
    note = next(entry for entry in entries if type(entry).__name__ == "Note")
    stage.write([Edit(None, note)], "added")
    stage.write([Edit(note, None)], "deleted", to_bin=BinEntry("notes", "a title", NOW, entries))
    (entry,) = stage.bin_list()
    assert entry.values == entries
    stage.bin_drop([number for number, _moment in stage.bin_moments()], {})


def test_instants_are_kept_in_utc_and_sort_as_text(stage: Store) -> None:
    here = timezone(timedelta(hours=2))
    meeting = replace(MEETING, id=InterviewId("new-1"), starts_at=datetime(2026, 3, 3, 11, 0, tzinfo=here), people=())
    stage.write([Edit(None, meeting)], "added")
    cell = connection(stage.database).execute("SELECT starts_at FROM interviews WHERE id = 'new-1'").fetchone()[0]
    assert cell == "2026-03-03T09:00:00+00:00"
    assert stage.find(Interview, starts_at=datetime(2026, 3, 3, 9, 0, tzinfo=UTC)) == [meeting]
    stage.write([Edit(meeting, None)], "deleted")


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (Offer(OfferId("new-1"), ENGINEER.id, base=float("nan")), "number"),
        (Offer(OfferId("new-1"), ENGINEER.id, base=float("inf")), "number"),
        (Offer(OfferId("new-1"), ENGINEER.id, base=10**30), "number"),
        (Company(CompanyId("new-1"), "half a \ud83d"), "character"),
        (Offer(OfferId("new-1"), ENGINEER.id, benefits=("\udcff",)), "character"),
        (Settings(weights={"pay": float("inf")}), "number"),
        (
            replace(
                MEETING, id=InterviewId("new-1"), starts_at=datetime.min.replace(tzinfo=timezone(timedelta(hours=2)))
            ),
            "date",
        ),
    ],
)
def test_what_no_column_can_hold_is_refused_with_a_sentence(stage: Store, value: Any, word: str) -> None:
    whole = stage.archive()
    before = stage.settings() if isinstance(value, Settings) else None
    with pytest.raises(WorldError, match=word):
        stage.write([Edit(before, value)], "added")
    assert stage.archive() == whole


def test_an_instant_without_a_zone_is_our_own_mistake(stage: Store) -> None:
    with pytest.raises(ValueError, match="zone"):
        stage.write([Edit(None, replace(MEETING, id=InterviewId("new-1"), starts_at=datetime(2026, 3, 3)))], "added")  # noqa: DTZ001
