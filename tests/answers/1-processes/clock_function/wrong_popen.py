# mistake: returns a Popen of a bare fork
# fails: returned_process
import os
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), n))


class Child:
    def __init__(self, pid):
        self.pid = pid

    def join(self):
        os.waitpid(self.pid, 0)


def start_clock(count, interval, out):
    pid = os.fork()
    if pid == 0:
        tick(count, interval, out)
        os._exit(0)
    return Child(pid)
