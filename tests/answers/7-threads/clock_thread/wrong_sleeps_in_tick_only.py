# mistake: start_clock uses a loop of its own, without pauses; only tick has them
# fails: sleeps_between
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    def loop():
        for n in range(count):
            out.put((threading.get_ident(), n))

    thread = threading.Thread(target=loop, daemon=True)
    thread.start()
    return thread
