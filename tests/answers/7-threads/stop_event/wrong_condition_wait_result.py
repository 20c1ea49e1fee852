# mistake: takes the result of Condition.wait for the order to stop: a notify during a call wakes nobody
# fails: stop_from_work
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.condition = threading.Condition()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def told_to_stop(self):
        with self.condition:
            return self.condition.wait(self.interval)

    def loop(self):
        while not self.told_to_stop():
            self.work()

    def stop(self):
        with self.condition:
            self.condition.notify()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
