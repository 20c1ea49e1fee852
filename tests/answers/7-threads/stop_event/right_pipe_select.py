# right: select on a pipe is the pause; a byte in it is the order to stop
import os
import select
import threading
import weakref


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self._ear, self._mouth = os.pipe()
        weakref.finalize(self, lambda *ends: [os.close(end) for end in ends], self._ear, self._mouth)
        self._thread = None

    def start(self):
        self._thread = threading.Thread(target=self._loop)
        self._thread.start()

    def _loop(self):
        while not select.select([self._ear], [], [], self.interval)[0]:
            self.work()

    def stop(self):
        os.write(self._mouth, b"x")
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
