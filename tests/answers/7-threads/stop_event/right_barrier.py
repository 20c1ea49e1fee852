# right: a Barrier where nobody else arrives: its timeout is the pause, abort ends it
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopping = False
        self.barrier = threading.Barrier(2)
        self.thread = threading.Thread(target=self.loop)

    def pause(self):
        try:
            self.barrier.wait(self.interval)
        except threading.BrokenBarrierError:
            self.barrier.reset()

    def loop(self):
        while not self.stopping:
            self.work()
            self.pause()

    def start(self):
        self.thread.start()

    def stop(self):
        self.stopping = True
        self.barrier.abort()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
