# mistake: the children append to a list of the parent's, which stays empty there
# fails: results_in_order
from multiprocessing import Process


def work(func, share, results):
    for item in share:
        results.append(func(item))


def parallel_map(func, items, workers):
    items = list(items)
    results = []
    team = [Process(target=work, args=(func, items[n::workers], results)) for n in range(workers)]
    for p in team:
        p.start()
    for p in team:
        p.join()
    return results
