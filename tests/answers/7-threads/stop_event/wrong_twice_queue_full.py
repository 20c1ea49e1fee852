# mistake: a queue with room for one order, which stays in it: a second stop waits for ever for room
# fails: stop_twice
import queue
import threading


class Repeater:
    def __init__(self, work, interval):
        self.work = work
        self.interval = interval
        self.orders = queue.Queue(maxsize=1)
        self.thread = threading.Thread(target=self.loop)

    def start(self):
        self.thread.start()

    def loop(self):
        while self.orders.empty():
            self.work()
            try:
                self.orders.get(timeout=self.interval)
            except queue.Empty:
                continue
            self.orders.put("stopped")
            return

    def stop(self):
        self.orders.put("stop")
        if self.thread.is_alive() and self.thread is not threading.current_thread():
            self.thread.join()
