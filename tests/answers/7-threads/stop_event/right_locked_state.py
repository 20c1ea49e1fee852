# right: everything under one lock, which is held neither while work runs nor while somebody joins
import threading


class Repeater:
    def __init__(self, work, interval):
        self._work = work
        self._interval = interval
        self._lock = threading.RLock()
        self._stop_requested = threading.Event()
        self._thread = None

    def start(self):
        with self._lock:
            if self._thread is None and not self._stop_requested.is_set():
                self._thread = threading.Thread(target=self._loop)
                self._thread.start()

    def _loop(self):
        while True:
            with self._lock:
                if self._stop_requested.is_set():
                    return
            self._work()
            self._stop_requested.wait(self._interval)

    def stop(self):
        with self._lock:
            self._stop_requested.set()
            thread = self._thread
        if thread is not None and thread != threading.current_thread():
            thread.join()
