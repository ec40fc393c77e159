"""The words of a note without its marks, for a line in a list; near enough, and quick for ten thousand notes."""

import re

_FENCE = re.compile(r"^ {0,3}(?:```|~~~).*$", re.MULTILINE)
_RULE = re.compile(r"^ {0,3}(?:[-*_=][ \t]*){3,}$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t].*$", re.MULTILINE)
_START = re.compile(r"^[ \t]*(?:[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+|(?:>[ ]?)+|\?[ \t]+)", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ ]+\"[^\"]*\")?\)")
_CUT = re.compile(r"\[([^\[\]]*)\]\([^()\s]*$")
_MARK = re.compile(r"\*\*|__|~~|`+|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|\\(?=[!-/:-@\[-`{-~])")


def plain_text(source: str, most: int = 300) -> str:
    """The words of the first lines; headings are passed over where there is anything else."""
    beginning = source[: most * 4]
    if "#" in beginning:
        without = _HEADING.sub("", beginning)
        beginning = without if without.strip() else beginning.replace("#", " ")
    text = _START.sub("", _RULE.sub("", _FENCE.sub("", beginning)))
    if "[" in text:
        # Names keep their words and lose the sign in front: a sentence reads on.
        text = _LINK.sub(lambda found: _read_on(found[1]), text)
        text = _CUT.sub(lambda found: _read_on(found[1]), text)
    return " ".join(_MARK.sub("", text).split())[:most]


def _read_on(words: str) -> str:
    return words[1:] if words[:1] in ("@", "#") else words
