"""What is kept of a fault of ours: places in the source, kinds of errors, versions; nothing that a person wrote.

The message of an exception may quote a letter, and the path of the program may hold the name of whoever runs it. So a
message is left out, and of a path only the part within the program (or within a library) is kept.
"""

import platform
import sys
import traceback
from pathlib import Path, PurePath
from types import TracebackType

from models.adapters.shipped import own_version

_TOP = Path(__file__).resolve().parents[2]
_LIBRARIES = ("site-packages", "dist-packages")
_MOST_FRAMES, _MOST_CAUSES = 40, 5


def fault_text(error: BaseException, trace: TracebackType | None) -> str:
    """The way to it, the newest place last, then its kind; then what it came from."""
    lines = [_frame(frame) for frame in traceback.extract_tb(trace)[-_MOST_FRAMES:]]
    lines.append(_kind(error))
    came, seen = error.__cause__ or error.__context__, {id(error)}
    while came is not None and id(came) not in seen and len(seen) <= _MOST_CAUSES:
        seen.add(id(came))
        frames = traceback.extract_tb(came.__traceback__)
        lines.append(f"after {_kind(came)}{f' at {_where(frames[-1])}' if frames else ''}")
        came = came.__cause__ or came.__context__
    return "\n".join(lines) + "\n"


def place_of(error: BaseException, trace: TracebackType | None) -> str:
    """The same for the same fault: its kind and the last place."""
    frames = traceback.extract_tb(trace)
    return f"{_kind(error)} {_where(frames[-1]) if frames else '?'}"


def versions() -> dict[str, str]:
    """Of all that a fault may come from."""
    return {
        "afterview": own_version(),
        "python": platform.python_version(),
        "sqlite": str(getattr(sys.modules.get("sqlite3"), "sqlite_version", "-")),  # the store has loaded it
        "system": f"{platform.system()}-{platform.release()}",
        "machine": platform.machine(),
        "frozen": "yes" if getattr(sys, "frozen", False) else "no",
    }


def _kind(error: BaseException) -> str:
    kind = type(error)
    number = error.errno if isinstance(error, OSError) else None
    return f"{kind.__module__}.{kind.__qualname__}" + (f" ({number})" if number is not None else "")


def _frame(frame: traceback.FrameSummary) -> str:
    return f"  {_where(frame)} in {frame.name}" + (f"\n      {frame.line}" if frame.line else "")


def _where(frame: traceback.FrameSummary) -> str:
    return f"{_within(frame.filename)}:{frame.lineno}"


def _within(name: str) -> str:
    path = PurePath(name)
    try:
        return path.relative_to(_TOP).as_posix()
    except ValueError:
        parts = path.parts
        for library in _LIBRARIES:
            if library in parts:
                return "/".join(parts[parts.index(library) + 1 :])
        return "/".join(parts[-2:]) if len(parts) > 3 else path.name
