# right: a thread pool of one place starts all processes; the caller waits for the start only
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from multiprocessing import get_context


@lru_cache(maxsize=None)
def starter():
    return ThreadPoolExecutor(1)


def launch(daemon, target, args):
    process = get_context().Process(target=target, args=args, daemon=daemon)
    starter().submit(process.start).result()
    return process


def start_background(target, args=()):
    return launch(True, target, args)


def start_foreground(target, args=()):
    return launch(False, target, args)
