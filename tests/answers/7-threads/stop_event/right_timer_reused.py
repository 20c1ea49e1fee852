# right: the pause is the finished Event of a Timer subclass that is never cancelled by itself; a property makes it daemonic
from threading import Timer, current_thread


class _Endless(Timer):
    def run(self):
        wait, call = self.finished.wait, self.function
        call() if not self.finished.is_set() else None
        while not wait(self.interval):
            call(*self.args, **self.kwargs)


class Repeater:
    timer = None

    def __init__(self, work, interval):
        self.timer = _Endless(interval, work)

    def start(self):
        self.timer.daemon = True
        self.timer.start()

    def stop(self):
        self.timer.cancel()
        if current_thread() is not self.timer and self.timer.ident:
            self.timer.join()
