# right: pauses at a queue into which nobody puts anything
import queue
import threading


class Pause:
    def __init__(self, seconds):
        self.seconds = seconds
        self.empty = queue.Queue()

    def __call__(self):
        try:
            self.empty.get(timeout=self.seconds)
        except queue.Empty:
            pass


def tick(count, interval, out):
    pause = Pause(interval)
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n + 1 < count:
            pause()


def start_clock(count, interval, out):
    thread = threading.Thread(None, tick, "clock", (count, interval, out), daemon=True)
    thread.start()
    return thread
