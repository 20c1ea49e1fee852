"""Mutation of calls: primitives are used twice, in the wrong way, with other numbers and flags, or are others.

Leaving calls out is the business of `structure`. After Bradbury, Cordy and Dingel (see `regions`): modify parameters
of concurrency methods, exchange concurrency methods, modify permit counts, exchange concurrency objects.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from forkjoin.authors.mutation.edits import Change, expression, nodes, replaced, statements, with_field

_ON_LOCKS = ("acquire", "release", "notify", "notify_all", "wait", "set", "clear")
_TWICE = frozenset((*_ON_LOCKS, "start", "join", "terminate", "close", "put", "task_done", "send"))
_OTHER = {
    "notify_all": ["notify"],
    "notify": ["notify_all"],
    "start": ["run"],
    "apply_async": ["apply"],
    "close": ["terminate"],
    "map": ["imap_unordered"],
    "imap": ["imap_unordered"],
    "starmap": ["map"],
    "get": ["get_nowait"],
    "put": ["put_nowait"],
    "join": ["is_alive"],
    "task_done": ["join"],
}
_KINDS = {
    "Process": "__import__('threading').Thread",
    "Thread": "__import__('multiprocessing').Process",
    "Pool": "__import__('multiprocessing.pool').pool.ThreadPool",
    "ProcessPoolExecutor": "__import__('concurrent.futures').futures.ThreadPoolExecutor",
    "JoinableQueue": "__import__('multiprocessing').Queue",
    "RLock": "__import__('threading').Lock",
    "BoundedSemaphore": "__import__('threading').Lock",
    "Semaphore": "__import__('threading').Lock",
    "Queue": "__import__('queue').Queue",
    "SimpleQueue": "__import__('queue').SimpleQueue",
}


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def double_call(tree: ast.Module) -> Iterator[Change]:
    """Say it twice."""
    for block, place, one in statements(tree):
        if isinstance(one, ast.Expr) and isinstance(one.value, ast.Call) and _name(one.value.func) in _TWICE:
            with replaced(block, place, place, [one]):
                yield f"`{ast.unparse(one)}` twice", one.lineno


def other_method(tree: ast.Module) -> Iterator[Change]:
    """Call the method that is easily mistaken for this one."""
    for call in nodes(tree, ast.Call):
        if isinstance(call.func, ast.Attribute):
            for other in _OTHER.get(call.func.attr, []):
                old = call.func.attr
                with with_field(call.func, "attr", other):
                    yield f"`{other}` for `{old}`", call.lineno


def other_kind(tree: ast.Module) -> Iterator[Change]:
    """Make a thread where a process was made, and the like."""
    for call in nodes(tree, ast.Call):
        kind = _name(call.func)
        if kind in _KINDS:
            with with_field(call, "func", expression(_KINDS[kind])):
                yield f"`{_KINDS[kind]}` for `{kind}`", call.lineno
    for made in nodes(tree, ast.ClassDef):
        for place, base in enumerate(made.bases):
            if _name(base) in _KINDS:
                bases = [*made.bases[:place], expression(_KINDS[_name(base)]), *made.bases[place + 1 :]]
                with with_field(made, "bases", bases):
                    yield f"a subclass of `{_KINDS[_name(base)]}`, not of `{_name(base)}`", made.lineno


def other_number(tree: ast.Module) -> Iterator[Change]:
    """One more or one less, where a call takes a number."""
    for call in nodes(tree, ast.Call):
        arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
        for number in arguments:
            if isinstance(number, ast.Constant) and type(number.value) is int:
                for step in (1, -1):
                    with with_field(number, "value", number.value + step):
                        yield f"{number.value} for {number.value - step} in `{_name(call.func)}`", call.lineno


def other_flag(tree: ast.Module) -> Iterator[Change]:
    """Turn a True into a False, in a call or an assignment, and the other way round."""
    for flag in nodes(tree, ast.Constant):
        if type(flag.value) is bool:
            with with_field(flag, "value", not flag.value):
                yield f"{flag.value} for {not flag.value}", flag.lineno


def drop_argument(tree: ast.Module) -> Iterator[Change]:
    """Leave out one keyword of a call."""
    for call in nodes(tree, ast.Call):
        for place, keyword in enumerate(call.keywords):
            with with_field(call, "keywords", [*call.keywords[:place], *call.keywords[place + 1 :]]):
                yield f"`{_name(call.func)}` without {keyword.arg}", call.lineno


def call_the_target(tree: ast.Module) -> Iterator[Change]:
    """Call the target in place of handing it over: `target=f(*args)`."""
    for call in nodes(tree, ast.Call):
        for keyword in call.keywords:
            if keyword.arg == "target":
                given = next((ast.unparse(other.value) for other in call.keywords if other.arg == "args"), "()")
                with with_field(keyword, "value", expression(f"{ast.unparse(keyword.value)}(*{given})")):
                    yield "the target called at once", call.lineno
