"""Public holidays of a country, from the `holidays` library, which is loaded only when a country is set."""

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=64)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The nation-wide holidays of that year; none for a country that the library does not know."""
    import holidays

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def named_holidays(country: str, year: int) -> dict[date, str]:
    """The same with their names, in English where the library has them so; loads it, so on a worker."""
    import holidays

    try:
        found = holidays.country_holidays(country, years=year, language="en_US")
    except NotImplementedError:
        return {}
    return dict(sorted(found.items()))
