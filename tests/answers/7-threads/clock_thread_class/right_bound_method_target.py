# right: a method of the object is the target, pauses by Event.wait
import threading


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__(target=self.tick, kwargs={"numbers": range(count)}, daemon=False)
        self.interval = interval
        self.out = out
        self.never = threading.Event()

    def tick(self, numbers):
        for n in numbers:
            if n:
                self.never.wait(self.interval)
            self.out.put((threading.get_ident(), n))
