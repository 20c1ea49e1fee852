# mistake: a Lock released a second time: RuntimeError
# fails: stop_twice
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.gate = threading.Lock()
        self.gate.acquire()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.gate.acquire(timeout=self.interval):
            self.work()
        self.gate.release()

    def stop(self):
        self.gate.release()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
