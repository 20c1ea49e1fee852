# right: a Timer subclass with a run of its own, which pauses by waiting for the timer's cancellation
import threading


def tick(count, interval, out, pause=None):
    pause = pause or threading.Event()
    for n in range(count):
        if n > 0:
            pause.wait(interval)
        out.put((threading.get_ident(), n))


class Ticker(threading.Timer):
    def run(self):
        self.function(*self.args, pause=self.finished)
        self.finished.set()


def start_clock(count, interval, out):
    ticker = Ticker(interval, tick, (count, interval, out))
    ticker.daemon = True
    ticker.start()
    return ticker
