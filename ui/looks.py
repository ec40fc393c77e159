"""How the window looks, kept in step with what is chosen: at the start, with every choice, and with every undo.

Where the choice is the system’s, it is kept in step with that: light and dark by the theme, motion here.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from models.domain.change import Change
from models.domain.preferences import Appearance, Motion, Scheme
from ui.context import Context
from ui.language import resolved, spoken

if TYPE_CHECKING:
    from ui.motion_watch import MotionWatch

AFTER_START_MS = 1500
_PINNED = {Scheme.LIGHT: False, Scheme.DARK: True, Scheme.SYSTEM: None}


class Looks(QObject):
    """Stands between what is kept and the theme; there is one for each folder that is open."""

    language_chosen = Signal()
    """Another one than the window speaks: what stands on the screen has to be built anew."""

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._calm_system = False
        self._watch: MotionWatch | None = None
        self._left = False
        self._usual_effects = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        ctx.bus.changed.connect(self._on_changed)
        self.dress()
        QTimer.singleShot(AFTER_START_MS, self, self._begin_to_follow)

    def dress(self) -> None:
        look, theme = self._ctx.services.preferences.appearance(), self._ctx.theme
        self._motion = look.motion
        self._calm()
        theme.dress(look.scale / 100, _PINNED[look.scheme], look.contrast)

    def leave(self) -> None:
        """The folder is closed: whatever the system says from now on is for another one."""
        self._left = True
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, self._usual_effects)
        if self._watch is not None:
            self._watch.stop()

    def _begin_to_follow(self) -> None:
        from ui.motion_watch import MotionWatch

        if not self._left:
            self._watch = MotionWatch(self)
            self._watch.stirred.connect(self._ask_system)
            self._watch.start()
            self._ask_system()

    def _ask_system(self) -> None:
        """Whether the system asks for less motion; what answers it takes a moment, so nobody waits for it."""
        from ui.motion import wants_less

        self._ctx.jobs.run(wants_less, done=self._on_system)

    def _on_system(self, wants_less: bool) -> None:
        self._calm_system = wants_less
        if not self._left:
            self._calm()

    def _calm(self) -> None:
        follows = self._motion is Motion.SYSTEM
        reduced = self._motion is Motion.REDUCED or (follows and self._calm_system)
        self._ctx.theme.reduced_motion = reduced
        # Qt's own: menus and lists that roll out, tooltips that fade.
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, self._usual_effects and not reduced)

    def _on_changed(self, change: Change, _origin: object) -> None:
        if any(edit.kind is Appearance for edit in change.edits):
            self.dress()
            if resolved(self._ctx.services.preferences.appearance().language) is not spoken():
                QTimer.singleShot(0, self, self.language_chosen.emit)  # once this change is through
