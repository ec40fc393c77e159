"""The settings as the rules take them: complete, with zone and holidays at hand."""

from functools import partial
from zoneinfo import ZoneInfo

from models.adapters.public_holidays import public_holidays
from models.adapters.system_clock import system_zone_name
from models.domain.etiquette.hours import DAY_ENDS, DAY_STARTS, SEARCH_GAP_DAYS, SILENCE_DAYS, Etiquette, no_holidays
from models.domain.said import Said
from models.domain.values import School, Settings

_MOST_DAYS = 3650
"""What the settings take; more can only come from a damaged file, and would count beyond the calendar."""


def etiquette_of(settings: Settings) -> Etiquette:
    name = settings.timezone if settings.timezone and is_zone(settings.timezone) else system_zone_name()
    country = settings.holiday_country
    return Etiquette(
        zone=ZoneInfo(name),
        zone_name=name,
        school=settings.school or School.PATIENT,
        day_starts=settings.day_starts or DAY_STARTS,
        day_ends=settings.day_ends or DAY_ENDS,
        business_days_only=settings.business_days_only is not False,
        search_gap_days=_or(settings.search_gap_days, SEARCH_GAP_DAYS),
        silence_days=_or(settings.silence_days, SILENCE_DAYS),
        holidays=no_holidays if country is None else partial(public_holidays, country),
        holiday_country=country,
    )


def zone_trouble(settings: Settings) -> str | None:
    """A sentence where the chosen zone is none that this machine knows, so that its own is used meanwhile."""
    if not settings.timezone or is_zone(settings.timezone):
        return None
    return Said(
        "The time zone “{timezone}” of the settings is not known on this machine. Until another one is chosen in the "
        "settings, times are shown in {system_zone_name}.",
        timezone=settings.timezone,
        system_zone_name=system_zone_name(),
    )


def is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return False
    return True


def _or(value: int | None, default: int) -> int:
    return default if value is None else min(value, _MOST_DAYS)
