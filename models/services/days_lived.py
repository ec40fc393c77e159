"""What the record remembers of the days on which it was used."""

from datetime import datetime

from models.domain.days_seen import DaysSeen, read_days
from models.store.repository import Store
from models.store.shelf import DAYS_LIVED


def days_lived(store: Store, now: datetime) -> DaysSeen:
    """This one among them from now on."""
    before = read_days(store.recall(DAYS_LIVED))
    after = before.with_day(now)
    if after != before:
        store.remember(DAYS_LIVED, after.written())
    return after
