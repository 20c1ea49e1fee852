# mistake: the ordinary map: everything is done by the caller, one after another
# fails: own_processes, workers_together


def parallel_map(func, items, workers):
    return list(map(func, items))
