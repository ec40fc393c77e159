"""The world's errors, which are told calmly; everything else that is raised is a bug of ours."""


class WorldError(Exception):
    """Something outside went wrong: disk, file, network, another program.

    `sentence` is for the person in front of the screen: what happened, that nothing is lost, and
    how to mend it. It holds no password, address or letter body, so it may be logged.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class StoreRefused(WorldError):
    """The data folder cannot be used; nothing in it was changed."""


class RowMovedOn(WorldError):
    """An edit was made against a state that is no longer what is kept; nothing was written."""

    def __init__(self, sentence: str = "This has changed in the meantime, so it was left as it is now.") -> None:
        super().__init__(sentence)


class FileRefused(WorldError):
    """A file cannot be read as what it says it is; nothing of it was taken."""
