# mistake: the child fills a global list, the parent returns its own one
# fails: results_in_order
from multiprocessing import Process

results = []


def child(func, items):
    global results
    results = [func(item) for item in items]


def map_in_child(func, items):
    p = Process(target=child, args=(func, list(items)))
    p.start()
    p.join()
    return results
