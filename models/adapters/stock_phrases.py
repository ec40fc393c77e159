"""Reads the phrases that templates are made of, from resources/letters/stock.toml."""

import tomllib
from functools import lru_cache
from pathlib import Path

from models.domain.mail import Language

FILE = Path(__file__).resolve().parents[2] / "resources" / "letters" / "stock.toml"


@lru_cache(maxsize=4)
def stock_phrases(language: Language, file: Path = FILE) -> tuple[str, ...]:
    """Of this language, British and American alike; the same tuple each time, by which the checks know it again."""
    read = tomllib.loads(file.read_text("utf-8"))
    return tuple(read[language.value.partition("-")[0]]["phrases"])
