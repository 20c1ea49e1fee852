# mistake: the clock is a daemon, but the timers that make its pauses, and that tick for it, are made foreground threads
# fails: returned_thread
import threading


def tick(count, interval, out):
    for n in range(count):
        if n:
            alarm = threading.Timer(interval, out.put, [(threading.get_ident(), n)])
            alarm.daemon = False
            alarm.start()
            alarm.join()
        else:
            out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
