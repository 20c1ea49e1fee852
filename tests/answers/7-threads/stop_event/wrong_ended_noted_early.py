# mistake: the first stop notes that the thread has ended, also when work called it: a later one does not wait
# fails: stop_from_work
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = threading.Event()
        self.ended = False
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.ended or not self.thread.is_alive():
            return
        self.ended = True
        if self.thread is not threading.current_thread():
            self.thread.join()
