# right: over-careful: checks, names, flushes, waits for the pid
import logging
import multiprocessing
import os
import sys
import time

_LOG = logging.getLogger(__name__)
_KEPT = []


def tick(count, interval, out):
    """Tick, with a bit of talk."""
    if count < 0 or interval < 0:
        raise ValueError("neither may be negative")
    for n in range(0, count, 1):
        if n >= 1:
            time.sleep(float(interval))
        out.put(tuple([os.getpid(), int(n)]))
    print("clock", os.getpid(), "has ticked", count, "times")
    sys.stdout.flush()


def start_clock(count, interval, out):
    process = multiprocessing.Process(group=None, target=tick, name=f"clock-{count}", args=(count, interval, out))
    process.daemon = False
    process.start()
    assert process.pid is not None and process.pid != os.getpid()
    _LOG.info("started %s", process)
    _KEPT.append(process)
    return process
