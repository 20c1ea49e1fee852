# right: a template method: the base class does "enter, task, leave", a mixin with a Queue(limit) fills in the two steps
import abc
import queue


class _Template(abc.ABC):
    @abc.abstractmethod
    def _enter(self): ...

    @abc.abstractmethod
    def _leave(self): ...

    def run(self, task):
        self._enter()
        try:
            value = task()
        finally:
            self._leave()
        return value


class Limiter(_Template):
    def __init__(self, limit):
        super().__init__()
        self._inside = queue.LifoQueue(limit)

    def _enter(self):
        self._inside.put(True)

    def _leave(self):
        self._inside.get()
        self._inside.task_done()
