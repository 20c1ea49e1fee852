"""`grade similar`: pairs of answers that a person should look at side by side."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.table import Table
from rich.text import Text

from forkjoin.batch.settings import Settings
from forkjoin.cli.handed_in import handed_in
from forkjoin.cli.progress import progress
from forkjoin.cli.services import Services
from forkjoin.cli.status import ExitStatus
from forkjoin.cli.terminal import note, page_of, put_out
from forkjoin.course import Exercise
from forkjoin.files import write_file
from forkjoin.intake import Submission, Unpacker, answer_file
from forkjoin.report.printable import one_line
from forkjoin.report.sheet import Page, Sheet
from forkjoin.similar.pairs import Lines, Pair, similar_pairs

SIMILAR_SCHEMA = "forkjoin/similar/v1"
# What so many students write is how the exercise is solved: a tenth of the class, and no fewer than this.
_FEW = 4


@dataclass(frozen=True)
class SimilarOptions:
    """The arguments of `grade similar`."""

    submissions: Path
    layout: str | None
    only: Sequence[str]
    least: int
    common: int | None
    format: str
    output: Path | None


def similar(options: SimilarOptions, services: Services) -> int:
    """Compare the answers to each exercise, report the pairs, and give the exit status."""
    course = services.course()
    exercises = course.select(options.only)
    found: dict[Exercise, list[Pair]] = {}
    with TemporaryDirectory(prefix="forkjoin-class-") as unpacked:  # removed also after Ctrl-C
        unpack = Unpacker(Path(unpacked), course.exercises)
        settings = Settings(options.submissions, options.layout)
        submissions = [unpack(entry) for entry in handed_in(settings, Path(unpacked)).entries]
        with progress(len(exercises), "comparing") as step:
            for exercise in exercises:
                found[exercise] = _pairs(exercise, submissions, options)
                step(exercise.name)
    _report(found, options)
    return ExitStatus.PASSED


def _pairs(exercise: Exercise, submissions: Sequence[Submission], options: SimilarOptions) -> list[Pair]:
    common = options.common or max(_FEW, len(submissions) // 10)
    answers: dict[str, str] = {}
    for submission in submissions:
        path = answer_file(submission, exercise)
        if isinstance(path, Path):
            answers[submission.student] = _source(path)
    return similar_pairs(answers, _source(exercise.stub), options.least, common)


def _source(path: Path) -> str:
    """Read a program as far as it is text: whether it is UTF-8 is for grading to say."""
    return path.read_bytes().decode("utf-8", "replace")


def _report(found: dict[Exercise, list[Pair]], options: SimilarOptions) -> None:
    for_programs = options.format == "json"
    page = Page() if options.output else page_of(sys.stdout)
    text = _json(found) if for_programs else _text(found, page)
    if options.output is None:
        put_out(text, for_programs=for_programs)
        return
    write_file(options.output, text)
    note(f"{sum(map(len, found.values()))} pairs are in {options.output}")


def _json(found: dict[Exercise, list[Pair]]) -> str:
    rows = [
        {"exercise": exercise.name, "topic": exercise.topic, **asdict(pair)}
        for exercise, pairs in found.items()
        for pair in pairs
    ]
    return json.dumps({"schema": SIMILAR_SCHEMA, "pairs": rows}, ensure_ascii=False, indent=2) + "\n"


def _text(found: dict[Exercise, list[Pair]], page: Page) -> str:
    sheet = Sheet(page)
    if not any(found.values()):
        sheet.write("No pair of answers is that much alike.")
        return sheet.text()
    for exercise, pairs in found.items():
        if pairs:
            sheet.write(one_line(f"{exercise.topic}/{exercise.name}"), "bold")
            sheet.draw(_table(pairs), 2)
            sheet.write()
    sheet.write("Look at both before you think anything: two honest answers may well be alike.", "dim")
    return sheet.text()


def _table(pairs: Sequence[Pair]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("alike", justify="right", no_wrap=True)
    for title in ("one", "lines", "other", "lines", "words that only they have"):
        table.add_column(title, overflow="fold")
    for pair in pairs:
        sides = zip(pair.students, pair.lines, strict=True)
        cells = [Text(one_line(cell)) for student, lines in sides for cell in (student, _ranges(lines))]
        table.add_row(f"{pair.percent} %", *cells, Text(one_line(", ".join(pair.words))))
    return table


def _ranges(lines: Lines) -> str:
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in lines)
