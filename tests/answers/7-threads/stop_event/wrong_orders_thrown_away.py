# mistake: orders that came during a call are thrown away as old ones before the next pause
# fails: stop_from_work
import queue
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.orders = queue.Queue()
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while True:
            try:
                self.orders.get(timeout=self.interval)
                return
            except queue.Empty:
                self.work()
                while not self.orders.empty():
                    self.orders.get()

    def stop(self):
        self.orders.put("stop")
        if self.thread.ident and threading.current_thread() is not self.thread:
            self.thread.join()
