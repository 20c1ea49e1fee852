# right: over-careful: daemonic, and a thread of the child reads a pipe that says nothing until the program has gone
import os
import threading
from multiprocessing import Pipe, Process

_held = []


def _life_line(conn):
    try:
        conn.recv_bytes()
    except (EOFError, OSError):
        pass
    os._exit(1)


def _background(conn, other, target, args):
    other.close()
    threading.Thread(target=_life_line, args=(conn,), daemon=True).start()
    target(*args)


def start_background(target, args=()):
    here, there = Pipe()
    process = Process(target=_background, args=(there, here, target, args), daemon=True)
    process.start()
    there.close()
    _held.append(here)
    return process


def start_foreground(target, args=()):
    process = Process(target=target, args=args, daemon=False)
    process.start()
    return process
