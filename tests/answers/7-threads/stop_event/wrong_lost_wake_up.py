# mistake: the flag is looked at outside of the Condition: a notify just before the wait wakes nobody
# fails: stop_any_moment
# passes a naive stress test: yes
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.stopped = False
        self.condition = threading.Condition()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped:
            self.work()
            with self.condition:
                self.condition.wait(self.interval)

    def stop(self):
        with self.condition:
            self.stopped = True
            self.condition.notify()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
