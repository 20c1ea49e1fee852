# right: pauses in select with nothing to look at; the thread made under a lock of the module
import select
from _thread import get_ident
from threading import Lock, Thread

making = Lock()


def tick(count, interval, out):
    if count > 0:
        out.put((get_ident(), 0))
    for n in range(1, count):
        select.select([], [], [], interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    with making:
        (thread := Thread(target=tick, args=[count, interval, out])).daemon = True
        thread.start()
        return thread
