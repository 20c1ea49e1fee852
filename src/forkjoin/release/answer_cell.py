"""The answer cell of a notebook: the stub, with the solution's code between nbgrader's marks.

nbgrader replaces what is between the marks by `raise NotImplementedError()`, line by line and without a look at the
code. So each region stands where the stub raises that, in the body of a function; whatever else the solution has
(imports, functions of its own) goes to the end of the last region, out of the function: that is right Python, too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from forkjoin.course import Course, Exercise, course_text
from forkjoin.errors import CourseError
from forkjoin.notebooks.cells import first_line

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"

_Function = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class _Hole:
    """A function of the stub that is to be written: `name` with its class, and the lines of its `raise`, from 1."""

    name: str
    indent: int
    first: int
    last: int

    @property
    def owner(self) -> str:
        """The class that it is a method of; empty for none."""
        return self.name.rpartition(".")[0]


def answer_cell(course: Course, exercise: Exercise) -> str:
    """Make the answer cell as nbgrader's source has it. Without solutions (an installed kit), the stub's `raise` stays.

    Raises CourseError when stub and solution cannot be brought together.
    """
    stub = course_text(exercise.stub)
    solution = course_text(course.solutions / exercise.file) if course.solutions else ""
    made = f"{first_line(exercise)}\n{_merged(stub, solution)}"
    try:
        compile(made, exercise.file, "exec", dont_inherit=True)
    except SyntaxError as error:
        raise CourseError(f"{exercise.file}: stub and solution make no answer cell: {error}") from error
    return made


def _merged(stub: str, solution: str) -> str:
    """Fill the holes of the stub, from the last one to the first, so that line numbers stay right."""
    tree, parts = ast.parse(stub), _Solution(solution)
    lines, holes = stub.rstrip().splitlines(), list(_holes(tree))
    rest = parts.rest(tree)
    at_the_end = bool(holes) and holes[-1].last == len(lines)
    if rest and not at_the_end:
        lines += ["", "# Delete the line that raises NotImplementedError when you have filled in what is above."]
        lines += [BEGIN, *rest, END]
    for hole in reversed(holes):
        pad = " " * hole.indent
        inner = parts.bodies.get(hole.name, lines[hole.first - 1 : hole.last])
        if _last_of_class(hole, holes):
            inner = [*inner, *parts.members(hole.owner, tree)]
        if rest and at_the_end and hole is holes[-1]:
            inner = [*inner, "", "", *rest]
        lines[hole.first - 1 : hole.last] = [f"{pad}{BEGIN}", *inner, f"{pad}{END}"]
    return "\n".join(lines)


def _holes(tree: ast.Module) -> Iterator[_Hole]:
    for name, node in _functions(tree):
        last = node.body[-1]
        if isinstance(last, ast.Raise) and "NotImplementedError" in ast.unparse(last):
            yield _Hole(name, last.col_offset, last.lineno, last.end_lineno or last.lineno)


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every function at the top, and every method of a class at the top, in order."""
    for node in tree.body:
        if isinstance(node, _Function):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from ((f"{node.name}.{inner.name}", inner) for inner in node.body if isinstance(inner, _Function))


def _last_of_class(hole: _Hole, holes: list[_Hole]) -> bool:
    """Whether no other method of the same class is to be written after this one."""
    return bool(hole.owner) and [one for one in holes if one.owner == hole.owner][-1] is hole


class _Solution:
    """The text of a solution, in parts."""

    def __init__(self, text: str) -> None:
        self._lines, self._tree = text.splitlines(), ast.parse(text)
        self.bodies = {name: self._body(node) for name, node in _functions(self._tree)}

    def rest(self, stub: ast.Module) -> list[str]:
        """What stands at the top of the solution, and not in the stub."""
        return self._beside(self._tree.body, stub.body)

    def members(self, owner: str, stub: ast.Module) -> list[str]:
        """What a class of the solution has beside what the stub's has."""
        own, others = _class_body(self._tree, owner), _class_body(stub, owner)
        found = self._beside(own, others)
        return ["", *found] if found else []

    def _beside(self, own: list[ast.stmt], others: list[ast.stmt]) -> list[str]:
        """The statements whose name, or else whose text, is not among the others', each with the comment above it."""
        known = {_key(node) for node in others}
        kept: list[str] = []
        for node in own:
            if _key(node) not in known and not _is_docstring(node):
                gap = ["", ""] if isinstance(node, (*_Function, ast.ClassDef)) and not node.col_offset else []
                kept += [*(gap if kept else []), *self._text(self._above(node), node.end_lineno)]
        return kept

    def _body(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
        first = node.body[0]
        header = first.end_lineno if _is_docstring(first) else _start(first) - 1
        return self._text(header, node.end_lineno)

    def _above(self, node: ast.stmt) -> int:
        """The last line before a statement and the comment that belongs to it."""
        line = _start(node) - 1
        while line and self._lines[line - 1].lstrip().startswith("#"):
            line -= 1
        return line

    def _text(self, after: int | None, last: int | None) -> list[str]:
        """The lines after one up to another, without empty ones around them."""
        lines = self._lines[after:last]
        while lines and not lines[0].strip():
            del lines[0]
        return lines


def _class_body(tree: ast.Module, name: str) -> list[ast.stmt]:
    classes = [node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name]
    return classes[0] if classes else []


def _start(node: ast.stmt) -> int:
    """The first line of a statement, its decorators included."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(one.lineno for one in decorators)])


def _key(node: ast.stmt) -> str:
    """What makes a statement the same in stub and solution: the name of a definition, the text of everything else."""
    return node.name if isinstance(node, (*_Function, ast.ClassDef)) else ast.dump(node)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
