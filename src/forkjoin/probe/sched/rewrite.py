"""Puts a hook before each access to data that threads could share; the access itself stays as it was written.

`self.n` becomes `load(1, self).n`, `d[k] = v` becomes `item(2, d, k)[k] = v`, a call `f(a)` becomes `call(3, f, a)(a)`:
hooks return the object they are given, so that evaluation order, exceptions, tracebacks and line numbers are those of
the source. `self.n += 1` becomes `augload(4, self).n += augstore(5, 1)`: its value is computed, and its
hook called, between the native load and the native store.

Hooks are found through the builtins, under names that no program can write and that are not mangled in classes.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from forkjoin.probe.sched.sites import Site

Node = TypeVar("Node", bound=ast.AST)
UNTOUCHED = {"super", "locals", "globals", "dir", "eval", "exec", "breakpoint", "__class__"}
"""Functions that look at the frame they are called from, or that the compiler knows."""


def hook(name: str, *arguments: ast.expr | int, like: ast.AST) -> ast.Call:
    """A call of a hook, at the position of the node it stands for."""
    given = [
        ast.copy_location(ast.Constant(argument), like) if isinstance(argument, int) else argument
        for argument in arguments
    ]
    function = ast.copy_location(ast.Name("@" + name, ast.Load()), like)
    return ast.copy_location(ast.Call(function, given, []), like)


def copied(node: Node) -> Node:
    """The same simple expression once more (a node must not stand in a tree twice)."""
    fields: dict[str, Any] = {name: getattr(node, name) for name in node._fields}
    return ast.copy_location(type(node)(**fields), node)


class Rewriter(ast.NodeTransformer):
    """Rewrites one tree; the sites it finds are appended to `sites`."""

    def __init__(
        self, tree: ast.AST, sites: list[Site], lines: list[int], shared: dict[ast.AST, dict[str, str]]
    ) -> None:
        """`lines`: see `statement_lines`; `shared`: see `shared_names`."""
        self.sites = sites
        self.lines = lines
        self.shared = shared
        self.names = shared[tree]
        self.classes: list[str] = []

    # Small helpers.

    def site(self, node: Any, holder: str, name: str | None, **more: Any) -> Site:
        """A new site at this node."""
        line = node.lineno
        found = Site(len(self.sites), self.lines[line] if line < len(self.lines) else line, holder, name, **more)
        self.sites.append(found)
        return found

    def mangled(self, name: str) -> str:
        """The attribute's real name, inside a class."""
        if self.classes and name.startswith("__") and not name.endswith("__"):
            stem = self.classes[-1].lstrip("_")
            return f"_{stem}{name}" if stem else name
        return name

    def simple(self, node: ast.expr) -> bool:
        """Tell whether it can be evaluated twice, and nothing happens in between."""
        return isinstance(node, ast.Constant) or (
            isinstance(node, ast.Name) and node.id not in self.names and not node.id.startswith("@")
        )

    def used(self, node: ast.expr) -> ast.expr:
        """Visit an expression whose value is looked into at once: if that is a container, it is read."""
        if isinstance(node, (ast.Attribute, ast.Subscript)) or (isinstance(node, ast.Name) and not self.simple(node)):
            vars(node)["used"] = True
        elif isinstance(node, ast.Name):
            return hook("use", self.site(node, node.id, None).number, node, like=node)
        return self.visited(node)

    def visited(self, node: ast.expr) -> ast.expr:
        """Visit an expression."""
        found = self.visit(node)
        assert isinstance(found, ast.expr)
        return found

    def all_used(self, nodes: Sequence[ast.expr]) -> list[ast.expr]:
        """Visit several of them."""
        return [self.used(node) for node in nodes]

    # Attributes, elements, variables.

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        site = self.site(node, ast.unparse(node.value), self.mangled(node.attr), used=hasattr(node, "used"))
        site.store = not isinstance(node.ctx, ast.Load)
        node.value = hook("store" if site.store else "load", site.number, self.visited(node.value), like=node.value)
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        holder = ast.unparse(node.value)
        site = self.site(node, holder, None, used=hasattr(node, "used"), store=not isinstance(node.ctx, ast.Load))
        site.takes = isinstance(node.ctx, ast.Del)
        self._element(node, site, "item", "key")
        return node

    def _element(self, node: ast.Subscript, site: Site, whole: str, late: str) -> None:
        """Hook at the object if the key is simple, else (later) at the key."""
        held = self.visited(node.value)
        if self.simple(node.slice):
            node.value = hook(whole, site.number, held, copied(node.slice), like=node.value)
        elif isinstance(node.slice, ast.Slice):
            node.value = hook("holder", site.number, held, like=node.value)
            self._slice(node.slice, site, late)
        else:
            node.value = hook("holder", site.number, held, like=node.value)
            node.slice = hook(late, site.number, self.visited(node.slice), like=node.slice)

    def _slice(self, node: ast.Slice, site: Site, late: str) -> None:
        self.generic_visit(node)
        last = node.step or ast.copy_location(ast.Constant(None), node)
        node.step = hook(late, site.number, last, like=node)

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if not isinstance(node.ctx, ast.Load) or node.id not in self.names:
            return node
        site = self.site(node, "", node.id, owner=self.names[node.id], used=hasattr(node, "used"))
        return ast.copy_location(ast.IfExp(hook("name", site.number, like=node), node, copied(node)), node)

    # Statements that change data.

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.stmt | list[ast.stmt]:
        target = node.target
        if isinstance(target, ast.Name):
            return self._augmented_name(node, target)
        if isinstance(target, ast.Attribute):
            load = self.site(target, ast.unparse(target.value), self.mangled(target.attr))
            target.value = hook("augload", load.number, self.visited(target.value), like=target.value)
        else:
            load = self.site(target, ast.unparse(target.value), None)
            self._element(target, load, "augitem", "augkey")
        store = replace(load, number=len(self.sites), partner=load.number, store=True)
        self.sites.append(store)
        node.value = hook("augstore", store.number, self.used(node.value), like=node.value)
        return node

    def _augmented_name(self, node: ast.AugAssign, target: ast.Name) -> ast.stmt | list[ast.stmt]:
        value = self.used(node.value)
        if target.id in self.names:
            load = self.site(target, "", target.id, owner=self.names[target.id])
            before = ast.copy_location(ast.Expr(hook("name", load.number, like=target)), node)
            node.value = self._bound(target, value)
            return [before, node]
        if not isinstance(node.value, ast.Constant):
            site = self.site(target, target.id, None, store=True)
            now = ast.copy_location(ast.Name(target.id, ast.Load()), target)
            value = hook("inplace", site.number, now, value, like=node.value)
        node.value = value
        return node

    def _bound(self, target: ast.Name, value: ast.expr) -> ast.expr:
        site = self.site(target, "", target.id, owner=self.names[target.id], store=True)
        return hook("bind", site.number, value, like=value)

    def _bound_all(self, targets: Sequence[ast.expr], value: ast.expr) -> ast.expr:
        """The value, with a hook before it goes to any shared variable among the targets."""
        for target in targets:
            for node in ast.walk(target):
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id in self.names:
                    value = self._bound(node, value)
        return value

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        unpacked = any(isinstance(target, (ast.Tuple, ast.List)) for target in node.targets)
        value = self.used(node.value) if unpacked else self.visited(node.value)
        node.value = self._bound_all(node.targets, value)
        node.targets = [self.visited(target) for target in node.targets]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        if node.value is not None:
            node.value = self._bound_all([node.target], self.visited(node.value))
            node.target = self.visited(node.target)  # type: ignore[assignment]
        return node

    def visit_NamedExpr(self, node: ast.NamedExpr) -> ast.expr:
        node.value = self._bound_all([node.target], self.visited(node.value))
        return node

    def _rebinding(self, node: Any, names: Sequence[str]) -> list[ast.stmt]:
        """Statements that bind a name otherwise: a hook in front."""
        hooks: list[ast.stmt] = []
        for name in names:
            if name in self.names:
                site = self.site(node, "", name, owner=self.names[name], store=True)
                hooks.append(ast.copy_location(ast.Expr(hook("name", site.number, like=node)), node))
        return hooks

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> list[ast.stmt]:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            return [node]
        return [*self._rebinding(node, [(each.asname or each.name).split(".")[0] for each in node.names]), node]

    visit_ImportFrom = visit_Import  # noqa: N815 - as above

    def visit_Delete(self, node: ast.Delete) -> list[ast.stmt]:
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        before = self._rebinding(node, names)
        self.generic_visit(node)
        return [*before, node]
