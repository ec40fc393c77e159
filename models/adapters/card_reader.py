"""The program that reads the text in a picture: a process of its own, started by `recogniser`.

It takes one line of JSON (`{"width": …, "height": …}`) and the pixels, blue-green-red, from its standard input, and
answers lines of JSON: one for each line of text, and at last `{"done": true}`. What reads the text is some hundred
megabytes of libraries, so it comes and goes; it is kept from the network and from starting anything, whatever those
libraries are used to do, and its models are files that came with them.
"""

import json
import os
import sys
from typing import Any, BinaryIO, TypedDict

MAX_SIDE = 2_000
"""Of the pixels that are taken: what the memory needed grows with."""
_DATA_LIMIT = 1_536 * 1024**2
_SPACE_LIMIT = 4 * 1024**3
_THREADS = 2
_SURE = 0.85
_READABLE = 0.8
"""Of all letters: print that stands on its head comes out as other letters, with little certainty."""
_AGAIN = (0.8, 0.6)
"""Now and then a long line comes out as a few stray letters, and well at another size."""
_FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request", "subprocess.Popen", "os.system")


class _Line(TypedDict):
    text: str
    box: list[list[float]]
    score: float


def main() -> int:
    """0 when the picture was read, whether or not there was text in it."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # a library that prints does not print into the answers
    os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = str(_THREADS)
    _bound()
    sys.addaudithook(_refuse)
    for line in _read(sys.stdin.buffer):
        answers.write(json.dumps(line) + "\n")
    answers.write('{"done": true}\n')
    answers.close()
    return 0


def _bound() -> None:
    """No more memory than the largest picture needs twice over, where the system can hold a process to that."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the picture's size bounds it there
        return
    for what, limit in ((resource.RLIMIT_DATA, _DATA_LIMIT), (resource.RLIMIT_AS, _SPACE_LIMIT)):
        hard = resource.getrlimit(what)[1]
        if hard == resource.RLIM_INFINITY or hard > limit:
            resource.setrlimit(what, (limit, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse(event: str, _arguments: Any) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(f"the reader of text may not {event}")


def _read(source: BinaryIO) -> list[_Line]:
    head = json.loads(source.readline(200))
    width, height = int(head["width"]), int(head["height"])
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE):
        raise ValueError("the picture is larger than is read")
    import numpy as np
    from rapidocr import RapidOCR

    pixels = np.frombuffer(source.read(width * height * 3), np.uint8).reshape(height, width, 3)
    engine = RapidOCR(
        params={
            "Global.log_level": "error",
            "EngineConfig.onnxruntime.intra_op_num_threads": _THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )
    turns, lines = _upright(engine, pixels)
    for factor in _AGAIN:
        if all(line["score"] >= _SURE for line in lines):
            break
        lines = _better(lines, _pass(engine, pixels, factor, turns))
    return lines


def _upright(engine: Any, pixels: Any) -> tuple[int, list[_Line]]:
    """Which way the card is to be turned to be read, in quarters against the clock, and what it says then."""
    lines = _pass(engine, pixels, 1.0, 0)
    letters = sum(len(line["text"]) for line in lines)
    lying = 2 * sum(len(line["text"]) for line in lines if _stands(line["box"])) > letters
    if not lying and _told(lines) >= _READABLE * letters:
        return 0, lines
    tried = [(0, lines), *((turns, _pass(engine, pixels, 1.0, turns)) for turns in ((1, 3) if lying else (2,)))]
    return max(tried[1:] if lying else tried, key=lambda pair: _told(pair[1]))


def _stands(box: list[list[float]]) -> bool:
    """Higher than wide, as a line of text is in a photo that lies on its side."""
    across, down = [corner[0] for corner in box], [corner[1] for corner in box]
    return max(down) - min(down) > 1.5 * (max(across) - min(across))


def _told(lines: list[_Line]) -> float:
    return sum(line["score"] * len(line["text"]) for line in lines)


def _pass(engine: Any, pixels: Any, factor: float, turns: int) -> list[_Line]:
    """The corners come back in the picture as it was given, the first one where the text begins."""
    import cv2
    import numpy as np

    scaled = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor != 1.0 else pixels
    high, wide = scaled.shape[:2]
    found = engine(np.ascontiguousarray(np.rot90(scaled, turns)), use_cls=False)
    if found.boxes is None or found.txts is None:
        return []
    return [
        {
            "text": str(text),
            "box": [[at / factor for at in _back(float(x), float(y), wide, high, turns)] for x, y in box],
            "score": float(score),
        }
        for text, box, score in zip(found.txts, found.boxes, found.scores, strict=True)
    ]


def _back(x: float, y: float, wide: int, high: int, turns: int) -> tuple[float, float]:
    """Where a point of the turned picture was before."""
    return ((x, y), (wide - y, x), (wide - x, high - y), (y, high - x))[turns]


def _better(lines: list[_Line], again: list[_Line]) -> list[_Line]:
    """Each line that was read badly, replaced by what stands in its place when that was read better."""
    told: list[_Line] = []
    for line in lines:
        there = [other for other in again if _within(other["box"], line["box"])] if line["score"] < _SURE else []
        told += there if there and min(other["score"] for other in there) > line["score"] else [line]
    return told


def _within(inner: list[list[float]], outer: list[list[float]]) -> bool:
    """Whether the middle of the one lies in the other."""
    x, y = sum(corner[0] for corner in inner) / 4, sum(corner[1] for corner in inner) / 4
    across, down = [corner[0] for corner in outer], [corner[1] for corner in outer]
    return min(across) <= x <= max(across) and min(down) <= y <= max(down)


if __name__ == "__main__":
    sys.exit(main())
