# mistake: the leaver counts its place free and rings the first in the line, who goes in without another look: a newcomer was faster
# fails: never_more_than_limit
import threading


class Limiter:
    def __init__(self, limit):
        self._free = limit
        self._line = []
        self._mutex = threading.Lock()

    def run(self, task):
        bell = None
        with self._mutex:
            if self._free > 0:
                self._free -= 1
            else:
                bell = threading.Event()
                self._line.append(bell)
        if bell is not None:
            bell.wait()
            with self._mutex:
                self._free -= 1
        try:
            return task()
        finally:
            with self._mutex:
                self._free += 1
                if self._line:
                    self._line.pop(0).set()
