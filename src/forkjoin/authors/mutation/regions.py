"""Mutation of locked regions: `with` statements lose, gain, split, duplicate and exchange what they guard.

After the operators on critical regions of Bradbury, Cordy and Dingel, "Mutation Operators for Concurrent Java (J2SE
5.0)" (Mutation 2006): shift, split, remove, expand and shrink a critical region, exchange lock objects.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from forkjoin.authors.mutation.edits import Change, expression, nodes, replaced, statements, with_field

_FRESH = "__import__('threading').Lock()"
_NO_STEPS = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


def _guards(tree: ast.AST) -> list[tuple[list[ast.stmt], int, ast.With]]:
    return [(block, place, one) for block, place, one in statements(tree) if isinstance(one, ast.With)]


def _around(region: ast.With, body: list[ast.stmt]) -> ast.With:
    return ast.With(items=region.items, body=body, lineno=region.lineno)


def drop_region(tree: ast.Module) -> Iterator[Change]:
    """Do without the region: what it guarded stays."""
    for block, place, region in _guards(tree):
        if region.items[0].optional_vars is None:
            with replaced(block, place, place + 1, region.body):
                yield f"without `with {ast.unparse(region.items[0].context_expr)}`", region.lineno


def shrink_region(tree: ast.Module) -> Iterator[Change]:
    """Move the first or the last statement out of the region."""
    for block, place, region in _guards(tree):
        first, last, body = region.body[0], region.body[-1], region.body
        if len(body) > 1:
            with replaced(block, place, place + 1, [first, _around(region, body[1:])]):
                yield "the first statement moved out of the region", first.lineno
            with replaced(block, place, place + 1, [_around(region, body[:-1]), last]):
                yield "the last statement moved out of the region", last.lineno


def expand_region(tree: ast.Module) -> Iterator[Change]:
    """Move the statement before or after into the region."""
    for block, place, region in _guards(tree):
        if place > 0 and not isinstance(block[place - 1], _NO_STEPS):
            with replaced(block, place - 1, place + 1, [_around(region, [block[place - 1], *region.body])]):
                yield "the statement before moved into the region", region.lineno
        if place + 1 < len(block):
            with replaced(block, place, place + 2, [_around(region, [*region.body, block[place + 1]])]):
                yield "the statement after moved into the region", region.lineno


def split_region(tree: ast.Module) -> Iterator[Change]:
    """Give the lock back in the middle, and take it again."""
    for block, place, region in _guards(tree):
        for cut in range(1, len(region.body)):
            parts = [_around(region, region.body[:cut]), _around(region, region.body[cut:])]
            with replaced(block, place, place + 1, parts):
                yield "the region split in two", region.body[cut].lineno


def double_region(tree: ast.Module) -> Iterator[Change]:
    """Take the lock a second time inside."""
    for _, _, region in _guards(tree):
        with with_field(region, "body", [_around(region, region.body)]):
            yield "the region entered twice", region.lineno


def exchange_lock(tree: ast.Module) -> Iterator[Change]:
    """Guard with another lock of the program's, or with a new one."""
    names = sorted({ast.unparse(item.context_expr) for _, _, region in _guards(tree) for item in region.items})
    for item in (item for region in nodes(tree, ast.With) for item in region.items):
        old, line = ast.unparse(item.context_expr), item.context_expr.lineno
        for other in [name for name in names if name != old] + [_FRESH]:
            with with_field(item, "context_expr", expression(other)):
                yield f"`with {other}` for `with {old}`", line
