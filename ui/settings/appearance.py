"""How the window looks: light or dark, its size, its contrast, and how much of it moves. All of it at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.domain.preferences import SCALES, Motion, Scheme
from ui.context import Context
from ui.settings.rows import Rows, Section
from ui.widgets.segmented import Segmented
from ui.widgets.stepper import Stepper
from ui.widgets.switch import Switch

STEP = 10


def percent(value: int) -> str:
    return QCoreApplication.translate("Settings", "{percent} %").format(percent=value)


class AppearanceSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Appearance")
        sentence = QCoreApplication.translate("Settings", "As your eyes and your desk like it, on this computer.")
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        self.column.addWidget(self._rows())
        self.finish()
        self.refresh()

    def keywords(self) -> str:
        return self.tr("accessibility theme dark mode font text zoom large animation colour")

    def _rows(self) -> Rows:
        theme = self._ctx.theme
        rows = Rows(theme, self)
        name = self.tr("Light or dark")
        parts = [
            (Scheme.SYSTEM.value, self.tr("As the system"), None),
            (Scheme.LIGHT.value, self.tr("Light"), "sun"),
            (Scheme.DARK.value, self.tr("Dark"), "moon"),
        ]
        self.scheme = Segmented(theme, parts, name, parent=rows)
        self.scheme.chosen.connect(lambda key: self._set(scheme=Scheme(key)))
        rows.add(name, self.scheme)
        name = self.tr("Size of everything")
        self.scale = Stepper(theme, name, SCALES[0], SCALES[-1], percent, rows, step=STEP)
        self.scale.changed.connect(lambda value: self._set(scale=value))
        rows.add(name, self.scale, self.tr("letters, spaces and buttons together"))
        name = self.tr("High contrast")
        self.contrast = Switch(theme, name, rows)
        self.contrast.clicked.connect(lambda on: self._set(contrast=on))
        rows.add(name, self.contrast, self.tr("darker lines, and borders in place of soft grounds"))
        name = self.tr("Motion")
        parts = [
            (Motion.SYSTEM.value, self.tr("As the system"), None),
            (Motion.FULL.value, self.tr("Usual"), None),
            (Motion.REDUCED.value, self.tr("None"), None),
        ]
        self.motion = Segmented(theme, parts, name, parent=rows)
        self.motion.chosen.connect(lambda key: self._set(motion=Motion(key)))
        rows.add(name, self.motion, self.tr("what opens, folds and slides"))
        return rows

    def refresh(self) -> None:
        look = self._ctx.services.preferences.appearance()
        self.scheme.set_value(look.scheme.value)
        self.scale.set_value(look.scale)
        self.contrast.setChecked(look.contrast)
        self.motion.set_value(look.motion.value)

    def _set(self, **after: Any) -> None:
        """Fields of Appearance."""
        preferences = self._ctx.services.preferences
        changed = replace(preferences.appearance(), **after)
        if self._ctx.intents.do(self, lambda: preferences.put_appearance(changed)) is None:
            self.refresh()
