"""Exercise: no more than a limit at the same time.

Write the class `Limiter`, which lets a limited number of tasks run at the same time. The task and what is graded are in
the README.md of this folder, under "semaphore".
"""

from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


class Limiter:
    """Lets at most `limit` tasks run at the same time, however many threads come with one."""

    def __init__(self, limit: int) -> None:
        """`limit` is at least 1."""
        # TODO: set up what `run` needs
        raise NotImplementedError("Limiter.__init__ is not written yet")

    def run(self, task: Callable[[], Result]) -> Result:
        """Call `task()` in the calling thread, as soon as fewer than `limit` tasks are running.

        Returns the task's result, or raises its exception, whatever kind of exception that is. Either way the place is
        free again afterwards.
        """
        # TODO: wait for a place, run the task, give the place back
        raise NotImplementedError("Limiter.run is not written yet")
