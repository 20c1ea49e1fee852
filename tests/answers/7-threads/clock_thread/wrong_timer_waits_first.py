# mistake: Timer(interval, ...): the first tick comes after an interval
# fails: sleeps_between
# passes a naive stress test: yes
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    timer = threading.Timer(interval, tick, args=(count, interval, out))
    timer.daemon = True
    timer.start()
    return timer
