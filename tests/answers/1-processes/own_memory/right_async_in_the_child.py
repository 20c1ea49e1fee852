# right: an event loop in the child calls func in its thread pool, all at once; gather keeps the order
import asyncio
from multiprocessing import Pipe, Process


async def gathered(func, items):
    return await asyncio.gather(*(asyncio.to_thread(func, item) for item in items), return_exceptions=False)


def in_child(func, items, conn):
    answer = {}
    try:
        answer["results"] = asyncio.run(gathered(func, items))
    except Exception as error:
        answer["error"] = error
    conn.send(answer)


def map_in_child(func, items):
    here, there = Pipe(False)
    p = Process(target=in_child, args=(func, list(items), there))
    p.start()
    answer = here.recv()
    p.join()
    here.close()
    there.close()
    if "error" in answer:
        raise answer["error"]
    return answer["results"]
