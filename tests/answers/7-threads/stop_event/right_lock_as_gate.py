# right: a Lock that is held from the beginning, and released to stop
import threading


class Repeater:
    def __init__(self, work, interval):
        self._work = work
        self._interval = interval
        self._gate = threading.Lock()
        self._gate.acquire()
        self._thread = threading.Thread(target=self._loop)

    def _loop(self):
        while not self._gate.acquire(timeout=self._interval):
            self._work()

    def start(self):
        self._thread.start()

    def stop(self):
        try:
            self._gate.release()
        except RuntimeError:
            pass  # somebody has opened it already
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()
