# right: each pause is made by a Timer of the clock's, which it joins
import threading


def tick(count, interval, out):
    for n in range(count):
        if n:
            alarm = threading.Timer(interval, lambda: None)
            alarm.start()
            alarm.join()
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
