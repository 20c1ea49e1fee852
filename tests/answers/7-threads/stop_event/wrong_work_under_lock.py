# mistake: work is called under the lock that stop takes: a stop from within work waits for ever
# fails: stop_from_work
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.lock = threading.Lock()
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            with self.lock:
                if not self.stopped.is_set():
                    self.work()

    def stop(self):
        with self.lock:
            self.stopped.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
