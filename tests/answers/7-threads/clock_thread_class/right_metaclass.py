# right: a metaclass puts the run into the class; the pauses are joins of a Timer
import threading


def run(self):
    for n in range(self.count):
        if n:
            alarm = threading.Timer(self.interval, int)
            alarm.start()
            alarm.join()
        self.out.put((threading.get_ident(), n))


class Runs(type):
    def __new__(cls, name, bases, members):
        return super().__new__(cls, name, bases, {**members, "run": run})


class ClockThread(threading.Thread, metaclass=Runs):
    def __init__(self, count, interval, out):
        threading.Thread.__init__(self)
        self.count = count
        self.interval = interval
        self.out = out
