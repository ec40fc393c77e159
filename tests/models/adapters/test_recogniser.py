"""The process that reads text: what it answers is taken, and whatever goes wrong with it is a calm sentence."""

import sys
import threading
import time
from pathlib import Path

import pytest

from models.adapters import card_reader, recogniser
from models.domain.pixels import Pixels

WHITE = Pixels(300, 200, b"\xff" * (300 * 200 * 3))
UNREAD = "The text in this picture could not be read. Type it from the photo."


def program(body: str) -> list[str]:
    """A reader that does this, after it has taken the picture."""
    return [sys.executable, "-c", f"import sys, time, json\nquestion = sys.stdin.buffer.read()\n{body}"]


def test_what_it_answers() -> None:
    answer = (
        "head = json.loads(question.split(b'\\n')[0])\n"
        "box = [[0, 0], [head['width'], 0], [90, 60], [0, 60]]\n"
        "print(json.dumps({'text': ' Ingrid ', 'score': 0.97, 'box': box}))\n"
        "print(json.dumps({'text': ' ', 'score': 0.9, 'box': [[0, 0], [1, 0], [1, 1], [0, 1]]}))\n"
        "print('{\"done\": true}')"
    )
    read = recogniser.recognise(WHITE, command=program(answer))
    (line,) = read.lines
    assert (line.text, line.score, read.trouble) == ("Ingrid", 0.97, "")
    assert line.box == ((0.0, 0.0), (300.0, 0.0), (30.0, 20.0), (0.0, 20.0))  # it was sent three times as large


def test_the_picture_is_sent_whole() -> None:
    body = (
        "head, pixels = question.split(b'\\n', 1)\nhead = json.loads(head)\n"
        "ok = len(pixels) == head['width'] * head['height'] * 3 and pixels[:3] == bytes((30, 20, 10))\n"
        "print(json.dumps({'done': True}) if ok else 'no')"
    )
    picture = Pixels(2_000, 1_500, bytes((10, 20, 30)) * (2_000 * 1_500))
    assert recogniser.recognise(picture, command=program(body)).trouble == ""


@pytest.mark.parametrize(
    "body",
    [
        "sys.exit(1)",
        "import os; os.kill(os.getpid(), 9)",
        "print('no json')",
        'print(\'{"text": "half an answer"\')',
        'print(\'{"text": "no end", "score": 1, "box": [[0,0],[1,0],[1,1],[0,1]]}\')',
        'print(\'{"text": "a", "score": 1, "box": [[0,0]]}\\n{"done": true}\')',
        'print(\'{"text": "a", "score": "b", "box": [[0,0],[1,0],[1,1],[0,1]]}\\n{"done": true}\')',
        "print('[1]\\n[2]')",
        "sys.stdout.write('x' * 5_000_000)",
    ],
)
def test_whatever_it_does_wrong(body: str) -> None:
    read = recogniser.recognise(WHITE, command=program(body))
    assert (read.lines, read.trouble) == ((), UNREAD)


def test_it_dies_before_it_has_taken_the_picture() -> None:
    picture = Pixels(2_000, 2_000, bytes(2_000 * 2_000 * 3))
    read = recogniser.recognise(picture, command=[sys.executable, "-c", "pass"])
    assert read.trouble == UNREAD
    assert recogniser.recognise(WHITE, command=["/nowhere/at/all"]).trouble == UNREAD


def test_it_takes_too_long() -> None:
    started = time.monotonic()
    read = recogniser.recognise(WHITE, seconds=0.4, command=program("time.sleep(60)"))
    assert "too long" in read.trouble
    assert time.monotonic() - started < 5


def test_it_is_stopped(tmp_path: Path) -> None:
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    started = time.monotonic()
    read = recogniser.recognise(WHITE, stop, command=program("time.sleep(60)"))
    assert (read.lines, read.trouble) == ((), "Reading was stopped.")
    assert time.monotonic() - started < 5


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/afterview")
    assert recogniser._command() == ["/opt/afterview", "--read-text"]


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert not recogniser.available()
    assert recogniser.reader() is None


def test_nothing_heavy_is_loaded_to_find_out() -> None:
    import subprocess

    code = (
        "import sys\nfrom models.adapters import recogniser\nrecogniser.available()\n"
        "print([name for name in ('rapidocr', 'onnxruntime', 'numpy', 'cv2', 'PIL') if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[3]
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"


def test_the_reader_reaches_nobody() -> None:
    """The hook cannot be taken away again, so it is tried in a process of its own."""
    import subprocess

    code = (
        "import sys, socket, subprocess, urllib.request\nfrom models.adapters import card_reader\n"
        "sys.addaudithook(card_reader._refuse)\n"
        "for call in (lambda: socket.create_connection(('127.0.0.1', 9)), lambda: subprocess.run(['true']),\n"
        "             lambda: urllib.request.urlopen('http://127.0.0.1:9/'),\n"
        "             lambda: socket.getaddrinfo('a.example', 80)):\n"
        "    try:\n        call()\n    except PermissionError:\n        print('refused')\n"
    )
    root = Path(__file__).resolve().parents[3]
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["refused"] * 4


@pytest.mark.skipif(not recogniser.available(), reason="the reader of text is not installed (make reader)")
def test_the_real_one_reads(tmp_path: Path) -> None:
    from tests.models.cards.drawn import CARDS

    image = CARDS["german"].image()
    read = recogniser.recognise(Pixels(image.width, image.height, image.tobytes()))
    assert read.trouble == ""
    assert "Größwerk GmbH" in [line.text for line in read.lines]


@pytest.mark.skipif(not recogniser.available(), reason="the reader of text is not installed (make reader)")
def test_a_picture_without_text() -> None:
    read = recogniser.recognise(WHITE)
    assert (read.lines, read.trouble) == ((), "")


def test_a_line_that_came_out_badly_is_taken_from_another_size() -> None:
    def line(text: str, left: float, score: float) -> card_reader._Line:
        return {"text": text, "box": [[left, 0], [left + 80, 0], [left + 80, 20], [left, 20]], "score": score}

    first = [line("Ingrid", 0, 0.99), line("Tpt : le", 100, 0.6), line("htt ow", 300, 0.7)]
    again = [line("Ingr1d", 0, 1.0), line("Tel: +47", 96, 0.97), line("worse", 300, 0.5), line("new", 900, 1.0)]
    assert [one["text"] for one in card_reader._better(first, again)] == ["Ingrid", "Tel: +47", "htt ow"]


def test_larger_than_is_read_is_refused() -> None:
    from io import BytesIO

    with pytest.raises(ValueError, match="larger"):
        card_reader._read(BytesIO(b'{"width": 99999, "height": 9}\n'))
