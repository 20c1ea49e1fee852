# mistake: no loop: work is called once
# fails: repeats
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.once)

    def start(self):
        self.thread.start()

    def once(self):
        if not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
