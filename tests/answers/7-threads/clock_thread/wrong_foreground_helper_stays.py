# mistake: a foreground thread beside the clock waits for orders that never come: nothing ends
# fails: returned_thread
# passes a naive stress test: yes
import queue
import threading
import time

orders = queue.Queue()


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def serve():
    while True:
        orders.get()()


def start_clock(count, interval, out):
    threading.Thread(target=serve).start()
    clock = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    clock.start()
    return clock
