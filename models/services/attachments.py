"""Files beside notes and applications: copied into the data folder, each content once.

What the record says of a file is undoable like everything else. Its bytes stay until the next start finds that nothing
refers to them any more: no entry, not the bin, and no undo, which a start has none of.
"""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.domain import reasons
from models.domain.change import Change, Edit
from models.domain.errors import FileRefused, WorldError
from models.domain.file_names import safe_name
from models.domain.ids import new_id
from models.domain.mime_types import ENDINGS, mime_of
from models.domain.values import Application, ApplicationId, Attachment, Note, NoteId
from models.services.desk import Desk
from models.services.intent import Intent
from models.store import attachments as files


@dataclass(frozen=True, slots=True)
class Copied:
    """A content that is in the data folder, under the name that it came with; the record knows nothing of it yet."""

    hash: str
    name: str
    mime: str
    size: int


class Attachments:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def copy(self, source: Path | bytes, name: str = "") -> Copied:
        """Only the copying, which may take a while and touches no record: any thread may do it. Raises WorldError."""
        copied = files.copy_in(self._desk.store.folder, source)
        called = name or (source.name if isinstance(source, Path) else "")
        mime = mime_of(copied.head, called)
        otherwise = f"file.{ENDINGS[mime]}" if mime in ENDINGS else "file"
        return Copied(copied.hash, safe_name(called, otherwise), mime, copied.size)

    def add(
        self,
        source: Path | bytes | Copied,
        name: str,
        now: datetime,
        *,
        note: NoteId | None = None,
        application: ApplicationId | None = None,
        label: str | None = None,
    ) -> Change:
        """To a note or an application (a `label` says what for, such as “CV, as sent”); `added` gives what it became.

        The same content under the same name in the same place is there already: a Change without edits.
        Raises FileRefused for what cannot be read or is too large, WorldError where there is no such place.
        """
        store = self._desk.store
        if (note is None) == (application is None):
            raise ValueError("a file belongs to a note or to an application")
        if (store.get(Note, note) if note else store.get(Application, application)) is None:
            raise WorldError("What this file belongs to is no longer here. If it was deleted, the bin still has it.")
        copied = source if isinstance(source, Copied) else self.copy(source, name)
        called = safe_name(name, copied.name) if name else copied.name
        label = " ".join((label or "").split()) or None
        there = store.find(Attachment, hash=copied.hash, name=called, note=note, application=application, label=label)
        if there:
            return Change(Intent.ATTACHMENT_ADDED.value, (), self._about(there[0]))
        entry = Attachment(
            new_id("att"), copied.hash, called, copied.mime, copied.size, now, note, application, label
        )  # fmt: skip
        return self._desk.write([Edit(None, entry)], Intent.ATTACHMENT_ADDED, self._about(entry))

    def added(self, change: Change) -> Attachment:
        """What `add` has added, or found there already."""
        return self._get(change.about["attachment"])

    def remove(self, attachment: str) -> Change:
        """From the record; the bytes stay as long as an undo may want them."""
        entry = self._get(attachment)
        return self._desk.write([Edit(entry, None)], Intent.ATTACHMENT_REMOVED, self._about(entry))

    def of_note(self, note: NoteId) -> tuple[Attachment, ...]:
        """As they came."""
        return _as_they_came(self._desk.store.find(Attachment, note=note))

    def of_application(self, application: ApplicationId) -> tuple[Attachment, ...]:
        """Its own, as they came; those of its notes stand in the notes."""
        return _as_they_came(self._desk.store.find(Attachment, application=application))

    def open_path(self, digest: str) -> Path | None:
        """Where the content of that hash lies, sealed in an encrypted folder; None where it has vanished."""
        try:
            path = files.path_of(self._desk.store.folder, digest)
        except ValueError:
            return None
        return path if path.is_file() else None

    def copy_out(self, attachment: str, into: Path) -> Path:
        """A copy under its own name in an existing folder, for another program to open. Raises WorldError."""
        entry = self._get(attachment)
        kept = self.open_path(entry.hash)
        if kept is None:
            raise WorldError(
                "“{name}” is no longer in the data folder. Find it again, or restore a backup.", name=entry.name
            )
        target, number = into / entry.name, 1
        while target.exists():
            number += 1
            target = into / f"{Path(entry.name).stem} {number}{Path(entry.name).suffix}"
        try:
            with open(target, "xb", opener=_for_oneself) as writer:
                writer.writelines(files.content(self._desk.store.folder, entry.hash))
        except OSError as error:
            target.unlink(missing_ok=True)
            why = reasons.why(error)
            raise WorldError(
                "“{name}” could not be copied to “{into}”: {why}.", name=entry.name, into=into, why=why
            ) from error
        return target

    def missing(self) -> tuple[Attachment, ...]:
        """Those whose bytes have vanished from the data folder, by name. Quick: sizes alone are looked at."""
        store = self._desk.store
        gone = [one for one in store.all(Attachment) if not files.is_there(store.folder, one.hash, one.size)]
        return tuple(sorted((one for one in gone if self._owner_is_here(one)), key=lambda one: (one.name, one.id)))

    def find_again(self, digest: str, path: Path) -> None:
        """Puts the bytes back, for every place that refers to them. Raises FileRefused for another content."""
        if not self._desk.store.find(Attachment, hash=digest):
            raise FileRefused("Nothing refers to this file any more.")
        files.copy_in(self._desk.store.folder, path, digest)

    def sweep(self, now: datetime) -> int:
        """At a start, when there is no undo: lets go of what nothing refers to; gives how many files went.

        A row whose note or application is gone for good goes first.
        """
        store = self._desk.store
        rows = store.all(Attachment)
        binned = [value for entry in store.bin_list() for value in entry.values]
        ids = {value.id for value in binned if isinstance(value, Note | Application)}
        lost = [row for row in rows if not self._owner_is_here(row) and not {row.note, row.application} & ids]
        if lost:
            store.write([Edit(row, None) for row in lost], Intent.ATTACHMENT_REMOVED.value)
        wanted = {row.hash for row in rows if row not in lost}
        wanted |= {value.hash for value in binned if isinstance(value, Attachment)}
        return files.sweep(store.folder, wanted, now)

    def _owner_is_here(self, entry: Attachment) -> bool:
        store = self._desk.store
        if entry.note is not None:
            return store.get(Note, entry.note) is not None
        return entry.application is not None and store.get(Application, entry.application) is not None

    def _get(self, attachment: str) -> Attachment:
        found = self._desk.store.get(Attachment, attachment)
        if found is None:
            raise WorldError("This file is no longer attached here.")
        return found

    @staticmethod
    def _about(entry: Attachment) -> dict[str, str]:
        return {"file": entry.name, "attachment": entry.id, "hash": entry.hash}


def lending_place() -> Path | None:
    """Where a copy for another program lies best: in memory and gone with the session, where the system has that.

    None where it has not; the usual place for temporary files is as good as any then.
    """
    place = os.environ.get("XDG_RUNTIME_DIR")
    if place and os.path.isabs(place) and os.access(place, os.W_OK | os.X_OK):
        return Path(place)
    return None


def _for_oneself(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _as_they_came(found: list[Attachment]) -> tuple[Attachment, ...]:
    return tuple(sorted(found, key=lambda one: (one.added_at, one.id)))
