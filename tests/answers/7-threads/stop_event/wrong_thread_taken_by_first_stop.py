# mistake: the first stop takes the thread for itself to join; a second one at the same time finds none and does not wait
# fails: stop_any_moment
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.bell = threading.Event()
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()

    def loop(self):
        while not self.bell.wait(self.interval):
            self.work()

    def stop(self):
        self.bell.set()
        if self.thread is threading.current_thread():
            return
        thread, self.thread = self.thread, None
        if thread is not None:
            thread.join()
