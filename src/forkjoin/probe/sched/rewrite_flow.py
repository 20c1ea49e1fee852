"""The rest of the rewriting: calls, tests, loops and definitions."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any

from forkjoin.probe.sched.rewrite import UNTOUCHED, Rewriter, copied, hook
from forkjoin.probe.sched.scopes import shared_names
from forkjoin.probe.sched.sites import Site, statement_lines


class FlowRewriter(Rewriter):
    """Adds what concerns expressions as a whole, and scopes."""

    # Calls.

    def visit_Call(self, node: ast.Call) -> ast.expr:  # noqa: N802 - ast's naming
        bare = node.func.id if isinstance(node.func, ast.Name) else ""
        if bare in UNTOUCHED or (bare == "vars" and not node.args):
            self.generic_visit(node)
            return node
        values = [*node.args, *(keyword.value for keyword in node.keywords)]
        if all(self.simple(value) for value in values):
            self._callee(node, "method", "call", [copied(value) for value in values])
        else:
            self._callee(node, "receiver", "callee", [])
            self._arguments(node, self.sites[-1])
        return node

    def _callee(self, node: ast.Call, method: str, function: str, values: list[ast.expr]) -> None:
        func = node.func
        given = tuple(ast.unparse(argument) for argument in node.args)
        if isinstance(func, ast.Attribute):
            written = ast.unparse(func.value)
            held = self.visited(func.value)
            site = self.site(node, written, self.mangled(func.attr), given=given)
            func.value = hook(method, site.number, held, *values, like=func.value)
        else:
            written = ast.unparse(func)
            called = self.visited(func)
            site = self.site(node, written, None, given=given)
            node.func = hook(function, site.number, called, *values, like=func)

    def _arguments(self, node: ast.Call, site: Site) -> None:
        """Hooks at the arguments: the last of them is where the call is about to happen."""
        last = (node.keywords or node.args)[-1]
        for position, value in enumerate(node.args):
            node.args[position] = self._argument(value, site, last=value is last)
        for keyword in node.keywords:
            keyword.value = self._argument(keyword.value, site, last=keyword is last)

    def _argument(self, value: ast.expr, site: Site, *, last: bool) -> ast.expr:
        name = "last" if last else "argument"
        if isinstance(value, ast.Starred):
            value.value = hook(name, site.number, self.visited(value.value), like=value.value)
            return value
        return hook(name, site.number, self.visited(value), like=value)

    # Expressions that look into their operands.

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:  # noqa: N802 - as above
        node.values = self.all_used(node.values)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:  # noqa: N802 - as above
        node.left, node.right = self.used(node.left), self.used(node.right)
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:  # noqa: N802 - as above
        node.operand = self.used(node.operand)
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.expr:  # noqa: N802 - as above
        operators = node.ops
        identity = all(isinstance(operator, (ast.Is, ast.IsNot)) for operator in operators)
        visit = self.visited if identity else self.used
        node.left, node.comparators = visit(node.left), [visit(part) for part in node.comparators]
        return node

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.expr:  # noqa: N802 - as above
        node.value = self.used(node.value)
        if node.format_spec is not None:
            node.format_spec = self.visited(node.format_spec)
        return node

    def visit_Starred(self, node: ast.Starred) -> ast.expr:  # noqa: N802 - as above
        node.value = self.used(node.value) if isinstance(node.ctx, ast.Load) else self.visited(node.value)
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.expr:  # noqa: N802 - as above
        node.test, node.body, node.orelse = self.used(node.test), self.visited(node.body), self.visited(node.orelse)
        return node

    def visit_YieldFrom(self, node: ast.YieldFrom) -> ast.expr:  # noqa: N802 - as above
        node.value = self.used(node.value)
        return node

    def visit_Assert(self, node: ast.Assert) -> ast.stmt:  # noqa: N802 - as above
        node.test = self.used(node.test)
        node.msg = self.visited(node.msg) if node.msg is not None else None
        return node

    # Branches and loops.

    def _body(self, body: Sequence[ast.stmt]) -> list[ast.stmt]:
        found: list[ast.stmt] = []
        for statement in body:
            result = self.visit(statement)
            found += result if isinstance(result, list) else [result]
        return found

    def visit_If(self, node: ast.If) -> ast.stmt:  # noqa: N802 - as above
        node.test = self.used(node.test)
        node.body, node.orelse = self._body(node.body), self._body(node.orelse)
        return node

    def _round(self, node: ast.While | ast.For | ast.AsyncFor) -> ast.stmt:
        """Notices that a loop goes round, even if it touches nothing."""
        site = self.site(node, "", None, used=isinstance(node, ast.While))
        return ast.copy_location(ast.Expr(hook("round", site.number, like=node)), node)

    def visit_While(self, node: ast.While) -> ast.stmt:  # noqa: N802 - as above
        node.test = self.used(node.test)
        node.body = [self._round(node), *self._body(node.body)]
        node.orelse = self._body(node.orelse)
        return node

    def visit_For(self, node: ast.For) -> ast.stmt:  # noqa: N802 - as above
        node.iter = self._stepped(node.iter, node.target)
        node.target = self.visited(node.target)
        node.body = [self._round(node), *self._body(node.body)]
        node.orelse = self._body(node.orelse)
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        if not node.is_async:
            node.iter = self._stepped(node.iter, node.target)
        node.target = self.visited(node.target)
        node.ifs = self.all_used(node.ifs)
        return node

    def _stepped(self, node: ast.expr, target: ast.expr) -> ast.expr:
        site = self.site(node, ast.unparse(node), None)
        names = [part.id for part in ast.walk(target) if isinstance(part, ast.Name) and part.id in self.names]
        stepped = hook("steps", site.number, self.visited(node), like=node)
        for name in names:
            bound = self.site(node, "", name, owner=self.names[name], store=True)
            stepped = hook("bound_steps", bound.number, stepped, like=node)
        return stepped

    def visit_With(self, node: ast.With) -> ast.stmt:  # noqa: N802 - as above
        names = [part.id for item in node.items if item.optional_vars for part in ast.walk(item.optional_vars)
                 if isinstance(part, ast.Name)]  # fmt: skip
        for item in node.items:
            item.context_expr = self.visited(item.context_expr)
            item.optional_vars = item.optional_vars and self.visited(item.optional_vars)
        node.body = [*self._rebinding(node, names), *self._body(node.body)]
        return node

    def visit_Match(self, node: ast.Match) -> ast.stmt:  # noqa: N802 - as above
        node.subject = self.used(node.subject)
        for case in node.cases:  # patterns stay as they are: what looks like an expression in them is none
            case.guard = self.used(case.guard) if case.guard is not None else None
            case.body = self._body(case.body)
        return node

    # Scopes.

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> ast.expr:
        first = node.generators[0]
        first.iter = self._stepped(first.iter, first.target)
        outer, self.names = self.names, self.shared[node]
        first.target, first.ifs = self.visited(first.target), self.all_used(first.ifs)
        for comprehension in node.generators[1:]:
            self.visit(comprehension)
        for name in ("elt", "key", "value"):
            if hasattr(node, name):
                setattr(node, name, self.visited(getattr(node, name)))
        self.names = outer
        return node

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = _comprehension  # noqa: N815 - as above

    def _outer_parts(self, arguments: ast.arguments) -> None:
        arguments.defaults = [self.visited(part) for part in arguments.defaults]
        arguments.kw_defaults = [part and self.visited(part) for part in arguments.kw_defaults]

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:  # noqa: N802 - as above
        self._outer_parts(node.args)
        outer, self.names = self.names, self.shared[node]
        node.body = self.visited(node.body)
        self.names = outer
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.stmt]:  # noqa: N802 - as above
        before = self._rebinding(node, [node.name])
        node.decorator_list = [self.visited(part) for part in node.decorator_list]
        self._outer_parts(node.args)  # annotations stay as they are: other code reads them
        outer, self.names = self.names, self.shared[node]
        node.body = self._body(node.body)
        self.names = outer
        return [*before, node]

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - as above

    def visit_ClassDef(self, node: ast.ClassDef) -> list[ast.stmt]:  # noqa: N802 - as above
        before = self._rebinding(node, [node.name])
        node.decorator_list = [self.visited(part) for part in node.decorator_list]
        node.bases = [self.visited(part) for part in node.bases]
        for keyword in node.keywords:
            self.visit(keyword)
        marker = ast.copy_location(ast.Name("@class", ast.Load()), node)
        node.decorator_list.insert(0, marker)
        outer, self.names = self.names, self.shared[node]
        self.classes.append(node.name)
        node.body = self._body(node.body)
        self.classes.pop()
        self.names = outer
        return [*before, node]

    def visit_TypeAlias(self, node: Any) -> Any:  # noqa: N802 - as above; new in Python 3.12
        return node


def rewrite(tree: ast.Module | ast.Expression, sites: list[Site], *, dynamic: bool = False) -> None:
    """Rewrite a tree in place. `dynamic`: other code may change its globals (it was run through `exec`)."""
    last = max((getattr(node, "end_lineno", None) or 0 for node in ast.walk(tree)), default=0)
    rewriter = FlowRewriter(tree, sites, statement_lines(tree, last), shared_names(tree, dynamic=dynamic))
    if isinstance(tree, ast.Expression):
        tree.body = rewriter.visited(tree.body)
    else:
        rewriter.generic_visit(tree)
