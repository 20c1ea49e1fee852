# mistake: stop meets the thread at a Barrier: when work has raised, nobody comes
# fails: work_raises
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.end = threading.Barrier(2)
        self.thread = threading.Thread(target=self.loop)
        self.met = False

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()
        self.end.wait()

    def stop(self):
        self.stopped.set()
        if self.thread.ident in (None, threading.get_ident()):
            return
        if not self.met:
            self.met = True
            self.end.wait()
        self.thread.join()
