# right: a closure as the target, ident taken from the current thread object
from threading import Thread, current_thread
from time import sleep


def tick(count, interval, out):
    me = current_thread()

    def one(n):
        out.put((me.ident, n))

    if count > 0:
        one(0)
    for n in range(1, count):
        sleep(interval)
        one(n)


def start_clock(count, interval, out):
    def job():
        tick(count, interval, out)

    thread = Thread(target=job)
    thread.daemon = True
    thread.start()
    return thread
