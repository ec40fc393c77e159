"""Why the system would not do something with a file, in words: its own (“Read-only file system”) are for others."""

import errno

from models.domain.errors import WorldError
from models.domain.said import Said

_DISK_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_MANY_FILES = (errno.EMFILE, errno.ENFILE)

REFUSED = Said("the system refused")

_NOT_OURS = (*_DISK_FULL, *_MANY_FILES, errno.EROFS, errno.EIO, errno.ENOMEM)


def trouble(error: BaseException) -> WorldError | None:
    """What the computer as a whole lacks, whoever asked it; None for anything else, which may be a fault of ours."""
    if isinstance(error, ImportError) and "Too many open files" in str(error):  # a library's own words
        error = OSError(errno.EMFILE, "")
    if not isinstance(error, OSError) or error.errno not in _NOT_OURS:
        return None
    if error.errno in _MANY_FILES:
        return WorldError(
            "That could not be done: too many files are open on this computer at this moment. What was kept before is "
            "safe; close other programs, then try again."
        )
    return WorldError(
        "That could not be done: {why}. What was kept before is safe; mend that, then try again.", why=why(error)
    )


def why(error: OSError) -> Said:
    """The end of a sentence: “… cannot be read: its permissions do not allow it”."""
    number = error.errno
    if number in (errno.EACCES, errno.EPERM):
        return Said("its permissions do not allow it")
    if number == errno.EROFS:
        return Said("it is on a disk that can only be read")
    if number in _DISK_FULL:
        return Said("the disk is full")
    if number == errno.ENOENT:
        return Said("there is no such file or folder")
    if number == errno.EISDIR:
        return Said("it is a folder")
    if number in (errno.EIO, getattr(errno, "ESTALE", errno.EIO)):
        return Said("the disk reported an error")
    if number in _MANY_FILES:
        return Said("too many files are open on this computer at this moment")
    if number == errno.ENOMEM:
        return Said("the computer has no memory left")
    if number == errno.ENAMETOOLONG:
        return Said("its name is too long")
    said = error.strerror
    return Said(said[0].lower() + said[1:]) if said else REFUSED
