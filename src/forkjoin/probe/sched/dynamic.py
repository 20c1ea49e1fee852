"""Builtins that a rewritten module finds in place of the usual ones: source at run time, and addresses."""

from __future__ import annotations

import ast
import builtins
import sys
from collections.abc import Callable
from types import CodeType
from typing import Any

from forkjoin.probe.sched import active, outside, serial
from forkjoin.probe.sched.rewrite_flow import rewrite
from forkjoin.probe.sched.sites import Site


class Dynamic:
    """`exec`, `eval` and `compile` that rewrite, `id` and `hash` that know no addresses."""

    def __init__(self, sites: list[Site]) -> None:
        """`sites`: where the places in source made at run time are added."""
        self.sites = sites
        self._compiled: dict[tuple[str, str, str], CodeType] = {}

    def table(self) -> dict[str, Callable[..., Any]]:
        """By the names of the builtins they stand for."""
        return {"exec": self.exec, "eval": self.eval, "compile": self.compile, "id": identity, "hash": hashed,
                "input": outside.ask}  # fmt: skip

    def _code(self, source: Any, filename: str, mode: str) -> Any:
        if isinstance(source, CodeType):
            return source
        text = source if isinstance(source, str) else bytes(source).decode()
        known = self._compiled.get((text, filename, mode))
        if known is None:
            tree = ast.parse(text.lstrip(" \t") if mode == "eval" else text, filename, mode)
            assert isinstance(tree, (ast.Module, ast.Expression))
            rewrite(tree, self.sites, dynamic=True)
            known = compile(ast.fix_missing_locations(tree), filename, mode, dont_inherit=True)
            self._compiled[text, filename, mode] = known
        return known

    def compile(self, source: Any, filename: str, mode: str, flags: int = 0, *rest: Any, **more: Any) -> Any:
        """As the builtin; source for `exec` and `eval` is rewritten."""
        if flags or mode == "single" or isinstance(source, ast.AST):
            return builtins.compile(source, filename, mode, flags, *rest, **more)
        return self._code(source, filename, mode)

    def exec(self, source: Any, names: Any = None, inner: Any = None, /, **more: Any) -> None:
        """As the builtin, in the caller's names if none are given."""
        names, inner = _spaces(names, inner, sys._getframe(1))  # noqa: SLF001 - as the builtin does
        builtins.exec(self._code(source, "<string>", "exec"), names, inner, **more)  # noqa: S102 - asked for

    def eval(self, source: Any, names: Any = None, inner: Any = None, /) -> Any:
        """As the builtin, in the caller's names if none are given."""
        names, inner = _spaces(names, inner, sys._getframe(1))  # noqa: SLF001 - as the builtin does
        return builtins.eval(self._code(source, "<string>", "eval"), names, inner)  # noqa: S307 - asked for


def _spaces(names: Any, inner: Any, frame: Any) -> tuple[Any, Any]:
    if names is None:
        mine = frame.f_locals if inner is None else inner
        return frame.f_globals, mine if isinstance(mine, dict) else dict(mine)
    names.setdefault("__builtins__", frame.f_builtins)
    return names, names if inner is None else inner


_ALIGNED = 16
"""CPython's addresses are multiples of it, and the hash of an object is its address divided by it."""


def identity(thing: object) -> int:
    """As `id`: different for different objects; the same in every run."""
    engine = active.engine
    return builtins.id(thing) if engine is None else _ALIGNED * engine.accesses.ordinal(thing)


def hashed(thing: object) -> int:
    """As `hash`, but no address."""
    return serial.serial(thing) if type(thing).__hash__ is object.__hash__ else builtins.hash(thing)
