"""`grade export`: the points of a class in the format of a gradebook, or of a program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forkjoin.batch.reading import read_results
from forkjoin.batch.results import file_name
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, put_out
from forkjoin.errors import UsageError
from forkjoin.export.gradebook import Gradebook, gradebook
from forkjoin.export.roster import read_roster
from forkjoin.export.tables import Columns, canvas_csv, classroom50_csv, moodle_csv, plain_csv
from forkjoin.files import make_folder, write_file
from forkjoin.report.as_gradescope import gradescope_json
from forkjoin.report.as_json import scores_json
from forkjoin.report.as_junit import scores_junit
from forkjoin.score import Score


@dataclass(frozen=True)
class ExportOptions:
    """The arguments of `grade export`."""

    results: Path
    to: str
    output: Path | None
    roster: Path | None
    key: str | None
    excused: Sequence[str]
    title: str
    each: bool


def export(options: ExportOptions) -> int:
    """Write the export, say who is not in it, and give the exit status."""
    found = read_results(options.results)
    note(*found.notes)
    roster = read_roster(options.roster) if options.roster else None
    book = gradebook(found.scores, roster, options.key, options.excused)
    if options.to == "gradescope":
        _folder(book, options.output)
    else:
        _file(_TEXTS[options.to](book, Columns(options.title, options.each)), options.output)
    note(*_left_out(book))
    return ExitStatus.FAILED if book.unknown or book.those("ungraded") else ExitStatus.PASSED


def _scores(book: Gradebook) -> list[Score]:
    """The scores that count; for programs, those without a verdict are among them, and say so."""
    return [person.score for person in book.people if person.score is not None and not person.excused]


_TEXTS: Mapping[str, Callable[[Gradebook, Columns], str]] = {
    "csv": plain_csv,
    "canvas": canvas_csv,
    "moodle": moodle_csv,
    "classroom50": classroom50_csv,
    "junit": lambda book, _columns: scores_junit(_scores(book)),
    "json": lambda book, _columns: scores_json(_scores(book)),
}


def _file(text: str, output: Path | None) -> None:
    if output is None:
        put_out(text, for_programs=True)
        return
    write_file(output, text)
    note(f"the export is in {output}")


def _folder(book: Gradebook, output: Path | None) -> None:
    """Write `STUDENT/results.json` for each student with a verdict; an older one of those without is taken away."""
    if output is None:
        raise UsageError("gradescope wants a results.json for each student: name a folder for them with --output")
    make_folder(output)
    for person in book.people:
        place = output / file_name(person.student)
        if person.score is None or person.standing != "graded":
            _remove(place / "results.json")
        else:
            make_folder(place)
            write_file(place / "results.json", gradescope_json(person.score))
    note(f"the export is in {output}: a folder with a results.json for each student")


def _remove(file: Path) -> None:
    """Take away what would pass for a result, if it is there."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise UsageError(f"{file} is of an older export and cannot be removed: {error.strerror}") from error


def _left_out(book: Gradebook) -> list[str]:
    """Say who has no points in the export, and why: one line for each reason."""
    reasons = {
        "no verdict on every exercise, so no sum of points": book.those("ungraded"),
        "in the roster, but without a result": book.those("missing"),
        "excused": book.those("excused"),
        "not in the roster, so not in the export": [score.student for score in book.unknown],
    }
    return [f"{reason}: {', '.join(names)}" for reason, names in reasons.items() if names]
