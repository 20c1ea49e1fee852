"""Editing a syntax tree in place and putting it back: what every mutation operator is made of.

An operator is a generator: it makes one small change, yields what it did and in which line, and takes the change back
when it is resumed.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

Change = tuple[str, int]  # what was done, in the words of a code review; the line in the original
Operator = Callable[[ast.Module], Iterator[Change]]

Block = list[ast.stmt]


def blocks(tree: ast.AST) -> list[Block]:
    """Every list of statements in the tree."""
    found = []
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                found.append(block)
    return found


def statements(tree: ast.AST) -> list[tuple[Block, int, ast.stmt]]:
    """Every statement with the block it stands in and its place there."""
    return [(block, place, one) for block in blocks(tree) for place, one in enumerate(block)]


def nodes(tree: ast.AST, *kinds: type[ast.AST]) -> list[Any]:
    """Every node of these kinds."""
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


@contextmanager
def replaced(block: Block, start: int, stop: int, new: Sequence[ast.stmt]) -> Iterator[None]:
    """Put other statements in the place of `block[start:stop]`; an empty block gets a `pass`."""
    old = list(block)
    block[start:stop] = new
    if not block:
        block.append(ast.Pass())
    try:
        yield
    finally:
        block[:] = old


@contextmanager
def with_field(node: ast.AST, name: str, value: Any) -> Iterator[None]:
    """Give a node another value in one field."""
    old = getattr(node, name)
    setattr(node, name, value)
    try:
        yield
    finally:
        setattr(node, name, old)


def expression(source: str) -> ast.expr:
    """Parse an expression."""
    return ast.parse(source, mode="eval").body


def is_text(statement: ast.stmt) -> bool:
    """Whether a statement is a docstring or another constant without effect."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
