# right: a Timer whose run goes round; cancel ends it
import threading


class Again(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


class Repeater:
    def __init__(self, work, interval):
        self._timer = Again(interval, work)

    def start(self):
        self._timer.start()

    def stop(self):
        self._timer.cancel()
        try:
            self._timer.join()
        except RuntimeError:
            pass  # not started yet, or called by work itself
