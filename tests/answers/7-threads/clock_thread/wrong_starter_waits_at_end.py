# mistake: a foreground thread makes the clock and stays until it has ended: it keeps the program alive
# fails: background
# passes a naive stress test: yes
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    made = []
    ready = threading.Event()

    def keep():
        clock = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
        clock.start()
        made.append(clock)
        ready.set()
        clock.join()

    threading.Thread(target=keep).start()
    ready.wait()
    return made[0]
