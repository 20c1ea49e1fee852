# mistake: clears the event after a pause that was not cut short: an order to stop just before that is forgotten
# fails: stop_any_moment
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.wake = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while True:
            if self.wake.wait(self.interval):
                return
            self.wake.clear()
            self.work()

    def stop(self):
        self.wake.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
