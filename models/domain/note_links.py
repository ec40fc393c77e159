"""Links of a note to people and applications: Markdown links with a scheme of our own, which stay readable elsewhere.

`[@Ingrid Solheim](afterview:contact/con-1)` names a person, `[#Quillmark](afterview:application/app-1)` an application.
"""

import re

from models.domain.markdown_spans import Span

SCHEME = "afterview"
CONTACT, APPLICATION = "contact", "application"
_TARGET = re.compile(rf"{SCHEME}:({CONTACT}|{APPLICATION})/([A-Za-z0-9._-]{{1,64}})")
_ANYWHERE = re.compile(rf"\]\({_TARGET.pattern}\)")


def mention(kind: str, id_: str, name: str) -> Span:
    """The span that names somebody or something; its words are what people read."""
    sign = "@" if kind == CONTACT else "#"
    words = " ".join(name.replace("[", "(").replace("]", ")").split())
    return Span(sign + words, link=f"({SCHEME}:{kind}/{id_})", number=1)


def named(target: str) -> tuple[str, str] | None:
    """Kind and id that a link of ours leads to; None for any other link."""
    found = _TARGET.fullmatch(target)
    return (found[1], found[2]) if found else None


def named_in(source: str, kind: str = CONTACT) -> tuple[str, ...]:
    """Ids that a text names, each once, in their order."""
    return tuple(dict.fromkeys(found[2] for found in _ANYWHERE.finditer(source) if found[1] == kind))
