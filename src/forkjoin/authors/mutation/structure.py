"""Mutation of structure: a statement left out, two neighbours exchanged, a `finally` or an `except` forgotten.

Leaving out covers the dropped `acquire`, `release`, `notify`, `wait`, `join`, `start`, `close`, `task_done` and `put`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from forkjoin.authors.mutation.edits import Change, is_text, replaced, statements

_NO_STEPS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Pass)
_SIMPLE = (ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete, ast.Return, ast.Raise, ast.Break)


def drop_statement(tree: ast.Module) -> Iterator[Change]:
    """Leave out one statement."""
    for block, place, one in statements(tree):
        if isinstance(one, _SIMPLE) and not is_text(one):
            with replaced(block, place, place + 1, []):
                yield f"without `{_short(one)}`", one.lineno


def swap_neighbours(tree: ast.Module) -> Iterator[Change]:
    """Exchange two statements that follow one another."""
    for block, place, one in statements(tree):
        after = block[place + 1 : place + 2]
        if not after or any(isinstance(each, _NO_STEPS) or is_text(each) for each in (one, *after)):
            continue
        with replaced(block, place, place + 2, [*after, one]):
            yield f"`{_short(after[0])}` before `{_short(one)}`", one.lineno


def into_the_block_above(tree: ast.Module) -> Iterator[Change]:
    """Indent a statement one step more: into the loop, condition or region before it."""
    for block, place, one in statements(tree):
        above = block[place - 1] if place else None
        if isinstance(above, ast.For | ast.While | ast.If) and not isinstance(one, _NO_STEPS) and not is_text(one):
            body = above.body
            with replaced(block, place, place + 1, []), replaced(body, len(body), len(body), [one]):
                yield f"`{_short(one)}` indented into the block above", one.lineno


def out_of_the_block(tree: ast.Module) -> Iterator[Change]:
    """Indent the last statement of a loop or condition one step less."""
    for block, place, outer in statements(tree):
        if isinstance(outer, ast.For | ast.While | ast.If) and len(outer.body) > 1 and not outer.orelse:
            last = outer.body[-1]
            if isinstance(last, ast.Break | ast.Continue):
                continue
            count = len(outer.body)
            with replaced(outer.body, count - 1, count, []), replaced(block, place + 1, place + 1, [last]):
                yield f"`{_short(last)}` after the block, not in it", last.lineno


def drop_finally(tree: ast.Module) -> Iterator[Change]:
    """Do what `finally` does only when nothing was raised."""
    for block, place, one in statements(tree):
        if isinstance(one, ast.Try) and one.finalbody:
            rest = [ast.Try(body=one.body, handlers=one.handlers, orelse=one.orelse, finalbody=[])]
            plain: list[ast.stmt] = [*rest] if one.handlers else [*one.body]
            with replaced(block, place, place + 1, [*plain, *one.finalbody]):
                yield "no `finally`", one.lineno


def drop_except(tree: ast.Module) -> Iterator[Change]:
    """Catch nothing."""
    for block, place, one in statements(tree):
        if isinstance(one, ast.Try) and one.handlers:
            plain: list[ast.stmt] = [*one.body, *one.orelse]
            if one.finalbody:
                plain = [ast.Try(body=plain, handlers=[], orelse=[], finalbody=one.finalbody)]
            with replaced(block, place, place + 1, plain):
                yield "no `except`", one.lineno


def _short(statement: ast.stmt) -> str:
    return ast.unparse(statement).splitlines()[0]
