# mistake: called from within work, stop hands the join to a new thread, and later stops wait for nothing
# fails: stop_from_work
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.stopper = None
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.stopper is not None or not self.thread.is_alive():
            return
        if self.thread is threading.current_thread():
            self.stopper = threading.Thread(target=self.thread.join)
            self.stopper.start()
        else:
            self.thread.join()
