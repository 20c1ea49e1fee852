# right: pauses at a lock that it holds, until the time is up
import threading


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super(ClockThread, self).__init__(group=None)
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        gate = threading.Lock()
        with gate:
            for n in range(self.count):
                if n != 0:
                    gate.acquire(timeout=self.interval)
                self.out.put((threading.get_ident(), n))
