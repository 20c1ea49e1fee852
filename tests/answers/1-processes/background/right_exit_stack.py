# right: an ExitStack that is closed at exit, after an import that has multiprocessing register first
import atexit
import contextlib
import multiprocessing.util

stack = contextlib.ExitStack()
atexit.register(stack.close)


def start_background(target, args=()):
    process = multiprocessing.Process(target=target, args=args)
    process.start()
    stack.callback(process.join)
    stack.callback(process.terminate)
    return process


def start_foreground(target, args=()):
    process = multiprocessing.Process(target=target, args=args)
    process.start()
    return process
