"""`grade export`: the points of a class in the format of a gradebook, or of a program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forkjoin.batch.attendance import read_members
from forkjoin.batch.reading import FoundResults, read_results
from forkjoin.batch.results import file_name
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, put_out
from forkjoin.errors import UsageError
from forkjoin.export.gradebook import Gradebook, gradebook
from forkjoin.export.tables import TableOptions, canvas_csv, classroom50_csv, moodle_csv, plain_csv
from forkjoin.files import make_folder, write_file
from forkjoin.intake.roster import Roster, read_roster
from forkjoin.policy.marks import Mark
from forkjoin.report.as_gradescope import gradescope_json
from forkjoin.report.as_json import scores_json
from forkjoin.report.as_junit import scores_junit
from forkjoin.report.marks import outdated, read_marks
from forkjoin.score import Score


@dataclass(frozen=True)
class ExportOptions:
    """The arguments of `grade export`."""

    results: Path
    to: str
    output: Path | None
    roster: Path | None
    columns: str | None
    points: bool
    table: TableOptions


def export(options: ExportOptions) -> int:
    """Write the export, say who is not in it, and give the exit status."""
    found = read_results(options.results)
    note(*found.notes)
    book = gradebook(found.scores, _roster(options), _marks(options, found.scores))
    if options.to == "gradescope":
        _folder(book, found, options.output)
    elif options.to in _PROGRAMS:
        _file(_PROGRAMS[options.to](_scores(book, found)), options.output)
    else:
        _file(_TABLES[options.to](book, options.table), options.output)
    note(*_left_out(book), *_in_part(book, options))
    return ExitStatus.FAILED if book.unknown or book.those("ungraded") else ExitStatus.PASSED


def _roster(options: ExportOptions) -> Roster | None:
    """The one that was named, else, for gradebooks, the one that the class was graded with."""
    if options.roster is not None:
        return read_roster(options.roster, options.columns)
    if options.columns is not None:
        raise UsageError("--columns is about the file that --roster names: give both")
    members = None if options.to in _AS_HANDED_IN else read_members(options.results)
    return None if members is None else Roster(members)


def _marks(options: ExportOptions, scores: Sequence[Score]) -> Mapping[str, Mark] | None:
    """Give the marks that a policy made, unless points are wanted. Raises UsageError when they are of other results."""
    marks = None if options.points else read_marks(options.results)
    if marks is None or options.to in _PROGRAMS:  # these tell what was graded, of whoever is not excused
        return marks
    if others := outdated(marks, scores):
        raise UsageError(
            f"the marks in {options.results} were made before {_few(others)} got other points: `grade marks` makes "
            "them anew, and --points exports the points without them"
        )
    note(f"these are the marks in {options.results / 'marks.json'}; --points exports the points without the policy")
    return marks


def _few(names: Sequence[str]) -> str:
    return ", ".join(names) if len(names) <= _FEW else f"{', '.join(names[:_FEW])} and {len(names) - _FEW} more"


def _scores(book: Gradebook, found: FoundResults) -> Iterator[Score]:
    """The scores as they were graded; for programs, those without a verdict are among them, and say so."""
    for person in book.people:
        if person.score is not None and person.standing != "excused":
            yield found.whole(person.student)


_TABLES: Mapping[str, Callable[[Gradebook, TableOptions], str]] = {
    "csv": plain_csv,
    "canvas": canvas_csv,
    "moodle": moodle_csv,
    "classroom50": classroom50_csv,
}
_PROGRAMS: Mapping[str, Callable[[Iterable[Score]], str]] = {"junit": scores_junit, "json": scores_json}
_AS_HANDED_IN = (*_PROGRAMS, "gradescope")  # everybody who handed in
_FEW = 3


def _file(text: str, output: Path | None) -> None:
    if output is None:
        put_out(text, for_programs=True)
        return
    write_file(output, text)
    note(f"the export is in {output}")


def _folder(book: Gradebook, found: FoundResults, output: Path | None) -> None:
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
            write_file(place / "results.json", gradescope_json(found.whole(person.student), person.points))
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
        "in the roster, but handed in nothing": book.those("missing"),
        "excused": book.those("excused"),
        "not in the roster, so not in the export": book.unknown,
    }
    return [f"{reason}: {', '.join(names)}" for reason, names in reasons.items() if names]


def _in_part(book: Gradebook, options: ExportOptions) -> list[str]:
    names = [person.student for person in book.people if person.in_part]
    if not names or options.table.each or options.to not in {"canvas", "moodle"}:
        return []
    most = f"{book.max_points:g}"
    return [f"excused from a part, so what counts stands in proportion, of {most} points: {', '.join(names)}"]
