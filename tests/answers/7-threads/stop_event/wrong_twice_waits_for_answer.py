# mistake: stop waits for an answer of the thread: the second one waits for ever
# fails: stop_twice
import queue
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.orders = queue.Queue()
        self.answers = queue.Queue()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        try:
            while True:
                try:
                    self.orders.get(timeout=self.interval)
                    return
                except queue.Empty:
                    self.work()
        finally:
            self.answers.put("ended")

    def stop(self):
        self.orders.put("stop")
        if self.thread.ident is None or self.thread is threading.current_thread():
            return
        self.answers.get()
        self.thread.join()
