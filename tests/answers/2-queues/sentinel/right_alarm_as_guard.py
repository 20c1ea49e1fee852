# right: over-careful: an alarm would break a deadlock after ten minutes; handler and alarm are put back at the end
import signal
import threading
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


class Deadline:
    def __init__(self, seconds):
        self.seconds = seconds
        self.here = threading.current_thread() is threading.main_thread()

    def __enter__(self):
        if self.here:
            self.before = signal.signal(signal.SIGALRM, self.ring)
            signal.alarm(self.seconds)

    def ring(self, number, frame):
        raise TimeoutError(f"not done after {self.seconds} seconds")

    def __exit__(self, *exception):
        if self.here:
            signal.alarm(0)
            signal.signal(signal.SIGALRM, self.before)


def run(items):
    with Deadline(600):
        to_send = list(items)
        q, out = Queue(), Queue()
        child = Process(target=consumer, args=(q, out))
        child.start()
        producer(to_send, q)
        results = []
        while len(results) < len(to_send):
            results.append(out.get())
        child.join()
        return results
