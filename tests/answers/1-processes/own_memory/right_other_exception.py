# right: what func raised is only named in an exception of another type; spawns in any case
import multiprocessing as mp
import traceback

context = mp.get_context("spawn")


class ChildFailed(Exception):
    pass


def _run(conn, func, items):
    try:
        conn.send((list(map(func, items)), ""))
    except Exception:
        conn.send(([], traceback.format_exc()))


def map_in_child(func, items):
    ours, theirs = context.Pipe()
    process = context.Process(target=_run, args=(theirs, func, tuple(items)))
    process.start()
    results, trouble = ours.recv()
    process.join()
    process.close()
    for end in (ours, theirs):
        end.close()
    if trouble:
        raise ChildFailed(trouble)
    return results
