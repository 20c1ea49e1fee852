# mistake: two threads, each with the whole interval
# fails: repeats
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.threads = [threading.Thread(target=self.loop) for _ in range(2)]

    def start(self):
        for thread in self.threads:
            thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if threading.current_thread() in self.threads:
            return
        for thread in self.threads:
            if thread.is_alive():
                thread.join()
