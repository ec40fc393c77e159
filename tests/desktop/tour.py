"""A guided tour for machines without a screen: the app on a virtual desktop, with a believable search in it.

    python -m tests.desktop.tour build/tour

Walks through the screens as a person would, by keyboard, in light and in dark, and prints the path of every picture.
The data is made for the tour and goes away with it.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from tests.desktop.session import Desktop, DesktopError, missing

TUESDAY = 1
QUIET_LOOKS = 3
"""In so many, a tenth of a second apart, no notification may lie over the window."""
Step = Callable[[Desktop], None]


def working_morning(desktop: Desktop) -> str:
    """The coming Tuesday at ten: at night and at weekends the app is quiet, and there would be little to see."""
    today = date.fromisoformat(desktop.clock().split()[0])
    day = today + timedelta(days=(TUESDAY - today.weekday()) % 7)
    return f"{day.isoformat()} 10:00"


def today(desktop: Desktop) -> None:
    desktop.key("ctrl+1")
    desktop.see("@Today")


def board(desktop: Desktop) -> None:
    desktop.key("ctrl+2")
    desktop.see("@list:Interviewing")


def people(desktop: Desktop) -> None:
    desktop.key("ctrl+3")
    desktop.see("@Met this fortnight")


def notes(desktop: Desktop) -> None:
    desktop.key("ctrl+4")
    desktop.see("@Search notes")


def letters(desktop: Desktop) -> None:
    desktop.key("ctrl+5", "Escape")
    desktop.see("@Search letters")


def composer(desktop: Desktop) -> None:
    """The letter that is due first, between one's own words and the way it leaves."""
    desktop.key("ctrl+l")
    desktop.see("@Text of the letter")


def offers(desktop: Desktop) -> None:
    """The comparison, with the offer in hand first."""
    desktop.key("ctrl+6")
    desktop.see("@Offers side by side")


def search(desktop: Desktop) -> None:
    """From anywhere; what it opens over stays where it was."""
    desktop.key("ctrl+k", "ctrl+a")
    desktop.type("ing")
    desktop.see("@list item:Ingrid Solheim")


def application(desktop: Desktop) -> None:
    """The first card under Interviewing, opened as the keyboard does."""
    board(desktop)
    company = first_card(desktop).split(",")[0]
    desktop.click("@" + company)
    desktop.key("Return")
    desktop.see("@People")


def settings(desktop: Desktop) -> None:
    desktop.key("Escape", "ctrl+comma")
    desktop.see("@Settings")


def first_card(desktop: Desktop) -> str:
    """The name of the first card under Interviewing, as a screen reader says it."""
    inside = False
    for node in desktop.tree():
        if node["role"] == "list":
            inside = node["name"].startswith("Interviewing")
        elif inside and node["role"] == "list item":
            return str(node["name"])
    raise DesktopError("no card under Interviewing")


def dismiss(desktop: Desktop, wait: int = 0) -> None:
    """Close the notifications that lie over the window, those too that come just behind; with `wait`, once there are
    that many. One that was overlooked would take the next click.
    """
    desktop.notifications(wait)
    quiet = 0
    while quiet < QUIET_LOOKS:
        lying = [bubble["id"] for bubble in desktop.notifications() if bubble["closed"] is None]
        for number in lying:
            desktop.close_notification(number)
        quiet = 0 if lying else quiet + 1
        time.sleep(0.1)


STOPS: dict[str, Step] = {
    "today": today,
    "board": board,
    "people": people,
    "notes": notes,
    "letters": letters,
    "letter": composer,
    "offers": offers,
    "application": application,
    "search": search,
    "settings": settings,
}


def walk(folder: Path, out: Path) -> Iterator[Path]:
    """Each picture as soon as it is taken."""
    with Desktop(folder) as desktop:
        desktop.clock(working_morning(desktop))
        desktop.command("sample")
        desktop.start()
        desktop.wait_window("Afterview")
        desktop.notifications(wait=1)
        yield desktop.shot(out / "reminders.png")
        for scheme in ("light", "dark"):
            desktop.scheme(scheme)
            for name, step in STOPS.items():
                step(desktop)
                dismiss(desktop)
                yield desktop.shot(out / f"{name}-{scheme}.png", "Afterview")


def main(out: Path) -> int:
    if lacking := missing():
        print(f"There is no display here, and no virtual one can be made ({', '.join(lacking)} not found).")
        return 1
    print("There is no display here: a tour on a virtual one, in pictures.", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        try:
            for picture in walk(Path(folder), out.resolve()):
                print(picture, flush=True)
        except DesktopError as said:
            print(f"The tour ended early: {said}")
            for log in sorted(Path(folder).glob("app-*.log")):
                print(log.read_text("utf-8", "replace"))
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/tour")))
