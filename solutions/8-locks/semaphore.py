"""Model solution: no more than a limit at the same time."""

from collections.abc import Callable
from threading import BoundedSemaphore
from typing import TypeVar

Result = TypeVar("Result")


class Limiter:
    """Lets at most `limit` tasks run at the same time, however many threads come with one."""

    def __init__(self, limit: int) -> None:
        """`limit` is the number of permits."""
        # A bounded one complains when a permit is given back that nobody took.
        self._permits = BoundedSemaphore(limit)

    def run(self, task: Callable[[], Result]) -> Result:
        """Wait for a permit and call the task with it."""
        # `with` gives the permit back on every way out, by `return` and by any exception: SystemExit and
        # KeyboardInterrupt, which `except Exception` would not see, included.
        with self._permits:
            return task()
