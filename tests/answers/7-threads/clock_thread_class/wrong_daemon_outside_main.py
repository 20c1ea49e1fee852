# mistake: in the foreground only when it is made in the main thread
# fails: foreground
# passes a naive stress test: yes
from threading import Thread, current_thread, get_ident, main_thread
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__(daemon=current_thread() is not main_thread())
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
