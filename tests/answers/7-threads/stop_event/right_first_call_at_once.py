# right: the first call at once; the thread is made by start
import threading


class Repeater:
    def __init__(self, work, interval):
        self._work = work
        self._interval = interval
        self._halt = threading.Event()
        self._thread = None

    def start(self):
        self._thread = threading.Thread(target=self._run, name="repeater", daemon=True)
        self._thread.start()

    def _run(self):
        while not self._halt.is_set():
            self._work()
            self._halt.wait(self._interval)

    def stop(self):
        self._halt.set()
        thread = self._thread
        if thread is None or thread is threading.current_thread():
            return
        thread.join()
