# mistake: each worker gets an equal chunk of the list, and the last chunk is forgotten when it does not come out even
# fails: every_result
from multiprocessing import Pool


def work_chunk(work, chunk):
    return [work(item) for item in chunk]


def run(work, items, consumers):
    items = list(items)
    size = max(1, len(items) // consumers)
    chunks = [items[n * size : (n + 1) * size] for n in range(consumers)]
    with Pool(consumers) as pool:
        lists = pool.starmap(work_chunk, [(work, chunk) for chunk in chunks])
        pool.close()
        pool.join()
    return [result for one in lists for result in one]
