# mistake: the thread sets the flag to running itself: an order to stop that came before that is overwritten
# fails: stop_any_moment
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.running = False
        self.wake = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        self.running = True
        while self.running:
            self.work()
            self.wake.wait(self.interval)

    def stop(self):
        self.running = False
        self.wake.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
