"""The letter's text: what is typed is what leaves, gaps are one thing each, and everything can be undone."""

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.domain.letters.drafting import gaps_in
from ui.letters.editor import LetterText
from ui.letters.editor_places import Places, raw_of

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
BODY = "Dear Jane,\n\nThank you for [a moment you shared with Jane]. It was [what else] too.\n\nKind regards,\nKim"
bodies = st.text(st.sampled_from("ab .,\n😀é[]ü"), max_size=60)


def press(text: LetterText, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(text, key, with_)


def to(text: LetterText, words: str, end: bool = False) -> None:
    """The caret before these words, or behind them."""
    place = text.body().index(words) + (len(words) if end else 0)
    text.select_body(place, place)


def chosen(text: LetterText) -> str:
    return text.textCursor().selectedText()


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bodies)
def test_a_body_is_told_as_it_was_shown(text: LetterText, body: str) -> None:
    text.set_body(body)
    assert text.body() == body


@given(bodies)
def test_every_place_of_the_body_is_found_in_the_document_and_back(body: str) -> None:
    raw = raw_of(body)
    places = Places(raw)
    units = raw.encode("utf-16-le")
    for place in range(len(body) + 1):
        there = places.in_document(place)
        back = places.in_body(there)
        # Between the two line ends that part paragraphs there is no place of its own in the document.
        assert back == place or (back == place + 1 and body[place - 1 : place + 1] == "\n\n")
        before = units[: there * 2].decode("utf-16-le")
        assert len(before) + before.count("\u2029") == back


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bodies, bodies)
def test_another_body_takes_its_place_in_one_step(text: LetterText, before: str, after: str) -> None:
    text.set_body(before)
    text.replace_body(after)
    assert text.body() == after
    text.undo()
    assert text.body() == before


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bodies)
def test_the_gaps_are_those_that_forbid_sending(text: LetterText, body: str) -> None:
    text.set_body(body)
    places = text.places
    expected = [(places.in_document(gap.start), places.in_document(gap.end)) for gap in gaps_in(body)]
    assert text.gaps == expected


def test_enter_ends_a_line_and_again_a_paragraph(text: LetterText) -> None:
    QTest.keyClicks(text, "Kind regards,")
    press(text, Key.Key_Return)
    QTest.keyClicks(text, "Kim")
    assert text.body() == "Kind regards,\nKim"
    press(text, Key.Key_Return)
    press(text, Key.Key_Return)
    QTest.keyClicks(text, "P.S.")
    assert text.body() == "Kind regards,\nKim\n\nP.S."
    assert text.document().blockCount() == 2
    press(text, Key.Key_Return, SHIFT)
    assert text.body().endswith("P.S.\n")


def test_backspace_takes_what_parts_paragraphs_line_end_by_line_end(text: LetterText) -> None:
    text.set_body("one\n\ntwo")
    to(text, "two")
    press(text, Key.Key_Backspace)
    assert text.body() == "one\ntwo"
    press(text, Key.Key_Backspace)
    assert text.body() == "onetwo"
    text.set_body("one\n\ntwo")
    to(text, "one", end=True)
    press(text, Key.Key_Delete)
    press(text, Key.Key_Delete)
    assert text.body() == "onetwo"


def test_tab_goes_from_gap_to_gap_and_typing_takes_its_place(text: LetterText) -> None:
    text.set_body(BODY)
    press(text, Key.Key_Tab)
    assert chosen(text) == "[a moment you shared with Jane]"
    QTest.keyClicks(text, "the funnel")
    assert "Thank you for the funnel. It was" in text.body()
    press(text, Key.Key_Tab)
    assert chosen(text) == "[what else]"
    press(text, Key.Key_Backtab)
    assert chosen(text) == "[what else]", "there is none before it any more"


def test_a_gap_that_was_filled_comes_back_with_undo(text: LetterText) -> None:
    text.set_body(BODY)
    press(text, Key.Key_Tab)
    QTest.keyClicks(text, "the funnel")
    text.undo()
    assert text.body() == BODY
    assert len(text.gaps) == 2


def test_who_types_inside_a_gap_writes_in_its_place(text: LetterText) -> None:
    text.set_body(BODY)
    to(text, "moment")
    QTest.keyClicks(text, "all of it")
    assert "Thank you for all of it. It was" in text.body()


def test_a_gap_goes_as_a_whole(text: LetterText) -> None:
    text.set_body(BODY)
    to(text, "[what else]", end=True)
    press(text, Key.Key_Backspace)
    assert "It was  too." in text.body()
    to(text, "[a moment")
    press(text, Key.Key_Delete)
    assert text.gaps == []


def test_what_is_typed_behind_a_gap_is_no_part_of_it(text: LetterText) -> None:
    text.set_body(BODY)
    to(text, "[what else]", end=True)
    QTest.keyClicks(text, " and more")
    amber = [one.cursor.selectedText() for one in text.extraSelections()]
    assert amber == ["[a moment you shared with Jane]", "[what else]"]


def test_a_click_on_a_gap_selects_it(text: LetterText) -> None:
    text.set_body(BODY)
    rect = text.rect_of(*text.gaps[1])
    assert rect is not None
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert chosen(text) == "[what else]"


def test_waves_stay_with_their_words(text: LetterText) -> None:
    text.set_body("One exmaple\n\nand anohter 😀 wrnog")
    body = text.body()
    words = ("exmaple", "anohter", "wrnog")
    text.show_marks([(body.index(word), body.index(word) + len(word), at) for at, word in enumerate(words)])

    def marked() -> list[str]:
        cursor, found = text.textCursor(), []
        for mark in text.marks:
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor.selectedText())
        return found

    assert marked() == list(words)
    to(text, "One")
    QTest.keyClicks(text, "Just ")
    assert marked() == list(words)
    to(text, "hter")
    QTest.keyClicks(text, "x")
    assert marked() == ["exmaple", "wrnog"], "what was written in is no longer what was found"


def test_a_click_on_a_wave_asks_what_it_is(text: LetterText) -> None:
    text.set_body("One exmaple")
    text.show_marks([(4, 11, 5)])
    asked: list[int] = []
    text.mark_wanted.connect(asked.append)
    rect = text.rect_of(4, 11)
    assert rect is not None
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert asked == [5]


def test_what_is_pasted_is_plain_and_what_is_copied_has_its_paragraphs(text: LetterText) -> None:
    data = QMimeData()
    data.setText("one\r\n\r\ntwo\tthree\x07\nfour")
    data.setHtml("<b>one</b>")
    text.insertFromMimeData(data)
    assert text.body() == "one\n\ntwo three\nfour"
    text.selectAll()
    assert text.createMimeDataFromSelection().text() == "one\n\ntwo three\nfour"


@pytest.mark.parametrize("typed", [True, False])
def test_undo_is_the_texts_own_only_while_there_is_something_to_undo(text: LetterText, typed: bool) -> None:
    text.set_body(BODY)
    if typed:
        QTest.keyClicks(text, "x")
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Key.Key_Z, CONTROL)
    event.ignore()
    QApplication.sendEvent(text, event)
    assert event.isAccepted() is typed


def test_a_larger_type_keeps_text_and_caret(text: LetterText) -> None:
    text.set_body(BODY)
    to(text, "Kind")
    before = text.textCursor().position()
    text._theme.set_factor(1.3)
    try:
        assert text.body() == BODY
        assert text.textCursor().position() == before
        assert len(text.gaps) == 2
    finally:
        text._theme.set_factor(1.0)
