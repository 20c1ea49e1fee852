# mistake: whenever work is running, stop takes its caller for work itself and does not wait
# fails: stop_waits
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.working = False
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.working = True
            self.work()
            self.working = False

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive() and not self.working:
            self.thread.join()
