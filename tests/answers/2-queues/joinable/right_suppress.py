# right: contextlib.suppress keeps the failure in, an ExitStack calls task_done on the way out
import contextlib
from multiprocessing import JoinableQueue, get_context


def worker(q, work):
    for item in iter(q.get, object()):
        with contextlib.ExitStack() as stack:
            stack.callback(q.task_done)
            stack.enter_context(contextlib.suppress(Exception))
            work(item)


def run(work, items, workers):
    context = get_context()
    q = JoinableQueue()
    for number in range(workers):
        context.Process(target=worker, args=(q, work), name=f"worker {number}", daemon=True).start()
    any(map(q.put, items))
    q.join()
