"""Who of the roster handed in: `roster.json` in the results."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from forkjoin.errors import UsageError
from forkjoin.files import write_file
from forkjoin.intake.roster import FIELDS, Member
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


def read_members(results: Path) -> list[Member] | None:
    """Give everybody on the roster; None where there was none. Raises UsageError when the file is damaged."""
    rows = _rows(results)
    return None if rows is None else [member for member, status in rows if status != "unknown"]


def read_missing(results: Path) -> list[str]:
    """Name those of the roster who handed in nothing; nobody where there was no roster. Raises UsageError as above."""
    return [member.student for member, status in _rows(results) or () if status == "missing"]


def _rows(results: Path) -> list[tuple[Member, str]] | None:
    file = results / _NAME
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))["students"]
        return [(Member(**{name: str(row.get(name, "")) for name in FIELDS}), str(row["status"])) for row in rows]
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{file} is not one that `grade batch` wrote: run that once more") from error
