# right: pauses until an interval timer sends SIGALRM
import os
import signal
from multiprocessing import Process


def pause(seconds):
    if seconds > 0:
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
        signal.setitimer(signal.ITIMER_REAL, seconds)
        signal.sigwait([signal.SIGALRM])


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            pause(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    p = Process(target=tick, args=(count, interval, out))
    p.start()
    return p
