"""`grade check` in a step of a GitHub workflow: what it prints, the summary of its job, and its outputs."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from forkjoin.cli.terminal import note
from forkjoin.report.as_classroom import classroom_notices, classroom_result
from forkjoin.report.as_github import MOST_SUMMARY, score_github, summary_markdown
from forkjoin.report.sheet import Page
from forkjoin.report.text import score_text
from forkjoin.score import Score

_WIDTH = 120


def github_report(score: Score, locate: Callable[[str], str], *, summary: bool = True) -> str:
    """Add to the job summary, where there is one, and give what is to be printed."""
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    named = in_repository(locate)
    if place and summary:
        _add_summary(Path(place), score, named)
    report = score_text(score, Page(width=_WIDTH), named)
    return score_github(score, report, secrets.token_hex(16), named)


def classroom_report(score: Score, locate: Callable[[str], str]) -> str:
    """Do the same, set the step's output `result`, and give the notices of GitHub Classroom's reporter as well."""
    printed = github_report(score, locate) + classroom_notices(score)
    result = classroom_result(score)
    if result is None:
        note("the output `result` is not set: it would be longer than a variable may be")
    else:
        add_outputs(f"result={result}\n")
    return printed


def add_outputs(lines: str) -> None:
    """Set outputs of the step, each a line `name=value`; outside a workflow there are none to set."""
    place = os.environ.get("GITHUB_OUTPUT")
    if place:
        try:
            with Path(place).open("a", encoding="utf-8") as stream:
                stream.write(lines)
        except OSError as error:
            note(f"the outputs of the step cannot be written: {error.strerror or error}")


def in_repository(locate: Callable[[str], str]) -> Callable[[str], str]:
    """Name files as the repository does, wherever the step runs; outside a workflow as `locate` does."""
    root = os.environ.get("GITHUB_WORKSPACE")

    def named(file: str) -> str:
        path = locate(file)
        whole = Path(path).resolve()
        if root and whole.is_relative_to(Path(root).resolve()):
            return whole.relative_to(Path(root).resolve()).as_posix()
        return path

    return named


def _add_summary(file: Path, score: Score, locate: Callable[[str], str]) -> None:
    """Append, as other commands of the step do; a summary that cannot be written fails nothing."""
    try:
        room = MOST_SUMMARY - (file.stat().st_size if file.exists() else 0)
        with file.open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(summary_markdown(score, room, locate))
    except OSError as error:
        note(f"the job summary cannot be written: {error.strerror or error}")
