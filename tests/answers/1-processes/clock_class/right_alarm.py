# right: pauses until a timer sends SIGALRM
import os
import signal
from multiprocessing import Process


class ClockProcess(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def pause(self):
        if self.interval > 0:
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
            signal.setitimer(signal.ITIMER_REAL, self.interval)
            signal.sigwait({signal.SIGALRM})

    def run(self):
        for n in range(self.count):
            if n > 0:
                self.pause()
            self.out.put((os.getpid(), n))
