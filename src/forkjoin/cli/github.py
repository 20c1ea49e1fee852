"""`grade check --format github`: what a step of a GitHub workflow prints, and the summary of its job."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from forkjoin.cli.terminal import note
from forkjoin.report.as_github import MOST_SUMMARY, score_github, summary_markdown
from forkjoin.report.sheet import Page
from forkjoin.report.text import score_text
from forkjoin.score import Score

_WIDTH = 120


def github_report(score: Score, locate: Callable[[str], str]) -> str:
    """Add to the job summary, where there is one, and give what is to be printed."""

    def in_repository(file: str) -> str:
        return _in_repository(locate(file))

    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        _add_summary(Path(summary), score, in_repository)
    report = score_text(score, Page(width=_WIDTH), locate)
    return score_github(score, report, secrets.token_hex(16), in_repository)


def _in_repository(path: str) -> str:
    """Annotations name files as the repository does, wherever in it the step runs."""
    root, whole = os.environ.get("GITHUB_WORKSPACE"), Path(path).resolve()
    if root and whole.is_relative_to(Path(root).resolve()):
        return whole.relative_to(Path(root).resolve()).as_posix()
    return path


def _add_summary(file: Path, score: Score, locate: Callable[[str], str]) -> None:
    """Append, as other commands of the step do; a summary that cannot be written fails nothing."""
    try:
        room = MOST_SUMMARY - (file.stat().st_size if file.exists() else 0)
        with file.open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(summary_markdown(score, room, locate))
    except OSError as error:
        note(f"the job summary cannot be written: {error.strerror or error}")
