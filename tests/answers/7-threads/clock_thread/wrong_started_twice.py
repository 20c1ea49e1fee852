# mistake: starts the thread a second time, "to be sure", when it has ended already or is not alive yet
# fails: returned_thread
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    if not thread.is_alive():
        thread.start()
    return thread
