"""Mutation of conditions: `while` to `if`, identity to equality, tests for None to tests of truth, bounds by one."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from forkjoin.authors.mutation.edits import Change, nodes, replaced, statements, with_field

_OPERATORS: dict[type[ast.cmpop], list[ast.cmpop]] = {
    ast.Is: [ast.Eq(), ast.IsNot()],
    ast.IsNot: [ast.NotEq(), ast.Is()],
    ast.Lt: [ast.LtE()],
    ast.LtE: [ast.Lt()],
    ast.Gt: [ast.GtE()],
    ast.GtE: [ast.Gt()],
    ast.Eq: [ast.NotEq()],
    ast.NotEq: [ast.Eq()],
}


def loop_once(tree: ast.Module) -> Iterator[Change]:
    """`if` for `while`: looked at once, not again after waking up."""
    for block, place, one in statements(tree):
        if isinstance(one, ast.While) and not _leaves(one):
            with replaced(block, place, place + 1, [ast.If(test=one.test, body=one.body, orelse=[])]):
                yield "`if` for `while`", one.lineno


def _leaves(loop: ast.While) -> bool:
    """Whether a `break` or `continue` belongs to this loop, which an `if` cannot have."""
    todo: list[ast.AST] = [*loop.body]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Break | ast.Continue):
            return True
        if not isinstance(node, ast.While | ast.For | ast.FunctionDef):
            todo += ast.iter_child_nodes(node)
    return False


def other_comparison(tree: ast.Module) -> Iterator[Change]:
    """Compare by value and not by identity, or with a bound that is one off."""
    for comparison in nodes(tree, ast.Compare):
        for other in _OPERATORS.get(type(comparison.ops[0]), []):
            old = ast.unparse(comparison)
            with with_field(comparison, "ops", [other, *comparison.ops[1:]]):
                yield f"`{ast.unparse(comparison)}` for `{old}`", comparison.lineno


def truth_for_none(tree: ast.Module) -> Iterator[Change]:
    """Ask whether a value is true, where it was asked whether it is None."""
    for node in ast.walk(tree):
        test = getattr(node, "test", None)
        if not isinstance(test, ast.Compare) or ast.unparse(test.comparators[0]) != "None":
            continue
        value: ast.expr = test.left
        if isinstance(test.ops[0], ast.Is):
            value = ast.UnaryOp(op=ast.Not(), operand=test.left)
        with with_field(node, "test", value):
            yield f"`{ast.unparse(value)}` for `{ast.unparse(test)}`", test.lineno


def negated(tree: ast.Module) -> Iterator[Change]:
    """The opposite of a condition that is no comparison."""
    for node in nodes(tree, ast.If, ast.While):
        test = node.test
        if isinstance(test, ast.Compare | ast.Constant):
            continue
        other = test.operand if isinstance(test, ast.UnaryOp) else ast.UnaryOp(op=ast.Not(), operand=test)
        with with_field(node, "test", other):
            yield f"`{ast.unparse(other)}` for `{ast.unparse(test)}`", test.lineno
