"""What a person prefers on this computer: how the window looks, where backups go, which rules speak up.

Kept here alone, never exported: another computer has another screen, other folders and its own quiet.
"""

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


class WindowLanguage(StrEnum):
    """The window's own language; letters have theirs (`models.domain.mail.Language`)."""

    SYSTEM = "system"
    EN = "en"
    DE = "de"


class HowTold(StrEnum):
    """How a rule is heard of. What only stands in Today makes no bubble; what is off is in neither."""

    BUBBLE = "bubble"
    TODAY = "today"
    OFF = "off"


SCALES = range(90, 151)
"""Percent: what the smallest and the largest window can still be laid out in (design language, 3)."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """`scale` is in percent of 100, one factor on all sizes; one entry, there always."""

    scale: int = 100
    scheme: Scheme = Scheme.SYSTEM
    contrast: bool = False
    motion: Motion = Motion.SYSTEM
    language: WindowLanguage = WindowLanguage.SYSTEM


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """`folder` is an absolute path of the person's choice, none for the data folder's own `backups`; one entry."""

    folder: str | None = None
    daily: bool = True


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """What was chosen for one rule, by its code (`models.domain.reminder.Rule`); without one it speaks as usual."""

    rule: str
    how: HowTold
