"""The pages of the help as values: read from `resources/help`, cut into sections, and searched.

A page is Markdown of our own: its first line is its title (`# …`), a section begins with `## Heading {#anchor}`. Where
a language has no page of that name the English one stands. On the page of rules a heading is the name of a rule in
braces (`## {thank_you}`); its words and articles come from the table that the reminder has them from.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from models.domain.reminder import Rule
from models.domain.search_words import Bold, bold, matches, words
from ui import reminder_words
from ui.theme import RESOURCES

ENGLISH = "en"
GROUPS: dict[str, tuple[tuple[str, str], ...]] = {
    "begin": (("first-steps", "sprout"), ("words", "info")),
    "screens": (
        ("today", "sun"), ("board", "square-kanban"), ("application", "briefcase"), ("debrief", "clipboard-list"),
        ("people", "contact-round"), ("notes", "notebook-pen"), ("questions", "message-circle-question"),
        ("prep", "file-text"), ("letters", "mail"), ("offers", "scale"), ("insights", "chart-line"),
        ("search", "search"), ("settings", "settings-2"),
    ),
    "etiquette": (("reminders", "clock"), ("rules", "book-open"), ("disagree", "route"), ("four-rs", "pen-line")),
    "yours": (("files", "download"), ("data", "hard-drive")),
}  # fmt: skip
"""The pages in the order in which they are listed, each with its icon."""
IN_TEXT = 2
"""The rank of what answers by its text alone."""
_HEADING = re.compile(r"^(#{2,3}) +(.+?)(?: *\{#([\w-]+)\})? *$")
_RULE = re.compile(r"^\{(\w+)\}$")
_MARKS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*_`>|#]")

_RULED = re.compile(r"^\|[-:| ]+\|$", re.MULTILINE)
"""The line between the head of a table and its rows."""


class Section(NamedTuple):
    anchor: str
    """Empty for what stands before the first heading."""
    heading: str
    text: str
    """Markdown, without the heading."""


@dataclass(frozen=True)
class Page:
    key: str
    icon: str
    title: str
    sections: tuple[Section, ...]

    def markdown(self) -> str:
        """The whole page, as it is laid out."""
        parts = [f"# {self.title}"]
        parts += [f"## {one.heading}\n\n{one.text}" if one.heading else one.text for one in self.sections]
        return "\n\n".join(parts)

    def heading(self, anchor: str) -> str:
        """What the heading of this anchor says; empty where the page has none such."""
        return next((one.heading for one in self.sections if anchor and one.anchor == anchor), "")


class Hit(NamedTuple):
    page: Page
    anchor: str
    title: str
    bold: Bold
    words: str
    """What stands around the first place that answers."""


@dataclass
class Book:
    """`folder` holds one folder for each language."""

    folder: Path
    language: str = ENGLISH
    _pages: tuple[Page, ...] = ()
    _words: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    @property
    def pages(self) -> tuple[Page, ...]:
        """Read when they are first asked for."""
        if not self._pages:
            named = [one for group in GROUPS.values() for one in group]
            self._pages = tuple(parse(key, icon, self._source(key)) for key, icon in named)
        return self._pages

    def page(self, key: str) -> Page | None:
        return next((one for one in self.pages if one.key == key), None)

    def _source(self, key: str) -> str:
        own = self.folder / self.language / f"{key}.md"
        return (own if own.exists() else self.folder / ENGLISH / f"{key}.md").read_text("utf-8")

    def search(self, wanted: Sequence[str], most: int, whole: bool = True) -> list[Hit]:
        """What answers, headings and titles before the text below them; without `whole` these alone."""
        if not wanted:
            return []
        found = sorted(self._answers(wanted), key=lambda one: one[0])
        return [hit for rank, hit in found if whole or rank < IN_TEXT][:most]

    def _answers(self, wanted: Sequence[str]) -> Iterator[tuple[int, Hit]]:
        for page in self.pages:
            for section in page.sections:
                title = section.heading or page.title
                in_title = matches(words(title), wanted)
                if in_title or matches(self._words_of(page, section), wanted):
                    rank = 0 if in_title and not section.heading else 1 if in_title else IN_TEXT
                    around = _around(plain(section.text), wanted)
                    yield rank, Hit(page, section.anchor, title, bold(title, wanted), around)

    def _words_of(self, page: Page, section: Section) -> list[str]:
        key = (page.key, section.anchor)
        if key not in self._words:
            self._words[key] = words(f"{section.heading or page.title} {plain(section.text)}")
        return self._words[key]


def open_book() -> Book:
    """The help in the language that the window speaks."""
    return _book(QLocale().name().partition("_")[0])


@lru_cache(maxsize=4)
def _book(language: str) -> Book:
    return Book(RESOURCES / "help", language)


def parse(key: str, icon: str, source: str) -> Page:
    """A page of Markdown, cut at its headings of the second rank."""
    title, sections, lines = "", [], list[str]()
    anchor = heading = ""
    for line in source.splitlines():
        found = _HEADING.match(line)
        if not title and line.startswith("# "):
            title = line[2:].strip()
        elif found is not None and found[1] == "##":
            sections.append(_section(anchor, heading, lines))
            heading, anchor, lines = found[2], found[3] or _anchor(found[2]), []
        else:
            lines.append(line)
    sections.append(_section(anchor, heading, lines))
    return Page(key, icon, title, tuple(one for one in sections if one.heading or one.text))


def _section(anchor: str, heading: str, lines: list[str]) -> Section:
    text = "\n".join(lines).strip()
    rule = _RULE.match(heading)
    if rule is None:
        return Section(anchor, heading, text)
    known = Rule(rule[1])
    advice = reminder_words.advice(known)
    parts = (advice.text, text, reminder_words.sources(known))
    return Section(known.value, advice.name, "\n\n".join(filter(None, parts)))


def _anchor(heading: str) -> str:
    return re.sub(r"\W+", "-", heading.lower()).strip("-")


def plain(markdown: str) -> str:
    """The words alone, for the search."""
    return _MARKS.sub(lambda found: found[1] or "", _RULED.sub("", markdown))


def _around(text: str, wanted: Sequence[str], far: int = 90) -> str:
    """One line of the text about the first word that answers; its beginning where only the heading does."""
    whole = " ".join(text.split())
    places = bold(whole, wanted)
    at = max(0, places[0][0] - far // 3) if places else 0
    start = whole.find(" ", at) + 1 if at else 0
    piece = whole[start : start + far]
    if start + far < len(whole):
        piece = piece.rsplit(" ", 1)[0] + "…"
    return ("…" if start else "") + piece


def group_name(key: str) -> str:
    say = QCoreApplication.translate
    return {
        "begin": say("Help", "To begin with"),
        "screens": say("Help", "Screen by screen"),
        "etiquette": say("Help", "The etiquette"),
        "yours": say("Help", "What is yours"),
    }[key]
