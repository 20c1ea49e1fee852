"""`-k EXPRESSION` as in pytest: parts of names, joined by `and`, `or`, `not` and brackets."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from forkjoin.course import Exercise
from forkjoin.errors import UsageError
from forkjoin.language import gettext as _

# What pytest takes for a name, brackets and the three words of the grammar.
_TOKEN = re.compile(r"\s*(?:(?P<word>\b(?:and|or|not)\b(?![\w+\-./:])|[()])|(?P<name>[\w+\-./:]+))")


def matching(exercises: Sequence[Exercise], expression: str) -> list[Exercise]:
    """Give the exercises whose name (`2-queues/sentinel`), without regard to case, fits the expression.

    Raises UsageError when it cannot be read, or when none fits.
    """
    found = [exercise for exercise in exercises if _fits(f"{exercise.topic}/{exercise.name}", expression)]
    if not found:
        raise UsageError(
            _("-k {expression!r} fits no exercise: `grade list` shows their names").format(expression=expression)
        )
    return found


def _fits(name: str, expression: str) -> bool:
    """Turn each name into True or False; what is left is an expression that Python can read."""
    words, position = list[str](), 0
    while position < len(expression.rstrip()):
        token = _TOKEN.match(expression, position)
        if token is None:
            raise _unreadable(expression)
        words.append(token["word"] or str(token["name"].casefold() in name.casefold()))
        position = token.end()
    try:
        return _value(ast.parse(" ".join(words), mode="eval").body)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise _unreadable(expression) from error


def _value(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return bool(node.value)
    if isinstance(node, ast.UnaryOp):
        return not _value(node.operand)
    if isinstance(node, ast.BoolOp):
        return (all if isinstance(node.op, ast.And) else any)([_value(value) for value in node.values])
    raise ValueError("a name stands where a word should")  # `True(False)`, `()`


def _unreadable(expression: str) -> UsageError:
    return UsageError(
        _("-k {expression!r} cannot be read: write parts of names with and, or, not, as in 'queue or pipe'").format(
            expression=expression
        )
    )
