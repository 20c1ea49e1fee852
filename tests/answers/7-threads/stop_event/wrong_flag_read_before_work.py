# mistake: the flag is read before work and acted upon after it: after a stop from within work another call follows
# fails: stop_from_work
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        go_on = not self.stopped.wait(self.interval)
        while go_on:
            go_on = not self.stopped.is_set()
            self.work()
            self.stopped.wait(self.interval)

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
