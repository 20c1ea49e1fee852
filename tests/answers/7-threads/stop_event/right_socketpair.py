# right: a socket with the interval as its timeout; closing the other end is the order to stop
import socket
import threading


class Repeater(object):
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.here, self.there = socket.socketpair()
        self.thread = threading.Thread(target=self.repeat)
        self.lock = threading.Lock()

    def repeat(self):
        with self.here:
            self.here.settimeout(self.interval)
            while True:
                try:
                    self.here.recv(1)
                    return
                except socket.timeout:
                    self.work()

    def start(self):
        self.thread.start()

    def stop(self):
        with self.lock:
            self.there.close()
        if self.thread.ident is None:
            self.here.close()
        elif threading.get_ident() != self.thread.ident:
            self.thread.join()
