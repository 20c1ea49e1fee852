# mistake: a lock round each call: stop waits until no call is under way, not until the thread has ended
# fails: stop_waits
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
        while True:
            with self.lock:
                if self.stopped.is_set():
                    return
                self.work()
            self.stopped.wait(self.interval)

    def stop(self):
        with self.lock:
            self.stopped.set()
