# right: as short as it gets
from multiprocessing import Process
from os import getpid
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        n and sleep(interval)
        out.put((getpid(), n))


def start_clock(*args):
    (process := Process(None, tick, None, args)).start()
    return process
