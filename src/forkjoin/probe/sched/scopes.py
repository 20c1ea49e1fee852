"""Which variables can be seen changing by another thread: module globals and closures that are bound more than once.

A local variable belongs to one call and so to one thread. One that is bound once, before anybody else can see it
(a function, an import, a parameter), never changes under anybody's eyes either.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator

Function = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
TOP = "Module:0:0"
"""The label of a module's own scope."""
Comprehension = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
OFTEN = 2
"""What a binding in a loop counts for."""
DYNAMIC = {"globals", "exec", "eval", "modules", "import_module", "__import__", "__main__"}
"""Names by which a program reaches its own globals otherwise than by their names."""


class Scope:
    """One module, class, function, lambda or comprehension, with what it binds and uses."""

    def __init__(self, node: ast.AST, parent: Scope | None) -> None:
        """Empty yet."""
        self.node = node
        self.parent = parent
        self.binds: Counter[str] = Counter()
        self.uses: set[str] = set()
        self.globals: set[str] = set()
        self.nonlocals: set[str] = set()

    @property
    def home(self) -> Scope:
        """The function (or module, or class) whose call this is part of."""
        scope = self
        while isinstance(scope.node, Comprehension) and scope.parent is not None:
            scope = scope.parent
        return scope

    def owner(self, name: str) -> Scope | None:
        """The scope the name belongs to when it is used here; None for a builtin."""
        if name in self.globals:
            return self.top
        if name in self.binds and name not in self.nonlocals:
            return self
        scope = self.parent
        while scope is not None:
            if not isinstance(scope.node, ast.ClassDef) and name in scope.binds | _counted(scope.globals):
                return scope.owner(name)
            scope = scope.parent
        return None

    @property
    def top(self) -> Scope:
        """The module."""
        return self if self.parent is None else self.parent.top

    @property
    def label(self) -> str:
        """Tells the scopes of one file apart."""
        return f"{type(self.node).__name__}:{getattr(self.node, 'lineno', 0)}:{getattr(self.node, 'col_offset', 0)}"


def _counted(names: set[str]) -> Counter[str]:
    return Counter(dict.fromkeys(names, 1))


class _Finder(ast.NodeVisitor):
    """Builds the scopes of a tree."""

    def __init__(self, tree: ast.AST) -> None:
        self.scopes = [Scope(tree, None)]
        self.scope = self.scopes[0]
        self.loops = 0

    def _bind(self, name: str) -> None:
        self.scope.binds[name] += OFTEN if self.loops else 1

    def _within(self, node: ast.AST, parts: list[ast.AST], names: list[str]) -> None:
        outer, loops = self.scope, self.loops
        self.scope, self.loops = Scope(node, outer), int(isinstance(node, Comprehension))
        self.scopes.append(self.scope)
        self.scope.binds.update(names)
        for part in parts:
            self.visit(part)
        self.scope, self.loops = outer, loops

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._bind(node.name)
        for part in [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)]:
            self.visit(part)
        self._within(node, list(node.body), _parameters(node.args))

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - as above

    def visit_Lambda(self, node: ast.Lambda) -> None:
        for part in [*node.args.defaults, *filter(None, node.args.kw_defaults)]:
            self.visit(part)
        self._within(node, [node.body], _parameters(node.args))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._bind(node.name)
        for part in [*node.decorator_list, *node.bases, *node.keywords]:
            self.visit(part)
        self._within(node, list(node.body), [])

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> None:
        first = node.generators[0]
        self.visit(first.iter)
        rest: list[ast.AST] = [first.target, *first.ifs]
        rest += [part for comp in node.generators[1:] for part in (comp.target, comp.iter, *comp.ifs)]
        rest += [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        self._within(node, rest, [])

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = _comprehension  # noqa: N815 - as above

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.scope.uses.add(node.id)
        else:
            self._bind(node.id)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        inner, self.scope = self.scope, self.scope.home  # a walrus binds outside the comprehension
        self._bind(node.target.id)
        self.scope = inner

    def visit_Global(self, node: ast.Global) -> None:
        self.scope.globals.update(node.names)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        self.scope.nonlocals.update(node.names)

    def visit_alias(self, node: ast.alias) -> None:
        self._bind((node.asname or node.name).split(".")[0])

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self._bind(node.name)
        self.generic_visit(node)

    def visit_MatchAs(self, node: ast.MatchAs) -> None:
        if node.name:
            self._bind(node.name)
        self.generic_visit(node)

    def _loop(self, node: ast.AST) -> None:
        self.loops += 1
        self.generic_visit(node)
        self.loops -= 1

    visit_For = visit_While = visit_AsyncFor = _loop  # noqa: N815 - as above


def _parameters(arguments: ast.arguments) -> list[str]:
    listed = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return [argument.arg for argument in [*listed, *filter(None, [arguments.vararg, arguments.kwarg])]]


def shared_names(tree: ast.AST, *, dynamic: bool = False) -> dict[ast.AST, dict[str, str]]:
    """For each scope's node: the names in it that are shared variables, and where each belongs."""
    scopes = _Finder(tree)
    scopes.visit(tree)
    total: Counter[tuple[Scope, str]] = Counter()
    seen_by: dict[tuple[Scope, str], set[Scope]] = {}
    for scope, name, owner in _resolved(scopes.scopes):
        total[owner, name] += scope.binds[name]
        seen_by.setdefault((owner, name), set()).add(scope.home)
    found: dict[ast.AST, dict[str, str]] = {scope.node: {} for scope in scopes.scopes}
    anything = dynamic or bool(DYNAMIC & set(_words(tree)))
    for scope, name, owner in _resolved(scopes.scopes):
        often = total[owner, name] >= OFTEN or (owner.parent is None and anything)
        if often and (seen_by[owner, name] - {owner.home} or (owner.parent is None and anything)):
            found[scope.node][name] = owner.label
    return found


def _resolved(scopes: list[Scope]) -> Iterator[tuple[Scope, str, Scope]]:
    for scope in scopes:
        for name in sorted(scope.uses | set(scope.binds)):
            owner = scope.owner(name)
            if owner is not None and not isinstance(owner.node, ast.ClassDef):
                yield scope, name, owner


def _words(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield node.name
