# right: atexit sends SIGKILL by pid; a process that has ended before is no error
import atexit
import os
import signal
from multiprocessing import get_context


def _kill(process):
    if process.exitcode is None:
        try:
            os.kill(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


def start_background(target, args=()):
    process = get_context().Process(target=target, args=args)
    process.start()
    atexit.register(_kill, process)
    return process


def start_foreground(target, args=()):
    process = get_context().Process(target=target, args=args)
    process.start()
    return process
