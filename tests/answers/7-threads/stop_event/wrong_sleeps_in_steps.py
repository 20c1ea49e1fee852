# mistake: sleeps in steps of 17 seconds and looks at a flag in between: a stop sits out the rest of such a step
# fails: stop_at_once
import threading
import time


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.stopped = False
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped:
            self.work()
            slept = 0
            while slept < self.interval and not self.stopped:
                nap = min(17, self.interval - slept)
                time.sleep(nap)
                slept += nap

    def stop(self):
        self.stopped = True
        if self.thread.ident and threading.current_thread() is not self.thread:
            self.thread.join()
