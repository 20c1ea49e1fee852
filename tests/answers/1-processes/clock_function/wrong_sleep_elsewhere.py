# mistake: sleeps in a thread for which nobody waits
# fails: tick_pauses
import os
import threading
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            threading.Thread(target=time.sleep, args=(interval,), daemon=True).start()
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
