# right: always uses the fork server, whatever start method is in force, and terse
from multiprocessing import get_context


def _start(target, args, daemon):
    process = get_context("forkserver").Process(target=target, args=args, daemon=daemon)
    process.start()
    return process


start_background = lambda target, args=(): _start(target, args, True)
start_foreground = lambda target, args=(): _start(target, args, False)
