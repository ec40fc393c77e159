"""What this program makes is for its owner alone, whoever asks for it: file, folder, socket, temporary file.

Every place that makes a file says 0600 or 0700 itself. The mask of the process is the second wall: it also holds
for what libraries and Qt make on our behalf. Another person's program that is started from here gets the mask that
this one was started with, so that what a browser downloads is as it always is.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

PRIVATE = 0o077
_usual: list[int] = []
"""The mask at the start; a process has one, so this is kept once."""


def keep_private() -> None:
    """Called once, first of all, by the program; not by what only imports parts of it."""
    before = os.umask(PRIVATE)
    if not _usual:
        _usual.append(before)


@contextmanager
def as_usual() -> Iterator[None]:
    """While another program is started: under the mask that the person has chosen."""
    if not _usual:
        yield
        return
    os.umask(_usual[0])
    try:
        yield
    finally:
        os.umask(PRIVATE)
