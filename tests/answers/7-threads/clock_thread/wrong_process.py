# mistake: a process where a thread is asked for
# fails: returned_thread
from multiprocessing import Process
from threading import get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out), daemon=True)
    process.start()
    return process
