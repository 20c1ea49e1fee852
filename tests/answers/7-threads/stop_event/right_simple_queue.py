# right: a SimpleQueue for the order to stop, work first, join passes RuntimeError over
import contextlib
import queue
import threading


class Repeater:
    def __init__(self, work, interval):
        self.orders = queue.SimpleQueue()

        def serve():
            while self.orders.empty():
                work()
                with contextlib.suppress(queue.Empty):
                    self.orders.get(timeout=interval)
                    return

        self.thread = threading.Thread(target=serve)

    def start(self):
        self.thread.start()

    def stop(self):
        self.orders.put(None)
        with contextlib.suppress(RuntimeError):
            self.thread.join()
