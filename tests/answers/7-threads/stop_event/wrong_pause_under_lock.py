# mistake: the pause holds the lock that stop wants: stop sits out the interval
# fails: stop_at_once
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.lock = threading.RLock()
        self.bell = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while True:
            with self.lock:
                if self.bell.wait(self.interval):
                    return
            self.work()

    def stop(self):
        with self.lock:
            self.bell.set()
        if self.thread.ident and threading.current_thread() is not self.thread:
            self.thread.join()
