"""What the fixes of a finding are called."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.domain.letters.reviewing import Finding, Fix, FixKind
from ui import wording

PROPOSALS = 4
"""As many other words as are offered."""
translate = QCoreApplication.translate


def shown_fixes(finding: Finding) -> list[Fix]:
    """The best first; what does not forbid sending can be passed over."""
    proposals = [one for one in finding.fixes if one.kind is FixKind.REPLACE][:PROPOSALS]
    rest = [one for one in finding.fixes if one.kind not in (FixKind.REPLACE, FixKind.IGNORE, FixKind.ADD_WORD)]
    words = [one for one in finding.fixes if one.kind is FixKind.ADD_WORD]
    may_pass = bool(finding.key) and not finding.stops
    return [*proposals, *rest, *words, *([Fix(FixKind.IGNORE)] if may_pass else [])]


def label(fix: Fix, finding: Finding, name: Callable[[str], str]) -> str:
    """`name` gives the name of a person by id."""
    match fix.kind:
        case FixKind.REPLACE:
            fills = finding.says.fills
            if fills.get("suggestion") == fix.text:
                return translate("Fixes", "Replace")
            return translate("Fixes", "Keep one") if fills.get("word") == fix.text else _short(fix.text)
        case FixKind.REMOVE:
            return translate("Fixes", "Take it out")
        case FixKind.FILL:
            return translate("Fixes", "Fill the gap")
        case FixKind.CONFIRM_NAME:
            return translate("Fixes", "It is spelled right")
        case FixKind.ADD_WORD:
            return translate("Fixes", "Add to dictionary")
        case FixKind.IGNORE:
            return translate("Fixes", "Ignore")
        case FixKind.ROUTE:
            person = name(fix.text)
            if not person:
                return translate("Fixes", "Send it straight")
            return translate("Fixes", "Through {person}").format(person=person)
        case FixKind.LATER:
            return translate("Fixes", "At {time}").format(time=_time(fix.text))
        case FixKind.SHOW:
            return translate("Fixes", "Show that letter")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 28 else text[:27] + "…"


def _time(moment: str) -> str:
    """The instant carries the sender's own offset."""
    return wording.clock_time(datetime.fromisoformat(moment))
