# mistake: forks by hand and returns the pid
# fails: background_runs, foreground_runs
import os


def start_background(target, args=()):
    pid = os.fork()
    if pid == 0:
        target(*args)
        os._exit(0)
    return pid


def start_foreground(target, args=()):
    return start_background(target, args)
