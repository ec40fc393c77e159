"""The composer as a person writes in it: own words put in, gaps filled, points mended, all kept and all undone."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.domain.letters.reviewing import Check
from models.domain.mail import Language, Tone
from models.domain.values import LetterState
from tests.ui.letters.composer_at import ALT, COFFEE, COHORT, CONTROL, IMPORT, NONE, SHIFT, ComposerAt, Key
from ui.letters import tiles_words
from ui.letters.editor import INGREDIENT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
GAP = "[what you liked about the team]"


def to(at: ComposerAt, words: str, end: bool = False) -> None:
    place = at.body.index(words) + (len(words) if end else 0)
    at.composer.text.select_body(place, place)


def rows(at: ComposerAt) -> dict[str, bool]:
    return {row.ingredient.words: row.used for row in at.composer.ingredients.rows}


# what is shown


def test_the_head_says_which_letter_it_is_and_that_it_is_kept(at: ComposerAt) -> None:
    head = at.composer.head
    assert head.title.accessibleName() == "Thank-you to Jane Okafor"
    assert head.line.accessibleName() == "Halden & Rowe, round 1. Draft"
    to(at, "Tuesday", end=True)
    at.type("s")
    at.kept()
    assert head.line.accessibleName() == "Halden & Rowe, round 1. Draft saved 10:00"


def test_what_the_letter_has_is_ticked_and_what_others_were_told_stands_beside_it(at: ComposerAt) -> None:
    assert rows(at) == {IMPORT.words: True, COFFEE.words: False, COHORT.words: False}
    said = at.says(at.composer.ingredients)
    assert "1 of 2" in said
    assert "0 of 1" in said
    assert "Already told Ingrid" in said
    assert "the pricing test; the roadmap." in said
    assert "Nothing to mend, leave it out." in said, "nothing was fumbled"


def test_paragraphs_have_the_numbers_of_their_rs(at: ComposerAt) -> None:
    numbers = dict(at.composer.text.numbers)
    place = at.composer.text.places.in_document(at.body.index("Thank you"))
    assert numbers[place] == 1
    assert 0 not in numbers, "the greeting has none"


# ingredients


def test_adding_puts_the_sentence_at_its_place_as_one_step(at: ComposerAt) -> None:
    before = at.body
    at.click(f"Add {COHORT.words}")
    assert COHORT.sentence in at.body
    assert at.body.index(IMPORT.sentence) < at.body.index(COHORT.sentence) < at.body.index("Kind regards")
    at.looked()
    assert rows(at)[COHORT.words]
    at.composer.head.undo.click()
    assert at.body == before
    at.looked()
    assert not rows(at)[COHORT.words]


def test_each_r_has_a_key_that_adds_its_next_words(at: ComposerAt) -> None:
    at.press(Key.Key_1, CONTROL | ALT)
    assert COFFEE.sentence in at.body
    at.press(Key.Key_2, CONTROL | ALT)
    assert COHORT.sentence in at.body
    before = at.body
    at.looked()
    at.press(Key.Key_3, CONTROL | ALT)
    assert at.body == before
    assert at.composer.note.label.text() == "Nothing more to add there."


def test_arrows_lead_through_the_ingredients_and_enter_adds(at: ComposerAt) -> None:
    at.press(Key.Key_I, CONTROL)
    assert at.composer.ingredients.rows[0].hasFocus()
    at.press(Key.Key_Down)
    at.press(Key.Key_Return)
    assert COFFEE.sentence in at.body
    at.press(Key.Key_Up)
    at.press(Key.Key_Return)
    assert at.composer.text.textCursor().selectedText() == IMPORT.sentence, "what is used is shown where it stands"


def test_an_ingredient_is_dropped_where_the_person_lets_go(at: ComposerAt) -> None:
    text = at.composer.text
    data = QMimeData()
    data.setData(INGREDIENT, COFFEE.id.encode())
    data.setText(COFFEE.sentence)
    to(at, "uesday.")  # in the midst of a word
    point, copy, left = text.cursorRect().center(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(point, copy, data, left, NONE),
        QDragMoveEvent(point, copy, data, left, NONE),
        QDropEvent(QPointF(point), copy, data, left, NONE),
    ):
        QApplication.sendEvent(text.viewport(), event)
    QApplication.processEvents()
    assert f"Thank you for Tuesday. {COFFEE.sentence} {IMPORT.sentence}" in at.body
    text.undo()
    assert COFFEE.sentence not in at.body


# keeping


def test_what_is_typed_is_kept_within_a_second_without_a_step_of_the_undo(at: ComposerAt) -> None:
    before = at.ctx.undo.count()
    to(at, "Thank you")
    at.type("Again: ")
    at.bot.waitUntil(lambda: "Again: Thank you" in (at.house.letter(at.letter).body or ""), timeout=1000)
    assert at.ctx.undo.count() == before


def test_leaving_keeps_the_last_key(at: ComposerAt) -> None:
    to(at, "Thank you")
    at.type("So: ")
    left: list[bool] = []
    at.composer.closed.connect(lambda: left.append(True))
    at.press(Key.Key_Escape)
    assert left
    assert "So: Thank you" in (at.house.letter(at.letter).body or "")


def test_hiding_the_page_keeps_the_last_key(at: ComposerAt) -> None:
    at.press(Key.Key_End, CONTROL)
    at.type("!")
    at.composer.hide()
    assert (at.house.letter(at.letter).body or "").endswith("!")


def test_the_name_that_is_typed_under_a_letter_is_kept_for_the_next(at: ComposerAt) -> None:
    del at.house.services.__dict__["letters"]  # from here on they are written as they are for a person
    letter = at.house.begun(at.house.person("Ada Lindqvist", "ada@halden.example"))
    at.composer.show_letter(letter)
    text, settings = at.composer.text, at.house.services.settings
    assert text.body().endswith("\n[your name]")
    gap = text.body().rindex("[your name]")
    text.replace_at(gap, gap + len("[your name]"), "Leila Brandt")
    assert settings.read().name is None
    at.composer.close_letter()
    assert settings.read().name == "Leila Brandt"
    again = at.house.begun(at.house.person("Bo Lind", "bo@halden.example"))
    at.composer.show_letter(again)
    assert text.body().endswith("\nLeila Brandt")
    text.replace_at(text.body().rindex("Leila"), len(text.body()), "Leila B.")
    at.composer.close_letter()
    assert settings.read().name == "Leila Brandt"  # a name that is there stays


def test_another_letter_is_opened_without_losing_this_one(at: ComposerAt) -> None:
    omar = at.house.begun(at.house.person("Omar Haddad", "omar@halden.example"))
    at.press(Key.Key_End, CONTROL)
    at.type(" X")
    at.composer.show_letter(omar)
    assert (at.house.letter(at.letter).body or "").endswith("Kim Adler X")
    assert at.composer.head.title.accessibleName() == "Thank-you to Omar Haddad"
    assert not at.composer.text.document().isUndoAvailable(), "undo never brings another letter's words"


# the checks


def test_a_gap_is_told_of_and_goes_when_it_is_filled(at: ComposerAt) -> None:
    assert at.tile(tiles_words.MORE) == "1 gap to fill | Tab goes to the next"
    at.press(Key.Key_Tab)
    at.type("the way you listen")
    at.looked()
    assert at.tile(tiles_words.MORE) == ""
    assert "gap" not in at.composer.text.accessibleDescription()


def wrong(at: ComposerAt, words: str = "exmaple wrnog") -> None:
    at.house.reader.wrong = {"exmaple": "example", "wrnog": "wrong"}
    at.press(Key.Key_Tab)
    at.type(words)
    at.looked()


def test_a_mistake_is_under_a_wave_and_enter_mends_it(at: ComposerAt) -> None:
    wrong(at)
    assert at.tile(tiles_words.PROOF) == "2 to proofread | exmaple, wrnog"
    assert "2 to proofread" in at.composer.text.accessibleDescription()
    at.press(Key.Key_Home, CONTROL)
    at.press(Key.Key_F7)
    popover = at.composer.findings.popover
    assert popover is not None
    assert "Did you mean “example”?" in at.says(popover).replace("\u2068", "").replace("\u2069", "")
    at.press(Key.Key_Return)
    assert "example wrnog" in at.body
    assert at.composer.text.hasFocus()
    at.looked()
    assert at.tile(tiles_words.PROOF) == "1 to proofread | wrnog"
    at.composer.text.undo()
    assert "exmaple wrnog" in at.body


def test_f7_goes_round_and_esc_leaves_it(at: ComposerAt) -> None:
    wrong(at)
    at.press(Key.Key_Home, CONTROL)
    seen = []
    for _ in range(3):
        at.press(Key.Key_F7)
        popover = at.composer.findings.popover
        assert popover is not None
        seen.append(popover.finding.start)
    proof = [finding.start for finding in at.composer.review.results[Check.PROOF].findings]
    assert seen[:2] == proof
    before = at.body
    at.press(Key.Key_Escape)
    assert at.composer.findings.popover is None
    assert at.body == before
    at.press(Key.Key_F7, SHIFT)
    assert at.composer.findings.popover is not None


def test_typing_over_the_pop_over_goes_on_in_the_text(at: ComposerAt) -> None:
    wrong(at)
    at.press(Key.Key_Home, CONTROL)
    at.press(Key.Key_F7)
    at.press(Key.Key_S)
    assert at.composer.findings.popover is None
    assert "exmaples wrnog" in at.body


def test_a_point_that_is_ignored_stays_so(at: ComposerAt) -> None:
    wrong(at, "exmaple")
    at.press(Key.Key_Home, CONTROL)
    at.press(Key.Key_F7)
    at.click("Ignore", at.composer.findings.popover)
    at.looked()
    assert at.tile(tiles_words.PROOF) == "Proofread | Nothing to mend"
    at.composer.show_letter(at.letter)
    at.looked()
    assert at.tile(tiles_words.PROOF) == "Proofread | Nothing to mend"
    assert "exmaple" in at.body


def test_a_word_of_ones_own_is_learned(at: ComposerAt) -> None:
    wrong(at, "exmaple")
    at.press(Key.Key_Home, CONTROL)
    at.press(Key.Key_F7)
    at.click("Add to dictionary", at.composer.findings.popover)
    at.looked()
    assert at.tile(tiles_words.PROOF) == "Proofread | Nothing to mend"
    assert "exmaple" in at.house.services.words.known(Language.EN_GB)


def test_a_tile_goes_to_what_it_has_found(at: ComposerAt) -> None:
    wrong(at, "exmaple")
    tile = at.composer.tiles.tile(tiles_words.PROOF)
    assert tile is not None
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    popover = at.composer.findings.popover
    assert popover is not None
    assert popover.finding.check is Check.PROOF
    assert at.composer.text.lit is not None


def test_where_nobody_can_proofread_the_tile_says_so(at: ComposerAt) -> None:
    at.house.reader.trouble = "Spelling and grammar cannot be checked at the moment."
    to(at, "Tuesday", end=True)
    at.type("s")
    at.looked()
    assert at.tile(tiles_words.PROOF).startswith("Not proofread | Spelling and grammar")


# voice


def test_an_untouched_draft_changes_its_voice_at_once(at: ComposerAt) -> None:
    at.composer.deeds.set_voice(Tone.FORMAL, None)
    assert at.body.startswith("Dear Ms Okafor,")
    assert at.composer.note.isHidden()
    at.ctx.undo.undo()
    at.bot.waitUntil(lambda: at.body.startswith("Dear Jane,"))


def test_words_of_ones_own_stay_until_one_asks_for_the_draft_anew(at: ComposerAt) -> None:
    at.press(Key.Key_Tab)
    at.type("your laughter")
    mine = at.body
    at.composer.deeds.set_voice(Tone.FORMAL, None)
    assert at.body == mine
    at.click("Draft anew", at.composer.note)
    assert at.body.startswith("Dear Ms Okafor,")
    assert GAP in at.body
    at.composer.text.undo()
    assert at.body == mine
    assert "your laughter" in at.kept()


# leaving


def test_the_whole_letter_is_copied(at: ComposerAt) -> None:
    at.press(Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == at.body


def test_what_the_send_panel_sends_is_what_stands_here(at: ComposerAt) -> None:
    at.press(Key.Key_Tab)
    at.type("your laughter")
    left: list[bool] = []
    at.composer.closed.connect(lambda: left.append(True))
    at.looked()
    at.composer.send.deeds.queue(None)
    assert left
    kept = at.house.letter(at.letter)
    assert "your laughter" in (kept.body or "")
    assert kept.state is LetterState.READY


def test_what_is_in_the_outbox_is_shown_and_not_written_on(at: ComposerAt) -> None:
    at.press(Key.Key_Tab)
    at.type("your laughter")
    at.composer.keeper.keep_now()
    at.house.services.letters.queue(at.letter, None, at.house.now)
    at.composer.show_letter(at.letter)
    assert at.composer.text.isReadOnly()
    assert at.composer.ingredients.isHidden()
    assert at.composer.tiles.isHidden()
    at.press(Key.Key_X, on=at.composer.text)
    assert "your laughter." in at.body


def test_a_letter_that_is_deleted_closes_and_comes_back_with_undo(at: ComposerAt) -> None:
    left: list[bool] = []
    at.composer.closed.connect(lambda: left.append(True))
    at.composer.deeds.delete()
    assert left
    at.ctx.undo.undo()
    assert at.house.services.letters.get(at.letter) is not None


def test_what_the_record_learns_meanwhile_is_shown(at: ComposerAt) -> None:
    people = at.house.services.people
    at.ctx.intents.do(None, lambda: people.confirm_spelling(at.house.jane, None, at.house.now))
    at.bot.waitUntil(lambda: at.composer.lines.recipient._confirmed)


# narrow


def test_where_the_window_is_narrow_the_panes_lie_over_the_letter(at: ComposerAt) -> None:
    at.composer.resize(1120, 700)
    QApplication.processEvents()
    assert not at.composer.ingredients.isVisible()
    assert not at.composer.send.isVisible()
    at.press(Key.Key_I, CONTROL)
    assert at.composer.ingredients.isVisible()
    at.press(Key.Key_Escape)
    assert not at.composer.ingredients.isVisible()
    assert at.composer.text.hasFocus()
    at.press(Key.Key_Return, CONTROL)
    assert at.composer.send.isVisible()
    assert at.composer.send.isAncestorOf(QApplication.focusWidget() or at.composer)
    at.press(Key.Key_Escape)
    assert at.composer.text.hasFocus()
    at.composer.resize(1364, 860)
    QApplication.processEvents()
    assert at.composer.ingredients.isVisible()


def test_every_control_has_a_name(at: ComposerAt) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    controls = [*at.composer.findChildren(QAbstractButton), *at.composer.findChildren(QLineEdit)]
    assert not [one for one in controls if one.isVisible() and not one.accessibleName()]


def test_nobody_is_asked_twice_for_the_same_text(at: ComposerAt) -> None:
    asked: list[str] = []
    reader = at.house.reader
    check = reader.check

    def counting(text: str, language: Language, known: frozenset[str]) -> object:
        asked.append(text)
        return check(text, language, known)

    reader.check = counting  # type: ignore[method-assign, assignment]
    to(at, "Tuesday", end=True)
    for letter in "abcdef":
        at.type(letter)
    at.looked()
    assert asked[-1] == at.body
    assert len(asked) <= 2
