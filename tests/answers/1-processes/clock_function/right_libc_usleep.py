# right: usleep of the C library, by ctypes
import ctypes
import os
from multiprocessing import Process


def tick(count, interval, out):
    libc = ctypes.CDLL(None)
    for n in range(count):
        if n:
            libc.usleep(ctypes.c_uint(int(interval * 1_000_000)))
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
