# right: multiprocessing.dummy.Process, which is a Thread
import threading
import time
from multiprocessing.dummy import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.daemon = True
    process.start()
    return process
