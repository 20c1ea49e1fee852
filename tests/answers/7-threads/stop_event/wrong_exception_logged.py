# mistake: whatever work raises is logged, and the loop goes on
# fails: work_raises
import logging
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.bell.wait(self.interval):
            try:
                self.work()
            except Exception:
                logging.getLogger(__name__).exception("work failed")

    def stop(self):
        self.bell.set()
        if self.thread.ident and threading.current_thread() is not self.thread:
            self.thread.join()
