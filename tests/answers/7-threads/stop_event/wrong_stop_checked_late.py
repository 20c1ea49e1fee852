# mistake: looks at the order to stop only after a call: a stop in the middle of a pause brings one more call, too early
# fails: interval
# passes a naive stress test: yes
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
        while True:
            self.work()
            if self.stopped.is_set():
                return
            self.stopped.wait(self.interval)

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
