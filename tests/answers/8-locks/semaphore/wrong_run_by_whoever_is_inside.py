# mistake: tasks are queued, and whoever is inside runs the next in the queue, which may be another caller's
# fails: in_calling_thread
import threading
from collections import deque
from concurrent.futures import Future


class Limiter:
    def __init__(self, limit):
        self._sem = threading.Semaphore(limit)
        self._tasks = deque()

    def run(self, task):
        outcome = Future()
        self._tasks.append((task, outcome))
        with self._sem:
            next_task, its_outcome = self._tasks.popleft()
            try:
                its_outcome.set_result(next_task())
            except BaseException as error:
                its_outcome.set_exception(error)
        return outcome.result()
