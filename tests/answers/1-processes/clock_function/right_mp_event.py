# right: pauses in an Event of multiprocessing's
import multiprocessing
import os


def tick(count, interval, out):
    never = multiprocessing.Event()
    ticks = iter(range(count))
    for n in ticks:
        out.put((os.getpid(), n))
        break
    for n in ticks:
        assert not never.wait(timeout=interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = multiprocessing.Process(target=tick, args=(count, interval), kwargs=dict(out=out))
    clock.start()
    return clock
