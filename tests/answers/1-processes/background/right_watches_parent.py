# right: a thread in the child joins the parent process, and ends the child then
import os
import threading
from multiprocessing import Process, parent_process, process

_kept = []


def _leave_with_parent():
    parent_process().join()
    os._exit(0)


class Companion(Process):
    def run(self):
        threading.Thread(target=_leave_with_parent, daemon=True).start()
        super().run()


def start_background(target, args=()):
    companion = Companion(target=target, args=args)
    companion.start()
    _kept.append(companion)  # without it the pipe that says whether the parent is there would be closed
    process._children.discard(companion)
    return companion


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process
