"""The table of faults: `python -m tests.faults.run [NAME …]`, on a private desktop, pictures included.

Without names all of them, and docs/trust-faults.md with its pictures is written anew. Two faults need root, as they
put a small disk in the place of the data folder.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.desktop.session import ROOT, Desktop
from tests.faults.faults import FAULTS, Fault, Seen, run

PAGE, PICTURES = ROOT / "docs" / "trust-faults.md", ROOT / "docs" / "pictures" / "faults"
WIDTH = 640
_HEAD = """# When the world goes wrong

Each fault below is done to the real window on a private desktop, with a believable search in it, while somebody types a
note (`make faults`). The sentence is what stands on the screen then. Behind the fault everything that was there is
compared with what there was, entry by entry; the note has to be in the record, by itself, once the world is mended; and
`check` has to find nothing.

| what is done | what is said | lost | picture |
|---|---|---|---|
"""


def seen(fault: Fault, picture: Path, dark: bool) -> Seen:
    look: dict[str, Any] = {"dark": True} if dark else {}
    with (
        tempfile.TemporaryDirectory(prefix="afterview-fault-", ignore_cleanup_errors=True) as made,
        Desktop(Path(made), size="1120x720", **look) as desktop,
    ):
        return run(fault, desktop, picture)


def line(fault: Fault, found: Seen) -> str:
    said = "<br>".join(_without_places(one) for one in found.said) or "nothing: all goes on"
    gone = "nothing" if found.well else "; ".join([*found.lost, found.check, "" if found.typed else "the note"])
    return f"| {fault.what} | {said} | {gone} | ![{fault.name}](pictures/faults/{fault.name}.png) |\n"


def _without_places(sentence: str) -> str:
    """The folder of this run is nobody's."""
    start, opened, rest = sentence.partition("“/")
    return f"{start}“~/search{rest[rest.index('”') :]}" if opened else sentence


def shrunk(picture: Path) -> None:
    from PIL import Image

    with Image.open(picture) as found:
        small = found.convert("RGB").resize(
            (WIDTH, round(found.height * WIDTH / found.width)), Image.Resampling.LANCZOS
        )
    small.quantize(128).save(picture, optimize=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(fault.name for fault in FAULTS))
    parser.add_argument(
        "--dark", action="store_true", help="on a dark desktop; pictures in build/faults, to be looked at"
    )
    options = parser.parse_args()
    for_the_page = not options.names and not options.dark
    wanted = [fault for fault in FAULTS if not options.names or fault.name in options.names]
    out, lines, wrong = PICTURES if for_the_page else ROOT / "build" / "faults", [], 0
    out.mkdir(parents=True, exist_ok=True)
    for fault in wanted:
        found = seen(fault, out / f"{fault.name}.png", options.dark)
        wrong += not found.well
        lines.append(line(fault, found))
        print(lines[-1], flush=True)
        if for_the_page:
            shrunk(out / f"{fault.name}.png")
    if for_the_page:
        PAGE.write_text(_HEAD + "".join(lines), "utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
