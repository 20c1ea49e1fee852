# mistake: start says running only after it has started the thread, which may have looked before and ended
# fails: repeats
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
        self.running = True

    def loop(self):
        while self.running:
            self.work()
            self.wake.wait(self.interval)

    def stop(self):
        self.running = False
        self.wake.set()
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
