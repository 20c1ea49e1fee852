"""Stubs and solutions ask for the same: compared by their syntax trees, so that neither is ever run.

What a call depends on counts: names, order and kinds of parameters, and defaults. Types do not: a solution may be more
exact there than its stub, which asks for less of a student.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from forkjoin.course import Course, Exercise
from forkjoin.errors import CourseError


def check_signatures(course: Course, exercises: Iterable[Exercise]) -> None:
    """Compare each stub with its solution, where the course has solutions.

    Raises CourseError when a solution is not there, or takes something else than its stub: then students would write
    to one task and be graded by another.
    """
    if course.solutions is None:
        return
    problems = [problem for exercise in exercises for problem in _problems(course.solutions, exercise)]
    if problems:
        raise CourseError("stubs and solutions do not agree: " + "; ".join(problems))


def _problems(solutions: Path, exercise: Exercise) -> Iterator[str]:
    if not (solutions / exercise.file).is_file():
        yield f"{exercise.file} has no solution"
        return
    wanted, there = signatures(exercise.stub), signatures(solutions / exercise.file)
    for name, signature in wanted.items():
        if name not in there:
            yield f"{exercise.file}: the solution has no {name}"
        elif there[name] != signature:
            yield f"{exercise.file}: the stub has {name}{signature}, the solution {name}{there[name]}"


def signatures(file: Path) -> dict[str, str]:
    """Give everything public at the top of a file, and in its classes, with its signature in one spelling.

    Raises CourseError when the file is no Python.
    """
    try:
        tree = ast.parse(file.read_bytes())
    except (OSError, ValueError, SyntaxError) as error:
        raise CourseError(f"{file}: {error}") from error
    return dict(_found(tree.body, ""))


def _found(body: list[ast.stmt], owner: str) -> Iterator[tuple[str, str]]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _is_public(node.name):
            yield owner + node.name, _signature(node)
        elif isinstance(node, ast.ClassDef) and _is_public(node.name):
            yield owner + node.name, f"({', '.join(map(ast.unparse, node.bases))})"
            yield from _found(node.body, f"{owner}{node.name}.")
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _is_public(node.target.id):
            yield owner + node.target.id, ""


def _is_public(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def _signature(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    arguments = node.args
    starred = [one for one in (arguments.vararg, arguments.kwarg) if one is not None]
    for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *starred):
        argument.annotation = None
    awaited = " (async)" if isinstance(node, ast.AsyncFunctionDef) else ""
    return f"({ast.unparse(arguments)}){awaited}"
