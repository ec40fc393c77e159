"""The files of one import as the preview holds them: plans, choices, and the lines of the list they make."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.dialogs import import_words as words
from ui.dialogs.import_list import Line
from ui.wording import translate

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Entry, Plan
    from models.services.importing import Wanted

MOST_NOTES = 200
"""Sentences beside the entries of a file that are shown; the rest are counted."""
ALL, LOOK, NEW, HERE = "all", "look", "new", "here"


class FilePart:
    """One file on the screen: its plan, and the choices made for its entries."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.plan: Plan | None = None
        self.refused = ""
        self.choices: dict[int, Choice] = {}
        self.planned_with: dict[int, Choice] | None = None
        """The choices that `plan` knows of; None where there is no plan."""

    def took(self, plan: "Plan", choices: "dict[int, Choice]") -> None:
        self.plan, self.refused, self.planned_with = plan, "", choices

    def refuse(self, sentence: str) -> None:
        self.plan, self.refused, self.planned_with = None, sentence, None

    @property
    def stale(self) -> bool:
        return self.plan is not None and self.planned_with != self.choices

    def choice(self, place: int) -> "Choice":
        from models.services.import_plan import Choice

        return self.choices.get(place) or Choice()

    def choose(self, place: int, choice: "Choice") -> None:
        from models.services.import_plan import Choice

        if choice == Choice():
            self.choices.pop(place, None)
        else:
            self.choices[place] = choice

    def entry(self, place: int) -> "tuple[Entry, Choice] | None":
        if self.plan is None or not 0 <= place < len(self.plan.entries):
            return None
        return self.plan.entries[place], self.choice(place)

    def wanted(self, fits: bool) -> "Wanted":
        """What to bring in; the plan goes along where it `fits` and was made with these very choices."""
        from models.services.importing import Wanted

        return Wanted(self.path, dict(self.choices), planned=self.plan if fits and not self.stale else None)

    @property
    def brings(self) -> int:
        """How many entries would be written, as far as is known."""
        plan = self.plan
        if plan is None:
            return 0
        if not plan.entries:
            return len(plan.named) or (1 if plan.edits else 0)
        if not plan.edits and not self.stale:
            return 0
        taken = sum(
            1
            for place, entry in enumerate(plan.entries)
            if words.takes(entry) and not ((choice := self.choices.get(place)) and choice.leave_out)
        )
        back = sum(
            1 for place, choice in self.choices.items() if not choice.leave_out and not words.takes(plan.entries[place])
        )
        return taken + (back if self.stale else 0)

    def notes(self) -> list[str]:
        """What has no entry of its own."""
        plan = self.plan
        if plan is None:
            return [self.refused] if self.refused else []
        told = [*plan.refused, *plan.notices, *(f"{what}: {why}" for what, why in plan.left_alone)]
        if plan.named:
            added = sum(1 for head, _name in plan.named if head == "added")
            said = translate("Import", "{added} entries are new, {merged} take over what differs.")
            told.insert(0, said.format(added=added, merged=len(plan.named) - added))
        if not told and not plan.entries:
            told.append(translate("Import", "Everything in it is here already."))
        if len(told) > MOST_NOTES:
            rest = translate("Import", "And {count:,} more of the kind.").format(count=len(told) - MOST_NOTES)
            told = [*told[:MOST_NOTES], rest]
        return told


def lines_of(parts: Sequence[FilePart], which: str = ALL) -> list[Line]:
    found: list[Line] = []
    for number, part in enumerate(parts):
        own = list(_lines_of(number, part, which))
        if own and len(parts) > 1:
            found.append(Line(number, text=part.path.name, is_head=True))
        found += own
    return found


def _lines_of(number: int, part: FilePart, which: str) -> Iterator[Line]:
    entries = part.plan.entries if part.plan is not None else ()
    for place, entry in enumerate(entries):
        if _is(entry, which):
            yield Line(number, place)
    if which in (ALL, LOOK):
        yield from (Line(number, text=note) for note in part.notes())


def _is(entry: "Entry", which: str) -> bool:
    if which == LOOK:
        return words.wants_a_look(entry)
    if which == NEW:
        return entry.outcome.value == "added"
    if which == HERE:
        return entry.outcome.value in ("updated", "cancelled", "left_alone")
    return True


def counted(parts: Sequence[FilePart]) -> Counter[str]:
    """How many entries each part of the filter holds."""
    found: Counter[str] = Counter()
    for part in parts:
        for entry in part.plan.entries if part.plan is not None else ():
            found[ALL] += 1
            for which in (LOOK, NEW, HERE):
                found[which] += _is(entry, which)
    return found
