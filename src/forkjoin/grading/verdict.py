"""What a check can say: the mark that makes a test a check, and the exceptions that end one without full marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import pytest

from forkjoin.language import gettext as _
from forkjoin.score import CheckStatus, Visibility


def check(
    title: str, points: int, *, needs: Sequence[str] = (), visibility: Visibility = "visible", help: str | None = None
) -> pytest.MarkDecorator:
    """Mark a test as a check. Its name is the test's, without `test_`.

    `title` says what is right, as a student reads it. `needs` names checks without which this one makes no sense: it
    is skipped when one of them failed (every check needs `loads`). `help` says what to look up. Title and help are
    English here, and translated when they are shown.
    """
    return pytest.mark.check(title=title, points=points, needs=tuple(needs), visibility=visibility, help=help)


class CheckFailed(Exception):
    """The submission does not keep the contract. `line` is in the student's file."""

    def __init__(  # noqa: PLR0913 - all that a verdict can say, by keyword
        self,
        message: str,
        *,
        expected: str | None = None,
        actual: str | None = None,
        help: str | None = None,
        line: int | None = None,
        trace: list[dict[str, Any]] | None = None,
        waits: list[dict[str, Any]] | None = None,
    ) -> None:
        super().__init__(message)
        self.message, self.expected, self.actual = message, expected, actual
        self.help = _(help) if help else None  # most often a constant that was made at import
        self.line, self.trace, self.waits = line, trace, waits


class Ungraded(Exception):
    """No verdict is possible: the kit's own fault, or (see Tampered) the submission's."""


class Tampered(Ungraded):
    """No verdict is possible, for the submission interfered with the run. `how` is what was seen of that."""

    def __init__(self, how: str) -> None:
        super().__init__(_("could not be graded: the probe was tampered with ({how})").format(how=how))


@dataclass(frozen=True)
class Verdict:
    """What one check said."""

    status: CheckStatus
    message: str | None = None
    help: str | None = None
    expected: str | None = None
    actual: str | None = None
    line: int | None = None
    trace: list[dict[str, Any]] | None = None
    waits: list[dict[str, Any]] | None = None
    tampered: bool = False

    def to_json(self) -> dict[str, Any]:
        """As plain data, to travel in pytest's report."""
        return asdict(self)


def verdict_of(error: BaseException | None, help_text: str | None) -> Verdict:
    """What the end of a test means: only CheckFailed is the submission's fault."""
    if error is None:
        return Verdict("passed")
    if isinstance(error, CheckFailed):
        help_text = error.help or help_text
        said = error.message, help_text, error.expected, error.actual, error.line, error.trace, error.waits
        return Verdict("failed", *said)
    if isinstance(error, pytest.skip.Exception):
        return Verdict("skipped", str(error))
    if isinstance(error, Ungraded):
        return Verdict("ungraded", str(error), tampered=isinstance(error, Tampered))
    return Verdict(
        "ungraded",
        _("the grader itself failed: {kind}: {error}").format(kind=type(error).__name__, error=error)[:2000],
    )
