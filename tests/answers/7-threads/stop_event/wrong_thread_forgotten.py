# mistake: stop forgets the thread, also when work calls it: a later stop has nothing to wait for
# fails: stop_from_work
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        thread, self.thread = self.thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join()
