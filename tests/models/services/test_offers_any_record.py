"""Whatever a file brought and whatever was done: the page can be shown, undoing is exact, and an export tells nothing
of what is kept here alone."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies as st

from models.domain.archive import Archive
from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.offer_views import OffersView
from models.domain.offers import MOST_COLUMNS
from models.domain.offers_kept import (
    BenefitPoint,
    Compared,
    Criterion,
    Judgement,
    OfferRevision,
    PayAim,
    PayFrame,
    Period,
    Rate,
    Terms,
)
from models.domain.values import Application, Offer, OfferDecision, OfferItem, Settings, Stage, Value
from models.formats import interchange
from models.services.exports import export
from models.services.imports_json import import_json
from tests.models.formats.test_interchange_round_trip import ARCHIVES, INSTANTS, a
from tests.models.services.house_at import House

ALONE: tuple[type[Value], ...] = (Judgement, Compared, BenefitPoint, OfferRevision, PayFrame, Rate)
COMPANIES = ("Tidewell", "Fernhill", "Halden")
STEPS = st.lists(st.tuples(st.integers(0, 18), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=20)
"""What is done, to which offer or application, and how."""
NOTHING = Change("nothing", ())


@contextmanager
def a_house() -> Iterator[House]:
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder) / "data")
        try:
            yield house
        finally:
            house.store.close()


def alone(house: House) -> list[Value]:
    kept: list[Value] = [one for kind in ALONE for one in house.store.all(kind)]
    return [*kept, house.store.get(PayAim) or PayAim()]


def act(house: House, what: int, which: int, how: int) -> Change:
    """One intent of the page; of those about an offer, nothing where there is none."""
    now, offers = house.later(hours=how), house.services.offers
    there = house.store.all(Application)
    if not there:
        return NOTHING
    one = there[which % len(there)].id
    terms = Terms(30000.5 + how, how, None, ("EUR", "CHF")[how % 2], "40 h", ("Leave", f"Pass {how % 3}"))
    offer = next((found for found in house.store.all(Offer) if found.application == one), None)
    match what:
        case 0 | 1:
            return offers.record(one, terms, now, PayFrame(one, list(Period)[how % 3], how or None))
        case 2:
            return offers.judge(one, list(Criterion)[how % 7], how % 5 + 1 if how else None)
        case 3:
            return offers.describe(one, list(Criterion)[how % 7], "Kind" * (how % 3))
        case 4 | 5:
            return offers.add_point(one, f"Pass {how % 3}", open_=bool(how % 2))
        case 6 | 7:
            return offers.settle_point(one, f"pass {how % 3}", settled=bool(which % 2))
        case 8:
            return offers.show(one) if how % 2 else offers.hide(one)
        case 9:
            return offers.aim(PayAim(30000 + how, 40000, "EUR"))
        case 10:
            return offers.name_rate(Rate(*(("CHF", "EUR") if which % 2 else ("EUR", "CHF")), how / 4, date(2026, 6, 2)))
        case 11:
            return offers.weigh(list(Criterion)[how % 7], how % 5 + 1)
        case 12:
            return house.services.board.move(one, list(Stage)[how], 0, now)
        case 13:
            return house.services.applications.delete(one, now)
    if offer is None:
        return NOTHING
    match what:
        case 14:
            return offers.revise(offer.id, replace(terms, deadline=now + timedelta(days=which)), now)
        case 15:
            return offers.settle(offer.id, list(OfferItem)[how % 4], settled=bool(which % 2))
        case 16:
            return offers.decide(offer.id, list(OfferDecision)[how % 2], now)
        case 17:
            return offers.reopen(offer.id, now)
        case _:
            return offers.delete(offer.id, now)


def holds(view: OffersView) -> None:
    """What is true of every page of offers."""
    assert len(view.columns) <= MOST_COLUMNS
    assert len({one.application for one in view.columns}) == len(view.columns)
    assert not {one.application for one in view.columns} & {one.application for one in view.candidates}
    for one in view.columns:
        assert one.score.value is None or one.score.low <= one.score.value <= one.score.high
        assert (one.score.value is None) == (one.score.known < 1e-9)
        assert one.ring is None or 0 <= one.ring.left <= 1
        assert one.pay.place_low is None or 0 <= one.pay.place_low <= 1


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_everything_undone_in_reverse_is_as_before(steps: list[tuple[int, int, int]]) -> None:
    with a_house() as house:
        for company in COMPANIES:
            house.interview(house.application(company, stage=Stage.WAITING))
        before = house.store.archive(), alone(house)
        changes = []
        for step in steps:
            try:
                changes.append(act(house, *step))
            except WorldError:
                continue
            holds(house.services.offers.view(house.now))
        house.services.offers.diary()
        after = house.store.archive(), alone(house)
        undone = [house.services.undo(change) for change in reversed(changes) if change]
        assert (house.store.archive(), alone(house)) == before
        for change in reversed(undone):
            house.services.undo(change)
        assert (house.store.archive(), alone(house)) == after


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.builds(Archive, settings=a(Settings), **ARCHIVES), INSTANTS)
def test_whatever_a_file_brought_can_be_shown(archive: Archive, moment: datetime) -> None:
    with a_house() as house:
        file = house.store.folder / "brought.json"
        file.write_bytes(interchange.write(archive))
        import_json(house.store, file)
        holds(house.services.offers.view(moment))
        assert len(house.services.offers.diary()) <= 3 * len(archive.offers) + len(archive.letters)


@settings(max_examples=10, deadline=None)
@given(STEPS)
def test_an_export_tells_nothing_of_what_is_kept_here_alone(steps: list[tuple[int, int, int]]) -> None:
    """The bytes are those of the same record without it, and they come back as the same bytes."""
    with a_house() as house, a_house() as other:
        for company in COMPANIES:
            house.interview(house.application(company, stage=Stage.WAITING))
        for step in steps:
            try:
                act(house, *step)
            except WorldError:
                continue
        written = export(house.store, "json", house.now)
        file = other.store.folder / "brought.json"
        file.write_bytes(written)
        import_json(other.store, file)
        assert alone(other) == [PayAim()]
        assert export(other.store, "json", house.now) == written
