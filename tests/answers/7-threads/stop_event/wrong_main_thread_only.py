# mistake: waits for the thread only when the main thread calls stop
# fails: stop_waits
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

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.work()

    def stop(self):
        self.stopped.set()
        if self.thread.is_alive() and threading.current_thread() is threading.main_thread():
            self.thread.join()
