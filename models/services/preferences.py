"""What a person prefers on this computer, checked before it is kept; each change is one step that can be undone."""

from dataclasses import replace

from models.domain.change import Change, Edit
from models.domain.preferences import SCALES, Appearance, BackupPlan, HowTold, RuleChoice
from models.domain.reminder import SILENT, Rule
from models.services.desk import Desk
from models.services.intent import Intent


class Preferences:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def appearance(self) -> Appearance:
        """As it is kept, with a scale that a window can be laid out in."""
        kept = self._desk.store.get(Appearance) or Appearance()
        return replace(kept, scale=_within(kept.scale))

    def put_appearance(self, after: Appearance) -> Change:
        before = self._desk.store.get(Appearance)
        return self._desk.write([Edit(before, replace(after, scale=_within(after.scale)))], Intent.APPEARANCE_CHANGED)

    def backup_plan(self) -> BackupPlan:
        return self._desk.store.get(BackupPlan) or BackupPlan()

    def put_backup_plan(self, after: BackupPlan) -> Change:
        return self._desk.write([Edit(self.backup_plan(), after)], Intent.BACKUP_PLANNED)

    def how(self, rule: Rule) -> HowTold:
        kept = self._desk.store.get(RuleChoice, rule.value)
        return usual(rule) if kept is None else allowed(rule, kept.how)

    def rules(self) -> dict[Rule, HowTold]:
        """How every rule is heard of, in the order of their precedence."""
        chosen = {one.rule: one.how for one in self._desk.store.all(RuleChoice)}
        return {rule: allowed(rule, chosen.get(rule.value, HowTold.BUBBLE)) for rule in Rule}

    def tell(self, rule: Rule, how: HowTold) -> Change:
        """The usual way needs no entry: what a rule does by itself is then the rules' own to say."""
        how = allowed(rule, how)
        before = self._desk.store.get(RuleChoice, rule.value)
        after = None if how is usual(rule) else RuleChoice(rule.value, how)
        edits = [] if before is None and after is None else [Edit(before, after)]
        return self._desk.write(edits, Intent.RULE_CHOSEN, {"rule": rule.value, "how": how.value})

    def has_choices(self) -> bool:
        """Whether any rule is told otherwise than as usual."""
        return bool(self._desk.store.all(RuleChoice))

    def tell_all_as_usual(self) -> Change:
        edits = [Edit(one, None) for one in self._desk.store.all(RuleChoice)]
        return self._desk.write(edits, Intent.RULES_AS_USUAL)


def usual(rule: Rule) -> HowTold:
    """How a rule is heard of that nothing was chosen for."""
    return allowed(rule, HowTold.BUBBLE)


def allowed(rule: Rule, how: HowTold) -> HowTold:
    """Some rules never announce themselves, whatever is chosen (ETIQUETTE, "Read exactly so", 14)."""
    return HowTold.TODAY if rule in SILENT and how is HowTold.BUBBLE else how


def _within(scale: int) -> int:
    return min(max(scale, SCALES[0]), SCALES[-1])
