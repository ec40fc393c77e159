"""What became of one file that was read in (INTERCHANGE, `import`): every entry is named under one of four heads."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class FileReport:
    """Collected while a file is read; `added` and `merged` name entries, `refused` and `notices` are whole sentences.

    A file with something in `refused` makes the command end with status 1; `notices` (a key that this version does
    not know) are said without that.
    """

    file: str
    added: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    left_alone: list[tuple[str, str]] = field(default_factory=list)
    """What, and why."""
    refused: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    entries: list[dict[str, object]] = field(default_factory=list)
    """What the file said, entry by entry, and what came of it; for `--json`."""
    facts: Mapping[str, object] | None = None
    """What the file says as a whole; for `--json`."""
