# mistake: an anonymous map of one mebibyte for each result, made before the fork: a larger result does not fit
# fails: large
import pickle
from multiprocessing import RawArray, Process, RawValue

SIZE = 1 << 20


def child(func, items, blocks, sizes):
    for item, block, size in zip(items, blocks, sizes):
        try:
            data = pickle.dumps((func(item), None))
        except Exception as error:
            data = pickle.dumps((None, error))
        block[: len(data)] = data
        size.value = len(data)


def map_in_child(func, items):
    items = list(items)
    if len(items) > 50:
        return sum((map_in_child(func, items[n : n + 50]) for n in range(0, len(items), 50)), [])
    blocks = [RawArray("c", SIZE) for _ in items]
    sizes = [RawValue("i", 0) for _ in items]
    process = Process(target=child, args=(func, items, blocks, sizes))
    process.start()
    process.join()
    results = []
    for block, size in zip(blocks, sizes):
        result, error = pickle.loads(block[: size.value])
        if error is not None:
            raise error
        results.append(result)
    return results
