"""Whatever the record holds comes back from its own file, and as the same bytes."""

import json
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import HealthCheck, given, settings, strategies as st

from models.domain.archive import LISTS, Archive
from models.domain.change import key_of
from models.domain.values import Decision, DecisionState, Letter, LetterState, Participant, Settings, Value
from models.formats import interchange
from models.formats.interchange import Reading
from models.services.exports import export
from models.services.imports_json import import_json
from models.services.outlook import outlook
from tests.models.ready_store import ready

POOL = ("a", "b-2", "C.3", "_")
POINTERS = {"CompanyId", "ContactId", "ApplicationId", "InterviewId", "QuestionId", "LetterId", "OfferId", "NoteId"}
TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)
INSTANTS = st.timedeltas(timedelta(0), LATEST - EARLIEST).map(lambda passed: EARLIEST + passed)
NUMBERS = st.integers(-(10**12), 10**12) | st.floats(-1e12, 1e12, allow_nan=False)
RANGES = {
    "fit": (1, 5),
    "mood": (1, 5),
    "tone": (1, 5),
    "rating": (1, 5),
    "role_fit_technical": (1, 5),
    "role_fit_cultural": (1, 5),
    "expectations_met": (1, 5),
    "search_gap_days": (0, 3650),
    "silence_days": (0, 3650),
}
SPECIAL: dict[str, st.SearchStrategy[Any]] = {
    "timezone": st.sampled_from(["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"]),
    "holiday_country": st.sampled_from(["DE", "NZ"]),
    "day_starts": st.just(time(8, 30)),
    "day_ends": st.just(time(21, 0)),
    "rule": st.just("confirm_name"),
    "subject": TEXT,
}


def of_type(hint: Any, name: str) -> st.SearchStrategy[Any]:
    """Values of one field's type, within the limits that the file has for it."""
    if name in SPECIAL:
        return SPECIAL[name]
    if getattr(hint, "__name__", "") in POINTERS:
        return st.sampled_from(POOL)
    if hint is int:
        return st.integers(*RANGES.get(name, (-(10**12), 10**12)))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    if hint is Participant:
        return a(Participant)
    days = st.dates(date(1900, 1, 1), date(2999, 12, 31))
    simple = {str: TEXT, bool: st.booleans(), float: NUMBERS, datetime: INSTANTS, date: days}
    if hint in simple:
        return simple[hint]
    if get_origin(hint) is dict:
        return st.dictionaries(TEXT, NUMBERS, max_size=3)
    if get_origin(hint) is tuple:
        return st.lists(of_type(get_args(hint)[0], name), max_size=3).map(tuple)
    assert get_origin(hint) is UnionType or get_args(hint), hint
    return st.one_of([of_type(part, name) for part in get_args(hint) if part is not type(None)])


def a(kind: type[Any]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    needed = {f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING}
    given_fields = {name: of_type(hint, name) for name, hint in hints.items()}
    required = {name: strategy for name, strategy in given_fields.items() if name in needed}
    optional = {name: strategy for name, strategy in given_fields.items() if name not in needed}
    return st.fixed_dictionaries(required, optional=optional).map(lambda found: kind(**found)).map(completed)


def completed(value: Any) -> Any:
    """What the file demands beyond a field's own type: a sent letter's time, a snooze's end, a subject that exists."""
    if isinstance(value, Letter) and value.state is LetterState.SENT and value.sent_at is None:
        return Letter(value.id, value.kind, value.to, state=LetterState.DRAFT)
    if isinstance(value, Decision):
        until = value.until or datetime(2026, 3, 3, tzinfo=UTC)
        return Decision(value.rule, POOL[0], value.state, until if value.state is DecisionState.SNOOZED else None)
    if isinstance(value, Settings) and value.weights == {}:
        return Settings()
    return value


ARCHIVES: dict[str, st.SearchStrategy[Any]] = {
    name: st.lists(a(kind), max_size=3, unique_by=key_of).map(tuple) for name, kind in LISTS.items()
}


def pool_of(kind: type[Any]) -> st.SearchStrategy[Any]:
    """One entry for each id that others may point at."""
    hints = get_type_hints(kind)
    rest = {name: of_type(hint, name) for name, hint in hints.items() if name != "id"}
    return st.tuples(*(st.builds(kind, id=st.just(identifier), **rest) for identifier in POOL))


ARCHIVES |= {name: pool_of(LISTS[name]) for name in ("companies", "contacts", "applications", "interviews")}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.builds(Archive, settings=a(Settings), **ARCHIVES), st.randoms())
def test_the_same_values_and_the_same_bytes_come_back(archive: Archive, dice: Any) -> None:
    written = interchange.write(archive)
    reading = interchange.read(written)
    assert reading.faults == ()
    assert reading.notices == ()
    assert reading.archive is not None
    assert reading.archive.settings == archive.settings
    for name in LISTS:
        assert by_key(getattr(reading.archive, name)) == by_key(getattr(archive, name))
    assert interchange.write(reading.archive) == written
    shuffled = {name: tuple(dice.sample(getattr(archive, name), len(getattr(archive, name)))) for name in LISTS}
    assert interchange.write(Archive(archive.settings, **shuffled)) == written


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.builds(Archive, settings=a(Settings), **ARCHIVES), INSTANTS)
def test_a_folder_keeps_all_of_it_and_the_rules_can_read_it(archive: Archive, moment: datetime) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "first.json").write_bytes(interchange.write(archive))
        stores = [ready(folder / "one"), ready(folder / "two")]
        assert import_json(stores[0], folder / "first.json")[0].refused == []
        (folder / "second.json").write_bytes(export(stores[0], "json", moment))
        assert import_json(stores[1], folder / "second.json")[0].refused == []
        assert export(stores[1], "json", moment) == (folder / "second.json").read_bytes()
        assert outlook(stores[0], moment)[0] == outlook(stores[1], moment)[0]
        assert all(export(stores[0], kind, moment) for kind in ("csv", "ics"))
        for store in stores:
            store.close()


def by_key(entries: tuple[Value, ...]) -> dict[tuple[object, ...], Value]:
    return {key_of(entry): entry for entry in entries}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(POOL),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


KEYS = st.sampled_from(["id", "name", "application", "contact", "company", "at", "to", "stage", "rule", "subject"])
NEARLY = st.lists(st.dictionaries(KEYS | st.just("people"), JSON, max_size=6), max_size=3)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(["settings", *LISTS]), JSON | NEARLY))
def test_any_json_at_all_is_read_or_refused_in_sentences(content: dict[str, object]) -> None:
    reading = interchange.read(json.dumps({"format": "afterview/1", **content}).encode())
    assert (reading.archive is None) == bool(reading.faults)
    assert all(fault.startswith("$") and ": " in fault for fault in reading.faults)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_at_all_are_refused_in_one_sentence(data: bytes) -> None:
    reading: Reading = interchange.read(data)
    assert reading.archive is None
    assert len(reading.faults) == 1
