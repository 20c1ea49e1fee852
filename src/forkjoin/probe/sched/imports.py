"""Modules a submission imports: the library's are loaded beforehand, its own are rewritten and always new."""

from __future__ import annotations

import ast
import contextlib
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType
from typing import Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.scopes import TOP


def load_library(tree: ast.AST) -> None:
    """Import what a source asks of the standard library now, so that no schedule is the first to do so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        else:
            continue
        for name in names:
            if name.partition(".")[0] in sys.stdlib_module_names:
                with contextlib.suppress(Exception):  # it fails again, and is observed, when the program imports it
                    importlib.import_module(name)


class Siblings:
    """Finds the modules beside the submission, compiles them rewritten, and forgets them after each schedule."""

    def __init__(self, folder: str, build: Callable[[str, str], CodeType], names: dict[str, Any]) -> None:
        """`build`: compiles the text of a file; `names`: the builtins its code is to find."""
        self.folder = folder
        self.names = names
        self._build = build
        self._code: dict[str, CodeType] = {}
        self._found: set[str] = set()

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """As the import system asks of a finder."""
        spec = PathFinder.find_spec(name, path, target)
        if spec is None or not self._mine(spec.origin) or not isinstance(spec.loader, SourceFileLoader):
            return None
        spec.loader = _Rewritten(self, spec.loader)
        self._found.add(name)
        return spec

    def _mine(self, file: str | None) -> bool:
        return bool(self.folder and file and os.path.abspath(file).startswith(self.folder + os.sep))  # noqa: PTH100

    def code(self, file: str, text: Callable[[], str]) -> CodeType:
        """The rewritten code of a file; compiled once."""
        if file not in self._code:
            self._code[file] = self._build(text(), file)
        return self._code[file]

    def forget(self) -> None:
        """Drop these modules: the next schedule begins with new ones."""
        for name in self._found:
            sys.modules.pop(name, None)
        self._found.clear()


class _Rewritten(Loader):
    """Loads one such module."""

    def __init__(self, siblings: Siblings, plain: SourceFileLoader) -> None:
        self._siblings = siblings
        self._plain = plain

    def create_module(self, spec: ModuleSpec) -> None:
        """The usual module object."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the rewritten code."""
        file = self._plain.path
        code = self._siblings.code(file, lambda: self._plain.get_source(module.__name__) or "")
        vars(module)["__builtins__"] = self._siblings.names
        if active.engine is not None:
            active.engine.namespaces[id(vars(module))] = (vars(module), active.engine.variables, TOP)
        exec(code, vars(module))  # noqa: S102 - importing is just that
