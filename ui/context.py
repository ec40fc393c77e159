"""What every page is handed: there is no other way to anything."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoStack

from models.domain.clock import Clock
from ui.bus import Bus
from ui.intents import Intents
from ui.jobs import Jobs
from ui.router import Router
from ui.theme import Theme

if TYPE_CHECKING:
    from models.services.house import Services


@dataclass
class Context:
    services: "Services"
    theme: Theme
    bus: Bus
    intents: Intents
    jobs: Jobs
    router: Router
    clock: Clock
    undo: QUndoStack
