"""The program that proofreads: a process of its own, started by `proofreader`.

It takes lines of JSON from its standard input and answers each with one on its standard output, for as long as somebody
asks. What proofreads is some hundred megabytes, and pure Python that would hold up a window; it is kept from the
network and from starting anything. Between two questions it looks for proposals that there was no time for.

    {"do": "know", "language": "de", "words": […]}
        {"done": true}
    {"do": "check", "language": "de", "paragraphs": [["Text …", opens], …]}
        {"found": [[[start, end, kind, says, […] | null], …, null where there is more to come], …]}
    {"do": "suggest", "language": "de", "word": "…"}
        {"suggestions": […]}
"""

import json
import os
import queue
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from models.adapters.proof_english import English
    from models.adapters.proof_german import German

_LONGEST_QUESTION = 4_000_000
_FOR_PROPOSALS = 0.06
"""Seconds of an answer's time; what is not found in them is looked for afterwards."""
_DATA_LIMIT = 1_024 * 1024**2
_FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request", "subprocess.Popen", "os.system")


def main() -> int:
    """0 when nobody asks any more."""
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # the checker prints what it wonders about
    _bound()
    sys.addaudithook(_refuse)
    questions: queue.Queue[bytes] = queue.Queue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, questions), daemon=True).start()
    desk = _Desk()
    while question := _next(questions, desk):
        answers.write(json.dumps(desk.answer(json.loads(question))) + "\n")
        answers.flush()
    return 0


def _next(questions: "queue.Queue[bytes]", desk: "_Desk") -> bytes:
    while questions.empty() and desk.goes_on():
        pass
    return questions.get()


def _listen(source: BinaryIO, questions: "queue.Queue[bytes]") -> None:
    while line := source.readline(_LONGEST_QUESTION):
        questions.put(line)
    questions.put(b"")


def _bound() -> None:
    """No more memory than three languages need twice over, where the system can hold a process to that."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the length of a letter bounds it there
        return
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    if hard == resource.RLIM_INFINITY or hard > _DATA_LIMIT:
        resource.setrlimit(resource.RLIMIT_DATA, (_DATA_LIMIT, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse(event: str, _arguments: Any) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(f"the proofreader may not {event}")


class _Desk:
    """One reader a language, made when it is first asked for."""

    def __init__(self) -> None:
        self._readers: dict[str, English | German] = {}

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        reader = self._reader(str(question["language"]))
        if question["do"] == "know":
            reader.know([str(word) for word in question["words"]])
            return {"done": True}
        if question["do"] == "suggest":
            return {"suggestions": reader.suggest(str(question["word"]))}
        reader.until = time.monotonic() + _FOR_PROPOSALS
        return {"found": [_checked(reader, str(text), bool(opens)) for text, opens in question["paragraphs"]]}

    def goes_on(self) -> bool:
        """Does a little of what is left over; False where nothing is."""
        return any(reader.missing() for reader in self._readers.values())

    def _reader(self, language: str) -> "English | German":
        if language not in self._readers:
            if language == "de":
                from models.adapters.proof_german import German

                self._readers[language] = German()
            else:
                from models.adapters.proof_english import English

                self._readers[language] = English(american=language == "en-US")
        return self._readers[language]


def _checked(reader: "English | German", text: str, opens: bool) -> list[Any]:
    found: list[Any] = [*reader.check(text, opens)]
    return [*found, None] if reader.unfinished else found


if __name__ == "__main__":  # run as a file, from source and from a wheel
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    sys.exit(main())
