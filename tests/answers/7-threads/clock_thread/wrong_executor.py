# mistake: a pool of threads, and its Future is returned
# fails: returned_thread
from concurrent.futures import ThreadPoolExecutor
from threading import get_ident
from time import sleep

pool = ThreadPoolExecutor(max_workers=1)


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    return pool.submit(tick, count, interval, out)
