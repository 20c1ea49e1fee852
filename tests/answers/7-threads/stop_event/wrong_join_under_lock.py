# mistake: stop joins while it holds the lock that a stop from within work needs too: both wait for ever
# fails: stop_any_moment
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.lock = threading.RLock()
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        with self.lock:
            self.stopped.set()
            if self.thread.is_alive() and self.thread is not threading.current_thread():
                self.thread.join()
