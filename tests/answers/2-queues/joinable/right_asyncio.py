# right: the waiting is done in an asyncio program, in a thread of it
import asyncio
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception as error:
            print("failed:", error)
        finally:
            q.task_done()


async def put_and_wait(q, items):
    for item in items:
        q.put(item)
    await asyncio.to_thread(q.join)


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    asyncio.run(put_and_wait(q, items))
