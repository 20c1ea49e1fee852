# right: the pause is a join, with a timeout, of a second thread that does nothing but wait for the order to stop
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.gate = threading.Semaphore(0)
        self.waiter = self.worker = None

    def start(self):
        self.waiter = threading.Thread(target=self.gate.acquire)
        self.worker = threading.Thread(target=self._run)
        self.waiter.start()
        self.worker.start()

    def _run(self):
        try:
            while self.waiter.is_alive():
                self.work()
                self.waiter.join(self.interval)
        finally:
            self.gate.release()

    def stop(self):
        self.gate.release()
        for thread in self.waiter, self.worker:
            if thread is not None and thread is not threading.current_thread():
                if threading.current_thread() is self.worker:
                    return
                thread.join()
