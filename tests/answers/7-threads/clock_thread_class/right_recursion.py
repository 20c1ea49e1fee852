# right: run ticks by recursion, with a default argument; the pause by a condition that nobody notifies
import threading


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        threading.Thread.__init__(self, daemon=None)
        self.args = count, interval, out
        self.cond = threading.Condition()

    def run(self, n=0):
        count, interval, out = self.args
        if n == count:
            return
        out.put((threading.get_ident(), n))
        if n + 1 < count:
            with self.cond:
                self.cond.wait_for(lambda: False, interval)
        self.run(n + 1)
