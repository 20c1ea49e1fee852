# right: pauses in signal.pause, which a timer ends
import os
import signal
from multiprocessing import Process


class Alarm:
    def __init__(self, seconds):
        self.seconds, self.rung = max(seconds, 0.001), False

    def ring(self, number, frame):
        self.rung = True

    def wait(self):
        before = signal.signal(signal.SIGALRM, self.ring)
        signal.setitimer(signal.ITIMER_REAL, self.seconds, 0.05)
        while not self.rung:
            signal.pause()
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            Alarm(interval).wait()
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
