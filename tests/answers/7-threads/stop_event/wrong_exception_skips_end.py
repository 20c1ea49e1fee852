# mistake: the thread says that it has ended in its last line, which an exception of work skips: stop waits for ever
# fails: work_raises
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.ended = threading.Event()
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()
        self.ended.set()

    def stop(self):
        self.stopped.set()
        if self.thread is None or self.thread is threading.current_thread():
            return
        self.ended.wait()
        self.thread.join()
