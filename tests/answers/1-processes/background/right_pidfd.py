# right: a pidfd for each background process, through which it is killed at exit
import atexit
import os
import signal
from contextlib import suppress
from multiprocessing import Process


def _kill(pidfd, process):
    with suppress(ProcessLookupError):
        signal.pidfd_send_signal(pidfd, signal.SIGKILL)
    process.join()
    os.close(pidfd)


def start_background(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    atexit.register(_kill, os.pidfd_open(process.pid), process)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process
