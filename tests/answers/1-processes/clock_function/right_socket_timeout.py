# right: pauses in recv of a socket with a timeout
import os
import socket
from multiprocessing import Process


def tick(count, interval, out):
    here, there = socket.socketpair()
    with here, there:
        here.settimeout(interval or None)
        for n in range(count):
            if n and interval:
                try:
                    here.recv(1)
                except TimeoutError:
                    pass
            out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
