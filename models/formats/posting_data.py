"""schema.org's JobPosting where a page holds one: as JSON-LD, as microdata, or as RDFa, each given as plain dicts.

Pages write JSON that is not quite JSON (comments around it, commas too many, entities), so what cannot be
read as it stands is mended once and tried again; what still makes no sense says nothing.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from models.formats.posting_page import Page

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

Item = dict[str, Any]

_MOST_NODES = 200_000
_MOST_PROPERTIES = 2_000
_LONGEST_VALUE = 400_000
_IS_JOB = re.compile(r"(?:^|[/:#])JobPosting$", re.IGNORECASE)
_COMMENTS = re.compile(r"\A\s*(?:<!--.*?-->|//[^\n]*|/\*.*?\*/|<!\[CDATA\[|<!--)", re.DOTALL)
_AFTER = ("-->", "]]>", "//", "/*", "*/", ";")
_COMMA_TOO_MANY = re.compile(r",(\s*[}\]])")
_COMMENT_LINE = re.compile(r"^[ \t]*//[^\n]*$", re.MULTILINE)
_MARKUP_WORDS = (
    "description responsibilities qualifications skills educationrequirements experiencerequirements jobbenefits"
    " incentivecompensation benefits incentives"
)
_WITH_MARKUP = frozenset(_MARKUP_WORDS.split())
"""Properties whose lists and paragraphs are kept, in lower case."""


def from_json(page: Page) -> tuple[list[Item], bool]:
    """The postings in the order of the page, and whether any block of it is no proper JSON."""
    found: list[Item] = []
    bad = False
    for script in page.scripts:
        said, broken = _read(script)
        bad = bad or broken
        nodes = list(_dicts(said))
        named = {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1}
        found += [_resolved(node, named) for node in nodes if _is_job(node.get("@type"))]
    return found[:100], bad


def _read(script: str) -> tuple[object, bool]:
    """What the block says, None for nothing; and whether it had to be mended."""
    try:
        return json.loads(script), False
    except (ValueError, RecursionError):
        for mended in _mended(script):
            try:
                return json.loads(mended, strict=False), True
            except (ValueError, RecursionError):
                continue
    return None, bool(script.strip())


def _mended(script: str) -> Iterator[str]:
    """The block without comments and what else surrounds it, then without commas too many, then without entities."""
    bare = script.strip()
    for _ in range(4):
        bare = _COMMENTS.sub("", bare, count=1).strip()
        for mark in _AFTER:
            bare = bare.removesuffix(mark).rstrip()
    yield bare
    plain = _COMMA_TOO_MANY.sub(r"\1", _COMMENT_LINE.sub("", bare))
    yield plain
    if "&quot;" in plain or "&#34;" in plain:
        yield _COMMA_TOO_MANY.sub(r"\1", html.unescape(plain))


def _dicts(said: object) -> Iterator[Item]:
    """Every object in it, the outer ones first, without recursion."""
    waiting = [said]
    count = 0
    while waiting and count < _MOST_NODES:
        here = waiting.pop()
        count += 1
        if isinstance(here, dict):
            yield here
            waiting.extend(reversed([value for value in here.values() if isinstance(value, (dict, list))]))
        elif isinstance(here, list):
            waiting.extend(reversed([value for value in here if isinstance(value, (dict, list))]))


def _is_job(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and _IS_JOB.search(one) for one in kinds[:20])


def _resolved(item: Item, named: dict[str, Item]) -> Item:
    """The posting, with what it only points at (`{"@id": …}`) put in its place."""

    def whole(value: object) -> object:
        points = isinstance(value, dict) and len(value) == 1 and "@id" in value
        return named.get(str(value["@id"]), value) if points and isinstance(value, dict) else value

    return {key: whole(value) for key, value in item.items()}


# Microdata and RDFa


def from_tags(page: Page) -> tuple[list[Item], str]:
    """The postings that the tags describe, and how: microdata or rdfa. Only for a page that may become a tree."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page.source)
    for how, selector, names in (
        ("microdata", "[itemtype*=JobPosting]", ("itemtype", "itemprop", "itemscope")),
        ("rdfa", "[typeof*=JobPosting]", ("typeof", "property", "typeof")),
    ):
        found = [node for node in tree.css(selector)[:100] if _is_job((node.attributes.get(names[0]) or "").split())]
        if found:
            return [_item(node, names) for node in found], how
    return [], "none"


def _item(top: "LexborNode", names: tuple[str, str, str]) -> Item:
    """One described thing with the things in it; its own words as a whole stand under `@html`."""
    kind, prop, scope = names
    found: Item = {"@type": top.attributes.get(kind) or "", "@html": (top.html or "")[:_LONGEST_VALUE]}
    waiting: list[tuple[LexborNode, Item]] = [(node, found) for node in reversed(list(top.iter()))]
    count = 0
    while waiting and count < _MOST_NODES:
        node, into = waiting.pop()
        count += 1
        attributes = node.attributes
        inner: Item | None = {"@type": attributes.get(kind) or ""} if scope in attributes else None
        for name in (attributes.get(prop) or "").split()[:10]:
            key = re.split(r"[/:#]", name)[-1]
            if len(into) < _MOST_PROPERTIES:
                _add(into, key, inner if inner is not None else _value(node, key))
        waiting.extend((child, inner if inner is not None else into) for child in reversed(list(node.iter())))
    return found


def _add(into: Item, key: str, value: object) -> None:
    """A property that comes again makes a list."""
    if key not in into:
        into[key] = value
    elif isinstance(into[key], list):
        if len(into[key]) < _MOST_PROPERTIES:
            into[key].append(value)
    else:
        into[key] = [into[key], value]


def _value(node: "LexborNode", key: str) -> str:
    """What a tag says (HTML, microdata 5.2.4): an attribute where there is one, else its words."""
    attributes = node.attributes
    if attributes.get("content") is not None:
        return attributes["content"] or ""
    for tags, name in ((("a", "link", "area"), "href"), (("time",), "datetime"), (("data", "meter"), "value")):
        if node.tag in tags and attributes.get(name):
            return attributes[name] or ""
    if key.lower() in _WITH_MARKUP:
        return (node.html or "")[:_LONGEST_VALUE]
    return node.text(deep=True)[:_LONGEST_VALUE]
