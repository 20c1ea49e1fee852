"""What a program wants to be done at its end: done at the end of each schedule, as an interpreter does it."""

from __future__ import annotations

import atexit
from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active
from forkjoin.probe.sched.engine import Engine
from forkjoin.probe.sched.tasks import Abandon

EXIT = "exit"
"""What the main thread does then."""
Callback = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]
_register, _unregister = atexit.register, atexit.unregister


class Exits:
    """The callbacks of one schedule. What the library registers on its own behalf stays the interpreter's."""

    def __init__(self) -> None:
        """None yet."""
        self._last: list[Callback] = []
        self._before_joins: list[Callable[[], Any]] = []

    def register(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        """As `atexit.register`."""
        if active.controlled() is None or not active.called_by_program():
            return _register(function, *args, **kwargs)
        self._last.append((function, args, kwargs))
        return function

    def unregister(self, function: Callable[..., Any]) -> None:
        """As `atexit.unregister`."""
        if active.controlled() is None:
            _unregister(function)
        self._last[:] = [callback for callback in self._last if callback[0] != function]

    def before_joins(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """As `threading._register_atexit`: called before the other threads are waited for."""
        self._before_joins.append(lambda: function(*args, **kwargs))

    def run(self, engine: Engine) -> None:
        """The main thread is at its end."""
        while self._before_joins:
            self._call(self._before_joins.pop())
        if self._last:
            engine.current.doing = (EXIT, None)
            others = [task for task in engine.alive if task is not engine.current and not task.daemon]
            engine.block(lambda: all(task.finished for task in others), None, ("exit", 0))
        while self._last:
            function, args, kwargs = self._last.pop()
            self._call(lambda: function(*args, **kwargs))  # noqa: B023 - called at once

    @staticmethod
    def _call(function: Callable[[], Any]) -> None:
        """An exception is shown, and stops nothing."""
        try:
            function()
        except Abandon:
            raise
        except BaseException:  # noqa: BLE001, S110 - as at the end of any program
            pass

    def replacements(self) -> list[tuple[Any, str, Any]]:
        """What is to be set where."""
        return [
            (atexit, "register", self.register),
            (atexit, "unregister", self.unregister),
        ]
