# right: futures of an executor as they are completed, popped from a set so that no result is kept twice
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait


def run(work, items, consumers):
    results = []
    with ProcessPoolExecutor(max_workers=consumers) as executor:
        pending = {executor.submit(work, item) for item in items}
        while pending:
            done, pending = wait(pending, return_when=FIRST_COMPLETED)
            results += [future.result() for future in done]
    return results
