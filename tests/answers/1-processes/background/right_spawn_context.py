# right: always spawns, whatever start method is in force
from multiprocessing import get_context

context = get_context("spawn")


def start_background(target, args=()):
    process = context.Process(target=target, args=args, daemon=True)
    process.start()
    return process


def start_foreground(target, args=()):
    process = context.Process(target=target, args=args)
    process.start()
    return process
