# right: contiguous chunks whose sizes differ by one at most, a process for each, results concatenated
from multiprocessing import get_context


def _chunk(func, chunk, queue, place):
    try:
        queue.put((place, [func(item) for item in chunk], None))
    except Exception as error:
        queue.put((place, None, error))


def parallel_map(func, items, workers):
    context = get_context()
    items = list(items)
    workers = min(workers, len(items))
    if not workers:
        return []
    size, rest = divmod(len(items), workers)
    queue = context.SimpleQueue()
    processes = []
    begin = 0
    for place in range(workers):
        end = begin + size + (place < rest)
        processes.append(context.Process(target=_chunk, args=(func, items[begin:end], queue, place)))
        begin = end
    for process in processes:
        process.start()
    outcomes = sorted((queue.get() for _ in processes), key=lambda outcome: outcome[0])
    for process in processes:
        process.join()
    queue.close()
    for _, _, error in outcomes:
        if error:
            raise error
    return [result for _, results, _ in outcomes for result in results]
