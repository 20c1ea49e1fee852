"""The formats of `grade check`: where each part of a report goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from forkjoin.cli.terminal import note, page_of, put_out
from forkjoin.files import write_file
from forkjoin.language import gettext as _
from forkjoin.report.sheet import Page
from forkjoin.score import Score

# Of the size that a release's text may have on GitHub.
_MOST_BODY = 120_000
# What has a number in the place of every verdict.
_NEED_VERDICTS = {"classroom50", "gradescope"}


@dataclass(frozen=True)
class Report:
    """A score to be reported in a format, to stdout or to a file. `locate`: a file's path, from the score's name."""

    score: Score
    form: str
    output: Path | None
    locate: Callable[[str], str]

    def write(self) -> None:
        """Write the report. A format without a sign for "no verdict" gets none of a score that has such a hole."""
        if not self.score.graded and self.form in _NEED_VERDICTS:
            holes = [f"{e.topic}/{e.exercise}" for e in self.score.exercises if e.status == "ungraded"]
            note(f"nothing is written: {', '.join(holes)} could not be graded, and {self.form} has no sign for that")
            return
        printed = self._in_step()
        if printed is not None:
            put_out(printed, for_programs=True)
        if self.output is not None:
            write_file(self.output, self._text())
            told = _("{points} of {max_points} points; the report is in {output}")
            note(told.format(points=self.score.points, max_points=self.score.max_points, output=self.output))
        elif printed is None:
            put_out(self._text(), for_programs=self.form != "text")

    def _in_step(self) -> str | None:
        """Say what a step of a workflow prints and set its outputs, where this is one and the format is made for it."""
        if "GITHUB_OUTPUT" not in os.environ:
            return None
        if self.form == "classroom":
            from forkjoin.cli.github import classroom_report

            return classroom_report(self.score, self.locate)
        if self.form == "classroom50" and self.output is not None:
            return self._classroom50_step()
        return None

    def _classroom50_step(self) -> str:
        """Beside the result, write the text of the release; the runner makes the job's summary of that."""
        from forkjoin.cli.github import add_outputs, github_report, in_repository
        from forkjoin.report.as_classroom50 import classroom50_outputs
        from forkjoin.report.as_github import summary_markdown

        assert self.output is not None
        body = summary_markdown(self.score, _MOST_BODY, in_repository(self.locate))
        write_file(self.output.with_name("release-body.md"), body)
        add_outputs(classroom50_outputs(self.score))
        return github_report(self.score, self.locate, summary=False)

    def _text(self) -> str:
        """Write the report in the format that is wanted."""
        if self.form == "json":
            from forkjoin.report.as_json import score_json

            return score_json(self.score)
        if self.form == "junit":
            from forkjoin.report.as_junit import score_junit

            return score_junit(self.score, self.locate)
        if self.form == "github":
            from forkjoin.cli.github import github_report

            return github_report(self.score, self.locate)
        return self._for_classroom() or self._for_people()

    def _for_classroom(self) -> str | None:
        if self.form == "classroom":
            from forkjoin.report.as_classroom import classroom_json

            return classroom_json(self.score)
        if self.form == "classroom50":
            from forkjoin.report.as_classroom50 import classroom50_json

            return classroom50_json(self.score, os.environ, datetime.now(timezone.utc))
        if self.form == "gradescope":
            from forkjoin.report.as_gradescope import gradescope_json

            return gradescope_json(self.score)
        return None

    def _for_people(self) -> str:
        from forkjoin.report.text import score_text

        return score_text(self.score, Page() if self.output else page_of(sys.stdout), self.locate)
