# mistake: looks at the permits after it has let go of the mutex: two may open the gate
# fails: many_threads
# passes a naive stress test: yes
import threading


class Limiter:
    def __init__(self, limit):
        self._permits = limit
        self._mutex = threading.Lock()
        self._gate = threading.Lock()

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
