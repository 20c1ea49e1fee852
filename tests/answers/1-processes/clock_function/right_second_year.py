# right: plain: a counter, a while loop, an if
import os
import time
import multiprocessing


def tick(count, interval, out):
    i = 0
    while i != count:
        my_pid = os.getpid()
        pair = (my_pid, i)
        out.put(pair)
        i = i + 1
        if i == count:
            pass
        else:
            time.sleep(interval)


def start_clock(count, interval, out):
    p = multiprocessing.Process(target=tick, args=(count, interval, out))
    p.daemon = False
    p.start()
    return p
