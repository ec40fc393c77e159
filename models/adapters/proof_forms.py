"""All forms of a Hunspell dictionary's words, written out: what is looked for among them is found in milliseconds."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "dictionaries"


def read(folder: Path) -> Any:
    """The dictionary, or None where somebody has taken it out."""
    if not (folder / "de_DE.dic").is_file() or not (folder / "de_DE.aff").is_file():
        return None
    from spylls.hunspell import Dictionary

    return Dictionary.from_files(str(folder / "de_DE"))


def english_words() -> frozenset[str]:
    """In small letters, of the dictionary that the library brings along."""
    from spylls.hunspell import Dictionary

    return frozenset(form.lower() for form in forms_of(Dictionary.from_files("en_US")))


def forms_of(dictionary: Any) -> frozenset[str]:
    """Every word with every ending and prefix that may stand by itself: some four hundred thousand."""
    aff, forms = dictionary.aff, set[str]()
    for word in dictionary.dic.words:
        if aff.FORBIDDENWORD in word.flags or aff.ONLYINCOMPOUND in word.flags:
            continue
        endings = [*_with_endings(aff, word.stem, word.flags)]
        forms.update(form for form, _ in endings)
        if aff.NEEDAFFIX not in word.flags:
            forms.add(word.stem)
        for prefix in (prefix for flag in word.flags for prefix in aff.PFX.get(flag, ())):
            crossed = [form for form, crosses in endings if crosses and prefix.crossproduct]
            forms.update(
                prefix.add + form[len(prefix.strip) :]
                for form in [word.stem, *crossed]
                if prefix.cond_regexp.search(form)
            )
    return frozenset(form for form in forms if form[0] != "-" and form[-1] != "-")


def _with_endings(aff: Any, stem: str, flags: Any, depth: int = 2) -> Iterator[tuple[str, bool]]:
    for ending in (ending for flag in flags for ending in aff.SFX.get(flag, ())):
        if aff.ONLYINCOMPOUND in ending.flags or not ending.cond_regexp.search(stem):
            continue
        form = stem[: len(stem) - len(ending.strip)] + ending.add
        if aff.NEEDAFFIX not in ending.flags:
            yield form, ending.crossproduct
        if ending.flags and depth > 1:
            yield from _with_endings(aff, form, ending.flags, depth - 1)


def by_length(forms: frozenset[str]) -> dict[int, tuple[list[str], list[str]]]:
    """Of each length the forms in small letters, and as they are written."""
    sorted_out: dict[int, tuple[list[str], list[str]]] = {}
    for form in sorted(forms):
        small, written = sorted_out.setdefault(len(form), ([], []))
        small.append(form.lower())
        written.append(form)
    return sorted_out
