"""SQLite's and the file system's complaints, as sentences with their remedy."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from peewee import PeeweeException

from models.domain.errors import InUse, RowMovedOn, WorldError
from models.domain.reasons import trouble
from models.domain.said import Said

_SENTENCES: tuple[tuple[str, Said], ...] = (
    (
        "locked",
        Said(
            "Afterview's data is in use just now, so nothing was changed. Try again in a moment; if it stays so, close "
            "the other program that uses it."
        ),
    ),
    (
        "disk is full",
        Said(
            "The disk is full, so nothing was saved. Nothing is lost of what was there; make some room and try again."
        ),
    ),
    (
        "readonly",
        Said(
            "Afterview's data folder cannot be written to, so nothing was saved. "
            "Allow writing to the folder and try again."
        ),
    ),
    (
        "unsupported file format",
        Said(
            "The file with Afterview's data is damaged or too new for this system's SQLite. It was left as it is; "
            "restore a backup, or update Afterview."
        ),
    ),
    (
        "not a database",
        Said(
            "The file with Afterview's data is damaged or is not a database. It was left as it is; "
            "restore a backup, or keep the file and ask for help."
        ),
    ),
    (
        "malformed",
        Said(
            "The file with Afterview's data is damaged. It was left as it is; "
            "run the check to see what can still be read, or restore a backup."
        ),
    ),
    (
        "unable to open",
        Said(
            "The file with Afterview's data cannot be opened. Check that its folder is there and may be read and "
            "written."
        ),
    ),
    (
        "disk I/O error",
        Said(
            "The disk reported an error while Afterview's data was in use. Nothing was half saved; "
            "make sure that the disk has room left and is in order, then try again."
        ),
    ),
    (
        "too big",
        Said("A text is too long to be kept. Nothing was changed; shorten it."),
    ),
    (
        "foreign key",
        Said(
            "Something that this belongs to is no longer there, or something still points at it. Nothing was changed."
        ),
    ),
    (
        "no such table",
        Said(
            "The file with Afterview's data lacks a part that should be there. It was left as it is; restore a backup."
        ),
    ),
)


def told(error: Exception) -> WorldError | None:
    """The sentence for an error of the world; None for one that is a bug of ours."""
    said = str(error).lower()
    if "unique constraint" in said:
        return RowMovedOn("Something of the same name is there already. Nothing was changed.")
    if "unable to open" in said and (lacking := _no_handle_left()) is not None:
        return lacking
    for sign, sentence in _SENTENCES:
        if sign.lower() in said:
            return InUse(sentence) if sign == "locked" else WorldError(sentence)
    return None


def _no_handle_left() -> WorldError | None:
    """SQLite says the same of a file that is gone and of a system that opens no file at all."""
    try:
        os.close(os.open(os.devnull, os.O_RDONLY))
    except OSError as error:
        return trouble(error)
    return None


@contextmanager
def calmly() -> Iterator[None]:
    """Lets SQLite's complaints out as WorldErrors."""
    try:
        yield
    except (sqlite3.Error, PeeweeException) as error:
        calm = told(error)
        if calm is None:
            raise
        raise calm from error
