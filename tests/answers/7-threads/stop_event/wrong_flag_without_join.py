# mistake: a daemon thread with a flag, and nobody waits for it
# fails: stop_waits
# passes a naive stress test: yes
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.running = True
        self.thread = threading.Thread(target=self.loop, daemon=True)

    def start(self):
        self.thread.start()

    def loop(self):
        while self.running:
            self.work()
            time.sleep(self.interval)

    def stop(self):
        self.running = False
