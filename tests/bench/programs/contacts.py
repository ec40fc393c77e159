"""Ten thousand contacts in one file: read, shown and brought in by the real window, beside what a library takes.

    python tests/bench/programs/contacts.py write FILE NUMBER
    python tests/bench/programs/contacts.py parse FILE
    python tests/bench/programs/contacts.py bring FOLDER FILE

While the file is planned, shown, scrolled through and carried out, a timer that should fire every few milliseconds
tells how long the event loop was kept from it. Then somebody is looked for among them, letter by letter.
"""

import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.bench.programs import told

TICK_MS = 4
SETTLES_MS = 3000
SHOWN_MS = 2000
AFTER_MS = 3000
"""The badge, the tray and the pages that are open show what came."""
PATIENCE_MS = 120_000

FIRST = "Jane Marc Amara Yusuf Ingrid Rafael Beatriz Hiro Chidi Leila Tamsin Henrike Olga Piotr Zoë Łukasz José Søren"
LAST = "Okafor Ott Walker Brandt Quintana Novak Müller Lindqvist Tanaka Haddad Petrov Silva Costa Jensen Kowalski"
CARD = """BEGIN:VCARD
VERSION:3.0
UID:urn:uuid:{number:08d}-0000-4000-8000-000000000000
N:{family};{given};;;
FN:{given} {family}
ORG:Company {employer} Ltd;Talent
TITLE:Recruiter
EMAIL;TYPE=INTERNET,WORK:{mail}
TEL;TYPE=CELL,VOICE:{phone}
ADR;TYPE=WORK:;;{number} High Street;Leeds;;LS1 4AB;United Kingdom
URL:https://example.org/{number}
NOTE:Met at a fair\\, liked the talk. It went on for quite a while and was about many things.
END:VCARD
"""

LOOKED_FOR = ("rafael", "walker-novak", "person1234", "company 17", "020 7946", "zzz")


def write(file: Path, number: int) -> None:
    """Every twentieth is somebody who has a card in the file already: same name, a known number or address."""
    chance = random.Random(7)
    people: list[dict[str, object]] = []
    with file.open("w", encoding="utf-8", newline="") as opened:
        for place in range(number):
            if place % 20 == 19:
                person = {**chance.choice(people), "number": place}
                person |= {"mail": f"other{place}@elsewhere.example"} if place % 3 else {}
            else:
                family = f"{chance.choice(LAST.split())}-{chance.choice(LAST.split())}{place % 676}"
                person = {
                    "number": place,
                    "given": chance.choice(FIRST.split()),
                    "family": family,
                    "employer": place % 400,
                    "mail": f"person{place}@company{place % 400}.example",
                    "phone": f"+44 20 7{place % 1000:03d} {place:04d}",
                }
                people.append(person)
            opened.write(CARD.format(**person).replace("\n", "\r\n"))


def parse(file: Path) -> None:
    import vobject

    begun = time.perf_counter()
    cards = sum(1 for _ in vobject.readComponents(file.read_text(encoding="utf-8")))
    told.say(parsed=(time.perf_counter() - begun) * 1000, cards=cards)


def bring(folder: Path, file: Path) -> None:
    from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from tests.bench.programs.frames import Frame, frame
    from ui.app import Afterview
    from ui.dialogs.import_preview import ImportPreview
    from ui.people.page import PeoplePage
    from ui.theme import Theme

    class Probe(QTimer):
        """The longest time by which it was late since it was asked last."""

        def __init__(self) -> None:
            super().__init__()
            self.setTimerType(Qt.TimerType.PreciseTimer)
            self.setInterval(TICK_MS)
            self._since, self._worst = QElapsedTimer(), 0.0
            self._since.start()
            self.timeout.connect(self._on_tick)
            self.start()

        def _on_tick(self) -> None:
            late = self._since.nsecsElapsed() / 1e6 - TICK_MS
            self._worst = max(self._worst, late)
            self._since.restart()

        def worst(self) -> float:
            found, self._worst = self._worst, 0.0
            return found

    def wait(milliseconds: int, until: Callable[[], bool] = lambda: False) -> None:
        loop, poll = QEventLoop(), QTimer()
        QTimer.singleShot(milliseconds, loop.quit)
        poll.timeout.connect(lambda: loop.quit() if until() else None)
        poll.start(5)
        if not until():
            loop.exec()

    def offered() -> ImportPreview:
        dialog = afterview.window.imports.dialog if afterview.window is not None else None
        if not isinstance(dialog, ImportPreview):
            raise TypeError("no preview was offered")
        return dialog

    def letters(page: PeoplePage) -> Iterator[Frame]:
        """Each letter from the key to the last pixel, as if it had been the last one of its word."""
        search = page.header.search
        for words in LOOKED_FOR:
            for end in range(1, len(words) + 1):
                yield frame(partial(search.setText, words[:end]))
            search.clear()
            wait(200)

    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.install(app)
    afterview = Afterview(app, folder, theme)
    afterview.start([])
    window, services = afterview.window, afterview._ctx.services if afterview._ctx is not None else None
    if window is None or services is None:
        raise RuntimeError("the folder is empty")
    wait(SETTLES_MS)
    warm = Path(f"{file}.one.vcf")
    warm.write_bytes(file.read_bytes().split(b"END:VCARD\r\n")[0].replace(b"urn:uuid:", b"warm-") + b"END:VCARD\r\n")
    window.import_files([warm])  # the readers are loaded by the first file of their kind, once
    wait(PATIENCE_MS, lambda: offered().ready)
    offered().close()
    wait(SETTLES_MS)

    probe = Probe()
    wait(SHOWN_MS)
    gap_idle, begun = probe.worst(), time.perf_counter()
    window.import_files([file])
    wait(PATIENCE_MS, lambda: offered().ready)
    planned, gap_planned = time.perf_counter() - begun, probe.worst()
    dialog = offered()
    alike = sum(bool(entry.alike) for part in dialog.parts if part.plan is not None for entry in part.plan.entries)
    bar = dialog.list.verticalScrollBar()
    steps = iter(range(0, bar.maximum(), max(1, bar.maximum() // 100)))
    scroll = QTimer()
    scroll.timeout.connect(lambda: bar.setValue(next(steps, bar.maximum())))
    scroll.start(16)
    wait(SHOWN_MS)
    scroll.stop()
    gap_shown = probe.worst()
    begun = time.perf_counter()
    dialog._keep.click()
    wait(PATIENCE_MS, lambda: window.imports.dialog is None)
    carried = time.perf_counter() - begun
    gap_carried = probe.worst()
    wait(AFTER_MS)
    gap_after = probe.worst()
    probe.stop()
    window.show_page("people")
    page = window.page
    if not isinstance(page, PeoplePage):
        raise TypeError("there is no page of people")
    wait(PATIENCE_MS, lambda: len(page.sieve) > alike)
    wait(SETTLES_MS)
    told.frames("search", letters(page))
    told.say(
        planned=planned * 1000,
        carried=carried * 1000,
        gap_planned=gap_planned,
        gap_shown=gap_shown,
        gap_carried=gap_carried,
        gap_after=gap_after,
        gap_idle=gap_idle,
        contacts=len(services.people.all()),
        alike=alike,
    )
    afterview.end()


match sys.argv[1:]:
    case ["write", file, number]:
        write(Path(file), int(number))
    case ["parse", file]:
        parse(Path(file))
    case ["bring", folder, file]:
        bring(Path(folder), Path(file))
    case _:
        sys.exit(__doc__)
