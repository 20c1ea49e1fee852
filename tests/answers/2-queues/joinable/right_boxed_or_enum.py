# right: items travel in one-tuples; an Enum member, which no item can be, ends each worker, and they are joined
from enum import Enum
from multiprocessing import JoinableQueue, Process


class Message(Enum):
    STOP = 1


def worker(q, work):
    while True:
        _one(q, work, q.get())


def _one(q, work, item):
    try:
        work(item)
    except Exception:
        return
    finally:
        q.task_done()


def _until_stopped(q, work):
    while (message := q.get()) is not Message.STOP:
        (item,) = message
        _one(q, work, item)
    q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    team = [Process(target=_until_stopped, args=(q, work)) for _ in range(workers)]
    for member in team:
        member.start()
    for item in items:
        q.put((item,))
    for _ in team:
        q.put(Message.STOP)
    q.join()
    for member in team:
        member.join()
        member.close()
    q.close()
    q.join_thread()
