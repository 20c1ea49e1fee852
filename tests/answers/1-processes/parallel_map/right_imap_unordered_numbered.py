# right: imap_unordered over numbered items, brought into order by a heap; the call comes back as number and result
import heapq
from functools import partial
from multiprocessing import get_context


def numbered(func, pair):
    number, item = pair
    return number, func(item)


def parallel_map(func, items, workers):
    heap = []
    with get_context().Pool(workers) as pool:
        for number, result in pool.imap_unordered(partial(numbered, func), enumerate(items)):
            heapq.heappush(heap, (number, id(result), result))
        pool.close()
        pool.join()
    return [heapq.heappop(heap)[-1] for _ in range(len(heap))]
