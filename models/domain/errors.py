"""The world's errors, which are told calmly; everything else that is raised is a bug of ours."""

from models.domain.said import Said


class WorldError(Exception):
    """Something outside went wrong: disk, file, network, another program.

    `sentence` is for the person in front of the screen: what happened, that nothing is lost, and
    how to mend it. It holds no password, address or letter body, so it may be logged.
    `WorldError("There is no file “{file}”.", file=path)` can be said in other languages as well.
    """

    def __init__(self, text: str, /, **fills: object) -> None:
        self.sentence = Said(text, **fills)
        super().__init__(self.sentence)


class InUse(WorldError):
    """Somebody else writes at this moment, be it another program or a worker of ours: mostly over in a second."""


class StoreRefused(WorldError):
    """The data folder cannot be used; nothing in it was changed."""


class RowMovedOn(WorldError):
    """An edit was made against a state that is no longer what is kept; nothing was written."""

    def __init__(
        self, text: str = "This has changed in the meantime, so it was left as it is now.", /, **fills: object
    ) -> None:
        super().__init__(text, **fills)


class FileRefused(WorldError):
    """A file cannot be read as what it says it is; nothing of it was taken."""
