# mistake: sleeps with time.sleep: stop sits out the rest of the interval
# fails: stop_at_once
# passes a naive stress test: yes
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = False
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped:
            self.work()
            time.sleep(self.interval)

    def stop(self):
        self.stopped = True
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
