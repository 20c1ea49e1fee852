# right: iter() with a sentinel: wait returns False as long as nobody says stop
import functools
import threading


class Repeater:
    def __init__(self, work, interval):
        self._bell = threading.Event()
        pauses = iter(functools.partial(self._bell.wait, interval), True)
        self._thread = threading.Thread(target=lambda: [work() and None for _ in pauses])
        self.start = self._thread.start

    def start(self):
        raise NotImplementedError

    def stop(self):
        self._bell.set()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join()
