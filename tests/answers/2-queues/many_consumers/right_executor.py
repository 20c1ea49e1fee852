# right: ProcessPoolExecutor, the results as they are completed
from concurrent.futures import ProcessPoolExecutor, as_completed


def run(work, items, consumers):
    with ProcessPoolExecutor(max_workers=consumers) as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in as_completed(futures)]
