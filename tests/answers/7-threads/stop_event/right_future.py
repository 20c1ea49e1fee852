# right: a Future is the order to stop; its result is waited for with the interval as the timeout
import threading
from concurrent.futures import Future, InvalidStateError
from concurrent.futures import TimeoutError as NotYet


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.order = Future()
        self.thread = threading.Thread(target=self.loop)

    def stopped_meanwhile(self):
        try:
            self.order.result(timeout=self.interval)
        except NotYet:
            return False
        return True

    def loop(self):
        while not self.stopped_meanwhile():
            self.work()

    def start(self):
        self.thread.start()

    def stop(self):
        try:
            self.order.set_result(None)
        except InvalidStateError:
            pass
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
