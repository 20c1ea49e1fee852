# right: the order to stop comes through a queue, whose get has the interval as its timeout
import queue
import threading


class Repeater:
    def __init__(self, work, interval):
        self._orders = queue.Queue()
        self._thread = threading.Thread(target=self._serve, args=(work, interval))

    def _serve(self, work, interval):
        while True:
            try:
                self._orders.get(timeout=interval)
            except queue.Empty:
                work()
            else:
                return

    def start(self):
        self._thread.start()

    def stop(self):
        self._orders.put("stop")
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()
