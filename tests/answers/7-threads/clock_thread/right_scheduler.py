# right: the sched module, each tick enters the next one
import sched
import threading
import time


def tick(count, interval, out):
    clock = sched.scheduler(time.monotonic, time.sleep)

    def one(n):
        out.put((threading.get_ident(), n))
        if n + 1 < count:
            clock.enter(interval, 1, one, (n + 1,))

    if count > 0:
        clock.enter(0, 1, one, (0,))
    clock.run()


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
