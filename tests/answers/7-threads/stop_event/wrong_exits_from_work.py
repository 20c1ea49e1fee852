# mistake: called from within work, stop ends the thread by an exception: the rest of work is not run
# fails: stop_from_work
import sys
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if threading.current_thread() is self.thread:
            sys.exit()
        if self.thread.is_alive():
            self.thread.join()
