"""What is remembered between two commands: one small JSON file, for people to read, and safe to delete."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

from forkjoin.errors import UsageError
from forkjoin.files import make_folder, write_file
from forkjoin.language import N_
from forkjoin.language import gettext as _

FOLDER = ".forkjoin"  # in a workspace: it marks one, and holds the state and the backups
STATE_SCHEMA = "forkjoin/state/v1"
_NOTE = N_(
    "What `grade` remembers of this folder. Safe to delete: best scores and hints are forgotten, no work is lost."
)


@dataclass(frozen=True)
class Record:
    """What is remembered of one exercise: its last verdict (None: no check yet), its best points, the hints shown."""

    last: Literal["passed", "failed"] | None = None
    best: int = 0
    hints: int = 0


@dataclass(frozen=True)
class State:
    """The records by exercise (`2-queues/sentinel`). Exercises that nothing is known of have an empty one."""

    records: Mapping[str, Record]

    def of(self, name: str) -> Record:
        """What is remembered of one exercise."""
        return self.records.get(name, Record())

    def changed(self, name: str, **values: Any) -> State:
        """Give the state with some values of one record replaced."""
        return State({**self.records, name: replace(self.of(name), **values)})


def read_state(workspace: Path) -> State:
    """Read the state of a workspace; an empty one when nothing was kept yet.

    Raises UsageError when the file is there and is not what `write_state` writes: somebody edited it.
    """
    path = _path(workspace)
    try:
        return _state(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return State({})
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        told = _("{path} cannot be read: {why}").format(path=path, why=error)
        raise UsageError(
            _("{told}. Mend it or delete it: best scores and hints are forgotten, no work is lost").format(told=told)
        ) from error


def write_state(workspace: Path, state: State) -> None:
    """Keep the state, all of it or nothing. Raises UsageError when that cannot be written."""
    records = {name: asdict(record) for name, record in sorted(state.records.items())}
    data = {"schema": STATE_SCHEMA, "note": _(_NOTE), "exercises": records}
    make_folder(workspace / FOLDER)
    write_file(_path(workspace), json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def _path(workspace: Path) -> Path:
    return workspace / FOLDER / "state.json"


def _state(data: Mapping[str, Any]) -> State:
    if data["schema"] != STATE_SCHEMA:
        raise ValueError(_("its schema is not {schema}").format(schema=STATE_SCHEMA))
    return State({name: _record(values) for name, values in data["exercises"].items()})


def _record(values: Mapping[str, Any]) -> Record:
    record = Record(**values)
    if record.last not in {"passed", "failed", None}:
        raise ValueError(_("`last` is passed, failed or null, not {last!r}").format(last=record.last))
    for number in (record.best, record.hints):
        if type(number) is not int or number < 0:  # `true` is an int to Python
            raise ValueError(_("`best` and `hints` are whole numbers, not {number!r}").format(number=number))
    return record
