# mistake: a daemon only when the caller is one, which the main thread never is
# fails: background
# passes a naive stress test: yes
from threading import Thread, current_thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=current_thread().daemon)
    thread.start()
    return thread
