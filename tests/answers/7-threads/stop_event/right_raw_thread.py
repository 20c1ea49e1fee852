# right: a raw thread of _thread, with one lock as the order to stop and another as the sign of its end
import _thread


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.order, self.over, self.guard = (_thread.allocate_lock() for _ in range(3))
        self.order.acquire()
        self.ident = None
        self.begun = self.told = False

    def start(self):
        self.over.acquire()
        self.begun = True
        _thread.start_new_thread(self.loop, ())

    def loop(self):
        self.ident = _thread.get_ident()
        try:
            while not self.order.acquire(timeout=self.interval):
                self.work()
        finally:
            self.over.release()

    def stop(self):
        with self.guard:
            if not self.told:
                self.told = True
                self.order.release()
        if self.begun and _thread.get_ident() != self.ident:
            with self.over:
                pass
