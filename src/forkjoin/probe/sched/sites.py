"""The places in the student's source at which data is used: what is named there, and how."""

from __future__ import annotations

import ast
from dataclasses import dataclass


@dataclass
class Site:
    """One access in the source."""

    number: int
    line: int
    """First line of the statement."""
    holder: str
    """The expression for the object, as written ("self", "self.counts"); empty for a variable."""
    name: str | None
    """The attribute's or variable's name; None for an element."""
    owner: str = ""
    """For a variable: which scope it belongs to."""
    used: bool = False
    """The value is gone through, compared or tested at once, and so its content is read."""
    partner: int = -1
    """Of an augmented assignment's store: the site of its load."""
    store: bool = False
    """Is it written or deleted (True), or read?"""
    takes: bool = False
    """Is it deleted?"""
    given: tuple[str, ...] = ()
    """Of a call: its arguments, as written."""

    @property
    def text(self) -> str:
        """The whole, as written."""
        if self.name is None:
            return self.holder
        return f"{self.holder}.{self.name}" if self.holder else str(self.name)


def statement_lines(tree: ast.AST, count: int) -> list[int]:
    """For each line (from 0, which means nothing) the first line of the innermost statement that it belongs to."""
    lines = list(range(count + 1))
    for node in ast.walk(tree):  # outer statements come before inner ones
        if isinstance(node, ast.stmt):
            for line in range(node.lineno, min(node.end_lineno or node.lineno, count) + 1):
                lines[line] = node.lineno
    return lines


def assigned_at(tree: ast.AST) -> dict[int, list[str]]:
    """For each line, what the results of calls are assigned to by the statements that begin there, as written."""
    found: dict[int, list[str]] = {}
    for node in ast.walk(tree):
        target: ast.expr | None = None
        if isinstance(node, ast.Assign):
            target = node.targets[0]
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
            target = node.target
        if target is not None:
            value = node.value  # type: ignore[attr-defined]
            found.setdefault(target.lineno, []).extend(ast.unparse(part) for part in _filled(target, value))
    return found


def _filled(target: ast.expr, value: ast.expr | None) -> list[ast.expr]:
    """The parts of an assignment's target whose values are made by calls."""
    several = (ast.Tuple, ast.List)
    if isinstance(target, several) and isinstance(value, several) and len(target.elts) == len(value.elts):
        return [one for one, other in zip(target.elts, value.elts, strict=True) if isinstance(other, ast.Call)]
    return [target]
