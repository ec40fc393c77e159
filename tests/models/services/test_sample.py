"""The sample search: believable, the same for the same day, and quiet where it is over."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models.domain.archive import Archive
from models.domain.offer_views import Obstacle
from models.domain.people_views import LetterWord
from models.domain.reminder import Rule
from models.domain.values import ContactId, ContactKind, Stage
from models.formats import interchange
from models.services.house import Services
from models.services.outlook import outlook
from models.services.sample import fill, sample
from models.store.check import check
from models.store.repository import Store
from tests.models.services.house_at import HandClock

ZONE = ZoneInfo("Europe/Berlin")
TUESDAY = date(2026, 6, 16)


@pytest.fixture(autouse=True)
def _the_machine_stands_in_berlin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", ZONE.key)


def stages(archive: Archive) -> Counter[Stage]:
    return Counter(application.stage for application in archive.applications)


def at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), ZONE).astimezone(UTC)


def test_twenty_fill_every_column_and_six_are_over() -> None:
    found = stages(sample(20, None, TUESDAY, ZONE))
    assert found == {
        Stage.WISHLIST: 2,
        Stage.APPLIED: 3,
        Stage.SCREENING: 2,
        Stage.INTERVIEWING: 3,
        Stage.WAITING: 3,
        Stage.OFFER: 1,
        Stage.REJECTED: 3,
        Stage.WITHDRAWN: 1,
        Stage.NO_REPLY: 2,
    }


@pytest.mark.parametrize(
    ("count", "share", "still_open"),
    [
        (1, None, 1),
        (7, None, 5),
        (20, 0.0, 0),
        (20, 1.0, 20),
        (50, None, 35),
        (51, None, 5),
        (300, None, 30),
        (300, 1.0, 300),
    ],
)
def test_the_share_is_kept(count: int, share: float | None, still_open: int) -> None:
    archive = sample(count, share, TUESDAY, ZONE)
    assert len(archive.applications) == count
    assert sum(not application.stage.closed for application in archive.applications) == still_open


def test_of_many_open_ones_three_in_ten_are_in_one_column() -> None:
    assert 295 <= stages(sample(1000, 1.0, TUESDAY, ZONE))[Stage.APPLIED] <= 305


def test_the_same_day_gives_the_same_bytes_and_another_does_not() -> None:
    first = interchange.write(sample(120, 0.5, TUESDAY, ZONE))
    assert interchange.write(sample(120, 0.5, TUESDAY, ZONE)) == first
    assert interchange.write(sample(120, 0.5, TUESDAY + timedelta(days=1), ZONE)) != first


@pytest.mark.parametrize("count", [20, 400])
def test_the_file_of_a_sample_is_without_fault(count: int) -> None:
    archive = sample(count, 0.6, TUESDAY, ZONE)
    reading = interchange.read(interchange.write(archive))
    assert reading.faults == ()
    assert reading.archive is not None
    assert len(reading.archive.letters) == len(archive.letters)


@pytest.mark.parametrize("today", [TUESDAY + timedelta(days=number) for number in range(7)])
def test_every_history_ends_where_the_card_stands(today: date) -> None:
    archive = sample(200, 0.5, today, ZONE)
    tomorrow = at(today, "23:59")
    for application in archive.applications:
        moves = [move for move in archive.moves if move.application == application.id]
        assert [move.at for move in moves] == sorted(move.at for move in moves)
        assert [move.from_stage for move in moves] == [None, *(move.to for move in moves[:-1])]
        assert moves[-1].to is application.stage
        assert application.created_at == moves[0].at
    assert all(move.at < tomorrow for move in archive.moves)
    assert all(letter.sent_at is not None and letter.sent_at < tomorrow for letter in archive.letters)


def test_all_addresses_can_belong_to_nobody() -> None:
    archive = sample(300, 1.0, TUESDAY, ZONE)
    assert all(address.endswith(".example") for contact in archive.contacts for address in contact.emails)
    assert all(str(company.website).endswith(".example") for company in archive.companies)


@pytest.mark.parametrize("today", [TUESDAY + timedelta(days=number) for number in range(7)])
def test_every_weekday_has_a_few_things_to_do(tmp_path: Path, today: date) -> None:
    store = Store.open(tmp_path / "data")
    now = at(today, "09:10")
    archive = sample(20, None, today, ZONE)
    fill(store, now, 20, None)
    agenda, words, _ = outlook(store, now)
    assert len(store.archive().applications) == len(archive.applications)
    assert 3 <= len(agenda.due) <= 6, [words.title(reminder) for reminder in agenda.due]
    assert {Rule.THANK_YOU, Rule.ASK_RECRUITER, Rule.REFERENCE_HEADS_UP} <= {reminder.rule for reminder in agenda.due}
    assert any(reminder.rule is Rule.LEAVE_THE_ROOM for reminder in agenda.next)
    assert 5 <= len(agenda.calm) <= 9
    assert all("{" not in words.title(reminder) + words.why(reminder) for reminder in (*agenda.due, *agenda.next))
    store.close()
    assert check(tmp_path / "data") == []


@pytest.mark.parametrize("today", [TUESDAY + timedelta(days=number) for number in range(7)])
def test_the_page_of_people_has_somebody_of_every_sort(tmp_path: Path, today: date) -> None:
    store = Store.open(tmp_path / "data")
    now = at(today, "09:10")
    fill(store, now, 20, None)
    people = Services(store, HandClock(now)).people
    rows = people.rows(now)
    kinds = Counter(kind for row in rows for kind in row.kinds)
    assert min(kinds[ContactKind.RECRUITER], kinds[ContactKind.REFERENCE], kinds[ContactKind.FRONT_DESK]) >= 2
    assert sum(row.last_met is not None and now - row.last_met < timedelta(days=14) for row in rows) >= 5
    assert {row.letter_state for row in rows} == {None, *LetterWord}
    assert {row.confirmed for row in rows} == {True, None}
    (twice,) = people.likenesses()
    panels = [panel for row in rows if (panel := people.panel(row.contact, now)) is not None]
    assert len(panels) == len(rows)
    assert any(panel.elsewhere for panel in panels)
    assert any(line.warn for panel in panels for line in panel.references)
    assert any(line.thanked for panel in panels for line in panel.references)
    people.merge(ContactId(twice.one), ContactId(twice.other), now)
    assert people.likenesses() == ()
    store.close()
    assert check(tmp_path / "data") == []


def test_what_is_over_is_silent(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "data")
    now = at(TUESDAY, "09:10")
    fill(store, now, 150, 0.0)
    agenda, words, _ = outlook(store, now)
    assert [words.title(reminder) for reminder in (*agenda.due, *agenda.next)] == []
    store.close()


def test_most_of_what_is_open_may_rest(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "data")
    now = at(TUESDAY, "09:10")
    fill(store, now, 400, 1.0)
    agenda, _, _ = outlook(store, now)
    assert 5 <= len(agenda.due) <= 60
    assert len(agenda.calm) >= 230
    store.close()


def test_the_sample_has_an_offer_to_weigh_and_two_in_sight(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    now = datetime(2026, 6, 16, 8, tzinfo=UTC)
    fill(store, now, 20, None)
    view = Services(store, HandClock(now)).offers.view(now)
    assert [one.company for one in view.columns] == ["Tidewell Energy", "Fernhill Mutual", "Pellow Health"]
    assert all(one.score.value is not None and one.score.known < 1 for one in view.columns)
    assert [(one.company, one.other_company) for one in view.clashes] == [("Tidewell Energy", "Fernhill Mutual")]
    assert not any(one.pay.obstacle is Obstacle.NO_RATE for one in view.columns)
    store.close()
