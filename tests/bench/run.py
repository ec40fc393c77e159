"""The figures, each beside a baseline of the same run, in one table.

    python -m tests.bench.run [--only start board agenda contacts search letters insights list idle] [--rounds N]

Runs on a desktop of its own; takes about ten minutes, one of which is spent watching an idle program. A machine that
has nothing else to do is part of the measurement.
"""

import argparse
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.bench import idle
from tests.bench.starting import BenchError, run, sample, start
from tests.bench.table import Figure, p99, spread, table
from tests.desktop.session import Desktop, DesktopError, missing

Part = tuple[list[Figure], list[str]]
ROUNDS = 9
CONTACTS = 10_000
TEXTS = 100_000
PARTS = ("start", "board", "agenda", "contacts", "search", "letters", "insights", "list", "idle")


def starts(desktop: Desktop, folder: Path, rounds: int) -> Part:
    """All kinds of start in turn, so that what disturbs the machine disturbs them alike; the first round warms up."""
    sizes = (100, 1000, 10_000)
    data = {size: sample(folder / f"{size}", size) for size in sizes}
    times, memory = defaultdict[int, list[float]](list), defaultdict[int, list[float]](list)
    for number in range(rounds + 1):
        for size in (0, *sizes):
            program = ("first_today", "--data", data[size]) if size else ("bare_window",)
            taken, megabytes = start(*map(str, program), desktop=desktop)
            if number:
                times[size].append(taken)
                memory[size].append(megabytes)
    time, weight = {n: median(found) for n, found in times.items()}, {n: median(found) for n, found in memory.items()}
    figures = [
        Figure("Start to the first Today, 1,000 applications", time[1000], time[0], at_most_ratio=2.5),
        Figure("Memory a second later, 1,000 applications", weight[1000], weight[0], "MB", at_most_ratio=1.6),
        Figure("Start with 10,000 applications (baseline: our own with 100)", time[10_000], time[100],
               at_most_ratio=1.5),
        Figure("Memory with 10,000 applications (baseline: the bare window)", weight[10_000], weight[0], "MB"),
    ]  # fmt: skip
    names = {0: "bare window", 100: "100", 1000: "1,000", 10_000: "10,000"}
    return figures, [f"Start, {names[size]}: {spread(found)}" for size, found in times.items()]


def board(desktop: Desktop, folder: Path) -> Part:
    data = open_sample(folder, "board")
    bare = run("bare_window", "frames", folder / "bare.sqlite3", desktop=desktop)
    told = run("board", data, desktop=desktop)
    least = p99(bare["scroll_work"])
    figures = [
        Figure("Board, 10,000 cards: scroll frame, p99", p99(told["scroll_work"]), least, at_most=8),
        Figure("Board, 10,000 cards: drag frame, p99", p99(told["drag_work"]), least, at_most=16),
        Figure("Board, 10,000 cards: a move committed and shown, p99", p99(told["move_passed"]),
               p99(bare["move_passed"]), at_most=50),
    ]  # fmt: skip
    cards, longest = int(told["cards"][0]), int(told["longest"][0])
    notes = [
        f"Board: {cards:,} cards, {longest:,} in the longest column, shown {told['shown'][0]:.0f} ms after asked for"
    ]
    for name in ("scroll", "drag", "move"):
        work, passed = told[f"{name}_work"], told[f"{name}_passed"]
        notes.append(f"Board, {name}: work {spread(work)}; the time that passed: p99 {p99(passed):.1f} ms")
    return figures, notes


def agenda(folder: Path) -> Part:
    told = run("agenda", open_sample(folder, "agenda"))
    whole, change = told["agenda"], told["change"]
    figures = [
        Figure("Agenda over 10,000 open, from the database (baseline: the plain rows)", median(whole),
               median(told["plain"]), at_most=400),
        Figure("Agenda after one change, p99 (baseline: the rows of one application)", p99(change), p99(told["one"]),
               at_most=10),
    ]  # fmt: skip
    notes = [f"Agenda from the database: {spread(whole)}", f"Agenda after one change: {spread(change)}"]
    kinds = defaultdict[str, list[float]](list)
    for kind, taken in zip(map(str, told["intents"]), change, strict=True):
        kinds[kind].append(taken)
    notes += [f"    {kind}: {spread(found)}" for kind, found in kinds.items()]
    return figures, notes


def contacts(desktop: Desktop, folder: Path) -> Part:
    """Three times, and the middle one of the gaps: what else the machine does shows as a gap too."""
    file = folder / "contacts.vcf"
    run("contacts", "write", file, CONTACTS)
    taken, gaps, letters = [], [], []
    parsed = [run("contacts", "parse", file)["parsed"][0] for _ in range(3)]
    quiet = []
    for number in range(3):
        told = run("contacts", "bring", sample(folder / f"people-{number}", 100), file, desktop=desktop)
        taken.append(told["planned"][0] + told["carried"][0])
        gaps.append(max(told[f"gap_{part}"][0] for part in ("planned", "shown", "carried", "after")))
        quiet.append(told["gap_idle"][0])
        letters += told["search_work"]
    figures = [
        Figure("10,000 contacts brought in (baseline: vobject parses them)", median(taken), median(parsed),
               at_most_ratio=15),
        Figure("Longest gap of the event loop meanwhile (baseline: nothing to do)", median(gaps), median(quiet),
               at_most=50),
        Figure("A letter typed to search 10,000 people, p99", p99(letters), 0, at_most=50),
    ]  # fmt: skip
    notes = [
        f"Contacts: brought in {spread(taken)}; parsed {spread(parsed)}",
        f"Contacts: gaps {spread(gaps)}; with nothing to do {spread(quiet)}",
        f"Contacts: letters {spread(letters)}",
    ]
    return figures, notes


def search(desktop: Desktop, folder: Path) -> Part:
    data = sample(folder / "search", 200)
    run("search", "write", data, TEXTS)
    told = run("search", "ask", data)
    typed = run("search", "type", data, desktop=desktop)
    answers, scans, letters = told["answer_work"], told["scan_work"], typed["typed_work"]
    figures = [
        Figure("Search over 100,000 texts: an answer, median (baseline: LIKE)", median(answers), median(scans),
               at_most=10),
        Figure("Search over 100,000 texts: an answer, p99 (baseline: LIKE)", p99(answers), p99(scans), at_most=50),
        Figure("Search over 100,000 texts: a letter until it is painted, p99", p99(letters), 0, at_most=50),
    ]  # fmt: skip
    notes = [
        f"Search: answers {spread(answers)}; scans {spread(scans)}",
        f"Search: the time that passed: answers {spread(told['answer_passed'])}; scans {spread(told['scan_passed'])}",
        f"Search: letters until they are painted {spread(letters)}",
    ]
    return figures, notes


def letters(desktop: Desktop, folder: Path) -> Part:
    told = run("letters", sample(folder / "letters", 100), desktop=desktop)
    gaps, answers, idle_ = told["gap"], told["answer"], told["gap_idle"]
    figures = [
        Figure("Gap of the event loop while a letter of 400 words is typed, p99 (baseline: nothing to do)", p99(gaps),
               p99(idle_), at_most=16),
        Figure("The longest such gap (baseline: nothing to do)", max(gaps), max(idle_), at_most=40),
        Figure("From the last key to the answer of all checks, p99", p99(answers), 0, at_most=300),
    ]  # fmt: skip
    notes = [
        f"Letters: {told['words'][0]:.0f} words, {told['findings'][0]:.0f} points found; a key {spread(told['key'])}",
        f"Letters: gaps {spread(gaps)}; with nothing to do {spread(idle_)}; answers {spread(answers)}",
    ]
    return figures, notes


def insights(folder: Path) -> Part:
    told = run("insights", sample(folder / "insights", 10_000))
    look, gaps = told["look"], told["gap"]
    figures = [
        Figure("Insights over 10,000 applications (baseline: the plain rows)", median(look), median(told["plain"]),
               at_most=300),
        Figure("Longest gap of the event loop meanwhile (baseline: nothing to do)", median(gaps), told["gap_idle"][0],
               at_most=50),
    ]  # fmt: skip
    return figures, [f"Insights: {spread(look)}; gaps {spread(gaps)}"]


def listed(desktop: Desktop, folder: Path) -> Part:
    told = run("list", open_sample(folder, "list"), desktop=desktop)
    sorts, filters, gaps, idle_ = told["sort_work"], told["filter_work"], told["gap"], told["gap_idle"]
    figures = [
        Figure("List of 10,000: sorted by a column and painted, p99", p99(sorts), 0, at_most=50),
        Figure("List of 10,000: filtered by a letter more and painted, p99", p99(filters), 0, at_most=50),
        Figure("Longest gap of the event loop meanwhile (baseline: nothing to do)", max(gaps), max(idle_), at_most=50),
    ]  # fmt: skip
    notes = [
        f"List: {told['rows'][0]:,.0f} lines; sorts {spread(sorts)}; filters {spread(filters)}",
        f"List: gaps {spread(gaps)}; with nothing to do {spread(idle_)}",
    ]
    return figures, notes


def open_sample(folder: Path, name: str) -> Path:
    """Each part that writes has a copy of its own."""
    made = folder / "open"
    if not made.exists():
        sample(made, 10_000, 1.0)
    return Path(shutil.copytree(made, folder / name))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Measure the figures, each beside a baseline of the same run.")
    parser.add_argument(
        "--only", metavar="PART", nargs="+", choices=PARTS, default=PARTS, help=f"of {', '.join(PARTS)}"
    )
    parser.add_argument("--rounds", metavar="N", type=int, default=ROUNDS, help="how often each start is repeated")
    wanted = parser.parse_args(arguments)
    if lacking := missing():
        print(f"The figures need a virtual desktop, and none can be made: {', '.join(lacking)} not found.")
        return 1
    figures: list[Figure] = []
    notes: list[str] = []
    with tempfile.TemporaryDirectory() as name, Desktop(Path(name) / "desktop", clock="wall") as desktop:
        folder = Path(name)
        parts: dict[str, Callable[[], Part]] = {
            "start": lambda: starts(desktop, folder, wanted.rounds),
            "board": lambda: board(desktop, folder),
            "agenda": lambda: agenda(folder),
            "contacts": lambda: contacts(desktop, folder),
            "search": lambda: search(desktop, folder),
            "letters": lambda: letters(desktop, folder),
            "insights": lambda: insights(folder),
            "list": lambda: listed(desktop, folder),
            "idle": lambda: idle.measure(desktop, sample(folder / "idle", 1000)),
        }
        for part in wanted.only:
            print(f"{part} ...", file=sys.stderr, flush=True)
            try:
                more, said = parts[part]()
            except (BenchError, DesktopError) as error:
                print(f"{part} could not be measured: {error}", file=sys.stderr)
                return 1
            figures += more
            notes += said
    print(table(figures), "", *notes, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
