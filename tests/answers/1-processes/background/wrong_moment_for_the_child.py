# mistake: sleeps for a second after the start, so that the process "is up" when the function returns
# fails: background_at_once
import time
from multiprocessing import Process


def start_background(target, args=()):
    process = Process(target=target, args=args, daemon=True)
    process.start()
    time.sleep(1)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process
