# right: a Timer with a run of its own, which pauses by waiting for the event `finished`
import threading


class ClockThread(threading.Timer):
    def __init__(self, count, interval, out):
        threading.Timer.__init__(self, interval, out.put)
        self.count = count

    def run(self):
        for n in range(self.count):
            if n > 0:
                self.finished.wait(self.interval)
            self.function((threading.get_ident(), n))
        self.finished.set()
