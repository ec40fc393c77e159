"""Wishes to see something, from wherever they come: a row, the tray, a notification, a second start."""

from PySide6.QtCore import QObject, Signal


class Router(QObject):
    page_wanted = Signal(str)
    """The page's key in the rail: "today", "board", "people", "notes", "letters", "offers",
    "insights", "settings"."""
    board_wanted = Signal(str, object)
    """The board is to show these applications alone: what they are called together, and a list of their ids."""
    application_wanted = Signal(str, str)
    """Ids of an application and of one of its interviews; the second may be empty."""
    edit_wanted = Signal(str)
    """The application whose form is to open over its panel."""
    reminder_wanted = Signal(str, str)
    """Rule and subject."""
    debrief_wanted = Signal(str)
    """The interview whose debrief is to be written; empty for the one that is on or ended last."""
    just_out_wanted = Signal()
    """Somebody has just left an interview, and wants to write about it."""
    prep_wanted = Signal(str)
    """The interview whose prep sheet is to be shown."""
    impressions_wanted = Signal(str, str)
    """Ids of an application and of the interview of it that is to be thought over at length."""
    quick_add_wanted = Signal(str)
    """Text that the field begins with."""
    settings_wanted = Signal(str)
    """The key of a section; empty for the one seen last."""
    new_application_wanted = Signal(str)
    """The stage that it begins in."""
    person_wanted = Signal(str)
    """The id of somebody who is to be shown among the people."""
    new_person_wanted = Signal()
    note_wanted = Signal(str)
    """The id of a note that is to be shown."""
    question_wanted = Signal(str)
    """The id of a question that is to be shown in the bank."""
    new_note_wanted = Signal(str)
    """A note is to be begun; the id of the application that it belongs to, or nothing."""
    letter_wanted = Signal(str)
    """The id of a letter that is to be shown: a draft in the composer, one that has left as it left."""
    write_wanted = Signal(str, str, str, str)
    """A letter is to be written: its kind, and the ids of an application, an interview and a person; each but the
    kind may be empty."""
    help_wanted = Signal(str)
    """A page of the help and, behind a #, a heading on it, such as "rules#thank_you"; empty for the first page."""
    keys_wanted = Signal(str)
    """The keys of a screen, by its key in `ui/keymap.py`; empty for the screen one is on."""
    import_wanted = Signal()
    """Choose files and offer them for import."""
    recast_wanted = Signal(object)
    """The data is to be encrypted with this key (`models.services.encryption.Fresh`), or decrypted: None."""
    restart_wanted = Signal()
    """The data folder holds other data now: open it afresh."""
