# mistake: start clears the event after it has started the thread: a stop by the first call is forgotten
# fails: stop_from_work
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
        self.stopped.clear()

    def loop(self):
        while not self.stopped.is_set():
            self.work()
            self.stopped.wait(self.interval)

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
