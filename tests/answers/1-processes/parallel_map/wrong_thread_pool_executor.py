# mistake: ThreadPoolExecutor: threads where processes are asked for
# fails: own_processes, workers_together
from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, workers):
    with ThreadPoolExecutor(workers) as executor:
        return list(executor.map(func, items))
