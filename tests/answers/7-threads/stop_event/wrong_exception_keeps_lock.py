# mistake: a lock is taken round each call and not given back when work raises: stop waits for it for ever
# fails: work_raises
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.calling = threading.RLock()
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while not self.stopped.wait(self.interval):
            self.calling.acquire()
            self.work()
            self.calling.release()

    def stop(self):
        self.stopped.set()
        with self.calling:
            pass
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
