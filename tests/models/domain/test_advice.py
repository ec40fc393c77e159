"""Every rule stands on an article, but the one that is our own."""

from models.domain.advice import ADVICE, Advice
from models.domain.reminder import Rule


def test_every_rule_names_its_articles() -> None:
    assert set(ADVICE) == set(Rule)
    assert [rule for rule, letters in ADVICE.items() if not letters] == [Rule.WITHDRAW_OTHERS]


def test_thanks_and_debrief_stand_on_all_five() -> None:
    assert ADVICE[Rule.THANK_YOU] == ADVICE[Rule.DEBRIEF] == tuple(Advice)
