"""Who of the roster handed in: `roster.json` in the results."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from forkjoin.files import write_file
from forkjoin.intake.roster import Member
from forkjoin.report.as_json import dumps

ROSTER_SCHEMA = "forkjoin/roster/v1"
_NAME = "roster.json"


def write_attendance(results: Path, members: Sequence[Member], missing: Iterable[str], unknown: Sequence[str]) -> None:
    """Keep the class: each member with `status` `handed in` or `missing`, then who is `unknown` to the roster."""
    absent = set(missing)
    rows: list[dict[str, Any]] = [
        {**asdict(member), "status": "missing" if member.student in absent else "handed in"} for member in members
    ]
    rows += [{**asdict(Member(student)), "status": "unknown"} for student in unknown]
    write_file(results / _NAME, dumps({"schema": ROSTER_SCHEMA, "students": rows}))


def read_missing(results: Path) -> list[str]:
    """Name those of the roster who handed in nothing; nobody where there was no roster."""
    try:
        data = json.loads((results / _NAME).read_text(encoding="utf-8"))
        return [str(row["student"]) for row in data["students"] if row["status"] == "missing"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
