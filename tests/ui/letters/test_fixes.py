"""What each fix of a finding does, whichever check has found it, and what it is called."""

import pytest
from PySide6.QtWidgets import QApplication

from models.domain.letters.reviewing import Check, Finding, Fix, FixKind
from models.domain.phrases import Phrase
from models.domain.values import LetterState
from tests.ui.letters.composer_at import IMPORT, ComposerAt
from ui.letters.fix_words import label, shown_fixes
from ui.letters.other_letter import OtherLetter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def finding(*fixes: Fix, start: int | None = None, end: int | None = None, **fills: str) -> Finding:
    return Finding(Check.TONE, Phrase("It says {word}.", dict(fills)), start, end, fixes, key="tone:1")


def at_words(at: ComposerAt, words: str, *fixes: Fix) -> Finding:
    start = at.body.index(words)
    return finding(*fixes, start=start, end=start + len(words))


def test_what_is_taken_out_leaves_no_double_blank(at: ComposerAt) -> None:
    found = at_words(at, IMPORT.sentence, Fix(FixKind.REMOVE))
    at.composer.deeds.fix(found, found.fixes[0])
    assert "Thank you for Tuesday.\n\nI keep" in at.body
    at.composer.text.undo()
    assert IMPORT.sentence in at.body


def test_a_word_in_the_midst_is_taken_out_with_one_of_its_blanks(at: ComposerAt) -> None:
    found = at_words(at, "step", Fix(FixKind.REMOVE))
    at.composer.deeds.fix(found, found.fixes[0])
    assert "The import that everybody" in at.body


def test_a_name_is_confirmed_in_the_record(at: ComposerAt) -> None:
    jane = at.house.jane
    at.composer.deeds.fix(finding(), Fix(FixKind.CONFIRM_NAME, jane))
    person = at.house.services.people.get(jane)
    assert person is not None
    assert person.name_confirmed
    assert at.composer.lines.recipient._confirmed


def test_the_letter_goes_through_somebody_and_straight_again(at: ComposerAt) -> None:
    omar = at.house.person("Omar Haddad", "omar@agency.example")
    at.composer.deeds.fix(finding(), Fix(FixKind.ROUTE, omar))
    assert at.house.letter(at.letter).via == omar
    at.composer.deeds.fix(finding(), Fix(FixKind.ROUTE, ""))
    assert at.house.letter(at.letter).via is None


def test_another_moment_is_chosen_in_the_send_panel(at: ComposerAt) -> None:
    at.composer.deeds.fix(finding(), Fix(FixKind.LATER, "2026-06-17T09:00:00+02:00"))
    chosen = at.composer.send.when.value()
    assert chosen is not None
    assert chosen.isoformat() in ("2026-06-17T07:00:00+00:00", "2026-06-17T09:00:00+02:00")
    assert at.composer.written().send_at == "2026-06-17T07:00:00Z"
    assert at.house.letter(at.letter).state is LetterState.DRAFT, "nothing leaves by that"


def test_the_other_letter_is_shown_beside_this_one(at: ComposerAt) -> None:
    omar = at.house.begun(at.house.person("Omar Haddad", "omar@halden.example"))
    at.composer.deeds.fix(finding(), Fix(FixKind.SHOW, omar))
    (shown,) = at.composer.findChildren(OtherLetter)
    assert shown.isVisible()
    assert shown.isAncestorOf(QApplication.focusWidget() or at.composer)
    assert "What Omar Haddad was written" in at.says(shown)


def test_fixes_come_best_first_and_what_stops_cannot_be_passed_over() -> None:
    replaced = [Fix(FixKind.REPLACE, word) for word in ("a", "b", "c", "d", "e")]
    found = finding(Fix(FixKind.IGNORE), Fix(FixKind.ADD_WORD, "x"), *replaced)
    kinds = [fix.kind for fix in shown_fixes(found)]
    assert kinds == [FixKind.REPLACE] * 4 + [FixKind.ADD_WORD, FixKind.IGNORE]
    stops = Finding(Check.GAPS, Phrase("A gap.", {}), fixes=(Fix(FixKind.FILL),), stops=True, key="gap")
    assert [fix.kind for fix in shown_fixes(stops)] == [FixKind.FILL]


@pytest.mark.parametrize(
    ("fix", "fills", "expected"),
    [
        (Fix(FixKind.REPLACE, "then"), {"suggestion": "then"}, "Replace"),
        (Fix(FixKind.REPLACE, "the"), {"word": "the"}, "Keep one"),
        (Fix(FixKind.REPLACE, "Rafael"), {"word": "Rafel"}, "Rafael"),
        (Fix(FixKind.ROUTE, "con-1"), {}, "Through Beatriz"),
        (Fix(FixKind.ROUTE, ""), {}, "Send it straight"),
        (Fix(FixKind.LATER, "2026-06-17T09:00:00+02:00"), {}, "At 09:00"),
    ],
)
def test_what_a_fix_is_called(fix: Fix, fills: dict[str, str], expected: str) -> None:
    found = Finding(Check.PROOF, Phrase("{}", dict(fills)), fixes=(fix,))
    assert label(fix, found, lambda contact: "Beatriz" if contact else "") == expected
