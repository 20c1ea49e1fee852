"""The reports for authors: what `grade verify` found out, as tables for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.table import Table
from rich.text import Text

from forkjoin.authors.mutants import MutantVerdict
from forkjoin.authors.verify import AnswerVerdict, Verification
from forkjoin.report.printable import one_line, printable, shortened
from forkjoin.report.sheet import Page, Sheet

_PADDING = (0, 2, 0, 0)


def verification_text(found: Sequence[Verification], page: Page, *, feedback: bool) -> str:
    """One row for each exercise, then its problems; with `feedback`, what each wrong answer is told."""
    sheet = Sheet(page)
    table = _table("exercise", "right", "wrong", "problems", "changed", "s per right", "s per wrong")
    for each in found:
        right = sum(answer.right for answer in each.answers)
        numbers = (right, len(each.answers) - right, len(each.problems), each.changed)
        seconds = (f"{each.right_seconds:.2f}", f"{each.wrong_seconds:.2f}")
        table.add_row(Text(f"{each.topic}/{each.exercise}"), *map(str, numbers), *seconds)
    sheet.draw(table)
    for each in found:
        if each.problems:
            sheet.write(f"\n{each.topic}/{each.exercise}", "bold")
            for problem in each.problems:
                sheet.write(f"- {printable(problem)}", indent=2)
        if feedback:
            _feedback(sheet, each.answers)
    return sheet.text()


def _feedback(sheet: Sheet, answers: Sequence[AnswerVerdict]) -> None:
    """Side by side: the mistake as the author knows it, and what the student is told."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0))
    table.add_column("the mistake", ratio=2, overflow="fold")
    table.add_column("what the student reads", ratio=3, overflow="fold")
    for answer in answers:
        if not answer.right:
            told = [f"{said['check']}: {shortened(printable(said['message'] or ''))}" for said in answer.feedback]
            table.add_row(Text(f"{answer.answer}\n{one_line(answer.says)}"), Text("\n".join(told)))
    sheet.draw(table)


def mutants_text(found: Mapping[str, Sequence[MutantVerdict]], page: Page) -> str:
    """One row for each exercise, then the mutants that survived: the author's list of work."""
    sheet = Sheet(page)
    table = _table("exercise", "mutants", "killed", "survived", "equivalent", "no verdict", "killed of mistakes")
    for name, mutants in found.items():
        count = [sum(one.fate == fate for one in mutants) for fate in ("killed", "survived", "equivalent", "ungraded")]
        mistakes = len(mutants) - count[2]
        share = f"{count[0] / mistakes:.1%}" if mistakes else "-"
        table.add_row(Text(name), str(len(mutants)), *map(str, count), share)
    sheet.draw(table)
    for name, mutants in found.items():
        for one in mutants:
            if one.fate in {"survived", "ungraded"}:
                sheet.write(f"{one.fate} {one.key}  {name}, {one.answer}, line {one.line}: {printable(one.change)}")
                if one.why:
                    sheet.write(f"         missed, because {printable(one.why)}")
    return sheet.text()


def _table(first: str, *others: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=_PADDING)
    table.add_column(first, no_wrap=True, style="bold")
    for name in others:
        table.add_column(name, justify="right")
    return table
