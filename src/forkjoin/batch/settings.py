"""How a batch was started: kept with its results, so that it can be graded again without saying it all once more."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from forkjoin.errors import UsageError
from forkjoin.files import write_file
from forkjoin.report.as_json import dumps

SETTINGS_SCHEMA = "forkjoin/batch/v1"
_NAME = "batch.json"


@dataclass(frozen=True)
class Settings:
    """Where the submissions lie and how they are read."""

    submissions: Path
    layout: str | None = None
    prefix: str | None = None
    roster: Path | None = None
    columns: str | None = None
    times: Path | None = None

    def write(self, results: Path, students: Sequence[str]) -> None:
        """Keep them, with whole paths, and who is in the class."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        whole = {name: str(value.resolve()) if isinstance(value, Path) else value for name, value in values.items()}
        write_file(results / _NAME, dumps({"schema": SETTINGS_SCHEMA, **whole, "students": [*students]}))


def read_settings(results: Path) -> tuple[Settings, list[str]]:
    """Read what a batch kept, and who is in its class. Raises UsageError when `results` holds no results of a batch."""
    try:
        return _read(json.loads((results / _NAME).read_text(encoding="utf-8")))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UsageError(f"{results} holds no results: `grade batch SUBMISSIONS --out {results}` makes them") from error
    except OSError as error:
        raise UsageError(f"{results} cannot be read: {error.strerror}") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UsageError(f"{results / _NAME} is not one that `grade batch` wrote: run that once more") from error


def _read(data: dict[str, Any]) -> tuple[Settings, list[str]]:
    if data["schema"] != SETTINGS_SCHEMA:
        raise ValueError(data["schema"])
    paths = {name: Path(data[name]) for name in ("submissions", "roster", "times") if data[name] is not None}
    settings = Settings(**paths, layout=data["layout"], prefix=data["prefix"], columns=data["columns"])
    return settings, [str(student) for student in data["students"]]
