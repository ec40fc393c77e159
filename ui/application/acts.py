"""What can be done with an entry of the timeline, and what it is called."""

from enum import Enum, auto

from ui import wording

translate = wording.translate


class Act(Enum):
    """What can be done with an entry."""

    RESCHEDULE = auto()
    EDIT = auto()
    PEOPLE = auto()
    NEXT_STEPS = auto()
    DEBRIEF = auto()
    PREP = auto()
    PREPARED = auto()
    NOT_PREPARED = auto()
    CANCEL = auto()
    DELETE = auto()
    REDATE = auto()
    REASON = auto()
    DEADLINE = auto()
    LINK = auto()


def act_words(act: Act) -> tuple[str, str]:
    """Text and icon."""
    return {
        Act.RESCHEDULE: (translate("Timeline", "Reschedule"), "calendar-clock"),
        Act.EDIT: (translate("Timeline", "Edit"), "pencil"),
        Act.PEOPLE: (translate("Timeline", "People"), "users"),
        Act.NEXT_STEPS: (translate("Timeline", "Next steps"), "clipboard-list"),
        Act.DEBRIEF: (translate("Timeline", "Debrief"), "notebook-pen"),
        Act.PREP: (translate("Timeline", "Prep sheet"), "file-text"),
        Act.PREPARED: (translate("Timeline", "Mark as prepared"), "square-check"),
        Act.NOT_PREPARED: (translate("Timeline", "Not prepared yet"), "undo-2"),
        Act.CANCEL: (translate("Timeline", "It was cancelled"), "ban"),
        Act.DELETE: (translate("Timeline", "Move to the bin"), "trash-2"),
        Act.REDATE: (translate("Timeline", "Change the date"), "calendar"),
        Act.REASON: (translate("Timeline", "Note the reason"), "pen-line"),
        Act.LINK: (translate("Timeline", "Open the link"), "link"),
        Act.DEADLINE: (translate("Timeline", "Answer by another day"), "calendar-clock"),
    }[act]
