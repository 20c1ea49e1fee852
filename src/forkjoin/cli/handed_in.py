"""Who handed in: the submissions of a class, found and told about on stderr."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from forkjoin.batch.attendance import write_attendance
from forkjoin.batch.settings import Settings
from forkjoin.cli.terminal import note
from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.intake import Entry, Submission, find_entries, has_answers
from forkjoin.intake.entry import check_unique
from forkjoin.intake.handed_in import with_times
from forkjoin.intake.roster import Matched, Roster, read_roster


@dataclass(frozen=True)
class HandedIn:
    """The entries of a class, how they lie, and what a roster says of it."""

    layout: str
    entries: list[Entry]
    roster: Roster | None
    missing: list[str]
    unknown: list[str]

    @property
    def students(self) -> list[str]:
        """Everybody who handed in."""
        return [entry.student for entry in self.entries]

    def chosen(self, students: Sequence[str]) -> list[Entry]:
        """Give the entries of some students; without any, of all. Raises UsageError when one is not there."""
        known = set(self.students)
        for student in students:
            if student not in known:
                close = get_close_matches(student, self.students, n=1)
                raise UsageError(f"{student!r} handed in nothing" + (f": did you mean {close[0]!r}?" if close else ""))
        wanted = set(students) or known
        return [entry for entry in self.entries if entry.student in wanted]

    def write(self, results: Path) -> None:
        """Keep what the roster says of the class."""
        if self.roster is not None:
            write_attendance(results, self.roster.members, self.missing, self.unknown)


def handed_in(settings: Settings, results: Path) -> HandedIn:
    """Find who handed in, and say what is odd about it. Raises UsageError when it cannot be read."""
    layout, found = find_entries(settings.submissions, results, settings.layout, settings.prefix)
    if layout != "students":
        note(f"layout: {layout}, such as {found.entries[0].paths[0].name} of {found.entries[0].student}")
    if found.left_out:
        note(f"no student's folder or archive, left out: {', '.join(found.left_out)}")
    roster = None if settings.roster is None else read_roster(settings.roster, settings.columns)
    if roster is None and settings.columns is not None:
        raise UsageError("--columns is about the file that --roster names: give both")
    matched = roster.match(found.entries) if roster is not None else Matched(found.entries, [], [])
    check_unique(matched.entries)
    entries = sorted(matched.entries, key=lambda entry: entry.student)
    if settings.times is not None:
        entries, timeless = with_times(entries, settings.times, roster)
        _tell(f"{settings.times} says no time for, the files' own count", timeless)
    _tell("missing, on the roster and without a submission", matched.missing)
    _tell("unknown, not on the roster", matched.unknown)
    return HandedIn(layout, entries, roster, matched.missing, matched.unknown)


def tell_problems(submissions: Iterable[Submission], exercises: Sequence[Exercise]) -> None:
    """Say which submissions cannot be read, or hold nothing to grade."""
    submissions = list(submissions)
    note(*(f"{submission.student}: {submission.problem}" for submission in submissions if submission.problem))
    readable = [submission for submission in submissions if submission.problem is None]
    _tell(
        f"without any file like {exercises[0].file}",
        [submission.student for submission in readable if not has_answers(submission.folder, exercises)],
    )


def _tell(what: str, students: Sequence[str]) -> None:
    if students:
        note(f"{what}: {', '.join(students)}")
