"""Building a great many values that are all going to be kept."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gathering(*, kept: bool = False) -> Iterator[None]:
    """Holds back the garbage collector meanwhile.

    It is started by the number of new objects and would walk over everything again and again, to find
    that nothing of it is garbage: half the time of reading ten thousand applications. `kept` takes what was
    built out of its sight for good, for the first look at half a million new objects stops every thread.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if kept:
            gc.freeze()
        if was:
            gc.enable()


def emptied(collection: object) -> None:
    """Takes a large collection apart step by step, and what it holds of collections.

    Half a million objects that go at once stop every thread of the program for as long as that takes; the
    interpreter lets others have their turn between two steps.
    """
    if isinstance(collection, dict):
        while collection:
            emptied(collection.popitem()[1])
    elif isinstance(collection, list):
        while collection:
            emptied(collection.pop())
