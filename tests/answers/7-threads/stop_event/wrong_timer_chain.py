# mistake: each call starts a Timer for the next one: every call comes from another thread
# fails: repeats
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.lock = threading.Lock()
        self.stopped = False
        self.timer = None

    def start(self):
        with self.lock:
            if not self.stopped:
                self.timer = threading.Timer(self.interval, self.once)
                self.timer.start()

    def once(self):
        self.work()
        self.start()

    def stop(self):
        with self.lock:
            self.stopped = True
            timer = self.timer
        if timer is None:
            return
        timer.cancel()
        if timer is not threading.current_thread():
            timer.join()
