"""Whether one says first names to each other: read from what was written, never guessed from a name.

German asks for it: `du` where the record shows it, else `Sie`. What shows it is a letter to that person which says du,
or a line in their record that says so.
"""

import re

from models.domain.letters.situation import Situation

_DU = re.compile(r"\b(du|dich|dir|dein\w{0,2}|ihr|euch|eu(?:er|re\w?))\b")
"""Written small, or at the beginning: `Ihr` with a capital is the polite word."""
_SIE = re.compile(r"(?<![.!?:„“\n] )(?<!^)\b(Sie|Ihnen|Ihre?[mnrs]?)\b", re.MULTILINE)
_SAID = re.compile(r"\b(per du|duzen|first[- ]name terms)\b", re.IGNORECASE)
_NOT_SAID = re.compile(r"\b(not|nicht|kein\w*|per sie|siezen)\b", re.IGNORECASE)


def on_first_names(situation: Situation) -> bool:
    """The newest letter to this person that says either decides; without one, a line in their record."""
    to = situation.to
    if to is None:
        return False
    for letter in reversed([one for one in situation.letters if one.to == to.id]):
        body = letter.body or ""
        du, sie = _DU.search(body), _SIE.search(body)
        if du is None and sie is None:
            continue
        return du is not None and sie is None
    return any(_SAID.search(line) and not _NOT_SAID.search(line) for line in (to.notes or "").splitlines())
