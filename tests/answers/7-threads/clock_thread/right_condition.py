# right: pauses in a Condition that nobody notifies
import threading


class Clock:
    def __init__(self, count, interval, out):
        self.count, self.interval, self.out = count, interval, out
        self.condition = threading.Condition()

    def __call__(self):
        ident = threading.get_ident()
        with self.condition:
            for n in range(self.count):
                if n:
                    self.condition.wait_for(lambda: False, timeout=self.interval)
                self.out.put((ident, n))


def tick(count, interval, out):
    Clock(count, interval, out)()


def start_clock(count, interval, out):
    thread = threading.Thread(target=Clock(count, interval, out), daemon=True)
    thread.start()
    return thread
