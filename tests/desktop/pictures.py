"""The pictures of the user guide, taken from the running program: `make pictures`.

    python -m tests.desktop.pictures [--out FOLDER]

Nobody draws or crops anything by hand, so a picture shows what the program shows. Clock, zone, size and the search that
is looked at are fixed; the data is made for the walk and goes away with it.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.desktop import tour
from tests.desktop.session import ROOT, Desktop, DesktopError, missing

PICTURES = ROOT / "docs" / "pictures"
FOLDER = Path(tempfile.gettempdir()) / "afterview-guide"
"""The same each time: the settings show where the data lies."""
SIZE = "1280x800"
TUESDAY = "2026-06-16 08:00:00Z"
UNTIL_THE_INTERVIEW_HAS_ENDED = "4h30m"
ZONE = "Europe/Berlin"
SETTLED = 0.45
"""Seconds until what slides in has slid in."""

Step = Callable[[Desktop], None]
Area = tuple[int, int, int, int]
"""Left, top, width and height on the screen."""
Told = Iterator[tuple[str, str | Area]]
"""A picture's name, and the title of the window that it shows, or an area of the screen."""

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Contoso//Calendar//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:contoso-2026-06-23
DTSTAMP:20260615T090000Z
DTSTART:20260623T120000Z
DTEND:20260623T130000Z
SUMMARY:Interview: Data analyst at Contoso
LOCATION:Video call
ORGANIZER;CN=Amara Nwosu:mailto:amara.nwosu@contoso.example
ATTENDEE;CN=Robin Halloway:mailto:robin.halloway@mail.example
ATTENDEE;CN=Piet Vermeer:mailto:piet.vermeer@contoso.example
END:VEVENT
END:VCALENDAR
"""


def why(desktop: Desktop) -> None:
    """The advice behind the first reminder."""
    tour.today(desktop)
    desktop.key("w")


def board_as(view: str) -> Step:
    def show(desktop: Desktop) -> None:
        desktop.key("ctrl+2")
        desktop.click(f"@{view}")

    return show


def ended(desktop: Desktop) -> None:
    """A no: the second of the endings, for the first card under Interviewing."""
    tour.board(desktop)
    desktop.click("@" + tour.first_card(desktop).split(",")[0])
    desktop.key("x")
    desktop.see("@Rejected")
    desktop.key("Down", "Down", "Return")
    desktop.see("@What was the reason")
    desktop.click("@Feedback, a reply, a lesson")
    desktop.see("@What they said")


def question_bank(desktop: Desktop) -> None:
    tour.notes(desktop)
    bank = next(node for node in desktop.tree() if str(node["name"]).startswith("Question bank"))
    left, top, width, height = bank["extents"]
    desktop.click(f"{left + width // 2},{top + height // 2}")
    desktop.see("@list:Questions")
    desktop.click("@list:Questions")
    desktop.key("Home", "Down")


def notes(desktop: Desktop) -> None:
    """One with some text in it."""
    tour.notes(desktop)
    desktop.key("Down", "Down")


def letter(desktop: Desktop) -> None:
    """The second of the list: a thank-you, due or already begun."""
    tour.letters(desktop)
    desktop.key("Home", "Down", "Return")
    desktop.see("@Text of the letter")


def insights(desktop: Desktop) -> None:
    desktop.key("ctrl+7")
    desktop.see("@How far applications come")


def commands(desktop: Desktop) -> None:
    desktop.key("ctrl+k", "ctrl+a")
    desktop.type("> new")
    desktop.see("@list item:New application")


def section(name: str) -> Step:
    def show(desktop: Desktop) -> None:
        desktop.key("ctrl+comma")
        desktop.click(f"@list item:{name}")

    return show


def opened(key: str, title: str) -> Step:
    """A window of its own."""

    def show(desktop: Desktop) -> None:
        desktop.key(key)
        desktop.wait_window(title)

    return show


def prep_sheet(desktop: Desktop) -> None:
    """From the application of this afternoon's interview."""
    tour.board(desktop)
    desktop.click("@Halden & Rowe")
    desktop.key("Return")
    desktop.click("@push button:Prep sheet")
    desktop.wait_window("Prep sheet")


def debrief(desktop: Desktop) -> None:
    """The interview of this afternoon has ended; the window opens by itself, and is half filled in."""
    desktop.clock("sleep", UNTIL_THE_INTERVIEW_HAS_ENDED)
    desktop.wait_window("Debrief", 30)
    desktop.window("focus", "Debrief")
    desktop.type("4+")
    desktop.type("The pricing example, and their questions about it")
    desktop.key("Tab")
    desktop.type("Rambled on the roadmap")


def file_dropped(desktop: Desktop) -> None:
    """A second start hands the file to the window, as a double click on it does."""
    file = desktop.folder / "invitation.ics"
    file.write_text(INVITATION, "utf-8", newline="\r\n")
    desktop.start(str(file)).ended()
    desktop.see("@push button:Bring it in")


class Picture(NamedTuple):
    name: str
    step: Step
    leave: tuple[str, ...] = ()
    """Keys that put away what the step has opened."""
    window: str = "Afterview"


WALK = (
    Picture("today", tour.today),
    Picture("why", why, ("Escape",)),
    Picture("board", tour.board),
    Picture("application", tour.application, ("Escape",)),
    Picture("people", tour.people),
    Picture("notes", notes),
    Picture("question-bank", question_bank),
    Picture("letters", tour.letters),
    Picture("letter", letter),
    Picture("offers", tour.offers),
    Picture("insights", insights),
    Picture("search", tour.search, ("Escape",)),
    Picture("commands", commands, ("Escape",)),
    Picture("settings", section("Etiquette")),
    Picture("settings-reminders", section("Reminders")),
    Picture("settings-mail", section("Mail account")),
    Picture("settings-data", section("Data and backup")),
    Picture("settings-appearance", section("Appearance")),
    Picture("prep", prep_sheet, ("Escape", "Escape"), "Prep sheet"),
    Picture("import", file_dropped, ("Escape",)),
    Picture("keys", opened("F1", "Keys"), ("Escape",), "Keys"),
    Picture("ended", ended, ("Escape", "ctrl+z")),
    Picture("help", opened("shift+F1", "Help"), ("Escape",), "Help"),
)
AFTERWARDS = (
    Picture("board-list", board_as("List")),
    Picture("board-calendar", board_as("Calendar")),
    Picture("debrief", debrief, window="Debrief"),
)
"""What leaves the program in another state than the rest of the walk expects."""
IN_THE_DARK = ("today", "board", "letter")


def first_start(desktop: Desktop) -> Told:
    """What somebody meets who has nothing here yet."""
    rest(desktop)
    desktop.start()
    desktop.wait_window("Welcome")
    desktop.see("@Step 1 of 3")
    yield "first-start", "Welcome"
    desktop.key("Return")
    desktop.wait_window("Today")
    desktop.window("size", "Afterview", SIZE)
    desktop.wait_window("You just came out of an interview")
    desktop.window("focus", "You just came out of an interview")
    desktop.type("Quillmark with Rafael Quintana and Ingrid Holt")
    yield "first-line", "Afterview"


def believable_search(desktop: Desktop) -> Told:
    """Every screen with a search of some weeks in it."""
    desktop.command("sample")
    desktop.start()
    desktop.wait_window("Afterview")
    desktop.window("size", "Afterview", SIZE)
    [bubble] = desktop.notifications(wait=1)[:1]
    left, top, width, height = bubble["popup"]
    yield "bubble", (left, top, width, height)
    for picture in WALK:
        yield shown(desktop, picture)
        if picture.leave:
            desktop.key(*picture.leave)
    desktop.scheme("dark")
    for picture in WALK:
        if picture.name in IN_THE_DARK:
            name, window = shown(desktop, picture)
            yield f"{name}-dark", window
    desktop.scheme("light")
    for picture in AFTERWARDS:
        yield shown(desktop, picture)


def shown(desktop: Desktop, picture: Picture) -> tuple[str, str]:
    """Its name and window, once it stands there with nothing over it."""
    picture.step(desktop)
    tour.dismiss(desktop)
    rest(desktop)
    return picture.name, picture.window


def rest(desktop: Desktop) -> None:
    """The pointer hovers over nothing."""
    subprocess.run(["xdotool", "mousemove", "2", "2"], env=desktop.env, check=True)


def take(desktop: Desktop, file: Path, what: str | Area) -> Path:
    """The window without the frame that this desktop gives it, in few colours."""
    from PIL import Image

    time.sleep(SETTLED)
    desktop.shot(file)
    left, top, width, height = area(desktop, what) if isinstance(what, str) else what
    with Image.open(file) as screen:
        seen = screen.convert("RGB").crop((left, top, left + width, top + height))
    # Rare colours get a place of their own first; the means that follow leave the large grounds as they are.
    few = seen.quantize(256, method=Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
    few.save(file, optimize=True)
    return file


def area(desktop: Desktop, window: str) -> Area:
    """Of a window without its frame; of the last that opened where several are called so."""
    for line in reversed(desktop.windows()):
        _, _, place, size, title = line.split(maxsplit=4)
        if window in title and not title.startswith("[hidden]"):
            left, top = map(int, place.split(","))
            width, height = map(int, size.split("x"))
            return left, top, width, height
    raise DesktopError(f"no window is called “{window}”")


def walk(folder: Path, out: Path) -> Iterator[Path]:
    """Each picture as soon as it is taken."""
    for part, told in (("first", first_start), ("search", believable_search)):
        with Desktop(folder / part, size="1440x900") as desktop:
            desktop.env["TZ"] = ZONE
            desktop.clock(TUESDAY)
            for name, what in told(desktop):
                yield take(desktop, out / f"{name}.png", what)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=PICTURES)
    out = parser.parse_args().out.resolve()
    if lacking := missing():
        print(f"No virtual display can be made here ({', '.join(lacking)} not found); the pictures stay as they are.")
        return 1
    out.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    shutil.rmtree(FOLDER, ignore_errors=True)
    try:
        for count, picture in enumerate(walk(FOLDER, out), start=1):
            print(f"{count:2} {picture.name}", flush=True)
    finally:
        shutil.rmtree(FOLDER, ignore_errors=True)
    print(f"{time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
