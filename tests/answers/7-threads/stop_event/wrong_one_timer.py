# mistake: a Timer goes off once
# fails: repeats
import threading


class Repeater:
    def __init__(self, work, interval):
        self.timer = threading.Timer(interval, work)

    def start(self):
        self.timer.start()

    def stop(self):
        self.timer.cancel()
        if self.timer.is_alive() and self.timer is not threading.current_thread():
            self.timer.join()
