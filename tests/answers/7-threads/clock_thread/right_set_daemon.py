# right: old-fashioned, with setDaemon, a while loop and keyword arguments
import threading
import time


def tick(count, interval, out):
    n = 0
    while n < count:
        out.put((threading.current_thread().ident, n))
        n += 1
        if n != count:
            time.sleep(interval)


def start_clock(count, interval, out):
    t = threading.Thread(target=tick, kwargs=dict(count=count, interval=interval, out=out))
    t.setDaemon(True)
    t.start()
    return t
