# right: name, daemon and join overridden by properties and a method that do what Thread's do
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        Thread.__init__(self)
        self._count = count
        self._interval = interval
        self._out = out

    @property
    def name(self):
        return super().name

    @name.setter
    def name(self, value):
        Thread.name.fset(self, value)

    @property
    def daemon(self):
        return super().daemon

    @daemon.setter
    def daemon(self, value):
        Thread.daemon.fset(self, value)

    @property
    def ident(self):
        return super().ident

    def join(self, *args, **kwargs):
        return super().join(*args, **kwargs)

    def run(self):
        n = 0
        while n < self._count:
            self._out.put((get_ident(), n))
            n += 1
            if n < self._count:
                sleep(self._interval)
