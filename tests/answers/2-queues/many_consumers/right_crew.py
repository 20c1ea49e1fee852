# right: handles of a Pool's apply_async, within a context manager of its own that closes or terminates, and joins
from contextlib import contextmanager
from multiprocessing import get_context


@contextmanager
def crew(size):
    pool = get_context().Pool(size)
    try:
        yield pool
    except BaseException:
        pool.terminate()
        raise
    else:
        pool.close()
    finally:
        pool.join()


def run(work, items, consumers):
    with crew(consumers) as pool:
        handles = [pool.apply_async(work, [item]) for item in items]
        return [handle.get() for handle in handles]
