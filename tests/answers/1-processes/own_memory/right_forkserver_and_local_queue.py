# right: uses the fork server in any case; joins the child with the queue already drained, in a finally
import multiprocessing
from functools import partial


def everything(func, items, put):
    outcome = []
    try:
        outcome.extend(map(func, items))
    except Exception as error:
        put((outcome, [error]))
    else:
        put((outcome, []))


def map_in_child(func, items):
    context = multiprocessing.get_context("forkserver")
    queue = context.SimpleQueue()
    child = context.Process(target=partial(everything, func, list(items)), args=(queue.put,))
    child.start()
    try:
        outcome, errors = queue.get()
    finally:
        child.join()
        queue.close()
    for error in errors:
        raise error
    return outcome
