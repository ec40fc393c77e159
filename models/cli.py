"""The commands: everything but the window, for scripts, support and tests (INTERCHANGE).

Standard output carries the answer, standard error the diagnostics. The world's errors are told in a sentence; a bug is
left to show itself. What a command needs is imported by that command: `--help` costs nothing.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from models import cli_arguments as arguments
from models.domain.errors import FileRefused, RowMovedOn, StoreRefused, WorldError

if TYPE_CHECKING:
    from models.domain.report import FileReport
    from models.store.repository import Store

DONE, REFUSED, UNUSABLE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the arguments ask for; no command is the window, with `files` offered for import."""

    folder: Path
    command: str | None = None
    files: tuple[Path, ...] = ()
    hidden: bool = False
    """The window waits in the tray, as at login."""
    options: argparse.Namespace = field(default_factory=argparse.Namespace)


def parse(argv: Sequence[str]) -> Wanted:
    """Ends the program with status 2 and a line on standard error where the arguments make no sense."""
    parser = _parser()
    word = _first_word(argv)
    if word is not None and word not in COMMANDS and not _is_meant_as_file(word):
        parser.error(f"there is no command and no file “{word}” (--help lists the commands)")
    known = parser if word in COMMANDS else _window_parser(parser)
    options = known.parse_args(list(argv))
    if options.data == "":
        parser.error("argument --data: the folder has no name")
    folder = _usual_folder() if options.data is None else Path(options.data)
    files = tuple(Path(name) for name in getattr(options, "files", ()))
    return Wanted(folder, getattr(options, "command", None), files, options.hidden, options)


def _first_word(argv: Sequence[str]) -> str | None:
    """The first argument that is neither an option nor the data folder's name."""
    words = iter(argv)
    for word in words:
        if word == "--":
            return next(words, None)
        if word == "--data":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def _is_meant_as_file(word: str) -> bool:
    return bool(os.path.dirname(word)) or "." in word or os.path.exists(word)


def _usual_folder() -> Path:
    from models.adapters.places import usual_folder

    return usual_folder()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="afterview",
        description="Does the right thing after a job interview, at the right moment. "
        "Without a command the window opens; files that are named are offered for import.",
        usage="afterview [--data DIR] [--hidden] [FILE ...]\n       afterview [--data DIR] COMMAND ...",
        allow_abbrev=False,
    )
    parser.add_argument("--data", metavar="DIR", help="the data folder (default: the platform's own)")
    parser.add_argument("--hidden", action="store_true", help="open the window in the tray, as at login")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog=parser.prog)
    for name, (described, add_arguments, _) in COMMANDS.items():
        command = commands.add_parser(name, help=described, description=described, allow_abbrev=False)
        add_arguments(command)
    return parser


def _window_parser(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The same options, with files in the place of a command."""
    window = argparse.ArgumentParser(prog=parser.prog, usage=parser.usage, add_help=False, allow_abbrev=False)
    window.add_argument("--data")
    window.add_argument("--hidden", action="store_true")
    window.add_argument("-h", "--help", action=_Help, nargs=0, whole=parser)
    window.add_argument("files", nargs="*")
    return window


class _Help(argparse.Action):
    """Prints the help with the commands in it, which the window's own parser does not know."""

    def __init__(self, *, whole: argparse.ArgumentParser, **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]
        self._whole = whole

    def __call__(self, *_: object) -> NoReturn:
        self._whole.print_help()
        self._whole.exit()


def carry_out(wanted: Wanted) -> int:
    """Runs one command and gives the exit status."""
    _have_streams()
    command = COMMANDS[wanted.command or ""][2]
    try:
        _settle(wanted.folder)
        status = command(wanted)
        sys.stdout.flush()
        return status
    except WorldError as error:
        _say(error.sentence)
        return _status(wanted, error)
    except BrokenPipeError:  # the reader has seen enough; a flush at the end would complain once more
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return REFUSED
    except Exception:
        from models.store.check import damage

        damaged = damage(wanted.folder)
        if damaged is None:
            raise
        _say(damaged)
        return UNUSABLE


def _settle(folder: Path) -> None:
    """Encrypted data, or a switch to it that was cut off: only then is anything more loaded."""
    from models.store.db import is_pending
    from models.store.engine import FILE_NAME, salt_of

    if is_pending(folder) or salt_of(folder / FILE_NAME) is not None:
        from models.services.encryption import settle

        settle(folder)


def _have_streams() -> None:
    """UTF-8 whatever the locale; one that the caller closed leads nowhere, lest a file of ours takes its number."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - open to the end
        elif hasattr(stream := getattr(sys, name), "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _status(wanted: Wanted, error: WorldError) -> int:
    """A backup or a draft that cannot be had is refused; elsewhere it is the data folder that does not go along."""
    if isinstance(error, StoreRefused):
        return UNUSABLE
    refused = isinstance(error, (FileRefused, RowMovedOn)) or wanted.command in (
        "backup",
        "restore",
        "salvage",
        "draft",
    )
    return REFUSED if refused else UNUSABLE


def _say(*sentences: str) -> None:
    """A line each on standard error, whatever a file had in its names."""
    for sentence in sentences:
        print(sentence.replace("\n", " "), file=sys.stderr)


def _answer(data: bytes) -> None:
    """Bytes to standard output as they are."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise FileRefused(f"The answer could not be written: {error.strerror}.") from error


def _answer_json(value: object) -> None:
    _answer(json.dumps(value, ensure_ascii=False, indent=2).encode(errors="replace") + b"\n")


def _answer_lines(lines: Iterable[str]) -> None:
    _answer("".join(f"{line}\n" for line in lines).encode(errors="replace"))


def _open(wanted: Wanted) -> "closing[Store]":
    from models.store.repository import Store

    return closing(Store.open(wanted.folder))


def _import(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.formats.report_text import report_lines, report_object
    from models.services.imports_file import import_any

    reports: list[FileReport] = []
    with _open(wanted) as store:
        try:
            for name in wanted.options.file:
                report = import_any(store, Path(name), SystemClock().now())
                reports.append(report)
                _say(*(f"{report.file}: {sentence}" for sentence in (*report.refused, *report.notices)))
        finally:  # what went in before the disk was full is said too
            if wanted.options.json:
                _answer_json({"files": [report_object(report) for report in reports]})
            else:
                _answer_lines(line for report in reports for line in report_lines(report))
    return REFUSED if any(report.refused for report in reports) else DONE


def _export(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.services.exports import export, write

    now = SystemClock().now()
    with _open(wanted) as store:
        if wanted.options.output in (None, "-"):
            _answer(export(store, wanted.options.format, now))
        else:
            write(store, wanted.options.format, Path(wanted.options.output), now)
    return DONE


def _agenda(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.formats.agenda_text import agenda_lines, agenda_object
    from models.services.etiquette import zone_trouble
    from models.services.outlook import outlook

    given: datetime | None = wanted.options.at
    with _open(wanted) as store:
        agenda, words, zone = outlook(store, given or SystemClock().now().replace(microsecond=0))
        trouble = zone_trouble(store.settings())
    if trouble is not None:
        _say(trouble)
    if wanted.options.json:
        _answer_json(agenda_object(agenda, words, zone))
    else:
        _answer_lines(agenda_lines(agenda, words, zone))
    return DONE


def _draft(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.domain.values import ApplicationId, ContactId, InterviewId, LetterKind
    from models.formats.letter_text import draft_lines, draft_object
    from models.services.drafted import drafted

    given = wanted.options
    if given.interview is None and given.application is None and given.to is None:
        _say("A letter is about an interview or an application, or goes to a person: name one, such as --interview ID.")
        return UNUSABLE
    with _open(wanted) as store:
        found = drafted(
            store,
            SystemClock(),
            LetterKind(given.kind),
            None if given.application is None else ApplicationId(given.application),
            None if given.interview is None else InterviewId(given.interview),
            None if given.to is None else ContactId(given.to),
        )
    if found.trouble:
        _say(found.trouble)
    if given.json:
        _answer_json(draft_object(found.situation, found.draft, found.review, found.used))
    else:
        _answer_lines(draft_lines(found.situation, found.draft, found.review))
    return DONE


def _check(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.services.checked import checked

    faults, told = checked(wanted.folder, wanted.options.fetch, SystemClock().now())
    _say(*told)
    if wanted.options.json:
        _answer_json({"sound": not faults, "faults": faults})
    else:
        _answer_lines(faults or ["The data is sound."])
    return REFUSED if faults else DONE


def _backup(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.store.backup import back_up

    back_up(wanted.folder, Path(wanted.options.file), SystemClock().now())
    _answer_lines([f"The data is kept in {wanted.options.file}, and that file was read back."])
    return DONE


def _restore(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.services.folder import restore

    kept = restore(wanted.folder, Path(wanted.options.file), SystemClock().now())
    before = f" What was there before is kept in {kept}." if kept else ""
    _answer_lines([f"The data is that of {wanted.options.file} now.{before}"])
    return DONE


def _salvage(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.services.damage import save

    kept, told = save(wanted.folder, SystemClock().now())
    _answer_lines([*told, f"The damaged file is kept as {kept}."])
    return DONE


def _sample(wanted: Wanted) -> int:
    from models.adapters.system_clock import SystemClock
    from models.services.sample import fill, is_empty

    with _open(wanted) as store:
        if not is_empty(store):
            _say(
                f"“{wanted.folder}” holds data already. A sample goes into an empty folder only; name one with --data."
            )
            return REFUSED
        fill(store, SystemClock().now(), wanted.options.applications, wanted.options.open)
    _answer_lines([f"A search with {wanted.options.applications} applications is in {wanted.folder} now."])
    return DONE


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[Wanted], int]]] = {
    "import": ("read files into the data folder", arguments.import_arguments, _import),
    "export": (
        "write everything (json), applications (csv), contacts (vcf) or dates (ics)",
        arguments.export_arguments,
        _export,
    ),
    "agenda": ("what is due, what comes next, and what may rest", arguments.agenda_arguments, _agenda),
    "draft": ("put a letter together from the record, and say what its checks find", arguments.draft_arguments, _draft),
    "check": ("verify the data and say what is wrong", arguments.check_arguments, _check),
    "backup": ("keep everything in one file, verified after writing", arguments.file_argument, _backup),
    "restore": ("take the data from a backup; what was there is kept beside it", arguments.file_argument, _restore),
    "salvage": ("save what can be read of damaged data into a new file", lambda _command: None, _salvage),
    "sample": ("fill an empty data folder with a believable search", arguments.sample_arguments, _sample),
}
"""Name -> what it does, its arguments, and the function that does it."""
