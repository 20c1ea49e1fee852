"""The library's own conditions, events, semaphores, barriers, queues and futures, each operation as one step.

Their code runs as it is, on controlled locks. Only its outermost calls are points of the schedule and events of the
trace: what happens between them inside the library is its own affair, and it keeps its promises.
"""

from __future__ import annotations

import concurrent.futures
import functools
import queue
import threading
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.origin import origin
from forkjoin.probe.sched.primitives import missed, succeeded, wait
from forkjoin.probe.sched.tasks import Key, Task
from forkjoin.probe.sched.waits import WAITS, Wait, remembering_pulses

_EXECUTOR = concurrent.futures.ThreadPoolExecutor  # looked up now: the package loads it when it is first named
_FUTURE = concurrent.futures.Future
_QUEUE = {name: name for name in (
    "put", "get", "put_nowait", "get_nowait", "qsize", "empty", "full", "task_done", "join", "shutdown",
)}  # fmt: skip
_SEMAPHORE = {"acquire": "acquire", "__enter__": "acquire", "release": "release", "__exit__": "release"}

OPERATIONS: dict[type, dict[str, str]] = {
    threading.Condition: {
        "__enter__": "acquire", "__exit__": "release", "wait": "wait", "notify": "notify", "notify_all": "notify all",
    },
    threading.Event: {"set": "set", "clear": "clear", "wait": "wait", "is_set": "is_set", "isSet": "is_set"},
    threading.Semaphore: _SEMAPHORE,
    threading.BoundedSemaphore: {"release": "release"},
    threading.Barrier: {"wait": "wait", "reset": "reset", "abort": "abort"},
    queue.Queue: _QUEUE,
    _FUTURE: {name: name for name in (
        "result", "exception", "done", "running", "cancel", "cancelled", "add_done_callback",
        "set_result", "set_exception", "set_running_or_notify_cancel",
    )},
    _EXECUTOR: {"submit": "submit", "shutdown": "shutdown"},
}  # fmt: skip
"""Which methods of which class are one step, and what the trace calls them."""

RELEASING = {"release", "set", "notify", "notify all", "put", "shutdown"}
"""What a thread may do on its way out, when its schedule is over: it is passed over in silence."""


def wrapped(original: Callable[..., Any], action: str, waits: Wait | None = None) -> Callable[..., Any]:
    """The method with a point of the schedule before it and an event of the trace after it.

    waits: what it waits for before it is done.
    """

    @functools.wraps(original)
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        found = active.controlled()
        if found is None or found[1].inside:
            return original(self, *args, **kwargs)
        if found[1].killed and action in RELEASING:
            return None
        asked = None if waits is None else waits.asked(self, args, kwargs)
        step = active.before(self, action, done=asked is None or action == "wait")
        call = functools.partial(original, self, *args, **kwargs)
        if waits is not None and asked is not None and step is not None:
            call = functools.partial(_after, step, self, waits.predicate(self), asked, original)
        result = _inside(found[1], self, action, call)
        shown = args[0] if action == "put" and args else result
        active.note(self, _past(self, action, result), None if shown is self else shown)
        return result

    return method


def _after(
    step: tuple[Engine, Task, Key], target: Any, free: Callable[[], bool], asked: tuple[float | None, Any],
    original: Callable[..., Any],
) -> Any:  # fmt: skip
    """Wait, then do what no longer has to wait."""
    came = wait(step, target, free, asked[0])
    if came:
        succeeded(step, target)
    else:
        missed(step, target)
    if isinstance(target, threading.Event):
        return came
    return original(target, **asked[1]) if came or asked[1] else None


def _inside(task: Task, target: Any, action: str, call: Callable[[], Any]) -> Any:
    lock = getattr(target, "_lock", target)
    waiting = [held for held in task.held if action == "wait" and (held is target or held is lock)]
    for held in waiting:  # a condition's lock is given back while its owner waits
        task.held.remove(held)
    task.inside = True
    try:
        result = call()
    finally:
        task.inside = False
        task.held += waiting
    _hold(task, target, action)
    return result


def _hold(task: Task, target: object, action: str) -> None:
    """A thread that has entered a condition holds it."""
    if isinstance(target, threading.Condition):
        if action == "acquire":
            task.held.append(target)
        elif action == "release" and target in task.held:
            task.held.remove(target)


def _past(target: object, action: str, result: object) -> str:
    """What the trace says of an operation that is over."""
    if result is False and action in {"acquire", "wait"}:
        return "fail to acquire" if action == "acquire" else "give up waiting"
    return "wake up" if action == "wait" and isinstance(target, threading.Condition) else action


def remembering(original: Callable[..., None]) -> Callable[..., None]:
    """`__init__` that notes where in the student's code the object was made."""

    @functools.wraps(original)
    def method(self: Any, *args: Any, **kwargs: Any) -> None:
        found = active.controlled()
        if found is None or found[1].inside:
            original(self, *args, **kwargs)
            return
        self._made_at = origin()
        found[1].inside = True  # what it is made of is its own affair
        try:
            original(self, *args, **kwargs)
        finally:
            found[1].inside = False

    return method


def replacements() -> list[tuple[Any, str, Any]]:
    """What is to be set on which class, as long as an exploration runs."""
    found: list[tuple[Any, str, Any]] = []
    for kind, methods in OPERATIONS.items():
        if "__init__" in vars(kind):
            found.append((kind, "__init__", remembering(kind.__init__)))  # type: ignore[misc]
        own = vars(kind)
        for name, action in methods.items():
            if name in own:
                original = remembering_pulses(own[name]) if action == "set" else own[name]
                found.append((kind, name, wrapped(original, action, WAITS.get((kind, name)))))
    return found
