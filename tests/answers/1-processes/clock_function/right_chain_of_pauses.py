# right: a chain of pauses, of which the first has no length, zipped with the numbers
from itertools import chain, repeat
from multiprocessing import Process
from os import getpid
from time import sleep


def tick(count, interval, out):
    for n, pause in zip(range(count), chain([0], repeat(interval))):
        sleep(pause)
        out.put((getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
