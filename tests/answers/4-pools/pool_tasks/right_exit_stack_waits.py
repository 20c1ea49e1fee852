# right: an ExitStack ends the pool; wait() on every handle, successful() to look for failures, get() to raise
from contextlib import ExitStack
from multiprocessing.pool import Pool


def run_tasks(func, args_list, workers=4):
    with ExitStack() as stack:
        pool = Pool(max(1, min(workers, len(args_list))))
        stack.callback(pool.join)
        stack.callback(pool.close)
        tickets = [pool.apply_async(func, args, {}) for args in args_list]
        for ticket in tickets:
            ticket.wait()
        for failed in (ticket for ticket in tickets if not ticket.successful()):
            failed.get()
        return [ticket.get() for ticket in tickets]
