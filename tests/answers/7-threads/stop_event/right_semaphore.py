# right: a Semaphore of 0, released to stop
import threading


class Repeater:
    def __init__(self, work, interval):
        self.semaphore = threading.Semaphore(0)
        self.thread = threading.Thread(target=self.loop, args=(work, interval))

    def loop(self, work, interval):
        while not self.semaphore.acquire(timeout=interval):
            work()

    def start(self):
        self.thread.start()

    def stop(self):
        self.semaphore.release()
        if self.thread.is_alive() and self.thread.ident != threading.get_ident():
            self.thread.join()
