"""What a scenario may count of the threads of a schedule, whoever starts them and however."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from forkjoin.probe.sched import active


class Threads:
    """Counts the threads that are started in the running schedule from now on."""

    def __init__(self) -> None:
        self.started = 0
        self.most = 0  # at once
        engine = active.engine
        assert engine is not None  # only within a schedule
        self._tasks = engine.tasks
        self._before = len(engine.tasks)
        self._spawn: Callable[..., Any] = engine.spawn
        vars(engine)["spawn"] = self._count

    def _count(self, *arguments: Any, **keywords: Any) -> Any:
        task = self._spawn(*arguments, **keywords)
        ours = self._tasks[self._before :]
        self.started = len(ours)
        self.most = max(self.most, sum(1 for one in ours if not one.finished))
        return task


def until_still() -> None:
    """Wait until every other thread of the schedule has ended, or waits for something that no time brings.

    A sleep would do, were it not that time goes by for a thread that only sleeps when another one calls `sleep(0)`.
    """
    engine = active.engine
    assert engine is not None  # only within a schedule
    own = engine.current

    def still() -> bool:
        others = [task for task in engine.tasks if task is not own and not task.finished]
        return not any(task.deadline is not None or task.able(engine.now) for task in others)

    engine.block(still, None, ("until still", 0))
