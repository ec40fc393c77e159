"""How long a card takes by post, counted as the post counts: weekends and public holidays bring nothing."""

from datetime import date, timedelta

from models.domain.etiquette.hours import Etiquette

DAYS = 3
"""Business days from the letter box to the desk, within one country."""
_DAY = timedelta(days=1)


def arrives(posted: date, etiquette: Etiquette, days: int = DAYS) -> date:
    """The day that a card posted on that day is there, about."""
    day, left = posted, days
    while left:
        day += _DAY
        if etiquette.is_business_day(day):
            left -= 1
    return day
