"""The IANA name behind the many names that calendars give to a time zone.

Windows names come from the table that `icalendar` ships (CLDR, supplemental/windowsZones, territory
001). What Outlook and Exchange show a person, "(UTC+01:00) Amsterdam, Berlin, Bern, Rome", is found by its
cities; the offset in front is only a last resort, since it says nothing of summer time.
"""

import re
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

_MODERN = {
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Godthab": "America/Nuuk",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "Europe/Kiev": "Europe/Kyiv",
}
"""CLDR keeps to the spelling that it saw first; these are today's names of the same zones."""

_DISPLAYED = {
    "amsterdam, berlin": "Europe/Berlin",
    "brussels, copenhagen": "Europe/Paris",
    "belgrade, bratislava": "Europe/Budapest",
    "sarajevo, skopje": "Europe/Warsaw",
    "dublin, edinburgh": "Europe/London",
    "greenwich mean time : dublin": "Europe/London",
    "helsinki, kiev": "Europe/Kyiv",
    "helsinki, kyiv": "Europe/Kyiv",
    "athens, bucharest": "Europe/Bucharest",
    "athens, beirut": "Europe/Bucharest",
    "moscow, st. petersburg": "Europe/Moscow",
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "atlantic time": "America/Halifax",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "arizona": "America/Phoenix",
    "newfoundland": "America/St_Johns",
    "indiana (east)": "America/Indiana/Indianapolis",
    "bogota, lima": "America/Bogota",
    "brasilia": "America/Sao_Paulo",
    "buenos aires": "America/Argentina/Buenos_Aires",
    "guadalajara, mexico city": "America/Mexico_City",
    "abu dhabi, muscat": "Asia/Dubai",
    "chennai, kolkata": "Asia/Kolkata",
    "mumbai, kolkata": "Asia/Kolkata",
    "beijing, chongqing": "Asia/Shanghai",
    "osaka, sapporo": "Asia/Tokyo",
    "kuala lumpur, singapore": "Asia/Singapore",
    "bangkok, hanoi": "Asia/Bangkok",
    "seoul": "Asia/Seoul",
    "jerusalem": "Asia/Jerusalem",
    "cairo": "Africa/Cairo",
    "harare, pretoria": "Africa/Johannesburg",
    "west central africa": "Africa/Lagos",
    "nairobi": "Africa/Nairobi",
    "casablanca": "Africa/Casablanca",
    "istanbul": "Europe/Istanbul",
    "ekaterinburg": "Asia/Yekaterinburg",
    "canberra, melbourne": "Australia/Sydney",
    "brisbane": "Australia/Brisbane",
    "perth": "Australia/Perth",
    "adelaide": "Australia/Adelaide",
    "auckland, wellington": "Pacific/Auckland",
}
"""How the names that Outlook shows begin, after the offset in brackets; the longest that fits decides."""

_SHORT = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "central european": "Europe/Berlin",
    "central european time": "Europe/Berlin",
    "western/central europe": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin",
    "edt": "America/New_York",
    "cdt": "America/Chicago",
    "mdt": "America/Denver",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "bst": "Europe/London",
    "z": "Etc/UTC",
}
_WINDOWS = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}
_BRACKET = re.compile(r"^\(?(?:gmt|utc)\s*([+-]\d{1,2})?(?:[:.]?(\d\d))?\)?\s*", re.IGNORECASE)


@lru_cache(maxsize=1)
def _by_folded_name() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if not name.startswith(("posix/", "right/"))}


@lru_cache(maxsize=512)
def zone(name: str) -> ZoneInfo | None:
    """The zone of exactly this IANA name."""
    return ZoneInfo(name) if _by_folded_name().get(name.casefold()) == name else None


@lru_cache(maxsize=512)
def iana_name(tzid: str) -> str | None:
    """The IANA name that a TZID stands for, None when nothing is known of it."""
    name = tzid.strip().strip("\"'").removeprefix("TZID=").strip()
    return _exact(name) or _exact(name.replace("-", "/")) or _windows(name) or _path(name) or _displayed(name)


def _exact(name: str) -> str | None:
    return _by_folded_name().get(name.casefold().replace(" ", "_"))


def _windows(name: str) -> str | None:
    folded = name.casefold().replace("daylight time", "standard time").replace("summer time", "standard time")
    found = _WINDOWS.get(folded) or _SHORT.get(name.casefold())
    return _MODERN.get(found, found) if found else None


def _path(name: str) -> str | None:
    """`/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`: the end of a path of some library's own."""
    parts = [part for part in name.split("/") if part]
    tails = ("/".join(parts[-length:]) for length in (3, 2) if len(parts) > length)
    return next((found for tail in tails if (found := _exact(tail))), None)


def _displayed(name: str) -> str | None:
    bracket = _BRACKET.match(name)
    shown = (name[bracket.end() :] if bracket else name).casefold().strip()
    shown = re.sub(r",(?=\S)", ", ", shown)
    fitting = [start for start in _DISPLAYED if shown.startswith(start)]
    if fitting:
        return _DISPLAYED[max(fitting, key=len)]
    if shown and bracket is not None and (found := _windows(shown)):
        return found
    return _of_offset(bracket) if bracket is not None and not shown else None


def _of_offset(bracket: re.Match[str]) -> str | None:
    """`UTC+2` and its like: a zone without summer time, which IANA names with the sign turned round."""
    hours = int(bracket[1] or 0)
    return fixed(hours * 3600) if not int(bracket[2] or 0) else None


def fixed(seconds: int) -> str | None:
    """The IANA name of a fixed offset in seconds east of Greenwich; only whole hours have one."""
    hours, rest = divmod(seconds, 3600)
    if rest or not -12 <= hours <= 14:
        return None
    return f"Etc/GMT{-hours:+d}" if hours else "Etc/UTC"
