"""Who takes part in running a schedule: one decides who is next, another one writes down what happens."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, Protocol

from forkjoin.probe.sched.tasks import Key, Task

if TYPE_CHECKING:
    from forkjoin.probe.sched.engine import Engine


class Known(Exception):
    """Raised by a chooser when the schedule has come to a state that was seen before."""


class Chooser(Protocol):
    """Decides who runs next."""

    def choose(self, engine: Engine, key: Key, ready: list[int], *, stay: bool) -> int:
        """One of `ready` (thread numbers), or of `engine.impatient()`.

        stay: the current thread is among them, and could simply go on.
        """


class Recorder(Protocol):
    """Listens to a schedule that is to be shown."""

    engine: Engine

    def settle(self, index: int) -> None:
        """The thread is at its next step: what it did last is done."""

    def note(self, task: Task, action: str, target: object, value: object = None) -> None:
        """An operation of a primitive has been done (or is being waited for)."""

    def step(self, task: Task, action: str, name: str, value: object) -> None:
        """A step of the scenario itself."""

    def data(  # noqa: PLR0913 - all that is known of it
        self, task: Task, site: Any, thing: object, name: Hashable, *, write: bool, text: str | None
    ) -> None:
        """Data is about to be read or written."""
