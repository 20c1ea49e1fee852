"""Reading a results folder back: for reports and exports. What is damaged or foreign is named, never passed over."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from forkjoin.batch.results import file_name
from forkjoin.batch.settings import read_settings
from forkjoin.errors import UsageError
from forkjoin.score import SCORE_SCHEMA, SCORES_SCHEMA, CheckResult, Score

# Strict: JSON's `true` is no number of points. Keys that a later version adds are passed over.
_SCORE = TypeAdapter(Score)

# A line of a student's own facts in `scores.json`, by the depth at which it stands there.
_FACT = re.compile(r' {6}"(?P<key>student|points)": (?P<value>".*"|\d+),?\n')


@dataclass(frozen=True)
class FoundResults:
    """The scores of a class, by student; `notes`: what a teacher should know about the files, one line each.

    `scores` have no details of checks, so that a large class fits into memory: `whole` has them.
    """

    scores: list[Score]
    notes: list[str]
    _whole: Mapping[str, Path | Score]

    def whole(self, student: str) -> Score:
        """Give a student's score with all there is to it. Raises UsageError when its file is damaged by now."""
        found = self._whole[student]
        return _score(found, _json(found)) if isinstance(found, Path) else found


def read_results(place: Path) -> FoundResults:
    """Read what `grade batch` wrote: a results folder, or a `scores.json` by itself.

    `students/*.json` are the truth, for they are written one by one; `scores.json` serves where there are none. Who is
    no longer among the submissions is left out, and named. Raises UsageError, with the file and what is wrong with it.
    """
    if place.is_file():
        return _together(place, [])
    if not place.is_dir():
        raise UsageError(f"{place} is not there: name the folder that `grade batch` wrote to")
    together = place / "scores.json"
    files, notes = _files(place)
    if files:
        found = {path: _light(_score(path, _json(path))) for path in files}
        scores = _unique(found.values(), place / "students")
        places = {score.student: path for path, score in found.items()}
        return FoundResults(scores, [*notes, *_compared(scores, together)], places)
    if not together.is_file():
        raise UsageError(f"{place} holds no results of `grade batch`: neither students/*.json nor scores.json is there")
    return _together(together, notes)


def _together(file: Path, notes: list[str]) -> FoundResults:
    scores = _class(file)
    return FoundResults([_light(score) for score in scores], notes, {score.student: score for score in scores})


def _files(place: Path) -> tuple[list[Path], list[str]]:
    """Give the files of those who are in the class, and say whose are there besides."""
    files = sorted(
        path for path in place.glob("students/*.json") if not path.name.startswith("._")
    )  # macOS makes those
    if not (place / "batch.json").exists():
        return files, []
    _, students = read_settings(place)
    known = {f"{file_name(student)}.json" for student in students}
    others = [path.stem for path in files if path.name not in known]
    notes = [f"results of earlier submissions, left out: {', '.join(others)}"] if others else []
    return [path for path in files if path.name in known], notes


def _light(score: Score) -> Score:
    """Leave out what only a student's own page shows; why there is no verdict stays."""
    return replace(
        score, exercises=[replace(each, checks=list(map(_light_check, each.checks))) for each in score.exercises]
    )


def _light_check(check: CheckResult) -> CheckResult:
    message = check.message if check.status == "ungraded" else None
    return replace(check, message=message, help=None, expected=None, actual=None, trace=None, waits=None)


def _class(path: Path) -> list[Score]:
    data = _json(path)
    if not isinstance(data, dict) or data.get("schema") != SCORES_SCHEMA or not isinstance(data.get("students"), list):
        raise UsageError(f"{path} is not a class's scores ({SCORES_SCHEMA}) as `grade batch` writes them")
    return _unique([_score(path, one) for one in data["students"]], path)


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:
        reason = str(error) or "it is nested too deeply"
        raise UsageError(f"{path} is damaged ({reason}): remove it and grade that submission again") from error


def _score(path: Path, data: Any) -> Score:
    if not isinstance(data, dict) or data.get("schema") != SCORE_SCHEMA:
        raise UsageError(f"{path} is not a score ({SCORE_SCHEMA}) as `grade batch` writes it: move it elsewhere")
    try:
        return _SCORE.validate_json(json.dumps(spelled(data)), strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise UsageError(f"{path} is damaged ({where}: {first['msg']}): grade that submission again") from error


def spelled(data: Any) -> Any:
    """Write a lone surrogate, which a student may have printed, as its escape: pydantic takes none."""
    if isinstance(data, str):
        return data.encode("utf-8", "backslashreplace").decode()
    if isinstance(data, list):
        return [spelled(one) for one in data]
    if isinstance(data, dict):
        return {key: spelled(value) for key, value in data.items()}
    return data


def _unique(scores: Iterable[Score], place: Path) -> list[Score]:
    by_student: dict[str, Score] = {}
    for score in scores:
        if score.student in by_student:
            raise UsageError(f"{place} holds two scores of {score.student!r}: remove one of them")
        by_student[score.student] = score
    if not by_student:
        raise UsageError(f"{place} holds no student's score")
    return [by_student[student] for student in sorted(by_student)]


def _compared(scores: Iterable[Score], together: Path) -> list[str]:
    """Say so when the class's file is of another day than the students': a killed batch leaves it behind."""
    if not together.is_file():
        return [f"{together} is not there: was the batch stopped? The report has the students who are done"]
    if {score.student: score.points for score in scores} == _points(together):
        return []
    return [f"{together} and the files in students differ, and the files in students were used: run the batch again"]


def _points(together: Path) -> dict[str, int] | None:
    """Find each student's points without making objects of a whole class; None when the file is damaged."""
    with suppress(OSError, ValueError):
        return _points_in(together)
    return None


def _points_in(together: Path) -> dict[str, int]:
    found: dict[str, int] = {}
    student = ""
    with together.open(encoding="utf-8", errors="replace") as lines:
        for fact in filter(None, map(_FACT.fullmatch, lines)):
            if fact["key"] == "student":
                student = spelled(json.loads(fact["value"]))
            else:
                found[student] = int(fact["value"])
    return found
