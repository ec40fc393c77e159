"""How letters are written: kept at once, undoable; words of one's own can be added and taken out."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.domain.mail import KnownWord, Language, Tone
from ui.context import Context
from ui.settings.page import SettingsPage
from ui.settings.writing import WritingSection
from ui.widgets.buttons import Button

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def section(ctx: Context, qtbot: QtBot) -> WritingSection:
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.show()
    page.show_section("writing")
    section = page._sections["writing"]
    assert isinstance(section, WritingSection)
    return section


def words(section: WritingSection) -> list[str]:
    buttons = (item.widget() for place in range(section._flow.count()) if (item := section._flow.itemAt(place)))
    return [button.text() for button in buttons if isinstance(button, Button)]


def test_tone_and_language(section: WritingSection, ctx: Context, qtbot: QtBot) -> None:
    assert (section.tone.value(), section.language.value()) == ("friendly", "en-GB")
    qtbot.mouseClick(section.tone.part("formal"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.language.part("de"), Qt.MouseButton.LeftButton)
    desk = ctx.services.accounts.writing()
    assert (desk.tone, desk.language) == (Tone.FORMAL, Language.DE)
    ctx.undo.undo()
    assert section.language.value() == "en-GB"
    assert section.tone.value() == "formal"


def test_connecting_on_linkedin_is_proposed_unless_one_does_not_want_it(
    section: WritingSection, ctx: Context, qtbot: QtBot
) -> None:
    assert section.connect_too.isChecked()
    qtbot.mouseClick(section.connect_too, Qt.MouseButton.LeftButton)
    assert ctx.services.accounts.writing().connect is False


def test_words_of_ones_own(section: WritingSection, ctx: Context, qtbot: QtBot) -> None:
    assert not section._words_row.isVisible()
    qtbot.keyClicks(section.word.edit, "frobnicate")
    qtbot.keyClick(section.word.edit, Qt.Key.Key_Return)
    qtbot.mouseClick(section.of.part("de"), Qt.MouseButton.LeftButton)
    section.word.edit.setText("Ärztin")
    qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    assert words(section) == ["frobnicate", "Ärztin"]
    assert ctx.services.words.own() == (KnownWord("frobnicate", Language.EN_GB), KnownWord("Ärztin", Language.DE))
    ctx.undo.undo()
    assert words(section) == ["frobnicate"]
    item = section._flow.itemAt(0)
    assert item is not None
    button = item.widget()
    assert isinstance(button, Button)
    assert button.accessibleName() == "Remove “frobnicate” (British English)"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (words(section), ctx.services.words.own()) == ([], ())
    ctx.undo.undo()
    assert words(section) == ["frobnicate"]


def test_what_is_no_word_is_said_at_the_field(section: WritingSection, ctx: Context, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.word.edit, "two words")
    qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    assert "one word" in section.word.message()
    assert section.word.text() == "two words"
    assert ctx.services.words.own() == ()
