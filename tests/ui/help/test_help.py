"""The help: its pages are whole, found by what one types, and lead to each other."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.domain.advice import ADVICE, ARTICLES
from models.domain.reminder import Rule
from models.domain.search_words import typed_words
from ui import reminder_words
from ui.context import Context
from ui.help.book import GROUPS, Book, open_book, parse
from ui.help.door import HelpDoor
from ui.help.window import HelpWindow
from ui.main_window import MainWindow
from ui.search.model import ROW

# The offscreen platform has no other window to be in front of.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LINK = re.compile(r"\]\(help:([\w-]+)(?:#([\w-]+))?\)")


@pytest.fixture
def book() -> Book:
    return open_book()


@pytest.fixture
def help_(ctx: Context, qtbot: QtBot) -> Iterator[HelpWindow]:
    window = QWidget()
    qtbot.addWidget(window)
    shown = HelpWindow(ctx, window)
    with qtbot.waitExposed(shown):
        shown.show_place("")
        shown.show()
    yield shown
    window.close()


def titles(help_: HelpWindow) -> list[str]:
    return [help_.model.index(row, 0).data(ROW).title for row in range(help_.model.rowCount())]


def test_every_page_that_is_listed_is_there_and_no_other(book: Book, root: Path) -> None:
    listed = {key for group in GROUPS.values() for key, _icon in group}
    assert listed == {path.stem for path in (root / "resources" / "help" / "en").glob("*.md")}
    assert all(page.title and page.sections for page in book.pages)


def test_every_rule_is_explained_by_its_own_name_with_its_own_articles(book: Book) -> None:
    page = book.page("rules")
    assert page is not None
    told = {section.anchor: section for section in page.sections if section.heading}
    assert list(told) == [rule.value for rule in Rule]
    for rule in Rule:
        section = told[rule.value]
        assert section.heading == reminder_words.advice(rule).name
        assert "**Shows**" in section.text
        assert "**Goes**" in section.text
        named = [letter for letter, article in ARTICLES.items() if article in section.text]
        if len(ADVICE[rule]) < len(ARTICLES):
            assert set(named) == set(ADVICE[rule]), rule


def test_where_the_articles_disagree_names_all_five_and_every_school(book: Book) -> None:
    page = book.page("disagree")
    assert page is not None
    text = page.markdown()
    assert all(article.split(" (")[0] in text for article in ARTICLES.values())
    assert all(word in text for word in ("Patient", "Phone", "Assertive", "72 hours", "7 days", "8 days", "45 days"))


def test_every_link_leads_to_a_page_and_to_a_heading_of_it(book: Book) -> None:
    links = [(page.key, *found) for page in book.pages for found in LINK.findall(page.markdown())]
    assert len(links) > 10
    for source, key, anchor in links:
        target = book.page(key)
        assert target is not None, (source, key)
        assert not anchor or target.heading(anchor), (source, key, anchor)


def test_a_page_says_nothing_loudly_and_shows_no_picture(book: Book) -> None:
    for page in book.pages:
        assert "!" not in page.markdown(), page.key
        assert "http" not in page.markdown(), page.key


def test_a_language_without_a_page_of_its_own_has_the_english_one(tmp_path: Path) -> None:
    for language, title in (("en", "Board"), ("de", "Tafel")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "board.md").write_text(f"# {title}\n\nText.", "utf-8")
    (tmp_path / "en" / "today.md").write_text("# Today\n\nText.", "utf-8")
    german = Book(tmp_path, "de")
    assert parse("board", "sun", german._source("board")).title == "Tafel"
    assert parse("today", "sun", german._source("today")).title == "Today"


def test_headings_answer_before_the_text_below_them(book: Book) -> None:
    hits = book.search(typed_words("quiet hours"), 10)
    assert hits[0].title == "Quiet hours"
    assert hits[0].page.key == "settings"
    assert book.search(typed_words("kaplan"), 3)[0].page.key == "insights"
    assert book.search(typed_words("kaplan"), 3, whole=False) == []


def test_what_is_typed_is_found_and_shown(help_: HelpWindow, qtbot: QtBot) -> None:
    assert titles(help_)[:2] == ["To begin with", "First steps"]
    qtbot.keyClicks(help_.search, "references")
    qtbot.waitUntil(lambda: "Warn references before they are called" in titles(help_))
    assert titles(help_)[0] == "The rules, one by one"
    qtbot.keyClick(help_.search, Qt.Key.Key_Down)
    assert help_.page is not None
    assert help_.page.key == "rules"
    qtbot.keyClicks(help_.search, "xyzzy")
    qtbot.waitUntil(help_.none.isVisible)


def test_a_link_leads_on_and_back_comes_back(help_: HelpWindow) -> None:
    help_.show_place("rules#follow_up")
    assert help_.text.textCursor().block().text() == reminder_words.advice(Rule.FOLLOW_UP).name
    help_.text.anchorClicked.emit(QUrl("help:disagree#follow-up"))
    assert help_.page is not None
    assert help_.page.key == "disagree"
    assert help_.text.textCursor().block().text() == "When to ask, and how often"
    help_.go_back()
    assert help_.page.key == "rules"


def test_nothing_but_the_help_is_ever_opened_or_loaded(help_: HelpWindow) -> None:
    before = help_.page
    for link in ("https://example.org", "file:///etc/passwd", "mailto:a@b.example", "help:nowhere"):
        help_.text.anchorClicked.emit(QUrl(link))
        assert help_.page is before
    assert help_.text.loadResource(2, QUrl("https://example.org/p.png")) is None


def test_the_help_answers_in_the_search_of_everything(ctx: Context) -> None:
    from ui.search.finds import Finds

    rows = Finds(ctx).help(typed_words("disagree"))
    assert [row.title for row in rows][:2] == ["Help", "Where the articles disagree"]
    heard: list[str] = []
    ctx.router.help_wanted.connect(heard.append)
    assert rows[1].deed is not None
    rows[1].deed.do()
    assert heard == ["disagree"]
    assert Finds(ctx).help(typed_words("th")) == []


def test_a_rule_stands_at_the_top_when_the_help_opens_at_it(ctx: Context, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    door = HelpDoor(cast(MainWindow, window), ctx)
    ctx.router.help_wanted.emit("rules#reference_heads_up")
    assert door.window is not None
    text = door.window.text
    qtbot.waitUntil(lambda: 0 <= text.cursorRect().top() <= 40)
    assert text.textCursor().block().text() == reminder_words.advice(Rule.REFERENCE_HEADS_UP).name
    window.close()
