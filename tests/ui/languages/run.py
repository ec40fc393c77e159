"""`make languages`: every screen, panel, section and dialog in German, twice as long, mirrored, in English.

    python -m tests.ui.languages.run [--size 1440x900] [--scale 1.0] [--dark] [--only PART,PART] [de double rtl en]

Pictures lie in build/languages. Ends with 1 where anything is cut or not translated.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.languages.sizes import Look

ROOT = Path(__file__).resolve().parents[3]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tongues", nargs="*", default=["de", "double", "rtl", "en"])
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--scale", type=float, default=1.0, help="of the text, 0.9 to 1.5, as in Settings > Appearance")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--only", default="", help="parts of screens' names")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    app = QApplication([])
    wide, high = map(int, options.size.split("x"))
    only = [part for part in options.only.split(",") if part]
    look = Look((wide, high), options.scale, options.dark)
    count = sum(_sweep(app, tongue, look, only) for tongue in options.tongues)
    print(f"{count} findings; pictures in build/languages")
    return 1 if count else 0


def _sweep(app: QApplication, name: str, dressed: Look, only: list[str]) -> int:
    from tests.ui.languages.asked import SCREENS, TYPED
    from tests.ui.languages.looking import look
    from tests.ui.languages.stage import Tongue, staged, told_in, typed

    tongue = Tongue(name)
    pictures = ROOT / "build" / "languages" / f"{tongue}-{dressed}"
    pictures.mkdir(parents=True, exist_ok=True)
    found: list[object] = []
    wanted = [one for one in SCREENS if not only or any(part in one.name for part in only)]
    with tempfile.TemporaryDirectory() as folder, told_in(app, tongue), staged(app, Path(folder), dressed) as walk:
        said = f"{typed(walk.house)} {TYPED}"
        for screen in wanted:
            found += look(walk, screen, tongue, said, pictures)
    for one in dict.fromkeys(found):
        print(f"{tongue}: {one}")
    print(f"{tongue}: {len(wanted)} screens, {len(found)} findings", flush=True)
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
