"""An export of an assignment from Gradescope: folders `submission_123`, and a file that says whose they are."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from forkjoin.errors import UsageError
from forkjoin.intake.entry import Entry, Found
from forkjoin.intake.names import printable_name
from forkjoin.times import parse_time, utc_text

_METADATA = "submission_metadata.yml"


def is_gradescope(folder: Path, _paths: list[Path]) -> bool:
    """The file with the metadata is there."""
    return (folder / _METADATA).is_file()


def read_gradescope(folder: Path, paths: list[Path], _prefix: str | None) -> Found:
    """Read the export; a group's submission belongs to each of its members.

    Raises UsageError when the metadata cannot be read, or say nothing of a folder that is there.
    """
    about = _metadata(folder / _METADATA)
    folders = [path for path in paths if path.is_dir() and path.name in about]
    people = [(path, about[path.name], person) for path in folders for person in _submitters(about[path.name])]
    names = [_text(person, ":name") for _, _, person in people]
    entries = [
        _entry(path, data, person, alone=names.count(name) == 1)
        for (path, data, person), name in zip(people, names, strict=True)
    ]
    left_out = [printable_name(path.name) for path in paths if path not in folders and path.name != _METADATA]
    return Found(entries, left_out)


def _metadata(file: Path) -> dict[str, Any]:
    import yaml

    try:
        # The loader in C, where it is there: the file holds all earlier results, and grows to megabytes.
        data = yaml.load(file.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe loaders
    except (OSError, yaml.YAMLError, ValueError) as error:
        raise UsageError(f"{file} cannot be read: {' '.join(str(error).split())}") from error
    if not isinstance(data, dict):
        raise UsageError(f"{file} does not say whose the submissions are: export them again")
    return data


def _submitters(data: Any) -> list[dict[str, Any]]:
    found = data.get(":submitters") if isinstance(data, dict) else None
    return [person for person in found if isinstance(person, dict)] if isinstance(found, list) else []


def _entry(path: Path, data: dict[str, Any], person: dict[str, Any], *, alone: bool) -> Entry:
    name, email, number = (_text(person, key) for key in (":name", ":email", ":sid"))
    other = email or number or path.name
    student = name if name and alone else f"{name} ({other})" if name else other
    aliases = tuple(alias for alias in (email, number, name if alone else "") if alias)
    return Entry(student, (path,), (), aliases, _time(data.get(":created_at")), loose=True)


def _text(person: dict[str, Any], key: str) -> str:
    value = person.get(key)
    return "" if value is None else str(value).strip()


def _time(value: Any) -> str | None:
    """Give a time in UTC. YAML's times without an offset are in UTC already."""
    if isinstance(value, str):
        with suppress(ValueError):
            return utc_text(parse_time(value))
    if not isinstance(value, datetime):
        return None
    return utc_text(value if value.tzinfo else value.replace(tzinfo=timezone.utc))
