"""A private desktop for one test, and the person in front of it: pointer, keyboard, eyes, clock.

Everything here goes through `harness/` (its README says what it brings): real windows on a screen of their own, so what
a test finds by name a screen reader finds too.
"""

import json
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
HARNESS = ROOT / "tests" / "desktop" / "harness"
PROGRAMS = ("Xvfb", "openbox", "xsettingsd", "xdotool", "wmctrl", "xprop", "import", "dbus-daemon", "cc")
STARTS_WITHIN = 15.0  # seconds for the desktop; it takes about half of one
HELPER_LIMIT = 60.0  # seconds for one helper; the longest wait asked of one is 30


class DesktopError(Exception):
    """A helper said no; the text is what it said."""


def missing() -> list[str]:
    """What the harness needs and does not find here; empty on a machine that `make setup` prepared."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class App:
    """The running program: `main.py` started by the person of this desktop."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self.process = process
        self.log = log

    def said(self) -> str:
        """All that it wrote to its terminal."""
        return self.log.read_text("utf-8", "replace")

    def ended(self, seconds: float = 10) -> int:
        """Wait until it has ended by itself; its exit code."""
        return self.process.wait(seconds)

    def kill(self) -> None:
        """kill -9, as a crash or a power cut ends it."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to end, as a logout does, and insist after five seconds."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Desktop:
    """One session. Options as of `harness/run`: size="1120x720", scale=1.5, dark=True, without="tray", clock="wall"."""

    def __init__(self, folder: Path, *, clock: str = "wall", **options: Any) -> None:
        """`folder` keeps HOME, logs and the app's data; a second Desktop on the same folder finds them again."""
        self.folder = folder
        self.home = folder / "home"
        self.data = folder / "data"
        self.apps: list[App] = []
        self.env: dict[str, str] = {}
        self._options = [f"--{name}" if value is True else f"--{name}={value}" for name, value in options.items()]
        self._clock = clock

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True)
        env_file = self.folder / "session.env"
        command = [sys.executable, str(HARNESS / "run"), "--quiet", f"--home={self.home}", f"--env-file={env_file}"]
        command += [f"--logs={self.folder / 'logs'}", f"--clock={self._clock}", *self._options, "sleep", "infinity"]
        with (self.folder / "session.log").open("wb") as log:
            self._session = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        end = time.monotonic() + STARTS_WITHIN
        while not env_file.exists():
            if self._session.poll() is not None or time.monotonic() > end:
                self._session.terminate()
                raise DesktopError((self.folder / "session.log").read_text("utf-8", "replace"))
            time.sleep(0.02)
        self.env = self._environment(env_file)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for app in self.apps:
            app.stop()
        self._session.terminate()
        self._session.wait(10)

    @staticmethod
    def _environment(env_file: Path) -> dict[str, str]:
        """The variables of the session, for the helpers and, with the movable clock put before libc, for the app."""
        script = f"source {shlex.quote(str(env_file))} && env -0"
        done = subprocess.run(["bash", "-c", script], capture_output=True, check=True)
        return dict(pair.split("=", 1) for pair in done.stdout.decode().split("\0") if pair)

    # The program

    def start(self, *arguments: str, env: dict[str, str] | None = None) -> App:
        """Start main.py on this desktop's own data folder; `arguments` follow `--data FOLDER`."""
        log = self.folder / f"app-{len(self.apps)}.log"
        preload = str(Path(self.env["DESKTOP_STATE"]) / "clock.so")
        command = [sys.executable, "main.py", "--data", str(self.data), *arguments]
        with log.open("wb") as out:
            process = subprocess.Popen(
                command, cwd=ROOT, env={**self.env, "LD_PRELOAD": preload, **(env or {})},
                stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
            )  # fmt: skip
        app = App(process, log)
        self.apps.append(app)
        return app

    def command(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """A command of main.py (`import`, `agenda` ...) on the same data and clock, to its end."""
        preload = str(Path(self.env["DESKTOP_STATE"]) / "clock.so")
        done = subprocess.run(
            [sys.executable, "main.py", "--data", str(self.data), *arguments],
            cwd=ROOT, env={**self.env, "LD_PRELOAD": preload}, capture_output=True, text=True, timeout=HELPER_LIMIT,
            check=False,
        )  # fmt: skip
        if check and done.returncode:
            raise DesktopError(f"main.py {' '.join(arguments)}: {done.stdout}{done.stderr}")
        return done

    def python(self, code: str, *arguments: str) -> str:
        """What a piece of Python printed that runs on this desktop and clock, however it ended."""
        preload = str(Path(self.env["DESKTOP_STATE"]) / "clock.so")
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT, env={**self.env, "LD_PRELOAD": preload}, capture_output=True, text=True, timeout=HELPER_LIMIT,
            check=False,
        )  # fmt: skip
        return done.stdout

    # The helpers of the harness, by name

    def helper(self, name: str, *arguments: object) -> str:
        """What the helper printed; DesktopError with its words when it failed."""
        done = subprocess.run(
            [str(HARNESS / name), *map(str, arguments)],
            env=self.env, capture_output=True, text=True, timeout=HELPER_LIMIT, check=False,
        )  # fmt: skip
        if done.returncode:
            words = " ".join([name, *map(str, arguments)])
            raise DesktopError(f"{words}: {(done.stderr or done.stdout).strip()}")
        return done.stdout

    def _lines(self, name: str, *arguments: object) -> list[dict[str, Any]]:
        # Lines end with a line feed alone: a text may hold separators of its own (U+2028).
        return [json.loads(line) for line in self.helper(name, *arguments).split("\n") if line.startswith("{")]

    # Windows and pictures

    def wait_window(self, title: str, seconds: float = 20) -> int:
        """Wait until a window shows; the milliseconds since its process began."""
        said = self.helper("window", "wait", title, int(seconds)).split()
        return int(said[1]) if len(said) > 1 else 0

    def gone_window(self, title: str, seconds: float = 10) -> None:
        self.helper("window", "gone", title, int(seconds))

    def windows(self) -> list[str]:
        """One line each: id, process, place, size, title."""
        return self.helper("window", "list").splitlines()

    def window(self, verb: str, title: str, *more: str) -> None:
        """focus, close, minimize, maximize; size with WxH."""
        self.helper("window", verb, title, *more)

    def shot(self, file: Path, title: str = "") -> Path:
        """A picture of the screen, or of one window with what lies over it."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.helper("shot", file, *([title] if title else []))
        return file

    def scheme(self, name: str) -> None:
        """The person switches to `dark` or `light`."""
        self.helper("scheme", name)

    # Hands. A place is "X,Y", "@name" or "@role:name".

    def click(self, place: str, button: int = 1, count: int = 1) -> None:
        self.helper("click", place, button, count)

    def hover(self, place: str) -> None:
        self.helper("click", "move", place)

    def drag(self, start: str, end: str, *options: str) -> None:
        """Options: --hold (the button stays down), --escape (given up)."""
        self.helper("drag", *options, start, end)

    def drop(self) -> None:
        """Let go after a drag with --hold."""
        self.helper("drag", "--release")

    def key(self, *keys: str) -> None:
        self.helper("key", *keys)

    def type(self, text: str) -> None:
        self.helper("type", text)

    # What a screen reader gets

    def see(self, place: str, seconds: float = 10) -> dict[str, Any]:
        """Wait until it is on the screen; role, name, states, place of the first that matches."""
        return self._lines("a11y", "--json", "--wait", place, seconds)[0]

    def found(self, place: str) -> list[dict[str, Any]]:
        """All that match now, possibly none."""
        try:
            return self._lines("a11y", "--json", "--find", place)
        except DesktopError:
            return []

    def gone(self, place: str, seconds: float = 10) -> None:
        """Wait until nothing matches any more."""
        end = time.monotonic() + seconds
        while self.found(place):
            if time.monotonic() > end:
                raise DesktopError(f"{place} is still there")
            time.sleep(0.1)

    def tree(self) -> list[dict[str, Any]]:
        return self._lines("a11y", "--json")

    def act(self, place: str, *action: str) -> None:
        """Do its action without the pointer."""
        self.helper("a11y", "--do", place, *action)

    def fill(self, place: str, text: str) -> None:
        self.helper("a11y", "--set", place, text)

    def nameless(self) -> str:
        """What a screen reader cannot name; empty when all is well."""
        try:
            self.helper("a11y", "--audit")
        except DesktopError as said:
            return str(said)
        return ""

    # What reaches the rest of the desktop

    def notifications(self, wait: int = 0, seconds: float = 10) -> list[dict[str, Any]]:
        """All so far, oldest first; with `wait`, once that many have come."""
        return self._lines("notifications", *(["--wait", wait, seconds] if wait else []))

    def click_notification(self, number: int, key: str = "default") -> None:
        self.helper("notifications", "--click", number, key)

    def close_notification(self, number: int) -> None:
        """Dismiss it, as the cross on it does."""
        self.helper("notifications", "--close", number)

    def tray(self, seconds: float = 10) -> list[dict[str, Any]]:
        """The icons in the tray, once there is one."""
        return self._lines("tray", "--wait", seconds)

    def tray_menu(self, label: str) -> None:
        self.helper("tray", "--menu", label)

    # Time

    def clock(self, *how: str) -> str:
        """`+2h`, `2026-06-26 08:59`, `reset`; `sleep 8h` closes the lid. What time it is then for the app."""
        return self.helper("faketime", *how).strip()
