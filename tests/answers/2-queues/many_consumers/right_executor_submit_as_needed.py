# right: an executor whose futures are submitted one by one as others end, never more than a few under way
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait


def run(work, items, consumers):
    results, pending = [], set()
    with ProcessPoolExecutor(max_workers=consumers) as executor:
        for item in items:
            if len(pending) >= 2 * consumers:
                done, pending = wait(pending, return_when=FIRST_COMPLETED)
                results += [future.result() for future in done]
            pending.add(executor.submit(work, item))
        results += [future.result() for future in pending]
    return results
