# mistake: an Array of one mebibyte for the pickled results: larger ones do not fit
# fails: large
import pickle
from multiprocessing import Array, Process, Value


def child(func, items, array, size):
    try:
        outcome = [func(item) for item in items], None
    except Exception as error:
        outcome = None, error
    data = pickle.dumps(outcome)
    array[: len(data)] = data
    size.value = len(data)


def map_in_child(func, items):
    array, size = Array("c", 1 << 20), Value("q", 0)
    p = Process(target=child, args=(func, list(items), array, size))
    p.start()
    p.join()
    if not size.value:
        return []
    results, error = pickle.loads(array[: size.value])
    if error:
        raise error
    return results
