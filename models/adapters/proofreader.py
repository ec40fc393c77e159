"""Proofreading: asks the process that knows the languages (`proofreading.py`), and remembers what it answered.

The process is started on first use or by `warm`, and killed at `close`, when it takes too long, and when nobody has
asked for a while. From source and from a wheel it is run by the same interpreter. In a frozen program `sys.executable`
is the program itself, which is started again with `--proofread`: main.py hands that on to `proofreading.main`.
"""

import atexit
import contextlib
import itertools
import json
import queue
import re
import subprocess
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.domain.letters.reviewing import Mistake, MistakeKind
from models.domain.mail import Language
from models.domain.said import Said

OPTION = "--proofread"
LONGEST = 20_000
"""Characters that are proofread; a letter has two thousand."""
_SECONDS = 3.0
"""For an answer; some twenty milliseconds are usual."""
_STARTING = 20.0
"""For the first answer in a language, for which dictionaries are read; one to three are usual."""
_IDLE = 600.0
_LONGEST_PARAGRAPH = 4_000
_MOST_KEPT = 2_000
_MOST_MISTAKES = 200
_MOST_ANSWER = 8_000_000
_AGAIN_AFTER = 5.0
"""Seconds in which a process that cannot be started is not tried again."""
_PARAGRAPH = re.compile(r"\S[\s\S]*?(?=\n[ \t]*\n|\s*\Z)")
_UNAVAILABLE = Said("Spelling and grammar cannot be checked at the moment. The other checks go on.")
_TOO_SLOW = Said("Spelling and grammar took too long for a part of this text, which was left out.")

_Key = tuple[str, str, bool]
"""Language, paragraph, and whether the paragraph before ended a sentence."""
_Kept = tuple[tuple[Mistake, ...], bool]
"""The mistakes of a paragraph, counted from its beginning, and whether nothing more is to come."""
_NOTHING: _Kept = ((), True)


class Proofreader:
    """One process for all languages; may be asked from any thread, and answers one question at a time."""

    def __init__(self, command: list[str] | None = None, seconds: float = _SECONDS, idle: float = _IDLE) -> None:
        self._command, self._seconds, self._idle = command or _own_command(), seconds, idle
        self._lock = threading.Lock()
        self._talk: _Talk | None = None
        self._known: dict[Language, frozenset[str]] = {}
        self._told: dict[Language, frozenset[str]] = {}
        self._kept: OrderedDict[_Key, _Kept] = OrderedDict()
        self._rest: threading.Timer | None = None
        self._not_before = 0.0
        self._closed = threading.Event()
        self.trouble = ""
        """A sentence where something could not be proofread the last time; empty otherwise."""
        self.unfinished = False
        """Something is still looked for, proposals above all: the same question has it in a moment."""
        atexit.register(self.close)

    def warm(self, language: Language) -> None:
        """Starts the process and reads this language's dictionary in the background; returns at once."""
        known = self._known.get(language, frozenset())
        threading.Thread(target=lambda: self.check("", language, known), daemon=True).start()

    def check(self, text: str, language: Language, known: frozenset[str]) -> tuple[Mistake, ...]:
        """By place; places are indices into `text`. Never raises; `()` and `trouble` where it cannot be told.

        Blocks for up to `_SECONDS`, and for some seconds where the language was not warm: never on the UI thread.
        """
        places = list(_paragraphs(text[:LONGEST]))
        with self._lock:
            if self._closed.is_set():
                return ()
            self.trouble = ""
            self._set_known(language, known)
            wanted = [place for place in places if not self._kept.get(_key(language, place), ((), False))[1]]
            if wanted or not places:
                self._ask_for(wanted, language)
            self.unfinished = any(not self._kept.get(_key(language, place), _NOTHING)[1] for place in places)
            self._rest_later()
            return tuple(itertools.islice(self._moved(language, places), _MOST_MISTAKES))

    def suggestions(self, word: str, language: Language) -> tuple[str, ...]:
        """For a word whose Mistake came without any, because there was no time yet; the best first. Blocks as `check`
        does, usually for some thirty milliseconds."""
        question = {"do": "suggest", "language": language, "word": _sendable(word[:100])}
        with self._lock:
            answer = None if self._closed.is_set() else self._ask(question) or self._ask(question)
        try:
            return tuple(str(one) for one in (answer or {})["suggestions"])
        except (KeyError, TypeError):
            return ()

    def close(self) -> None:
        """Kills the process; nothing is proofread any more."""
        self._closed.set()
        talk = self._talk
        if talk is not None:
            talk.end()  # whoever waits for an answer gets none
        with self._lock:
            self._end()
        atexit.unregister(self.close)

    # -- with the lock held ------------------------------------------------------------------------

    def _set_known(self, language: Language, known: frozenset[str]) -> None:
        if self._known.get(language) != known:
            self._known[language] = known
            for key in [key for key in self._kept if key[0] == language]:
                del self._kept[key]

    def _ask_for(self, wanted: "list[_Place]", language: Language) -> None:
        """A process that has died in the meantime is started again, once."""
        for _attempt in range(2):
            self.trouble = ""
            found = self._found(wanted, language) if self._tell_known(language) else None
            if found is not None or self.trouble == _TOO_SLOW:
                self._keep(wanted, language, found)
                return

    def _tell_known(self, language: Language) -> bool:
        known = self._known[language]
        if self._talk is None or self._told.get(language) != known:
            words = sorted(_sendable(word) for word in known)
            if self._ask({"do": "know", "language": language, "words": words}) is None:
                return False
            self._told[language] = known
        return True

    def _found(self, wanted: "list[_Place]", language: Language) -> "list[_Kept] | None":
        if not wanted:
            return []
        asked = [[_sendable(place.text), place.opens] for place in wanted]
        answer = self._ask({"do": "check", "language": language, "paragraphs": asked})
        if answer is None:
            return None
        try:
            return [_mistakes(one, len(place.text)) for one, place in zip(answer["found"], wanted, strict=True)]
        except (KeyError, TypeError, ValueError):
            self.trouble = _UNAVAILABLE
            return None

    def _keep(self, wanted: "list[_Place]", language: Language, found: "list[_Kept] | None") -> None:
        """What was too slow is not asked again until it is changed: nothing was found in it."""
        for place, one in zip(wanted, found or [((), True)] * len(wanted), strict=True):
            self._kept[_key(language, place)] = one
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)

    def _moved(self, language: Language, places: "list[_Place]") -> Iterator[Mistake]:
        for place in places:
            for one in self._kept.get(_key(language, place), _NOTHING)[0]:
                yield Mistake(one.start + place.start, one.end + place.start, one.kind, one.says, one.suggestions)

    def _ask(self, question: dict[str, Any]) -> Any:
        """The answer, or None and a trouble; then the process is gone."""
        if self._talk is None and not self._start():
            self.trouble = _UNAVAILABLE
            return None
        assert self._talk is not None
        fresh = question["language"] not in self._talk.languages
        try:
            answer = self._talk.asked(json.dumps(question).encode() + b"\n", _STARTING if fresh else self._seconds)
        except TimeoutError:
            answer = None
            self.trouble = _TOO_SLOW if question["do"] == "check" else _UNAVAILABLE
        else:
            self.trouble = "" if answer is not None else _UNAVAILABLE
        if answer is None:
            if not self._talk.languages:  # it has never answered: the next one will hardly do better
                self._not_before = time.monotonic() + _AGAIN_AFTER
            self._end()
        else:
            self._talk.languages.add(question["language"])
        return answer

    def _start(self) -> bool:
        if time.monotonic() < self._not_before or self._closed.is_set():
            return False
        try:
            self._talk = _Talk(self._command)
        except OSError:
            self._not_before = time.monotonic() + _AGAIN_AFTER
            return False
        if self._closed.is_set():  # while it was started: `close` may have looked before there was anything to end
            self._end()
        return not self._closed.is_set()

    def _end(self) -> None:
        self._told.clear()
        if self._talk is not None:
            self._talk.end()
            self._talk = None
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _rest_later(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
        self._rest = threading.Timer(self._idle, self._go_to_rest)
        self._rest.daemon = True
        self._rest.start()

    def _go_to_rest(self) -> None:
        with self._lock:
            self._end()


class _Place:
    """A paragraph, or a part of a long one; `opens` where the one before ended a sentence."""

    __slots__ = ("opens", "start", "text")

    def __init__(self, start: int, text: str, opens: bool) -> None:
        self.start, self.text, self.opens = start, text, opens


def _key(language: Language, place: _Place) -> _Key:
    return language, place.text, place.opens


class _Talk:
    """A process, a thread that writes to it and one that listens: whoever asks waits for neither longer than wanted."""

    def __init__(self, command: list[str]) -> None:
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=flags
        )
        self._questions: queue.Queue[bytes] = queue.Queue()
        self._answers: queue.Queue[bytes] = queue.Queue()
        self.languages: set[str] = set()
        """Those that it has answered in."""
        threading.Thread(target=self._write, daemon=True).start()
        threading.Thread(target=self._listen, daemon=True).start()

    def asked(self, line: bytes, seconds: float) -> Any:
        """None where the process has ended or answers something else than an object. Raises TimeoutError."""
        self._questions.put(line)
        try:
            answer = json.loads(self._answers.get(timeout=seconds) or b"null")
        except queue.Empty:
            raise TimeoutError from None
        except (ValueError, RecursionError):
            return None
        return answer if isinstance(answer, dict) else None

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._questions.put(b"")
        self._answers.put(b"")

    def _write(self) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError), self._process.stdin as pipe:  # it may die while it is told
            while line := self._questions.get():
                pipe.write(line)
                pipe.flush()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as pipe:
            while line := pipe.readline(_MOST_ANSWER):
                self._answers.put(line)
        self._answers.put(b"")


def _own_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION]
    return [sys.executable, "-P", str(Path(__file__).with_name("proofreading.py"))]


def _paragraphs(text: str) -> "list[_Place]":
    told: list[_Place] = []
    for match in _PARAGRAPH.finditer(text):
        opens = bool(told) and told[-1].text.rstrip()[-1:] in (".", "!", "?")
        for at in range(match.start(), match.end(), _LONGEST_PARAGRAPH):
            told.append(_Place(at, text[at : min(at + _LONGEST_PARAGRAPH, match.end())], opens))
            opens = False
    return told


def _sendable(text: str) -> str:
    """Half characters cannot be checked; the length stays."""
    return re.sub(r"[\ud800-\udfff]", "\ufffd", text)


def _mistakes(found: Any, length: int) -> _Kept:
    """Raises ValueError or TypeError where the process has answered something else than it should."""
    mistakes = []
    told = [one for one in found if one is not None]
    for start, end, kind, says, suggestions in told:
        if not 0 <= start < end <= length:
            raise ValueError("a place outside the paragraph")
        mistakes.append(Mistake(start, end, MistakeKind(kind), str(says), tuple(str(one) for one in suggestions or ())))
    return tuple(mistakes), len(told) == len(found)
