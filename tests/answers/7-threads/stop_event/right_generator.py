# right: a generator waits, and yields each time that work is due
import threading


class Repeater:
    def __init__(self, work, interval):
        self._work = work
        self._due = self._times(interval)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._loop)

    def _times(self, interval):
        while not self._stopped.wait(interval):
            yield

    def _loop(self):
        for _ in self._due:
            self._work()

    def start(self):
        self._thread.start()

    def stop(self):
        self._stopped.set()
        if self._thread.ident is None:
            return
        if self._thread.ident != threading.get_ident():
            self._thread.join()
