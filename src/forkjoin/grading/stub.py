"""What an exercise asks for by name, read from its stub: functions, classes, and values that are filled in."""

from __future__ import annotations

import ast
from pathlib import Path


def wanted_names(stub: Path) -> dict[str, list[int] | None]:
    """Public name -> the numbers of positional arguments with which it may be called; None for what is no function."""
    tree = ast.parse(stub.read_bytes())
    found: dict[str, list[int] | None] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            found[node.name] = _counts(node.args, 0)
        elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            found[node.name] = _constructor(node)
        elif (
            isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not node.target.id.startswith("_")
        ):
            found[node.target.id] = None
    return found


def _constructor(node: ast.ClassDef) -> list[int]:
    for inner in node.body:
        if isinstance(inner, ast.FunctionDef) and inner.name == "__init__":
            return _counts(inner.args, 1)
    return []


def _counts(arguments: ast.arguments, bound: int) -> list[int]:
    most = len(arguments.posonlyargs) + len(arguments.args) - bound
    return list(range(most - len(arguments.defaults), most + 1))
