# right: start_clock hands the job over by a SimpleQueue, from which the thread also gets its pauses
import queue
import threading
from itertools import chain, repeat


def tick(count, interval, out):
    waiting = queue.SimpleQueue()
    for n, seconds in zip(range(count), chain([None], repeat(interval))):
        if seconds is not None:
            try:
                waiting.get(timeout=seconds)
            except queue.Empty:
                pass
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    jobs = queue.SimpleQueue()
    thread = threading.Thread(target=lambda: tick(*jobs.get()), daemon=True)
    thread.start()
    jobs.put((count, interval, out))
    return thread
