"""Several applications at once: each is one Change, undone as one; what stays as it is is named."""

from collections.abc import Sequence
from dataclasses import replace

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.values import Application, ApplicationId
from models.services.desk import Desk
from models.services.intent import Intent

LONGEST_TAG = 60


class Bulk:
    """Moving and closing several is the board's (`Board.move_many`)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def tags(self, applications: Sequence[ApplicationId]) -> dict[str, int]:
        """The tags of these applications, and on how many of them each is."""
        counts: dict[str, int] = {}
        for application in dict.fromkeys(applications):
            for tag in self._desk.application(application).tags:
                counts[tag] = counts.get(tag, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: item[0].casefold()))

    def tag(self, applications: Sequence[ApplicationId], tag: str) -> Change:
        """One more tag, in whatever case it is there already it is not put twice; those that have it are named."""
        tag = " ".join(tag.split())
        if not tag or len(tag) > LONGEST_TAG:
            raise WorldError("A tag is a word or a few, sixty characters at most.")
        found = self._found(applications)
        has = [one for one in found if tag.casefold() in map(str.casefold, one.tags)]
        edits = [Edit(one, replace(one, tags=(*one.tags, tag))) for one in found if one not in has]
        about = {"count": str(len(edits)), "tag": tag, "skipped": self._names(has)}
        return self._desk.write(edits, Intent.APPLICATIONS_TAGGED, about)

    def untag(self, applications: Sequence[ApplicationId], tag: str) -> Change:
        found = [one for one in self._found(applications) if tag in one.tags]
        edits = [Edit(one, replace(one, tags=tuple(word for word in one.tags if word != tag))) for one in found]
        return self._desk.write(edits, Intent.APPLICATIONS_UNTAGGED, {"count": str(len(edits)), "tag": tag})

    def _found(self, applications: Sequence[ApplicationId]) -> list[Application]:
        return [self._desk.application(application) for application in dict.fromkeys(applications)]

    def _names(self, applications: Sequence[Application]) -> str:
        return ", ".join(self._desk.company(one.company).name for one in applications)
