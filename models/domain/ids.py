"""Ids for what is created here: a short prefix that says the kind, and ten random characters.

They match the interchange file's `[A-Za-z0-9._-]{1,64}` and hold none of `/ # :`, which join ids to
the subjects of reminders.
"""

import os

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
"""Lower case without l, o, 0 and 1, which are easily misread when an id is quoted: 32 of them, five bits each."""

_LENGTH = 10
"""Fifty bits: among a million entries the chance that any two are the same stays below one in a thousand."""


def new_id(prefix: str) -> str:
    """`new_id("app")` -> `app-x7k2m9qd4c`."""
    return f"{prefix}-{''.join(_ALPHABET[byte % len(_ALPHABET)] for byte in os.urandom(_LENGTH))}"
