# mistake: run starts another thread and joins it: the ticks come from that one
# fails: returned_thread
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def tick(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))

    def run(self):
        thread = Thread(target=self.tick)
        thread.start()
        thread.join()
