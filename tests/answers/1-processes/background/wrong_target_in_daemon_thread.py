# mistake: the background process runs the target in a daemonic thread, comes to its own end and takes the target with it
# fails: background_at_once
from multiprocessing import Process
from threading import Thread


def _in_a_thread(target, args):
    Thread(target=target, args=args, daemon=True).start()


def start_background(target, args=()):
    process = Process(target=_in_a_thread, args=(target, args), daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args)
    process.start()
    return process
