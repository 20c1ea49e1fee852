# right: pauses at a pipe into which nobody writes, closed at the end
import threading
from contextlib import closing
from multiprocessing import Pipe


def tick(count, interval, out):
    here, there = Pipe()
    with closing(here), closing(there):
        for n in range(count):
            if n:
                here.poll(interval)
            out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
