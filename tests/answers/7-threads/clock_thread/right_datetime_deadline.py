# right: naps until datetime.now() says that the interval is over
import threading
import time
from datetime import datetime, timedelta


def pause(interval):
    end = datetime.now() + timedelta(seconds=interval)
    while (left := (end - datetime.now()).total_seconds()) > 0:
        time.sleep(left)


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n + 1 < count:
            pause(interval)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
