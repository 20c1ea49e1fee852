# mistake: an Array("d") for the results: they come back as floats, and nothing but numbers fits
# fails: results_in_order
from multiprocessing import Array, Process


def child(func, items, array):
    for number, item in enumerate(items):
        array[number] = func(item)


def map_in_child(func, items):
    items = list(items)
    array = Array("d", len(items))
    p = Process(target=child, args=(func, items, array))
    p.start()
    p.join()
    if p.exitcode:
        raise RuntimeError
    return array[:]
