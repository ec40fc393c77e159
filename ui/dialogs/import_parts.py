"""The files of one import as the preview holds them: plans, choices, and the lines of the list they make."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, overload

from ui.dialogs import import_words as words
from ui.dialogs.import_list import Line
from ui.wording import grouped, in_words, translate

if TYPE_CHECKING:
    from models.domain.table import TableChoice
    from models.services.import_plan import Choice, Entry, Plan
    from models.services.importing import Wanted

MOST_NOTES = 200
"""Sentences beside the entries of a file that are shown; the rest are counted."""
ALL, LOOK, NEW, HERE = "all", "look", "new", "here"


@dataclass(frozen=True, slots=True)
class Sorted:
    """The places of a plan's entries by what the filter asks for; made where the plan is made, off the window."""

    every: Sequence[int]
    look: Sequence[int]
    new: Sequence[int]
    here: Sequence[int]
    takes: frozenset[int]

    def of(self, which: str) -> Sequence[int]:
        return {LOOK: self.look, NEW: self.new, HERE: self.here}.get(which, self.every)


def sort_out(plan: "Plan", progress: Callable[[int, int], None]) -> Sorted:
    look: list[int] = []
    new: list[int] = []
    here: list[int] = []
    takes: list[int] = []
    for place, entry in enumerate(plan.entries):
        outcome = entry.outcome.value
        if words.wants_a_look(entry):
            look.append(place)
        if outcome == "added":
            new.append(place)
        elif outcome != "refused":
            here.append(place)
        if words.takes(entry):
            takes.append(place)
        progress(place, len(plan.entries))
    return Sorted(range(len(plan.entries)), look, new, here, frozenset(takes))


class FilePart:
    """One file on the screen: its plan, and the choices made for its entries."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.plan: Plan | None = None
        self.sorted = Sorted((), (), (), (), frozenset())
        self.refused = ""
        self.choices: dict[int, Choice] = {}
        self.table: TableChoice | None = None
        """What the user says of a table as a whole; whoever changes it plans anew."""
        self.planned_with: dict[int, Choice] | None = None
        """The choices that `plan` knows of; None where there is no plan."""
        self.stamp = (-1, -1)
        """Of the record that `plan` knows of."""

    def took(self, plan: "Plan", in_order: Sorted, choices: "dict[int, Choice]") -> None:
        self.plan, self.sorted, self.refused, self.planned_with = plan, in_order, "", choices

    def refuse(self, sentence: str) -> None:
        self.plan, self.refused, self.planned_with = None, sentence, None
        self.sorted = Sorted((), (), (), (), frozenset())

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

        plan = self.plan if fits and not self.stale else None
        shown = self.plan.digest if self.plan is not None else ""
        return Wanted(self.path, dict(self.choices), self.table, planned=plan, digest=shown)

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
        chosen = self.choices.items()
        out = sum(1 for place, choice in chosen if choice.leave_out and place in self.sorted.takes)
        back = sum(1 for place, choice in chosen if not choice.leave_out and place not in self.sorted.takes)
        return len(self.sorted.takes) - out + (back if self.stale else 0)

    def notes(self) -> list[str]:
        """What has no entry of its own."""
        plan = self.plan
        if plan is None:
            return [in_words(self.refused)] if self.refused else []
        told = [*map(in_words, (*plan.refused, *plan.notices))]
        told += [f"{in_words(what)}: {in_words(why)}" for what, why in plan.left_alone]
        if plan.named:
            added = sum(1 for head, _name in plan.named if head == "added")
            said = translate("Import", "{added} entries are new, {merged} take over what differs.")
            told.insert(0, said.format(added=added, merged=len(plan.named) - added))
        if not told and not plan.entries:
            told.append(translate("Import", "Everything in it is here already."))
        if len(told) > MOST_NOTES:
            rest = translate("Import", "And {count} more of the kind.").format(count=grouped(len(told) - MOST_NOTES))
            told = [*told[:MOST_NOTES], rest]
        return told


class Lines(Sequence[Line]):
    """The lines of some files, each made when it is asked for: a head where there are several, entries, sentences."""

    def __init__(self, parts: Sequence[FilePart], which: str = ALL, notes: Sequence[str] = ()) -> None:
        self._blocks: list[tuple[int, int, Sequence[int] | Sequence[Line]]] = []
        self._starts: list[int] = []
        self._length = 0
        self.first_entry = -1
        """The row of the first entry, below 0 where there is none."""
        self._put(0, [Line(0, text=note) for note in notes])
        for number, part in enumerate(parts):
            places = part.sorted.of(which)
            told = [Line(number, text=note) for note in part.notes()] if which in (ALL, LOOK) else []
            if len(parts) > 1 and (places or told):
                self._put(number, [Line(number, text=part.path.name, is_head=True)])
            if places and self.first_entry < 0:
                self.first_entry = self._length
            self._put(number, places)
            self._put(number, told)

    def _put(self, part: int, block: Sequence[int] | Sequence[Line]) -> None:
        if block:
            self._blocks.append((self._length, part, block))
            self._starts.append(self._length)
            self._length += len(block)

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, row: int) -> Line: ...

    @overload
    def __getitem__(self, row: slice) -> Sequence[Line]: ...

    def __getitem__(self, row: int | slice) -> Line | Sequence[Line]:
        if isinstance(row, slice):
            return [self[one] for one in range(*row.indices(self._length))]
        if not 0 <= row < self._length:
            raise IndexError(row)
        start, part, block = self._blocks[bisect_right(self._starts, row) - 1]
        found = block[row - start]
        return found if isinstance(found, Line) else Line(part, found)


def counted(parts: Sequence[FilePart]) -> Counter[str]:
    """How many entries each part of the filter holds."""
    found: Counter[str] = Counter()
    for part in parts:
        found.update({which: len(part.sorted.of(which)) for which in (ALL, LOOK, NEW, HERE)})
    return found
