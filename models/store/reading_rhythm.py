"""When applications were sent, for the rhythm of the search."""

from datetime import datetime

from models.store.mapping import encode_instant
from models.store.reading import Source, rows


def applied_between(source: Source, start: datetime, stop: datetime) -> list[datetime]:
    """The moments of applying within; the stop is not in it."""
    sql = "SELECT applied_at FROM applications WHERE applied_at >= ? AND applied_at < ?"
    return [datetime.fromisoformat(row[0]) for row in rows(source, sql, (encode_instant(start), encode_instant(stop)))]
