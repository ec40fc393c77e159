"""What became of an imported file, for other programs and in plain lines for a terminal."""

from collections.abc import Iterator

from models.domain.report import FileReport

_SHOWN = 40
"""Entries that are named in words for one file and head; `--json` names all."""


def report_object(report: FileReport) -> dict[str, object]:
    return {
        "file": report.file,
        "added": report.added,
        "merged": report.merged,
        "left_alone": [{"what": what, "why": why} for what, why in report.left_alone],
        "refused": report.refused,
        "notices": report.notices,
        **({"facts": dict(report.facts)} if report.facts is not None else {}),
        "entries": report.entries,
    }


def report_lines(report: FileReport) -> Iterator[str]:
    left = [f"{what}: {why}" for what, why in report.left_alone]
    heads = (("added", report.added), ("merged", report.merged), ("left alone", left), ("refused", report.refused))
    yield f"{report.file}: " + ", ".join(f"{len(entries)} {head}" for head, entries in heads)
    for head, entries in heads[:3]:
        for entry in entries[:_SHOWN]:
            yield f"  {head}: {entry}"
        if len(entries) > _SHOWN:
            yield f"  {head}: and {len(entries) - _SHOWN} more"
