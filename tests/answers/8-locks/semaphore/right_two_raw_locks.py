# right: a counting semaphore made of two binary ones (Barz): the gate is open while permits are left
import _thread


class Limiter:
    def __init__(self, limit):
        self._permits = limit
        self._mutex = _thread.allocate_lock()
        self._gate = _thread.allocate_lock()

    def run(self, task):
        self._gate.acquire()
        with self._mutex:
            self._permits -= 1
            if self._permits > 0:
                self._gate.release()
        try:
            return task()
        finally:
            with self._mutex:
                self._permits += 1
                if self._permits == 1:
                    self._gate.release()
