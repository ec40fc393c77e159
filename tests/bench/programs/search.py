"""A hundred thousand notes and questions: each letter typed to the search, beside a scan of the same data by LIKE.

    python tests/bench/programs/search.py write FOLDER NUMBER
    python tests/bench/programs/search.py ask FOLDER
    python tests/bench/programs/search.py type FOLDER

The words are made up, and some are far more frequent than others, as in any language (Zipf): a hundredth of them makes
up half of all texts. What is looked for is drawn in the same way: frequent words are typed often, and most of what is
typed begins a word that stands in many texts. `ask` times the answers, `type` all of it, from the key until the window
has painted what was found.
"""

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from models.domain.change import Edit
from models.domain.values import Note, NoteId, Question, QuestionId
from models.store import Store
from models.store.db import connection
from tests.bench.programs import told

WORDS, LENGTH, TITLE = 20_000, 88, 7
PART = 5000
"""Entries written in one transaction."""
QUESTIONS, TYPED = 120, 40
SCANS = 40
"""A scan takes hundreds of milliseconds: some are enough for a median."""
SETTLES_MS = 3000
CONSONANTS, VOWELS = "bcdfghklmnprstvw", "aeiou"


def vocabulary() -> tuple[list[str], list[float]]:
    chance = random.Random(3)

    def word() -> str:
        parts = chance.choice((1, 2, 2, 3, 3, 4))
        return "".join(chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in range(parts)) + chance.choice("nst")

    return [word() for _ in range(WORDS)], [1 / (rank + 3) for rank in range(WORDS)]


def write(folder: Path, number: int) -> None:
    """Half notes, half questions, into a folder that may hold other things already."""
    chance, (words, weights) = random.Random(5), vocabulary()
    store = Store.open(folder)
    for start in range(0, number, PART):
        edits = []
        for place in range(start, min(start + PART, number)):
            text = chance.choices(words, weights, k=LENGTH)
            title, body = " ".join(text[:TITLE]), " ".join(text[TITLE:])
            if place % 2:
                value: Note | Question = Note(NoteId(f"bench-{place}"), title.capitalize(), body)
            else:
                value = Question(QuestionId(f"bench-{place}"), f"{title}?", answer=body)
            edits.append(Edit(None, value))
        store.write(edits, "imported")
    store.close()


def typed(questions: int) -> Iterator[str]:
    """Every beginning of what somebody types, letter by letter: one word, or two or three."""
    chance, (words, weights) = random.Random(11), vocabulary()
    for _ in range(questions):
        text = " ".join(chance.choices(words, weights, k=chance.choice((1, 1, 2, 3))))
        yield from (text[:end] for end in range(1, len(text) + 1))


def ask(folder: Path) -> None:
    from models.adapters.system_clock import SystemClock
    from models.services.house import Services

    store, clock = Store.open(folder), SystemClock()
    services, now = Services(store, clock), clock.now()
    services.search.search("warm", now)
    taken = []
    for text in typed(QUESTIONS):
        working, begun = time.thread_time(), time.perf_counter()
        services.search.search(text, now)
        taken.append(((time.thread_time() - working) * 1000, (time.perf_counter() - begun) * 1000))
    scans = list(typed(QUESTIONS))
    scanned = []
    for text in random.Random(1).sample(scans, SCANS):
        working, begun = time.thread_time(), time.perf_counter()
        scan(store, text)
        scanned.append(((time.thread_time() - working) * 1000, (time.perf_counter() - begun) * 1000))
    store.close()
    told.frames("answer", taken)
    told.frames("scan", scanned)


def scan(store: Store, text: str) -> list[tuple[str, ...]]:
    """What a program without an index does: every word anywhere, titles first."""
    words = [f"%{word}%" for word in text.split()]
    found = []
    for table, title, body in (("notes", "title", "body"), ("questions", "text", "answer")):
        either = " AND ".join(f"({title} LIKE ? OR {body} LIKE ?)" for _ in words)
        query = f"SELECT id FROM {table} WHERE {either} ORDER BY {title} LIKE ? DESC LIMIT 14"
        given = [word for word in words for _ in range(2)]
        found += connection(store.database).execute(query, (*given, words[-1])).fetchall()
    return found


def type_it(folder: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from tests.bench.programs.frames import Frame, frame
    from ui.app import Afterview
    from ui.theme import Theme

    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.install(app)
    afterview = Afterview(app, folder, theme)
    afterview.start([])
    window = afterview.window
    if window is None:
        raise RuntimeError("the folder is empty")
    loop = QEventLoop()
    QTimer.singleShot(SETTLES_MS, loop.quit)
    loop.exec()
    window.menus.search.open()
    panel = window.menus.search.panel
    if panel is None:
        raise TypeError("no search was opened")

    def letters() -> Iterator[Frame]:
        for text in typed(TYPED):

            def type_letter(text: str = text) -> None:
                panel.line.edit.setText(text)
                panel.refresh()

            yield frame(type_letter)

    told.frames("typed", letters())
    afterview.end()


match sys.argv[1:]:
    case ["write", folder, number]:
        write(Path(folder), int(number))
    case ["ask", folder]:
        ask(Path(folder))
    case ["type", folder]:
        type_it(Path(folder))
    case _:
        sys.exit(__doc__)
