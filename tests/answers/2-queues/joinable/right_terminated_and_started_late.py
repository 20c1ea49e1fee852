# right: over-careful: workers start with the first item, are told apart by name, ended and reaped in a finally
from itertools import chain
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    done = 0
    while done >= 0:
        item = q.get()
        try:
            work(item)
        except Exception as reason:
            print(f"item {done} failed: {reason!r}", flush=True)
        else:
            print(f"item {done} is done", flush=True)
        finally:
            q.task_done()
            done += 1


def run(work, items, workers):
    iterator = iter(items)
    for first in iterator:
        break
    else:
        return
    q, team = JoinableQueue(), []
    try:
        for number in range(1, workers + 1):
            process = Process(target=worker, name=f"worker {number}", args=(q, work))
            process.daemon = True
            process.start()
            team.append(process)
        for item in chain([first], iterator):
            q.put(item)
        q.join()
    finally:
        for process in team:
            process.terminate()
        for process in team:
            process.join()
            process.close()
        q.close()
        q.join_thread()
