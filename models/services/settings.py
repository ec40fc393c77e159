"""The etiquette's settings, checked before they are kept."""

from datetime import date, time

from models.domain.change import Change, Edit
from models.domain.countries import COUNTRIES
from models.domain.errors import WorldError
from models.domain.etiquette.hours import DAY_ENDS, DAY_STARTS
from models.domain.said import Said
from models.domain.values import Settings
from models.services.desk import Desk
from models.services.etiquette import is_zone, zone_trouble
from models.services.intent import Intent


class SettingsService:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self) -> Settings:
        return self._desk.store.settings()

    def trouble(self) -> str | None:
        """What of the settings does not hold on this machine, as a sentence."""
        return zone_trouble(self.read())

    def change(self, after: Settings) -> Change:
        """Raises a sentence that names what cannot be and what can."""
        _check(after)
        return self._desk.write([Edit(self.read(), after)], Intent.SETTINGS_CHANGED)


def check_zone(name: str) -> None:
    """Raises a sentence where no such time zone is known here."""
    if not is_zone(name):
        raise WorldError("There is no time zone called “{name}”. Choose one like “Europe/Berlin”.", name=name)


def _check(settings: Settings) -> None:
    starts: time = settings.day_starts or DAY_STARTS
    ends: time = settings.day_ends or DAY_ENDS
    if starts >= ends:
        raise WorldError(
            "The day starts at {starts:%H:%M} and would end at {ends:%H:%M}. Choose a later end.",
            starts=starts,
            ends=ends,
        )
    if settings.timezone is not None:
        check_zone(settings.timezone)
    for days, what in (
        (settings.search_gap_days, Said("The days before a new application is suggested")),
        (settings.silence_days, Said("The days of silence")),
    ):
        if days is not None and not 1 <= days <= 3650:
            raise WorldError("{what} are a number from 1 to 3650.", what=what)
    if settings.holiday_country is not None:
        _check_country(settings.holiday_country)


def _check_country(country: str) -> None:
    # Half a second to import, and only ever needed by somebody who sets a country.
    from holidays import list_supported_countries

    if country not in COUNTRIES or country not in list_supported_countries(include_aliases=False):
        raise WorldError(
            "The public holidays of “{country}” are not known here. Choose another country, or none.", country=country
        )


def next_holidays(country: str, today: date, most: int) -> tuple[tuple[date, str], ...]:
    """The next few public holidays with their names; for a worker, because what knows them takes half a second."""
    from models.adapters.public_holidays import named_holidays

    named = {**named_holidays(country, today.year), **named_holidays(country, today.year + 1)}
    return tuple((day, name) for day, name in sorted(named.items()) if day >= today)[:most]
