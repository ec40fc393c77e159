"""Which backups go: seven days, four weeks, six months, and never what is somebody else's or the last good one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, strategies as st

from models.domain.backups import DAYS, MONTHS, MOST_BEFORE, WEEKS, BackupFile, BackupKind, to_go

NOW = datetime(2026, 6, 26, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def made(moment: datetime, kind: BackupKind = BackupKind.DAILY, ours: bool = True, sound: bool = True) -> BackupFile:
    return BackupFile(f"{moment:%Y%m%d%H%M%S}-{kind}", moment, 1000, kind, ours, sound)


def lived(days: int, start: datetime = NOW) -> tuple[list[BackupFile], datetime]:
    """One backup a day and the rotation after each, as somebody who never misses a day has it."""
    there: list[BackupFile] = []
    for number in range(days):
        now = start + timedelta(days=number)
        there.append(made(now))
        gone = set(to_go(there, now, BERLIN))
        there = [one for one in there if one not in gone]
    return there, now


backups = st.lists(
    st.builds(
        made,
        st.integers(-400 * 24, 400 * 24).map(lambda hours: NOW + timedelta(hours=hours)),
        st.sampled_from(BackupKind),
        ours=st.booleans(),
        sound=st.booleans(),
    ),
    max_size=60,
    unique_by=lambda one: one.file,
)


def test_after_a_year_there_are_seven_days_four_weeks_and_six_months() -> None:
    there, now = lived(365)
    ages = sorted((now - one.made).days for one in there)
    assert ages[:DAYS] == list(range(DAYS))
    assert len({one.made.isocalendar()[:2] for one in there}) >= WEEKS
    assert len({one.made.month for one in there}) == MONTHS
    assert len(there) <= DAYS + WEEKS + MONTHS
    assert ages[-1] > 140


def test_a_year_in_which_the_computer_was_off_takes_nothing_away() -> None:
    there, _ = lived(30)
    later = NOW + timedelta(days=400)
    assert to_go(there, later, BERLIN) == ()
    with_another = [*there, made(later)]
    assert len(to_go(with_another, later, BERLIN)) <= 2


def test_backups_from_a_clock_that_was_ahead_displace_nothing() -> None:
    ahead, _ = lived(60, NOW + timedelta(days=365))
    today = [made(NOW - timedelta(days=number)) for number in range(DAYS)]
    assert to_go([*ahead, *today], NOW, BERLIN) == ()


def test_what_was_made_before_a_restore_outlives_the_next_one_of_its_day() -> None:
    before = made(NOW - timedelta(hours=2), BackupKind.BEFORE_RESTORE)
    usual = [made(NOW - timedelta(hours=3)), made(NOW - timedelta(hours=1))]
    assert to_go([before, *usual], NOW, BERLIN) == (usual[0],)
    later = [made(NOW + timedelta(days=number)) for number in range(1, 60)]
    assert before in to_go([before, *usual, *later], NOW + timedelta(days=60), BERLIN)


def test_a_hundred_imports_in_a_day_keep_a_handful() -> None:
    there = [made(NOW - timedelta(minutes=number), BackupKind.BEFORE_IMPORT) for number in range(100)]
    assert len(to_go(there, NOW, BERLIN)) == 100 - MOST_BEFORE


def test_a_day_is_a_day_of_the_person_not_of_greenwich() -> None:
    late, early = made(datetime(2026, 6, 24, 22, 30, tzinfo=UTC)), made(datetime(2026, 6, 25, 8, 0, tzinfo=UTC))
    assert late in to_go([late, early], NOW, BERLIN)
    assert to_go([late, early], NOW, ZoneInfo("UTC")) == ()


@given(backups)
def test_nothing_goes_that_is_not_ours_or_cannot_be_read(found: list[BackupFile]) -> None:
    assert all(one.ours and one.sound for one in to_go(found, NOW, BERLIN))


@given(backups)
def test_a_good_one_always_stays_and_the_newest_is_among_them(found: list[BackupFile]) -> None:
    gone = set(to_go(found, NOW, BERLIN))
    good = [one for one in found if one.sound and one.ours and one.made <= NOW]
    if good:
        assert max(good, key=lambda one: (one.made, one.file)) not in gone


@given(backups)
def test_rotating_twice_takes_no_more_than_once(found: list[BackupFile]) -> None:
    gone = set(to_go(found, NOW, BERLIN))
    assert to_go([one for one in found if one not in gone], NOW, BERLIN) == ()


@given(backups)
def test_there_are_never_more_than_the_slots(found: list[BackupFile]) -> None:
    gone = set(to_go(found, NOW, BERLIN))
    stay = [one for one in found if one.ours and one.sound and one.made <= NOW and one not in gone]
    assert len(stay) <= DAYS + WEEKS + MONTHS + MOST_BEFORE


@given(backups, st.data())
def test_what_others_keep_beside_changes_nothing(found: list[BackupFile], data: st.DataObject) -> None:
    strangers = [replace(one, file=f"other-{one.file}", ours=False) for one in found]
    assert to_go([*found, *data.draw(st.permutations(strangers))], NOW, BERLIN) == to_go(found, NOW, BERLIN)
