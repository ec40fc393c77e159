"""What each command takes: its options, how a time and a share are written, and what to say of one that is not."""

import argparse
from datetime import datetime

from models.domain.limits import YEARS


def moment(text: str) -> datetime:
    """A TIME of the command line; without an offset it stays naive, for it is meant in the candidate's own zone."""
    try:
        read = datetime.fromisoformat(text.strip().upper())
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"“{text}” is no time; write it like 2026-03-03T09:00:00+01:00") from None
    if read.year not in YEARS:
        raise argparse.ArgumentTypeError(f"“{text}” is not in the years {YEARS[0]} to {YEARS[-1]}")
    return read


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= len(text) <= 6 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of applications from 1 to 999999")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no share from 0 to 1")
    return share


def import_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", nargs="+")
    json_argument(command)


def export_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("json", "csv", "vcf", "ics"), default="json")
    command.add_argument("-o", dest="output", metavar="FILE", help="write to FILE instead of standard output")


def agenda_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--at", type=moment, metavar="TIME", help="RFC 3339; without an offset it is local")
    json_argument(command)


def draft_arguments(command: argparse.ArgumentParser) -> None:
    from models.domain.codes import LetterKind

    command.add_argument("kind", metavar="KIND", choices=[kind.value for kind in LetterKind], help="such as thank_you")
    command.add_argument("--interview", metavar="ID")
    command.add_argument("--application", metavar="ID", help="for letters that belong to an application")
    command.add_argument("--to", metavar="CONTACT", help="whose letter it is")
    json_argument(command)


def file_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE")


def sample_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--applications", type=_count, default=20, metavar="N")
    command.add_argument(
        "--open", type=_share, metavar="SHARE", help="of all, from 0 to 1 (default: 0.7, or 0.1 above 50)"
    )


def check_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--fetch", action="store_true", help="bring lost files back from the newest backup with them")
    json_argument(command)


def json_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="answer in JSON")
