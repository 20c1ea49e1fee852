"""What the syntax trees of the kit and of the graders say about their messages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

_TRANSLATING = {"_", "N_", "ngettext"}
# Functions whose texts people read: a literal among their arguments is a message.
_SPEAKING = {
    *(
        "note",
        "CheckFailed",
        "Ungraded",
        "UsageError",
        "ProtectionError",
        "GradingError",
        "NoAnswer",
        "UnknownTargetError",
    ),
    *("expect", "expect_returned_list", "expect_raised", "explore", "_say", "_titled"),
}
_IN_WORDS = re.compile(r"[A-Za-z]{2,}[,:]? [a-z]{2,}")


@dataclass(frozen=True)
class Source:
    """A Python file and its tree."""

    file: Path
    tree: ast.Module

    @property
    def messages(self) -> Iterator[tuple[int, str]]:
        """Line and text of each literal that is marked for translation."""
        for call in self.calls(_TRANSLATING):
            count = 2 if _name(call) == "ngettext" else 1
            yield from ((call.lineno, text) for text in _texts(call.args[:count]))

    def calls(self, names: set[str]) -> Iterator[ast.Call]:
        """Calls of functions, or methods, of these names."""
        yield from (node for node in ast.walk(self.tree) if isinstance(node, ast.Call) and _name(node) in names)

    @property
    def marked_too_late(self) -> Iterator[int]:
        """Lines where a text is put together before it is translated: no catalogue has it."""
        for call in self.calls(_TRANSLATING):
            if call.args and isinstance(call.args[0], ast.JoinedStr | ast.BinOp):
                yield call.lineno

    @property
    def unmarked(self) -> Iterator[tuple[int, str]]:
        """Line and text of each literal that is said to people as it is."""
        for call in self.calls(_SPEAKING):
            for value in [*call.args, *(keyword.value for keyword in call.keywords)]:
                yield from ((call.lineno, text) for text in _unmarked(value) if _IN_WORDS.search(text))

    @property
    def wrongly_filled(self) -> Iterator[tuple[int, str]]:
        """Line and text of each message whose places are not the ones that `format` fills."""
        for call in self.calls({"format"}):
            inner = call.func.value if isinstance(call.func, ast.Attribute) else None
            if isinstance(inner, ast.Call) and _name(inner) in {"_", "ngettext"}:
                given = {keyword.arg for keyword in call.keywords}
                yield from ((call.lineno, text) for text in _texts(inner.args[:2]) if places(text) != given)

    @property
    def hidden_translator(self) -> Iterator[int]:
        """Lines where `_` becomes something else than the function that translates."""
        imports = (node for node in ast.walk(self.tree) if isinstance(node, ast.ImportFrom))
        if not any(name.asname == "_" for node in imports for name in node.names):
            return
        inner = {
            id(node) for one in ast.walk(self.tree) if isinstance(one, ast.comprehension) for node in ast.walk(one)
        }
        for node in ast.walk(self.tree):
            if isinstance(node, ast.arg) and node.arg == "_":
                yield node.lineno
            if (
                isinstance(node, ast.Name)
                and isinstance(node.ctx, ast.Store)
                and node.id == "_"
                and id(node) not in inner
            ):
                yield node.lineno


def places(text: str) -> set[str]:
    """The names in braces."""
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name is not None}


def sources(*folders: Path) -> list[Source]:
    """Every Python file below these folders."""
    files = [file for folder in folders for file in sorted(folder.rglob("*.py"))]
    return [Source(file, ast.parse(file.read_bytes())) for file in files]


def _name(call: ast.Call) -> str:
    """The function's name; none for one of pytest's, which speaks to authors."""
    if ast.unparse(call.func).startswith("pytest."):
        return ""
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _texts(nodes: Iterable[ast.expr]) -> Iterator[str]:
    yield from (one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _unmarked(node: ast.AST) -> Iterator[str]:
    """The literals in an expression that no call translates."""
    if isinstance(node, ast.Call) and _name(node) not in {"format", "join", "append"}:
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.expr) and isinstance(node, ast.Compare | ast.Subscript)):
            yield from _unmarked(child)
