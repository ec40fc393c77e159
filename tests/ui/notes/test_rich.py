"""Writing: keys and buttons make Markdown, and what nobody touches keeps its bytes."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from models.domain.markdown import Kind, read
from tests.models.domain.test_markdown import DOCUMENTS
from tests.ui.notes.notes_at import CONTROL, SHIFT, Key, Writing
from ui.notes import styling
from ui.notes.looks import line_of
from ui.notes.markdown_view import MarkdownView
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

EVERYTHING = """# Head

Some **bold**, *it*, ~~gone~~, `code` and [words](https://example.org "t") of [@Ann](afterview:contact/con-1) \\*
second line of it\x20\x20
- one
  * two

1. a
2) b
- [x] done
> said
? Why not

```py
x  = *1*

```
| a | b |
|---|---|
<div>

Under
=====
"""


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=DOCUMENTS)
def test_a_text_that_is_only_looked_at_keeps_every_byte(writing: Writing, source: str) -> None:
    writing.begin(source)
    assert writing.source == source
    lines = [line_of(writing.rich.document().findBlockByNumber(at)) for at in range(len(read(source).lines))]
    shown = [line for line in read(source).lines if all(ord(one) > 31 and one != "\u2028" for one in line.text)]
    assert [line for line in shown if line not in lines] == []


def test_written_anew_from_what_shows_it_is_the_same_as_well(writing: Writing) -> None:
    writing.begin(EVERYTHING)
    assert writing.anew() == EVERYTHING


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=DOCUMENTS)
def test_markdown_that_is_only_looked_at_keeps_every_byte(plain: MarkdownView, source: str) -> None:
    plain.show_source(source)
    assert plain.source() == source


@pytest.fixture
def plain(qtbot: object) -> MarkdownView:
    return MarkdownView(Theme())


def test_in_markdown_only_the_line_that_is_typed_in_changes(plain: MarkdownView) -> None:
    plain.show_source("a\u2028b\r\nc\r\n")
    plain.moveCursor(plain.textCursor().MoveOperation.End)
    QTest.keyClicks(plain, "d")
    assert plain.source() == "a\u2028b\r\nc\r\nd\r"


def test_a_change_leaves_every_other_line_alone(writing: Writing) -> None:
    writing.begin(EVERYTHING)
    writing.select("second line of it")
    writing.press(Key.Key_End)
    writing.type("!")
    assert writing.source == EVERYTHING.replace("second line of it  ", "second line of it  !")
    writing.press(Key.Key_Z, CONTROL)
    assert writing.source == EVERYTHING


def test_marks_become_what_they_mean_as_one_types(writing: Writing) -> None:
    writing.begin()
    writing.type("# Day\nSaw **much** of `it` there\n- one\ntwo\n\n1. a\nb\n\n[] call\n\n? Why so\n> said")
    assert writing.source == (
        "# Day\n\nSaw **much** of `it` there\n\n- one\n- two\n\n1. a\n2. b\n\n- [ ] call\n\n? Why so\n\n> said"
    )
    assert writing.anew() == writing.source


def test_signs_that_mean_nothing_stay_signs(writing: Writing) -> None:
    writing.begin()
    writing.type("5 * 3 is a_b and [x] \\ <y> & z")
    assert read(writing.source).lines[0].text == "5 * 3 is a_b and [x] \\ <y> & z"
    assert [span.bold + span.italic for span in read(writing.source).lines[0].spans if not span.escaped] != ["*"]


def test_a_fence_opens_and_closes_itself(writing: Writing) -> None:
    writing.begin()
    writing.type("```py\nx = *1*\ny")
    assert writing.source == "```py\nx = *1*\ny\n```"


def test_enter_in_the_middle_of_a_list_counts_on(writing: Writing) -> None:
    writing.begin("1. a\n2. b\n3. c")
    writing.press(Key.Key_End)
    writing.type("\nnew")
    assert writing.source == "1. a\n2. new\n3. b\n4. c"


def test_backspace_takes_the_mark_first_and_then_joins(writing: Writing) -> None:
    writing.begin("One\n\n- two")
    writing.select("two")
    writing.press(Key.Key_Left)
    writing.press(Key.Key_Backspace)
    assert writing.source == "One\n\ntwo"
    writing.press(Key.Key_Backspace)
    assert writing.source == "Onetwo"


def test_tab_moves_an_item_in_and_out(writing: Writing) -> None:
    writing.begin("- one\n- two")
    writing.end()
    writing.press(Key.Key_Tab)
    assert writing.source == "- one\n  - two"
    writing.press(Key.Key_Backtab, SHIFT)
    assert writing.source == "- one\n- two"


def test_buttons_style_the_selection_and_once_more_takes_it_back(writing: Writing) -> None:
    writing.begin("Some words here")
    writing.select("words")
    for mark, written in (("bold", "**words**"), ("italic", "***words***"), ("strike", "~~***words***~~")):
        styling.toggle(writing.rich, mark)
        assert writing.source == f"Some {written} here"
    for mark in ("strike", "italic", "bold"):
        styling.toggle(writing.rich, mark)
    assert writing.source == "Some words here"


def test_without_a_selection_bold_is_for_what_comes_next(writing: Writing) -> None:
    writing.begin("So ")
    writing.end()
    styling.toggle(writing.rich, "bold")
    writing.type("much")
    styling.toggle(writing.rich, "bold")
    writing.type(" more")
    assert writing.source == "So **much** more"


def test_lines_become_a_list_or_heading_and_text_again(writing: Writing) -> None:
    writing.begin("One\n\nTwo")
    writing.rich.selectAll()
    styling.set_kind(writing.rich, Kind.TASK)
    assert writing.source == "- [ ] One\n- [ ] Two"
    styling.set_kind(writing.rich, Kind.TASK)
    assert writing.source == "One\n\nTwo"
    writing.select("Two")
    styling.set_kind(writing.rich, Kind.HEADING, "## ")
    assert writing.source == "One\n\n## Two"


def test_a_task_is_ticked_by_a_click_on_its_box_and_by_keys(writing: Writing) -> None:
    writing.begin("- [ ] call\n- [ ] write")
    block = writing.rich.document().firstBlock()
    (rect,) = [rect for one, rect in writing.rich.visible_blocks(writing.rich.viewport().rect()) if one == block]
    box = QPoint(rect.left() + 8, rect.center().y() + 4)
    QTest.mouseClick(writing.rich.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert writing.source == "- [x] call\n- [ ] write"
    writing.end()
    writing.press(Key.Key_Return, CONTROL)
    assert writing.source == "- [x] call\n- [x] write"


def test_a_link_is_made_kept_apart_and_left_when_one_types_on(writing: Writing) -> None:
    writing.begin("see here")
    writing.select("here")
    styling.link(writing.rich, "https://example.org/a")
    assert writing.source == "see [here](https://example.org/a)"
    writing.end()
    writing.type(" and on")
    assert writing.source == "see [here](https://example.org/a) and on"


def test_a_name_goes_as_a_whole(writing: Writing) -> None:
    writing.begin("with [@Ann Lee](afterview:contact/con-1)")
    writing.end()
    writing.press(Key.Key_Backspace)
    assert writing.source == "with "


def test_links_open_with_ctrl_and_nothing_is_ever_loaded(writing: Writing) -> None:
    writing.begin("[here](https://example.org) ![p](https://example.org/p.png) ![f](file:///etc/passwd)")
    wanted: list[str] = []
    writing.rich.link_wanted.connect(wanted.append)
    QTest.mouseClick(writing.rich.viewport(), Qt.MouseButton.LeftButton, CONTROL, QPoint(8, 10))
    assert wanted == ["https://example.org"]
    image = QTextDocument.ResourceType.ImageResource.value
    for address in ("https://example.org/p.png", "file:///etc/passwd"):
        stands_in = writing.rich.loadResource(image, QUrl(address))
        assert (stands_in.width(), stands_in.height(), stands_in.pixelColor(0, 0).alpha()) == (1, 1, 0)


def test_what_is_pasted_is_markdown_and_what_is_copied_too(writing: Writing) -> None:
    writing.begin()
    data = QMimeData()
    data.setText("# Plan\n\n- one\n- **two**\r\n")
    writing.rich.insertFromMimeData(data)
    assert writing.source == "# Plan\n\n- one\n- **two**"
    writing.rich.selectAll()
    copied = writing.rich.createMimeDataFromSelection()
    assert copied.text() == "Plan\none\ntwo"
    writing.begin("Before ")
    writing.end()
    writing.rich.insertFromMimeData(copied)
    assert writing.source.endswith("- one\n- **two**")


def test_a_long_note_comes_in_parts_and_is_whole(writing: Writing) -> None:
    source = "Some **words** of it.\n\n- and an item\n" * 3000
    writing.rich.show_source(source)
    assert writing.rich.isReadOnly()
    assert writing.source == source
    writing.rich.fill_now()
    assert not writing.rich.isReadOnly()
    assert writing.source == source
    writing.type("x")
    assert writing.source == "x" + source


def test_another_theme_dresses_the_same_text(writing: Writing) -> None:
    writing.begin(EVERYTHING)
    writing.rich._theme.set_factor(1.2)
    assert writing.anew() == EVERYTHING
