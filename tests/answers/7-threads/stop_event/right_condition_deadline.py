# right: a Condition with a plain wait in a loop, which looks at the flag and at the clock after each wake-up
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self._work = work
        self._interval = interval
        self._changed = threading.Condition(threading.Lock())
        self._state = "new"
        self._thread = None

    def start(self):
        with self._changed:
            self._state = "running"
            self._thread = threading.Thread(target=self._loop)
            self._thread.start()

    def _pause(self):
        end = time.monotonic() + self._interval
        with self._changed:
            while self._state == "running":
                left = end - time.monotonic()
                if left <= 0:
                    return True
                self._changed.wait(left)
        return False

    def _loop(self):
        while self._pause():
            self._work()

    def stop(self):
        with self._changed:
            self._state = "stopped"
            self._changed.notify_all()
            thread = self._thread
        if thread and thread is not threading.current_thread():
            thread.join()
