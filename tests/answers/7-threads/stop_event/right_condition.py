# right: a flag under a Condition, waited for with wait_for
import threading


class Repeater:
    def __init__(self, work, interval):
        self._work = work
        self._interval = interval
        self._condition = threading.Condition()
        self._stopping = False
        self._thread = threading.Thread(target=self._loop)

    def _told_to_stop(self):
        with self._condition:
            return self._condition.wait_for(lambda: self._stopping, timeout=self._interval)

    def _loop(self):
        while not self._told_to_stop():
            self._work()

    def start(self):
        self._thread.start()

    def stop(self):
        with self._condition:
            self._stopping = True
            self._condition.notify_all()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()
