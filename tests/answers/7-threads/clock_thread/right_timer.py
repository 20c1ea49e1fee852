# right: a Timer that goes off at once, as a daemon
import threading
import time


def tick(count, interval, out):
    numbers = iter(range(count))
    for n in numbers:
        out.put((threading.get_ident(), n))
        break
    for n in numbers:
        time.sleep(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    timer = threading.Timer(0, tick, [count, interval, out])
    timer.daemon = True
    timer.start()
    return timer
