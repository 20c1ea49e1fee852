# mistake: stop says it only to a thread in its pause: during a call nothing is said, and stop waits for ever
# fails: stop_waits
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.pausing = False
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def pause(self):
        self.pausing = True
        try:
            return self.stopped.wait(self.interval)
        finally:
            self.pausing = False

    def loop(self):
        while not self.pause():
            self.work()

    def stop(self):
        if self.pausing:
            self.stopped.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
