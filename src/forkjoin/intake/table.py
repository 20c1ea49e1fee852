"""Tables that teachers bring: CSV as any spreadsheet writes it."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from forkjoin.errors import UsageError

_DELIMITERS = ",;\t"
Row = dict[str, str]


def read_table(file: Path) -> tuple[list[str], list[Row]]:
    """Read the header and the rows of a CSV file; cells are stripped, empty rows left out.

    UTF-8 and UTF-16, with commas, semicolons or tabs. Raises UsageError when it cannot be read or has no header.
    """
    text = _text(file)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise UsageError(f"{file} is no CSV file: {error}") from error
    cells = [[cell.strip() for cell in line] for line in lines if any(cell.strip() for cell in line)]
    if not cells:
        raise UsageError(f"{file} is empty: its first line should name the columns")
    header = cells[0]
    return header, [dict(zip(header, [*line, *[""] * len(header)], strict=False)) for line in cells[1:]]


def column_map(text: str, allowed: Sequence[str]) -> dict[str, str]:
    """Read `student=Matriculation,email=Mail`: which column of a file holds what.

    Raises UsageError for anything else, and for what is not in `allowed`.
    """
    found: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        what, sign, column = part.partition("=")
        if not sign or what.strip() not in allowed or not column.strip():
            raise UsageError(f"{part!r} maps no column: write WHAT=COLUMN, where WHAT is one of {', '.join(allowed)}")
        found[what.strip()] = column.strip()
    return found


def check_columns(file: Path, header: Sequence[str], columns: Mapping[str, str]) -> None:
    """Raise UsageError when a column that was named is not there."""
    for column in columns.values():
        if column not in header:
            raise UsageError(f"{file} has no column {column!r}: it has {', '.join(map(repr, header))}")


def _text(file: Path) -> str:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror or error}") from error
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UsageError(f"{file} is not UTF-8: save it as “CSV UTF-8”") from error
