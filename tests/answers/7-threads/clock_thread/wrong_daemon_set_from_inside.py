# mistake: the running thread is to make itself a daemon, which raises RuntimeError
# fails: returned_thread
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def background_tick(count, interval, out):
    threading.current_thread().daemon = True
    tick(count, interval, out)


def start_clock(count, interval, out):
    thread = threading.Thread(target=background_tick, args=(count, interval, out))
    thread.start()
    return thread
