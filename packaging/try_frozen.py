"""Start what was built, before it is packed: try_frozen.py PROGRAM

The commands, the two checkers of letters (each a process of the program itself), the readers, and the window on Qt's
offscreen platform; and that what is loaded by name only is really inside. Exit status 1 with what went wrong.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BY_NAME = {
    "linux": ("plyer.platforms.linux.notification", "keyring.backends.SecretService"),
    "win32": ("plyer.platforms.win.notification", "keyring.backends.Windows"),
    "darwin": ("plyer.platforms.macosx.notification", "keyring.backends.macOS"),
}
ALWAYS = (
    "holidays.countries.germany", "phonenumbers.data.region_GB", "PIL.JpegImagePlugin", "dateutil.zoneinfo",
    "ui.today.page", "ui.settings.about", "models.store.steps.m0001", "sqlcipher3.dbapi2",
)  # fmt: skip
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:tried@example.org
DTSTAMP:20300101T090000Z
DTSTART;TZID=Europe/Berlin:20300110T100000
DTEND;TZID=Europe/Berlin:20300110T110000
SUMMARY:Interview at Fernhill Mutual
END:VEVENT
END:VCALENDAR
"""
WINDOW_SECONDS = 6
REST_SECONDS = 6
"""In which the proofreader looks for what it had no time for before its answer."""


def main(program: Path) -> int:
    wrong = [*missing(program)]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        (Path(folder) / "invitation.ics").write_text(CALENDAR, "utf-8")
        for words in (
            ["--help"], ["--data", str(data), "sample"], ["--data", str(data), "check"],
            ["--data", str(data), "agenda", "--json"], ["--data", str(data), "export", "-o", f"{folder}/all.json"],
            ["--data", str(data), "import", f"{folder}/invitation.ics"],
            ["--data", str(data), "backup", f"{folder}/all.zip"],
        ):  # fmt: skip
            done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
            if done.returncode or "Traceback" in done.stderr:
                wrong.append(f"{' '.join(words)}: {done.returncode}\n{done.stderr}")
        wrong += [*letters(program), *window(program, data)]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def missing(program: Path) -> list[str]:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return [f"{name} is not inside" for name in (*BY_NAME[sys.platform], *ALWAYS) if name not in archive.toc]


def letters(program: Path) -> list[str]:
    """A word that is wrong in each language is found by the process that the window starts for it."""
    wrong = []
    for language, text in (("en-GB", "Thank you for the pleasnt talk."), ("de", "Danke für das angeneme Gespräch.")):
        pipe = subprocess.PIPE
        with subprocess.Popen([program, "--proofread"], stdin=pipe, stdout=pipe, stderr=pipe) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            question = {"do": "check", "language": language, "paragraphs": [[text, True]]}
            process.stdin.write(json.dumps(question).encode() + b"\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline() or b"{}")
            time.sleep(REST_SECONDS)
            ended = process.poll()
            process.kill()
            said = process.communicate()[1].decode(errors="replace")
        if not (answer.get("found") or [None])[0] or ended is not None:
            wrong.append(f"--proofread in {language}: {answer}\n{said}")
    return wrong


def window(program: Path, data: Path) -> list[str]:
    """It stays, and says nothing of an error."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([program, "--data", str(data)], stderr=subprocess.PIPE, text=True, env=settings) as process:
        time.sleep(WINDOW_SECONDS)
        ended = process.poll()
        process.terminate()
        said = process.communicate()[1]
    wrong = [f"the window ended by itself: {ended}\n{said}"] if ended is not None else []
    return wrong + ([f"the window says:\n{said}"] if "Traceback" in said else [])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
