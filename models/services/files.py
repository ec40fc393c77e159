"""Whole files in and out, each with its sentence where the world does not go along."""

import contextlib
import os
import tempfile
from pathlib import Path

from models.domain import reasons
from models.domain.errors import FileRefused


def read_bytes(path: Path, limit: int) -> bytes:
    """The whole file. Raises FileRefused for one that cannot be read or holds more than `limit` bytes."""
    try:
        if path.exists() and not path.is_file():
            raise FileRefused("“{path}” is not a file.", path=path)
        with path.open("rb") as opened:
            data = opened.read(limit + 1)
    except OSError as error:
        raise FileRefused("“{path}” cannot be read: {why}.", path=path, why=reasons.why(error)) from error
    except ValueError as error:  # a name with a NUL in it
        raise FileRefused("The file's name is not one that this system can hold.") from error
    if len(data) > limit:
        raise FileRefused("“{path}” is larger than {most} MB, so it was not read.", path=path, most=limit // 1024**2)
    return data


def write_private(path: Path, data: bytes) -> None:
    """Writes for nobody's eyes but the owner's; what was there before stays whole until the new file is complete.

    A link is followed, and a device or pipe is written to rather than replaced. Raises FileRefused.
    """
    try:
        path = path.resolve()
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)
            return
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", dir=path.parent)  # 0600 from the start
        try:
            with os.fdopen(handle, "wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
            os.replace(name, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
    except (OSError, ValueError, RuntimeError) as error:  # a NUL in the name; a ring of links
        why = reasons.why(error) if isinstance(error, OSError) else reasons.REFUSED
        raise FileRefused(
            "“{path}” cannot be written: {why}. What was there is as it was.", path=path, why=why
        ) from error
