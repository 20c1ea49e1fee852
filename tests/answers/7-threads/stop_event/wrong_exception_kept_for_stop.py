# mistake: when work has raised, the thread keeps the exception and waits for the order to stop
# fails: work_raises
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.error = None
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        try:
            while not self.bell.wait(self.interval):
                self.work()
        except Exception as error:
            self.error = error
            while not self.bell.wait(self.interval):
                pass

    def stop(self):
        self.bell.set()
        if self.thread.ident and threading.current_thread() is not self.thread:
            self.thread.join()
